/* SPDX-License-Identifier: MIT
 *
 * The environment of a plugin. Left out: whatever reaches files, time, chance, other code or metatables, and pcall, so
 * that a limit cannot be swallowed. Everything that a plugin reaches is a closed, read-only table.
 */
#include "script/sandbox.h"
#include "base/err.h"
#include "base/text.h"
#include "script/frame.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "prelude.h" /* made by scripts/embed.py */

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

enum { STRING_BYTES = 1024 * 1024, RANGE = 100 * 1000, NAMES = 128 };

/* Keys of the registry, by address. */
static const char key_globals, key_env, key_made;

static int order_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static size_t collect_names(lua_State *lua, int index, const char **names, size_t room) {
    size_t n = 0;
    index = lua_absindex(lua, index);
    for (lua_pushnil(lua); lua_next(lua, index); lua_pop(lua, 1))
        if (lua_type(lua, -2) == LUA_TSTRING && n < room)
            names[n++] = lua_tostring(lua, -2);
    if (n > 1)
        qsort(names, n, sizeof *names, order_names);
    return n;
}

/* ---- closed tables: upvalue 1 the table of what there is, upvalue 2 its name ---- */

static int fail_unknown(lua_State *lua, const char *what, const char *name) {
    const char *names[NAMES];
    const size_t n = collect_names(lua, lua_upvalueindex(1), names, NAMES);
    const char *near = str_nearest(name, names, n);
    if (near)
        return luaL_error(lua, "%s has no '%s'; did you mean '%s'?", what, name, near);
    return luaL_error(lua, "%s has no '%s'", what, name);
}

static int closed_read(lua_State *lua) {
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    if (lua_type(lua, 2) != LUA_TSTRING)
        return 1;
    return fail_unknown(lua, lua_tostring(lua, lua_upvalueindex(2)), lua_tostring(lua, 2));
}

/* A guard stands behind a table of facts: what has a name and no value is nil. */
static int guard_read(lua_State *lua) {
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    const bool named = lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL;
    lua_pushnil(lua);
    if (named || lua_type(lua, 2) != LUA_TSTRING)
        return 1;
    return fail_unknown(lua, lua_tostring(lua, lua_upvalueindex(2)), lua_tostring(lua, 2));
}

static int closed_write(lua_State *lua) {
    return luaL_error(lua, "%s cannot be changed", lua_tostring(lua, lua_upvalueindex(2)));
}

static int globals_read(lua_State *lua) {
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    const char *name = lua_tostring(lua, 2), *names[NAMES];
    if (!name)
        return 1;
    const char *near = str_nearest(name, names, collect_names(lua, lua_upvalueindex(1), names, NAMES));
    if (near)
        return luaL_error(lua, "undeclared global '%s'; did you mean '%s'?", name, near);
    return luaL_error(lua, "undeclared global '%s'", name);
}

static int globals_write(lua_State *lua) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    return luaL_error(lua, "assignment to the undeclared global '%s'; write 'local %s = …'", name, name);
}

/* The table on top becomes the inside of a closed one, which takes its place. */
static void close_table(lua_State *lua, const char *what, lua_CFunction read, lua_CFunction write) {
    lua_newtable(lua);          /* table proxy */
    lua_createtable(lua, 0, 3); /* table proxy meta */
    const struct luaL_Reg methods[] = {{"__index", read}, {"__newindex", write}};
    for (size_t i = 0; i < 2; i++) {
        lua_pushvalue(lua, -3);
        lua_pushstring(lua, what);
        lua_pushcclosure(lua, methods[i].func, 2);
        lua_setfield(lua, -2, methods[i].name);
    }
    lua_setmetatable(lua, -2);
    lua_remove(lua, -2);
}

/* ---- functions in place of Lua's own ---- */

static int safe_tostring(lua_State *lua) {
    luaL_checkany(lua, 1);
    switch (lua_type(lua, 1)) {
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
    case LUA_TSTRING:
        (void)luaL_tolstring(lua, 1, NULL);
        return 1;
    default: /* an address would differ from run to run */
        lua_pushstring(lua, luaL_typename(lua, 1));
        return 1;
    }
}

static int call_original(lua_State *lua) {
    const int n = lua_gettop(lua);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, n, LUA_MULTRET);
    return lua_gettop(lua);
}

static int safe_rep(lua_State *lua) {
    size_t text, gap;
    (void)luaL_checklstring(lua, 1, &text);
    const lua_Integer n = luaL_checkinteger(lua, 2);
    (void)luaL_optlstring(lua, 3, "", &gap);
    if (n > RANGE || (n > 0 && (text + gap) > STRING_BYTES / (size_t)n))
        return luaL_error(lua, "string.rep: the result would be too large");
    return call_original(lua);
}

static int safe_format(lua_State *lua) {
    size_t len;
    const char *format = luaL_checklstring(lua, 1, &len), *end = format + len;
    for (const char *c = format; (c = memchr(c, '%', (size_t)(end - c))); c++) {
        c += 1 + strspn(c + 1, "-+ #0123456789.");
        if (*c == 'p')
            return luaL_error(lua, "string.format: '%%p' is not allowed");
        if (c == end)
            break;
    }
    for (int i = 2; i <= lua_gettop(lua); i++)
        if (lua_type(lua, i) > LUA_TSTRING)
            return luaL_argerror(lua, i, "a table or function has no text");
    return call_original(lua);
}

static int safe_concat(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    const lua_Integer first = luaL_optinteger(lua, 3, 1),
                      last = luaL_optinteger(lua, 4, (lua_Integer)lua_rawlen(lua, 1));
    if (first < -RANGE || last > RANGE)
        return luaL_error(lua, "table.concat: the range is too large");
    return call_original(lua);
}

static int safe_move(lua_State *lua) {
    const lua_Integer from = luaL_checkinteger(lua, 2), to = luaL_checkinteger(lua, 3);
    if (from < -RANGE || to > RANGE)
        return luaL_error(lua, "table.move: the range is too large");
    return call_original(lua);
}

/* ---- the allow list ---- */

struct allowed {
    const char *library; /* NULL: a global */
    const char *name;
    lua_CFunction instead; /* wraps or replaces Lua's own; NULL: Lua's own */
};

static const struct allowed allowed[] = {
    {NULL, "assert", NULL},
    {NULL, "error", NULL},
    {NULL, "ipairs", NULL},
    {NULL, "select", NULL},
    {NULL, "tonumber", NULL},
    {NULL, "tostring", safe_tostring},
    {NULL, "type", NULL},
    {"string", "byte", NULL},
    {"string", "char", NULL},
    {"string", "find", NULL},
    {"string", "format", safe_format},
    {"string", "gmatch", NULL},
    {"string", "gsub", NULL},
    {"string", "len", NULL},
    {"string", "lower", NULL},
    {"string", "match", NULL},
    {"string", "rep", safe_rep},
    {"string", "reverse", NULL},
    {"string", "sub", NULL},
    {"string", "upper", NULL},
    {"table", "concat", safe_concat},
    {"table", "insert", NULL},
    {"table", "move", safe_move},
    {"table", "pack", NULL},
    {"table", "remove", NULL},
    {"table", "sort", NULL},
    {"table", "unpack", NULL},
    {"math", "abs", NULL},
    {"math", "ceil", NULL},
    {"math", "floor", NULL},
    {"math", "fmod", NULL},
    {"math", "huge", NULL},
    {"math", "max", NULL},
    {"math", "maxinteger", NULL},
    {"math", "min", NULL},
    {"math", "mininteger", NULL},
    {"math", "modf", NULL},
    {"math", "pi", NULL},
    {"math", "sqrt", NULL},
    {"math", "tointeger", NULL},
    {"math", "type", NULL},
    {"utf8", "char", NULL},
    {"utf8", "charpattern", NULL},
    {"utf8", "codepoint", NULL},
    {"utf8", "codes", NULL},
    {"utf8", "len", NULL},
    {"utf8", "offset", NULL},
};

static const char *const libraries[] = {"string", "table", "math", "utf8"};

/* Copies what is allowed of one library (NULL: of the globals) from the table at `from` to the table on top. */
static void copy_allowed(lua_State *lua, const char *library, int from) {
    for (size_t i = 0; i < COUNT(allowed); i++) {
        if (!str_equal(allowed[i].library, library))
            continue;
        (void)lua_getfield(lua, from, allowed[i].name);
        if (allowed[i].instead)
            lua_pushcclosure(lua, allowed[i].instead, 1);
        lua_setfield(lua, -2, allowed[i].name);
    }
}

/* ---- what the prelude alone may use ---- */

/* mark(table): remembers the plugin's line that made it, and returns it. */
static int mark(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_made);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, frame_line(lua));
    lua_rawset(lua, -3);
    lua_settop(lua, 1);
    return 1;
}

/* nearest(word, names): the key of `names` that `word` may have meant, or nil. */
static int nearest(lua_State *lua) {
    const char *names[NAMES], *word = luaL_checkstring(lua, 1);
    luaL_checktype(lua, 2, LUA_TTABLE);
    lua_pushstring(lua, str_nearest(word, names, collect_names(lua, 2, names, NAMES)));
    return 1;
}

int sandbox_made_at(lua_State *lua, int index) {
    index = lua_absindex(lua, index);
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_made);
    lua_pushvalue(lua, index);
    (void)lua_rawget(lua, -2);
    const int line = (int)lua_tointeger(lua, -1);
    lua_pop(lua, 2);
    return line;
}

/* Runs the prelude: it gets its private tools and returns a table of further globals. */
static void add_prelude(lua_State *lua, int globals) {
    if (luaL_loadbufferx(lua, prelude_text, sizeof prelude_text - 1, "=prelude", "t") != LUA_OK)
        (void)lua_error(lua);
    lua_pushcfunction(lua, mark);
    lua_pushcfunction(lua, nearest);
    (void)lua_getglobal(lua, "next");
    (void)lua_getglobal(lua, "rawget");
    lua_call(lua, 4, 1);
    for (lua_pushnil(lua); lua_next(lua, -2);) {
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        lua_rawset(lua, globals);
    }
    lua_pop(lua, 1);
}

/* 'text':upper() looks into the closed string table, not into Lua's own. */
static void close_strings(lua_State *lua, int globals) {
    lua_pushliteral(lua, "");
    (void)lua_getmetatable(lua, -1);
    (void)lua_getfield(lua, globals, "string");
    lua_setfield(lua, -2, "__index");
    lua_pop(lua, 2);
}

void sandbox_build(lua_State *lua) {
    static const luaL_Reg open[] = {{"_G", luaopen_base},
                                    {"string", luaopen_string},
                                    {"table", luaopen_table},
                                    {"math", luaopen_math},
                                    {"utf8", luaopen_utf8}};
    for (size_t i = 0; i < COUNT(open); i++) {
        luaL_requiref(lua, open[i].name, open[i].func, 1);
        lua_pop(lua, 1);
    }
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_made);
    lua_newtable(lua);
    const int globals = lua_gettop(lua);
    lua_pushglobaltable(lua);
    lua_pushvalue(lua, globals);
    copy_allowed(lua, NULL, globals + 1);
    lua_settop(lua, globals);
    for (size_t i = 0; i < COUNT(libraries); i++) {
        (void)lua_getglobal(lua, libraries[i]);
        lua_newtable(lua);
        copy_allowed(lua, libraries[i], globals + 1);
        close_table(lua, libraries[i], closed_read, closed_write);
        lua_setfield(lua, globals, libraries[i]);
        lua_settop(lua, globals);
    }
    add_prelude(lua, globals);
    close_strings(lua, globals);
    lua_pushvalue(lua, globals);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_globals);
    close_table(lua, "the plugin", globals_read, globals_write);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_env);
}

void sandbox_enter(lua_State *lua) {
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_env);
    (void)lua_setupvalue(lua, -2, 1);
}

const char **sandbox_globals(lua_State *lua, struct arena *arena, size_t *n) {
    const char *room[NAMES];
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_globals);
    const size_t top = collect_names(lua, -1, room, NAMES);
    const char **names = ARENA_ARRAY(arena, const char *, top + COUNT(allowed));
    size_t used = 0;
    for (size_t i = 0; i < top; i++) {
        const bool library = lua_getfield(lua, -1, room[i]) == LUA_TTABLE;
        lua_pop(lua, 1);
        if (!library)
            names[used++] = arena_strdup(arena, room[i]);
    }
    for (size_t i = 0; i < COUNT(allowed); i++)
        if (allowed[i].library)
            names[used++] = arena_printf(arena, "%s.%s", allowed[i].library, allowed[i].name);
    lua_pop(lua, 1);
    *n = used;
    return names;
}

void sandbox_guard(lua_State *lua, const char *what, const char *const *names, size_t n) {
    lua_createtable(lua, 0, 1);
    lua_createtable(lua, 0, (int)n);
    for (size_t i = 0; i < n; i++) {
        lua_pushboolean(lua, 0);
        lua_setfield(lua, -2, names[i]);
    }
    lua_pushstring(lua, what);
    lua_pushcclosure(lua, guard_read, 2);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
}

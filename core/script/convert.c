/* SPDX-License-Identifier: MIT
 *
 * The border between Lua's values and plain data. A raised error skips nothing: all memory is the arena's.
 */
#include "script/convert.h"
#include "base/limits.h"
#include "script/sandbox.h"

#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(LIMIT_VALUE_STRING == 4096 && LIMIT_VALUE_ENTRIES == 1000 && LIMIT_VALUE_DEPTH == 8 &&
                   LIMIT_VALUE_NODES == 20000 && LIMIT_VALUE_TEXT == 1048576,
               "the messages below name the limits");

struct copying {
    lua_State *lua;
    struct arena *arena;
    size_t nodes, bytes;
    const char *field; /* the nearest named one, for messages */
};

static void copy_level(struct copying *c, int depth, struct value *out);

static void refuse(struct copying *c, const char *what) {
    if (c->field)
        (void)luaL_error(c->lua, "the value at '%s' cannot be used: %s", c->field, what);
    (void)luaL_error(c->lua, "the value cannot be used: %s", what);
}

static const char *copy_text(struct copying *c, int index) {
    size_t len;
    const char *text = lua_tolstring(c->lua, index, &len);
    if (len > LIMIT_VALUE_STRING)
        refuse(c, "a text is longer than 4096 bytes");
    c->bytes += len;
    if (c->bytes > LIMIT_VALUE_TEXT)
        refuse(c, "its texts are longer than 1 MB together");
    if (memchr(text, '\0', len) || !utf8_valid(text, len))
        refuse(c, "a text is not valid UTF-8");
    return arena_strndup(c->arena, text, len);
}

static int order_fields(const void *a, const void *b) {
    return strcmp(((const struct value_field *)a)->name, ((const struct value_field *)b)->name);
}

/* The entry whose key and value lie on top. A named field, or the next of 1 … n_items. */
static void copy_entry(struct copying *c, int depth, struct value *out) {
    lua_State *lua = c->lua;
    if (lua_type(lua, -2) == LUA_TSTRING) {
        const char *outer = c->field, *name = copy_text(c, -2);
        c->field = name;
        struct value *value = value_add(c->arena, out, name);
        copy_level(c, depth + 1, value);
        c->field = outer;
        return;
    }
    const lua_Integer at = lua_isinteger(lua, -2) ? lua_tointeger(lua, -2) : 0;
    if (at < 1 || (lua_Unsigned)at > out->n_items)
        refuse(c, "a key is neither a text nor one of 1, 2, 3 … without a gap");
    copy_level(c, depth + 1, &out->items[at - 1]);
}

static void copy_table(struct copying *c, int depth, struct value *out) {
    lua_State *lua = c->lua;
    const size_t n = (size_t)lua_rawlen(lua, -1);
    size_t all = 0;
    for (lua_pushnil(lua); n <= LIMIT_VALUE_ENTRIES && all <= LIMIT_VALUE_ENTRIES && lua_next(lua, -2); lua_pop(lua, 1))
        all++;
    if (n > LIMIT_VALUE_ENTRIES || all > LIMIT_VALUE_ENTRIES)
        refuse(c, "a table has more than 1000 entries");
    *out = (struct value){.kind = VALUE_TABLE, .line = sandbox_made_at(lua, -1), .n_items = n};
    out->items = ARENA_ARRAY(c->arena, struct value, n);
    out->cap_fields = all > n ? all - n : 0;
    out->fields = ARENA_ARRAY(c->arena, struct value_field, out->cap_fields);
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
        copy_entry(c, depth, out);
    if (out->n_fields > 1)
        qsort(out->fields, out->n_fields, sizeof *out->fields, order_fields);
}

static void copy_level(struct copying *c, int depth, struct value *out) {
    lua_State *lua = c->lua;
    if (depth > LIMIT_VALUE_DEPTH)
        refuse(c, "tables are nested deeper than 8");
    if (++c->nodes > LIMIT_VALUE_NODES)
        refuse(c, "it holds more than 20000 values");
    luaL_checkstack(lua, 8, NULL);
    *out = (struct value){0};
    switch (lua_type(lua, -1)) {
    case LUA_TNIL:
        return;
    case LUA_TBOOLEAN:
        *out = (struct value){.kind = VALUE_FLAG, .flag = lua_toboolean(lua, -1)};
        return;
    case LUA_TNUMBER:
        *out = (struct value){.kind = VALUE_NUMBER, .number = lua_tonumber(lua, -1)};
        if (!isfinite(out->number))
            refuse(c, "a number is not finite");
        return;
    case LUA_TSTRING:
        *out = (struct value){.kind = VALUE_TEXT, .text = copy_text(c, -1)};
        return;
    case LUA_TTABLE:
        copy_table(c, depth, out);
        return;
    case LUA_TFUNCTION:
        out->kind = VALUE_FUNCTION;
        return;
    default:
        refuse(c, "it is no plain data");
    }
}

void convert_read(lua_State *lua, struct arena *arena, struct value *out) {
    struct copying copying = {.lua = lua, .arena = arena};
    copy_level(&copying, 0, out);
}

void convert_push(lua_State *lua, const struct value *value) {
    luaL_checkstack(lua, 8, NULL);
    switch (value->kind) {
    case VALUE_NONE:
    case VALUE_FUNCTION:
        lua_pushnil(lua);
        break;
    case VALUE_FLAG:
        lua_pushboolean(lua, value->flag);
        break;
    case VALUE_NUMBER:
        if (value->number == floor(value->number) && fabs(value->number) < 1e15)
            lua_pushinteger(lua, (lua_Integer)value->number);
        else
            lua_pushnumber(lua, value->number);
        break;
    case VALUE_TEXT:
        lua_pushstring(lua, value->text);
        break;
    case VALUE_TABLE:
        lua_createtable(lua, (int)value->n_items, (int)value->n_fields);
        for (size_t i = 0; i < value->n_items; i++) {
            convert_push(lua, &value->items[i]);
            lua_rawseti(lua, -2, (lua_Integer)i + 1);
        }
        for (size_t i = 0; i < value->n_fields; i++) {
            lua_pushstring(lua, value->fields[i].name);
            convert_push(lua, &value->fields[i].value);
            lua_rawset(lua, -3);
        }
        break;
    }
}

/* SPDX-License-Identifier: MIT
 *
 * Runs a plugin's file and, where asked, its functions. All of it may raise Lua errors, so it runs as C functions in
 * protected calls; whatever they allocate is the arena's.
 */
#include "script/host.h"
#include "base/limits.h"
#include "script/convert.h"
#include "script/sandbox.h"
#include "script/shape.h"

#include <lauxlib.h>

/* One message being served. A C function of Lua finds it as its upvalue. */
struct serving {
    struct vm *vm;
    struct arena *arena;
    struct buf *out;
    const struct value *facts;
    struct value first, second; /* results of one protected call */
};

static struct serving *serving_of(lua_State *lua) {
    return lua_touserdata(lua, lua_upvalueindex(1));
}

/* ---- in protected calls ---- */

static int copy_declaration(lua_State *lua) {
    struct serving *s = serving_of(lua);
    convert_read(lua, s->arena, &s->first);
    return 0;
}

static void push_facts(lua_State *lua, const struct shape *shape, const struct value *facts) {
    const char *names[64];
    for (size_t i = 0; i < shape->n; i++)
        names[i] = shape->fields[i].name;
    convert_push(lua, facts);
    sandbox_guard(lua, shape->name, names, shape->n);
}

/* Calls the plugin's function `name`, where it has one, with the facts on top of the stack; they stay there. */
static bool call_function(lua_State *lua, const char *name, struct value *out) {
    struct serving *s = serving_of(lua);
    *out = (struct value){0};
    lua_pushstring(lua, name);
    if (lua_rawget(lua, 1) != LUA_TFUNCTION) {
        lua_pop(lua, 1);
        return false;
    }
    lua_pushvalue(lua, -2);
    lua_call(lua, 1, 1);
    convert_read(lua, s->arena, out);
    lua_pop(lua, 1);
    return true;
}

/* (plugin) */
static int run_statement(lua_State *lua) {
    struct serving *s = serving_of(lua);
    luaL_checktype(lua, 1, LUA_TTABLE);
    push_facts(lua, &shape_statement, s->facts);
    (void)call_function(lua, "statement", &s->first);
    return 0;
}

/* (plugin): words sees what assess decided. */
static int run_standing(lua_State *lua) {
    struct serving *s = serving_of(lua);
    luaL_checktype(lua, 1, LUA_TTABLE);
    push_facts(lua, &shape_standing, s->facts);
    (void)call_function(lua, "assess", &s->first);
    for (size_t i = 0; i < shape_standing_change.n; i++) {
        const char *name = shape_standing_change.fields[i].name;
        const struct value *changed = value_find(&s->first, name);
        if (!changed)
            continue;
        lua_pushstring(lua, name);
        convert_push(lua, changed);
        lua_rawset(lua, -3);
    }
    (void)call_function(lua, "words", &s->second);
    return 0;
}

/* ---- outside ---- */

static void answer_fault(struct serving *s) {
    s->out->len = 0;
    wire_put_u32(s->out, HOST_FAULT);
    wire_put_u32(s->out, (uint32_t)s->vm->fault.kind);
    wire_put_u32(s->out, (uint32_t)s->vm->fault.line);
    wire_put_str(s->out, s->vm->fault.message);
    wire_put_str(s->out, s->vm->fault.stack);
}

/* Calls `function` with the plugin's table, which lies at 1. */
static bool run(struct serving *s, lua_CFunction function) {
    lua_State *lua = s->vm->lua;
    lua_pushlightuserdata(lua, s);
    lua_pushcclosure(lua, function, 1);
    lua_pushvalue(lua, 1);
    return vm_call(s->vm, 1, 0);
}

static bool fail_length(struct serving *s) {
    s->vm->fault =
        (struct vm_fault){.kind = VM_ERROR, .message = "what the functions returned is too long", .stack = ""};
    return false;
}

static bool serve_facts(struct serving *s, enum host_ask ask, struct wire *in) {
    const size_t n = wire_get_count(in, 4);
    for (size_t i = 0; i < n && !in->bad; i++) {
        struct value facts = {0};
        value_get(in, s->arena, &facts);
        /* cppcheck-suppress autoVariables; only run() looks at it */
        s->facts = &facts;
        if (!run(s, ask == HOST_STATEMENT ? run_statement : run_standing))
            return false;
        value_put(s->out, &s->first);
        if (ask == HOST_STANDING)
            value_put(s->out, &s->second);
        if (s->out->len > LIMIT_PLUGIN_ANSWER - LIMIT_VALUE_TEXT)
            return fail_length(s);
    }
    return true;
}

static bool serve(struct serving *s, const struct host_plugin *plugin, struct wire *in) {
    const uint32_t ask = wire_get_u32(in);
    wire_put_u32(s->out, HOST_DONE);
    if (!vm_compile(s->vm, plugin->text, plugin->len) || !vm_call(s->vm, 0, 1))
        return false;
    if (ask != HOST_DECLARE)
        return serve_facts(s, (enum host_ask)ask, in);
    if (!run(s, copy_declaration))
        return false;
    value_put(s->out, &s->first);
    return true;
}

/* The child's side of a plugin. */
struct host {
    const struct host_plugin *plugin;
    struct vm *fresh; /* NULL once it has been used */
    struct vm own;
    struct vm *used; /* of the message before: most plugins are asked once and ended, so it is closed by the next */
};

void *host_prepare(const void *plugin) {
    struct host *host = ARENA_NEW(arena_create(), struct host); /* lives as long as the process */
    host->plugin = plugin;
    host->fresh = host->plugin->fresh;
    return host;
}

/* A state in which nothing has run yet; false: there is not the memory for it. */
static bool vm_make(struct host *host, struct arena *arena, struct vm **out) {
    const struct host_plugin *plugin = host->plugin;
    if (host->used)
        vm_close(host->used);
    host->used = *out = host->fresh ? host->fresh : &host->own;
    if (host->fresh) {
        host->fresh = NULL;
        vm_name(*out, plugin->name, arena);
        return true;
    }
    return vm_open(*out, plugin->name, &plugin->limits, arena);
}

void host_serve(void *prepared, struct wire *in, struct buf *out) {
    struct host *host = prepared;
    struct serving *s = ARENA_NEW(out->arena, struct serving);
    s->arena = out->arena;
    s->out = out;
    if (!vm_make(host, out->arena, &s->vm)) {
        s->vm->fault = (struct vm_fault){.kind = VM_MEMORY, .message = "not enough memory", .stack = ""};
        answer_fault(s);
        return;
    }
    if (!serve(s, host->plugin, in))
        answer_fault(s);
}

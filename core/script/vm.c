/* SPDX-License-Identifier: MIT
 *
 * State, memory cap, step limit, protected call with stack. The environment is built in sandbox.c.
 */
#include "script/vm.h"
#include "base/text.h"
#include "script/frame.h"
#include "script/plugins.h"
#include "script/sandbox.h"

#include <lauxlib.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

enum { HOOK_STEPS = 1000, STACK_LEVELS = 10, MESSAGE_BYTES = 600, PAUSE_PERCENT = 1000 };

/* What a block costs: malloc's header, and its rounding. Small blocks are what a plugin can have most of. */
static size_t cost_of(size_t size) {
    const size_t rounded = (size + 8 + 15) & ~(size_t)15;
    return rounded < 32 ? 32 : rounded;
}

/* Growth beyond the cap fails, shrinking never does: Lua relies on that. */
static void *allocate(void *ud, void *ptr, size_t osize, size_t nsize) {
    struct vm *vm = ud;
    const size_t old = ptr ? cost_of(osize) : 0; /* without a block, osize is a type tag */
    if (nsize == 0) {
        free(ptr);
        vm->used -= old;
        return NULL;
    }
    if (nsize > vm->limits.memory)
        return NULL;
    const size_t fresh = cost_of(nsize);
    if (fresh > old && fresh - old > vm->limits.memory - vm->used)
        return NULL;
    void *block = realloc(ptr, nsize);
    if (!block && fresh > old)
        return NULL;
    vm->used = vm->used - old + fresh;
    /* cppcheck-suppress memleak; Lua has it */
    return block ? block : ptr;
}

static void count_steps(lua_State *lua, lua_Debug *ar) {
    (void)ar;
    struct vm *vm = frame_vm(lua);
    vm->steps += HOOK_STEPS;
    if (vm->steps > vm->limits.steps) {
        vm->out_of_steps = true;
        (void)luaL_error(lua, "too many steps");
    }
}

/* Only frames of the plugin's own file: the host's are of no use to its author. */
static const char *stack_text(struct vm *vm, lua_State *lua) {
    struct buf buf;
    buf_init(&buf, vm->arena);
    lua_Debug ar;
    int shown = 0;
    for (int level = 0; shown < STACK_LEVELS && lua_getstack(lua, level, &ar); level++) {
        if (!lua_getinfo(lua, "Snl", &ar) || !frame_is_plugin(vm, &ar))
            continue;
        buf_printf(&buf, "%s%s:%d", shown++ ? " < " : "", vm->name, ar.currentline);
        if (ar.name && utf8_valid(ar.name, strlen(ar.name)))
            buf_printf(&buf, " in function '%.60s'", ar.name);
    }
    return buf.data;
}

/* Lua puts "file:line: " in front of its messages; the line is told apart from the words here. */
static const char *without_place(const struct vm *vm, const char *message, int *line) {
    const size_t n = strlen(vm->name);
    if (strncmp(message, vm->name, n) != 0 || message[n] != ':')
        return message;
    char *end;
    const long number = strtol(message + n + 1, &end, 10);
    if (end == message + n + 1 || end[0] != ':' || end[1] != ' ')
        return message;
    *line = (int)number;
    return end + 2;
}

static const char *safe_text(struct vm *vm, const char *text) {
    size_t n = strnlen(text, MESSAGE_BYTES);
    while (n > 0 && text[n] != '\0' && ((unsigned char)text[n] & 0xC0) == 0x80)
        n--;
    char *copy = arena_strndup(vm->arena, text, n);
    const bool valid = utf8_valid(copy, n);
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)copy[i] < 0x20 || copy[i] == 0x7F || (!valid && (unsigned char)copy[i] >= 0x80))
            copy[i] = '?';
    return copy;
}

static void note_fault(struct vm *vm, lua_State *lua, const char *stack) {
    struct vm_fault fault = {.kind = vm->out_of_steps ? VM_STEPS : VM_ERROR, .stack = stack, .line = 0};
    if (lua_type(lua, -1) == LUA_TSTRING)
        fault.message = safe_text(vm, without_place(vm, lua_tostring(lua, -1), &fault.line));
    else
        fault.message = arena_printf(vm->arena, "error with a %s value", luaL_typename(lua, -1));
    if (stack[0])
        fault.line = frame_line(lua);
    vm->fault = fault;
}

static int handle_error(lua_State *lua) {
    struct vm *vm = frame_vm(lua);
    note_fault(vm, lua, stack_text(vm, lua));
    return 1;
}

bool vm_call(struct vm *vm, int args, int results) {
    lua_State *lua = vm->lua;
    const int base = lua_gettop(lua) - args;
    vm->steps = 0;
    vm->out_of_steps = false;
    vm->fault = (struct vm_fault){.kind = VM_ERROR, .message = "error in error handling", .stack = ""};
    lua_pushcfunction(lua, handle_error);
    lua_insert(lua, base);
    const int status = lua_pcall(lua, args, results, base);
    lua_remove(lua, base);
    if (status == LUA_OK)
        return true;
    if (status == LUA_ERRMEM)
        vm->fault = (struct vm_fault){.kind = VM_MEMORY, .message = "not enough memory", .stack = ""};
    lua_settop(lua, base - 1);
    return false;
}

bool vm_compile(struct vm *vm, const char *text, size_t len) {
    lua_State *lua = vm->lua;
    const char *chunk = arena_printf(vm->arena, "@%s", vm->name);
    const int status = luaL_loadbufferx(lua, text, len, chunk, "t");
    if (status != LUA_OK) {
        vm->out_of_steps = false;
        note_fault(vm, lua, "");
        if (status == LUA_ERRMEM)
            vm->fault.kind = VM_MEMORY;
        lua_settop(lua, 0);
        return false;
    }
    sandbox_enter(lua);
    return true;
}

static int build(lua_State *lua) {
    sandbox_build(lua);
    return 0;
}

bool vm_open(struct vm *vm, const char *name, const struct vm_limits *limits, struct arena *arena) {
    (void)setlocale(LC_ALL, "C");
    *vm = (struct vm){.name = name, .arena = arena, .limits = *limits};
    vm->lua = lua_newstate(allocate, vm);
    if (!vm->lua)
        return false;
    lua_pushcfunction(vm->lua, build);
    if (!vm_call(vm, 0, 0)) {
        vm_close(vm);
        return false;
    }
    lua_sethook(vm->lua, count_steps, LUA_MASKCOUNT, HOOK_STEPS);
    /* What is built here is mostly copied by fork, and the collector writes to all that it looks at: it comes back when
     * ten times as much is there, or when the cap is reached. */
    (void)lua_gc(vm->lua, LUA_GCINC, PAUSE_PERCENT, 0, 0);
    (void)lua_gc(vm->lua, LUA_GCCOLLECT);
    return true;
}

void vm_name(struct vm *vm, const char *name, struct arena *arena) {
    vm->name = name;
    vm->arena = arena;
}

void vm_close(struct vm *vm) {
    if (vm->lua)
        lua_close(vm->lua);
    vm->lua = NULL;
}

const char *plugins_library(void) {
    return LUA_RELEASE;
}

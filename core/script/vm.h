/* SPDX-License-Identifier: MIT
 *
 * The machine: one Lua state with a memory cap, a step limit for each call, an allow-listed environment and protected
 * calls that say where they failed. It knows nothing of pledges. It runs inside a worker, which is the hard bound.
 */
#ifndef SCRIPT_VM_H
#define SCRIPT_VM_H

#include "lofte/arena.h"

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum vm_fault_kind { VM_ERROR, VM_STEPS, VM_MEMORY };

struct vm_fault {
    enum vm_fault_kind kind;
    int line;            /* of the plugin's file; 0: not known */
    const char *message; /* without file and line; valid UTF-8 */
    const char *stack;   /* "pledge.lua:17 in function 'f' < pledge.lua:20"; "" where there is none */
};

struct vm_limits {
    size_t memory;
    int64_t steps; /* of one vm_call */
};

struct vm {
    lua_State *lua;
    struct arena *arena; /* faults' texts */
    const char *name;    /* of the plugin's file */
    struct vm_limits limits;
    size_t used;
    int64_t steps;
    bool out_of_steps;
    struct vm_fault fault;
};

/* Opens a state whose plugin file is called `name`; false when memory does not suffice even for that. Under the C
 * locale, which it sets: text and numbers must not depend on the user's. */
bool vm_open(struct vm *vm, const char *name, const struct vm_limits *limits, struct arena *arena);
void vm_close(struct vm *vm);
/* For a state that was opened before it was known for whom: the plugin's file, and the arena of its faults. */
void vm_name(struct vm *vm, const char *name, struct arena *arena);
/* Compiles text (never bytecode) in the plugin's environment and pushes it; false: vm->fault. */
bool vm_compile(struct vm *vm, const char *text, size_t len);
/* Calls the function below `args` arguments; false: vm->fault, and nothing is left of them on the stack. */
bool vm_call(struct vm *vm, int args, int results);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What a plugin may see: an allow list of Lua's functions (those that can run long in C under a size limit), the
 * constructors of the prelude, closed tables that name a misspelt field. Only vm.c and host.c call this.
 */
#ifndef SCRIPT_SANDBOX_H
#define SCRIPT_SANDBOX_H

#include "lofte/arena.h"

#include <lua.h>
#include <stddef.h>

/* Builds the environment. Raises Lua errors. */
void sandbox_build(lua_State *lua);
/* Makes the environment the globals of the chunk on top of the stack. */
void sandbox_enter(lua_State *lua);
/* Everything that a plugin may call: "pledge", "tostring", "string.byte". */
const char **sandbox_globals(lua_State *lua, struct arena *arena, size_t *n);
/* Gives the table on top of the stack a guard: reading a field that is neither there nor among the names fails, naming
 * `what`. */
void sandbox_guard(lua_State *lua, const char *what, const char *const *names, size_t n);
/* The line at which a constructor made the table at `index`; 0: none did. */
int sandbox_made_at(lua_State *lua, int index);

#endif

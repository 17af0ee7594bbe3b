/* SPDX-License-Identifier: MIT
 *
 * Where a Lua call stands: which machine it runs in, and the line of the plugin's own file. For vm.c and sandbox.c.
 */
#ifndef SCRIPT_FRAME_H
#define SCRIPT_FRAME_H

#include "script/vm.h"

struct vm *frame_vm(lua_State *lua);
bool frame_is_plugin(const struct vm *vm, const lua_Debug *ar);
/* The innermost line of the plugin's file that is running; 0: none is. */
int frame_line(lua_State *lua);

#endif

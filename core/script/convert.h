/* SPDX-License-Identifier: MIT
 *
 * Lua values <-> plain data. Only host.c calls this, inside protected calls.
 */
#ifndef SCRIPT_CONVERT_H
#define SCRIPT_CONVERT_H

#include "script/value.h"

#include <lua.h>

/* Copies the value on top of the stack by raw access, under LIMIT_VALUE_…; raises a Lua error that names the field for
 * whatever is no plain data (NaN, bad UTF-8, odd keys, too deep). */
void convert_read(lua_State *lua, struct arena *arena, struct value *out);
/* Pushes a copy. Raises only for want of memory. */
void convert_push(lua_State *lua, const struct value *value);

#endif

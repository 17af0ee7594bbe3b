/* SPDX-License-Identifier: MIT
 *
 * Looks up the stack.
 */
#include "script/frame.h"

#include <string.h>

struct vm *frame_vm(lua_State *lua) {
    void *ud;
    (void)lua_getallocf(lua, &ud);
    return ud;
}

bool frame_is_plugin(const struct vm *vm, const lua_Debug *ar) {
    return ar->source[0] == '@' && strcmp(ar->source + 1, vm->name) == 0;
}

int frame_line(lua_State *lua) {
    const struct vm *vm = frame_vm(lua);
    lua_Debug ar;
    for (int level = 0; lua_getstack(lua, level, &ar); level++)
        if (lua_getinfo(lua, "Sl", &ar) && frame_is_plugin(vm, &ar))
            return ar.currentline > 0 ? ar.currentline : 0;
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Handles that are given back when their scope ends, so that no function needs goto:
 *     cleanup_(arena_cleanup) struct arena *arena = arena_create();
 */
#ifndef BASE_CLEANUP_H
#define BASE_CLEANUP_H

#include "lofte/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define cleanup_(function) __attribute__((cleanup(function)))

/* Defines `static inline void name(type **p)` that calls `destroy` on what p points to. */
#define CLEANUP_DEFINE(name, type, destroy)                                                                            \
    static inline void name(type **p) {                                                                                \
        destroy(*p);                                                                                                   \
    }

/* Takes a handle out of its scope's care: `*out = steal(&handle);` */
#define steal(p)                                                                                                       \
    __extension__({                                                                                                    \
        __typeof__(*(p)) taken_ = *(p);                                                                                \
        *(p) = NULL;                                                                                                   \
        taken_;                                                                                                        \
    })

CLEANUP_DEFINE(arena_cleanup, struct arena, arena_destroy)

static inline void fd_cleanup(int *fd) {
    if (*fd >= 0)
        close(*fd);
}

/* As steal, of a descriptor. */
static inline int fd_steal(int *fd) {
    const int taken = *fd;
    *fd = -1;
    return taken;
}

#endif

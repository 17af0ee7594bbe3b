/* SPDX-License-Identifier: MIT
 *
 * Databases to test with, in memory or in a folder of their own.
 */
#ifndef TESTS_STORE_PLACE_H
#define TESTS_STORE_PLACE_H

#include "base/cleanup.h"
#include "base/file.h"
#include "store/store.h"
#include "suite.h"

#include <stdlib.h>
#include <string.h>

#define OK(call) ck_assert_msg((call) >= 0, "%s", err.text.id)
#define FAILS(code, call) ck_assert_int_eq((call), (code))

/* A path in a new folder. */
static inline char *place_make(struct arena *arena) {
    char *folder = arena_strdup(arena, "/tmp/lofte-store-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    return path_join(arena, folder, "lofte.db");
}

static inline void place_remove(struct arena *arena, char *path) {
    (void)unlink(path);
    (void)unlink(arena_printf(arena, "%s-journal", path));
    *strrchr(path, '/') = '\0';
    ck_assert_int_eq(rmdir(path), 0);
}

static inline struct store *place_memory(void) {
    struct lofte_err err;
    struct store *store;
    OK(store_open(":memory:", true, &store, &err));
    return store;
}

#endif

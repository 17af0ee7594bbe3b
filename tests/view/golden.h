/* SPDX-License-Identifier: MIT
 *
 * Holds text against a file of tests/view/golden. With LOFTE_GOLDEN=write in the environment the files are written
 * anew, to be looked through before they are committed.
 */
#ifndef TESTS_VIEW_GOLDEN_H
#define TESTS_VIEW_GOLDEN_H

#include "base/file.h"
#include "base/text.h"
#include "suite.h"

static void golden_hold(struct arena *arena, const char *name, const char *text) {
    const char *tests = getenv("LOFTE_TESTS");
    struct lofte_err err = {0};
    char *expected;
    size_t len;
    ck_assert_ptr_nonnull(tests);
    const char *path = arena_printf(arena, "%s/view/golden/%s", tests, name);
    if (str_equal(getenv("LOFTE_GOLDEN"), "write"))
        ck_assert_int_eq(file_write(path, text, strlen(text), &err), 0);
    if (file_read(path, 1024 * 1024, arena, &expected, &len, &err))
        ck_abort_msg("%s: %s", path, text_english(arena, &err.text));
    if (!str_equal(expected, text))
        ck_abort_msg("%s: expected\n%s\nbut it is\n%s", path, expected, text);
}

#endif

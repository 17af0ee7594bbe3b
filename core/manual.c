/* SPDX-License-Identifier: MIT
 *
 * Writes the manual page while lofte is built: lofte-manual LANGUAGE FOLDER-OF-TRANSLATIONS. It is not installed.
 */
#include "cli/manual.h"
#include "base/cleanup.h"

int main(int argc, char **argv) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view;
    struct lofte_err err;
    view_init(&view, arena);
    if (argc != 3 || lang_load(argv[1], argv[2], arena, &view.lang, &err) < 0)
        return 1;
    manual_put(&view);
    for (size_t done = 0; done < view.out.len;) {
        const ssize_t n = write(STDOUT_FILENO, view.out.data + done, view.out.len - done);
        if (n <= 0)
            return 1;
        done += (size_t)n;
    }
    return 0;
}

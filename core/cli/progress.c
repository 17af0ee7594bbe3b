/* SPDX-License-Identifier: MIT
 *
 * Drawn over itself with a carriage return and spaces: no terminal is too simple for that.
 */
#include "cli/progress.h"
#include "base/cleanup.h"
#include "base/stopwatch.h"
#include "cli/place.h"
#include "view/views.h"
#include "view/width.h"

#include <stdio.h>
#include <unistd.h>

enum { FIRST_MS = 1000, AGAIN_MS = 100 };

/* In the place of what stands there. */
static void draw(struct progress *progress, const char *line) {
    const int columns = text_width(line), over = progress->drawn > columns ? progress->drawn - columns : 0;
    (void)fprintf(stderr, "\r%s%*s", line, over, "");
    if (columns == 0)
        (void)fputc('\r', stderr);
    (void)fflush(stderr);
    progress->drawn = columns;
}

static void show(void *data, size_t done, size_t total) {
    struct progress *progress = data;
    const int64_t now = stopwatch_ms();
    if (now < progress->next)
        return;
    progress->next = now + AGAIN_MS;
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view = progress->call->view;
    view.arena = arena;
    view.width = place_width(STDERR_FILENO);
    draw(progress, view_progress(&view, progress->mode, done, total));
}

void progress_begin(struct progress *progress, const struct call *call, enum lofte_import_mode mode) {
    *progress = (struct progress){.call = call, .mode = mode, .next = stopwatch_ms() + FIRST_MS};
    if (isatty(STDERR_FILENO) && !call->value[OPTION_QUIET] && !call->value[OPTION_JSON])
        lofte_follow(call->lofte, show, progress);
}

void progress_end(struct progress *progress) {
    lofte_follow(progress->call->lofte, NULL, NULL);
    if (progress->drawn)
        draw(progress, "");
}

/* SPDX-License-Identifier: MIT
 *
 * A workspace of its own for one test: made from the shipped agreement in a temporary folder, filled from minutes given
 * as text, and gone afterwards.
 */
#ifndef TESTS_ENGINE_BENCH_H
#define TESTS_ENGINE_BENCH_H

#include "base/cleanup.h"
#include "base/days.h"
#include "base/err.h"
#include "base/file.h"
#include "lofte/lofte.h"
#include "suite.h"

#include <string.h>

struct bench {
    struct arena *arena;
    char folder[64];
    const char *workspace, *shipped;
    struct lofte *lofte;
};

static inline void bench_fail(const struct lofte_err *err) {
    struct arena *arena = arena_create();
    ck_abort_msg("%s: %s", err->where, text_english(arena, &err->text));
}

static inline void bench_open(struct bench *bench, const char *as_of, const char *as_known) {
    struct lofte_err err = {0};
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    const struct lofte_options options = {.workspace = bench->workspace,
                                          .shipped = bench->shipped,
                                          .as_of = day_parse(as_of),
                                          .as_known = day_parse(as_known),
                                          .needs = LOFTE_NEEDS_STORE | LOFTE_NEEDS_PLUGINS};
    if (lofte_open(&options, &bench->lofte, &err) < 0)
        bench_fail(&err);
}

static inline void bench_start(struct bench *bench) {
    struct lofte_err err = {0};
    *bench = (struct bench){.arena = arena_create(), .folder = "/tmp/lofte-test-XXXXXX"};
    ck_assert_ptr_nonnull(mkdtemp(bench->folder));
    bench->workspace = path_join(bench->arena, bench->folder, "workspace");
    bench->shipped = path_join(bench->arena, getenv("LOFTE_SOURCE"), "plugins");
    if (lofte_init(bench->workspace, "tranas-2023-2024", bench->shipped, NULL, &err) < 0)
        bench_fail(&err);
}

static inline void bench_finish(struct bench *bench) {
    lofte_close(bench->lofte);
    folder_clear(bench->folder);
    ck_assert_int_eq(rmdir(bench->folder), 0);
    arena_destroy(bench->arena);
}

/* Writes a file of minutes and returns its path. `attributes` beside the namespace, `items` inside the agenda. */
static inline const char *bench_minutes(struct bench *bench, const char *name, const char *attributes,
                                        const char *items) {
    struct lofte_err err = {0};
    const char *path = path_join(bench->arena, bench->folder, name);
    const char *xml = arena_printf(bench->arena,
                                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<minutes xmlns=\"urn:lofte:minutes:1\" "
                                   "municipality=\"0687\" %s>\n<agenda>\n%s\n</agenda>\n</minutes>\n",
                                   attributes, items);
    if (file_write(path, xml, strlen(xml), &err) < 0)
        bench_fail(&err);
    return path;
}

/* Imports on a day of its own and leaves the workspace open as of that day. */
static inline struct lofte_import_report bench_import(struct bench *bench, const char *day, enum lofte_import_mode mode,
                                                      const char *const *paths, size_t n) {
    struct lofte_err err = {0};
    struct lofte_import_report report;
    bench_open(bench, day, NULL);
    if (lofte_import(bench->lofte, paths, n, mode, bench->arena, &report, &err) < 0)
        bench_fail(&err);
    return report;
}

static inline struct lofte_import_report bench_store(struct bench *bench, const char *path) {
    return bench_import(bench, "2024-12-31", LOFTE_IMPORT_STORE, &path, 1);
}

/* An activity's standing as of a day. */
static inline const struct lofte_standing *bench_standing(struct bench *bench, const char *as_of,
                                                          const char *activity) {
    struct lofte_err err = {0};
    struct lofte_status status;
    bench_open(bench, as_of, NULL);
    if (lofte_status(bench->lofte, bench->arena, &status, &err) < 0)
        bench_fail(&err);
    for (size_t i = 0; i < status.n_standings; i++)
        if (strcmp(status.standings[i].activity->id, activity) == 0)
            return &status.standings[i];
    ck_abort_msg("no standing of %s", activity);
    return NULL;
}

static inline int64_t bench_counted(struct bench *bench, const char *as_of, const char *activity) {
    return bench_standing(bench, as_of, activity)->counted;
}

/* Every statement in force, one a line: item activity kind count from to state. */
static inline const char *bench_links(struct bench *bench, const char *as_of) {
    static const char *const kinds[] = {"done", "total", "none", "planned", "cancelled", "mention"};
    struct lofte_err err = {0};
    struct lofte_statements links;
    bench_open(bench, as_of, NULL);
    if (lofte_links(bench->lofte, NULL, bench->arena, &links, &err) < 0)
        bench_fail(&err);
    const char *text = "";
    for (size_t i = 0; i < links.n; i++) {
        const struct lofte_statement *s = &links.statement[i];
        text = arena_printf(bench->arena, "%s%s r%d %s %s %s %d %s %s%s\n", text, s->meeting, s->revision, s->item,
                            s->activity, kinds[s->kind], (int)s->count, DAY(s->from), DAY(s->to),
                            s->draft ? " draft" : "");
    }
    return text;
}

#endif

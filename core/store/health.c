/* SPDX-License-Identifier: MIT
 *
 * The schema's version, and when the database was last filled.
 */
#include "store/health.h"
#include "store/stmt.h"

int schema_version(void) {
    return MIGRATIONS;
}

int store_last_import(struct store *store, lofte_day *out, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct store_view all = {LOFTE_NO_DAY, LOFTE_NO_DAY};
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n;
    const int rc = store_meetings(store, &all, false, arena, &meetings, &rows, &n, err);
    if (rc < 0)
        return rc;
    lofte_day last = LOFTE_NO_DAY;
    for (size_t i = 0; i < n; i++)
        last = meetings[i].imported > last ? meetings[i].imported : last;
    *out = last;
    return 0;
}

int store_written(struct store *store, int64_t *out, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CHECK_WRITTEN);
    const int rc = stmt_step(&stmt, err);
    if (rc > 0)
        *out = stmt_int(&stmt, 0);
    return rc < 0 ? rc : 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Holding a statement against the stored text that it was read from.
 */
#include "base/text.h"
#include "store/seal.h"
#include "store/snapshot.h"
#include "store/stmt.h"
#include "store/store.h"

#include <string.h>

/* 1: there, with row and seal. 0: not there. */
static int seal_find(struct store *store, const struct lofte_statement *statement, struct arena *arena, int64_t *row,
                     const char **seal, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_FIND);
    stmt_bind_text(&stmt, ":meeting", statement->meeting);
    stmt_bind_int(&stmt, ":revision", statement->revision);
    const int rc = stmt_step(&stmt, err);
    if (rc > 0) {
        *row = stmt_int(&stmt, 0);
        *seal = stmt_text(&stmt, 2, arena);
    }
    return rc;
}

/* Of a revision whose text was weeded, the seal of what is left. */
static int weeded_seal(struct store *store, int64_t row, struct arena *arena, const char **seal,
                       struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEEDING_SEAL);
    stmt_bind_int(&stmt, ":key", row);
    const int rc = stmt_step(&stmt, err);
    if (rc > 0)
        *seal = stmt_text(&stmt, 0, arena);
    return rc;
}

static bool has_report(const struct lofte_item *item, const char *activity) {
    for (size_t i = 0; i < item->n_reports; i++)
        if (str_equal(item->reports[i].activity, activity))
            return true;
    return false;
}

static bool item_says(const struct lofte_item *item, const struct lofte_statement *statement) {
    if (!statement->quote || !*statement->quote)
        return statement->source == LOFTE_FROM_REPORT && has_report(item, statement->activity);
    if (item->title && strstr(item->title, statement->quote))
        return true;
    for (size_t i = 0; i < item->n_passages; i++)
        if (strstr(item->passages[i].text, statement->quote))
            return true;
    return false;
}

int store_quote_verify(struct store *store, const struct lofte_statement *statement, bool *holds,
                       struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_meeting meeting = {0};
    const char *seal = NULL;
    int64_t row = 0;
    bool weeded = false;
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    int rc = snapshot_begin(&snapshot, store, err);
    if (rc == 0)
        rc = seal_find(store, statement, arena, &row, &seal, err);
    const bool there = rc > 0;
    if (there && (rc = weeded_seal(store, row, arena, &seal, err)) >= 0) {
        weeded = rc > 0;
        rc = store_meeting_get(store, row, arena, &meeting, err);
    }
    if (rc < 0)
        return rc;
    bool found = false;
    for (size_t i = 0; i < meeting.n_items && !found; i++)
        found =
            str_equal(meeting.items[i].number, statement->item) && (weeded || item_says(&meeting.items[i], statement));
    *holds = found && str_equal(seal_make(&meeting, arena), seal);
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * The database of a workspace: meetings with every revision, statements, findings. No standing and no alert is stored.
 * Rollback journal (TRUNCATE, synchronous FULL), never WAL: SQLite 3.40.1 can corrupt a WAL with several writers.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/cleanup.h"
#include "base/err.h"
#include "lofte/types.h"
#include "store/tx.h"

/* Opens (create: makes) the database and migrates it. Path ":memory:" for tests. Errors: ENOTFOUND, ESTORE (damaged,
 * not ours, from the future: its version is named), EBUSY, EIO. */
MUST_CHECK int store_open(const char *path, bool create, struct store **out, struct lofte_err *err);
void store_close(struct store *store);
CLEANUP_DEFINE(store_cleanup, struct store, store_close)

enum store_put { STORE_PUT_NEW, STORE_PUT_REVISED, STORE_PUT_OLDER, STORE_PUT_SAME, STORE_PUT_CLASH };

/* Stores one revision. meeting->digest, file and imported are set by the caller. Same id, revision and digest: SAME,
 * nothing is written. Same id and revision with other bytes: CLASH, nothing is written. `*row` is the revision's key
 * for the calls below. */
MUST_CHECK int store_meeting_put(struct store *store, const struct lofte_meeting *meeting, enum store_put *outcome,
                                 int64_t *row, struct lofte_err *err);
/* Replaces the findings of a revision. */
MUST_CHECK int store_findings_put(struct store *store, int64_t row, const struct lofte_finding *findings, size_t n,
                                  struct lofte_err *err);
/* Replaces what was read from a revision for one agreement, and notes the rules (digest) it was read by. */
MUST_CHECK int store_statements_put(struct store *store, int64_t row, const char *agreement, const char *rules,
                                    const struct lofte_statement *statements, size_t n, struct lofte_err *err);

struct store_view {
    lofte_day as_of;    /* meetings dated up to that day; LOFTE_NO_DAY: all */
    lofte_day as_known; /* imported up to that day; LOFTE_NO_DAY: all */
};

/* Revisions in force in this view (a revision is in force when no higher one of its meeting is known in the view),
 * calls and drafts too, by date, id. Without items unless `items`. */
MUST_CHECK int store_meetings(struct store *store, const struct store_view *view, bool items, struct arena *arena,
                              struct lofte_meeting **out, int64_t **rows, size_t *n, struct lofte_err *err);
/* Every revision of one meeting, highest first; n 0 where there is none. `in_force` is by the view. */
MUST_CHECK int store_meeting_history(struct store *store, const char *id, const struct store_view *view,
                                     struct arena *arena, struct lofte_meeting **out, int64_t **rows, size_t *n,
                                     struct lofte_err *err);
/* Revisions (any, in force or not) of the municipality not yet read by these rules: keys, by key. */
MUST_CHECK int store_unread(struct store *store, const char *agreement, const char *municipality, const char *rules,
                            struct arena *arena, int64_t **rows, size_t *n, struct lofte_err *err);
/* One revision with its items. */
MUST_CHECK int store_meeting_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *out,
                                 struct lofte_err *err);
/* Statements of the revisions in force, by date, meeting, item order, seq. agreement and meeting may be NULL: all. */
MUST_CHECK int store_statements(struct store *store, const struct store_view *view, const char *agreement,
                                const char *meeting, struct arena *arena, struct lofte_statement **out, size_t *n,
                                struct lofte_err *err);
MUST_CHECK int store_findings(struct store *store, int64_t row, struct arena *arena, struct lofte_finding **out,
                              size_t *n, struct lofte_err *err);
/* Does the stored text of that item of the meeting's revision in force hold the quote? And the file's digest. */
MUST_CHECK int store_quote_verify(struct store *store, const struct lofte_statement *statement, bool *holds,
                                  struct lofte_err *err);

#endif

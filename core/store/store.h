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
 * not ours, from the future: its version is named), EBUSY, EIO. A database in a read-only folder can be read. */
MUST_CHECK int store_open(const char *path, bool create, struct store **out, struct lofte_err *err);
void store_close(struct store *store);
CLEANUP_DEFINE(store_cleanup, struct store, store_close)

enum store_put { STORE_PUT_NEW, STORE_PUT_REVISED, STORE_PUT_OLDER, STORE_PUT_SAME, STORE_PUT_CLASH };

/* Stores one revision. meeting->digest, file and imported are set by the caller. Same id, revision and digest: SAME,
 * nothing is written. Same id and revision with other bytes: CLASH, nothing is written. `*row` is the revision's key
 * for the calls below. */
MUST_CHECK int store_meeting_put(struct store *store, const struct lofte_meeting *meeting, enum store_put *outcome,
                                 int64_t *row, struct lofte_err *err);
/* Takes a revision back, with all that was read from it and remarked about it. */
MUST_CHECK int store_meeting_delete(struct store *store, int64_t row, struct lofte_err *err);
/* Replaces the findings of a revision. */
MUST_CHECK int store_findings_put(struct store *store, int64_t row, const struct lofte_finding *findings, size_t n,
                                  struct lofte_err *err);
/* Replaces what was read from a revision for one agreement, and notes the rules (digest) it was read by. `seq` is
 * unique in it, every item is one of the revision's; meeting, group, revision, date and draft are the revision's. */
MUST_CHECK int store_statements_put(struct store *store, int64_t row, const char *agreement, const char *rules,
                                    const struct lofte_statement *statements, size_t n, struct lofte_err *err);

struct store_view {
    lofte_day as_of;    /* meetings dated up to that day; LOFTE_NO_DAY: all */
    lofte_day as_known; /* imported up to that day; LOFTE_NO_DAY: all */
};

/* Revisions in force in this view, calls and drafts too, by date, id. A revision is in force when no higher one of its
 * meeting is known in the view, and it is dated up to as_of: the newest known revision says when the meeting was.
 * Without people and items unless `items`. */
MUST_CHECK int store_meetings(struct store *store, const struct store_view *view, bool items, struct arena *arena,
                              struct lofte_meeting **out, int64_t **rows, size_t *n, struct lofte_err *err);
/* Every revision of one meeting with its items, highest first; n 0 where there is none. `in_force` is by the view. */
MUST_CHECK int store_meeting_history(struct store *store, const char *id, const struct store_view *view,
                                     struct arena *arena, struct lofte_meeting **out, int64_t **rows, size_t *n,
                                     struct lofte_err *err);
/* Revisions (any, in force or not) of the municipality not yet read by these rules: keys, by key. */
MUST_CHECK int store_unread(struct store *store, const char *agreement, const char *municipality, const char *rules,
                            struct arena *arena, int64_t **rows, size_t *n, struct lofte_err *err);
/* One revision with its items; `in_force` as of everything known. ENOTFOUND. */
MUST_CHECK int store_meeting_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *out,
                                 struct lofte_err *err);
/* Statements of the revisions in force, by date, meeting, item order, seq. agreement and meeting may be NULL: all. */
MUST_CHECK int store_statements(struct store *store, const struct store_view *view, const char *agreement,
                                const char *meeting, struct arena *arena, struct lofte_statement **out, size_t *n,
                                struct lofte_err *err);
/* Meetings as store_meetings and statements of one agreement as store_statements give them, with what judging needs:
 * meetings without name, times, place, file, digest and day of the import, statements without quote and reason unless
 * `texts`. */
struct store_evidence {
    struct lofte_meeting *meetings;
    size_t n_meetings;
    struct lofte_statement *statements; /* their `meeting` is the id of one of the meetings, the same pointer */
    size_t n_statements;
};
MUST_CHECK int store_evidence(struct store *store, const struct store_view *view, const char *agreement, bool texts,
                              struct arena *arena, struct store_evidence *out, struct lofte_err *err);
MUST_CHECK int store_findings(struct store *store, int64_t row, struct arena *arena, struct lofte_finding **out,
                              size_t *n, struct lofte_err *err);
/* Does the title or a passage of that item, as stored of the statement's revision, hold the quote, and is the revision
 * as it was stored: a checksum over the file's digest and all texts, made when it was put, still stands? A statement
 * from a report without a quote holds where the item has a report of its activity. No such revision or item: does not
 * hold. */
MUST_CHECK int store_quote_verify(struct store *store, const struct lofte_statement *statement, bool *holds,
                                  struct lofte_err *err);

#endif

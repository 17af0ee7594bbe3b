/* SPDX-License-Identifier: MIT
 *
 * The database of a workspace: meetings with every revision, statements, findings. No standing and no alert is stored.
 * Rollback journal (TRUNCATE, synchronous FULL), never WAL: SQLite 3.40.1 can corrupt a WAL with several writers.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/cleanup.h"
#include "base/err.h"
#include "lofte/lofte.h"
#include "store/tx.h"

/* Opens (create: makes) the database and migrates it. Path ":memory:" for tests. Errors: ENOTFOUND, ESTORE (damaged,
 * not ours, from the future: its version is named), EBUSY, EIO. A database in a read-only folder can be read. */
MUST_CHECK int store_open(const char *path, bool create, struct store **out, struct lofte_err *err);
void store_close(struct store *store);
/* The SQLite that is linked, and whether it has the bug by which WAL can corrupt a database: for whoever reports on the
 * installation. The store itself never uses WAL. */
struct store_library {
    const char *version;
    bool wal_bug;
};
struct store_library store_library(void);
/* The name of the network file system that the database lies on; NULL: a local one. */
const char *store_network(const struct store *store);
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

/* Puts a revision that was just stored under import `*number`; 0: a new import of that day is made first. EBUSY: the
 * import was taken back by somebody while it ran. */
MUST_CHECK int store_import_take(struct store *store, int64_t *number, lofte_day day, int64_t row,
                                 struct lofte_err *err);
/* Forgets an import that has no revisions. */
MUST_CHECK int store_import_drop(struct store *store, int64_t number, struct lofte_err *err);

/* What was done about alerts and actions, in the order in which it was done: up to that day (LOFTE_NO_DAY: all). */
MUST_CHECK int store_alert_act_put(struct store *store, const struct lofte_alert_act *act, struct lofte_err *err);
MUST_CHECK int store_alert_acts(struct store *store, lofte_day day, struct arena *arena, struct lofte_alert_act **out,
                                size_t *n, struct lofte_err *err);
MUST_CHECK int store_action_act_put(struct store *store, const struct lofte_action_act *act, struct lofte_err *err);
MUST_CHECK int store_action_acts(struct store *store, lofte_day day, struct arena *arena, struct lofte_action_act **out,
                                 size_t *n, struct lofte_err *err);

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
/* Adds an event; its number and chain are made here. */
MUST_CHECK int store_event_put(struct store *store, const struct lofte_event *event, struct lofte_err *err);
MUST_CHECK int store_events(struct store *store, struct arena *arena, struct lofte_event **out, size_t *n,
                            struct lofte_err *err);
/* The number of the first of all events that does not fit the chain; 0: each does. One cut off at the end does not
 * show: hold the last chain against a copy kept elsewhere. */
int64_t events_verify(const struct lofte_event *events, size_t n);
/* Adds a person's decision. */
MUST_CHECK int store_decision_put(struct store *store, const struct lofte_decision *decision, struct lofte_err *err);
/* The last decision about each statement, withdrawn ones too, made by the end of as_known (LOFTE_NO_DAY: all), by
 * meeting, item, agreement, activity, sentence, nth. */
MUST_CHECK int store_decisions(struct store *store, lofte_day as_known, struct arena *arena,
                               struct lofte_decision **out, size_t *n, struct lofte_err *err);
/* Meetings as store_meetings and statements of one agreement as store_statements give them, with what judging needs:
 * meetings without name, times, place, file and digest, statements without quote and reason unless
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
MUST_CHECK int store_imports(struct store *store, struct arena *arena, struct lofte_imports *out,
                             struct lofte_err *err);
/* What would go with an import, by date, meeting, revision. ENOTFOUND: no such import, or it was taken back. */
MUST_CHECK int store_import_revisions(struct store *store, int64_t number, struct arena *arena,
                                      struct lofte_undone **out, size_t *n, struct lofte_err *err);
/* Deletes its revisions with all that is theirs, and marks the import as taken back on that day. ENOTFOUND as above. */
MUST_CHECK int store_import_undo(struct store *store, int64_t number, lofte_day day, struct lofte_err *err);

/* Does the title or a passage of that item, as stored of the statement's revision, hold the quote, and is the revision
 * as it was stored: a checksum over the file's digest and all texts, made when it was put, still stands? A statement
 * from a report without a quote holds where the item has a report of its activity. Where the text was weeded, only the
 * checksum of what is left can be held. No such revision or item: does not hold. */
MUST_CHECK int store_quote_verify(struct store *store, const struct lofte_statement *statement, bool *holds,
                                  struct lofte_err *err);

/* ---- copies ---- */

/* As it is: neither whose it is nor its version is asked, nothing is migrated. For copying only. */
enum store_raw { STORE_RAW_READ, STORE_RAW_WRITE, STORE_RAW_CREATE };
MUST_CHECK int store_open_raw(const char *path, enum store_raw how, struct store **out, struct lofte_err *err);
/* ESTORE: it is not lofte's, or from the future. */
MUST_CHECK int store_ours(struct store *store, struct lofte_err *err);
/* Makes `to` the same as `from` in one transaction: a reader of `to` sees the old or the new, a writer of `from` waits.
 */
MUST_CHECK int store_copy(struct store *from, struct store *to, struct lofte_err *err);

/* What a copy is worth. */
struct store_check {
    size_t n_revisions;
    size_t n_weeded;    /* of which only the figures are left */
    size_t n_broken;    /* revisions whose seal does not fit their texts */
    const char *broken; /* the first of those meetings */
};
/* Reads everything. ESTORE: damaged, or rows that refer to nothing. */
MUST_CHECK int store_check(struct store *store, struct arena *arena, struct store_check *out, struct lofte_err *err);

#endif

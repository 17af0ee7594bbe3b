/* SPDX-License-Identifier: MIT
 *
 * Statements by revision and agreement, and which revisions are still to be read. A statement's meeting, date and draft
 * are its revision's and are not stored twice.
 */
#include "model/names.h"
#include "store/field.h"
#include "store/quarantine.h"
#include "store/snapshot.h"
#include "store/store.h"

#include <assert.h>
#include <string.h>

FIELD_NAMES(kind, enum lofte_kind);
FIELD_NAMES(precision, enum lofte_precision);
FIELD_NAMES(state, enum lofte_state);
FIELD_NAMES(source, enum lofte_source);

static const struct field statement_fields[] = {
    FIELD(INT, lofte_statement, seq, "seq"),
    FIELD(TEXT, lofte_statement, item, "item"),
    FIELD(TEXT, lofte_statement, agreement, "agreement"),
    FIELD(TEXT, lofte_statement, pledge, "pledge"),
    FIELD(TEXT, lofte_statement, activity, "activity"),
    FIELD_OF(&kind_names, lofte_statement, kind, "kind"),
    FIELD(COUNT, lofte_statement, count, "count"),
    FIELD_OF(&precision_names, lofte_statement, precision, "precision"),
    FIELD(DAY, lofte_statement, from, "from_day"),
    FIELD(DAY, lofte_statement, to, "to_day"),
    FIELD(TEXT, lofte_statement, place, "place"),
    FIELD(TEXT, lofte_statement, part, "part"),
    FIELD(BOOL, lofte_statement, corrects, "corrects"),
    FIELD(BOOL, lofte_statement, unmet, "unmet"),
    FIELD(BOOL, lofte_statement, whole, "whole"),
    FIELD(INT, lofte_statement, certainty, "certainty"),
    FIELD_OF(&state_names, lofte_statement, state, "state"),
    FIELD_OF(&source_names, lofte_statement, source, "source"),
    FIELD(TEXT, lofte_statement, quote, "quote"),
    FIELD_SENTENCE(lofte_statement, reason),
};

static int reading_put(struct store *store, int64_t row, const char *agreement, const char *rules,
                       struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_READING_PUT);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_text(&stmt, ":agreement", agreement);
    stmt_bind_text(&stmt, ":rules", rules);
    return stmt_run(&stmt, err);
}

static int statements_clear(struct store *store, int64_t row, const char *agreement, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_CLEAR);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_text(&stmt, ":agreement", agreement);
    return stmt_run(&stmt, err);
}

static int statements_insert(struct store *store, int64_t row, const struct lofte_statement *statements, size_t n,
                             struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_INSERT);
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < n; i++) {
        stmt_bind_int(&stmt, ":key", row);
        fields_bind(&stmt, FIELDS(statement_fields), &statements[i]);
        rc = stmt_run(&stmt, err);
    }
    return rc;
}

int store_statements_put(struct store *store, int64_t row, const char *agreement, const char *rules,
                         const struct lofte_statement *statements, size_t n, struct lofte_err *err) {
    for (size_t i = 0; i < n; i++)
        assert(strcmp(statements[i].agreement, agreement) == 0);
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = statements_clear(store, row, agreement, err)) < 0 ||
        (rc = reading_put(store, row, agreement, rules, err)) < 0 ||
        (rc = statements_insert(store, row, statements, n, err)) < 0)
        return rc;
    return tx_commit(&tx, err);
}

int store_unread(struct store *store, const char *agreement, const char *municipality, const char *rules,
                 struct arena *arena, int64_t **rows, size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_UNREAD);
    stmt_bind_text(&stmt, ":municipality", municipality);
    stmt_bind_text(&stmt, ":agreement", agreement);
    stmt_bind_text(&stmt, ":rules", rules);
    struct keys keys = {0};
    const int rc = stmt_keys(&stmt, arena, &keys, err);
    if (rc < 0)
        return rc;
    *rows = keys.key;
    *n = keys.n;
    return 0;
}

struct statements {
    struct lofte_statement *statement;
    size_t n, cap;
};

/* Appends the row that the statement stands on; the meeting's own are shared, not copied. */
static int statement_read(const struct stmt *stmt, const struct lofte_meeting *meeting, struct arena *arena,
                          struct statements *statements, struct lofte_err *err) {
    struct lofte_statement *statement = ARENA_PUSH(arena, statements->statement, statements->n, statements->cap);
    statement->meeting = meeting->id;
    statement->group = meeting->group;
    statement->revision = meeting->revision;
    statement->date = meeting->date;
    statement->draft = meeting->status == LOFTE_DRAFT;
    return fields_read(stmt, FIELDS(statement_fields), arena, statement, err);
}

static int statements_of_meeting(struct store *store, const char *id, const struct store_view *view,
                                 const char *agreement, struct arena *arena, struct statements *statements,
                                 struct lofte_err *err) {
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n;
    int rc = store_meeting_history(store, id, view, arena, &meetings, &rows, &n, err);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        if (!meetings[i].in_force)
            continue;
        cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_OF_REVISION);
        stmt_bind_int(&stmt, ":key", rows[i]);
        stmt_bind_text(&stmt, ":agreement", agreement);
        while ((rc = stmt_step(&stmt, err)) > 0)
            if ((rc = statement_read(&stmt, &meetings[i], arena, statements, err)) < 0)
                return rc;
    }
    return rc;
}

/* Meetings and statements come in the same order, so that one walk over both joins them. */
static int statements_in_force(struct store *store, const struct store_view *view, const char *agreement,
                               struct arena *arena, struct statements *statements, struct lofte_err *err) {
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n, at = 0;
    int rc = store_meetings(store, view, false, arena, &meetings, &rows, &n, err);
    if (rc < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_IN_FORCE);
    stmt_bind_end(&stmt, ":as_of", view->as_of);
    stmt_bind_end(&stmt, ":as_known", view->as_known);
    stmt_bind_text(&stmt, ":agreement", agreement);
    const int key = (int)FIELDS(statement_fields).n;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        while (at < n && rows[at] != stmt_int(&stmt, key))
            at++;
        assert(at < n);
        if ((rc = statement_read(&stmt, &meetings[at], arena, statements, err)) < 0)
            return rc;
    }
    return rc;
}

int store_statements(struct store *store, const struct store_view *view, const char *agreement, const char *meeting,
                     struct arena *arena, struct lofte_statement **out, size_t *n, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct statements statements = {0};
    int rc = snapshot_begin(&snapshot, store, err);
    if (rc == 0 && meeting)
        rc = statements_of_meeting(store, meeting, view, agreement, arena, &statements, err);
    else if (rc == 0)
        rc = statements_in_force(store, view, agreement, arena, &statements, err);
    if (rc < 0)
        return rc;
    *out = statements.statement;
    *n = statements.n;
    return 0;
}

int store_statements_of(struct store *store, int64_t row, const char *agreement, struct arena *arena,
                        struct lofte_statement **out, size_t *n, struct lofte_err *err) {
    struct lofte_meeting meeting;
    struct statements statements = {0};
    int rc = store_meeting_get(store, row, arena, &meeting, err);
    if (rc < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_text(&stmt, ":agreement", agreement);
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = statement_read(&stmt, &meeting, arena, &statements, err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = statements.statement;
    *n = statements.n;
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Statements by revision and agreement, and which revisions are still to be read. A statement's meeting, date and draft
 * are its revision's and are not stored twice.
 */
#include "model/names.h"
#include "store/field.h"
#include "store/meeting.h"
#include "store/quarantine.h"
#include "store/snapshot.h"
#include "store/store.h"

#include <assert.h>
#include <stdlib.h>
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

static int reading_any(struct store *store, int64_t row, const char *agreement, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_READING_ANY);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_text(&stmt, ":agreement", agreement);
    return stmt_step(&stmt, err);
}

/* A DELETE costs as much as many rows even where there is nothing to delete. */
static int statements_clear(struct store *store, int64_t row, const char *agreement, struct lofte_err *err) {
    const int rc = reading_any(store, row, agreement, err);
    if (rc <= 0)
        return rc;
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
    struct placed { /* of the revision at hand */
        int64_t item;
        struct lofte_statement statement;
    } * placed;
    size_t n_placed, placed_cap;
};

/* Quote and reason, most of a statement's text, stand last in the table. */
enum { TEXT_FIELDS = 2 + LOFTE_ARGS };

/* Appends the row that the statement stands on; the meeting's own are shared, not copied. */
static int statement_read(const struct stmt *stmt, const struct lofte_meeting *meeting, bool texts, struct arena *arena,
                          struct statements *statements, struct lofte_err *err) {
    const struct fields all = FIELDS(statement_fields), fields = {all.field, all.n - (texts ? 0 : TEXT_FIELDS)};
    struct placed *placed = ARENA_PUSH(arena, statements->placed, statements->n_placed, statements->placed_cap);
    *placed = (struct placed){.item = stmt_int(stmt, (int)all.n)};
    placed->statement = (struct lofte_statement){.meeting = meeting->id,
                                                 .group = meeting->group,
                                                 .revision = meeting->revision,
                                                 .date = meeting->date,
                                                 .draft = meeting->status == LOFTE_DRAFT,
                                                 .sentence = stmt_text(stmt, (int)all.n + 1, arena),
                                                 .weeded = (lofte_day)stmt_int(stmt, (int)all.n + 2)};
    return fields_read(stmt, fields, arena, &placed->statement, err);
}

static int order_placed(const void *left, const void *right) {
    const struct placed *a = left, *b = right;
    if (a->item != b->item)
        return a->item < b->item ? -1 : 1;
    if (a->statement.seq != b->statement.seq)
        return a->statement.seq < b->statement.seq ? -1 : 1;
    return strcmp(a->statement.agreement, b->statement.agreement);
}

/* By item, seq, agreement: one agreement's come so as a rule. */
static void placed_append(struct statements *s, struct arena *arena) {
    size_t in_order = 1;
    while (in_order < s->n_placed && order_placed(&s->placed[in_order - 1], &s->placed[in_order]) <= 0)
        in_order++;
    if (in_order < s->n_placed)
        qsort(s->placed, s->n_placed, sizeof *s->placed, order_placed);
    for (size_t i = 0; i < s->n_placed; i++)
        *ARENA_PUSH(arena, s->statement, s->n, s->cap) = s->placed[i].statement;
    s->n_placed = 0;
}

struct asked {
    const char *agreement; /* NULL: all */
    bool texts;
};

/* What one revision says. */
static int statements_of_revision(struct store *store, int64_t row, const struct lofte_meeting *meeting,
                                  const struct asked *asked, struct arena *arena, struct statements *statements,
                                  struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_STATEMENT_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_text(&stmt, ":agreement", asked->agreement);
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = statement_read(&stmt, meeting, asked->texts, arena, statements, err)) < 0)
            return rc;
    placed_append(statements, arena);
    return rc;
}

int store_statements(struct store *store, const struct store_view *view, const char *agreement, const char *meeting,
                     struct arena *arena, struct lofte_statement **out, size_t *n, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct statements statements = {0};
    struct lofte_meeting *meetings = NULL;
    struct keys keys = {0};
    const struct asked asked = {.agreement = agreement, .texts = true};
    int rc = snapshot_begin(&snapshot, store, err);
    if (rc == 0 && meeting)
        rc = store_meeting_history(store, meeting, view, arena, &meetings, &keys.key, &keys.n, err);
    else if (rc == 0)
        rc = meetings_brief(store, view, arena, &meetings, &keys, err);
    for (size_t i = 0; rc == 0 && i < keys.n; i++)
        if (meetings[i].in_force)
            rc = statements_of_revision(store, keys.key[i], &meetings[i], &asked, arena, &statements, err);
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
    const struct asked asked = {.agreement = agreement, .texts = true};
    if ((rc = statements_of_revision(store, row, &meeting, &asked, arena, &statements, err)) < 0)
        return rc;
    *out = statements.statement;
    *n = statements.n;
    return 0;
}

int store_evidence(struct store *store, const struct store_view *view, const char *agreement, bool texts,
                   struct arena *arena, struct store_evidence *out, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct statements statements = {0};
    struct lofte_meeting *meetings = NULL;
    struct keys keys = {0};
    const struct asked asked = {.agreement = agreement, .texts = texts};
    int rc = snapshot_begin(&snapshot, store, err);
    if (rc == 0)
        rc = meetings_brief(store, view, arena, &meetings, &keys, err);
    for (size_t i = 0; rc == 0 && i < keys.n; i++)
        rc = statements_of_revision(store, keys.key[i], &meetings[i], &asked, arena, &statements, err);
    if (rc < 0)
        return rc;
    *out = (struct store_evidence){
        .meetings = meetings, .n_meetings = keys.n, .statements = statements.statement, .n_statements = statements.n};
    return 0;
}

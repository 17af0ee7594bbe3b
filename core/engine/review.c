/* SPDX-License-Identifier: MIT
 *
 * What waits for a person, and what the person says: decisions are added and never changed, each by somebody on a day.
 */
#include "base/days.h"
#include "base/limits.h"
#include "engine/decisions.h"
#include "model/names.h"
#include "reading/spot.h"

#include <string.h>

enum { ID_LEAST = 4 };

static size_t agreement_index(const struct lofte *lofte, const char *id) {
    size_t a = 0;
    while (a < lofte->n_agreements && !str_equal(lofte->agreements[a].id, id))
        a++;
    return a;
}

static const struct lofte_activity *activity_find(const struct lofte_agreement *agreement, const char *id) {
    for (size_t p = 0; p < agreement->n_pledges; p++)
        for (size_t i = 0; i < agreement->pledges[p].n_activities; i++)
            if (str_equal(agreement->pledges[p].activities[i].id, id))
                return &agreement->pledges[p].activities[i];
    return NULL;
}

/* The revision in force, kept in `*meeting`: what waits of one meeting stands together. */
static int meeting_find(struct lofte *lofte, const char *id, struct arena *arena, const struct lofte_meeting **meeting,
                        struct lofte_err *err) {
    if (*meeting && str_equal((*meeting)->id, id))
        return 0;
    const struct store_view view = lofte_view(lofte);
    struct lofte_meeting *revisions;
    int64_t *rows;
    size_t n;
    const int rc = store_meeting_history(lofte->store, id, &view, arena, &revisions, &rows, &n, err);
    *meeting = NULL;
    for (size_t r = 0; rc == 0 && r < n; r++)
        if (revisions[r].in_force)
            *meeting = &revisions[r];
    return rc;
}

static const char *title_of(const struct lofte_meeting *meeting, const char *item) {
    for (size_t i = 0; meeting && i < meeting->n_items; i++)
        if (str_equal(meeting->items[i].number, item))
            return meeting->items[i].title;
    return NULL;
}

int lofte_review(struct lofte *lofte, const char *meeting, struct arena *arena, struct lofte_waiting **out, size_t *n,
                 struct lofte_err *err) {
    struct lofte_statements all;
    struct lofte_waiting *waiting = NULL;
    const struct lofte_meeting *spoken = NULL;
    size_t used = 0, cap = 0;
    int rc = statements_known(lofte, NULL, meeting, arena, &all, err);
    for (size_t i = 0; rc == 0 && i < all.n; i++) {
        struct lofte_statement *statement = &all.statement[i];
        const size_t a = agreement_index(lofte, statement->agreement);
        if (statement->state != LOFTE_REVIEW || a == lofte->n_agreements)
            continue;
        struct lofte_decision key;
        statement_identify(all.statement, i, arena, &key);
        statement->id = key.statement;
        struct lofte_waiting *row = ARENA_PUSH(arena, waiting, used, cap);
        row->statement = statement;
        row->activity = activity_find(&lofte->agreements[a], statement->activity);
        if (statement->quote)
            row->spots =
                spots_find(agreement_reader(lofte, a), statement->quote, statement->activity, arena, &row->n_spots);
        rc = meeting_find(lofte, statement->meeting, arena, &spoken, err);
        row->title = title_of(spoken, statement->item);
    }
    if (rc < 0)
        return rc;
    *out = waiting;
    *n = used;
    return 0;
}

/* ---- deciding ---------------------------------------------------------------------------------------------------- */

static int id_find(const struct lofte_statements *all, const char *id, size_t *at, struct lofte_err *err) {
    const size_t len = strlen(id);
    size_t found = 0;
    if (len < ID_LEAST)
        return err_set(err, LOFTE_EUSAGE, N_("\"{0}\" is too short for a statement's id: give {1} signs or more"), id,
                       NUM(ID_LEAST));
    for (size_t i = 0; i < all->n; i++)
        if (strncmp(all->statement[i].id, id, len) == 0) {
            *at = i;
            found++;
        }
    if (found == 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no statement {0}; lofte review lists what waits"), id);
    return found == 1
               ? 0
               : err_set(err, LOFTE_EUSAGE, N_("{0} statements begin with {1}; give more of the id"), NUM(found), id);
}

/* Takes over what the person corrects; the rest stays as it was read. */
static int correction_apply(const struct lofte_decide *what, struct lofte_decision *decision, struct lofte_err *err) {
    if (!what->kind && what->count < 0 && what->from == LOFTE_NO_DAY && what->to == LOFTE_NO_DAY)
        return err_set(err, LOFTE_EUSAGE, N_("say what is right: --count, --kind, --from or --to"));
    if (what->count > LIMIT_COUNT)
        return err_set(err, LOFTE_EUSAGE, N_("a count is at most {0}"), NUM(LIMIT_COUNT));
    if (what->kind && !kind_from_name(what->kind, &decision->kind))
        return err_set(err, LOFTE_EUSAGE,
                       N_("there is no kind \"{0}\"; there are done, total, none, planned, cancelled and mention"),
                       what->kind);
    if (what->count >= 0) {
        decision->count = what->count;
        decision->precision = LOFTE_EXACT;
        if (!what->kind && (decision->kind == LOFTE_MENTION || decision->kind == LOFTE_NONE))
            decision->kind = LOFTE_DONE;
    }
    if (decision->kind == LOFTE_NONE) {
        decision->count = 0;
        decision->precision = LOFTE_EXACT;
    }
    if (decision->kind == LOFTE_TOTAL && decision->count < 0)
        return err_set(err, LOFTE_EUSAGE, N_("a total needs --count"));
    decision->from = what->from != LOFTE_NO_DAY ? what->from : decision->from;
    decision->to = what->to != LOFTE_NO_DAY ? what->to : decision->to;
    if (decision->from != LOFTE_NO_DAY && decision->to != LOFTE_NO_DAY && decision->from > decision->to)
        return err_set(err, LOFTE_EUSAGE, N_("the window would end on {1}, before it begins on {0}"),
                       DAY(decision->from), DAY(decision->to));
    return 0;
}

/* What is recorded about one statement. */
static int decision_make(const struct lofte *lofte, const struct lofte_statements *all, size_t at,
                         const struct lofte_decide *what, struct arena *arena, struct lofte_decision *out,
                         struct lofte_err *err) {
    const struct lofte_statement *statement = &all->statement[at];
    const struct lofte_decision *earlier = statement->decision;
    if (what->verdict == LOFTE_DECIDED_WITHDRAWN && !earlier)
        return err_set(err, LOFTE_ENOTFOUND, N_("nothing has been decided about {0}"), statement->id);
    *out = (struct lofte_decision){.verdict = what->verdict,
                                   .kind = statement->kind,
                                   .count = statement->count,
                                   .precision = statement->precision,
                                   .from = statement->from,
                                   .to = statement->to,
                                   .proposed_kind = earlier ? earlier->proposed_kind : statement->kind,
                                   .proposed_count = earlier ? earlier->proposed_count : statement->count,
                                   .day = lofte->as_of,
                                   .who = what->who,
                                   .note = what->note};
    statement_identify(all->statement, at, arena, out);
    return what->verdict == LOFTE_DECIDED_CHANGED ? correction_apply(what, out, err) : 0;
}

static const char *reading_words(struct arena *arena, const char *state, enum lofte_kind kind, int64_t count) {
    return arena_printf(arena, count < 0 ? "%s: %s" : "%s: %s %lld", state, kind_name(kind), (long long)count);
}

static int decision_note(struct lofte *lofte, const struct lofte_statement *statement,
                         const struct lofte_decision *decision, struct arena *arena, struct lofte_err *err) {
    return journal_note(lofte, "decide", statement->id,
                        reading_words(arena, state_name(statement->state), statement->kind, statement->count),
                        reading_words(arena, decided_name(decision->verdict), decision->kind, decision->count), err);
}

static int statements_identified(struct lofte *lofte, struct arena *arena, struct lofte_statements *out,
                                 struct lofte_err *err) {
    const int rc = statements_known(lofte, NULL, NULL, arena, out, err);
    for (size_t i = 0; rc == 0 && i < out->n; i++) {
        struct lofte_decision key;
        statement_identify(out->statement, i, arena, &key);
        out->statement[i].id = key.statement;
    }
    return rc;
}

/* The statements that carry the ids, in the order of the ids. */
static int statements_pick(const struct lofte_statements *all, const char *const *ids, size_t n, struct arena *arena,
                           struct lofte_statements *out, struct lofte_err *err) {
    struct lofte_statements picked = {.statement = ARENA_ARRAY(arena, struct lofte_statement, n), .n = n};
    for (size_t i = 0; i < n; i++) {
        size_t at;
        const int rc = id_find(all, ids[i], &at, err);
        if (rc < 0)
            return rc;
        picked.statement[i] = all->statement[at];
    }
    *out = picked;
    return 0;
}

int lofte_decide(struct lofte *lofte, const char *const *ids, size_t n, const struct lofte_decide *what,
                 struct arena *arena, struct lofte_statements *out, struct lofte_err *err) {
    struct lofte_statements all;
    int rc = words_check(what->who, WHO_BYTES, lofte->as_of, err);
    if (rc == 0 && what->note)
        rc = words_check(what->note, NOTE_BYTES, lofte->as_of, err);
    cleanup_(tx_cleanup) struct tx tx = {0};
    if (rc < 0 || (rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = statements_identified(lofte, arena, &all, err)) < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        size_t at;
        struct lofte_decision decision;
        if ((rc = id_find(&all, ids[i], &at, err)) < 0 ||
            (rc = decision_make(lofte, &all, at, what, arena, &decision, err)) < 0 ||
            (rc = store_decision_put(lofte->store, &decision, err)) < 0 ||
            (rc = decision_note(lofte, &all.statement[at], &decision, arena, err)) < 0)
            return rc;
    }
    if ((rc = statements_identified(lofte, arena, &all, err)) < 0 ||
        (rc = statements_pick(&all, ids, n, arena, out, err)) < 0)
        return rc;
    return tx_commit(&tx, err);
}

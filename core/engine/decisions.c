/* SPDX-License-Identifier: MIT
 *
 * A statement is known by its agreement, meeting, item and activity, the digest of its sentence, and its place among
 * those of that activity in the same sentence. Nothing of it depends on row numbers or on what the reader makes of it.
 */
#include "engine/decisions.h"
#include "base/days.h"
#include "base/digest.h"

#include <stdlib.h>
#include <string.h>

enum { ID_DIGITS = 10 };

int decisions_read(struct lofte *lofte, struct arena *arena, struct decisions *out, struct lofte_err *err) {
    struct decisions all;
    const int rc = store_decisions(lofte->store, lofte->as_known, arena, &all.decision, &all.n, err);
    if (rc < 0)
        return rc;
    *out = (struct decisions){.decision = all.decision};
    for (size_t i = 0; i < all.n; i++)
        if (all.decision[i].verdict != LOFTE_DECIDED_WITHDRAWN)
            out->decision[out->n++] = all.decision[i];
    return 0;
}

static int nth_of(const struct lofte_statement *statements, size_t at) {
    const struct lofte_statement *this = &statements[at];
    int nth = 0;
    for (size_t i = at; i-- > 0;) {
        const struct lofte_statement *other = &statements[i];
        if (!str_equal(other->meeting, this->meeting) || !str_equal(other->item, this->item))
            break;
        nth += str_equal(other->agreement, this->agreement) && str_equal(other->activity, this->activity) &&
               str_equal(other->quote, this->quote) && str_equal(other->sentence, this->sentence);
    }
    return nth;
}

void statement_identify(const struct lofte_statement *statements, size_t at, struct arena *arena,
                        struct lofte_decision *out) {
    const struct lofte_statement *this = &statements[at];
    const char *quote = this->quote ? this->quote : "";
    out->agreement = this->agreement;
    out->meeting = this->meeting;
    out->item = this->item;
    out->activity = this->activity;
    out->sentence = this->sentence ? this->sentence : digest_hex(arena, quote, strlen(quote));
    out->nth = nth_of(statements, at);
    struct buf buf;
    buf_init(&buf, arena);
    buf_printf(&buf, "%s\n%s\n%s\n%s\n%s\n%d", out->agreement, out->meeting, out->item, out->activity, out->sentence,
               out->nth);
    out->statement = arena_strndup(arena, digest_hex(arena, buf.data, buf.len), ID_DIGITS);
}

/* By what a sentence stands in: not by the sentence. */
static int place_order(const void *a, const void *b) {
    const struct lofte_decision *x = a, *y = b;
    int by = str_order(x->meeting, y->meeting);
    by = by ? by : str_order(x->item, y->item);
    by = by ? by : str_order(x->agreement, y->agreement);
    return by ? by : str_order(x->activity, y->activity);
}

/* Decisions about the same activity in the same item: first and how many. */
static size_t place_find(const struct decisions *decisions, const struct lofte_statement *statement, size_t *n) {
    const struct lofte_decision key = {.agreement = statement->agreement,
                                       .meeting = statement->meeting,
                                       .item = statement->item,
                                       .activity = statement->activity};
    const struct lofte_decision *found =
        bsearch(&key, decisions->decision, decisions->n, sizeof *decisions->decision, place_order);
    *n = 0;
    if (!found)
        return 0;
    size_t first = (size_t)(found - decisions->decision);
    while (first > 0 && place_order(&decisions->decision[first - 1], &key) == 0)
        first--;
    while (first + *n < decisions->n && place_order(&decisions->decision[first + *n], &key) == 0)
        ++*n;
    return first;
}

static void decision_apply(const struct lofte_decision *decision, struct lofte_statement *statement) {
    static const enum lofte_state states[] = {[LOFTE_DECIDED_ACCEPTED] = LOFTE_ACCEPTED,
                                              [LOFTE_DECIDED_REJECTED] = LOFTE_REJECTED,
                                              [LOFTE_DECIDED_CHANGED] = LOFTE_CHANGED,
                                              [LOFTE_DECIDED_WITHDRAWN] = LOFTE_REVIEW};
    statement->decision = decision;
    statement->state = states[decision->verdict];
    if (decision->verdict == LOFTE_DECIDED_REJECTED)
        return;
    statement->kind = decision->kind;
    statement->count = decision->count;
    statement->precision = decision->precision;
    statement->from = decision->from;
    statement->to = decision->to;
}

void decisions_apply(const struct decisions *decisions, struct lofte_statement *statements, size_t n,
                     struct arena *arena) {
    if (decisions->n == 0)
        return;
    bool *used = ARENA_ARRAY(arena, bool, decisions->n);
    bool *open = ARENA_ARRAY(arena, bool, n); /* in a place that was decided about, itself not */
    for (size_t i = 0; i < n; i++) {
        size_t several;
        const size_t first = place_find(decisions, &statements[i], &several);
        struct lofte_decision key;
        if (several == 0)
            continue;
        statement_identify(statements, i, arena, &key);
        open[i] = true;
        for (size_t d = first; open[i] && d < first + several; d++)
            if (decisions->decision[d].nth == key.nth && str_equal(decisions->decision[d].sentence, key.sentence)) {
                decision_apply(&decisions->decision[d], &statements[i]);
                used[d] = true;
                open[i] = false;
            }
    }
    for (size_t i = 0; i < n; i++) {
        size_t several = 0;
        const size_t first = open[i] ? place_find(decisions, &statements[i], &several) : 0;
        for (size_t d = first; d < first + several; d++) {
            const struct lofte_decision *fallen = &decisions->decision[d];
            if (used[d])
                continue;
            statements[i].state = LOFTE_REVIEW;
            statements[i].reason = text_make(
                arena, N_("the minutes were revised since {0} decided about this activity here, on {1}: look again"),
                fallen->who, DAY(fallen->day));
        }
    }
}

int statements_known(struct lofte *lofte, const char *agreement, const char *meeting, struct arena *arena,
                     struct lofte_statements *out, struct lofte_err *err) {
    const struct store_view view = lofte_view(lofte);
    struct lofte_statements statements;
    struct decisions decisions;
    int rc =
        store_statements(lofte->store, &view, agreement, meeting, arena, &statements.statement, &statements.n, err);
    if (rc == 0)
        rc = decisions_read(lofte, arena, &decisions, err);
    if (rc != 0)
        return rc;
    decisions_apply(&decisions, statements.statement, statements.n, arena);
    *out = statements;
    return 0;
}

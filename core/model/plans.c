/* SPDX-License-Identifier: MIT
 *
 * The same cover as the ledger's (right ends first, what is missing is placed at the right end), over plans.
 */
#include "model/plans.h"

#include <stdlib.h>

enum { HONOUR_DAYS = 31 };

static bool stands(const struct lofte_statement *s, enum lofte_kind kind) {
    return s->kind == kind && !s->draft && !s->place && s->from != LOFTE_NO_DAY && s->to != LOFTE_NO_DAY &&
           (s->state == LOFTE_LINKED || s->state == LOFTE_ACCEPTED || s->state == LOFTE_CHANGED);
}

static bool overlap(const struct lofte_statement *a, const struct lofte_statement *b) {
    return a->from <= b->to && b->from <= a->to;
}

static bool called_off(const struct lofte_statement *plan, const struct lofte_statement *const *statements, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (stands(statements[i], LOFTE_CANCELLED) && statements[i]->date >= plan->date && overlap(plan, statements[i]))
            return true;
    return false;
}

static int order_plans(const void *a, const void *b) {
    const struct lofte_statement *x = *(const struct lofte_statement *const *)a;
    const struct lofte_statement *y = *(const struct lofte_statement *const *)b;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    return (x->from < y->from) - (x->from > y->from); /* the narrower first */
}

void plans_settle(const struct lofte_statement *const *statements, size_t n, struct arena *arena, struct plan **out,
                  size_t *n_out) {
    const struct lofte_statement **open = ARENA_ARRAY(arena, const struct lofte_statement *, n);
    struct plan *plans = ARENA_ARRAY(arena, struct plan, n);
    size_t n_open = 0, used = 0;
    for (size_t i = 0; i < n; i++)
        if (stands(statements[i], LOFTE_PLANNED) && !called_off(statements[i], statements, n))
            open[n_open++] = statements[i];
    if (n_open > 1)
        qsort(open, n_open, sizeof(struct lofte_statement *), order_plans);
    for (size_t i = 0; i < n_open; i++) {
        int64_t missing = open[i]->count > 0 ? open[i]->count : 1;
        for (size_t k = used; k > 0 && plans[k - 1].day >= open[i]->from; k--)
            missing -= plans[k - 1].count;
        if (missing > 0)
            plans[used++] = (struct plan){.day = open[i]->to, .count = missing, .statement = open[i]};
    }
    *out = plans;
    *n_out = used;
}

int64_t plan_left(lofte_day day, int64_t count, const lofte_day *events, size_t n_events, size_t *at) {
    while (*at < n_events && events[*at] < day - HONOUR_DAYS)
        ++*at;
    while (count > 0 && *at < n_events && events[*at] <= day + HONOUR_DAYS) {
        ++*at;
        count--;
    }
    return count;
}

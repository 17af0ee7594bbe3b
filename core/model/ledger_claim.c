/* SPDX-License-Identifier: MIT
 *
 * The rules from statement to claim: what is in force, the window where the text gives none, corrections, approximate
 * figures, and numbers of one item that add.
 */
#include "model/ledger_claim.h"
#include "base/days.h"
#include "base/text.h"
#include "model/recurrence.h"

#include <stdlib.h>

bool parts_meet(const char *a, const char *b) {
    return !a || !b || str_equal(a, b);
}

bool claim_is_approximate(const struct claim *claim) {
    return claim->statement->kind != LOFTE_NONE && claim->statement->precision == LOFTE_ABOUT;
}

static bool same_window(const struct claim *a, const struct claim *b) {
    return a->window.from == b->window.from && a->window.to == b->window.to;
}

static bool same_item(const struct claim *a, const struct claim *b) {
    return str_equal(a->statement->meeting, b->statement->meeting) && str_equal(a->statement->item, b->statement->item);
}

bool claims_add(const struct claim *a, const struct claim *b) {
    return a->statement->kind == b->statement->kind && same_window(a, b) && same_item(a, b);
}

static int order(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

/* The fields after seq only matter for entries that repeat a seq: the answer must not depend on their order either. */
static int claim_order(const void *left, const void *right) {
    const struct lofte_statement *a = ((const struct claim *)left)->statement;
    const struct lofte_statement *b = ((const struct claim *)right)->statement;
    const int by[] = {order(a->date, b->date),     str_order(a->meeting, b->meeting), order(a->seq, b->seq),
                      str_order(a->item, b->item), order(a->kind, b->kind),           order(a->from, b->from),
                      order(a->to, b->to),         str_order(a->part, b->part),       order(a->precision, b->precision),
                      order(a->count, b->count),   order(a->state, b->state)};
    for (size_t i = 0; i < sizeof by / sizeof by[0]; i++)
        if (by[i])
            return by[i];
    return 0;
}

/* What the statement alone says: COUNTED stands for "may constrain". */
static enum lofte_verdict statement_verdict(const struct lofte_statement *s, const struct ledger_rules *rules) {
    if (s->state == LOFTE_REJECTED)
        return LOFTE_PERSON_REJECTED;
    if (s->place)
        return LOFTE_OTHER_PLACE;
    if (s->unmet)
        return LOFTE_CONDITION_UNMET;
    if (s->state == LOFTE_REVIEW && !rules->with_review)
        return LOFTE_WAITING;
    if (s->draft && !rules->with_drafts)
        return LOFTE_IN_DRAFT;
    const bool counts = (s->kind == LOFTE_DONE || s->kind == LOFTE_TOTAL) && s->count > 0;
    return counts ? LOFTE_COUNTED : LOFTE_NO_NUMBER;
}

static bool says_zero(const struct lofte_statement *s) {
    return s->kind == LOFTE_NONE || ((s->kind == LOFTE_DONE || s->kind == LOFTE_TOTAL) && s->count == 0);
}

struct calendar_of_target {
    struct lofte_window *windows;
    size_t n;
    struct lofte_window period;
};

static lofte_day window_start(const struct claim *claim, const struct calendar_of_target *calendar, lofte_day to) {
    const struct lofte_statement *s = claim->statement;
    if (s->kind == LOFTE_TOTAL && calendar->n)
        return calendar->windows[target_window_at(calendar->windows, calendar->n, to)].from;
    if (s->kind != LOFTE_TOTAL && claim->previous != LOFTE_NO_DAY && claim->previous < to)
        return claim->previous + 1;
    return calendar->period.from;
}

static struct lofte_window claim_window(const struct claim *claim, const struct calendar_of_target *calendar) {
    const struct lofte_statement *s = claim->statement;
    const lofte_day to = s->to == LOFTE_NO_DAY || s->to > s->date ? s->date : s->to;
    const lofte_day from = s->from == LOFTE_NO_DAY ? window_start(claim, calendar, to) : s->from;
    return (struct lofte_window){from == LOFTE_NO_DAY || from > to ? to : from, to};
}

/* A running total has another right end at each meeting, so the window as the text gives it is compared; and only one
 * that says more than the right figure contradicts it. */
static bool claim_corrects(const struct claim *right, const struct claim *wrong) {
    const struct lofte_statement *r = right->statement, *w = wrong->statement;
    if ((r->part && !str_equal(r->part, w->part)) || (same_item(right, wrong) && w->corrects))
        return false;
    if (same_window(right, wrong))
        return true;
    return r->kind == LOFTE_TOTAL && w->kind == LOFTE_TOTAL && r->to == LOFTE_NO_DAY && w->to == LOFTE_NO_DAY &&
           right->window.from == wrong->window.from && w->count > r->count;
}

static void claims_correct(struct claim *claims, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (!claims[i].speaks || !claims[i].statement->corrects)
            continue;
        for (size_t j = 0; j < i; j++)
            if (claims[j].speaks && claim_corrects(&claims[i], &claims[j])) {
                claims[j].verdict = LOFTE_SUPERSEDED;
                claims[j].speaks = false;
            }
    }
}

/* An exact figure that overlaps the approximate one's window and is not of the sum that it belongs to. */
static bool others_speak(const struct claim *claims, size_t n, const struct claim *about) {
    for (size_t i = 0; i < n; i++) {
        const struct claim *other = &claims[i];
        if (other->speaks && !claim_is_approximate(other) && other->window.from <= about->window.to &&
            other->window.to >= about->window.from && parts_meet(other->statement->part, about->statement->part) &&
            !claims_add(other, about))
            return true;
    }
    return false;
}

/* Does the number of `b` come before that of `a` in the sum of their item? Words without a part come on top of all
 * parts, approximate figures on top of exact ones, else the order of the text: so each event has one that placed it. */
static bool claim_rests_on(const struct claim *a, const struct claim *b) {
    if (b->verdict != LOFTE_COUNTED || !claims_add(a, b))
        return false;
    if (a->statement->part && !str_equal(a->statement->part, b->statement->part))
        return false;
    if (claim_is_approximate(a) != claim_is_approximate(b))
        return claim_is_approximate(a);
    return (!a->statement->part && b->statement->part) || b < a;
}

static void claims_sum(struct claim *claims, size_t n) {
    for (size_t first = 0, past; first < n; first = past) {
        for (past = first + 1; past < n; past++)
            if (!str_equal(claims[past].statement->meeting, claims[first].statement->meeting))
                break;
        for (size_t i = first; i < past; i++) {
            claims[i].least = claims[i].verdict == LOFTE_COUNTED ? claims[i].statement->count : 0;
            for (size_t j = first; claims[i].verdict == LOFTE_COUNTED && j < past; j++)
                if (j != i && claim_rests_on(&claims[i], &claims[j]))
                    claims[i].least += claims[j].statement->count;
        }
    }
}

/* The none in force that speaks of the claim's events on that day; NULL where there is none. */
static const struct claim *none_on(const struct claim *claims, size_t n, const struct claim *claim, lofte_day day) {
    for (size_t i = 0; i < n; i++)
        if (claims[i].speaks && claims[i].verdict == LOFTE_NO_NUMBER && window_holds(claims[i].window, day) &&
            (!claims[i].statement->part || str_equal(claims[i].statement->part, claim->statement->part)))
            return &claims[i];
    return NULL;
}

/* Where a window reaches into one of which a statement says none, the events lie in the rest of it. Where nothing is
 * left the two disagree, and the window stays. */
static void claims_avoid_none(struct claim *claims, size_t n) {
    for (size_t i = 0; i < n; i++) {
        struct lofte_window rest = claims[i].window;
        const struct claim *none;
        if (claims[i].verdict != LOFTE_COUNTED)
            continue;
        while (rest.from <= rest.to && (none = none_on(claims, n, &claims[i], rest.to)))
            rest.to = none->window.from - 1;
        while (rest.from <= rest.to && (none = none_on(claims, n, &claims[i], rest.from)))
            rest.from = none->window.to + 1;
        if (rest.from <= rest.to)
            claims[i].window = rest;
    }
}

struct claim *claims_make(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules,
                          struct arena *arena) {
    struct calendar_of_target calendar = {.period = rules->period};
    target_windows(rules->target, rules->period, arena, &calendar.windows, &calendar.n);
    struct claim *claims = ARENA_ARRAY(arena, struct claim, n);
    for (size_t i = 0; i < n; i++) {
        struct claim *claim = &claims[i];
        *claim = (struct claim){.statement = entries[i].statement, .previous = entries[i].previous, .entry = i};
        claim->verdict = statement_verdict(claim->statement, rules);
        claim->speaks =
            claim->verdict == LOFTE_COUNTED || (claim->verdict == LOFTE_NO_NUMBER && says_zero(claim->statement));
        claim->window = claim_window(claim, &calendar);
    }
    qsort(claims, n, sizeof *claims, claim_order);
    claims_correct(claims, n);
    for (size_t i = 0; i < n; i++)
        if (claims[i].verdict == LOFTE_COUNTED && claim_is_approximate(&claims[i]) &&
            others_speak(claims, n, &claims[i]))
            claims[i].verdict = LOFTE_APPROXIMATE;
    claims_sum(claims, n);
    claims_avoid_none(claims, n);
    return claims;
}

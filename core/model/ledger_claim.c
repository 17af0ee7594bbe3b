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

size_t days_before(const void *structs, size_t size, size_t n, lofte_day day) {
    size_t low = 0;
    for (size_t high = n; low < high;) {
        const size_t middle = low + (high - low) / 2;
        if (*(const lofte_day *)((const char *)structs + middle * size) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void claims_sort(void *structs, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    const char *at = structs;
    for (size_t i = 1; i < n; i++)
        if (compare(at + (i - 1) * size, at + i * size) > 0) {
            qsort(structs, n, size, compare);
            return;
        }
}

static bool same_window(const struct claim *a, const struct claim *b) {
    return a->window.from == b->window.from && a->window.to == b->window.to;
}

static int order(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

/* The fields after seq only matter for entries that repeat a seq: the answer must not depend on their order either. */
static int claim_order(const void *left, const void *right) {
    const struct lofte_statement *a = ((const struct claim *)left)->statement;
    const struct lofte_statement *b = ((const struct claim *)right)->statement;
    if (a->date != b->date)
        return order(a->date, b->date);
    const int by[] = {str_order(a->meeting, b->meeting), order(a->seq, b->seq),
                      str_order(a->item, b->item),       order(a->kind, b->kind),
                      order(a->from, b->from),           order(a->to, b->to),
                      str_order(a->part, b->part),       order(a->precision, b->precision),
                      order(a->count, b->count),         order(a->state, b->state)};
    for (size_t i = 0; i < sizeof by / sizeof by[0]; i++)
        if (by[i])
            return by[i];
    return 0;
}

static int part_order(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    return str_order(a->statement->part, b->statement->part);
}

static int item_order(const struct claim *a, const struct claim *b) {
    const int meeting = str_order(a->statement->meeting, b->statement->meeting);
    return meeting ? meeting : str_order(a->statement->item, b->statement->item);
}

static int sum_order(const struct claim *a, const struct claim *b) {
    if (a->statement->kind != b->statement->kind)
        return order(a->statement->kind, b->statement->kind);
    if (a->window.from != b->window.from)
        return order(a->window.from, b->window.from);
    return order(a->window.to, b->window.to);
}

/* Numbers of one sum together, each after those that it comes on top of: approximate figures on top of exact ones,
 * words without a part on top of all parts, else the order of the text. So each event has one that placed it. */
static int adding_order(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    const int by = item_order(a, b), then = by ? by : sum_order(a, b);
    if (then)
        return then;
    if (a->approximate != b->approximate)
        return a->approximate ? 1 : -1;
    if (!a->part != !b->part)
        return a->part ? -1 : 1;
    return (a > b) - (a < b);
}

static void parts_number(struct claim **sorted, size_t n, size_t *n_parts) {
    claims_sort(sorted, n, sizeof *sorted, part_order);
    *n_parts = 1;
    for (size_t i = 0; i < n; i++) {
        if (sorted[i]->statement->part && (i == 0 || part_order(&sorted[i - 1], &sorted[i]) != 0))
            ++*n_parts;
        sorted[i]->part = sorted[i]->statement->part ? *n_parts - 1 : 0;
    }
}

static void sums_number(struct claim **sorted, size_t n) {
    claims_sort(sorted, n, sizeof *sorted, adding_order);
    for (size_t i = 1; i < n; i++) {
        struct claim *before = sorted[i - 1], *claim = sorted[i];
        const bool same = item_order(before, claim) == 0;
        claim->item = before->item + !same;
        claim->sum = before->sum + (!same || sum_order(before, claim) != 0);
    }
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

/* A bare 'totalt' is of the target's window; but nobody sums up a quarter so, nor half a year: it is of all so far. */
static lofte_day window_start(const struct claim *claim, const struct calendar_of_target *calendar, lofte_day to) {
    enum { YEAR = 365 };
    const struct lofte_statement *s = claim->statement;
    if (s->kind == LOFTE_TOTAL && calendar->n) {
        const struct lofte_window window = calendar->windows[target_window_at(calendar->windows, calendar->n, to)];
        if (window.to - window.from + 1 >= YEAR)
            return window.from;
    }
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
 * that says more than the right figure contradicts it. So does one that was said in the middle of the right figure's
 * window: 'hittills i år tre' in April, and later 'rätt antal för tertialet är två'. */
static bool claim_corrects(const struct claim *right, const struct claim *wrong) {
    const struct lofte_statement *r = right->statement, *w = wrong->statement;
    if ((right->part && right->part != wrong->part) || (right->item == wrong->item && w->corrects))
        return false;
    const bool repeated = r->from != LOFTE_NO_DAY && r->from == w->from && r->to != LOFTE_NO_DAY && r->to == w->to;
    if (same_window(right, wrong) || repeated) /* 'augusti', told in August and in October */
        return true;
    const bool half_way = w->kind == LOFTE_TOTAL && w->to == LOFTE_NO_DAY && right->window.from == wrong->window.from &&
                          wrong->window.to <= right->window.to;
    if (half_way && r->kind == LOFTE_DONE && w->count > r->count)
        return true;
    return r->kind == LOFTE_TOTAL && w->kind == LOFTE_TOTAL && r->to == LOFTE_NO_DAY && w->to == LOFTE_NO_DAY &&
           right->window.from == wrong->window.from && w->count > r->count;
}

static void claim_supersede(struct claim *claim) {
    claim->verdict = LOFTE_SUPERSEDED;
    claim->speaks = false;
}

/* A total of the same item that took in the wrong figure says too much as well. */
static void totals_correct(struct claim *claims, size_t n, const struct claim *wrong, const struct claim *right) {
    for (size_t i = 0; wrong->statement->count > right->statement->count && i < n; i++) {
        struct claim *total = &claims[i];
        if (total->speaks && total->item == wrong->item && total->statement->kind == LOFTE_TOTAL &&
            wrong->statement->kind == LOFTE_DONE && !total->statement->corrects &&
            (!total->part || total->part == wrong->part) && total->window.from <= wrong->window.from &&
            total->window.to >= wrong->window.to)
            claim_supersede(total);
    }
}

/* One that is corrected later on still corrects what came before it. */
static void claims_correct(struct claim *claims, size_t n, struct arena *arena) {
    const struct claim **correcting = ARENA_ARRAY(arena, const struct claim *, n);
    size_t n_correcting = 0;
    for (size_t i = n; i-- > 0;) {
        struct claim *claim = &claims[i];
        const bool corrects = claim->speaks && claim->statement->corrects;
        for (size_t k = 0; k < n_correcting && claim->speaks; k++)
            if (claim_corrects(correcting[k], claim)) {
                claim_supersede(claim);
                totals_correct(claims, n, claim, correcting[k]);
            }
        if (corrects)
            correcting[n_correcting++] = claim;
    }
}

/* An exact figure that overlaps the approximate one's window and is not of the sum that it belongs to. */
static bool speaks_of(const struct claim *other, const struct claim *about) {
    return other->speaks && !other->approximate && other->window.from <= about->window.to &&
           other->window.to >= about->window.from && (other->part == about->part || !other->part || !about->part) &&
           other->sum != about->sum;
}

/* Neighbours in the minutes are asked first: they speak of the same time. */
static bool others_speak(const struct claim *claims, size_t n, size_t about) {
    for (size_t away = 1; away < n; away++)
        if ((away <= about && speaks_of(&claims[about - away], &claims[about])) ||
            (away < n - about && speaks_of(&claims[about + away], &claims[about])))
            return true;
    return false;
}

/* Past the last of the sum that begins at `first`. */
static size_t sum_end(struct claim *const *sorted, size_t n, size_t first) {
    size_t past = first;
    while (past < n && sorted[past]->sum == sorted[first]->sum)
        past++;
    return past;
}

/* `most` has room for a number of each part, here and below. */
static void claims_sum(struct claim **sorted, size_t n, int64_t *most) {
    for (size_t first = 0, past; first < n; first = past) {
        int64_t all = 0;
        past = sum_end(sorted, n, first);
        for (size_t i = first; i < past; i++)
            most[sorted[i]->part] = 0;
        for (size_t i = first; i < past; i++) {
            struct claim *claim = sorted[i];
            if (claim->verdict != LOFTE_COUNTED)
                continue;
            claim->least = claim->statement->count + (claim->part ? most[claim->part] : all);
            most[claim->part] = claim->least;
            all += claim->statement->count;
        }
    }
}

static void claims_outdo(struct claim **sorted, size_t n, int64_t *most) {
    for (size_t first = 0, past; first < n; first = past) {
        past = sum_end(sorted, n, first);
        for (size_t i = first; i < past; i++)
            most[sorted[i]->part] = 0;
        for (size_t i = first; i < past; i++)
            if (sorted[i]->least > most[sorted[i]->part])
                most[sorted[i]->part] = sorted[i]->least;
        for (size_t i = first; i < past; i++)
            sorted[i]->outdone = sorted[i]->least < most[sorted[i]->part];
    }
}

static int from_order(const void *left, const void *right) {
    const struct lofte_window *a = &(*(const struct claim *const *)left)->window;
    const struct lofte_window *b = &(*(const struct claim *const *)right)->window;
    return order(a->from, b->from);
}

/* The windows of all that say none of the part or of everything, ascending, with days between them. */
static size_t nones_merge(struct claim *const *nones, size_t n, size_t part, struct lofte_window *out) {
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        const struct lofte_window window = nones[i]->window;
        if (nones[i]->part && nones[i]->part != part)
            continue;
        if (used == 0 || window.from > out[used - 1].to + 1)
            out[used++] = window;
        else if (window.to > out[used - 1].to)
            out[used - 1].to = window.to;
    }
    return used;
}

/* The one that holds the day; NULL where there is none. */
static const struct lofte_window *none_on(const struct lofte_window *nones, size_t n, lofte_day day) {
    const size_t past = days_before(nones, sizeof *nones, n, day + 1);
    return past > 0 && nones[past - 1].to >= day ? &nones[past - 1] : NULL;
}

/* Where a window reaches into one of which a statement says none, the events lie in the rest of it. Where nothing is
 * left the two disagree, and the window stays. */
static void claim_avoid(struct claim *claim, const struct lofte_window *nones, size_t n) {
    struct lofte_window rest = claim->window;
    const struct lofte_window *none = none_on(nones, n, rest.to);
    if (none)
        rest.to = none->from - 1;
    none = none_on(nones, n, rest.from);
    if (none)
        rest.from = none->to + 1;
    if (rest.from <= rest.to)
        claim->window = rest;
}

static int to_order(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    return a->window.to != b->window.to ? order(a->window.to, b->window.to) : (a > b) - (a < b);
}

/* What tells of a month at most, by the end of its window. */
struct told {
    struct claim **claim;
    size_t n;
};

static struct told told_make(struct claim *const *by_part, size_t n, struct arena *arena) {
    enum { MONTH = 31 };
    struct told told = {ARENA_ARRAY(arena, struct claim *, n), 0};
    for (size_t i = 0; i < n; i++)
        if (by_part[i]->verdict == LOFTE_COUNTED && by_part[i]->window.to - by_part[i]->window.from <= MONTH)
            told.claim[told.n++] = by_part[i];
    claims_sort(told.claim, told.n, sizeof *told.claim, to_order);
    return told;
}

/* How many of them end before the day. */
static size_t told_before(const struct told *told, lofte_day day) {
    size_t low = 0;
    for (size_t high = told->n; low < high;) {
        const size_t middle = low + (high - low) / 2;
        if (told->claim[middle]->window.to < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* 'Ingen sedan förra mötet', where another group has told of one since this group met: then the meeting meant is a
 * later one. The window of such a none begins behind the last event that is told to lie wholly inside it. */
static void nones_begin(struct claim **nones, size_t n_nones, const struct told *told) {
    for (size_t i = 0; i < n_nones; i++) {
        struct claim *none = nones[i];
        if (none->statement->from != LOFTE_NO_DAY || none->previous == LOFTE_NO_DAY)
            continue;
        for (size_t k = told_before(told, none->window.to); k-- > 0;) {
            const struct claim *claim = told->claim[k];
            if (claim->window.to < none->window.from)
                break;
            if (claim->window.from >= none->window.from && (!none->part || none->part == claim->part)) {
                none->window.from = claim->window.to + 1;
                break;
            }
        }
    }
}

/* One alone is often one that has been told of. */
static bool is_vague_number(const struct claim *claim) {
    const struct lofte_statement *s = claim->statement;
    return claim->verdict == LOFTE_COUNTED && s->kind == LOFTE_DONE && s->count > 1 && s->from == LOFTE_NO_DAY &&
           s->to == LOFTE_NO_DAY;
}

/* The same for a number: 'LOB fyra gånger sedan förra mötet', where others have told of seven since this group met.
 * What overlaps may be the same, so of that the first is summed up. */
static void numbers_begin(struct claim *claims, size_t n, const struct told *told) {
    for (size_t i = 0; i < n; i++) {
        struct claim *claim = &claims[i];
        if (!is_vague_number(claim))
            continue;
        int64_t sum = 0;
        lofte_day last = LOFTE_NO_DAY;
        const size_t past = told_before(told, claim->window.to);
        for (size_t k = told_before(told, claim->window.from); k < past; k++) {
            const struct claim *other = told->claim[k];
            if (other->statement->date >= claim->statement->date || other->window.from < claim->window.from ||
                (other->part && claim->part && other->part != claim->part))
                continue;
            if (last == LOFTE_NO_DAY || other->window.from > last) {
                sum += other->least;
                last = other->window.to;
            }
        }
        if (sum > claim->least)
            claim->window.from = last + 1;
    }
}

/* The claims come by part. */
static void claims_avoid_none(struct claim *const *by_part, size_t n, const struct told *told, struct arena *arena) {
    struct claim **nones = ARENA_ARRAY(arena, struct claim *, n);
    size_t n_nones = 0, n_merged = 0;
    for (size_t i = 0; i < n; i++)
        if (by_part[i]->speaks && by_part[i]->verdict == LOFTE_NO_NUMBER)
            nones[n_nones++] = by_part[i];
    nones_begin(nones, n_nones, told);
    claims_sort(nones, n_nones, sizeof *nones, from_order);
    struct lofte_window *merged = ARENA_ARRAY(arena, struct lofte_window, n_nones);
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || by_part[i]->part != by_part[i - 1]->part)
            n_merged = nones_merge(nones, n_nones, by_part[i]->part, merged);
        if (by_part[i]->verdict == LOFTE_COUNTED)
            claim_avoid(by_part[i], merged, n_merged);
    }
}

struct claim *claims_make(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules,
                          struct arena *arena, size_t *n_parts) {
    struct calendar_of_target calendar = {.period = rules->period};
    target_windows(rules->target, rules->period, arena, &calendar.windows, &calendar.n);
    struct claim *claims = ARENA_ARRAY(arena, struct claim, n);
    struct claim **by_part = ARENA_ARRAY(arena, struct claim *, n), **by_sum = ARENA_ARRAY(arena, struct claim *, n);
    for (size_t i = 0; i < n; i++) {
        struct claim *claim = by_part[i] = by_sum[i] = &claims[i];
        *claim = (struct claim){.statement = entries[i].statement, .previous = entries[i].previous, .entry = i};
        claim->verdict = statement_verdict(claim->statement, rules);
        claim->speaks =
            claim->verdict == LOFTE_COUNTED || (claim->verdict == LOFTE_NO_NUMBER && says_zero(claim->statement));
        claim->approximate = claim->statement->kind != LOFTE_NONE && claim->statement->precision == LOFTE_ABOUT;
        claim->window = claim_window(claim, &calendar);
    }
    claims_sort(claims, n, sizeof *claims, claim_order);
    parts_number(by_part, n, n_parts);
    sums_number(by_sum, n);
    claims_correct(claims, n, arena);
    for (size_t i = 0; i < n; i++)
        if (claims[i].verdict == LOFTE_COUNTED && claims[i].approximate && others_speak(claims, n, i))
            claims[i].verdict = LOFTE_APPROXIMATE;
    int64_t *most = ARENA_ARRAY(arena, int64_t, *n_parts);
    claims_sum(by_sum, n, most);
    const struct told told = told_make(by_part, n, arena);
    numbers_begin(claims, n, &told);
    claims_avoid_none(by_part, n, &told, arena);
    sums_number(by_sum, n); /* windows have moved */
    claims_outdo(by_sum, n, most);
    return claims;
}

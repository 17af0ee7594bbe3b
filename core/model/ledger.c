/* SPDX-License-Identifier: MIT
 *
 * The answer of the ledger: events with their evidence, one outcome for each statement, and whole figures that other
 * statements exceed. What constrains is decided in ledger_claim.c, what it forces in ledger_cover.c and
 * ledger_budget.c.
 */
#include "model/ledger.h"
#include "base/cleanup.h"
#include "base/days.h"
#include "model/ledger_budget.h"
#include "model/ledger_claim.h"
#include "model/ledger_cover.h"

#include <stdlib.h>
#include <string.h>

struct settling {
    const struct claim *claims; /* in the order of the minutes */
    const struct claim **ordered;
    size_t n, n_ordered, n_parts;
    struct cover cover;
    struct placement *placed; /* one an event or more: by day, then in the order of the minutes, then by part */
    size_t n_placed;
    uint64_t *marked; /* one bit a claim, all 0 between uses */
    struct arena *arena;
};

enum { WORD = 64 };

static size_t words(size_t n) {
    return (n + WORD - 1) / WORD;
}

static void bit_set(uint64_t *bits, size_t at) {
    bits[at / WORD] |= UINT64_C(1) << at % WORD;
}

static size_t part_of(const struct placement *placement) {
    return placement->named_by ? placement->named_by->part : 0;
}

/* Does the claim speak of events of that part on that day? */
static bool claim_holds(const struct claim *claim, lofte_day day, size_t part) {
    return window_holds(claim->window, day) && (!claim->part || claim->part == part);
}

static int64_t width(struct lofte_window window) {
    return (int64_t)window.to - window.from;
}

static int placement_compare(const void *left, const void *right) {
    const struct placement *a = left, *b = right;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    if (a->by != b->by)
        return a->by < b->by ? -1 : 1;
    return (part_of(a) > part_of(b)) - (part_of(a) < part_of(b));
}

/* The entries of the claims that are marked in either set, in the order of the minutes. */
static const size_t *entries_marked(const struct settling *s, const uint64_t *a, const uint64_t *b, size_t *n_out) {
    size_t n = 0, used = 0;
    for (size_t w = 0; w < words(s->n); w++)
        n += (size_t)__builtin_popcountll(a[w] | b[w]);
    size_t *entries = ARENA_ARRAY(s->arena, size_t, n);
    for (size_t w = 0; w < words(s->n); w++)
        for (uint64_t left = a[w] | b[w]; left; left &= left - 1)
            entries[used++] = s->claims[w * WORD + (size_t)__builtin_ctzll(left)].entry;
    *n_out = n;
    return entries;
}

/* ... of the claims marked in `marked`, which is empty again afterwards. */
static const size_t *entries_take(const struct settling *s, size_t *n_out) {
    const size_t *entries = entries_marked(s, s->marked, s->marked, n_out);
    memset(s->marked, 0, words(s->n) * sizeof *s->marked);
    return entries;
}

/* Placements of the cover in their order; alike ones become one. */
static void placements_merge(struct settling *s) {
    const struct cover *cover = &s->cover;
    size_t n = cover->general.n, used = 0;
    for (size_t p = 0; p < s->n_parts; p++)
        n += cover->parts[p].n;
    s->placed = ARENA_ARRAY(s->arena, struct placement, n);
    for (size_t i = 0; i < cover->general.n; i++)
        if (cover->general.at[i].count > 0)
            s->placed[used++] = cover->general.at[i];
    for (size_t p = 0; p < s->n_parts; p++)
        for (size_t i = 0; i < cover->parts[p].n; i++)
            s->placed[used++] = cover->parts[p].at[i];
    qsort(s->placed, used, sizeof *s->placed, placement_compare);
    for (size_t i = 0; i < used; i++)
        if (s->n_placed && placement_compare(&s->placed[s->n_placed - 1], &s->placed[i]) == 0)
            s->placed[s->n_placed - 1].count += s->placed[i].count;
        else
            s->placed[s->n_placed++] = s->placed[i];
}

/* The first placement on the day or later. */
static size_t placed_since(const struct settling *s, lofte_day day) {
    size_t low = 0;
    for (size_t high = s->n_placed; low < high;) {
        const size_t middle = low + (high - low) / 2;
        if (s->placed[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void events_make(const struct settling *s, struct ledger *out) {
    out->events = ARENA_ARRAY(s->arena, struct ledger_event, s->n_placed);
    for (size_t i = 0; i < s->n_placed; i++) {
        const struct placement *p = &s->placed[i];
        out->events[out->n_events++] =
            (struct ledger_event){.day = p->day,
                                  .count = p->count,
                                  .window = p->by->window,
                                  .part = p->named_by ? p->named_by->statement->part : NULL,
                                  .approximate = claim_is_approximate(p->by),
                                  .placed_by = p->by->entry};
    }
}

static int width_compare(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    const int64_t wider = width(a->window) - width(b->window);
    return wider ? (wider > 0) - (wider < 0) : (a > b) - (a < b);
}

/* A narrower claim vouches for as many events as it says, so a day's one event names the day of one, not of all that
 * a month's figure placed on the same day. */
static void events_narrow(const struct settling *s, struct ledger *out) {
    const struct claim **narrow = ARENA_ARRAY(s->arena, const struct claim *, s->n_ordered);
    memcpy(narrow, s->ordered, s->n_ordered * sizeof *narrow);
    qsort(narrow, s->n_ordered, sizeof *narrow, width_compare);
    for (size_t c = 0; c < s->n_ordered; c++) {
        const struct lofte_window window = narrow[c]->window;
        const size_t first = placed_since(s, window.from);
        int64_t left = narrow[c]->least;
        for (int wider = 0; wider <= 1; wider++)
            for (size_t i = first; left > 0 && i < s->n_placed && s->placed[i].day <= window.to; i++) {
                struct ledger_event *event = &out->events[i];
                if ((narrow[c]->part && narrow[c]->part != part_of(&s->placed[i])) ||
                    (width(event->window) > width(window)) != wider || (wider && event->count > left))
                    continue;
                left -= event->count;
                if (wider)
                    event->window = window;
            }
    }
}

struct turn {
    lofte_day day; /* from this day on */
    size_t claim;
};

static int turn_compare(const void *left, const void *right) {
    const lofte_day a = ((const struct turn *)left)->day, b = ((const struct turn *)right)->day;
    return (a > b) - (a < b);
}

/* Days go by, and the claims whose window holds the day are kept marked, those of each part apart. */
static void events_prove(const struct settling *s, struct ledger *out) {
    struct turn *turns = ARENA_ARRAY(s->arena, struct turn, 2 * s->n);
    uint64_t **holding = ARENA_ARRAY(s->arena, uint64_t *, s->n_parts);
    const struct ledger_event **latest = ARENA_ARRAY(s->arena, const struct ledger_event *, s->n_parts);
    size_t n = 0, turn = 0;
    for (size_t p = 0; p < s->n_parts; p++)
        holding[p] = ARENA_ARRAY(s->arena, uint64_t, words(s->n));
    for (size_t i = 0; i < s->n; i++)
        if (s->claims[i].verdict == LOFTE_COUNTED || s->claims[i].verdict == LOFTE_APPROXIMATE) {
            turns[n++] = (struct turn){s->claims[i].window.from, i};
            turns[n++] = (struct turn){s->claims[i].window.to + 1, i};
        }
    qsort(turns, n, sizeof *turns, turn_compare);
    for (size_t e = 0; e < out->n_events; e++) {
        struct ledger_event *event = &out->events[e];
        const struct claim *by = s->placed[e].by;
        const size_t part = part_of(&s->placed[e]);
        for (; turn < n && turns[turn].day <= event->day; turn++) {
            const size_t i = turns[turn].claim;
            holding[s->claims[i].part][i / WORD] ^= UINT64_C(1) << i % WORD;
        }
        const bool holds = claim_holds(by, event->day, part);
        if (holds && latest[part] && latest[part]->day == event->day) {
            event->evidence = latest[part]->evidence;
            event->n_evidence = latest[part]->n_evidence;
            continue;
        }
        memcpy(s->marked, holding[part], words(s->n) * sizeof *s->marked);
        bit_set(s->marked, (size_t)(by - s->claims));
        event->evidence = entries_marked(s, s->marked, holding[0], &event->n_evidence);
        if (holds)
            latest[part] = event;
    }
    memset(s->marked, 0, words(s->n) * sizeof *s->marked);
}

static void outcomes_make(const struct settling *s, const int64_t *placed, struct ledger *out) {
    out->outcomes = ARENA_ARRAY(s->arena, struct ledger_outcome, s->n);
    for (size_t i = 0; i < s->n; i++) {
        const struct claim *claim = &s->claims[i];
        struct ledger_outcome *outcome = &out->outcomes[claim->entry];
        outcome->verdict = claim->verdict;
        outcome->placed = placed[i];
        if (outcome->verdict != LOFTE_COUNTED || placed[i] > 0)
            continue;
        outcome->verdict = LOFTE_DUPLICATE_OF;
        for (size_t p = placed_since(s, claim->window.from); p < s->n_placed; p++) {
            if (s->placed[p].day > claim->window.to)
                break;
            if (!claim->part || claim->part == part_of(&s->placed[p]))
                bit_set(s->marked, (size_t)(s->placed[p].by - s->claims));
        }
        outcome->duplicate_of = entries_take(s, &outcome->n_duplicate_of);
    }
}

/* The last number of a sum stands for it: the earlier ones say less than their item does. */
static bool claim_is_whole(const struct claim *claim) {
    return claim->speaks && !claim->outdone &&
           (claim->statement->kind == LOFTE_NONE || claim->statement->precision == LOFTE_EXACT) &&
           (claim->statement->whole || claim->statement->kind != LOFTE_DONE);
}

/* The first of the ordered claims that ends on the day or later. */
static size_t ordered_since(const struct settling *s, lofte_day day) {
    size_t low = 0;
    for (size_t high = s->n_ordered; low < high;) {
        const size_t middle = low + (high - low) / 2;
        if (s->ordered[middle]->window.to < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What the claims inside the whole one's window force by themselves; marks those that placed. */
static int64_t claims_force(const struct settling *s, const struct claim *whole) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    const size_t first = ordered_since(s, whole->window.from), past = ordered_since(s, whole->window.to + 1);
    const struct claim **inside = ARENA_ARRAY(scratch, const struct claim *, past - first);
    size_t n = 0;
    for (size_t i = first; i < past; i++)
        if (s->ordered[i]->window.from >= whole->window.from && (!whole->part || whole->part == s->ordered[i]->part) &&
            !claim_is_approximate(s->ordered[i]) && s->ordered[i]->sum != whole->sum)
            inside[n++] = s->ordered[i];
    int64_t *placed = ARENA_ARRAY(scratch, int64_t, n);
    struct cover cover;
    cover_init(&cover, s->n_parts, scratch);
    budget_cover(inside, n, s->n_parts, placed, &cover);
    for (size_t i = 0; i < n; i++)
        if (placed[i] > 0)
            bit_set(s->marked, (size_t)(inside[i] - s->claims));
    return cover.total;
}

/* Only where more is placed in its window, by whichever claims, those inside can force more than the figure says. */
static void disagreements_make(const struct settling *s, struct ledger *out) {
    size_t cap = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct claim *claim = &s->claims[i];
        if (!claim_is_whole(claim) || cover_count(&s->cover, claim->window) <= claim->least)
            continue;
        const int64_t forced = claims_force(s, claim);
        struct ledger_disagreement found = {.claim = claim->entry, .said = claim->least, .placed = forced};
        found.others = entries_take(s, &found.n_others);
        if (forced > claim->least)
            *ARENA_PUSH(s->arena, out->disagreements, out->n_disagreements, cap) = found;
    }
}

void ledger_settle(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules, struct arena *arena,
                   struct ledger *out) {
    *out = (struct ledger){0};
    struct settling s = {.n = n, .marked = ARENA_ARRAY(arena, uint64_t, words(n)), .arena = arena};
    s.claims = claims_make(entries, n, rules, arena, &s.n_parts);
    s.ordered = cover_order(s.claims, n, arena, &s.n_ordered);
    int64_t *by_order = ARENA_ARRAY(arena, int64_t, n), *placed = ARENA_ARRAY(arena, int64_t, n);
    cover_init(&s.cover, s.n_parts, arena);
    budget_cover(s.ordered, s.n_ordered, s.n_parts, by_order, &s.cover);
    for (size_t i = 0; i < s.n_ordered; i++)
        placed[s.ordered[i] - s.claims] = by_order[i];
    placements_merge(&s);
    events_make(&s, out);
    events_narrow(&s, out);
    events_prove(&s, out);
    outcomes_make(&s, placed, out);
    disagreements_make(&s, out);
}

int64_t ledger_count(const struct ledger *ledger, struct lofte_window window) {
    int64_t count = 0;
    for (size_t i = 0; i < ledger->n_events; i++)
        if (window_holds(window, ledger->events[i].day))
            count += ledger->events[i].count;
    return count;
}

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

struct placer {
    lofte_day day;
    const struct claim *claim;
};

/* Who placed events of one part, by day, then in the order of the minutes; on a day each once. */
struct placers {
    struct placer *at;
    size_t *entries;
    size_t n;
};

struct settling {
    const struct claim *claims; /* in the order of the minutes */
    const struct claim **ordered;
    lofte_day *ends; /* of the ordered */
    size_t n, n_ordered, n_parts;
    struct cover cover;
    struct placement *placed; /* one an event: by day, then in the order of the minutes, then by part */
    size_t n_placed;
    struct placers *placers;      /* by part number; 0: of all parts */
    size_t *since;                /* how many of the ordered end before the window of each begins */
    const struct claim **forcing; /* what disagrees with the whole figure at hand */
    size_t n_forcing;
    int64_t *best;    /* room for numbers of the ordered */
    uint64_t *marked; /* a bit a claim */
    struct arena *arena;
};

enum { WORD = 64 };

static size_t part_of(const struct placement *placement) {
    return placement->named_by ? placement->named_by->part : 0;
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
    claims_sort(s->placed, used, sizeof *s->placed, placement_compare);
    for (size_t i = 0; i < used; i++)
        if (s->n_placed && placement_compare(&s->placed[s->n_placed - 1], &s->placed[i]) == 0)
            s->placed[s->n_placed - 1].count += s->placed[i].count;
        else
            s->placed[s->n_placed++] = s->placed[i];
}

static void events_make(const struct settling *s, struct ledger *out) {
    out->events = ARENA_ARRAY(s->arena, struct ledger_event, s->n_placed);
    for (size_t i = 0; i < s->n_placed; i++) {
        const struct placement *p = &s->placed[i];
        out->events[out->n_events++] = (struct ledger_event){.day = p->day,
                                                             .count = p->count,
                                                             .window = p->by->window,
                                                             .part = p->named_by ? p->named_by->statement->part : NULL,
                                                             .approximate = p->by->approximate,
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
        const size_t first = days_before(s->placed, sizeof *s->placed, s->n_placed, window.from);
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

static void placers_add(struct placers *placers, const struct placement *placement) {
    if (placers->n && placers->at[placers->n - 1].claim == placement->by)
        return;
    placers->entries[placers->n] = placement->by->entry;
    placers->at[placers->n++] = (struct placer){placement->day, placement->by};
}

static void placers_make(struct settling *s) {
    size_t *n = ARENA_ARRAY(s->arena, size_t, s->n_parts);
    s->placers = ARENA_ARRAY(s->arena, struct placers, s->n_parts);
    n[0] = s->n_placed;
    for (size_t i = 0; i < s->n_placed; i++)
        n[part_of(&s->placed[i])] += part_of(&s->placed[i]) > 0;
    for (size_t p = 0; p < s->n_parts; p++)
        s->placers[p] =
            (struct placers){ARENA_ARRAY(s->arena, struct placer, n[p]), ARENA_ARRAY(s->arena, size_t, n[p]), 0};
    for (size_t i = 0; i < s->n_placed; i++) {
        placers_add(&s->placers[0], &s->placed[i]);
        if (part_of(&s->placed[i]))
            placers_add(&s->placers[part_of(&s->placed[i])], &s->placed[i]);
    }
}

/* The entries that placed events of the claim's part inside the window. */
static const size_t *placers_in(const struct settling *s, size_t part, struct lofte_window window, size_t *n) {
    const struct placers *placers = &s->placers[part];
    const size_t first = days_before(placers->at, sizeof *placers->at, placers->n, window.from);
    *n = days_before(placers->at, sizeof *placers->at, placers->n, window.to + 1) - first;
    return placers->entries + first;
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
        outcome->duplicate_of = placers_in(s, claim->part, claim->window, &outcome->n_duplicate_of);
    }
}

/* The last number of a sum stands for it: the earlier ones say less than their item does. */
static bool claim_is_whole(const struct claim *claim) {
    return claim->speaks && !claim->outdone &&
           (claim->statement->kind == LOFTE_NONE || claim->statement->precision == LOFTE_EXACT) &&
           (claim->statement->whole || claim->statement->kind != LOFTE_DONE);
}

/* Does the claim, which ends in the whole one's window, lie inside it without belonging to its own sum? */
static bool claim_inside(const struct claim *claim, const struct claim *whole) {
    return claim->window.from >= whole->window.from && (!whole->part || whole->part == claim->part) &&
           !claim->approximate && claim->sum != whole->sum;
}

/* Claims that are not told apart: each leads from what is forced before its window (best[since]) to its right end. */
static int64_t alike_force(struct settling *s, const struct claim *whole, size_t first, size_t past) {
    s->n_forcing = 0;
    s->best[first] = 0;
    for (size_t i = first; i < past; i++) {
        const struct claim *claim = s->ordered[i];
        s->best[i + 1] = s->best[i];
        if (s->best[s->since[i]] + claim->least > s->best[i] && claim_inside(claim, whole)) {
            s->best[i + 1] = s->best[s->since[i]] + claim->least;
            s->forcing[s->n_forcing++] = claim;
        }
    }
    return s->best[past];
}

static int64_t parts_force(struct settling *s, const struct claim *whole, size_t first, size_t past) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    size_t n = 0;
    for (size_t i = first; i < past; i++)
        if (claim_inside(s->ordered[i], whole))
            s->forcing[n++] = s->ordered[i];
    struct cover cover;
    cover_init(&cover, s->n_parts, scratch);
    budget_cover(s->forcing, n, s->n_parts, s->best, &cover);
    s->n_forcing = 0;
    for (size_t i = 0; i < n; i++)
        if (s->best[i] > 0)
            s->forcing[s->n_forcing++] = s->forcing[i];
    return cover.general.total;
}

/* What the claims inside the whole one's window force by themselves, and by which of them. */
static int64_t claims_force(struct settling *s, const struct claim *whole) {
    const size_t first = days_before(s->ends, sizeof *s->ends, s->n_ordered, whole->window.from);
    const size_t past = days_before(s->ends, sizeof *s->ends, s->n_ordered, whole->window.to + 1);
    return whole->part || s->n_parts == 1 ? alike_force(s, whole, first, past) : parts_force(s, whole, first, past);
}

static const size_t *entries_forcing(struct settling *s) {
    size_t *entries = ARENA_ARRAY(s->arena, size_t, s->n_forcing), used = 0;
    for (size_t i = 0; i < s->n_forcing; i++) {
        const size_t at = (size_t)(s->forcing[i] - s->claims);
        s->marked[at / WORD] |= UINT64_C(1) << at % WORD;
    }
    for (size_t w = 0; w <= s->n / WORD; w++)
        for (; s->marked[w]; s->marked[w] &= s->marked[w] - 1)
            entries[used++] = s->claims[w * WORD + (size_t)__builtin_ctzll(s->marked[w])].entry;
    return entries;
}

/* Only where more is placed in its window, by whichever claims, those inside can force more than the figure says. */
static void disagreements_make(struct settling *s, struct ledger *out) {
    size_t cap = 0;
    s->forcing = ARENA_ARRAY(s->arena, const struct claim *, s->n_ordered);
    s->best = ARENA_ARRAY(s->arena, int64_t, s->n_ordered + 1);
    s->since = ARENA_ARRAY(s->arena, size_t, s->n_ordered);
    s->marked = ARENA_ARRAY(s->arena, uint64_t, s->n / WORD + 1);
    for (size_t i = 0; i < s->n_ordered; i++)
        s->since[i] = days_before(s->ends, sizeof *s->ends, s->n_ordered, s->ordered[i]->window.from);
    for (size_t i = 0; i < s->n; i++) {
        const struct claim *claim = &s->claims[i];
        if (!claim_is_whole(claim) || cover_count(&s->cover, claim->window) <= claim->least)
            continue;
        const int64_t forced = claims_force(s, claim);
        if (forced > claim->least)
            *ARENA_PUSH(s->arena, out->disagreements, out->n_disagreements, cap) =
                (struct ledger_disagreement){claim->entry, claim->least, forced, entries_forcing(s), s->n_forcing};
    }
}

void ledger_settle(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules, struct arena *arena,
                   struct ledger *out) {
    *out = (struct ledger){0};
    struct settling *s = ARENA_NEW(arena, struct settling);
    *s = (struct settling){.n = n, .arena = arena};
    s->claims = claims_make(entries, n, rules, arena, &s->n_parts);
    s->ordered = cover_order(s->claims, n, arena, &s->n_ordered);
    s->ends = ARENA_ARRAY(arena, lofte_day, s->n_ordered);
    int64_t *by_order = ARENA_ARRAY(arena, int64_t, n), *placed = ARENA_ARRAY(arena, int64_t, n);
    cover_init(&s->cover, s->n_parts, arena);
    budget_cover(s->ordered, s->n_ordered, s->n_parts, by_order, &s->cover);
    for (size_t i = 0; i < s->n_ordered; i++) {
        s->ends[i] = s->ordered[i]->window.to;
        placed[s->ordered[i] - s->claims] = by_order[i];
    }
    placements_merge(s);
    placers_make(s);
    events_make(s, out);
    events_narrow(s, out);
    outcomes_make(s, placed, out);
    disagreements_make(s, out);
    out->settling = s;
}

const size_t *ledger_evidence(const struct ledger *ledger, struct lofte_window window, struct arena *arena, size_t *n) {
    const struct settling *s = ledger->settling;
    const size_t n_claims = s ? s->n : 0; /* a ledger of zeroes holds nothing */
    size_t *entries = ARENA_ARRAY(arena, size_t, n_claims), used = 0, events;
    for (size_t i = 0; i < n_claims; i++) {
        const struct claim *claim = &s->claims[i];
        if (claim->verdict != LOFTE_COUNTED && claim->verdict != LOFTE_APPROXIMATE)
            continue;
        struct lofte_window both = claim->window;
        if (window.from > both.from)
            both.from = window.from;
        if (window.to != LOFTE_NO_DAY && window.to < both.to)
            both.to = window.to;
        if (both.from > both.to)
            continue;
        (void)placers_in(s, claim->part, both, &events);
        if (events > 0 || (both.to == claim->window.to && ledger->outcomes[claim->entry].placed > 0))
            entries[used++] = claim->entry;
    }
    *n = used;
    return entries;
}

int64_t ledger_count(const struct ledger *ledger, struct lofte_window window) {
    int64_t count = 0;
    for (size_t i = 0; i < ledger->n_events; i++)
        if (window_holds(window, ledger->events[i].day))
            count += ledger->events[i].count;
    return count;
}

/* SPDX-License-Identifier: MIT
 *
 * The answer of the ledger: events with their evidence, one outcome for each statement, and whole figures that other
 * statements exceed. What constrains is decided in ledger_claim.c, what it forces in ledger_cover.c and
 * ledger_budget.c.
 */
#include "model/ledger.h"
#include "base/cleanup.h"
#include "base/days.h"
#include "base/text.h"
#include "model/ledger_budget.h"
#include "model/ledger_claim.h"
#include "model/ledger_cover.h"

#include <stdlib.h>
#include <string.h>

struct settling {
    const struct claim *claims; /* in the order of the minutes */
    const struct claim **ordered;
    size_t n, n_ordered;
    struct cover cover;
    struct arena *arena;
};

/* Does the claim speak of events of that part on that day? */
static bool claim_holds(const struct claim *claim, lofte_day day, const char *part) {
    return window_holds(claim->window, day) && (!claim->statement->part || str_equal(claim->statement->part, part));
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
    return str_order(a->part, b->part);
}

/* The entries of the marked claims, in the order of the minutes. */
static const size_t *entries_marked(const struct settling *s, const bool *marked, size_t *n_out) {
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++)
        n += marked[i];
    size_t *entries = ARENA_ARRAY(s->arena, size_t, n);
    for (size_t i = 0, used = 0; i < s->n; i++)
        if (marked[i])
            entries[used++] = s->claims[i].entry;
    *n_out = n;
    return entries;
}

static void events_make(struct settling *s, struct ledger *out) {
    if (s->cover.n)
        qsort(s->cover.placements, s->cover.n, sizeof *s->cover.placements, placement_compare);
    out->events = ARENA_ARRAY(s->arena, struct ledger_event, s->cover.n);
    for (size_t i = 0; i < s->cover.n; i++) {
        const struct placement *p = &s->cover.placements[i];
        if (i && placement_compare(p - 1, p) == 0) {
            out->events[out->n_events - 1].count += p->count;
            continue;
        }
        out->events[out->n_events++] = (struct ledger_event){.day = p->day,
                                                             .count = p->count,
                                                             .window = p->by->window,
                                                             .part = p->part,
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
        int64_t left = narrow[c]->least;
        for (int wider = 0; wider <= 1; wider++)
            for (size_t i = 0; i < out->n_events; i++) {
                struct ledger_event *event = &out->events[i];
                if (!claim_holds(narrow[c], event->day, event->part) ||
                    (width(event->window) > width(narrow[c]->window)) != wider)
                    continue;
                if (wider && event->count > left)
                    continue;
                left -= event->count;
                if (wider)
                    event->window = narrow[c]->window;
            }
    }
}

static void events_prove(const struct settling *s, struct ledger *out) {
    bool *marked = ARENA_ARRAY(s->arena, bool, s->n);
    for (size_t e = 0; e < out->n_events; e++) {
        struct ledger_event *event = &out->events[e];
        for (size_t i = 0; i < s->n; i++) {
            const enum lofte_verdict verdict = s->claims[i].verdict;
            marked[i] =
                s->claims[i].entry == event->placed_by || ((verdict == LOFTE_COUNTED || verdict == LOFTE_APPROXIMATE) &&
                                                           claim_holds(&s->claims[i], event->day, event->part));
        }
        event->evidence = entries_marked(s, marked, &event->n_evidence);
    }
}

static void outcomes_make(const struct settling *s, const int64_t *placed, struct ledger *out) {
    out->outcomes = ARENA_ARRAY(s->arena, struct ledger_outcome, s->n);
    bool *marked = ARENA_ARRAY(s->arena, bool, s->n);
    for (size_t i = 0; i < s->n; i++) {
        struct ledger_outcome *outcome = &out->outcomes[s->claims[i].entry];
        outcome->verdict = s->claims[i].verdict;
        outcome->placed = placed[i];
        if (outcome->verdict != LOFTE_COUNTED || placed[i] > 0)
            continue;
        outcome->verdict = LOFTE_DUPLICATE_OF;
        memset(marked, 0, s->n * sizeof *marked);
        for (size_t p = 0; p < s->cover.n; p++)
            if (claim_holds(&s->claims[i], s->cover.placements[p].day, s->cover.placements[p].part))
                marked[s->cover.placements[p].by - s->claims] = true;
        outcome->duplicate_of = entries_marked(s, marked, &outcome->n_duplicate_of);
    }
}

/* The last number of a sum stands for it: the earlier ones say less than their item does. */
static bool claim_is_whole(const struct settling *s, size_t at) {
    const struct claim *claim = &s->claims[at];
    const struct lofte_statement *statement = claim->statement;
    if (!claim->speaks || (statement->kind != LOFTE_NONE && statement->precision != LOFTE_EXACT) ||
        (!statement->whole && statement->kind == LOFTE_DONE))
        return false;
    for (size_t i = 0; i < s->n; i++)
        if (s->claims[i].verdict == LOFTE_COUNTED && s->claims[i].least > claim->least &&
            claims_add(&s->claims[i], claim) && str_equal(s->claims[i].statement->part, statement->part))
            return false;
    return true;
}

/* What the claims inside the whole one's window force by themselves; marks those that placed. */
static int64_t claims_force(const struct settling *s, const struct claim *whole, bool *marked) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    const struct claim **inside = ARENA_ARRAY(scratch, const struct claim *, s->n_ordered);
    size_t n = 0;
    for (size_t i = 0; i < s->n_ordered; i++)
        if (s->ordered[i]->window.from >= whole->window.from &&
            claim_holds(whole, s->ordered[i]->window.to, s->ordered[i]->statement->part) &&
            !claim_is_approximate(s->ordered[i]) && !claims_add(s->ordered[i], whole))
            inside[n++] = s->ordered[i];
    int64_t *placed = ARENA_ARRAY(scratch, int64_t, n), sum = 0;
    struct cover cover;
    budget_cover(inside, n, scratch, placed, &cover);
    memset(marked, 0, s->n * sizeof *marked);
    for (size_t i = 0; i < n; i++) {
        marked[inside[i] - s->claims] = placed[i] > 0;
        sum += placed[i];
    }
    return sum;
}

static void disagreements_make(const struct settling *s, struct ledger *out) {
    bool *marked = ARENA_ARRAY(s->arena, bool, s->n);
    size_t cap = 0;
    for (size_t i = 0; i < s->n; i++) {
        const int64_t said = s->claims[i].least;
        const int64_t placed = claim_is_whole(s, i) ? claims_force(s, &s->claims[i], marked) : 0;
        if (placed <= said)
            continue;
        struct ledger_disagreement *new = ARENA_PUSH(s->arena, out->disagreements, out->n_disagreements, cap);
        *new = (struct ledger_disagreement){.claim = s->claims[i].entry, .said = said, .placed = placed};
        new->others = entries_marked(s, marked, &new->n_others);
    }
}

void ledger_settle(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules, struct arena *arena,
                   struct ledger *out) {
    *out = (struct ledger){0};
    struct settling s = {.claims = claims_make(entries, n, rules, arena), .n = n, .arena = arena};
    s.ordered = cover_order(s.claims, n, arena, &s.n_ordered);
    int64_t *by_order = ARENA_ARRAY(arena, int64_t, n), *placed = ARENA_ARRAY(arena, int64_t, n);
    budget_cover(s.ordered, s.n_ordered, arena, by_order, &s.cover);
    for (size_t i = 0; i < s.n_ordered; i++)
        placed[s.ordered[i] - s.claims] = by_order[i];
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

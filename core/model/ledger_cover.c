/* SPDX-License-Identifier: MIT
 *
 * Interval multi-cover. Every event placed so far lies at or before the right end of the claim at hand, so its window
 * holds exactly the tail of the placements from its left end on.
 */
#include "model/ledger_cover.h"

#include <stdlib.h>

/* Right end, parts before general words, narrower first, then the order of the minutes. */
static int cover_compare(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    if (a->window.to != b->window.to)
        return a->window.to < b->window.to ? -1 : 1;
    if (!a->part != !b->part)
        return a->part ? -1 : 1;
    if (a->window.from != b->window.from)
        return a->window.from > b->window.from ? -1 : 1;
    return (a > b) - (a < b);
}

const struct claim **cover_order(const struct claim *claims, size_t n, struct arena *arena, size_t *n_out) {
    const struct claim **ordered = ARENA_ARRAY(arena, const struct claim *, n);
    size_t used = 0;
    for (size_t i = 0; i < n; i++)
        if (claims[i].verdict == LOFTE_COUNTED)
            ordered[used++] = &claims[i];
    claims_sort(ordered, used, sizeof *ordered, cover_compare);
    *n_out = used;
    return ordered;
}

void cover_init(struct cover *cover, size_t n_parts, struct arena *arena) {
    *cover = (struct cover){.parts = ARENA_ARRAY(arena, struct placements, n_parts), .arena = arena};
}

static size_t first_since(const struct placements *placements, lofte_day day) {
    return days_before(placements->at, sizeof *placements->at, placements->n, day);
}

static int64_t placed_since(const struct placements *placements, lofte_day day) {
    if (placements->n == 0 || placements->at[placements->n - 1].day < day)
        return 0;
    return placements->total - placements->at[first_since(placements, day)].before;
}

int64_t cover_count(const struct cover *cover, struct lofte_window window) {
    return placed_since(&cover->general, window.from) - placed_since(&cover->general, window.to + 1);
}

void cover_add(struct cover *cover, const struct claim *claim, int64_t count) {
    struct placements *general = &cover->general;
    *ARENA_PUSH(cover->arena, general->at, general->n, general->cap) =
        (struct placement){claim->window.to, count, general->total, claim, NULL};
    general->total += count;
    cover->unnamed += count;
}

/* Gives `count` events of general placement `from` the claim's part. */
static void part_take(struct cover *cover, struct placement *from, int64_t count, const struct claim *claim) {
    struct placements *part = &cover->parts[claim->part];
    struct placement *at = ARENA_PUSH(cover->arena, part->at, part->n, part->cap);
    int64_t before = part->total;
    for (; at > part->at && at[-1].day > from->day; at--) {
        *at = at[-1];
        before = at->before;
        at->before += count;
    }
    *at = (struct placement){from->day, count, before, from->by, claim};
    part->total += count;
    from->count -= count;
    cover->unnamed -= count;
}

int64_t cover_place(struct cover *cover, const struct claim *claim, int64_t most) {
    struct placements *general = &cover->general;
    int64_t missing =
        claim->least - placed_since(claim->part ? &cover->parts[claim->part] : general, claim->window.from);
    if (claim->part && missing > 0 && cover->unnamed > 0)
        for (size_t i = first_since(general, claim->window.from); i < general->n && missing > 0; i++) {
            const int64_t count = general->at[i].count < missing ? general->at[i].count : missing;
            if (count > 0)
                part_take(cover, &general->at[i], count, claim);
            missing -= count;
        }
    if (missing > most)
        missing = most;
    if (missing <= 0)
        return 0;
    cover_add(cover, claim, missing);
    if (claim->part)
        part_take(cover, &general->at[general->n - 1], missing, claim);
    return missing;
}

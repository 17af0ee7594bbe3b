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
    qsort(ordered, used, sizeof *ordered, cover_compare);
    *n_out = used;
    return ordered;
}

void cover_init(struct cover *cover, size_t n_parts, struct arena *arena) {
    *cover = (struct cover){.parts = ARENA_ARRAY(arena, struct placements, n_parts), .arena = arena};
}

static size_t first_since(const struct placements *placements, lofte_day day) {
    return days_before(placements->at, sizeof *placements->at, placements->n, day);
}

static int64_t placed_before(const struct cover *cover, lofte_day day) {
    const struct placements *general = &cover->general;
    if (general->n == 0 || general->at[general->n - 1].day < day)
        return cover->total;
    return general->at[first_since(general, day)].before;
}

int64_t cover_count(const struct cover *cover, struct lofte_window window) {
    return placed_before(cover, window.to + 1) - placed_before(cover, window.from);
}

void cover_add(struct cover *cover, const struct claim *claim, int64_t count) {
    struct placements *general = &cover->general;
    *ARENA_PUSH(cover->arena, general->at, general->n, general->cap) =
        (struct placement){claim->window.to, count, cover->total, claim, NULL};
    cover->total += count;
}

/* Gives `count` events of general placement `from` the claim's part. */
static void part_take(struct cover *cover, struct placement *from, int64_t count, const struct claim *claim) {
    struct placements *part = &cover->parts[claim->part];
    (void)ARENA_PUSH(cover->arena, part->at, part->n, part->cap);
    size_t at = part->n - 1;
    for (; at > 0 && part->at[at - 1].day > from->day; at--)
        part->at[at] = part->at[at - 1];
    part->at[at] = *from;
    part->at[at].count = count;
    part->at[at].named_by = claim;
    from->count -= count;
}

int64_t cover_place(struct cover *cover, const struct claim *claim, int64_t most) {
    const struct placements *part = &cover->parts[claim->part];
    struct placements *general = &cover->general;
    int64_t missing = claim->least;
    if (!claim->part)
        missing -= cover->total - placed_before(cover, claim->window.from);
    for (size_t i = part->n; missing > 0 && i > 0 && part->at[i - 1].day >= claim->window.from; i--)
        missing -= part->at[i - 1].count;
    if (claim->part && missing > 0)
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

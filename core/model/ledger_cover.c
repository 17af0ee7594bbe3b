/* SPDX-License-Identifier: MIT
 *
 * Interval multi-cover. Every event placed so far lies at or before the right end of the claim at hand, so its window
 * holds exactly the tail of the placements from its left end on.
 */
#include "model/ledger_cover.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* Right end, parts before general words, narrower first, then the order of the minutes. */
static int cover_compare(const void *left, const void *right) {
    const struct claim *a = *(const struct claim *const *)left, *b = *(const struct claim *const *)right;
    if (a->window.to != b->window.to)
        return a->window.to < b->window.to ? -1 : 1;
    if (!a->statement->part != !b->statement->part)
        return a->statement->part ? -1 : 1;
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

/* Gives `count` events of placement `at` the part; the rest stays without one. */
static void placement_take(struct cover *cover, size_t at, int64_t count, const char *part) {
    if (count < cover->placements[at].count) {
        ARENA_PUSH(cover->arena, cover->placements, cover->n, cover->cap);
        struct placement *p = &cover->placements[at];
        memmove(p + 1, p, (cover->n - 1 - at) * sizeof *p);
        p[0].count = count;
        p[1].count -= count;
    }
    cover->placements[at].part = part;
}

int64_t cover_place(struct cover *cover, const struct claim *claim, int64_t most) {
    const char *part = claim->statement->part;
    int64_t missing = claim->least;
    size_t first = cover->n;
    for (; missing > 0 && first > 0 && cover->placements[first - 1].day >= claim->window.from; first--)
        if (!part || str_equal(part, cover->placements[first - 1].part))
            missing -= cover->placements[first - 1].count;
    for (size_t i = first; part && i < cover->n && missing > 0; i++)
        if (!cover->placements[i].part) {
            const int64_t count = cover->placements[i].count < missing ? cover->placements[i].count : missing;
            placement_take(cover, i, count, part);
            missing -= count;
        }
    if (missing > most)
        missing = most;
    if (missing <= 0)
        return 0;
    *ARENA_PUSH(cover->arena, cover->placements, cover->n, cover->cap) =
        (struct placement){claim->window.to, part, missing, claim};
    return missing;
}

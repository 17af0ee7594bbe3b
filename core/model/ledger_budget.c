/* SPDX-License-Identifier: MIT
 *
 * The greedy cover over the claims of general words and, for every window from the left end of one claim to the right
 * end of another, the sum of what its parts need.
 */
#include "model/ledger_budget.h"
#include "base/text.h"

#include <stdlib.h>

struct budget {
    const struct claim *const *ordered;
    size_t n;
    lofte_day *left, *right; /* distinct, ascending */
    size_t n_left, n_right;
    const char **part;
    size_t n_part;
    bool all_parts; /* no claim of general words: parts do not meet, so nothing is guessed */
    int64_t *need;  /* what the parts need from left end l to right end r: [l * n_right + r] */
    struct arena *arena;
};

static int day_compare(const void *left, const void *right) {
    const lofte_day a = *(const lofte_day *)left, b = *(const lofte_day *)right;
    return (a > b) - (a < b);
}

static int part_compare(const void *left, const void *right) {
    return str_order(*(const char *const *)left, *(const char *const *)right);
}

static size_t days_distinct(lofte_day *days, size_t n) {
    size_t used = 0;
    qsort(days, n, sizeof *days, day_compare);
    for (size_t i = 0; i < n; i++)
        if (used == 0 || days[used - 1] != days[i])
            days[used++] = days[i];
    return used;
}

static void budget_collect(struct budget *b) {
    b->left = ARENA_ARRAY(b->arena, lofte_day, b->n);
    b->right = ARENA_ARRAY(b->arena, lofte_day, b->n);
    const char **parts = ARENA_ARRAY(b->arena, const char *, b->n);
    size_t n = 0;
    for (size_t i = 0; i < b->n; i++) {
        b->left[i] = b->ordered[i]->window.from;
        b->right[i] = b->ordered[i]->window.to;
        if (b->ordered[i]->statement->part)
            parts[n++] = b->ordered[i]->statement->part;
    }
    b->all_parts = n == b->n;
    b->n_left = days_distinct(b->left, b->n);
    b->n_right = days_distinct(b->right, b->n);
    qsort(parts, n, sizeof *parts, part_compare);
    b->part = parts;
    for (size_t i = 0; i < n; i++)
        if (b->n_part == 0 || !str_equal(parts[b->n_part - 1], parts[i]))
            parts[b->n_part++] = parts[i];
}

/* Adds what one part's claims that begin at or after the left end need, up to each right end. */
static void budget_add_part(struct budget *b, size_t l, const char *part, struct cover *cover) {
    int64_t *need = &b->need[l * b->n_right], sum = 0;
    size_t i = 0;
    cover->n = 0;
    for (size_t r = 0; r < b->n_right; r++) {
        for (; i < b->n && b->ordered[i]->window.to == b->right[r]; i++)
            if (b->ordered[i]->window.from >= b->left[l] && str_equal(b->ordered[i]->statement->part, part))
                sum += cover_place(cover, b->ordered[i], INT64_MAX);
        need[r] += sum;
    }
}

/* What is missing at a right end: the most that any window that ends there lacks. `placed` is by right end. */
static int64_t budget_missing(const struct budget *b, size_t r, size_t first, const int64_t *placed) {
    int64_t missing = 0, inside = 0;
    size_t from = r;
    for (size_t l = b->n_left; l-- > 0;) {
        for (; from > 0 && b->right[from - 1] >= b->left[l]; from--)
            inside += placed[from - 1];
        if (b->need[l * b->n_right + r] - inside > missing)
            missing = b->need[l * b->n_right + r] - inside;
        for (size_t i = first; i < b->n && b->ordered[i]->window.to == b->right[r]; i++)
            if (!b->ordered[i]->statement->part && b->ordered[i]->window.from == b->left[l] &&
                b->ordered[i]->least - inside > missing)
                missing = b->ordered[i]->least - inside;
    }
    return missing;
}

/* For each claim, in their order, the events to place at its right end (equal right ends: the same number, for all of
 * them together). NULL where none or all of the claims tell parts apart: then each places what it misses. */
static const int64_t *budget_make(const struct claim *const *ordered, size_t n, struct arena *arena) {
    struct budget b = {.ordered = ordered, .n = n, .arena = arena};
    budget_collect(&b);
    if (b.n_part == 0 || b.all_parts)
        return NULL;
    b.need = arena_array(arena, b.n_left * b.n_right, sizeof *b.need);
    struct cover cover = {.arena = arena};
    for (size_t l = 0; l < b.n_left; l++)
        for (size_t p = 0; p < b.n_part; p++)
            budget_add_part(&b, l, b.part[p], &cover);
    int64_t *placed = ARENA_ARRAY(arena, int64_t, b.n_right);
    int64_t *budget = ARENA_ARRAY(arena, int64_t, n);
    for (size_t r = 0, i = 0; r < b.n_right; r++) {
        placed[r] = budget_missing(&b, r, i, placed);
        for (; i < n && ordered[i]->window.to == b.right[r]; i++)
            budget[i] = placed[r];
    }
    return budget;
}

/* Places what the budget of a right end has left when the claims that end there are true by the parts guessed so far:
 * the guess was wrong somewhere, the number is not. The last claim that tells a part apart is the one that shows it. */
static size_t budget_spend(struct cover *cover, const struct claim *const *ordered, size_t past, int64_t left) {
    size_t at = past - 1;
    while (at > 0 && !ordered[at]->statement->part && ordered[at - 1]->window.to == ordered[at]->window.to)
        at--;
    *ARENA_PUSH(cover->arena, cover->placements, cover->n, cover->cap) =
        (struct placement){ordered[at]->window.to, NULL, left, ordered[at]};
    return at;
}

void budget_cover(const struct claim *const *ordered, size_t n, struct arena *arena, int64_t *placed,
                  struct cover *out) {
    const int64_t *budget = budget_make(ordered, n, arena);
    *out = (struct cover){.arena = arena};
    int64_t left = 0;
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || ordered[i]->window.to != ordered[i - 1]->window.to)
            left = budget ? budget[i] : INT64_MAX;
        placed[i] = cover_place(out, ordered[i], left);
        left -= placed[i];
        if (budget && left > 0 && (i + 1 == n || ordered[i + 1]->window.to != ordered[i]->window.to))
            placed[budget_spend(out, ordered, i + 1, left)] += left;
    }
}

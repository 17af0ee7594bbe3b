/* SPDX-License-Identifier: MIT
 *
 * How many events must lie up to each right end. That is the longest path over the days: a claim of general words leads
 * from its left end to its right end and is worth its number; a stretch without such a claim is worth the sum of the
 * longest paths that each part's own claims have inside it. Two such stretches in a row are worth no more than one, so
 * a stretch has to be looked at only where the claim of general words before it raised the number.
 */
#include "model/ledger_budget.h"

/* A claim that tells a part apart. */
struct step {
    lofte_day from;
    int64_t least;
    size_t end;    /* its right end's number */
    size_t before; /* 1 + index of the step of the same part before it; 0: none */
    size_t left;   /* 1 + index of the last one that ends before its window begins; 0: none */
};

struct budget {
    struct step *steps;
    size_t n_steps;
    int64_t *best;  /* 1 + index of step -> the longest path of its part up to there, in the stretch at hand */
    lofte_day *end; /* distinct right ends */
    int64_t *sum;   /* how many events up to each right end */
    size_t n_ends;
};

static void budget_collect(struct budget *b, const struct claim *const *ordered, size_t n, size_t n_parts,
                           struct arena *arena) {
    struct latest {
        lofte_day day;
        size_t step;                                     /* 1 + index */
    } *by_part = arena_array(arena, n, sizeof *by_part); /* the steps of each part in a row of its own */
    size_t *row = ARENA_ARRAY(arena, size_t, n_parts + 1), *used = ARENA_ARRAY(arena, size_t, n_parts);
    *b = (struct budget){.steps = ARENA_ARRAY(arena, struct step, n),
                         .best = ARENA_ARRAY(arena, int64_t, n + 1),
                         .end = ARENA_ARRAY(arena, lofte_day, n),
                         .sum = ARENA_ARRAY(arena, int64_t, n)};
    for (size_t i = 0; i < n; i++)
        row[ordered[i]->part + 1]++;
    for (size_t p = 1; p <= n_parts; p++)
        row[p] += row[p - 1];
    for (size_t i = 0; i < n; i++) {
        const struct claim *claim = ordered[i];
        if (b->n_ends == 0 || b->end[b->n_ends - 1] != claim->window.to)
            b->end[b->n_ends++] = claim->window.to;
        if (!claim->part)
            continue;
        struct latest *steps = by_part + row[claim->part];
        const size_t n_steps = used[claim->part]++;
        const size_t left = days_before(steps, sizeof *steps, n_steps, claim->window.from);
        b->steps[b->n_steps++] = (struct step){claim->window.from, claim->least, b->n_ends - 1,
                                               n_steps ? steps[n_steps - 1].step : 0, left ? steps[left - 1].step : 0};
        steps[n_steps] = (struct latest){claim->window.to, b->n_steps};
    }
}

/* A stretch that begins on the day, with so many events before it: raises the sums of all right ends after it. The
 * steps before `first` end earlier; their paths are worth nothing here. */
static void budget_stretch(struct budget *b, size_t first, lofte_day day, int64_t sum) {
    for (size_t i = first; i < b->n_steps; i++) {
        const struct step *step = &b->steps[i];
        const int64_t before = b->best[step->before];
        int64_t best = before;
        if (step->from >= day && b->best[step->left] + step->least > best)
            best = b->best[step->left] + step->least;
        b->best[i + 1] = best;
        sum += best - before;
        if (b->sum[step->end] < sum)
            b->sum[step->end] = sum;
    }
}

/* How many events lie before the day. */
static int64_t sum_before(const struct budget *b, lofte_day day) {
    const size_t ends = days_before(b->end, sizeof *b->end, b->n_ends, day);
    return ends > 0 ? b->sum[ends - 1] : 0;
}

/* For each claim, in their order, the events to place at its right end (equal right ends: the same number, for all of
 * them together). NULL where none or all of the claims tell parts apart: then each places what it misses. */
static const int64_t *budget_make(const struct claim *const *ordered, size_t n, size_t n_parts, struct arena *arena) {
    struct budget b;
    size_t n_steps = 0;
    for (size_t i = 0; i < n; i++)
        n_steps += ordered[i]->part > 0;
    if (n_steps == 0 || n_steps == n)
        return NULL;
    budget_collect(&b, ordered, n, n_parts, arena);
    int64_t *budget = ARENA_ARRAY(arena, int64_t, n);
    budget_stretch(&b, 0, LOFTE_NO_DAY, 0);
    for (size_t r = 0, first = 0, step = 0, past; r < b.n_ends; r++, first = past) {
        const int64_t before = r > 0 ? b.sum[r - 1] : 0;
        int64_t most = 0;
        for (past = first; past < n && ordered[past]->window.to == b.end[r]; past++)
            if (!ordered[past]->part) {
                const int64_t sum = sum_before(&b, ordered[past]->window.from) + ordered[past]->least;
                most = sum > most ? sum : most;
            } else {
                b.best[++step] = 0;
            }
        if (b.sum[r] < before)
            b.sum[r] = before;
        if (b.sum[r] < most) {
            b.sum[r] = most;
            budget_stretch(&b, step, b.end[r] + 1, most);
        }
        for (size_t i = first; i < past; i++)
            budget[i] = b.sum[r] - before;
    }
    return budget;
}

/* Places what the budget of a right end has left when the claims that end there are true by the parts guessed so far:
 * the guess was wrong somewhere, the number is not. The last claim that tells a part apart is the one that shows it. */
static size_t budget_spend(struct cover *cover, const struct claim *const *ordered, size_t past, int64_t left) {
    size_t at = past - 1;
    while (at > 0 && !ordered[at]->part && ordered[at - 1]->window.to == ordered[at]->window.to)
        at--;
    cover_add(cover, ordered[at], left);
    return at;
}

void budget_cover(const struct claim *const *ordered, size_t n, size_t n_parts, int64_t *placed, struct cover *out) {
    const int64_t *budget = budget_make(ordered, n, n_parts, out->arena);
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

/* SPDX-License-Identifier: MIT
 *
 * The list itself: a figure takes the part that its clause tells of.
 */
#include "reading/figure.h"

static size_t part_of(const struct scene *scene, size_t first, size_t end, size_t activity) {
    size_t part = 0;
    for (size_t i = first; i < end; i++)
        for (size_t k = 0; k < scene->marks.mark[i].n_words; k++) {
            const struct word *word = &scene->marks.mark[i].word[k];
            if (word->role != WORD_PART || word->activity != activity)
                continue;
            if (part && part != word->part + 1)
                return 0;
            part = word->part + 1;
        }
    return part;
}

static void part_find(const struct scene *scene, struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    figure->part = part_of(scene, clause->first, clause->end, figure->activity);
    if (!figure->part && figure->mention != NO_MARK)
        figure->part = part_of(scene, figure->mention, figure->mention + 1, figure->activity);
}

struct figure *figures_add(struct scene *scene, struct figures *out, size_t *cap, struct figure figure) {
    struct figure *next = ARENA_PUSH(scene->scratch, out->figure, out->n, *cap);
    *next = figure;
    part_find(scene, next);
    return next;
}

size_t figures_from(const struct figures *figures, size_t clause) {
    size_t low = 0, high = figures->n;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (figures->figure[middle].clause < clause)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

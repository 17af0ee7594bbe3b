/* SPDX-License-Identifier: MIT
 *
 * The list itself: a figure takes the part that its clause tells of.
 */
#include "figures/figure.h"

#include "language/match.h"

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

/* 'LOB och polislagen har använts sex gånger': the part beside this one shares its number, so neither is meant
 * alone. */
static bool part_is_shared(const struct scene *scene, const struct figure *figure, size_t part) {
    const struct clause *clause = &scene->clauses.clause[clause_of(&scene->clauses, figure->mention)];
    for (int step = -1; step <= 1; step += 2)
        for (size_t i = figure->mention + (size_t)step; i >= clause->first && i < clause->end; i += (size_t)step) {
            const size_t other = part_of(scene, i, i + 1, figure->activity);
            if (scene->marks.mark[i].kind == MARK_NUMBER && (step < 0 || i != figure->at))
                break; /* but 'omhändertagit eller avvisat sex enligt LOB och polislagen' */
            if (other && other != part)
                return true;
        }
    return false;
}

/* 'Hittills i år trettionio, med avvisningarna': taken in, beside the rest. */
static bool is_taken_in(const struct scene *scene, const struct clause *clause) {
    const struct mark *mark = &scene->marks.mark[clause->first];
    return clause->end > clause->first + 1 && text_is(mark_first(&scene->marks, clause->first), "med") &&
           mark[1].kind == MARK_MENTION && mark[1].word[0].form == FORM_DEFINITE_PLURAL;
}

/* The part that the sentence speaks of, but for what tells of a share alone: 'fyra, varav tre enligt LOB' are not
 * four of that kind. */
static size_t part_of_sentence(const struct scene *scene, const struct figure *figure) {
    size_t part = 0;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        const size_t own = part_of(scene, clause->first, clause->end, figure->activity);
        if (!own || (clause->part && c != figure->clause) || is_taken_in(scene, clause))
            continue;
        if (part && own != part)
            return 0;
        part = own;
    }
    return part;
}

/* The part that a number's own words name, up to the next number or conjunction; 0: none. */
static size_t part_beside(const struct scene *scene, const struct clause *clause, size_t number, size_t activity) {
    static const char *const joins[] = {"och", "samt", "men", NULL};
    size_t end = number + 1;
    while (end < clause->end && scene->marks.mark[end].kind != MARK_NUMBER &&
           !text_among(mark_first(&scene->marks, end), joins))
        end++;
    return part_of(scene, number, end, activity);
}

/* 'tog hand om två enligt LOB och avvisade två enligt polislagen': each number has a part of its own. */
static size_t part_apart(const struct scene *scene, const struct figure *figure, const struct clause *clause) {
    if (scene->marks.mark[figure->at].kind != MARK_NUMBER)
        return 0;
    const size_t own = part_beside(scene, clause, figure->at, figure->activity);
    for (size_t i = clause->first; own && i < clause->end; i++) {
        const size_t other = scene->marks.mark[i].kind == MARK_NUMBER && i != figure->at
                                 ? part_beside(scene, clause, i, figure->activity)
                                 : 0;
        if (other && other != own)
            return own;
    }
    return 0;
}

/* 'LOB + PL hittills i år: 10': what is added up stands before the clause. */
static size_t summands_begin(const struct scene *scene, size_t first) {
    const struct mark *mark = scene->marks.mark;
    while (first >= 2 && mark[first - 1].kind == MARK_STOP && mark[first - 1].stop == '+' &&
           mark[first - 2].kind == MARK_MENTION && mark[first].kind == MARK_MENTION &&
           (first < 3 || mark[first - 3].kind != MARK_NUMBER))
        first -= 2;
    return first;
}

static void part_find(const struct scene *scene, struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const size_t first = summands_begin(scene, clause->first);
    figure->part = part_of(scene, first, clause->end, figure->activity);
    if (first < clause->first && !figure->part)
        return;
    if (!figure->part)
        figure->part = part_apart(scene, figure, clause);
    if (!figure->part && figure->understood && figure->mention == NO_MARK) /* 'Avvisade enligt PL den 30 april: 3' */
        figure->part = part_of_sentence(scene, figure);
    if (figure->part || figure->mention == NO_MARK)
        return;
    const size_t own = part_of(scene, figure->mention, figure->mention + 1, figure->activity);
    if (own && !part_is_shared(scene, figure, own))
        figure->part = own;
}

void figures_add(struct scene *scene, struct figures *out, size_t *cap, struct figure figure) {
    if (figure.activity == NO_ACTIVITY)
        return;
    part_find(scene, &figure);
    *ARENA_PUSH(scene->scratch, out->figure, out->n, *cap) = figure;
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

bool figures_in(const struct figures *figures, size_t clause) {
    const size_t i = figures_from(figures, clause);
    return i < figures->n && figures->figure[i].clause == clause;
}

bool figures_sum_up(const struct figures *figures, size_t at) {
    const struct figure *sum = &figures->figure[at], *before = at ? sum - 1 : NULL;
    return before && before->activity == sum->activity && before->numbered && before->clause < sum->clause &&
           before->count > 0 && before->count < sum->count;
}

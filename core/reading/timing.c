/* SPDX-License-Identifier: MIT
 *
 * Nearness counts in marks; a figure in between takes the time for itself.
 */
#include "reading/timing.h"

static size_t gap(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

/* Another number of the clause lies between the time and the figure. */
static bool is_taken(const struct figures *figures, const struct figure *figure, size_t when) {
    const size_t low = when < figure->at ? when : figure->at, high = when < figure->at ? figure->at : when;
    for (size_t i = 0; i < figures->n; i++)
        if (figures->figure[i].clause == figure->clause && figures->figure[i].at > low && figures->figure[i].at < high)
            return true;
    return false;
}

static const struct when *nearest_in(const struct scene *scene, const struct figures *figures,
                                     const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    size_t best = NO_MARK, free_best = NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++) {
        if (scene->marks.mark[i].kind != MARK_WHEN)
            continue;
        if (best == NO_MARK || gap(i, figure->at) <= gap(best, figure->at))
            best = i;
        if (!is_taken(figures, figure, i) &&
            (free_best == NO_MARK || gap(i, figure->at) <= gap(free_best, figure->at)))
            free_best = i;
    }
    const size_t at = free_best != NO_MARK ? free_best : best;
    return at == NO_MARK ? NULL : &scene->marks.mark[at].when;
}

static const struct when *any_in(const struct scene *scene, size_t index, bool last) {
    const struct clause *clause = &scene->clauses.clause[index];
    const struct when *found = NULL;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN) {
            found = &scene->marks.mark[i].when;
            if (!last)
                break;
        }
    return found;
}

enum { LOOK = 12 }; /* clauses */

static const struct when *before_in_sentence(const struct scene *scene, size_t clause) {
    for (size_t i = clause, n = 0; i-- > 0 && n < LOOK; n++) {
        const struct clause *c = &scene->clauses.clause[i];
        if (c->bracket != scene->clauses.clause[clause].bracket && c->bracket)
            continue;
        const struct when *when = any_in(scene, i, true);
        if (when)
            return when;
    }
    return NULL;
}

static bool same_series(const struct figure *a, const struct figure *b) {
    return a->activity == b->activity && a->part == b->part && a->numbered && b->numbered;
}

/* A later clause's time serves an earlier figure where it only says when, or tells of another activity. */
static const struct when *after_in_sentence(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *figure = &figures->figure[at];
    for (size_t c = figure->clause + 1, n = 0; c < scene->clauses.n && n < LOOK; c++, n++) {
        for (size_t k = at + 1; k < figures->n && figures->figure[k].clause <= c; k++)
            if (figures->figure[k].clause == c && same_series(figure, &figures->figure[k]) &&
                !(figures->figure[k].article && figures->figure[k].mention != NO_MARK))
                return NULL;
        if (scene->clauses.clause[c].aside)
            return NULL;
        const struct when *when = any_in(scene, c, false);
        if (when)
            return when;
    }
    return NULL;
}

enum { SHORT_DAYS = 16 };

struct lofte_window timing_window(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window open = {LOFTE_NO_DAY, LOFTE_NO_DAY};
    if (!when || when->kind == WHEN_VAGUE)
        return open;
    if (plan)
        return when->ahead;
    const bool bounded = when->window.from != LOFTE_NO_DAY && when->window.to != LOFTE_NO_DAY;
    if (bounded && when->kind != WHEN_SO_FAR && when->window.to - when->window.from < SHORT_DAYS)
        return when_nearest(when, scene->marker->meeting);
    return when->window;
}

static bool is_day(const struct when *when) {
    return when->kind == WHEN_DAY || when->kind == WHEN_DAYS;
}

static bool lean(const struct carried *carried, const struct figure *figure) {
    if (!carried->known || carried->when.kind == WHEN_SO_FAR)
        return false;
    return !is_day(&carried->when) || carried->claimed_by != figure->activity;
}

struct timing timing_of(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *figure = &figures->figure[at];
    const struct when *when = nearest_in(scene, figures, figure);
    if (when)
        return (struct timing){.when = when, .own = true};
    const unsigned own = scene->clauses.clause[figure->clause].own;
    when = before_in_sentence(scene, figure->clause);
    if (!when)
        when = after_in_sentence(scene, figures, at);
    if (when)
        return (struct timing){.when = when};
    if ((own & CUE_SAMETIME) && scene->last_time.known)
        return (struct timing){.when = &scene->last_time.when};
    if (lean(&scene->sentence_time, figure))
        return (struct timing){.when = &scene->sentence_time.when, .carried = true};
    if (scene->title_time.known && !scene->sentence_time.known)
        return (struct timing){.when = &scene->title_time.when, .carried = true};
    return (struct timing){0};
}

void timing_remember(struct scene *scene, const struct figures *figures) {
    const struct when *last = NULL;
    size_t clause = 0;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct when *when = any_in(scene, c, true);
        if (when && !scene->clauses.clause[c].aside) {
            last = when;
            clause = c;
        }
    }
    if (!last)
        return;
    struct carried carried = {.known = true, .when = *last, .claimed_by = NO_ACTIVITY};
    for (size_t i = 0; i < figures->n; i++)
        if (figures->figure[i].clause >= clause || figures->n == 1)
            carried.claimed_by = figures->figure[i].activity;
    scene->sentence_time = carried;
    if (last->kind != WHEN_VAGUE)
        scene->last_time = carried;
}

const struct when *timing_after(const struct scene *scene, size_t clause, size_t mark) {
    const struct clause *c = &scene->clauses.clause[clause];
    for (size_t i = mark + 1; i < c->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return &scene->marks.mark[i].when;
    return NULL;
}

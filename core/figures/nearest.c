/* SPDX-License-Identifier: MIT
 *
 * Nearness counts in marks; a figure in between takes the time for itself.
 */
#include "figures/nearest.h"

#include "figures/referred.h"
#include "figures/timing.h"

#include "language/match.h"

static size_t gap(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

/* Another number of the clause lies between the time and the figure. */
static bool is_taken(const struct figures *figures, const struct figure *figure, size_t when) {
    const size_t low = when < figure->at ? when : figure->at, high = when < figure->at ? figure->at : when;
    for (size_t i = figures_from(figures, figure->clause); i < figures->n; i++) {
        if (figures->figure[i].clause != figure->clause)
            break;
        if (figures->figure[i].at > low && figures->figure[i].at < high)
            return true;
    }
    return false;
}

bool nearest_is_loose(const struct when *when) {
    const bool bare = when->kind == WHEN_SO_FAR && when->window.from == LOFTE_NO_DAY && when->window.to == LOFTE_NO_DAY;
    return bare || (when->kind == WHEN_VAGUE && !when->since_meeting);
}

/* A comma follows before any other verb. */
static bool is_closed_by_comma(const struct scene *scene, size_t at) {
    for (size_t i = at + 1; i < scene->marks.n; i++) {
        if (scene->marks.mark[i].kind == MARK_STOP)
            return scene->marks.mark[i].stop == ',';
        if (scene->marks.mark[i].cues & (CUE_EVENT | CUE_PAST | CUE_VERB))
            return false;
    }
    return false;
}

/* 'insatsen som låg på v. 7 gjord 16/2': a time between 'som' and the main verb's own. */
static bool in_relative(const struct scene *scene, const struct clause *clause, const struct figure *figure,
                        size_t at) {
    bool relative = false, later = false;
    for (size_t i = at + 1; i < clause->end && scene->marks.mark[i].kind != MARK_STOP; i++)
        if ((scene->marks.mark[i].cues & CUE_DONE) && i + 1 < clause->end && is_closed_by_comma(scene, i))
            return false; /* 'den insats, som den 15 november verkställts vid stationen, …': its own */
    for (size_t i = figure->at; i < at; i++)
        relative = relative || (scene->marks.mark[i].cues & CUE_RELATIVE);
    for (size_t i = at + 1; i < clause->end; i++)
        later = later || ((scene->marks.mark[i].cues & CUE_DONE) && i + 1 < clause->end);
    return relative && later;
}

/* '1/5: 2 st. 4/5: 1 st': a time that opens what comes behind it is not the figure's before it. */
static bool opens_next(const struct scene *scene, const struct figure *figure, size_t at) {
    if (at < figure->at || at + 2 >= scene->marks.n || scene->marks.mark[0].kind != MARK_WHEN)
        return false;
    const struct mark *stop = &scene->marks.mark[at + 1];
    return stop->kind == MARK_STOP && (stop->stop == ':' || stop->stop == '-') &&
           scene->marks.mark[1].stop == stop->stop && scene->marks.mark[at + 2].kind == MARK_NUMBER;
}

/* 'från nio i augusti till fyra i september': August is the nine's, where a time stands as near behind the four. */
static bool follows_other(const struct scene *scene, const struct figures *figures, const struct figure *figure,
                          size_t when) {
    enum { NEAR = 2 };
    bool other = false;
    for (size_t i = figures_from(figures, figure->clause); i < figures->n; i++) {
        const struct figure *f = &figures->figure[i];
        if (f->clause != figure->clause)
            break;
        other = other || (f != figure && f->at + NEAR == when && when < figure->at &&
                          (scene->marks.mark[f->at + 1].cues & CUE_LINK));
    }
    const size_t behind = figure->at + NEAR;
    return other && behind < scene->marks.n && scene->marks.mark[behind].kind == MARK_WHEN &&
           (scene->marks.mark[behind - 1].cues & CUE_LINK);
}

/* 'I april har två utförts den 11 och den 18', 'I april omhändertogs två personer den 11': the days are more than the
 * month that holds them. */
static bool holds_days(const struct scene *scene, const struct clause *clause, const struct figure *figure,
                       const struct when *when) {
    enum { NEAR = 2 }; /* 'två personer den 11' */
    for (size_t i = clause->first; when->kind == WHEN_PERIOD && i < clause->end; i++) {
        const struct when *days = &scene->marks.mark[i].when;
        const bool day = days->kind == WHEN_DAY && i > figure->at && i <= figure->at + NEAR;
        if (scene->marks.mark[i].kind == MARK_WHEN && days != when && (days->listed > 1 || day) &&
            days->window.from >= when->window.from && days->window.to <= when->window.to)
            return true;
    }
    return false;
}

bool nearest_says_which_year(const struct scene *scene, const struct clause *clause, size_t at) {
    if (!text_is(mark_first(&scene->marks, at), "i") || !text_is(mark_last(&scene->marks, at), "år") ||
        (clause->own & CUE_TOTAL))
        return false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct when *when = &scene->marks.mark[i].when;
        if (i != at && scene->marks.mark[i].kind == MARK_WHEN && when->kind != WHEN_SO_FAR && when->kind != WHEN_VAGUE)
            return true;
    }
    return false;
}

const struct when *nearest_time(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (figure->implied && scene->marks.mark[figure->at].kind == MARK_WHEN &&
        scene->marks.mark[figure->at].when.kind == WHEN_DAY)
        return &scene->marks.mark[figure->at].when; /* 'I går: 14 delt.' */
    size_t best = NO_MARK;
    int best_rank = 999;
    for (size_t i = clause->first; i < clause->end; i++) {
        if (scene->marks.mark[i].kind != MARK_WHEN || referred_time(scene, i) || opens_next(scene, figure, i) ||
            (referred_event(scene, i) && (figure->mention + 1 != i || figure->distant)))
            continue;
        const struct when *when = &scene->marks.mark[i].when;
        const bool one = figure->count == 1 || (figure->count < 0 && figure->form != FORM_PLURAL);
        const bool early = !figure->numbered && figure->form == FORM_DEFINITE && i < figure->at;
        const int wide = !one || when->kind == WHEN_DAY ? 0 : timing_length(when->window) < 8 ? 1 : 2;
        const bool scope = when->kind == WHEN_SO_FAR && (figure->next || figure->ordinal); /* 'den första för året' */
        const int rank = 16 * (nearest_is_loose(when) || scope || nearest_says_which_year(scene, clause, i)) +
                         8 * (is_taken(figures, figure, i) || follows_other(scene, figures, figure, i)) + 2 * wide +
                         early + 4 * in_relative(scene, clause, figure, i) +
                         4 * holds_days(scene, clause, figure, when);
        if (rank > best_rank || (rank == best_rank && gap(i, figure->at) >= gap(best, figure->at)))
            continue;
        best = i;
        best_rank = rank;
    }
    return best == NO_MARK ? NULL : &scene->marks.mark[best].when;
}

const struct when *nearest_relative(const struct scene *scene, const struct figures *figures,
                                    const struct figure *figure) {
    const size_t next = figure->clause + 1;
    if (figure->numbered || figure->mention == NO_MARK || figure->form == FORM_PLURAL || next >= scene->clauses.n ||
        figures_in(figures, next))
        return NULL;
    const struct clause *own = &scene->clauses.clause[figure->clause], *clause = own + 1;
    if (!text_is(mark_first(&scene->marks, clause->first), "som") || !(clause->own & CUE_DONE) ||
        (clause->own & CUE_PLAN))
        return NULL;
    for (size_t i = own->first; i < own->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return NULL;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && !nearest_is_loose(&scene->marks.mark[i].when))
            return &scene->marks.mark[i].when;
    return NULL;
}

bool nearest_feast(const struct scene *scene, const struct clause *clause) {
    static const char *const toward[] = {"till", "inför", "före", "runt", "kring", NULL};
    static const char *const feasts[] = {"midsommar", "valborg",    "påsk", "jul",      "lucia", "halloween",
                                         "skolstart", "skolavslut", "nyår", "sommaren", NULL};
    for (size_t i = clause->first + 1; i < clause->end; i++)
        if (scene->marks.mark[i].kind != MARK_WHEN && text_begins_among(mark_first(&scene->marks, i), feasts) &&
            text_among(mark_last(&scene->marks, i - 1), toward))
            return true;
    return false;
}

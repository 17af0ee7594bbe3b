/* SPDX-License-Identifier: MIT
 *
 * Known by their number, or by being all that a note says.
 */
#include "figures/listed.h"

#include "base/days.h"
#include "figures/timing.h"
#include "language/match.h"

enum { LOOK = 12 }; /* clauses */

static bool is_year_start(const struct when *when) {
    const struct date from = day_split(when->window.from == LOFTE_NO_DAY ? 0 : when->window.from);
    return when->window.from != LOFTE_NO_DAY && from.month == 1 && from.day == 1;
}

static bool is_same_time(const struct when *a, const struct when *b) {
    return a->window.to == b->window.to && b->window.from == b->window.to;
}

/* A month of its own, and the next day that the sentence names is another's. */
static bool ends_before(const struct when *period, const struct scene *scene, size_t at) {
    if (period->kind != WHEN_PERIOD || period->window.to == LOFTE_NO_DAY)
        return false;
    for (size_t i = at + 1; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN &&
            (scene->marks.mark[i].when.kind == WHEN_DAY || scene->marks.mark[i].when.kind == WHEN_DAYS))
            return scene->marks.mark[i].when.window.from > period->window.to;
    return false;
}

/* 'nämligen den tolfte på Storgatan och den tjugonde vid Gripenberg': as many days as the figure counts, one by one. */
const struct when *listed_days(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    struct when *all = NULL;
    int64_t listed = 0;
    bool more = false; /* 'två den 9 och dagen därpå, den 10, ytterligare en' */
    for (size_t c = figure->clause; c < scene->clauses.n; c++)
        more = more || (c > figure->clause && (scene->clauses.clause[c].own & CUE_MORE));
    for (size_t c = figure->clause; figure->count > 1 && c < scene->clauses.n && c < figure->clause + LOOK; c++) {
        if (c > figure->clause && (figures_in(figures, c) || (scene->clauses.clause[c].own & (CUE_CANCEL | CUE_MOVE))))
            break;
        for (size_t i = scene->clauses.clause[c].first; i < scene->clauses.clause[c].end; i++) {
            const struct when *when = &scene->marks.mark[i].when;
            const bool days = when->kind == WHEN_DAY || (when->kind == WHEN_DAYS && when->listed > 1) ||
                              (when->kind == WHEN_PERIOD && timing_length(when->window) < 7); /* 'v 36, v 38' */
            if (scene->marks.mark[i].kind == MARK_WHEN && when->kind == WHEN_SO_FAR && !all && is_year_start(when))
                return NULL; /* '2 kontroller i år (15/3, 3/5)' */
            if (scene->marks.mark[i].kind == MARK_WHEN && !all && c == figure->clause && ends_before(when, scene, i))
                return NULL; /* 'April gav två, och i går, den 13 maj, …' */
            if (scene->marks.mark[i].kind != MARK_WHEN || !days || (all && !more && is_same_time(all, when)))
                continue; /* 'på torsdag, den 5' is one day */
            listed += when->listed > 1 ? (int64_t)when->listed : 1;
            if (!all) {
                all = ARENA_NEW(scene->scratch, struct when);
                *all = *when;
            }
            all->kind = WHEN_DAYS;
            all->window.to = when->window.to > all->window.to ? when->window.to : all->window.to;
            all->ahead.to = when->ahead.to > all->ahead.to ? when->ahead.to : all->ahead.to;
        }
    }
    return listed == figure->count ? all : NULL;
}

const struct when *listed_row(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    if (!scene->terse || figure->numbered || figures->n != 1 || figure->mention == NO_MARK)
        return NULL;
    struct when *all = NULL;
    for (size_t i = figure->at + 1; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_STOP && (mark->stop == ',' || mark->stop == ':' || mark->stop == '.'))
            continue;
        if (!all && (mark->cues & CUE_LINK || (mark->kind == MARK_WHEN && mark->when.kind == WHEN_PERIOD)))
            continue; /* 'Kontrollerna i maj: 2/5 och 8/5' */
        const bool days = mark->kind == MARK_WHEN && mark->when.kind == WHEN_DAYS && mark->when.listed > 1;
        if (mark->kind != MARK_WHEN || !(mark->when.kind == WHEN_DAY || days))
            return NULL;
        if (!all) {
            all = ARENA_NEW(scene->scratch, struct when);
            *all = mark->when;
            all->listed = 0;
        }
        if (all->listed && is_same_time(all, &mark->when))
            continue;
        all->kind = WHEN_DAYS;
        all->listed += days ? mark->when.listed : 1;
        all->window.to = mark->when.window.to > all->window.to ? mark->when.window.to : all->window.to;
        all->ahead.to = mark->when.ahead.to > all->ahead.to ? mark->when.ahead.to : all->ahead.to;
    }
    return all && all->listed > 1 ? all : NULL;
}

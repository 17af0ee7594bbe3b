/* SPDX-License-Identifier: MIT
 *
 * The last time of a sentence, but for those that another year, a comparison or a bracket holds.
 */
#include "figures/carry.h"

#include "figures/timing.h"

/* 'stökigare än i fjol.' */
static bool ends_last_year(const struct scene *scene) {
    enum { NEAR = 3 };
    for (size_t i = scene->marks.n > NEAR ? scene->marks.n - NEAR : 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].when.last_year || (scene->marks.mark[i].cues & CUE_COMPARE))
            return true;
    return false;
}

/* '(nio under samma tertial 2022)', 'en färre än motsvarande tertial 2023': no time that later sentences lean on. */
static bool is_compared(const struct scene *scene, size_t index, const struct when *when) {
    const struct clause *clause = &scene->clauses.clause[index];
    if (clause->bracket && scene->title_time.known && scene->title_time.when.kind == WHEN_PERIOD && when->listed)
        return true; /* '2 kontroller (5/12 och 13/12)' below 'December' */
    if (clause->bracket && when->window.to != LOFTE_NO_DAY && when->window.to < scene->marker->agreement_from)
        return true;
    for (size_t i = clause->first; i < clause->end && &scene->marks.mark[i].when != when; i++)
        if ((scene->marks.mark[i].cues & CUE_COMPARE) && !(clause->own & CUE_EVENT))
            return true;
    return false;
}

void carry_time(struct scene *scene, const struct figures *figures) {
    scene->last_year_before = ends_last_year(scene);
    const struct when *last = NULL;
    size_t clause = 0;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct when *when = timing_said(scene, c, true);
        if (when && !scene->clauses.clause[c].aside && !is_compared(scene, c, when)) {
            last = when;
            clause = c;
        }
    }
    if (!last)
        return;
    struct carried carried = {.known = true, .when = *last, .claimed_by = NO_ACTIVITY};
    for (size_t i = 0; i < figures->n && !scene->clauses.clause[clause].question; i++)
        if (figures->figure[i].clause >= clause || figures->n == 1)
            carried.claimed_by = figures->figure[i].activity;
    scene->sentence_time = carried;
    if (last->kind != WHEN_VAGUE)
        scene->last_time = carried;
}

void carry_set_time(struct scene *scene, size_t at) {
    enum { REACH = 10 };
    bool planned = false;
    for (size_t i = at + 1; i < scene->marks.n && i < at + REACH; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (planned && mark->kind == MARK_WHEN && mark->when.kind == WHEN_PERIOD) {
            scene->set_passage = scene->passage + 1;
            scene->set_sentence = scene->sentence;
            scene->set_time = (struct carried){.known = true, .when = mark->when, .claimed_by = NO_ACTIVITY};
        }
        planned = planned || (mark->cues & CUE_PLAN);
        if (planned && (mark->kind == MARK_STOP || (mark->cues & CUE_DONE)))
            return;
    }
}

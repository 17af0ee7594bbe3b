/* SPDX-License-Identifier: MIT
 *
 * Known by a word of planning beside the whole and a word of the outcome beside a smaller number behind it.
 */
#include "figures/parted.h"

#include "language/match.h"

enum { BESIDE = 3, BEFORE = 5 };

static bool is_outcome(const struct scene *scene, size_t at) {
    static const char *const words[] = {"utfall", "utfallet", "utförda", "resultat", NULL};
    return (scene->marks.mark[at].cues & (CUE_DONE | CUE_CANCEL)) || text_among(mark_first(&scene->marks, at), words);
}

/* Here begins what is said of another number: 'planerat 4, utfall 3', 'var planerade och tre gjordes'. */
static bool is_joint(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    return (mark->kind == MARK_STOP && mark->stop != ':') || (mark->cues & CUE_PART) || mark->kind == MARK_NUMBER ||
           text_among(mark_first(&scene->marks, at), (const char *const[]){"och", "men", "samt", NULL});
}

static bool lies_ahead(const struct scene *scene, const struct mark *mark) {
    return mark->kind == MARK_WHEN && when_nearest(&mark->when, scene->marker->meeting).from > scene->marker->meeting;
}

/* 'planerade', 'var planerade', 'plan:' beside the number, with no outcome and no time ahead. */
static bool is_whole(const struct scene *scene, size_t at) {
    const struct mark *mark = scene->marks.mark;
    bool planned = false;
    size_t first = at, end = at + 1;
    while (first > 0 && first + BEFORE > at && !is_joint(scene, first - 1))
        first--;
    while (end < scene->marks.n && !is_joint(scene, end))
        end++;
    for (size_t i = first; i < end; i++) {
        if (is_outcome(scene, i) || lies_ahead(scene, &mark[i]))
            return false;
        planned = planned || ((mark[i].cues & CUE_PLAN) && i < at + BESIDE + 1);
    }
    return planned;
}

bool parted_is_planned(const struct scene *scene, size_t at) {
    const struct mark *mark = scene->marks.mark;
    const int64_t whole = mark[at].number.value;
    if (whole < 2 || mark[at].number.ordinal || !is_whole(scene, at))
        return false;
    for (size_t i = at + 1; i < scene->marks.n && mark[i].stop != ';'; i++) {
        if (mark[i].kind != MARK_NUMBER || mark[i].number.value > whole || mark[i].number.ordinal)
            continue;
        bool outcome = false;
        for (size_t k = i; k-- > at + 1 && k + BESIDE > i && !is_joint(scene, k);)
            outcome = outcome || is_outcome(scene, k);
        for (size_t k = i + 1; k < scene->marks.n && k <= i + BESIDE && !is_joint(scene, k); k++)
            outcome = outcome || is_outcome(scene, k);
        return outcome && mark[i].number.value > 0;
    }
    return false;
}

bool parted_is_outcome(const struct scene *scene, const struct clause *clause) {
    return clause->end > clause->first + 1 && scene->marks.mark[clause->end - 1].kind == MARK_NUMBER &&
           !(clause->own & (CUE_PLAN | CUE_CANCEL | CUE_MOVE)) && is_outcome(scene, clause->first);
}

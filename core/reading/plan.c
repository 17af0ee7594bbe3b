/* SPDX-License-Identifier: MIT
 *
 * Known by the clause's verbs and its time, by 'som' before the plan's word, and by what the sentence goes on to tell.
 */
#include "reading/plan.h"

#include "figures/share.h"
#include "language/match.h"

/* 'i stället för de fem som var tänkta': the plan is only told of what stands before 'som'. */
bool plan_is_aside(const struct scene *scene, const struct clause *clause) {
    bool relative = false, plan = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const unsigned cues = scene->marks.mark[i].cues;
        const bool whole = (cues & CUE_SMALL) && i > clause->first && /* 'blev det en av två planerade kontroller' */
                           scene->marks.mark[i - 1].kind == MARK_NUMBER && share_written(scene, i - 1);
        relative = relative || whole || ((cues & CUE_RELATIVE) && scene->marks.mark[i].kind == MARK_CUE);
        if (cues & CUE_PLAN && !relative)
            return false;
        plan = plan || (cues & CUE_PLAN);
    }
    return plan;
}

/* 'nio kontroller var förlagda till kommunen': where they were. */
static bool is_laid(const struct scene *scene, const struct clause *clause) {
    static const char *const laid[] = {"förlagda", "förlagd", "förlagt", "förlagts", "lagda", "lagd", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_among(mark_first(&scene->marks, i), laid))
            return true;
    return false;
}

bool plan_is_told(const struct scene *scene, const struct judged *judged) {
    const unsigned cues = judged->cues;
    if (judged->past && (!(judged->clause->own & CUE_PLAN) ||
                         ((judged->clause->own & CUE_PAST) && plan_is_aside(scene, judged->clause))))
        return false;
    if (judged->future)
        return true;
    if (judged->past && (judged->clause->own & CUE_PAST) && is_laid(scene, judged->clause))
        return false;
    if (judged->past && (cues & CUE_DONE))
        return false;
    if (scene->plan_passage && !(cues & CUE_DONE))
        return !judged->past;
    if (cues & CUE_DONE)
        return false;
    return (cues & (CUE_PLAN | CUE_PRESENT)) || scene->section == SECTION_PLAN;
}

/* 'Före jul skulle det bli två till, men det blev bara den ena': what became of the plan follows. */
bool plan_became_fewer(const struct scene *scene, const struct judged *judged) {
    bool should = false;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++)
        should = should || text_is(mark_first(&scene->marks, i), "skulle");
    for (size_t c = judged->figure->clause + 1; should && c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if (text_is(mark_first(&scene->marks, clause->first), "men") && (clause->own & (CUE_DONE | CUE_PAST)) &&
            !(clause->own & CUE_PLAN))
            return true;
    }
    return false;
}

/* 'ytterligare redovisning i år är inte påtänkt' */
bool plan_is_denied(const struct scene *scene, const struct judged *judged) {
    enum { NEAR = 3 };
    static const char *const only[] = {"bara", "endast", "enbart", NULL};
    const struct clause *clause = judged->clause;
    if (clause->own & (CUE_CANCEL | CUE_MOVE | CUE_DONE | CUE_PRESENT))
        return false;
    for (size_t i = clause->first; i < clause->end; i++) {
        if (i > judged->figure->at && (scene->marks.mark[i].cues & CUE_RELATIVE))
            return false; /* 'tre kontroller, varom information inte ska lämnas' */
        if (!(scene->marks.mark[i].cues & CUE_NOT) ||
            (i + 1 < clause->end && text_among(mark_last(&scene->marks, i + 1), only)))
            continue;
        for (size_t k = i + 1; k < clause->end && k <= i + NEAR; k++)
            if (scene->marks.mark[k].cues & CUE_PLAN)
                return true;
    }
    return false;
}

/* 'genomfördes, i samverkan med fältgruppen, den insats som förra mötet aviserat': the verb stands before what is put
 * in, and the plan only says which one. */
bool plan_was_carried_out(const struct scene *scene, const struct clause *clause) {
    enum { NEAR = 2 };
    if ((clause->own & (CUE_DONE | CUE_PAST | CUE_CANCEL | CUE_MOVE)) || !plan_is_aside(scene, clause))
        return false;
    for (size_t n = 1; n <= NEAR && clause - n >= scene->clauses.clause; n++)
        if (!(clause - n)->aside && ((clause - n)->own & CUE_DONE) && scene->marks.mark[(clause - n)->end].stop == ',')
            return true;
    return false;
}

/* 'tre har hållits sedan årsskiftet och ytterligare två ska hinnas med': the time is that of the three. */
bool plan_adds(const struct judged *judged) {
    return (judged->clause->own & CUE_PLAN) && !(judged->clause->own & (CUE_DONE | CUE_TOTAL | CUE_CORRECT)) &&
           (!judged->timing.own || !judged->figure->of_target); /* 'är inplanerade i år', '11 av 30 planerade i år' */
}

/* SPDX-License-Identifier: MIT
 *
 * Known by the verb behind a nought, by 'som' before the number, by the clause that gives a reason, by another whole.
 */
#include "figures/misfit.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "figures/share.h"
#include "language/match.h"

/* 'så ingen kan säga', 'ingen kom till skada': nobody. */
static bool is_nobody(const struct scene *scene, const struct clause *clause, size_t next) {
    enum { NEAR = 4 };
    static const char *const does[] = {"kan", "kunde", "vet", "visste", "vill", "ville", "kom", "säger", "sa", NULL};
    if (next >= clause->end || !text_among(mark_first(&scene->marks, next), does))
        return false;
    for (size_t i = next + 1; i < clause->end && i < next + NEAR; i++)
        if (scene->marks.mark[i].cues & (CUE_DONE | CUE_PRESENT | CUE_CANCEL))
            return false;
    return true;
}

/* 'ingen under 18': none of them, not none held. */
static bool is_none_other(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const size_t next = figure->at + 1;
    if (is_nobody(scene, clause, next))
        return true;
    return next + 1 < clause->end && scene->marks.mark[next].kind == MARK_CUE &&
           (scene->marks.mark[next].cues & CUE_LINK) && scene->marks.mark[next + 1].kind != MARK_WHEN &&
           !(clause->own & CUE_EVENT);
}

/* 'Sex personer kontrollerades. Ingen var under 15 år.' behind an event that has been told. */
static bool is_none_of_told(const struct scene *scene, const struct figure *figure, size_t activity) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const struct claim *last = activity == NO_ACTIVITY ? NULL : scene_last(scene, activity);
    const size_t next = figure->at + 1;
    return last && last->kind == LOFTE_DONE && last->passage == scene->passage && next + 1 < clause->end &&
           scene->marks.mark[next].kind == MARK_CUE && (scene->marks.mark[next].cues & (CUE_PAST | CUE_VERB)) &&
           !(clause->own & CUE_EVENT);
}

/* 'felaktigt angivits ha omfattat nio serveringsställen; det riktiga antalet är sju': the premises' number. */
static bool corrects_other(const struct scene *scene, size_t at) {
    for (size_t i = at; i-- > 0;)
        if (scene->marks.mark[i].kind == MARK_NUMBER && !scene->marks.mark[i].number.article)
            return binding_find(scene, i, &scene->clauses.clause[clause_of(&scene->clauses, i)]).head == HEAD_OTHER;
    return false;
}

bool misfit_times(const struct scene *scene, const struct figure *figure) {
    static const char *const parties[] = {"polis", "kommun", "patrull", "alkoholhandl", "handlägg", NULL};
    static const char *const meets[] = {"sammanträ", "träffa", "möts", "samlas", NULL};
    static const char *const others[] = {"räddningstjänst", "ambulans",   "brandkår", "grannar", "hyresgäst",
                                         "boende",          "vaktmästar", "jouren",   NULL};
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = clause->first; i < figure->at; i++) /* 'utryckte räddningstjänsten vid sex tillfällen' */
        if (scene->marks.mark[i].kind == MARK_WORD && text_begins_among(mark_first(&scene->marks, i), others) &&
            scene_names(scene, clause->first, clause->end) == NO_ACTIVITY)
            return true;
    for (size_t i = clause->first; i < clause->end; i++) /* 'sammanträda sex gånger' */
        if (text_begins_among(mark_first(&scene->marks, i), meets) &&
            scene_names(scene, clause->first, clause->end) == NO_ACTIVITY)
            return true;
    for (size_t i = figure->at; i-- > 1;) {
        if (!(scene->marks.mark[i].cues & CUE_RELATIVE) || !text_is(mark_first(&scene->marks, i), "som"))
            continue;
        const size_t who = scene->marks.mark[i - 1].stop == ',' && i > 1 ? i - 2 : i - 1;
        const struct mark *mark = &scene->marks.mark[who];
        return mark->kind == MARK_WORD && !mark->n_words && !text_begins_among(mark_first(&scene->marks, who), parties);
    }
    return false;
}

/* 'orosanmälningarna från polisen, som under september uppgick till elva': the number of what 'som' stands for. */
static bool is_relatives_number(const struct scene *scene, const struct figure *figure) {
    enum { NEAR = 6 };
    static const char *const amounts[] = {"till", "var", "är", "blev", NULL};
    size_t som = figure->at;
    if (!som || !text_among(mark_last(&scene->marks, som - 1), amounts))
        return false;
    while (som > 1 && som + NEAR > figure->at && !text_is(mark_first(&scene->marks, som), "som"))
        som--;
    if (!text_is(mark_first(&scene->marks, som), "som") || scene->marks.mark[som - 1].stop != ',')
        return false;
    for (size_t i = som - 1; i-- > 0 && i + NEAR > som && scene->marks.mark[i].kind != MARK_STOP;) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return false;
        if (mark->kind == MARK_WORD && !mark->n_words && text_ends(mark_last(&scene->marks, i), "na"))
            return true;
    }
    return false;
}

/* 'Åtgärdslistan från vandringen: 6 av 17 klara': a share of a whole that nobody has told of or promised. */
static bool is_share_of_unknown(const struct scene *scene, const struct figure *figure, size_t activity) {
    const struct claim *last = activity == NO_ACTIVITY ? NULL : scene_last(scene, activity);
    if (!last || figure->of_target || scene->promise || other_sums_so_far(scene, figure->at))
        return false;
    const int64_t whole = share_whole(scene, figure->at);
    const unsigned own = scene->clauses.clause[figure->clause].own;
    return whole > 0 && whole != scene->promised && whole != last->count &&
           scene_names(scene, 0, scene->marks.n) != activity && !(own & (CUE_PLAN | CUE_TARGET | CUE_TOTAL));
}

/* 'ställas in när två i patrullen blev magsjuka': a reason counts others. */
static bool is_in_reason(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = figure->at; i-- > clause->first && i + 2 >= figure->at;) /* without a comma before 'när' */
        if (text_is(mark_first(&scene->marks, i), "när") && (clause->own & (CUE_CANCEL | CUE_MOVE)))
            return true;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN || (scene->marks.mark[i].cues & CUE_EVENT))
            return false;
    return clause->aside && (clause->own & (CUE_PAST | CUE_VERB));
}

/* 'Sju av de nio lamporna lyser. De två sista väntar på kabel.': of what the sentence before has counted. */
static bool is_rest_of_others(const struct scene *scene, const struct figure *figure, size_t activity) {
    static const char *const rest[] = {"sista", "övriga", "återstående", "resterande", "andra", NULL};
    const struct claim *last = activity == NO_ACTIVITY ? NULL : scene_last(scene, activity);
    return figure->at == 0 && figure->count > 1 && text_is(mark_first(&scene->marks, 0), "de") && scene->marks.n > 1 &&
           text_among(mark_first(&scene->marks, 1), rest) && (!last || last->count <= figure->count) &&
           scene->promised <= figure->count;
}

bool misfit_alone(const struct scene *scene, const struct figure *figure, size_t activity) {
    const unsigned own = scene->clauses.clause[figure->clause].own;
    return (figure->zero && (is_none_other(scene, figure) || is_none_of_told(scene, figure, activity))) ||
           is_in_reason(scene, figure) || is_rest_of_others(scene, figure, activity) ||
           is_share_of_unknown(scene, figure, activity) || ((own & CUE_CORRECT) && corrects_other(scene, figure->at)) ||
           is_relatives_number(scene, figure);
}

bool misfit_lookalike(const struct scene *scene, const struct figure *figure, size_t activity) {
    const size_t first = scene->clauses.clause[figure->clause].first;
    if (scene_names(scene, first, figure->at) != NO_ACTIVITY)
        return false;
    for (size_t i = first; i < figure->at; i++)
        for (size_t k = 0; scene->marks.mark[i].kind == MARK_WORD && k < scene->marks.mark[i].n_words; k++) {
            const struct word *word = &scene->marks.mark[i].word[k];
            if (word->role == WORD_NEVER && (word->activity == activity || word->end > scene->marks.mark[i].first + 1))
                return true; /* a phrase, whoever lists it */
        }
    return false;
}

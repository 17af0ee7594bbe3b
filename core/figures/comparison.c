/* SPDX-License-Identifier: MIT
 *
 * Known by 'fjolårets', 'mot' and 'jämfört med', and by the clause that stands behind another year.
 */
#include "figures/comparison.h"

#include "base/days.h"
#include "figures/binding.h"
#include "figures/place.h"
#include "language/match.h"

static bool is(const struct scene *scene, size_t mark, const char *fold) {
    return text_is(mark_first(&scene->marks, mark), fold);
}

/* 'Fjolårets sex krogkontroller har i år blivit fem', 'fjolårets kampanj, vid vilken tre utskick gjordes' */
bool comparison_is_of_last_year(const struct scene *scene, size_t first, size_t at) {
    static const char *const years[] = {"fjolårets", "föregående", "förra", NULL};
    if (at > first && scene->marks.mark[at - 1].kind != MARK_WHEN && /* 'Förra veckan två kontroller' are ours */
        text_among(mark_first(&scene->marks, at - 1), years))
        return true;
    if (day_split(scene->marker->meeting).month < 3)
        return false; /* 'Fjolårets sista kontroll gjordes den 20 december', said in January */
    for (size_t i = at; i-- > first && scene->marks.mark[i].kind != MARK_WHEN;)
        if (text_is(mark_last(&scene->marks, i), "fjolårets"))
            return true;
    return at > first && text_is(mark_last(&scene->marks, at - 1), "fjolårets");
}

/* '… jämfört med 2023, då 33 gjordes', '… med samma tid i fjol, då antalet var två', '… av fjolårets kampanj, vid
 * vilken tre utskick företogs' */
bool comparison_tells(const struct scene *scene, size_t index) {
    const struct clause *clause = &scene->clauses.clause[index];
    enum { OPENED = 6 };
    static const char *const which[] = {"vilken", "vilket", "vilka", NULL};
    if (!index) /* 'Det var stökigare än i fjol. Då LOB:ades en' */
        return scene->last_year_before && is(scene, clause->first, "då");
    size_t before = clause->first;
    while (before > 0 && scene->marks.mark[before - 1].kind == MARK_STOP)
        before--;
    const struct mark *last = before ? &scene->marks.mark[before - 1] : NULL;
    const bool then = last && last->kind == MARK_WHEN && is(scene, clause->first, "då");
    const int season = then ? last->when.season_year : 0;
    if (then && (last->when.last_year || (season && season < day_split(scene->marker->agreement_from).year)))
        return true; /* 'Vi låg bättre till i fjol, då var vi på sex', 'från våren 2022, då två utskick gjordes' */
    if (!((clause - 1)->own & CUE_COMPARE))
        return false;
    bool year = last && (last->kind == MARK_WHEN || (last->cues & CUE_COMPARE));
    for (size_t i = before; i-- > (clause - 1)->first && i + OPENED > before;) /* 'fjolårets stökiga kväll, då …' */
        year = year || is(scene, i, "fjolårets");
    if (is(scene, clause->first, "då") && year)
        return true;
    const bool relative =
        is(scene, clause->first, "varvid") ||
        (clause->first + 1 < clause->end && text_among(mark_first(&scene->marks, clause->first + 1), which));
    return relative || (is(scene, clause->first, "då") && !(clause->own & CUE_EVENT));
}

/* 'fem ingripanden i april jämfört med nio i april 2023': the comparison begins behind the first number. */
bool comparison_begins_before(const struct scene *scene, const struct clause *clause, size_t at) {
    if (!(clause->own & CUE_COMPARE))
        return false;
    for (size_t i = clause->first; i < clause->end; i++)
        if ((scene->marks.mark[i].cues & CUE_COMPARE) && scene->marks.mark[i].kind == MARK_CUE)
            return i < at || i == at + 1;
    return true;
}

static bool counts_unit(const struct scene *scene, size_t at) {
    const struct binding binding = binding_find(scene, at, &scene->clauses.clause[clause_of(&scene->clauses, at)]);
    return binding.head == HEAD_UNIT && !(scene->marks.mark[binding.at].cues & CUE_TIMES);
}

/* 'åtta gånger, en minskning från nio': what it was before. */
static bool is_changed_from(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const changes[] = {"minskning", "ökning", "uppgång", "nedgång", "höjning", "sänkning", NULL};
    return at > clause->first + 1 && is(scene, at - 1, "från") && text_among(mark_last(&scene->marks, at - 2), changes);
}

/* 'en kontroll, mot planerade tre'; but not 'ingrep mot fem personer' */
static bool is_set_against(const struct scene *scene, const struct clause *clause, size_t at) {
    if (at > clause->first && is(scene, at - 1, "mot") && counts_unit(scene, at))
        return false;
    if (at + 1 < scene->marks.n && is(scene, at + 1, "som")) /* 'användes mot ytterligare två som avvisades' */
        return false;
    if (at + 2 < scene->marks.n && is(scene, at + 1, "med") && is(scene, at + 2, "stöd")) /* 'mot tre med stöd av PL' */
        return false;
    for (size_t i = at; i-- > clause->first && i + 4 > at;) {
        if (is(scene, i, "mot"))
            return true;
        if (!(scene->marks.mark[i].cues & (CUE_SMALL | CUE_PLAN | CUE_LINK)) && !is(scene, i, "planens"))
            return false;
    }
    return false;
}

/* 'fem i Aneby, mot tre här i Tranås': our own number, set against another's. */
static bool is_ours(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 4 };
    bool neighbour = false;
    for (size_t i = 0; i < at; i++)
        neighbour = neighbour || (scene->marks.mark[i].kind == MARK_PLACE && scene->marks.mark[i].neighbour);
    for (size_t i = at + 1; neighbour && i < clause->end && i < at + NEAR; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if ((mark->kind == MARK_PLACE && !mark->neighbour) || place_is_here(&scene->marks, i))
            return true;
    }
    return false;
}

bool comparison_is_set_against(const struct scene *scene, const struct clause *clause, size_t at) {
    return is_changed_from(scene, clause, at) || (is_set_against(scene, clause, at) && !is_ours(scene, clause, at));
}

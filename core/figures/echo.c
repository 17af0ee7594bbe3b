/* SPDX-License-Identifier: MIT
 *
 * Known by the words beside the number, and by what the sentence has counted before it.
 */
#include "figures/echo.h"

#include "figures/binding.h"
#include "figures/place.h"
#include "figures/share.h"
#include "language/match.h"

/* 'en gång i månaden' */
static bool is_often(const struct scene *scene, size_t at) {
    static const char *const times[] = {"gång", "gånger", "ggr", NULL};
    static const char *const spans[] = {"månaden", "veckan", "kvartalet", NULL};
    if (!text_among(mark_last(&scene->marks, at), times))
        return false;
    const size_t next = at + 1 < scene->marks.n && text_is(mark_last(&scene->marks, at + 1), "i") ? at + 2 : at + 1;
    static const char *const of_one[] = {"under", "för", NULL}; /* 'sex gånger under kvartalet' */
    return next < scene->marks.n && !text_among(mark_first(&scene->marks, next), of_one) &&
           text_among(mark_last(&scene->marks, next), spans) &&
           !text_is(mark_first(&scene->marks, next), "den"); /* 'två gånger den här månaden' */
}

bool echo_rate(const struct scene *scene, size_t at) {
    if (is_often(scene, at))
        return true;
    static const char *const spans[] = {"vecka", "månad", "dag", "kväll", "tertial", "kvartal", NULL};
    static const char *const each[] = {"per", "varje", "vart", "var", NULL};
    const size_t of = at + 1 +
                      (at + 1 < scene->marks.n && text_is(mark_first(&scene->marks, at + 1), "i") &&
                       scene->marks.mark[at + 1].end == scene->marks.mark[at + 1].first + 1);
    return of + 1 < scene->marks.n && text_among(mark_last(&scene->marks, of), each) &&
           text_among(mark_last(&scene->marks, of + 1), spans);
}

/* 'åtta i juni och ett flertal under juli' */
static bool is_some_more(const struct scene *scene, size_t at) {
    static const char *const some[] = {"ett", "flera", "några", "enstaka", "åtskilliga", NULL};
    const struct marks *marks = &scene->marks;
    const size_t next = at + 1 + (at + 1 < marks->n && (marks->mark[at + 1].cues & CUE_LINK));
    return next < marks->n && marks->mark[next].kind == MARK_WHEN && marks->mark[next].when.kind == WHEN_PERIOD &&
           text_among(mark_first(marks, at), some);
}

/* 'vid dessa två tillfällen': the ones told of. */
static bool points_back(const struct scene *scene, const struct figure *figure) {
    const struct token *first = &scene->marks.token[scene->marks.mark[figure->at].first];
    static const char *const those[] = {"dessa", "de", NULL};
    return figure->understood && figure->count > 1 && text_among(first->fold, those) && figure->at &&
           text_among(mark_last(&scene->marks, figure->at - 1), (const char *const[]){"vid", "under", "på", NULL}) &&
           scene_last(scene, figure->activity);
}

/* 'Av elva kontroller i lokalpolisområdet hölls tre i Tranås': ours, of a whole that is not. */
static bool is_our_share(const struct scene *scene, size_t at) {
    bool theirs = false, ours = false;
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        theirs = theirs || (i < at && mark->kind == MARK_PLACE && mark->neighbour);
        ours = ours || (i > at && ((mark->kind == MARK_PLACE && !mark->neighbour) || place_is_here(&scene->marks, i)));
    }
    return theirs && ours;
}

/* 'Av de fyra ingripanden som gjordes i februari skedde tre vid stationen': some of the whole that the sentence opened
 * with. */
static bool is_share_of_opening(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    enum { OPENING = 5 };
    static const char *const those[] = {"de", "dessa", NULL};
    const struct figure *whole = figures->n ? &figures->figure[0] : NULL;
    if (!whole || !whole->numbered || whole->at > OPENING || whole->count <= figure->count ||
        whole->activity != figure->activity || figure->clause > whole->clause + 1 ||
        !text_is(mark_first(&scene->marks, 0), "av"))
        return false;
    const size_t first = scene->marks.mark[whole->at].first;
    const bool known = first == 1 || (first == 2 && text_among(scene->marks.token[1].fold, those));
    if (!figure->understood && !(figure->distant && known))
        return false; /* 'Av rapporten framgår att tre omhändertogs, medan en avvisades' */
    for (size_t i = figure->at + 1; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    return !is_our_share(scene, figure->at);
}

/* How many of it the passage has told of in the sentences before, one claim after the other. */
static int64_t told_before(const struct scene *scene, size_t activity) {
    int64_t told = 0;
    for (size_t i = 0; i < scene->n_claims; i++) {
        const struct claim *claim = &scene->claim[i];
        if (claim->activity == activity && claim->kind == LOFTE_DONE && !claim->dropped && claim->count > 0 &&
            claim->passage == scene->passage && claim->sentence < scene->sentence)
            told += claim->count;
    }
    return told;
}

/* 'en omhändertogs och en avvisades. Båda ingripandena skedde där', 'Tre av de fyra ingripandena': those told of. */
static bool is_of_told(const struct scene *scene, const struct figure *figure) {
    if (figure->mention != NO_MARK && scene->marks.mark[figure->at].number.definite &&
        (scene->clauses.clause[figure->clause].own & CUE_ASK))
        return true; /* 'de tre utskicken är att betrakta som en insats' */
    if (figure->mention == NO_MARK || figure->at > 1 || figure->count < 1 ||
        (scene->marks.mark[figure->mention].word[0].form != FORM_DEFINITE_PLURAL &&
         !scene->marks.mark[figure->at].number.definite))
        return false;
    const int64_t whole = share_written(scene, figure->at) ? share_whole(scene, figure->at) : figure->count;
    return whole > 1 && whole == told_before(scene, figure->activity);
}

/* '3 LOB och 1 avvisad – tre av de fyra på valborgskvällen': of those that the sentence has told of. */
static bool is_share_of_sentence(const struct scene *scene, const struct figures *figures,
                                 const struct figure *figure) {
    const int64_t whole = share_written(scene, figure->at) ? share_whole(scene, figure->at) : -1;
    int64_t told = 0;
    for (size_t i = 0; i < figures->n; i++)
        if (figures->figure[i].activity == figure->activity && figures->figure[i].count > 0)
            told += figures->figure[i].count;
    return figure->understood && whole > 1 && whole == told;
}

bool echo_again(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    const char *fold = mark_last(&scene->marks, figure->at);
    const bool both = text_is(fold, "båda") || text_is(fold, "bägge");
    const bool dated = (figure->at && scene->marks.mark[figure->at - 1].kind == MARK_WHEN) || /* 'juli 7, aug flera' */
                       is_some_more(scene, figure->at);
    const struct figure *last = figures->n ? &figures->figure[figures->n - 1] : NULL;
    const bool of_two = both && figures->n > 1 && scene->clauses.clause[figure->clause].bracket &&
                        last->activity == figure->activity && last[-1].activity == figure->activity;
    if (of_two) /* 'LOB 4/5 och LOB 12/5 (båda Stortorget)' */
        return true;
    if (points_back(scene, figure) || is_of_told(scene, figure) || is_share_of_sentence(scene, figures, figure) ||
        is_share_of_opening(scene, figures, figure) ||
        (both && last && last->count == 2 && last->activity == figure->activity && last->clause + 1 == figure->clause &&
         figure->at == scene->clauses.clause[figure->clause].first)) /* 'De två ingripandena, båda LOB, gjordes' */
        return true;
    if (!figure->understood || (figure->count >= 0 && !both) || dated)
        return false;
    for (size_t i = 0; i < figures->n; i++)
        if (figures->figure[i].activity == figure->activity && figures->figure[i].numbered)
            return true;
    return false;
}

bool echo_summand(const struct scene *scene, size_t clause) {
    for (size_t c = clause + 1; c < scene->clauses.n; c++)
        if (scene->clauses.clause[c].sum &&
            scene_names(scene, scene->clauses.clause[c].first, scene->clauses.clause[c].end) != NO_ACTIVITY)
            return true;
    return false;
}

bool echo_none_of_others(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 4 };
    const struct marks *marks = &scene->marks;
    if (!(marks->mark[at].cues & CUE_ZERO) || at + 1 >= clause->end || !text_is(mark_last(marks, at + 1), "av"))
        return false;
    for (size_t i = at + 2; i < clause->end && i < at + NEAR; i++)
        if (marks->mark[i].kind == MARK_NUMBER)
            return binding_find(scene, i, clause).head == HEAD_OTHER;
    return false;
}

bool echo_one_of(const struct scene *scene, const struct figures *out, size_t clause, size_t at) {
    static const char *const first[] = {"första", "sista", NULL};
    const struct figure *whole = out->n ? &out->figure[0] : NULL;
    const struct mark *mark = &scene->marks.mark[at];
    const bool ranks =
        mark->kind == MARK_NUMBER ? mark->number.ordinal : text_among(mark_last(&scene->marks, at), first);
    const size_t next = at + 1 + (at + 1 < scene->marks.n && scene->marks.mark[at + 1].cues == CUE_LINK);
    return ranks && whole && whole->numbered && whole->count > 1 && !whole->ordinal && whole->clause < clause &&
           next < scene->marks.n && scene->marks.mark[next].kind == MARK_WHEN &&
           scene->marks.mark[next].when.kind == WHEN_DAY;
}

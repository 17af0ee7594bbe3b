/* SPDX-License-Identifier: MIT
 *
 * Known by the bare number at the sentence's beginning, not above the one told before, without a time of its own.
 */
#include "reading/remark.h"

#include "language/match.h"

/* What the paragraph has told last of the activity. */
static const struct claim *told_here(const struct scene *scene, size_t activity) {
    const struct claim *last = scene_last(scene, activity);
    const bool here = last && last->passage == scene->passage && last->sentence < scene->sentence;
    return here && (last->kind == LOFTE_DONE || last->kind == LOFTE_TOTAL) ? last : NULL;
}

/* … in the sentence before. */
static const struct claim *just_told(const struct scene *scene, size_t activity) {
    const struct claim *last = told_here(scene, activity);
    return last && last->sentence + 1 == scene->sentence ? last : NULL;
}

static bool opens(const struct scene *scene, const struct judged *judged) {
    enum { NEAR = 3 };
    static const char *const before[] = {"av", "dem", "dessa", "minst", "flera", "det", "den", "de", NULL};
    if (judged->figure->clause || judged->figure->at >= NEAR)
        return false;
    for (size_t i = 0; i < judged->figure->at; i++)
        if (!text_among(mark_first(&scene->marks, i), before))
            return false;
    return true;
}

static bool has_verb(const struct clause *clause) {
    return clause->own & (CUE_VERB | CUE_PAST | CUE_DONE | CUE_PLAN | CUE_PRESENT);
}

/* 'Den ena var ett utskick, den andra en film' */
static bool describes_one(const struct scene *scene, const struct judged *judged) {
    static const char *const ones[] = {"ena", "första", "andra", "mellersta", "sista", "tidigare", "senare", NULL};
    static const char *const is[] = {"var",    "är",       "utgjordes", "bestod", "avsåg",
                                     "gällde", "ägde rum", "ägde",      "låg",    NULL};
    return scene->marks.n > 3 && text_among(mark_last(&scene->marks, 0), (const char *const[]){"den", "det", NULL}) &&
           text_among(mark_first(&scene->marks, 1), ones) && text_among(mark_first(&scene->marks, 2), is) &&
           !judged->timing.own;
}

/* 'En avvisad var femton och hämtades av sin mormor', 'Två omhändertagna var under 18': some of those just told. */
static bool speaks_of_some(const struct scene *scene, const struct judged *judged) {
    static const char *const was[] = {"var", "är", "hade", "hämtades", "visade", "kom", NULL};
    const struct mark *mark = scene->marks.mark;
    return scene->marks.n > 3 && judged->figure->at == 0 && mark[1].kind == MARK_MENTION &&
           mark_is(&mark[1], WORD_ACT, judged->figure->activity) && !judged->timing.own &&
           text_among(mark_first(&scene->marks, 2), was);
}

/* 'kontrollerna', 'de omhändertagna' */
static bool is_of_those(const struct scene *scene, size_t at, size_t activity) {
    const struct mark *mark = &scene->marks.mark[at];
    return mark->word[0].form == FORM_DEFINITE_PLURAL || mark_is(mark, WORD_ACT, activity);
}

/* 'Två av kontrollerna låg på skolvägar' */
static bool opens_with_share(const struct scene *scene, const struct judged *judged) {
    const size_t mention = judged->figure->mention;
    return mention != NO_MARK && mention < 4 && scene->marks.mark[0].kind == MARK_NUMBER && scene->marks.n > 2 &&
           text_is(mark_first(&scene->marks, 1), "av") && is_of_those(scene, mention, judged->figure->activity) &&
           !(judged->clause->own & (CUE_CANCEL | CUE_MOVE));
}

/* 'Av de omhändertagna var två under 18 år': before the number stands the whole that has just been told. */
static bool opens_with_whole(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    if (figure->clause || figure->ordinal || judged->timing.own ||
        (judged->clause->own & (CUE_CANCEL | CUE_MOVE | CUE_MORE)) || !text_is(mark_first(&scene->marks, 0), "av"))
        return false;
    for (size_t i = 1; i < figure->at; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) == figure->activity)
            return is_of_those(scene, i, figure->activity);
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_STOP)
            return false;
    }
    return false;
}

/* 'Alla tre var över 25 år' */
static bool opens_with_all(const struct scene *scene, size_t at) {
    static const char *const all[] = {"alla", "samtliga", "båda", "bägge", NULL};
    static const char *const is[] = {"var",        "är",          "hade",    "har",    "blev",
                                     "inträffade", "skedde",      "ägde",    "gällde", "avsåg",
                                     "rörde",      "genomfördes", "gjordes", "hölls",  NULL};
    static const char *const answers[] = {"nej", "ja", "jo", NULL}; /* 'Nej, alla tre var vuxna' */
    const size_t first = scene->marks.n > 2 && text_among(mark_first(&scene->marks, 0), answers) ? 2 : 0;
    return at < first + 2 && at >= first && text_among(mark_first(&scene->marks, first), all) &&
           at + 1 < scene->marks.n && text_among(mark_first(&scene->marks, at + 1), is);
}

static bool is_fewer(const struct figure *figure, const struct claim *told) {
    return figure->count < 0 || told->count < 0 || figure->count <= told->count;
}

bool remark_on_told(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct claim *last = told_here(scene, figure->activity);
    if (last && last->count != 1 && is_fewer(figure, last) &&
        (speaks_of_some(scene, judged) || opens_with_whole(scene, judged)))
        return true;
    last = just_told(scene, figure->activity);
    if (last && figure->understood && figure->count > 1 && opens_with_all(scene, figure->at) &&
        (!judged->timing.own || judged->timing.when->kind != WHEN_PERIOD))
        return true;
    if (!last || (last->count >= 0 && last->count < 2))
        return false;
    static const char *const those[] = {"de", "dom", "dem", "dessa", NULL};
    const bool pointed = figure->understood && figure->at && figure->count == last->count && !judged->timing.own &&
                         text_among(mark_last(&scene->marks, figure->at - 1), those); /* 'för dom tre var det mycket' */
    if (pointed || describes_one(scene, judged) || opens_with_share(scene, judged))
        return true;
    if (!figure->understood || !opens(scene, judged) || !has_verb(judged->clause) || (judged->clause->own & CUE_MORE))
        return false;
    const bool own_time = judged->timing.when && judged->timing.own && judged->timing.when->kind != WHEN_VAGUE;
    return is_fewer(figure, last) && !own_time && !figure->ordinal && !figure->next && !judged->future;
}

/* SPDX-License-Identifier: MIT
 *
 * Known by the bare number at the sentence's beginning, not above the one told before, without a time of its own.
 */
#include "reading/share.h"

#include "language/match.h"
#include "reading/binding.h"
#include "reading/other.h"

#include <stdlib.h>
#include <string.h>

bool share_written(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    for (size_t i = mark->first + 1; i + 1 < mark->end; i++)
        if (text_is(scene->marks.token[i].fold, "av"))
            return true;
    return mark->end == mark->first + 1 && strchr(scene->marks.token[mark->first].fold, '/'); /* '11/30' */
}

int64_t share_whole(const struct scene *scene, size_t at) {
    if (!share_written(scene, at))
        return -1;
    const struct token *whole = &scene->marks.token[scene->marks.mark[at].end - 1];
    const char *slash = strchr(whole->fold, '/');
    if (slash)
        return strtoll(slash + 1, NULL, 10);
    return whole->kind == TOKEN_NUMBER ? whole->number : whole->spelling->number;
}

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
    static const char *const is[] = {"var", "är", "hade", "har", "blev", NULL};
    static const char *const answers[] = {"nej", "ja", "jo", NULL}; /* 'Nej, alla tre var vuxna' */
    const size_t first = scene->marks.n > 2 && text_among(mark_first(&scene->marks, 0), answers) ? 2 : 0;
    return at < first + 2 && at >= first && text_among(mark_first(&scene->marks, first), all) &&
           at + 1 < scene->marks.n && text_among(mark_first(&scene->marks, at + 1), is);
}

static bool is_fewer(const struct figure *figure, const struct claim *told) {
    return figure->count < 0 || told->count < 0 || figure->count <= told->count;
}

bool share_of_told(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct claim *last = told_here(scene, figure->activity);
    if (last && last->count != 1 && is_fewer(figure, last) &&
        (speaks_of_some(scene, judged) || opens_with_whole(scene, judged)))
        return true;
    last = just_told(scene, figure->activity);
    if (last && figure->understood && figure->count > 1 && !judged->timing.own && opens_with_all(scene, figure->at))
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

bool share_is_of_named(const struct scene *scene, const struct clause *clause, struct figure *figure, size_t of) {
    const size_t mention = figure->article ? NO_MARK : binding_mention(scene, of + 1, clause->end);
    if (mention == NO_MARK || !(clause->own & CUE_DONE) || (clause->own & (CUE_PLAN | CUE_CANCEL | CUE_MOVE)) ||
        scene->marks.mark[mention].word[0].form != FORM_DEFINITE_PLURAL ||
        scene_last(scene, scene_resolve(scene, mention)))
        return false;
    bool timed = false;
    for (size_t i = mention + 1; i < clause->end; i++)
        timed = timed || (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE);
    if (!timed)
        return false;
    figure->mention = mention;
    figure->activity = scene_resolve(scene, mention);
    return true;
}

static bool is_neutral(const char *fold) {
    static const char *const words[] = {"antalet",  "antal",      "resultatet", "siffran",    "summan",   "utfallet",
                                        "facit",    "det",        "totalt",     "kontroller", "insatser", "polisen",
                                        "kommunen", "dessa",      "de",         "vi",         "totalen",  "mätaren",
                                        "läget",    "slutsumman", "räknat",     NULL};
    return text_among(fold, words);
}

/* 'Högsta uppmätta fart var 94': the word before the verb, where the clause has named nothing yet. */
static bool is_of_word_before(const struct scene *scene, const struct clause *clause, size_t at,
                              const char *const *amounts) {
    if (at < clause->first + 3 || !text_listed(mark_first(&scene->marks, at - 1), amounts))
        return false;
    const struct mark *word = &scene->marks.mark[at - 2];
    for (size_t i = clause->first; i < at; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION || scene->marks.mark[i].kind == MARK_PLACE ||
            text_is(mark_first(&scene->marks, i), "antalet"))
            return false;
    for (size_t k = 0; k < word->n_words; k++)
        if (word->word[k].role != WORD_TOPIC && word->word[k].role != WORD_NEVER)
            return false;
    return word->kind == MARK_WORD && !is_neutral(mark_first(&scene->marks, at - 2)) &&
           !other_sums_up(mark_first(&scene->marks, at - 2)); /* 'September månads utfall blev två' */
}

/* 'Inbrotten i källarförråd har ökat till 13', 'Böterna är 96 till antalet': a known many of another kind. */
static bool is_of_plural_subject(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const ends[] = {"erna", "orna", "arna", "tten", "serna", NULL};
    static const char *const neuter[] = {"en", NULL}; /* 'Cykelställen', where something is to become of them */
    static const char *const becomes[] = {"blir", "bli", NULL};
    static const char *const rises[] = {"ökat", "ökade", "minskat", "minskade", "sjunkit", "sjönk", "stigit", "steg",
                                        "är",   "var",   "blev",    "uppgår",   "uppgick", "blir",  "bli",    NULL};
    const struct mark *subject = &scene->marks.mark[clause->first];
    if (at < clause->first + 2 || subject->kind != MARK_WORD || subject->n_words ||
        is_neutral(mark_first(&scene->marks, clause->first)))
        return false;
    const bool many = text_ends_among(mark_first(&scene->marks, clause->first), ends);
    const bool things = text_ends_among(mark_first(&scene->marks, clause->first), neuter);
    bool rose = false, become = false;
    for (size_t i = clause->first + 1; i < at; i++) {
        become = become || text_among(mark_last(&scene->marks, i), becomes);
        rose = rose || text_among(mark_first(&scene->marks, i), rises);
        if (scene->marks.mark[i].kind == MARK_MENTION || other_sums_up(mark_first(&scene->marks, i)))
            return false;
    }
    return (many && (rose || become)) || (things && become);
}

/* 'Böter totalt 31', 'Fordon sammanlagt: 120': a line of its own with the many of another kind. */
static bool is_of_line(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const sums[] = {"totalt", "tot", "sammanlagt", "summa", "inalles", NULL};
    static const char *const many[] = {"fordon", "förare", "mål", "gram", "ställen", NULL};
    size_t sum = at - 1;
    while (sum > clause->first && scene->marks.mark[sum].stop == ':')
        sum--;
    const struct mark *subject = &scene->marks.mark[clause->first];
    const char *noun = mark_last(&scene->marks, clause->first);
    return sum == clause->first + 1 && text_among(mark_last(&scene->marks, sum), sums) && at + 1 == clause->end &&
           subject->kind == MARK_WORD && !subject->n_words && !is_neutral(noun) &&
           (text_among(noun, many) || text_ends(noun, "r"));
}

bool share_is_subjects(const struct scene *scene, size_t index, size_t at) {
    static const char *const amounts[] = {"uppgick", "uppgår", "uppgått", "var", "blev", "utgjorde", "stannade", NULL};
    const struct clause *clause = &scene->clauses.clause[index];
    if (at > clause->first + 1 && is_of_line(scene, clause, at))
        return true;
    if (is_of_word_before(scene, clause, at, amounts) || is_of_plural_subject(scene, clause, at))
        return true;
    const struct mark *subject = &scene->marks.mark[clause->first];
    size_t verb = clause->first + 1; /* 'Halkolyckorna under samma månad var sju' */
    while (verb < at && (scene->marks.mark[verb].kind == MARK_WHEN || scene->marks.mark[verb].kind == MARK_PLACE ||
                         (scene->marks.mark[verb].cues & (CUE_LINK | CUE_SAMETIME))))
        verb++;
    if (at < clause->first + 2 || subject->kind != MARK_WORD || is_neutral(mark_first(&scene->marks, clause->first)) ||
        !text_among(mark_first(&scene->marks, verb), amounts) ||
        text_is(mark_first(&scene->marks, verb + 1), "det")) /* 'Kvällen den 2 maj blev det två' */
        return false;
    for (size_t k = 0; k < subject->n_words; k++)
        if (subject->word[k].role != WORD_NEVER && subject->word[k].activity == scene->current)
            return false;
    for (size_t i = clause->first + 1; i < at; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION)
            return false;
    return true;
}

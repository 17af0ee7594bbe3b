/* SPDX-License-Identifier: MIT
 *
 * Known by the words between the two numbers, by the subject before the verb, or by the promise that is named.
 */
#include "figures/share.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "language/match.h"

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

/* 'Av årets trettio utlovade kontroller är tolv genomförda' */
static bool of_promised(const struct scene *scene, size_t at) {
    const struct clause *clause = &scene->clauses.clause[clause_of(&scene->clauses, at)];
    bool number = false, promised = false;
    for (size_t i = clause->first + 1; i < at; i++) {
        number = number || scene->marks.mark[i].kind == MARK_NUMBER;
        promised = promised || (number && (scene->marks.mark[i].cues & CUE_TARGET));
    }
    return promised && (clause->own & CUE_DONE) && text_is(mark_first(&scene->marks, clause->first), "av");
}

bool share_of_target(const struct scene *scene, size_t at, size_t activity) {
    if (of_promised(scene, at))
        return true;
    const int64_t whole = activity == NO_ACTIVITY ? -1 : share_whole(scene, at);
    return whole > 0 &&
           whole == lexicon_activity(scene->marker->lexicon, activity)->activity->target.count; /* '11/30 gjorda' */
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
    static const char *const words[] = {
        "antalet",    "antal",      "resultatet", "siffran",   "summan",    "utfallet",  "facit",  "det",     "totalt",
        "kontroller", "insatser",   "polisen",    "kommunen",  "dessa",     "de",        "vi",     "totalen", "mätaren",
        "läget",      "slutsumman", "räknat",     "varigenom", "därigenom", "härigenom", "varmed", NULL};
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

/* 'de beslag, som därvid gjordes, var till antalet sjutton': the verb's subject stands before what is put in. */
static bool is_of_subject_before(const struct scene *scene, size_t index, size_t at) {
    static const char *const verbs[] = {"var", "är", "uppgick", "uppgår", "utgjorde", NULL};
    const struct clause *clause = &scene->clauses.clause[index];
    if (!index || at == clause->first || !text_among(mark_first(&scene->marks, clause->first), verbs))
        return false;
    bool other = false;
    for (size_t i = (clause - 1)->first; i < (clause - 1)->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION || mark->kind == MARK_NUMBER || other_sums_up(mark_first(&scene->marks, i)))
            return false;
        if (other && mark->stop == ',' && i + 1 < (clause - 1)->end)
            return scene->marks.mark[i + 1].cues & CUE_RELATIVE;
        other = mark->kind == MARK_WORD && !mark->n_words;
    }
    return false;
}

/* 'Åtta av nio var utan anmärkning', where nobody has told of nine: of the places or people of one event. */
static bool is_share_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const was[] = {"var", "hade", "fick", "saknade", "klarade", "skötte", NULL};
    if (!share_written(scene, at) || at + 1 >= clause->end || !text_among(mark_first(&scene->marks, at + 1), was) ||
        (clause->own & (CUE_DONE | CUE_TOTAL | CUE_TARGET)))
        return false;
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    return !last || last->count != share_whole(scene, at);
}

bool share_is_subjects(const struct scene *scene, size_t index, size_t at) {
    if (is_of_subject_before(scene, index, at) || is_share_of_other(scene, &scene->clauses.clause[index], at))
        return true;
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

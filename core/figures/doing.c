/* SPDX-License-Identifier: MIT
 *
 * Known by 'gånger' or 'tillfällen' and by the verb or the name that the sentence goes on with.
 */
#include "figures/doing.h"

#include "language/match.h"

/* 'vid nio tillfällen', 'tre gånger' */
bool doing_counts_times(const struct scene *scene, const struct figure *figure, size_t unit) {
    static const char *const times[] = {"gånger", "gång", "ggr", "tillfällen", NULL};
    return text_among(mark_last(&scene->marks, figure->at), times) ||
           (unit != NO_MARK && (scene->marks.mark[unit].cues & CUE_TIMES));
}

/* 'Två gånger, den 20 juli och den 10 augusti, gjorde kommunen tillsyn på krogarna': what the sentence that opens with
 * it goes on to name, or NO_MARK. */
static size_t opened_doing(const struct scene *scene, const struct figure *figure, size_t unit) {
    static const char *const days[] = {"kvällar", "nätter", "helger", "lördagar", "fredagar", "dagar", NULL};
    const size_t next = figure->at + 1; /* 'Två kvällar i april gjorde kommunen och polisen krogtillsyn' */
    static const char *const apart[] = {"tidigare", "senare", "före", "innan", "efter", NULL};
    const bool evenings = next < scene->marks.n && text_among(mark_last(&scene->marks, next), days) &&
                          !(next + 1 < scene->marks.n && text_among(mark_first(&scene->marks, next + 1), apart));
    if (figure->clause || scene_names(scene, 0, figure->at) != NO_ACTIVITY ||
        !(evenings || doing_counts_times(scene, figure, unit)))
        return NO_MARK;
    for (size_t i = figure->at + 1; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER || mark->stop == ';' || (mark->cues & (CUE_RELATIVE | CUE_SUB)))
            return NO_MARK;
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return i;
    }
    return NO_MARK;
}

/* 'Två gånger stod polisen vid skolan och kontrollerade hastigheten': how often both verbs were done; the second is the
 * activity's. */
static size_t joined_doing(const struct scene *scene, const struct figure *figure, size_t unit) {
    const size_t behind = scene->clauses.clause[figure->clause].end;
    if (!doing_counts_times(scene, figure, unit) || behind + 1 >= scene->marks.n)
        return NO_MARK;
    const size_t verb = text_is(mark_first(&scene->marks, behind), "och") ? behind + 1 : behind;
    const struct mark *mark = &scene->marks.mark[verb];
    const bool joined = verb > behind || (verb && text_is(mark_first(&scene->marks, verb - 1), "och"));
    return joined && mark->kind == MARK_MENTION && mark->word[0].role == WORD_ACT &&
                   scene_resolve(scene, verb) != NO_ACTIVITY
               ? verb
               : NO_MARK;
}

/* 'ingrep fem gånger i juni och två gånger i juli med stöd av LOB': what the times behind it name. */
static size_t shared_times(const struct scene *scene, const struct figure *figure, size_t unit) {
    const size_t behind = scene->clauses.clause[figure->clause].end, next = figure->clause + 1;
    const bool joined = behind < scene->marks.n &&
                        (text_is(mark_first(&scene->marks, behind), "och") || scene->marks.mark[behind].stop == ',');
    if (!doing_counts_times(scene, figure, unit) || next >= scene->clauses.n || !joined)
        return NO_MARK;
    const struct clause *clause = &scene->clauses.clause[next];
    const struct figure other = {.at = clause->first};
    const size_t other_unit = clause->first + 1 < clause->end ? clause->first + 1 : NO_MARK;
    if (scene->marks.mark[clause->first].kind != MARK_NUMBER || !doing_counts_times(scene, &other, other_unit))
        return NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene_resolve(scene, i) != NO_ACTIVITY)
            return i;
    return NO_MARK;
}

/* 'är det 23 gånger som LOB har använts': what the times were of. */
static size_t cleft_doing(const struct scene *scene, const struct figure *figure, size_t unit) {
    static const char *const it[] = {"det", "är", "var", "blir", "blev", NULL};
    const size_t som = unit == NO_MARK ? figure->at + 1 : unit + 1;
    if (!doing_counts_times(scene, figure, unit) || !figure->at || som + 1 >= scene->marks.n ||
        !text_is(mark_first(&scene->marks, som), "som") || !text_among(mark_last(&scene->marks, figure->at - 1), it))
        return NO_MARK;
    for (size_t i = som + 1; i < scene->marks.n && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return i;
    return NO_MARK;
}

size_t doing_of_times(const struct scene *scene, const struct figure *figure, size_t unit) {
    size_t (*const ways[])(const struct scene *, const struct figure *, size_t) = {shared_times, joined_doing,
                                                                                   opened_doing, cleft_doing};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        const size_t mention = ways[i](scene, figure, unit);
        if (mention != NO_MARK)
            return mention;
    }
    return NO_MARK;
}

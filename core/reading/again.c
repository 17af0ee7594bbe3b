/* SPDX-License-Identifier: MIT
 *
 * Known by the words round an ordinal, and by the number of the agreement itself.
 */
#include "reading/again.h"

#include "figures/binding.h"
#include "language/match.h"

static bool is_copula(const char *fold) {
    static const char *const words[] = {"var", "är", "blev", "blir", "utgjorde", "utgör", "blivit", "varit", NULL};
    return text_among(fold, words);
}

static bool points_back(const struct scene *scene, size_t at, size_t activity) {
    static const char *const words[] = {"den", "det", "denna", "detta", "dessa", "vilken", "vilket", NULL};
    const struct mark *mark = &scene->marks.mark[at];
    if (text_among(scene->marks.token[mark->first].fold, words))
        return true;
    return mark->kind == MARK_MENTION && scene_resolve(scene, at) == activity && mark->word[0].form == FORM_DEFINITE;
}

static size_t ordinal_in(const struct scene *scene, const struct clause *clause) {
    static const char *const last[] = {"sista", "senaste", NULL};
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if ((mark->kind == MARK_NUMBER && mark->number.ordinal) ||
            (i > clause->first && text_among(mark_last(&scene->marks, i), last)))
            return i;
    }
    return NO_MARK;
}

/* A day that differs from the one told: another event. */
static bool has_other_day(const struct scene *scene, const struct judged *judged, const struct claim *last) {
    const struct when *when = judged->timing.when;
    if (!when || !judged->timing.own || when->kind != WHEN_DAY)
        return false;
    const struct lofte_window window = timing_window(scene, when, last->kind == LOFTE_PLANNED);
    return window.from != last->window.from;
}

static bool ranks_subject(const struct scene *scene, const struct clause *clause, size_t ordinal, size_t activity) {
    if (!points_back(scene, clause->first, activity))
        return false;
    for (size_t i = clause->first; i < ordinal; i++)
        if (is_copula(mark_last(&scene->marks, i)))
            return true;
    return false;
}

/* 'kampanjen Köp inte ut, den tredje langningskampanjen i år': behind a comma, without a verb or a number of its own.
 */
static bool ranks_neighbour(const struct scene *scene, const struct judged *judged, size_t ordinal) {
    const struct clause *clause = judged->clause;
    const size_t index = judged->figure->clause;
    if (!index || (clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB)) || ordinal > clause->first + 2)
        return false;
    const struct claim *last = scene_last(scene, judged->figure->activity);
    const struct mark *stop = &scene->marks.mark[clause->first - 1];
    return stop->kind == MARK_STOP && stop->stop == ',' && last && last->count == 1 &&
           last->passage == scene->passage && last->sentence == scene->sentence;
}

bool again_ranks(const struct scene *scene, const struct judged *judged) {
    const struct claim *last = scene_last(scene, judged->figure->activity);
    const size_t ordinal = ordinal_in(scene, judged->clause);
    if (!last || last->kind == LOFTE_NONE || ordinal == NO_MARK || last->passage != scene->passage ||
        has_other_day(scene, judged, last))
        return false;
    return ranks_subject(scene, judged->clause, ordinal, judged->figure->activity) ||
           ranks_neighbour(scene, judged, ordinal);
}

static bool has_word(const struct scene *scene, const struct clause *clause, const char *const *words) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_listed(mark_first(&scene->marks, i), words))
            return true;
    return false;
}

/* 'Ett ingripande gjordes i september. Det var en avvisning.': what it was. */
static bool says_what_it_was(const struct scene *scene, const struct judged *judged, const struct claim *last) {
    static const char *const it[] = {"det", "detta", "den", "denna", NULL};
    static const char *const more[] = {"också", "även", "dessutom", "ytterligare", "till", NULL};
    const struct clause *clause = judged->clause;
    return clause->first + 2 < clause->end && last->sentence + (clause->first ? 0 : 1) == scene->sentence &&
           !judged->timing.own && text_among(mark_last(&scene->marks, clause->first), it) &&
           is_copula(mark_last(&scene->marks, clause->first + 1)) && !has_word(scene, clause, more);
}

bool again_names(const struct scene *scene, const struct judged *judged) {
    static const char *const too[] = {"också", "även", "likaså", "alltså", "således", NULL};
    static const char *const it[] = {"det", "detta", "vilket", "vilken", "denna", NULL};
    const struct figure *figure = judged->figure;
    const struct claim *last = scene_last(scene, figure->activity);
    if (!figure->article || figure->count != 1 || !last || last->kind != LOFTE_DONE ||
        last->passage != scene->passage || (judged->clause->own & CUE_DONE))
        return false;
    if (last->count > 0 && says_what_it_was(scene, judged, last))
        return true;
    if (last->count != 1 || last->sentence != scene->sentence || has_other_day(scene, judged, last))
        return false;
    return has_word(scene, judged->clause, too) && has_word(scene, judged->clause, it);
}

static int64_t target_of(const struct scene *scene, size_t activity) {
    return lexicon_activity(scene->marker->lexicon, activity)->activity->target.count;
}

bool again_promises(const struct scene *scene, const struct judged *judged) {
    enum { CERTAINLY = 10, LONG = 100 };
    static const char *const duty[] = {"ska", "skall", "skola", "skulle", "bör", NULL};
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    if (!figure->numbered || figure->ordinal || figure->count < 2 || figure->of_target ||
        (judged->cues & (CUE_DONE | CUE_PAST | CUE_TOTAL | CUE_CANCEL | CUE_MOVE)))
        return false;
    if (when && when->kind != WHEN_VAGUE && timing_length(when->window) < LONG)
        return false;
    static const char *const sums[] = {"gör", "summan", "totalsumman", NULL}; /* 'det gör femton hittills' */
    if (when && when->kind == WHEN_SO_FAR && has_word(scene, judged->clause, sums))
        return false;
    static const char *const over[] = {"drygt", "över", "fler",
                                       "flera", "mer",  NULL}; /* what came of it, not a bound */
    const bool least = figure->precision == LOFTE_AT_LEAST && !text_among(mark_first(&scene->marks, figure->at), over);
    if (figure->count == target_of(scene, figure->activity))
        return least || (figure->count >= CERTAINLY && (judged->cues & (CUE_PLAN | CUE_PRESENT)));
    return least && has_word(scene, judged->clause, duty);
}

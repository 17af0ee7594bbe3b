/* SPDX-License-Identifier: MIT
 *
 * What is meant is the title's activity, or the one that the item has just said was not held.
 */
#include "reading/implied.h"

#include "reading/match.h"

static bool is_back_reference(const struct scene *scene) {
    static const char *const words[] = {"den", "det", "denna", "detta", "ny", "nytt", "dessa", NULL};
    return scene->marks.n && text_among(scene->marks.token[scene->marks.mark[0].first].fold, words);
}

/* None was held: a plan told next is of the same activity. */
static bool is_missing(const struct claim *last) {
    return last->kind == LOFTE_NONE || last->kind == LOFTE_CANCELLED;
}

static bool has_time(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE)
            return true;
    return false;
}

static void implied_put(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    figures_add(scene, out, cap,
                (struct figure){.clause = clause,
                                .at = at,
                                .mention = NO_MARK,
                                .activity = scene->current,
                                .count = -1,
                                .precision = LOFTE_UNSPECIFIED,
                                .form = FORM_DEFINITE,
                                .implied = true,
                                .understood = true});
}

/* The title names it and the text begins with its day ('Fr 2/6, pol + alk.handl.'), or the title has the day itself. */
static bool dated_title(const struct scene *scene) {
    if (scene->plan_passage || !scene->marks.n)
        return false;
    unsigned said = 0;
    for (size_t c = 0; c < scene->clauses.n; c++)
        said |= scene->clauses.clause[c].own;
    const struct mark *first = &scene->marks.mark[0];
    const bool begins = first->kind == MARK_WHEN && first->when.kind == WHEN_DAY;
    const bool silent = !(said & (CUE_EVENT | CUE_PAST | CUE_VERB));
    return !(said & (CUE_ASK | CUE_TARGET)) && (begins || (silent && scene->title_time.known));
}

/* 'Gjord.', 'Ställs in.', 'Onsdagen den 10 maj går vi!': a verb alone tells of what the title names. */
void implied_add(struct scene *scene, struct figures *out, size_t *cap) {
    const struct claim *last = scene->current == NO_ACTIVITY ? NULL : scene_last(scene, scene->current);
    const bool off = last && (is_back_reference(scene) || is_missing(last));
    if (!off && (last || scene->title == NO_ACTIVITY || scene->title != scene->current || scene->title_plural))
        return;
    const unsigned again = last && is_missing(last) ? CUE_PLAN : 0;
    const unsigned wanted = off                                             ? CUE_CANCEL | CUE_MOVE | again
                            : scene->title_time.known || dated_title(scene) ? CUE_EVENT | CUE_PAST
                                                                            : CUE_EVENT;
    const bool dated = !off && scene->sentence == 0 && dated_title(scene);
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if (!(clause->own & wanted) || clause->aside || clause->bracket)
            continue;
        size_t at = clause->first;
        while (!(scene->marks.mark[at].cues & wanted))
            at++;
        if (!off && at > 0 && !has_time(scene) && !scene->title_time.known)
            return;
        if (again && !(clause->own & (CUE_CANCEL | CUE_MOVE)) && !has_time(scene))
            return;
        implied_put(scene, out, cap, c, at);
        return;
    }
    if (dated && scene->clauses.n)
        implied_put(scene, out, cap, 0, 0);
}

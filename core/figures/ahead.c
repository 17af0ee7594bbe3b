/* SPDX-License-Identifier: MIT
 *
 * A sentence that points back ('det', 'samtliga beslut') and gives a law ('enligt', 'med stöd av') but no number.
 */
#include "figures/ahead.h"

#include "language/match.h"

/* The activity that a law in the sentence names, or NO_ACTIVITY. */
static size_t law_of(const struct marks *marks) {
    static const char *const back[] = {"det",         "detta",         "dessa",         "samtliga",
                                       "båda",        "bägge",         "alla",          "besluten",
                                       "beslutet",    "åtgärden",      "åtgärderna",    "grunden",
                                       "lagstöd",     "lagstödet",     "ingripandet",   "ingripandena",
                                       "avvisningen", "avvisningarna", "avlägsnandena", "omhändertagandena",
                                       NULL};
    static const char *const by[] = {"enligt", "enl", "jämlikt", "jml", "av", "i", "var", NULL};
    if (!marks->n || !text_among(mark_first(marks, 0), back))
        return NO_ACTIVITY;
    size_t activity = NO_ACTIVITY;
    for (size_t i = 0; i < marks->n; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_WHEN || (mark->cues & (CUE_NOT | CUE_ZERO)))
            return NO_ACTIVITY;
        const bool names = mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT;
        if (names && i > 0 && text_among(mark_last(marks, i - 1), by))
            activity = mark->word[0].activity;
    }
    return activity;
}

/* 'Av dessa var tre omhändertaganden enligt LOB': the activity that the parts of a whole are named by. */
static size_t parts_of(const struct marks *marks) {
    static const char *const those[] = {"dessa", "dem", NULL};
    if (marks->n < 2 || !text_is(mark_first(marks, 0), "av") ||
        !(text_among(mark_last(marks, 0), those) || text_among(mark_first(marks, 1), those)))
        return NO_ACTIVITY;
    for (size_t i = 1; i < marks->n; i++)
        if (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].role == WORD_COUNT)
            return marks->mark[i].word[0].activity;
    return NO_ACTIVITY;
}

/* A verb, or a noun behind a number, that names nothing yet. */
static bool has_loose(const struct scene *scene, enum word_role role) {
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && mark->word[0].role == role && scene_resolve(scene, i) == NO_ACTIVITY &&
            (role == WORD_ACT || (i && mark[-1].kind == MARK_NUMBER)))
            return true;
    }
    return false;
}

void ahead_look(struct scene *scene, const struct tokens *tokens, size_t index) {
    scene->law_ahead = NO_ACTIVITY;
    const bool verb = has_loose(scene, WORD_ACT), noun = has_loose(scene, WORD_NOUN);
    if (index + 1 == tokens->n_sentences || !(verb || noun))
        return;
    struct marks next;
    marks_make(scene->marker, tokens, &tokens->sentence[index + 1], scene->scratch, &next);
    const size_t law = verb ? law_of(&next) : NO_ACTIVITY;
    scene->law_ahead = law == NO_ACTIVITY && noun ? parts_of(&next) : law;
}

bool ahead_was_told(const struct scene *scene, size_t activity) {
    const struct claim *last = scene_last(scene, activity);
    return last && last->passage == scene->passage && last->sentence + 1 == scene->sentence &&
           law_of(&scene->marks) == activity;
}

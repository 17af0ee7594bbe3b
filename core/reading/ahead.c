/* SPDX-License-Identifier: MIT
 *
 * A sentence that points back ('det', 'samtliga beslut') and gives a law ('enligt', 'med stöd av') but no number.
 */
#include "reading/ahead.h"

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

static bool has_loose_verb(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && mark->word[0].role == WORD_ACT && scene_resolve(scene, i) == NO_ACTIVITY)
            return true;
    }
    return false;
}

void ahead_look(struct scene *scene, const struct tokens *tokens, size_t index) {
    scene->law_ahead = NO_ACTIVITY;
    if (index + 1 == tokens->n_sentences || !has_loose_verb(scene))
        return;
    struct marks next;
    marks_make(scene->marker, tokens, &tokens->sentence[index + 1], scene->scratch, &next);
    scene->law_ahead = law_of(&next);
}

bool ahead_was_told(const struct scene *scene, size_t activity) {
    const struct claim *last = scene_last(scene, activity);
    return last && last->passage == scene->passage && last->sentence + 1 == scene->sentence &&
           law_of(&scene->marks) == activity;
}

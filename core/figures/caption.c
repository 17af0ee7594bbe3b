/* SPDX-License-Identifier: MIT
 *
 * A caption is one noun in the plural or one participle, with a word or two that describe it, between a stop and its
 * number; behind the number there is nothing more.
 */
#include "figures/caption.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "language/match.h"

#include <string.h>

static bool is_closed(const struct marks *marks, size_t at) {
    static const char *const and[] = {"och", "samt", "o", NULL};
    return at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP || text_among(mark_first(marks, at + 1), and);
}

/* 'kvällar: 3', 'Antal: 3', 'Söder 2': how often, how many, or where. */
static bool is_of_ours(const struct marks *marks, size_t at) {
    static const char *const often[] = {"kvällar", "nätter", "dagar", "helger", "veckor", "gånger", "timmar", NULL};
    const struct token *token = &marks->token[marks->mark[at].first];
    const bool name = at && strncmp(token->text, token->fold, token->len) != 0;
    return name || text_ends_among(mark_last(marks, at), often) || other_sums_up(mark_last(marks, at));
}

static bool names_things(const struct marks *marks, size_t at) {
    static const char *const ends[] = {"are", "ar", "er", "or", "ade", "kta", "lda", "rda", "pna", NULL};
    static const char *const words[] = {
        "fordon",  "körkort", "beslag",  "brott",    "tips",    "barn",      "unga",      "vuxna",    "boende", "brev",
        "vittnen", "samtal",  "ärenden", "hembesök", "fylleri", "fyllerier", "rattfylla", "snatteri", NULL};
    const struct mark *mark = &marks->mark[at];
    bool known = false; /* but for what a vocabulary bars */
    for (size_t i = 0; i < mark->n_words; i++)
        known = known || mark->word[i].role != WORD_NEVER;
    return mark->end == mark->first + 1 && mark->kind == MARK_WORD &&
           ((!known && text_ends_among(mark_first(marks, at), ends)) || text_ends_among(mark_first(marks, at), words));
}

bool caption_is_other(const struct scene *scene, size_t at) {
    enum { DESCRIBED = 2 };
    const struct marks *marks = &scene->marks;
    if (!at || !is_closed(marks, at))
        return false;
    const bool dash = marks->mark[at - 1].stop == '-' && at == 2; /* 'Toaletter – 12 st.' */
    const size_t word = (marks->mark[at - 1].stop == ':' || dash) && at > 1 ? at - 2 : at - 1;
    size_t first = word;
    while (first > 0 && first + DESCRIBED > word && marks->mark[first - 1].kind != MARK_STOP)
        first--;
    if (first > 0 && marks->mark[first - 1].kind != MARK_STOP)
        return false;
    for (size_t i = first; i < word; i++)
        if (marks->mark[i].kind != MARK_WORD && !binding_is_outcome(marks, i))
            return false;
    return !is_of_ours(marks, word) && (names_things(marks, word) || binding_is_outcome(marks, word) ||
                                        (first < word && binding_is_outcome(marks, first)));
}

/* SPDX-License-Identifier: MIT
 *
 * Word by word: more words are looked at than the marks will have, so nothing is missed.
 */
#include "marks/silent.h"

static bool could_name(const struct word *word) {
    switch (word->role) {
    case WORD_COUNT:
    case WORD_ASK:
    case WORD_NEVER: /* a trace */
    case WORD_NOUN:
    case WORD_ACT:
    case WORD_LEFT: /* without it no right half counts, but as a label */
        return true;
    case WORD_RIGHT:
    case WORD_TOPIC:
        return word->whole;
    case WORD_UNIT:
    case WORD_PART:
    case WORD_ABOUT:
    case WORD_NEIGHBOUR:
    case WORD_OWN:
        break;
    }
    return false;
}

bool is_silent(const struct lexicon *lexicon, const struct tokens *tokens) {
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const struct sentence *sentence = &tokens->sentence[i];
        const size_t end = sentence->first + sentence->n;
        for (size_t at = sentence->first; at < end; at++) {
            struct word found[LEXICON_HITS];
            for (size_t n = lexicon_find(lexicon, tokens->token, end, at, found); n-- > 0;)
                if (could_name(&found[n]))
                    return false;
        }
    }
    return true;
}

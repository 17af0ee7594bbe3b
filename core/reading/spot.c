/* SPDX-License-Identifier: MIT
 *
 * The lexicon asked token by token; nothing is read into what it answers.
 */
#include "reading/spot.h"
#include "marks/lexicon.h"

/* Roles that name the activity, or look like it. */
static bool names(enum word_role role) {
    switch (role) {
    case WORD_COUNT:
    case WORD_ASK:
    case WORD_NEVER:
    case WORD_NOUN:
    case WORD_ACT:
    case WORD_LEFT:
    case WORD_RIGHT:
        return true;
    case WORD_UNIT:
    case WORD_PART:
    case WORD_TOPIC:
    case WORD_ABOUT:
    case WORD_NEIGHBOUR:
    case WORD_OWN:
        break;
    }
    return false;
}

/* The longer one; else the one that is no guess; else by role, whose order is from naming to hinting. */
static bool is_better(const struct word *word, const struct word *than) {
    if (word->end != than->end)
        return word->end > than->end;
    if (word->guessed != than->guessed)
        return than->guessed;
    return word->role < than->role;
}

/* The word or phrase at `at` that names the activity; ends at `at` where there is none. */
static struct word word_find(const struct lexicon *lexicon, const struct tokens *tokens, size_t at,
                             const char *activity) {
    struct word words[LEXICON_HITS], best = {.end = at};
    const size_t n = lexicon_find(lexicon, tokens->token, tokens->n, at, words);
    for (size_t i = 0; i < n; i++)
        if (names(words[i].role) && is_better(&words[i], &best) &&
            str_equal(lexicon_activity(lexicon, words[i].activity)->activity->id, activity))
            best = words[i];
    return best;
}

struct lofte_spot *spots_find(const struct reader *reader, const char *text, const char *activity, struct arena *arena,
                              size_t *n) {
    const struct lexicon *lexicon = reader_lexicon(reader);
    struct tokens tokens;
    struct lofte_spot *spots = NULL;
    size_t used = 0, cap = 0;
    tokens_split(text, arena, &tokens);
    for (size_t at = 0; at < tokens.n;) {
        const struct word word = word_find(lexicon, &tokens, at, activity);
        const size_t end = word.end;
        if (end > at) {
            const struct token *first = &tokens.token[at], *last = &tokens.token[end - 1];
            *ARENA_PUSH(arena, spots, used, cap) = (struct lofte_spot){
                .at = first->at, .len = last->at + last->len - first->at, .asks = word.role == WORD_ASK};
        }
        at = end > at ? end : at + 1;
    }
    *n = used;
    return spots;
}

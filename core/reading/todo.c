/* SPDX-License-Identifier: MIT
 *
 * Owner and day stand in the same sentence, or the day opens the next one ('Ansvarig: kommunen. Klart: 1 mars.').
 */
#include "reading/todo.h"
#include "base/text.h"
#include "language/when.h"

enum { OWNER_WORDS = 4, DAY_WORDS = 4 };

struct words {
    const struct token *token;
    size_t n;
};

static bool is_one_of(const struct token *token, const char *const *words) {
    for (size_t i = 0; words[i]; i++)
        if (str_equal(token->fold, words[i]))
            return true;
    return false;
}

static const char *const responsible[] = {"ansvarig", "ansvariga", NULL};
static const char *const finished[] = {"klart", "klar", "klara", "senast", NULL};

/* From token `at` on, words until something else; as they are written. */
static const char *owner_read(const char *text, struct words words, size_t at, struct arena *arena) {
    while (at < words.n && (words.token[at].kind != TOKEN_WORD || str_equal(words.token[at].fold, "är")))
        at++;
    size_t end = at;
    while (end < words.n && words.token[end].kind == TOKEN_WORD && !is_one_of(&words.token[end], finished))
        end++;
    if (end == at || end - at > OWNER_WORDS)
        return NULL;
    const size_t from = words.token[at].at, to = words.token[end - 1].at + words.token[end - 1].len;
    return arena_strndup(arena, text + from, to - from);
}

/* The day that follows a word like 'klart'; `opens`: it must open the words. */
static lofte_day day_read(struct words words, bool opens, lofte_day meeting) {
    size_t at = 0;
    while (at < words.n && !is_one_of(&words.token[at], finished)) {
        if (opens && words.token[at].kind == TOKEN_WORD)
            return LOFTE_NO_DAY;
        at++;
    }
    for (size_t i = at + 1; i < words.n && i <= at + DAY_WORDS; i++) {
        struct when when;
        if (when_read(words.token, words.n, i, meeting, LOFTE_NO_DAY, &when))
            return when.kind == WHEN_DAY ? when.ahead.to : LOFTE_NO_DAY;
    }
    return LOFTE_NO_DAY;
}

static struct words words_of(const struct tokens *tokens, size_t sentence) {
    const struct sentence *of = &tokens->sentence[sentence];
    return (struct words){tokens->token + of->first, of->n};
}

static bool responsible_read(const char *text, const struct tokens *tokens, size_t sentence, lofte_day meeting,
                             struct arena *arena, struct todo *out) {
    const struct words words = words_of(tokens, sentence);
    size_t at = 0;
    while (at < words.n && !is_one_of(&words.token[at], responsible))
        at++;
    if (at == words.n)
        return false;
    out->owner = owner_read(text, words, at + 1, arena);
    out->due = day_read(words, false, meeting);
    if (out->due == LOFTE_NO_DAY && sentence + 1 < tokens->n_sentences)
        out->due = day_read(words_of(tokens, sentence + 1), true, meeting);
    return out->owner && out->due != LOFTE_NO_DAY;
}

/* 'Polisen återkommer till nästa möte', also 'på nästa möte': who stands first, in few words. */
static bool returning_read(const char *text, struct words words, struct arena *arena, struct todo *out) {
    static const char *const next[] = {"nästa", NULL}, *const meeting[] = {"möte", "mötet", NULL};
    size_t at = 0, to;
    while (at < words.n && at <= OWNER_WORDS && words.token[at].kind == TOKEN_WORD &&
           !str_equal(words.token[at].fold, "återkommer"))
        at++;
    if (at == 0 || at == words.n || !str_equal(words.token[at].fold, "återkommer"))
        return false;
    for (to = at + 1; to < words.n && !is_one_of(&words.token[to], next);)
        to++;
    if (to + 1 >= words.n || !is_one_of(&words.token[to + 1], meeting))
        return false;
    const size_t from = words.token[0].at, end = words.token[at - 1].at + words.token[at - 1].len;
    *out = (struct todo){.owner = arena_strndup(arena, text + from, end - from), .due = LOFTE_NO_DAY};
    return true;
}

void todos_find(const char *text, lofte_day meeting, struct arena *arena, struct todo **out, size_t *n) {
    struct tokens tokens;
    struct todo *todos = NULL;
    size_t used = 0, cap = 0;
    tokens_split(text, arena, &tokens);
    for (size_t i = 0; i < tokens.n_sentences; i++) {
        struct todo todo = {0};
        if (!responsible_read(text, &tokens, i, meeting, arena, &todo) &&
            !returning_read(text, words_of(&tokens, i), arena, &todo))
            continue;
        todo.text = arena_strndup(arena, text + tokens.sentence[i].at, tokens.sentence[i].len);
        *ARENA_PUSH(arena, todos, used, cap) = todo;
    }
    *out = todos;
    *n = used;
}

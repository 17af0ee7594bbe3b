/* SPDX-License-Identifier: MIT
 *
 * Capitals, but for a label ('Pl:', 'pl 13 §') and for notes in small letters ('lob/pl', '24 lob', 'lob i april').
 */
#include "marks/acronym.h"

#include "language/match.h"

#include <string.h>

enum { SHORTEST_WORD = 3 }; /* 'lob' in small letters is read as itself, 'pl' only beside one */

static bool is_short(const struct token *token) {
    return strlen(token->fold) <= SHORTEST_WORD;
}

static bool small_fits(const struct token *tokens, size_t n, size_t at, size_t len) {
    const bool before = at > 1 && text_is(tokens[at - 1].fold, "/") && is_short(&tokens[at - 2]);
    const bool behind = at + 2 < n && text_is(tokens[at + 1].fold, "/") && is_short(&tokens[at + 2]);
    if (tokens[at].kind != TOKEN_WORD)
        return false;
    return before || behind || (len >= SHORTEST_WORD && n > 1 && (!at || tokens[at - 1].kind == TOKEN_NUMBER));
}

bool acronym_fits(const struct token *tokens, size_t n, size_t at, struct acronym acronym) {
    const struct token *next = &tokens[at + 1];
    if (strncmp(tokens[at].text, acronym.upper, acronym.len) == 0)
        return true;
    if (!acronym.bare || at + 1 >= n)
        return acronym.bare && small_fits(tokens, n, at, acronym.len);
    if (text_is(next->fold, ":") || (next->kind == TOKEN_NUMBER && acronym.len > 2))
        return true;
    return (at + 2 < n && next->kind == TOKEN_NUMBER && text_is(tokens[at + 2].fold, "§")) ||
           small_fits(tokens, n, at, acronym.len);
}

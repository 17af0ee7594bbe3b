/* SPDX-License-Identifier: MIT
 *
 * Normalised text -> tokens and sentences. Swedish abbreviations (bl.a., t.o.m., kl., ca, st., nr, v. 16), ordinals and
 * dates with dots do not end a sentence; a bullet and a line break in a list do; a semicolon does in a note only, where
 * brackets or other semicolons stand beside it.
 */
#ifndef LANGUAGE_TOKEN_H
#define LANGUAGE_TOKEN_H

#include "language/spelling.h"

struct token {
    enum token_kind kind;
    const char *text;          /* as written */
    const char *fold;          /* lower case, without the last dot of an abbreviation: 't.o.m', 'kl' */
    size_t at, len;            /* bytes in the text */
    int64_t number;            /* TOKEN_NUMBER; else -1 */
    bool spaced;               /* white space stands before it */
    struct spelling *spelling; /* without an abbreviation's last dot */
};

/* The bullet or list number before a sentence ('•', '–', '2.', 'a)') belongs to none. */
struct sentence {
    size_t first, n; /* tokens */
    size_t at, len;  /* bytes in the text: the quote */
    bool listed;     /* stands after a bullet or list number */
};

struct tokens {
    struct token *token;
    size_t n;
    struct sentence *sentence;
    size_t n_sentences;
};

void tokens_split(const char *text, struct arena *arena, struct tokens *out);
/* The same with a store of spellings that outlives the text. */
void tokens_split_known(const char *text, struct spellings *spellings, struct arena *arena, struct tokens *out);

#endif

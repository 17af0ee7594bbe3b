/* SPDX-License-Identifier: MIT
 *
 * Normalised text -> tokens and sentences. Swedish abbreviations (bl.a., t.o.m., kl., ca, st., nr, v. 16), ordinals and
 * dates with dots do not end a sentence; a bullet and a line break in a list do.
 */
#ifndef READING_TOKEN_H
#define READING_TOKEN_H

#include "lofte/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum token_kind {
    TOKEN_WORD,   /* letters, with inner hyphen, colon or dots: 'A-traktor', 'LOB:ades', 't.o.m.' */
    TOKEN_NUMBER, /* digits, thousands in groups joined ('18 000'); `number` holds it */
    TOKEN_MIXED,  /* digits with letters or signs that are one thing: '13.30', '15-tal', '2023/41', '2023-03-14' */
    TOKEN_MARK    /* one punctuation character */
};

struct token {
    enum token_kind kind;
    const char *text; /* as written */
    const char *fold; /* lower case */
    size_t at, len;   /* bytes in the text */
    int64_t number;   /* TOKEN_NUMBER; else -1 */
    bool spaced;      /* white space stands before it */
};

struct sentence {
    size_t first, n; /* tokens */
    size_t at, len;  /* bytes in the text: the quote */
};

struct tokens {
    struct token *token;
    size_t n;
    struct sentence *sentence;
    size_t n_sentences;
};

void tokens_split(const char *text, struct arena *arena, struct tokens *out);

#endif

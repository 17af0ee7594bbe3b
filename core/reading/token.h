/* SPDX-License-Identifier: MIT
 *
 * Normalised text -> tokens and sentences. Swedish abbreviations (bl.a., t.o.m., kl., ca, st., nr, v. 16), ordinals and
 * dates with dots do not end a sentence; a bullet and a line break in a list do; a semicolon does not.
 */
#ifndef READING_TOKEN_H
#define READING_TOKEN_H

#include "lofte/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum token_kind {
    TOKEN_WORD,   /* letters, with inner hyphen, colon or dots ('A-traktor', 'LOB:ades', 'hast.ktr'), the last dot of an
                     abbreviation ('t.o.m.') and the hyphen of 'hastighets- och' */
    TOKEN_NUMBER, /* digits, thousands in groups joined ('18 000'); `number` holds it */
    TOKEN_MIXED, /* digits with letters or signs that are one thing: '13.30', '15-tal', '2023/41', '4/10', '2023-03-14',
                    '3:e', '3st', 'x3', 'v18'. A hyphen, dash or plus between digits is a mark of its own */
    TOKEN_MARK   /* one punctuation character */
};

struct token {
    enum token_kind kind;
    const char *text; /* as written */
    const char *fold; /* lower case, without the last dot of an abbreviation: 't.o.m', 'kl' */
    size_t at, len;   /* bytes in the text */
    int64_t number;   /* TOKEN_NUMBER; else -1 */
    bool spaced;      /* white space stands before it */
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

#endif

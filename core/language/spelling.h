/* SPDX-License-Identifier: MIT
 *
 * A word as it is written, with all that depends on its spelling alone, found out once: minutes say the same words
 * again and again. What a word means beside others is the readers' part; they keep here what they know of it by itself.
 */
#ifndef LANGUAGE_SPELLING_H
#define LANGUAGE_SPELLING_H

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

/* Readers that a word may be the first of a phrase for. */
enum opening {
    OPENS_SINCE = 1 << 0,
    OPENS_RELATIVE = 1 << 1,
    OPENS_FEAST = 1 << 2,
    OPENS_WITHIN = 1 << 3,
    OPENS_PHRASE = 1 << 4,
    OPENS_BETWEEN = 1 << 5,
    OPENS_AGREEMENT = 1 << 6,
    OPENS_NUMBER = 1 << 7,
    OPENS_TIMES_KNOWN = 1 << 8,  /* all but the number have been asked for … */
    OPENS_NUMBER_KNOWN = 1 << 9, /* … and the number */
    OPENS_WEEKEND = 1 << 10
};

struct cues;
struct cue_phrase;
struct lexicon;
struct lexis;

struct spelling {
    const char *text;  /* as written … */
    const char *fold;  /* … and in lower case */
    uint32_t len;      /* bytes of text … */
    uint32_t fold_len; /* … and fold */
    enum token_kind kind;
    uint32_t month_len;                  /* bytes of a month before a noun ('aprilkontrollen'); 0: none */
    int16_t number, rank;                /* number_of_word, rank_of_word; -1: none */
    int8_t month[2];                     /* month_of_word, [1] after a day; 0: none */
    int8_t weekday[2];                   /* weekday_of_word, [1] before a date; 0: none */
    unsigned opens;                      /* when.c's and number.c's */
    bool shortened;                      /* one of spellings_shorten's */
    const struct cues *cues;             /* those that have been asked for … */
    const struct cue_phrase *cue_phrase; /* … the phrases that begin with it, longest first: cue.c's */
    const struct lexicon *lexicon;       /* the one that has been asked for … */
    const struct lexis *lexis;           /* … what its entries say of the word: the lexicon's; NULL: nothing */
    const char *dotted;                  /* spelling_dotted's; NULL: not asked for */
    struct arena *arena;                 /* where it lives, and what is added to it */
};

/* A store of spellings, bounded; it lives in `arena`, which takes it along. */
struct spellings;
struct spellings *spellings_create(struct arena *arena);
/* A short form (in lower case, without its dot): a dot behind it is its own. Said before any spelling is found; `fold`
 * must live as long as the store. */
void spellings_shorten(struct spellings *spellings, const char *fold);
/* Empties a full store. No spelling that was found before may be used after. */
void spellings_tidy(struct spellings *spellings);
/* Of `len` bytes at `text`. What the store has no room for lives in `scratch`. */
struct spelling *spelling_find(struct spellings *spellings, struct arena *scratch, const char *text, size_t len,
                               enum token_kind kind);
/* As written, with a dot behind it. */
const char *spelling_dotted(struct spelling *spelling);

#endif

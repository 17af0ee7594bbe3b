/* SPDX-License-Identifier: MIT
 *
 * An agreement's vocabularies and place names, compiled: which words and phrases of a text name which activity, and in
 * what way. A look-up costs by the length of the word, not by the number of pledges. Lives in the arena it was made in.
 */
#ifndef MARKS_LEXICON_H
#define MARKS_LEXICON_H

#include "language/inflect.h"
#include "language/token.h"
#include "lofte/types.h"

enum word_role {
    WORD_COUNT,     /* names the activity */
    WORD_ASK,       /* may name it */
    WORD_NEVER,     /* looks like it and is not */
    WORD_NOUN,      /* names it where the text is already about it */
    WORD_ACT,       /* a verb that is the activity */
    WORD_UNIT,      /* what a number may count as the activity */
    WORD_LEFT,      /* one half of pairs; `rights` has a bit for each right half from `part` * 64 on */
    WORD_RIGHT,     /* the other half; `part` is its number within the activity */
    WORD_PART,      /* tells a part of the activity; `part` is its index */
    WORD_TOPIC,     /* what the activity is about ('trafik'): makes its nouns name it */
    WORD_ABOUT,     /* what the activity must be about */
    WORD_NEIGHBOUR, /* another municipality or area; no activity */
    WORD_OWN        /* our municipality or a place in it; no activity */
};

struct word {
    enum word_role role;
    size_t activity; /* index in lexicon_activity */
    size_t part;
    uint64_t rights;
    size_t end; /* token after it */
    enum word_form form;
    bool whole;   /* the word itself, inflected, and no compound of it */
    bool guessed; /* by its last part alone, by a spelling mistake or as an abbreviation of two words */
};

enum { LEXICON_HITS = 24 };

struct lexicon;

struct lexicon *lexicon_create(struct arena *arena, const struct lofte_agreement *agreement);

struct lexicon_activity {
    const struct lofte_pledge *pledge;
    const struct lofte_activity *activity;
};
size_t lexicon_count(const struct lexicon *lexicon);
const struct lexicon_activity *lexicon_activity(const struct lexicon *lexicon, size_t index);

/* Two halves that name the activity together. */
bool word_pairs(const struct word *left, const struct word *right);

/* Tells the spellings which words were cut short here ('avvisn.'), so that their dots end no sentence. */
void lexicon_shorten(const struct lexicon *lexicon, struct spellings *spellings);

/* Every word or phrase that starts at token `at`, at most LEXICON_HITS of them. */
size_t lexicon_find(const struct lexicon *lexicon, const struct token *tokens, size_t n, size_t at,
                    struct word out[LEXICON_HITS]);

#endif

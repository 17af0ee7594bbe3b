/* SPDX-License-Identifier: MIT
 *
 * The inside of a lexicon: its entries, and how a vocabulary's words become entries (inflections, abbreviations,
 * subjects). Only lexicon.c looks things up in it.
 */
#ifndef MARKS_LEXICON_WORDS_H
#define MARKS_LEXICON_WORDS_H

#include "marks/lexicon.h"

struct entry {
    enum word_role role;
    size_t activity, part;
    const char **word;   /* lower case stems */
    uint64_t rights;     /* of a left half: lexicon.h */
    size_t n_words, len; /* of the first word, in bytes */
    const char *upper;   /* the first word as written, where its case matters */
    bool open;           /* '~': any tail may follow the last word */
    bool exact;          /* no inflection but the genitive */
    bool dotted;         /* only with an abbreviation's dot */
    bool short_form;     /* an abbreviation that this folder made */
};

struct slot {
    uint32_t hash, value, extra; /* value 0: free; else index + 1 */
};

struct table {
    struct slot *slot;
    size_t size; /* a power of two */
};

struct lexicon {
    struct entry *entry;
    size_t n_entries, cap_entries;
    struct lexicon_activity *activity;
    size_t n_activities;
    struct table stems, misspelt;
    const char **name; /* first words of what may be written in two, sorted */
    size_t n_names;
};

void lexicon_words_collect(struct lexicon *lexicon, struct arena *arena, const struct lofte_agreement *agreement);

#endif

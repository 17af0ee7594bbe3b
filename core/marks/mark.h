/* SPDX-License-Identifier: MIT
 *
 * A sentence as a row of marks: what each word or phrase is to a reader of statements. Every token belongs to one mark.
 */
#ifndef MARKS_MARK_H
#define MARKS_MARK_H

#include "language/cue.h"
#include "language/number.h"
#include "language/when.h"
#include "marks/lexicon.h"

enum mark_kind {
    MARK_WORD,    /* an ordinary word: after a number, what the number counts */
    MARK_MENTION, /* may name an activity: `word` holds how */
    MARK_NUMBER,  /* `number`; nought for 'ingen' */
    MARK_WHEN,    /* `when` */
    MARK_CUE,     /* language only */
    MARK_PLACE,   /* a place name; `neighbour` */
    MARK_STOP     /* punctuation: `stop` */
};

enum { MARK_WORDS = 12 };

struct mark {
    enum mark_kind kind;
    size_t first, end; /* tokens */
    unsigned cues;
    struct word *word; /* what the vocabularies say of it, best first; NULL: nothing */
    size_t n_words;
    struct number number;
    struct when when;
    bool neighbour;
    bool paired; /* a mention by both halves of a pair */
    bool spent;  /* a mention whose number is no outcome */
    char stop;
};

struct marks {
    struct mark *mark;
    size_t n;
    const struct token *token; /* of the whole passage */
    size_t correction;         /* the last mark that says 'rätt antal'; SIZE_MAX: none */
    size_t righted;            /* the number beside which a wrong one is quoted; SIZE_MAX: none */
};

/* What a marker needs beside the text. */
struct marker {
    const struct lexicon *lexicon;
    const struct cues *cues;
    struct spellings *spellings;
    lofte_day meeting, agreement_from, agreement_to;
};

void marks_make(const struct marker *marker, const struct tokens *tokens, const struct sentence *sentence,
                struct arena *arena, struct marks *out);

/* Roles whose words may name an activity by themselves. */
bool word_names(enum word_role role);
/* One of the `n` words found there is listed as none of the word's activity, and reaches as far. */
bool word_is_barred(const struct word *word, const struct word *found, size_t n);
/* Lower case of a mark's first token, and of its last. */
static inline const char *mark_first(const struct marks *marks, size_t at) {
    return marks->token[marks->mark[at].first].fold;
}
static inline const char *mark_last(const struct marks *marks, size_t at) {
    return marks->token[marks->mark[at].end - 1].fold;
}
/* True when a vocabulary lists the mark in that role for the activity. */
bool mark_is(const struct mark *mark, enum word_role role, size_t activity);
/* Takes away what the mark at `at` says: nothing is counted or told by it, and it parts nothing. */
static inline void mark_drop(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    *mark = (struct mark){.kind = MARK_CUE, .first = mark->first, .end = mark->end, .cues = CUE_SMALL};
}
/* No vocabulary's word, but for one that only looks like it. */
bool mark_is_unknown(const struct mark *mark);

#endif

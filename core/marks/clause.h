/* SPDX-License-Identifier: MIT
 *
 * A sentence's marks cut into clauses, so that 'inte', 'planeras' and 'i fjol' reach what they are said of and no more.
 */
#ifndef MARKS_CLAUSE_H
#define MARKS_CLAUSE_H

#include "marks/mark.h"

struct clause {
    size_t first, end; /* marks */
    unsigned own;      /* cues said in it */
    unsigned cues;     /* own ones, or those of the clause whose verb it shares */
    bool bracket;      /* inside brackets */
    bool aside;        /* a reason, a time, a place: 'eftersom …' */
    bool relative;     /* … that only describes: ', som skulle ha gått i april, …' */
    bool sum;          /* after '=' */
    bool more;         /* after '+' */
    bool part;         /* after 'varav', to the end of the sentence */
    bool question;
};

struct clauses {
    struct clause *clause;
    size_t n;
};

/* 'och', 'men': a conjunction, and the mark is no more. */
bool clause_joins(const struct marks *marks, size_t at);
void clauses_make(const struct marks *marks, struct arena *arena, struct clauses *out);
/* Index of the clause that holds the mark. */
size_t clause_of(const struct clauses *clauses, size_t mark);

#endif

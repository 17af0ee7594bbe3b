/* SPDX-License-Identifier: MIT
 *
 * How sure the reading is of a claim: how the text tells it (the ground), less what speaks against it (the doubts).
 * The figures come from reading minutes with gold answers, and a test holds what they promise (tests/cli/corpus.py):
 * of the claims at 90 nine in ten are right, of those at 80 eight in ten.
 */
#ifndef READING_CERTAINTY_H
#define READING_CERTAINTY_H

#include "reading/beside.h"

/* Percent before any doubt. */
enum ground {
    GROUND_BARE = 80,   /* a name or number alone, or a plan that nothing calls one */
    GROUND_PAST = 88,   /* a verb in the past, or minutes that tell what came since the last meeting */
    GROUND_PLACED = 92, /* a time that has passed; a word of planning, of putting off, of none */
    GROUND_TOLD = 96    /* a word that says it took place, or a sum */
};

/* What each costs, and what a person is told of it, stands in certainty.c. */
enum doubt {
    DOUBT_ASKED = 1 << 0,       /* a word of the vocabulary's `ask` */
    DOUBT_MANY = 1 << 1,        /* a number that the title's one event hardly has */
    DOUBT_AGAIN = 1 << 2,       /* 'årets andra' where the item has told of one: the same? */
    DOUBT_TIMELESS = 1 << 3,    /* nothing tells when */
    DOUBT_UNCOUNTED = 1 << 4,   /* several, no number */
    DOUBT_DENIED = 1 << 5,      /* a 'not' in the clause that was taken to deny something else */
    DOUBT_SAME = 1 << 6,        /* 'lika många' */
    DOUBT_CROWDED = 1 << 7,     /* several numbers in one clause of running text */
    DOUBT_SINCE = 1 << 8,       /* counted from a day on, and yet no total */
    DOUBT_MIXED = 1 << 9,       /* a plan and a doing in one clause */
    DOUBT_OTHER = 1 << 10,      /* another verb than one that tells of doing */
    DOUBT_UNDERSTOOD = 1 << 11, /* what is counted stands neither here nor in the title */
    DOUBT_IMPLIED = 1 << 12,    /* a verb alone */
    DOUBT_GUESSED = 1 << 13,    /* a misspelling, a short form, the last part of a compound */
    DOUBT_ABOUT = 1 << 14,      /* 'drygt', 'minst' */
    DOUBT_NUMBERLESS = 1 << 15, /* one, as no number stands there */
    DOUBT_LONG = 1 << 16,       /* a long sentence */
    DOUBT_CARRIED = 1 << 17,    /* the time stands in another sentence */
    DOUBT_SHORT = 1 << 18,      /* 'kontrollen', and the title does not say of what */
    DOUBT_TARGET = 1 << 19,     /* the very number that was promised */
    DOUBT_BIG = 1 << 20,        /* more at once than minutes tell of but in a sum */
    DOUBT_ASIDE = 1 << 21,      /* 'där …', 'vilket …': said in passing */
    DOUBT_OPEN = 1 << 22,       /* a plan whose time does not lie ahead */
    DOUBT_BESIDE = 1 << 23,     /* no number of its own, and another thing's in the clause */
    DOUBT_HUGE = 1 << 25,       /* more than any minutes tell of: people, letters, vehicles */
    DOUBT_PACE = 1 << 26,       /* many times what the target asks for in that time */
    DOUBT_TOGETHER = 1 << 24    /* named by two words in one sentence */
};

unsigned certainty_doubts(const struct scene *scene, const struct judged *judged, enum lofte_kind kind);
/* Of one that takes place: its ground. */
enum ground certainty_ground(const struct scene *scene, const struct judged *judged);
/* Percent, at least CERTAINTY_LEAST. */
enum { CERTAINTY_LEAST = 30 };
int certainty_of(enum ground ground, unsigned doubts);
/* Why it waits: the heaviest of the doubts, an English template; NULL: none. */
const char *certainty_reason(unsigned doubts);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The language data of Swedish minutes: verbs and phrases that say whether something took place, will, did not, is a
 * promise, a comparison, a part, a correction. Knows nothing of activities.
 */
#ifndef LANGUAGE_CUE_H
#define LANGUAGE_CUE_H

#include "language/token.h"

/* Bits: one phrase may be several. */
enum cue {
    CUE_DONE = 1 << 0,      /* an event verb in the past: genomfördes, har gjort, ägde rum */
    CUE_PAST = 1 << 1,      /* another past verb: ledde till, samlade, blev, var */
    CUE_PLAN = 1 << 2,      /* ska, planeras, bokad, föreslår */
    CUE_PRESENT = 1 << 3,   /* an event verb in the present: genomförs */
    CUE_CANCEL = 1 << 4,    /* ställdes in, uteblev, blev inte av */
    CUE_MOVE = 1 << 5,      /* sköts upp, flyttas: cancelled, and planned where a later time is named */
    CUE_NOT = 1 << 6,       /* inte, ej */
    CUE_ZERO = 1 << 7,      /* ingen, inga, varken: the number nought */
    CUE_TOTAL = 1 << 8,     /* totalt, sammanlagt, hittills */
    CUE_TARGET = 1 << 9,    /* lovade, målet, utlovade */
    CUE_COMPARE = 1 << 10,  /* jämfört med, föregående år */
    CUE_ASK = 1 << 11,      /* frågade, önskar, diskuterade: talk about it */
    CUE_MORE = 1 << 12,     /* ytterligare, dessutom */
    CUE_PART = 1 << 13,     /* varav, av dessa */
    CUE_EACH = 1 << 14,     /* vardera */
    CUE_SAME = 1 << 15,     /* lika många, d:o */
    CUE_SAMETIME = 1 << 16, /* samma månad */
    CUE_NOTOURS = 1 << 17,  /* räknas inte, ej våra */
    CUE_ALONE = 1 << 18,    /* utan polis, på egen hand */
    CUE_OUTSIDE = 1 << 19,  /* utanför centrum */
    CUE_CORRECT = 1 << 20,  /* rättelse, rätt antal */
    CUE_WRONG = 1 << 21,    /* felaktigt: the number after it is the wrong one */
    CUE_LINK = 1 << 22,     /* a preposition or conjunction: no noun */
    CUE_VERB = 1 << 23,     /* a verb that says nothing here: no noun */
    CUE_SMALL = 1 << 24,    /* a word that may stand between a number and its noun: st, nya, gemensamma */
    CUE_TIMES = 1 << 25,    /* gånger, tillfällen, stycken: counts whatever is spoken of */
    CUE_NEXT = 1 << 26,     /* nästa, en ny: one of what is spoken of */
    CUE_BOTH = 1 << 27,     /* båda, dessa, samtliga: of what was just counted */
    CUE_RELATIVE = 1 << 28, /* som, vilken */
    CUE_SUB = 1 << 29,      /* eftersom, då, där, varvid: what follows is beside the point */
    CUE_ANY = 1 << 30       /* någon, något, några */
};

enum { CUE_EVENT = CUE_DONE | CUE_PLAN | CUE_PRESENT | CUE_CANCEL | CUE_MOVE };

struct cues;
struct cues *cues_create(struct arena *arena);
/* The longest phrase that starts at token `at`: its bits and, in `*end`, the token after it; 0 when there is none. */
unsigned cue_find(const struct cues *cues, const struct token *tokens, size_t n, size_t at, size_t *end);

#endif

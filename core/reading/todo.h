/* SPDX-License-Identifier: MIT
 *
 * Sentences that give somebody something to do, only in their clear forms: 'ansvarig: kommunen, klart 1 mars' and
 * 'Polisen återkommer till nästa möte'. Pure.
 */
#ifndef READING_TODO_H
#define READING_TODO_H

#include "lofte/arena.h"
#include "lofte/types.h"

struct todo {
    const char *text;  /* the sentence */
    const char *owner; /* as written */
    lofte_day due;     /* LOFTE_NO_DAY: the next meeting */
};

/* In the order of the text. A sentence without an owner, or with 'ansvarig' and no day, is none. */
void todos_find(const char *text, lofte_day meeting, struct arena *arena, struct todo **out, size_t *n);

#endif

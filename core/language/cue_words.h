/* SPDX-License-Identifier: MIT
 *
 * The phrases of cue.h as one table. Only cue.c reads it.
 */
#ifndef LANGUAGE_CUE_WORDS_H
#define LANGUAGE_CUE_WORDS_H

#include <stddef.h>

struct cue_words {
    unsigned bits;
    const char *phrases; /* in lower case, parted by '|' */
};

const struct cue_words *cue_words(size_t *n);

#endif

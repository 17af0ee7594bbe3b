/* SPDX-License-Identifier: MIT
 *
 * Whether a word stands for an acronym of the vocabulary: 'LOB', and 'lob/pl' in notes in small letters.
 */
#ifndef MARKS_ACRONYM_H
#define MARKS_ACRONYM_H

#include "language/token.h"

#include <stdbool.h>
#include <stddef.h>

struct acronym {
    const char *upper; /* as the vocabulary writes it */
    size_t len;
    bool bare; /* no ending stands behind it in the text */
};

/* The word at `at` of n tokens, which is the acronym but for its letters' case. */
bool acronym_fits(const struct token *tokens, size_t n, size_t at, struct acronym acronym);

#endif

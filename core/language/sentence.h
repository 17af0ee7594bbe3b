/* SPDX-License-Identifier: MIT
 *
 * Tokens -> sentences: the second half of tokens_split (token.h), which alone calls it.
 */
#ifndef LANGUAGE_SENTENCE_H
#define LANGUAGE_SENTENCE_H

#include "language/token.h"

/* Fills in out->sentence and out->n_sentences from out->token. */
void sentences_split(const char *text, struct arena *arena, struct tokens *out);

#endif

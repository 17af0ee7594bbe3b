/* SPDX-License-Identifier: MIT
 *
 * Does the dot after a word belong to the word? Abbreviations that Swedish minutes know, and the shape of those that
 * somebody makes up in haste ('skj. t 11/5', 'nykterh.ktr').
 */
#ifndef LANGUAGE_ABBREVIATION_H
#define LANGUAGE_ABBREVIATION_H

#include <stdbool.h>
#include <stddef.h>

/* What stands after the dot, white space left out. */
enum dot_next { DOT_BEFORE_END, DOT_BEFORE_UPPER, DOT_BEFORE_LOWER, DOT_BEFORE_DIGIT, DOT_BEFORE_MARK };

/* `word` is the word as written without the dot, `fold` the same in lower case. */
bool abbreviation_takes_dot(const char *word, const char *fold, enum dot_next next);
/* An abbreviation that often is a sentence's last word ('m.m.', 'st.'): a capital after it begins a new one. */
bool abbreviation_closes(const char *fold);

#endif

/* SPDX-License-Identifier: MIT
 *
 * A short stretch of text with its characters made plain: digits of every width, one dash for all dashes, one blank for
 * all blanks and line ends, small letters, nothing for what cannot be seen. So every way of writing a number is one.
 */
#ifndef PRIVACY_PLAIN_H
#define PRIVACY_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

enum { PLAIN_MOST = 56 };

struct plain {
    char c[PLAIN_MOST + 1];    /* ended by NUL; a letter outside a-z is 'x', another sign '?' */
    size_t at[PLAIN_MOST + 1]; /* where each begins in the text, in bytes; at[n]: where the last one ends */
    size_t n;
};

/* What stands from byte `at` on, and what stands before it (the nearest last). */
void plain_ahead(const char *text, size_t len, size_t at, struct plain *out);
void plain_back(const char *text, size_t at, struct plain *out);
/* `plain` without its character `i`. */
void plain_drop(struct plain *plain, size_t i);

static inline bool plain_is_digit(char c) {
    return c >= '0' && c <= '9';
}

static inline bool plain_is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

#endif

/* SPDX-License-Identifier: MIT
 *
 * Other personal data that minutes need not hold: e-mail addresses, telephone numbers, registration plates, and words
 * that point out one person (initials or a first name with an age, a class or a year of birth). Forms only: names in
 * running text and facts about health cannot be found this way.
 */
#ifndef PRIVACY_PERSONAL_H
#define PRIVACY_PERSONAL_H

#include <stdbool.h>
#include <stddef.h>

enum personal_kind { PERSONAL_EMAIL, PERSONAL_PHONE, PERSONAL_PLATE, PERSONAL_PERSON, PERSONAL_KINDS };

struct personal_hit {
    enum personal_kind kind;
    size_t at, end; /* bytes in the text */
};

/* The first hit that begins at or after byte `from` of a UTF-8 text. */
bool personal_next(const char *text, size_t len, size_t from, struct personal_hit *out);

#endif

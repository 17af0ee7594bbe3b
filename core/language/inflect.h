/* SPDX-License-Identifier: MIT
 *
 * What may follow a Swedish stem, and what the ending says of the word: one or many, a certain one or any. Stems come
 * from vocabularies; whether a word is one at all is not decided here.
 */
#ifndef LANGUAGE_INFLECT_H
#define LANGUAGE_INFLECT_H

#include <stdbool.h>
#include <stddef.h>

enum word_form {
    FORM_BARE,           /* 'kontroll': no ending, or none that tells */
    FORM_DEFINITE,       /* 'kontrollen' */
    FORM_PLURAL,         /* 'kontroller' */
    FORM_DEFINITE_PLURAL /* 'kontrollerna' */
};

/* True when `tail` is an inflection: '', 'en', 'erna', 's', 'ades', ':s' … */
bool inflect_is_tail(const char *tail);
/* The form of a word made of `stem` (`stem_len` bytes) and `tail`; the tail may be a compound's. */
enum word_form inflect_form(const char *stem, size_t stem_len, const char *tail);
/* The endings that a misspelt word is tried with; ends with NULL. */
const char *const *inflect_common_tails(void);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The endings themselves: nouns first, then what adjectives, participles and weak verbs of a vocabulary take.
 */
#include "language/inflect.h"

#include <string.h>

static const char *const tails[] = {"",      "s",   "n",    "t",    "a",    "e",     "en",    "et",    "er",    "ar",
                                    "or",    "r",   "na",   "ns",   "ts",   "as",    "ens",   "ets",   "ers",   "ars",
                                    "ors",   "an",  "ans",  "erna", "arna", "orna",  "ena",   "ernas", "arnas", "ornas",
                                    "nas",   "rna", "rnas", "ad",   "ade",  "ades",  "at",    "ats",   "ande",  "andet",
                                    "andes", "d",   "de",   "des",  "ts",   "anden", "andena"};

static bool is_one_of(const char *word, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (word[0] == list[i][0] && strcmp(word, list[i]) == 0)
            return true;
    return false;
}

bool inflect_is_tail(const char *tail) {
    if (*tail == ':' || *tail == '-')
        tail++;
    return is_one_of(tail, tails, sizeof tails / sizeof tails[0]);
}

static bool ends_with(const char *word, size_t len, const char *end) {
    const size_t n = strlen(end);
    return len >= n && strncmp(word + len - n, end, n) == 0;
}

static bool ends_among(const char *word, size_t len, const char *const *ends) {
    for (; *ends; ends++)
        if (ends_with(word, len, *ends))
            return true;
    return false;
}

enum word_form inflect_form(const char *stem, size_t stem_len, const char *tail) {
    static const char *const definite_plural[] = {"erna", "arna", "orna", "andena", "rna", "na", NULL};
    static const char *const plural[] = {"er", "ar", "or", "anden", NULL};
    static const char *const definite[] = {"en", "et", "an", "t", "n", NULL};
    const bool neuter = ends_with(stem, stem_len, "nde");
    size_t len = strlen(tail);
    if (!len)
        return stem_len > 6 && ends_among(stem, stem_len, (const char *const[]){"er", "ar", "or", NULL}) ? FORM_PLURAL
                                                                                                         : FORM_BARE;
    if (len > 1 && tail[len - 1] == 's')
        len--;
    if (ends_among(tail, len, definite_plural))
        return FORM_DEFINITE_PLURAL;
    if (ends_among(tail, len, plural) || (len == 1 && *tail == 'r') || (neuter && len == 1 && *tail == 'n'))
        return FORM_PLURAL;
    return ends_among(tail, len, definite) ? FORM_DEFINITE : FORM_BARE;
}

const char *const *inflect_common_tails(void) {
    static const char *const common[] = {"",  "en",   "et",   "er",   "ar",  "or", "n",
                                         "r", "erna", "arna", "orna", "ens", NULL};
    return common;
}

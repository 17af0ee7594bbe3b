/* SPDX-License-Identifier: MIT
 *
 * Looking at tokens by their lower-case form, without stepping outside the array. For the phrase readers here
 * and on the floors of the reading.
 */
#ifndef LANGUAGE_MATCH_H
#define LANGUAGE_MATCH_H

#include "language/token.h"

#include <string.h>

struct span {
    const struct token *token;
    size_t n;
};

static inline const char *fold_at(struct span span, size_t at) {
    return at < span.n ? span.token[at].fold : "";
}

/* The first two bytes tell most words apart; the readers ask hundreds of times a token. */
static inline bool text_is(const char *a, const char *b) {
    return a[0] == b[0] && (!a[0] || (a[1] == b[1] && strcmp(a, b) == 0));
}

static inline bool fold_is(struct span span, size_t at, const char *fold) {
    return at < span.n && text_is(span.token[at].fold, fold);
}

/* What words say by themselves; of those outside the array nothing. */
static inline int month_at(struct span span, size_t at, bool after_day) {
    return at < span.n ? span.token[at].spelling->month[after_day] : 0;
}

static inline int weekday_at(struct span span, size_t at, bool before_date) {
    return at < span.n ? span.token[at].spelling->weekday[before_date] : 0;
}

static inline int64_t word_number_at(struct span span, size_t at) {
    return at < span.n ? span.token[at].spelling->number : -1;
}

static inline int64_t rank_at(struct span span, size_t at) {
    return at < span.n ? span.token[at].spelling->rank : -1;
}

/* Inlined where the list is known, so that the compiler compares with its letters instead of fetching them. `n`:
 * without the NULL that ends the list. */
__attribute__((always_inline)) static inline bool text_among_n(const char *text, const char *const *folds, size_t n) {
#pragma GCC unroll 64
    for (size_t i = 0; i < n; i++)
        if (text_is(text, folds[i]))
            return true;
    return false;
}

/* The number of a list's words; it is an array that ends with NULL. */
#define WORDS_OF(...) (sizeof(__VA_ARGS__) / sizeof *(__VA_ARGS__)-1)

/* The same of a list that only its caller sees. */
static inline bool text_listed(const char *text, const char *const *folds) {
    for (; *folds; folds++)
        if (text_is(text, *folds))
            return true;
    return false;
}

#define text_among(text, ...) text_among_n(text, __VA_ARGS__, WORDS_OF(__VA_ARGS__))

static inline bool text_begins(const char *text, const char *stem) {
    return text[0] == stem[0] && strncmp(text, stem, strlen(stem)) == 0;
}

__attribute__((always_inline)) static inline bool text_begins_among_n(const char *text, const char *const *stems,
                                                                      size_t n) {
#pragma GCC unroll 64
    for (size_t i = 0; i < n; i++)
        if (text_begins(text, stems[i]))
            return true;
    return false;
}

#define text_begins_among(text, ...) text_begins_among_n(text, __VA_ARGS__, WORDS_OF(__VA_ARGS__))

__attribute__((always_inline)) static inline bool fold_among_n(struct span span, size_t at, const char *const *folds,
                                                               size_t n) {
    return at < span.n && text_among_n(span.token[at].fold, folds, n);
}

#define fold_among(span, at, ...) fold_among_n(span, at, __VA_ARGS__, WORDS_OF(__VA_ARGS__))

/* Does a longer text end so? */
static inline bool text_ends(const char *text, const char *tail) {
    const size_t n = strlen(text), m = strlen(tail);
    return n > m && memcmp(text + n - m, tail, m) == 0;
}

__attribute__((always_inline)) static inline bool text_ends_among_n(const char *text, const char *const *tails,
                                                                    size_t n) {
#pragma GCC unroll 64
    for (size_t i = 0; i < n; i++)
        if (text_ends(text, tails[i]))
            return true;
    return false;
}

#define text_ends_among(text, ...) text_ends_among_n(text, __VA_ARGS__, WORDS_OF(__VA_ARGS__))

static inline bool fold_ends(struct span span, size_t at, const char *tail) {
    return text_ends(fold_at(span, at), tail);
}

static inline bool kind_is(struct span span, size_t at, enum token_kind kind) {
    return at < span.n && span.token[at].kind == kind;
}

/* A hyphen or dash between two things: '3–5', 'januari - mars'. */
static inline bool dash_at(struct span span, size_t at) {
    static const char *const dashes[] = {"-", "–", "—", NULL};
    return kind_is(span, at, TOKEN_MARK) && fold_among(span, at, dashes);
}

#endif

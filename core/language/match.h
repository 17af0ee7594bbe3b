/* SPDX-License-Identifier: MIT
 *
 * Looking at tokens by their lower-case form, without stepping outside the array. For the phrase readers here
 * and in core/reading.
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

/* `folds` ends with NULL. */
static inline bool text_among(const char *text, const char *const *folds) {
    for (; *folds; folds++)
        if (text_is(text, *folds))
            return true;
    return false;
}

static inline bool text_begins(const char *text, const char *stem) {
    while (*stem && *text == *stem)
        text++, stem++;
    return !*stem;
}

/* `stems` ends with NULL. */
static inline bool text_begins_among(const char *text, const char *const *stems) {
    for (; *stems; stems++)
        if (text_begins(text, *stems))
            return true;
    return false;
}

static inline bool fold_among(struct span span, size_t at, const char *const *folds) {
    return at < span.n && text_among(span.token[at].fold, folds);
}

static inline bool fold_ends(struct span span, size_t at, const char *tail) {
    const char *fold = fold_at(span, at);
    const size_t n = strlen(fold), m = strlen(tail);
    return n > m && strcmp(fold + n - m, tail) == 0;
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

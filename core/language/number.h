/* SPDX-License-Identifier: MIT
 *
 * Swedish numbers in digits and words, with their precision: 'fyra', 'tjugotre', '4 st', 'trettio (30)', 'ett par',
 * 'cirka 25', 'minst tre', 'drygt 20', 'x3', 'tre gånger', 'flera', 'några'. What looks like a number and counts
 * nothing
 * ('riksväg 40', '05.30-tiden', '18 år', 'åk 7', '§ 13', 'v. 16', a date, 'tre timmar') is none.
 */
#ifndef LANGUAGE_NUMBER_H
#define LANGUAGE_NUMBER_H

#include "language/token.h"
#include "lofte/types.h"

/* How ways of saying are taken: '3–4', 'tre till fyra': at least the lower. 'Drygt', 'över', 'fler än', 'minst': at
 * least. 'Cirka', 'närmare', 'knappt', 'uppemot', 'högst', 'ett par' (2): about. 'Ett tiotal', 'ett 15-tal': about
 * ten, fifteen. '2+3' is 5; 'två av tre planerade' is 2. */
struct number {
    int64_t value; /* -1: a quantity without a number ('flera') */
    enum lofte_precision precision;
    bool article;  /* only 'en' or 'ett': one, or an article */
    bool ordinal;  /* 'tredje': one occurrence, `value` its rank */
    bool zero;     /* 'ingen', 'inga', 'noll', '0': value 0 */
    bool times;    /* 'x3', '3 ggr', 'tre gånger', 'fyra tillfällen': counts occasions, whatever stands beside it */
    bool definite; /* 'båda', 'samtliga tre', 'de två': points at what was named before */
    size_t end;    /* token after it, and after 'st', 'stycken', 'gånger', 'tillfällen' */
};

/* A number phrase that starts at token `at` of `n`. Tokens before `at` are looked at ('riksväg' 40). A date in words or
 * digits is none, but a caller that reads when.h first need not meet one. */
bool number_read(const struct token *tokens, size_t n, size_t at, struct number *out);

#endif

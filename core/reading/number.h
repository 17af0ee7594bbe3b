/* SPDX-License-Identifier: MIT
 *
 * Swedish numbers in digits and words, with their precision: 'fyra', 'tjugotre', '4 st', 'trettio (30)', 'ett par',
 * 'ett tiotal', 'ett 15-tal', 'cirka 25', 'minst tre', 'drygt 20', 'flera', 'några'. What looks like a number and
 * counts nothing ('riksväg 40', '05.30-tiden', '18 år', 'åk 7', '§ 13', 'v. 16', a date) is none.
 */
#ifndef READING_NUMBER_H
#define READING_NUMBER_H

#include "lofte/types.h"
#include "reading/token.h"

struct number {
    int64_t value; /* -1: a quantity without a number ('flera') */
    enum lofte_precision precision;
    bool article; /* only 'en' or 'ett': one, or an article */
    bool ordinal; /* 'tredje': one occurrence, `value` its rank */
    size_t end;   /* token after it */
};

/* A number phrase that starts at token `at` of `n`. */
bool number_read(const struct token *tokens, size_t n, size_t at, struct number *out);

#endif

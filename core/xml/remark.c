/* SPDX-License-Identifier: MIT
 *
 * Remarks, and outside text made fit to be shown.
 */
#include "xml/remark.h"
#include "base/limits.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

void remarks_init(struct remarks *remarks, struct arena *arena) {
    *remarks = (struct remarks){.arena = arena,
                                .errors = ARENA_ARRAY(arena, struct remark, LIMIT_ERRORS_SHOWN),
                                .warnings = ARENA_ARRAY(arena, struct remark, LIMIT_ERRORS_SHOWN)};
}

bool remarks_full(const struct remarks *remarks) {
    return remarks->n_errors == LIMIT_ERRORS_SHOWN;
}

void remark_put(struct remarks *remarks, int line, const char *item, enum sentence sentence, const char *const *args) {
    const bool error = sentence_severity(sentence) == LOFTE_ERROR;
    size_t *kept = error ? &remarks->n_errors : &remarks->n_warnings;
    ++*(error ? &remarks->all_errors : &remarks->all_warnings);
    if (*kept == LIMIT_ERRORS_SHOWN)
        return;
    struct remark *remark = &(error ? remarks->errors : remarks->warnings)[(*kept)++];
    *remark = (struct remark){.severity = sentence_severity(sentence), .line = line, .sentence = sentence};
    remark->item = item ? remark_arg(remarks->arena, item) : NULL;
    for (size_t i = 0; i < LOFTE_ARGS && args[i]; i++)
        remark->arg[i] = remark_arg(remarks->arena, args[i]);
}

static uint32_t code_point(const unsigned char *s, size_t n) {
    uint32_t c = n == 1 ? s[0] : s[0] & (0xFFU >> (n + 1));
    for (size_t i = 1; i < n; i++)
        c = c << 6 | (s[i] & 0x3FU);
    return c;
}

/* Controls, line and paragraph separators, marks and overrides of direction, invisible characters. */
static bool steers(uint32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFD);
}

/* What people paste along with a word, and what no plain text carries. */
static bool hides(uint32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

uint32_t text_steers(const char *s, bool hidden) {
    for (size_t n; *s; s += n) {
        for (n = 1; (s[n] & 0xC0) == 0x80;)
            n++;
        const uint32_t c = code_point((const unsigned char *)s, n);
        const bool odd = steers(c) || (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c < 0xE0080);
        if (odd && (hidden || !hides(c)))
            return c;
    }
    return 0;
}

static bool of_number(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == ' ';
}

enum { NUMBER_LEAST = 10, NUMBER_LONGEST = 13 };

static bool may_hold_number(const char *s) {
    size_t digits = 0;
    for (; *s; s++)
        digits += *s >= '0' && *s <= '9';
    return digits >= NUMBER_LEAST;
}

char *remark_arg(struct arena *arena, const char *s) {
    static const char more[] = "…";
    struct buf out;
    buf_init(&out, arena);
    const bool number = may_hold_number(s);
    size_t fits = 0;
    for (size_t left = strlen(s), n; left > 0 && out.len <= REMARK_ARG_BYTES; s += n, left -= n) {
        n = 1;
        while (n < 4 && n < left && (s[n] & 0xC0) == 0x80)
            n++;
        char piece[16];
        if (!utf8_valid(s, n)) {
            n = 1;
            (void)snprintf(piece, sizeof piece, "\\x%02X", (unsigned char)s[0]);
        } else {
            const uint32_t c = code_point((const unsigned char *)s, n);
            /* An identity number stays whole, so that it is found and withheld. */
            if (number && steers(c) && out.len > 0 && of_number(out.data[out.len - 1]) && of_number(s[n]))
                piece[0] = '\0';
            else if (steers(c))
                (void)snprintf(piece, sizeof piece, "\\u%04X", (unsigned)c);
            else
                (void)snprintf(piece, sizeof piece, "%.*s", (int)n, s);
        }
        buf_puts(&out, piece);
        if (out.len <= REMARK_ARG_BYTES - (sizeof more - 1))
            fits = out.len;
    }
    if (out.len > REMARK_ARG_BYTES) {
        /* Half an identity number would not be found. */
        for (size_t i = 0; i < NUMBER_LONGEST && fits > 0 && of_number(out.data[fits - 1]); i++)
            fits--;
        out.len = fits;
        buf_puts(&out, more);
    }
    return out.data;
}

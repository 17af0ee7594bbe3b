/* SPDX-License-Identifier: MIT
 *
 * What a character counts as where numbers are looked for.
 */
#include "privacy/plain.h"

#include <string.h>
#include <utf8proc.h>

/* '\0' is none at all. */
static char code_plain(utf8proc_int32_t code) {
    if (code >= '0' && code <= '9')
        return (char)code;
    if (code >= 0xFF10 && code <= 0xFF19)
        return (char)('0' + (code - 0xFF10));
    if (code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE63 || code == 0xFF0D)
        return '-';
    if (code == 0xFF0B)
        return '+';
    if (code == '\n' || code == '\r' || code == '\t')
        return ' ';
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? (char)(code - 'A' + 'a') : code < ' ' ? '\0' : (char)code;
    const utf8proc_category_t category = utf8proc_category(code);
    if (category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_CC)
        return '\0';
    if (category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP)
        return ' ';
    return category <= UTF8PROC_CATEGORY_LO ? 'x' : '?';
}

static size_t code_step(const char *text, size_t left, char *plain) {
    utf8proc_int32_t code;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)left, &code);
    *plain = n > 0 ? code_plain(code) : '?';
    return n > 0 ? (size_t)n : 1;
}

static void plain_end(struct plain *out, size_t at) {
    out->c[out->n] = '\0';
    out->at[out->n] = at;
}

void plain_ahead(const char *text, size_t len, size_t at, struct plain *out) {
    out->n = 0;
    while (at < len && out->n < PLAIN_MOST) {
        out->at[out->n] = at;
        at += code_step(text + at, len - at, &out->c[out->n]);
        out->n += out->c[out->n] != '\0';
    }
    plain_end(out, at);
}

void plain_back(const char *text, size_t at, struct plain *out) {
    /* Four bytes a character at most; the first may be cut and counts as '?'. */
    size_t from = at > (size_t)PLAIN_MOST * 4 ? at - (size_t)PLAIN_MOST * 4 : 0;
    out->n = 0;
    while (from < at) {
        if (out->n == PLAIN_MOST)
            plain_drop(out, 0);
        out->at[out->n] = from;
        from += code_step(text + from, at - from, &out->c[out->n]);
        out->n += out->c[out->n] != '\0';
    }
    plain_end(out, at);
}

void plain_drop(struct plain *plain, size_t i) {
    memmove(plain->c + i, plain->c + i + 1, plain->n - i);
    memmove(plain->at + i, plain->at + i + 1, (plain->n - i) * sizeof plain->at[0]);
    plain->n--;
}

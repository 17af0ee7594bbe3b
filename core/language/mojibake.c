/* SPDX-License-Identifier: MIT
 *
 * A sequence is repaired where its characters, as bytes of Windows-1252, are one UTF-8 character that begins with C2,
 * C3 or E2: Latin letters and signs, dashes and quotes. Text encoded three times takes a second round.
 */
#include "language/mojibake.h"

#include "base/text.h"

#include <string.h>
#include <utf8proc.h>

enum { ROUNDS = 2 };

/* Windows-1252 above 0x7F where it is not Latin-1. */
static const utf8proc_int32_t windows[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

/* The byte that the character at s stands for, and its length; 0: none above 0x7F. */
static unsigned char byte_at(const char *s, size_t *len) {
    utf8proc_int32_t code;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)strnlen(s, 4), &code);
    *len = n > 0 ? (size_t)n : 1;
    if (n <= 0 || code < 0x80)
        return 0;
    if (code < 0x100)
        return (unsigned char)code;
    for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++)
        if (windows[i] == code)
            return (unsigned char)(0x80 + i);
    return 0;
}

/* Bytes of s that are one character encoded twice, and that character; or 0. */
static size_t doubled_at(const char *s, char meant[5]) {
    size_t at, more;
    const unsigned char lead = byte_at(s, &at);
    const size_t need = lead == 0xC2 || lead == 0xC3 ? 2 : lead == 0xE2 ? 3 : 0;
    if (!need)
        return 0;
    meant[0] = (char)lead;
    for (size_t i = 1; i < need; i++, at += more) {
        const unsigned char byte = byte_at(s + at, &more);
        if ((byte & 0xC0) != 0x80)
            return 0;
        meant[i] = (char)byte;
    }
    meant[need] = '\0';
    utf8proc_int32_t code;
    return utf8proc_iterate((const utf8proc_uint8_t *)meant, (utf8proc_ssize_t)need, &code) > 0 ? at : 0;
}

static char *repair_once(struct arena *arena, const char *text) {
    struct buf out;
    buf_init(&out, arena);
    const char *kept = text;
    char meant[5];
    for (const char *s = text; *s; s++) {
        const size_t len = (unsigned char)*s >= 0xC2 ? doubled_at(s, meant) : 0;
        if (!len)
            continue;
        buf_add(&out, kept, (size_t)(s - kept));
        buf_puts(&out, meant);
        kept = s + len;
        s = kept - 1;
    }
    if (kept == text)
        return NULL;
    buf_puts(&out, kept);
    return out.data;
}

char *mojibake_repair(struct arena *arena, const char *text) {
    char *repaired = NULL;
    for (int round = 0; round < ROUNDS; round++) {
        char *next = repair_once(arena, repaired ? repaired : text);
        if (!next)
            return repaired;
        repaired = next;
    }
    return repaired;
}

size_t mojibake_lost(const char *text) {
    size_t n = 0;
    for (const char *s = text; (s = strstr(s, "\xEF\xBF\xBD")) != NULL; s += 3)
        n++;
    return n;
}

/* SPDX-License-Identifier: MIT
 *
 * Tables of our own rather than iconv(3), which loads its tables from files that the worker's filter keeps shut.
 */
#include "xml/transcode.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { HEX_ROOM = 12 };

/* At most four bytes. Surrogates are the caller's business. */
static size_t utf8_put(uint32_t c, char *out) {
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    const size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(leads[n] | c);
    return n;
}

/* From 80 to 9F ISO-8859-1 has controls that nobody writes, but Windows-1252 letters. */
bool latin1_read(struct text_span *text, struct remarks *remarks) {
    char *out = arena_alloc(remarks->arena, text->len * 2 + 1);
    size_t n = 0;
    for (size_t i = 0; i < text->len; i++) {
        const unsigned char c = (unsigned char)text->data[i];
        if (c >= 0x80 && c < 0xA0) {
            char byte[HEX_ROOM];
            (void)snprintf(byte, sizeof byte, "%02X", c);
            remark_add(remarks, line_at(text->data, i), NULL, SAY_NOT_LATIN1, byte);
            return false;
        }
        n += utf8_put(c, out + n);
    }
    *text = (struct text_span){out, n};
    return true;
}

bool windows1252_read(struct text_span *text, struct remarks *remarks) {
    static const uint16_t letters[0x20] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    char *out = arena_alloc(remarks->arena, text->len * 3 + 1);
    size_t n = 0;
    for (size_t i = 0; i < text->len; i++) {
        const unsigned char c = (unsigned char)text->data[i];
        const uint32_t letter = c >= 0x80 && c < 0xA0 ? letters[c - 0x80] : c;
        if (c && !letter) {
            char byte[HEX_ROOM];
            (void)snprintf(byte, sizeof byte, "%02X", c);
            remark_add(remarks, line_at(text->data, i), NULL, SAY_NOT_LETTER, "Windows-1252", byte);
            return false;
        }
        n += utf8_put(letter, out + n);
    }
    *text = (struct text_span){out, n};
    return true;
}

static uint32_t unit_at(const struct text_span *text, size_t at, bool big_endian) {
    const unsigned char *byte = (const unsigned char *)text->data + at;
    return big_endian ? (uint32_t)byte[0] << 8 | byte[1] : (uint32_t)byte[1] << 8 | byte[0];
}

bool utf16_read(struct text_span *text, bool big_endian, struct remarks *remarks) {
    char *out = arena_alloc(remarks->arena, text->len * 2 + 1);
    size_t n = 0;
    for (size_t at = 0; at < text->len; at += 2) {
        char wrong[HEX_ROOM] = "";
        uint32_t c = 0;
        if (text->len - at < 2)
            (void)snprintf(wrong, sizeof wrong, "%02X", (unsigned char)text->data[at]);
        else
            c = unit_at(text, at, big_endian);
        if (c >= 0xD800 && c < 0xE000) {
            const uint32_t low = text->len - at < 4 ? 0 : unit_at(text, at + 2, big_endian);
            if (c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            } else {
                (void)snprintf(wrong, sizeof wrong, "%04X", c);
            }
        }
        if (wrong[0] || !c) {
            const int line = line_at(out, n);
            if (wrong[0])
                remark_add(remarks, line, NULL, SAY_NOT_LETTER, "UTF-16", wrong);
            else
                remark_add(remarks, line, NULL, SAY_NUL);
            return false;
        }
        n += utf8_put(c, out + n);
    }
    *text = (struct text_span){out, n};
    return true;
}

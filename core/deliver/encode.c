/* SPDX-License-Identifier: MIT
 *
 * Quoted-printable and encoded words.
 */
#include "deliver/encode.h"

#include <string.h>

enum { LINE = 76, WORD = 66, PLAIN = 60 };

static bool is_plain(const char *value) {
    for (const char *c = value; *c; c++)
        if ((unsigned char)*c < ' ' || (unsigned char)*c > '~')
            return false;
    return strlen(value) <= PLAIN && !strstr(value, "=?") && value[0] != ' ';
}

void encode_quoted(struct buf *out, const char *text) {
    size_t column = 0;
    for (const char *c = text; *c; c++) {
        if (c[0] == '\r' && c[1] == '\n')
            continue;
        if (*c == '\n') {
            buf_puts(out, "\r\n");
            column = 0;
            continue;
        }
        const bool ends = c[1] == '\0' || c[1] == '\n' || c[1] == '\r';
        const bool bare = *c != '=' && ((*c > ' ' && *c <= '~') || ((*c == ' ' || *c == '\t') && !ends));
        const size_t wide = bare ? 1 : 3;
        if (column + wide + (ends ? 0 : 1) > LINE) {
            buf_puts(out, "=\r\n");
            column = 0;
        }
        if (bare)
            buf_add(out, c, 1);
        else
            buf_printf(out, "=%02X", (unsigned)(unsigned char)*c);
        column += wide;
    }
}

/* Bytes of the letter that begins here: a word never ends inside one. */
static size_t letter_bytes(const char *c) {
    size_t n = 1;
    while (((unsigned char)c[n] & 0xC0) == 0x80)
        n++;
    return n;
}

static bool stands_for_itself(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void encode_words(struct buf *out, const char *value) {
    static const char opening[] = "=?UTF-8?Q?", closing[] = "?=";
    size_t column = 0;
    for (const char *c = value; *c;) {
        const size_t n = letter_bytes(c);
        const size_t wide = n == 1 && (*c == ' ' || stands_for_itself(*c)) ? 1 : 3 * n;
        if (column == 0 || column + wide + strlen(closing) > WORD) {
            buf_puts(out, column ? "?=\r\n =?UTF-8?Q?" : opening);
            column = strlen(opening);
        }
        for (size_t i = 0; i < n; i++)
            if (wide == 1)
                buf_puts(out, *c == ' ' ? "_" : (char[2]){*c, '\0'});
            else
                buf_printf(out, "=%02X", (unsigned)(unsigned char)c[i]);
        column += wide;
        c += n;
    }
    buf_puts(out, closing);
}

void encode_header(struct buf *out, const char *value) {
    if (is_plain(value))
        buf_puts(out, value);
    else
        encode_words(out, value);
}

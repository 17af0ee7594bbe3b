/* SPDX-License-Identifier: MIT
 *
 * Decoding UTF-8 a character at a time: width, line breaking, cleaning.
 */
#include "view/width.h"
#include "base/text.h"

#include <string.h>

/* Decodes the character at s; `*len` is its bytes. A broken byte is -1 of length 1. */
static int32_t decode(const char *s, size_t *len) {
    const unsigned char *b = (const unsigned char *)s;
    *len = b[0] < 0x80 ? 1 : b[0] >= 0xF0 ? 4 : b[0] >= 0xE0 ? 3 : 2;
    if (strnlen(s, *len) < *len || !utf8_valid(s, *len)) {
        *len = 1;
        return b[0] && b[0] < 0x80 ? b[0] : -1;
    }
    int32_t c = *len == 1 ? b[0] : b[0] & (0x7F >> *len);
    for (size_t i = 1; i < *len; i++)
        c = (c << 6) | (b[i] & 0x3F);
    return c;
}

struct span {
    int32_t first, last;
};

static int in_spans(const struct span *span, size_t n, int32_t c) {
    for (size_t i = 0; i < n; i++)
        if (c >= span[i].first && c <= span[i].last)
            return 1;
    return 0;
}

static const struct span narrow[] = {{0x0300, 0x036F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D},
                                     {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}};
static const struct span wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},  {0xAC00, 0xD7A3},
                                   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},  {0xFFE0, 0xFFE6},
                                   {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
/* C0 but the line breaks and tabs of text_clean, DEL, C1, and the marks of direction. */
static const struct span unsafe[] = {{0x0000, 0x001F}, {0x007F, 0x009F}, {0x061C, 0x061C}, {0x200E, 0x200F},
                                     {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFFF9, 0xFFFB}};

#define IN(spans, c) in_spans((spans), sizeof(spans) / sizeof(spans)[0], (c))

static int char_width(int32_t c) {
    return IN(narrow, c) ? 0 : IN(wide, c) ? 2 : 1;
}

int text_width(const char *s) {
    int width = 0;
    for (size_t len; *s; s += len)
        width += char_width(decode(s, &len));
    return width;
}

size_t text_fit(const char *s, int width) {
    const size_t lead = strspn(s, " ");
    size_t at = 0, space = 0;
    for (size_t len; s[at]; at += len) {
        width -= char_width(decode(s + at, &len));
        if (s[at] == ' ' && at > lead)
            space = at;
        if (width < 0)
            return space ? space : at ? at : len;
    }
    return at;
}

const char *text_clean(struct arena *arena, const char *s) {
    if (!s)
        return "";
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t len; *s; s += len) {
        const int32_t c = decode(s, &len);
        if (c == '\n' || c == '\t' || c == '\r')
            buf_puts(&buf, " ");
        else if (c < 0)
            buf_printf(&buf, "\\x%02x", (unsigned)(unsigned char)*s);
        else if (IN(unsafe, c))
            buf_printf(&buf, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
        else
            buf_add(&buf, s, len);
    }
    return buf.data;
}

const char *text_clean_json(struct arena *arena, const char *s) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t len; *s; s += len) {
        const int32_t c = decode(s, &len);
        if (c >= 0x20 && IN(unsafe, c))
            buf_printf(&buf, "\\u%04x", (unsigned)c);
        else
            buf_add(&buf, s, len);
    }
    return buf.data;
}

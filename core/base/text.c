/* SPDX-License-Identifier: MIT
 *
 * Buffers, string helpers and the wire between worker and parent.
 */
#include "base/text.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void buf_init(struct buf *buf, struct arena *arena) {
    *buf = (struct buf){.arena = arena, .data = arena_alloc(arena, 64), .cap = 64};
}

void buf_add(struct buf *buf, const void *data, size_t len) {
    if (buf->cap - buf->len <= len) {
        const size_t cap = (buf->len + len + 1) * 2;
        char *wider = arena_alloc(buf->arena, cap);
        memcpy(wider, buf->data, buf->len);
        buf->data = wider;
        buf->cap = cap;
    }
    if (len)
        memcpy(buf->data + buf->len, data, len);
    buf->len += len;
    buf->data[buf->len] = '\0';
}

void buf_puts(struct buf *buf, const char *s) {
    if (s)
        buf_add(buf, s, strlen(s));
}

void buf_printf(struct buf *buf, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0) {
        char *text = arena_alloc(buf->arena, (size_t)n + 1);
        (void)vsnprintf(text, (size_t)n + 1, format, again);
        buf_add(buf, text, (size_t)n);
    }
    va_end(again);
}

bool str_equal(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

int str_order(const char *a, const char *b) {
    if (a == b || !a || !b)
        return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

enum { NEAREST_ROOM = 64 };

static size_t least_of(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Edit distance of two short words in which two swapped neighbours ('taregt') are one mistake; longer words are as far
 * apart as can be. */
static size_t edit_distance(const char *a, const char *b) {
    const size_t n = strlen(a), m = strlen(b);
    if (n >= NEAREST_ROOM || m >= NEAREST_ROOM)
        return SIZE_MAX;
    size_t rows[3][NEAREST_ROOM] = {{0}};
    for (size_t j = 0; j <= m; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t *row = rows[i % 3];
        const size_t *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            row[j] = least_of(last[j - 1] + (a[i - 1] != b[j - 1]), least_of(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least_of(row[j], before[j - 2] + 1);
        }
    }
    return rows[n % 3][m];
}

const char *str_nearest(const char *word, const char *const *candidates, size_t n) {
    const char *best = NULL;
    size_t least = strlen(word) / 3 + 1;
    for (size_t i = 0; i < n; i++) {
        const size_t distance = edit_distance(word, candidates[i]);
        if (distance < least || (distance == least && !best && distance <= strlen(word) / 3)) {
            best = candidates[i];
            least = distance;
        }
    }
    return best;
}

/* Length of the well-formed UTF-8 sequence at s, or 0 (overlong forms, surrogates, beyond U+10FFFF). */
static size_t utf8_step(const unsigned char *s, size_t left) {
    if (s[0] < 0x80)
        return 1;
    const size_t n = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
    if (s[0] < 0xC2 || s[0] > 0xF4 || left < n)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) || (s[0] == 0xF0 && s[1] < 0x90) ||
        (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    return n;
}

bool utf8_valid(const char *s, size_t len) {
    enum { ASCII_END = 0x80 };
    for (size_t i = 0; i < len;) {
        const unsigned char c = (unsigned char)s[i];
        const size_t n = c > 0 && c < ASCII_END ? 1 : utf8_step((const unsigned char *)s + i, len - i);
        if (!n)
            return false;
        i += n;
    }
    return true;
}

/* ---- wire: host byte order, since both ends are the same program on the same machine ---- */

void wire_put_u32(struct buf *buf, uint32_t v) {
    buf_add(buf, &v, sizeof v);
}

void wire_put_i64(struct buf *buf, int64_t v) {
    buf_add(buf, &v, sizeof v);
}

void wire_put_f64(struct buf *buf, double v) {
    buf_add(buf, &v, sizeof v);
}

void wire_put_str(struct buf *buf, const char *s) {
    if (!s) {
        wire_put_u32(buf, UINT32_MAX);
        return;
    }
    const size_t n = strlen(s);
    wire_put_u32(buf, (uint32_t)n);
    buf_add(buf, s, n);
}

static bool wire_take(struct wire *wire, void *out, size_t n) {
    if (wire->bad || wire->len - wire->at < n) {
        wire->bad = true;
        memset(out, 0, n);
        return false;
    }
    memcpy(out, wire->data + wire->at, n);
    wire->at += n;
    return true;
}

uint32_t wire_get_u32(struct wire *wire) {
    uint32_t v;
    (void)wire_take(wire, &v, sizeof v);
    return v;
}

int64_t wire_get_i64(struct wire *wire) {
    int64_t v;
    (void)wire_take(wire, &v, sizeof v);
    return v;
}

double wire_get_f64(struct wire *wire) {
    double v;
    (void)wire_take(wire, &v, sizeof v);
    return v;
}

char *wire_get_str(struct wire *wire, struct arena *arena) {
    const uint32_t n = wire_get_u32(wire);
    if (wire->bad || n == UINT32_MAX)
        return NULL;
    if (wire->len - wire->at < n || memchr(wire->data + wire->at, '\0', n)) {
        wire->bad = true;
        return NULL;
    }
    char *s = arena_strndup(arena, (const char *)wire->data + wire->at, n);
    wire->at += n;
    return s;
}

size_t wire_get_count(struct wire *wire, size_t least) {
    const uint32_t n = wire_get_u32(wire);
    if (wire->bad || (least && n > (wire->len - wire->at) / least)) {
        wire->bad = true;
        return 0;
    }
    return n;
}

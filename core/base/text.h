/* SPDX-License-Identifier: MIT
 *
 * Growing byte buffers, string helpers and UTF-8 checks; and the wire: length-checked binary messages between a worker
 * and its parent. A reader never reads past its end: after the first mistake every get returns zero and `bad` is set.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "lofte/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* Bytes that grow in an arena; `data` always ends in NUL (not counted). */
struct buf {
    struct arena *arena;
    char *data;
    size_t len, cap;
};
void buf_init(struct buf *buf, struct arena *arena);
void buf_add(struct buf *buf, const void *data, size_t len);
void buf_puts(struct buf *buf, const char *s); /* NULL adds nothing */
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

bool str_equal(const char *a, const char *b); /* NULL equals NULL only */
int str_order(const char *a, const char *b);  /* bytewise, NULL first: the one sort order below the faces */
/* The candidate nearest to `word` in edit distance (swapped neighbours are one mistake), or NULL if none is near (at
 * most a third of its letters wrong). */
const char *str_nearest(const char *word, const char *const *candidates, size_t n);
bool utf8_valid(const char *s, size_t len);

/* ---- wire ---- */
void wire_put_u32(struct buf *buf, uint32_t v);
void wire_put_i64(struct buf *buf, int64_t v);
void wire_put_f64(struct buf *buf, double v);
void wire_put_str(struct buf *buf, const char *s); /* NULL is kept apart from "" */

struct wire {
    const unsigned char *data;
    size_t len, at;
    bool bad;
};
uint32_t wire_get_u32(struct wire *wire);
int64_t wire_get_i64(struct wire *wire);
double wire_get_f64(struct wire *wire);
/* A copy in the arena; NULL where NULL was put or the wire is bad. Strings with NUL inside are bad. */
char *wire_get_str(struct wire *wire, struct arena *arena);
/* A count that is to be followed by at least `least` bytes each: bad when the message cannot hold so many. */
size_t wire_get_count(struct wire *wire, size_t least);

#endif

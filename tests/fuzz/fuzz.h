/* SPDX-License-Identifier: MIT
 *
 * What the fuzz targets share: bytes taken one after the other as numbers, and a check that also holds in release
 * builds. A target is one function, called by libFuzzer (scripts/fuzz) or by replay.c over the kept inputs.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include "base/cleanup.h"
#include "base/text.h"
#include "lofte/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Always 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A property that must hold of every input. */
#define HOLDS(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            (void)fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                       \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

#define arena_ cleanup_(arena_cleanup) struct arena

/* The input as numbers; 0 when it is used up. */
struct bytes {
    const uint8_t *at;
    size_t left;
};

static inline int bytes_take(struct bytes *bytes) {
    if (bytes->left == 0)
        return 0;
    bytes->left--;
    return *bytes->at++;
}

/* 0 … below - 1, of up to 65 536 */
static inline int bytes_below(struct bytes *bytes, int below) {
    int value = bytes_take(bytes);
    if (below > 256)
        value = value << 8 | bytes_take(bytes);
    return value % below;
}

/* The text with each line cut off in turn; NULL after the last. */
static inline char *line_cut(char **rest) {
    return strsep(rest, "\n");
}

/* The input as a string that ends in NUL; NULL where it is no text. */
static inline char *text_of(struct arena *arena, const uint8_t *data, size_t size) {
    const char *text = (const char *)data;
    if (size == 0)
        return arena_strdup(arena, "");
    return memchr(text, '\0', size) || !utf8_valid(text, size) ? NULL : arena_strndup(arena, text, size);
}

static inline bool is_utf8(const char *text) {
    return !text || utf8_valid(text, strlen(text));
}

#endif

/* SPDX-License-Identifier: MIT
 *
 * The arena: chunks in a list, bump allocation. Large requests get a chunk of their own; an emptied arena keeps some of
 * the others. Under AddressSanitizer every allocation is a chunk of its own and arrays are as long as they are filled,
 * so that overruns inside an arena and uses after its emptying are found.
 */
#include "lofte/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define CHUNK_BYTES ((size_t)0)
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHUNK_BYTES ((size_t)0)
#endif
#endif
#ifdef CHUNK_BYTES
/* An array of so many elements has no room to spare: a larger one would be copied too often. */
static bool is_exact(size_t n) {
    return n < 1024;
}
#else
#define CHUNK_BYTES ((size_t)64 * 1024)
static bool is_exact(size_t n) {
    (void)n;
    return false;
}
#endif

struct chunk {
    struct chunk *next;
    size_t size, used;
    alignas(max_align_t) unsigned char data[];
};

enum { CHUNKS_KEPT = 16 };

struct arena {
    struct chunk *chunks;
    struct chunk *spare;  /* empty, each of CHUNK_BYTES */
    struct arena *wards;  /* that go with it */
    struct arena *sister; /* the next ward of the same owner */
};

/* Nothing here may want memory itself, so the sentence is not translated. */
void arena_exhausted(void) {
    static const char words[] = "lofte: out of memory; close other programs and try again\n";
    (void)!write(STDERR_FILENO, words, sizeof words - 1);
    _exit(ARENA_EXHAUSTED);
}

struct arena *arena_create(void) {
    struct arena *arena = calloc(1, sizeof *arena);
    if (!arena)
        arena_exhausted();
    return arena;
}

struct arena *arena_create_under(struct arena *owner) {
    struct arena *arena = arena_create();
    arena->sister = owner->wards;
    owner->wards = arena;
    return arena;
}

static void chunks_free(struct chunk *chunk) {
    for (struct chunk *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
}

void arena_reset(struct arena *arena) {
    struct chunk *chunk = arena->chunks;
    size_t kept = 0;
    for (const struct chunk *spare = arena->spare; spare; spare = spare->next)
        kept++;
    for (struct chunk *next; chunk; chunk = next) {
        next = chunk->next;
        if (chunk->size != CHUNK_BYTES || kept == CHUNKS_KEPT) {
            free(chunk);
            continue;
        }
        chunk->used = 0;
        chunk->next = arena->spare;
        arena->spare = chunk;
        kept++;
    }
    arena->chunks = NULL;
}

void arena_destroy(struct arena *arena) {
    if (!arena)
        return;
    for (struct arena *ward = arena->wards, *next; ward; ward = next) {
        next = ward->sister;
        arena_destroy(ward); /* as deep as owners are nested in code */
    }
    chunks_free(arena->chunks);
    chunks_free(arena->spare);
    free(arena);
}

static struct chunk *chunk_take(struct arena *arena, size_t size) {
    if (size > SIZE_MAX / 2)
        arena_exhausted();
    if (size == CHUNK_BYTES && arena->spare) {
        struct chunk *spare = arena->spare;
        arena->spare = spare->next;
        return spare;
    }
    struct chunk *chunk = malloc(sizeof *chunk + size);
    if (!chunk)
        arena_exhausted();
    /* cppcheck-suppress nullPointerRedundantCheck; arena_exhausted() does not return */
    *chunk = (struct chunk){.size = size};
    return chunk;
}

void *arena_alloc(struct arena *arena, size_t size) {
    const size_t unit = alignof(max_align_t);
    if (size > SIZE_MAX / 2)
        arena_exhausted();
    size_t need = size ? size : 1;
    need = (need + unit - 1) / unit * unit;
    struct chunk *chunk = arena->chunks;
    if (!chunk || chunk->size - chunk->used < need) {
        const size_t room = need > CHUNK_BYTES / 4 ? need : CHUNK_BYTES;
        struct chunk *fresh = chunk_take(arena, room);
        if (room == need && chunk) { /* a chunk of its own goes behind the one in use */
            fresh->next = chunk->next;
            chunk->next = fresh;
        } else {
            fresh->next = chunk;
            arena->chunks = fresh;
        }
        chunk = fresh;
    }
    void *p = chunk->data + chunk->used;
    chunk->used += need;
    return memset(p, 0, need);
}

void *arena_array(struct arena *arena, size_t n, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(n, size, &bytes))
        arena_exhausted();
    return arena_alloc(arena, bytes);
}

char *arena_strndup(struct arena *arena, const char *s, size_t n) {
    char *copy = arena_alloc(arena, n + 1);
    memcpy(copy, s, n);
    return copy;
}

char *arena_strdup(struct arena *arena, const char *s) {
    return s ? arena_strndup(arena, s, strlen(s)) : NULL;
}

char *arena_printf(struct arena *arena, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = arena_alloc(arena, n < 0 ? 1 : (size_t)n + 1);
    if (n > 0)
        (void)vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

void *arena_fit(struct arena *arena, void *array, size_t n, size_t size) {
    if (!is_exact(n))
        return array;
    void *exact = arena_array(arena, n, size);
    return n ? memcpy(exact, array, n * size) : exact;
}

void *arena_grow(struct arena *arena, void *array, size_t used, size_t *cap, size_t size) {
    if (array && used < *cap)
        return array;
    const size_t next = is_exact(used) ? used + 1 : *cap ? *cap * 2 : 8;
    void *wider = arena_array(arena, next, size);
    if (array && used)
        memcpy(wider, array, used * size);
    *cap = next;
    return wider;
}

/* SPDX-License-Identifier: MIT
 *
 * An arena owns everything that one unit of work allocates and gives it back at once. Whoever passes the arena owns the
 * answer. Out of memory ends the process with a sentence and status 1, and the database's journal takes back what was
 * under way: no caller has to check.
 */
#ifndef LOFTE_ARENA_H
#define LOFTE_ARENA_H

#include <stddef.h>

struct arena;

enum { ARENA_EXHAUSTED = 1 }; /* exit status */
/* Ends the process as an arena does that gets no memory; for allocations of others. */
_Noreturn void arena_exhausted(void);

struct arena *arena_create(void);
void arena_destroy(struct arena *arena); /* NULL is fine */
/* An arena that goes with `owner` at the latest: for what is emptied while its owner lives. */
struct arena *arena_create_under(struct arena *owner);
/* Takes back all that was allocated and keeps some of the room for what comes next. */
void arena_reset(struct arena *arena);

/* `size` zeroed bytes, aligned for any type. Size 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t size);
/* `n` zeroed elements of `size`; ends the program when n × size overflows. */
void *arena_array(struct arena *arena, size_t n, size_t size);
/* Copies. arena_strdup(NULL) is NULL. */
char *arena_strdup(struct arena *arena, const char *s);
char *arena_strndup(struct arena *arena, const char *s, size_t n);
char *arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Room for one more element: returns `array` or a copy with doubled capacity. `*cap` is the capacity in elements. */
void *arena_grow(struct arena *arena, void *array, size_t used, size_t *cap, size_t size);
/* The array when it has got its `n` elements, for one that was made for more: under AddressSanitizer a copy without the
 * rest, so that reading past the end is found; else the same array. */
void *arena_fit(struct arena *arena, void *array, size_t n, size_t size);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, n) ((type *)arena_array((arena), (n), sizeof(type)))
/* Appends to an arena array held as pointer + count + capacity; evaluates to a pointer to the new, zeroed element. */
#define ARENA_PUSH(arena, array, n, cap)                                                                               \
    ((array) = arena_grow((arena), (array), (n), &(cap), sizeof *(array)), &(array)[(n)++])

#endif

/* SPDX-License-Identifier: MIT
 *
 * The world's mistakes as values. The floor that knows writes the sentence once; callers may add where it happened.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "lofte/arena.h"
#include "lofte/types.h"

#include <assert.h>

#define MUST_CHECK __attribute__((warn_unused_result))

/* Marks an English template for translation; xgettext finds it. {0} … {5} are filled in by the face. */
#define N_(text) text

/* Sets code and sentence and returns `code`, so that a function can end with `return err_set(...)`. Arguments are
 * copied into err->room (cut at its end). err may be NULL. `args` ends with NULL. */
static inline int err_put(struct lofte_err *err, int code, const char *id, const char *const *args);
#define err_set(err, code, ...) err_set_((err), (code), __VA_ARGS__, NULL)
#define err_set_(err, code, id, ...) err_put((err), (code), (id), (const char *const[]){__VA_ARGS__})

/* The copying; apart from err_put, so that callers' compilers and analysers see that a failure is below 0. */
void err_write(struct lofte_err *err, int code, const char *id, const char *const *args);

static inline int err_put(struct lofte_err *err, int code, const char *id, const char *const *args) {
    assert(code < 0);
    err_write(err, code, id, args);
    return code;
}

/* Adds where it happened in front of what stands there: "a" before "b" gives "a: b". Returns err's code. */
int err_prefix(struct lofte_err *err, const char *where);

/* A sentence with copies of its arguments in the arena: text_make(arena, N_("{0} of {1}"), a, b). */
struct lofte_text text_put(struct arena *arena, const char *id, const char *const *args);
#define text_make(arena, ...) text_make_((arena), __VA_ARGS__, NULL)
#define text_make_(arena, id, ...) text_put((arena), (id), (const char *const[]){__VA_ARGS__})

/* The sentence in English: for logs, assertions and tests. Faces translate (view/text.h). */
char *text_english(struct arena *arena, const struct lofte_text *text);

/* A number as text, for the arguments above; the buffer lives as long as the enclosing block. */
char *num_print(char *room, long long n);
#define NUM(n) num_print((char[24]){0}, (long long)(n))

#endif

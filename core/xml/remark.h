/* SPDX-License-Identifier: MIT
 *
 * What is wrong or odd in a file, on its way from the worker to a finding. A remark names its sentence by number, so
 * that the child can only say what stands in our table; its arguments are short and made harmless here.
 */
#ifndef XML_REMARK_H
#define XML_REMARK_H

#include "base/err.h"
#include "lofte/types.h"
#include "xml/sentence.h"

enum { REMARK_ARG_BYTES = 120 };

struct remark {
    enum lofte_severity severity;
    int line;
    const char *item; /* agenda item's number or NULL */
    enum sentence sentence;
    const char *arg[LOFTE_ARGS];
};

/* The first LIMIT_ERRORS_SHOWN errors and as many warnings; the others are only counted. */
struct remarks {
    struct arena *arena;
    struct remark *errors, *warnings;
    size_t n_errors, n_warnings;     /* kept */
    size_t all_errors, all_warnings; /* found */
};

void remarks_init(struct remarks *remarks, struct arena *arena);
/* True when one more error would only be counted: then it need not be worded. */
bool remarks_full(const struct remarks *remarks);
/* `item` and the arguments (ended by NULL) are copied and made harmless. */
void remark_put(struct remarks *remarks, int line, const char *item, enum sentence sentence, const char *const *args);
#define remark_add(remarks, line, item, ...) remark_add_((remarks), (line), (item), __VA_ARGS__, NULL)
#define remark_add_(remarks, line, item, sentence, ...)                                                                \
    remark_put((remarks), (line), (item), (sentence), (const char *const[]){__VA_ARGS__})

/* A copy of outside text that is fit to be shown: at most REMARK_ARG_BYTES bytes, whole characters, and nothing that
 * steers a terminal or the direction of text. Bytes that are no UTF-8 are escaped too. */
char *remark_arg(struct arena *arena, const char *s);
/* The first character of valid UTF-8 that steers a terminal or the direction of text; `hidden`: also one that merely
 * cannot be seen. 0: none. */
uint32_t text_steers(const char *s, bool hidden);

#endif

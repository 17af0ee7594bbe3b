/* SPDX-License-Identifier: MIT
 *
 * People's decisions laid over what was read: statements as they count.
 */
#ifndef ENGINE_DECISIONS_H
#define ENGINE_DECISIONS_H

#include "engine/engine.h"

struct decisions {
    struct lofte_decision *decision; /* in force and not withdrawn; by meeting, item, agreement, activity */
    size_t n;
};

MUST_CHECK int decisions_read(struct lofte *lofte, struct arena *arena, struct decisions *out, struct lofte_err *err);
/* Changes the statements (whole meetings, in the store's order) to what people decided about them. One whose sentence
 * is new where another of the same activity and item was decided about is to be looked at again. */
void decisions_apply(const struct decisions *decisions, struct lofte_statement *statements, size_t n,
                     struct arena *arena);

/* What a statement is known by; `at` is its place among `statements`. */
void statement_identify(const struct lofte_statement *statements, size_t at, struct arena *arena,
                        struct lofte_decision *out);

/* Statements of the agreement (NULL: all) and meeting (NULL: all) as they count in the workspace's view. */
MUST_CHECK int statements_known(struct lofte *lofte, const char *agreement, const char *meeting, struct arena *arena,
                                struct lofte_statements *out, struct lofte_err *err);

#endif

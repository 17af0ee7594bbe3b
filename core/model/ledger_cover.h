/* SPDX-License-Identifier: MIT
 *
 * The greedy cover: claims in the order of their right ends, what is missing placed at the right end. Inside the
 * ledger only.
 */
#ifndef MODEL_LEDGER_COVER_H
#define MODEL_LEDGER_COVER_H

#include "model/ledger_claim.h"

/* Alike events, kept as one. */
struct placement {
    lofte_day day;
    const char *part; /* NULL: not told apart (yet) */
    int64_t count;
    const struct claim *by;
};

struct cover {
    struct placement *placements; /* by day */
    size_t n, cap;
    struct arena *arena;
};

/* The claims that constrain, in the order in which they must be placed. */
const struct claim **cover_order(const struct claim *claims, size_t n, struct arena *arena, size_t *n_out);
/* Makes the claim true with as few new events as can be, at most `most`; returns how many were placed. Claims must
 * come in the order of cover_order. */
int64_t cover_place(struct cover *cover, const struct claim *claim, int64_t most);

#endif

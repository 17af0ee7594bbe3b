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
    int64_t count;
    int64_t before; /* all events of its list that were placed on earlier days or before it */
    const struct claim *by;
    const struct claim *named_by; /* whose part they have; NULL: not told apart (yet) */
};

struct placements {
    struct placement *at; /* by day */
    size_t n, cap;
    int64_t total;
};

struct cover {
    struct placements general; /* all; but the single counts are of those without a part */
    struct placements *parts;  /* by number: those with that part */
    int64_t unnamed;           /* how many have no part */
    struct arena *arena;
};

/* The claims that constrain, in the order in which they must be placed. */
const struct claim **cover_order(const struct claim *claims, size_t n, struct arena *arena, size_t *n_out);
void cover_init(struct cover *cover, size_t n_parts, struct arena *arena);
/* Makes the claim true with as few new events as can be, at most `most`; returns how many were placed. Claims must
 * come in the order of cover_order. */
int64_t cover_place(struct cover *cover, const struct claim *claim, int64_t most);
/* Places events without a part at the right end of the claim. */
void cover_add(struct cover *cover, const struct claim *claim, int64_t count);
/* How many events lie in the window. */
int64_t cover_count(const struct cover *cover, struct lofte_window window);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The smallest set of events for all claims, when parts are told apart as well. Inside the ledger only.
 *
 * Which part an event of general words has is not known when it is placed, and a wrong guess would make later claims
 * place events that never took place. So the number is settled without any guess: a window needs at least what each
 * part's own claims inside it need together, whatever the general words turn out to mean.
 */
#ifndef MODEL_LEDGER_BUDGET_H
#define MODEL_LEDGER_BUDGET_H

#include "model/ledger_cover.h"

/* Covers the claims, which come in the order of cover_order, in the empty cover; `placed[i]` is what ordered[i] placed.
 * Their part numbers are below `n_parts`. */
void budget_cover(const struct claim *const *ordered, size_t n, size_t n_parts, int64_t *placed, struct cover *out);

#endif

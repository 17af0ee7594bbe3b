/* SPDX-License-Identifier: MIT
 *
 * How many events the claims force at each right end, when parts are told apart. Inside the ledger only.
 *
 * Which part an event of general words has is not known when it is placed, and a wrong guess would make later claims
 * place events that never took place. So the number is settled without any guess: a window needs at least what each
 * part's own claims inside it need together, whatever the general words turn out to mean.
 */
#ifndef MODEL_LEDGER_BUDGET_H
#define MODEL_LEDGER_BUDGET_H

#include "model/ledger_cover.h"

/* For each claim, in the order of cover_order, the events to place at its right end (equal right ends: the same number,
 * for all of them together). NULL where none or all of the claims tell parts apart: then each places what it
 * misses. */
const int64_t *budget_make(const struct claim *const *ordered, size_t n, struct arena *arena);

#endif

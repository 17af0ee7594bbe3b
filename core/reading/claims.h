/* SPDX-License-Identifier: MIT
 *
 * The claims of one item: added once each, with the place and the conditions of the clause weighed in.
 */
#ifndef READING_CLAIMS_H
#define READING_CLAIMS_H

#include "reading/certainty.h"

/* Adds the claim unless the item has said the same already; its certainty is the ground less its doubts. */
void claim_add(struct scene *scene, const struct figure *figure, struct claim claim, enum ground ground);
/* A claim that no figure of the sentence gives: an answer, what became of a plan. `quote` is its sentence. */
void claim_tell(struct scene *scene, struct claim claim, const char *quote);
/* 'I protokollet angavs tre. Rätt antal är fyra': takes back what the sentence before, whose claims begin at `from`,
 * has quoted of an activity that this one, from `before` on, tells the right number of. */
void claims_put_right(struct scene *scene, size_t from, size_t before);
/* 'räknas inte hit': takes back the claims from `before` on, or those of the sentence before where there are none. */
void claims_take_back(struct scene *scene, size_t before);

#endif

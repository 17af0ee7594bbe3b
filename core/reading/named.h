/* SPDX-License-Identifier: MIT
 *
 * The figures of a clause that no number stands beside.
 */
#ifndef READING_NAMED_H
#define READING_NAMED_H

#include "reading/figure.h"

/* Certain names before those that wait for a person. `cap` is the capacity of out's array. */
void named_figures(struct scene *scene, struct figures *out, size_t *cap, size_t clause);

#endif

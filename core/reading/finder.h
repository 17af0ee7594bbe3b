/* SPDX-License-Identifier: MIT
 *
 * From a sentence's marks to its figures.
 */
#ifndef READING_FINDER_H
#define READING_FINDER_H

#include "reading/figure.h"

void figures_find(struct scene *scene, struct figures *out);

#endif

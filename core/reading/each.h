/* SPDX-License-Identifier: MIT
 *
 * One statement for each day, month or part that 'vardera' or 'dels … dels' shares out.
 */
#ifndef READING_EACH_H
#define READING_EACH_H

#include "reading/beside.h"

bool each_applies(const struct scene *scene, const struct judged *judged);
void each_give(struct scene *scene, const struct judged *judged, struct claim *claim);

#endif

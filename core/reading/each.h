/* SPDX-License-Identifier: MIT
 *
 * One statement for each day, month or part that 'vardera' or 'dels … dels' shares out.
 */
#ifndef READING_EACH_H
#define READING_EACH_H

#include "reading/beside.h"

bool each_applies(const struct scene *scene, const struct judged *judged);
/* 'trafikkontroll vid Granelund den 4 maj och på Hättevägen den 12 maj': one more for each further place and day. */
void each_other_day(struct scene *scene, const struct judged *judged, struct claim claim);
void each_give(struct scene *scene, const struct judged *judged, struct claim *claim);

#endif

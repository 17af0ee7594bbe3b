/* SPDX-License-Identifier: MIT
 *
 * A plan told without naming what is planned: 'Vi tar den 11 maj i stället.', 'På torsdag, den 25, har vi en till.'
 */
#ifndef READING_BOOKED_H
#define READING_BOOKED_H

#include "figures/scene.h"

/* After a sentence that has made no claim: one of what is spoken of, on the day to come that it names. */
void booked_tell(struct scene *scene, size_t before, const char *quote);

#endif

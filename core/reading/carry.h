/* SPDX-License-Identifier: MIT
 *
 * The time that a sentence leaves for those behind it.
 */
#ifndef READING_CARRY_H
#define READING_CARRY_H

#include "reading/figure.h"

/* Puts the sentence's time, and whose event a day is already, into the scene. */
void carry_time(struct scene *scene, const struct figures *figures);

#endif

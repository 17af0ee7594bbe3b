/* SPDX-License-Identifier: MIT
 *
 * The times that a sentence leaves for those behind it.
 */
#ifndef FIGURES_CARRY_H
#define FIGURES_CARRY_H

#include "figures/figure.h"

/* Puts the sentence's time, and whose event a day is already, into the scene. */
void carry_time(struct scene *scene, const struct figures *figures);

/* 'Av de två som var planerade i april …': the time that the number at the mark was set for, for 'Den andra ställdes
 * in' behind it. */
void carry_set_time(struct scene *scene, size_t at);

#endif

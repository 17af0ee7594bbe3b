/* SPDX-License-Identifier: MIT
 *
 * Names of what is only talked of: 'samtal om trafikkontroller', 'utkast till ett brev', 'till dess att insatsen är
 * avslutad'.
 */
#ifndef FIGURES_TALKED_H
#define FIGURES_TALKED_H

#include "figures/scene.h"

/* 'Nästa möte om krogtillsyn hålls den 4 juni': the mention at the mark is what is talked of. */
bool talked_of(const struct scene *scene, size_t at);

#endif

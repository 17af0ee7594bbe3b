/* SPDX-License-Identifier: MIT
 *
 * 'deltagare 20', 'misstänkta: 2': in notes a number may stand behind the word for what it counts.
 */
#ifndef FIGURES_CAPTION_H
#define FIGURES_CAPTION_H

#include "figures/scene.h"

/* The number at the mark stands behind a caption that no vocabulary knows. */
bool caption_is_other(const struct scene *scene, size_t at);

#endif

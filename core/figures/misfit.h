/* SPDX-License-Identifier: MIT
 *
 * A number without a noun, or a number of times, that does not fit what is spoken of: nobody, a reason, another noun's.
 */
#ifndef FIGURES_MISFIT_H
#define FIGURES_MISFIT_H

#include "figures/figure.h"

/* A number that stands alone. */
bool misfit_alone(const struct scene *scene, const struct figure *figure, size_t activity);
/* 'nattvandrarna, som varit ute vid nio tillfällen': how often others did it, who are no party to the pledge. */
bool misfit_times(const struct scene *scene, const struct figure *figure);

/* 'Ingripande mot langning har skett i ett fall': what stands before the number looks like it and is not. */
bool misfit_lookalike(const struct scene *scene, const struct figure *figure, size_t activity);

#endif

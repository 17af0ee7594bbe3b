/* SPDX-License-Identifier: MIT
 *
 * How often something was done that is named elsewhere in the sentence: 'Två gånger stod polisen vid skolan och
 * kontrollerade hastigheten'.
 */
#ifndef FIGURES_DOING_H
#define FIGURES_DOING_H

#include "figures/figure.h"

/* 'vid nio tillfällen', 'tre gånger'; `unit` is the mark of the number's unit or NO_MARK. */
bool doing_counts_times(const struct scene *scene, const struct figure *figure, size_t unit);
/* The mark that names what was done so often, or NO_MARK. */
size_t doing_of_times(const struct scene *scene, const struct figure *figure, size_t unit);

#endif

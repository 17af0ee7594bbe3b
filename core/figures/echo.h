/* SPDX-License-Identifier: MIT
 *
 * Numbers that add nothing to what their sentence counts: said again, a part of a sum, how often.
 */
#ifndef FIGURES_ECHO_H
#define FIGURES_ECHO_H

#include "figures/figure.h"

/* 'två kontroller per vecka': the number at the mark says how often, not how many. */
bool echo_rate(const struct scene *scene, size_t at);
/* 'sju kontroller …, flertalet på kvällen', 'två insatser, båda i oktober': of the ones just counted. */
bool echo_again(const struct scene *scene, const struct figures *figures, const struct figure *figure);
/* 'Norr 2, söder 1 = 3 kontroller': the clause has a part of a sum that is told. */
bool echo_summand(const struct scene *scene, size_t clause);

/* 'ingen av de 86 kontrollerade förarna': none of others. */
bool echo_none_of_others(const struct scene *scene, const struct clause *clause, size_t at);
/* 'Två kontroller har hunnits med, den första den 9 och den andra den 16': one of those. */
bool echo_one_of(const struct scene *scene, const struct figures *out, size_t clause, size_t at);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Numbers that are said apart from what they count.
 */
#ifndef FIGURES_APART_H
#define FIGURES_APART_H

#include "figures/figure.h"

/* 'på nio krogar, fördelat på två kvällar': how many times, or -1. */
int64_t apart_spread(const struct scene *scene, size_t clause);
/* 'på Storgatan (två), Falkgatan (en)': the sum of the numbers alone in brackets behind the clause, or -1. */
int64_t apart_sum(const struct scene *scene, size_t clause);
/* '…, till ett antal av två': the number that the next clause gives, and taken from its mark; or -1. */
int64_t apart_amount(struct scene *scene, size_t clause);
/* '…, alltså två': the number alone in a clause behind the clause, and taken from its mark; or -1. */
int64_t apart_alone(struct scene *scene, size_t clause);
/* 'en kontroll varje morgon den 22–24 augusti, alltså tre': the number that is meant, and taken from its mark. */
void apart_said(struct scene *scene, struct figure *figure);
/* 'omhändertogs två kvinnor och fem män': how many more the verb is about, whose number counts nothing else then. */
int64_t apart_companions(struct scene *scene, const struct figure *figure);
/* 'ktr 2/5 (rv 32), 7/5 (Falkg.)': the days that a note's line names one by one behind the clause's; or -1. */
int64_t apart_dates(const struct scene *scene, size_t clause);
/* 'två lördagar', 'två kvällar': days on which it was done, once each. */
bool apart_days(const struct scene *scene, size_t at);

#endif

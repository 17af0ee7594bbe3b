/* SPDX-License-Identifier: MIT
 *
 * Days on which nobody is told anything: weekends, Swedish holidays with the eves that offices keep, and July. Pure.
 */
#ifndef MODEL_QUIET_DAYS_H
#define MODEL_QUIET_DAYS_H

#include "lofte/types.h"

/* Holidays by law: New Year's Day, Epiphany, Good Friday, Easter Sunday and Monday, 1 May, Ascension Day, Whit Sunday,
 * 6 June, Midsummer Day (the Saturday of 20–26 June), All Saints' Day (the Saturday of 31 October–6 November), 25 and
 * 26 December. */
bool day_is_holiday(lofte_day day);
/* Epiphany Eve, Easter Eve, 30 April, Whitsun Eve, Midsummer Eve, All Saints' Eve, 24 and 31 December. */
bool day_is_eve(lofte_day day);
bool day_is_quiet(lofte_day day);
/* The first day that is not quiet: `day` itself or one after it. */
lofte_day next_working_day(lofte_day day);
/* The day in `year` on which a receiver is told who is told once a year: when the windows of the year before have
 * closed, the first working day from 15 February. */
lofte_day yearly_day(int year);

#endif

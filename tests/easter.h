/* SPDX-License-Identifier: MIT
 *
 * Easter Sunday by another road than the code's, to check it in every year.
 */
#ifndef TESTS_EASTER_H
#define TESTS_EASTER_H

#include "base/days.h"

/* The paschal full moon by golden number and epact, as Clavius explains it, and the Sunday after it: another road than
 * the code's. */
static inline lofte_day easter_by_the_moon(int year) {
    const int golden = year % 19 + 1, century = year / 100 + 1;
    const int leap_days_left_out = 3 * century / 4 - 12, moon_correction = (8 * century + 5) / 25 - 5;
    int epact = (11 * golden + 20 + moon_correction - leap_days_left_out) % 30;
    epact += epact < 0 ? 30 : 0;
    epact += epact == 24 || (epact == 25 && golden > 11);
    const int moon = epact > 23 ? 74 - epact : 44 - epact; /* days of March */
    const lofte_day full_moon = day_make(year, 3, 1) + moon - 1;
    return full_moon + 7 - day_weekday(full_moon) % 7;
}

#endif

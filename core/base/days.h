/* SPDX-License-Identifier: MIT
 *
 * Days of the proleptic Gregorian calendar, ISO weeks, and windows of days. No clock.
 */
#ifndef BASE_DAYS_H
#define BASE_DAYS_H

#include "lofte/types.h"

struct date {
    int year, month, day; /* 1583 … 9999, 1 … 12, 1 … 31 */
};

/* LOFTE_NO_DAY where the date does not exist or the year is outside 1583 … 9999. */
lofte_day day_make(int year, int month, int day);
struct date day_split(lofte_day day);
/* "2023-03-14" exactly; anything else is LOFTE_NO_DAY. */
lofte_day day_parse(const char *s);
/* Writes "2023-03-14" into `out` (11 bytes) and returns it; "" for LOFTE_NO_DAY. */
char *day_print(lofte_day day, char out[11]);
#define DAY(d) day_print((d), (char[11]){0})

int day_weekday(lofte_day day); /* 1 Monday … 7 Sunday */
/* Monday of ISO week `week` of ISO year `year`; LOFTE_NO_DAY where that year has no such week. */
lofte_day day_of_week(int year, int week);
int day_iso_week(lofte_day day, int *iso_year);
int days_in_month(int year, int month);
lofte_day day_add_months(lofte_day day, int months); /* 31 Jan + 1 = 28/29 Feb */

/* Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
lofte_day day_of_easter(int year);

struct lofte_window window_month(int year, int month);
struct lofte_window window_quarter(int year, int quarter);
struct lofte_window window_tertial(int year, int tertial);
struct lofte_window window_half_year(int year, int half);
struct lofte_window window_year(int year);
int months_in_window(struct lofte_window window); /* calendar months that it touches; both ends set */
struct lofte_window window_iso_week(int year, int week);
bool window_holds(struct lofte_window window, lofte_day day); /* open ends hold everything on their side */

#endif

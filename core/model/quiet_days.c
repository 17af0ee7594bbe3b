/* SPDX-License-Identifier: MIT
 *
 * Fixed days, days counted from Easter, and Saturdays of a week of the calendar: one table each.
 */
#include "model/quiet_days.h"
#include "base/days.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

struct month_day {
    int month, day;
};

static bool is_among(const struct month_day *days, size_t n, struct date date) {
    for (size_t i = 0; i < n; i++)
        if (days[i].month == date.month && days[i].day == date.day)
            return true;
    return false;
}

static bool is_from_easter(const int *offsets, size_t n, lofte_day day, int year) {
    const lofte_day easter = day_of_easter(year);
    for (size_t i = 0; i < n; i++)
        if (day == easter + offsets[i])
            return true;
    return false;
}

/* The first Saturday from that day on. */
static lofte_day saturday_from(int year, struct month_day from) {
    const lofte_day day = day_make(year, from.month, from.day);
    return day + 6 - day_weekday(day) + (day_weekday(day) == 7 ? 7 : 0);
}

static const struct month_day midsummer = {6, 20}, all_saints = {10, 31};

bool day_is_holiday(lofte_day day) {
    static const struct month_day fixed[] = {{1, 1}, {1, 6}, {5, 1}, {6, 6}, {12, 25}, {12, 26}};
    static const int from_easter[] = {-2, 0, 1, 39, 49};
    const struct date date = day_split(day);
    return is_among(fixed, COUNT(fixed), date) || is_from_easter(from_easter, COUNT(from_easter), day, date.year) ||
           day == saturday_from(date.year, midsummer) || day == saturday_from(date.year, all_saints);
}

bool day_is_eve(lofte_day day) {
    static const struct month_day fixed[] = {{1, 5}, {4, 30}, {12, 24}, {12, 31}};
    static const int from_easter[] = {-1, 48};
    const struct date date = day_split(day);
    return is_among(fixed, COUNT(fixed), date) || is_from_easter(from_easter, COUNT(from_easter), day, date.year) ||
           day == saturday_from(date.year, midsummer) - 1 || day == saturday_from(date.year, all_saints) - 1;
}

bool day_is_quiet(lofte_day day) {
    return day_weekday(day) >= 6 || day_split(day).month == 7 || day_is_holiday(day) || day_is_eve(day);
}

lofte_day next_working_day(lofte_day day) {
    while (day_is_quiet(day))
        day++;
    return day;
}

lofte_day yearly_day(int year) {
    return next_working_day(day_make(year, 2, 15));
}

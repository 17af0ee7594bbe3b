/* SPDX-License-Identifier: MIT
 *
 * Calendar arithmetic on days since 1970-01-01 (the days-from-civil method: years from 1 March, eras of 400 years).
 */
#include "base/days.h"

#include <stdio.h>
#include <string.h>

enum { YEAR_FIRST = 1583, YEAR_LAST = 9999, ERA_DAYS = 146097, EPOCH_SHIFT = 719468 };

static bool leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month < 1 || month > 12 ? 0 : days[month - 1] + (month == 2 && leap(year));
}

/* Of any year: the first days of 1583 lie in a week of the year before. */
static lofte_day day_of_date(int year, int month, int day) {
    const int y = year - (month <= 2);
    const int era = y / 400, of_era = y - era * 400;
    const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH_SHIFT;
}

lofte_day day_make(int year, int month, int day) {
    if (year < YEAR_FIRST || year > YEAR_LAST || day < 1 || day > days_in_month(year, month))
        return LOFTE_NO_DAY;
    return day_of_date(year, month, day);
}

struct date day_split(lofte_day day) {
    const int z = day + EPOCH_SHIFT;
    const int era = z / ERA_DAYS, of_era = z - era * ERA_DAYS;
    const int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const int of_year = of_era - (365 * y + y / 4 - y / 100);
    const int shifted = (5 * of_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return (struct date){
        .year = y + era * 400 + (month <= 2), .month = month, .day = of_year - (153 * shifted + 2) / 5 + 1};
}

lofte_day day_parse(const char *s) {
    static const char form[] = "dddd-dd-dd";
    if (!s || strlen(s) != sizeof form - 1)
        return LOFTE_NO_DAY;
    int part[3] = {0}, at = 0;
    for (size_t i = 0; i < sizeof form - 1; i++) {
        if (form[i] == '-') {
            if (s[i] != '-')
                return LOFTE_NO_DAY;
            at++;
        } else if (s[i] < '0' || s[i] > '9') {
            return LOFTE_NO_DAY;
        } else {
            part[at] = part[at] * 10 + (s[i] - '0');
        }
    }
    return day_make(part[0], part[1], part[2]);
}

char *day_print(lofte_day day, char out[11]) {
    if (day == LOFTE_NO_DAY) {
        out[0] = '\0';
        return out;
    }
    const struct date d = day_split(day);
    const unsigned y = (unsigned)d.year % 10000, m = (unsigned)d.month % 100, n = (unsigned)d.day % 100;
    (void)snprintf(out, 11, "%04u-%02u-%02u", y, m, n);
    return out;
}

int day_weekday(lofte_day day) {
    return (int)((((int64_t)day + 3) % 7 + 7) % 7) + 1; /* 1970-01-01 was a Thursday */
}

lofte_day day_of_week(int year, int week) {
    const lofte_day fourth = day_make(year, 1, 4); /* always in week 1 */
    if (fourth == LOFTE_NO_DAY || week < 1 || week > 53)
        return LOFTE_NO_DAY;
    const lofte_day monday = fourth - (day_weekday(fourth) - 1) + (week - 1) * 7;
    int of_year;
    return day_iso_week(monday, &of_year) == week && of_year == year ? monday : LOFTE_NO_DAY;
}

int day_iso_week(lofte_day day, int *iso_year) {
    const lofte_day thursday = day - day_weekday(day) + 4;
    const int year = day_split(thursday).year;
    *iso_year = year;
    return (thursday - day_of_date(year, 1, 1)) / 7 + 1;
}

lofte_day day_add_months(lofte_day day, int months) {
    const struct date d = day_split(day);
    const int total = d.year * 12 + d.month - 1 + months;
    const int year = total / 12, month = total % 12 + 1, last = days_in_month(year, month);
    return day_make(year, month, d.day < last ? d.day : last);
}

static struct lofte_window window_months(int year, int first, int last) {
    return (struct lofte_window){day_make(year, first, 1), day_make(year, last, days_in_month(year, last))};
}

lofte_day day_of_easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return day_make(year, n / 31, n % 31 + 1);
}

struct lofte_window window_month(int year, int month) {
    return window_months(year, month, month);
}

struct lofte_window window_quarter(int year, int quarter) {
    return window_months(year, quarter * 3 - 2, quarter * 3);
}

struct lofte_window window_tertial(int year, int tertial) {
    return window_months(year, tertial * 4 - 3, tertial * 4);
}

struct lofte_window window_half_year(int year, int half) {
    return window_months(year, half * 6 - 5, half * 6);
}

struct lofte_window window_year(int year) {
    return window_months(year, 1, 12);
}

struct lofte_window window_iso_week(int year, int week) {
    const lofte_day monday = day_of_week(year, week);
    return (struct lofte_window){monday, monday == LOFTE_NO_DAY ? LOFTE_NO_DAY : monday + 6};
}

int months_in_window(struct lofte_window window) {
    const struct date first = day_split(window.from), last = day_split(window.to);
    return 12 * (last.year - first.year) + last.month - first.month + 1;
}

bool window_holds(struct lofte_window window, lofte_day day) {
    return (window.from == LOFTE_NO_DAY || day >= window.from) && (window.to == LOFTE_NO_DAY || day <= window.to);
}

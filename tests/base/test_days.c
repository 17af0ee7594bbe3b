/* SPDX-License-Identifier: MIT
 *
 * Days, ISO weeks, windows.
 */
#include "base/days.h"
#include "suite.h"

START_TEST(every_day_of_a_century_survives_the_round_trip) {
    lofte_day expected = day_make(1970, 1, 1);
    ck_assert_int_eq(expected, 0);
    for (int year = 1970; year < 2070; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= days_in_month(year, month); day++, expected++) {
                ck_assert_int_eq(day_make(year, month, day), expected);
                const struct date d = day_split(expected);
                ck_assert(d.year == year && d.month == month && d.day == day);
                ck_assert_int_eq(day_parse(DAY(expected)), expected);
            }
}
END_TEST

START_TEST(dates_that_do_not_exist_are_no_days) {
    static const char *const bad[] = {"2023-02-29", "2023-13-01", "2023-00-10", "2023-1-01",  "2023-01-32",
                                      "20230101",   "2023-01-1x", "",           " 2023-01-01"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(day_parse(bad[i]) == LOFTE_NO_DAY, "%s", bad[i]);
    ck_assert_int_ne(day_parse("2024-02-29"), LOFTE_NO_DAY);
    ck_assert_int_eq(day_parse(NULL), LOFTE_NO_DAY);
}
END_TEST

START_TEST(weeks_follow_iso_8601) {
    ck_assert_str_eq(DAY(day_of_week(2023, 1)), "2023-01-02");
    ck_assert_str_eq(DAY(day_of_week(2020, 53)), "2020-12-28");
    ck_assert_int_eq(day_of_week(2023, 53), LOFTE_NO_DAY);
    int year;
    ck_assert_int_eq(day_iso_week(day_parse("2024-12-30"), &year), 1);
    ck_assert_int_eq(year, 2025);
    ck_assert_int_eq(day_weekday(day_parse("2026-11-24")), 2);
    ck_assert_int_eq(day_iso_week(day_parse("1583-01-01"), &year), 52);
    ck_assert_int_eq(year, 1582);
}
END_TEST

START_TEST(windows_end_on_their_last_day) {
    ck_assert_str_eq(DAY(window_month(2024, 2).to), "2024-02-29");
    ck_assert_str_eq(DAY(window_quarter(2023, 4).from), "2023-10-01");
    ck_assert_str_eq(DAY(window_tertial(2023, 2).to), "2023-08-31");
    ck_assert_str_eq(DAY(window_half_year(2023, 2).from), "2023-07-01");
    ck_assert_int_eq(months_in_window(window_year(2023)), 12);
    ck_assert_int_eq(months_in_window((struct lofte_window){day_make(2023, 12, 31), day_make(2024, 1, 1)}), 2);
    ck_assert_str_eq(DAY(window_iso_week(2023, 9).to), "2023-03-05");
    ck_assert_str_eq(DAY(day_add_months(day_parse("2023-01-31"), 1)), "2023-02-28");
    ck_assert(window_holds((struct lofte_window){LOFTE_NO_DAY, 10}, -5));
    ck_assert(!window_holds((struct lofte_window){0, 10}, 11));
}
END_TEST

START_TEST(years_and_weeks_end_where_the_calendar_does) {
    ck_assert_str_eq(DAY(day_make(1583, 1, 1)), "1583-01-01");
    ck_assert_int_eq(day_make(1582, 12, 31), LOFTE_NO_DAY);
    ck_assert_str_eq(DAY(day_make(9999, 12, 31)), "9999-12-31");
    ck_assert_int_eq(day_make(10000, 1, 1), LOFTE_NO_DAY);
    ck_assert_int_eq(day_make(2023, 0, 1), LOFTE_NO_DAY);
    ck_assert_int_eq(day_make(2023, 1, 0), LOFTE_NO_DAY);
    ck_assert_int_eq(day_of_week(2023, 0), LOFTE_NO_DAY);
    ck_assert_int_eq(day_of_week(2020, 54), LOFTE_NO_DAY);
    ck_assert_int_eq(day_of_week(1500, 1), LOFTE_NO_DAY);
    ck_assert_str_eq(DAY(day_of_week(2020, 53) + 6), "2021-01-03");
    ck_assert_str_eq(DAY(day_of_week(2026, 53)), "2026-12-28");
    ck_assert_int_eq(window_iso_week(2023, 53).from, LOFTE_NO_DAY);
    ck_assert_int_eq(window_iso_week(2023, 53).to, LOFTE_NO_DAY);
    ck_assert_str_eq(DAY(LOFTE_NO_DAY), "");
    ck_assert_str_eq(DAY(day_add_months(day_parse("2024-03-31"), -1)), "2024-02-29");
    ck_assert_str_eq(DAY(day_add_months(day_parse("2024-01-15"), -13)), "2022-12-15");
    ck_assert_str_eq(DAY(day_add_months(day_parse("2024-12-31"), 12)), "2025-12-31");
    const lofte_day day = day_parse("2024-03-10");
    const struct lofte_window whole = {day - 1, day + 1}, open = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                              from = {day, LOFTE_NO_DAY};
    ck_assert(window_holds(whole, day - 1) && window_holds(whole, day + 1));
    ck_assert(!window_holds(whole, day - 2) && !window_holds(whole, day + 2));
    ck_assert(window_holds(open, day) && window_holds(from, day) && !window_holds(from, day - 1));
    for (int year = 1990; year < 2060; year++)
        for (int week = 1; week <= 52; week++) {
            int iso;
            ck_assert_int_eq(day_iso_week(day_of_week(year, week) + 6, &iso), week);
            ck_assert_int_eq(iso, year);
        }
}
END_TEST

START_TEST(easter_is_found_in_every_century) {
    static const char *const easter[] = {"1609-04-19", "1666-04-25", "1734-04-25", "1761-03-22", "1818-03-22",
                                         "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2023-04-09",
                                         "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18",
                                         "2190-04-25", "2285-03-22"};
    for (size_t i = 0; i < sizeof easter / sizeof easter[0]; i++)
        ck_assert_str_eq(DAY(day_of_easter(day_split(day_parse(easter[i])).year)), easter[i]);
}
END_TEST

SUITE("days", easter_is_found_in_every_century, every_day_of_a_century_survives_the_round_trip,
      dates_that_do_not_exist_are_no_days, weeks_follow_iso_8601, windows_end_on_their_last_day,
      years_and_weeks_end_where_the_calendar_does)

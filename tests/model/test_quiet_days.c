/* SPDX-License-Identifier: MIT
 *
 * Swedish holidays and their eves, 2020–2035, and the days on which nobody is told anything.
 */
#include "base/days.h"
#include "easter.h"
#include "model/quiet_days.h"
#include "suite.h"

/* Easter Sunday, Midsummer Day and All Saints' Day as the almanac has them. */
static const struct {
    const char *easter, *midsummer, *saints;
} years[] = {
    {"2020-04-12", "2020-06-20", "2020-10-31"}, {"2021-04-04", "2021-06-26", "2021-11-06"},
    {"2022-04-17", "2022-06-25", "2022-11-05"}, {"2023-04-09", "2023-06-24", "2023-11-04"},
    {"2024-03-31", "2024-06-22", "2024-11-02"}, {"2025-04-20", "2025-06-21", "2025-11-01"},
    {"2026-04-05", "2026-06-20", "2026-10-31"}, {"2027-03-28", "2027-06-26", "2027-11-06"},
    {"2028-04-16", "2028-06-24", "2028-11-04"}, {"2029-04-01", "2029-06-23", "2029-11-03"},
    {"2030-04-21", "2030-06-22", "2030-11-02"}, {"2031-04-13", "2031-06-21", "2031-11-01"},
    {"2032-03-28", "2032-06-26", "2032-11-06"}, {"2033-04-17", "2033-06-25", "2033-11-05"},
    {"2034-04-09", "2034-06-24", "2034-11-04"}, {"2035-03-25", "2035-06-23", "2035-11-03"},
};
enum { YEARS = sizeof years / sizeof years[0] };

START_TEST(every_year_has_its_thirteen_holidays_and_no_other) {
    for (int i = 0; i < YEARS; i++) {
        const int year = 2020 + i;
        const lofte_day easter = day_parse(years[i].easter);
        const lofte_day expected[] = {day_make(year, 1, 1),
                                      day_make(year, 1, 6),
                                      easter - 2,
                                      easter,
                                      easter + 1,
                                      day_make(year, 5, 1),
                                      easter + 39,
                                      easter + 49,
                                      day_make(year, 6, 6),
                                      day_parse(years[i].midsummer),
                                      day_parse(years[i].saints),
                                      day_make(year, 12, 25),
                                      day_make(year, 12, 26)};
        for (lofte_day day = day_make(year, 1, 1); day <= day_make(year, 12, 31); day++) {
            bool holiday = false;
            for (size_t k = 0; k < sizeof expected / sizeof expected[0]; k++)
                holiday = holiday || expected[k] == day;
            ck_assert_msg(day_is_holiday(day) == holiday, "%s", DAY(day));
        }
    }
}
END_TEST

START_TEST(every_year_has_its_eight_eves) {
    for (int i = 0; i < YEARS; i++) {
        const int year = 2020 + i;
        const lofte_day easter = day_parse(years[i].easter);
        const lofte_day expected[] = {day_make(year, 1, 5),
                                      easter - 1,
                                      day_make(year, 4, 30),
                                      easter + 48,
                                      day_parse(years[i].midsummer) - 1,
                                      day_parse(years[i].saints) - 1,
                                      day_make(year, 12, 24),
                                      day_make(year, 12, 31)};
        for (lofte_day day = day_make(year, 1, 1); day <= day_make(year, 12, 31); day++) {
            bool eve = false;
            for (size_t k = 0; k < sizeof expected / sizeof expected[0]; k++)
                eve = eve || expected[k] == day;
            ck_assert_msg(day_is_eve(day) == eve, "%s", DAY(day));
        }
    }
}
END_TEST

static const char *next(const char *day) {
    static char out[11];
    return day_print(next_working_day(day_parse(day)), out);
}

START_TEST(the_next_working_day_is_after_weekends_feasts_and_july) {
    ck_assert_str_eq(next("2023-10-31"), "2023-10-31");
    ck_assert_str_eq(next("2023-11-03"), "2023-11-06"); /* All Saints' Eve is a Friday */
    ck_assert_str_eq(next("2023-12-23"), "2023-12-27");
    ck_assert_str_eq(next("2024-03-29"), "2024-04-02"); /* Easter */
    ck_assert_str_eq(next("2023-04-29"), "2023-05-02");
    ck_assert_str_eq(next("2023-07-01"), "2023-08-01");
    ck_assert_str_eq(next("2027-12-31"), "2028-01-03");
    ck_assert_str_eq(next("2026-01-05"), "2026-01-07");
}
END_TEST

START_TEST(the_yearly_day_is_the_first_working_day_from_the_middle_of_february) {
    ck_assert_str_eq(DAY(yearly_day(2024)), "2024-02-15");
    ck_assert_str_eq(DAY(yearly_day(2025)), "2025-02-17");
}
END_TEST

START_TEST(easter_is_the_sunday_after_the_paschal_moon_in_every_year_of_the_calendar) {
    ck_assert_str_eq(DAY(easter_by_the_moon(1818)), "1818-03-22"); /* the earliest there is */
    ck_assert_str_eq(DAY(easter_by_the_moon(1943)), "1943-04-25"); /* and the latest */
    for (int year = 1583; year <= 9999; year++) {
        const lofte_day easter = easter_by_the_moon(year);
        ck_assert_msg(day_is_holiday(easter - 2) && day_is_holiday(easter) && day_is_holiday(easter + 1), "%d", year);
        ck_assert_msg(day_is_eve(easter - 1) && day_is_eve(easter + 48), "%d", year);
        ck_assert_msg(!day_is_holiday(easter - 7) && !day_is_eve(easter - 8), "%d", year);
    }
}
END_TEST

START_TEST(a_day_is_quiet_at_weekends_on_feasts_on_their_eves_and_in_july) {
    static const struct {
        const char *day;
        bool quiet;
    } rows[] = {{"2023-05-05", false}, {"2023-05-06", true},  {"2023-05-07", true},  {"2023-05-08", false},
                {"2023-06-30", false}, {"2023-07-03", true},  {"2023-07-31", true},  {"2023-08-01", false},
                {"2023-05-18", true},  {"2023-05-19", false}, {"2023-06-22", false}, {"2023-06-23", true}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(day_is_quiet(day_parse(rows[i].day)) == rows[i].quiet, "%s", rows[i].day);
}
END_TEST

SUITE("quiet_days", every_year_has_its_thirteen_holidays_and_no_other, every_year_has_its_eight_eves,
      the_next_working_day_is_after_weekends_feasts_and_july,
      the_yearly_day_is_the_first_working_day_from_the_middle_of_february,
      easter_is_the_sunday_after_the_paschal_moon_in_every_year_of_the_calendar,
      a_day_is_quiet_at_weekends_on_feasts_on_their_eves_and_in_july)

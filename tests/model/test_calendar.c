/* SPDX-License-Identifier: MIT
 *
 * When a group's minutes are overdue.
 */
#include "base/days.h"
#include "model/calendar.h"
#include "suite.h"

static lofte_day overdue(const struct lofte_group *group, const char *last) {
    return minutes_overdue_from(group, day_parse(last), day_parse("2023-01-01"));
}

START_TEST(minutes_are_overdue_after_cadence_and_grace) {
    const struct lofte_group group = {.cadence_days = 14, .grace_days = 21};
    ck_assert_str_eq(DAY(overdue(&group, "2023-03-01")), "2023-04-06");
}
END_TEST

START_TEST(a_group_that_never_met_is_counted_from_the_start) {
    const struct lofte_group group = {.cadence_days = 31, .grace_days = 0};
    ck_assert_str_eq(DAY(overdue(&group, "never")), "2023-02-02");
}
END_TEST

START_TEST(days_of_breaks_do_not_count) {
    struct lofte_window breaks[] = {{day_parse("2023-06-20"), day_parse("2023-08-15")},
                                    {day_parse("2023-08-16"), day_parse("2023-08-16")},
                                    {day_parse("2023-12-20"), LOFTE_NO_DAY}};
    const struct lofte_group group = {.cadence_days = 14, .grace_days = 10, .breaks = breaks, .n_breaks = 3};
    ck_assert_str_eq(DAY(overdue(&group, "2023-05-01")), "2023-05-26");
    ck_assert_str_eq(DAY(overdue(&group, "2023-06-05")), "2023-06-30");
    ck_assert_str_eq(DAY(overdue(&group, "2023-06-10")), "2023-09-01");
    ck_assert_str_eq(DAY(overdue(&group, "2023-07-10")), "2023-09-10");
    ck_assert_int_eq(overdue(&group, "2023-12-10"), LOFTE_NO_DAY);
}
END_TEST

START_TEST(grace_runs_through_breaks) {
    struct lofte_window breaks[] = {{day_parse("2023-07-01"), day_parse("2023-07-31")}};
    const struct lofte_group group = {.cadence_days = 10, .grace_days = 20, .breaks = breaks, .n_breaks = 1};
    ck_assert_str_eq(DAY(overdue(&group, "2023-06-20")), "2023-07-21");
}
END_TEST

START_TEST(a_group_without_a_cadence_is_never_overdue) {
    const struct lofte_group group = {.cadence_days = 0, .grace_days = 10};
    ck_assert_int_eq(overdue(&group, "2023-03-01"), LOFTE_NO_DAY);
}
END_TEST

START_TEST(a_day_so_many_days_after_another_does_not_count_breaks) {
    struct lofte_window breaks[] = {{day_parse("2024-06-20"), day_parse("2024-08-11")},
                                    {day_parse("2024-12-20"), LOFTE_NO_DAY}};
    const struct lofte_group group = {.breaks = breaks, .n_breaks = 2};
    ck_assert_str_eq(DAY(calendar_day_after(&group, day_parse("2024-06-04"), 28)), "2024-08-24");
    ck_assert_str_eq(DAY(calendar_day_after(&group, day_parse("2024-06-04"), 0)), "2024-06-04");
    ck_assert_int_eq(calendar_day_after(&group, day_parse("2024-12-10"), 28), LOFTE_NO_DAY);
}
END_TEST

SUITE("calendar", a_day_so_many_days_after_another_does_not_count_breaks, minutes_are_overdue_after_cadence_and_grace, a_group_that_never_met_is_counted_from_the_start,
      days_of_breaks_do_not_count, grace_runs_through_breaks, a_group_without_a_cadence_is_never_overdue)

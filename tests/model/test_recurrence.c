/* SPDX-License-Identifier: MIT
 *
 * Windows of each kind of target, and what share of a plan a day stands for.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "model/recurrence.h"
#include "suite.h"

#include <math.h>

#define D(text) day_parse(text)
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static struct lofte_window window(const char *from, const char *to) {
    return (struct lofte_window){day_parse(from), day_parse(to)};
}

static void assert_day(lofte_day day, const char *expected) {
    ck_assert_str_eq(DAY(day), expected);
}

static void assert_window(struct lofte_window is, const char *from, const char *to) {
    assert_day(is.from, from);
    assert_day(is.to, to);
}

static void assert_near(double is, double expected) {
    ck_assert_msg(fabs(is - expected) < 1e-12, "%.15f is not %.15f", is, expected);
}

START_TEST(each_kind_of_target_has_its_windows_inside_the_period) {
    static const struct {
        enum lofte_per per;
        size_t n;
        const char *second_from, *second_to;
    } rows[] = {
        {LOFTE_PER_YEAR, 2, "2024-01-01", "2024-12-31"},      {LOFTE_PER_TERTIAL, 6, "2023-05-01", "2023-08-31"},
        {LOFTE_PER_HALF_YEAR, 4, "2023-07-01", "2023-12-31"}, {LOFTE_PER_TERM, 4, "2023-08-01", "2023-12-31"},
        {LOFTE_PER_QUARTER, 8, "2023-04-01", "2023-06-30"},   {LOFTE_PER_MONTH, 24, "2023-02-01", "2023-02-28"},
        {LOFTE_PER_WEEK, 106, "2023-01-02", "2023-01-08"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct lofte_target target = {.count = 1, .per = rows[i].per};
        struct lofte_window *windows;
        size_t n;
        target_windows(&target, window("2023-01-01", "2024-12-31"), arena, &windows, &n);
        ck_assert_uint_eq(n, rows[i].n);
        assert_day(windows[0].from, "2023-01-01");
        assert_window(windows[1], rows[i].second_from, rows[i].second_to);
        assert_day(windows[n - 1].to, "2024-12-31");
        for (size_t w = 1; w < n; w++)
            ck_assert(windows[w].from > windows[w - 1].to && windows[w].to >= windows[w].from);
    }
}
END_TEST

START_TEST(windows_are_cut_at_the_ends_of_the_period) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lofte_target yearly = {.count = 30, .per = LOFTE_PER_YEAR};
    const struct lofte_target once = {.count = 30, .per = LOFTE_PER_PERIOD};
    struct lofte_window *windows;
    size_t n;
    target_windows(&yearly, window("2023-03-15", "2024-06-30"), arena, &windows, &n);
    ck_assert_uint_eq(n, 2);
    assert_window(windows[0], "2023-03-15", "2023-12-31");
    assert_window(windows[1], "2024-01-01", "2024-06-30");
    ck_assert_int_eq(target_owed(&yearly, windows[1]), 30);
    target_windows(&once, window("2023-03-15", "2024-06-30"), arena, &windows, &n);
    ck_assert_uint_eq(n, 1);
    assert_window(windows[0], "2023-03-15", "2024-06-30");
}
END_TEST

START_TEST(iso_weeks_run_across_the_turn_of_the_year) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lofte_target weekly = {.count = 1, .per = LOFTE_PER_WEEK};
    struct lofte_window *windows;
    size_t n;
    target_windows(&weekly, window("2020-12-23", "2021-01-12"), arena, &windows, &n);
    ck_assert_uint_eq(n, 4);
    assert_window(windows[0], "2020-12-23", "2020-12-27");
    assert_window(windows[1], "2020-12-28", "2021-01-03");
    assert_window(windows[3], "2021-01-11", "2021-01-12");
}
END_TEST

START_TEST(july_belongs_to_no_school_term) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lofte_target termly = {.count = 1, .per = LOFTE_PER_TERM};
    struct lofte_window *windows;
    size_t n;
    target_windows(&termly, window("2023-01-01", "2023-12-31"), arena, &windows, &n);
    ck_assert_uint_eq(n, 2);
    assert_window(windows[0], "2023-01-01", "2023-06-30");
    assert_window(windows[1], "2023-08-01", "2023-12-31");
    ck_assert_uint_eq(target_window_at(windows, n, D("2023-07-15")), 0);
    target_windows(&termly, window("2023-07-03", "2023-09-30"), arena, &windows, &n);
    ck_assert_uint_eq(n, 1);
    assert_window(windows[0], "2023-08-01", "2023-09-30");
    target_windows(&termly, window("2023-07-03", "2023-07-20"), arena, &windows, &n);
    ck_assert_uint_eq(n, 1);
    assert_window(windows[0], "2023-07-03", "2023-07-20");
}
END_TEST

START_TEST(own_windows_stand_in_order_and_open_ends_are_the_periods) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_window own[] = {window("2023-10-01", "2023-10-31"),
                                 {day_parse("2024-05-01"), LOFTE_NO_DAY},
                                 {LOFTE_NO_DAY, day_parse("2023-04-30")}};
    const struct lofte_target target = {.count = 2, .per = LOFTE_PER_WINDOWS, .windows = own, .n_windows = 3};
    struct lofte_window *windows;
    size_t n;
    target_windows(&target, window("2023-01-01", "2024-12-31"), arena, &windows, &n);
    ck_assert_uint_eq(n, 3);
    assert_window(windows[0], "2023-01-01", "2023-04-30");
    assert_window(windows[1], "2023-10-01", "2023-10-31");
    assert_window(windows[2], "2024-05-01", "2024-12-31");
}
END_TEST

START_TEST(a_day_finds_its_window_else_the_last_before_it_else_the_first) {
    const struct lofte_window windows[] = {window("2023-02-01", "2023-03-31"), window("2023-05-01", "2023-05-31"),
                                           window("2023-08-01", "2023-12-31")};
    static const struct {
        const char *day;
        size_t at;
    } rows[] = {{"2023-01-01", 0}, {"2023-02-01", 0}, {"2023-03-31", 0}, {"2023-04-15", 0},
                {"2023-05-01", 1}, {"2023-07-31", 1}, {"2023-08-01", 2}, {"2024-06-01", 2}};
    for (size_t i = 0; i < COUNT(rows); i++)
        ck_assert_msg(target_window_at(windows, 3, D(rows[i].day)) == rows[i].at, "%s", rows[i].day);
    const struct lofte_window nested[] = {window("2023-01-01", "2023-12-31"), window("2023-03-01", "2023-03-31")};
    ck_assert_uint_eq(target_window_at(nested, 2, D("2023-03-10")), 1);
    ck_assert_uint_eq(target_window_at(nested, 2, D("2023-06-10")), 0);
}
END_TEST

START_TEST(skipped_months_owe_nothing) {
    const struct lofte_target meetings = {.count = 2, .per = LOFTE_PER_MONTH, .skip_months = 1 << 6};
    ck_assert_int_eq(target_owed(&meetings, window_month(2023, 6)), 2);
    ck_assert_int_eq(target_owed(&meetings, window_month(2023, 7)), 0);
    ck_assert_int_eq(target_owed(&meetings, window_iso_week(2023, 28)), 0);
    ck_assert_int_eq(target_owed(&meetings, window_iso_week(2023, 31)), 2);
    ck_assert_int_eq(target_owed(&meetings, window_quarter(2023, 3)), 2);
    assert_near(plan_share(&meetings, window_quarter(2023, 3), D("2023-07-31")), 0);
    assert_near(plan_share(&meetings, window_quarter(2023, 3), D("2023-08-31")), 31 / 61.0);
}
END_TEST

START_TEST(an_even_plan_grows_by_the_day) {
    const struct lofte_target target = {.count = 30, .per = LOFTE_PER_YEAR};
    const struct lofte_window year = window_year(2023);
    assert_near(plan_share(&target, year, D("2022-12-31")), 0);
    assert_near(plan_share(&target, year, D("2023-01-01")), 1 / 365.0);
    assert_near(plan_share(&target, year, D("2023-06-30")), 181 / 365.0);
    assert_near(plan_share(&target, year, D("2023-12-31")), 1);
    assert_near(plan_share(&target, year, D("2024-05-01")), 1);
    assert_day(plan_day(&target, year, 0.5), "2023-07-02");
    assert_day(plan_day(&target, year, 1), "2023-12-31");
    assert_day(plan_day(&target, window("2023-01-01", "2023-01-10"), 0.3), "2023-01-03");
}
END_TEST

static const double season[12] = {1, 2, 3, 3, 4, 3, 0, 3, 4, 3, 3, 1};

static struct lofte_target seasonal(void) {
    struct lofte_target target = {.count = 30, .per = LOFTE_PER_YEAR, .curve.kind = LOFTE_CURVE_MONTHS};
    for (size_t i = 0; i < 12; i++)
        target.curve.month[i] = season[i];
    return target;
}

START_TEST(month_weights_give_a_season_and_a_quiet_july) {
    const struct lofte_target target = seasonal();
    const struct lofte_window year = window_year(2023), cut = window("2023-06-16", "2023-08-31");
    assert_near(plan_share(&target, year, D("2023-01-31")), 1 / 30.0);
    assert_near(plan_share(&target, year, D("2023-04-15")), 7.5 / 30);
    assert_near(plan_share(&target, year, D("2023-06-30")), 16 / 30.0);
    assert_near(plan_share(&target, year, D("2023-07-31")), 16 / 30.0);
    assert_near(plan_share(&target, cut, D("2023-06-30")), 1.5 / 4.5);
    assert_near(plan_share(&target, cut, D("2023-08-31")), 1);
    assert_near(plan_share(&target, window_month(2023, 7), D("2023-07-31")), 1);
    assert_near(plan_share(&target, window("2023-07-01", "2023-07-10"), D("2023-07-05")), 0.5);
    const struct lofte_window both = window("2023-01-01", "2024-12-31");
    assert_near(plan_share(&target, both, D("2023-12-31")), 0.5);
}
END_TEST

START_TEST(milestones_of_each_year_serve_that_years_window) {
    struct lofte_milestone days[] = {{day_parse("2023-11-30"), 1}, {day_parse("2024-11-30"), 1}};
    const struct lofte_target report = {
        .count = 1,
        .per = LOFTE_PER_YEAR,
        .curve = {.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2}};
    for (int year = 2023; year <= 2024; year++) {
        const lofte_day due = day_make(year, 11, 30);
        ck_assert_int_eq(plan_due(&report, window_year(year), 1, 1), due);
        assert_near(plan_share(&report, window_year(year), due - 1), 0);
        assert_near(plan_share(&report, window_year(year), due), 1);
    }
}
END_TEST

START_TEST(milestones_are_steps_and_what_they_leave_is_due_at_the_end) {
    struct lofte_milestone days[] = {{day_parse("2023-11-15"), 1}, {day_parse("2024-11-15"), 2}};
    struct lofte_target walks = {.count = 2,
                                 .per = LOFTE_PER_PERIOD,
                                 .curve = {.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2}};
    const struct lofte_window period = window("2023-01-01", "2024-12-31");
    assert_near(plan_share(&walks, period, D("2023-11-14")), 0);
    assert_near(plan_share(&walks, period, D("2023-11-15")), 0.5);
    assert_near(plan_share(&walks, period, D("2024-11-15")), 1);
    assert_day(plan_due(&walks, period, 2, 1), "2023-11-15");
    assert_day(plan_due(&walks, period, 2, 2), "2024-11-15");
    walks.curve.n_milestones = 1;
    assert_day(plan_due(&walks, period, 2, 2), "2024-12-31");
    walks.curve.n_milestones = 0;
    assert_day(plan_due(&walks, window_month(2023, 5), 2, 1), "2023-05-31");
    walks.curve = (struct lofte_curve){.kind = LOFTE_CURVE_EVEN, .milestones = days, .n_milestones = 1};
    assert_day(plan_due(&walks, period, 2, 1), "2023-11-15");
}
END_TEST

START_TEST(own_points_are_joined_by_straight_lines) {
    struct lofte_point points[] = {{day_parse("2022-06-30"), 0.9},
                                   {day_parse("2023-01-10"), 0.5},
                                   {day_parse("2023-01-20"), 0.5},
                                   {day_parse("2023-01-30"), 0.6}};
    const struct lofte_target target = {
        .count = 10, .per = LOFTE_PER_YEAR, .curve = {.kind = LOFTE_CURVE_POINTS, .points = points, .n_points = 4}};
    const struct lofte_window window_ = window("2023-01-01", "2023-02-19");
    assert_near(plan_share(&target, window_, D("2023-01-01")), 0.05);
    assert_near(plan_share(&target, window_, D("2023-01-10")), 0.5);
    assert_near(plan_share(&target, window_, D("2023-01-15")), 0.5);
    assert_near(plan_share(&target, window_, D("2023-01-25")), 0.55);
    assert_near(plan_share(&target, window_, D("2023-02-09")), 0.8);
    assert_near(plan_share(&target, window_, D("2023-02-19")), 1);
    assert_near(plan_share(&target, window_year(2025), D("2025-12-30")), 364 / 365.0);
}
END_TEST

START_TEST(the_nth_is_due_when_the_curve_reaches_it) {
    const struct lofte_target even = {.count = 2, .per = LOFTE_PER_MONTH};
    assert_day(plan_due(&even, window_month(2023, 6), 2, 1), "2023-06-15");
    assert_day(plan_due(&even, window_month(2023, 6), 2, 2), "2023-06-30");
    const struct lofte_target target = seasonal();
    for (int64_t n = 1; n <= 30; n++) {
        const lofte_day due = plan_due(&target, window_year(2023), 30, n);
        ck_assert(30 * plan_share(&target, window_year(2023), due) > (double)n - 1e-6);
        ck_assert(30 * plan_share(&target, window_year(2023), due - 1) < (double)n);
    }
}
END_TEST

START_TEST(earned_schedule_rests_where_the_plan_rests) {
    const struct lofte_target target = seasonal();
    const struct lofte_window year = window_year(2023), period = window("2023-01-01", "2024-12-31");
    assert_day(plan_earned(&target, year, 16 / 30.0), "2023-07-31");
    assert_day(plan_earned(&target, year, 15 / 30.0), "2023-06-20");
    assert_day(plan_earned(&target, year, 0), "2022-12-31");
    assert_day(plan_earned(&target, year, 1), "2023-12-31");
    struct lofte_milestone days[] = {{day_parse("2023-11-15"), 1}, {day_parse("2024-11-15"), 2}};
    const struct lofte_target walks = {
        .count = 2,
        .per = LOFTE_PER_PERIOD,
        .curve = {.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2}};
    assert_day(plan_earned(&walks, period, 0), "2023-11-14");
    assert_day(plan_earned(&walks, period, 0.5), "2024-11-14");
    assert_day(plan_earned(&walks, period, 1), "2024-11-15");
}
END_TEST

START_TEST(shares_never_fall_and_end_at_one) {
    struct lofte_point points[] = {{day_parse("2023-05-01"), 0.2}, {day_parse("2024-03-01"), 0.7}};
    struct lofte_milestone days[] = {{day_parse("2023-11-15"), 4}, {day_parse("2024-06-15"), 9}};
    struct lofte_target targets[4] = {{.count = 15}, seasonal(), {.count = 15}, {.count = 15}};
    targets[2].curve = (struct lofte_curve){.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2};
    targets[3].curve = (struct lofte_curve){.kind = LOFTE_CURVE_POINTS, .points = points, .n_points = 2};
    const struct lofte_window period = window("2023-02-10", "2024-11-20");
    for (size_t i = 0; i < COUNT(targets); i++) {
        double before = 0;
        for (lofte_day day = period.from - 3; day <= period.to + 3; day++) {
            const double share = plan_share(&targets[i], period, day);
            ck_assert(share >= before && share <= 1);
            ck_assert(day >= period.from || share <= 0);
            if (share > before + 1e-6)
                ck_assert_int_eq(plan_day(&targets[i], period, share), day);
            before = share;
        }
        assert_near(before, 1);
    }
}
END_TEST

START_TEST(own_windows_that_begin_alike_stand_by_their_ends) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_window own[] = {window("2023-03-01", "2023-04-30"), window("2023-01-01", "2023-12-31"),
                                 window("2023-03-01", "2023-03-31")};
    const struct lofte_target target = {.count = 2, .per = LOFTE_PER_WINDOWS, .windows = own, .n_windows = 3};
    struct lofte_window *windows;
    size_t n;
    target_windows(&target, window("2023-01-01", "2024-12-31"), arena, &windows, &n);
    ck_assert_uint_eq(n, 3);
    assert_window(windows[0], "2023-01-01", "2023-12-31");
    assert_window(windows[1], "2023-03-01", "2023-03-31");
    assert_window(windows[2], "2023-03-01", "2023-04-30");
}
END_TEST

START_TEST(own_windows_told_backwards_stand_in_order) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_window own[] = {window("2024-10-01", "2024-10-31"), window("2024-03-01", "2024-03-31"),
                                 window("2023-10-01", "2023-10-31"), window("2023-03-01", "2023-03-31")};
    const struct lofte_target target = {.count = 2, .per = LOFTE_PER_WINDOWS, .windows = own, .n_windows = 4};
    struct lofte_window *windows;
    size_t n;
    target_windows(&target, window("2023-01-01", "2024-12-31"), arena, &windows, &n);
    ck_assert_uint_eq(n, 4);
    for (size_t i = 0; i < n; i++)
        assert_window(windows[i], DAY(own[3 - i].from), DAY(own[3 - i].to));
}
END_TEST

START_TEST(milestones_may_stand_in_any_order_and_outside_the_window_they_say_nothing) {
    struct lofte_milestone days[] = {{day_parse("2023-12-01"), 4},
                                     {day_parse("2023-03-31"), 1},
                                     {day_parse("2023-09-30"), 3},
                                     {day_parse("2024-02-01"), 5}};
    const struct lofte_target target = {
        .count = 5,
        .per = LOFTE_PER_YEAR,
        .curve = {.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 4}};
    const struct lofte_window year = window_year(2023);
    assert_near(plan_share(&target, year, D("2023-03-30")), 0);
    assert_near(plan_share(&target, year, D("2023-03-31")), 0.2);
    assert_near(plan_share(&target, year, D("2023-09-30")), 0.6);
    assert_near(plan_share(&target, year, D("2023-12-30")), 0.8);
    assert_near(plan_share(&target, year, D("2023-12-31")), 1);
    static const char *const due[] = {"2023-03-31", "2023-09-30", "2023-09-30", "2023-12-01", "2023-12-31"};
    for (int64_t n = 1; n <= 5; n++)
        assert_day(plan_due(&target, year, 5, n), due[n - 1]);
}
END_TEST

START_TEST(a_window_of_one_day_is_planned_for_that_day) {
    const struct lofte_target target = {.count = 1, .per = LOFTE_PER_WINDOWS};
    const struct lofte_window day = window("2023-05-10", "2023-05-10");
    assert_near(plan_share(&target, day, D("2023-05-09")), 0);
    assert_near(plan_share(&target, day, D("2023-05-10")), 1);
    assert_day(plan_due(&target, day, 1, 1), "2023-05-10");
    ck_assert_int_eq(target_owed(&target, day), 1);
}
END_TEST

START_TEST(a_period_of_one_day_is_its_own_window_of_every_kind) {
    static const enum lofte_per kinds[] = {LOFTE_PER_YEAR,  LOFTE_PER_TERTIAL, LOFTE_PER_HALF_YEAR, LOFTE_PER_QUARTER,
                                           LOFTE_PER_MONTH, LOFTE_PER_WEEK,    LOFTE_PER_PERIOD,    LOFTE_PER_WINDOWS};
    static const char *const days[] = {"2023-04-30", "2023-05-01", "2023-12-31"};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < COUNT(kinds); i++)
        for (size_t d = 0; d < COUNT(days); d++) {
            const struct lofte_target target = {.count = 1, .per = kinds[i]};
            struct lofte_window *windows;
            size_t n;
            target_windows(&target, window(days[d], days[d]), arena, &windows, &n);
            ck_assert_uint_eq(n, 1);
            assert_window(windows[0], days[d], days[d]);
        }
}
END_TEST

SUITE("recurrence", own_windows_told_backwards_stand_in_order, each_kind_of_target_has_its_windows_inside_the_period,
      windows_are_cut_at_the_ends_of_the_period, iso_weeks_run_across_the_turn_of_the_year,
      july_belongs_to_no_school_term, own_windows_stand_in_order_and_open_ends_are_the_periods,
      a_day_finds_its_window_else_the_last_before_it_else_the_first, skipped_months_owe_nothing,
      an_even_plan_grows_by_the_day, month_weights_give_a_season_and_a_quiet_july,
      milestones_of_each_year_serve_that_years_window, milestones_are_steps_and_what_they_leave_is_due_at_the_end,
      own_points_are_joined_by_straight_lines, the_nth_is_due_when_the_curve_reaches_it,
      earned_schedule_rests_where_the_plan_rests, shares_never_fall_and_end_at_one,
      own_windows_that_begin_alike_stand_by_their_ends,
      milestones_may_stand_in_any_order_and_outside_the_window_they_say_nothing,
      a_window_of_one_day_is_planned_for_that_day, a_period_of_one_day_is_its_own_window_of_every_kind)

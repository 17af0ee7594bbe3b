/* SPDX-License-Identifier: MIT
 *
 * The state of a window by its count: the walk over the grid, the at-once rules, milestones with grace, closing, and
 * how often a good year is alerted.
 */
#include "model/recurrence.h"
#include "scene.h"

#include <math.h>

START_TEST(twenty_one_of_thirty_in_late_november_is_behind) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_seasonal(&s);
    scene_every(&s, "2023-01-20", "2023-11-20", 15);
    const struct lofte_standing standing = scene_on(&s, "2023-11-28");
    scene_assert(standing, LOFTE_BEHIND, "2023-06-30");
    ck_assert_int_eq(standing.counted, 21);
    ck_assert_double_eq_tol(standing.planned_by_now, 28.8, 1e-9);
    ck_assert_int_eq(standing.shortfall, 7);
    ck_assert_double_eq_tol(standing.lag_weeks, 74 / 7.0, 1e-9); /* 21 were planned by 15 September */
    ck_assert(standing.probability < 0.001);
    ck_assert_double_eq_tol(standing.needed_per_month, 9 * 365.25 / 12 / 33, 1e-9);
    ck_assert_double_eq_tol(standing.needed_ratio, 7.5, 1e-9);
    static const char *const ends[] = {"2023-05-31", "2023-06-30"};
    for (size_t i = 0; i < COUNT(ends); i++)
        ck_assert(scene_on(&s, ends[i]).probability < 0.10);
}
END_TEST

START_TEST(behind_when_half_the_year_brought_a_third) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-10", "2023-06-28", 18);
    const struct lofte_standing standing = scene_on(&s, "2023-06-30");
    ck_assert_int_eq(standing.counted, 10);
    scene_assert(standing, LOFTE_BEHIND, "2023-06-30");
}
END_TEST

START_TEST(one_bad_month_end_fires_nothing_and_two_do) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-03-07", 12); /* six, then nothing: P is 0.26, 0.06, 0.007 at the next ends */
    scene_assert(scene_on(&s, "2023-03-31"), LOFTE_ON_PLAN, "2023-01-25");
    scene_assert(scene_on(&s, "2023-04-30"), LOFTE_ON_PLAN, "2023-01-25");
    scene_assert(scene_on(&s, "2023-05-30"), LOFTE_ON_PLAN, "2023-01-25");
    scene_assert(scene_on(&s, "2023-05-31"), LOFTE_BEHIND, "2023-05-31");
    scene_assert(scene_on(&s, "2023-06-17"), LOFTE_BEHIND, "2023-05-31");
}
END_TEST

START_TEST(late_comes_before_behind) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_seasonal(&s);
    scene_every(&s, "2023-01-20", "2023-11-20", 15); /* P 0.20, 0.07, 0.03 at the ends of April, May and June */
    scene_assert(scene_on(&s, "2023-04-30"), LOFTE_ON_PLAN, "2023-02-14");
    scene_assert(scene_on(&s, "2023-05-31"), LOFTE_LATE, "2023-05-31");
    scene_assert(scene_on(&s, "2023-06-29"), LOFTE_LATE, "2023-05-31");
    scene_assert(scene_on(&s, "2023-06-30"), LOFTE_BEHIND, "2023-06-30");
    /* July owes nothing and lifts P to 0.14: one better month end changes nothing */
    scene_assert(scene_on(&s, "2023-07-31"), LOFTE_BEHIND, "2023-06-30");
}
END_TEST

START_TEST(the_state_clears_step_by_step_after_two_better_month_ends) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-02-20", 12);
    scene_every(&s, "2023-07-02", "2023-12-20", 6);
    scene_assert(scene_on(&s, "2023-04-30"), LOFTE_BEHIND, "2023-04-30");
    scene_assert(scene_on(&s, "2023-09-30"), LOFTE_BEHIND, "2023-04-30"); /* first month end with P over 0.10 */
    scene_assert(scene_on(&s, "2023-10-30"), LOFTE_BEHIND, "2023-04-30");
    scene_assert(scene_on(&s, "2023-10-31"), LOFTE_LATE, "2023-10-31"); /* the first without any shortfall */
    scene_assert(scene_on(&s, "2023-11-29"), LOFTE_REACHED, "2023-11-29");
    scene_init(&s, 62, LOFTE_PER_PERIOD);
    scene_every(&s, "2023-01-06", "2023-02-20", 12);
    scene_every(&s, "2023-07-02", "2024-02-20", 6);
    const struct {
        const char *day;
        enum lofte_standing_state state;
    } rows[] = {{"2023-06-30", LOFTE_BEHIND}, {"2023-10-31", LOFTE_LATE}, {"2023-11-30", LOFTE_ON_PLAN}};
    for (size_t i = 0; i < COUNT(rows); i++)
        ck_assert_msg(scene_on(&s, rows[i].day).state == rows[i].state, "%s", rows[i].day);
    ck_assert_str_eq(DAY(scene_on(&s, "2023-12-15").since), "2023-11-30");
}
END_TEST

START_TEST(too_early_until_two_are_due) {
    scene_ s = {0};
    scene_init(&s, 15, LOFTE_PER_PERIOD);
    /* 731 days: two are due on the 98th, 8 April */
    struct lofte_standing standing = scene_on(&s, "2023-04-07");
    scene_assert(standing, LOFTE_TOO_EARLY, "2023-01-01");
    ck_assert(isnan(standing.probability));
    ck_assert_int_eq(standing.shortfall, 1);
    standing = scene_on(&s, "2023-04-08");
    scene_assert(standing, LOFTE_ON_PLAN, "2023-04-08");
    ck_assert(standing.probability > 0);
    scene_assert(scene_on(&s, "2023-05-31"), LOFTE_BEHIND, "2023-05-31");
}
END_TEST

START_TEST(a_target_fires_although_nothing_more_ever_happens) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_seasonal(&s);
    scene_every(&s, "2023-01-15", "2023-03-25", 10); /* eight by the end of March: ahead of the plan's six */
    ck_assert_int_eq(scene_on(&s, "2023-03-31").state, LOFTE_ON_PLAN);
    lofte_day fired = D("2023-04-01");
    while (scene_judged(&s, fired, fired).state != LOFTE_BEHIND)
        fired++;
    ck_assert_str_eq(DAY(fired), "2023-06-30");
    for (lofte_day day = fired; day <= D("2023-12-31"); day++)
        ck_assert_int_eq(scene_judged(&s, day, day).state, LOFTE_BEHIND);
}
END_TEST

START_TEST(the_last_half_is_late_at_once_and_the_last_quarter_behind_at_once) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-08-20", 11); /* 21, then nothing */
    scene_assert(scene_on(&s, "2023-10-14"), LOFTE_ON_PLAN, "2023-01-25");
    ck_assert(scene_on(&s, "2023-10-14").probability > 0.15);
    scene_assert(scene_on(&s, "2023-10-15"), LOFTE_LATE, "2023-10-15");
    scene_assert(scene_on(&s, "2023-10-29"), LOFTE_LATE, "2023-10-15");
    scene_assert(scene_on(&s, "2023-10-30"), LOFTE_BEHIND, "2023-10-30");
    ck_assert(scene_on(&s, "2023-10-29").probability > 0.05);
    /* the walk itself fires at the end of November, and the trouble does not become younger by it */
    scene_assert(scene_on(&s, "2023-12-15"), LOFTE_BEHIND, "2023-10-30");
}
END_TEST

START_TEST(at_once_does_not_reach_into_the_first_half) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-05-20", 10); /* 14 by the middle of May, P below 0.15 only in July */
    scene_event(&s, D("2023-12-30"), 1);
    s.activity.target.interval_days = 400; /* no grid day: only the at-once rules speak */
    lofte_day first = D("2023-01-01");
    while (scene_judged(&s, first, first).state != LOFTE_LATE)
        first++;
    ck_assert(plan_share(&s.activity.target, window_year(2023), first) >= 0.5);
    ck_assert(scene_judged(&s, first, first).probability < 0.15);
    scene_init(&s, 30, LOFTE_PER_YEAR);
    s.activity.target.interval_days = 400;
    scene_assert(scene_on(&s, "2023-07-01"), LOFTE_ON_PLAN, "2023-01-25"); /* share 182/365, P near 0 */
    scene_assert(scene_on(&s, "2023-07-02"), LOFTE_LATE, "2023-07-02");
    scene_assert(scene_on(&s, "2023-09-30"), LOFTE_LATE, "2023-07-02");
    scene_assert(scene_on(&s, "2023-10-01"), LOFTE_BEHIND, "2023-10-01");
}
END_TEST

/* A plan that rests at `share` from 10 January to the end of March, with all that was done before: every look sees the
 * same, so `looks` month ends of it show the thresholds themselves. */
START_TEST(the_thresholds_are_those_of_the_rule) {
    static const struct {
        int64_t target;
        int done;
        double share, least, most; /* P(reach) lies between */
        int looks;
        enum lofte_standing_state state;
    } rows[] = {
        {24, 6, 0.31, 0.24, 0.25, 2, LOFTE_LATE},      {30, 8, 0.32, 0.25, 0.26, 2, LOFTE_ON_PLAN},
        {21, 6, 0.42, 0.10, 0.11, 2, LOFTE_LATE},      {30, 7, 0.34, 0.09, 0.10, 2, LOFTE_BEHIND},
        {6, 2, 0.550, 0.15, 0.17, 2, LOFTE_LATE},      {6, 2, 0.556, 0.15, 0.16, 2, LOFTE_BEHIND},
        {30, 29, 0.995, 0.13, 0.14, 2, LOFTE_ON_PLAN}, {30, 12, 0.50, 0.13, 0.15, 1, LOFTE_LATE},
        {30, 13, 0.50, 0.15, 0.25, 1, LOFTE_ON_PLAN},  {27, 10, 0.49, 0.10, 0.15, 1, LOFTE_ON_PLAN},
        {30, 18, 0.75, 0.04, 0.05, 1, LOFTE_BEHIND},   {30, 19, 0.75, 0.05, 0.15, 1, LOFTE_LATE},
        {30, 17, 0.74, 0.02, 0.05, 1, LOFTE_LATE},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        scene_ s = {0};
        scene_init(&s, rows[i].target, LOFTE_PER_YEAR);
        struct lofte_point points[] = {{D("2023-01-10"), rows[i].share}, {D("2023-03-31"), rows[i].share}};
        s.activity.target.curve = (struct lofte_curve){.kind = LOFTE_CURVE_POINTS, .points = points, .n_points = 2};
        scene_event(&s, D("2023-01-05"), rows[i].done);
        const struct lofte_standing standing = scene_on(&s, rows[i].looks == 1 ? "2023-01-31" : "2023-02-28");
        ck_assert_msg(standing.probability > rows[i].least && standing.probability < rows[i].most, "row %zu: P %.4f", i,
                      standing.probability);
        ck_assert_msg(standing.state == rows[i].state, "row %zu: state %d", i, (int)standing.state);
    }
}
END_TEST

START_TEST(an_own_interval_is_the_grid) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    s.activity.target.interval_days = 14;
    /* nothing at all: two are due by 25 January; the grid days are the 14th, 28th, 42nd (11 Feb) */
    scene_assert(scene_on(&s, "2023-02-10"), LOFTE_ON_PLAN, "2023-01-25");
    ck_assert_int_eq(scene_on(&s, "2023-02-11").state, LOFTE_BEHIND);
    ck_assert_str_eq(DAY(scene_on(&s, "2023-02-20").since), "2023-02-11");
    s.activity.target.count = 60; /* two are due by 13 January, so the first grid day speaks */
    scene_assert(scene_on(&s, "2023-02-20"), LOFTE_BEHIND, "2023-01-28");
}
END_TEST

START_TEST(late_minutes_are_not_lateness) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-03-29", 12);
    const struct lofte_standing then = scene_on(&s, "2023-03-31");
    const struct lofte_standing now = scene_judged(&s, D("2023-10-31"), D("2023-03-31"));
    ck_assert_int_eq(then.state, LOFTE_ON_PLAN);
    scene_assert(now, LOFTE_ON_PLAN, DAY(then.since));
    ck_assert_str_eq(DAY(now.judged_to), "2023-03-31");
    ck_assert_double_eq_tol(now.lag_weeks, then.lag_weeks, 1e-12);
    ck_assert_double_eq_tol(now.probability, then.probability, 1e-12);
}
END_TEST

START_TEST(judged_to_is_never_after_the_day) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    ck_assert_str_eq(DAY(scene_judged(&s, D("2023-05-01"), D("2023-06-01")).judged_to), "2023-05-01");
    ck_assert_int_eq(scene_judged(&s, D("2023-05-01"), LOFTE_NO_DAY).judged_to, LOFTE_NO_DAY);
    const struct pace_group groups[] = {{&s.calendar, D("2023-03-01"), LOFTE_NO_DAY},
                                        {&s.calendar, D("2023-04-11"), LOFTE_NO_DAY}};
    s.input.groups = groups;
    s.input.n_groups = 2;
    ck_assert_str_eq(DAY(scene_on(&s, "2023-05-01").judged_to), "2023-04-11");
}
END_TEST

START_TEST(the_answer_does_not_know_what_came_after_the_day) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-12-29", 17);
    for (lofte_day day = D("2023-01-05"); day < D("2023-12-31"); day += 9) {
        const struct lofte_standing all = scene_judged(&s, day, day);
        const size_t n = s.input.n_events;
        s.input.n_events = (size_t)all.counted;
        const struct lofte_standing known = scene_judged(&s, day, day);
        s.input.n_events = n;
        ck_assert(all.state == known.state && all.since == known.since && all.shortfall == known.shortfall);
    }
}
END_TEST

START_TEST(small_targets_are_late_past_the_milestone_and_behind_past_the_grace) {
    scene_ s = {0};
    struct lofte_milestone days[] = {{D("2023-11-15"), 1}, {D("2024-11-15"), 2}};
    scene_init(&s, 2, LOFTE_PER_PERIOD);
    s.activity.target.curve =
        (struct lofte_curve){.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2};
    scene_assert(scene_on(&s, "2023-11-15"), LOFTE_ON_PLAN, "2023-01-01");
    scene_assert(scene_on(&s, "2023-11-16"), LOFTE_LATE, "2023-11-16");
    scene_assert(scene_on(&s, "2023-12-27"), LOFTE_LATE, "2023-11-16"); /* six weeks */
    scene_assert(scene_on(&s, "2023-12-28"), LOFTE_BEHIND, "2023-12-28");
    const struct lofte_standing standing = scene_on(&s, "2024-01-24");
    ck_assert_double_eq_tol(standing.lag_weeks, 10, 1e-9);
    ck_assert(isnan(standing.probability));
    scene_event(&s, D("2024-02-01"), 1);
    scene_assert(scene_on(&s, "2024-02-01"), LOFTE_ON_PLAN, "2023-01-01");
    scene_assert(scene_on(&s, "2024-11-16"), LOFTE_LATE, "2024-11-16");
    scene_event(&s, D("2024-11-20"), 1);
    scene_assert(scene_on(&s, "2024-11-20"), LOFTE_REACHED, "2024-11-20");
}
END_TEST

START_TEST(grace_is_at_most_a_quarter_of_the_window_unless_declared) {
    scene_ s = {0};
    struct lofte_milestone day = {D("2023-02-01"), 1};
    scene_init(&s, 1, LOFTE_PER_QUARTER);
    s.activity.target.curve.milestones = &day;
    s.activity.target.curve.n_milestones = 1;
    scene_assert(scene_on(&s, "2023-02-23"), LOFTE_LATE, "2023-02-02"); /* 90 days: 22 days' grace */
    scene_assert(scene_on(&s, "2023-02-24"), LOFTE_BEHIND, "2023-02-24");
    s.activity.target.grace_days = 5;
    scene_assert(scene_on(&s, "2023-02-06"), LOFTE_LATE, "2023-02-02");
    scene_assert(scene_on(&s, "2023-02-07"), LOFTE_BEHIND, "2023-02-07");
    s.activity.target.grace_days = 0;
    scene_assert(scene_on(&s, "2023-02-02"), LOFTE_BEHIND, "2023-02-02");
}
END_TEST

START_TEST(without_milestones_the_nth_is_due_when_the_plan_reaches_it) {
    scene_ s = {0};
    scene_init(&s, 2, LOFTE_PER_YEAR);
    scene_assert(scene_on(&s, "2023-07-02"), LOFTE_ON_PLAN, "2023-01-01");
    scene_assert(scene_on(&s, "2023-07-03"), LOFTE_LATE, "2023-07-03");
    scene_init(&s, 1, LOFTE_PER_HALF_YEAR);
    scene_assert(scene_on(&s, "2023-06-30"), LOFTE_ON_PLAN, "2023-01-01");
    ck_assert_double_eq(scene_on(&s, "2023-06-29").lag_weeks, 0);
}
END_TEST

START_TEST(milestones_go_by_the_day_and_not_by_the_minutes) {
    scene_ s = {0};
    scene_init(&s, 2, LOFTE_PER_YEAR);
    scene_assert(scene_judged(&s, D("2023-07-03"), D("2023-05-01")), LOFTE_LATE, "2023-07-03");
}
END_TEST

START_TEST(five_is_judged_by_milestones_and_six_by_the_walk) {
    scene_ s = {0};
    scene_init(&s, 5, LOFTE_PER_YEAR);
    scene_assert(scene_on(&s, "2023-03-15"), LOFTE_LATE, "2023-03-15"); /* the first was due on the 73rd day */
    ck_assert(isnan(scene_on(&s, "2023-08-01").probability));
    ck_assert_double_eq_tol(scene_on(&s, "2023-03-21").lag_weeks, 1, 1e-9);
    scene_init(&s, 6, LOFTE_PER_YEAR);
    scene_assert(scene_on(&s, "2023-03-15"), LOFTE_TOO_EARLY, "2023-01-01");
    ck_assert(scene_on(&s, "2023-08-01").probability < 0.1);
}
END_TEST

START_TEST(the_lag_grows_on_after_the_end) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_PERIOD);
    s.input.period.to = D("2023-12-31");
    scene_every(&s, "2023-01-06", "2023-08-20", 11); /* 21: planned by 13 September, the 256th day */
    static const struct {
        const char *day;
        double days;
    } rows[] = {{"2023-09-13", 0}, {"2023-12-31", 109}, {"2024-01-31", 140}, {"2024-03-31", 200}};
    for (size_t i = 0; i < COUNT(rows); i++)
        ck_assert_double_eq_tol(scene_on(&s, rows[i].day).lag_weeks, rows[i].days / 7, 1e-9);
    scene_event(&s, D("2023-12-31"), 8);
    ck_assert_double_eq_tol(scene_on(&s, "2024-03-31").lag_weeks, (200 - 97) / 7.0, 1e-9);
    scene_event(&s, D("2023-12-31"), 1);
    ck_assert_double_eq(scene_on(&s, "2024-03-31").lag_weeks, 0);
}
END_TEST

/* Walks day by day past the end of the window and marks which state came straight after which. */
static void transitions_see(struct scene *scene, char seen[LOFTE_PAUSED + 1][LOFTE_PAUSED + 1]) {
    enum lofte_standing_state before = scene_on(scene, "2023-01-01").state;
    for (lofte_day day = D("2023-01-02"); day < D("2024-03-31"); day++) {
        const enum lofte_standing_state state = scene_judged(scene, day, day).state;
        if (state != before)
            seen[before][state] = 1;
        before = state;
    }
    ck_assert(before == LOFTE_REACHED || before == LOFTE_MISSED);
}

static void scene_year(struct scene *scene, int64_t count) {
    scene_init(scene, count, LOFTE_PER_PERIOD);
    scene->input.period.to = D("2023-12-31");
}

/* Exactly these pairs: whatever random years show stands in the table, and each pair of it is shown by one of them or
 * by a year made for it. */
START_TEST(the_states_of_a_window_follow_each_other_as_declared) {
    static const char declared[LOFTE_PAUSED + 1][LOFTE_PAUSED + 1] = {
        [LOFTE_TOO_EARLY] = {[LOFTE_ON_PLAN] = 1, [LOFTE_REACHED] = 1},
        [LOFTE_ON_PLAN] = {[LOFTE_LATE] = 1, [LOFTE_BEHIND] = 1, [LOFTE_REACHED] = 1, [LOFTE_CLOSING] = 1},
        [LOFTE_LATE] = {[LOFTE_ON_PLAN] = 1, [LOFTE_BEHIND] = 1, [LOFTE_REACHED] = 1, [LOFTE_CLOSING] = 1},
        [LOFTE_BEHIND] = {[LOFTE_LATE] = 1, [LOFTE_ON_PLAN] = 1, [LOFTE_REACHED] = 1, [LOFTE_CLOSING] = 1},
        [LOFTE_CLOSING] = {[LOFTE_MISSED] = 1},
    };
    char seen[LOFTE_PAUSED + 1][LOFTE_PAUSED + 1] = {0};
    uint32_t random = 7;
    for (int year = 0; year < 60; year++) {
        scene_ s = {0};
        scene_year(&s, year % 3 == 0 ? 2 : 12);
        for (int slot = 0; slot < 20; slot++) {
            random = random * 1664525 + 1013904223;
            const uint32_t often = year % 5 == 0 ? 30 : 9; /* every fifth year brings a burst */
            if ((random >> 16) % 40 < (slot < 12 ? often / 3 : often))
                scene_event(&s, s.input.period.from + slot * 18, year % 7 == 0 ? 12 : 1 + year % 2);
        }
        transitions_see(&s, seen);
    }
    static const struct {
        int64_t target;
        const char *day;
        int n;
    } made[] = {{12, "2023-01-10", 12}, {2, "2023-07-20", 2}, {2, "2023-03-01", 1}, {5, "2023-03-01", 3}};
    for (size_t i = 0; i < COUNT(made); i++) {
        scene_ s = {0};
        scene_year(&s, made[i].target);
        s.activity.target.grace_days = made[i].target == 5 ? 75 : -1; /* late to the end */
        scene_event(&s, D(made[i].day), made[i].n);
        transitions_see(&s, seen);
    }
    for (int from = 0; from <= LOFTE_PAUSED; from++)
        for (int to = 0; to <= LOFTE_PAUSED; to++)
            ck_assert_msg(seen[from][to] == declared[from][to], "%d then %d: seen %d", from, to, seen[from][to]);
}
END_TEST

/* ---- how often a good year is alerted ---- */

static double unit(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) / 9007199254740992.0;
}

static int day_order(const void *a, const void *b) {
    return *(const lofte_day *)a - *(const lofte_day *)b;
}

/* The day on which the seasonal plan reaches `share`, moved by up to `sway` days either way inside the year. */
static lofte_day season_day(const struct scene *scene, double share, int sway, uint64_t *state) {
    const lofte_day day =
        plan_day(&scene->activity.target, window_year(2023), share) + (lofte_day)(unit(state) * (2 * sway + 1)) - sway;
    const struct lofte_window year = window_year(2023);
    return day < year.from ? year.from : day > year.to ? year.to : day;
}

/* Was it ever behind at a fortnightly meeting of the year? */
static bool alerted(struct scene *scene) {
    for (lofte_day day = D("2023-01-10"); day <= D("2023-12-31"); day += 14)
        if (scene_judged(scene, day, day).state == LOFTE_BEHIND)
            return true;
    return false;
}

/* Quiet from January to March, in July and in December. */
static const double quiet_season[12] = {1, 1, 1, 4, 4, 4, 0, 4, 4, 4, 3, 1};

/* Years of seasonal work that reach 30: `kept` planned by the season, all done within three weeks of their day; else a
 * Poisson number of 36 on average at random days of the season. Returns the share that is alerted. */
static double false_alarms(bool kept, bool straight) {
    enum { YEARS = 150 };
    uint64_t state = 20230101;
    int good = 0, bad = 0;
    while (good < YEARS) {
        scene_ s = {0};
        scene_init(&s, 30, LOFTE_PER_YEAR);
        scene_seasonal(&s);
        memcpy(s.activity.target.curve.month, quiet_season, sizeof quiet_season);
        if (kept)
            for (int i = 0; i < 30; i++)
                scene_event(&s, season_day(&s, (i + 0.5) / 30, 21, &state), 1);
        else
            for (double at = -log(1 - unit(&state)) / 36; at < 1; at -= log(1 - unit(&state)) / 36)
                scene_event(&s, season_day(&s, at, 0, &state), 1);
        if (s.input.n_events < 30)
            continue;
        qsort(s.events, s.input.n_events, sizeof s.events[0], day_order);
        if (straight)
            s.activity.target.curve.kind = LOFTE_CURVE_EVEN;
        good++;
        bad += alerted(&s);
    }
    return (double)bad / YEARS;
}

START_TEST(seasonal_years_that_reach_their_target_are_seldom_alerted) {
    const double kept = false_alarms(true, false), healthy = false_alarms(false, false);
    ck_assert_msg(kept < 0.05, "kept %.3f", kept);
    ck_assert_msg(healthy < 0.2, "healthy %.3f", healthy);
}
END_TEST

START_TEST(a_straight_line_on_seasonal_work_alerts_most_good_years) {
    ck_assert_double_gt(false_alarms(true, true), 0.5);
}
END_TEST

SUITE("pace_walk", twenty_one_of_thirty_in_late_november_is_behind, behind_when_half_the_year_brought_a_third,
      one_bad_month_end_fires_nothing_and_two_do, late_comes_before_behind,
      the_state_clears_step_by_step_after_two_better_month_ends, too_early_until_two_are_due,
      a_target_fires_although_nothing_more_ever_happens,
      the_last_half_is_late_at_once_and_the_last_quarter_behind_at_once, at_once_does_not_reach_into_the_first_half,
      the_thresholds_are_those_of_the_rule, an_own_interval_is_the_grid, late_minutes_are_not_lateness,
      judged_to_is_never_after_the_day, the_answer_does_not_know_what_came_after_the_day,
      small_targets_are_late_past_the_milestone_and_behind_past_the_grace,
      grace_is_at_most_a_quarter_of_the_window_unless_declared,
      without_milestones_the_nth_is_due_when_the_plan_reaches_it, milestones_go_by_the_day_and_not_by_the_minutes,
      five_is_judged_by_milestones_and_six_by_the_walk, the_lag_grows_on_after_the_end,
      the_states_of_a_window_follow_each_other_as_declared, seasonal_years_that_reach_their_target_are_seldom_alerted,
      a_straight_line_on_seasonal_work_alerts_most_good_years)

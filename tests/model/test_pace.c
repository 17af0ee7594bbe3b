/* SPDX-License-Identifier: MIT
 *
 * Standings: every activity of the first agreement, the silences, pauses, closed windows, plans and a pledge's worst.
 */
#include "scene.h"

#include <math.h>

/* ---- the activities of the first agreement ---- */

START_TEST(narcotics_operations_are_judged_over_two_years) {
    scene_ s = {0};
    scene_init(&s, 15, LOFTE_PER_PERIOD);
    scene_every(&s, "2023-02-15", "2024-12-31", 46);
    const struct lofte_standing standing = scene_on(&s, "2024-01-01");
    ck_assert_str_eq(DAY(standing.window.to), "2024-12-31");
    ck_assert_int_eq(standing.counted, 7);
    ck_assert_int_eq(standing.target, 15);
    ck_assert_double_eq_tol(standing.planned_by_now, 15 * 366 / 731.0, 1e-9);
    ck_assert_int_eq(standing.state, LOFTE_ON_PLAN);
    ck_assert_uint_eq(standing.n_closed, 0);
    ck_assert_int_eq(scene_on(&s, "2024-12-31").state, LOFTE_REACHED);
}
END_TEST

START_TEST(one_information_drive_each_half_year) {
    scene_ s = {0};
    scene_init(&s, 1, LOFTE_PER_HALF_YEAR);
    scene_event(&s, D("2023-04-25"), 1);
    scene_assert(scene_on(&s, "2023-05-01"), LOFTE_REACHED, "2023-04-25");
    scene_assert(scene_on(&s, "2023-12-31"), LOFTE_ON_PLAN, "2023-07-01");
    const struct lofte_standing standing = scene_on(&s, "2024-01-20");
    ck_assert_uint_eq(standing.n_closed, 2);
    ck_assert_int_eq(standing.closed[0].state, LOFTE_REACHED);
    ck_assert_int_eq(standing.closed[1].state, LOFTE_CLOSING);
    ck_assert_int_eq(scene_on(&s, "2024-02-11").closed[1].state, LOFTE_CLOSING); /* six weeks */
    ck_assert_int_eq(scene_on(&s, "2024-02-12").closed[1].state, LOFTE_MISSED);
}
END_TEST

START_TEST(one_inspection_each_quarter) {
    scene_ s = {0};
    scene_init(&s, 1, LOFTE_PER_QUARTER);
    scene_event(&s, D("2023-03-31"), 1);
    scene_event(&s, D("2023-08-01"), 2);
    const struct lofte_standing standing = scene_on(&s, "2023-11-01");
    static const struct {
        int64_t counted;
        enum lofte_standing_state state;
    } rows[] = {{1, LOFTE_REACHED}, {0, LOFTE_MISSED}, {2, LOFTE_REACHED}};
    ck_assert_uint_eq(standing.n_closed, COUNT(rows));
    for (size_t i = 0; i < COUNT(rows); i++) {
        ck_assert_int_eq(standing.closed[i].counted, rows[i].counted);
        ck_assert_int_eq(standing.closed[i].target, 1);
        ck_assert_int_eq(standing.closed[i].state, rows[i].state);
    }
    ck_assert_int_eq(scene_on(&s, "2023-07-22").closed[1].state, LOFTE_CLOSING); /* a quarter of 91 days */
    ck_assert_int_eq(scene_on(&s, "2023-07-23").closed[1].state, LOFTE_MISSED);
}
END_TEST

START_TEST(what_has_no_number_is_followed_and_may_fall_quiet) {
    scene_ s = {0};
    scene_init(&s, 0, LOFTE_PER_YEAR);
    s.activity.target.quiet_weeks = 13;
    scene_every(&s, "2023-01-10", "2023-02-10", 10);
    s.input.last_mention = D("2023-02-14");
    struct lofte_standing standing = scene_on(&s, "2023-05-16");
    scene_assert(standing, LOFTE_FOLLOWED, "2023-01-01");
    ck_assert_int_eq(standing.counted, 4);
    ck_assert_int_eq(standing.target, 0);
    ck_assert_int_eq(standing.shortfall, -1);
    ck_assert(isnan(standing.planned_by_now) && isnan(standing.lag_weeks) && isnan(standing.needed_per_month) &&
              isnan(standing.needed_ratio) && isnan(standing.probability));
    ck_assert_str_eq(DAY(standing.last_seen), "2023-02-09");
    scene_assert(scene_on(&s, "2023-05-17"), LOFTE_QUIET, "2023-05-17"); /* 13 weeks and a day */
    standing = scene_on(&s, "2024-03-01");
    scene_assert(standing, LOFTE_QUIET, "2023-05-17");
    ck_assert_int_eq(standing.counted, 0);
    ck_assert_uint_eq(standing.n_closed, 0);
    scene_assert(scene_on(&s, "2025-01-15"), LOFTE_FOLLOWED, "2024-01-01");
}
END_TEST

START_TEST(one_report_a_year_is_due_on_its_milestone) {
    scene_ s = {0};
    struct lofte_milestone days[] = {{D("2023-11-30"), 1}, {D("2024-11-30"), 1}};
    scene_init(&s, 1, LOFTE_PER_YEAR);
    s.activity.target.curve =
        (struct lofte_curve){.kind = LOFTE_CURVE_MILESTONES, .milestones = days, .n_milestones = 2};
    scene_assert(scene_on(&s, "2023-11-30"), LOFTE_ON_PLAN, "2023-01-01");
    scene_assert(scene_on(&s, "2023-12-01"), LOFTE_LATE, "2023-12-01");
    scene_event(&s, D("2023-12-18"), 1);
    scene_assert(scene_on(&s, "2023-12-20"), LOFTE_REACHED, "2023-12-18");
    scene_assert(scene_on(&s, "2024-11-30"), LOFTE_ON_PLAN, "2024-01-01");
    scene_assert(scene_on(&s, "2024-12-01"), LOFTE_LATE, "2024-12-01");
    scene_assert(scene_on(&s, "2025-01-01"), LOFTE_CLOSING, "2025-01-01");
}
END_TEST

START_TEST(meetings_are_owed_by_each_group_and_july_owes_nothing) {
    static const char *const parts[] = {"SSPF", "EST"};
    static const char *const groups[] = {"SSPF", "SSPF", "EST", "SSPF", "SSPF"};
    scene_ s = {0};
    scene_init(&s, 2, LOFTE_PER_MONTH);
    s.activity.counts_from = LOFTE_COUNTS_MEETINGS;
    s.activity.parts = (const char **)(uintptr_t)parts;
    s.activity.n_parts = 2;
    s.activity.target.skip_months = 1 << 6;
    s.activity.target.curve.kind = LOFTE_CURVE_MILESTONES; /* none declared: all due on the month's last day */
    scene_event(&s, D("2023-05-09"), 1);
    scene_event(&s, D("2023-05-23"), 1);
    scene_event(&s, D("2023-05-25"), 1);
    scene_event(&s, D("2023-06-06"), 1);
    scene_event(&s, D("2023-06-20"), 1);
    s.input.event_parts = groups;
    struct lofte_standing standing = scene_on(&s, "2023-05-24");
    ck_assert_int_eq(standing.counted, 2);
    scene_assert(standing, LOFTE_ON_PLAN, "2023-05-01");
    scene_assert(scene_on(&s, "2023-05-25"), LOFTE_REACHED, "2023-05-25");
    ck_assert_int_eq(scene_on(&s, "2023-05-25").counted, 3);
    standing = scene_on(&s, "2023-07-15");
    scene_assert(standing, LOFTE_ON_PLAN, "2023-07-01");
    ck_assert_int_eq(standing.target, 0);
    ck_assert_uint_eq(standing.n_closed, 6);
    ck_assert_int_eq(standing.closed[4].state, LOFTE_REACHED);
    ck_assert_int_eq(standing.closed[5].state, LOFTE_MISSED); /* two of one group */
    ck_assert_int_eq(standing.closed[5].counted, 2);
    standing = scene_on(&s, "2023-08-15");
    ck_assert_uint_eq(standing.n_closed, 6); /* July is no window that can be missed */
    scene_assert(standing, LOFTE_ON_PLAN, "2023-08-01");
    s.input.event_parts = NULL;
    ck_assert_int_eq(scene_on(&s, "2023-07-15").closed[5].state, LOFTE_REACHED);
}
END_TEST

/* ---- silences ---- */

START_TEST(no_report_when_all_minutes_are_overdue) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-03-29", 12);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    scene_assert(scene_judged(&s, D("2023-05-05"), D("2023-03-31")), LOFTE_ON_PLAN, "2023-01-25");
    const struct lofte_standing standing = scene_judged(&s, D("2023-05-06"), D("2023-03-31"));
    scene_assert(standing, LOFTE_NO_REPORT, "2023-05-06");
    ck_assert_int_eq(standing.counted, 7);
    ck_assert(standing.probability > 0);
    scene_assert(scene_judged(&s, D("2023-09-30"), D("2023-03-31")), LOFTE_NO_REPORT, "2023-05-06");
    scene_assert(scene_judged(&s, D("2023-03-01"), LOFTE_NO_DAY), LOFTE_NO_REPORT, "2023-02-06");
}
END_TEST

START_TEST(one_group_in_time_is_a_report) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    const struct lofte_group often = {.cadence_days = 14, .grace_days = 21}, seldom = {.cadence_days = 60},
                             council = {.cadence_days = 0};
    const struct pace_group groups[] = {{&often, D("2023-01-10"), LOFTE_NO_DAY},
                                        {&seldom, D("2023-01-20"), LOFTE_NO_DAY},
                                        {&council, LOFTE_NO_DAY, LOFTE_NO_DAY}};
    s.input.groups = groups;
    s.input.n_groups = 3;
    s.input.as_of = D("2023-03-21");
    struct lofte_standing standing = {0};
    pace_assess(&s.input, s.arena, &standing);
    ck_assert_int_eq(standing.state, LOFTE_TOO_EARLY);
    s.input.as_of = D("2023-03-22");
    pace_assess(&s.input, s.arena, &standing);
    scene_assert(standing, LOFTE_NO_REPORT, "2023-03-22");
    s.input.groups = &groups[2];
    s.input.n_groups = 1;
    pace_assess(&s.input, s.arena, &standing);
    ck_assert_int_eq(standing.state, LOFTE_TOO_EARLY);
}
END_TEST

START_TEST(a_meeting_that_was_not_held_leaves_no_minutes_missing) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-03-29", 12);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    scene_assert(scene_judged(&s, D("2023-05-06"), D("2023-03-31")), LOFTE_NO_REPORT, "2023-05-06");
    s.group.cancelled = D("2023-04-14");
    const struct lofte_standing standing = scene_judged(&s, D("2023-05-19"), D("2023-03-31"));
    scene_assert(standing, LOFTE_ON_PLAN, "2023-01-25");
    ck_assert_int_eq(standing.judged_to, D("2023-03-31")); /* it told of nothing */
    scene_assert(scene_judged(&s, D("2023-05-20"), D("2023-03-31")), LOFTE_NO_REPORT, "2023-05-20");
    scene_assert(scene_judged(&s, D("2023-05-19"), LOFTE_NO_DAY), LOFTE_TOO_EARLY, "2023-01-01");
    s.group.cancelled = D("2023-03-14"); /* minutes of a later meeting came: nothing is put off by it */
    scene_assert(scene_judged(&s, D("2023-05-06"), D("2023-03-31")), LOFTE_NO_REPORT, "2023-05-06");
}
END_TEST

START_TEST(a_meeting_that_was_not_held_is_known_where_meetings_count_and_counts_as_none) {
    scene_ s = {0};
    scene_init(&s, 12, LOFTE_PER_YEAR);
    s.activity.counts_from = LOFTE_COUNTS_MEETINGS;
    scene_every(&s, "2023-01-10", "2023-03-10", 29);
    s.calendar = (struct lofte_group){.cadence_days = 42, .grace_days = 28};
    s.group.cancelled = D("2023-07-31");
    const struct lofte_standing standing = scene_judged(&s, D("2023-08-01"), D("2023-03-09"));
    ck_assert_int_eq(standing.counted, 3);
    ck_assert_int_eq(standing.judged_to, D("2023-07-31"));
    ck_assert_int_eq(standing.state, LOFTE_BEHIND);
}
END_TEST

START_TEST(what_was_behind_stays_behind_when_minutes_fail_to_come) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    scene_assert(scene_judged(&s, D("2023-09-30"), D("2023-04-30")), LOFTE_BEHIND, "2023-02-28");
    scene_init(&s, 2, LOFTE_PER_YEAR);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    /* due 2 July, grace to 13 August: behind on judged_to, or nobody knows */
    scene_assert(scene_judged(&s, D("2023-11-01"), D("2023-08-14")), LOFTE_BEHIND, "2023-08-14");
    ck_assert_int_eq(scene_judged(&s, D("2023-11-01"), D("2023-08-13")).state, LOFTE_NO_REPORT);
    scene_assert(scene_judged(&s, D("2023-09-01"), D("2023-08-13")), LOFTE_BEHIND, "2023-08-14");
}
END_TEST

START_TEST(what_was_late_is_unreported_when_minutes_fail_to_come) {
    scene_ s = {0};
    scene_init(&s, 2, LOFTE_PER_YEAR);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    scene_assert(scene_judged(&s, D("2023-08-10"), D("2023-07-10")), LOFTE_LATE, "2023-07-03");
    scene_assert(scene_judged(&s, D("2023-08-20"), D("2023-07-10")), LOFTE_NO_REPORT, "2023-08-15");
}
END_TEST

START_TEST(quiet_when_minutes_say_nothing_for_longer_than_declared) {
    scene_ s = {0};
    scene_init(&s, 15, LOFTE_PER_PERIOD);
    s.activity.target.quiet_weeks = 10;
    scene_every(&s, "2023-01-10", "2023-02-28", 12);
    s.input.last_mention = D("2023-03-07");
    ck_assert_int_eq(scene_on(&s, "2023-05-16").state, LOFTE_ON_PLAN);
    scene_assert(scene_on(&s, "2023-05-17"), LOFTE_QUIET, "2023-05-17");
    scene_assert(scene_judged(&s, D("2023-09-01"), D("2023-05-16")), LOFTE_ON_PLAN, "2023-04-08");
    s.input.last_mention = LOFTE_NO_DAY; /* never: since the agreement's start */
    scene_assert(scene_on(&s, "2023-03-12"), LOFTE_TOO_EARLY, "2023-01-01");
    scene_assert(scene_on(&s, "2023-03-13"), LOFTE_QUIET, "2023-03-13");
}
END_TEST

START_TEST(late_and_behind_stand_before_quiet) {
    scene_ s = {0};
    scene_init(&s, 2, LOFTE_PER_YEAR);
    s.activity.target.quiet_weeks = 4;
    ck_assert_int_eq(scene_on(&s, "2023-07-02").state, LOFTE_QUIET);
    ck_assert_int_eq(scene_on(&s, "2023-07-03").state, LOFTE_LATE);
    ck_assert_int_eq(scene_on(&s, "2023-10-03").state, LOFTE_BEHIND);
}
END_TEST

START_TEST(paused_until_the_day_that_a_person_set) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    s.input.paused_to = D("2023-08-31");
    scene_assert(scene_on(&s, "2023-08-31"), LOFTE_PAUSED, "");
    scene_assert(scene_on(&s, "2023-09-01"), LOFTE_BEHIND, "2023-02-28");
}
END_TEST

/* ---- windows that close ---- */

START_TEST(a_missed_year_does_not_vanish_on_new_years_day) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_every(&s, "2023-01-06", "2023-12-20", 17);
    struct lofte_standing standing = scene_on(&s, "2024-01-01");
    ck_assert_str_eq(DAY(standing.window.from), "2024-01-01");
    ck_assert_int_eq(standing.state, LOFTE_TOO_EARLY);
    ck_assert_int_eq(standing.counted, 0);
    ck_assert_uint_eq(standing.n_closed, 1);
    ck_assert_int_eq(standing.closed[0].state, LOFTE_CLOSING);
    ck_assert_int_eq(standing.closed[0].counted, 21);
    ck_assert_int_eq(pace_worst(&standing, 1, false), LOFTE_CLOSING);
    standing = scene_on(&s, "2024-02-12");
    ck_assert_int_eq(standing.closed[0].state, LOFTE_MISSED);
    ck_assert_int_eq(pace_worst(&standing, 1, false), LOFTE_MISSED);
    ck_assert_int_eq(pace_worst(&standing, 1, true), standing.state);
    const lofte_day acknowledged[] = {D("2023-01-01")};
    s.input.acknowledged = acknowledged;
    s.input.n_acknowledged = 1;
    standing = scene_on(&s, "2024-02-12");
    ck_assert(standing.closed[0].acknowledged);
    ck_assert_int_eq(pace_worst(&standing, 1, false), standing.state);
}
END_TEST

START_TEST(late_minutes_may_still_fill_a_closing_window) {
    scene_ s = {0};
    scene_init(&s, 6, LOFTE_PER_YEAR);
    scene_event(&s, D("2023-06-01"), 5);
    ck_assert_int_eq(scene_on(&s, "2024-01-20").closed[0].state, LOFTE_CLOSING);
    scene_event(&s, D("2023-12-13"), 1);
    ck_assert_int_eq(scene_on(&s, "2024-01-20").closed[0].state, LOFTE_REACHED);
}
END_TEST

START_TEST(after_the_agreement_the_last_window_closes) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    scene_event(&s, D("2023-06-01"), 30);
    scene_event(&s, D("2024-06-01"), 29);
    scene_assert(scene_on(&s, "2024-12-31"), LOFTE_BEHIND, "2024-12-31"); /* the last day asks for the thirtieth */
    ck_assert_double_eq(scene_on(&s, "2024-12-31").probability, 0);
    ck_assert(isnan(scene_on(&s, "2024-12-31").needed_per_month));
    struct lofte_standing standing = scene_on(&s, "2025-02-11");
    scene_assert(standing, LOFTE_CLOSING, "2025-01-01");
    ck_assert_str_eq(DAY(standing.window.from), "2024-01-01");
    ck_assert_uint_eq(standing.n_closed, 1);
    ck_assert_int_eq(standing.shortfall, 1);
    ck_assert(isnan(standing.probability) && isnan(standing.needed_per_month) && isnan(standing.needed_ratio));
    ck_assert_double_eq_tol(standing.planned_by_now, 30, 1e-12);
    scene_assert(scene_on(&s, "2025-02-12"), LOFTE_MISSED, "2025-02-12");
    scene_event(&s, D("2024-12-20"), 1);
    standing = scene_on(&s, "2025-02-12");
    scene_assert(standing, LOFTE_REACHED, "2024-12-20");
    ck_assert_double_eq(standing.probability, 1);
}
END_TEST

START_TEST(a_term_is_over_in_july_and_the_next_begins_in_august) {
    scene_ s = {0};
    scene_init(&s, 1, LOFTE_PER_TERM);
    scene_assert(scene_on(&s, "2023-07-10"), LOFTE_CLOSING, "2023-07-01");
    const struct lofte_standing standing = scene_on(&s, "2023-08-20");
    scene_assert(standing, LOFTE_ON_PLAN, "2023-08-01");
    ck_assert_uint_eq(standing.n_closed, 1);
    ck_assert_int_eq(standing.closed[0].state, LOFTE_MISSED);
}
END_TEST

START_TEST(before_the_agreement_it_is_too_early) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    struct lofte_standing standing = scene_on(&s, "2022-11-01");
    scene_assert(standing, LOFTE_TOO_EARLY, "2023-01-01");
    ck_assert_double_eq(standing.planned_by_now, 0);
    ck_assert_double_eq(standing.lag_weeks, 0);
    ck_assert_double_eq_tol(standing.needed_per_month, 30 * 365.25 / 12 / 365, 1e-9);
    ck_assert_double_eq_tol(standing.needed_ratio, 1, 1e-9);
    standing = scene_judged(&s, D("2024-03-10"), D("2023-12-12")); /* no minutes of the new year yet */
    scene_assert(standing, LOFTE_TOO_EARLY, "2024-01-01");
    ck_assert_int_eq(standing.shortfall, 0);
}
END_TEST

/* ---- plans and last seen ---- */

START_TEST(plans_are_booked_ahead_or_overdue) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    const lofte_day planned[] = {D("2023-02-10"), D("2023-05-10"), D("2023-09-01"), D("2023-10-20"), D("2024-02-01")};
    const int64_t counts[] = {2, 3, 1, 4, 5};
    s.input.planned = planned;
    s.input.planned_count = counts;
    s.input.n_planned = COUNT(planned);
    scene_event(&s, D("2023-02-08"), 1);
    scene_event(&s, D("2023-03-13"), 1); /* 31 days after the first plan */
    scene_event(&s, D("2023-06-11"), 1); /* 32 days after the second */
    struct lofte_standing standing = scene_on(&s, "2023-09-30");
    ck_assert_int_eq(standing.booked, 4);
    ck_assert_int_eq(standing.overdue_plans, 3 + 1);
    standing = scene_on(&s, "2023-08-31");
    ck_assert_int_eq(standing.booked, 5);
    ck_assert_int_eq(standing.overdue_plans, 3);
    standing = scene_on(&s, "2023-09-01");
    ck_assert_int_eq(standing.booked, 4);
    ck_assert_int_eq(standing.overdue_plans, 4);
    standing = scene_judged(&s, D("2023-11-30"), D("2023-09-30")); /* not judged yet: still booked */
    ck_assert_int_eq(standing.booked, 4);
    scene_event(&s, D("2023-08-05"), 1);
    ck_assert_int_eq(scene_on(&s, "2023-09-30").overdue_plans, 3);
    ck_assert_int_eq(scene_on(&s, "2024-01-15").booked, 5);
    ck_assert_int_eq(scene_on(&s, "2024-01-15").overdue_plans, 0); /* last year's belong to last year */
}
END_TEST

START_TEST(an_event_honours_one_plan_only) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    const lofte_day planned[] = {D("2023-03-01"), D("2023-03-10")};
    const int64_t counts[] = {1, 1};
    s.input.planned = planned;
    s.input.planned_count = counts;
    s.input.n_planned = 2;
    scene_event(&s, D("2023-03-05"), 1);
    ck_assert_int_eq(scene_on(&s, "2023-03-31").overdue_plans, 1);
    scene_event(&s, D("2023-03-20"), 1);
    ck_assert_int_eq(scene_on(&s, "2023-03-31").overdue_plans, 0);
}
END_TEST

START_TEST(last_seen_is_the_last_event_else_the_last_mention) {
    scene_ s = {0};
    scene_init(&s, 30, LOFTE_PER_YEAR);
    s.input.last_mention = D("2023-06-13");
    ck_assert_str_eq(DAY(scene_on(&s, "2023-07-01").last_seen), "2023-06-13");
    scene_event(&s, D("2023-05-30"), 1);
    ck_assert_str_eq(DAY(scene_on(&s, "2023-07-01").last_seen), "2023-05-30");
    ck_assert_str_eq(DAY(scene_on(&s, "2023-05-30").last_seen), "2023-05-30");
    ck_assert_str_eq(DAY(scene_on(&s, "2024-07-01").last_seen), "2023-05-30");
}
END_TEST

/* ---- a pledge ---- */

START_TEST(a_pledge_is_as_bad_as_its_worst) {
    static const enum lofte_standing_state order[] = {LOFTE_REACHED, LOFTE_ON_PLAN,   LOFTE_TOO_EARLY,
                                                      LOFTE_CLOSING, LOFTE_NO_REPORT, LOFTE_QUIET,
                                                      LOFTE_LATE,    LOFTE_BEHIND,    LOFTE_MISSED};
    const struct lofte_activity weighs = {.weighs = true}, idle = {.weighs = false};
    for (size_t i = 0; i < COUNT(order); i++)
        for (size_t j = 0; j < COUNT(order); j++) {
            const struct lofte_standing two[] = {{.activity = &weighs, .state = order[i]},
                                                 {.activity = &weighs, .state = order[j]},
                                                 {.activity = &weighs, .state = LOFTE_FOLLOWED},
                                                 {.activity = &weighs, .state = LOFTE_PAUSED},
                                                 {.activity = &idle, .state = LOFTE_MISSED}};
            ck_assert_int_eq(pace_worst(two, COUNT(two), false), order[i > j ? i : j]);
        }
}
END_TEST

START_TEST(a_pledge_that_nothing_weighs_on_is_followed_or_paused) {
    const struct lofte_activity weighs = {.weighs = true}, idle = {.weighs = false};
    struct lofte_closed_window closed = {.state = LOFTE_REACHED};
    struct lofte_standing standings[] = {{.activity = &weighs, .state = LOFTE_PAUSED, .closed = &closed, .n_closed = 1},
                                         {.activity = &idle, .state = LOFTE_BEHIND},
                                         {.activity = &weighs, .state = LOFTE_FOLLOWED}};
    ck_assert_int_eq(pace_worst(standings, 1, false), LOFTE_PAUSED);
    ck_assert_int_eq(pace_worst(standings, 2, false), LOFTE_PAUSED);
    ck_assert_int_eq(pace_worst(standings, 3, false), LOFTE_FOLLOWED);
    ck_assert_int_eq(pace_worst(&standings[1], 1, false), LOFTE_FOLLOWED);
    ck_assert_int_eq(pace_worst(NULL, 0, false), LOFTE_FOLLOWED);
    closed.state = LOFTE_MISSED; /* a pause does not undo a missed year */
    ck_assert_int_eq(pace_worst(standings, 1, false), LOFTE_MISSED);
}
END_TEST

START_TEST(five_states_are_bad) {
    int bad = 0;
    for (int state = LOFTE_REACHED; state <= LOFTE_PAUSED; state++)
        bad += standing_is_bad((enum lofte_standing_state)state);
    ck_assert_int_eq(bad, 5);
    ck_assert(standing_is_bad(LOFTE_LATE) && standing_is_bad(LOFTE_BEHIND) && standing_is_bad(LOFTE_QUIET) &&
              standing_is_bad(LOFTE_NO_REPORT) && standing_is_bad(LOFTE_MISSED));
}
END_TEST

START_TEST(a_window_that_begins_or_ends_with_the_present_one_is_closed_by_itself) {
    static const struct {
        const char *from, *to;
    } others[] = {{"2023-01-01", "2023-12-31"}, {"2023-03-01", "2023-03-31"}};
    for (size_t i = 0; i < COUNT(others); i++) {
        scene_ scene = {0};
        scene_init(&scene, 6, LOFTE_PER_WINDOWS);
        struct lofte_window own[] = {{D(others[i].from), D(others[i].to)}, {D("2023-01-01"), D("2023-03-31")}};
        scene.activity.target.windows = own;
        scene.activity.target.n_windows = 2;
        scene_event(&scene, D("2023-02-10"), 4);
        const struct lofte_standing standing = scene_on(&scene, "2023-06-15");
        ck_assert_str_eq(DAY(standing.window.from), others[i].from);
        ck_assert_str_eq(DAY(standing.window.to), others[i].to);
        ck_assert_uint_eq(standing.n_closed, 1);
        ck_assert_str_eq(DAY(standing.closed[0].window.from), "2023-01-01");
        ck_assert_str_eq(DAY(standing.closed[0].window.to), "2023-03-31");
        ck_assert_int_eq(standing.closed[0].target, 6);
        ck_assert_int_eq(standing.closed[0].counted, 4);
    }
}
END_TEST

START_TEST(five_a_year_are_judged_by_their_due_days_when_minutes_fail_to_come) {
    scene_ s = {0};
    scene_init(&s, 5, LOFTE_PER_YEAR);
    s.calendar = (struct lofte_group){.cadence_days = 14, .grace_days = 21};
    /* due 14 March, grace to 25 April */
    ck_assert_int_eq(scene_judged(&s, D("2023-08-01"), D("2023-04-25")).state, LOFTE_NO_REPORT);
    scene_assert(scene_judged(&s, D("2023-08-01"), D("2023-04-26")), LOFTE_BEHIND, "2023-04-26");
}
END_TEST

SUITE("pace", narcotics_operations_are_judged_over_two_years, one_information_drive_each_half_year,
      one_inspection_each_quarter, what_has_no_number_is_followed_and_may_fall_quiet,
      one_report_a_year_is_due_on_its_milestone, meetings_are_owed_by_each_group_and_july_owes_nothing,
      no_report_when_all_minutes_are_overdue, a_meeting_that_was_not_held_leaves_no_minutes_missing,
      a_meeting_that_was_not_held_is_known_where_meetings_count_and_counts_as_none, one_group_in_time_is_a_report,
      what_was_behind_stays_behind_when_minutes_fail_to_come, what_was_late_is_unreported_when_minutes_fail_to_come,
      quiet_when_minutes_say_nothing_for_longer_than_declared, late_and_behind_stand_before_quiet,
      paused_until_the_day_that_a_person_set, a_missed_year_does_not_vanish_on_new_years_day,
      late_minutes_may_still_fill_a_closing_window, after_the_agreement_the_last_window_closes,
      a_term_is_over_in_july_and_the_next_begins_in_august, before_the_agreement_it_is_too_early,
      plans_are_booked_ahead_or_overdue, an_event_honours_one_plan_only,
      last_seen_is_the_last_event_else_the_last_mention, a_pledge_is_as_bad_as_its_worst,
      a_pledge_that_nothing_weighs_on_is_followed_or_paused, five_states_are_bad,
      a_window_that_begins_or_ends_with_the_present_one_is_closed_by_itself,
      five_a_year_are_judged_by_their_due_days_when_minutes_fail_to_come)

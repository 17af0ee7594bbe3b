/* SPDX-License-Identifier: MIT
 *
 * What is booked: each plan once, less what was cancelled.
 */
#include "base/days.h"
#include "model/plans.h"
#include "suite.h"

static struct lofte_statement statement(enum lofte_kind kind, int64_t count, const char *date, const char *from,
                                        const char *to) {
    return (struct lofte_statement){.kind = kind,
                                    .count = count,
                                    .date = day_parse(date),
                                    .from = day_parse(from),
                                    .to = day_parse(to),
                                    .state = LOFTE_LINKED};
}

/* Plans as "day:count day:count". */
static const char *settle(const struct lofte_statement *statements, size_t n, struct arena *arena) {
    const struct lofte_statement **pointers = ARENA_ARRAY(arena, const struct lofte_statement *, n);
    for (size_t i = 0; i < n; i++)
        pointers[i] = &statements[i];
    struct plan *plans;
    size_t n_plans;
    plans_settle(pointers, n, arena, &plans, &n_plans);
    const char *text = "";
    for (size_t i = 0; i < n_plans; i++)
        text = arena_printf(arena, "%s%s%s:%d", text, i ? " " : "", DAY(plans[i].day), (int)plans[i].count);
    return text;
}

START_TEST(a_plan_told_by_two_meetings_is_booked_once) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_PLANNED, 1, "2023-04-01", "2023-05-01", "2023-05-31"),
        statement(LOFTE_PLANNED, 2, "2023-04-01", "2023-06-01", "2023-06-30"),
    };
    ck_assert_str_eq(settle(told, 3, arena), "2023-05-10:1 2023-06-30:2");
    arena_destroy(arena);
}
END_TEST

START_TEST(a_wider_plan_for_more_adds_only_what_is_missing) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 3, "2023-03-01", "2023-05-01", "2023-05-31"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
    };
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1 2023-05-31:2");
    arena_destroy(arena);
}
END_TEST

START_TEST(a_later_cancellation_takes_the_plan_away_and_an_earlier_one_does_not) {
    struct arena *arena = arena_create();
    struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_CANCELLED, 1, "2023-05-15", "2023-05-10", "2023-05-10"),
    };
    ck_assert_str_eq(settle(told, 2, arena), "");
    told[1].date = day_parse("2023-02-01");
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(drafts_reviews_other_places_and_plans_without_a_date_are_not_booked) {
    struct arena *arena = arena_create();
    struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-11", "2023-05-11"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-12", "2023-05-12"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "", ""),
        statement(LOFTE_PLANNED, -1, "2023-03-01", "2023-05-14", "2023-05-14"),
    };
    told[0].draft = true;
    told[1].state = LOFTE_REVIEW;
    told[2].place = "Aneby";
    ck_assert_str_eq(settle(told, 5, arena), "2023-05-14:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(an_event_within_a_month_honours_a_plan_and_only_one) {
    const lofte_day events[] = {day_parse("2024-02-01"), day_parse("2024-03-20"), day_parse("2024-07-01")};
    size_t at = 0;
    ck_assert_int_eq(plan_left(day_parse("2024-03-10"), 2, events, 3, &at), 1);
    ck_assert_int_eq(plan_left(day_parse("2024-03-25"), 1, events, 3, &at), 1);
    ck_assert_int_eq(plan_left(day_parse("2024-06-15"), 1, events, 3, &at), 0);
    ck_assert_uint_eq(at, 3);
}
END_TEST

START_TEST(what_a_person_accepted_or_changed_is_booked_and_what_was_rejected_is_not) {
    struct arena *arena = arena_create();
    struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-11", "2023-05-11"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-12", "2023-05-12"),
    };
    told[0].state = LOFTE_ACCEPTED;
    told[1].state = LOFTE_REJECTED;
    told[2].state = LOFTE_CHANGED;
    ck_assert_str_eq(settle(told, 3, arena), "2023-05-10:1 2023-05-12:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(plans_stand_by_their_last_days_however_they_were_told) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-09-01", "2023-09-01"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-07-01", "2023-07-01"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-01", "2023-05-01"),
    };
    ck_assert_str_eq(settle(told, 3, arena), "2023-05-01:1 2023-07-01:1 2023-09-01:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(a_cancellation_that_waits_for_a_person_takes_nothing_away) {
    struct arena *arena = arena_create();
    struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_CANCELLED, 1, "2023-04-15", "2023-05-01", "2023-05-31"),
    };
    told[1].state = LOFTE_REVIEW;
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1");
    told[1].state = LOFTE_LINKED;
    ck_assert_str_eq(settle(told, 2, arena), "");
    arena_destroy(arena);
}
END_TEST

SUITE("plans", an_event_within_a_month_honours_a_plan_and_only_one,
      what_a_person_accepted_or_changed_is_booked_and_what_was_rejected_is_not,
      plans_stand_by_their_last_days_however_they_were_told, a_cancellation_that_waits_for_a_person_takes_nothing_away,
      a_plan_told_by_two_meetings_is_booked_once, a_wider_plan_for_more_adds_only_what_is_missing,
      a_later_cancellation_takes_the_plan_away_and_an_earlier_one_does_not,
      drafts_reviews_other_places_and_plans_without_a_date_are_not_booked)

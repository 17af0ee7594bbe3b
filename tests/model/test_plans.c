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

START_TEST(a_plan_that_a_person_accepted_or_changed_is_booked_and_a_rejected_one_is_not) {
    static const struct {
        enum lofte_state state;
        const char *booked;
    } rows[] = {{LOFTE_LINKED, "2023-05-10:2"},
                {LOFTE_ACCEPTED, "2023-05-10:2"},
                {LOFTE_CHANGED, "2023-05-10:2"},
                {LOFTE_REVIEW, ""},
                {LOFTE_REJECTED, ""}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *arena = arena_create();
        struct lofte_statement told[] = {statement(LOFTE_PLANNED, 2, "2023-03-01", "2023-05-10", "2023-05-10")};
        told[0].state = rows[i].state;
        ck_assert_str_eq(settle(told, 1, arena), rows[i].booked);
        arena_destroy(arena);
    }
}
END_TEST

START_TEST(a_cancellation_that_waits_or_was_rejected_or_is_of_another_place_takes_nothing_away) {
    struct arena *arena = arena_create();
    struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_CANCELLED, 1, "2023-05-15", "2023-05-10", "2023-05-10"),
    };
    static const enum lofte_state not_in_force[] = {LOFTE_REVIEW, LOFTE_REJECTED};
    for (size_t i = 0; i < 2; i++) {
        told[1].state = not_in_force[i];
        ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1");
    }
    told[1].state = LOFTE_ACCEPTED;
    ck_assert_str_eq(settle(told, 2, arena), "");
    told[1].draft = true;
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1");
    told[1].draft = false;
    told[1].place = "Aneby";
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-10:1");
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

START_TEST(a_cancellation_reaches_the_plans_whose_days_it_touches) {
    static const struct {
        const char *from, *to, *booked;
    } rows[] = {{"2023-05-01", "2023-05-09", "2023-05-20:1"},
                {"2023-05-01", "2023-05-10", ""},
                {"2023-05-15", "2023-05-16", ""},
                {"2023-05-20", "2023-05-31", ""},
                {"2023-05-21", "2023-05-31", "2023-05-20:1"},
                {"2023-05-01", "", "2023-05-20:1"},
                {"", "2023-05-31", "2023-05-20:1"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *arena = arena_create();
        const struct lofte_statement told[] = {
            statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-20"),
            statement(LOFTE_CANCELLED, 1, "2023-04-01", rows[i].from, rows[i].to),
        };
        ck_assert_str_eq(settle(told, 2, arena), rows[i].booked);
        arena_destroy(arena);
    }
}
END_TEST

START_TEST(a_plan_cancelled_at_the_meeting_that_tells_of_it_is_off) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_CANCELLED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-06-10", "2023-06-10"),
    };
    ck_assert_str_eq(settle(told, 3, arena), "2023-06-10:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(plans_that_end_alike_are_booked_the_narrower_first) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_PLANNED, 3, "2023-03-01", "2023-05-01", "2023-05-31"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-31", "2023-05-31"),
        statement(LOFTE_PLANNED, 2, "2023-03-01", "2023-05-22", "2023-05-31"),
    };
    ck_assert_str_eq(settle(told, 3, arena), "2023-05-31:1 2023-05-31:1 2023-05-31:1");
    ck_assert_str_eq(settle(told, 2, arena), "2023-05-31:1 2023-05-31:2");
    ck_assert_str_eq(settle(told + 1, 2, arena), "2023-05-31:1 2023-05-31:1");
    arena_destroy(arena);
}
END_TEST

START_TEST(a_plan_booked_on_the_first_day_of_a_wider_one_is_part_of_it_and_one_the_day_before_is_not) {
    static const struct {
        const char *day, *booked;
    } rows[] = {{"2023-05-01", "2023-05-01:1"}, {"2023-04-30", "2023-04-30:1 2023-05-31:1"}};
    for (size_t i = 0; i < 2; i++) {
        struct arena *arena = arena_create();
        const struct lofte_statement told[] = {
            statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-01", "2023-05-31"),
            statement(LOFTE_PLANNED, 1, "2023-03-01", rows[i].day, rows[i].day),
        };
        ck_assert_str_eq(settle(told, 2, arena), rows[i].booked);
        arena_destroy(arena);
    }
}
END_TEST

START_TEST(a_plan_without_a_number_or_of_none_is_one) {
    struct arena *arena = arena_create();
    for (int64_t count = -1; count <= 2; count++) {
        const struct lofte_statement told[] = {
            statement(LOFTE_PLANNED, count, "2023-03-01", "2023-05-10", "2023-05-10")};
        ck_assert_str_eq(settle(told, 1, arena), count == 2 ? "2023-05-10:2" : "2023-05-10:1");
    }
    ck_assert_str_eq(settle(NULL, 0, arena), "");
    arena_destroy(arena);
}
END_TEST

START_TEST(only_plans_are_booked_and_one_needs_both_its_days) {
    struct arena *arena = arena_create();
    const struct lofte_statement told[] = {
        statement(LOFTE_DONE, 1, "2023-06-01", "2023-05-10", "2023-05-10"),
        statement(LOFTE_MENTION, 1, "2023-06-01", "2023-05-11", "2023-05-11"),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "2023-05-12", ""),
        statement(LOFTE_PLANNED, 1, "2023-03-01", "", "2023-05-13"),
    };
    ck_assert_str_eq(settle(told, 4, arena), "");
    arena_destroy(arena);
}
END_TEST

START_TEST(thirty_one_days_before_or_after_the_plan_are_within_a_month_and_thirty_two_are_not) {
    const lofte_day day = day_parse("2024-03-15");
    static const struct {
        int away;
        int64_t left;
        size_t at;
    } rows[] = {{-32, 1, 1}, {-31, 0, 1}, {0, 0, 1}, {31, 0, 1}, {32, 1, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const lofte_day event = day + rows[i].away;
        size_t at = 0;
        ck_assert_int_eq(plan_left(day, 1, &event, 1, &at), rows[i].left);
        ck_assert_uint_eq(at, rows[i].at);
    }
}
END_TEST

SUITE("plans", plans_stand_by_their_last_days_however_they_were_told,
      an_event_within_a_month_honours_a_plan_and_only_one, a_plan_told_by_two_meetings_is_booked_once,
      a_wider_plan_for_more_adds_only_what_is_missing,
      a_later_cancellation_takes_the_plan_away_and_an_earlier_one_does_not,
      drafts_reviews_other_places_and_plans_without_a_date_are_not_booked,
      a_plan_that_a_person_accepted_or_changed_is_booked_and_a_rejected_one_is_not,
      a_cancellation_that_waits_or_was_rejected_or_is_of_another_place_takes_nothing_away,
      a_cancellation_reaches_the_plans_whose_days_it_touches, a_plan_cancelled_at_the_meeting_that_tells_of_it_is_off,
      plans_that_end_alike_are_booked_the_narrower_first,
      a_plan_booked_on_the_first_day_of_a_wider_one_is_part_of_it_and_one_the_day_before_is_not,
      a_plan_without_a_number_or_of_none_is_one, only_plans_are_booked_and_one_needs_both_its_days,
      thirty_one_days_before_or_after_the_plan_are_within_a_month_and_thirty_two_are_not)

/* SPDX-License-Identifier: MIT
 *
 * The text of an alert where its numbers are at their edges. The whole texts are in golden/alerts and golden/status.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "suite.h"
#include "view/sentence.h"

#include <string.h>

struct desk {
    struct sample sample;
    struct view view;
    struct lofte_standing *behind;
};

static struct desk *desk_make(struct arena *arena) {
    struct desk *desk = ARENA_NEW(arena, struct desk);
    sample_init(&desk->sample);
    view_init(&desk->view, arena);
    desk->behind = &desk->sample.standings[0];
    return desk;
}

static const char *text_of(struct desk *desk, const struct lofte_standing *standing) {
    const struct lofte_alert alert = alert_of_standing(standing);
    return alert_sentence(&desk->view, &alert);
}

#define HAS(part) ck_assert_ptr_nonnull(strstr(text_of(desk, desk->behind), part))
#define LACKS(part) ck_assert_ptr_null(strstr(text_of(desk, desk->behind), part))

START_TEST(behind_says_done_target_plan_lag_pace_and_since) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    HAS("17 of 30 controls up to 2023-10-24; by plan it should be 24.");
    HAS("13 weeks behind plan.");
    HAS("To reach the target 5.8 controls a month are needed");
    HAS("Behind since 2023-06-30.");
    HAS("Last reported 2023-10-12.");
}
END_TEST

START_TEST(plan_and_done_differ_by_the_shortfall) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    desk->behind->planned_by_now = 23.999999999999;
    HAS("should be 24.");
    desk->behind->planned_by_now = 24.99;
    HAS("should be 24.");
}
END_TEST

START_TEST(weeks_are_whole_and_one_is_singular) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    desk->behind->lag_weeks = 1.4;
    HAS("1 week behind plan.");
    desk->behind->lag_weeks = 0.3;
    HAS("less than a week behind plan.");
    desk->behind->lag_weeks = NAN;
    LACKS("week");
}
END_TEST

START_TEST(chance_is_in_tens_and_hidden_where_there_is_none) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    HAS("under 5 %.");
    desk->behind->probability = 0.26;
    HAS("about 30 %.");
    desk->behind->probability = NAN;
    LACKS("chance");
}
END_TEST

START_TEST(no_pace_helps_when_no_time_is_left) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    desk->behind->needed_per_month = INFINITY;
    HAS("No time is left to reach the target.");
    desk->behind->needed_per_month = NAN;
    LACKS("a month");
}
END_TEST

START_TEST(silence_and_missing_minutes_are_told_apart) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    desk->behind->state = LOFTE_QUIET;
    HAS("nothing new since 2023-10-12; so far 17 of 30 controls.");
    desk->behind->last_seen = LOFTE_NO_DAY;
    HAS("nothing has been reported so far.");
    desk->behind->state = LOFTE_NO_REPORT;
    HAS("minutes that were due have not come; up to 2023-10-24 it was 17 of 30 controls.");
    desk->behind->judged_to = LOFTE_NO_DAY;
    HAS("so nothing is known.");
}
END_TEST

START_TEST(earlier_window_tells_its_own_figures) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    const struct lofte_alert alert = alert_of_window(&desk->sample.standings[1], &desk->sample.closed[1]);
    ck_assert_str_eq(alert_sentence(&desk->view, &alert), "Operations against narcotics: 11 of 15 controls in "
                                                          "2022. The target was missed.");
}
END_TEST

START_TEST(booked_ones_say_how_far_they_reach) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    desk->behind->booked = 5;
    HAS("5 booked ahead are enough for 22 of 30.");
    desk->behind->booked = 13;
    HAS("13 booked ahead are enough for the target.");
    desk->behind->booked = 0;
    LACKS("booked");
}
END_TEST

static const char *acted(struct desk *desk, enum lofte_alert_state state, enum lofte_alert_fall fell,
                         enum lofte_alert_act_kind kind, const char *until) {
    const struct lofte_alert_act act = {.kind = kind,
                                        .day = day_parse("2023-09-01"),
                                        .until = day_parse(until),
                                        .who = "kommunpolis",
                                        .reason = "sjukdom.",
                                        .measure = "två pass"};
    struct lofte_alert alert = alert_of_standing(desk->behind);
    alert.state = state;
    alert.act = &act;
    alert.fell = fell;
    alert.began = day_parse("2023-05-01");
    return alert_sentence(&desk->view, &alert);
}

START_TEST(it_says_who_has_it_until_when_and_what_became_of_that) {
    static const struct {
        enum lofte_alert_state state;
        enum lofte_alert_fall fell;
        enum lofte_alert_act_kind kind;
        const char *until, *want;
    } rows[] = {
        {LOFTE_ACKNOWLEDGED, LOFTE_ACT_STANDS, LOFTE_ALERT_ACKNOWLEDGED, "2023-11-01",
         "kommunpolis has it since 2023-09-01: sjukdom. Measure: två pass. Follow-up 2023-11-01."},
        {LOFTE_ACKNOWLEDGED, LOFTE_ACT_STANDS, LOFTE_ALERT_ACKNOWLEDGED, "never", "Measure: två pass. Last reported"},
        {LOFTE_SILENCED, LOFTE_ACT_STANDS, LOFTE_ALERT_SILENCED, "2023-11-01",
         "Silenced by kommunpolis until 2023-11-01, not solved: sjukdom."},
        {LOFTE_FIRING, LOFTE_ACT_WORSE, LOFTE_ALERT_ACKNOWLEDGED, "2023-11-01",
         "kommunpolis acknowledged it on 2023-09-01; it has got worse since. Measure: två pass."},
        {LOFTE_FIRING, LOFTE_ACT_DUE, LOFTE_ALERT_ACKNOWLEDGED, "2023-10-01",
         "kommunpolis was to follow it up on 2023-10-01. Measure: två pass."},
        {LOFTE_FIRING, LOFTE_ACT_DUE, LOFTE_ALERT_SILENCED, "2023-10-01",
         "The silence by kommunpolis ended on 2023-10-01: sjukdom."},
        {LOFTE_FIRING, LOFTE_ACT_ANEW, LOFTE_ALERT_ACKNOWLEDGED, "2023-11-01",
         "kommunpolis acknowledged an earlier trouble on 2023-09-01."},
        {LOFTE_RESOLVED, LOFTE_ACT_STANDS, LOFTE_ALERT_ACKNOWLEDGED, "2023-11-01",
         "17 of 30 controls. Over: it lasted 8 weeks, from 2023-05-01 to 2023-06-30."},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *text = acted(desk, rows[i].state, rows[i].fell, rows[i].kind, rows[i].until);
        ck_assert_msg(strstr(text, rows[i].want) != NULL, "%s", text);
    }
    desk->behind->since = day_parse("2023-04-30");
    ck_assert_ptr_nonnull(strstr(acted(desk, LOFTE_RESOLVED, LOFTE_ACT_STANDS, LOFTE_ALERT_SILENCED, "2023-11-01"),
                                 "what was reported later shows that it was not so."));
}
END_TEST

START_TEST(every_state_has_a_word_a_symbol_and_a_sentence) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct desk *desk = desk_make(arena);
    for (int state = LOFTE_REACHED; state <= LOFTE_PAUSED; state++) {
        desk->behind->state = (enum lofte_standing_state)state;
        ck_assert_str_ne(standing_word(&desk->view, desk->behind->state), "");
        HAS("17 of 30 controls");
        for (int other = LOFTE_REACHED; other < state; other++)
            ck_assert_str_ne(standing_symbol(desk->behind->state), standing_symbol((enum lofte_standing_state)other));
    }
}
END_TEST

SUITE("sentence", behind_says_done_target_plan_lag_pace_and_since, plan_and_done_differ_by_the_shortfall,
      weeks_are_whole_and_one_is_singular, chance_is_in_tens_and_hidden_where_there_is_none,
      no_pace_helps_when_no_time_is_left, silence_and_missing_minutes_are_told_apart,
      earlier_window_tells_its_own_figures, booked_ones_say_how_far_they_reach,
      it_says_who_has_it_until_when_and_what_became_of_that, every_state_has_a_word_a_symbol_and_a_sentence)

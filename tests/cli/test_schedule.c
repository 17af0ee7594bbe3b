/* SPDX-License-Identifier: MIT
 *
 * When the daemon does what, with clocks that run, stand, jump and are set back.
 */
#include "cli/schedule.h"
#include "suite.h"

enum { SEVEN = 7 * 60, DAY_SECONDS = 86400 };

static const struct mark empty, one = {1, 4096, 10}, two = {1, 4096, 20}, three = {1, 8192, 30};

static struct moment at(lofte_day day, int minute) {
    const int64_t seconds = (int64_t)day * DAY_SECONDS + (int64_t)minute * 60;
    return (struct moment){.day = day, .minute = minute, .seconds = seconds, .ms = seconds * 1000};
}

/* What is due then; all of it is done and goes well. */
static unsigned pass(struct schedule *schedule, lofte_day day, int minute, struct mark database) {
    const struct moment now = at(day, minute);
    const unsigned work = schedule_due(schedule, &now, database);
    schedule_done(schedule, work, 0, &now);
    if (work)
        schedule_settle(schedule, database, database, work & WORK_TICK, true);
    return work;
}

static struct schedule started(lofte_day day, int minute) {
    struct schedule schedule;
    const struct moment now = at(day, minute);
    schedule_start(&schedule, SEVEN, &now);
    ck_assert_uint_eq(pass(&schedule, day, minute, one), WORK_TICK | WORK_SEND);
    ck_assert_uint_eq(pass(&schedule, day, minute, one), 0);
    return schedule;
}

START_TEST(it_ticks_when_it_starts_and_once_a_day_at_the_time) {
    struct schedule early = started(100, 3 * 60), late = started(100, 9 * 60);
    ck_assert_uint_eq(pass(&early, 100, SEVEN - 1, one), 0);
    ck_assert_uint_eq(pass(&early, 100, SEVEN, one), WORK_TICK);
    ck_assert_uint_eq(pass(&early, 100, SEVEN, one), 0);
    ck_assert_uint_eq(pass(&early, 100, 1439, one), 0);
    ck_assert_uint_eq(pass(&late, 100, 1439, one), 0);
    ck_assert_uint_eq(pass(&late, 101, 0, one), 0);
    ck_assert_uint_eq(pass(&late, 101, SEVEN + 3, one), WORK_TICK);
    ck_assert_uint_eq(pass(&late, 101, SEVEN + 4, one), 0);
}
END_TEST

START_TEST(a_machine_that_slept_over_the_time_ticks_when_it_wakes) {
    struct schedule schedule = started(100, SEVEN - 10);
    ck_assert_uint_eq(pass(&schedule, 101, 3 * 60, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 101, 3 * 60 + 1, one), 0);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 108, 3 * 60, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 108, 3 * 60, one), 0);
}
END_TEST

START_TEST(a_clock_that_is_set_back_is_believed) {
    struct schedule schedule = started(100, SEVEN);
    ck_assert_uint_eq(pass(&schedule, 5000, SEVEN, one), WORK_TICK); /* it was wrong */
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN - 5, one), 0);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN - 1, one), 0); /* a minute back */
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN + 1, one), 0);
}
END_TEST

START_TEST(it_ticks_when_others_have_written_and_are_through) {
    struct schedule schedule = started(100, SEVEN);
    ck_assert_uint_eq(pass(&schedule, 100, 500, two), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, three), 0); /* still at it */
    ck_assert_uint_eq(pass(&schedule, 100, 500, three), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 100, 500, three), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, empty), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, empty), WORK_TICK);
}
END_TEST

START_TEST(what_a_round_writes_itself_is_no_news_and_what_others_write_meanwhile_is) {
    struct schedule schedule = started(100, SEVEN);
    schedule_settle(&schedule, one, two, false, true);
    ck_assert_uint_eq(pass(&schedule, 100, 500, two), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, two), 0);
    schedule_settle(&schedule, two, three, false, false);
    ck_assert_uint_eq(pass(&schedule, 100, 500, three), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, three), WORK_TICK);
    /* an import just before messages were sent */
    ck_assert_uint_eq(pass(&schedule, 100, 500, two), 0);
    schedule_settle(&schedule, two, one, false, true);
    ck_assert_uint_eq(pass(&schedule, 100, 500, one), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, one), WORK_TICK);
}
END_TEST

START_TEST(messages_go_when_they_are_due) {
    struct schedule schedule = started(100, SEVEN);
    schedule.send_at = at(100, 500).seconds;
    ck_assert_uint_eq(pass(&schedule, 100, 499, one), 0);
    ck_assert_uint_eq(pass(&schedule, 100, 500, one), WORK_SEND);
    schedule.send_at = -1;
    ck_assert_uint_eq(pass(&schedule, 101, 10, one), 0);
}
END_TEST

START_TEST(what_fails_is_tried_again_ever_later_and_holds_up_nothing_else) {
    static const int64_t waits[] = {5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600};
    struct schedule schedule;
    struct moment now = at(100, SEVEN);
    schedule_start(&schedule, SEVEN, &now);
    ck_assert_uint_eq(schedule_due(&schedule, &now, one), WORK_TICK | WORK_SEND);
    schedule_done(&schedule, WORK_TICK | WORK_SEND, WORK_TICK, &now);
    schedule.send_at = now.seconds + 5;
    for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
        now.ms += waits[i] * 1000 - 1;
        now.seconds += waits[i];
        ck_assert_uint_eq(schedule_due(&schedule, &now, one), WORK_SEND);
        now.ms += 1;
        ck_assert_uint_eq(schedule_due(&schedule, &now, one), WORK_TICK | WORK_SEND);
        schedule_done(&schedule, WORK_TICK | WORK_SEND, WORK_TICK, &now);
    }
    ck_assert_uint_eq(schedule_due(&schedule, &now, one), WORK_SEND);
    schedule_change(&schedule, SEVEN); /* somebody has looked at it */
    ck_assert_uint_eq(schedule_due(&schedule, &now, one), WORK_TICK | WORK_SEND);
    schedule_done(&schedule, WORK_TICK | WORK_SEND, 0, &now);
    schedule_settle(&schedule, one, one, true, true);
    schedule.send_at = -1;
    ck_assert_uint_eq(schedule_due(&schedule, &now, one), 0);
}
END_TEST

START_TEST(another_time_of_day_holds_from_now_on) {
    struct schedule schedule = started(100, SEVEN + 60);
    schedule_change(&schedule, SEVEN + 120);
    ck_assert_uint_eq(pass(&schedule, 100, SEVEN + 119, one), 0);
    ck_assert_uint_eq(pass(&schedule, 100, SEVEN + 120, one), WORK_TICK);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN + 30, one), 0);
    schedule_change(&schedule, SEVEN);
    ck_assert_uint_eq(pass(&schedule, 101, SEVEN + 30, one), WORK_TICK);
}
END_TEST

SUITE("schedule", it_ticks_when_it_starts_and_once_a_day_at_the_time,
      a_machine_that_slept_over_the_time_ticks_when_it_wakes, a_clock_that_is_set_back_is_believed,
      it_ticks_when_others_have_written_and_are_through,
      what_a_round_writes_itself_is_no_news_and_what_others_write_meanwhile_is, messages_go_when_they_are_due,
      what_fails_is_tried_again_ever_later_and_holds_up_nothing_else, another_time_of_day_holds_from_now_on)

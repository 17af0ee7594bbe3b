/* SPDX-License-Identifier: MIT
 *
 * Runs, tellings and ticks: what is put is what is got, and what may be there once is there once.
 */
#include "place.h"
#include "sample.h"
#include "store/workflow.h"

#define DIGEST "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static struct lofte_run run_make(struct lofte_run_step *steps) {
    steps[0] = (struct lofte_run_step){.step = {.effect = LOFTE_EFFECT_ALERT, .to = "kommunpolis"},
                                       .state = LOFTE_DOING_WAITS,
                                       .next = 19601,
                                       .done = LOFTE_NO_DAY};
    steps[1] = (struct lofte_run_step){.step = {.effect = LOFTE_EFFECT_AGENDA,
                                                .to = "EST",
                                                .text = {.sv = "Vad gör vi?", .en = "What do we do?"},
                                                .after_days = 3,
                                                .within_days = 4},
                                       .state = LOFTE_DOING_WAITS,
                                       .next = 19603,
                                       .done = LOFTE_NO_DAY};
    return (struct lofte_run){.agreement = "a",
                              .pledge = "p",
                              .rule = "larm",
                              .subject = "a/b/2023-01-01",
                              .on = LOFTE_ON_STAY,
                              .states = 192,
                              .digest = DIGEST,
                              .state = LOFTE_RUN_LIVE,
                              .began = 19600,
                              .ended = LOFTE_NO_DAY,
                              .steps = steps,
                              .n_steps = 2};
}

START_TEST(a_run_comes_back_with_its_steps_and_what_became_of_them) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_run_step steps[2];
    struct lofte_run put = run_make(steps), *got;
    size_t n;
    OK(store_run_put(store, &put, &err));
    ck_assert_int_gt(put.number, 0);
    steps[1].state = LOFTE_DOING_DONE;
    steps[1].done = 19605;
    steps[1].tries = 2;
    steps[1].ref = "est-1";
    steps[1].result = text_make(arena, N_("taken up at {0}"), "est-1");
    OK(store_run_step_put(store, &put, 1, &err));
    OK(store_runs(store, false, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 1);
    ck_assert_int_eq(got[0].number, put.number);
    ck_assert_int_eq(got[0].on, LOFTE_ON_STAY);
    ck_assert_uint_eq(got[0].states, 192);
    ck_assert_str_eq(got[0].pledge, "p");
    ck_assert_uint_eq(got[0].n_steps, 2);
    ck_assert_int_eq(got[0].steps[0].state, LOFTE_DOING_WAITS);
    ck_assert_int_eq(got[0].steps[0].next, 19601);
    ck_assert_ptr_null(got[0].steps[0].step.text.sv);
    ck_assert_str_eq(got[0].steps[1].step.text.en, "What do we do?");
    ck_assert_int_eq(got[0].steps[1].step.within_days, 4);
    ck_assert_str_eq(got[0].steps[1].ref, "est-1");
    ck_assert_str_eq(got[0].steps[1].result.arg[0], "est-1");
}
END_TEST

START_TEST(of_a_rule_and_a_subject_one_run_lives_at_a_time) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_run_step steps[2];
    struct lofte_run put = run_make(steps), second = put, *got;
    size_t n;
    ck_assert_int_eq(store_run_exists(store, "a", "larm", put.subject, &err), 0);
    OK(store_run_put(store, &put, &err));
    ck_assert_int_lt(store_run_put(store, &second, &err), 0);
    put.ended = 19610;
    OK(store_run_end(store, &put, &err));
    ck_assert_int_eq(store_run_exists(store, "a", "larm", put.subject, &err), 1);
    OK(store_run_put(store, &second, &err));
    OK(store_runs(store, false, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 1);
    OK(store_runs(store, true, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(got[0].state, LOFTE_RUN_ENDED);
    ck_assert_int_eq(got[0].ended, 19610);
}
END_TEST

START_TEST(a_receiver_is_told_once_a_day_and_a_day_is_noted_once) {
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    lofte_day day;
    const struct store_telling telling = {"a", "kommunpolis", 19600, "digest/a/kommunpolis/2023-08-31", DIGEST};
    OK(store_telling_last(store, "a", "kommunpolis", 19700, &day, &err));
    ck_assert_int_eq(day, LOFTE_NO_DAY);
    ck_assert_int_eq(store_telling_put(store, &telling, &err), 1);
    ck_assert_int_eq(store_telling_put(store, &telling, &err), 0);
    OK(store_telling_last(store, "a", "kommunpolis", 19700, &day, &err));
    ck_assert_int_eq(day, 19600);
    OK(store_telling_last(store, "a", "kommunpolis", 19599, &day, &err));
    ck_assert_int_eq(day, LOFTE_NO_DAY);
    OK(store_tick_last(store, &day, &err));
    ck_assert_int_eq(day, LOFTE_NO_DAY);
    ck_assert_int_eq(store_tick_put(store, 19600, 1, &err), 1);
    ck_assert_int_eq(store_tick_put(store, 19600, 2, &err), 0);
    OK(store_tick_last(store, &day, &err));
    ck_assert_int_eq(day, 19600);
}
END_TEST

START_TEST(a_copy_forgets_what_was_run_and_told_and_keeps_what_people_did) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_run_step steps[2];
    struct lofte_run put = run_make(steps), *got;
    struct lofte_alert_act *acts;
    size_t n;
    struct lofte_alert_act act = {.alert = "a/b/2023-01-01",
                                  .kind = LOFTE_ALERT_TOLD,
                                  .standing = LOFTE_BEHIND,
                                  .day = 19600,
                                  .until = LOFTE_NO_DAY,
                                  .who = "kommunpolis"};
    OK(store_run_put(store, &put, &err));
    OK(store_alert_act_put(store, &act, &err));
    act.kind = LOFTE_ALERT_SILENCED;
    act.reason = "semester";
    OK(store_alert_act_put(store, &act, &err));
    OK(store_workflow_forget(store, &err));
    OK(store_runs(store, true, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 0);
    OK(store_alert_acts(store, LOFTE_NO_DAY, arena, &acts, &n, &err));
    ck_assert_uint_eq(n, 1);
    ck_assert_int_eq(acts[0].kind, LOFTE_ALERT_SILENCED);
}
END_TEST

SUITE("workflow", a_run_comes_back_with_its_steps_and_what_became_of_them,
      of_a_rule_and_a_subject_one_run_lives_at_a_time, a_receiver_is_told_once_a_day_and_a_day_is_noted_once,
      a_copy_forgets_what_was_run_and_told_and_keeps_what_people_did)

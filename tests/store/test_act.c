/* SPDX-License-Identifier: MIT
 *
 * Acts about alerts and actions: what is put is what is got, in the order in which it was done, up to a day.
 */
#include "place.h"
#include "sample.h"

START_TEST(acts_about_alerts_come_back_in_order_up_to_the_day) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_alert_act put = {.alert = "a/b/2023-01-01",
                                  .kind = LOFTE_ALERT_ACKNOWLEDGED,
                                  .standing = LOFTE_BEHIND,
                                  .since = 19500,
                                  .day = 19600,
                                  .until = 19630,
                                  .who = "kommunpolis",
                                  .reason = "sjukdom",
                                  .measure = "två pass"};
    struct lofte_alert_act *got;
    size_t n;
    OK(store_alert_act_put(store, &put, &err));
    put = (struct lofte_alert_act){.alert = "a/b/2023-01-01",
                                   .kind = LOFTE_ALERT_TOLD,
                                   .standing = LOFTE_ON_PLAN,
                                   .since = LOFTE_NO_DAY,
                                   .day = 19640,
                                   .until = LOFTE_NO_DAY,
                                   .who = "kommunchef"};
    OK(store_alert_act_put(store, &put, &err));
    OK(store_alert_acts(store, LOFTE_NO_DAY, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(got[0].kind, LOFTE_ALERT_ACKNOWLEDGED);
    ck_assert_int_eq(got[0].standing, LOFTE_BEHIND);
    ck_assert_int_eq(got[0].until, 19630);
    ck_assert_str_eq(got[0].measure, "två pass");
    ck_assert_int_eq(got[1].since, LOFTE_NO_DAY);
    ck_assert_ptr_null(got[1].reason);
    OK(store_alert_acts(store, 19639, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(acts_about_actions_come_back_in_order_up_to_the_day) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_action_act put = {.action = "0123456789",
                                   .kind = LOFTE_ACTION_ADDED,
                                   .text = "Bjud in",
                                   .owner = "kommunen",
                                   .due = 19640,
                                   .follow_up = LOFTE_NO_DAY,
                                   .day = 19600,
                                   .who = "samordnare"};
    struct lofte_action_act *got;
    size_t n;
    OK(store_action_act_put(store, &put, &err));
    put = (struct lofte_action_act){.action = "0123456789",
                                    .kind = LOFTE_ACTION_FINISHED,
                                    .due = LOFTE_NO_DAY,
                                    .follow_up = LOFTE_NO_DAY,
                                    .meeting = "est-1",
                                    .item = "§ 4",
                                    .day = 19650,
                                    .who = "samordnare",
                                    .note = "gjort"};
    OK(store_action_act_put(store, &put, &err));
    OK(store_action_acts(store, LOFTE_NO_DAY, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_str_eq(got[0].text, "Bjud in");
    ck_assert_int_eq(got[0].due, 19640);
    ck_assert_int_eq(got[1].kind, LOFTE_ACTION_FINISHED);
    ck_assert_str_eq(got[1].item, "§ 4");
    ck_assert_ptr_null(got[1].owner);
    OK(store_action_acts(store, 19649, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 1);
}
END_TEST

SUITE("act", acts_about_alerts_come_back_in_order_up_to_the_day, acts_about_actions_come_back_in_order_up_to_the_day)

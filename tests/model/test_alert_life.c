/* SPDX-License-Identifier: MIT
 *
 * How an alert lives from day to day, by what people did about it and how it stands.
 */
#include "model/alert_life.h"
#include "suite.h"

enum { ACTED = 100, UNTIL = 130, ALERT_BEGAN = 80 };
static const char id[] = "ekby/trafikkontroller/2023-01-01";

static struct lofte_alert_act act(enum lofte_alert_act_kind kind, enum lofte_standing_state standing, lofte_day day) {
    return (struct lofte_alert_act){.alert = id,
                                    .kind = kind,
                                    .standing = standing,
                                    .since = ALERT_BEGAN,
                                    .day = day,
                                    .until = UNTIL,
                                    .who = "kommunpolis",
                                    .reason = "sjukdom"};
}

static struct alert_life live(const struct lofte_alert_act *acts, size_t n, enum lofte_standing_state now,
                              lofte_day since, lofte_day day) {
    struct alert_life life;
    alert_live(acts, n, id, NULL, now, since, day, &life);
    return life;
}

START_TEST(it_fires_until_somebody_has_it) {
    ck_assert_int_eq(live(NULL, 0, LOFTE_LATE, ALERT_BEGAN, 500).state, LOFTE_FIRING);
    struct lofte_alert_act acts[] = {act(LOFTE_ALERT_ACKNOWLEDGED, LOFTE_LATE, ACTED)};
    const struct alert_life life = live(acts, 1, LOFTE_LATE, ALERT_BEGAN, ACTED);
    ck_assert_int_eq(life.state, LOFTE_ACKNOWLEDGED);
    ck_assert_ptr_eq(life.act, &acts[0]);
    acts[0].alert = "ekby/krogkontroller/2023-01-01";
    ck_assert_int_eq(live(acts, 1, LOFTE_LATE, ALERT_BEGAN, ACTED).state, LOFTE_FIRING);
}
END_TEST

START_TEST(an_acknowledgement_falls_on_its_day) {
    const struct lofte_alert_act acts[] = {act(LOFTE_ALERT_ACKNOWLEDGED, LOFTE_LATE, ACTED)};
    ck_assert_int_eq(live(acts, 1, LOFTE_LATE, ALERT_BEGAN, UNTIL - 1).state, LOFTE_ACKNOWLEDGED);
    const struct alert_life life = live(acts, 1, LOFTE_LATE, ALERT_BEGAN, UNTIL);
    ck_assert_int_eq(life.state, LOFTE_FIRING);
    ck_assert_int_eq(life.fell, LOFTE_ACT_DUE);
}
END_TEST

START_TEST(an_acknowledgement_falls_when_it_gets_worse_and_not_when_it_gets_better) {
    static const struct {
        enum lofte_standing_state then, now;
        enum lofte_alert_state state;
    } rows[] = {
        {LOFTE_LATE, LOFTE_BEHIND, LOFTE_FIRING},           {LOFTE_BEHIND, LOFTE_MISSED, LOFTE_FIRING},
        {LOFTE_LATE, LOFTE_MISSED, LOFTE_FIRING},           {LOFTE_NO_REPORT, LOFTE_LATE, LOFTE_FIRING},
        {LOFTE_QUIET, LOFTE_LATE, LOFTE_ACKNOWLEDGED},      {LOFTE_LATE, LOFTE_QUIET, LOFTE_ACKNOWLEDGED},
        {LOFTE_BEHIND, LOFTE_LATE, LOFTE_ACKNOWLEDGED},     {LOFTE_BEHIND, LOFTE_BEHIND, LOFTE_ACKNOWLEDGED},
        {LOFTE_BEHIND, LOFTE_ON_PLAN, LOFTE_RESOLVED},      {LOFTE_LATE, LOFTE_REACHED, LOFTE_RESOLVED},
        {LOFTE_NO_REPORT, LOFTE_TOO_EARLY, LOFTE_RESOLVED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct lofte_alert_act acts[] = {act(LOFTE_ALERT_ACKNOWLEDGED, rows[i].then, ACTED)};
        const struct alert_life life = live(acts, 1, rows[i].now, ALERT_BEGAN, ACTED + 1);
        ck_assert_msg(life.state == rows[i].state, "row %zu", i);
        ck_assert_int_eq(life.fell, rows[i].state == LOFTE_FIRING ? LOFTE_ACT_WORSE : LOFTE_ACT_STANDS);
    }
}
END_TEST

START_TEST(an_acknowledgement_is_not_for_a_trouble_that_began_later) {
    const struct lofte_alert_act acts[] = {act(LOFTE_ALERT_ACKNOWLEDGED, LOFTE_LATE, ACTED)};
    const struct alert_life life = live(acts, 1, LOFTE_LATE, ACTED + 5, ACTED + 6);
    ck_assert_int_eq(life.state, LOFTE_FIRING);
    ck_assert_int_eq(life.fell, LOFTE_ACT_ANEW);
}
END_TEST

START_TEST(a_silence_ends_on_its_day_only_and_never_says_solved) {
    const struct lofte_alert_act acts[] = {act(LOFTE_ALERT_SILENCED, LOFTE_LATE, ACTED)};
    ck_assert_int_eq(live(acts, 1, LOFTE_MISSED, ALERT_BEGAN, UNTIL - 1).state, LOFTE_SILENCED);
    const struct alert_life life = live(acts, 1, LOFTE_LATE, ALERT_BEGAN, UNTIL);
    ck_assert_int_eq(life.state, LOFTE_FIRING);
    ck_assert_int_eq(life.fell, LOFTE_ACT_DUE);
    ck_assert_ptr_eq(life.act, &acts[0]);
}
END_TEST

START_TEST(the_last_act_counts_and_one_that_was_taken_back_does_not) {
    const struct lofte_alert_act acts[] = {act(LOFTE_ALERT_ACKNOWLEDGED, LOFTE_LATE, ACTED),
                                           act(LOFTE_ALERT_SILENCED, LOFTE_LATE, ACTED + 1),
                                           act(LOFTE_ALERT_WITHDRAWN, LOFTE_LATE, ACTED + 2)};
    ck_assert_int_eq(live(acts, 2, LOFTE_LATE, ALERT_BEGAN, ACTED + 2).state, LOFTE_SILENCED);
    const struct alert_life life = live(acts, 3, LOFTE_LATE, ALERT_BEGAN, ACTED + 2);
    ck_assert_int_eq(life.state, LOFTE_FIRING);
    ck_assert_ptr_null(life.act);
}
END_TEST

START_TEST(what_was_told_knows_when_it_began_until_the_end_was_told) {
    struct lofte_alert_act acts[] = {act(LOFTE_ALERT_TOLD, LOFTE_LATE, ACTED),
                                     act(LOFTE_ALERT_TOLD, LOFTE_BEHIND, ACTED + 9),
                                     act(LOFTE_ALERT_TOLD, LOFTE_ON_PLAN, ACTED + 20)};
    acts[1].since = ACTED + 5;
    ck_assert_int_eq(live(acts, 2, LOFTE_ON_PLAN, ACTED + 15, ACTED + 20).began, ALERT_BEGAN);
    ck_assert_int_eq(live(acts, 3, LOFTE_ON_PLAN, ACTED + 15, ACTED + 20).began, LOFTE_NO_DAY);
    struct alert_life other;
    alert_live(acts, 3, id, "kommunchef", LOFTE_ON_PLAN, ACTED + 15, ACTED + 20, &other);
    ck_assert_int_eq(other.began, ALERT_BEGAN);
    ck_assert_ptr_null(other.told);
}
END_TEST

START_TEST(patience_decides_who_is_told) {
    ck_assert(alert_concerns(LOFTE_PATIENCE_LATE, LOFTE_LATE));
    ck_assert(alert_concerns(LOFTE_PATIENCE_LATE, LOFTE_NO_REPORT));
    ck_assert(!alert_concerns(LOFTE_PATIENCE_LATE, LOFTE_ON_PLAN));
    ck_assert(!alert_concerns(LOFTE_PATIENCE_BEHIND, LOFTE_LATE));
    ck_assert(!alert_concerns(LOFTE_PATIENCE_BEHIND, LOFTE_QUIET));
    ck_assert(alert_concerns(LOFTE_PATIENCE_BEHIND, LOFTE_BEHIND));
    ck_assert(alert_concerns(LOFTE_PATIENCE_YEAR, LOFTE_MISSED));
}
END_TEST

START_TEST(what_was_done_before_the_end_was_told_is_over_when_it_is_bad_again) {
    static const enum lofte_alert_act_kind kinds[] = {LOFTE_ALERT_ACKNOWLEDGED, LOFTE_ALERT_SILENCED};
    for (size_t i = 0; i < 2; i++) {
        const struct lofte_alert_act acts[] = {act(kinds[i], LOFTE_LATE, ACTED),
                                               act(LOFTE_ALERT_TOLD, LOFTE_ON_PLAN, ACTED + 5)};
        const struct alert_life life = live(acts, 2, LOFTE_LATE, ALERT_BEGAN, ACTED + 10);
        ck_assert_int_eq(life.state, LOFTE_FIRING);
        ck_assert_int_eq(life.fell, LOFTE_ACT_STANDS);
        ck_assert_ptr_null(life.act);
    }
}
END_TEST

START_TEST(an_alert_began_with_the_earliest_beginning_or_the_day_of_an_act_without_one) {
    struct lofte_alert_act acts[] = {act(LOFTE_ALERT_TOLD, LOFTE_LATE, ACTED),
                                     act(LOFTE_ALERT_TOLD, LOFTE_LATE, ACTED + 5)};
    acts[0].since = ACTED - 2;
    acts[1].since = ACTED - 5;
    ck_assert_int_eq(live(acts, 2, LOFTE_LATE, ACTED - 5, ACTED + 6).began, ACTED - 5);
    acts[1].since = LOFTE_NO_DAY;
    ck_assert_int_eq(live(acts, 2, LOFTE_LATE, ACTED - 2, ACTED + 6).began, ACTED - 2);
    acts[0].since = LOFTE_NO_DAY;
    ck_assert_int_eq(live(acts, 2, LOFTE_LATE, ACTED, ACTED + 6).began, ACTED);
}
END_TEST

SUITE("alert_life", it_fires_until_somebody_has_it, an_acknowledgement_falls_on_its_day,
      an_acknowledgement_falls_when_it_gets_worse_and_not_when_it_gets_better,
      an_acknowledgement_is_not_for_a_trouble_that_began_later, a_silence_ends_on_its_day_only_and_never_says_solved,
      the_last_act_counts_and_one_that_was_taken_back_does_not,
      what_was_told_knows_when_it_began_until_the_end_was_told, patience_decides_who_is_told,
      what_was_done_before_the_end_was_told_is_over_when_it_is_bad_again,
      an_alert_began_with_the_earliest_beginning_or_the_day_of_an_act_without_one)

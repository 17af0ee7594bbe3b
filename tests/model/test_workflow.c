/* SPDX-License-Identifier: MIT
 *
 * Which rules ask for what, what begins with which days, and what goes on.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "model/workflow.h"
#include "suite.h"

#define BIT(state) (1U << (state))

static const struct lofte_agreement agreement = {.id = "a"};

static struct lofte_occasion occasion(enum lofte_trigger on, enum lofte_standing_state state, const char *since) {
    return (struct lofte_occasion){
        .on = on, .agreement = &agreement, .subject = "a/b/2023-01-01", .since = day_parse(since), .state = state};
}

START_TEST(a_rule_asks_for_its_trigger_its_states_and_its_days) {
    static const struct {
        enum lofte_trigger rule;
        unsigned states;
        int days;
        enum lofte_trigger on;
        enum lofte_standing_state state;
        const char *since, *today;
        bool asks;
    } rows[] = {
        {LOFTE_ON_ENTER, BIT(LOFTE_LATE) | BIT(LOFTE_BEHIND), 0, LOFTE_ON_ENTER, LOFTE_LATE, "2023-05-01", "2023-05-01",
         true},
        {LOFTE_ON_ENTER, BIT(LOFTE_BEHIND), 0, LOFTE_ON_ENTER, LOFTE_LATE, "2023-05-01", "2023-05-01", false},
        {LOFTE_ON_STAY, BIT(LOFTE_BEHIND), 30, LOFTE_ON_ENTER, LOFTE_BEHIND, "2023-05-01", "2023-05-30", false},
        {LOFTE_ON_STAY, BIT(LOFTE_BEHIND), 30, LOFTE_ON_ENTER, LOFTE_BEHIND, "2023-05-01", "2023-05-31", true},
        {LOFTE_ON_STAY, BIT(LOFTE_BEHIND), 30, LOFTE_ON_ENTER, LOFTE_BEHIND, "", "2023-05-31", false},
        {LOFTE_ON_IMPORT, 0, 0, LOFTE_ON_IMPORT, LOFTE_REACHED, "2023-05-01", "2023-05-01", true},
        {LOFTE_ON_IMPORT, 0, 0, LOFTE_ON_ENTER, LOFTE_REACHED, "2023-05-01", "2023-05-01", false},
        {LOFTE_ON_PLAN_PASSED, 0, 7, LOFTE_ON_PLAN_PASSED, LOFTE_REACHED, "2023-05-01", "2023-05-07", false},
        {LOFTE_ON_PLAN_PASSED, 0, 7, LOFTE_ON_PLAN_PASSED, LOFTE_REACHED, "2023-05-01", "2023-05-08", true},
        {LOFTE_ON_TERTIAL, 0, 28, LOFTE_ON_YEAR, LOFTE_REACHED, "2023-01-01", "2023-05-08", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct lofte_rule rule = {.on = rows[i].rule, .states = rows[i].states, .days = rows[i].days};
        const struct lofte_occasion about = occasion(rows[i].on, rows[i].state, rows[i].since);
        ck_assert_msg(rule_asks_for(&rule, &about, day_parse(rows[i].today)) == rows[i].asks, "row %zu", i);
    }
}
END_TEST

START_TEST(what_tells_people_waits_for_a_working_day_and_an_agenda_does_not) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_rule_step steps[] = {{.effect = LOFTE_EFFECT_ALERT, .to = "r"},
                                      {.effect = LOFTE_EFFECT_ESCALATE, .to = "r", .after_days = 21},
                                      {.effect = LOFTE_EFFECT_AGENDA, .to = "EST"}};
    const struct lofte_rule rule = {
        .id = "x", .on = LOFTE_ON_ENTER, .states = BIT(LOFTE_LATE), .steps = steps, .n_steps = 3, .digest = "d"};
    const struct lofte_occasion about = occasion(LOFTE_ON_ENTER, LOFTE_LATE, "2023-05-01");
    struct lofte_run run;
    run_begin(&rule, &about, day_parse("2023-09-02"), arena, &run); /* a Saturday */
    ck_assert_int_eq(run.state, LOFTE_RUN_LIVE);
    ck_assert_int_eq(run.steps[0].next, day_parse("2023-09-04"));
    ck_assert_int_eq(run.steps[1].next, day_parse("2023-09-25"));
    ck_assert_int_eq(run.steps[2].next, day_parse("2023-09-02"));
    ck_assert(step_is_due(&run.steps[2], day_parse("2023-09-02")));
    ck_assert(!step_is_due(&run.steps[0], day_parse("2023-09-02")));
    run.steps[2].state = LOFTE_DOING_DONE;
    ck_assert(!step_is_due(&run.steps[2], day_parse("2023-09-02")));
}
END_TEST

START_TEST(what_lasts_goes_on_while_it_is_so_and_what_happens_once_until_all_is_done) {
    struct lofte_run_step step = {.state = LOFTE_DOING_WAITS};
    struct lofte_run run = {
        .agreement = "a", .subject = "a/b/2023-01-01", .on = LOFTE_ON_STAY, .states = BIT(LOFTE_BEHIND)};
    struct lofte_occasion about = occasion(LOFTE_ON_ENTER, LOFTE_BEHIND, "2023-05-01");
    run.steps = &step;
    run.n_steps = 1;
    ck_assert(run_is_about(&run, &about));
    ck_assert(run_goes_on(&run, &about));
    step.state = LOFTE_DOING_DONE;
    ck_assert(run_goes_on(&run, &about)); /* so that it does not begin anew */
    about.state = LOFTE_LATE;
    ck_assert(!run_goes_on(&run, &about));
    ck_assert(!run_goes_on(&run, NULL));
    about.subject = "a/c/2023-01-01";
    ck_assert(!run_is_about(&run, &about));
    run.on = LOFTE_ON_YEAR;
    ck_assert(!run_goes_on(&run, NULL));
    step.state = LOFTE_DOING_WAITS;
    ck_assert(run_goes_on(&run, NULL));
    run.on = LOFTE_ON_IMPORT;
    ck_assert(!run_goes_on(&run, NULL)); /* it was taken back */
}
END_TEST

START_TEST(what_a_run_begins_with_is_its_rules_and_its_occasions) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_rule_step steps[] = {{.effect = LOFTE_EFFECT_AGENDA, .to = "EST", .after_days = 3}};
    const struct lofte_rule rule = {
        .id = "x", .on = LOFTE_ON_STAY, .states = BIT(LOFTE_BEHIND), .steps = steps, .n_steps = 1, .digest = "d"};
    struct lofte_occasion about = occasion(LOFTE_ON_ENTER, LOFTE_BEHIND, "2023-05-01");
    struct lofte_run run;
    run_begin(&rule, &about, day_parse("2023-09-05"), arena, &run);
    ck_assert_str_eq(run.agreement, "a");
    ck_assert_ptr_null(run.pledge);
    ck_assert_str_eq(run.rule, "x");
    ck_assert_str_eq(run.subject, "a/b/2023-01-01");
    ck_assert_str_eq(run.digest, "d");
    ck_assert_int_eq(run.on, LOFTE_ON_STAY);
    ck_assert_uint_eq(run.states, BIT(LOFTE_BEHIND));
    ck_assert_int_eq(run.began, day_parse("2023-09-05"));
    ck_assert_int_eq(run.ended, LOFTE_NO_DAY);
    ck_assert_uint_eq(run.n_steps, 1);
    ck_assert_str_eq(run.steps[0].step.to, "EST");
    ck_assert_int_eq(run.steps[0].state, LOFTE_DOING_WAITS);
    ck_assert_int_eq(run.steps[0].next, day_parse("2023-09-08"));
    ck_assert_int_eq(run.steps[0].done, LOFTE_NO_DAY);
    const struct lofte_pledge pledge = {.id = "b"};
    about.pledge = &pledge;
    run_begin(&rule, &about, day_parse("2023-09-05"), arena, &run);
    ck_assert_str_eq(run.pledge, "b");
}
END_TEST

START_TEST(a_step_that_waits_is_due_from_its_day_on_or_at_once_without_one) {
    struct lofte_run_step step = {.state = LOFTE_DOING_WAITS, .next = day_parse("2023-09-05")};
    ck_assert(!step_is_due(&step, day_parse("2023-09-04")));
    ck_assert(step_is_due(&step, day_parse("2023-09-05")));
    ck_assert(step_is_due(&step, day_parse("2023-09-06")));
    step.next = LOFTE_NO_DAY;
    ck_assert(step_is_due(&step, day_parse("2023-09-04")));
    step.state = LOFTE_DOING_DONE;
    ck_assert(!step_is_due(&step, day_parse("2023-09-06")));
}
END_TEST

START_TEST(a_trigger_lasts_unless_it_is_an_import_or_a_date) {
    static const struct {
        enum lofte_trigger on;
        bool lasts;
    } rows[] = {{LOFTE_ON_ENTER, true},   {LOFTE_ON_STAY, true},     {LOFTE_ON_PLAN_PASSED, true},
                {LOFTE_ON_IMPORT, false}, {LOFTE_ON_TERTIAL, false}, {LOFTE_ON_YEAR, false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(trigger_lasts(rows[i].on) == rows[i].lasts, "row %zu", i);
}
END_TEST

START_TEST(a_run_is_about_one_subject_of_one_agreement_for_one_trigger) {
    static const struct lofte_agreement other = {.id = "other"};
    const struct lofte_run run = {.agreement = "a", .subject = "a/b/2023-01-01", .on = LOFTE_ON_STAY};
    struct lofte_occasion about = occasion(LOFTE_ON_PLAN_PASSED, LOFTE_BEHIND, "2023-05-01");
    ck_assert(!run_is_about(&run, &about));
    about.on = LOFTE_ON_ENTER;
    ck_assert(run_is_about(&run, &about));
    about.agreement = &other;
    ck_assert(!run_is_about(&run, &about));
}
END_TEST

START_TEST(what_happened_once_goes_on_while_any_of_its_steps_waits) {
    struct lofte_run_step steps[] = {{.state = LOFTE_DOING_DONE}, {.state = LOFTE_DOING_WAITS}};
    struct lofte_run run = {.agreement = "a", .subject = "a/b/2023-01-01", .on = LOFTE_ON_IMPORT, .steps = steps};
    const struct lofte_occasion about = occasion(LOFTE_ON_IMPORT, LOFTE_REACHED, "2023-05-01");
    run.n_steps = 2;
    ck_assert(run_goes_on(&run, &about));
    run.n_steps = 1;
    ck_assert(!run_goes_on(&run, &about));
    run.on = LOFTE_ON_PLAN_PASSED; /* lasts: what it is about has to be there, in whichever state */
    const struct lofte_occasion passed = occasion(LOFTE_ON_PLAN_PASSED, LOFTE_REACHED, "2023-05-01");
    ck_assert(run_goes_on(&run, &passed));
    ck_assert(!run_goes_on(&run, NULL));
}
END_TEST

SUITE("workflow", a_rule_asks_for_its_trigger_its_states_and_its_days,
      what_tells_people_waits_for_a_working_day_and_an_agenda_does_not,
      what_lasts_goes_on_while_it_is_so_and_what_happens_once_until_all_is_done,
      what_a_run_begins_with_is_its_rules_and_its_occasions,
      a_step_that_waits_is_due_from_its_day_on_or_at_once_without_one, a_trigger_lasts_unless_it_is_an_import_or_a_date,
      a_run_is_about_one_subject_of_one_agreement_for_one_trigger,
      what_happened_once_goes_on_while_any_of_its_steps_waits)

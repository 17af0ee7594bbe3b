/* SPDX-License-Identifier: MIT
 *
 * What a tick did, what is under way and what would have been sent, held against golden files.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "view/views.h"

#include <jansson.h>
#include <string.h>

#include "golden.h"

struct work {
    struct sample sample;
    struct view view;
    struct lofte_run_step steps[5];
    struct lofte_run run[2];
    struct lofte_told told[3];
    struct lofte_receiver receivers[3];
    const char *silent[2];
    struct lofte_tick_report report;
    struct lofte_runs runs;
    struct lofte_simulation simulation;
    struct lofte_send_report sent;
};

static void runs_fill(struct work *work) {
    const struct lofte_run_step steps[] = {
        {{LOFTE_EFFECT_ALERT, "trygghetssamordnare", {0}, 0, 0},
         LOFTE_DOING_DONE,
         1,
         LOFTE_NO_DAY,
         ON("2023-10-31"),
         {0},
         "digest/ekby-2023/trygghetssamordnare/2023-10-31"},
        {{LOFTE_EFFECT_ESCALATE, "kommunchef", {0}, 21, 0},
         LOFTE_DOING_WAITS,
         0,
         ON("2023-11-21"),
         LOFTE_NO_DAY,
         {0},
         NULL},
        {{LOFTE_EFFECT_EXPLAIN, "kommunpolis", {0}, 0, 14},
         LOFTE_DOING_WAITS,
         3,
         LOFTE_NO_DAY,
         LOFTE_NO_DAY,
         {.id = "There is no field {0}.", .arg = {"5.1"}},
         NULL},
        {{LOFTE_EFFECT_ALERT, "kommunpolis", {0}, 0, 0}, LOFTE_DOING_DROPPED, 0, LOFTE_NO_DAY, LOFTE_NO_DAY, {0}, NULL},
        {{LOFTE_EFFECT_REPORT, "kommunchef", {0}, 0, 0},
         LOFTE_DOING_DONE,
         0,
         LOFTE_NO_DAY,
         ON("2023-09-04"),
         {0},
         NULL},
    };
    memcpy(work->steps, steps, sizeof steps);
    work->run[0] = (struct lofte_run){.number = 12,
                                      .agreement = "ekby-2023",
                                      .pledge = "trafik",
                                      .rule = "efter",
                                      .subject = "ekby-2023/trafikkontroller/2023-01-01",
                                      .on = LOFTE_ON_ENTER,
                                      .digest = "ab12",
                                      .outdated = true,
                                      .state = LOFTE_RUN_LIVE,
                                      .began = ON("2023-10-31"),
                                      .ended = LOFTE_NO_DAY,
                                      .steps = work->steps,
                                      .n_steps = 3};
    work->run[1] = work->run[0];
    work->run[1].number = 7;
    work->run[1].pledge = NULL;
    work->run[1].rule = "tertial";
    work->run[1].subject = "tertial/ekby-2023/2023-2";
    work->run[1].on = LOFTE_ON_TERTIAL;
    work->run[1].outdated = false;
    work->run[1].state = LOFTE_RUN_ENDED;
    work->run[1].began = ON("2023-09-01");
    work->run[1].ended = ON("2023-10-31");
    work->run[1].steps = work->steps + 3;
    work->run[1].n_steps = 2;
    work->runs = (struct lofte_runs){work->run, 2, ON("2023-10-31")};
}

static struct work *work_make(struct arena *arena, const char *lang) {
    struct lofte_err err = {0};
    struct work *work = ARENA_NEW(arena, struct work);
    sample_init(&work->sample);
    runs_fill(work);
    view_init(&work->view, arena);
    work->told[0] = (struct lofte_told){.day = ON("2023-10-31"),
                                        .agreement = "ekby-2023",
                                        .role = "trygghetssamordnare",
                                        .event = "digest/ekby-2023/trygghetssamordnare/2023-10-31",
                                        .n_alerts = 2,
                                        .n_resolved = 1,
                                        .n_notices = 1,
                                        .n_actions = 3,
                                        .n_targets = 1,
                                        .letter = {"Ekby: 2 behind", "Text", "<p>Text</p>"}};
    work->told[1] = work->told[0];
    work->told[1].role = "kommunchef";
    work->told[1].day = ON("2024-01-08");
    work->told[1].report = true;
    work->told[1].n_alerts = work->told[1].n_resolved = work->told[1].n_notices = work->told[1].n_actions = 0;
    work->told[2] = work->told[0];
    work->told[2].day = ON("2024-02-05");
    for (size_t i = 0; i < 2; i++)
        work->receivers[i].role = work->told[i].role;
    work->receivers[2].role = "kommunfullmäktige";
    work->silent[0] = "kommunchef";
    work->silent[1] = "kommunfullmäktige";
    work->sample.agreement.receivers = work->receivers;
    work->sample.agreement.n_receivers = 3;
    work->report = (struct lofte_tick_report){.day = ON("2023-10-31"),
                                              .begun = &work->run[0],
                                              .n_begun = 1,
                                              .ended = &work->run[1],
                                              .n_ended = 1,
                                              .n_live = 4,
                                              .told = work->told,
                                              .n_told = 2,
                                              .silent = work->silent,
                                              .n_silent = 2,
                                              .next = ON("2023-11-21")};
    work->simulation =
        (struct lofte_simulation){ON("2023-10-01"), ON("2024-12-31"), work->told, 3, &work->sample.agreement, 1};
    work->sent = (struct lofte_send_report){.n_sent = 1, .n_failed = 1, .configured = true};
    ck_assert_int_eq(lang_load(lang, getenv("LOFTE_LOCALE"), arena, &work->view.lang, &err), 0);
    return work;
}

/* Runs the body for sv and en with `work` at hand, and holds what it put out against NAME.<lang>.txt. */
#define BOTH(name, ...)                                                                                                \
    static const char *const langs[] = {"sv", "en"};                                                                   \
    for (size_t l = 0; l < 2; l++) {                                                                                   \
        cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                  \
        struct work *work = work_make(arena, langs[l]);                                                                \
        __VA_ARGS__                                                                                                    \
        golden_hold(arena, arena_printf(arena, name ".%s.txt", langs[l]), work->view.out.data);                        \
    }

#define JSON(name, ...)                                                                                                \
    cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                      \
    struct work *work = work_make(arena, "sv");                                                                        \
    json_error_t problem;                                                                                              \
    __VA_ARGS__                                                                                                        \
    json_t *read = json_loads(work->view.out.data, JSON_REJECT_DUPLICATES, &problem);                                  \
    ck_assert_msg(read != NULL, "%s", problem.text);                                                                   \
    json_decref(read);                                                                                                 \
    golden_hold(arena, name ".json", work->view.out.data);

START_TEST(a_tick_says_what_began_ended_and_is_sent_and_who_is_not_told) {
    BOTH("tick", view_tick(&work->view, &work->report);)
}
END_TEST

START_TEST(a_quiet_tick_says_only_who_is_not_told) {
    BOTH("tick-quiet", work->view.quiet = true; view_tick(&work->view, &work->report);)
}
END_TEST

START_TEST(a_tick_with_nothing_to_do_is_a_line) {
    BOTH("tick-nothing", const struct lofte_tick_report nothing = {.day = ON("2023-11-01"), .next = LOFTE_NO_DAY};
         view_tick(&work->view, &nothing);)
}
END_TEST

START_TEST(tick_json_has_runs_letters_and_what_was_sent) {
    JSON("tick", json_tick(&work->view, &work->report, &work->sent);)
}
END_TEST

START_TEST(runs_say_what_each_step_waits_for) {
    BOTH("runs", view_runs(&work->view, &work->runs); const struct lofte_runs none = {.last_tick = LOFTE_NO_DAY};
         view_runs(&work->view, &none);)
}
END_TEST

START_TEST(runs_json_has_every_step) {
    JSON("runs", json_runs(&work->view, &work->runs);)
}
END_TEST

START_TEST(a_simulation_ends_with_messages_a_year) {
    BOTH("simulation", view_simulation(&work->view, &work->simulation); work->simulation.n = 0;
         view_simulation(&work->view, &work->simulation);)
}
END_TEST

START_TEST(simulation_json_has_the_texts) {
    JSON("simulation", json_simulation(&work->view, &work->simulation);)
}
END_TEST

SUITE("runs", a_tick_says_what_began_ended_and_is_sent_and_who_is_not_told, a_quiet_tick_says_only_who_is_not_told,
      a_tick_with_nothing_to_do_is_a_line, tick_json_has_runs_letters_and_what_was_sent,
      runs_say_what_each_step_waits_for, runs_json_has_every_step, a_simulation_ends_with_messages_a_year,
      simulation_json_has_the_texts)

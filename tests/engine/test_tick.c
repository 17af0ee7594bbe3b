/* SPDX-License-Identifier: MIT
 *
 * Ticks over a workspace with a year of minutes and a workflow of its own: what begins and ends, who is told what, and
 * how often.
 */
#include "base/text.h"
#include "lofte/workflow.h"
#include "year.h"

#include <sqlite3.h>

#define OK(call)                                                                                                       \
    do {                                                                                                               \
        struct lofte_err err = {0};                                                                                    \
        if ((call) < 0)                                                                                                \
            bench_fail(&err);                                                                                          \
    } while (0)

static const char traffic[] = "tranas-2023-2024/trafikkontroller/2023-01-01";

/* ---- a face of few words ---- */

static int speak(void *data, const struct lofte_digest *digest, struct arena *arena, struct lofte_letter *out,
                 struct lofte_err *err) {
    struct buf buf;
    buf_init(&buf, arena);
    (void)data;
    (void)err;
    for (size_t i = 0; i < digest->alerts.n; i++)
        buf_printf(&buf, "alert %s\n", digest->alerts.alert[i].id);
    for (size_t i = 0; i < digest->n_notices; i++)
        buf_printf(&buf, "notice %s\n", digest->notices[i]->subject);
    for (size_t i = 0; i < digest->n_actions; i++)
        buf_printf(&buf, "action %s\n", digest->actions[i]->text);
    *out = (struct lofte_letter){"digest", buf.len ? buf.data : "-", NULL};
    return 0;
}

static int draft(void *data, const struct lofte_receiver *receiver, const struct lofte_followup *followup,
                 struct lofte_window window, struct arena *arena, struct lofte_letter *out, struct lofte_err *err) {
    (void)data;
    (void)err;
    *out = (struct lofte_letter){
        "report",
        arena_printf(arena, "to %s, %s: %zu standings", receiver->role, DAY(window.to), followup->status.n_standings),
        NULL};
    return 0;
}

static const struct lofte_speaker speaker = {speak, draft, NULL};

/* ---- a workspace ---- */

static void file_put(struct bench *bench, const char *name, const char *text) {
    OK(file_write(path_join(bench->arena, bench->workspace, name), text, strlen(text), &err));
}

#define AGREEMENT "plugins/tranas-2023-2024/agreement.lua"

/* The shipped agreement with these rules in place of its own; pledges keep none. */
static void workflow_set(struct bench *bench, const char *rules) {
    static const char *const pledges[] = {"aterrapportering", "narkotika", "trafikmiljo", "trygghet-centrum"};
    const char *const folder = path_join(bench->arena, bench->workspace, "plugins/tranas-2023-2024");
    char *text;
    size_t n;
    OK(file_read(path_join(bench->arena, folder, "agreement.lua"), 256 * 1024, bench->arena, &text, &n, &err));
    char *at = strstr(text, "  workflow = {");
    if (at)
        *at = '\0';
    else
        *strrchr(text, '}') = '\0';
    file_put(bench, AGREEMENT, arena_printf(bench->arena, "%s  workflow = { %s },\n}\n", text, rules));
    for (size_t i = 0; i < sizeof pledges / sizeof pledges[0]; i++) {
        const char *path = arena_printf(bench->arena, "plugins/tranas-2023-2024/%s/pledge.lua", pledges[i]);
        OK(file_read(path_join(bench->arena, bench->workspace, path), 256 * 1024, bench->arena, &text, &n, &err));
        at = strstr(text, "  workflow = {");
        if (!at)
            continue;
        *at = '\0';
        file_put(bench, path, arena_printf(bench->arena, "%s}\n", text));
    }
}

static void receivers_set(struct bench *bench, const char *const *roles, size_t n) {
    struct buf buf;
    buf_init(&buf, bench->arena);
    for (size_t i = 0; i < n; i++)
        buf_printf(&buf, "receiver.%s = file:%s\n", roles[i], bench->folder);
    file_put(bench, "settings", buf.len ? buf.data : "# nobody\n");
}

static const char *const both[] = {"trygghetssamordnare", "lokalpolisområdeschef"};

/* Minutes up to that month; the coordinator and the chief of the local police area can be reached. */
static void settle(struct bench *bench, int last_month, const char *rules) {
    bench_start(bench);
    workflow_set(bench, rules);
    receivers_set(bench, both, 2);
    year_store(bench, last_month);
}

/* The same with rules for the pledge about traffic alone. */
static void settle_traffic(struct bench *bench, int last_month, const char *rules) {
    const char *path = "plugins/tranas-2023-2024/trafikmiljo/pledge.lua";
    char *text;
    size_t n;
    settle(bench, last_month, "rule { id = 'none', on = 'year', steps = { draft_report { to = 'kommunchef' } } }");
    OK(file_read(path_join(bench->arena, bench->workspace, path), 256 * 1024, bench->arena, &text, &n, &err));
    *strrchr(text, '}') = '\0';
    file_put(bench, path, arena_printf(bench->arena, "%s  workflow = { %s },\n}\n", text, rules));
}

static struct lofte_tick_report tick(struct bench *bench, const char *day) {
    struct lofte_tick_report report;
    bench_open(bench, day, NULL);
    OK(lofte_tick(bench->lofte, &speaker, bench->arena, &report, &err));
    return report;
}

/* "role alerts+resolved notices actions" of each digest, a line each. */
static const char *told(struct bench *bench, const struct lofte_tick_report *report) {
    struct buf buf;
    buf_init(&buf, bench->arena);
    for (size_t i = 0; i < report->n_told; i++) {
        const struct lofte_told *one = &report->told[i];
        buf_printf(&buf, "%s %s %zu+%zu %zu %zu\n", one->role, one->report ? "report" : "digest", one->n_alerts,
                   one->n_resolved, one->n_notices, one->n_actions);
    }
    return buf.len ? buf.data : "";
}

static const struct lofte_run *run_of(struct bench *bench, const char *rule, const char *subject) {
    struct lofte_runs runs;
    const struct lofte_run *found = NULL;
    OK(lofte_runs(bench->lofte, true, bench->arena, &runs, &err));
    for (size_t i = 0; i < runs.n; i++)
        if (str_equal(runs.run[i].rule, rule) && (!subject || str_equal(runs.run[i].subject, subject)))
            found = &runs.run[i];
    return found;
}

static size_t runs_all(struct bench *bench) {
    struct lofte_runs runs;
    OK(lofte_runs(bench->lofte, true, bench->arena, &runs, &err));
    return runs.n;
}

static void alert_do(struct bench *bench, const char *day, enum lofte_alert_act_kind kind, const char *until) {
    const struct lofte_alert_deed deed = {
        .kind = kind, .who = "kommunpolis", .reason = "sjukskrivningar", .measure = "fler pass", day_parse(until)};
    struct lofte_alert alert;
    bench_open(bench, day, NULL);
    OK(lofte_alert_act(bench->lofte, traffic, &deed, bench->arena, &alert, &err));
}

#define BEHIND "on = 'enter', states = { 'late', 'behind', 'missed' }, "

/* ---- telling ---- */

START_TEST(a_change_is_told_once_however_often_it_is_looked_at) {
    struct bench bench;
    settle(&bench, 6, "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' } } }");
    const struct lofte_tick_report first = tick(&bench, "2023-06-27");
    ck_assert_uint_gt(first.n_begun, 0);
    ck_assert_uint_eq(first.n_told, 1);
    ck_assert_str_eq(first.told[0].event, "digest/tranas-2023-2024/trygghetssamordnare/2023-06-27");
    ck_assert_uint_eq(first.told[0].n_targets, 1);
    const size_t runs = runs_all(&bench);
    for (int i = 0; i < 3; i++) {
        const struct lofte_tick_report again = tick(&bench, i ? "2023-06-28" : "2023-06-27");
        ck_assert_uint_eq(again.n_told, 0);
        ck_assert_uint_eq(again.n_begun, i ? 0 : runs);
        ck_assert_uint_eq(runs_all(&bench), runs);
    }
    struct lofte_outbox outbox;
    OK(lofte_outbox(bench.lofte, bench.arena, &outbox, &err));
    ck_assert_uint_eq(outbox.n, 1);
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert_ptr_nonnull(run);
    ck_assert_int_eq(run->steps[0].state, LOFTE_DOING_DONE);
    ck_assert_str_eq(run->steps[0].ref, first.told[0].event);
    bench_finish(&bench);
}
END_TEST

/* Every row of every table, as text. */
static const char *database_dump(struct bench *bench) {
    static const char *const tables[] = {"run",       "run_step",   "telling", "tick",
                                         "alert_act", "action_act", "outbox",  "event"};
    struct buf buf;
    buf_init(&buf, bench->arena);
    sqlite3 *db;
    ck_assert_int_eq(
        sqlite3_open_v2(path_join(bench->arena, bench->workspace, "lofte.db"), &db, SQLITE_OPEN_READONLY, NULL),
        SQLITE_OK);
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        sqlite3_stmt *stmt;
        const char *sql = arena_printf(bench->arena, "SELECT * FROM %s", tables[i]);
        ck_assert_int_eq(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
        while (sqlite3_step(stmt) == SQLITE_ROW)
            for (int c = 0; c < sqlite3_column_count(stmt); c++)
                buf_printf(&buf, "%s|", sqlite3_column_text(stmt, c) ? (const char *)sqlite3_column_text(stmt, c) : "");
        sqlite3_finalize(stmt);
    }
    sqlite3_close(db);
    return buf.data;
}

START_TEST(a_second_tick_of_a_day_changes_nothing) {
    struct bench bench;
    settle(&bench, 6,
           "rule { id = 'larm', " BEHIND
           "steps = { alert { to = 'trygghetssamordnare' }, alert { to = 'kommunpolis' }, "
           "put_on_agenda { group = 'EST' }, ask_explanation { to = 'kommunpolis', within_days = 14 }, "
           "escalate { to = 'lokalpolisområdeschef', after_days = 21 } } }");
    (void)tick(&bench, "2023-06-27");
    const char *before = database_dump(&bench);
    (void)tick(&bench, "2023-06-27");
    ck_assert_str_eq(before, database_dump(&bench));
    bench_finish(&bench);
}
END_TEST

START_TEST(nobody_is_told_on_a_quiet_day) {
    struct bench bench;
    settle(&bench, 6, "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' } } }");
    const struct lofte_tick_report sunday = tick(&bench, "2023-06-25");
    ck_assert_uint_gt(sunday.n_begun, 0);
    ck_assert_uint_eq(sunday.n_told, 0);
    ck_assert_int_eq(sunday.next, day_parse("2023-06-26"));
    ck_assert_uint_eq(tick(&bench, "2023-06-26").n_told, 1);
    bench_finish(&bench);
}
END_TEST

START_TEST(patience_decides_whom_a_state_concerns) {
    struct bench bench;
    settle(&bench, 6,
           "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' }, "
           "alert { to = 'lokalpolisområdeschef' } } }");
    const struct lofte_tick_report report = tick(&bench, "2023-05-30");
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert_ptr_nonnull(run);
    struct lofte_alerts alerts;
    OK(lofte_alerts(bench.lofte, bench.arena, &alerts, &err));
    for (size_t i = 0; i < alerts.n; i++)
        if (str_equal(alerts.alert[i].id, traffic)) {
            const bool bad = alerts.alert[i].standing_state != LOFTE_LATE;
            ck_assert_int_eq(run->steps[0].state, LOFTE_DOING_DONE);
            ck_assert_int_eq(run->steps[1].state, bad ? LOFTE_DOING_DONE : LOFTE_DOING_WAITS);
            ck_assert_uint_eq(report.n_told, bad ? 2 : 1);
        }
    bench_finish(&bench);
}
END_TEST

START_TEST(without_a_receiver_nothing_is_sent_and_the_tick_says_so) {
    struct bench bench;
    settle(&bench, 6, "rule { id = 'larm', " BEHIND "steps = { alert { to = 'kommunpolis' } } }");
    const struct lofte_tick_report report = tick(&bench, "2023-06-27");
    ck_assert_uint_eq(report.n_told, 0);
    ck_assert_uint_eq(report.n_silent, 1);
    ck_assert_str_eq(report.silent[0], "kommunpolis");
    ck_assert_int_eq(run_of(&bench, "larm", traffic)->steps[0].state, LOFTE_DOING_WAITS);
    static const char *const role = "kommunpolis";
    receivers_set(&bench, &role, 1);
    ck_assert_str_eq(told(&bench, &(struct lofte_tick_report){0}), "");
    ck_assert_uint_eq(tick(&bench, "2023-06-27").n_told, 1);
    ck_assert_int_eq(run_of(&bench, "larm", traffic)->steps[0].state, LOFTE_DOING_DONE);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_comes_later_in_the_day_waits_for_the_next_digest) {
    struct bench bench;
    settle(&bench, 5,
           "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' } } }, "
           "rule { id = 'import', on = 'import', steps = { alert { to = 'trygghetssamordnare' } } }");
    ck_assert_uint_eq(tick(&bench, "2023-06-27").n_told, 1);
    const char *path = minutes_of(&bench, "EST", 6, 26, 0);
    (void)bench_import(&bench, "2023-06-27", LOFTE_IMPORT_STORE, &path, 1);
    const struct lofte_tick_report later = tick(&bench, "2023-06-27");
    ck_assert_uint_eq(later.n_told, 0);
    ck_assert_int_eq(run_of(&bench, "import", NULL)->state, LOFTE_RUN_LIVE);
    const struct lofte_tick_report next = tick(&bench, "2023-06-28");
    ck_assert_uint_eq(next.n_told, 1);
    ck_assert_ptr_nonnull(strstr(next.told[0].letter.text, "notice import/"));
    ck_assert_int_eq(run_of(&bench, "import", NULL)->state, LOFTE_RUN_ENDED);
    ck_assert_uint_eq(tick(&bench, "2023-06-29").n_told, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_tick_before_the_last_one_is_refused) {
    struct bench bench;
    struct lofte_tick_report report;
    struct lofte_err err = {0};
    settle(&bench, 3, "");
    (void)tick(&bench, "2023-06-27");
    bench_open(&bench, "2023-06-26", NULL);
    ck_assert_int_eq(lofte_tick(bench.lofte, &speaker, bench.arena, &report, &err), LOFTE_EUSAGE);
    bench_open(&bench, "2023-06-28", "2023-06-20");
    ck_assert_int_eq(lofte_tick(bench.lofte, &speaker, bench.arena, &report, &err), LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

/* ---- runs ---- */

START_TEST(a_run_ends_when_it_is_no_longer_so_and_whoever_was_told_hears_of_it) {
    struct bench bench;
    settle(&bench, 11, "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' } } }");
    (void)tick(&bench, "2023-06-27");
    ck_assert_int_eq(run_of(&bench, "larm", traffic)->state, LOFTE_RUN_LIVE);
    const struct lofte_tick_report after = tick(&bench, "2023-12-01"); /* five months of outage */
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert_int_eq(run->state, LOFTE_RUN_ENDED);
    ck_assert_int_eq(run->ended, day_parse("2023-12-01"));
    ck_assert_uint_ge(after.n_ended, 1);
    ck_assert_uint_eq(after.n_told, 1);
    ck_assert_uint_ge(after.told[0].n_resolved, 1);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_changed_rule_leaves_running_work_alone_and_the_run_says_so) {
    struct bench bench;
    settle(&bench, 6,
           "rule { id = 'larm', " BEHIND "steps = { escalate { to = 'lokalpolisområdeschef', after_days = 21 } } }");
    (void)tick(&bench, "2023-06-27");
    ck_assert(!run_of(&bench, "larm", traffic)->outdated);
    workflow_set(&bench,
                 "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare', after_days = 90 } } }");
    (void)tick(&bench, "2023-06-28");
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert(run->outdated);
    ck_assert_uint_eq(run->n_steps, 1);
    ck_assert_int_eq(run->steps[0].step.effect, LOFTE_EFFECT_ESCALATE);
    workflow_set(&bench, "");
    (void)tick(&bench, "2023-06-29");
    run = run_of(&bench, "larm", traffic);
    ck_assert_int_eq(run->state, LOFTE_RUN_LIVE);
    ck_assert(run->outdated);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_run_about_an_import_ends_with_its_undo) {
    struct bench bench;
    settle(&bench, 5,
           "rule { id = 'import', on = 'import', steps = { put_on_agenda { group = 'EST', text = { sv = "
           "'Nya protokoll', en = 'New minutes' } } } }");
    const char *path = minutes_of(&bench, "EST", 6, 26, 0);
    (void)bench_import(&bench, "2023-06-27", LOFTE_IMPORT_STORE, &path, 1);
    (void)tick(&bench, "2023-06-27");
    const struct lofte_run *run = run_of(&bench, "import", NULL);
    ck_assert_int_eq(run->state, LOFTE_RUN_LIVE);
    struct lofte_undo_report undone;
    OK(lofte_undo(bench.lofte, strtoll(run->subject + strlen("import/"), NULL, 10), false, bench.arena, &undone, &err));
    (void)tick(&bench, "2023-06-28");
    run = run_of(&bench, "import", NULL);
    ck_assert_int_eq(run->state, LOFTE_RUN_ENDED);
    ck_assert_int_eq(run->steps[0].state, LOFTE_DOING_DROPPED);
    bench_finish(&bench);
}
END_TEST

/* ---- escalation and explanation ---- */

#define ESCALATES                                                                                                      \
    "rule { id = 'larm', " BEHIND "steps = { alert { to = 'trygghetssamordnare' }, "                                   \
    "ask_explanation { to = 'kommunpolis', within_days = 14 }, "                                                       \
    "escalate { to = 'lokalpolisområdeschef', after_days = 10 } } }"

START_TEST(what_nobody_takes_on_goes_to_the_next_role) {
    struct bench bench;
    settle_traffic(&bench, 3, ESCALATES);
    const struct lofte_tick_report first = tick(&bench, "2023-04-26");
    ck_assert_str_eq(told(&bench, &first), "trygghetssamordnare digest 1+0 0 0\n");
    ck_assert_uint_eq(tick(&bench, "2023-05-05").n_told, 0);
    const struct lofte_tick_report late = tick(&bench, "2023-05-08");
    ck_assert_str_eq(told(&bench, &late), "lokalpolisområdeschef digest 1+0 0 0\n");
    ck_assert_int_eq(run_of(&bench, "larm", traffic)->steps[2].state, LOFTE_DOING_DONE);
    ck_assert_uint_eq(tick(&bench, "2023-05-09").n_told, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_somebody_has_taken_on_does_not_until_it_falls_back) {
    struct bench bench;
    settle_traffic(&bench, 3, ESCALATES);
    (void)tick(&bench, "2023-04-26");
    alert_do(&bench, "2023-04-27", LOFTE_ALERT_ACKNOWLEDGED, "2023-05-15");
    ck_assert_uint_eq(tick(&bench, "2023-05-08").n_told, 0);
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert_int_eq(run->steps[2].state, LOFTE_DOING_WAITS);
    ck_assert_str_eq(run->steps[2].result.arg[0], "kommunpolis");
    const struct lofte_tick_report due = tick(&bench, "2023-05-16");
    ck_assert_uint_eq(due.n_told, 2);
    ck_assert_int_eq(run_of(&bench, "larm", traffic)->steps[2].state, LOFTE_DOING_DONE);
    bench_finish(&bench);
}
END_TEST

static const struct lofte_action *action_now(struct bench *bench, const char *id) {
    struct lofte_actions actions;
    OK(lofte_actions(bench->lofte, bench->arena, &actions, &err));
    for (size_t i = 0; i < actions.n; i++)
        if (str_equal(actions.action[i].id, id))
            return &actions.action[i];
    return NULL;
}

START_TEST(acknowledging_gives_the_explanation_that_was_asked_for) {
    struct bench bench;
    settle_traffic(&bench, 3, ESCALATES);
    (void)tick(&bench, "2023-04-26");
    const char *id = run_of(&bench, "larm", traffic)->steps[1].ref;
    const struct lofte_action *action = action_now(&bench, id);
    ck_assert_int_eq(action->state, LOFTE_ACTION_OPEN);
    ck_assert_str_eq(action->owner, "kommunpolis");
    ck_assert_int_eq(action->due, day_parse("2023-05-10"));
    alert_do(&bench, "2023-04-27", LOFTE_ALERT_ACKNOWLEDGED, "2023-06-15");
    (void)tick(&bench, "2023-04-28");
    action = action_now(&bench, id);
    ck_assert_int_eq(action->state, LOFTE_ACTION_DONE);
    ck_assert_str_eq(action->acts[action->n_acts - 1]->note, "sjukskrivningar");
    bench_finish(&bench);
}
END_TEST

/* ---- agenda, actions, reports ---- */

START_TEST(an_agenda_has_it_until_the_group_has_met) {
    struct bench bench;
    struct lofte_agenda agenda;
    size_t notes = 0;
    settle(&bench, 3,
           "rule { id = 'larm', " BEHIND "steps = { put_on_agenda { group = 'EST', text = { sv = 'Vad gör "
           "vi?', en = 'What do we do?' } } } }");
    (void)tick(&bench, "2023-04-26");
    OK(lofte_agenda(bench.lofte, "EST", day_parse("2023-05-10"), bench.arena, &agenda, &err));
    for (size_t i = 0; i < agenda.n; i++)
        if (str_equal(agenda.item[i].about, "trafikkontroller") && agenda.item[i].n_notes) {
            ck_assert_str_eq(agenda.item[i].notes[0].en, "What do we do?");
            notes++;
        }
    ck_assert_uint_eq(notes, 1);
    const char *path = minutes_of(&bench, "EST", 5, 10, 0);
    (void)bench_import(&bench, "2023-05-12", LOFTE_IMPORT_STORE, &path, 1);
    (void)tick(&bench, "2023-05-12");
    const struct lofte_run *run = run_of(&bench, "larm", traffic);
    ck_assert_int_eq(run->steps[0].state, LOFTE_DOING_DONE);
    ck_assert_str_eq(run->steps[0].ref, "EST-5");
    OK(lofte_agenda(bench.lofte, "EST", day_parse("2023-06-14"), bench.arena, &agenda, &err));
    for (size_t i = 0; i < agenda.n; i++)
        ck_assert_uint_eq(agenda.item[i].n_notes, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(an_action_is_opened_once_and_is_news_to_its_owner) {
    struct bench bench;
    settle_traffic(&bench, 3,
                   "rule { id = 'larm', " BEHIND
                   "steps = { open_action { to = 'trygghetssamordnare', within_days = 7, text = { "
                   "sv = 'Ring polisen', en = 'Call the police' } } } }");
    const struct lofte_tick_report first = tick(&bench, "2023-04-26");
    ck_assert_str_eq(told(&bench, &first), "trygghetssamordnare digest 0+0 0 1\n");
    ck_assert_ptr_nonnull(strstr(first.told[0].letter.text, "Ring polisen"));
    ck_assert_uint_eq(tick(&bench, "2023-04-27").n_told, 0);
    struct lofte_actions actions;
    OK(lofte_actions(bench.lofte, bench.arena, &actions, &err));
    ck_assert_uint_eq(actions.n, 1);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_tertial_is_reported_on_once_when_its_days_have_passed) {
    struct bench bench;
    settle(&bench, 6,
           "rule { id = 'tertial', on = 'tertial', days = 28, steps = { draft_report { to = "
           "'trygghetssamordnare' } } }");
    ck_assert_uint_eq(tick(&bench, "2023-05-26").n_told, 0);
    const struct lofte_tick_report due = tick(&bench, "2023-05-30");
    ck_assert_uint_eq(due.n_told, 1);
    ck_assert(due.told[0].report);
    ck_assert_str_eq(due.told[0].event, "report/tranas-2023-2024/2023-T1/trygghetssamordnare");
    ck_assert_ptr_nonnull(strstr(due.told[0].letter.text, "2023-04-30"));
    ck_assert_int_eq(run_of(&bench, "tertial", NULL)->state, LOFTE_RUN_ENDED);
    ck_assert_uint_eq(tick(&bench, "2023-05-31").n_told, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(minutes_that_do_not_come_are_told_of_until_they_do) {
    struct bench bench;
    settle(&bench, 3,
           "rule { id = 'saknas', on = 'minutes_overdue', steps = { alert { to = 'trygghetssamordnare' } } }");
    const struct lofte_tick_report missing = tick(&bench, "2023-09-15");
    ck_assert_uint_eq(missing.n_told, 1);
    ck_assert_ptr_nonnull(strstr(missing.told[0].letter.text, "notice silence/tranas-2023-2024/EST"));
    ck_assert_ptr_nonnull(strstr(missing.told[0].letter.text, "notice silence/tranas-2023-2024/SSPF"));
    year_store(&bench, 9);
    (void)tick(&bench, "2023-09-20");
    ck_assert_int_eq(run_of(&bench, "saknas", "silence/tranas-2023-2024/EST")->state, LOFTE_RUN_ENDED);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_step_of_a_meeting_that_is_overdue_is_told_of_until_it_is_done) {
    struct bench bench;
    struct lofte_approval approval;
    settle(&bench, 0, "rule { id = 'steg', on = 'step_overdue', steps = { alert { to = 'trygghetssamordnare' } } }");
    const char *path =
        bench_minutes(&bench, "draft.xml", "id=\"est-a\" group=\"EST\" date=\"2023-02-14\" status=\"draft\"",
                      "<item number=\"1\"><title>Trafik</title><p>Läget gicks igenom.</p></item>");
    (void)bench_import(&bench, "2023-02-15", LOFTE_IMPORT_STORE, &path, 1);
    ck_assert_uint_eq(tick(&bench, "2023-02-15").n_told, 0);
    const struct lofte_tick_report overdue = tick(&bench, "2023-06-27");
    ck_assert_uint_eq(overdue.n_told, 1);
    ck_assert_str_eq(overdue.told[0].letter.text, "notice approval/tranas-2023-2024/EST/2023-02-14\n");
    OK(lofte_approve(bench.lofte, "est-a", "kommunpolis", bench.arena, &approval, &err));
    ck_assert_uint_eq(tick(&bench, "2023-06-28").n_told, 0);
    ck_assert_int_eq(run_of(&bench, "steg", NULL)->state, LOFTE_RUN_ENDED);
    bench_finish(&bench);
}
END_TEST

/* ---- simulation ---- */

START_TEST(a_simulation_stores_nothing_and_says_what_ticks_would_have_sent) {
    struct bench bench;
    struct lofte_simulation simulation;
    struct buf played, ticked;
    settle(&bench, 11,
           ESCALATES ", rule { id = 'saknas', on = 'minutes_overdue', steps = { alert { to = "
                     "'trygghetssamordnare' } } }");
    const struct lofte_window days = {day_parse("2023-04-20"), day_parse("2023-05-20")};
    bench_open(&bench, "2023-12-01", NULL);
    const char *before = database_dump(&bench);
    OK(lofte_simulate(bench.lofte, days, &speaker, bench.arena, &simulation, &err));
    ck_assert_str_eq(before, database_dump(&bench));
    static const char *const all[] = {"trygghetssamordnare", "lokalpolisområdeschef", "kommunpolis"};
    receivers_set(&bench, all, 3);
    buf_init(&played, bench.arena);
    buf_init(&ticked, bench.arena);
    for (size_t i = 0; i < simulation.n; i++)
        buf_printf(&played, "%s %s\n", simulation.told[i].event, simulation.told[i].letter.text);
    for (lofte_day day = days.from; day <= days.to; day++) {
        const struct lofte_tick_report report = tick(&bench, DAY(day));
        for (size_t i = 0; i < report.n_told; i++)
            buf_printf(&ticked, "%s %s\n", report.told[i].event, report.told[i].letter.text);
    }
    ck_assert_uint_gt(simulation.n, 1);
    ck_assert_str_eq(played.data, ticked.data);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_simulation_takes_each_meeting_as_imported_on_its_day) {
    struct bench bench;
    struct lofte_simulation simulation;
    settle(&bench, 0, "rule { id = 'nytt', on = 'import', steps = { alert { to = 'trygghetssamordnare' } } }");
    static const char item[] = "<item number=\"1\"><title>Trafik</title><p>Läget gicks igenom.</p></item>";
    const char *paths[] = {bench_minutes(&bench, "a.xml", "id=\"est-a\" group=\"EST\" date=\"2023-02-14\"", item),
                           bench_minutes(&bench, "b.xml", "id=\"est-b\" group=\"EST\" date=\"2023-03-14\"", item)};
    (void)bench_import(&bench, "2023-06-01", LOFTE_IMPORT_STORE, paths, 2);
    const struct lofte_window days = {day_parse("2023-02-01"), day_parse("2023-03-31")};
    bench_open(&bench, "2023-06-01", NULL);
    OK(lofte_simulate(bench.lofte, days, &speaker, bench.arena, &simulation, &err));
    ck_assert_uint_eq(simulation.n, 2);
    ck_assert_int_eq(simulation.told[0].day, day_parse("2023-02-14"));
    ck_assert_int_eq(simulation.told[1].day, day_parse("2023-03-14"));
    bench_finish(&bench);
}
END_TEST

SUITE("tick", a_change_is_told_once_however_often_it_is_looked_at, a_second_tick_of_a_day_changes_nothing,
      nobody_is_told_on_a_quiet_day, patience_decides_whom_a_state_concerns,
      without_a_receiver_nothing_is_sent_and_the_tick_says_so, what_comes_later_in_the_day_waits_for_the_next_digest,
      a_tick_before_the_last_one_is_refused, a_run_ends_when_it_is_no_longer_so_and_whoever_was_told_hears_of_it,
      a_changed_rule_leaves_running_work_alone_and_the_run_says_so, a_run_about_an_import_ends_with_its_undo,
      what_nobody_takes_on_goes_to_the_next_role, what_somebody_has_taken_on_does_not_until_it_falls_back,
      acknowledging_gives_the_explanation_that_was_asked_for, an_agenda_has_it_until_the_group_has_met,
      an_action_is_opened_once_and_is_news_to_its_owner, a_tertial_is_reported_on_once_when_its_days_have_passed,
      minutes_that_do_not_come_are_told_of_until_they_do,
      a_step_of_a_meeting_that_is_overdue_is_told_of_until_it_is_done,
      a_simulation_stores_nothing_and_says_what_ticks_would_have_sent,
      a_simulation_takes_each_meeting_as_imported_on_its_day)

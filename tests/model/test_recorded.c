/* SPDX-License-Identifier: MIT
 *
 * Small worlds drawn by a fixed recipe and everything the model answers about them, recorded in tests/data/model: that
 * the answers are right is for the rows of the other tests and for test_ledger_worlds.c; that none has changed unseen
 * is told here. With LOFTE_GOLDEN=write in the environment the files are written anew, to be looked through before they
 * are committed.
 */
#include "base/file.h"
#include "base/text.h"
#include "model/calendar.h"
#include "model/ledger.h"
#include "model/meeting.h"
#include "model/names.h"
#include "model/plans.h"
#include "model/recurrence.h"
#include "scene.h"

enum { MOST_BYTES = 1024 * 1024, BOOKS = 90, MOST_SAID = 9, SCENES = 60, PLANS = 60, MINUTES = 40 };

struct recipe {
    uint32_t state;
};

/* 0 … n - 1, the same on every machine. */
static int draw(struct recipe *recipe, int n) {
    recipe->state = recipe->state * 1664525u + 1013904223u;
    return (int)((recipe->state >> 10) % (uint32_t)n);
}

static const char *shown_day(struct arena *arena, lofte_day day) {
    return day == LOFTE_NO_DAY ? "-" : arena_strdup(arena, DAY(day));
}

static const char *shown_window(struct arena *arena, struct lofte_window window) {
    return arena_printf(arena, "%s..%s", shown_day(arena, window.from), shown_day(arena, window.to));
}

static void recorded_hold(struct arena *arena, const char *name, const struct buf *is) {
    const char *path = arena_printf(arena, "%s/data/model/%s.txt", getenv("LOFTE_TESTS"), name);
    struct lofte_err err = {0};
    char *was;
    size_t len;
    if (str_equal(getenv("LOFTE_GOLDEN"), "write"))
        ck_assert_int_eq(file_write(path, is->data, is->len, &err), 0);
    ck_assert_msg(file_read(path, MOST_BYTES, arena, &was, &len, &err) == 0, "%s", path);
    size_t begin = 0;
    for (size_t i = 0; was[i] || is->data[i]; i++) {
        if (was[i] != is->data[i])
            ck_abort_msg("%s: recorded\n%.*s\nand it is\n%.*s", path, (int)strcspn(was + begin, "\n"), was + begin,
                         (int)strcspn(is->data + begin, "\n"), is->data + begin);
        if (was[i] == '\n')
            begin = i + 1;
    }
}

/* ---- ledgers ---- */

static struct lofte_statement said(struct recipe *recipe, struct arena *arena, int seq) {
    static const enum lofte_kind kinds[] = {LOFTE_DONE,    LOFTE_DONE,      LOFTE_DONE,   LOFTE_DONE,
                                            LOFTE_DONE,    LOFTE_TOTAL,     LOFTE_TOTAL,  LOFTE_NONE,
                                            LOFTE_PLANNED, LOFTE_CANCELLED, LOFTE_MENTION};
    static const char *const parts[] = {NULL, NULL, "LOB", "PL"};
    const lofte_day date = day_make(2023, 2, 1) + draw(recipe, 400);
    struct lofte_statement s = {
        .meeting = arena_strdup(arena, DAY(date)), .date = date, .seq = seq, .from = LOFTE_NO_DAY, .to = LOFTE_NO_DAY};
    s.item = draw(recipe, 3) ? "1" : "2"; /* not in the initialiser, where the order of the draws is the compiler's */
    s.kind = kinds[draw(recipe, 11)];
    s.part = parts[draw(recipe, 4)];
    const int length[] = {0, 0, 6, 13, 30, 60, 364};
    if (draw(recipe, 5)) {
        s.to = date - 1 - draw(recipe, 40);
        s.from = s.to - length[draw(recipe, 7)];
    }
    if (draw(recipe, 12) == 0)
        s.to = LOFTE_NO_DAY;
    if (draw(recipe, 14) == 0)
        s.from = LOFTE_NO_DAY;
    s.count = s.kind == LOFTE_NONE ? 0 : draw(recipe, 9) == 0 ? -1 : draw(recipe, 7);
    s.precision = s.count < 0 ? LOFTE_UNSPECIFIED
                              : (enum lofte_precision[]){0, 0, 0, 0, LOFTE_AT_LEAST, LOFTE_ABOUT}[draw(recipe, 6)];
    s.state = (enum lofte_state[]){
        0, 0, 0, 0, 0, 0, LOFTE_REVIEW, LOFTE_ACCEPTED, LOFTE_REJECTED, LOFTE_CHANGED}[draw(recipe, 10)];
    s.corrects = draw(recipe, 4) == 0;
    s.whole = s.kind == LOFTE_TOTAL || s.kind == LOFTE_NONE || draw(recipe, 3) == 0;
    s.draft = draw(recipe, 15) == 0;
    s.unmet = draw(recipe, 20) == 0;
    s.place = draw(recipe, 20) ? NULL : "Aneby";
    return s;
}

static void statement_show(struct arena *arena, struct buf *out, const struct lofte_statement *s) {
    buf_printf(out, "  %s item %s: %s %lld %s %s %s%s%s%s%s%s%s%s\n", DAY(s->date), s->item, kind_name(s->kind),
               (long long)s->count, precision_name(s->precision),
               shown_window(arena, (struct lofte_window){s->from, s->to}), state_name(s->state), s->part ? " " : "",
               s->part ? s->part : "", s->corrects ? " corrects" : "", s->whole ? " whole" : "",
               s->draft ? " draft" : "", s->unmet ? " unmet" : "", s->place ? " elsewhere" : "");
}

static void indices_show(struct buf *out, const char *lead, const size_t *index, size_t n) {
    for (size_t i = 0; i < n; i++)
        buf_printf(out, "%s%zu", i ? "," : lead, index[i]);
}

static void ledger_show(struct arena *arena, struct buf *out, const struct ledger *ledger, size_t n) {
    static const struct lofte_window all = {LOFTE_NO_DAY, LOFTE_NO_DAY};
    buf_printf(out, "= %lld, in 2023 %lld\n", (long long)ledger_count(ledger, all),
               (long long)ledger_count(ledger, window_year(2023)));
    for (size_t i = 0; i < ledger->n_events; i++) {
        const struct ledger_event *e = &ledger->events[i];
        size_t n_evidence;
        buf_printf(out, "  %s x%lld %s %s%s by %zu", DAY(e->day), (long long)e->count, shown_window(arena, e->window),
                   e->part ? e->part : "-", e->approximate ? " about" : "", e->placed_by);
        const size_t *evidence = ledger_evidence(ledger, (struct lofte_window){e->day, e->day}, arena, &n_evidence);
        indices_show(out, " evidence ", evidence, n_evidence);
        buf_puts(out, "\n");
    }
    for (size_t i = 0; i < n; i++) {
        const struct ledger_outcome *o = &ledger->outcomes[i];
        buf_printf(out, "  %zu: %s %lld", i, verdict_name(o->verdict), (long long)o->placed);
        indices_show(out, " of ", o->duplicate_of, o->n_duplicate_of);
        buf_puts(out, "\n");
    }
    for (size_t i = 0; i < ledger->n_disagreements; i++) {
        const struct ledger_disagreement *d = &ledger->disagreements[i];
        buf_printf(out, "  %zu said %lld, placed %lld", d->claim, (long long)d->said, (long long)d->placed);
        indices_show(out, " by ", d->others, d->n_others);
        buf_puts(out, "\n");
    }
}

START_TEST(ledgers_are_settled_as_recorded) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct recipe recipe = {1};
    struct buf out;
    buf_init(&out, arena);
    for (int b = 0; b < BOOKS; b++) {
        struct lofte_statement statements[MOST_SAID];
        struct ledger_entry entries[MOST_SAID];
        const size_t n = 3 + (size_t)draw(&recipe, MOST_SAID - 2);
        buf_printf(&out, "book %d\n", b + 1);
        for (size_t i = 0; i < n; i++) {
            statements[i] = said(&recipe, arena, (int)i);
            entries[i] =
                (struct ledger_entry){&statements[i], draw(&recipe, 3) ? LOFTE_NO_DAY : statements[i].date - 30};
            if (i && draw(&recipe, 3) == 0) { /* another number of the same item and window */
                statements[i].meeting = statements[i - 1].meeting;
                statements[i].date = statements[i - 1].date;
                statements[i].item = statements[i - 1].item;
                statements[i].from = statements[i - 1].from;
                statements[i].to = statements[i - 1].to;
                entries[i].previous = entries[i - 1].previous;
            }
            if (i && statements[i].corrects && draw(&recipe, 3)) { /* corrects one that was said before */
                const struct lofte_statement *wrong = &statements[draw(&recipe, (int)i)];
                statements[i].from = wrong->from;
                statements[i].to = wrong->to;
                statements[i].date = wrong->date + draw(&recipe, 60);
                statements[i].meeting = arena_strdup(arena, DAY(statements[i].date));
                statements[i].kind = wrong->kind;
            }
            statement_show(arena, &out, &statements[i]);
        }
        const struct lofte_target target = {.count = 30, .per = draw(&recipe, 2) ? LOFTE_PER_YEAR : LOFTE_PER_QUARTER};
        struct ledger_rules rules = {.target = &target, .period = {day_make(2023, 1, 1), day_make(2024, 12, 31)}};
        rules.with_review = draw(&recipe, 4) == 0;
        rules.with_drafts = draw(&recipe, 4) == 0;
        struct ledger ledger;
        ledger_settle(entries, n, &rules, arena, &ledger);
        ledger_show(arena, &out, &ledger, n);
    }
    recorded_hold(arena, "ledger", &out);
}
END_TEST

/* ---- standings ---- */

static void curve_draw(struct recipe *recipe, struct scene *scene) {
    struct lofte_target *target = &scene->activity.target;
    struct lofte_curve *curve = &target->curve;
    curve->kind = (enum lofte_curve_kind)draw(recipe, 4);
    if (curve->kind == LOFTE_CURVE_MONTHS)
        memcpy(curve->month, scene_season, sizeof scene_season);
    curve->milestones = ARENA_ARRAY(scene->arena, struct lofte_milestone, 4);
    curve->points = ARENA_ARRAY(scene->arena, struct lofte_point, 4);
    for (size_t i = 0; i < 4; i++) {
        const lofte_day day = day_make(2023, 3, 1) + (lofte_day)i * 150 + draw(recipe, 60);
        curve->milestones[i] = (struct lofte_milestone){day, (int)target->count * (int)(i % 2 + 1) / 2};
        curve->points[i] = (struct lofte_point){day, 0.2 * (double)(i + 1)};
    }
    curve->n_milestones = curve->kind == LOFTE_CURVE_MILESTONES ? 4 : 0;
    curve->n_points = curve->kind == LOFTE_CURVE_POINTS ? 4 : 0;
}

static void scene_draw(struct recipe *recipe, struct scene *scene) {
    static const int counts[] = {0, 1, 2, 4, 5, 6, 12, 15, 30, 30};
    static const lofte_day breaks = 19540; /* 2023-07-02 */
    const int count = counts[draw(recipe, 10)];
    scene_init(scene, count, (enum lofte_per)draw(recipe, LOFTE_PER_PERIOD + 1));
    struct lofte_target *target = &scene->activity.target;
    curve_draw(recipe, scene);
    target->grace_days = draw(recipe, 3) ? -1 : draw(recipe, 60);
    target->quiet_weeks = draw(recipe, 2) ? 0 : 4 + draw(recipe, 30);
    target->interval_days = draw(recipe, 4) ? 0 : 20 + draw(recipe, 60);
    target->skip_months = draw(recipe, 2) ? 0 : 1 << 6 | (draw(recipe, 3) ? 0 : 1 << 11);
    scene->calendar.cadence_days = draw(recipe, 2) ? 0 : 40 + draw(recipe, 60);
    scene->calendar.grace_days = draw(recipe, 40);
    struct lofte_window *rest = ARENA_NEW(scene->arena, struct lofte_window);
    *rest = (struct lofte_window){breaks, breaks + draw(recipe, 50)};
    scene->calendar.breaks = rest;
    scene->calendar.n_breaks = (size_t)draw(recipe, 2);
    const int step = 5 + draw(recipe, 90);
    scene_every(scene, "2023-01-10", draw(recipe, 2) ? "2024-12-20" : "2023-09-20", step);
    scene->input.last_mention = draw(recipe, 3) ? scene->events[scene->input.n_events - 1] : LOFTE_NO_DAY;
    scene->input.paused_to = draw(recipe, 12) ? LOFTE_NO_DAY : day_make(2023, 12, 1);
    static const char *both[] = {"EST", "SSPF"};
    scene->activity.counts_from = draw(recipe, 3) ? LOFTE_COUNTS_STATEMENTS : LOFTE_COUNTS_MEETINGS;
    scene->activity.parts = both;
    scene->activity.n_parts = scene->activity.counts_from == LOFTE_COUNTS_MEETINGS ? 2 : 0;
    const char **parts = ARENA_ARRAY(scene->arena, const char *, scene->input.n_events);
    for (size_t i = 0; i < scene->input.n_events; i++)
        parts[i] = draw(recipe, 9) == 0 ? NULL : both[draw(recipe, 3) == 0];
    scene->input.event_parts = draw(recipe, 5) ? parts : NULL;
    lofte_day *planned = ARENA_ARRAY(scene->arena, lofte_day, 4);
    int64_t *planned_count = ARENA_ARRAY(scene->arena, int64_t, 4);
    for (size_t i = 0; i < 4; i++) {
        planned[i] = day_make(2023, 2, 1) + (lofte_day)i * 170 + draw(recipe, 90);
        planned_count[i] = 1 + draw(recipe, 3);
    }
    scene->input.planned = planned;
    scene->input.planned_count = planned_count;
    scene->input.n_planned = (size_t)draw(recipe, 5);
    lofte_day *acknowledged = ARENA_NEW(scene->arena, lofte_day);
    *acknowledged = day_make(2023, 1, 1);
    scene->input.acknowledged = acknowledged;
    scene->input.n_acknowledged = (size_t)draw(recipe, 2);
}

static void standing_show(struct arena *arena, struct buf *out, const struct lofte_standing *s) {
    buf_printf(out, "  %s judged to %s: %s since %s, %lld of %lld, %lld booked, %lld overdue, seen %s\n",
               shown_window(arena, s->window), shown_day(arena, s->judged_to), standing_name(s->state),
               shown_day(arena, s->since), (long long)s->counted, (long long)s->target, (long long)s->booked,
               (long long)s->overdue_plans, shown_day(arena, s->last_seen));
    buf_printf(out, "    plan %.4f, short %lld, lag %.3f, a month %.4f, ratio %.4f, chance %.5f\n", s->planned_by_now,
               (long long)s->shortfall, s->lag_weeks, s->needed_per_month, s->needed_ratio, s->probability);
    for (size_t i = 0; i < s->n_closed; i++)
        buf_printf(out, "    closed %s: %s %lld of %lld%s\n", shown_window(arena, s->closed[i].window),
                   standing_name(s->closed[i].state), (long long)s->closed[i].counted, (long long)s->closed[i].target,
                   s->closed[i].acknowledged ? ", acknowledged" : "");
}

START_TEST(activities_stand_as_recorded) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const char *const days[] = {"2022-12-01", "2023-02-20", "2023-06-30", "2023-10-15",
                                       "2024-01-20", "2024-08-01", "2025-01-10"};
    struct recipe recipe = {2};
    struct buf out;
    scene_ scene = {0};
    buf_init(&out, arena);
    for (int i = 0; i < SCENES; i++) {
        scene_draw(&recipe, &scene);
        const struct lofte_target *t = &scene.activity.target;
        buf_printf(&out, "scene %d: %lld per %s, curve %d, grace %d, quiet %d, grid %d, skip %x; %zu events%s\n", i + 1,
                   (long long)t->count, per_name(t->per), (int)t->curve.kind, t->grace_days, t->quiet_weeks,
                   t->interval_days, (unsigned)t->skip_months, scene.input.n_events,
                   scene.activity.counts_from == LOFTE_COUNTS_MEETINGS ? " of two groups" : "");
        for (size_t d = (size_t)draw(&recipe, 3); d < COUNT(days); d += 2) {
            const lofte_day day = day_parse(days[d]), last = day - draw(&recipe, 120);
            const struct lofte_standing standing = scene_judged(&scene, day, draw(&recipe, 6) ? last : LOFTE_NO_DAY);
            buf_printf(&out, " on %s\n", days[d]);
            standing_show(arena, &out, &standing);
        }
        struct lofte_window *windows;
        size_t n;
        target_windows(t, scene.input.period, arena, &windows, &n);
        const struct lofte_window *window = &windows[n / 2];
        buf_printf(&out, " window %zu of %zu %s owes %lld:", n / 2 + 1, n, shown_window(arena, *window),
                   (long long)target_owed(t, *window));
        for (int tenth = 1; tenth <= 10; tenth += 3)
            buf_printf(&out, " %s/%s/%.4f", shown_day(arena, plan_day(t, *window, tenth / 10.0)),
                       shown_day(arena, plan_earned(t, *window, tenth / 10.0)),
                       plan_share(t, *window, window->from + (window->to - window->from) * tenth / 10));
        buf_printf(
            &out, "; overdue from %s\n",
            shown_day(arena, minutes_overdue_from(&scene.calendar, day_parse("2023-05-20"), scene.input.period.from)));
    }
    recorded_hold(arena, "pace", &out);
}
END_TEST

START_TEST(plans_are_booked_as_recorded) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct recipe recipe = {3};
    struct buf out;
    buf_init(&out, arena);
    for (int i = 0; i < PLANS; i++) {
        struct lofte_statement statements[6];
        const struct lofte_statement *pointers[6];
        const size_t n = 2 + (size_t)draw(&recipe, 5);
        buf_printf(&out, "plans %d\n", i + 1);
        for (size_t k = 0; k < n; k++) {
            struct lofte_statement *s = &statements[k];
            *s = said(&recipe, arena, (int)k);
            s->kind = draw(&recipe, 3) ? LOFTE_PLANNED : LOFTE_CANCELLED;
            s->from = draw(&recipe, 8) ? day_make(2024, 4, 1) + draw(&recipe, 40) : LOFTE_NO_DAY;
            s->to = draw(&recipe, 8) ? day_make(2024, 5, 11) + draw(&recipe, 30) : LOFTE_NO_DAY;
            s->state = draw(&recipe, 6) ? LOFTE_LINKED : LOFTE_REVIEW;
            pointers[k] = s;
            statement_show(arena, &out, s);
        }
        struct plan *plans;
        size_t n_plans;
        plans_settle(pointers, n, arena, &plans, &n_plans);
        for (size_t k = 0; k < n_plans; k++)
            buf_printf(&out, "= %s x%lld\n", DAY(plans[k].day), (long long)plans[k].count);
    }
    recorded_hold(arena, "plans", &out);
}
END_TEST

/* ---- minutes ---- */

static struct lofte_agreement agreement_draw(struct recipe *recipe, struct arena *arena, int i) {
    static const char *const municipalities[] = {"0687", "0604", "0687"};
    static struct lofte_activity first[] = {{.id = "krogkontroller"}, {.id = "trafikkontroller"}},
                                 second[] = {{.id = "vandringar"}};
    static struct lofte_group groups[] = {{.id = "SSPF"}, {.id = "EST"}, {.id = "BRÅ"}, {.id = "EST"}};
    struct lofte_pledge *pledges = ARENA_ARRAY(arena, struct lofte_pledge, 2);
    pledges[0] = (struct lofte_pledge){.id = "ett", .activities = first, .n_activities = 2};
    pledges[1] = (struct lofte_pledge){.id = "två", .activities = second, .n_activities = 1};
    pledges[1].state = draw(recipe, 5) ? LOFTE_PLUGIN_ON : LOFTE_PLUGIN_BAD;
    struct lofte_agreement agreement = {.id = arena_printf(arena, "avtal-%d", i), .groups = groups, .pledges = pledges};
    agreement.municipality = municipalities[draw(recipe, 3)];
    agreement.municipality_name = draw(recipe, 2) ? "Namnet" : NULL;
    agreement.period.from = day_make(2022 + draw(recipe, 3), 1, 1);
    agreement.period.to = draw(recipe, 4) ? agreement.period.from + 364 : LOFTE_NO_DAY;
    agreement.n_groups = (size_t)draw(recipe, 5);
    agreement.n_pledges = 1 + (size_t)draw(recipe, 2);
    return agreement;
}

static void report_draw(struct recipe *recipe, struct lofte_report *report) {
    static const char *const activities[] = {"krogkontroller", "trafikkontroller", "vandringar", "krogkontroler",
                                             "bad"};
    report->activity = activities[draw(recipe, 5)];
    report->kind = (enum lofte_kind)draw(recipe, 4);
    report->count = (const int64_t[]){-1, 0, 3, 9999, 10000}[draw(recipe, 5)];
    report->from = draw(recipe, 4) ? day_make(2023, 5, 1) + draw(recipe, 40) : LOFTE_NO_DAY;
    report->to = draw(recipe, 4) ? day_make(2023, 5, 20) + draw(recipe, 40) : LOFTE_NO_DAY;
    report->line = 5 + draw(recipe, 5);
}

START_TEST(minutes_are_remarked_on_as_recorded) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct recipe recipe = {4};
    struct buf out;
    buf_init(&out, arena);
    for (int i = 0; i < MINUTES; i++) {
        struct lofte_agreement agreements[3];
        struct lofte_report reports[3] = {0};
        struct lofte_item items[3] = {0};
        const size_t n = (size_t)draw(&recipe, 4);
        buf_printf(&out, "minutes %d\n", i + 1);
        for (size_t k = 0; k < n; k++) {
            agreements[k] = agreement_draw(&recipe, arena, (int)k + 1);
            buf_printf(&out, "  %s %s %s, %zu groups, %zu pledges\n", agreements[k].id, agreements[k].municipality,
                       shown_window(arena, agreements[k].period), agreements[k].n_groups, agreements[k].n_pledges);
        }
        for (size_t k = 0; k < 3; k++) {
            items[k] =
                (struct lofte_item){.number = draw(&recipe, 2) ? "1" : "2", .reports = &reports[k], .n_reports = 1};
            items[k].line = 3 + draw(&recipe, 4);
            items[k].about = draw(&recipe, 3) ? NULL : "trafikkontroller";
            report_draw(&recipe, &reports[k]);
            buf_printf(&out, "  item %s line %d: %s %s %lld %s line %d\n", items[k].number, items[k].line,
                       reports[k].activity, kind_name(reports[k].kind), (long long)reports[k].count,
                       shown_window(arena, (struct lofte_window){reports[k].from, reports[k].to}), reports[k].line);
        }
        struct lofte_meeting meeting = {.id = "m", .municipality = "0687", .items = items, .n_items = 3};
        meeting.group = draw(&recipe, 2) ? "EST" : "SSPF";
        meeting.date = day_make(2023, 6, 1) + draw(&recipe, 3) * 150;
        buf_printf(&out, "  %s on %s\n", meeting.group, DAY(meeting.date));
        struct findings findings = {0};
        meeting_check(&meeting, agreements, n, arena, &findings);
        for (size_t k = 0; k < findings.n; k++) {
            const struct lofte_finding *f = &findings.finding[k];
            buf_printf(&out, "= %s %d %s: %s\n", f->severity == LOFTE_ERROR ? "error" : "warning", f->line,
                       f->item ? f->item : "-", text_english(arena, &f->text));
        }
    }
    recorded_hold(arena, "minutes", &out);
}
END_TEST

SUITE("recorded", ledgers_are_settled_as_recorded, activities_stand_as_recorded, plans_are_booked_as_recorded,
      minutes_are_remarked_on_as_recorded)

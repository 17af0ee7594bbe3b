/* SPDX-License-Identifier: MIT
 *
 * Declarations: a table of an agreement, then one of a pledge. What is refused is refused with a sentence; what is
 * taken must be fit for everything that works with it: windows, plan, pace, reading.
 */
#include "base/days.h"
#include "base/limits.h"
#include "fuzz.h"
#include "model/pace.h"
#include "model/recurrence.h"
#include "reading/reader.h"
#include "script/declare.h"
#include "table.h"

static void check_refused(int rc, struct lofte_err *err, struct arena *arena) {
    HOLDS(rc == LOFTE_EPLUGIN && err->text.id && err->where[0]);
    HOLDS(shape_text_plain(text_english(arena, &err->text)) && is_utf8(text_english(arena, &err->text)));
}

static void check_target(const struct lofte_target *target, struct lofte_window period, struct arena *arena) {
    struct lofte_window *windows;
    size_t n;
    target_windows(target, period, arena, &windows, &n);
    HOLDS(n >= 1 && target->count >= 0);
    for (size_t i = 0; i < n && i < 40; i++) {
        HOLDS(windows[i].from <= windows[i].to && (i == 0 || windows[i].from > windows[i - 1].to));
        const int64_t owed = target_owed(target, windows[i]);
        HOLDS(owed == 0 || owed == target->count);
        HOLDS(plan_share(target, windows[i], windows[i].from - 1) == 0 &&
              plan_share(target, windows[i], windows[i].to) == 1);
        double last = 0;
        for (lofte_day day = windows[i].from; day <= windows[i].to; day += 1 + (windows[i].to - windows[i].from) / 20) {
            const double share = plan_share(target, windows[i], day);
            HOLDS(share >= last && share <= 1);
            last = share;
        }
        const lofte_day half = plan_day(target, windows[i], 0.5);
        HOLDS(half >= windows[i].from && half <= windows[i].to && plan_share(target, windows[i], half) >= 0.5 - 1e-9);
    }
}

static void check_activity(const struct lofte_activity *activity, const struct lofte_agreement *agreement,
                           struct arena *arena) {
    check_target(&activity->target, agreement->period, arena);
    const lofte_day middle = agreement->period.from + (agreement->period.to - agreement->period.from) / 2;
    const lofte_day events[] = {agreement->period.from, middle};
    const char *const parts[] = {NULL, activity->n_parts ? activity->parts[0] : NULL};
    const struct pace_group group = {.calendar = &agreement->groups[0], .last = middle, .cancelled = LOFTE_NO_DAY};
    const struct pace_input input = {.activity = activity,
                                     .period = agreement->period,
                                     .as_of = middle,
                                     .events = events,
                                     .n_events = 2,
                                     .event_parts = parts,
                                     .last_mention = middle,
                                     .groups = &group,
                                     .n_groups = 1,
                                     .paused_to = LOFTE_NO_DAY};
    struct lofte_standing standing = {0};
    pace_assess(&input, arena, &standing);
    HOLDS(standing.state <= LOFTE_PAUSED && standing.counted >= 0 && standing.counted <= 2);
}

static void check_reading(const struct lofte_agreement *agreement, struct arena *arena) {
    struct lofte_passage passage = {.text = "Polisen genomförde fyra trafikkontroller under februari. Två av dem i "
                                            "centrum, och en vandring den 3 mars.",
                                    .due = LOFTE_NO_DAY,
                                    .line = 1};
    struct lofte_item item = {.number = "1", .title = "Trafik", .passages = &passage, .n_passages = 1, .line = 1};
    const struct lofte_meeting meeting = {.id = "m",
                                          .group = "EST",
                                          .municipality = agreement->municipality,
                                          .date = day_make(2023, 3, 14),
                                          .revision = 1,
                                          .items = &item,
                                          .n_items = 1};
    struct reader_result result;
    reader_read(reader_create(arena, agreement), &meeting, arena, &result);
    for (size_t i = 0; i < result.n_statements; i++)
        HOLDS(strstr(passage.text, result.statements[i].quote) || strstr(item.title, result.statements[i].quote));
}

static bool is_receiver(const struct lofte_agreement *agreement, const char *role) {
    for (size_t i = 0; i < agreement->n_receivers; i++)
        if (strcmp(agreement->receivers[i].role, role) == 0)
            return true;
    return false;
}

static void check_rules(const struct lofte_rule *rules, size_t n, const struct lofte_agreement *agreement) {
    HOLDS(n <= LIMIT_RULES);
    for (size_t i = 0; i < n; i++) {
        HOLDS(strlen(rules[i].digest) == 64 && declared_id_valid(rules[i].id) && rules[i].n_steps <= LIMIT_RULE_STEPS);
        HOLDS(rules[i].days >= 0 && rules[i].days <= 366 && (rules[i].on != LOFTE_ON_STAY || rules[i].days > 0));
        for (size_t k = 0; k < rules[i].n_steps; k++) {
            const struct lofte_rule_step *step = &rules[i].steps[k];
            HOLDS(step->after_days >= (step->effect == LOFTE_EFFECT_ESCALATE) && step->after_days <= 366);
            HOLDS(step->effect != LOFTE_EFFECT_ACTION || (step->text.sv && step->text.en && step->within_days > 0));
            HOLDS(step->effect == LOFTE_EFFECT_AGENDA || is_receiver(agreement, step->to));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    const char *text = text_of(arena, data, size), *at = text;
    struct value value = {0};
    if (!text)
        return 0;
    struct lofte_err err = {0};
    struct shape_reader reader = {.arena = arena, .err = &err, .file = "agreement.lua", .text = text};
    struct lofte_agreement agreement = {.id = "prov", .decided_on = LOFTE_NO_DAY};
    table_skip(&at);
    if (!table_read(&at, arena, 0, &value))
        return 0;
    int rc = declare_agreement(&reader, &value, &agreement);
    if (rc < 0) {
        check_refused(rc, &err, arena);
        return 0;
    }
    struct lofte_pledge pledge = {.agreement = "prov", .id = "allt", .state = LOFTE_PLUGIN_ON};
    table_skip(&at);
    if (!table_read(&at, arena, 0, &value))
        return 0;
    rc = declare_pledge(&reader, &value, &pledge);
    if (rc == 0)
        rc = declare_fits(&reader, &pledge, &agreement);
    if (rc == 0)
        rc = declare_rules_fit(&reader, &value, &agreement, &pledge);
    if (rc < 0) {
        check_refused(rc, &err, arena);
        return 0;
    }
    check_rules(agreement.rules, agreement.n_rules, &agreement);
    check_rules(pledge.rules, pledge.n_rules, &agreement);
    agreement.pledges = &pledge;
    agreement.n_pledges = 1;
    for (size_t i = 0; i < pledge.n_activities; i++)
        check_activity(&pledge.activities[i], &agreement, arena);
    check_reading(&agreement, arena);
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * The picture of the plan against what was done, held against golden files.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "view/svg_curve.h"

#include "golden.h"

static void hold(const char *name, lofte_day judged_to, const lofte_day *days, size_t n_days) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct sample *sample = ARENA_NEW(arena, struct sample);
    struct view view;
    sample_init(sample);
    view_init(&view, arena);
    sample->standings[0].judged_to = judged_to;
    sample->standings[0].counted = (int64_t)n_days;
    const struct lofte_plan_corner plan[] = {
        {ON("2022-12-31"), 0}, {ON("2023-06-30"), 15}, {ON("2023-07-31"), 15}, {ON("2023-12-31"), 30}};
    const struct lofte_followup_activity activity = {
        .standing = &sample->standings[0], .plan = plan, .n_plan = 4, .days = days, .n_days = n_days};
    svg_curve(&view, &activity, 7);
    golden_hold(arena, name, view.out.data);
}

START_TEST(plan_and_done_are_two_named_lines) {
    const lofte_day days[] = {ON("2023-02-01"), ON("2023-02-01"), ON("2023-05-10"), ON("2023-10-01")};
    hold("curve.svg", ON("2023-10-24"), days, 4);
}
END_TEST

START_TEST(without_minutes_the_plan_stands_alone) {
    hold("curve-empty.svg", LOFTE_NO_DAY, NULL, 0);
}
END_TEST

START_TEST(at_the_end_of_the_window_the_names_do_not_cover_each_other) {
    lofte_day days[29];
    for (int i = 0; i < 29; i++)
        days[i] = ON("2023-01-10") + 12 * i;
    hold("curve-end.svg", ON("2024-02-01"), days, 29);
}
END_TEST

SUITE("svg_curve", plan_and_done_are_two_named_lines, without_minutes_the_plan_stands_alone,
      at_the_end_of_the_window_the_names_do_not_cover_each_other)

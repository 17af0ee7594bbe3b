/* SPDX-License-Identifier: MIT
 *
 * One activity with its events and one reporting group, for the tests of pace.c and pace_walk.c.
 */
#ifndef TESTS_MODEL_SCENE_H
#define TESTS_MODEL_SCENE_H

#include "base/cleanup.h"
#include "base/days.h"
#include "model/pace.h"
#include "suite.h"

#include <string.h>

#define D(text) day_parse(text)
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

enum { SCENE_EVENTS = 512 };

struct scene {
    struct arena *arena;
    struct lofte_activity activity;
    struct lofte_group calendar; /* no cadence: never overdue */
    struct pace_group group;
    struct pace_input input;
    lofte_day events[SCENE_EVENTS];
};

static inline void scene_finish(struct scene *scene) {
    arena_destroy(scene->arena);
}
#define scene_ cleanup_(scene_finish) struct scene /* starts as {0} */

/* A target in the agreement 2023-01-01 to 2024-12-31. Again on the same scene: begins anew. */
static inline void scene_init(struct scene *scene, int64_t count, enum lofte_per per) {
    arena_destroy(scene->arena);
    memset(scene, 0, sizeof *scene);
    scene->arena = arena_create();
    scene->activity.id = "trafikkontroller";
    scene->activity.weighs = true;
    scene->activity.target = (struct lofte_target){.count = count, .per = per, .grace_days = -1};
    scene->group.calendar = &scene->calendar;
    scene->group.cancelled = LOFTE_NO_DAY;
    scene->input.activity = &scene->activity;
    scene->input.period = (struct lofte_window){day_parse("2023-01-01"), day_parse("2024-12-31")};
    scene->input.groups = &scene->group;
    scene->input.n_groups = 1;
    scene->input.events = scene->events;
    scene->input.last_mention = scene->input.paused_to = LOFTE_NO_DAY;
}

/* Events are added in order. */
static inline void scene_event(struct scene *scene, lofte_day day, int n) {
    for (; n > 0; n--)
        scene->events[scene->input.n_events++] = day;
}

/* One event every `step` days from the first to the last day. */
static inline void scene_every(struct scene *scene, const char *from, const char *to, int step) {
    for (lofte_day day = day_parse(from); day <= day_parse(to); day += step)
        scene_event(scene, day, 1);
}

/* The standing as of a day when the last minutes are of another. */
static inline struct lofte_standing scene_judged(struct scene *scene, lofte_day as_of, lofte_day last) {
    struct lofte_standing standing = {0};
    scene->input.as_of = as_of;
    scene->group.last = last;
    pace_assess(&scene->input, scene->arena, &standing);
    return standing;
}

/* The standing as of a day on which there was a meeting. */
static inline struct lofte_standing scene_on(struct scene *scene, const char *day) {
    return scene_judged(scene, day_parse(day), day_parse(day));
}

static const double scene_season[12] = {1, 2, 3, 3, 4, 3, 0, 3, 4, 3, 3, 1};

static inline void scene_seasonal(struct scene *scene) {
    scene->activity.target.curve.kind = LOFTE_CURVE_MONTHS;
    memcpy(scene->activity.target.curve.month, scene_season, sizeof scene_season);
}

static inline void scene_assert(struct lofte_standing standing, enum lofte_standing_state state, const char *since) {
    ck_assert_msg(standing.state == state, "state %d, expected %d", (int)standing.state, (int)state);
    ck_assert_str_eq(DAY(standing.since), since);
}

#endif

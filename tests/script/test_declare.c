/* SPDX-License-Identifier: MIT
 *
 * Every constructor of the prelude and every field of a declaration arrives in its struct.
 */
#include "base/days.h"
#include "fixture.h"

/* The activity of a good pledge whose target is written like this. */
static const struct lofte_activity *activity_with(struct fixture *f, const char *target) {
    const char *basis = "basis = { document = { sv = \"två\", en = \"two\" } }";
    const char *text = arena_printf(f->arena, "local basis = { document = { sv = 'd', en = 'd' } }\n%s", good_pledge);
    text = with(f, text, arena_printf(f->arena, "per_year(2, { %s })", basis), target);
    ck_assert_str_eq(why(f, text), "");
    size_t n;
    return &plugins_agreements(f->plugins, &n)->pledges[0].activities[0];
}

struct constructed {
    const char *name;
    enum lofte_per per;
};

static const struct constructed constructed[] = {
    {"per_year", LOFTE_PER_YEAR}, {"per_tertial", LOFTE_PER_TERTIAL}, {"per_half_year", LOFTE_PER_HALF_YEAR},
    {"per_term", LOFTE_PER_TERM}, {"per_quarter", LOFTE_PER_QUARTER}, {"per_month", LOFTE_PER_MONTH},
    {"per_week", LOFTE_PER_WEEK}, {"in_period", LOFTE_PER_PERIOD},
};

START_TEST(every_target_constructor_makes_its_target) {
    FIXTURE(f);
    for (size_t i = 0; i < sizeof constructed / sizeof constructed[0]; i++) {
        const char *target = arena_printf(f.arena, "%s(3, { basis = basis })", constructed[i].name);
        const struct lofte_activity *activity = activity_with(&f, target);
        ck_assert_int_eq(activity->target.count, 3);
        ck_assert_int_eq(activity->target.per, constructed[i].per);
        ck_assert_str_eq(activity->target.basis.en, "d");
        ck_assert(!activity->target.local_reading);
    }
}
END_TEST

START_TEST(own_windows_and_the_plain_form_are_taken) {
    FIXTURE(f);
    const struct lofte_target *t = &activity_with(&f, "in_windows(1, { basis = basis, windows = {\n"
                                                      "{ from = '2023-05-01', to = '2023-06-15' },\n"
                                                      "{ from = '2024-05-01', to = '2024-06-15' } } })")
                                        ->target;
    ck_assert_int_eq(t->per, LOFTE_PER_WINDOWS);
    ck_assert_uint_eq(t->n_windows, 2);
    ck_assert_str_eq(DAY(t->windows[1].to), "2024-06-15");
    t = &activity_with(&f, "{ count = 4, per = 'quarter', basis = basis }")->target;
    ck_assert_int_eq(t->count, 4);
    ck_assert_int_eq(t->per, LOFTE_PER_QUARTER);
}
END_TEST

START_TEST(a_followed_activity_has_no_number) {
    FIXTURE(f);
    const struct lofte_target *t = &activity_with(&f, "followed { quiet_weeks = 13, basis = basis }")->target;
    ck_assert_int_eq(t->count, 0);
    ck_assert_int_eq(t->per, LOFTE_PER_YEAR);
    ck_assert_int_eq(t->quiet_weeks, 13);
}
END_TEST

START_TEST(curves_arrive_as_declared) {
    FIXTURE(f);
    const struct lofte_curve *c =
        &activity_with(&f,
                       "per_year(3, { basis = basis, curve = shares { ['2023-12-31'] = 1, ['2023-06-30'] = 0.4 } })")
             ->target.curve;
    ck_assert_int_eq(c->kind, LOFTE_CURVE_POINTS);
    ck_assert_uint_eq(c->n_points, 2);
    ck_assert_str_eq(DAY(c->points[0].day), "2023-06-30");
    ck_assert_double_eq(c->points[0].share, 0.4);
    c = &activity_with(&f, "per_year(3, { basis = basis, curve = season { jan = 0, dec = 2 } })")->target.curve;
    ck_assert_int_eq(c->kind, LOFTE_CURVE_MONTHS);
    ck_assert_double_eq(c->month[0], 0);
    ck_assert_double_eq(c->month[5], 1);
    ck_assert_double_eq(c->month[11], 2);
    c = &activity_with(&f, "per_year(3, { basis = basis, curve = { kind = 'even' } })")->target.curve;
    ck_assert_int_eq(c->kind, LOFTE_CURVE_EVEN);
}
END_TEST

START_TEST(the_other_fields_of_a_target_arrive) {
    FIXTURE(f);
    const struct lofte_target *t =
        &activity_with(&f, "per_month(2, { grace_days = 10, interval_days = 7, skip_months = { 'jul', 'jan' },\n"
                           "basis = { local_reading = { sv = 's', en = 'e' }, decided_by = 'kommunpolis',\n"
                           "decided_on = '2023-02-01' } })")
             ->target;
    ck_assert_int_eq(t->grace_days, 10);
    ck_assert_int_eq(t->interval_days, 7);
    ck_assert_int_eq(t->skip_months, 1 | 1 << 6);
    ck_assert(t->local_reading);
    ck_assert_str_eq(t->basis.sv, "s");
    ck_assert_str_eq(t->decided_by, "kommunpolis");
    ck_assert_str_eq(DAY(t->decided_on), "2023-02-01");
}
END_TEST

START_TEST(the_other_fields_of_an_activity_arrive) {
    FIXTURE(f);
    const char *text = with(&f, good_pledge, "id = \"walks\",",
                            "id = \"walks\", conditions = { 'in_centre', 'with_police' }, weighs = false,\n"
                            "groups = { 'EST' }, parts = { 'A', 'B' }, counts_from = 'statements',");
    text = with(
        &f, text, "count = { \"vandring~\" }",
        "count = { 'a', 'b~' }, ask = { 'c' }, never = { 'd' }, nouns = { 'e' }, acts = { 'f' },\n"
        "short = { 'gh.' }, together = { 'g + h' }, units = { 'i' }, parts = { { id = 'A', words = { 'j', 'k' } } }");
    ck_assert_str_eq(why(&f, text), "");
    size_t n;
    const struct lofte_activity *a = &plugins_agreements(f.plugins, &n)->pledges[0].activities[0];
    ck_assert_uint_eq(a->conditions, LOFTE_IN_CENTRE | LOFTE_WITH_POLICE);
    ck_assert(!a->weighs);
    ck_assert_str_eq(a->groups[0], "EST");
    ck_assert_str_eq(a->parts[1], "B");
    const struct lofte_vocabulary *v = &a->vocabulary;
    ck_assert_uint_eq(v->count.n, 2);
    ck_assert_str_eq(v->count.word[1], "b~");
    ck_assert_str_eq(v->ask.word[0], "c");
    ck_assert_str_eq(v->never.word[0], "d");
    ck_assert_str_eq(v->nouns.word[0], "e");
    ck_assert_str_eq(v->acts.word[0], "f");
    ck_assert_str_eq(v->shorts.word[0], "gh.");
    ck_assert_str_eq(v->together.word[0], "g + h");
    ck_assert_str_eq(v->units.word[0], "i");
    ck_assert_str_eq(v->parts[0].words.word[1], "k");
}
END_TEST

START_TEST(helpers_of_the_plugins_own_may_build_activities) {
    FIXTURE(f);
    const char *text = with(&f, good_pledge, "activity {", "make {");
    text = arena_printf(f.arena, "local function make(t) t.weighs = false return activity(t) end\n%s", text);
    ck_assert_str_eq(why(&f, text), "");
    ck_assert_str_eq(why(&f, with(&f, text, "units =", "unitss =")),
                     "pledge.lua:9: activity has no field 'unitss'; did you mean 'units'?");
}
END_TEST

SUITE("declare", every_target_constructor_makes_its_target, own_windows_and_the_plain_form_are_taken,
      a_followed_activity_has_no_number, curves_arrive_as_declared, the_other_fields_of_a_target_arrive,
      the_other_fields_of_an_activity_arrive, helpers_of_the_plugins_own_may_build_activities)

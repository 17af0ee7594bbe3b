/* SPDX-License-Identifier: MIT
 *
 * The shipped agreement: every field of its table, as the document and the local readings have it.
 */
#include "base/days.h"
#include "fixture.h"

/* The shipped plugins, loaded. */
struct shipped {
    struct arena *arena;
    struct plugins *plugins;
    const struct lofte_agreement *agreement;
};

static void shipped_close(struct shipped *shipped) {
    plugins_close(shipped->plugins);
    arena_destroy(shipped->arena);
}

static void shipped_open(struct shipped *s) {
    struct lofte_err err;
    *s = (struct shipped){.arena = arena_create()};
    const int rc =
        plugins_load(path_join(s->arena, getenv("LOFTE_SOURCE"), "plugins"), NULL, NULL, s->arena, &s->plugins, &err);
    ck_assert_msg(rc == 0, "%s %s", err.where, text_english(s->arena, &err.text));
    size_t n;
    s->agreement = plugins_agreements(s->plugins, &n);
    ck_assert_uint_eq(n, 1);
}

#define SHIPPED(agreement_)                                                                                            \
    __attribute__((cleanup(shipped_close))) struct shipped shipped;                                                    \
    shipped_open(&shipped);                                                                                            \
    const struct lofte_agreement *agreement_ = shipped.agreement

struct row {
    const char *pledge, *activity;
    int64_t count;
    enum lofte_per per;
    enum lofte_curve_kind curve;
    int quiet_weeks, skip_months;
    bool local_reading, weighs;
    unsigned conditions;
    enum lofte_counts_from counts_from;
    size_t n_parts;
};

static const struct row table[] = {
    {"aterrapportering", "aterrapportering", 1, LOFTE_PER_YEAR, LOFTE_CURVE_MILESTONES, 0, 0, true, true, 0,
     LOFTE_COUNTS_STATEMENTS, 0},
    {"aterrapportering", "samverkansmoten", 2, LOFTE_PER_MONTH, LOFTE_CURVE_EVEN, 0, 1 << 6, true, false, 0,
     LOFTE_COUNTS_MEETINGS, 2},
    {"narkotika", "narkotikainsatser", 15, LOFTE_PER_PERIOD, LOFTE_CURVE_EVEN, 0, 0, true, true, 0,
     LOFTE_COUNTS_STATEMENTS, 0},
    {"narkotika", "informationsinsatser", 1, LOFTE_PER_HALF_YEAR, LOFTE_CURVE_EVEN, 0, 0, true, true, 0,
     LOFTE_COUNTS_STATEMENTS, 0},
    {"trafikmiljo", "trafikkontroller", 30, LOFTE_PER_YEAR, LOFTE_CURVE_MONTHS, 0, 0, false, true, 0,
     LOFTE_COUNTS_STATEMENTS, 0},
    {"trygghet-centrum", "trygghetsvandringar", 2, LOFTE_PER_PERIOD, LOFTE_CURVE_MILESTONES, 0, 0, true, true,
     LOFTE_WITH_POLICE | LOFTE_WITH_MUNICIPALITY | LOFTE_IN_CENTRE, LOFTE_COUNTS_STATEMENTS, 0},
    {"trygghet-centrum", "krogkontroller", 1, LOFTE_PER_QUARTER, LOFTE_CURVE_EVEN, 0, 0, true, true,
     LOFTE_WITH_POLICE | LOFTE_WITH_MUNICIPALITY, LOFTE_COUNTS_STATEMENTS, 0},
    {"trygghet-centrum", "lob-pl", 0, LOFTE_PER_YEAR, LOFTE_CURVE_EVEN, 13, 0, false, true, LOFTE_IN_CENTRE,
     LOFTE_COUNTS_STATEMENTS, 2},
};

static void compare(const struct row *row, const struct lofte_activity *activity) {
    ck_assert_str_eq(activity->id, row->activity);
    ck_assert_int_eq(activity->target.count, row->count);
    ck_assert_int_eq(activity->target.per, row->per);
    ck_assert_int_eq(activity->target.curve.kind, row->curve);
    ck_assert_int_eq(activity->target.quiet_weeks, row->quiet_weeks);
    ck_assert_int_eq(activity->target.skip_months, row->skip_months);
    ck_assert_int_eq(activity->target.grace_days, -1);
    ck_assert_int_eq(activity->target.interval_days, 0);
    ck_assert_int_eq(activity->target.local_reading, row->local_reading);
    ck_assert_int_eq(activity->weighs, row->weighs);
    ck_assert_uint_eq(activity->conditions, row->conditions);
    ck_assert_int_eq(activity->counts_from, row->counts_from);
    ck_assert_uint_eq(activity->n_parts, row->n_parts);
    ck_assert_uint_eq(activity->n_groups, 0);
}

START_TEST(every_activity_is_as_the_agreement_has_it) {
    SHIPPED(agreement);
    size_t at = 0;
    ck_assert_uint_eq(agreement->n_pledges, 4);
    for (size_t i = 0; i < agreement->n_pledges; i++) {
        const struct lofte_pledge *pledge = &agreement->pledges[i];
        ck_assert_int_eq(pledge->state, LOFTE_PLUGIN_ON);
        for (size_t k = 0; k < pledge->n_activities; k++, at++) {
            ck_assert_uint_lt(at, sizeof table / sizeof table[0]);
            ck_assert_str_eq(pledge->id, table[at].pledge);
            compare(&table[at], &pledge->activities[k]);
        }
    }
    ck_assert_uint_eq(at, 8);
}
END_TEST

static void has_words(struct lofte_words words) {
    ck_assert_ptr_nonnull(words.sv);
    ck_assert_ptr_nonnull(words.en);
}

START_TEST(every_text_is_there_in_swedish_and_english) {
    SHIPPED(agreement);
    has_words(agreement->title);
    for (size_t i = 0; i < agreement->n_pledges; i++) {
        const struct lofte_pledge *pledge = &agreement->pledges[i];
        has_words(pledge->title);
        has_words(pledge->reason);
        has_words(pledge->source);
        for (size_t k = 0; k < pledge->n_activities; k++) {
            const struct lofte_activity *a = &pledge->activities[k];
            const struct lofte_words words[] = {a->title,       a->unit,   a->units,       a->definition,
                                                a->responsible, a->source, a->target.basis};
            for (size_t w = 0; w < sizeof words / sizeof words[0]; w++)
                has_words(words[w]);
            ck_assert(a->counts_from == LOFTE_COUNTS_MEETINGS || a->vocabulary.count.n > 0);
        }
    }
}
END_TEST

START_TEST(a_local_reading_names_a_role_and_a_day_and_the_document_needs_none) {
    SHIPPED(agreement);
    for (size_t i = 0; i < agreement->n_pledges; i++)
        for (size_t k = 0; k < agreement->pledges[i].n_activities; k++) {
            const struct lofte_target *target = &agreement->pledges[i].activities[k].target;
            if (target->local_reading)
                ck_assert_str_eq(target->decided_by, "trygghetssamordnare");
            else
                ck_assert_ptr_null(target->decided_by);
            ck_assert_str_eq(DAY(target->decided_on), target->local_reading ? "2023-01-16" : "");
        }
}
END_TEST

START_TEST(milestones_and_season_are_those_declared) {
    SHIPPED(agreement);
    const struct lofte_curve *report = &agreement->pledges[0].activities[0].target.curve;
    ck_assert_uint_eq(report->n_milestones, 2);
    ck_assert_str_eq(DAY(report->milestones[0].day), "2023-11-30");
    ck_assert_str_eq(DAY(report->milestones[1].day), "2024-11-30");
    ck_assert_int_eq(report->milestones[1].count, 1);
    const struct lofte_curve *walks = &agreement->pledges[3].activities[0].target.curve;
    ck_assert_uint_eq(walks->n_milestones, 2);
    ck_assert_str_eq(DAY(walks->milestones[0].day), "2023-11-15");
    ck_assert_int_eq(walks->milestones[0].count, 1);
    ck_assert_str_eq(DAY(walks->milestones[1].day), "2024-11-15");
    ck_assert_int_eq(walks->milestones[1].count, 2);
    const double *month = agreement->pledges[2].activities[0].target.curve.month;
    for (int m = 0; m < 12; m++)
        ck_assert_double_eq(month[m], m == 6 ? 0.25 : 1);
}
END_TEST

START_TEST(the_agreement_knows_its_place_period_groups_and_receivers) {
    SHIPPED(agreement);
    ck_assert_str_eq(agreement->id, "tranas-2023-2024");
    ck_assert_str_eq(agreement->municipality, "0687");
    ck_assert_str_eq(agreement->municipality_name, "Tranås");
    ck_assert_str_eq(DAY(agreement->period.from), "2023-01-01");
    ck_assert_str_eq(DAY(agreement->period.to), "2024-12-31");
    has_words(agreement->basis);
    ck_assert_str_eq(agreement->decided_by, "trygghetssamordnare");
    ck_assert_str_eq(DAY(agreement->decided_on), "2023-01-16");
    ck_assert_uint_eq(agreement->n_groups, 2);
    ck_assert_str_eq(agreement->groups[0].id, "SSPF");
    ck_assert_str_eq(agreement->groups[1].id, "EST");
    for (size_t i = 0; i < 2; i++) {
        ck_assert_int_gt(agreement->groups[i].cadence_days, 0);
        ck_assert_int_gt(agreement->groups[i].grace_days, 0);
        bool july = false, christmas = false;
        for (size_t k = 0; k < agreement->groups[i].n_breaks; k++) {
            july |= window_holds(agreement->groups[i].breaks[k], day_parse("2023-07-15"));
            christmas |= window_holds(agreement->groups[i].breaks[k], day_parse("2023-12-25"));
        }
        ck_assert(july && christmas);
    }
    ck_assert_uint_gt(agreement->places.n, 5);
    ck_assert_uint_gt(agreement->centre.n, 5);
    ck_assert_uint_gt(agreement->neighbours.n, 10);
    ck_assert_uint_gt(agreement->n_receivers, 0);
    ck_assert_str_eq(agreement->receivers[0].role, "trygghetssamordnare");
}
END_TEST

START_TEST(parts_of_lob_and_of_the_meetings_are_told_apart) {
    SHIPPED(agreement);
    const struct lofte_activity *meetings = &agreement->pledges[0].activities[1];
    ck_assert_str_eq(meetings->parts[0], "SSPF");
    ck_assert_str_eq(meetings->parts[1], "EST");
    const struct lofte_activity *lob = &agreement->pledges[3].activities[2];
    ck_assert_uint_eq(lob->vocabulary.n_parts, 2);
    ck_assert_str_eq(lob->vocabulary.parts[0].id, lob->parts[0]);
    ck_assert_str_eq(lob->vocabulary.parts[1].id, lob->parts[1]);
    ck_assert_uint_gt(lob->vocabulary.parts[0].words.n, 0);
}
END_TEST

SUITE("shipped", every_activity_is_as_the_agreement_has_it, every_text_is_there_in_swedish_and_english,
      a_local_reading_names_a_role_and_a_day_and_the_document_needs_none, milestones_and_season_are_those_declared,
      the_agreement_knows_its_place_period_groups_and_receivers, parts_of_lob_and_of_the_meetings_are_told_apart)

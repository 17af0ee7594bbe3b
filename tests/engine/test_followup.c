/* SPDX-License-Identifier: MIT
 *
 * The follow-up: the status's own standings, and what they stand on.
 */
#include "bench.h"
#include "lofte/followup.h"
#include "model/recurrence.h"

#include <math.h>
#include <string.h>

static void store_minutes(struct bench *bench, const char *id, const char *date, const char *items) {
    const char *attributes = arena_printf(bench->arena, "id=\"%s\" group=\"EST\" date=\"%s\"", id, date);
    const struct lofte_import_report done =
        bench_store(bench, bench_minutes(bench, arena_printf(bench->arena, "%s.xml", id), attributes, items));
    ck_assert_uint_eq(done.n_refused, 0);
}

static struct lofte_followup followup_of(struct bench *bench, const char *as_of) {
    struct lofte_followup followup;
    struct lofte_err err = {0};
    bench_open(bench, as_of, NULL);
    if (lofte_followup(bench->lofte, bench->arena, &followup, &err) < 0)
        bench_fail(&err);
    return followup;
}

static const struct lofte_followup_activity *activity_of(const struct lofte_followup *followup, const char *id) {
    for (size_t i = 0; i < followup->status.n_standings; i++)
        if (strcmp(followup->status.standings[i].activity->id, id) == 0)
            return &followup->activities[i];
    ck_abort_msg("no activity %s", id);
}

START_TEST(between_its_corners_the_plan_is_straight_and_nothing_else) {
    struct bench bench;
    bench_start(&bench);
    const struct lofte_followup followup = followup_of(&bench, "2023-08-31");
    for (size_t a = 0; a < followup.status.n_standings; a++) {
        const struct lofte_followup_activity *of = &followup.activities[a];
        const struct lofte_standing *standing = of->standing;
        ck_assert_int_eq(of->n_plan > 0, standing->target > 0);
        for (size_t i = 0; i + 1 < of->n_plan; i++)
            for (lofte_day day = of->plan[i].day; day <= of->plan[i + 1].day; day++) {
                const double along = (double)(day - of->plan[i].day) / (of->plan[i + 1].day - of->plan[i].day);
                const double drawn = of->plan[i].planned + along * (of->plan[i + 1].planned - of->plan[i].planned);
                const double share = plan_share(&standing->activity->target, standing->window, day);
                ck_assert_double_lt(fabs(drawn - share * (double)standing->target), 1e-6);
            }
        if (of->n_plan) {
            ck_assert_int_eq(of->plan[0].day, standing->window.from - 1);
            ck_assert_int_eq(of->plan[of->n_plan - 1].day, standing->window.to);
            ck_assert_uint_le(of->n_plan, 40);
        }
    }
    bench_finish(&bench);
}
END_TEST

START_TEST(a_sentence_that_tells_of_a_plan_ahead_is_withheld_until_its_day_has_passed) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "2023-04-04",
                  "<item number=\"2\"><title>Trafik</title><p>Den 20 mars genomfördes två trafikkontroller och den 20 "
                  "juni planeras en trafikkontroll.</p></item>");
    static const struct {
        const char *day;
        bool told;
    } rows[] = {{"2023-04-10", false}, {"2023-06-20", false}, {"2023-06-21", true}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct lofte_followup followup = followup_of(&bench, rows[i].day);
        const struct lofte_followup_activity *of = activity_of(&followup, "trafikkontroller");
        ck_assert_uint_eq(of->n_evidence, 1);
        ck_assert_int_eq(of->evidence[0].count, 2);
        ck_assert_int_eq(of->evidence[0].quote != NULL, rows[i].told);
    }
    bench_finish(&bench);
}
END_TEST

START_TEST(a_report_without_a_sentence_is_not_one_that_is_withheld) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "2023-04-04",
                  "<item number=\"2\"><title>Trafik</title><report activity=\"trafikkontroller\" count=\"2\" "
                  "from=\"2023-03-01\" to=\"2023-03-31\"/></item>");
    const struct lofte_followup followup = followup_of(&bench, "2023-04-10");
    const struct lofte_followup_activity *of = activity_of(&followup, "trafikkontroller");
    ck_assert_uint_eq(of->n_evidence, 1);
    ck_assert_ptr_nonnull(of->evidence[0].quote);
    bench_finish(&bench);
}
END_TEST

START_TEST(rows_end_at_the_windows_end_and_count_no_further_than_the_minutes) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "2023-04-04",
                  "<item number=\"2\"><title>Trafik</title><report activity=\"trafikkontroller\" count=\"2\" "
                  "from=\"2023-02-10\" to=\"2023-02-10\"/></item>");
    const struct lofte_followup followup = followup_of(&bench, "2023-08-31");
    const struct lofte_followup_activity *of = activity_of(&followup, "trafikkontroller");
    ck_assert_uint_eq(of->n_rows, 13); /* twelve month ends and the day of the minutes */
    for (size_t i = 0; i < of->n_rows; i++) {
        const lofte_day day = of->rows[i].day;
        ck_assert_int_eq(of->rows[i].counted, day > day_parse("2023-04-04")   ? -1
                                              : day < day_parse("2023-02-10") ? 0
                                                                              : 2);
    }
    ck_assert_int_eq(of->rows[12].day, day_parse("2023-12-31"));
    bench_finish(&bench);
}
END_TEST

SUITE("followup", between_its_corners_the_plan_is_straight_and_nothing_else,
      a_sentence_that_tells_of_a_plan_ahead_is_withheld_until_its_day_has_passed,
      a_report_without_a_sentence_is_not_one_that_is_withheld,
      rows_end_at_the_windows_end_and_count_no_further_than_the_minutes)

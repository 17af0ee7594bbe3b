/* SPDX-License-Identifier: MIT
 *
 * What the answers stand on: alerts with their evidence, and the explanation of every number.
 */
#include "bench.h"

static const char *report(struct bench *bench, const char *number, const char *attributes) {
    return arena_printf(bench->arena, "<item number=\"%s\"><title>Punkt</title><report %s/></item>", number,
                        attributes);
}

static void store_minutes(struct bench *bench, const char *id, const char *group, const char *date, const char *items) {
    const char *attributes = arena_printf(bench->arena, "id=\"%s\" group=\"%s\" date=\"%s\"", id, group, date);
    const struct lofte_import_report done =
        bench_store(bench, bench_minutes(bench, arena_printf(bench->arena, "%s.xml", id), attributes, items));
    ck_assert_uint_eq(done.n_refused, 0);
}

static const struct lofte_explanation *explain(struct bench *bench, const char *as_of, const char *activity,
                                               bool verify) {
    struct lofte_explanation *explanation;
    struct lofte_err err = {0};
    size_t n;
    bench_open(bench, as_of, NULL);
    if (lofte_explain(bench->lofte, activity, verify, bench->arena, &explanation, &n, &err) < 0)
        bench_fail(&err);
    ck_assert_uint_eq(n, 1);
    return explanation;
}

START_TEST(the_same_event_told_twice_counts_once_and_says_where_it_was_told_first) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-02-07",
                  report(&bench, "1", "activity=\"krogkontroller\" from=\"2023-01-20\" to=\"2023-01-20\""));
    store_minutes(&bench, "sspf-1", "SSPF", "2023-02-14",
                  report(&bench, "2", "activity=\"krogkontroller\" from=\"2023-01-16\" to=\"2023-01-22\""));
    const struct lofte_explanation *explanation = explain(&bench, "2023-02-28", "krogkontroller", false);
    ck_assert_int_eq(explanation->standing->counted, 1);
    ck_assert_uint_eq(explanation->n_statements, 2);
    ck_assert_int_eq(explanation->statements[0].verdict, LOFTE_COUNTED);
    ck_assert_int_eq(explanation->statements[0].placed, 1);
    ck_assert_int_eq(explanation->statements[1].verdict, LOFTE_DUPLICATE_OF);
    ck_assert_uint_eq(explanation->statements[1].n_duplicate_of, 1);
    ck_assert_uint_eq(explanation->statements[1].duplicate_of[0], 0);
    bench_finish(&bench);
}
END_TEST

static void cancel(struct bench *bench, const char *group, const char *date, const char *day) {
    struct lofte_err err = {0};
    struct lofte_cancellation cancellation;
    bench_open(bench, day, NULL);
    if (lofte_cancel(bench->lofte, group, day_parse(date), "samordnare", "f\303\266r f\303\245", bench->arena,
                     &cancellation, &err) < 0)
        bench_fail(&err);
}

START_TEST(a_meeting_that_was_not_held_is_neither_missing_nor_counted) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-01-17", "<item number=\"1\"><title>Punkt</title></item>");
    store_minutes(&bench, "sspf-1", "SSPF", "2023-01-19", "<item number=\"1\"><title>Punkt</title></item>");
    ck_assert_int_eq(bench_standing(&bench, "2023-03-31", "trafikkontroller")->state, LOFTE_NO_REPORT);
    cancel(&bench, "EST", "2023-02-28", "2023-03-01");
    const struct lofte_standing *standing = bench_standing(&bench, "2023-03-31", "trafikkontroller");
    ck_assert_int_ne(standing->state, LOFTE_NO_REPORT);
    ck_assert_int_eq(standing->judged_to, day_parse("2023-01-19"));
    standing = bench_standing(&bench, "2023-02-28", "samverkansmoten");
    ck_assert_int_eq(standing->counted, 0);
    ck_assert_int_eq(standing->parts[1].counted, 0);
    ck_assert_int_eq(standing->judged_to, day_parse("2023-02-28"));
    ck_assert_int_eq(bench_standing(&bench, "2023-05-31", "trafikkontroller")->state, LOFTE_NO_REPORT);
    /* a draft of it: it was held after all, and approved minutes are due as ever */
    (void)bench_store(&bench, bench_minutes(&bench, "draft.xml",
                                            "id=\"est-2\" group=\"EST\" date=\"2023-02-28\" status=\"draft\"",
                                            "<item number=\"1\"><title>Punkt</title></item>"));
    ck_assert_int_eq(bench_standing(&bench, "2023-03-31", "trafikkontroller")->state, LOFTE_NO_REPORT);
    bench_finish(&bench);
}
END_TEST

START_TEST(events_of_an_earlier_window_are_shown_as_outside_this_one) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-05-09",
                  report(&bench, "1", "activity=\"krogkontroller\" from=\"2023-03-10\" to=\"2023-03-10\""));
    const struct lofte_explanation *explanation = explain(&bench, "2023-05-31", "krogkontroller", false);
    ck_assert_int_eq(explanation->standing->counted, 0);
    ck_assert_int_eq(explanation->statements[0].verdict, LOFTE_OUTSIDE_WINDOW);
    ck_assert_uint_eq(explanation->standing->n_closed, 1);
    ck_assert_int_eq(explanation->standing->closed[0].state, LOFTE_REACHED);
    bench_finish(&bench);
}
END_TEST

START_TEST(sources_that_disagree_are_shown_with_both_sentences) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-02-28",
                  "<item number=\"1\"><title>Trafik</title><p>Trafikkontroller genomfördes den 3 februari, den 9 "
                  "februari och den 21 februari, en vardera.</p></item>");
    store_minutes(&bench, "sspf-1", "SSPF", "2023-03-14",
                  "<item number=\"4\"><title>Trafik</title><p>Under februari genomförde polisen två "
                  "trafikkontroller.</p></item>");
    const struct lofte_explanation *explanation = explain(&bench, "2023-03-31", "trafikkontroller", false);
    ck_assert_int_eq(explanation->standing->counted, 3);
    ck_assert_uint_eq(explanation->n_disagreements, 1);
    ck_assert_str_eq(explanation->disagreements[0].claim->meeting, "sspf-1");
    ck_assert_uint_gt(explanation->disagreements[0].n_others, 0);
    ck_assert_str_eq(explanation->disagreements[0].others[0]->meeting, "est-1");
    ck_assert_str_eq(text_english(bench.arena, &explanation->disagreements[0].text),
                     "sspf-1, item 4, says 2; other minutes tell of 3 in the same time");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_walk_without_the_police_counts_nothing_and_says_why) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-05-23",
                  "<item number=\"1\"><title>Trygghetsvandring</title><p>Trygghetsvandringen den 10 maj genomfördes "
                  "utan polisen.</p></item>");
    const struct lofte_explanation *explanation = explain(&bench, "2023-05-31", "trygghetsvandringar", false);
    ck_assert_int_eq(explanation->standing->counted, 0);
    ck_assert_uint_ge(explanation->n_statements, 1);
    ck_assert_int_eq(explanation->statements[0].verdict, LOFTE_CONDITION_UNMET);
    ck_assert_ptr_nonnull(explanation->statements[0].statement->reason.id);
    bench_finish(&bench);
}
END_TEST

START_TEST(every_number_of_a_late_activity_has_its_formula) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-08-29",
                  report(&bench, "1", "activity=\"trafikkontroller\" kind=\"total\" count=\"9\" from=\"2023-01-01\""));
    const struct lofte_explanation *explanation = explain(&bench, "2023-08-31", "trafikkontroller", false);
    static const char *const keys[] = {"counted",   "planned_by_now",   "shortfall",
                                       "lag_weeks", "needed_per_month", "probability"};
    ck_assert_int_eq(explanation->standing->state, LOFTE_BEHIND);
    ck_assert_uint_eq(explanation->n_derivations, sizeof keys / sizeof keys[0]);
    for (size_t i = 0; i < explanation->n_derivations; i++)
        ck_assert_str_eq(explanation->derivations[i].key, keys[i]);
    bench_finish(&bench);
}
END_TEST

START_TEST(an_alert_names_its_window_and_the_statements_behind_its_number) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-08-29",
                  report(&bench, "1", "activity=\"trafikkontroller\" kind=\"total\" count=\"9\" from=\"2023-01-01\""));
    struct lofte_alerts alerts;
    struct lofte_err err = {0};
    bench_open(&bench, "2023-08-31", NULL);
    if (lofte_alerts(bench.lofte, bench.arena, &alerts, &err) < 0)
        bench_fail(&err);
    bool found = false;
    for (size_t i = 0; i < alerts.n; i++) {
        ck_assert(i == 0 || alerts.alert[i - 1].standing_state >= alerts.alert[i].standing_state);
        ck_assert(alerts.alert[i].standing->activity->weighs);
        if (strcmp(alerts.alert[i].id, "tranas-2023-2024/trafikkontroller/2023-01-01") != 0)
            continue;
        found = true;
        ck_assert_int_eq(alerts.alert[i].standing_state, LOFTE_BEHIND);
        ck_assert_uint_eq(alerts.alert[i].n_evidence, 1);
        ck_assert_str_eq(alerts.alert[i].evidence[0]->meeting, "est-1");
    }
    ck_assert(found);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_quote_is_held_against_the_stored_minutes) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-03-14",
                  "<item number=\"1\"><title>Trafik</title><p>Under februari genomfördes fyra trafikkontroller.</p>"
                  "</item>");
    const struct lofte_explanation *explanation = explain(&bench, "2023-03-31", "trafikkontroller", true);
    ck_assert_uint_eq(explanation->verified.n_checked, 1);
    ck_assert_uint_eq(explanation->verified.n_failed, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(meetings_are_counted_from_the_minutes_themselves_by_group) {
    struct bench bench;
    bench_start(&bench);
    store_minutes(&bench, "est-1", "EST", "2023-03-07", "<item number=\"1\"><title>A</title></item>");
    store_minutes(&bench, "est-2", "EST", "2023-03-21", "<item number=\"1\"><title>A</title></item>");
    const struct lofte_standing *standing = bench_standing(&bench, "2023-03-31", "samverkansmoten");
    ck_assert_int_eq(standing->counted, 2);
    ck_assert_uint_eq(standing->n_parts, 2);
    ck_assert_str_eq(standing->parts[0].part, "SSPF");
    ck_assert_int_eq(standing->parts[0].counted, 0);
    ck_assert_int_eq(standing->parts[1].counted, 2);
    ck_assert_int_ne(standing->state, LOFTE_REACHED); /* two of one group are not one of each */
    bench_finish(&bench);
}
END_TEST

SUITE("answers", the_same_event_told_twice_counts_once_and_says_where_it_was_told_first,
      a_meeting_that_was_not_held_is_neither_missing_nor_counted,
      events_of_an_earlier_window_are_shown_as_outside_this_one, sources_that_disagree_are_shown_with_both_sentences,
      a_walk_without_the_police_counts_nothing_and_says_why, every_number_of_a_late_activity_has_its_formula,
      an_alert_names_its_window_and_the_statements_behind_its_number, a_quote_is_held_against_the_stored_minutes,
      meetings_are_counted_from_the_minutes_themselves_by_group)

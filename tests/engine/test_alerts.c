/* SPDX-License-Identifier: MIT
 *
 * Alerts from day to day: who has them, who is told, what follows from missing minutes.
 */
#include "year.h"

static const char traffic[] = "tranas-2023-2024/trafikkontroller/2023-01-01";
static const char walks[] = "tranas-2023-2024/trygghetsvandringar/2023-01-01";
static const char pubs[] = "tranas-2023-2024/krogkontroller/2023-01-01";

static struct lofte_alerts alerts_on(struct bench *bench, const char *day) {
    struct lofte_err err = {0};
    struct lofte_alerts alerts;
    bench_open(bench, day, NULL);
    if (lofte_alerts(bench->lofte, bench->arena, &alerts, &err) < 0)
        bench_fail(&err);
    return alerts;
}

static const struct lofte_alert *find(const struct lofte_alerts *alerts, const char *id) {
    for (size_t i = 0; i < alerts->n; i++)
        if (strcmp(alerts->alert[i].id, id) == 0)
            return &alerts->alert[i];
    return NULL;
}

static const struct lofte_alert *alert_on(struct bench *bench, const char *day, const char *id) {
    const struct lofte_alerts alerts = alerts_on(bench, day);
    const struct lofte_alert *alert = find(&alerts, id);
    ck_assert_msg(alert != NULL, "%s: no alert %s", day, id);
    return alert;
}

static struct lofte_alert_deed deed(enum lofte_alert_act_kind kind, const char *until) {
    return (struct lofte_alert_deed){.kind = kind,
                                     .who = "kommunpolis",
                                     .reason = "sjukskrivningar",
                                     .measure = "två extra pass",
                                     .until = day_parse(until)};
}

static int act_on(struct bench *bench, const char *day, const char *id, struct lofte_alert_deed what) {
    struct lofte_err err = {0};
    struct lofte_alert alert;
    bench_open(bench, day, NULL);
    return lofte_alert_act(bench->lofte, id, &what, bench->arena, &alert, &err);
}

START_TEST(an_acknowledgement_holds_until_its_day_and_the_end_says_how_long_it_lasted) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    ck_assert_int_eq(act_on(&bench, "2023-05-31", traffic, deed(LOFTE_ALERT_ACKNOWLEDGED, "2023-10-01")), 0);
    ck_assert_int_eq(alert_on(&bench, "2023-05-30", traffic)->state, LOFTE_FIRING);
    const struct lofte_alert *alert = alert_on(&bench, "2023-09-30", traffic);
    ck_assert_int_eq(alert->state, LOFTE_ACKNOWLEDGED);
    ck_assert_str_eq(alert->act->who, "kommunpolis");
    ck_assert_str_eq(alert->act->measure, "två extra pass");
    alert = alert_on(&bench, "2023-10-01", traffic);
    ck_assert_int_eq(alert->state, LOFTE_FIRING);
    ck_assert_int_eq(alert->fell, LOFTE_ACT_DUE);
    alert = alert_on(&bench, "2023-11-30", traffic);
    ck_assert_int_eq(alert->state, LOFTE_RESOLVED);
    ck_assert_str_eq(DAY(alert->began), "2023-02-28");
    ck_assert_int_gt(alert->since, alert->began);
    ck_assert_int_eq(act_on(&bench, "2023-11-30", traffic, deed(LOFTE_ALERT_SILENCED, "2024-01-01")), LOFTE_EUSAGE);
    ck_assert_int_eq(act_on(&bench, "2023-11-30", traffic, deed(LOFTE_ALERT_WITHDRAWN, "never")), LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_window_that_was_reached_after_all_is_news_for_a_while) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    ck_assert_int_eq(act_on(&bench, "2023-05-31", traffic, deed(LOFTE_ALERT_ACKNOWLEDGED, "2023-10-01")), 0);
    const struct lofte_alert *alert = alert_on(&bench, "2024-01-15", traffic);
    ck_assert_int_eq(alert->state, LOFTE_RESOLVED);
    ck_assert_int_eq(alert->closed->counted, 30);
    const struct lofte_alerts later = alerts_on(&bench, "2024-05-01");
    ck_assert_ptr_null(find(&later, traffic));
    bench_finish(&bench);
}
END_TEST

START_TEST(what_nobody_heard_of_is_not_told_to_be_over) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    const struct lofte_alerts alerts = alerts_on(&bench, "2023-11-30");
    ck_assert_ptr_null(find(&alerts, traffic));
    bench_finish(&bench);
}
END_TEST

START_TEST(an_acknowledgement_falls_when_late_becomes_behind_and_a_silence_does_not) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    ck_assert_int_eq(alert_on(&bench, "2023-11-30", walks)->standing_state, LOFTE_LATE);
    ck_assert_int_eq(act_on(&bench, "2023-11-30", walks, deed(LOFTE_ALERT_ACKNOWLEDGED, "2024-03-01")), 0);
    ck_assert_int_eq(alert_on(&bench, "2023-12-10", walks)->state, LOFTE_ACKNOWLEDGED);
    const struct lofte_alert *alert = alert_on(&bench, "2024-01-02", walks);
    ck_assert_int_eq(alert->standing_state, LOFTE_BEHIND);
    ck_assert_int_eq(alert->state, LOFTE_FIRING);
    ck_assert_int_eq(alert->fell, LOFTE_ACT_WORSE);
    ck_assert_int_eq(act_on(&bench, "2023-12-10", walks, deed(LOFTE_ALERT_SILENCED, "2024-01-10")), 0);
    ck_assert_int_eq(alert_on(&bench, "2024-01-02", walks)->state, LOFTE_SILENCED);
    ck_assert_int_eq(alert_on(&bench, "2024-01-10", walks)->state, LOFTE_FIRING);
    ck_assert_int_eq(act_on(&bench, "2024-01-02", walks, deed(LOFTE_ALERT_WITHDRAWN, "never")), 0);
    ck_assert_int_eq(alert_on(&bench, "2024-01-02", walks)->state, LOFTE_FIRING);
    ck_assert_int_eq(act_on(&bench, "2024-01-02", walks, deed(LOFTE_ALERT_WITHDRAWN, "never")), LOFTE_ENOTFOUND);
    bench_finish(&bench);
}
END_TEST

START_TEST(an_act_says_why_what_and_until_when) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    const char *day = "2023-05-31";
    struct lofte_alert_deed what = deed(LOFTE_ALERT_ACKNOWLEDGED, "never");
    ck_assert_int_eq(act_on(&bench, day, traffic, what), LOFTE_EUSAGE);
    ck_assert_int_eq(act_on(&bench, day, traffic, deed(LOFTE_ALERT_SILENCED, "never")), LOFTE_EUSAGE);
    ck_assert_int_eq(act_on(&bench, day, traffic, deed(LOFTE_ALERT_SILENCED, day)), LOFTE_EUSAGE);
    what = deed(LOFTE_ALERT_ACKNOWLEDGED, "2023-06-30");
    what.measure = NULL;
    ck_assert_int_eq(act_on(&bench, day, traffic, what), LOFTE_EUSAGE);
    what = deed(LOFTE_ALERT_SILENCED, "2023-06-30");
    what.reason = "";
    ck_assert_int_eq(act_on(&bench, day, traffic, what), LOFTE_EUSAGE);
    what.reason = "fråga 19121212-1212";
    ck_assert_int_eq(act_on(&bench, day, traffic, what), LOFTE_EREFUSED);
    ck_assert_int_eq(act_on(&bench, day, "trafikkontroller", deed(LOFTE_ALERT_SILENCED, "2023-06-30")),
                     LOFTE_ENOTFOUND);
    ck_assert_int_eq(alert_on(&bench, day, traffic)->state, LOFTE_FIRING);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_missed_window_is_acknowledged_for_good_and_weighs_no_more) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    ck_assert_int_eq(act_on(&bench, "2023-04-28", pubs, deed(LOFTE_ALERT_ACKNOWLEDGED, "never")), 0);
    const struct lofte_standing *standing = bench_standing(&bench, "2023-06-01", "krogkontroller");
    ck_assert(standing->n_closed == 1 && standing->closed[0].acknowledged);
    ck_assert_int_eq(alert_on(&bench, "2024-02-20", pubs)->state, LOFTE_ACKNOWLEDGED);
    ck_assert(!bench_standing(&bench, "2023-04-27", "krogkontroller")->n_closed ||
              !bench_standing(&bench, "2023-04-27", "krogkontroller")->closed[0].acknowledged);
    bench_finish(&bench);
}
END_TEST

START_TEST(of_missing_minutes_there_is_one_alert) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 2);
    const struct lofte_alerts alerts = alerts_on(&bench, "2023-06-20");
    size_t missing = 0, leading = 0;
    for (size_t i = 0; i < alerts.n; i++) {
        const struct lofte_alert *alert = &alerts.alert[i];
        missing += alert->standing_state == LOFTE_NO_REPORT;
        leading += alert->standing_state == LOFTE_NO_REPORT && !alert->muted_by;
        if (alert->muted_by)
            ck_assert_ptr_null(find(&alerts, alert->muted_by)->muted_by);
    }
    ck_assert_uint_gt(missing, 2);
    ck_assert_uint_eq(leading, 1);
    ck_assert_ptr_nonnull(find(&alerts, pubs)->muted_by); /* missed, but the minutes do not reach the quarter's end */
    bench_finish(&bench);
}
END_TEST

/* ---- who is told ---- */

static struct lofte_digest digest_on(struct bench *bench, const char *day, const char *role) {
    struct lofte_err err = {0};
    struct lofte_digest *digests;
    size_t n;
    bench_open(bench, day, NULL);
    if (lofte_digest(bench->lofte, role, bench->arena, &digests, &n, &err) < 0)
        bench_fail(&err);
    ck_assert_uint_eq(n, 1);
    return digests[0];
}

static void tell(struct bench *bench, const struct lofte_digest *digest) {
    struct lofte_err err = {0};
    if (lofte_digest_told(bench->lofte, digest, &err) < 0)
        bench_fail(&err);
}

START_TEST(leadership_hears_of_behind_and_the_coordinator_of_late) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    struct lofte_digest digest = digest_on(&bench, "2023-11-30", "trygghetssamordnare");
    ck_assert_ptr_nonnull(find(&digest.alerts, walks));
    ck_assert_str_eq(digest.receiver->language, "sv");
    digest = digest_on(&bench, "2023-11-30", "kommunchef");
    ck_assert_ptr_null(find(&digest.alerts, walks));
    ck_assert_ptr_nonnull(find(&digest.alerts, pubs));
    digest = digest_on(&bench, "2024-01-02", "kommunchef");
    ck_assert_ptr_nonnull(find(&digest.alerts, walks));
    struct lofte_err err = {0};
    struct lofte_digest *digests;
    size_t n;
    ck_assert_int_eq(lofte_digest(bench.lofte, "rektor", bench.arena, &digests, &n, &err), LOFTE_ENOTFOUND);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_change_is_news_once_and_the_end_is_told_to_whoever_was_told) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    struct lofte_digest digest = digest_on(&bench, "2023-05-31", "kommunchef");
    ck_assert(digest.news && find(&digest.alerts, traffic));
    tell(&bench, &digest);
    ck_assert(!digest_on(&bench, "2023-05-31", "kommunchef").news);
    ck_assert(!digest_on(&bench, "2023-06-02", "kommunchef").news);
    ck_assert(digest_on(&bench, "2023-06-02", "trygghetssamordnare").news);
    digest = digest_on(&bench, "2023-11-30", "kommunchef");
    ck_assert_int_eq(find(&digest.alerts, traffic)->state, LOFTE_RESOLVED);
    digest = digest_on(&bench, "2023-11-30", "lokalpolisområdeschef");
    ck_assert_ptr_null(find(&digest.alerts, traffic));
    digest = digest_on(&bench, "2023-11-30", "kommunchef");
    tell(&bench, &digest);
    digest = digest_on(&bench, "2023-12-01", "kommunchef");
    ck_assert_ptr_null(find(&digest.alerts, traffic));
    ck_assert(!digest.news);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_silence_without_a_target_is_one_alert_over_new_year) {
    static const char lob[] = "tranas-2023-2024/lob-pl/2023-01-01", anew[] = "tranas-2023-2024/lob-pl/2024-01-01";
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    ck_assert_int_eq(alert_on(&bench, "2023-12-20", lob)->standing_state, LOFTE_QUIET);
    ck_assert_int_eq(act_on(&bench, "2023-12-20", lob, deed(LOFTE_ALERT_ACKNOWLEDGED, "2024-02-01")), 0);
    const struct lofte_alerts alerts = alerts_on(&bench, "2024-01-05");
    ck_assert_ptr_null(find(&alerts, anew));
    const struct lofte_alert *alert = find(&alerts, lob);
    ck_assert_int_eq(alert->state, LOFTE_ACKNOWLEDGED);
    ck_assert_int_eq(alert->standing_state, LOFTE_QUIET);
    ck_assert_str_eq(DAY(alert->standing->window.from), "2024-01-01");
    ck_assert_int_eq(alert_on(&bench, "2024-02-01", lob)->state, LOFTE_FIRING);
    (void)bench_store(&bench, bench_minutes(&bench, "est-24.xml", "id=\"EST-24\" group=\"EST\" date=\"2024-01-30\"",
                                            "<item number=\"1\"><title>LOB</title><report activity=\"lob-pl\" "
                                            "count=\"2\" from=\"2024-01-20\" to=\"2024-01-20\"/></item>"));
    alert = alert_on(&bench, "2024-02-01", lob);
    ck_assert_int_eq(alert->state, LOFTE_RESOLVED);
    ck_assert_str_eq(DAY(alert->began), "2023-04-03");
    bench_finish(&bench);
}
END_TEST

START_TEST(nobody_is_told_on_quiet_days_and_the_council_once_a_year) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 12);
    struct lofte_digest digest = digest_on(&bench, "2023-11-03", "kommunchef"); /* All Saints' Eve */
    ck_assert_str_eq(DAY(digest.next), "2023-11-06");
    ck_assert(digest.alerts.n == 0 && !digest.news);
    digest = digest_on(&bench, "2023-07-20", "trygghetssamordnare"); /* week 29 */
    ck_assert_str_eq(DAY(digest.next), "2023-08-01");
    ck_assert_str_eq(DAY(digest_on(&bench, "2024-01-02", "kommunfullmäktige").next), "2024-02-15");
    digest = digest_on(&bench, "2024-02-15", "kommunfullmäktige");
    ck_assert_int_eq(digest.next, LOFTE_NO_DAY);
    ck_assert_ptr_nonnull(find(&digest.alerts, pubs));
    bench_finish(&bench);
}
END_TEST

static const char *quotes(struct bench *bench, const struct lofte_alert *alert) {
    const char *text = "";
    for (size_t i = 0; alert && i < alert->n_evidence; i++)
        text = arena_printf(bench->arena, "%s%s\n", text, alert->evidence[i]->quote ? alert->evidence[i]->quote : "–");
    return text;
}

START_TEST(an_operation_to_come_is_quoted_only_to_a_role_that_may_know) {
    struct bench bench;
    bench_start(&bench);
    year_store(&bench, 5);
    const char *path = bench_minutes(&bench, "plan.xml", "id=\"plan\" group=\"EST\" date=\"2023-05-24\"",
                                     "<item number=\"1\"><title>Trafik</title><p>En trafikkontroll genomfördes den 22 "
                                     "maj och en ny trafikkontroll planeras den 8 juni.</p></item>");
    ck_assert_uint_eq(bench_import(&bench, "2023-05-25", LOFTE_IMPORT_STORE, &path, 1).n_refused, 0);
    ck_assert_ptr_nonnull(strstr(bench_links(&bench, "2023-05-31"), "planned 1 2023-06-08"));
    struct lofte_digest digest = digest_on(&bench, "2023-05-31", "kommunpolis");
    ck_assert_ptr_nonnull(strstr(quotes(&bench, find(&digest.alerts, traffic)), "8 juni"));
    digest = digest_on(&bench, "2023-06-08", "kommunchef");
    ck_assert_ptr_nonnull(find(&digest.alerts, traffic));
    ck_assert_ptr_null(strstr(quotes(&bench, find(&digest.alerts, traffic)), "8 juni"));
    digest = digest_on(&bench, "2023-06-09", "kommunchef");
    ck_assert_ptr_nonnull(strstr(quotes(&bench, find(&digest.alerts, traffic)), "8 juni"));
    bench_finish(&bench);
}
END_TEST

SUITE("alerts", an_acknowledgement_holds_until_its_day_and_the_end_says_how_long_it_lasted,
      a_window_that_was_reached_after_all_is_news_for_a_while, what_nobody_heard_of_is_not_told_to_be_over,
      an_acknowledgement_falls_when_late_becomes_behind_and_a_silence_does_not, an_act_says_why_what_and_until_when,
      a_missed_window_is_acknowledged_for_good_and_weighs_no_more, of_missing_minutes_there_is_one_alert,
      leadership_hears_of_behind_and_the_coordinator_of_late,
      a_change_is_news_once_and_the_end_is_told_to_whoever_was_told,
      a_silence_without_a_target_is_one_alert_over_new_year, nobody_is_told_on_quiet_days_and_the_council_once_a_year,
      an_operation_to_come_is_quoted_only_to_a_role_that_may_know)

/* SPDX-License-Identifier: MIT
 *
 * Every view of the sample agreement, in both languages and as JSON, held against golden files.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "view/views.h"

#include <jansson.h>
#include <string.h>

#include "golden.h"

struct desk {
    struct sample sample;
    struct view view;
};

static void desk_init(struct desk *desk, struct arena *arena, const char *lang) {
    struct lofte_err err = {0};
    sample_init(&desk->sample);
    view_init(&desk->view, arena);
    ck_assert_int_eq(lang_load(lang, getenv("LOFTE_LOCALE"), arena, &desk->view.lang, &err), 0);
}

/* Runs the body for sv and en with `desk` and `arena` at hand, and holds what it put out against NAME.<lang>.txt. */
#define BOTH(name, ...)                                                                                                \
    static const char *const langs[] = {"sv", "en"};                                                                   \
    for (size_t l = 0; l < 2; l++) {                                                                                   \
        cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                  \
        struct desk *desk = ARENA_NEW(arena, struct desk);                                                             \
        desk_init(desk, arena, langs[l]);                                                                              \
        __VA_ARGS__                                                                                                    \
        golden_hold(arena, arena_printf(arena, name ".%s.txt", langs[l]), desk->view.out.data);                        \
    }

#define JSON(name, ...)                                                                                                \
    cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                      \
    struct desk *desk = ARENA_NEW(arena, struct desk);                                                                 \
    desk_init(desk, arena, "sv");                                                                                      \
    __VA_ARGS__                                                                                                        \
    json_error_t problem;                                                                                              \
    json_t *read = json_loads(desk->view.out.data, JSON_REJECT_DUPLICATES, &problem);                                  \
    ck_assert_msg(read != NULL, "%s", problem.text);                                                                   \
    json_decref(read);                                                                                                 \
    golden_hold(arena, name ".json", desk->view.out.data);

START_TEST(status_says_every_state_in_words) {
    BOTH("status", view_status(&desk->view, &desk->sample.status);)
}
END_TEST

START_TEST(status_fits_eighty_columns) {
    BOTH("status-80", desk->view.width = 80; view_status(&desk->view, &desk->sample.status);)
}
END_TEST

START_TEST(status_colours_symbols_and_words) {
    BOTH("status-colour", desk->view.colour = true; view_status(&desk->view, &desk->sample.status);)
}
END_TEST

START_TEST(quiet_status_says_only_what_is_bad) {
    BOTH("status-quiet", desk->view.quiet = true; view_status(&desk->view, &desk->sample.status);)
}
END_TEST

START_TEST(status_without_minutes_says_so_and_names_the_bad_plugin) {
    BOTH("status-empty", struct lofte_status *status = &desk->sample.status; status->n_standings = 0;
         status->as_known = ON("2023-10-30"); status->pledges[2].cannot_be_judged = true;
         status->findings = &desk->sample.pledges[2].why; status->n_findings = 1; view_status(&desk->view, status);)
}
END_TEST

START_TEST(status_json_keeps_the_contract) {
    JSON("status", json_status(&desk->view, &desk->sample.status);)
}
END_TEST

START_TEST(links_quote_and_escape) {
    BOTH("links", view_links(&desk->view, &desk->sample.links);)
}
END_TEST

START_TEST(links_json_keeps_the_contract) {
    JSON("links", json_links(&desk->view, &desk->sample.links);)
}
END_TEST

static void explanation_fill(struct desk *desk, struct arena *arena, struct lofte_explanation *out) {
    static const size_t first[] = {0};
    const struct sample *sample = &desk->sample;
    *out = (struct lofte_explanation){
        .agreement = &sample->agreement, .pledge = &sample->pledges[0], .standing = &sample->standings[0]};
    struct lofte_standing *standing = &desk->sample.standings[0];
    standing->parts = desk->sample.parts;
    standing->n_parts = 2;
    out->statements = ARENA_ARRAY(arena, struct lofte_explained, 5);
    out->n_statements = 5;
    static const enum lofte_verdict verdicts[] = {LOFTE_COUNTED, LOFTE_DUPLICATE_OF, LOFTE_OTHER_PLACE, LOFTE_WAITING,
                                                  LOFTE_NO_NUMBER};
    for (size_t i = 0; i < 5; i++)
        out->statements[i] = (struct lofte_explained){.statement = &sample->statements[i], .verdict = verdicts[i]};
    out->statements[0].placed = 4;
    out->statements[1].duplicate_of = first;
    out->statements[1].n_duplicate_of = 1;
    out->derivations = ARENA_NEW(arena, struct lofte_derivation);
    *out->derivations = (struct lofte_derivation){"shortfall", {.id = "{0} of {1}", .arg = {"7", "30"}}};
    out->n_derivations = 1;
    const struct lofte_statement **others = ARENA_NEW(arena, const struct lofte_statement *);
    others[0] = &sample->statements[1];
    out->disagreements = ARENA_NEW(arena, struct lofte_disagreement);
    *out->disagreements = (struct lofte_disagreement){
        .text = {.id = "{0} of {1}", .arg = {"4", "8"}}, .claim = &sample->statements[0], .others = others};
    out->disagreements->n_others = 1;
    out->n_disagreements = 1;
    out->verified = (struct lofte_verified){.n_checked = 5, .failed = others, .n_failed = 1};
}

START_TEST(explain_tells_every_statement_and_why) {
    BOTH("explain", struct lofte_explanation explanation; explanation_fill(desk, arena, &explanation);
         view_explanations(&desk->view, &explanation, 1);)
}
END_TEST

START_TEST(explain_json_is_a_standing_with_its_evidence) {
    JSON("explain", struct lofte_explanation explanation; explanation_fill(desk, arena, &explanation);
         json_explanations(&desk->view, &explanation, 1);)
}
END_TEST

static void alerts_fill(struct desk *desk, struct arena *arena, struct lofte_alerts *out) {
    const struct sample *sample = &desk->sample;
    const struct lofte_statement **evidence = ARENA_NEW(arena, const struct lofte_statement *);
    evidence[0] = &sample->statements[0];
    out->alert = ARENA_ARRAY(arena, struct lofte_alert, 3);
    out->n = 3;
    out->as_of = ON("2023-10-31");
    out->alert[0] = (struct lofte_alert){.id = "ekby-2023/narkotikainsatser/2022-01-01",
                                         .standing = &sample->standings[1],
                                         .closed = &sample->closed[1],
                                         .standing_state = LOFTE_MISSED,
                                         .since = ON("2023-02-12")};
    out->alert[1] = (struct lofte_alert){.id = "ekby-2023/trafikkontroller/2023-01-01",
                                         .standing = &sample->standings[0],
                                         .standing_state = LOFTE_BEHIND,
                                         .since = ON("2023-06-30"),
                                         .evidence = evidence,
                                         .n_evidence = 1};
    out->alert[2] = (struct lofte_alert){.id = "ekby-2023/krogkontroller/2023-01-01",
                                         .standing = &sample->standings[3],
                                         .state = LOFTE_SILENCED,
                                         .standing_state = LOFTE_QUIET,
                                         .since = ON("2023-09-01")};
}

START_TEST(alerts_say_what_how_late_and_what_is_needed) {
    BOTH("alerts", struct lofte_alerts alerts = {0}; alerts_fill(desk, arena, &alerts);
         view_alerts(&desk->view, &alerts);)
}
END_TEST

START_TEST(alerts_json_keeps_the_contract) {
    JSON("alerts", struct lofte_alerts alerts = {0}; alerts_fill(desk, arena, &alerts);
         json_alerts(&desk->view, &alerts);)
}
END_TEST

static void meetings_fill(struct arena *arena, struct lofte_meetings *out) {
    struct lofte_item *items = ARENA_ARRAY(arena, struct lofte_item, 2);
    items[0] = (struct lofte_item){.number = "3", .title = "Trafik"};
    items[1] = (struct lofte_item){.number = "3.1", .closed = true, .depth = 1};
    struct lofte_meeting *meeting = ARENA_NEW(arena, struct lofte_meeting);
    *meeting = (struct lofte_meeting){.id = "sspf-2023-03-14",
                                      .group = "SSPF",
                                      .municipality = "9999",
                                      .date = ON("2023-03-14"),
                                      .status = LOFTE_DRAFT,
                                      .revision = 2,
                                      .items = items,
                                      .n_items = 2,
                                      .file = "0314.xml",
                                      .digest = "ab12",
                                      .imported = ON("2023-03-20"),
                                      .in_force = true};
    struct lofte_finding *findings = ARENA_ARRAY(arena, struct lofte_finding, 2);
    findings[0] = (struct lofte_finding){LOFTE_WARNING, "0314.xml", 12, "3", {.id = "There are no minutes yet."}};
    findings[1] = (struct lofte_finding){.severity = LOFTE_WARNING, .text = {.id = "{0} of {1}", .arg = {"1", "2"}}};
    out->row = ARENA_NEW(arena, struct lofte_meeting_row);
    *out->row = (struct lofte_meeting_row){.meeting = meeting,
                                           .n_statements = 4,
                                           .n_review = 1,
                                           .findings = findings,
                                           .n_findings = 1,
                                           .weeded = LOFTE_NO_DAY};
    out->n = 1;
    out->missing = findings + 1;
    out->n_missing = 1;
}

START_TEST(meetings_end_with_the_missing_minutes) {
    BOTH("meetings", struct lofte_meetings meetings = {0}; meetings_fill(arena, &meetings);
         view_meetings(&desk->view, &meetings);)
}
END_TEST

START_TEST(one_meeting_shows_its_items_but_no_closed_text) {
    BOTH("meeting", struct lofte_meetings meetings = {0}; meetings_fill(arena, &meetings);
         view_meeting(&desk->view, &meetings);)
}
END_TEST

START_TEST(meetings_json_has_findings_and_missing) {
    JSON("meetings", struct lofte_meetings meetings = {0}; meetings_fill(arena, &meetings);
         json_meetings(&desk->view, &meetings);)
}
END_TEST

START_TEST(plugins_show_targets_and_why_one_is_bad) {
    BOTH("plugins", view_plugins(&desk->view, &desk->sample.agreement, 1);)
}
END_TEST

START_TEST(plugins_json_has_state_and_reason) {
    JSON("plugins", json_plugins(&desk->view, &desk->sample.agreement, 1);)
}
END_TEST

static void import_fill(struct arena *arena, struct lofte_import_report *out) {
    struct lofte_finding *findings = ARENA_ARRAY(arena, struct lofte_finding, 2);
    findings[0] = (struct lofte_finding){
        LOFTE_ERROR, "b.xml", 42, "5", {.id = "{0}, of which {1} wait for review.", .arg = {"9", "2"}}};
    findings[1] = (struct lofte_finding){LOFTE_WARNING, "a.xml", 7, NULL, {.id = "There are no minutes yet."}};
    out->files = ARENA_ARRAY(arena, struct lofte_imported, 4);
    out->n_files = 4;
    out->n_refused = 1;
    out->files[0] = (struct lofte_imported){
        "a.xml", LOFTE_IMPORT_NEW, "sspf-2023-03-14", 1, ON("2023-03-14"), 9, 4, 1, findings + 1, 1};
    out->files[1] = (struct lofte_imported){.file = "b.xml", .outcome = LOFTE_IMPORT_REFUSED, .findings = findings};
    out->files[1].n_findings = 1;
    out->files[2] = (struct lofte_imported){.file = "c.xml", .outcome = LOFTE_IMPORT_REVISED, .meeting = "est-1"};
    out->files[2].revision = 2;
    out->files[2].date = ON("2023-03-28");
    out->files[2].n_items = 1;
    out->files[2].n_statements = 1;
    out->files[3] = (struct lofte_imported){.file = "d.xml", .outcome = LOFTE_IMPORT_SAME, .meeting = "est-2"};
    out->files[3].revision = 1;
    out->files[3].date = ON("2023-04-11");
    out->changes = ARENA_NEW(arena, struct lofte_change);
    *out->changes = (struct lofte_change){"ekby-2023", "trafik", "trafikkontroller", 13, 17};
    out->n_changes = 1;
}

static struct lofte_imports imports_fill(struct arena *arena) {
    struct lofte_import_row *rows = ARENA_ARRAY(arena, struct lofte_import_row, 3);
    rows[0] = (struct lofte_import_row){1, ON("2023-03-20"), ON("2023-04-02"), 12, 11, {LOFTE_NO_DAY, LOFTE_NO_DAY}};
    rows[1] =
        (struct lofte_import_row){2, ON("2023-04-02"), LOFTE_NO_DAY, 12, 11, {ON("2023-01-10"), ON("2023-03-14")}};
    rows[2] = (struct lofte_import_row){3, ON("2023-04-12"), LOFTE_NO_DAY, 1, 1, {ON("2023-04-11"), ON("2023-04-11")}};
    return (struct lofte_imports){.row = rows, .n = 3, .n_unnumbered = 7};
}

static struct lofte_undo_report undo_fill(struct arena *arena) {
    struct lofte_undone *undone = ARENA_ARRAY(arena, struct lofte_undone, 3);
    undone[0] = (struct lofte_undone){"sspf-2023-03-14", "a.xml", 1, ON("2023-03-14"), -1, true};
    undone[1] = (struct lofte_undone){"est-2023-03-28", "b\033[31m.xml", 2, ON("2023-03-28"), 1, false};
    undone[2] = (struct lofte_undone){"est-2023-04-11", NULL, 1, ON("2023-04-11"), 3, false};
    struct lofte_change *change = ARENA_NEW(arena, struct lofte_change);
    *change = (struct lofte_change){"ekby-2023", "trafik", "trafikkontroller", 17, 13};
    return (struct lofte_undo_report){4, undone, 3, change, 1};
}

START_TEST(imports_have_numbers_and_days) {
    BOTH("imports", const struct lofte_imports imports = imports_fill(arena); view_imports(&desk->view, &imports);)
}
END_TEST

START_TEST(imports_json_says_which_were_taken_back) {
    JSON("imports", const struct lofte_imports imports = imports_fill(arena); json_imports(&desk->view, &imports);)
}
END_TEST

START_TEST(undo_says_what_went_and_what_is_in_force) {
    BOTH("undo", const struct lofte_undo_report report = undo_fill(arena); view_undo(&desk->view, &report, false);)
}
END_TEST

START_TEST(dry_undo_says_what_would_go) {
    BOTH("undo-dry", const struct lofte_undo_report report = undo_fill(arena); view_undo(&desk->view, &report, true);)
}
END_TEST

START_TEST(undo_json_has_every_revision) {
    JSON("undo", const struct lofte_undo_report report = undo_fill(arena); json_undo(&desk->view, &report, false);)
}
END_TEST

START_TEST(backup_says_how_to_bring_it_back) {
    BOTH("backup",
         const struct lofte_finding finding = {LOFTE_WARNING, NULL, 0, NULL, {.id = "There are no minutes yet."}};
         const struct lofte_backup_report report = {"/srv/b", 1234, 104857600, &finding, 1};
         view_backup(&desk->view, &report, "b");)
}
END_TEST

START_TEST(restore_says_where_the_old_is) {
    BOTH("restore", struct lofte_restore_report report = {"tranas/before-restore-2023-06-02", false, 1234, 4096};
         view_restore(&desk->view, &report, "b"); report.damaged = true; view_restore(&desk->view, &report, "b");
         report.aside = NULL; view_restore(&desk->view, &report, "b");)
}
END_TEST

START_TEST(backup_json_has_the_path) {
    JSON("backup", const struct lofte_backup_report report = {.path = "/srv/b", .n_revisions = 3, .bytes = 4096};
         json_backup(&desk->view, &report);)
}
END_TEST

START_TEST(restore_json_says_what_was_put_aside) {
    JSON("restore", const struct lofte_restore_report report = {.aside = "x", .n_revisions = 3, .bytes = 4096};
         json_restore(&desk->view, &report, "b");)
}
END_TEST

START_TEST(import_sums_up_and_names_file_and_line) {
    BOTH("import", struct lofte_import_report report = {.import = 3}; import_fill(arena, &report);
         view_import(&desk->view, &report, LOFTE_IMPORT_STORE);)
}
END_TEST

START_TEST(dry_run_shows_counts_that_would_change) {
    BOTH("import-dry", struct lofte_import_report report = {0}; import_fill(arena, &report);
         view_import(&desk->view, &report, LOFTE_IMPORT_DRY_RUN);)
}
END_TEST

START_TEST(check_says_what_is_in_order) {
    BOTH("check", struct lofte_import_report report = {0}; import_fill(arena, &report);
         view_import(&desk->view, &report, LOFTE_IMPORT_CHECK);)
}
END_TEST

START_TEST(import_json_has_every_file) {
    JSON("import", struct lofte_import_report report = {.import = 3}; import_fill(arena, &report);
         json_import(&desk->view, &report);)
}
END_TEST

/* Every verdict, and every kind among those that say no number; statements without a time, a group or a quote. */
static void verdicts_fill(struct desk *desk, struct arena *arena, struct lofte_explanation *out) {
    enum { VERDICTS = LOFTE_PERSON_REJECTED + 1, KINDS = LOFTE_MENTION + 1 };
    static const size_t both[] = {0, 1};
    struct sample *sample = &desk->sample;
    sample->activities[1].target.local_reading = true;
    sample->activities[1].target.basis = WORDS("två år, så tolkar vi det", "two years, as we read it");
    sample->activities[1].target.decided_on = ON("2023-01-16");
    *out = (struct lofte_explanation){
        .agreement = &sample->agreement, .pledge = &sample->pledges[0], .standing = &sample->standings[1]};
    struct lofte_statement *told = ARENA_ARRAY(arena, struct lofte_statement, VERDICTS + KINDS);
    out->statements = ARENA_ARRAY(arena, struct lofte_explained, VERDICTS + KINDS);
    for (size_t i = 0; i < VERDICTS + KINDS; i++) {
        told[i] = sample->statements[i % 5];
        told[i].to = i % 3 ? told[i].to : ON("2023-10-01");
        told[i].from = i % 4 ? told[i].from : LOFTE_NO_DAY;
        told[i].group = i % 6 ? told[i].group : NULL;
        told[i].quote = i % 5 ? told[i].quote : NULL;
        out->statements[i] = (struct lofte_explained){
            .statement = &told[i], .verdict = i < VERDICTS ? (enum lofte_verdict)i : LOFTE_NO_NUMBER, .placed = 2};
        if (i >= VERDICTS)
            told[i].kind = (enum lofte_kind)(i - VERDICTS);
    }
    out->n_statements = VERDICTS + KINDS;
    out->statements[LOFTE_COUNTED].duplicate_of = out->statements[LOFTE_DUPLICATE_OF].duplicate_of = both;
    out->statements[LOFTE_COUNTED].n_duplicate_of = out->statements[LOFTE_DUPLICATE_OF].n_duplicate_of = 2;
    told[LOFTE_OTHER_PLACE].place = NULL;
}

START_TEST(explain_has_words_for_every_verdict) {
    BOTH("explain-verdicts", struct lofte_explanation explanation[2]; verdicts_fill(desk, arena, &explanation[0]);
         explanation[1] = explanation[0]; explanation[1].n_statements = 0;
         explanation[1].standing = &desk->sample.standings[0]; explanation[1].verified.n_checked = 3;
         view_explanations(&desk->view, explanation, 2);)
}
END_TEST

START_TEST(explain_json_has_every_verdict) {
    JSON("explain-verdicts", struct lofte_explanation explanation[2]; verdicts_fill(desk, arena, &explanation[0]);
         explanation[1] = explanation[0]; explanation[1].n_statements = 0;
         json_explanations(&desk->view, explanation, 2);)
}
END_TEST

START_TEST(every_view_fits_forty_columns) {
    BOTH("narrow", desk->view.width = 40; struct lofte_alerts alerts = {0}; alerts_fill(desk, arena, &alerts);
         struct lofte_meetings meetings = {0}; meetings_fill(arena, &meetings); struct lofte_import_report report = {0};
         import_fill(arena, &report); view_links(&desk->view, &desk->sample.links); view_alerts(&desk->view, &alerts);
         view_meetings(&desk->view, &meetings); view_meeting(&desk->view, &meetings);
         view_plugins(&desk->view, &desk->sample.agreement, 1); view_import(&desk->view, &report, LOFTE_IMPORT_STORE);)
}
END_TEST

START_TEST(quiet_views_leave_out_what_is_good) {
    BOTH("quiet", desk->view.quiet = true; struct lofte_alerts alerts = {0}; view_alerts(&desk->view, &alerts);
         const struct lofte_statements none = {0}; view_links(&desk->view, &none); struct lofte_meetings meetings = {0};
         view_meetings(&desk->view, &meetings); struct lofte_import_report report = {0}; import_fill(arena, &report);
         view_import(&desk->view, &report, LOFTE_IMPORT_CHECK);)
}
END_TEST

START_TEST(a_call_and_a_plugin_switched_off_say_so) {
    BOTH("corners", struct lofte_meetings meetings = {0}; meetings_fill(arena, &meetings);
         struct lofte_meeting call = *meetings.row->meeting; call.kind = LOFTE_CALL; call.digest = NULL;
         call.in_force = false; meetings.row->meeting = &call; view_meetings(&desk->view, &meetings);
         view_meeting(&desk->view, &meetings); struct lofte_meetings none = {0}; view_meetings(&desk->view, &none);
         desk->sample.pledges[0].state = LOFTE_PLUGIN_OFF; struct lofte_agreement two[2] = {desk->sample.agreement};
         two[1] = two[0]; view_plugins(&desk->view, two, 2); struct lofte_alerts alerts = {0};
         alerts_fill(desk, arena, &alerts); const struct lofte_statement *evidence[8];
         for (size_t e = 0; e < 8; e++) evidence[e] = &desk->sample.statements[e % 5];
         alerts.alert[1].evidence = evidence; alerts.alert[1].n_evidence = 8; desk->sample.statements[1].quote = NULL;
         alerts.alert[2].since = LOFTE_NO_DAY; view_alerts(&desk->view, &alerts);
         view_links(&desk->view, &desk->sample.links);)
}
END_TEST

START_TEST(two_agreements_are_told_apart) {
    BOTH("two", struct lofte_status *status = &desk->sample.status;
         struct lofte_agreement two[2] = {desk->sample.agreement}; two[1] = two[0]; two[1].id = "annan-2024";
         two[1].title = WORDS("Annat avtal", "Another agreement"); status->agreements = two; status->n_agreements = 2;
         desk->sample.standings[10].agreement = "annan-2024"; desk->sample.pledge_standings[2].agreement = "annan-2024";
         desk->sample.pledge_standings[1].cannot_be_judged = true; desk->sample.standings[3].counted = -1;
         desk->sample.standings[4].since = ON("2023-05-01"); view_status(&desk->view, status);)
}
END_TEST

SUITE("views", status_says_every_state_in_words, status_fits_eighty_columns, status_colours_symbols_and_words,
      quiet_status_says_only_what_is_bad, status_without_minutes_says_so_and_names_the_bad_plugin,
      status_json_keeps_the_contract, links_quote_and_escape, links_json_keeps_the_contract,
      explain_tells_every_statement_and_why, explain_json_is_a_standing_with_its_evidence,
      alerts_say_what_how_late_and_what_is_needed, alerts_json_keeps_the_contract,
      meetings_end_with_the_missing_minutes, one_meeting_shows_its_items_but_no_closed_text,
      meetings_json_has_findings_and_missing, plugins_show_targets_and_why_one_is_bad,
      plugins_json_has_state_and_reason, import_sums_up_and_names_file_and_line, dry_run_shows_counts_that_would_change,
      check_says_what_is_in_order, import_json_has_every_file, imports_have_numbers_and_days,
      imports_json_says_which_were_taken_back, undo_says_what_went_and_what_is_in_force, dry_undo_says_what_would_go,
      undo_json_has_every_revision, backup_says_how_to_bring_it_back, restore_says_where_the_old_is,
      backup_json_has_the_path, restore_json_says_what_was_put_aside, explain_has_words_for_every_verdict,
      explain_json_has_every_verdict, every_view_fits_forty_columns, quiet_views_leave_out_what_is_good,
      a_call_and_a_plugin_switched_off_say_so, two_agreements_are_told_apart)

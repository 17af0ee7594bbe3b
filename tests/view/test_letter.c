/* SPDX-License-Identifier: MIT
 *
 * What people get by mail, held against golden files, and what must never stand in it.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "view/letter.h"
#include "view/views.h"

#include <string.h>

#include "golden.h"

enum { ALERTS = 7 };

struct post {
    struct sample sample;
    struct lofte_receiver receiver;
    struct lofte_alert alerts[ALERTS];
    struct lofte_alert_act acts[2];
    const struct lofte_statement *evidence[2];
    struct lofte_path path;
    struct lofte_finding silence;
    struct lofte_due_plan plan;
    struct lofte_action actions[3];
    struct lofte_import_row import;
    struct lofte_occasion occasions[6];
    const struct lofte_occasion *notices[6];
    const struct lofte_action *own[2];
    struct lofte_digest digest;
    struct lang lang;
};

static void acts_fill(struct post *post) {
    post->acts[0] = (struct lofte_alert_act){.kind = LOFTE_ALERT_ACKNOWLEDGED,
                                             .day = ON("2023-10-12"),
                                             .until = ON("2023-11-30"),
                                             .who = "kommunpolis",
                                             .reason = "Sjukskrivningar i gruppen",
                                             .measure = "Två extra pass i november"};
    post->acts[1] = (struct lofte_alert_act){.kind = LOFTE_ALERT_SILENCED,
                                             .day = ON("2023-09-12"),
                                             .until = ON("2024-01-15"),
                                             .who = "kommunchef",
                                             .reason = "Krogarna är stängda för ombyggnad"};
}

static void alerts_fill(struct post *post) {
    static const struct {
        const char *id;
        size_t standing;
        enum lofte_alert_state state;
        enum lofte_standing_state stands;
    } rows[ALERTS] = {
        {"ekby-2023/narkotikainsatser/2022-01-01", 1, LOFTE_FIRING, LOFTE_MISSED},
        {"ekby-2023/trafikkontroller/2023-01-01", 0, LOFTE_FIRING, LOFTE_BEHIND},
        {"ekby-2023/narkotikainsatser/2023-01-01", 1, LOFTE_ACKNOWLEDGED, LOFTE_LATE},
        {"ekby-2023/informationsinsatser/2023-01-01", 5, LOFTE_FIRING, LOFTE_NO_REPORT},
        {"ekby-2023/moten/2023-01-01", 6, LOFTE_FIRING, LOFTE_NO_REPORT},
        {"ekby-2023/krogkontroller/2023-01-01", 3, LOFTE_SILENCED, LOFTE_QUIET},
        {"ekby-2023/cykelkontroller/2023-01-01", 9, LOFTE_RESOLVED, LOFTE_REACHED},
    };
    for (size_t i = 0; i < ALERTS; i++)
        post->alerts[i] = (struct lofte_alert){.id = rows[i].id,
                                               .standing = &post->sample.standings[rows[i].standing],
                                               .state = rows[i].state,
                                               .standing_state = rows[i].stands,
                                               .since = post->sample.standings[rows[i].standing].since,
                                               .began = LOFTE_NO_DAY};
    post->evidence[0] = &post->sample.statements[0];
    post->evidence[1] = &post->sample.statements[1];
    post->alerts[0].closed = &post->sample.closed[1];
    post->alerts[0].since = ON("2023-02-12");
    post->alerts[1].evidence = post->evidence;
    post->alerts[1].n_evidence = 2;
    post->alerts[1].news = true;
    post->alerts[2].act = &post->acts[0];
    post->alerts[4].muted_by = post->alerts[3].id;
    post->alerts[5].act = &post->acts[1];
    post->alerts[6].since = ON("2023-10-20");
    post->alerts[6].began = ON("2023-07-31");
    post->alerts[6].news = true;
    post->sample.standings[0].booked = 5;
}

static void actions_fill(struct post *post) {
    post->actions[0] = (struct lofte_action){.id = "3f9a1c04d2",
                                             .meeting = "est-2023-09-12",
                                             .item = "§ 9",
                                             .text = "Ta fram en plan för cyklar <vid> skolan & torget",
                                             .owner = "trygghetssamordnare",
                                             .due = ON("2023-10-15"),
                                             .follow_up = LOFTE_NO_DAY,
                                             .overdue = true};
    post->actions[1] = post->actions[0];
    post->actions[1].id = "77aa01b2c3";
    post->actions[1].meeting = post->actions[1].item = NULL;
    post->actions[1].text = "Förklara varför trafikkontrollerna är efter plan";
    post->actions[1].due = ON("2023-11-14");
    post->actions[1].overdue = false;
    post->actions[2] = post->actions[0];
    post->actions[2].id = "00ff11ee22";
    post->actions[2].owner = "fritidschef";
    post->own[0] = &post->actions[0];
    post->own[1] = &post->actions[1];
}

static void notices_fill(struct post *post) {
    const struct lofte_agreement *agreement = &post->sample.agreement;
    post->path = (struct lofte_path){.agreement = "ekby-2023", .group = "EST", .date = ON("2023-09-05")};
    post->path.step[LOFTE_STEP_DRAFT] = (struct lofte_path_step){LOFTE_STEP_OVERDUE, NULL, ON("2023-10-03"), 0};
    post->silence = (struct lofte_finding){.text = {.id = "There are no minutes yet."}};
    post->plan = (struct lofte_due_plan){BETWEEN("2023-10-01", "2023-10-31"), 2, &post->sample.statements[4]};
    post->import =
        (struct lofte_import_row){12, ON("2023-10-30"), LOFTE_NO_DAY, 3, 3, {ON("2023-10-03"), ON("2023-10-24")}};
    const struct lofte_occasion all[] = {
        {.on = LOFTE_ON_TERTIAL, .agreement = agreement, .window = BETWEEN("2023-05-01", "2023-08-31")},
        {.on = LOFTE_ON_IMPORT, .agreement = agreement, .import = &post->import},
        {.on = LOFTE_ON_MINUTES_OVERDUE, .agreement = agreement, .path = &post->path},
        {.on = LOFTE_ON_MINUTES_OVERDUE, .agreement = agreement, .silence = &post->silence},
        {.on = LOFTE_ON_PLAN_PASSED, .standing = &post->sample.standings[0], .plan = &post->plan},
        {.on = LOFTE_ON_ACTION_OVERDUE, .agreement = agreement, .action = &post->actions[2]},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        post->occasions[i] = all[i];
        post->notices[i] = &post->occasions[i];
    }
}

static struct post *post_make(struct arena *arena, const char *lang) {
    struct lofte_err err = {0};
    struct post *post = ARENA_NEW(arena, struct post);
    sample_init(&post->sample);
    acts_fill(post);
    alerts_fill(post);
    actions_fill(post);
    notices_fill(post);
    post->sample.agreement.municipality_name = "Ekby";
    post->receiver = (struct lofte_receiver){.role = "kommunstyrelsens ordförande", .language = lang};
    post->digest = (struct lofte_digest){.agreement = &post->sample.agreement,
                                         .receiver = &post->receiver,
                                         .next = LOFTE_NO_DAY,
                                         .alerts = {.alert = post->alerts,
                                                    .n = ALERTS,
                                                    .as_of = ON("2023-10-31"),
                                                    .agreements = &post->sample.agreement,
                                                    .n_agreements = 1},
                                         .notices = post->notices,
                                         .n_notices = 6,
                                         .n_new_notices = 1,
                                         .actions = post->own,
                                         .n_actions = 2,
                                         .news = true};
    ck_assert_int_eq(lang_load(lang, getenv("LOFTE_LOCALE"), arena, &post->lang, &err), 0);
    return post;
}

static void letter_hold(struct arena *arena, const char *name, const char *lang, const struct lofte_letter *letter) {
    golden_hold(arena, arena_printf(arena, "%s.%s.txt", name, lang),
                arena_printf(arena, "Subject: %s\n\n%s", letter->subject, letter->text));
    golden_hold(arena, arena_printf(arena, "%s.%s.html", name, lang), letter->html);
}

static const char *const langs[] = {"sv", "en"};

START_TEST(a_digest_says_what_how_late_who_has_it_and_what_to_do) {
    for (size_t l = 0; l < 2; l++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct post *post = post_make(arena, langs[l]);
        struct lofte_letter letter;
        letter_digest(&post->lang, &post->digest, arena, &letter);
        letter_hold(arena, "digest", langs[l], &letter);
    }
}
END_TEST

START_TEST(a_digest_of_one_thing_is_short) {
    for (size_t l = 0; l < 2; l++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct post *post = post_make(arena, langs[l]);
        struct lofte_letter letter;
        post->digest.alerts.n = post->digest.n_actions = 0;
        post->digest.notices = post->notices + 2;
        post->digest.n_notices = 1;
        letter_digest(&post->lang, &post->digest, arena, &letter);
        letter_hold(arena, "digest-one", langs[l], &letter);
    }
}
END_TEST

START_TEST(digest_json_has_what_is_new_noticed_and_to_do) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct post *post = post_make(arena, "sv");
    struct view view;
    view_init(&view, arena);
    view.lang = post->lang;
    for (size_t i = 0; i < 6; i++)
        post->occasions[i].subject = "subject";
    json_digests(&view, &post->digest, 1);
    golden_hold(arena, "digest.json", view.out.data);
}
END_TEST

START_TEST(a_subject_has_no_text_of_minutes) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct post *post = post_make(arena, "sv");
    struct lofte_letter letter;
    letter_digest(&post->lang, &post->digest, arena, &letter);
    ck_assert_ptr_null(strstr(letter.subject, "trafikkontroller"));
    ck_assert_ptr_null(strstr(letter.subject, "cyklar"));
    ck_assert_ptr_null(strstr(letter.subject, "kommunpolis"));
}
END_TEST

START_TEST(a_quote_that_is_withheld_leaves_its_place) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct post *post = post_make(arena, "en");
    struct lofte_letter letter;
    post->sample.statements[0].quote = post->sample.statements[4].quote = NULL;
    letter_digest(&post->lang, &post->digest, arena, &letter);
    ck_assert_ptr_null(strstr(letter.text, "””"));
    ck_assert_ptr_null(strstr(letter.html, "””"));
    ck_assert_ptr_nonnull(strstr(letter.text, "    sspf-2023-03-14, item 3\n"));
    ck_assert_ptr_nonnull(strstr(letter.text, "    sspf-2023-10-12, item 4\n"));
}
END_TEST

START_TEST(markup_in_words_stays_words) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct post *post = post_make(arena, "sv");
    struct lofte_letter letter;
    post->actions[0].text = "<img src=\"https://example.org\"> \x1b[31m\u202E";
    letter_digest(&post->lang, &post->digest, arena, &letter);
    ck_assert_ptr_null(strstr(letter.html, "<img"));
    ck_assert_ptr_nonnull(strstr(letter.html, "&lt;img src=&quot;https:"));
    ck_assert_ptr_null(strchr(letter.text, '\x1b'));
    ck_assert_ptr_null(strstr(letter.text, "\u202E"));
}
END_TEST

START_TEST(nothing_in_a_letter_is_fetched) {
    static const char *const fetching[] = {"src=", "href=", "url(", "<style", "<script", "<link", "http"};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct post *post = post_make(arena, "sv");
    struct lofte_letter letter;
    letter_digest(&post->lang, &post->digest, arena, &letter);
    for (size_t i = 0; i < sizeof fetching / sizeof fetching[0]; i++)
        ck_assert_msg(!strstr(letter.html, fetching[i]), "%s", fetching[i]);
}
END_TEST

START_TEST(a_report_comes_as_the_html_part_with_a_short_text) {
    for (size_t l = 0; l < 2; l++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct post *post = post_make(arena, langs[l]);
        const struct lofte_pledge_standing *worst[3];
        struct lofte_followup_activity activities[SAMPLE_ACTIVITIES] = {0};
        for (size_t i = 0; i < 3; i++)
            worst[i] = &post->sample.pledge_standings[i];
        for (size_t i = 0; i < SAMPLE_ACTIVITIES; i++)
            activities[i] = (struct lofte_followup_activity){.standing = &post->sample.standings[i],
                                                             .pledge = &post->sample.pledges[i < 3   ? 0
                                                                                             : i < 7 ? 1
                                                                                                     : 2]};
        const struct lofte_followup followup = {
            .status = post->sample.status, .activities = activities, .worst = worst};
        struct lofte_letter letter;
        letter_report(&post->lang, &followup, BETWEEN("2023-05-01", "2023-08-31"), arena, &letter);
        golden_hold(arena, arena_printf(arena, "report-letter.%s.txt", langs[l]),
                    arena_printf(arena, "Subject: %s\n\n%s", letter.subject, letter.text));
        ck_assert_ptr_nonnull(strstr(letter.html, l ? "<html lang=\"en\">" : "<html lang=\"sv\">"));
        ck_assert_ptr_nonnull(strstr(letter.html, l ? "Traffic controls" : "Trafikkontroller"));
    }
}
END_TEST

SUITE("letter", a_digest_says_what_how_late_who_has_it_and_what_to_do, a_digest_of_one_thing_is_short,
      digest_json_has_what_is_new_noticed_and_to_do, a_subject_has_no_text_of_minutes,
      a_quote_that_is_withheld_leaves_its_place, markup_in_words_stays_words, nothing_in_a_letter_is_fetched,
      a_report_comes_as_the_html_part_with_a_short_text)

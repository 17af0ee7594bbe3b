/* SPDX-License-Identifier: MIT
 *
 * What is an error in minutes, what a warning, and in which words.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/err.h"
#include "base/limits.h"
#include "base/text.h"
#include "model/meeting.h"
#include "suite.h"

#include <string.h>

enum { SPRING = 19400 /* 2023-02-12 */ };

static struct lofte_activity activities[] = {{.id = "krogkontroller"}, {.id = "trafikkontroller"}};
static struct lofte_pledge pledges[] = {
    {.id = "trygghet", .activities = &activities[0], .n_activities = 1},
    {.id = "trafikmiljo", .activities = &activities[1], .n_activities = 1},
};
static struct lofte_group groups[] = {{.id = "SSPF"}, {.id = "EST"}};

/* One meeting and one agreement in which everything is right. */
struct room {
    struct arena *arena;
    struct lofte_agreement agreements[2];
    size_t n_agreements;
    struct lofte_item items[3];
    struct lofte_report report;
    struct lofte_meeting meeting;
    struct findings findings;
};

static struct room *room_open(void) {
    struct arena *arena = arena_create();
    struct room *room = ARENA_NEW(arena, struct room);
    room->arena = arena;
    room->agreements[0] = (struct lofte_agreement){.id = "tranas-2023-2024",
                                                   .municipality = "0687",
                                                   .municipality_name = "Tranås",
                                                   .period = {day_make(2023, 1, 1), day_make(2024, 12, 31)},
                                                   .groups = groups,
                                                   .n_groups = 2,
                                                   .pledges = pledges,
                                                   .n_pledges = 2};
    room->n_agreements = 1;
    room->report = (struct lofte_report){
        .activity = "trafikkontroller", .count = 4, .from = SPRING - 10, .to = SPRING - 1, .line = 12};
    room->items[0] = (struct lofte_item){.number = "1", .line = 5};
    room->items[1] = (struct lofte_item){.number = "2", .line = 10, .reports = &room->report, .n_reports = 1};
    room->items[2] = (struct lofte_item){.number = "2.1", .line = 20};
    room->meeting = (struct lofte_meeting){.id = "sspf-2023-02-12",
                                           .group = "SSPF",
                                           .municipality = "0687",
                                           .date = SPRING,
                                           .items = room->items,
                                           .n_items = 3};
    return room;
}

static void room_close(struct room **room) {
    arena_destroy((*room)->arena);
}
#define ROOM(name) cleanup_(room_close) struct room *name = room_open()

static void check(struct room *room) {
    meeting_check(&room->meeting, room->agreements, room->n_agreements, room->arena, &room->findings);
}

/* One finding, of that severity, line and sentence. */
static void check_finds(struct room *room, enum lofte_severity severity, int line, const char *sentence) {
    check(room);
    ck_assert_uint_eq(room->findings.n, 1);
    const struct lofte_finding *finding = &room->findings.finding[0];
    ck_assert_str_eq(text_english(room->arena, &finding->text), sentence);
    ck_assert_int_eq(finding->severity, severity);
    ck_assert_int_eq(finding->line, line);
    ck_assert_ptr_null(finding->file);
}

START_TEST(minutes_without_fault_have_no_findings) {
    ROOM(room);
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

START_TEST(two_items_cannot_have_one_number) {
    ROOM(room);
    room->items[2].number = "1";
    check_finds(room, LOFTE_ERROR, 20, "Item 1 stands already on line 5. Give each item a number of its own.");
    ck_assert_str_eq(room->findings.finding[0].item, "1");
}
END_TEST

START_TEST(from_cannot_be_after_to) {
    ROOM(room);
    room->report.from = SPRING;
    check_finds(room, LOFTE_ERROR, 12,
                "The report's from (2023-02-12) is after its to (2023-02-11). Swap or correct the dates.");
}
END_TEST

START_TEST(a_count_above_the_limit_is_not_believed) {
    ROOM(room);
    room->report.count = 9999;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
    room->report.count = 10000;
    check_finds(room, LOFTE_ERROR, 12, "The report's count is 10000; at most 9999 is believed. Correct the number.");
}
END_TEST

START_TEST(a_total_needs_a_count) {
    ROOM(room);
    room->report.kind = LOFTE_TOTAL;
    room->report.count = -1;
    check_finds(room, LOFTE_ERROR, 12, "The report of a total has no count. Add count= with the number so far.");
}
END_TEST

START_TEST(an_unknown_municipality_is_answered_with_the_known_ones) {
    ROOM(room);
    room->agreements[1] = (struct lofte_agreement){.id = "aneby", .municipality = "0604", .municipality_name = "Aneby"};
    room->n_agreements = 2;
    room->meeting.municipality = "0678";
    check_finds(room, LOFTE_ERROR, 0,
                "No agreement here has municipality 0678. The agreements are for: 0604 Aneby, 0687 Tranås. Correct "
                "municipality=\"0678\", or import into another workspace.");
}
END_TEST

START_TEST(an_undeclared_group_is_answered_with_the_declared_ones) {
    ROOM(room);
    room->meeting.group = "SSPE";
    check_finds(room, LOFTE_ERROR, 0,
                "The agreement tranas-2023-2024 declares no group SSPE. Its groups are: EST, SSPF. Correct "
                "group=\"SSPE\", or declare the group in agreement.lua.");
}
END_TEST

START_TEST(an_unknown_activity_is_answered_with_the_nearest) {
    ROOM(room);
    room->report.activity = "trafikontroller";
    check_finds(room, LOFTE_ERROR, 12, "The agreement has no activity trafikontroller. Did you mean trafikkontroller?");
}
END_TEST

START_TEST(an_item_about_an_activity_unlike_all_is_answered_with_all) {
    ROOM(room);
    room->items[0].about = "badvakt";
    check_finds(room, LOFTE_ERROR, 5,
                "The agreement has no activity badvakt. Use one of: krogkontroller, trafikkontroller.");
}
END_TEST

START_TEST(an_activity_that_a_bad_plugin_may_have_is_only_warned_of) {
    ROOM(room);
    struct lofte_pledge with_bad[] = {pledges[0], {.id = "trafikmiljo", .state = LOFTE_PLUGIN_BAD}};
    room->agreements[0].pledges = with_bad;
    room->report.activity = "badvakt";
    check_finds(room, LOFTE_WARNING, 12, "The agreement has no activity badvakt. Use one of: krogkontroller.");
}
END_TEST

START_TEST(a_date_outside_every_agreement_is_warned_of_but_january_is_normal) {
    ROOM(room);
    room->meeting.date = day_make(2025, 2, 28);
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
    room->meeting.date = day_make(2025, 3, 1);
    check_finds(room, LOFTE_WARNING, 0,
                "The meeting is dated 2025-03-01, outside the agreement tranas-2023-2024 (2023-01-01 to 2024-12-31). "
                "Check the date.");
}
END_TEST

START_TEST(a_date_inside_one_of_two_agreements_is_normal) {
    ROOM(room);
    room->agreements[1] = room->agreements[0];
    room->agreements[0].period = (struct lofte_window){day_make(2021, 1, 1), day_make(2021, 12, 31)};
    room->agreements[0].n_groups = 0;
    room->n_agreements = 2;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

START_TEST(what_is_done_cannot_lie_after_the_meeting) {
    ROOM(room);
    room->report.to = SPRING + 1;
    check_finds(room, LOFTE_WARNING, 12,
                "The report says done by 2023-02-13, but the meeting was on 2023-02-12. Correct the date, or write "
                "kind=\"planned\".");
    room->findings.n = 0;
    room->report.kind = LOFTE_PLANNED;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

START_TEST(errors_come_first_then_lines) {
    ROOM(room);
    room->report.to = SPRING + 1;
    room->items[2].number = "1";
    room->items[0].about = "badvakt";
    check(room);
    ck_assert_uint_eq(room->findings.n, 3);
    ck_assert_int_eq(room->findings.finding[0].line, 5);
    ck_assert_int_eq(room->findings.finding[1].line, 20);
    ck_assert_int_eq(room->findings.finding[2].severity, LOFTE_WARNING);
}
END_TEST

START_TEST(every_activity_of_every_pledge_is_known) {
    ROOM(room);
    room->report.activity = "krogkontroller";
    room->items[0].about = "trafikkontroller";
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

START_TEST(findings_of_one_line_stand_by_item_then_by_their_words) {
    ROOM(room);
    room->report.line = room->items[2].line = room->items[0].line = 10;
    room->report.from = SPRING;
    room->report.count = 10000;
    room->items[2].about = "badvakt";
    room->items[0].about = "åkgräs";
    check(room);
    ck_assert_uint_eq(room->findings.n, 4);
    ck_assert_str_eq(room->findings.finding[0].item, "1");
    ck_assert_str_eq(room->findings.finding[1].item, "2");
    ck_assert_ptr_nonnull(strstr(room->findings.finding[1].text.id, "count is"));
    ck_assert_ptr_nonnull(strstr(room->findings.finding[2].text.id, "is after its to"));
    ck_assert_str_eq(room->findings.finding[3].item, "2.1");
}
END_TEST

START_TEST(an_agreement_that_has_not_begun_or_has_no_end) {
    ROOM(room);
    room->agreements[0].period.from = SPRING + 1;
    check_finds(room, LOFTE_WARNING, 0,
                "The meeting is dated 2023-02-12, outside the agreement tranas-2023-2024 (2023-02-13 to 2024-12-31). "
                "Check the date.");
    room->findings.n = 0;
    room->agreements[0].period = (struct lofte_window){SPRING, LOFTE_NO_DAY};
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

static size_t of_severity(const struct findings *findings, enum lofte_severity severity) {
    size_t n = 0;
    for (size_t i = 0; i < findings->n; i++)
        n += findings->finding[i].severity == severity;
    return n;
}

START_TEST(of_many_findings_the_first_are_shown_and_the_rest_counted) {
    enum { ERRORS = 3 * LIMIT_ERRORS_SHOWN, WARNINGS = 3 };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct findings findings = {.n = 0};
    for (int i = 0; i < ERRORS; i++)
        finding_add(arena, &findings, LOFTE_ERROR, i + 1, NULL, text_make(arena, "wrong"));
    for (int i = 0; i < WARNINGS; i++)
        finding_add(arena, &findings, LOFTE_WARNING, i + 1, NULL, text_make(arena, "odd"));
    findings_trim(arena, &findings);
    ck_assert_uint_eq(of_severity(&findings, LOFTE_ERROR), LIMIT_ERRORS_SHOWN + 2);
    ck_assert_uint_eq(of_severity(&findings, LOFTE_WARNING), WARNINGS);
    ck_assert_int_eq(findings.finding[0].line, 1);
    const struct lofte_finding *last = &findings.finding[findings.n - 1];
    ck_assert_int_eq(last->severity, LOFTE_ERROR);
    ck_assert_str_eq(text_english(arena, &last->text), "More errors: 39. Correct the first ones and try again.");
}
END_TEST

START_TEST(as_many_findings_as_are_shown_stay_as_they_are) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct findings findings = {.n = 0};
    for (int i = 0; i < LIMIT_ERRORS_SHOWN + 1; i++)
        finding_add(arena, &findings, LOFTE_WARNING, i + 1, NULL, text_make(arena, "odd"));
    findings_trim(arena, &findings);
    ck_assert_uint_eq(findings.n, LIMIT_ERRORS_SHOWN + 1);
    ck_assert_int_eq(findings.finding[LIMIT_ERRORS_SHOWN].line, LIMIT_ERRORS_SHOWN + 1);
}
END_TEST

SUITE("meeting", of_many_findings_the_first_are_shown_and_the_rest_counted,
      as_many_findings_as_are_shown_stay_as_they_are, minutes_without_fault_have_no_findings,
      two_items_cannot_have_one_number, from_cannot_be_after_to, a_count_above_the_limit_is_not_believed,
      a_total_needs_a_count, an_unknown_municipality_is_answered_with_the_known_ones,
      an_undeclared_group_is_answered_with_the_declared_ones, an_unknown_activity_is_answered_with_the_nearest,
      an_item_about_an_activity_unlike_all_is_answered_with_all,
      an_activity_that_a_bad_plugin_may_have_is_only_warned_of,
      a_date_outside_every_agreement_is_warned_of_but_january_is_normal, a_date_inside_one_of_two_agreements_is_normal,
      what_is_done_cannot_lie_after_the_meeting, errors_come_first_then_lines, every_activity_of_every_pledge_is_known,
      findings_of_one_line_stand_by_item_then_by_their_words, an_agreement_that_has_not_begun_or_has_no_end)

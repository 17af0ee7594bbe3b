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

static size_t findings_left(struct room *room, const size_t wanted[2]) {
    room->findings = (struct findings){0};
    for (size_t i = 0; i < wanted[0] || i < wanted[1]; i++)
        for (int s = 0; s < 2; s++)
            if (i < wanted[s])
                finding_add(room->arena, &room->findings, s ? LOFTE_WARNING : LOFTE_ERROR, (int)i + 1, NULL,
                            text_make(room->arena, "Wrong."));
    findings_trim(room->arena, &room->findings);
    return room->findings.n;
}

static void finding_is(struct room *room, size_t at, enum lofte_severity severity, int line, const char *sentence) {
    const struct lofte_finding *finding = &room->findings.finding[at];
    ck_assert_int_eq(finding->severity, severity);
    ck_assert_int_eq(finding->line, line);
    ck_assert_str_eq(text_english(room->arena, &finding->text), sentence);
}

START_TEST(the_first_findings_of_each_severity_are_kept_and_the_rest_is_counted) {
    ROOM(room);
    ck_assert_uint_eq(findings_left(room, (const size_t[]){0, 0}), 0);
    ck_assert_uint_eq(findings_left(room, (const size_t[]){21, 21}), 42);
    finding_is(room, 40, LOFTE_ERROR, 21, "Wrong.");
    finding_is(room, 41, LOFTE_WARNING, 21, "Wrong.");
    ck_assert_uint_eq(findings_left(room, (const size_t[]){22, 3}), 25);
    finding_is(room, 0, LOFTE_ERROR, 1, "Wrong.");
    finding_is(room, 1, LOFTE_WARNING, 1, "Wrong.");
    finding_is(room, 23, LOFTE_ERROR, 21, "Wrong.");
    finding_is(room, 24, LOFTE_ERROR, 0, "More errors: 1. Correct the first ones and try again.");
    ck_assert_uint_eq(findings_left(room, (const size_t[]){2, 24}), 24);
    finding_is(room, 22, LOFTE_WARNING, 21, "Wrong.");
    finding_is(room, 23, LOFTE_WARNING, 0, "More warnings: 3.");
    ck_assert_uint_eq(findings_left(room, (const size_t[]){40, 30}), 44);
    finding_is(room, 42, LOFTE_ERROR, 0, "More errors: 19. Correct the first ones and try again.");
    finding_is(room, 43, LOFTE_WARNING, 0, "More warnings: 9.");
}
END_TEST

START_TEST(the_second_and_the_third_item_of_one_number_name_the_first) {
    ROOM(room);
    room->items[1].number = room->items[2].number = "1";
    check(room);
    ck_assert_uint_eq(room->findings.n, 2);
    finding_is(room, 0, LOFTE_ERROR, 10, "Item 1 stands already on line 5. Give each item a number of its own.");
    finding_is(room, 1, LOFTE_ERROR, 20, "Item 1 stands already on line 5. Give each item a number of its own.");
}
END_TEST

START_TEST(findings_alike_but_for_what_they_name_stand_by_its_name) {
    ROOM(room);
    struct lofte_report reports[] = {room->report, room->report, room->report};
    reports[0].activity = "trafikkontrollex";
    reports[1].activity = "trafikkontrolled";
    reports[2].activity = "trafikkontrolleq";
    room->items[1].reports = reports;
    room->items[1].n_reports = 3;
    check(room);
    ck_assert_uint_eq(room->findings.n, 3);
    finding_is(room, 0, LOFTE_ERROR, 12,
               "The agreement has no activity trafikkontrolled. Did you mean trafikkontroller?");
    finding_is(room, 1, LOFTE_ERROR, 12,
               "The agreement has no activity trafikkontrolleq. Did you mean trafikkontroller?");
    finding_is(room, 2, LOFTE_ERROR, 12,
               "The agreement has no activity trafikkontrollex. Did you mean trafikkontroller?");
}
END_TEST

START_TEST(the_first_and_the_last_day_of_an_agreement_are_inside_it) {
    ROOM(room);
    room->report.from = room->report.to = LOFTE_NO_DAY;
    const lofte_day inside[] = {day_make(2023, 1, 1), day_make(2024, 12, 31)};
    for (size_t i = 0; i < 2; i++) {
        room->meeting.date = inside[i];
        check(room);
        ck_assert_uint_eq(room->findings.n, 0);
    }
    room->meeting.date = day_make(2022, 12, 31);
    check_finds(room, LOFTE_WARNING, 0,
                "The meeting is dated 2022-12-31, outside the agreement tranas-2023-2024 (2023-01-01 to 2024-12-31). "
                "Check the date.");
}
END_TEST

START_TEST(two_agreements_that_both_hold_the_date_are_both_asked) {
    ROOM(room);
    struct lofte_group other_groups[] = {{.id = "Styrgruppen"}};
    room->agreements[1] = room->agreements[0];
    room->agreements[1].id = "tranas-sommar";
    room->agreements[1].groups = other_groups;
    room->agreements[1].n_groups = 1;
    room->agreements[1].n_pledges = 0;
    room->n_agreements = 2;
    room->meeting.group = "Styrgruppen";
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
    room->meeting.group = "SSPE";
    check_finds(room, LOFTE_ERROR, 0,
                "The agreement tranas-2023-2024 declares no group SSPE. Its groups are: EST, SSPF, Styrgruppen. "
                "Correct group=\"SSPE\", or declare the group in agreement.lua.");
}
END_TEST

START_TEST(an_agreement_that_does_not_hold_the_date_is_not_asked_where_another_does) {
    ROOM(room);
    struct lofte_group former_groups[] = {{.id = "BRÅ"}};
    struct lofte_agreement former = room->agreements[0];
    former.period = (struct lofte_window){day_make(2021, 1, 1), day_make(2022, 11, 30)};
    former.groups = former_groups;
    former.n_groups = 1;
    for (size_t first = 0; first < 2; first++) { /* in whichever order they stand */
        ROOM(two);
        two->agreements[first] = former;
        two->agreements[1 - first] = room->agreements[0];
        two->n_agreements = 2;
        two->meeting.group = "BRÅ";
        check_finds(two, LOFTE_ERROR, 0,
                    "The agreement tranas-2023-2024 declares no group BRÅ. Its groups are: EST, SSPF. Correct "
                    "group=\"BRÅ\", or declare the group in agreement.lua.");
    }
}
END_TEST

START_TEST(what_is_done_on_the_day_of_the_meeting_is_done) {
    ROOM(room);
    room->report.to = SPRING;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
    room->report.from = SPRING + 1;
    room->report.to = LOFTE_NO_DAY;
    check_finds(room, LOFTE_WARNING, 12,
                "The report says done by 2023-02-13, but the meeting was on 2023-02-12. Correct the date, or write "
                "kind=\"planned\".");
}
END_TEST

START_TEST(one_day_is_from_itself_to_itself_and_a_total_of_none_has_a_count) {
    ROOM(room);
    room->report.from = room->report.to;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
    room->report.kind = LOFTE_TOTAL;
    room->report.count = 0;
    check(room);
    ck_assert_uint_eq(room->findings.n, 0);
}
END_TEST

SUITE("meeting", minutes_without_fault_have_no_findings, two_items_cannot_have_one_number, from_cannot_be_after_to,
      a_count_above_the_limit_is_not_believed, a_total_needs_a_count,
      an_unknown_municipality_is_answered_with_the_known_ones, an_undeclared_group_is_answered_with_the_declared_ones,
      an_unknown_activity_is_answered_with_the_nearest, an_item_about_an_activity_unlike_all_is_answered_with_all,
      an_activity_that_a_bad_plugin_may_have_is_only_warned_of,
      a_date_outside_every_agreement_is_warned_of_but_january_is_normal, a_date_inside_one_of_two_agreements_is_normal,
      what_is_done_cannot_lie_after_the_meeting, errors_come_first_then_lines, every_activity_of_every_pledge_is_known,
      findings_of_one_line_stand_by_item_then_by_their_words, an_agreement_that_has_not_begun_or_has_no_end,
      the_first_findings_of_each_severity_are_kept_and_the_rest_is_counted,
      the_second_and_the_third_item_of_one_number_name_the_first,
      findings_alike_but_for_what_they_name_stand_by_its_name, the_first_and_the_last_day_of_an_agreement_are_inside_it,
      two_agreements_that_both_hold_the_date_are_both_asked,
      an_agreement_that_does_not_hold_the_date_is_not_asked_where_another_does,
      what_is_done_on_the_day_of_the_meeting_is_done, one_day_is_from_itself_to_itself_and_a_total_of_none_has_a_count)

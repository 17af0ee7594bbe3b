/* SPDX-License-Identifier: MIT
 *
 * Reports beside the text, and what an item and its meeting are: closed, a call, a draft, a decision.
 */
#include "rows.h"

static struct lofte_report report_of(const char *activity, enum lofte_kind kind, int64_t count, const char *from) {
    return (struct lofte_report){.activity = activity,
                                 .kind = kind,
                                 .count = count,
                                 .from = from ? day_parse(from) : LOFTE_NO_DAY,
                                 .to = from ? day_add_months(day_parse(from), 1) - 1 : LOFTE_NO_DAY,
                                 .line = 7};
}

static struct reader_result read_item(struct arena *arena, struct lofte_item item, enum lofte_meeting_kind kind) {
    item.number = "1";
    const struct lofte_meeting meeting = {.id = "m",
                                          .group = "EST",
                                          .revision = 1,
                                          .kind = kind,
                                          .status = LOFTE_DRAFT,
                                          .date = day_parse("2024-06-11"),
                                          .items = &item,
                                          .n_items = 1};
    struct reader_result result;
    reader_read(reader_create(arena, fixture_agreement(arena)), &meeting, arena, &result);
    return result;
}

static void reads(struct lofte_report report, const char *text, const char *want, size_t warnings) {
    struct arena *arena = arena_create();
    struct lofte_passage passage = {.text = text};
    const struct lofte_item item = {
        .title = "Trafik", .passages = &passage, .n_passages = 1, .reports = &report, .n_reports = 1};
    const struct reader_result result = read_item(arena, item, LOFTE_MINUTES);
    ck_assert_str_eq(written(arena, &result), want);
    ck_assert_uint_eq(result.n_warnings, warnings);
    arena_destroy(arena);
}

START_TEST(a_report_beside_the_same_number_is_one_statement) {
    reads(report_of("trafik", LOFTE_DONE, 4, "2024-05-01"), "I maj gjordes fyra trafikkontroller.",
          "trafik done 4 2024-05-01 2024-05-31", 0);
}
END_TEST

START_TEST(the_text_completes_a_report_without_a_window) {
    reads(report_of("trafik", LOFTE_DONE, 4, NULL), "I maj gjordes fyra trafikkontroller.",
          "trafik done 4 2024-05-01 2024-05-31", 0);
}
END_TEST

START_TEST(where_they_disagree_the_report_counts_and_a_warning_names_both) {
    reads(report_of("trafik", LOFTE_DONE, 5, "2024-05-01"), "I maj gjordes fyra trafikkontroller.",
          "trafik done 5 2024-05-01 2024-05-31", 1);
}
END_TEST

START_TEST(totals_are_the_same_where_they_count_from_the_same_day) {
    static const char text[] = "Hittills i år har 14 trafikkontroller gjorts.";
    struct lofte_report report = report_of("trafik", LOFTE_TOTAL, 15, "2024-01-01");
    report.to = day_parse("2024-05-31");
    reads(report, text, "trafik total 15 2024-01-01 2024-05-31", 1);
    report.from = day_parse("2023-01-01");
    reads(report, text, "trafik total 14 2024-01-01 -; trafik total 15 2023-01-01 2024-05-31", 0);
}
END_TEST

START_TEST(a_title_that_only_labels_does_so_for_the_items_below) {
    struct arena *arena = arena_create();
    struct lofte_passage passage = {.text = "Nattvandrarna gick sex kvällar i maj."};
    struct lofte_item items[] = {
        {.number = "1", .title = "Trafik"},
        {.number = "1.1", .depth = 1, .title = "Läget", .passages = &passage, .n_passages = 1}};
    const struct lofte_meeting meeting = {
        .id = "m", .group = "EST", .revision = 1, .date = day_parse("2024-06-11"), .items = items, .n_items = 2};
    struct reader_result result;
    reader_read(reader_create(arena, fixture_agreement(arena)), &meeting, arena, &result);
    ck_assert_str_eq(written(arena, &result), "");
    arena_destroy(arena);
}
END_TEST

START_TEST(a_report_alone_is_a_statement) {
    reads(report_of("cykel", LOFTE_NONE, 0, "2024-05-01"), "Antalet framgår nedan.",
          "cykel none 0 2024-05-01 2024-05-31", 0);
}
END_TEST

START_TEST(a_report_of_the_sum_confirms_its_parts) {
    reads(report_of("lob", LOFTE_DONE, 7, "2024-05-01"), "I maj LOB:ades fem personer och två avvisades.",
          "lob done 2 2024-05-01 2024-05-31; lob done 5 2024-05-01 2024-05-31", 0);
}
END_TEST

START_TEST(about_names_the_activity_for_the_item) {
    struct arena *arena = arena_create();
    struct lofte_passage passage = {.text = "Två genomfördes i maj."};
    const struct lofte_item item = {.title = "Punkt", .about = "cykel", .passages = &passage, .n_passages = 1};
    const struct reader_result result = read_item(arena, item, LOFTE_MINUTES);
    ck_assert_str_eq(written(arena, &result), "cykel done 2 2024-05-01 2024-05-31");
    ck_assert(result.statements[0].draft);
    arena_destroy(arena);
}
END_TEST

START_TEST(calls_and_closed_items_give_nothing) {
    struct arena *arena = arena_create();
    struct lofte_passage passage = {.text = "Två trafikkontroller gjordes i maj."};
    struct lofte_item item = {.title = "Trafik", .passages = &passage, .n_passages = 1};
    const struct reader_result call = read_item(arena, item, LOFTE_CALL);
    ck_assert_uint_eq(call.n_statements, 1);
    ck_assert_int_eq(call.statements[0].kind, LOFTE_MENTION);
    ck_assert(call.statements[0].count < 0 && strstr(call.statements[0].reason.id, "call"));
    item.closed = true;
    ck_assert_uint_eq(read_item(arena, item, LOFTE_MINUTES).n_statements, 0);
    arena_destroy(arena);
}
END_TEST

START_TEST(a_decision_counts_a_plan_once) {
    struct arena *arena = arena_create();
    struct lofte_passage passages[] = {
        {.kind = LOFTE_P, .text = "En trygghetsvandring föreslås den 18 september."},
        {.kind = LOFTE_DECISION, .text = "Trygghetsvandringen den 18 september börjar vid biblioteket."},
        {.kind = LOFTE_ACTION, .text = "Bjuda in till trygghetsvandringen.", .due = 19900}};
    const struct lofte_item item = {.title = "Trygghet", .passages = passages, .n_passages = 3};
    const struct reader_result result = read_item(arena, item, LOFTE_MINUTES);
    ck_assert_str_eq(written(arena, &result), "vandring planned 1 2024-09-18 2024-09-18");
    arena_destroy(arena);
}
END_TEST

START_TEST(every_statement_shows_its_sentence_its_reason_and_its_part) {
    struct arena *arena = arena_create();
    const struct reader_result result =
        read_text(arena, "2024-06-11", "Centrum", "Det var lugnt. I maj LOB:ades fem personer i centrum.");
    ck_assert_uint_eq(result.n_statements, 1);
    ck_assert_str_eq(result.statements[0].quote, "I maj LOB:ades fem personer i centrum.");
    ck_assert_str_eq(result.statements[0].part, "LOB");
    ck_assert_ptr_nonnull(result.statements[0].reason.id);
    ck_assert_int_ge(result.statements[0].certainty, READER_CERTAIN);
    ck_assert(result.statements[0].whole);
    arena_destroy(arena);
}
END_TEST

static struct lofte_text warned(struct arena *arena, const char *text) {
    struct lofte_passage passage = {.text = text, .line = 9};
    const struct lofte_item item = {.title = "Trafik", .passages = &passage, .n_passages = 1};
    const struct reader_result result = read_item(arena, item, LOFTE_MINUTES);
    ck_assert_uint_eq(result.n_statements, 1);
    if (!result.n_warnings)
        return (struct lofte_text){0};
    ck_assert_uint_eq(result.n_warnings, 1);
    ck_assert_int_eq(result.warnings[0].line, 9);
    ck_assert_str_eq(result.warnings[0].item, "1");
    return result.warnings[0].text;
}

START_TEST(a_weekday_that_is_not_the_dates_is_told) {
    struct arena *arena = arena_create();
    const struct lofte_text text = warned(arena, "Tisdagen den 15 maj 2024 gjordes en trafikkontroll.");
    ck_assert_ptr_nonnull(strstr(text.id, "Wednesday"));
    ck_assert_str_eq(text.arg[0], "Tisdagen den 15 maj 2024");
    ck_assert_str_eq(text.arg[1], "2024-05-15");
    static const char *const wrong[] = {
        "Torsdagen den 15 maj gjordes en trafikkontroll.",
        "En trafikkontroll planeras till måndagen den 10 september.",
        "Trafikkontroll genomförd lör 15/5.",
    };
    static const char *const right[] = {
        "Onsdagen den 15 maj gjordes en trafikkontroll.",
        "En trafikkontroll planeras till tisdagen den 10 september.",
        "Trafikkontroll genomförd ons 15/5.",
        "I tisdags gjordes en trafikkontroll.",
        "En trafikkontroll gjordes fr 15/5.",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        ck_assert_msg(warned(arena, wrong[i]).id != NULL, "%s", wrong[i]);
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++)
        ck_assert_msg(warned(arena, right[i]).id == NULL, "%s", right[i]);
    arena_destroy(arena);
}
END_TEST

START_TEST(what_is_only_talked_about_is_a_mention) {
    struct arena *arena = arena_create();
    const struct reader_result result =
        read_text(arena, "2024-06-11", "Vandring", "Trygghetsvandringen den 21 maj genomfördes utan polis.");
    ck_assert_uint_eq(result.n_statements, 1);
    ck_assert_int_eq(result.statements[0].kind, LOFTE_MENTION);
    ck_assert(result.statements[0].unmet);
    arena_destroy(arena);
}
END_TEST

/* The reasons of the item's mentions, in order. */
static void traces(const char *title, const char *text, const char *const *reasons, size_t n) {
    struct arena *arena = arena_create();
    const struct reader_result result = read_text(arena, "2024-06-11", title, text);
    size_t found = 0;
    for (size_t i = 0; i < result.n_statements; i++)
        if (result.statements[i].kind == LOFTE_MENTION) {
            ck_assert_msg(found < n, "%s: %s", text, result.statements[i].reason.id);
            ck_assert_msg(strstr(result.statements[i].reason.id, reasons[found++]), "%s: %s", text,
                          result.statements[i].reason.id);
        }
    ck_assert_msg(found == n, "%s: %zu", text, found);
    arena_destroy(arena);
}

START_TEST(a_near_miss_leaves_its_sentence_and_the_reason) {
    static const struct {
        const char *text, *reason;
    } rows[] = {
        {"Föräldrarna gick fyra nattvandringar i maj.", "something else"},
        {"Vi lovade minst 30 trafikkontroller om året.", "restates the promise"},
        {"Två trafikkontroller gjordes i Aneby den 3 maj.", "another place"},
        {"Rektor frågade om trafikkontrollerna vid skolan.", "asks"},
        {"Vid trafikkontrollerna stoppades 212 förare.", "counts something else"},
        {"Trafikkontrollerna är uppskattade.", "speaks of it"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        traces("Läget", rows[i].text, &rows[i].reason, 1);
}
END_TEST

START_TEST(a_trace_is_left_once_and_an_idle_one_only_where_nothing_is_told) {
    static const char *const promise[] = {"restates the promise"};
    traces("Läget", "I maj gjordes två trafikkontroller. Vid trafikkontrollerna stoppades 212 förare.", NULL, 0);
    traces("Läget", "Vi lovade minst 30 trafikkontroller. I maj gjordes två trafikkontroller. Målet är 30 kontroller.",
           promise, 1);
    traces("Läget", "En nattvandring är trevlig.", NULL, 0);
}
END_TEST

SUITE("report", a_report_beside_the_same_number_is_one_statement, the_text_completes_a_report_without_a_window,
      where_they_disagree_the_report_counts_and_a_warning_names_both, a_report_alone_is_a_statement,
      a_report_of_the_sum_confirms_its_parts, totals_are_the_same_where_they_count_from_the_same_day,
      a_title_that_only_labels_does_so_for_the_items_below, about_names_the_activity_for_the_item,
      calls_and_closed_items_give_nothing, a_decision_counts_a_plan_once,
      every_statement_shows_its_sentence_its_reason_and_its_part, a_weekday_that_is_not_the_dates_is_told,
      what_is_only_talked_about_is_a_mention, a_near_miss_leaves_its_sentence_and_the_reason,
      a_trace_is_left_once_and_an_idle_one_only_where_nothing_is_told)

/* SPDX-License-Identifier: MIT
 *
 * The ledger's rules one by one. Meetings of 2023; the target is a calendar year's.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/text.h"
#include "model/ledger.h"
#include "suite.h"

#include <string.h>

enum { ROOM = 1500 };

/* One thing said; what is left out: exact, linked, done, item "1", no window. */
struct said {
    const char *date, *from, *to;
    int64_t count;
    enum lofte_kind kind;
    const char *item, *part, *place, *previous;
    enum lofte_precision precision;
    enum lofte_state state;
    bool corrects, unmet, draft, whole;
};

struct book {
    struct arena *arena;
    struct lofte_statement statements[ROOM];
    struct ledger_entry entries[ROOM];
    size_t n;
    struct lofte_target target;
    struct ledger_rules rules;
    struct ledger ledger;
};

static struct book *book_open(void) {
    struct arena *arena = arena_create();
    struct book *book = ARENA_NEW(arena, struct book);
    book->arena = arena;
    book->target.per = LOFTE_PER_YEAR;
    book->rules =
        (struct ledger_rules){.target = &book->target, .period = {day_make(2023, 1, 1), day_make(2024, 12, 31)}};
    return book;
}

static void book_close(struct book **book) {
    arena_destroy((*book)->arena);
}
#define BOOK(name) cleanup_(book_close) struct book *name = book_open()

static void say_(struct book *book, struct said said) {
    ck_assert_uint_lt(book->n, ROOM);
    book->statements[book->n] = (struct lofte_statement){.meeting = said.date,
                                                         .date = day_parse(said.date),
                                                         .item = said.item ? said.item : "1",
                                                         .seq = (int)book->n,
                                                         .kind = said.kind,
                                                         .count = said.count,
                                                         .precision = said.precision,
                                                         .from = day_parse(said.from),
                                                         .to = day_parse(said.to),
                                                         .place = said.place,
                                                         .part = said.part,
                                                         .corrects = said.corrects,
                                                         .unmet = said.unmet,
                                                         .whole = said.whole,
                                                         .state = said.state,
                                                         .draft = said.draft};
    book->entries[book->n] = (struct ledger_entry){&book->statements[book->n], day_parse(said.previous)};
    book->n++;
}
/* say(book, meeting's date, from, to, count, kind or designated fields …) */
#define say(book, date_, from_, to_, ...)                                                                              \
    say_((book), (struct said){.date = (date_), .from = (from_), .to = (to_), .count = __VA_ARGS__})

static int64_t settle(struct book *book) {
    ledger_settle(book->entries, book->n, &book->rules, book->arena, &book->ledger);
    return ledger_count(&book->ledger, (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY});
}

static enum lofte_verdict verdict(const struct book *book, size_t i) {
    return book->ledger.outcomes[i].verdict;
}

static size_t n_evidence(const struct book *book, size_t event) {
    const lofte_day day = book->ledger.events[event].day;
    size_t n;
    (void)ledger_evidence(&book->ledger, (struct lofte_window){day, day}, book->arena, &n);
    return n;
}

START_TEST(days_and_weeks_are_part_of_their_month) {
    BOOK(book);
    say(book, "2023-03-14", "2023-03-03", "2023-03-03", 1);
    say(book, "2023-03-20", "2023-03-06", "2023-03-12", 2);
    say(book, "2023-04-11", "2023-03-01", "2023-03-31", 4);
    say(book, "2023-04-18", "2023-01-01", "2023-03-31", 4);
    ck_assert_int_eq(settle(book), 4);
    ck_assert_int_eq(ledger_count(&book->ledger, window_month(2023, 3)), 4);
    ck_assert_int_eq(book->ledger.outcomes[2].placed, 1);
    ck_assert_int_eq(verdict(book, 3), LOFTE_DUPLICATE_OF);
}
END_TEST

START_TEST(separate_dates_add) {
    BOOK(book);
    say(book, "2023-03-14", "2023-03-03", "2023-03-03", 1);
    say(book, "2023-03-14", "2023-03-08", "2023-03-08", 1);
    say(book, "2023-03-20", "2023-03-08", "2023-03-08", 1);
    ck_assert_int_eq(settle(book), 2);
    ck_assert_str_eq(DAY(book->ledger.events[0].day), "2023-03-03");
    ck_assert_str_eq(DAY(book->ledger.events[1].day), "2023-03-08");
    ck_assert_uint_eq(n_evidence(book, 1), 2);
}
END_TEST

START_TEST(a_running_total_settles_what_increments_left_open) {
    BOOK(book);
    say(book, "2023-03-14", "2023-02-01", "2023-02-28", 3);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 2);
    say(book, "2023-06-13", "2023-01-01", NULL, 9, LOFTE_TOTAL);
    ck_assert_int_eq(settle(book), 9);
    ck_assert_int_eq(book->ledger.outcomes[2].placed, 4);
    ck_assert_str_eq(DAY(book->ledger.events[2].day), "2023-06-13");
    ck_assert_str_eq(DAY(book->ledger.events[2].window.from), "2023-01-01");
}
END_TEST

START_TEST(a_total_without_start_counts_from_the_targets_window) {
    BOOK(book);
    say(book, "2023-11-14", "2023-10-01", "2023-10-31", 5);
    say(book, "2024-02-13", NULL, NULL, 3, LOFTE_TOTAL);
    ck_assert_int_eq(settle(book), 8);
    book->target.per = LOFTE_PER_PERIOD;
    ck_assert_int_eq(settle(book), 5);
}
END_TEST

START_TEST(without_a_window_it_happened_since_the_groups_previous_meeting) {
    BOOK(book);
    say(book, "2023-03-14", NULL, NULL, 2, .previous = "2023-02-14");
    settle(book);
    ck_assert_str_eq(DAY(book->ledger.events[0].window.from), "2023-02-15");
    ck_assert_str_eq(DAY(book->ledger.events[0].window.to), "2023-03-14");
    BOOK(first);
    say(first, "2023-03-14", NULL, NULL, 2);
    settle(first);
    ck_assert_str_eq(DAY(first->ledger.events[0].window.from), "2023-01-01");
}
END_TEST

START_TEST(nothing_happens_after_its_meeting) {
    BOOK(book);
    say(book, "2023-03-14", "2023-03-01", "2023-03-31", 2);
    settle(book);
    ck_assert_str_eq(DAY(book->ledger.events[0].day), "2023-03-14");
}
END_TEST

START_TEST(numbers_of_one_item_and_window_add_and_of_two_items_do_not) {
    BOOK(book);
    say(book, "2023-03-14", "2023-02-01", "2023-02-28", 6, .item = "5");
    say(book, "2023-03-14", "2023-02-01", "2023-02-28", 4, .item = "5");
    say(book, "2023-03-14", "2023-02-01", "2023-02-28", 4, .item = "6");
    ck_assert_int_eq(settle(book), 10);
    ck_assert_int_eq(verdict(book, 2), LOFTE_DUPLICATE_OF);
    say(book, "2023-03-21", "2023-02-01", "2023-02-28", 10, .item = "5");
    ck_assert_int_eq(settle(book), 10);
}
END_TEST

START_TEST(a_constraint_of_one_part_is_not_met_by_events_of_another) {
    BOOK(book);
    say(book, "2023-08-29", "2023-06-01", "2023-06-30", 9, .part = "lob");
    say(book, "2023-08-29", "2023-07-01", "2023-07-31", 6, .part = "lob");
    say(book, "2023-08-29", "2023-06-01", "2023-08-28", 11, .part = "pl");
    ck_assert_int_eq(settle(book), 26);
    say(book, "2023-09-12", "2023-06-01", "2023-08-31", 26);
    ck_assert_int_eq(settle(book), 26);
    ck_assert_int_eq(verdict(book, 3), LOFTE_DUPLICATE_OF);
    say(book, "2023-09-12", "2023-06-01", "2023-08-31", 28, .item = "2");
    ck_assert_int_eq(settle(book), 28);
}
END_TEST

START_TEST(an_event_of_general_words_later_takes_a_part) {
    BOOK(book);
    say(book, "2023-06-20", "2023-06-10", "2023-06-10", 2);
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 1, .part = "pl");
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 3, .part = "lob");
    ck_assert_int_eq(settle(book), 4);
    int64_t lob = 0, pl = 0;
    for (size_t i = 0; i < book->ledger.n_events; i++)
        *(str_equal(book->ledger.events[i].part, "lob") ? &lob : &pl) += book->ledger.events[i].count;
    ck_assert_int_eq(lob, 3);
    ck_assert_int_eq(pl, 1);
}
END_TEST

/* A known weakness, told in the README: each day and part stands twice in the six figures, so half of their sum,
 * 5.5, is needed. The budget looks at what leads from window to window and sees 5. */
START_TEST(parts_kept_apart_at_both_ends_by_general_figures_count_too_few_and_never_too_many) {
    for (int64_t times = 1; times <= 10; times += 9) {
        BOOK(book);
        say(book, "2023-07-01", "2023-06-01", "2023-06-01", 3 * times);
        say(book, "2023-07-02", "2023-06-01", "2023-06-02", 2 * times, .part = "lob");
        say(book, "2023-07-03", "2023-06-02", "2023-06-02", 1 * times, .part = "pl");
        say(book, "2023-07-04", "2023-06-02", "2023-06-03", 1 * times, .part = "lob");
        say(book, "2023-07-05", "2023-06-01", "2023-06-03", 3 * times, .part = "pl");
        say(book, "2023-07-06", "2023-06-03", "2023-06-03", 1 * times);
        ck_assert_int_eq(settle(book), 5 * times); /* needed: 6; 55 */
    }
}
END_TEST

START_TEST(parts_of_one_item_are_parts_of_its_sum) {
    BOOK(book);
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 6, .part = "lob");
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 4);
    ck_assert_int_eq(settle(book), 10);
}
END_TEST

START_TEST(a_correction_replaces_what_was_said_of_its_window) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 6, .part = "lob");
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 2, .part = "pl");
    say(book, "2023-05-09", "2023-03-01", "2023-03-31", 4, .part = "lob");
    say(book, "2023-06-13", "2023-04-01", "2023-04-30", 5, .part = "lob", .corrects = true);
    ck_assert_int_eq(settle(book), 5 + 2 + 4);
    ck_assert_int_eq(verdict(book, 0), LOFTE_SUPERSEDED);
    ck_assert_int_eq(verdict(book, 1), LOFTE_COUNTED);
    ck_assert_int_eq(verdict(book, 3), LOFTE_COUNTED);
}
END_TEST

START_TEST(a_correction_in_two_numbers_does_not_replace_itself) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 12);
    say(book, "2023-06-13", "2023-04-01", "2023-04-30", 5, .corrects = true);
    say(book, "2023-06-13", "2023-04-01", "2023-04-30", 3, .corrects = true);
    ck_assert_int_eq(settle(book), 8);
}
END_TEST

START_TEST(a_corrected_running_total_replaces_only_those_that_say_more) {
    BOOK(book);
    say(book, "2023-05-09", "2023-01-01", NULL, 7, LOFTE_TOTAL);
    say(book, "2023-09-12", "2023-01-01", NULL, 23, LOFTE_TOTAL);
    say(book, "2023-10-10", "2023-01-01", NULL, 22, LOFTE_TOTAL, .corrects = true);
    ck_assert_int_eq(settle(book), 22);
    ck_assert_int_eq(verdict(book, 0), LOFTE_COUNTED);
    ck_assert_int_eq(verdict(book, 1), LOFTE_SUPERSEDED);
}
END_TEST

START_TEST(a_correction_reaches_the_month_that_was_not_over_and_the_total_beside_it) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 4);
    say(book, "2023-08-22", "2023-08-01", "2023-08-31", 3);
    say(book, "2023-08-22", "2023-01-01", NULL, 7, LOFTE_TOTAL);
    say(book, "2023-10-10", "2023-08-01", "2023-08-31", 2, .corrects = true);
    ck_assert_int_eq(settle(book), 6);
    ck_assert_int_eq(verdict(book, 1), LOFTE_SUPERSEDED);
    ck_assert_int_eq(verdict(book, 2), LOFTE_SUPERSEDED);
}
END_TEST

START_TEST(a_corrected_tertial_replaces_the_total_that_was_said_half_way) {
    static const struct {
        int64_t total, right;
        const char *from;
        bool superseded;
    } rows[] = {{3, 2, "2023-01-01", true},
                {2, 2, "2023-01-01", false},
                {1, 2, "2023-01-01", false},
                {3, 2, "2023-02-01", false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-04-18", "2023-01-01", NULL, rows[i].total, LOFTE_TOTAL);
        say(book, "2023-05-14", rows[i].from, "2023-04-30", rows[i].right, .corrects = true);
        ck_assert_int_eq(settle(book), rows[i].superseded ? rows[i].right : rows[i].total > 2 ? 3 : 2);
        ck_assert_msg((verdict(book, 0) == LOFTE_SUPERSEDED) == rows[i].superseded, "row %zu", i);
    }
}
END_TEST

START_TEST(a_bare_total_is_of_the_year_and_never_of_a_quarter_alone) {
    static const struct {
        enum lofte_per per;
        int64_t count;
    } rows[] = {{LOFTE_PER_YEAR, 4}, {LOFTE_PER_QUARTER, 3}, {LOFTE_PER_MONTH, 3}, {LOFTE_PER_PERIOD, 3}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        book->target.per = rows[i].per;
        say(book, "2023-05-09", "2023-04-24", "2023-04-30", 1);
        say(book, "2024-02-14", "2024-01-22", "2024-01-28", 1);
        say(book, "2024-02-14", NULL, NULL, 3, LOFTE_TOTAL);
        ck_assert_msg(settle(book) == rows[i].count, "row %zu: %d", i, (int)settle(book));
    }
}
END_TEST

START_TEST(a_correction_upwards_leaves_the_total_beside_the_wrong_figure) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 4);
    say(book, "2023-05-09", "2023-01-01", NULL, 9, LOFTE_TOTAL);
    say(book, "2023-10-10", "2023-04-01", "2023-04-30", 5, .corrects = true);
    ck_assert_int_eq(settle(book), 9);
    ck_assert_int_eq(verdict(book, 0), LOFTE_SUPERSEDED);
    ck_assert_int_eq(verdict(book, 1), LOFTE_COUNTED);
}
END_TEST

START_TEST(an_approximate_figure_alone_counts_as_approximate) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 20, .precision = LOFTE_ABOUT);
    say(book, "2023-05-09", "2023-03-01", "2023-03-31", 3);
    ck_assert_int_eq(settle(book), 23);
    ck_assert(!book->ledger.events[0].approximate);
    ck_assert(book->ledger.events[1].approximate);
}
END_TEST

START_TEST(an_approximate_figure_beside_exact_ones_counts_nothing) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 17);
    say(book, "2023-06-13", "2023-01-01", NULL, 20, LOFTE_TOTAL, .precision = LOFTE_ABOUT);
    ck_assert_int_eq(settle(book), 17);
    ck_assert_int_eq(verdict(book, 1), LOFTE_APPROXIMATE);
    ck_assert_uint_eq(n_evidence(book, 0), 2);
    ck_assert(!book->ledger.events[0].approximate);
}
END_TEST

START_TEST(at_least_constrains_and_contradicts_nothing) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 4, .precision = LOFTE_AT_LEAST, .whole = true);
    say(book, "2023-06-13", "2023-04-01", "2023-04-30", 6, .whole = true);
    ck_assert_int_eq(settle(book), 6);
    ck_assert_uint_eq(book->ledger.n_disagreements, 0);
}
END_TEST

START_TEST(what_is_not_in_force_or_not_ours_places_nothing) {
    static const struct {
        struct said said;
        enum lofte_verdict verdict;
    } rows[] = {
        {{.place = "Aneby"}, LOFTE_OTHER_PLACE},
        {{.unmet = true}, LOFTE_CONDITION_UNMET},
        {{.state = LOFTE_REVIEW}, LOFTE_WAITING},
        {{.draft = true}, LOFTE_IN_DRAFT},
        {{.state = LOFTE_REJECTED}, LOFTE_PERSON_REJECTED},
        {{.kind = LOFTE_PLANNED}, LOFTE_NO_NUMBER},
        {{.kind = LOFTE_CANCELLED}, LOFTE_NO_NUMBER},
        {{.kind = LOFTE_MENTION}, LOFTE_NO_NUMBER},
        {{.kind = LOFTE_NONE}, LOFTE_NO_NUMBER},
        {{.state = LOFTE_ACCEPTED}, LOFTE_COUNTED},
        {{.state = LOFTE_CHANGED}, LOFTE_COUNTED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        struct said said = rows[i].said;
        said.date = "2023-05-09";
        said.count = said.kind == LOFTE_NONE ? 0 : 2;
        say_(book, said);
        ck_assert_int_eq(settle(book), rows[i].verdict == LOFTE_COUNTED ? 2 : 0);
        ck_assert_int_eq(verdict(book, 0), rows[i].verdict);
    }
    BOOK(book);
    say(book, "2023-05-09", NULL, NULL, -1, .precision = LOFTE_UNSPECIFIED);
    ck_assert_int_eq(settle(book), 0);
    ck_assert_int_eq(verdict(book, 0), LOFTE_NO_NUMBER);
}
END_TEST

START_TEST(review_and_drafts_count_where_they_are_asked_for) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 4, .state = LOFTE_REVIEW);
    say(book, "2023-06-13", "2023-05-01", "2023-05-31", 3, .draft = true);
    ck_assert_int_eq(settle(book), 0);
    book->rules.with_review = true;
    ck_assert_int_eq(settle(book), 4);
    book->rules.with_drafts = true;
    ck_assert_int_eq(settle(book), 7);
}
END_TEST

START_TEST(a_duplicate_names_the_statements_that_placed_its_events) {
    BOOK(book);
    say(book, "2023-03-14", "2023-03-03", "2023-03-03", 1);
    say(book, "2023-03-14", "2023-03-08", "2023-03-08", 1);
    say(book, "2023-03-14", "2023-02-08", "2023-02-08", 1);
    say(book, "2023-04-11", "2023-03-01", "2023-03-31", 2);
    settle(book);
    const struct ledger_outcome *outcome = &book->ledger.outcomes[3];
    ck_assert_int_eq(outcome->verdict, LOFTE_DUPLICATE_OF);
    ck_assert_uint_eq(outcome->n_duplicate_of, 2);
    ck_assert_uint_eq(outcome->duplicate_of[0], 0);
    ck_assert_uint_eq(outcome->duplicate_of[1], 1);
}
END_TEST

START_TEST(a_whole_figure_with_more_events_than_it_says_is_a_disagreement) {
    static const struct {
        enum lofte_kind kind;
        int64_t count;
        bool whole;
        size_t disagreements;
    } rows[] = {{LOFTE_DONE, 1, true, 1},   {LOFTE_DONE, 1, false, 0}, {LOFTE_DONE, 2, true, 0},
                {LOFTE_TOTAL, 1, false, 1}, {LOFTE_NONE, 0, false, 1}, {LOFTE_TOTAL, 2, false, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-03-14", "2023-03-03", "2023-03-03", 1);
        say(book, "2023-03-14", "2023-03-08", "2023-03-08", 1);
        say(book, "2023-04-11", "2023-03-01", "2023-03-31", rows[i].count, rows[i].kind, .whole = rows[i].whole);
        ck_assert_int_eq(settle(book), 2);
        ck_assert_uint_eq(book->ledger.n_disagreements, rows[i].disagreements);
        if (!rows[i].disagreements)
            continue;
        const struct ledger_disagreement *found = &book->ledger.disagreements[0];
        ck_assert_uint_eq(found->claim, 2);
        ck_assert_int_eq(found->said, rows[i].count);
        ck_assert_int_eq(found->placed, 2);
        ck_assert_uint_eq(found->n_others, 2);
    }
}
END_TEST

START_TEST(what_a_wide_window_placed_contradicts_no_narrow_one) {
    BOOK(book);
    say(book, "2023-03-31", "2023-01-01", NULL, 3, LOFTE_TOTAL);
    say(book, "2023-04-11", "2023-03-01", "2023-03-31", 1, .whole = true);
    ck_assert_int_eq(settle(book), 3);
    ck_assert_uint_eq(book->ledger.n_disagreements, 0);
}
END_TEST

START_TEST(nothing_is_placed_where_a_statement_says_none) {
    BOOK(book);
    say(book, "2023-08-29", NULL, NULL, 2, .previous = "2023-05-23");
    say(book, "2023-08-29", "2023-07-01", "2023-08-31", 0, LOFTE_NONE, .item = "2");
    ck_assert_int_eq(settle(book), 2);
    ck_assert_int_eq(ledger_count(&book->ledger, window_half_year(2023, 1)), 2);
    ck_assert_str_eq(DAY(book->ledger.events[0].window.from), "2023-05-24");
    ck_assert_str_eq(DAY(book->ledger.events[0].window.to), "2023-06-30");
    say(book, "2023-09-12", "2023-07-05", "2023-07-05", 1);
    ck_assert_int_eq(settle(book), 3);
    ck_assert_uint_eq(book->ledger.n_disagreements, 1);
    ck_assert_uint_eq(book->ledger.disagreements[0].claim, 1);
}
END_TEST

/* One group says 'none since the last meeting', and another has met and told of one since that group's own last. */
START_TEST(none_since_the_last_meeting_begins_behind_what_another_group_told) {
    BOOK(book);
    say(book, "2023-10-19", "2023-09-15", "2023-09-15", 1);
    say(book, "2023-10-19", "2023-10-06", "2023-10-06", 1, .item = "2");
    say(book, "2023-10-19", "2023-01-01", NULL, 2, LOFTE_TOTAL, .item = "3");
    say(book, "2023-11-16", NULL, NULL, 0, LOFTE_NONE, .previous = "2023-09-21");
    ck_assert_int_eq(settle(book), 2);
    ck_assert_uint_eq(book->ledger.n_disagreements, 0);
    say(book, "2023-11-20", "2023-09-22", "2023-11-16", 1, .item = "4"); /* that one is the same */
    ck_assert_int_eq(settle(book), 2);
    say(book, "2023-11-20", "2023-11-10", "2023-11-10", 1, .item = "5");
    ck_assert_int_eq(settle(book), 3);
}
END_TEST

/* One group says 'four since the last meeting', and another has told of seven since that group's own last. */
START_TEST(a_number_since_the_last_meeting_begins_behind_more_that_another_group_told) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-30", "2023-04-30", 7);
    say(book, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18");
    ck_assert_int_eq(settle(book), 11);
    BOOK(same); /* of as many it may be the same */
    say(same, "2023-05-09", "2023-04-30", "2023-04-30", 4);
    say(same, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18");
    ck_assert_int_eq(settle(same), 4);
    BOOK(before); /* told of before the group met */
    say(before, "2023-05-09", "2023-04-18", "2023-04-18", 7);
    say(before, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18");
    ck_assert_int_eq(settle(before), 11);
    BOOK(one); /* a single one is often one of those told of */
    say(one, "2023-05-09", "2023-04-30", "2023-04-30", 3);
    say(one, "2023-05-30", NULL, NULL, 1, .previous = "2023-04-18");
    ck_assert_int_eq(settle(one), 3);
    BOOK(twice); /* told twice, and no more than four */
    say(twice, "2023-05-02", "2023-04-30", "2023-04-30", 3);
    say(twice, "2023-05-09", "2023-04-24", "2023-04-30", 3);
    say(twice, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18");
    ck_assert_int_eq(settle(twice), 4);
    BOOK(part); /* of another part it says nothing */
    say(part, "2023-05-09", "2023-04-30", "2023-04-30", 7, .part = "pl");
    say(part, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18", .part = "lob");
    settle(part);
    ck_assert_str_eq(DAY(part->ledger.events[part->ledger.n_events - 1].window.from), "2023-04-19");
    BOOK(later); /* minutes of a later day do not move an earlier figure */
    say(later, "2023-05-30", NULL, NULL, 4, .previous = "2023-04-18");
    say(later, "2023-06-09", "2023-04-30", "2023-04-30", 7);
    ck_assert_int_eq(settle(later), 7);
}
END_TEST

START_TEST(none_of_one_part_says_nothing_of_another) {
    BOOK(book);
    say(book, "2023-06-30", "2023-06-01", "2023-06-30", 2, .part = "lob");
    say(book, "2023-06-30", "2023-06-20", "2023-06-30", 0, LOFTE_NONE, .item = "2", .part = "pl");
    settle(book);
    ck_assert_str_eq(DAY(book->ledger.events[0].day), "2023-06-30");
}
END_TEST

START_TEST(a_day_is_the_day_of_as_many_as_it_says) {
    BOOK(book);
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 3, .part = "lob");
    say(book, "2023-07-11", "2023-06-30", "2023-06-30", 1, .part = "lob");
    settle(book);
    ck_assert_uint_eq(book->ledger.n_events, 2);
    ck_assert_int_eq(book->ledger.events[0].count, 2);
    ck_assert_str_eq(DAY(book->ledger.events[0].window.from), "2023-06-01");
    ck_assert_int_eq(book->ledger.events[1].count, 1);
    ck_assert_str_eq(DAY(book->ledger.events[1].window.from), "2023-06-30");
}
END_TEST

/* The answer in words, with statements by their seq and not by their place in the array. */
static const char *answer_print(const struct book *book) {
    struct buf buf;
    buf_init(&buf, book->arena);
    for (size_t i = 0; i < book->ledger.n_events; i++) {
        const struct ledger_event *e = &book->ledger.events[i];
        buf_printf(&buf, "event %d x%d %d-%d %s by %d:", e->day, (int)e->count, e->window.from, e->window.to,
                   e->part ? e->part : "-", book->entries[e->placed_by].statement->seq);
        size_t n;
        const size_t *evidence = ledger_evidence(&book->ledger, (struct lofte_window){e->day, e->day}, book->arena, &n);
        for (size_t k = 0; k < n; k++)
            buf_printf(&buf, " %d", book->entries[evidence[k]].statement->seq);
        buf_puts(&buf, "\n");
    }
    for (int seq = 0; seq < (int)book->n; seq++)
        for (size_t i = 0; i < book->n; i++)
            if (book->entries[i].statement->seq == seq) {
                const struct ledger_outcome *o = &book->ledger.outcomes[i];
                buf_printf(&buf, "outcome %d: %d %d:", seq, (int)o->verdict, (int)o->placed);
                for (size_t k = 0; k < o->n_duplicate_of; k++)
                    buf_printf(&buf, " %d", book->entries[o->duplicate_of[k]].statement->seq);
                buf_puts(&buf, "\n");
            }
    for (size_t i = 0; i < book->ledger.n_disagreements; i++)
        buf_printf(&buf, "disagreement %d\n", book->entries[book->ledger.disagreements[i].claim].statement->seq);
    return buf.data;
}

/* `n` random statements; with `big` figures. */
static void say_anything(struct book *book, size_t n, int most, unsigned *seed) {
    static const char *const parts[] = {NULL, "lob", "pl"};
    for (size_t i = 0; i < n; i++) {
        unsigned r[8];
        for (size_t k = 0; k < 8; k++)
            r[k] = (*seed = *seed * 1103515245U + 12345U) >> 16;
        const lofte_day date = book->rules.period.from + (lofte_day)(r[0] % 700) + 14;
        const lofte_day to = date - (lofte_day)(r[1] % 40), from = to - (lofte_day)(r[2] % 60);
        say(book, arena_strdup(book->arena, DAY(date)), arena_strdup(book->arena, DAY(from)),
            arena_strdup(book->arena, DAY(to)), 1 + (int)(r[3] % (unsigned)most),
            r[4] % 9   ? LOFTE_DONE
            : r[4] % 2 ? LOFTE_NONE
                       : LOFTE_TOTAL,
            .part = parts[r[5] % 3], .precision = r[6] % 9 ? LOFTE_EXACT : LOFTE_ABOUT, .corrects = r[7] % 20 == 0,
            .whole = r[7] % 3 == 0);
    }
}

START_TEST(the_answer_does_not_depend_on_the_order_of_entries) {
    unsigned seed = 3;
    for (int round = 0; round < 40; round++) {
        BOOK(book);
        say_anything(book, 30, 6, &seed);
        settle(book);
        const char *before = answer_print(book);
        for (size_t i = book->n; i > 1; i--) {
            const size_t j = (seed = seed * 1103515245U + 12345U) / 65536U % i;
            const struct ledger_entry kept = book->entries[i - 1];
            book->entries[i - 1] = book->entries[j];
            book->entries[j] = kept;
        }
        settle(book);
        ck_assert_str_eq(answer_print(book), before);
    }
}
END_TEST

START_TEST(a_thousand_large_figures_cost_no_more_than_small_ones) {
    unsigned seed = 5;
    BOOK(book);
    say_anything(book, 1000, 9999, &seed);
    ck_assert_int_gt(settle(book), 100000);
    ck_assert_uint_lt(book->ledger.n_events, 3000);
}
END_TEST

/* One activity, ten years of days, weeks, months and running totals, each told about twice. */
START_TEST(twenty_thousand_statements_come_to_an_end) {
    enum { MANY = 20000, YEARS = 10 };
    static const char *const parts[] = {NULL, "lob", "pl"};
    static const int widths[] = {1, 1, 7, 30, 90};
    for (unsigned n_parts = 1; n_parts <= 3; n_parts += 2) {
        BOOK(book);
        const lofte_day start = book->rules.period.from;
        struct lofte_statement *statements = ARENA_ARRAY(book->arena, struct lofte_statement, MANY);
        struct ledger_entry *entries = ARENA_ARRAY(book->arena, struct ledger_entry, MANY);
        unsigned seed = 11;
        for (int i = 0; i < MANY; i++) {
            const int r = (int)((seed = seed * 1103515245U + 12345U) >> 16);
            const lofte_day date = start + 14 + (lofte_day)((int64_t)i * YEARS * 365 / MANY);
            const bool total = r % 11 == 0;
            statements[i] = (struct lofte_statement){.meeting = arena_printf(book->arena, "m-%05d", date),
                                                     .item = arena_printf(book->arena, "%d", r % 7),
                                                     .seq = i,
                                                     .date = date,
                                                     .kind = total ? LOFTE_TOTAL : LOFTE_DONE,
                                                     .count = total ? 1 + (date - start) % 365 : 1 + r % 3,
                                                     .from = total ? date - (date - start) % 365
                                                                   : date - r % 14 - widths[r % 5] + 1,
                                                     .to = total ? LOFTE_NO_DAY : date - r % 14,
                                                     .part = parts[(unsigned)r % n_parts],
                                                     .whole = r % 5 > 2};
            entries[i] = (struct ledger_entry){&statements[i], date - 14};
        }
        ledger_settle(entries, MANY, &book->rules, book->arena, &book->ledger);
        ck_assert_uint_gt(book->ledger.n_events, 1000);
        ck_assert_uint_gt(book->ledger.n_disagreements, 0);
    }
}
END_TEST

START_TEST(no_statements_give_no_events) {
    BOOK(book);
    ck_assert_int_eq(settle(book), 0);
    ck_assert_uint_eq(book->ledger.n_events, 0);
}
END_TEST

START_TEST(nones_that_touch_leave_no_day_between_them) {
    static const char *const second[] = {"2023-03-01", "2023-02-28", "2023-02-10"};
    for (size_t i = 0; i < 3; i++) {
        BOOK(book);
        say(book, "2023-03-10", "2023-02-01", "2023-02-28", 0, .kind = LOFTE_NONE);
        say(book, "2023-04-10", second[i], "2023-03-31", 0, .kind = LOFTE_NONE);
        say(book, "2023-04-20", "2023-01-10", "2023-03-31", 2);
        ck_assert_int_eq(settle(book), 2);
        ck_assert_uint_eq(book->ledger.n_events, 1);
        ck_assert_str_eq(DAY(book->ledger.events[0].day), "2023-01-31");
    }
    BOOK(apart);
    say(apart, "2023-03-10", "2023-02-01", "2023-02-27", 0, .kind = LOFTE_NONE);
    say(apart, "2023-04-10", "2023-03-01", "2023-03-31", 0, .kind = LOFTE_NONE);
    say(apart, "2023-04-20", "2023-01-10", "2023-03-31", 2);
    ck_assert_int_eq(settle(apart), 2);
    ck_assert_str_eq(DAY(apart->ledger.events[0].day), "2023-02-28");
}
END_TEST

START_TEST(a_meeting_on_the_day_of_the_previous_one_looks_back_to_the_start) {
    BOOK(book);
    say(book, "2023-03-14", NULL, NULL, 2, .previous = "2023-03-14");
    ck_assert_int_eq(settle(book), 2);
    ck_assert_str_eq(DAY(book->ledger.events[0].window.from), "2023-01-01");
    BOOK(day_after);
    say(day_after, "2023-03-14", NULL, NULL, 2, .previous = "2023-03-13");
    ck_assert_int_eq(settle(day_after), 2);
    ck_assert_str_eq(DAY(day_after->ledger.events[0].window.from), "2023-03-14");
}
END_TEST

/* How many events have the part; NULL: none told apart. */
static int64_t n_of_part(const struct book *book, const char *part) {
    int64_t count = 0;
    for (size_t i = 0; i < book->ledger.n_events; i++)
        if (str_equal(book->ledger.events[i].part, part))
            count += book->ledger.events[i].count;
    return count;
}

static void assert_event(const struct book *book, size_t at, const char *day, int64_t count, const char *from,
                         const char *to) {
    ck_assert_uint_lt(at, book->ledger.n_events);
    const struct ledger_event *event = &book->ledger.events[at];
    ck_assert_str_eq(DAY(event->day), day);
    ck_assert_int_eq(event->count, count);
    ck_assert_str_eq(DAY(event->window.from), from);
    ck_assert_str_eq(DAY(event->window.to), to);
}

/* The fortnight's one is the week's: it vouches for no other, though it was told before the week. */
START_TEST(what_the_narrowest_vouches_for_a_wider_one_does_not_vouch_for_again) {
    static const char *const ends[] = {"2023-03-12", "2023-03-15", "2023-03-16"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        BOOK(book);
        say(book, "2023-03-05", "2023-01-01", "2023-03-05", 1);
        say(book, "2023-03-10", "2023-01-01", "2023-03-10", 2, .item = "2");
        say(book, "2023-03-20", "2023-03-01", "2023-03-15", 1, .item = "3");
        say(book, "2023-03-20", "2023-03-09", ends[i], 1, .item = "4");
        ck_assert_int_eq(settle(book), 2);
        assert_event(book, 0, "2023-03-05", 1, "2023-01-01", "2023-03-05");
        assert_event(book, 1, "2023-03-10", 1, "2023-03-09", ends[i]);
    }
}
END_TEST

START_TEST(events_of_one_day_one_statement_and_one_part_are_kept_as_one) {
    BOOK(book);
    say(book, "2023-07-01", "2023-06-10", "2023-06-10", 4);
    say(book, "2023-07-02", "2023-06-05", "2023-06-20", 1, .part = "lob");
    say(book, "2023-07-03", "2023-06-01", "2023-06-30", 3, .part = "lob");
    ck_assert_int_eq(settle(book), 4);
    ck_assert_int_eq(n_of_part(book, "lob"), 3);
    ck_assert_uint_eq(book->ledger.n_events, 2);
    ck_assert_int_eq(book->ledger.events[0].count, 1);
    ck_assert_ptr_null(book->ledger.events[0].part);
    ck_assert_int_eq(book->ledger.events[1].count, 3);
    ck_assert_str_eq(book->ledger.events[1].part, "lob");
    ck_assert_uint_eq(book->ledger.events[1].placed_by, 0);
}
END_TEST

START_TEST(an_earlier_event_that_takes_a_part_is_none_of_the_later_windows) {
    BOOK(book);
    say(book, "2023-07-01", "2023-06-05", "2023-06-05", 2);
    say(book, "2023-07-02", "2023-06-10", "2023-06-10", 1, .part = "lob");
    say(book, "2023-07-03", "2023-06-01", "2023-06-12", 2, .part = "lob");
    say(book, "2023-07-04", "2023-06-08", "2023-06-20", 2, .part = "lob");
    ck_assert_int_eq(settle(book), 4);
    ck_assert_int_eq(n_of_part(book, "lob"), 3);
    ck_assert_int_eq(n_of_part(book, NULL), 1);
}
END_TEST

START_TEST(one_general_figure_among_parts_is_met_by_whichever_part_leaves_the_fewest) {
    BOOK(book);
    say(book, "2023-07-01", "2023-06-01", "2023-06-03", 1);
    say(book, "2023-07-02", "2023-06-01", "2023-06-05", 1, .part = "pl");
    say(book, "2023-07-03", "2023-06-04", "2023-06-06", 1, .part = "pl");
    say(book, "2023-07-04", "2023-06-02", "2023-06-06", 1, .part = "lob");
    ck_assert_int_eq(settle(book), 2); /* one 'lob' up to the 3rd, one 'pl' on the 4th or 5th */
}
END_TEST

START_TEST(the_first_number_of_a_sum_is_not_exceeded_by_what_the_sum_allows) {
    for (int64_t told = 10; told <= 11; told++) {
        BOOK(book);
        say(book, "2023-03-14", "2023-02-01", "2023-02-28", 6, .item = "5", .whole = true);
        say(book, "2023-03-14", "2023-02-01", "2023-02-28", 4, .item = "5", .whole = true);
        say(book, "2023-03-14", "2023-02-08", "2023-02-08", told - 2, .item = "6");
        say(book, "2023-03-14", "2023-02-09", "2023-02-09", 2, .item = "7");
        ck_assert_int_eq(settle(book), told);
        ck_assert_uint_eq(book->ledger.n_disagreements, told > 10);
        if (told > 10) {
            const struct ledger_disagreement *found = &book->ledger.disagreements[0];
            ck_assert_uint_eq(found->claim, 1);
            ck_assert_int_eq(found->said, 10);
            ck_assert_int_eq(found->placed, 11);
            ck_assert_uint_eq(found->n_others, 2);
            ck_assert_uint_eq(found->others[0], 2);
            ck_assert_uint_eq(found->others[1], 3);
        }
    }
}
END_TEST

START_TEST(a_whole_figure_of_one_part_is_exceeded_by_that_part_only) {
    static const struct {
        const char *part;
        size_t disagreements;
    } rows[] = {{"lob", 1}, {"pl", 0}, {NULL, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-07-01", "2023-06-01", "2023-06-30", 1, .part = "lob", .whole = true);
        say(book, "2023-07-02", "2023-06-05", "2023-06-05", 1, .part = rows[i].part);
        say(book, "2023-07-03", "2023-06-06", "2023-06-06", 1, .part = rows[i].part);
        ck_assert_int_eq(settle(book), rows[i].part && *rows[i].part == 'p' ? 3 : 2);
        ck_assert_uint_eq(book->ledger.n_disagreements, rows[i].disagreements);
    }
}
END_TEST

START_TEST(parts_together_exceed_a_whole_figure_of_general_words) {
    for (int64_t said = 2; said <= 3; said++) {
        BOOK(book);
        say(book, "2023-07-01", "2023-06-01", "2023-06-30", said, .whole = true);
        say(book, "2023-07-02", "2023-06-01", "2023-06-20", 2, .part = "lob");
        say(book, "2023-07-03", "2023-06-10", "2023-06-30", 1, .part = "pl");
        ck_assert_int_eq(settle(book), 3);
        ck_assert_uint_eq(book->ledger.n_disagreements, said == 2);
    }
}
END_TEST

START_TEST(days_at_the_ends_of_a_whole_figures_window_exceed_it_and_days_beside_it_do_not) {
    static const struct {
        const char *first, *second;
        size_t disagreements;
    } rows[] = {{"2023-03-01", "2023-03-31", 1}, {"2023-02-28", "2023-03-31", 0}, {"2023-03-01", "2023-04-01", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-04-11", rows[i].first, rows[i].first, 1);
        say(book, "2023-04-11", rows[i].second, rows[i].second, 1, .item = "2");
        say(book, "2023-04-12", "2023-03-01", "2023-03-31", 1, .whole = true);
        ck_assert_int_eq(settle(book), 2);
        ck_assert_uint_eq(book->ledger.n_disagreements, rows[i].disagreements);
    }
}
END_TEST

START_TEST(a_corrected_running_total_leaves_one_that_says_the_same) {
    static const struct {
        int64_t count;
        enum lofte_verdict verdict;
    } rows[] = {{21, LOFTE_COUNTED}, {22, LOFTE_COUNTED}, {23, LOFTE_SUPERSEDED}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-09-12", "2023-01-01", NULL, rows[i].count, LOFTE_TOTAL);
        say(book, "2023-10-10", "2023-01-01", NULL, 22, LOFTE_TOTAL, .corrects = true);
        ck_assert_int_eq(settle(book), 22);
        ck_assert_int_eq(verdict(book, 0), rows[i].verdict);
    }
}
END_TEST

START_TEST(a_correction_reaches_its_own_window_its_own_part_and_what_was_said_before_it) {
    static const struct {
        const char *from, *to, *part, *corrected_part;
        bool superseded;
    } rows[] = {{"2023-04-01", "2023-04-30", NULL, NULL, true},   {"2023-04-02", "2023-04-30", NULL, NULL, false},
                {"2023-04-01", "2023-04-29", NULL, NULL, false},  {"2023-04-01", "2023-04-30", "lob", NULL, true},
                {"2023-04-01", "2023-04-30", "lob", "lob", true}, {"2023-04-01", "2023-04-30", "lob", "pl", false},
                {"2023-04-01", "2023-04-30", NULL, "pl", false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-05-09", rows[i].from, rows[i].to, 9, .part = rows[i].part);
        say(book, "2023-06-13", "2023-04-01", "2023-04-30", 5, .part = rows[i].corrected_part, .corrects = true);
        say(book, "2023-07-11", "2023-04-01", "2023-04-30", 2, .part = rows[i].part);
        settle(book);
        ck_assert_msg((verdict(book, 0) == LOFTE_SUPERSEDED) == rows[i].superseded, "row %zu", i);
        ck_assert_int_ne(verdict(book, 2), LOFTE_SUPERSEDED);
    }
}
END_TEST

START_TEST(an_approximate_figure_counts_unless_an_exact_one_touches_its_window) {
    static const struct {
        const char *from, *to, *part, *about_part;
        enum lofte_verdict verdict;
    } rows[] = {
        {"2023-04-01", "2023-04-09", NULL, NULL, LOFTE_COUNTED},
        {"2023-04-01", "2023-04-10", NULL, NULL, LOFTE_APPROXIMATE},
        {"2023-04-20", "2023-04-30", NULL, NULL, LOFTE_APPROXIMATE},
        {"2023-04-21", "2023-04-30", NULL, NULL, LOFTE_COUNTED},
        {"2023-04-12", "2023-04-12", "lob", NULL, LOFTE_APPROXIMATE},
        {"2023-04-12", "2023-04-12", NULL, "lob", LOFTE_APPROXIMATE},
        {"2023-04-12", "2023-04-12", "lob", "lob", LOFTE_APPROXIMATE},
        {"2023-04-12", "2023-04-12", "lob", "pl", LOFTE_COUNTED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (size_t exact = 0; exact < 2; exact++) { /* the exact one before it in the minutes, or behind it */
            BOOK(book);
            if (exact == 0)
                say(book, "2023-05-09", rows[i].from, rows[i].to, 1, .part = rows[i].part);
            say(book, "2023-05-10", "2023-04-10", "2023-04-20", 20, .item = "2", .precision = LOFTE_ABOUT,
                .part = rows[i].about_part);
            if (exact == 1)
                say(book, "2023-05-11", rows[i].from, rows[i].to, 1, .part = rows[i].part);
            settle(book);
            ck_assert_msg(verdict(book, 1 - exact) == rows[i].verdict, "row %zu", i);
        }
}
END_TEST

START_TEST(an_approximate_figure_on_top_of_its_items_exact_one_adds_to_it) {
    BOOK(book);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 3);
    say(book, "2023-05-09", "2023-04-01", "2023-04-30", 20, .precision = LOFTE_ABOUT);
    ck_assert_int_eq(settle(book), 23);
    ck_assert_int_eq(book->ledger.outcomes[0].placed, 3);
    ck_assert_int_eq(book->ledger.outcomes[1].placed, 20);
    ck_assert_uint_eq(book->ledger.n_events, 2);
    ck_assert(!book->ledger.events[0].approximate);
    ck_assert(book->ledger.events[1].approximate);
}
END_TEST

START_TEST(a_window_keeps_off_the_days_of_a_none_at_either_end) {
    static const struct {
        const char *none_from, *none_to, *from, *to;
    } rows[] = {
        {"2023-03-01", "2023-03-10", "2023-03-11", "2023-03-31"},
        {"2023-02-20", "2023-03-01", "2023-03-02", "2023-03-31"},
        {"2023-02-20", "2023-02-28", "2023-03-01", "2023-03-31"},
        {"2023-03-20", "2023-03-31", "2023-03-01", "2023-03-19"},
        {"2023-03-31", "2023-04-10", "2023-03-01", "2023-03-30"},
        {"2023-04-01", "2023-04-10", "2023-03-01", "2023-03-31"},
        {"2023-03-10", "2023-03-20", "2023-03-01", "2023-03-31"},
        {"2023-03-01", "2023-03-31", "2023-03-01", "2023-03-31"},
        {"2023-03-01", "2023-03-30", "2023-03-31", "2023-03-31"},
        {"2023-03-02", "2023-03-31", "2023-03-01", "2023-03-01"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-05-01", "2023-03-01", "2023-03-31", 2);
        say(book, "2023-05-02", rows[i].none_from, rows[i].none_to, 0, LOFTE_NONE);
        ck_assert_int_eq(settle(book), 2);
        assert_event(book, 0, rows[i].to, 2, rows[i].from, rows[i].to);
    }
}
END_TEST

START_TEST(none_of_everything_is_none_of_each_part) {
    BOOK(book);
    say(book, "2023-06-30", "2023-06-01", "2023-06-30", 2, .part = "lob");
    say(book, "2023-06-30", "2023-06-01", "2023-06-30", 1, .part = "pl", .item = "2");
    say(book, "2023-06-30", "2023-06-20", "2023-06-30", 0, LOFTE_NONE, .item = "3");
    say(book, "2023-06-30", "2023-06-10", "2023-06-30", 0, LOFTE_NONE, .item = "4", .part = "pl");
    ck_assert_int_eq(settle(book), 3);
    assert_event(book, 0, "2023-06-09", 1, "2023-06-01", "2023-06-09");
    assert_event(book, 1, "2023-06-19", 2, "2023-06-01", "2023-06-19");
}
END_TEST

/* 'Ingen sedan förra mötet' of 16 November, where that group last met on 21 September. */
START_TEST(none_since_the_last_meeting_begins_behind_what_lies_wholly_inside_and_is_told_within_a_month) {
    static const struct {
        const char *from, *to, *part, *none_part, *begins;
    } rows[] = {
        {"2023-10-06", "2023-10-06", NULL, NULL, "2023-10-07"},
        {"2023-09-22", "2023-09-22", NULL, NULL, "2023-09-23"},
        {"2023-09-21", "2023-09-21", NULL, NULL, "2023-09-22"},
        {"2023-09-21", "2023-10-06", NULL, NULL, "2023-09-22"}, /* reaches out */
        {"2023-10-01", "2023-11-01", NULL, NULL, "2023-11-02"}, /* a month */
        {"2023-09-30", "2023-11-01", NULL, NULL, "2023-09-22"}, /* more than a month */
        {"2023-11-15", "2023-11-15", NULL, NULL, "2023-11-16"},
        {"2023-11-16", "2023-11-16", NULL, NULL, "2023-09-22"}, /* of the day itself: the two disagree */
        {"2023-10-06", "2023-10-06", "lob", NULL, "2023-10-07"},
        {"2023-10-06", "2023-10-06", "lob", "lob", "2023-10-07"},
        {"2023-10-06", "2023-10-06", "pl", "lob", "2023-09-22"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-11-16", rows[i].from, rows[i].to, 1, .part = rows[i].part);
        say(book, "2023-11-16", NULL, NULL, 0, LOFTE_NONE, .item = "2", .part = rows[i].none_part,
            .previous = "2023-09-21");
        say(book, "2023-12-01", "2023-01-01", "2023-11-16", 3, .item = "3", .part = rows[i].none_part);
        settle(book); /* what the year's figure adds lies before the none begins */
        lofte_day last = LOFTE_NO_DAY;
        for (size_t e = 0; e < book->ledger.n_events; e++)
            if (book->ledger.events[e].placed_by == 2)
                last = book->ledger.events[e].day;
        ck_assert_msg(last == day_parse(rows[i].begins) - 1, "row %zu: %s", i, DAY(last));
    }
}
END_TEST

START_TEST(the_evidence_of_a_window_is_what_reaches_into_it_and_has_an_event_there) {
    BOOK(book);
    say(book, "2023-03-14", "2023-03-03", "2023-03-03", 1);
    say(book, "2023-03-20", "2023-03-08", "2023-03-08", 1);
    say(book, "2023-04-11", "2023-03-01", "2023-03-31", 2);
    say(book, "2023-04-12", "2023-03-31", "2023-03-31", 9, .state = LOFTE_REVIEW);
    settle(book);
    static const struct {
        const char *from, *to, *entries;
    } rows[] = {
        {"", "", "0 1 2 "},
        {"2023-03-03", "2023-03-08", "0 1 2 "},
        {"2023-03-04", "2023-03-07", ""},
        {"2023-03-04", "2023-03-08", "1 2 "},
        {"2023-03-03", "2023-03-07", "0 2 "},
        {"", "2023-03-03", "0 2 "},
        {"", "2023-03-02", ""},
        {"2023-03-08", "", "1 2 "},
        {"2023-03-09", "", ""},
        {"2024-01-01", "2024-12-31", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t n;
        const struct lofte_window window = {day_parse(rows[i].from), day_parse(rows[i].to)};
        const size_t *entries = ledger_evidence(&book->ledger, window, book->arena, &n);
        const char *text = "";
        for (size_t k = 0; k < n; k++)
            text = arena_printf(book->arena, "%s%zu ", text, entries[k]);
        ck_assert_msg(strcmp(text, rows[i].entries) == 0, "row %zu: %s", i, text);
    }
    static const struct ledger nothing;
    size_t n;
    (void)ledger_evidence(&nothing, (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY}, book->arena, &n);
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(a_duplicate_of_one_part_names_those_of_its_part_in_its_window) {
    BOOK(book);
    say(book, "2023-07-01", "2023-06-05", "2023-06-05", 1, .part = "lob");
    say(book, "2023-07-01", "2023-06-06", "2023-06-06", 1, .part = "pl", .item = "2");
    say(book, "2023-07-01", "2023-06-01", "2023-06-01", 1, .part = "lob", .item = "3");
    say(book, "2023-07-02", "2023-06-01", "2023-06-30", 2, .part = "lob");
    say(book, "2023-07-03", "2023-06-02", "2023-06-06", 2);
    ck_assert_int_eq(settle(book), 3);
    const struct ledger_outcome *part = &book->ledger.outcomes[3], *all = &book->ledger.outcomes[4];
    ck_assert_int_eq(part->verdict, LOFTE_DUPLICATE_OF);
    ck_assert_uint_eq(part->n_duplicate_of, 2);
    ck_assert_uint_eq(part->duplicate_of[0], 2);
    ck_assert_uint_eq(part->duplicate_of[1], 0);
    ck_assert_int_eq(all->verdict, LOFTE_DUPLICATE_OF);
    ck_assert_uint_eq(all->n_duplicate_of, 2);
    ck_assert_uint_eq(all->duplicate_of[0], 0);
    ck_assert_uint_eq(all->duplicate_of[1], 1);
}
END_TEST

START_TEST(zero_done_or_zero_in_all_says_none_and_zero_planned_says_nothing) {
    static const struct {
        enum lofte_kind kind;
        const char *day;
    } rows[] = {{LOFTE_NONE, "2023-02-28"},
                {LOFTE_DONE, "2023-02-28"},
                {LOFTE_TOTAL, "2023-02-28"},
                {LOFTE_PLANNED, "2023-03-31"},
                {LOFTE_MENTION, "2023-03-31"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-04-10", "2023-02-01", "2023-03-31", 2);
        say(book, "2023-04-10", "2023-03-01", "2023-03-31", 0, .kind = rows[i].kind, .item = "2");
        ck_assert_int_eq(settle(book), 2);
        ck_assert_str_eq(DAY(book->ledger.events[0].day), rows[i].day);
    }
}
END_TEST

START_TEST(general_words_come_on_top_of_the_parts_of_their_item_in_whichever_order_they_are_told) {
    for (size_t general = 0; general < 2; general++) {
        BOOK(book);
        if (general == 0)
            say(book, "2023-07-11", "2023-06-01", "2023-06-30", 4);
        say(book, "2023-07-11", "2023-06-01", "2023-06-30", 6, .part = "lob");
        if (general == 1)
            say(book, "2023-07-11", "2023-06-01", "2023-06-30", 4);
        ck_assert_int_eq(settle(book), 10);
        ck_assert_int_eq(n_of_part(book, "lob"), 6);
        ck_assert_int_eq(book->ledger.outcomes[general].placed, 4);
        ck_assert_int_eq(book->ledger.outcomes[1 - general].placed, 6);
    }
}
END_TEST

START_TEST(a_part_is_taken_by_events_of_general_words_from_its_first_day_on) {
    static const struct {
        const char *from;
        int64_t count, all, lob;
    } rows[] = {{"2023-06-05", 2, 3, 2}, {"2023-06-05", 3, 3, 3}, {"2023-06-06", 2, 3, 2},
                {"2023-06-06", 3, 4, 3}, {"2023-06-07", 3, 5, 3}, {"2023-06-08", 1, 4, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-07-01", "2023-06-05", "2023-06-05", 1);
        say(book, "2023-07-01", "2023-06-06", "2023-06-06", 1, .item = "2");
        say(book, "2023-07-01", "2023-06-07", "2023-06-07", 1, .item = "3");
        say(book, "2023-07-02", rows[i].from, "2023-06-10", rows[i].count, .part = "lob");
        ck_assert_int_eq(settle(book), rows[i].all);
        ck_assert_int_eq(n_of_part(book, "lob"), rows[i].lob);
    }
}
END_TEST

START_TEST(numbers_of_one_item_add_only_for_one_window_and_of_one_kind) {
    static const struct {
        const char *from, *to;
        enum lofte_kind kind;
        int64_t count;
    } rows[] = {{"2023-02-01", "2023-02-28", LOFTE_DONE, 10},
                {"2023-02-01", "2023-02-20", LOFTE_DONE, 6},
                {"2023-02-02", "2023-02-28", LOFTE_DONE, 6},
                {"2023-02-01", "2023-02-28", LOFTE_TOTAL, 6}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        BOOK(book);
        say(book, "2023-03-14", "2023-02-01", "2023-02-28", 6);
        say(book, "2023-03-14", rows[i].from, rows[i].to, 4, .kind = rows[i].kind);
        ck_assert_int_eq(settle(book), rows[i].count);
    }
}
END_TEST

START_TEST(a_narrower_window_of_one_part_vouches_for_that_part_up_to_its_last_day) {
    BOOK(book);
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 1, .part = "lob");
    say(book, "2023-07-11", "2023-06-01", "2023-06-30", 1, .part = "pl", .item = "2");
    say(book, "2023-07-12", "2023-06-20", "2023-07-05", 1, .part = "lob");
    ck_assert_int_eq(settle(book), 2);
    assert_event(book, 0, "2023-06-30", 1, "2023-06-20", "2023-07-05");
    ck_assert_str_eq(book->ledger.events[0].part, "lob");
    assert_event(book, 1, "2023-06-30", 1, "2023-06-01", "2023-06-30");
    BOOK(general);
    say(general, "2023-07-11", "2023-06-01", "2023-06-30", 1, .part = "lob");
    say(general, "2023-07-12", "2023-06-20", "2023-06-30", 1);
    ck_assert_int_eq(settle(general), 1);
    assert_event(general, 0, "2023-06-30", 1, "2023-06-20", "2023-06-30");
}
END_TEST

START_TEST(an_event_that_takes_a_part_stands_before_all_later_ones_of_the_part) {
    BOOK(book);
    say(book, "2023-07-01", "2023-06-05", "2023-06-05", 2);
    say(book, "2023-07-02", "2023-06-10", "2023-06-10", 1, .part = "lob");
    say(book, "2023-07-03", "2023-06-12", "2023-06-12", 1, .part = "lob");
    say(book, "2023-07-04", "2023-06-01", "2023-06-13", 3, .part = "lob");
    say(book, "2023-07-05", "2023-06-11", "2023-06-20", 3, .part = "lob");
    say(book, "2023-07-06", "2023-06-04", "2023-06-25", 5, .part = "lob");
    ck_assert_int_eq(settle(book), 6);
    ck_assert_int_eq(n_of_part(book, "lob"), 5);
    ck_assert_int_eq(n_of_part(book, NULL), 1);
    ck_assert_int_eq(verdict(book, 5), LOFTE_DUPLICATE_OF);
}
END_TEST

SUITE("ledger", days_and_weeks_are_part_of_their_month, separate_dates_add,
      a_running_total_settles_what_increments_left_open, a_total_without_start_counts_from_the_targets_window,
      without_a_window_it_happened_since_the_groups_previous_meeting, nothing_happens_after_its_meeting,
      numbers_of_one_item_and_window_add_and_of_two_items_do_not,
      a_constraint_of_one_part_is_not_met_by_events_of_another, an_event_of_general_words_later_takes_a_part,
      parts_kept_apart_at_both_ends_by_general_figures_count_too_few_and_never_too_many,
      parts_of_one_item_are_parts_of_its_sum, a_correction_replaces_what_was_said_of_its_window,
      a_correction_in_two_numbers_does_not_replace_itself, a_corrected_running_total_replaces_only_those_that_say_more,
      a_correction_reaches_the_month_that_was_not_over_and_the_total_beside_it,
      a_bare_total_is_of_the_year_and_never_of_a_quarter_alone,
      a_corrected_tertial_replaces_the_total_that_was_said_half_way,
      a_correction_upwards_leaves_the_total_beside_the_wrong_figure, an_approximate_figure_alone_counts_as_approximate,
      an_approximate_figure_beside_exact_ones_counts_nothing, at_least_constrains_and_contradicts_nothing,
      what_is_not_in_force_or_not_ours_places_nothing, review_and_drafts_count_where_they_are_asked_for,
      a_duplicate_names_the_statements_that_placed_its_events,
      a_whole_figure_with_more_events_than_it_says_is_a_disagreement,
      what_a_wide_window_placed_contradicts_no_narrow_one, nothing_is_placed_where_a_statement_says_none,
      none_since_the_last_meeting_begins_behind_what_another_group_told,
      a_number_since_the_last_meeting_begins_behind_more_that_another_group_told,
      none_of_one_part_says_nothing_of_another, a_day_is_the_day_of_as_many_as_it_says,
      the_answer_does_not_depend_on_the_order_of_entries, a_thousand_large_figures_cost_no_more_than_small_ones,
      twenty_thousand_statements_come_to_an_end, no_statements_give_no_events,
      nones_that_touch_leave_no_day_between_them, a_meeting_on_the_day_of_the_previous_one_looks_back_to_the_start,
      what_the_narrowest_vouches_for_a_wider_one_does_not_vouch_for_again,
      events_of_one_day_one_statement_and_one_part_are_kept_as_one,
      an_earlier_event_that_takes_a_part_is_none_of_the_later_windows,
      one_general_figure_among_parts_is_met_by_whichever_part_leaves_the_fewest,
      the_first_number_of_a_sum_is_not_exceeded_by_what_the_sum_allows,
      a_whole_figure_of_one_part_is_exceeded_by_that_part_only, parts_together_exceed_a_whole_figure_of_general_words,
      days_at_the_ends_of_a_whole_figures_window_exceed_it_and_days_beside_it_do_not,
      a_corrected_running_total_leaves_one_that_says_the_same,
      a_correction_reaches_its_own_window_its_own_part_and_what_was_said_before_it,
      an_approximate_figure_counts_unless_an_exact_one_touches_its_window,
      an_approximate_figure_on_top_of_its_items_exact_one_adds_to_it,
      a_window_keeps_off_the_days_of_a_none_at_either_end, none_of_everything_is_none_of_each_part,
      none_since_the_last_meeting_begins_behind_what_lies_wholly_inside_and_is_told_within_a_month,
      the_evidence_of_a_window_is_what_reaches_into_it_and_has_an_event_there,
      a_duplicate_of_one_part_names_those_of_its_part_in_its_window,
      zero_done_or_zero_in_all_says_none_and_zero_planned_says_nothing,
      general_words_come_on_top_of_the_parts_of_their_item_in_whichever_order_they_are_told,
      a_part_is_taken_by_events_of_general_words_from_its_first_day_on,
      numbers_of_one_item_add_only_for_one_window_and_of_one_kind,
      a_narrower_window_of_one_part_vouches_for_that_part_up_to_its_last_day,
      an_event_that_takes_a_part_stands_before_all_later_ones_of_the_part)

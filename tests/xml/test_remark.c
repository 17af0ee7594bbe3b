/* SPDX-License-Identifier: MIT
 *
 * Outside text on its way to a person, and what the parent takes from a child.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/limits.h"
#include "suite.h"
#include "xml/answer.h"
#include "xml/remark.h"

#include <string.h>

START_TEST(an_argument_is_short_and_steers_nothing) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(remark_arg(arena, "Tranås § 12 – »hej«"), "Tranås § 12 – »hej«");
    ck_assert_str_eq(remark_arg(arena, ""), "");
    ck_assert_str_eq(remark_arg(arena, "a\nb\x1B[31m\x7F"), "a\\u000Ab\\u001B[31m\\u007F");
    ck_assert_str_eq(remark_arg(arena, "\xE2\x80\xAE\xC2\x85\xE2\x80\x8B"), "\\u202E\\u0085\\u200B");
    ck_assert_str_eq(remark_arg(arena, "\xFF\xC3"), "\\xFF\\xC3");
}
END_TEST

START_TEST(a_long_argument_is_cut_between_characters) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t n = 100; n < 140; n++) {
        char text[300] = "";
        for (size_t i = 0; i < n; i++)
            strcat(text, i % 2 ? "å" : "b");
        const char *arg = remark_arg(arena, text);
        ck_assert_uint_le(strlen(arg), REMARK_ARG_BYTES);
        ck_assert(utf8_valid(arg, strlen(arg)));
        ck_assert_str_eq(arg + strlen(arg) - strlen("…"), "…");
    }
    char exact[REMARK_ARG_BYTES + 1];
    memset(exact, 'x', REMARK_ARG_BYTES);
    exact[REMARK_ARG_BYTES] = '\0';
    ck_assert_str_eq(remark_arg(arena, exact), exact);
}
END_TEST

START_TEST(every_sentence_has_words) {
    for (int i = 0; i < SENTENCES; i++)
        ck_assert_msg(sentence_template((enum sentence)i) && strlen(sentence_template((enum sentence)i)) > 10, "%d", i);
}
END_TEST

START_TEST(errors_beyond_the_limit_are_counted_and_not_kept) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct remarks remarks;
    remarks_init(&remarks, arena);
    for (int i = 0; i < LIMIT_ERRORS_SHOWN; i++) {
        ck_assert(!remarks_full(&remarks));
        remark_add(&remarks, i, NULL, SAY_EMPTY);
    }
    remark_add(&remarks, 99, NULL, SAY_EMPTY);
    remark_add(&remarks, 99, "1", SAY_DATE_ODD, "a", "b", "c", "d");
    ck_assert(remarks_full(&remarks) && remarks.all_errors == LIMIT_ERRORS_SHOWN + 1);
    ck_assert(remarks.n_warnings == 1 && remarks.warnings[0].severity == LOFTE_WARNING);
}
END_TEST

/* An answer with everything in it. */
static void full_answer(struct arena *arena, struct buf *out) {
    struct lofte_passage passages[] = {{LOFTE_ACTION, "Text", "police", day_make(2023, 4, 1), 9}};
    struct lofte_report reports[] = {{"a", LOFTE_TOTAL, 12, day_make(2023, 1, 1), LOFTE_NO_DAY, "b", NULL, 8}};
    struct lofte_item items[] = {{.number = "1",
                                  .title = "T",
                                  .line = 7,
                                  .passages = passages,
                                  .n_passages = 1,
                                  .reports = reports,
                                  .n_reports = 1},
                                 {.number = "1.1", .closed = true, .depth = 1, .line = 10}};
    struct lofte_person people[] = {{"police", "Kommunpolis", true}};
    struct lofte_meeting meeting = {.id = "m",
                                    .group = "SSPF",
                                    .municipality = "0687",
                                    .date = day_make(2023, 3, 14),
                                    .revision = 1,
                                    .people = people,
                                    .n_people = 1,
                                    .items = items,
                                    .n_items = 2};
    struct remark warning = {.line = 3, .sentence = SAY_DATE_ODD, .arg = {"a", "b", "c", "d"}};
    const struct answer answer = {.meeting = &meeting, .meeting_id = "m", .remarks = &warning, .n_remarks = 1};
    buf_init(out, arena);
    answer_put(out, &answer);
}

static bool take(struct arena *arena, const char *data, size_t len, struct answer *out) {
    struct wire wire = {.data = (const unsigned char *)data, .len = len};
    return answer_get(&wire, arena, out);
}

START_TEST(an_answer_survives_the_wire) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    struct answer answer;
    full_answer(arena, &buf);
    ck_assert(take(arena, buf.data, buf.len, &answer));
    ck_assert_str_eq(answer.meeting_id, "m");
    ck_assert_uint_eq(answer.meeting->n_items, 2);
    ck_assert_str_eq(answer.meeting->items[0].passages[0].owner, "police");
    ck_assert_int_eq(answer.meeting->items[0].reports[0].count, 12);
    ck_assert(answer.meeting->items[1].closed && answer.meeting->people[0].absent);
    ck_assert(answer.remarks[0].severity == LOFTE_WARNING && answer.remarks[0].line == 3);
}
END_TEST

START_TEST(a_cut_or_lengthened_answer_is_not_taken) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    struct answer answer;
    full_answer(arena, &buf);
    for (size_t len = 0; len < buf.len; len++)
        ck_assert_msg(!take(arena, buf.data, len, &answer), "cut at %zu", len);
    buf_add(&buf, "x", 1);
    ck_assert(!take(arena, buf.data, buf.len, &answer));
}
END_TEST

/* Whatever a hostile child puts in, what is taken is in range: enums, days, strings, depths. */
START_TEST(a_forged_answer_is_refused_or_in_range) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const unsigned char put[] = {0, 1, 2, 7, 0x7F, 0x80, 0xFF};
    struct buf buf;
    full_answer(arena, &buf);
    for (size_t at = 0; at < buf.len; at++)
        for (size_t p = 0; p < sizeof put; p++) {
            cleanup_(arena_cleanup) struct arena *scratch = arena_create();
            const char before = buf.data[at];
            struct answer answer;
            memcpy(buf.data + at, &put[p], 1);
            if (take(scratch, buf.data, buf.len, &answer) && answer.meeting) {
                ck_assert(answer.meeting->kind <= LOFTE_CALL && answer.meeting->revision >= 1);
                ck_assert(answer.meeting->items[0].depth == 0 &&
                          answer.meeting->items[0].reports[0].kind <= LOFTE_CANCELLED);
                ck_assert(utf8_valid(answer.meeting->id, strlen(answer.meeting->id)));
                ck_assert(answer.remarks[0].severity == LOFTE_WARNING);
            }
            buf.data[at] = before;
        }
}
END_TEST

SUITE("remark", an_argument_is_short_and_steers_nothing, a_long_argument_is_cut_between_characters,
      every_sentence_has_words, errors_beyond_the_limit_are_counted_and_not_kept, an_answer_survives_the_wire,
      a_cut_or_lengthened_answer_is_not_taken, a_forged_answer_is_refused_or_in_range)

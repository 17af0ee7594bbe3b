/* SPDX-License-Identifier: MIT
 *
 * Revisions: every field, the order of coming, views, history.
 */
#include "same.h"
#include "sample.h"

#define STORE                                                                                                          \
    cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                      \
    cleanup_(store_cleanup) struct store *store = place_memory()

START_TEST(every_field_of_minutes_survives) {
    STORE;
    struct lofte_err err;
    struct lofte_meeting meeting =
                             sample_meeting(arena, "sspf-åäö", 1, "2023-03-14", "Fyra kontroller; O'Brien \"x\" --"),
                         got;
    int64_t row;
    ck_assert_int_eq(sample_put(store, &meeting, &row), STORE_PUT_NEW);
    OK(store_meeting_get(store, row, arena, &got, &err));
    same_meeting(&got, &meeting);
    ck_assert(got.in_force);
}
END_TEST

START_TEST(minutes_with_nothing_in_them_survive) {
    STORE;
    struct lofte_err err;
    struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", ""), got;
    meeting.name = meeting.start = meeting.place = meeting.file = NULL;
    meeting.n_items = meeting.n_people = 0;
    meeting.kind = LOFTE_CALL;
    meeting.status = LOFTE_APPROVED;
    int64_t row;
    sample_put(store, &meeting, &row);
    OK(store_meeting_get(store, row, arena, &got, &err));
    same_meeting(&got, &meeting);
    FAILS(LOFTE_ENOTFOUND, store_meeting_get(store, row + 1, arena, &got, &err));
}
END_TEST

START_TEST(a_closed_item_leaves_no_text) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    {
        cleanup_(store_cleanup) struct store *store = NULL;
        OK(store_open(path, true, &store, &err));
        struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "hemligtext"), got;
        meeting.items[0].closed = true;
        meeting.items[0].title = "hemligtitel";
        int64_t row;
        sample_put(store, &meeting, &row);
        OK(store_meeting_get(store, row, arena, &got, &err));
        ck_assert(got.items[0].closed && !got.items[0].title && got.items[0].n_passages == 0);
    }
    char *bytes;
    size_t len;
    OK(file_read(path, 1 << 22, arena, &bytes, &len, &err));
    ck_assert_ptr_null(memmem(bytes, len, "hemlig", 6));
    place_remove(arena, path);
}
END_TEST

START_TEST(revisions_in_any_order_give_the_same_answer) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    struct lofte_meeting revision[3];
    for (int i = 0; i < 3; i++)
        revision[i] = sample_meeting(arena, "a", i + 1, i == 1 ? "2023-03-15" : "2023-03-14", i == 1 ? "två" : "en");
    static const int orders[][3] = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}};
    for (size_t i = 0; i < 4; i++) {
        cleanup_(store_cleanup) struct store *store = place_memory();
        for (int j = 0, highest = -1; j < 3; j++) {
            int64_t row;
            const enum store_put outcome = sample_put(store, &revision[orders[i][j]], &row);
            ck_assert_int_eq(outcome, highest < 0              ? STORE_PUT_NEW
                                      : orders[i][j] > highest ? STORE_PUT_REVISED
                                                               : STORE_PUT_OLDER);
            highest = orders[i][j] > highest ? orders[i][j] : highest;
        }
        struct lofte_meeting *got;
        int64_t *rows;
        size_t n;
        OK(store_meetings(store, &everything, true, arena, &got, &rows, &n, &err));
        ck_assert_uint_eq(n, 1);
        same_meeting(&got[0], &revision[2]);
        OK(store_meeting_history(store, "a", &everything, arena, &got, &rows, &n, &err));
        ck_assert_uint_eq(n, 3);
        for (size_t j = 0; j < 3; j++) {
            same_meeting(&got[j], &revision[2 - j]);
            ck_assert(got[j].in_force == (j == 0));
        }
    }
}
END_TEST

START_TEST(the_same_file_twice_leaves_the_same_bytes) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena), *before, *after;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    const struct lofte_meeting other = sample_meeting(arena, "a", 1, "2023-03-14", "två");
    size_t n_before, n_after;
    int64_t row, again;
    struct store *store;
    OK(store_open(path, true, &store, &err));
    ck_assert_int_eq(sample_put(store, &meeting, &row), STORE_PUT_NEW);
    store_close(store);
    OK(file_read(path, 1 << 22, arena, &before, &n_before, &err));
    OK(store_open(path, false, &store, &err));
    ck_assert_int_eq(sample_put(store, &meeting, &again), STORE_PUT_SAME);
    ck_assert_int_eq(again, row);
    ck_assert_int_eq(sample_put(store, &other, &again), STORE_PUT_CLASH);
    ck_assert_int_eq(again, row);
    store_close(store);
    OK(file_read(path, 1 << 22, arena, &after, &n_after, &err));
    ck_assert(n_before == n_after && memcmp(before, after, n_before) == 0);
    place_remove(arena, path);
}
END_TEST

START_TEST(a_view_leaves_out_what_is_later_and_what_was_not_known) {
    STORE;
    struct lofte_err err;
    struct lofte_meeting first = sample_meeting(arena, "b", 1, "2023-03-14", "en");
    struct lofte_meeting second = sample_meeting(arena, "b", 2, "2023-03-20", "två");
    struct lofte_meeting late = sample_meeting(arena, "a", 1, "2023-03-20", "sen");
    first.imported = day_parse("2023-04-01");
    second.imported = day_parse("2023-05-01");
    late.imported = day_parse("2023-06-01");
    int64_t row;
    sample_put(store, &late, &row);
    sample_put(store, &second, &row);
    sample_put(store, &first, &row);
    static const struct {
        const char *as_of, *as_known, *ids[2];
        int revision;
    } rows[] = {
        {"2023-12-31", "2023-12-31", {"a", "b"}, 2},   {"2023-12-31", "2023-05-31", {"b", NULL}, 2},
        {"2023-12-31", "2023-05-01", {"b", NULL}, 2},  {"2023-12-31", "2023-04-30", {"b", NULL}, 1},
        {"2023-12-31", "2023-03-31", {NULL, NULL}, 0}, {"2023-03-20", "", {"a", "b"}, 2},
        {"2023-03-19", "", {NULL, NULL}, 0}, /* the revised minutes say that it was held on the 20th */
        {"2023-03-14", "2023-04-30", {"b", NULL}, 1},  {"2023-03-13", "2023-04-30", {NULL, NULL}, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct store_view view = {day_parse(rows[i].as_of), day_parse(rows[i].as_known)};
        struct lofte_meeting *got;
        int64_t *keys;
        size_t n;
        OK(store_meetings(store, &view, false, arena, &got, &keys, &n, &err));
        ck_assert_msg(n == (rows[i].ids[0] != NULL) + (size_t)(rows[i].ids[1] != NULL), "row %zu: %zu", i, n);
        for (size_t j = 0; j < n; j++) {
            ck_assert_str_eq(got[j].id, rows[i].ids[j]);
            ck_assert(got[j].in_force && got[j].n_items == 0 && got[j].n_people == 0);
        }
        OK(store_meeting_history(store, "b", &view, arena, &got, &keys, &n, &err));
        ck_assert_uint_eq(n, 2);
        ck_assert(got[0].in_force == (rows[i].revision == 2) && got[1].in_force == (rows[i].revision == 1));
    }
}
END_TEST

START_TEST(an_unknown_meeting_has_no_history) {
    STORE;
    struct lofte_err err;
    struct lofte_meeting *got;
    int64_t *rows;
    size_t n = 7;
    OK(store_meeting_history(store, "a", &everything, arena, &got, &rows, &n, &err));
    ck_assert_uint_eq(n, 0);
    OK(store_meetings(store, &everything, true, arena, &got, &rows, &n, &err));
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(an_item_number_that_stands_twice_stores_nothing) {
    STORE;
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    meeting.items[2].number = "3";
    enum store_put outcome = STORE_PUT_CLASH;
    int64_t row = 77;
    FAILS(LOFTE_ESTORE, store_meeting_put(store, &meeting, &outcome, &row, &err));
    ck_assert(outcome == STORE_PUT_CLASH && row == 77);
    ck_assert_uint_eq(sample_count(store, &everything), 0);
}
END_TEST

START_TEST(a_revision_taken_back_leaves_the_one_before_in_force_and_nothing_of_its_own) {
    STORE;
    struct lofte_err err;
    struct lofte_meeting first = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    struct lofte_meeting second = sample_meeting(arena, "a", 2, "2023-03-14", "två");
    int64_t kept, row, *rows;
    (void)sample_put(store, &first, &kept);
    (void)sample_put(store, &second, &row);
    const struct lofte_statement *statements = sample_statements(arena, &second);
    OK(store_statements_put(store, row, statements[0].agreement, "rules", statements, 2, &err));
    OK(store_meeting_delete(store, row, &err));
    struct lofte_meeting *got;
    struct lofte_statement *left;
    size_t n;
    OK(store_meetings(store, &everything, true, arena, &got, &rows, &n, &err));
    ck_assert_uint_eq(n, 1);
    same_meeting(&got[0], &first);
    OK(store_statements(store, &everything, NULL, NULL, arena, &left, &n, &err));
    ck_assert_uint_eq(n, 0);
    ck_assert_int_eq(store_meeting_get(store, row, arena, &second, &err), LOFTE_ENOTFOUND);
}
END_TEST

SUITE("meeting", a_revision_taken_back_leaves_the_one_before_in_force_and_nothing_of_its_own,
      every_field_of_minutes_survives, minutes_with_nothing_in_them_survive, a_closed_item_leaves_no_text,
      revisions_in_any_order_give_the_same_answer, the_same_file_twice_leaves_the_same_bytes,
      a_view_leaves_out_what_is_later_and_what_was_not_known, an_unknown_meeting_has_no_history,
      an_item_number_that_stands_twice_stores_nothing)

/* SPDX-License-Identifier: MIT
 *
 * Failures of plugins, counted in a row.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"
#include "store/quarantine.h"

#define STORE                                                                                                          \
    cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                      \
    cleanup_(store_cleanup) struct store *store = place_memory();                                                      \
    struct lofte_err err = {0}

static const char digest_a[] = "072131077ef65a30f3a882b3fbdbc30330c02a76afcc1dfbd32d9b4151e50754",
                  digest_b[] = "6b4627ed4c25d2629dacf8e0864af3c81857bc9d0fa94c33a927746e8a76f0fd";

static struct trouble a_trouble(const char *digest, lofte_day day) {
    return (struct trouble){.agreement = "a",
                            .pledge = "p",
                            .digest = digest,
                            .place = TROUBLE_STATEMENT,
                            .day = day,
                            .why = {.line = 7, .text = {.id = "it ran for {0} ms", .arg = {"2000"}}}};
}

static struct trouble the_trouble(struct store *store, struct arena *arena) {
    struct lofte_err err;
    struct trouble *troubles;
    size_t n;
    OK(store_troubles(store, arena, &troubles, &n, &err));
    ck_assert_uint_eq(n, 1);
    return troubles[0];
}

START_TEST(failures_add_up_and_the_last_reason_stays) {
    STORE;
    const struct trouble one = a_trouble(digest_a, 19700), other = a_trouble(digest_a, 19701);
    OK(store_trouble_add(store, &one, &err));
    OK(store_trouble_add(store, &other, &err));
    const struct trouble got = the_trouble(store, arena);
    ck_assert_int_eq(got.failures, 2);
    ck_assert_int_eq(got.day, 19701);
    ck_assert_int_eq(got.place, TROUBLE_STATEMENT);
    ck_assert_int_eq(got.why.line, 7);
    ck_assert_str_eq(text_english(arena, &got.why.text), "it ran for 2000 ms");
    ck_assert_int_eq(got.reset_on, LOFTE_NO_DAY);
    ck_assert_ptr_null(got.reset_by);
}
END_TEST

START_TEST(another_file_starts_anew) {
    STORE;
    const struct trouble one = a_trouble(digest_a, 19700), other = a_trouble(digest_b, 19701);
    OK(store_trouble_add(store, &one, &err));
    OK(store_trouble_add(store, &one, &err));
    OK(store_trouble_add(store, &other, &err));
    ck_assert_int_eq(the_trouble(store, arena).failures, 1);
    ck_assert_str_eq(the_trouble(store, arena).digest, digest_b);
}
END_TEST

START_TEST(what_works_again_or_is_reset_has_no_failures) {
    STORE;
    struct trouble trouble = a_trouble(digest_a, 19700);
    OK(store_trouble_add(store, &trouble, &err));
    OK(store_trouble_over(store, &trouble, &err));
    ck_assert_int_eq(the_trouble(store, arena).failures, 0);
    OK(store_trouble_add(store, &trouble, &err));
    trouble.reset_on = 19705;
    trouble.reset_by = "drift";
    OK(store_trouble_reset(store, &trouble, &err));
    ck_assert_int_eq(the_trouble(store, arena).failures, 0);
    ck_assert_int_eq(the_trouble(store, arena).reset_on, 19705);
    ck_assert_str_eq(the_trouble(store, arena).reset_by, "drift");
    OK(store_trouble_add(store, &trouble, &err));
    ck_assert_int_eq(the_trouble(store, arena).failures, 1);
    ck_assert_str_eq(the_trouble(store, arena).reset_by, "drift");
}
END_TEST

START_TEST(statements_of_a_revision_are_found_by_its_key) {
    STORE;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    int64_t row;
    ck_assert_int_eq(sample_put(store, &meeting, &row), STORE_PUT_SAME);
    struct lofte_statement *got;
    size_t n;
    const struct lofte_statement *expected = sample_statements(arena, &meeting);
    OK(store_statements_of(store, row, expected[0].agreement, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    for (size_t i = 0; i < n; i++)
        same_statement(&got[i], &expected[i]);
    FAILS(LOFTE_ENOTFOUND, store_statements_of(store, row + 1, "a", arena, &got, &n, &err));
}
END_TEST

SUITE("quarantine", failures_add_up_and_the_last_reason_stays, another_file_starts_anew,
      what_works_again_or_is_reset_has_no_failures, statements_of_a_revision_are_found_by_its_key)

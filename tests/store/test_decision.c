/* SPDX-License-Identifier: MIT
 *
 * Decisions: what is put is what is got, and the last one about a statement is in force.
 */
#include "place.h"
#include "sample.h"

static struct lofte_decision decision(const char *statement, const char *meeting, enum lofte_decided verdict,
                                      lofte_day day) {
    return (struct lofte_decision){.statement = statement,
                                   .agreement = "tranas-2023-2024",
                                   .meeting = meeting,
                                   .item = "§ 3",
                                   .activity = "krogkontroller",
                                   .sentence = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                                   .nth = 1,
                                   .verdict = verdict,
                                   .kind = LOFTE_TOTAL,
                                   .count = 4,
                                   .precision = LOFTE_AT_LEAST,
                                   .from = LOFTE_NO_DAY,
                                   .to = 19000,
                                   .proposed_kind = LOFTE_MENTION,
                                   .proposed_count = -1,
                                   .day = day,
                                   .who = "säkerhetssamordnare",
                                   .note = NULL};
}

START_TEST(what_is_put_is_what_is_got) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_decision put = decision("0123456789", "est-1", LOFTE_DECIDED_CHANGED, 19700);
    struct lofte_decision *got;
    size_t n;
    OK(store_decision_put(store, &put, &err));
    OK(store_decisions(store, LOFTE_NO_DAY, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 1);
    ck_assert_str_eq(got->statement, put.statement);
    ck_assert_str_eq(got->agreement, put.agreement);
    ck_assert_str_eq(got->meeting, put.meeting);
    ck_assert_str_eq(got->item, put.item);
    ck_assert_str_eq(got->activity, put.activity);
    ck_assert_str_eq(got->sentence, put.sentence);
    ck_assert_str_eq(got->who, put.who);
    ck_assert_ptr_null(got->note);
    ck_assert(got->nth == 1 && got->verdict == put.verdict && got->kind == put.kind && got->count == 4 &&
              got->precision == put.precision && got->from == LOFTE_NO_DAY && got->to == 19000 &&
              got->proposed_kind == LOFTE_MENTION && got->proposed_count == -1 && got->day == 19700);
}
END_TEST

START_TEST(the_last_one_known_is_in_force) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_decision put[] = {
        decision("bbbbbbbbbb", "est-2", LOFTE_DECIDED_ACCEPTED, 19700),
        decision("aaaaaaaaaa", "est-1", LOFTE_DECIDED_REJECTED, 19700),
        decision("bbbbbbbbbb", "est-2", LOFTE_DECIDED_WITHDRAWN, 19710),
    };
    for (size_t i = 0; i < 3; i++)
        OK(store_decision_put(store, &put[i], &err));
    struct lofte_decision *got;
    size_t n;
    OK(store_decisions(store, LOFTE_NO_DAY, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_str_eq(got[0].meeting, "est-1");
    ck_assert_int_eq(got[1].verdict, LOFTE_DECIDED_WITHDRAWN);
    OK(store_decisions(store, 19709, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(got[1].verdict, LOFTE_DECIDED_ACCEPTED);
    OK(store_decisions(store, 19699, arena, &got, &n, &err));
    ck_assert_uint_eq(n, 0);
}
END_TEST

SUITE("decision", what_is_put_is_what_is_got, the_last_one_known_is_in_force)

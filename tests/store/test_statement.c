/* SPDX-License-Identifier: MIT
 *
 * Statements, readings, findings and quotes.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"

static struct lofte_statement *all(struct store *store, const char *agreement, const char *meeting, struct arena *arena,
                                   size_t *n) {
    struct lofte_err err;
    struct lofte_statement *got;
    OK(store_statements(store, &everything, agreement, meeting, arena, &got, n, &err));
    return got;
}

static int64_t *unread(struct store *store, const char *municipality, const char *rules, struct arena *arena,
                       size_t *n) {
    struct lofte_err err;
    int64_t *rows;
    OK(store_unread(store, "tranas-2023-2024", municipality, rules, arena, &rows, n, &err));
    return rows;
}

START_TEST(every_field_of_a_statement_survives) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 3, "2023-03-14", "Fyra på Öringe.");
    OK(sample_import(store, &meeting, "r1", &err));
    const struct lofte_statement *expected = sample_statements(arena, &meeting);
    size_t n;
    const struct lofte_statement *got = all(store, NULL, NULL, arena, &n);
    ck_assert_uint_eq(n, 2);
    for (size_t i = 0; i < n; i++)
        same_statement(&got[i], &expected[i]);
}
END_TEST

START_TEST(every_name_of_the_enums_survives) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    struct lofte_statement put[6];
    for (int i = 0; i < 6; i++) {
        put[i] = sample_statements(arena, &meeting)[1];
        put[i].seq = i;
        put[i].kind = (enum lofte_kind)i;
        put[i].precision = (enum lofte_precision)(i % 4);
        put[i].state = (enum lofte_state)(i % 5);
        put[i].source = (enum lofte_source)(i % 2);
    }
    int64_t row;
    size_t n;
    sample_put(store, &meeting, &row);
    OK(store_statements_put(store, row, "tranas-2023-2024", "r1", put, 6, &err));
    const struct lofte_statement *got = all(store, NULL, NULL, arena, &n);
    ck_assert_uint_eq(n, 6);
    for (size_t i = 0; i < n; i++)
        same_statement(&got[i], &put[i]);
}
END_TEST

START_TEST(statements_stand_by_date_meeting_item_and_seq) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    static const char *const rows[][2] = {
        {"c", "2023-02-01"}, {"b", "2023-03-01"}, {"d", "2023-01-01"}, {"a", "2023-03-01"}};
    for (size_t i = 0; i < 4; i++) {
        const struct lofte_meeting meeting = sample_meeting(arena, rows[i][0], 1, rows[i][1], "en");
        struct lofte_statement *put = sample_statements(arena, &meeting);
        put[0].seq = 1; /* of the first item all the same */
        put[1].seq = 0;
        int64_t row;
        sample_put(store, &meeting, &row);
        OK(store_statements_put(store, row, "tranas-2023-2024", "r1", put, 2, &err));
    }
    struct buf order;
    buf_init(&order, arena);
    size_t n;
    const struct lofte_statement *got = all(store, NULL, NULL, arena, &n);
    for (size_t i = 0; i < n; i++)
        buf_printf(&order, "%s %s;", got[i].meeting, got[i].item);
    ck_assert_str_eq(order.data, "d § 12;d 3.1;c § 12;c 3.1;a § 12;a 3.1;b § 12;b 3.1;");
    ck_assert_str_eq(all(store, NULL, "c", arena, &n)->meeting, "c");
    ck_assert_uint_eq(n, 2);
    all(store, "another", NULL, arena, &n);
    ck_assert_uint_eq(n, 0);
    all(store, "tranas-2023-2024", "b", arena, &n);
    ck_assert_uint_eq(n, 2);
}
END_TEST

START_TEST(only_the_revision_in_force_speaks) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_meeting first = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    const struct lofte_meeting second = sample_meeting(arena, "a", 2, "2023-03-14", "två");
    first.imported = second.imported - 10;
    OK(sample_import(store, &second, "r1", &err));
    OK(sample_import(store, &first, "r1", &err));
    size_t n;
    ck_assert_str_eq(all(store, NULL, NULL, arena, &n)->quote, "två");
    ck_assert_uint_eq(n, 2);
    ck_assert_str_eq(all(store, NULL, "a", arena, &n)->quote, "två");
    ck_assert_uint_eq(n, 2);
    const struct store_view before = {LOFTE_NO_DAY, first.imported};
    struct lofte_statement *got;
    OK(store_statements(store, &before, NULL, "a", arena, &got, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_str_eq(got->quote, "en");
}
END_TEST

START_TEST(new_rules_ask_for_every_revision_again) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting first = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    const struct lofte_meeting second = sample_meeting(arena, "a", 2, "2023-03-14", "två");
    OK(sample_import(store, &first, "r1", &err));
    int64_t row;
    size_t n;
    sample_put(store, &second, &row);
    ck_assert_int_eq(unread(store, "0687", "r1", arena, &n)[0], row);
    ck_assert_uint_eq(n, 1);
    unread(store, "0680", "r1", arena, &n);
    ck_assert_uint_eq(n, 0);
    unread(store, "0687", "r2", arena, &n);
    ck_assert_uint_eq(n, 2);
    OK(store_statements_put(store, row, "tranas-2023-2024", "r1", NULL, 0, &err));
    unread(store, "0687", "r1", arena, &n);
    ck_assert_uint_eq(n, 0);
    struct lofte_statement *again = sample_statements(arena, &second);
    OK(store_statements_put(store, row, "tranas-2023-2024", "r2", &again[1], 1, &err));
    unread(store, "0687", "r2", arena, &n);
    ck_assert_uint_eq(n, 1);
    same_statement(all(store, NULL, NULL, arena, &n), &again[1]);
    ck_assert_uint_eq(n, 1);
    OK(store_statements_put(store, row, "tranas-2023-2024", "r3", again, 2, &err));
    all(store, NULL, NULL, arena, &n);
    ck_assert_uint_eq(n, 2);
}
END_TEST

START_TEST(one_agreement_does_not_touch_the_other) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    struct lofte_statement *other = sample_statements(arena, &meeting);
    other[0].agreement = other[1].agreement = "tranas-2025";
    int64_t row;
    size_t n;
    sample_put(store, &meeting, &row);
    OK(store_statements_put(store, row, "tranas-2025", "r9", other, 2, &err));
    all(store, NULL, NULL, arena, &n);
    ck_assert_uint_eq(n, 4);
    OK(store_statements_put(store, row, "tranas-2025", "r9", NULL, 0, &err));
    all(store, "tranas-2023-2024", NULL, arena, &n);
    ck_assert_uint_eq(n, 2);
}
END_TEST

START_TEST(a_statement_of_an_item_that_is_not_there_is_refused_whole) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    struct lofte_statement *put = sample_statements(arena, &meeting);
    put[1].item = "99";
    int64_t row;
    size_t n;
    sample_put(store, &meeting, &row);
    FAILS(LOFTE_ESTORE, store_statements_put(store, row, "tranas-2023-2024", "r2", put, 2, &err));
    all(store, NULL, NULL, arena, &n);
    ck_assert_uint_eq(n, 2);
    unread(store, "0687", "r1", arena, &n);
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(findings_are_replaced_and_survive) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    const struct lofte_finding put[] = {
        {LOFTE_WARNING, "å.xml", 12, "§ 12", {"{0} and {1}", {"ä", ""}}},
        {LOFTE_ERROR, NULL, 0, NULL, {"bare", {NULL}}},
    };
    int64_t row;
    sample_put(store, &meeting, &row);
    for (size_t round = 0; round < 2; round++) {
        struct lofte_finding *got;
        size_t n;
        OK(store_findings_put(store, row, put + round, 2 - round, &err));
        OK(store_findings(store, row, arena, &got, &n, &err));
        ck_assert_uint_eq(n, 2 - round);
        for (size_t i = 0; i < n; i++) {
            const struct lofte_finding *expected = &put[i + round];
            ck_assert(got[i].severity == expected->severity && got[i].line == expected->line);
            ck_assert_pstr_eq(got[i].file, expected->file);
            ck_assert_pstr_eq(got[i].item, expected->item);
            ck_assert_pstr_eq(got[i].text.id, expected->text.id);
            for (size_t j = 0; j < LOFTE_ARGS; j++)
                ck_assert_pstr_eq(got[i].text.arg[j], expected->text.arg[j]);
        }
    }
}
END_TEST

static bool verify(struct store *store, const struct lofte_statement *statement) {
    struct lofte_err err;
    bool holds;
    OK(store_quote_verify(store, statement, &holds, &err));
    return holds;
}

START_TEST(a_quote_holds_only_in_its_own_item) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting meeting =
        sample_meeting(arena, "a", 1, "2023-03-14", "Inledning. Fyra på Öringe. Slut.");
    OK(sample_import(store, &meeting, "r1", &err));
    struct lofte_statement s = sample_statements(arena, &meeting)[0];
    s.quote = "Fyra på Öringe.";
    ck_assert(verify(store, &s));
    s.quote = "Trafik på Öringegatan";
    ck_assert(verify(store, &s));
    s.quote = "Fem på Öringe.";
    ck_assert(!verify(store, &s));
    s.quote = "Fyra på Öringe.";
    s.item = "3.1";
    ck_assert(!verify(store, &s));
    s.item = "§ 12";
    s.revision = 2;
    ck_assert(!verify(store, &s));
    s.revision = 1;
    s.quote = NULL;
    ck_assert(!verify(store, &s));
    struct lofte_statement bare = sample_statements(arena, &meeting)[1];
    ck_assert_msg(verify(store, &bare), "the item's own report stands for its statement");
    bare.activity = "trygghetsvandringar";
    ck_assert(!verify(store, &bare));
}
END_TEST

START_TEST(a_quote_falls_when_text_or_digest_was_changed_by_hand) {
    static const char *const changes[] = {
        "UPDATE passage SET text = text || ' Och fem till.' WHERE position = 0",
        "UPDATE revision SET digest = replace(digest, substr(digest, 1, 1), 'x')",
        "UPDATE item SET title = 'Annat' WHERE position = 0",
        "DELETE FROM passage WHERE position = 1",
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        cleanup_(store_cleanup) struct store *store = place_memory();
        struct lofte_err err;
        const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "Fyra på Öringe.");
        OK(sample_import(store, &meeting, "r1", &err));
        const struct lofte_statement statement = sample_statements(arena, &meeting)[0];
        ck_assert(verify(store, &statement));
        ck_assert_int_eq(sqlite3_exec(store->db, changes[i], NULL, NULL, NULL), SQLITE_OK);
        ck_assert_msg(!verify(store, &statement), "%s", changes[i]);
    }
}
END_TEST

SUITE("statement", every_field_of_a_statement_survives, every_name_of_the_enums_survives,
      statements_stand_by_date_meeting_item_and_seq, only_the_revision_in_force_speaks,
      new_rules_ask_for_every_revision_again, one_agreement_does_not_touch_the_other,
      a_statement_of_an_item_that_is_not_there_is_refused_whole, findings_are_replaced_and_survive,
      a_quote_holds_only_in_its_own_item, a_quote_falls_when_text_or_digest_was_changed_by_hand)

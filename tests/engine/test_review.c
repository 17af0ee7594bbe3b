/* SPDX-License-Identifier: MIT
 *
 * What waits for a person, what the person decides, and how long that stands.
 */
#include "bench.h"

#define OK(call) ck_assert_msg((call) >= 0, "%s", err.text.id)

static const char *walk(struct bench *bench, const char *sentence) {
    return arena_printf(bench->arena, "<item number=\"4\"><title>Centrum</title><p>%s</p></item>", sentence);
}

static const char first[] = "Kommunen gick trygghetsrunda i centrum den 4 juni 2024.";

static void store_revision(struct bench *bench, int revision, const char *items) {
    const char *attributes =
        arena_printf(bench->arena, "id=\"est-1\" group=\"EST\" date=\"2024-06-18\" revision=\"%d\"", revision);
    const char *path = bench_minutes(bench, arena_printf(bench->arena, "est-%d.xml", revision), attributes, items);
    ck_assert_uint_eq(bench_store(bench, path).n_refused, 0);
}

static struct lofte_waiting *waiting(struct bench *bench, size_t *n) {
    struct lofte_waiting *rows;
    struct lofte_err err = {0};
    if (lofte_review(bench->lofte, NULL, bench->arena, &rows, n, &err) < 0)
        bench_fail(&err);
    return rows;
}

static const struct lofte_waiting *only_waiting(struct bench *bench) {
    size_t n;
    const struct lofte_waiting *rows = waiting(bench, &n);
    ck_assert_uint_eq(n, 1);
    return rows;
}

static struct lofte_decide say(enum lofte_decided verdict) {
    return (struct lofte_decide){
        .verdict = verdict, .who = "samordnare", .count = -1, .from = LOFTE_NO_DAY, .to = LOFTE_NO_DAY};
}

static int decide(struct bench *bench, const char *id, struct lofte_decide what, struct lofte_statement *out) {
    struct lofte_err err = {0};
    struct lofte_statements decided = {0};
    const int rc = lofte_decide(bench->lofte, &id, 1, &what, bench->arena, &decided, &err);
    if (rc == 0 && out)
        *out = decided.statement[0];
    return rc;
}

static int64_t counted(struct bench *bench) {
    struct lofte_err err = {0};
    struct lofte_status status;
    if (lofte_status(bench->lofte, bench->arena, &status, &err) < 0)
        bench_fail(&err);
    for (size_t i = 0; i < status.n_standings; i++)
        if (strcmp(status.standings[i].activity->id, "trygghetsvandringar") == 0)
            return status.standings[i].counted;
    return -1;
}

START_TEST(an_uncertain_statement_waits_with_its_words_marked) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    const struct lofte_waiting *row = only_waiting(&bench);
    ck_assert_str_eq(row->title, "Centrum");
    ck_assert_uint_eq(strlen(row->statement->id), 10);
    ck_assert_uint_eq(row->n_spots, 1);
    ck_assert(strncmp(row->statement->quote + row->spots[0].at, "trygghetsrunda", row->spots[0].len) == 0);
    ck_assert(row->spots[0].asks);
    ck_assert_int_eq(counted(&bench), 0);
    bench_finish(&bench);
}
END_TEST

/* Two meetings, an item each with the same number, and one more item. */
START_TEST(what_waits_stands_under_the_title_of_its_own_item) {
    static const char *const titles[][2] = {{"Centrum", "Sommen"}, {"Torget", "Gripenberg"}};
    struct bench bench;
    bench_start(&bench);
    for (int m = 0; m < 2; m++) {
        const char *attributes =
            arena_printf(bench.arena, "id=\"est-%d\" group=\"EST\" date=\"2024-06-%d\" revision=\"1\"", m + 1, 17 + m);
        const char *items =
            arena_printf(bench.arena,
                         "<item number=\"4\"><title>%s</title><p>%s</p></item><item number=\"5\"><title>%s</title>"
                         "<p>Kommunen gick trygghetsrunda i centrum den 5 juni 2024.</p></item>",
                         titles[m][0], first, titles[m][1]);
        ck_assert_uint_eq(
            bench_store(&bench, bench_minutes(&bench, arena_printf(bench.arena, "m-%d.xml", m), attributes, items))
                .n_refused,
            0);
    }
    size_t n;
    const struct lofte_waiting *rows = waiting(&bench, &n);
    ck_assert_uint_eq(n, 4);
    for (size_t i = 0; i < n; i++) {
        const struct lofte_statement *statement = rows[i].statement;
        ck_assert_str_eq(rows[i].title, titles[statement->meeting[4] - '1'][statement->item[0] - '4']);
    }
    bench_finish(&bench);
}
END_TEST

START_TEST(accepted_counts_rejected_does_not_and_withdrawn_waits_again) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    const char *id = only_waiting(&bench)->statement->id;
    struct lofte_statement now;
    size_t n;
    ck_assert_int_eq(decide(&bench, id, say(LOFTE_DECIDED_ACCEPTED), &now), 0);
    ck_assert_int_eq(now.state, LOFTE_ACCEPTED);
    ck_assert_str_eq(now.decision->who, "samordnare");
    ck_assert_str_eq(DAY(now.decision->day), "2024-12-31");
    ck_assert_int_eq(counted(&bench), 1);
    ck_assert_int_eq(decide(&bench, id, say(LOFTE_DECIDED_REJECTED), &now), 0);
    ck_assert_int_eq(now.state, LOFTE_REJECTED);
    ck_assert_int_eq(counted(&bench), 0);
    (void)waiting(&bench, &n);
    ck_assert_uint_eq(n, 0);
    ck_assert_int_eq(decide(&bench, id, say(LOFTE_DECIDED_WITHDRAWN), &now), 0);
    ck_assert_int_eq(now.state, LOFTE_REVIEW);
    ck_assert_ptr_null(now.decision);
    ck_assert_int_eq(decide(&bench, id, say(LOFTE_DECIDED_WITHDRAWN), NULL), LOFTE_ENOTFOUND);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_correction_keeps_what_it_does_not_name) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    const char *id = only_waiting(&bench)->statement->id;
    struct lofte_decide what = say(LOFTE_DECIDED_CHANGED);
    struct lofte_statement now;
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.count = 2;
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert(now.state == LOFTE_CHANGED && now.kind == LOFTE_DONE && now.count == 2);
    ck_assert_str_eq(DAY(now.from), "2024-06-04");
    ck_assert_int_eq(now.decision->proposed_count, 1);
    ck_assert_int_eq(counted(&bench), 2);
    what = say(LOFTE_DECIDED_CHANGED);
    what.kind = "planned";
    what.from = day_parse("2024-06-01");
    what.to = day_parse("2024-06-30");
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert(now.kind == LOFTE_PLANNED && now.count == 2);
    ck_assert_int_eq(now.decision->proposed_kind, LOFTE_DONE);
    what.to = day_parse("2024-05-01");
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.kind = "perhaps";
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.kind = "none";
    what.to = LOFTE_NO_DAY;
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert(now.kind == LOFTE_NONE && now.count == 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(wrong_ids_and_personal_data_are_refused_and_nothing_is_stored) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    const char *id = only_waiting(&bench)->statement->id;
    struct lofte_err err = {0};
    struct lofte_statements decided;
    struct lofte_decide what = say(LOFTE_DECIDED_ACCEPTED);
    ck_assert_int_eq(decide(&bench, "00", what, NULL), LOFTE_EUSAGE);
    ck_assert_int_eq(decide(&bench, "0000000000", what, NULL), LOFTE_ENOTFOUND);
    const char *const ids[] = {id, "0000000000"};
    ck_assert_int_eq(lofte_decide(bench.lofte, ids, 2, &what, bench.arena, &decided, &err), LOFTE_ENOTFOUND);
    what.note = "gäller 811228-9874";
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EREFUSED);
    what.note = "\xff";
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    ck_assert_ptr_nonnull(only_waiting(&bench));
    bench_finish(&bench);
}
END_TEST

START_TEST(a_decision_outlives_undo_and_import_and_falls_with_its_sentence) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_undo_report undone;
    size_t n;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    ck_assert_int_eq(decide(&bench, only_waiting(&bench)->statement->id, say(LOFTE_DECIDED_ACCEPTED), NULL), 0);
    OK(lofte_undo(bench.lofte, 1, false, bench.arena, &undone, &err));
    ck_assert_int_eq(counted(&bench), 0);
    store_revision(&bench, 1, walk(&bench, first));
    ck_assert_int_eq(counted(&bench), 1);
    /* another item changed, this sentence did not */
    store_revision(&bench, 2,
                   arena_printf(bench.arena, "%s<item number=\"5\"><title>Övrigt</title><p>Kaffe.</p></item>",
                                walk(&bench, first)));
    ck_assert_int_eq(counted(&bench), 1);
    /* the sentence itself: certain for the reader, and yet asked again */
    store_revision(&bench, 3,
                   walk(&bench, "Kommunen och polisen gick en trygghetsvandring i centrum den 5 juni 2024."));
    ck_assert_int_eq(counted(&bench), 0);
    const struct lofte_waiting *row = waiting(&bench, &n);
    ck_assert_uint_eq(n, 1);
    ck_assert_str_eq(text_english(bench.arena, &row->statement->reason),
                     "the minutes were revised since samordnare decided about this activity here, on 2024-12-31: look "
                     "again");
    ck_assert_int_eq(decide(&bench, row->statement->id, say(LOFTE_DECIDED_ACCEPTED), NULL), 0);
    ck_assert_int_eq(counted(&bench), 1);
    bench_finish(&bench);
}
END_TEST

START_TEST(as_known_before_the_decision_it_waits) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    bench_open(&bench, "2025-02-01", NULL);
    ck_assert_int_eq(decide(&bench, only_waiting(&bench)->statement->id, say(LOFTE_DECIDED_ACCEPTED), NULL), 0);
    bench_open(&bench, "2025-03-01", "2025-01-31");
    ck_assert_ptr_nonnull(only_waiting(&bench));
    bench_open(&bench, "2025-03-01", "2025-02-01");
    size_t n;
    (void)waiting(&bench, &n);
    ck_assert_uint_eq(n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(two_statements_of_one_sentence_are_told_apart) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_statements links;
    bench_start(&bench);
    store_revision(&bench, 1,
                   walk(&bench, "Under maj blev sex personer LOB:ade och fyra avvisade enligt 13 § polislagen."));
    OK(lofte_links(bench.lofte, NULL, bench.arena, &links, &err));
    ck_assert_uint_eq(links.n, 2);
    ck_assert_str_eq(links.statement[0].quote, links.statement[1].quote);
    ck_assert_str_ne(links.statement[0].id, links.statement[1].id);
    ck_assert_int_eq(decide(&bench, links.statement[1].id, say(LOFTE_DECIDED_REJECTED), NULL), 0);
    OK(lofte_links(bench.lofte, NULL, bench.arena, &links, &err));
    ck_assert_int_eq(links.statement[0].state, LOFTE_LINKED);
    ck_assert_int_eq(links.statement[1].state, LOFTE_REJECTED);
    bench_finish(&bench);
}
END_TEST

static struct lofte_suggestions suggestions(struct bench *bench) {
    struct lofte_suggestions found;
    struct lofte_err err = {0};
    if (lofte_suggest(bench->lofte, bench->arena, &found, &err) < 0)
        bench_fail(&err);
    return found;
}

static void decide_all(struct bench *bench, enum lofte_decided verdict) {
    size_t n;
    const struct lofte_waiting *rows = waiting(bench, &n);
    ck_assert_uint_gt(n, 0);
    for (size_t i = 0; i < n; i++)
        ck_assert_int_eq(decide(bench, rows[i].statement->id, say(verdict), NULL), 0);
}

START_TEST(words_that_people_always_reject_or_accept_are_suggested) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    decide_all(&bench, LOFTE_DECIDED_REJECTED);
    ck_assert_uint_eq(suggestions(&bench).n, 0); /* once is chance */
    store_revision(&bench, 2,
                   "<item number=\"1\"><title>Centrum</title><p>Kommunen gick trygghetsrunda i centrum den 4 juni 2024."
                   "</p></item><item number=\"2\"><title>Centrum</title><p>En trygghetsrunda gjordes i centrum den 6 "
                   "juni 2024.</p></item>");
    decide_all(&bench, LOFTE_DECIDED_REJECTED);
    struct lofte_suggestions found = suggestions(&bench);
    ck_assert_uint_eq(found.n, 1);
    ck_assert_str_eq(found.suggestion[0].list, "never");
    ck_assert_str_eq(found.suggestion[0].words, "trygghetsrunda");
    ck_assert_uint_eq(found.suggestion[0].n_statements, 2);
    bench_finish(&bench);

    bench_start(&bench);
    store_revision(&bench, 1,
                   "<item number=\"1\"><title>Centrum</title><p>Kommunen gick trygghetsrunda i centrum den 4 juni 2024."
                   "</p></item><item number=\"2\"><title>Centrum</title><p>En trygghetsrunda gjordes i centrum den 6 "
                   "juni 2024.</p></item><item number=\"3\"><title>Centrum</title><p>Den 8 juni 2024 genomfördes en "
                   "trygghetsrunda i centrum.</p></item>");
    decide_all(&bench, LOFTE_DECIDED_ACCEPTED);
    found = suggestions(&bench);
    ck_assert_uint_eq(found.n, 1);
    ck_assert_str_eq(found.suggestion[0].list, "count");
    ck_assert_str_eq(found.suggestion[0].words, "trygghetsrunda");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_correction_is_held_to_what_a_statement_can_be) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_statements links;
    struct lofte_statement now;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, "Flera trafikkontroller genomfördes under juni 2024."));
    OK(lofte_links(bench.lofte, NULL, bench.arena, &links, &err));
    ck_assert_uint_eq(links.n, 1);
    ck_assert_int_eq(links.statement[0].count, -1);
    const char *id = links.statement[0].id;
    struct lofte_decide what = say(LOFTE_DECIDED_CHANGED);
    what.kind = "total";
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE); /* of how many? */
    what.count = 1000000000000;
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.count = 3;
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert(now.kind == LOFTE_TOTAL && now.count == 3 && now.precision == LOFTE_EXACT);
    what = say(LOFTE_DECIDED_CHANGED);
    what.kind = "none";
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    what = say(LOFTE_DECIDED_CHANGED);
    what.count = 2; /* two is not none */
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert(now.kind == LOFTE_DONE && now.count == 2);
    ck_assert_int_eq(now.decision->proposed_count, -1);
    what = say(LOFTE_DECIDED_CHANGED);
    what.from = day_parse("2024-07-01"); /* behind the end that was read */
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.from = day_parse("2024-06-10");
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert_str_eq(DAY(now.from), "2024-06-10");
    ck_assert_str_eq(DAY(now.to), "2024-06-30");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_decider_has_a_name_that_is_short_and_no_number) {
    struct bench bench;
    struct lofte_statement now;
    bench_start(&bench);
    store_revision(&bench, 1, walk(&bench, first));
    const char *id = only_waiting(&bench)->statement->id;
    struct lofte_decide what = say(LOFTE_DECIDED_ACCEPTED);
    char name[102];
    memset(name, 'x', 101);
    name[101] = '\0';
    what.who = name;
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EUSAGE);
    what.who = "811228-9874";
    ck_assert_int_eq(decide(&bench, id, what, NULL), LOFTE_EREFUSED);
    ck_assert_ptr_nonnull(only_waiting(&bench));
    what.who = name + 1; /* as long as it may be */
    what.note = "enligt kommunens egen lista";
    ck_assert_int_eq(decide(&bench, id, what, &now), 0);
    ck_assert_uint_eq(strlen(now.decision->who), 100);
    ck_assert_str_eq(now.decision->note, "enligt kommunens egen lista");
    bench_finish(&bench);
}
END_TEST

static void decide_where(struct bench *bench, const char *quoted, enum lofte_decided verdict) {
    size_t n, decided = 0;
    const struct lofte_waiting *rows = waiting(bench, &n);
    for (size_t i = 0; i < n; i++)
        if (strstr(rows[i].statement->quote, quoted)) {
            ck_assert_int_eq(decide(bench, rows[i].statement->id, say(verdict), NULL), 0);
            decided++;
        }
    ck_assert_uint_gt(decided, 0);
}

START_TEST(two_words_are_suggested_where_the_word_alone_is_accepted_too) {
    struct bench bench;
    bench_start(&bench);
    store_revision(&bench, 1,
                   "<item number=\"1\"><title>Centrum</title><p>Barnens trygghetsrunda gjordes i centrum den 4 juni "
                   "2024.</p></item><item number=\"2\"><title>Centrum</title><p>Barnens trygghetsrunda genomfördes i "
                   "centrum den 6 juni 2024.</p></item><item number=\"3\"><title>Centrum</title><p>Kommunen gick "
                   "trygghetsrunda i centrum den 8 juni 2024.</p></item>");
    decide_where(&bench, "Barnens", LOFTE_DECIDED_REJECTED);
    decide_where(&bench, "Kommunen", LOFTE_DECIDED_ACCEPTED);
    const struct lofte_suggestions found = suggestions(&bench);
    ck_assert_uint_eq(found.n, 1);
    ck_assert_str_eq(found.suggestion[0].list, "never");
    ck_assert_str_eq(found.suggestion[0].words, "barnens trygghetsrunda");
    ck_assert_uint_eq(found.suggestion[0].n_statements, 2);
    bench_finish(&bench);
}
END_TEST

SUITE("review", an_uncertain_statement_waits_with_its_words_marked, what_waits_stands_under_the_title_of_its_own_item,
      accepted_counts_rejected_does_not_and_withdrawn_waits_again, a_correction_keeps_what_it_does_not_name,
      wrong_ids_and_personal_data_are_refused_and_nothing_is_stored,
      a_decision_outlives_undo_and_import_and_falls_with_its_sentence, as_known_before_the_decision_it_waits,
      two_statements_of_one_sentence_are_told_apart, words_that_people_always_reject_or_accept_are_suggested,
      a_correction_is_held_to_what_a_statement_can_be, a_decider_has_a_name_that_is_short_and_no_number,
      two_words_are_suggested_where_the_word_alone_is_accepted_too)

/* SPDX-License-Identifier: MIT
 *
 * Letters become messages: once for each event and target, with the transaction that they belong to, and never with
 * text where only ids and states may go.
 */
#include "bench.h"
#include "engine/outbox.h"
#include "lofte/service.h"
#include "store/outbox.h"

#define OK(call)                                                                                                       \
    do {                                                                                                               \
        if ((call) < 0)                                                                                                \
            bench_fail(&err);                                                                                          \
    } while (0)

static const struct letter_fact facts[] = {{"agreement", "tranas-2023-2024"}, {"state", "behind"}};
static const struct letter behind = {.event = "alert/tranas-2023-2024/trafikkontroller/2024-01-01/behind",
                                     .kind = "alert",
                                     .role = "kommunpolis",
                                     .subject = "Trafikkontroller är efter plan",
                                     .text = "Sju av 30.\nFem inbokade räcker inte.",
                                     .facts = facts,
                                     .n_facts = 2};

/* A workspace of an hour on a day, where kommunpolis gets a file and a webhook. */
static void bench_settle(struct bench *bench, int64_t now) {
    struct lofte_err err = {0};
    const char *secret = path_join(bench->arena, bench->folder, "secret");
    const char *text = arena_printf(bench->arena,
                                    "receiver.kommunpolis = file:%s, webhook:larm\n"
                                    "webhook.larm.url = https://127.0.0.1:1/\nwebhook.larm.secret_file = %s\n",
                                    bench->folder, secret);
    OK(file_write(path_join(bench->arena, bench->workspace, "settings"), text, strlen(text), &err));
    const struct lofte_options options = {.workspace = bench->workspace,
                                          .shipped = bench->shipped,
                                          .as_of = day_parse("2024-05-02"),
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_STORE,
                                          .now = now,
                                          .actor = "prov"};
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    OK(lofte_open(&options, &bench->lofte, &err));
}

static struct lofte_outbox outbox_of(struct bench *bench) {
    struct lofte_err err = {0};
    struct lofte_outbox outbox;
    OK(lofte_outbox(bench->lofte, bench->arena, &outbox, &err));
    return outbox;
}

START_TEST(one_event_is_one_message_to_each_target_however_often_it_is_queued) {
    struct bench bench;
    struct lofte_err err = {0};
    size_t n = 0;
    bench_start(&bench);
    bench_settle(&bench, 1714651200);
    OK(outbox_queue(bench.lofte, &behind, &n, &err));
    ck_assert_uint_eq(n, 2);
    OK(outbox_queue(bench.lofte, &behind, &n, &err));
    ck_assert_uint_eq(n, 0);
    struct letter other = behind;
    other.role = "kommunchef";
    OK(outbox_queue(bench.lofte, &other, &n, &err));
    ck_assert_uint_eq(n, 0);
    const struct lofte_outbox outbox = outbox_of(&bench);
    ck_assert_uint_eq(outbox.n, 2);
    ck_assert_str_ne(outbox.message[0].id, outbox.message[1].id);
    ck_assert_str_eq(outbox.message[0].text, behind.text);
    ck_assert_str_eq(outbox.message[1].text, "");
    ck_assert_str_eq(outbox.message[1].payload,
                     "{\"type\":\"alert\",\"timestamp\":\"2024-05-02T12:00:00Z\",\"data\":{\"event\":"
                     "\"alert/tranas-2023-2024/trafikkontroller/2024-01-01/behind\",\"agreement\":"
                     "\"tranas-2023-2024\",\"state\":\"behind\"}}");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_letter_goes_with_the_transaction_that_it_belongs_to) {
    struct bench bench;
    struct lofte_err err = {0};
    size_t n = 0;
    bench_start(&bench);
    bench_settle(&bench, 1714651200);
    {
        cleanup_(tx_cleanup) struct tx tx = {0};
        OK(tx_begin(&tx, bench.lofte->store, &err));
        OK(outbox_queue(bench.lofte, &behind, &n, &err));
        ck_assert_uint_eq(n, 2);
    }
    ck_assert_uint_eq(outbox_of(&bench).n, 0);
    struct lofte_journal journal;
    OK(lofte_journal(bench.lofte, bench.arena, &journal, &err));
    ck_assert_uint_eq(journal.n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(text_is_no_fact_and_no_line_ends_a_header) {
    static const char *const texts[] = {"Sju kontroller", "a\"b", "a\\b", "a\nb", "", "<b>", "\xFF"};
    struct bench bench;
    struct lofte_err err = {0};
    size_t n;
    bench_start(&bench);
    bench_settle(&bench, 1714651200);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        const struct letter_fact fact = {"quote", texts[i]};
        struct letter letter = behind;
        letter.facts = &fact;
        letter.n_facts = 1;
        ck_assert_int_eq(outbox_queue(bench.lofte, &letter, &n, &err), LOFTE_EUSAGE);
        letter = behind;
        letter.event = texts[i];
        ck_assert_int_eq(outbox_queue(bench.lofte, &letter, &n, &err), LOFTE_EUSAGE);
    }
    static const char *const lines[] = {"a\r\nBcc: b@c", "a\nb", "a\rb", "", "\xFF"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct letter letter = behind;
        letter.subject = lines[i];
        ck_assert_int_eq(outbox_queue(bench.lofte, &letter, &n, &err), LOFTE_EUSAGE);
    }
    ck_assert_uint_eq(outbox_of(&bench).n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(tries_come_at_the_times_of_the_standard_and_a_little_later) {
    static const int64_t waits[] = {5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_send_report report;
    int64_t now = 1714651200, before = 0;
    size_t n;
    bench_start(&bench);
    bench_settle(&bench, now);
    OK(outbox_queue(bench.lofte, &behind, &n, &err));
    for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
        OK(lofte_outbox_send(bench.lofte, &report, &err));
        const struct lofte_message *hook = &outbox_of(&bench).message[1];
        ck_assert_uint_eq(report.n_sent, i == 0);
        ck_assert_uint_eq(report.n_failed, 1);
        ck_assert_int_eq(hook->state, LOFTE_FAILED);
        ck_assert_int_eq(hook->tries, (int)i + 1);
        before = hook->next_at - now;
        ck_assert_msg(before >= waits[i] && before <= waits[i] + waits[i] / 10 + 2, "%zu: %lld", i, (long long)before);
        bench_settle(&bench, hook->next_at - 1);
        OK(lofte_outbox_send(bench.lofte, &report, &err));
        ck_assert_uint_eq(report.n_failed, 0);
        bench_settle(&bench, now = hook->next_at);
    }
    OK(lofte_outbox_send(bench.lofte, &report, &err));
    ck_assert_uint_eq(report.n_dead, 1);
    ck_assert_int_eq(outbox_of(&bench).message[1].state, LOFTE_DEAD);
    ck_assert_int_eq(outbox_of(&bench).message[0].state, LOFTE_SENT);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_lease_keeps_others_away_until_it_has_run_out) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_message first, second;
    size_t n;
    bench_start(&bench);
    bench_settle(&bench, 1714651200);
    OK(outbox_queue(bench.lofte, &behind, &n, &err));
    struct store *store = bench.lofte->store;
    int64_t due;
    OK(lofte_outbox_due(bench.lofte, &due, &err));
    ck_assert_int_eq(due, 1714651200);
    ck_assert_int_eq(store_outbox_lease(store, 1714651200, 1714651300, bench.arena, &first, &err), 1);
    ck_assert_int_eq(store_outbox_lease(store, 1714651200, 1714651300, bench.arena, &second, &err), 1);
    ck_assert_int_ne(first.number, second.number);
    OK(lofte_outbox_due(bench.lofte, &due, &err));
    ck_assert_int_eq(due, 1714651300);
    ck_assert_int_eq(store_outbox_lease(store, 1714651299, 1714651400, bench.arena, &second, &err), 0);
    ck_assert_int_eq(store_outbox_lease(store, 1714651300, 1714651400, bench.arena, &second, &err), 1);
    ck_assert_int_eq(second.number, first.number);
    ck_assert_str_eq(second.id, first.id);
    ck_assert_int_eq(second.tries, 2);
    /* the first comes back late: its failure does not count, its success does */
    first.state = LOFTE_FAILED;
    ck_assert_int_eq(store_outbox_failed(store, &first, &err), 0);
    ck_assert_int_eq(store_outbox_sent(store, &first, 1714651310, &err), 1);
    ck_assert_int_eq(store_outbox_sent(store, &second, 1714651320, &err), 0);
    ck_assert_int_eq(store_outbox_lease(store, 1714651320, 1714651400, bench.arena, &second, &err), 1);
    ck_assert_int_eq(store_outbox_sent(store, &second, 1714651330, &err), 1);
    OK(lofte_outbox_due(bench.lofte, &due, &err));
    ck_assert_int_eq(due, -1);
    bench_finish(&bench);
}
END_TEST

static bool database_holds(struct bench *bench, const char *words) {
    struct lofte_err err = {0};
    char *data;
    size_t len;
    OK(file_read(path_join(bench->arena, bench->workspace, "lofte.db"), 1 << 24, bench->arena, &data, &len, &err));
    return memmem(data, len, words, strlen(words)) != NULL;
}

static size_t weed_on(struct bench *bench, const char *day, const char *before, bool dry_run) {
    struct lofte_err err = {0};
    struct lofte_weed_report report;
    bench->lofte->as_of = day_parse(day);
    OK(lofte_weed(bench->lofte, day_parse(before), dry_run, bench->arena, &report, &err));
    return report.n_messages;
}

START_TEST(words_of_what_was_sent_or_given_up_go_after_a_quarter_and_the_rows_stay) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_message sent, dead;
    struct lofte_journal journal;
    struct letter later = behind;
    size_t n;
    later.event = "alert/tranas-2023-2024/trafikkontroller/2024-01-01/late";
    later.text = "Det som ännu väntar.";
    bench_start(&bench);
    bench_settle(&bench, 1714651200); /* 2024-05-02 12:00 */
    OK(outbox_queue(bench.lofte, &behind, &n, &err));
    OK(outbox_queue(bench.lofte, &later, &n, &err));
    struct store *store = bench.lofte->store;
    ck_assert_int_eq(store_outbox_lease(store, 1714651200, 1714651300, bench.arena, &sent, &err), 1);
    ck_assert_int_eq(store_outbox_sent(store, &sent, 1714651210, &err), 1);
    ck_assert_int_eq(store_outbox_lease(store, 1714651200, 1714651300, bench.arena, &dead, &err), 1);
    dead.state = LOFTE_DEAD;
    ck_assert_int_eq(store_outbox_failed(store, &dead, &err), 1);
    ck_assert_uint_eq(weed_on(&bench, "2024-08-02", NULL, false), 0); /* 92 days, and not yet more */
    ck_assert(database_holds(&bench, "Fem inbokade"));
    ck_assert_uint_eq(weed_on(&bench, "2024-08-03", NULL, true), 2);
    ck_assert_uint_eq(weed_on(&bench, "2024-08-03", "2024-05-02", false), 0); /* asked for less */
    ck_assert(database_holds(&bench, "Fem inbokade"));
    ck_assert_uint_eq(weed_on(&bench, "2024-08-03", NULL, false), 2);
    ck_assert(!database_holds(&bench, "Fem inbokade"));
    ck_assert(database_holds(&bench, "Det som ännu väntar."));
    const struct lofte_outbox outbox = outbox_of(&bench);
    ck_assert_uint_eq(outbox.n, 4);
    ck_assert(outbox.message[0].weeded && outbox.message[0].state == LOFTE_SENT);
    ck_assert(outbox.message[1].weeded && outbox.message[1].state == LOFTE_DEAD);
    ck_assert_str_eq(outbox.message[0].event, behind.event);
    ck_assert_str_eq(outbox.message[0].id, sent.id);
    ck_assert(!outbox.message[2].weeded && !outbox.message[3].weeded);
    ck_assert_uint_eq(weed_on(&bench, "2024-08-04", NULL, false), 0);
    OK(lofte_journal(bench.lofte, bench.arena, &journal, &err));
    n = 0;
    for (size_t i = 0; i < journal.n; i++)
        n += strcmp(journal.event[i].act, "weed") == 0 && strcmp(journal.event[i].subject, behind.event) == 0;
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(lofte_outbox_retry(bench.lofte, dead.number, &err), LOFTE_EUSAGE);
    OK(outbox_queue(bench.lofte, &behind, &n, &err)); /* what was told is not told again */
    ck_assert_uint_eq(n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(settings_that_were_kept_hold_whatever_the_file_says_now) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_settings kept;
    struct lofte *lofte = NULL;
    bench_start(&bench);
    const char *file = path_join(bench.arena, bench.workspace, "settings");
    const char *good = "tick.at = 06:30\nreceiver.kommunpolis = stdout\n", *bad = "tick.at = soon\n";
    OK(lofte_settings(bench.workspace, bench.arena, &kept, &err));
    ck_assert_int_eq(kept.tick_at, 7 * 60);
    OK(file_write(file, good, strlen(good), &err));
    OK(lofte_settings(bench.workspace, bench.arena, &kept, &err));
    ck_assert_int_eq(kept.tick_at, 6 * 60 + 30);
    OK(file_write(file, bad, strlen(bad), &err));
    const struct lofte_settings before = kept;
    ck_assert_int_eq(lofte_settings(bench.workspace, bench.arena, &kept, &err), LOFTE_EUSAGE);
    ck_assert_ptr_eq(kept.text, before.text);
    ck_assert_int_eq(kept.tick_at, before.tick_at);
    const struct lofte_options options = {.workspace = bench.workspace,
                                          .shipped = bench.shipped,
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_STORE,
                                          .settings = kept.text};
    OK(lofte_open(&options, &lofte, &err));
    ck_assert_uint_eq(lofte->settings.n_receivers, 1);
    lofte_close(lofte);
    bench_finish(&bench);
}
END_TEST

SUITE("outbox", settings_that_were_kept_hold_whatever_the_file_says_now,
      one_event_is_one_message_to_each_target_however_often_it_is_queued,
      a_letter_goes_with_the_transaction_that_it_belongs_to, text_is_no_fact_and_no_line_ends_a_header,
      tries_come_at_the_times_of_the_standard_and_a_little_later, a_lease_keeps_others_away_until_it_has_run_out,
      words_of_what_was_sent_or_given_up_go_after_a_quarter_and_the_rows_stay)

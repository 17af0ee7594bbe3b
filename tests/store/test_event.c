/* SPDX-License-Identifier: MIT
 *
 * The journal: events are kept as they were written, and one that was changed shows.
 */
#include "place.h"
#include "sample.h"
#include "store/db.h"

static void put(struct store *store, const char *act, const char *subject, const char *before, const char *after) {
    struct lofte_err err;
    const struct lofte_event event = {
        .at = 1700000000, .actor = "samordnare", .act = act, .subject = subject, .before = before, .after = after};
    OK(store_event_put(store, &event, &err));
}

static void fill(struct store *store) {
    put(store, "import", "est-1", NULL, "revision 1");
    put(store, "decide", "0123456789", "review: done 1", "accepted: done 1");
    put(store, "undo", "est-1", "revision 1", NULL);
}

static int64_t broken(struct store *store, struct arena *arena) {
    struct lofte_err err;
    struct lofte_event *events;
    size_t n;
    OK(store_events(store, arena, &events, &n, &err));
    return events_verify(events, n);
}

START_TEST(events_are_numbered_and_chained) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_event *events;
    size_t n;
    ck_assert_int_eq(broken(store, arena), 0);
    fill(store);
    OK(store_events(store, arena, &events, &n, &err));
    ck_assert_uint_eq(n, 3);
    ck_assert_int_eq(events[1].number, 2);
    ck_assert_int_eq(events[1].at, 1700000000);
    ck_assert_str_eq(events[1].actor, "samordnare");
    ck_assert_str_eq(events[1].act, "decide");
    ck_assert_str_eq(events[1].subject, "0123456789");
    ck_assert_str_eq(events[1].before, "review: done 1");
    ck_assert_str_eq(events[1].after, "accepted: done 1");
    ck_assert_ptr_null(events[0].before);
    ck_assert_ptr_null(events[2].after);
    ck_assert_str_ne(events[0].chain, events[1].chain);
    ck_assert_int_eq(events_verify(events, n), 0);
}
END_TEST

START_TEST(what_was_done_is_undone_with_its_event) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    struct lofte_event *events;
    size_t n;
    {
        cleanup_(tx_cleanup) struct tx tx = {0};
        OK(tx_begin(&tx, store, &err));
        fill(store);
    }
    OK(store_events(store, arena, &events, &n, &err));
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(whatever_is_changed_behind_its_back_shows) {
    static const struct {
        const char *sql;
        int64_t broken;
    } rows[] = {
        {"UPDATE event SET at = at + 1 WHERE number = 2", 2},
        {"UPDATE event SET actor = 'samordnarf' WHERE number = 1", 1},
        {"UPDATE event SET act = 'imporu' WHERE number = 1", 1},
        {"UPDATE event SET subject = 'est-2' WHERE number = 3", 3},
        {"UPDATE event SET before = NULL WHERE number = 2", 2},
        {"UPDATE event SET before = '' WHERE number = 1", 1},
        {"UPDATE event SET after = 'accepted: done 2' WHERE number = 2", 2},
        {"UPDATE event SET chain = replace(chain, substr(chain, 1, 1), 'g') WHERE number = 3", 3},
        {"UPDATE event SET before = after, after = before WHERE number = 3", 3},
        {"DELETE FROM event WHERE number = 2", 2},
        {"DELETE FROM event WHERE number = 1", 1},
        {"UPDATE event SET number = 7 WHERE number = 3", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        cleanup_(store_cleanup) struct store *store = place_memory();
        fill(store);
        ck_assert_int_eq(sqlite3_exec(store->db, rows[i].sql, NULL, NULL, NULL), SQLITE_OK);
        ck_assert_int_eq(sqlite3_changes(store->db), 1);
        ck_assert_msg(broken(store, arena) == rows[i].broken, "%s", rows[i].sql);
    }
}
END_TEST

SUITE("event", events_are_numbered_and_chained, what_was_done_is_undone_with_its_event,
      whatever_is_changed_behind_its_back_shows)

/* SPDX-License-Identifier: MIT
 *
 * The journal: rows are added, each chained to the one before it, and read.
 */
#include "base/digest.h"
#include "base/text.h"
#include "store/field.h"
#include "store/store.h"

static const struct field event_fields[] = {
    FIELD(COUNT, lofte_event, number, "number"),  FIELD(COUNT, lofte_event, at, "at"),
    FIELD(TEXT, lofte_event, actor, "actor"),     FIELD(TEXT, lofte_event, act, "act"),
    FIELD(TEXT, lofte_event, subject, "subject"), FIELD(TEXT, lofte_event, before, "before"),
    FIELD(TEXT, lofte_event, after, "after"),     FIELD(TEXT, lofte_event, chain, "chain"),
};

/* Every field with its length, so that no two rows are the same bytes. */
static const char *chain_make(const struct lofte_event *event, const char *chain_before, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_str(&buf, chain_before);
    wire_put_i64(&buf, event->number);
    wire_put_i64(&buf, event->at);
    const char *const texts[] = {event->actor, event->act, event->subject, event->before, event->after};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        wire_put_str(&buf, texts[i]);
    return digest_hex(arena, buf.data, buf.len);
}

static int last_get(struct store *store, struct arena *arena, int64_t *number, const char **chain,
                    struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_EVENT_LAST);
    const int rc = stmt_step(&stmt, err);
    *number = rc > 0 ? stmt_int(&stmt, 0) : 0;
    *chain = rc > 0 ? stmt_text(&stmt, 1, arena) : "";
    return rc < 0 ? rc : 0;
}

int store_event_put(struct store *store, const struct lofte_event *event, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    struct lofte_event row = *event;
    const char *before;
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = last_get(store, arena, &row.number, &before, err)) < 0)
        return rc;
    row.number++;
    row.chain = chain_make(&row, before, arena);
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_EVENT_INSERT);
    fields_bind(&stmt, FIELDS(event_fields), &row);
    rc = stmt_run(&stmt, err);
    return rc < 0 ? rc : tx_commit(&tx, err);
}

int store_events(struct store *store, struct arena *arena, struct lofte_event **out, size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_EVENT_FROM);
    stmt_bind_int(&stmt, ":number", 1);
    struct lofte_event *events = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(event_fields), arena, ARENA_PUSH(arena, events, used, cap), err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = events;
    *n = used;
    return 0;
}

int64_t events_verify(const struct lofte_event *events, size_t n) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *chain = "";
    for (size_t i = 0; i < n; i++) {
        if (events[i].number != (int64_t)i + 1 || !str_equal(events[i].chain, chain_make(&events[i], chain, arena)))
            return (int64_t)i + 1;
        chain = events[i].chain;
    }
    return 0;
}

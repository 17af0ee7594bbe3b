/* SPDX-License-Identifier: MIT
 *
 * The outbox in the database.
 */
#include "store/outbox.h"
#include "store/field.h"

#include <string.h>

static const char *const channels[] = {"mail", "webhook", "file", "stdout"};
static const char *const states[] = {"queued", "leased", "sent", "failed", "dead"};

static bool name_find(const char *const *names, size_t n, const char *name, int *out) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (int)i;
            return true;
        }
    return false;
}

static const char *channel_to_name(int value) {
    return channels[value];
}

static bool channel_to_value(const char *name, int *out) {
    return name_find(channels, sizeof channels / sizeof channels[0], name, out);
}

static const char *state_to_name(int value) {
    return states[value];
}

static bool state_to_value(const char *name, int *out) {
    return name_find(states, sizeof states / sizeof states[0], name, out);
}

static const struct field_names channel_names = {channel_to_name, channel_to_value};
static const struct field_names state_names = {state_to_name, state_to_value};

#define MESSAGE_FIELDS                                                                                                 \
    FIELD(TEXT, lofte_message, id, "id"), FIELD(TEXT, lofte_message, event, "event"),                                  \
        FIELD_OF(&channel_names, lofte_message, channel, "channel"), FIELD(TEXT, lofte_message, target, "target"),     \
        FIELD(TEXT, lofte_message, queue, "queue"), FIELD(TEXT, lofte_message, role, "role"),                          \
        FIELD(TEXT, lofte_message, subject, "subject"), FIELD(TEXT, lofte_message, text, "text"),                      \
        FIELD(TEXT, lofte_message, html, "html"), FIELD(TEXT, lofte_message, payload, "payload"),                      \
        FIELD_OF(&state_names, lofte_message, state, "state")

static const struct field put_fields[] = {
    MESSAGE_FIELDS,
    FIELD(COUNT, lofte_message, created, "created"),
    FIELD(COUNT, lofte_message, next_at, "next_at"),
    FIELD_SENTENCE(lofte_message, last_error),
};

static const struct field message_fields[] = {
    FIELD(COUNT, lofte_message, number, "number"),   MESSAGE_FIELDS,
    FIELD(INT, lofte_message, tries, "tries"),       FIELD(COUNT, lofte_message, created, "created"),
    FIELD(COUNT, lofte_message, next_at, "next_at"), FIELD(COUNT, lofte_message, lease_until, "lease_until"),
    FIELD(COUNT, lofte_message, sent_at, "sent_at"), FIELD_SENTENCE(lofte_message, last_error),
};

static const struct field weed_fields[] = {
    FIELD(COUNT, lofte_message, number, "number"),
    FIELD(TEXT, lofte_message, event, "event"),
    FIELD_OF(&state_names, lofte_message, state, "state"),
};

static const struct field failed_fields[] = {
    FIELD(COUNT, lofte_message, number, "number"), FIELD_OF(&state_names, lofte_message, state, "state"),
    FIELD(INT, lofte_message, tries, "tries"),     FIELD(COUNT, lofte_message, next_at, "next_at"),
    FIELD_SENTENCE(lofte_message, last_error),
};

/* The statement changes at most one row and answers its number: 1, or 0 where it changed none. */
static int run_one(struct stmt *stmt, int64_t *number, struct lofte_err *err) {
    int rc = stmt_step(stmt, err);
    if (rc <= 0)
        return rc;
    if (number)
        *number = stmt_int(stmt, 0);
    rc = stmt_step(stmt, err);
    return rc < 0 ? rc : 1;
}

int store_outbox_put(struct store *store, const struct lofte_message *message, int64_t *number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_INSERT);
    int64_t made = 0;
    fields_bind(&stmt, FIELDS(put_fields), message);
    const int rc = run_one(&stmt, &made, err);
    if (rc < 0)
        return rc;
    *number = made;
    return 0;
}

int store_outbox(struct store *store, struct arena *arena, struct lofte_message **out, size_t *n,
                 struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_ALL);
    struct lofte_message *messages = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_message *message = ARENA_PUSH(arena, messages, used, cap);
        *message = (struct lofte_message){0};
        if ((rc = fields_read(&stmt, FIELDS(message_fields), arena, message, err)) < 0)
            return rc;
        message->weeded = !*message->subject && !*message->text && !message->payload;
    }
    if (rc < 0)
        return rc;
    *out = messages;
    *n = used;
    return 0;
}

int store_outbox_weed_find(struct store *store, int64_t before, struct arena *arena, struct lofte_message **out,
                           size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_WEED_FIND);
    stmt_bind_int(&stmt, ":before", before);
    struct lofte_message *messages = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_message *message = ARENA_PUSH(arena, messages, used, cap);
        *message = (struct lofte_message){0};
        if ((rc = fields_read(&stmt, FIELDS(weed_fields), arena, message, err)) < 0)
            return rc;
    }
    if (rc < 0)
        return rc;
    *out = messages;
    *n = used;
    return 0;
}

int store_outbox_weed(struct store *store, int64_t number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_WEED);
    stmt_bind_int(&stmt, ":number", number);
    return stmt_run(&stmt, err);
}

int store_outbox_lease(struct store *store, int64_t due, int64_t until, struct arena *arena, struct lofte_message *out,
                       struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, store, err);
    if (rc < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_LEASE);
    stmt_bind_int(&stmt, ":due", due);
    stmt_bind_int(&stmt, ":until", until);
    if ((rc = stmt_step(&stmt, err)) <= 0)
        return rc;
    struct lofte_message message = {0};
    if ((rc = fields_read(&stmt, FIELDS(message_fields), arena, &message, err)) < 0 || (rc = stmt_step(&stmt, err)) < 0)
        return rc;
    if ((rc = tx_commit(&tx, err)) < 0)
        return rc;
    *out = message;
    return 1;
}

int store_outbox_due(struct store *store, int64_t *out, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_DUE);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    *out = rc > 0 ? stmt_int(&stmt, 0) : -1;
    return 0;
}

int store_outbox_sent(struct store *store, const struct lofte_message *message, int64_t at, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_SENT);
    stmt_bind_int(&stmt, ":number", message->number);
    stmt_bind_int(&stmt, ":at", at);
    return run_one(&stmt, NULL, err);
}

int store_outbox_failed(struct store *store, const struct lofte_message *message, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_FAILED);
    fields_bind(&stmt, FIELDS(failed_fields), message);
    return run_one(&stmt, NULL, err);
}

int store_outbox_put_off(struct store *store, const char *queue, int64_t until, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_PUT_OFF);
    stmt_bind_text(&stmt, ":queue", queue);
    stmt_bind_int(&stmt, ":next_at", until);
    return stmt_run(&stmt, err);
}

static int kill_one(struct store *store, int64_t number, const struct lofte_message *as, struct lofte_err *err) {
    static const struct field sentence[] = {FIELD_SENTENCE(lofte_message, last_error)};
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_KILL);
    stmt_bind_int(&stmt, ":number", number);
    fields_bind(&stmt, FIELDS(sentence), as);
    return stmt_run(&stmt, err);
}

static int off_insert(struct store *store, const char *target, int64_t at, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_OFF_INSERT);
    stmt_bind_text(&stmt, ":target", target);
    stmt_bind_int(&stmt, ":at", at);
    return stmt_run(&stmt, err);
}

static int waiting_to(struct store *store, const char *target, struct arena *arena, struct keys *out,
                      struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_WAITING_TO);
    stmt_bind_text(&stmt, ":target", target);
    return stmt_keys(&stmt, arena, out, err);
}

int store_outbox_switch_off(struct store *store, const struct lofte_message *message, int64_t at, struct arena *arena,
                            int64_t **dead, size_t *n, struct lofte_err *err) {
    struct keys keys = {0};
    int rc = off_insert(store, message->target, at, err);
    if (rc == 0)
        rc = waiting_to(store, message->target, arena, &keys, err);
    for (size_t i = 0; rc >= 0 && i < keys.n; i++)
        rc = kill_one(store, keys.key[i], message, err);
    if (rc < 0)
        return rc;
    *dead = keys.key;
    *n = keys.n;
    return 0;
}

int store_outbox_is_off(struct store *store, const char *target, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_OFF_FIND);
    stmt_bind_text(&stmt, ":target", target);
    return stmt_step(&stmt, err);
}

int store_outbox_retry(struct store *store, int64_t number, int64_t at, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_OUTBOX_RETRY);
    stmt_bind_int(&stmt, ":number", number);
    stmt_bind_int(&stmt, ":at", at);
    int rc = run_one(&stmt, NULL, err);
    if (rc == 0)
        return err_set(err, LOFTE_ENOTFOUND,
                       N_("there is no message {0} that failed; lofte outbox lists them with their numbers"),
                       NUM(number));
    if (rc < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt off = stmt_use(store, STMT_OUTBOX_OFF_DELETE);
    stmt_bind_int(&off, ":number", number);
    return stmt_run(&off, err);
}

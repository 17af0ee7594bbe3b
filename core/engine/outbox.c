/* SPDX-License-Identifier: MIT
 *
 * The outbox: letters for a role become messages to its targets, once for each event and target.
 */
#include "engine/outbox.h"
#include "base/days.h"
#include "base/digest.h"
#include "base/text.h"
#include "deliver/address.h"
#include "deliver/mail.h"
#include "lofte/service.h"
#include "store/outbox.h"

#include <string.h>

enum { ID_DIGITS = 32, FACT_BYTES = 200, TEXT_BYTES = 256 * 1024, SECONDS_DAY = 24 * 60 * 60 };

static bool fact_valid(const char *value) {
    const size_t n = strlen(value);
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)value[i] <= ' ' || strchr("\"\\<>&\x7F", value[i]))
            return false;
    return n > 0 && n <= FACT_BYTES && utf8_valid(value, n);
}

static int letter_check(const struct letter *letter, struct lofte_err *err) {
    bool valid = fact_valid(letter->event) && fact_valid(letter->kind);
    for (size_t i = 0; i < letter->n_facts; i++)
        valid &= fact_valid(letter->facts[i].name) && fact_valid(letter->facts[i].value);
    if (!valid)
        return err_set(err, LOFTE_EUSAGE, N_("the facts of a message are ids and states, not text"));
    if (strlen(letter->text) > TEXT_BYTES || (letter->html && strlen(letter->html) > TEXT_BYTES))
        return err_set(err, LOFTE_ELIMIT, N_("the text of a message is longer than {0} bytes"), NUM(TEXT_BYTES));
    /* what only the target decides is asked when the settings are read */
    const struct mail mail = {.id = "0",
                              .from = "lofte@localhost",
                              .role = letter->role,
                              .subject = letter->subject,
                              .text = letter->text,
                              .html = letter->html};
    return mail_check(&mail, err);
}

static const char *payload_make(const struct letter *letter, int64_t now, struct arena *arena) {
    const int second = (int)(now % SECONDS_DAY);
    struct buf buf;
    buf_init(&buf, arena);
    buf_printf(&buf, "{\"type\":\"%s\",\"timestamp\":\"%sT%02d:%02d:%02dZ\",\"data\":{\"event\":\"%s\"", letter->kind,
               DAY((lofte_day)(now / SECONDS_DAY)), second / 3600, second / 60 % 60, second % 60, letter->event);
    for (size_t i = 0; i < letter->n_facts; i++)
        buf_printf(&buf, ",\"%s\":\"%s\"", letter->facts[i].name, letter->facts[i].value);
    buf_puts(&buf, "}}");
    return buf.data;
}

const char *html_make(const char *text, struct arena *arena) {
    static const struct {
        char sign;
        const char *html;
    } signs[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\n', "<br>\n"}};
    struct buf buf;
    buf_init(&buf, arena);
    buf_puts(&buf, "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<p>");
    for (const char *c = text; *c; c++) {
        size_t i = 0;
        while (i < sizeof signs / sizeof signs[0] && signs[i].sign != *c)
            i++;
        if (i < sizeof signs / sizeof signs[0])
            buf_puts(&buf, signs[i].html);
        else
            buf_add(&buf, c, 1);
    }
    buf_puts(&buf, "</p>\n</body></html>\n");
    return buf.data;
}

int outbox_note(struct lofte *lofte, const struct lofte_message *message, const char *act, const char *after,
                struct lofte_err *err) {
    static const char *const states[] = {"queued", "leased", "sent", "failed", "dead"};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *number = arena_printf(arena, "message %lld", (long long)message->number);
    const bool made = str_equal(act, "queue");
    return journal_note(lofte, act, message->event,
                        made ? NULL : arena_printf(arena, "%s: %s", number, states[message->state]),
                        arena_printf(arena, "%s: %s", number, after), err);
}

static int queue_one(struct lofte *lofte, const struct letter *letter, const struct receiver *receiver, bool *made,
                     struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *key = arena_printf(arena, "%s\n%s", letter->event, receiver->target);
    struct lofte_message message = {.event = letter->event,
                                    .channel = receiver->channel,
                                    .target = receiver->target,
                                    .queue = receiver->channel == LOFTE_MAIL ? "mail" : receiver->target,
                                    .role = receiver->role,
                                    .subject = letter->subject,
                                    .text = letter->text,
                                    .html = letter->html,
                                    .created = lofte->now,
                                    .next_at = lofte->now};
    message.id = arena_strndup(arena, digest_hex(arena, key, strlen(key)), ID_DIGITS);
    if (receiver->channel == LOFTE_WEBHOOK) {
        message.payload = payload_make(letter, lofte->now, arena);
        message.text = "";
        message.html = NULL;
    }
    const int off = store_outbox_is_off(lofte->store, receiver->target, err);
    if (off < 0)
        return off;
    if (off) {
        message.state = LOFTE_DEAD;
        message.last_error =
            text_make(arena, N_("{0} is switched off since it wants nothing any more"), receiver->target);
    }
    int rc = store_outbox_put(lofte->store, &message, &message.number, err);
    *made = rc == 0 && message.number > 0;
    if (!*made)
        return rc;
    return outbox_note(lofte, &message, "queue", off ? "dead" : "queued", err);
}

int outbox_queue(struct lofte *lofte, const struct letter *letter, size_t *queued, struct lofte_err *err) {
    const struct settings *settings = &lofte->settings;
    cleanup_(tx_cleanup) struct tx tx = {0};
    size_t n = 0;
    int rc = letter_check(letter, err);
    if (rc == 0)
        rc = tx_begin(&tx, lofte->store, err);
    for (size_t i = 0; rc == 0 && i < settings->n_receivers; i++) {
        bool made = false;
        if (str_equal(settings->receivers[i].role, letter->role))
            rc = queue_one(lofte, letter, &settings->receivers[i], &made, err);
        n += made;
    }
    if (rc < 0 || (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *queued = n;
    return 0;
}

int lofte_outbox(struct lofte *lofte, struct arena *arena, struct lofte_outbox *out, struct lofte_err *err) {
    struct lofte_outbox outbox = {.configured = lofte->settings.n_receivers > 0};
    const int rc = store_outbox(lofte->store, arena, &outbox.message, &outbox.n, err);
    if (rc == 0)
        *out = outbox;
    return rc;
}

int lofte_outbox_due(struct lofte *lofte, int64_t *out, struct lofte_err *err) {
    return store_outbox_due(lofte->store, out, err);
}

int lofte_outbox_retry(struct lofte *lofte, int64_t number, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    struct lofte_message *messages;
    size_t n;
    int rc;
    if ((rc = tx_begin(&tx, lofte->store, err)) < 0 || (rc = store_outbox(lofte->store, arena, &messages, &n, err)) < 0)
        return rc;
    for (size_t i = 0; i < n; i++)
        if (messages[i].number == number && messages[i].weeded && messages[i].state == LOFTE_DEAD)
            return err_set(err, LOFTE_EUSAGE, N_("the words of message {0} were weeded; it cannot be sent again"),
                           NUM(number));
    if ((rc = store_outbox_retry(lofte->store, number, lofte->now, err)) < 0)
        return rc;
    for (size_t i = 0; rc == 0 && i < n; i++)
        if (messages[i].number == number)
            rc = outbox_note(lofte, &messages[i], "requeue", "queued", err);
    return rc < 0 ? rc : tx_commit(&tx, err);
}

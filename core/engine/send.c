/* SPDX-License-Identifier: MIT
 *
 * Sending what is due: a lease, a try outside any transaction, and what came of it with its note in the journal. A
 * sender that dies in between leaves a lease that runs out, and the message goes out again with the same id.
 */
#include "base/stopwatch.h"
#include "base/text.h"
#include "deliver/spool.h"
#include "engine/outbox.h"
#include "store/outbox.h"

#include <string.h>

enum { LEASE_SECONDS = 120 };

/* Seconds from one try to the next, as the specification of Standard Webhooks has it: 75 hours in all. */
static const int64_t waits[] = {0, 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
enum { TRIES = sizeof waits / sizeof waits[0] };

struct sender {
    struct lofte *lofte;
    int64_t began_ms;
    struct lofte_send_report report;
};

static int64_t seconds_now(const struct sender *sender) {
    return sender->lofte->now + (stopwatch_ms() - sender->began_ms) / 1000;
}

/* Up to a tenth longer, by the message: those that failed together do not come back together. */
static int64_t wait_for(const struct lofte_message *message, const struct outcome *outcome) {
    int64_t wait = waits[message->tries < TRIES ? message->tries : TRIES - 1] * (outcome->slower ? 2 : 1);
    int64_t spread = message->tries;
    for (const char *c = message->id; *c; c++)
        spread = (spread * 31 + *c) % 1009;
    wait += wait * (spread % 101) / 1000;
    return wait > outcome->retry_after ? wait : outcome->retry_after;
}

static void deliver_mail(const struct settings *settings, const struct lofte_message *message, struct arena *arena,
                         struct outcome *out) {
    struct lofte_err err;
    const bool by_mail = message->channel == LOFTE_MAIL;
    const char *rest = strchr(message->target, ':');
    const struct mail mail = {.id = message->id,
                              .from = settings->mail_from ? settings->mail_from : "lofte@localhost",
                              .to = by_mail ? rest + 1 : NULL,
                              .role = message->role,
                              .subject = message->subject,
                              .text = message->text,
                              .html = message->html,
                              .created = message->created};
    if (mail_check(&mail, &err) < 0) {
        outcome_err(out, arena, &err);
        out->delivery = DELIVERY_NEVER;
        out->wide = false;
    } else if (message->channel == LOFTE_FILE) {
        spool_file(rest + 1, &mail, arena, out);
    } else if (message->channel == LOFTE_STDOUT) {
        spool_stdout(&mail, arena, out);
    } else if (settings->mail.host && settings->mail_from) {
        smtp_send(&settings->mail, &mail, arena, out);
    } else {
        outcome_set(out, arena, DELIVERY_LATER, N_("mail.server and mail.from are not both set"));
        out->wide = true;
    }
}

static void deliver(const struct sender *sender, const struct lofte_message *message, struct arena *arena,
                    struct outcome *out) {
    const struct settings *settings = &sender->lofte->settings;
    const struct webhook *webhook =
        message->channel == LOFTE_WEBHOOK ? settings_webhook(settings, strchr(message->target, ':') + 1) : NULL;
    if (message->channel != LOFTE_WEBHOOK) {
        deliver_mail(settings, message, arena, out);
    } else if (webhook) {
        webhook_send(webhook, message->id, message->payload, seconds_now(sender), arena, out);
    } else {
        outcome_set(out, arena, DELIVERY_LATER, N_("there is no {0} in the settings any more"), message->target);
        out->wide = true;
    }
}

/* ---- what came of it ---- */

static int mark_sent(struct sender *sender, const struct lofte_message *message, struct lofte_err *err) {
    struct lofte *lofte = sender->lofte;
    const int rc = store_outbox_sent(lofte->store, message, seconds_now(sender), err);
    if (rc <= 0)
        return rc;
    sender->report.n_sent++;
    return outbox_note(lofte, message, "send", "sent", err);
}

/* One that is there already is passed over: it is the message itself. */
static int switch_off(struct sender *sender, const struct lofte_message *message, struct arena *arena,
                      struct lofte_err *err) {
    struct lofte *lofte = sender->lofte;
    struct lofte_message *all;
    int64_t *dead;
    size_t n_all, n;
    int rc = store_outbox_switch_off(lofte->store, message, seconds_now(sender), arena, &dead, &n, err);
    if (rc == 0)
        rc = store_outbox(lofte->store, arena, &all, &n_all, err);
    for (size_t i = 0, k = 0; rc == 0 && i < n_all && k < n; i++)
        if (all[i].number == dead[k]) {
            k++;
            all[i].state = LOFTE_QUEUED;
            sender->report.n_dead++;
            rc = outbox_note(lofte, &all[i], "dead", "dead: switched off", err);
        }
    return rc;
}

static int mark_failed(struct sender *sender, struct lofte_message *message, const struct outcome *outcome,
                       struct arena *arena, struct lofte_err *err) {
    struct lofte *lofte = sender->lofte;
    const enum lofte_message_state was = message->state;
    const bool dead = outcome->delivery == DELIVERY_NEVER || message->tries >= TRIES;
    message->state = dead ? LOFTE_DEAD : LOFTE_FAILED;
    message->next_at = seconds_now(sender) + wait_for(message, outcome);
    message->last_error = outcome->why;
    if (outcome->delivery == DELIVERY_GONE)
        return switch_off(sender, message, arena, err);
    int rc = store_outbox_failed(lofte->store, message, err);
    if (rc <= 0)
        return rc;
    if (outcome->wide && (rc = store_outbox_put_off(lofte->store, message->queue, message->next_at, err)) < 0)
        return rc;
    sender->report.n_failed += !dead;
    sender->report.n_dead += dead;
    message->state = was;
    return dead ? outbox_note(lofte, message, "dead", arena_printf(arena, "dead, tries %d", message->tries), err) : 0;
}

static int mark(struct sender *sender, struct lofte_message *message, const struct outcome *outcome,
                struct arena *arena, struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, sender->lofte->store, err);
    if (rc == 0)
        rc = outcome->delivery == DELIVERY_SENT ? mark_sent(sender, message, err)
                                                : mark_failed(sender, message, outcome, arena, err);
    return rc < 0 ? rc : tx_commit(&tx, err);
}

/* Due is what was due when the sending began: what fails meanwhile is left for the next time. */
int lofte_outbox_send(struct lofte *lofte, struct lofte_send_report *out, struct lofte_err *err) {
    struct sender sender = {
        .lofte = lofte, .began_ms = stopwatch_ms(), .report.configured = lofte->settings.n_receivers > 0};
    int rc = 1;
    while (rc > 0) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct lofte_message message;
        rc = store_outbox_lease(lofte->store, lofte->now, seconds_now(&sender) + LEASE_SECONDS, arena, &message, err);
        if (rc <= 0)
            break;
        struct outcome outcome = {0};
        deliver(&sender, &message, arena, &outcome);
        rc = mark(&sender, &message, &outcome, arena, err);
        rc = rc < 0 ? rc : 1;
    }
    if (rc < 0)
        return rc;
    *out = sender.report;
    return 0;
}

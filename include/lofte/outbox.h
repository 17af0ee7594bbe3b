/* SPDX-License-Identifier: MIT
 *
 * Messages to people and to other systems: what waits, what went out, what could not. A message goes out once, or where
 * that is in doubt again with the same id, so a receiver can drop the second.
 */
#ifndef LOFTE_OUTBOX_H
#define LOFTE_OUTBOX_H

#include "lofte/types.h"

enum lofte_channel { LOFTE_MAIL, LOFTE_WEBHOOK, LOFTE_FILE, LOFTE_STDOUT };

enum lofte_message_state {
    LOFTE_QUEUED,
    LOFTE_LEASED, /* somebody is sending it just now */
    LOFTE_SENT,
    LOFTE_FAILED, /* it is tried again */
    LOFTE_DEAD    /* it is not tried again unless a person says so */
};

struct lofte_message {
    int64_t number;
    const char *id;    /* the same at every try: Message-ID, webhook-id */
    const char *event; /* what it tells of; one message an event and target */
    enum lofte_channel channel;
    const char *target; /* "mail:ADDRESS", "webhook:NAME", "file:FOLDER", "stdout" */
    const char *queue;  /* what fails together: "mail", else the target */
    const char *role;
    const char *subject, *text, *html, *payload; /* payload: webhooks only; html may be NULL */
    bool weeded; /* sent or given up so long ago that subject, text, html and payload are gone */
    enum lofte_message_state state;
    int tries;
    int64_t created, next_at, lease_until; /* seconds since 1970-01-01 UTC */
    int64_t sent_at;                       /* -1: it is not */
    struct lofte_text last_error;          /* of the last try that failed; id NULL: none */
};

struct lofte_outbox {
    struct lofte_message *message; /* in the order in which they were queued */
    size_t n;
    bool configured; /* the settings name a receiver */
};

struct lofte_send_report {
    size_t n_sent, n_failed, n_dead;
    bool configured;
};

/* Who would get what. */
struct lofte_route {
    const char *role;
    enum lofte_channel channel;
    const char *target;
    bool known; /* an agreement names the role */
};
struct lofte_routes {
    struct lofte_route *route; /* by role, then as the settings name them */
    size_t n;
    const char **silent; /* roles that an agreement names and that have no receiver */
    size_t n_silent;
};

#endif

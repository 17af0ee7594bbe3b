/* SPDX-License-Identifier: MIT
 *
 * Settings of a workspace: `key = value` lines; an unknown key is refused with file and line.
 */
#ifndef ENGINE_SETTINGS_H
#define ENGINE_SETTINGS_H

#include "base/err.h"
#include "deliver/ping.h"
#include "deliver/smtp.h"
#include "deliver/webhook.h"
#include "lofte/outbox.h"

/* Where messages for a role go: one line of the settings may name several. */
struct receiver {
    const char *role;
    enum lofte_channel channel;
    const char *target; /* as the settings name it: "mail:ADDRESS" */
    const char *rest;   /* what follows the colon; "" for stdout */
    int line;
};

struct settings {
    const char *language; /* "sv", "en" or NULL */
    int tick_at;          /* minutes after midnight */
    struct ping ping;
    struct smtp_server mail;
    const char *mail_from;
    struct webhook *webhooks;
    size_t n_webhooks, webhooks_cap;
    struct receiver *receivers; /* in the order of the file */
    size_t n_receivers, receivers_cap;
};

/* `text` is written over; `path` is for the errors. */
MUST_CHECK int settings_parse(char *text, const char *path, struct arena *arena, struct settings *out,
                              struct lofte_err *err);
MUST_CHECK int settings_read(const char *workspace, struct arena *arena, struct settings *out, struct lofte_err *err);
/* The text of the file, or of none. */
MUST_CHECK int settings_load(const char *workspace, struct arena *arena, char **out, struct lofte_err *err);
/* New settings: the language, or none, and comments that say what else there is. */
MUST_CHECK int settings_write(const char *workspace, const char *language, struct lofte_err *err);
/* NULL: there is none of that name. */
const struct webhook *settings_webhook(const struct settings *settings, const char *name);

/* The value of a key of delivery. For settings.c. */
MUST_CHECK int delivery_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                            struct lofte_err *err);
/* What the lines say together: a mail receiver needs a server, a webhook its secret. `*line`, the last one, becomes
 * the one to look at where that is known. */
MUST_CHECK int delivery_check(const struct settings *settings, int *line, struct lofte_err *err);

#endif

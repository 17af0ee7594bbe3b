/* SPDX-License-Identifier: MIT
 *
 * The settings that say who gets messages and how: mail.…, webhook.NAME.…, receiver.ROLE and ping.
 */
#include "base/cleanup.h"
#include "base/text.h"
#include "deliver/address.h"
#include "engine/settings.h"

#include <stddef.h>
#include <string.h>

enum { NAME_BYTES = 40, ROLE_BYTES = 100 };

enum value_kind { VALUE_HOST, VALUE_ADDRESS, VALUE_LINE, VALUE_PATH, VALUE_SECONDS, VALUE_SECURITY, VALUE_FLAG };

struct delivery_key {
    const char *name;
    enum value_kind kind;
    size_t offset;
};

static const struct delivery_key mail_keys[] = {
    {"ca_file", VALUE_PATH, offsetof(struct settings, mail.ca_file)},
    {"from", VALUE_ADDRESS, offsetof(struct settings, mail_from)},
    {"password_file", VALUE_PATH, offsetof(struct settings, mail.password_file)},
    {"seconds", VALUE_SECONDS, offsetof(struct settings, mail.seconds)},
    {"security", VALUE_SECURITY, offsetof(struct settings, mail.security)},
    {"server", VALUE_HOST, offsetof(struct settings, mail.host)},
    {"user", VALUE_LINE, offsetof(struct settings, mail.user)},
};

static const struct delivery_key ping_keys[] = {
    {"ca_file", VALUE_PATH, offsetof(struct settings, ping.ca_file)},
    {"internal", VALUE_FLAG, offsetof(struct settings, ping.internal)},
    {"plain", VALUE_FLAG, offsetof(struct settings, ping.plain)},
    {"seconds", VALUE_SECONDS, offsetof(struct settings, ping.seconds)},
};

static const struct delivery_key ping_key = {"ping", VALUE_LINE, offsetof(struct settings, ping.url)};

static const struct delivery_key webhook_keys[] = {
    {"ca_file", VALUE_PATH, offsetof(struct webhook, ca_file)},
    {"internal", VALUE_FLAG, offsetof(struct webhook, internal)},
    {"old_secret_file", VALUE_PATH, offsetof(struct webhook, old_secret_file)},
    {"plain", VALUE_FLAG, offsetof(struct webhook, plain)},
    {"seconds", VALUE_SECONDS, offsetof(struct webhook, seconds)},
    {"secret_file", VALUE_PATH, offsetof(struct webhook, secret_file)},
    {"url", VALUE_LINE, offsetof(struct webhook, url)},
};

static const char *const channel_words[] = {"mail", "webhook", "file", "stdout"};

/* ---- values ---- */

static int seconds_read(const char *value, int *out, struct lofte_err *err) {
    const size_t n = strlen(value);
    const int seconds = n == 1 ? value[0] - '0' : n == 2 ? (value[0] - '0') * 10 + value[1] - '0' : 0;
    if (strspn(value, "0123456789") != n || seconds < 1 || seconds > 30)
        return err_set(err, LOFTE_EUSAGE, N_("seconds are a number from 1 to 30, not \"{0}\""), value);
    *out = seconds;
    return 0;
}

static int word_read(const char *value, const char *const *words, size_t n, int *out, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf list;
    buf_init(&list, arena);
    for (size_t i = 0; i < n; i++) {
        if (str_equal(value, words[i])) {
            *out = (int)i;
            return 0;
        }
        buf_printf(&list, "%s%s", i ? ", " : "", words[i]);
    }
    return err_set(err, LOFTE_EUSAGE, N_("one of these is meant: {0}; not \"{1}\""), list.data, value);
}

static int text_read(enum value_kind kind, const char *value, struct lofte_err *err) {
    if (!line_valid(value))
        return err_set(err, LOFTE_EUSAGE, N_("the value is missing, too long or not text"));
    if (kind == VALUE_HOST && !host_valid(value, true))
        return err_set(err, LOFTE_EUSAGE, N_("\"{0}\" is not a host: write name or name:port"), value);
    if (kind == VALUE_ADDRESS && !address_valid(value))
        return err_set(err, LOFTE_EUSAGE, N_("\"{0}\" is not a mail address"), value);
    if (kind == VALUE_PATH && value[0] != '/')
        return err_set(err, LOFTE_EUSAGE, N_("\"{0}\" is not a whole path: it begins with /"), value);
    return 0;
}

static int value_set(const struct delivery_key *key, void *base, const char *value, struct arena *arena,
                     struct lofte_err *err) {
    static const char *const securities[] = {"starttls", "tls", "plain"}, *const flags[] = {"no", "yes"};
    void *at = (char *)base + key->offset;
    int number = 0, rc;
    switch (key->kind) {
    case VALUE_SECONDS:
        return seconds_read(value, at, err);
    case VALUE_SECURITY:
        if ((rc = word_read(value, securities, 3, &number, err)) == 0)
            *(enum smtp_security *)at = (enum smtp_security)number;
        return rc;
    case VALUE_FLAG:
        if ((rc = word_read(value, flags, 2, &number, err)) == 0)
            *(bool *)at = number != 0;
        return rc;
    case VALUE_HOST:
    case VALUE_ADDRESS:
    case VALUE_LINE:
    case VALUE_PATH:
        if ((rc = text_read(key->kind, value, err)) == 0)
            *(const char **)at = arena_strdup(arena, value);
        return rc;
    }
    return 0;
}

/* ---- keys ---- */

static int no_key(const char *key, struct arena *arena, struct lofte_err *err) {
    const char *words[4 + sizeof mail_keys / sizeof mail_keys[0]] = {"language", "ping", "receiver.ROLE", "tick.at"};
    size_t n = 4;
    for (size_t i = 0; i < sizeof mail_keys / sizeof mail_keys[0]; i++)
        words[n++] = arena_printf(arena, "mail.%s", mail_keys[i].name);
    const char *near = str_nearest(key, words, n);
    if (near)
        return err_set(err, LOFTE_EUSAGE, N_("there is no setting \"{0}\"; did you mean \"{1}\"?"), key, near);
    return err_set(err, LOFTE_EUSAGE, N_("there is no setting \"{0}\""), key);
}

static int key_set(const struct delivery_key *keys, size_t n, const char *name, const char *key, void *base,
                   const char *value, struct arena *arena, struct lofte_err *err) {
    for (size_t i = 0; i < n; i++)
        if (str_equal(keys[i].name, name))
            return value_set(&keys[i], base, value, arena, err);
    return no_key(key, arena, err);
}

/* webhook.NAME.key */
static int webhook_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                       struct lofte_err *err) {
    const char *name = key + strlen("webhook.");
    const size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (n == 0 || n > NAME_BYTES || name[n] != '.')
        return err_set(err, LOFTE_EUSAGE,
                       N_("a webhook's setting is webhook.NAME.key; NAME is small letters, digits and hyphens"));
    const char *named = arena_strndup(arena, name, n);
    struct webhook *webhook = NULL;
    for (size_t i = 0; i < settings->n_webhooks; i++)
        if (str_equal(settings->webhooks[i].name, named))
            webhook = &settings->webhooks[i];
    if (!webhook) {
        webhook = ARENA_PUSH(arena, settings->webhooks, settings->n_webhooks, settings->webhooks_cap);
        webhook->name = named;
    }
    return key_set(webhook_keys, sizeof webhook_keys / sizeof webhook_keys[0], name + n + 1, key, webhook, value, arena,
                   err);
}

static int receiver_add(struct settings *settings, const char *role, const char *target, struct arena *arena,
                        struct lofte_err *err) {
    int channel = 0;
    const size_t n = strcspn(target, ":");
    const char *rest = target[n] ? target + n + 1 : "";
    int rc = word_read(arena_strndup(arena, target, n), channel_words, 4, &channel, err);
    if (rc == 0 && channel == LOFTE_MAIL)
        rc = text_read(VALUE_ADDRESS, rest, err);
    if (rc == 0 && channel == LOFTE_FILE)
        rc = text_read(VALUE_PATH, rest, err);
    if (rc == 0 && channel == LOFTE_STDOUT && target[n])
        rc = err_set(err, LOFTE_EUSAGE, N_("stdout takes nothing: \"{0}\""), target);
    for (size_t i = 0; rc == 0 && i < settings->n_receivers; i++)
        if (str_equal(settings->receivers[i].role, role) && str_equal(settings->receivers[i].target, target))
            rc = err_set(err, LOFTE_EUSAGE, N_("{0} gets {1} twice"), role, target);
    if (rc == 0)
        *ARENA_PUSH(arena, settings->receivers, settings->n_receivers, settings->receivers_cap) =
            (struct receiver){.role = role, .channel = (enum lofte_channel)channel, .target = target, .rest = rest};
    return rc;
}

/* receiver.ROLE = target, target */
static int receiver_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                        struct lofte_err *err) {
    const char *role = arena_strdup(arena, key + strlen("receiver."));
    if (!line_valid(role) || strlen(role) > ROLE_BYTES)
        return err_set(err, LOFTE_EUSAGE, N_("a receiver's setting is receiver.ROLE"));
    int rc = 0;
    for (const char *at = value; rc == 0 && at;) {
        at += strspn(at, " \t");
        size_t n = strcspn(at, ",");
        const char *next = at[n] ? at + n + 1 : NULL;
        while (n > 0 && (at[n - 1] == ' ' || at[n - 1] == '\t'))
            n--;
        rc = receiver_add(settings, role, arena_strndup(arena, at, n), arena, err);
        at = next;
    }
    return rc;
}

int delivery_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                 struct lofte_err *err) {
    if (strncmp(key, "webhook.", 8) == 0)
        return webhook_set(settings, key, value, arena, err);
    if (strncmp(key, "receiver.", 9) == 0)
        return receiver_set(settings, key, value, arena, err);
    if (str_equal(key, ping_key.name))
        return value_set(&ping_key, settings, value, arena, err);
    if (strncmp(key, "ping.", 5) == 0)
        return key_set(ping_keys, sizeof ping_keys / sizeof ping_keys[0], key + 5, key, settings, value, arena, err);
    if (strncmp(key, "mail.", 5) == 0)
        return key_set(mail_keys, sizeof mail_keys / sizeof mail_keys[0], key + 5, key, settings, value, arena, err);
    return no_key(key, arena, err);
}

const struct webhook *settings_webhook(const struct settings *settings, const char *name) {
    for (size_t i = 0; i < settings->n_webhooks; i++)
        if (str_equal(settings->webhooks[i].name, name))
            return &settings->webhooks[i];
    return NULL;
}

int delivery_check(const struct settings *settings, int *line, struct lofte_err *err) {
    for (size_t i = 0; i < settings->n_webhooks; i++) {
        const struct webhook *webhook = &settings->webhooks[i];
        if (!webhook->url || !webhook->secret_file)
            return err_set(err, LOFTE_EUSAGE, N_("webhook {0} needs both webhook.{0}.url and webhook.{0}.secret_file"),
                           webhook->name);
        const int rc = webhook_check(webhook, err);
        if (rc < 0)
            return rc;
    }
    const int rc = settings->ping.url ? ping_check(&settings->ping, err) : 0;
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < settings->n_receivers; i++) {
        const struct receiver *receiver = &settings->receivers[i];
        *line = receiver->line;
        if (receiver->channel == LOFTE_MAIL && (!settings->mail.host || !settings->mail_from))
            return err_set(err, LOFTE_EUSAGE, N_("{0} gets mail, but mail.server and mail.from are not both set"),
                           receiver->role);
        if (receiver->channel == LOFTE_WEBHOOK && !settings_webhook(settings, receiver->rest))
            return err_set(err, LOFTE_EUSAGE, N_("there is no webhook \"{0}\" in the settings"), receiver->rest);
    }
    return 0;
}

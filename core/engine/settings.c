/* SPDX-License-Identifier: MIT
 *
 * The settings file of a workspace. Strict: what is not understood is refused, so that a misspelt key is not silence.
 */
#include "engine/settings.h"
#include "base/file.h"
#include "base/text.h"
#include "engine/engine.h"
#include "lofte/service.h"

#include <ctype.h>
#include <string.h>

enum { SETTINGS_BYTES = 64 * 1024 };

static char *trim(char *s) {
    while (isspace((unsigned char)*s))
        s++;
    for (size_t n = strlen(s); n > 0 && isspace((unsigned char)s[n - 1]); n--)
        s[n - 1] = '\0';
    return s;
}

static int time_read(const char *value, int *out, struct lofte_err *err) {
    const size_t n = strlen(value);
    const bool shaped =
        n == 5 && strspn(value, "0123456789") == 2 && value[2] == ':' && strspn(value + 3, "0123456789") == 2;
    const int hour = shaped ? (value[0] - '0') * 10 + value[1] - '0' : 24;
    const int minute = shaped ? (value[3] - '0') * 10 + value[4] - '0' : 60;
    if (hour > 23 || minute > 59)
        return err_set(err, LOFTE_EUSAGE, N_("a time of day is written as 07:00, not \"{0}\""), value);
    *out = hour * 60 + minute;
    return 0;
}

static int setting_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                       struct lofte_err *err) {
    if (str_equal(key, "tick.at"))
        return time_read(value, &settings->tick_at, err);
    if (!str_equal(key, "language"))
        return delivery_set(settings, key, value, arena, err);
    if (!str_equal(value, "sv") && !str_equal(value, "en"))
        return err_set(err, LOFTE_EUSAGE, N_("language is sv or en, not \"{0}\""), value);
    settings->language = arena_strdup(arena, value);
    return 0;
}

int settings_parse(char *text, const char *path, struct arena *arena, struct settings *out, struct lofte_err *err) {
    struct settings settings = {.tick_at = 7 * 60};
    int number = 0;
    for (char *line = text, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        number++;
        line = trim(line);
        if (!*line || *line == '#')
            continue;
        const size_t before = settings.n_receivers;
        char *value = strchr(line, '=');
        if (value)
            *value++ = '\0';
        const int rc = value ? setting_set(&settings, trim(line), trim(value), arena, err)
                             : err_set(err, LOFTE_EUSAGE, N_("a setting is written as key = value"));
        for (size_t i = before; i < settings.n_receivers; i++)
            settings.receivers[i].line = number;
        if (rc < 0) {
            err_prefix(err, arena_printf(arena, "%s:%d", path, number));
            return rc;
        }
    }
    const int rc = delivery_check(&settings, &number, err);
    if (rc < 0) {
        err_prefix(err, arena_printf(arena, "%s:%d", path, number));
        return rc;
    }
    *out = settings;
    return 0;
}

static const char template[] =
    "#\n"
    "# Messages. Without a receiver nothing is sent. A receiver is a role of the agreement, with one target or "
    "several:\n"
    "#   mail:ADDRESS, webhook:NAME, file:FOLDER (one .eml a message) or stdout\n"
    "# receiver.trygghetssamordnare = mail:samordnare@example.org, file:/var/spool/lofte\n"
    "# receiver.kommunchef = mail:kommunchef@example.org, webhook:larm\n"
    "#\n"
    "# The mail server: STARTTLS is required. mail.security = tls where it is encrypted from the start, plain on this\n"
    "# machine only. The password stands in a file that nobody else may read, or in the variable LOFTE_MAIL_PASSWORD.\n"
    "# mail.server = mail.example.org:587\n"
    "# mail.from = lofte@example.org\n"
    "# mail.user = lofte\n"
    "# mail.password_file = /etc/lofte/mail-password\n"
    "# mail.security = starttls\n"
    "# mail.ca_file = /etc/lofte/ca.pem\n"
    "# mail.seconds = 30\n"
    "#\n"
    "# A webhook gets ids and states, signed (Standard Webhooks); its secret is whsec_ and 24 to 64 bytes in base64.\n"
    "# old_secret_file: valid too while a secret is changed. internal = yes: it may be in your own network.\n"
    "# plain = yes: http:// will do.\n"
    "# webhook.larm.url = https://larm.example.org/lofte\n"
    "# webhook.larm.secret_file = /etc/lofte/larm-secret\n"
    "# webhook.larm.old_secret_file = /etc/lofte/larm-secret-before\n"
    "# webhook.larm.internal = no\n"
    "# webhook.larm.plain = no\n"
    "# webhook.larm.ca_file = /etc/lofte/ca.pem\n"
    "# webhook.larm.seconds = 30\n"
    "#\n"
    "# The daemon does the day's work at that time, and tells a service that raises the alarm when it no longer hears\n"
    "# from it (ping.ca_file, ping.internal, ping.plain and ping.seconds as for a webhook).\n"
    "# tick.at = 07:00\n"
    "# ping = https://hc.example.org/8b1d\n";

int settings_load(const char *workspace, struct arena *arena, char **out, struct lofte_err *err) {
    const char *path = path_join(arena, workspace, workspace_settings);
    size_t len;
    if (path_is_there(path))
        return file_read(path, SETTINGS_BYTES, arena, out, &len, err);
    *out = arena_strdup(arena, "");
    return 0;
}

int settings_read(const char *workspace, struct arena *arena, struct settings *out, struct lofte_err *err) {
    char *text;
    const int rc = settings_load(workspace, arena, &text, err);
    return rc < 0 ? rc : settings_parse(text, path_join(arena, workspace, workspace_settings), arena, out, err);
}

int lofte_settings(const char *workspace, struct arena *arena, struct lofte_settings *out, struct lofte_err *err) {
    const char *path = path_join(arena, workspace, workspace_settings);
    struct settings settings;
    char *text;
    int rc = settings_load(workspace, arena, &text, err);
    if (rc == 0)
        rc = settings_parse(arena_strdup(arena, text), path, arena, &settings, err);
    if (rc == 0)
        *out = (struct lofte_settings){.text = text, .tick_at = settings.tick_at};
    return rc;
}

int settings_write(const char *workspace, const char *language, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *text = arena_printf(arena, "# lofte: key = value\n%slanguage = %s\n%s", language ? "" : "# ",
                                    language ? language : "sv", template);
    return file_write(path_join(arena, workspace, workspace_settings), text, strlen(text), err);
}

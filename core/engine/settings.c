/* SPDX-License-Identifier: MIT
 *
 * The settings file of a workspace. Strict: what is not understood is refused, so that a misspelt key is not silence.
 */
#include "base/file.h"
#include "base/text.h"
#include "engine/engine.h"

#include <ctype.h>
#include <string.h>

enum { SETTINGS_BYTES = 64 * 1024 };
static const char *const keys[] = {"language"};

static char *trim(char *s) {
    while (isspace((unsigned char)*s))
        s++;
    for (size_t n = strlen(s); n > 0 && isspace((unsigned char)s[n - 1]); n--)
        s[n - 1] = '\0';
    return s;
}

static int setting_set(struct settings *settings, const char *key, const char *value, struct arena *arena,
                       struct lofte_err *err) {
    if (!str_equal(key, keys[0])) {
        const char *near = str_nearest(key, keys, sizeof keys / sizeof keys[0]);
        if (near)
            return err_set(err, LOFTE_EUSAGE, N_("there is no setting \"{0}\"; did you mean \"{1}\"?"), key, near);
        return err_set(err, LOFTE_EUSAGE, N_("there is no setting \"{0}\""), key);
    }
    if (!str_equal(value, "sv") && !str_equal(value, "en"))
        return err_set(err, LOFTE_EUSAGE, N_("language is sv or en, not \"{0}\""), value);
    settings->language = arena_strdup(arena, value);
    return 0;
}

int settings_parse(char *text, const char *path, struct arena *arena, struct settings *out, struct lofte_err *err) {
    struct settings settings = {0};
    int number = 0;
    for (char *line = text, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        number++;
        line = trim(line);
        if (!*line || *line == '#')
            continue;
        char *value = strchr(line, '=');
        if (value)
            *value++ = '\0';
        const int rc = value ? setting_set(&settings, trim(line), trim(value), arena, err)
                             : err_set(err, LOFTE_EUSAGE, N_("a setting is written as key = value"));
        if (rc < 0) {
            err_prefix(err, arena_printf(arena, "%s:%d", path, number));
            return rc;
        }
    }
    *out = settings;
    return 0;
}

int settings_read(const char *workspace, struct arena *arena, struct settings *out, struct lofte_err *err) {
    const char *path = path_join(arena, workspace, workspace_settings);
    char *text;
    size_t len;
    if (!path_is_there(path)) {
        *out = (struct settings){0};
        return 0;
    }
    const int rc = file_read(path, SETTINGS_BYTES, arena, &text, &len, err);
    return rc < 0 ? rc : settings_parse(text, path, arena, out, err);
}

int settings_write(const char *workspace, const struct settings *settings, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *text = settings->language
                           ? arena_printf(arena, "# lofte: key = value\nlanguage = %s\n", settings->language)
                           : "# lofte: key = value\n# language = sv\n";
    return file_write(path_join(arena, workspace, workspace_settings), text, strlen(text), err);
}

/* SPDX-License-Identifier: MIT
 *
 * Any bytes as a workspace's settings.
 */
#include "engine/engine.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    struct settings settings = {.language = "untouched"}, again = {0};
    struct lofte_err err = {0};
    const char *text = arena_strndup(arena, (const char *)data, size);
    const int rc = settings_parse(arena_strdup(arena, text), "settings", arena, &settings, &err);
    if (rc < 0) {
        HOLDS(rc == LOFTE_EUSAGE && err.text.id && strncmp(err.where, "settings:", 9) == 0);
        HOLDS(str_equal(settings.language, "untouched"));
        return 0;
    }
    HOLDS(!settings.language || str_equal(settings.language, "sv") || str_equal(settings.language, "en"));
    /* Once more behind itself the same, and one odd line spoils it. */
    char *twice = arena_printf(arena, "%s\n%s", text, text), *spoilt = arena_printf(arena, "%s\nlangage = sv", text);
    if (settings.n_receivers == 0) { /* nobody gets the same twice */
        HOLDS(settings_parse(twice, "settings", arena, &again, &err) == 0);
        HOLDS(str_equal(settings.language, again.language));
    }
    HOLDS(settings_parse(spoilt, "settings", arena, &again, &err) == LOFTE_EUSAGE);
    return 0;
}

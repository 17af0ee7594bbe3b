/* SPDX-License-Identifier: MIT
 *
 * Personal identity numbers in any text: nothing is found without digits, what is masked is found no more, and a number
 * in plain words is found behind any text.
 */
#include "base/days.h"
#include "fuzz.h"
#include "privacy/identity.h"

#include <ctype.h>

static size_t digits_in(const char *text) {
    size_t n = 0;
    for (; *text; text++)
        n += isdigit((unsigned char)*text) != 0;
    return n;
}

static void check_hits(const char *text, const struct identity_days *days) {
    const size_t len = strlen(text);
    enum identity_certainty most = IDENTITY_NONE;
    struct identity_hit hit;
    for (size_t from = 0; identity_next(text, len, days, from, &hit); from = hit.end) {
        HOLDS(hit.certainty != IDENTITY_NONE && hit.serial < hit.end && hit.end <= len && hit.end > from);
        most = hit.certainty > most ? hit.certainty : most;
    }
    HOLDS(identity_seek(text, len, days) == most);
    HOLDS(most == IDENTITY_NONE || digits_in(text) >= 9);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    const char *text = text_of(arena, data, size);
    if (!text)
        return 0;
    const struct identity_days days = {.today = day_make(2024, 12, 31), .meeting = day_make(2024, 3, 12)};
    check_hits(text, &days);
    const char *masked = identity_mask(text, &days, arena);
    HOLDS(!masked == (identity_seek(text, strlen(text), &days) == IDENTITY_NONE));
    if (masked) {
        HOLDS(is_utf8(masked) && identity_seek(masked, strlen(masked), &days) == IDENTITY_NONE);
        HOLDS(digits_in(masked) < digits_in(text));
    }
    const char *behind = arena_printf(arena, "%s\n\nPersonnummer: 640823-3234.", text);
    HOLDS(identity_seek(behind, strlen(behind), &days) == IDENTITY_CERTAIN);
    return 0;
}

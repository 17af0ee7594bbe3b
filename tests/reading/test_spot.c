/* SPDX-License-Identifier: MIT
 *
 * The words of a sentence that name an activity, as a person is shown them.
 */
#include "marks/fixture.h"
#include "suite.h"

#include "base/text.h"
#include "reading/spot.h"

/* The text with each spot in brackets; one that only may name the activity with a question mark. */
static const char *marked(struct arena *arena, const char *text, const char *activity) {
    size_t n;
    const struct lofte_spot *spots =
        spots_find(reader_create(arena, fixture_agreement(arena)), text, activity, arena, &n);
    struct buf buf;
    buf_init(&buf, arena);
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        buf_printf(&buf, "%.*s[%.*s]%s", (int)(spots[i].at - at), text + at, (int)spots[i].len, text + spots[i].at,
                   spots[i].asks ? "?" : "");
        at = spots[i].at + spots[i].len;
    }
    buf_puts(&buf, text + at);
    return buf.data;
}

static const struct {
    const char *activity, *want;
} rows[] = {
    {"trafik", "[Trafikkontroll] den 7 maj."},
    {"trafik", "Tre [trafikkontroller] och två narkotikainsatser gjordes."},
    {"narkotika", "En [riktad insats mot narkotika] gjordes i april."},
    {"narkotika", "I april gjordes fyra [insatser]"},
    {"trafik", "[Hastighetskontroll] med [mobil ATK]? den 7 maj."},
    {"lob", "Två [omhändertogs] enligt [LOB], tre [avvisades] enligt [13 § polislagen]."},
    {"krog", "Polisen redogjorde för läget."},
};

START_TEST(what_names_the_activity_is_shown) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *arena = arena_create();
        char *text = arena_strdup(arena, rows[i].want), *to = text;
        for (const char *from = rows[i].want; *from; from++)
            if (!strchr("[]?", *from))
                *to++ = *from;
        *to = '\0';
        ck_assert_str_eq(marked(arena, text, rows[i].activity), rows[i].want);
        arena_destroy(arena);
    }
}
END_TEST

SUITE("spot", what_names_the_activity_is_shown)

/* SPDX-License-Identifier: MIT
 *
 * Letters encoded twice.
 */
#include "base/cleanup.h"
#include "language/mojibake.h"
#include "suite.h"

#include <string.h>

START_TEST(letters_encoded_twice_are_as_they_were_meant) {
    static const char *const rows[][2] = {
        {"tvÃ¥ kontroller pÃ¥ vÃ¤gen", "två kontroller på vägen"},
        {"genomfÃ¶rdes â€“ igen", "genomfördes – igen"},
        {"â€\xC2\x9Dlöftetâ€\xC2\x9D", "”löftet”"},
        {"Ã„ven Ã…ker och Ã–stra", "Även Åker och Östra"},
        {"\xC3\x83\xC2\x84ven", "Även"}, /* through Latin-1 */
        {"5Â\xC2\xA0mars, 13Â\xC2\xA0Â§", "5\xC2\xA0mars, 13\xC2\xA0§"},
        {"fÃƒÂ¶rdes", "fördes"}, /* three times */
        {"kafÃ©", "kafé"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *repaired = mojibake_repair(arena, rows[i][0]);
        ck_assert_msg(repaired && strcmp(repaired, rows[i][1]) == 0, "%s: <%s>", rows[i][0], repaired);
        ck_assert_ptr_null(mojibake_repair(arena, repaired));
    }
}
END_TEST

START_TEST(sound_text_is_left_alone) {
    static const char *const rows[] = {"",  "två på väg", "ÅÄÖ é – ”citat” …", "Ã",
                                       "â", "Å–Ä",        "São Paulo",         "\xEF\xBF\xBD"};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(!mojibake_repair(arena, rows[i]), "%s", rows[i]);
}
END_TEST

START_TEST(lost_letters_are_counted) {
    ck_assert_uint_eq(mojibake_lost("genomf\xEF\xBF\xBDrdes p\xEF\xBF\xBD"), 2);
    ck_assert_uint_eq(mojibake_lost("genomfördes"), 0);
}
END_TEST

SUITE("mojibake", letters_encoded_twice_are_as_they_were_meant, sound_text_is_left_alone, lost_letters_are_counted)

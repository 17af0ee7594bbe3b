/* SPDX-License-Identifier: MIT
 *
 * What passes as an address, a host and a line, and what does not.
 */
#include "base/cleanup.h"
#include "deliver/address.h"
#include "suite.h"

#include <string.h>

START_TEST(an_address_is_a_plain_name_at_a_plain_domain) {
    static const char *const good[] = {"a@b",          "samordnare@tranas.example", "a.b+c@d-e.example.org",
                                       "_@x1.example", "o'neill@example.org",       "1@2.3"};
    static const char *const bad[] = {"",
                                      "a",
                                      "@b",
                                      "a@",
                                      "a@b@c",
                                      ".a@b",
                                      "a.@b",
                                      "a..b@c",
                                      "a@-b",
                                      "a@b-",
                                      "a@b..c",
                                      "a@.b",
                                      "a@b.",
                                      "a b@c",
                                      "a@b c",
                                      "\"a b\"@c",
                                      "a@[127.0.0.1]",
                                      "A <a@b>",
                                      "a@b,c@d",
                                      "a@b>\r\nRCPT TO:<c@d",
                                      "a@b\r\nBcc: c@d",
                                      "a\r@b",
                                      "a\n@b",
                                      "a@b\xE2\x80\xA8",
                                      "a(comment)@b",
                                      "a@b_c",
                                      "a:b@c",
                                      "a;@b",
                                      "ö@example.org",
                                      "a@exämple.org",
                                      "=?UTF-8?Q?a?=@b?"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        ck_assert_msg(address_valid(good[i]), "%s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(!address_valid(bad[i]), "%s", bad[i]);
}
END_TEST

START_TEST(an_address_has_an_end) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char *local = arena_alloc(arena, 66), *label = arena_alloc(arena, 65);
    memset(local, 'a', 65);
    memset(label, 'b', 64);
    ck_assert(!address_valid(arena_printf(arena, "%s@b", local)));
    ck_assert(address_valid(arena_printf(arena, "%s@b", local + 1)));
    ck_assert(!address_valid(arena_printf(arena, "a@%s", label)));
    ck_assert(address_valid(arena_printf(arena, "a@%s", label + 1)));
    ck_assert(!address_valid(arena_printf(arena, "a@%s.%s.%s.%s.b", label + 1, label + 1, label + 1, label + 1)));
}
END_TEST

START_TEST(a_host_is_a_name_or_an_address_and_may_have_a_port) {
    static const char *const good[] = {"mail.example.org", "mail:587", "127.0.0.1:25", "[::1]:25", "[fe80::1]"};
    static const char *const bad[] = {"",      "a:",    "a:0",  "a:65536",  "a:5x",        "a:1:2", "a/b",
                                      "a@b",   "[::1",  "[]:1", "http://a", "a b",         "a\r\n", "[::1]x",
                                      "a#b:1", "a?b:1", ":25",  "a:123456", "user:pw@host"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        ck_assert_msg(host_valid(good[i], true), "%s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(!host_valid(bad[i], true), "%s", bad[i]);
    ck_assert(!host_valid("a:1", false));
}
END_TEST

START_TEST(a_line_is_text_without_an_end_of_its_own) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char *most = arena_alloc(arena, SUBJECT_BYTES + 2);
    memset(most, 'x', SUBJECT_BYTES + 1);
    ck_assert(!line_valid(most));
    ck_assert(line_valid(most + 1));
    ck_assert(line_valid("Å ä ö =?UTF-8?Q?x?= \xE2\x80\xA8"));
    ck_assert(!line_valid(""));
    ck_assert(!line_valid("a\r"));
    ck_assert(!line_valid("a\nb"));
    ck_assert(!line_valid("a\tb"));
    ck_assert(!line_valid("a\x7F"));
    ck_assert(!line_valid("\xFF"));
}
END_TEST

SUITE("address", an_address_is_a_plain_name_at_a_plain_domain, an_address_has_an_end,
      a_host_is_a_name_or_an_address_and_may_have_a_port, a_line_is_text_without_an_end_of_its_own)

/* SPDX-License-Identifier: MIT
 *
 * Where a sign of life may go. That it comes is seen where the daemon is (tests/cli/daemon.py).
 */
#include "base/cleanup.h"
#include "deliver/ping.h"
#include "suite.h"

#include <string.h>

START_TEST(an_address_is_https_and_says_no_password) {
    static const struct {
        const char *url;
        bool plain, good;
    } rows[] = {
        {"https://hc.example.org/8b1d", false, true},
        {"HTTPS://hc.example.org", false, true},
        {"https://hc.example.org/8b1d?a=b@c", false, true},
        {"http://hc.example.org/8b1d", true, true},
        {"http://hc.example.org/8b1d", false, false},
        {"https://", false, false},
        {"https:///8b1d", true, false},
        {"hc.example.org", true, false},
        {"file:///etc/passwd", true, false},
        {"gopher://127.0.0.1/", true, false},
        {"https://a:b@hc.example.org/", false, false},
        {"", true, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct ping ping = {.url = rows[i].url, .plain = rows[i].plain};
        struct lofte_err err;
        ck_assert_msg((ping_check(&ping, &err) == 0) == rows[i].good, "%s", rows[i].url);
    }
}
END_TEST

START_TEST(it_goes_to_no_network_that_nothing_may_be_sent_to_and_says_no_address) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const struct {
        const char *url, *said;
        bool internal;
    } rows[] = {
        {"http://127.0.0.1:1/8b1d", "127.0.0.1", false},
        {"http://0x7f.1:1/8b1d", "127.0.0.1", false},
        {"http://10.0.0.1:1/8b1d", "10.0.0.1", false},
        {"http://169.254.169.254/8b1d", "169.254.169.254", true},
        {"http://127.0.0.1:1/8b1d", "cannot be reached", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct ping ping = {.url = rows[i].url, .plain = true, .internal = rows[i].internal, .seconds = 2};
        struct outcome outcome;
        ping_send(&ping, arena, &outcome);
        ck_assert_int_eq(outcome.delivery, DELIVERY_LATER);
        const char *said = text_english(arena, &outcome.why);
        ck_assert_msg(strstr(said, rows[i].said), "%s: %s", rows[i].url, said);
        ck_assert_msg(!strstr(said, "8b1d"), "%s", said);
    }
}
END_TEST

SUITE("ping", an_address_is_https_and_says_no_password,
      it_goes_to_no_network_that_nothing_may_be_sent_to_and_says_no_address)

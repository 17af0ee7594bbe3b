/* SPDX-License-Identifier: MIT
 *
 * Where a webhook may go: every spelling of an address of one's own machine is tried through libcurl itself, while a
 * server listens there that must see nobody.
 */
#include "base/cleanup.h"
#include "base/file.h"
#include "deliver/webhook.h"
#include "suite.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

struct listener {
    int fd, port;
};

/* Every address of the machine, IPv6 too. */
static struct listener listen_here(void) {
    struct listener listener = {.fd = socket(AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    struct sockaddr_in6 any = {.sin6_family = AF_INET6, .sin6_addr = in6addr_any};
    socklen_t len = sizeof any;
    ck_assert_int_ge(listener.fd, 0);
    ck_assert_int_eq(bind(listener.fd, (const struct sockaddr *)&any, sizeof any), 0);
    ck_assert_int_eq(listen(listener.fd, 64), 0);
    ck_assert_int_eq(getsockname(listener.fd, (struct sockaddr *)&any, &len), 0);
    listener.port = ntohs(any.sin6_port);
    return listener;
}

static const char *secret_make(struct arena *arena, const char *text) {
    struct lofte_err err;
    char *path = arena_strdup(arena, "/tmp/lofte-secret-XXXXXX");
    const int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    close(fd);
    ck_assert_int_eq(file_write(path, text, strlen(text), &err), 0);
    ck_assert_int_eq(chmod(path, 0600), 0);
    return path;
}

static const char secret[] = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n";

START_TEST(no_spelling_of_this_machine_is_connected_to) {
    static const char *const hosts[] = {
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "127.255.255.254",
        "127.0.0.1.",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0x7f.0x0.0x0.0x1",
        "0177.1",
        "0177.0.0.1",
        "017700000001",
        "0177.0x0.0.1",
        "127.000.000.001",
        "0.0.0.0",
        "0",
        "0.1",
        "0x0",
        "00",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "[::1]",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[0000:0000:0000:0000:0000:0000:0000:0001]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::ffff:7f00:0001]",
        "[0:0:0:0:0:ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[::7f00:1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[::ffff:0.0.0.0]",
        "[::1%25lo]",
        "127.0.0.1%2e",
        "%31%32%37.0.0.1",
        "127%2e0%2e0%2e1",
        "x@127.0.0.1",
        "x:y@[::1]",
        "127.0.0.1:80@127.0.0.1",
        "169.254.169.254",
        "2852039166",
        "0xA9FEA9FE",
        "[::ffff:a9fe:a9fe]",
        "[fe80::1]",
        "10.0.0.1",
        "167772161",
        "0x0a.1",
        "172.16.0.1",
        "192.168.1",
        "100.64.0.1",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "224.0.0.1",
        "255.255.255.255",
        "[ff02::1]",
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct listener listener = listen_here();
    const char *file = secret_make(arena, secret);
    for (size_t i = 0; i < 2 * (sizeof hosts / sizeof hosts[0]); i++) {
        const bool plain = i % 2;
        const struct webhook webhook = {
            .name = "larm",
            .url = arena_printf(arena, "http%s://%s:%d/x", plain ? "" : "s", hosts[i / 2], listener.port),
            .secret_file = file,
            .plain = plain,
            .seconds = 2};
        struct outcome outcome;
        webhook_send(&webhook, "1", "{}", 1700000000, arena, &outcome);
        ck_assert_msg(outcome.delivery == DELIVERY_LATER, "%s", webhook.url);
        ck_assert_msg(!strstr(outcome.why.id, "in time"), "%s: %s", webhook.url, outcome.why.id);
        ck_assert_msg(accept(listener.fd, NULL, NULL) < 0, "%s was connected to", webhook.url);
    }
    (void)unlink(file);
    (void)close(listener.fd);
}
END_TEST

START_TEST(what_is_internal_may_be_allowed_and_what_never_is_may_not) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct listener listener = listen_here();
    const char *file = secret_make(arena, secret);
    struct outcome outcome;
    struct webhook webhook = {.name = "larm",
                              .url = arena_printf(arena, "http://127.0.0.1:%d/x", listener.port),
                              .secret_file = file,
                              .plain = true,
                              .internal = true,
                              .seconds = 1};
    webhook_send(&webhook, "1", "{}", 1700000000, arena, &outcome);
    ck_assert_str_eq(outcome.why.id, "{0} did not answer in time");
    cleanup_(fd_cleanup) int seen = accept(listener.fd, NULL, NULL);
    ck_assert_int_ge(seen, 0);
    static const char *const never[] = {"0.0.0.0", "169.254.169.254", "[::]", "[::ffff:169.254.169.254]"};
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++) {
        webhook.url = arena_printf(arena, "http://%s:%d/x", never[i], listener.port);
        webhook_send(&webhook, "1", "{}", 1700000000, arena, &outcome);
        ck_assert_msg(strstr(outcome.why.id, "nothing may be sent to"), "%s: %s", never[i], outcome.why.id);
    }
    (void)unlink(file);
    (void)close(listener.fd);
}
END_TEST

START_TEST(an_address_is_https_and_says_no_password) {
    static const struct {
        const char *url;
        bool plain, good;
    } rows[] = {
        {"https://larm.example.org/x", false, true},
        {"http://larm.example.org/x", true, true},
        {"http://larm.example.org/x", false, false},
        {"ftp://larm.example.org/x", true, false},
        {"file:///etc/passwd", true, false},
        {"gopher://127.0.0.1/", true, false},
        {"https://", false, false},
        {"larm.example.org", false, false},
        {"https://a:b@larm.example.org", false, false},
        {"HTTPS://larm.example.org", false, true},
        {"https://larm.example.org/x@y?z@w#v@u", false, true},
        {"https://a\\@larm.example.org", false, false},
        {"https://?x@y", false, false},
        {"", true, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct webhook webhook = {.name = "larm", .url = rows[i].url, .plain = rows[i].plain};
        struct lofte_err err;
        ck_assert_msg((webhook_check(&webhook, &err) == 0) == rows[i].good, "%s", rows[i].url);
    }
}
END_TEST

START_TEST(a_secret_that_others_can_read_or_that_is_none_is_not_used) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const char *const bad[] = {"", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n", "whsec_\n", "whsec_MDEy\n",
                                      "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY*\n"};
    for (size_t i = 0; i <= sizeof bad / sizeof bad[0]; i++) {
        const bool open = i == sizeof bad / sizeof bad[0];
        const char *file = secret_make(arena, open ? secret : bad[i]);
        ck_assert_int_eq(chmod(file, open ? 0640 : 0600), 0);
        const struct webhook webhook = {.name = "larm", .url = "https://127.0.0.1:1/", .secret_file = file};
        struct outcome outcome;
        webhook_send(&webhook, "1", "{}", 1700000000, arena, &outcome);
        ck_assert_msg(outcome.delivery == DELIVERY_LATER && strstr(outcome.why.arg[0], "/tmp/lofte-secret-"), "%zu", i);
        ck_assert_ptr_null(strstr(text_english(arena, &outcome.why), "MDEyMzQ1"));
        (void)unlink(file);
    }
}
END_TEST

SUITE("webhook", no_spelling_of_this_machine_is_connected_to, what_is_internal_may_be_allowed_and_what_never_is_may_not,
      an_address_is_https_and_says_no_password, a_secret_that_others_can_read_or_that_is_none_is_not_used)

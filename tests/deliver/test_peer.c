/* SPDX-License-Identifier: MIT
 *
 * Addresses and what kind of network they are of.
 */
#include "deliver/peer.h"
#include "suite.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/un.h>

static enum peer kind_of(const char *text) {
    struct sockaddr_storage room = {0};
    struct sockaddr_in in = {.sin_family = AF_INET};
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
        memcpy(&room, &in, sizeof in);
    else if (inet_pton(AF_INET6, text, &in6.sin6_addr) == 1)
        memcpy(&room, &in6, sizeof in6);
    else
        ck_abort_msg("%s is no address", text);
    return peer_of((const struct sockaddr *)&room);
}

START_TEST(every_special_network_is_known_from_its_first_to_its_last_address) {
    static const struct {
        const char *address;
        enum peer kind;
    } rows[] = {
        {"0.0.0.0", PEER_NEVER},
        {"0.255.255.255", PEER_NEVER},
        {"1.0.0.0", PEER_PUBLIC},
        {"9.255.255.255", PEER_PUBLIC},
        {"10.0.0.0", PEER_INTERNAL},
        {"10.255.255.255", PEER_INTERNAL},
        {"11.0.0.0", PEER_PUBLIC},
        {"100.63.255.255", PEER_PUBLIC},
        {"100.64.0.0", PEER_INTERNAL},
        {"100.127.255.255", PEER_INTERNAL},
        {"100.128.0.0", PEER_PUBLIC},
        {"126.255.255.255", PEER_PUBLIC},
        {"127.0.0.0", PEER_LOOPBACK},
        {"127.0.0.1", PEER_LOOPBACK},
        {"127.255.255.255", PEER_LOOPBACK},
        {"128.0.0.0", PEER_PUBLIC},
        {"169.253.255.255", PEER_PUBLIC},
        {"169.254.169.254", PEER_NEVER},
        {"169.255.0.0", PEER_PUBLIC},
        {"172.15.255.255", PEER_PUBLIC},
        {"172.16.0.0", PEER_INTERNAL},
        {"172.31.255.255", PEER_INTERNAL},
        {"172.32.0.0", PEER_PUBLIC},
        {"192.0.0.1", PEER_NEVER},
        {"192.0.2.1", PEER_NEVER},
        {"192.88.99.1", PEER_NEVER},
        {"192.167.255.255", PEER_PUBLIC},
        {"192.168.0.0", PEER_INTERNAL},
        {"192.168.255.255", PEER_INTERNAL},
        {"192.169.0.0", PEER_PUBLIC},
        {"198.17.255.255", PEER_PUBLIC},
        {"198.18.0.0", PEER_NEVER},
        {"198.19.255.255", PEER_NEVER},
        {"198.20.0.0", PEER_PUBLIC},
        {"198.51.100.7", PEER_NEVER},
        {"203.0.113.7", PEER_NEVER},
        {"223.255.255.255", PEER_PUBLIC},
        {"224.0.0.0", PEER_NEVER},
        {"239.255.255.255", PEER_NEVER},
        {"240.0.0.0", PEER_NEVER},
        {"255.255.255.255", PEER_NEVER},
        {"8.8.8.8", PEER_PUBLIC},
        {"::", PEER_NEVER},
        {"::1", PEER_LOOPBACK},
        {"::2", PEER_NEVER},
        {"::127.0.0.1", PEER_LOOPBACK},
        {"::8.8.8.8", PEER_PUBLIC},
        {"::ffff:127.0.0.1", PEER_LOOPBACK},
        {"::ffff:7f00:1", PEER_LOOPBACK},
        {"::ffff:10.1.2.3", PEER_INTERNAL},
        {"::ffff:169.254.169.254", PEER_NEVER},
        {"::ffff:0.0.0.0", PEER_NEVER},
        {"::ffff:8.8.8.8", PEER_PUBLIC},
        {"::ffff:0:127.0.0.1", PEER_LOOPBACK},
        {"64:ff9b::127.0.0.1", PEER_LOOPBACK},
        {"64:ff9b::c0a8:1", PEER_INTERNAL},
        {"64:ff9b::8.8.8.8", PEER_PUBLIC},
        {"64:ff9b:1::1", PEER_NEVER},
        {"2002:7f00:1::", PEER_LOOPBACK},
        {"2002:a00:1::1", PEER_INTERNAL},
        {"2002:808:808::1", PEER_PUBLIC},
        {"100::1", PEER_NEVER},
        {"2001::1", PEER_NEVER},
        {"2001:1ff:ffff::", PEER_NEVER},
        {"2001:200::1", PEER_PUBLIC},
        {"2001:db8::1", PEER_NEVER},
        {"2a00:1450:400f::8", PEER_PUBLIC},
        {"3fff::1", PEER_NEVER},
        {"fbff::1", PEER_PUBLIC},
        {"fc00::1", PEER_INTERNAL},
        {"fdff:ffff::1", PEER_INTERNAL},
        {"fe80::1", PEER_NEVER},
        {"febf::1", PEER_NEVER},
        {"fec0::1", PEER_NEVER},
        {"ff02::1", PEER_NEVER},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(kind_of(rows[i].address) == rows[i].kind, "%s", rows[i].address);
}
END_TEST

START_TEST(what_is_no_internet_address_is_never_sent_to) {
    const struct sockaddr_un local = {.sun_family = AF_UNIX, .sun_path = "/tmp/x"};
    struct sockaddr_storage room = {0};
    memcpy(&room, &local, sizeof local);
    ck_assert_int_eq(peer_of((const struct sockaddr *)&room), PEER_NEVER);
}
END_TEST

SUITE("peer", every_special_network_is_known_from_its_first_to_its_last_address,
      what_is_no_internet_address_is_never_sent_to)

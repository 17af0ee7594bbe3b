/* SPDX-License-Identifier: MIT
 *
 * The special networks of IPv4 and IPv6 (IANA's registries). An IPv4 address inside an IPv6 one is what it is alone.
 */
#include "deliver/peer.h"

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct network {
    uint8_t prefix[16];
    int bits;
    enum peer kind;
};

static const struct network v4[] = {
    {{0}, 8, PEER_NEVER},             /* this host on this network */
    {{10}, 8, PEER_INTERNAL},         /* private */
    {{100, 64}, 10, PEER_INTERNAL},   /* behind a carrier's translation */
    {{127}, 8, PEER_LOOPBACK},        /* loopback */
    {{169, 254}, 16, PEER_NEVER},     /* link-local, clouds' metadata */
    {{172, 16}, 12, PEER_INTERNAL},   /* private */
    {{192, 0, 0}, 24, PEER_NEVER},    /* protocol assignments */
    {{192, 0, 2}, 24, PEER_NEVER},    /* documentation */
    {{192, 88, 99}, 24, PEER_NEVER},  /* relays of 6to4 */
    {{192, 168}, 16, PEER_INTERNAL},  /* private */
    {{198, 18}, 15, PEER_NEVER},      /* benchmarks */
    {{198, 51, 100}, 24, PEER_NEVER}, /* documentation */
    {{203, 0, 113}, 24, PEER_NEVER},  /* documentation */
    {{224}, 4, PEER_NEVER},           /* multicast */
    {{240}, 4, PEER_NEVER},           /* reserved, broadcast */
};

static const struct network v6[] = {
    {{[15] = 1}, 128, PEER_LOOPBACK},              /* ::1 */
    {{0}, 128, PEER_NEVER},                        /* :: */
    {{0, 0x64, 0xFF, 0x9B, 0, 1}, 48, PEER_NEVER}, /* local translation */
    {{0x01}, 64, PEER_NEVER},                      /* discard */
    {{0x20, 0x01}, 23, PEER_NEVER},                /* protocol assignments, Teredo */
    {{0x20, 0x01, 0x0D, 0xB8}, 32, PEER_NEVER},    /* documentation */
    {{0x3F, 0xFF}, 20, PEER_NEVER},                /* documentation */
    {{0x5F}, 16, PEER_NEVER},                      /* segment routing */
    {{0xFC}, 7, PEER_INTERNAL},                    /* unique local */
    {{0xFE, 0x80}, 10, PEER_NEVER},                /* link-local */
    {{0xFE, 0xC0}, 10, PEER_NEVER},                /* site-local */
    {{0xFF}, 8, PEER_NEVER},                       /* multicast */
};

/* Where an IPv4 address stands in IPv6: the prefix and the byte it begins at. */
static const struct {
    struct network network;
    size_t at;
} inside[] = {
    {{{[10] = 0xFF, [11] = 0xFF}, 96, PEER_PUBLIC}, 12}, /* mapped */
    {{{0}, 96, PEER_PUBLIC}, 12},                        /* compatible */
    {{{[8] = 0xFF, [9] = 0xFF}, 96, PEER_PUBLIC}, 12},   /* translated */
    {{{0, 0x64, 0xFF, 0x9B}, 96, PEER_PUBLIC}, 12},      /* NAT64 */
    {{{0x20, 0x02}, 16, PEER_PUBLIC}, 2},                /* 6to4 */
};

static bool holds(const struct network *network, const uint8_t *address) {
    const size_t whole = (size_t)network->bits / 8;
    const int rest = network->bits % 8;
    if (memcmp(network->prefix, address, whole) != 0)
        return false;
    return rest == 0 || (network->prefix[whole] ^ address[whole]) >> (8 - rest) == 0;
}

static enum peer find(const struct network *networks, size_t n, const uint8_t *address) {
    for (size_t i = 0; i < n; i++)
        if (holds(&networks[i], address))
            return networks[i].kind;
    return PEER_PUBLIC;
}

enum peer peer_of(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) {
        struct sockaddr_in in;
        memcpy(&in, address, sizeof in);
        return find(v4, sizeof v4 / sizeof v4[0], (const uint8_t *)&in.sin_addr);
    }
    if (address->sa_family != AF_INET6)
        return PEER_NEVER;
    struct sockaddr_in6 in6;
    memcpy(&in6, address, sizeof in6);
    const uint8_t *bytes = in6.sin6_addr.s6_addr;
    const enum peer kind = find(v6, sizeof v6 / sizeof v6[0], bytes);
    for (size_t i = 0; kind == PEER_PUBLIC && i < sizeof inside / sizeof inside[0]; i++)
        if (holds(&inside[i].network, bytes))
            return find(v4, sizeof v4 / sizeof v4[0], bytes + inside[i].at);
    return kind;
}

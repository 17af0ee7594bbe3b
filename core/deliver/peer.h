/* SPDX-License-Identifier: MIT
 *
 * What kind of address a connection is about to go to. The address itself is asked, not how somebody spelt it.
 */
#ifndef DELIVER_PEER_H
#define DELIVER_PEER_H

#include <sys/socket.h>

enum peer {
    PEER_PUBLIC,
    PEER_LOOPBACK,
    PEER_INTERNAL, /* private, shared (RFC 6598) and unique local networks */
    PEER_NEVER,    /* link-local, multicast, broadcast, unspecified, reserved, and whatever is neither IPv4 nor IPv6 */
};

enum peer peer_of(const struct sockaddr *address);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What a service tells systemd: a datagram to $NOTIFY_SOCKET. Where there is none, nothing is told to nobody.
 */
#ifndef CLI_NOTIFY_SOCKET_H
#define CLI_NOTIFY_SOCKET_H

#include <stdint.h>
#include <sys/socket.h>
#include <sys/un.h>

struct notify_socket {
    int fd; /* -1: nobody listens */
    struct sockaddr_un address;
    socklen_t len;
    int64_t watchdog_ms; /* it wants to hear within that time; 0: it does not wait */
};

void notify_socket_open(struct notify_socket *out);
void notify_socket_close(struct notify_socket *socket);
/* Lines such as "READY=1". What cannot be told is not: the work goes on. */
void notify_socket_tell(const struct notify_socket *socket, const char *lines);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The protocol of sd_notify(3), as far as a service without children that speak needs it.
 */
#include "cli/notify_socket.h"

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A path, or with "@" in front a name that no file has. */
static bool address_read(const char *name, struct notify_socket *out) {
    const size_t n = name ? strlen(name) : 0;
    if (n < 2 || n >= sizeof out->address.sun_path || (name[0] != '/' && name[0] != '@'))
        return false;
    out->address.sun_family = AF_UNIX;
    memcpy(out->address.sun_path, name, n);
    if (name[0] == '@')
        out->address.sun_path[0] = '\0';
    out->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n);
    return true;
}

/* 0 where the variable is not there or holds no number. */
static int64_t number_read(const char *name) {
    const char *value = getenv(name);
    char *end;
    errno = 0;
    const long long number = value ? strtoll(value, &end, 10) : 0;
    return !value || errno || end == value || *end || number < 0 ? 0 : number;
}

void notify_socket_open(struct notify_socket *out) {
    const int64_t meant = number_read("WATCHDOG_PID");
    *out = (struct notify_socket){.fd = -1};
    if (!address_read(getenv("NOTIFY_SOCKET"), out))
        return;
    out->fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (!meant || meant == getpid())
        out->watchdog_ms = number_read("WATCHDOG_USEC") / 1000;
}

void notify_socket_close(struct notify_socket *socket) {
    if (socket->fd >= 0)
        (void)close(socket->fd);
    socket->fd = -1;
}

void notify_socket_tell(const struct notify_socket *socket, const char *lines) {
    if (socket->fd >= 0)
        (void)sendto(socket->fd, lines, strlen(lines), MSG_NOSIGNAL | MSG_DONTWAIT,
                     (const struct sockaddr *)&socket->address, socket->len);
}

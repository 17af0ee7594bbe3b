/* SPDX-License-Identifier: MIT
 *
 * A sign of life: a GET to an address that somebody watches and that raises the alarm when none has come for a while.
 */
#ifndef DELIVER_PING_H
#define DELIVER_PING_H

#include "deliver/outcome.h"

struct ping {
    const char *url;     /* NULL: nobody watches */
    const char *ca_file; /* NULL: the system's */
    bool internal;       /* it may be in one's own network */
    bool plain;          /* http */
    int seconds;         /* 0: as long as is allowed */
};

/* EUSAGE: not https (or http where that is allowed), without a host, or with a user name. */
MUST_CHECK int ping_check(const struct ping *ping, struct lofte_err *err);
/* Says nothing but that it comes: no id, no state, no header of one's own. */
void ping_send(const struct ping *ping, struct arena *arena, struct outcome *out);

#endif

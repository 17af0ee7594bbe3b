/* SPDX-License-Identifier: MIT
 *
 * A message to another system: Standard Webhooks 1.0, a POST of a little JSON with ids and states.
 */
#ifndef DELIVER_WEBHOOK_H
#define DELIVER_WEBHOOK_H

#include "deliver/outcome.h"

enum { WEBHOOK_BYTES = 20 * 1000 };

struct webhook {
    const char *name; /* what people know it by */
    const char *url;
    const char *secret_file, *old_secret_file; /* the second, or NULL: valid too while it is changed */
    const char *ca_file;                       /* NULL: the system's */
    bool internal;                             /* it may be in one's own network */
    bool plain;                                /* http */
    int seconds;                               /* 0: as long as is allowed */
};

/* EUSAGE: not https (or http where that is allowed), without a host, or with a user name. */
MUST_CHECK int webhook_check(const struct webhook *webhook, struct lofte_err *err);
/* `id` is the same at every try, `now` the time of this one. */
void webhook_send(const struct webhook *webhook, const char *id, const char *body, int64_t now, struct arena *arena,
                  struct outcome *out);

#endif

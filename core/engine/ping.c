/* SPDX-License-Identifier: MIT
 *
 * The sign of life that the settings ask for.
 */
#include "base/cleanup.h"
#include "engine/engine.h"

int lofte_ping(struct lofte *lofte, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct outcome outcome;
    if (!lofte->settings.ping.url)
        return 0;
    ping_send(&lofte->settings.ping, arena, &outcome);
    return outcome.delivery == DELIVERY_SENT ? 0 : err_put(err, LOFTE_EIO, outcome.why.id, outcome.why.arg);
}

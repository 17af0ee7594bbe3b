/* SPDX-License-Identifier: MIT
 *
 * The sign of life through libcurl.
 */
#include "deliver/ping.h"
#include "base/text.h"
#include "deliver/transfer.h"

#include <string.h>

/* Where it leads is looked at when it is connected to (transfer.c); what is no host after all, libcurl refuses. */
int ping_check(const struct ping *ping, struct lofte_err *err) {
    const bool https = strncasecmp(ping->url, "https://", 8) == 0;
    const bool http = ping->plain && strncasecmp(ping->url, "http://", 7) == 0;
    const char *host = https ? ping->url + 8 : http ? ping->url + 7 : "";
    const size_t n = strcspn(host, "/?#");
    if (n == 0)
        return err_set(err, LOFTE_EUSAGE, N_("ping is an address https://…; http:// only with ping.plain = yes"));
    if (memchr(host, '@', n))
        return err_set(err, LOFTE_EUSAGE, N_("the address of ping holds no user name and no password"));
    return 0;
}

/* Addresses of such services are secret: they are in no sentence. */
void ping_send(const struct ping *ping, struct arena *arena, struct outcome *out) {
    struct lofte_err err;
    struct transfer transfer = {
        .arena = arena,
        .protocols = ping->plain ? "http,https" : "https",
        .url = ping->url,
        .ca_file = ping->ca_file,
        .seconds = ping->seconds,
        .allowed = {[PEER_PUBLIC] = true, [PEER_LOOPBACK] = ping->internal, [PEER_INTERNAL] = ping->internal}};
    if (ping_check(ping, &err) < 0) {
        outcome_err(out, arena, &err);
        return;
    }
    transfer_start(&transfer);
    const long status = transfer_run(&transfer);
    if (!transfer_answered(&transfer, status))
        transfer_fail(&transfer, "ping", out);
    else if (status >= 300)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} answered {1}"), "ping", NUM(status));
    else
        *out = (struct outcome){.delivery = DELIVERY_SENT};
    transfer_finish(&transfer);
}

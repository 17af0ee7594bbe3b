/* SPDX-License-Identifier: MIT
 *
 * Webhooks through libcurl.
 */
#include "deliver/webhook.h"
#include "base/sign.h"
#include "base/text.h"
#include "deliver/secret.h"
#include "deliver/transfer.h"

#include <string.h>

enum { RETRY_AFTER_MOST = 24 * 60 * 60 };

/* What follows scheme://, or NULL. */
static const char *after_scheme(const char *url, const char *scheme) {
    const size_t n = strlen(scheme);
    return strncasecmp(url, scheme, n) == 0 ? url + n : NULL;
}

/* Where it leads is looked at when it is connected to (transfer.c); what is no host after all, libcurl refuses. */
int webhook_check(const struct webhook *webhook, struct lofte_err *err) {
    const char *host = after_scheme(webhook->url, "https://");
    if (!host && webhook->plain)
        host = after_scheme(webhook->url, "http://");
    const size_t n = host ? strcspn(host, "/?#") : 0;
    if (n == 0)
        return err_set(err, LOFTE_EUSAGE,
                       N_("a webhook's address is https://…; http:// only with webhook.{0}.plain = yes"),
                       webhook->name);
    if (memchr(host, '@', n))
        return err_set(err, LOFTE_EUSAGE, N_("a webhook's address holds no user name and no password"));
    return 0;
}

static int signatures_make(const struct webhook *webhook, const char *content, struct arena *arena, const char **out,
                           struct lofte_err *err) {
    const char *const files[] = {webhook->secret_file, webhook->old_secret_file};
    struct buf header;
    buf_init(&header, arena);
    for (size_t i = 0; i < sizeof files / sizeof files[0] && files[i]; i++) {
        struct secret_key key;
        const int rc = secret_key_read(files[i], arena, &key, err);
        if (rc < 0)
            return rc;
        buf_printf(&header, "%sv1,%s", i ? " " : "", sign_hmac(arena, key.bytes, key.len, content, strlen(content)));
    }
    *out = header.data;
    return 0;
}

static void judge(const struct transfer *transfer, const struct webhook *webhook, long status, struct outcome *out) {
    struct arena *arena = transfer->arena;
    if (!transfer_answered(transfer, status)) {
        transfer_fail(transfer, webhook->name, out);
        return;
    }
    if (status < 300) {
        *out = (struct outcome){.delivery = DELIVERY_SENT};
        return;
    }
    if (status < 400)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} sends elsewhere ({1}), and nothing is sent on"), webhook->name,
                    NUM(status));
    else if (status == 410)
        outcome_set(out, arena, DELIVERY_GONE, N_("{0} wants nothing any more (410)"), webhook->name);
    else
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} answered {1}"), webhook->name, NUM(status));
    curl_off_t wait = 0;
    (void)transfer->library.functions.easy_getinfo(transfer->curl, CURLINFO_RETRY_AFTER, &wait);
    out->retry_after = wait < 0 ? 0 : wait > RETRY_AFTER_MOST ? RETRY_AFTER_MOST : wait;
    out->slower = status == 429 || status == 502 || status == 504;
    out->wide = out->slower || status == 503;
}

static void set_request(struct transfer *transfer, const char *const *headers, size_t n, const char *body) {
    transfer_set(transfer, CURLOPT_HTTPHEADER, transfer_list(transfer, headers, n));
    transfer_set(transfer, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)strlen(body));
    transfer_set(transfer, CURLOPT_POSTFIELDS, body);
    transfer_set(transfer, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
}

void webhook_send(const struct webhook *webhook, const char *id, const char *body, int64_t now, struct arena *arena,
                  struct outcome *out) {
    struct lofte_err err;
    struct transfer transfer = {
        .arena = arena,
        .protocols = webhook->plain ? "http,https" : "https",
        .url = webhook->url,
        .ca_file = webhook->ca_file,
        .seconds = webhook->seconds,
        .allowed = {[PEER_PUBLIC] = true, [PEER_LOOPBACK] = webhook->internal, [PEER_INTERNAL] = webhook->internal}};
    const char *signatures;
    const char *content = arena_printf(arena, "%s.%lld.%s", id, (long long)now, body);
    if (webhook_check(webhook, &err) < 0 || signatures_make(webhook, content, arena, &signatures, &err) < 0) {
        outcome_err(out, arena, &err);
        return;
    }
    const char *const headers[] = {"Content-Type: application/json",
                                   "Expect:",
                                   "User-Agent: lofte",
                                   arena_printf(arena, "webhook-id: %s", id),
                                   arena_printf(arena, "webhook-timestamp: %lld", (long long)now),
                                   arena_printf(arena, "webhook-signature: %s", signatures)};
    transfer_start(&transfer);
    set_request(&transfer, headers, sizeof headers / sizeof headers[0], body);
    judge(&transfer, webhook, transfer_run(&transfer), out);
    transfer_finish(&transfer);
}

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

int webhook_check(const struct webhook *webhook, struct lofte_err *err) {
    char *scheme = NULL, *host = NULL, *user = NULL;
    CURLU *url = curl_url();
    const bool read = url && !curl_url_set(url, CURLUPART_URL, webhook->url, CURLU_NON_SUPPORT_SCHEME) &&
                      !curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) && !curl_url_get(url, CURLUPART_HOST, &host, 0);
    const bool named = read && curl_url_get(url, CURLUPART_USER, &user, 0) == CURLUE_OK;
    const bool https = read && str_equal(scheme, "https"), http = read && str_equal(scheme, "http");
    curl_free(scheme);
    curl_free(host);
    curl_free(user);
    curl_url_cleanup(url);
    if (!https && !(http && webhook->plain))
        return err_set(err, LOFTE_EUSAGE,
                       N_("a webhook's address is https://…; http:// only with webhook.{0}.plain = yes"),
                       webhook->name);
    if (named)
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

static struct curl_slist *headers_make(const char *id, int64_t now, const char *signatures, struct arena *arena) {
    const char *const lines[] = {"Content-Type: application/json",
                                 "Expect:",
                                 "User-Agent: lofte",
                                 arena_printf(arena, "webhook-id: %s", id),
                                 arena_printf(arena, "webhook-timestamp: %lld", (long long)now),
                                 arena_printf(arena, "webhook-signature: %s", signatures)};
    struct curl_slist *list = NULL;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct curl_slist *longer = curl_slist_append(list, lines[i]);
        if (!longer) {
            curl_slist_free_all(list);
            return NULL;
        }
        list = longer;
    }
    return list;
}

/* An answer counts by its status; its body is not read, so that the transfer ends in a write error there. */
static bool answered(const struct transfer *transfer, CURLcode code, long status) {
    return status >= 200 && (code == CURLE_OK || code == CURLE_PARTIAL_FILE || transfer->body);
}

static void judge(const struct transfer *transfer, const struct webhook *webhook, CURLcode code, long status,
                  struct outcome *out) {
    struct arena *arena = transfer->arena;
    if (!answered(transfer, code, status)) {
        transfer_fail(transfer, code, webhook->name, out);
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
    (void)curl_easy_getinfo(transfer->curl, CURLINFO_RETRY_AFTER, &wait);
    out->retry_after = wait < 0 ? 0 : wait > RETRY_AFTER_MOST ? RETRY_AFTER_MOST : wait;
    out->slower = status == 429 || status == 502 || status == 504;
    out->wide = out->slower || status == 503;
}

static CURLcode set_request(struct transfer *transfer, struct curl_slist *headers, const char *body) {
    CURLcode code = curl_easy_setopt(transfer->curl, CURLOPT_HTTPHEADER, headers);
    code = code ? code : curl_easy_setopt(transfer->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)strlen(body));
    code = code ? code : curl_easy_setopt(transfer->curl, CURLOPT_POSTFIELDS, body);
    return code ? code : curl_easy_setopt(transfer->curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
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
    struct curl_slist *headers = headers_make(id, now, signatures, arena);
    long status = 0;
    CURLcode code = headers && transfer_start(&transfer) ? set_request(&transfer, headers, body) : CURLE_OUT_OF_MEMORY;
    if (!code)
        code = transfer_run(&transfer, &status);
    judge(&transfer, webhook, code, status, out);
    curl_slist_free_all(headers);
    transfer_finish(&transfer);
}

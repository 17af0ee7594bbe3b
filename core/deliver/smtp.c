/* SPDX-License-Identifier: MIT
 *
 * SMTP through libcurl.
 */
#include "deliver/smtp.h"
#include "deliver/secret.h"
#include "deliver/transfer.h"

#include <string.h>

struct upload {
    const char *data;
    size_t left;
};

static size_t give(char *room, size_t size, size_t n, void *user) {
    struct upload *upload = user;
    const size_t most = size * n, part = upload->left < most ? upload->left : most;
    memcpy(room, upload->data, part);
    upload->data += part;
    upload->left -= part;
    return part;
}

static int password_get(const struct smtp_server *server, struct arena *arena, const char **out,
                        struct lofte_err *err) {
    if (server->password_file)
        return secret_read(server->password_file, arena, out, err);
    const char *password = secret_mail();
    if (!password)
        return err_set(err, LOFTE_EUSAGE,
                       N_("mail.user is set but there is no password: name a file in mail.password_file, or set "
                          "LOFTE_MAIL_PASSWORD"));
    *out = password;
    return 0;
}

/* A refusal of this message (its address, its size) and not of everything that comes from here. */
static bool is_for_good(CURLcode code, long status) {
    return status >= 550 && status <= 559 && code != CURLE_LOGIN_DENIED;
}

static void judge(const struct transfer *transfer, const char *host, long status, struct outcome *out) {
    struct arena *arena = transfer->arena;
    const CURLcode code = transfer->code;
    if (code == CURLE_OK)
        *out = (struct outcome){.delivery = DELIVERY_SENT};
    else if (transfer->refused || code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_USE_SSL_FAILED)
        transfer_fail(transfer, host, out);
    else if (code == CURLE_LOGIN_DENIED) {
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} does not accept the user name and password"), host);
        out->wide = true;
    } else if (is_for_good(code, status))
        outcome_set(out, arena, DELIVERY_NEVER, N_("{0} refuses the message for good ({1})"), host, NUM(status));
    else if (status >= 400)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} does not take the message now ({1})"), host, NUM(status));
    else
        transfer_fail(transfer, host, out);
}

static void set_message(struct transfer *transfer, const struct smtp_server *server, const struct mail *mail,
                        struct upload *upload) {
    transfer_set(transfer, CURLOPT_MAIL_FROM, mail->from);
    transfer_set(transfer, CURLOPT_MAIL_RCPT, transfer_list(transfer, &mail->to, 1));
    transfer_set(transfer, CURLOPT_USE_SSL,
                 server->security == SMTP_PLAIN ? (long)CURLUSESSL_NONE : (long)CURLUSESSL_ALL);
    transfer_set(transfer, CURLOPT_UPLOAD, 1L);
    transfer_set(transfer, CURLOPT_READFUNCTION, give);
    transfer_set(transfer, CURLOPT_READDATA, upload);
    transfer_set(transfer, CURLOPT_INFILESIZE_LARGE, (curl_off_t)upload->left);
}

void smtp_send(const struct smtp_server *server, const struct mail *mail, struct arena *arena, struct outcome *out) {
    const bool tls = server->security == SMTP_TLS, plain = server->security == SMTP_PLAIN;
    struct transfer transfer = {.arena = arena,
                                .protocols = tls ? "smtps" : "smtp",
                                .url = arena_printf(arena, "%s://%s", tls ? "smtps" : "smtp", server->host),
                                .ca_file = server->ca_file,
                                .seconds = server->seconds,
                                .allowed = {[PEER_LOOPBACK] = true, [PEER_INTERNAL] = !plain, [PEER_PUBLIC] = !plain}};
    struct lofte_err err;
    const char *password = NULL;
    if (server->user && password_get(server, arena, &password, &err) < 0) {
        outcome_err(out, arena, &err);
        return;
    }
    struct buf bytes;
    buf_init(&bytes, arena);
    mail_compose(mail, &bytes);
    struct upload upload = {bytes.data, bytes.len};
    transfer_start(&transfer);
    set_message(&transfer, server, mail, &upload);
    if (server->user) {
        transfer_set(&transfer, CURLOPT_USERNAME, server->user);
        transfer_set(&transfer, CURLOPT_PASSWORD, password);
    }
    judge(&transfer, server->host, transfer_run(&transfer), out);
    transfer_finish(&transfer);
}

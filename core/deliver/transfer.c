/* SPDX-License-Identifier: MIT
 *
 * libcurl's options that hold for every protocol, and its failures as sentences.
 */
#include "deliver/transfer.h"

#include <netdb.h>
#include <netinet/in.h>
#include <unistd.h>

enum { HEADER_BYTES = 64 * 1024 };

static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address) {
    struct transfer *transfer = data;
    char name[NI_MAXHOST];
    if (purpose != CURLSOCKTYPE_IPCXN || !transfer->allowed[peer_of(&address->addr)]) {
        if (getnameinfo(&address->addr, (socklen_t)address->addrlen, name, sizeof name, NULL, 0, NI_NUMERICHOST) == 0)
            transfer->refused = arena_strdup(transfer->arena, name);
        else
            transfer->refused = "?";
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* What a receiver answers is of no interest beyond its status. */
static size_t stop_at_body(char *data, size_t size, size_t n, void *user) {
    (void)data;
    (void)size;
    (void)n;
    struct transfer *transfer = user;
    transfer->body = true;
    return 0;
}

static size_t count_header(char *data, size_t size, size_t n, void *user) {
    (void)data;
    struct transfer *transfer = user;
    transfer->taken += size * n;
    return transfer->taken > HEADER_BYTES ? 0 : size * n;
}

bool transfer_start(struct transfer *transfer) {
    CURL *curl = transfer->curl = curl_easy_init();
    if (!curl)
        return false;
    const long seconds = transfer->seconds ? transfer->seconds : TRANSFER_SECONDS;
    CURLcode code = curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, transfer->protocols);
#define SET(option, value) code = code ? code : curl_easy_setopt(curl, option, value)
    SET(CURLOPT_URL, transfer->url);
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_PROXY, "");
    SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_NOPROGRESS, 1L);
    SET(CURLOPT_FRESH_CONNECT, 1L);
    SET(CURLOPT_CONNECTTIMEOUT, (long)TRANSFER_CONNECT_SECONDS);
    SET(CURLOPT_TIMEOUT, seconds);
    SET(CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds);
    SET(CURLOPT_SSL_VERIFYPEER, 1L);
    SET(CURLOPT_SSL_VERIFYHOST, 2L);
    SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
    SET(CURLOPT_OPENSOCKETDATA, transfer);
    SET(CURLOPT_WRITEFUNCTION, stop_at_body);
    SET(CURLOPT_WRITEDATA, transfer);
    SET(CURLOPT_HEADERFUNCTION, count_header);
    SET(CURLOPT_HEADERDATA, transfer);
    if (transfer->ca_file) {
        SET(CURLOPT_CAINFO, transfer->ca_file);
        SET(CURLOPT_CAPATH, NULL);
    }
#undef SET
    if (code)
        transfer_finish(transfer);
    return code == CURLE_OK;
}

CURLcode transfer_run(struct transfer *transfer, long *status) {
    const CURLcode code = curl_easy_perform(transfer->curl);
    (void)curl_easy_getinfo(transfer->curl, CURLINFO_RESPONSE_CODE, status);
    return code;
}

void transfer_finish(struct transfer *transfer) {
    curl_easy_cleanup(transfer->curl);
    transfer->curl = NULL;
}

void transfer_fail(const struct transfer *transfer, CURLcode code, const char *place, struct outcome *out) {
    struct arena *arena = transfer->arena;
    if (transfer->refused)
        outcome_set(out, arena, DELIVERY_LATER,
                    N_("{0} leads to {1}, an address of a network that nothing may be sent to"), place,
                    transfer->refused);
    else if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
        outcome_set(out, arena, DELIVERY_LATER,
                    N_("{0} does not prove who it is: its certificate is expired, of another name or of an unknown "
                       "issuer"),
                    place);
    else if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CONNECT_ERROR)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} offers no encryption that may be used"), place);
    else if (code == CURLE_OPERATION_TIMEDOUT)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} did not answer in time"), place);
    else if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT)
        outcome_set(out, arena, DELIVERY_LATER, N_("{0} cannot be reached"), place);
    else
        outcome_set(out, arena, DELIVERY_LATER, N_("the connection to {0} broke off ({1})"), place,
                    curl_easy_strerror(code));
    out->wide = true;
}

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

static void set_all(struct transfer *transfer) {
    const long seconds = transfer->seconds ? transfer->seconds : TRANSFER_SECONDS;
    transfer_set(transfer, CURLOPT_PROTOCOLS_STR, transfer->protocols);
    transfer_set(transfer, CURLOPT_URL, transfer->url);
    transfer_set(transfer, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    transfer_set(transfer, CURLOPT_FOLLOWLOCATION, 0L);
    transfer_set(transfer, CURLOPT_PROXY, "");
    transfer_set(transfer, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    transfer_set(transfer, CURLOPT_NOSIGNAL, 1L);
    transfer_set(transfer, CURLOPT_NOPROGRESS, 1L);
    transfer_set(transfer, CURLOPT_FRESH_CONNECT, 1L);
    transfer_set(transfer, CURLOPT_CONNECTTIMEOUT, (long)TRANSFER_CONNECT_SECONDS);
    transfer_set(transfer, CURLOPT_TIMEOUT, seconds);
    transfer_set(transfer, CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds);
    transfer_set(transfer, CURLOPT_SSL_VERIFYPEER, 1L);
    transfer_set(transfer, CURLOPT_SSL_VERIFYHOST, 2L);
    transfer_set(transfer, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    transfer_set(transfer, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    transfer_set(transfer, CURLOPT_OPENSOCKETDATA, transfer);
    transfer_set(transfer, CURLOPT_WRITEFUNCTION, stop_at_body);
    transfer_set(transfer, CURLOPT_WRITEDATA, transfer);
    transfer_set(transfer, CURLOPT_HEADERFUNCTION, count_header);
    transfer_set(transfer, CURLOPT_HEADERDATA, transfer);
    if (transfer->ca_file) {
        transfer_set(transfer, CURLOPT_CAINFO, transfer->ca_file);
        transfer_set(transfer, CURLOPT_CAPATH, NULL);
    }
}

void transfer_start(struct transfer *transfer) {
    if (library_open(&transfer->library))
        transfer->curl = transfer->library.functions.easy_init();
    transfer->code = transfer->curl ? CURLE_OK : CURLE_FAILED_INIT;
    set_all(transfer);
}

struct curl_slist *transfer_list(struct transfer *transfer, const char *const *lines, size_t n) {
    for (size_t i = 0; !transfer->code && i < n; i++) {
        struct curl_slist *longer = transfer->library.functions.slist_append(transfer->list, lines[i]);
        if (longer)
            transfer->list = longer;
        else
            transfer->code = CURLE_OUT_OF_MEMORY;
    }
    return transfer->list;
}

long transfer_run(struct transfer *transfer) {
    long status = 0;
    if (transfer->code)
        return 0;
    transfer->code = transfer->library.functions.easy_perform(transfer->curl);
    (void)transfer->library.functions.easy_getinfo(transfer->curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

bool transfer_answered(const struct transfer *transfer, long status) {
    const CURLcode code = transfer->code;
    return status >= 200 && (code == CURLE_OK || code == CURLE_PARTIAL_FILE || transfer->body);
}

void transfer_finish(struct transfer *transfer) {
    if (transfer->list)
        transfer->library.functions.slist_free_all(transfer->list);
    if (transfer->curl)
        transfer->library.functions.easy_cleanup(transfer->curl);
    library_close(&transfer->library);
}

void transfer_fail(const struct transfer *transfer, const char *place, struct outcome *out) {
    struct arena *arena = transfer->arena;
    const CURLcode code = transfer->code;
    if (!transfer->library.handle)
        outcome_set(out, arena, DELIVERY_LATER, LIBRARY_MISSING, LIBRARY_FILE);
    else if (transfer->refused)
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
                    transfer->library.functions.easy_strerror(code));
    out->wide = true;
}

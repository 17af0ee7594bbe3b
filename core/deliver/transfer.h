/* SPDX-License-Identifier: MIT
 *
 * One transfer with libcurl: bounded in time and size, verified, straight to where it was said to go and nowhere else.
 * For the files of this folder only.
 */
#ifndef DELIVER_TRANSFER_H
#define DELIVER_TRANSFER_H

#include "deliver/library.h"
#include "deliver/outcome.h"
#include "deliver/peer.h"

#include <curl/curl.h>

enum { TRANSFER_CONNECT_SECONDS = 10, TRANSFER_SECONDS = 30 };

/* libcurl's functions, named without "curl_". */
#define LIBRARY_FUNCTIONS(X)                                                                                           \
    X(easy_cleanup)                                                                                                    \
    X(easy_getinfo)                                                                                                    \
    X(easy_init)                                                                                                       \
    X(easy_perform)                                                                                                    \
    X(easy_setopt)                                                                                                     \
    X(easy_strerror)                                                                                                   \
    X(slist_append)                                                                                                    \
    X(slist_free_all)

struct library {
    void *handle; /* NULL: there is none */
    struct {
#define X(name) __typeof__(curl_##name) *name;
        LIBRARY_FUNCTIONS(X)
#undef X
    } functions;
};

struct transfer {
    struct library library;
    CURL *curl;
    struct curl_slist *list;
    CURLcode code; /* the first failure */
    struct arena *arena;
    const char *protocols; /* "https" */
    const char *url;
    const char *ca_file; /* NULL: the system's */
    int seconds;         /* in all; 0: TRANSFER_SECONDS */
    bool allowed[PEER_NEVER + 1];
    const char *refused; /* filled in: an address that it was not to go to */
    size_t taken;        /* bytes of headers */
    bool body;           /* the headers are whole and more begins */
};

/* What fails is kept in `code`, and nothing is done after it. */
void transfer_start(struct transfer *transfer);
/* Lines that an option takes together; one such list a transfer. */
struct curl_slist *transfer_list(struct transfer *transfer, const char *const *lines, size_t n);
/* The last status of the other side; 0: none. */
long transfer_run(struct transfer *transfer);
/* An answer counts by its status; its body is not read, so that the transfer ends in a write error there. */
bool transfer_answered(const struct transfer *transfer, long status);
void transfer_finish(struct transfer *transfer);
/* What it failed with, unless the other side said so itself. `place` is what people know it by. */
void transfer_fail(const struct transfer *transfer, const char *place, struct outcome *out);

/* An option of the protocol's own, between start and run. libcurl takes a value of any type; of which it must be, the
 * option's number says. */
#define transfer_set(transfer, option, value)                                                                          \
    do {                                                                                                               \
        _Static_assert(_Generic((value), long                                                                          \
                                : (option) < CURLOPTTYPE_OBJECTPOINT || (option) > CURLOPTTYPE_OFF_T, int              \
                                : false, default                                                                       \
                                : (option) > CURLOPTTYPE_OBJECTPOINT && (option) < CURLOPTTYPE_OFF_T),                 \
                       "the option's value is of another type");                                                       \
        if (!(transfer)->code)                                                                                         \
            (transfer)->code = (transfer)->library.functions.easy_setopt((transfer)->curl, (option), (value));         \
    } while (0)

#endif

/* SPDX-License-Identifier: MIT
 *
 * One transfer with libcurl: bounded in time and size, verified, straight to where it was said to go and nowhere else.
 * For the files of this folder only.
 */
#ifndef DELIVER_TRANSFER_H
#define DELIVER_TRANSFER_H

#include "deliver/outcome.h"
#include "deliver/peer.h"

#include <curl/curl.h>

enum { TRANSFER_CONNECT_SECONDS = 10, TRANSFER_SECONDS = 30 };

struct transfer {
    CURL *curl;
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

/* False: libcurl could not be set up. Options of the protocol's own follow, then transfer_run. */
bool transfer_start(struct transfer *transfer);
/* Its result, and the last status of the other side. */
CURLcode transfer_run(struct transfer *transfer, long *status);
void transfer_finish(struct transfer *transfer);
/* What it failed with, unless the other side said so itself. `place` is what people know it by. */
void transfer_fail(const struct transfer *transfer, CURLcode code, const char *place, struct outcome *out);

#endif

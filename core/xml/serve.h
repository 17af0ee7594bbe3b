/* SPDX-License-Identifier: MIT
 *
 * The worker's side: one file's bytes in, one answer out. Only minutes.c hands these to a worker.
 */
#ifndef XML_SERVE_H
#define XML_SERVE_H

#include "worker/worker.h"

void *serve_prepare(const void *context);
void serve_file(void *prepared, struct wire *in, struct buf *out);

#endif

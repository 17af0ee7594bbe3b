/* SPDX-License-Identifier: MIT
 *
 * The worker's side of the plugin border: one message in, a fresh Lua state, one message out. plugins.c and call.c are
 * the other side.
 */
#ifndef SCRIPT_HOST_H
#define SCRIPT_HOST_H

#include "base/text.h"
#include "script/vm.h"

/* What a worker of a plugin needs to know; it must outlive the worker. */
struct host_plugin {
    const char *name; /* of the file, without folders */
    const char *text;
    size_t len;
    struct vm_limits limits;
    /* A state of the parent in which no plugin has run: every child finds a copy of its own, so that it need not be
     * built anew. NULL: the child builds one. */
    struct vm *fresh;
};

/* u32 ask, then for STATEMENT and STANDING: u32 n, n values of facts. */
enum host_ask { HOST_DECLARE, HOST_STATEMENT, HOST_STANDING };

/* u32: HOST_DONE and the values (DECLARE: one; STATEMENT: one for each fact, nil for no change; STANDING: two for each,
 * what assess and what words returned), or HOST_FAULT, u32 vm_fault_kind, u32 line, message, stack. */
enum host_answer { HOST_DONE, HOST_FAULT };

/* worker_prepare and worker_serve of core/worker. */
void *host_prepare(const void *plugin);
void host_serve(void *prepared, struct wire *in, struct buf *out);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What can be told of a database before SQLite opens it: what stands at its path, on what kind of file system, and what
 * its first bytes say. Looking at a database opens and closes its file, which drops the locks that this process holds
 * on it: never while it is open in a store.
 */
#ifndef STORE_SITE_H
#define STORE_SITE_H

#include "base/err.h"

enum { APPLICATION_ID = 0x6C6F6674 }; /* "loft", as migration 001 sets it */

/* The name of a file system over a network, where locks cannot be trusted, by statfs's f_type; NULL: not one. FUSE
 * counts as one: what is behind it cannot be seen. */
const char *network_name(long f_type);
/* The name for the folder that holds `path`; NULL: local, or it cannot be asked. */
const char *site_network(const char *path);

/* Has this version of SQLite (3040001 is 3.40.1) the bug by which two writers can corrupt a database in WAL mode? */
bool sqlite_wal_bug(int version);

struct header {
    bool sqlite; /* it begins as a database does; or it is empty */
    bool empty;
    bool wal;
    bool ours, future; /* by application_id and user_version */
    uint32_t version;  /* of its schema */
};
/* ENOTFOUND, EIO, EREFUSED (a folder, a device …): one sentence each. */
MUST_CHECK int header_read(const char *path, struct header *out, struct lofte_err *err);

#endif

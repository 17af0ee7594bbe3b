/* SPDX-License-Identifier: MIT
 *
 * Passwords and keys: from a file that nobody else may read, or from the environment. Never from an argument.
 */
#ifndef DELIVER_SECRET_H
#define DELIVER_SECRET_H

#include "base/err.h"

/* The first line of the file. Errors: EREFUSED (others may read it, or it is not the caller's or root's), EIO,
 * ENOTFOUND, EUSAGE (empty). No error holds anything of it. */
MUST_CHECK int secret_read(const char *path, struct arena *arena, const char **out, struct lofte_err *err);
/* $LOFTE_MAIL_PASSWORD; NULL: not set. */
const char *secret_mail(void);

/* A key of Standard Webhooks: "whsec_" and base64 of 24 to 64 bytes. */
struct secret_key {
    unsigned char *bytes;
    size_t len;
};
MUST_CHECK int secret_key_read(const char *path, struct arena *arena, struct secret_key *out, struct lofte_err *err);

#endif

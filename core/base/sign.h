/* SPDX-License-Identifier: MIT
 *
 * HMAC-SHA256 in base64, and base64 back to bytes (libsodium).
 */
#ifndef BASE_SIGN_H
#define BASE_SIGN_H

#include "lofte/arena.h"

#include <stdbool.h>

/* Standard alphabet with padding. */
char *sign_hmac(struct arena *arena, const void *key, size_t key_len, const void *data, size_t len);
/* False: it is not base64. */
bool base64_read(const char *text, struct arena *arena, unsigned char **out, size_t *len);

#endif

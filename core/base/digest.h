/* SPDX-License-Identifier: MIT
 *
 * BLAKE2b-256 of bytes as 64 lower-case hex digits (libsodium's crypto_generichash).
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "lofte/arena.h"

/* "libsodium 1.0.18" */
const char *digest_library(struct arena *arena);
char *digest_hex(struct arena *arena, const void *data, size_t len);

#endif

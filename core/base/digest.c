/* SPDX-License-Identifier: MIT
 *
 * BLAKE2b through libsodium. crypto_generichash needs no sodium_init: it uses no random numbers.
 */
#include "base/digest.h"

#include <sodium.h>

char *digest_hex(struct arena *arena, const void *data, size_t len) {
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, data, len, NULL, 0);
    char *hex = arena_alloc(arena, 2 * sizeof hash + 1);
    sodium_bin2hex(hex, 2 * sizeof hash + 1, hash, sizeof hash);
    return hex;
}

const char *digest_library(struct arena *arena) {
    return arena_printf(arena, "libsodium %s", sodium_version_string());
}

/* SPDX-License-Identifier: MIT
 *
 * Signing through libsodium. Neither needs sodium_init: they use no random numbers.
 */
#include "base/sign.h"

#include <sodium.h>
#include <string.h>

char *sign_hmac(struct arena *arena, const void *key, size_t key_len, const void *data, size_t len) {
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, key_len);
    crypto_auth_hmacsha256_update(&state, data, len);
    crypto_auth_hmacsha256_final(&state, mac);
    const size_t room = sodium_base64_encoded_len(sizeof mac, sodium_base64_VARIANT_ORIGINAL);
    char *text = arena_alloc(arena, room);
    return sodium_bin2base64(text, room, mac, sizeof mac, sodium_base64_VARIANT_ORIGINAL);
}

bool base64_read(const char *text, struct arena *arena, unsigned char **out, size_t *len) {
    const size_t n = strlen(text);
    unsigned char *bytes = arena_alloc(arena, n + 1);
    if (sodium_base642bin(bytes, n, text, n, NULL, len, NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
        return false;
    *out = bytes;
    return true;
}

/* SPDX-License-Identifier: MIT
 *
 * Signatures against the vectors of RFC 4231.
 */
#include "base/cleanup.h"
#include "base/sign.h"
#include "suite.h"

#include <string.h>

START_TEST(a_signature_is_that_of_the_standard) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const char words[] = "what do ya want for nothing?";
    ck_assert_str_eq(sign_hmac(arena, "Jefe", 4, words, strlen(words)), "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    unsigned char key[131];
    static const char large[] = "Test Using Larger Than Block-Size Key - Hash Key First";
    memset(key, 0xAA, sizeof key);
    ck_assert_str_eq(sign_hmac(arena, key, sizeof key, large, strlen(large)),
                     "YOQxWR7gtn8Niiaqy/W3f44LxiE3KMUUBUYEDw7jf1Q=");
}
END_TEST

START_TEST(base64_is_read_back_and_nothing_else_is) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    unsigned char *bytes;
    size_t len;
    ck_assert(base64_read("AAEC/w==", arena, &bytes, &len));
    ck_assert_uint_eq(len, 4);
    ck_assert_int_eq(memcmp(bytes, "\x00\x01\x02\xFF", 4), 0);
    static const char *const bad[] = {"AAEC/w", "AAEC/w=", "AAEC_w==", "AA EC", "====", "A"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(!base64_read(bad[i], arena, &bytes, &len), "%s", bad[i]);
}
END_TEST

SUITE("sign", a_signature_is_that_of_the_standard, base64_is_read_back_and_nothing_else_is)

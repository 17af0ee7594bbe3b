/* SPDX-License-Identifier: MIT
 *
 * What an arena gives, takes back and takes along.
 */
#include "base/cleanup.h"
#include "suite.h"

#include <string.h>

START_TEST(every_byte_is_nought_also_after_a_reset) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (int round = 0; round < 40; round++) {
        for (size_t size = 1; size < 40000; size = size * 3 + 1) {
            unsigned char *p = arena_alloc(arena, size);
            for (size_t i = 0; i < size; i++)
                ck_assert_quiet(p[i] == 0, "byte %zu of %zu", i, size);
            memset(p, 0xA5, size);
        }
        arena_reset(arena);
    }
}
END_TEST

START_TEST(a_ward_goes_with_its_owner) {
    struct arena *owner = arena_create();
    struct arena *first = arena_create_under(owner), *second = arena_create_under(owner);
    for (int i = 0; i < 100; i++) {
        (void)arena_alloc(first, 5000);
        (void)arena_alloc(second, 100000);
    }
    arena_reset(first);
    char *kept = arena_strdup(owner, "stays");
    arena_reset(second);
    ck_assert_str_eq(kept, "stays");
    ck_assert_str_eq(arena_strdup(first, "anew"), "anew");
    arena_destroy(owner); /* a leak of the wards is the sanitizer's to find */
}
END_TEST

START_TEST(an_array_grows_and_keeps_what_it_held) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    int *array = NULL;
    size_t n = 0, cap = 0;
    for (int i = 0; i < 10000; i++)
        *ARENA_PUSH(arena, array, n, cap) = i;
    for (int i = 0; i < 10000; i++)
        ck_assert_int_eq(array[i], i);
}
END_TEST

SUITE("arena", every_byte_is_nought_also_after_a_reset, a_ward_goes_with_its_owner,
      an_array_grows_and_keeps_what_it_held)

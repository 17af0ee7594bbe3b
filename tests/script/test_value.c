/* SPDX-License-Identifier: MIT
 *
 * Plain data on the wire: whole values survive, and no answer of a worker, however broken, harms the parent.
 */
#include "base/cleanup.h"
#include "base/limits.h"
#include "script/value.h"
#include "suite.h"

#include <math.h>
#include <string.h>

/* A table in a table, `depth` deep. */
static struct value nested(struct arena *arena, int depth) {
    struct value value = {.kind = VALUE_TEXT, .text = "å"};
    for (int i = 0; i < depth; i++) {
        struct value outer = {0};
        *value_add(arena, &outer, "x") = value;
        value = outer;
    }
    return value;
}

static bool survives(struct arena *arena, const struct value *value, struct value *out) {
    struct buf buf;
    buf_init(&buf, arena);
    value_put(&buf, value);
    struct wire wire = {.data = (const unsigned char *)buf.data, .len = buf.len};
    value_get(&wire, arena, out);
    return !wire.bad && wire.at == wire.len;
}

START_TEST(a_value_survives_the_wire) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct value items[] = {{.kind = VALUE_NUMBER, .number = 0.5}, {.kind = VALUE_FLAG, .flag = true}, {0}};
    struct value value = {.kind = VALUE_TABLE, .line = 17, .items = items, .n_items = 3}, out = {0};
    *value_add(arena, &value, "f") = (struct value){.kind = VALUE_FUNCTION};
    *value_add(arena, &value, "t") = (struct value){.kind = VALUE_TEXT, .text = "Tranås"};
    ck_assert(survives(arena, &value, &out));
    ck_assert_int_eq(out.line, 17);
    ck_assert_uint_eq(out.n_items, 3);
    ck_assert_double_eq(out.items[0].number, 0.5);
    ck_assert(out.items[1].flag);
    ck_assert_int_eq(out.items[2].kind, VALUE_NONE);
    ck_assert_int_eq(value_find(&out, "f")->kind, VALUE_FUNCTION);
    ck_assert_str_eq(value_find(&out, "t")->text, "Tranås");
    ck_assert_ptr_null(value_find(&out, "x"));
}
END_TEST

START_TEST(depth_entries_and_numbers_are_bounded) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct value out = {0}, value = nested(arena, LIMIT_VALUE_DEPTH);
    ck_assert(survives(arena, &value, &out));
    value = nested(arena, LIMIT_VALUE_DEPTH + 1);
    ck_assert(!survives(arena, &value, &out));
    value = (struct value){.kind = VALUE_TABLE, .n_items = LIMIT_VALUE_ENTRIES};
    value.items = ARENA_ARRAY(arena, struct value, LIMIT_VALUE_ENTRIES + 1);
    ck_assert(survives(arena, &value, &out));
    value.n_items++;
    ck_assert(!survives(arena, &value, &out));
    value = (struct value){.kind = VALUE_NUMBER, .number = NAN};
    ck_assert(!survives(arena, &value, &out));
    value = (struct value){.kind = VALUE_TEXT, .text = "\xff"};
    ck_assert(!survives(arena, &value, &out));
}
END_TEST

START_TEST(shared_tables_cannot_multiply_without_end) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct value out = {0}, inner = {.kind = VALUE_TABLE, .n_items = 150},
                 outer = {.kind = VALUE_TABLE, .n_items = 150};
    inner.items = ARENA_ARRAY(arena, struct value, 150);
    outer.items = ARENA_ARRAY(arena, struct value, 150);
    for (size_t i = 0; i < 150; i++)
        outer.items[i] = inner;
    ck_assert(!survives(arena, &outer, &out));
    outer.n_items = 100;
    ck_assert(survives(arena, &outer, &out));
}
END_TEST

START_TEST(broken_messages_are_bad_and_harmless) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct value value = nested(arena, 6);
    struct buf whole;
    buf_init(&whole, arena);
    value_put(&whole, &value);
    uint32_t seed = 1;
    for (int round = 0; round < 20000; round++) {
        struct value out = {0};
        char *data = arena_strndup(arena, whole.data, whole.len);
        for (int k = 0; k < 3; k++) {
            seed = seed * 1664525u + 1013904223u;
            data[(seed >> 8) % whole.len] = (char)(seed >> 24);
        }
        struct wire wire = {.data = (const unsigned char *)data, .len = round % 2 ? whole.len : seed % whole.len};
        value_get(&wire, arena, &out);
        ck_assert(wire.at <= wire.len);
    }
}
END_TEST

SUITE("value", a_value_survives_the_wire, depth_entries_and_numbers_are_bounded,
      shared_tables_cannot_multiply_without_end, broken_messages_are_bad_and_harmless)

/* SPDX-License-Identifier: MIT
 *
 * A plugin worker's answer as plain data, where the worker may have been taken over; then as what a plugin's functions
 * may change and as declarations.
 */
#include "base/days.h"
#include "base/limits.h"
#include "fuzz.h"
#include "script/declare.h"

static size_t check_bounds(const struct value *value, int depth) {
    size_t nodes = 1;
    HOLDS(depth <= LIMIT_VALUE_DEPTH && value->n_items + value->n_fields <= LIMIT_VALUE_ENTRIES);
    HOLDS(value->kind != VALUE_TEXT || (strlen(value->text) <= LIMIT_VALUE_STRING && is_utf8(value->text)));
    HOLDS(value->kind != VALUE_NUMBER || value->number == value->number);
    for (size_t i = 0; i < value->n_items; i++)
        nodes += check_bounds(&value->items[i], depth + 1);
    for (size_t i = 0; i < value->n_fields; i++)
        nodes += check_bounds(&value->fields[i].value, depth + 1);
    return nodes;
}

/* Only what a function changes keeps what stood there. */
static void check_shape(const struct shape *shape, const struct value *value, struct arena *arena) {
    struct lofte_err err = {0};
    struct shape_reader reader = {.arena = arena,
                                  .err = &err,
                                  .file = "pledge.lua",
                                  .keep = shape == &shape_statement_change || shape == &shape_standing_change};
    void *record = arena_alloc(arena, shape->size);
    const int rc = shape_read(&reader, shape, value, 0, record);
    HOLDS(rc == 0 || (rc == LOFTE_EPLUGIN && err.text.id && shape_text_plain(text_english(arena, &err.text))));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    struct wire wire = {.data = data, .len = size};
    struct value value = {0}, reread = {0};
    value_get(&wire, arena, &value);
    if (wire.bad)
        return 0;
    HOLDS(check_bounds(&value, 0) <= LIMIT_VALUE_NODES);
    struct buf once, twice;
    buf_init(&once, arena);
    value_put(&once, &value);
    wire = (struct wire){.data = (const unsigned char *)once.data, .len = once.len};
    value_get(&wire, arena, &reread);
    HOLDS(!wire.bad && wire.at == once.len);
    buf_init(&twice, arena);
    value_put(&twice, &reread);
    HOLDS(once.len == twice.len && memcmp(once.data, twice.data, once.len) == 0);
    size_t n;
    const struct shape *const *shapes = shape_all(&n);
    for (size_t i = 0; i < n; i++)
        if (value.kind == VALUE_TABLE)
            check_shape(shapes[i], &value, arena);
    return 0;
}

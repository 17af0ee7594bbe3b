/* SPDX-License-Identifier: MIT
 *
 * The tree of plain data, and its form on the wire.
 */
#include "script/value.h"
#include "base/limits.h"

#include <math.h>
#include <string.h>

enum { LEAST_BYTES = 4 }; /* the shortest value on the wire */

void value_put(struct buf *buf, const struct value *value) {
    wire_put_u32(buf, (uint32_t)value->kind);
    switch (value->kind) {
    case VALUE_NONE:
    case VALUE_FUNCTION:
        break;
    case VALUE_FLAG:
        wire_put_u32(buf, value->flag);
        break;
    case VALUE_NUMBER:
        wire_put_f64(buf, value->number);
        break;
    case VALUE_TEXT:
        wire_put_str(buf, value->text);
        break;
    case VALUE_TABLE:
        wire_put_u32(buf, (uint32_t)value->line);
        wire_put_u32(buf, (uint32_t)value->n_items);
        for (size_t i = 0; i < value->n_items; i++)
            value_put(buf, &value->items[i]);
        wire_put_u32(buf, (uint32_t)value->n_fields);
        for (size_t i = 0; i < value->n_fields; i++) {
            wire_put_str(buf, value->fields[i].name);
            value_put(buf, &value->fields[i].value);
        }
        break;
    }
}

struct reading {
    struct wire *wire;
    struct arena *arena;
    size_t nodes;
};

static void get_level(struct reading *r, int depth, struct value *out);

static char *get_text(struct reading *r) {
    char *text = wire_get_str(r->wire, r->arena);
    if (!text || !utf8_valid(text, strlen(text)))
        r->wire->bad = true;
    return text;
}

static size_t get_count(struct reading *r) {
    const size_t n = wire_get_count(r->wire, LEAST_BYTES);
    if (n > LIMIT_VALUE_ENTRIES)
        r->wire->bad = true;
    return r->wire->bad ? 0 : n;
}

static void get_table(struct reading *r, int depth, struct value *out) {
    const uint32_t line = wire_get_u32(r->wire);
    out->line = line <= LIMIT_PLUGIN_BYTES ? (int)line : 0;
    out->n_items = get_count(r);
    out->items = ARENA_ARRAY(r->arena, struct value, out->n_items);
    for (size_t i = 0; i < out->n_items && !r->wire->bad; i++)
        get_level(r, depth + 1, &out->items[i]);
    out->n_fields = out->cap_fields = get_count(r);
    out->fields = ARENA_ARRAY(r->arena, struct value_field, out->n_fields);
    for (size_t i = 0; i < out->n_fields && !r->wire->bad; i++) {
        out->fields[i].name = get_text(r);
        get_level(r, depth + 1, &out->fields[i].value);
    }
}

static void get_level(struct reading *r, int depth, struct value *out) {
    const uint32_t kind = wire_get_u32(r->wire);
    if (depth > LIMIT_VALUE_DEPTH || ++r->nodes > LIMIT_VALUE_NODES || kind > VALUE_FUNCTION)
        r->wire->bad = true;
    if (r->wire->bad)
        return;
    out->kind = (enum value_kind)kind;
    switch (out->kind) {
    case VALUE_NONE:
    case VALUE_FUNCTION:
        break;
    case VALUE_FLAG:
        out->flag = wire_get_u32(r->wire) != 0;
        break;
    case VALUE_NUMBER:
        out->number = wire_get_f64(r->wire);
        if (!isfinite(out->number))
            r->wire->bad = true;
        break;
    case VALUE_TEXT:
        out->text = get_text(r);
        break;
    case VALUE_TABLE:
        get_table(r, depth, out);
        break;
    }
}

void value_get(struct wire *wire, struct arena *arena, struct value *out) {
    struct reading r = {.wire = wire, .arena = arena};
    struct value value = {0};
    get_level(&r, 0, &value);
    if (!wire->bad)
        *out = value;
}

const struct value *value_find(const struct value *table, const char *name) {
    for (size_t i = 0; i < table->n_fields; i++)
        if (str_equal(table->fields[i].name, name))
            return &table->fields[i].value;
    return NULL;
}

struct value *value_add(struct arena *arena, struct value *table, const char *name) {
    table->kind = VALUE_TABLE;
    struct value_field *field = ARENA_PUSH(arena, table->fields, table->n_fields, table->cap_fields);
    field->name = name;
    return &field->value;
}

const char *value_kind_name(enum value_kind kind) {
    static const char *const names[] = {"nil", "boolean", "number", "string", "table", "function"};
    return names[kind];
}

/* SPDX-License-Identifier: MIT
 *
 * Plain data between a plugin's worker and its parent: a tree of texts, numbers, flags and tables. It knows neither Lua
 * nor what the data means.
 */
#ifndef SCRIPT_VALUE_H
#define SCRIPT_VALUE_H

#include "base/text.h"

enum value_kind { VALUE_NONE, VALUE_FLAG, VALUE_NUMBER, VALUE_TEXT, VALUE_TABLE, VALUE_FUNCTION };

struct value {
    enum value_kind kind;
    int line; /* where a constructor made the table; 0: not known */
    bool flag;
    double number;
    const char *text;
    struct value *items; /* [1], [2], … */
    size_t n_items;
    struct value_field *fields; /* named ones; sorted when they come from Lua */
    size_t n_fields, cap_fields;
};

struct value_field {
    const char *name;
    struct value value;
};

void value_put(struct buf *buf, const struct value *value);
/* Untrusted: depth, entries and nodes are bounded by LIMIT_VALUE_…; else the wire is bad. */
void value_get(struct wire *wire, struct arena *arena, struct value *out);
/* NULL where there is no such field or it is no table. */
const struct value *value_find(const struct value *table, const char *name);
/* A new, empty field at the end; makes `table` a table. */
struct value *value_add(struct arena *arena, struct value *table, const char *name);
/* Lua's word for the kind: "nil", "boolean", … */
const char *value_kind_name(enum value_kind kind);

#endif

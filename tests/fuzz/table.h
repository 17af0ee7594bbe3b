/* SPDX-License-Identifier: MIT
 *
 * A text like Lua's table constructors as plain data: { api = 1, "text", true, function, { … } }. Nothing is run.
 */
#ifndef TESTS_FUZZ_TABLE_H
#define TESTS_FUZZ_TABLE_H

#include "base/limits.h"
#include "script/value.h"

#include <stdlib.h>
#include <string.h>

/* False where the text is no table. `*at` is moved behind what was read. */
static inline bool table_read(const char **at, struct arena *arena, int depth, struct value *out);

static inline void table_skip(const char **at) {
    *at += strspn(*at, " \t\n,");
}

/* A name, number, flag or quoted text. */
static inline bool table_word(const char **at, struct arena *arena, struct value *out) {
    const char *start = *at;
    char *end;
    if (*start == '"') {
        const size_t n = strcspn(start + 1, "\"");
        *out = (struct value){.kind = VALUE_TEXT, .text = arena_strndup(arena, start + 1, n)};
        *at = start + 1 + n + (start[1 + n] == '"');
        return true;
    }
    const size_t n = strspn(start, "abcdefghijklmnopqrstuvwxyz_");
    *at = start + n;
    if (n == 0) {
        *out = (struct value){.kind = VALUE_NUMBER, .number = strtod(start, &end)};
        *at = end;
        return end > start && out->number - out->number == 0;
    }
    const char *word = arena_strndup(arena, start, n);
    if (str_equal(word, "true") || str_equal(word, "false"))
        *out = (struct value){.kind = VALUE_FLAG, .flag = word[0] == 't'};
    else if (str_equal(word, "function"))
        *out = (struct value){.kind = VALUE_FUNCTION};
    else
        *out = (struct value){.kind = VALUE_NONE, .text = word}; /* may be a field's name */
    return true;
}

static inline bool table_entry(const char **at, struct arena *arena, int depth, struct value *out) {
    struct value value = {0};
    if (**at == '{' ? !table_read(at, arena, depth + 1, &value) : !table_word(at, arena, &value))
        return false;
    table_skip(at);
    const bool named = value.kind == VALUE_NONE && **at == '=';
    if (!named) {
        size_t cap = out->n_items;
        *ARENA_PUSH(arena, out->items, out->n_items, cap) = value;
        return true;
    }
    ++*at;
    table_skip(at);
    const char *name = value.text;
    if (**at == '{' ? !table_read(at, arena, depth + 1, &value) : !table_word(at, arena, &value))
        return false;
    if (!value_find(out, name))
        *value_add(arena, out, name) = value;
    return true;
}

static inline bool table_read(const char **at, struct arena *arena, int depth, struct value *out) {
    if (**at != '{' || depth > LIMIT_VALUE_DEPTH)
        return false;
    ++*at;
    *out = (struct value){.kind = VALUE_TABLE};
    for (table_skip(at); **at && **at != '}'; table_skip(at))
        if (out->n_items + out->n_fields >= LIMIT_VALUE_ENTRIES || !table_entry(at, arena, depth, out))
            return false;
    *at += **at == '}';
    return true;
}

#endif

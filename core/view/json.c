/* SPDX-License-Identifier: MIT
 *
 * Over jansson: members, rounding, writing.
 */
#include "view/json.h"
#include "base/cleanup.h"
#include "base/days.h"
#include "view/width.h"

#include <math.h>
#include <stdlib.h>

static void *memory_get(size_t size) {
    void *p = malloc(size);
    if (!p)
        arena_exhausted();
    return p;
}

void json_prepare(void) {
    json_set_alloc_funcs(memory_get, free);
}

void json_put(json_t *object, const char *key, json_t *value) {
    if (!object || json_object_set_new_nocheck(object, key, value) != 0)
        abort();
}

void json_add(json_t *array, json_t *value) {
    if (!array || json_array_append_new(array, value) != 0)
        abort();
}

/* Only a file's name can be no UTF-8; its odd bytes are written as the other views show them. */
static json_t *text_value(const char *text) {
    json_t *value = text ? json_string(text) : json_null();
    cleanup_(arena_cleanup) struct arena *arena = value ? NULL : arena_create();
    return value ? value : json_string(text_clean(arena, text));
}

void json_put_text(json_t *object, const char *key, const char *text) {
    json_put(object, key, text_value(text));
}

void json_put_count(json_t *object, const char *key, int64_t count) {
    json_put(object, key, count < 0 ? json_null() : json_integer(count));
}

void json_put_real(json_t *object, const char *key, double real, int decimals) {
    const double scale = pow(10, decimals), rounded = round(real * scale) / scale;
    json_put(object, key, isfinite(rounded) ? json_real(rounded + 0.0) : json_null());
}

void json_put_flag(json_t *object, const char *key, bool flag) {
    json_put(object, key, json_boolean(flag));
}

void json_put_day(json_t *object, const char *key, lofte_day day) {
    json_put(object, key, day == LOFTE_NO_DAY ? json_null() : json_string(DAY(day)));
}

void json_put_window(json_t *object, const char *key, struct lofte_window window) {
    json_t *value = json_object();
    json_put_day(value, "from", window.from);
    json_put_day(value, "to", window.to);
    json_put(object, key, value);
}

json_t *json_finding(const struct view *view, const struct lofte_finding *finding) {
    json_t *value = json_object();
    json_put_text(value, "severity", finding->severity == LOFTE_ERROR ? "error" : "warning");
    json_put_text(value, "file", view_withhold(view, finding->file));
    json_put_count(value, "line", finding->line > 0 ? finding->line : -1);
    json_put_text(value, "item", finding->item);
    json_put_text(value, "text", view_guarded(view, &finding->text));
    return value;
}

json_t *json_findings(const struct view *view, const struct lofte_finding *finding, size_t n) {
    json_t *array = json_array();
    for (size_t i = 0; i < n; i++)
        json_add(array, json_finding(view, &finding[i]));
    return array;
}

json_t *json_reference(const struct lofte_statement *statement) {
    json_t *value = json_object();
    json_put_text(value, "meeting", statement->meeting);
    json_put_count(value, "revision", statement->revision);
    json_put_text(value, "group", statement->group);
    json_put_day(value, "date", statement->date);
    json_put_text(value, "item", statement->item);
    json_put_count(value, "seq", statement->seq);
    json_put_text(value, "quote", statement->quote);
    return value;
}

json_t *json_references(const struct lofte_statement *const *statement, size_t n) {
    json_t *array = json_array();
    for (size_t i = 0; i < n; i++)
        json_add(array, json_reference(statement[i]));
    return array;
}

void json_write(struct view *view, json_t *document) {
    char *text = json_dumps(document, JSON_INDENT(1) | JSON_REAL_PRECISION(15));
    if (!text)
        abort();
    buf_puts(&view->out, text_clean_json(view->arena, text));
    buf_puts(&view->out, "\n");
    free(text);
    json_decref(document);
}

/* SPDX-License-Identifier: MIT
 *
 * Reading plain data into structs and back, by the tables of shapes.c. Messages name file, line and field.
 */
#include "script/shape.h"
#include "base/days.h"
#include "base/limits.h"
#include "script/source.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { FIELDS = 64, SHOWN_BYTES = 60, SCANNED_BYTES = 64 * 1024 * 1024 };

/* ---- where ---- */

/* Looking up costs the length of the text each time: who declares thousands of fields in a huge file is told lines
 * less exactly. */
static bool may_look(struct shape_reader *reader) {
    if (!reader->text || reader->scanned > SCANNED_BYTES)
        return false;
    reader->scanned += strlen(reader->text);
    return true;
}

/* A constructor knows its line; where the text says the same, the text's place is nearer. */
static size_t place_of(struct shape_reader *reader, const struct value *value, size_t at) {
    if (!value || value->line == 0 || !may_look(reader))
        return at;
    if (at != SOURCE_NOWHERE && source_line(reader->text, at) == value->line)
        return at;
    return source_of_line(reader->text, value->line);
}

size_t shape_place(struct shape_reader *reader, const struct value *value, size_t at, const char *field) {
    at = place_of(reader, value, at);
    if (at == SOURCE_NOWHERE || !may_look(reader))
        return at;
    const size_t found = source_field(reader->text, at, field);
    return found == SOURCE_NOWHERE ? at : found;
}

static size_t place_of_entry(struct shape_reader *reader, size_t at, size_t i) {
    if (at == SOURCE_NOWHERE || !may_look(reader))
        return at;
    const size_t found = source_entry(reader->text, at, i);
    return found == SOURCE_NOWHERE ? at : found;
}

int shape_fail(struct shape_reader *reader, const struct value *value, size_t at, const char *id,
               const char *const *args) {
    const int rc = err_put(reader->err, LOFTE_EPLUGIN, id, args);
    at = place_of(reader, value, at);
    char where[512];
    if (reader->text && at != SOURCE_NOWHERE)
        (void)snprintf(where, sizeof where, "%.480s:%d", reader->file, source_line(reader->text, at));
    else
        (void)snprintf(where, sizeof where, "%.500s", reader->file);
    (void)err_prefix(reader->err, where);
    return rc;
}

/* ---- single values ---- */

/* One field of one record that is being read. */
struct slot {
    const struct shape *shape;
    const struct shape_field *field;
    const struct value *value;
    size_t at;
};

static const char *const wanted[] = {
    [SHAPE_TEXT] = N_("'{0}' of {1} must be a text, not {3}"),
    [SHAPE_DAY] = N_("'{0}' of {1} must be a day as text, \"2023-03-14\", not {3}"),
    [SHAPE_INT] = N_("'{0}' of {1} must be a whole number from {4} to {5}, not {3}"),
    [SHAPE_COUNT] = N_("'{0}' of {1} must be a whole number from {4} to {5}, not {3}"),
    [SHAPE_NUMBER] = N_("'{0}' of {1} must be a number from {4} to {5}, not {3}"),
    [SHAPE_FLAG] = N_("'{0}' of {1} must be true or false, not {3}"),
    [SHAPE_ENUM] = N_("'{0}' of {1} must be one of {4}, not {3}"),
    [SHAPE_SET] = N_("'{0}' of {1} must be a list with some of {4}, not {3}"),
    [SHAPE_FUNCTION] = N_("'{0}' of {1} must be a function, not a {2}"),
    [SHAPE_RECORD] = N_("'{0}' of {1} must be a table, not a {2}"),
    [SHAPE_RECORDS] = N_("'{0}' of {1} must be a list of tables, not a {2}"),
    [SHAPE_TEXTS] = N_("'{0}' of {1} must be a list of texts, not {3}"),
    [SHAPE_MONTHS] = N_("'{0}' of {1} must be a list of twelve weights of 0 or more that are not all 0"),
    [SHAPE_ACTIVITY] = N_("'{0}' of {1} cannot be changed"),
};

static const char *const near_to[] = {
    N_("'{0}' of {1} must be one of {3}, not {2}; did you mean '{4}'?"),
    N_("'{0}' of {1} must be a list with some of {3}, not {2}; did you mean '{4}'?"),
};

bool shape_text_plain(const char *text) {
    for (const unsigned char *c = (const unsigned char *)text; *c; c++)
        if ((*c < 0x20 && *c != '\n' && *c != '\t') || *c == 0x7F)
            return false;
    return true;
}

const char *shape_text_shown(struct arena *arena, const char *text) {
    size_t n = strnlen(text, SHOWN_BYTES);
    while (n > 0 && text[n] != '\0' && ((unsigned char)text[n] & 0xC0) == 0x80)
        n--;
    return shape_text_plain(text) ? arena_strndup(arena, text, n) : "?";
}

static const char *show(struct arena *arena, const struct value *value) {
    switch (value->kind) {
    case VALUE_NUMBER:
        return arena_printf(arena, "%.10g", value->number);
    case VALUE_TEXT:
        return arena_printf(arena, "'%s'", shape_text_shown(arena, value->text));
    case VALUE_FLAG:
        return value->flag ? "true" : "false";
    case VALUE_NONE:
        return "nil";
    case VALUE_TABLE:
    case VALUE_FUNCTION:
        break;
    }
    return arena_printf(arena, "a %s", value_kind_name(value->kind));
}

static const char *choices(struct arena *arena, const struct shape_field *field) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t i = 0; field->choice(i); i++)
        buf_printf(&buf, "%s%s", i ? ", " : "", field->choice(i));
    return buf.data;
}

/* The name that a text may have meant; NULL: none. */
static const char *choice_near(const struct shape_field *field, const struct value *value) {
    const char *names[FIELDS];
    size_t n = 0;
    if (!field->choice || value->kind != VALUE_TEXT)
        return NULL;
    while (field->choice(n)) {
        names[n] = field->choice(n);
        n++;
    }
    const char *near = str_nearest(value->text, names, n);
    return str_equal(near, value->text) ? NULL : near; /* right, but not where it stands */
}

/* `value` is what is wrong: the field's own value or one entry of it. */
static int slot_fail(struct shape_reader *reader, const struct slot *slot, const struct value *value) {
    const struct shape_field *field = slot->field;
    struct arena *arena = reader->arena;
    const char *near = choice_near(field, value);
    if (near)
        return shape_fail_(reader, NULL, slot->at, near_to[field->type == SHAPE_SET], field->name, slot->shape->name,
                           show(arena, value), choices(arena, field), near);
    const char *least = field->choice ? choices(arena, field) : arena_printf(arena, "%.10g", field->least);
    return shape_fail_(reader, NULL, slot->at, wanted[field->type], field->name, slot->shape->name,
                       value_kind_name(value->kind), show(arena, value), least,
                       arena_printf(arena, "%.10g", field->most));
}

/* A text of at least one character and no control characters: it will be shown on terminals and in mails. */
static bool text_fits(const struct value *value) {
    return value->kind == VALUE_TEXT && value->text[0] && shape_text_plain(value->text);
}

static bool number_fits(const struct shape_field *field, const struct value *value) {
    const bool whole = field->type == SHAPE_NUMBER || value->number == floor(value->number);
    return value->kind == VALUE_NUMBER && whole && value->number >= field->least && value->number <= field->most;
}

static bool choice_find(const struct shape_field *field, const struct value *value, size_t *out) {
    if (value->kind != VALUE_TEXT)
        return false;
    for (size_t i = 0; field->choice(i); i++)
        if (str_equal(field->choice(i), value->text)) {
            *out = i;
            return true;
        }
    return false;
}

static int read_set(struct shape_reader *reader, const struct slot *slot, void *to) {
    const struct value *value = slot->value;
    unsigned bits = 0;
    if (value->kind != VALUE_TABLE || value->n_fields)
        return slot_fail(reader, slot, value);
    for (size_t i = 0; i < value->n_items; i++) {
        size_t bit;
        if (!choice_find(slot->field, &value->items[i], &bit))
            return slot_fail(reader, slot, &value->items[i]);
        bits |= 1u << bit;
    }
    memcpy(to, &bits, sizeof bits);
    return 0;
}

static int read_texts(struct shape_reader *reader, const struct slot *slot, void *to, size_t *count) {
    const struct value *value = slot->value;
    if (value->kind != VALUE_TABLE || value->n_fields)
        return slot_fail(reader, slot, value);
    const char **texts = ARENA_ARRAY(reader->arena, const char *, value->n_items);
    for (size_t i = 0; i < value->n_items; i++) {
        if (!text_fits(&value->items[i]))
            return slot_fail(reader, slot, &value->items[i]);
        texts[i] = value->items[i].text;
    }
    memcpy(to, &texts, sizeof texts);
    *count = value->n_items;
    return 0;
}

static int read_months(struct shape_reader *reader, const struct slot *slot, double *to) {
    const struct value *value = slot->value;
    double sum = 0;
    if (value->kind != VALUE_TABLE || value->n_fields || value->n_items != 12)
        return slot_fail(reader, slot, value);
    for (size_t i = 0; i < 12; i++) {
        if (value->items[i].kind != VALUE_NUMBER || value->items[i].number < 0 || value->items[i].number > 1000)
            return slot_fail(reader, slot, &value->items[i]);
        to[i] = value->items[i].number;
        sum += to[i];
    }
    return sum > 0 ? 0 : slot_fail(reader, slot, value);
}

static int read_records(struct shape_reader *reader, const struct slot *slot, void *to, size_t *count) {
    const struct value *value = slot->value;
    const struct shape *shape = slot->field->shape;
    if (value->kind != VALUE_TABLE || value->n_fields)
        return slot_fail(reader, slot, value);
    char *records = arena_array(reader->arena, value->n_items, shape->size);
    for (size_t i = 0; i < value->n_items; i++) {
        if (value->items[i].kind != VALUE_TABLE)
            return slot_fail(reader, slot, &value->items[i]);
        const size_t at = place_of_entry(reader, slot->at, i);
        const int rc = shape_read(reader, shape, &value->items[i], at, records + i * shape->size);
        if (rc < 0)
            return rc;
    }
    memcpy(to, &records, sizeof records);
    *count = value->n_items;
    return 0;
}

/* ---- one field ---- */

static int read_simple(struct shape_reader *reader, const struct slot *slot, void *to) {
    const struct value *value = slot->value;
    const enum shape_type type = slot->field->type;
    size_t choice = 0;
    const lofte_day day = value->kind == VALUE_TEXT ? day_parse(value->text) : LOFTE_NO_DAY;
    const bool number = type == SHAPE_INT || type == SHAPE_COUNT || type == SHAPE_NUMBER;
    if ((type == SHAPE_TEXT && !text_fits(value)) || (type == SHAPE_DAY && day == LOFTE_NO_DAY) ||
        (type == SHAPE_FLAG && value->kind != VALUE_FLAG) ||
        (type == SHAPE_FUNCTION && value->kind != VALUE_FUNCTION) || type == SHAPE_ACTIVITY ||
        (type == SHAPE_ENUM && !choice_find(slot->field, value, &choice)) ||
        (number && !number_fits(slot->field, value)))
        return slot_fail(reader, slot, value);
    if (type == SHAPE_TEXT)
        *(const char **)to = value->text;
    else if (type == SHAPE_DAY)
        *(lofte_day *)to = day;
    else if (type == SHAPE_INT)
        *(int *)to = (int)value->number;
    else if (type == SHAPE_COUNT)
        *(int64_t *)to = (int64_t)value->number;
    else if (type == SHAPE_NUMBER)
        *(double *)to = value->number;
    else if (type == SHAPE_ENUM)
        *(unsigned *)to = (unsigned)choice;
    else
        *(bool *)to = type == SHAPE_FUNCTION || value->flag;
    return 0;
}

static int read_field(struct shape_reader *reader, const struct slot *slot, char *record) {
    const struct shape_field *field = slot->field;
    void *to = record + field->at;
    size_t *count = (size_t *)(void *)(record + field->count_at);
    switch (field->type) {
    case SHAPE_SET:
        return read_set(reader, slot, to);
    case SHAPE_RECORD:
        if (slot->value->kind != VALUE_TABLE)
            return slot_fail(reader, slot, slot->value);
        return shape_read(reader, field->shape, slot->value, slot->at, to);
    case SHAPE_RECORDS:
        return read_records(reader, slot, to, count);
    case SHAPE_TEXTS:
        return read_texts(reader, slot, to, count);
    case SHAPE_MONTHS:
        return read_months(reader, slot, to);
    case SHAPE_TEXT:
    case SHAPE_DAY:
    case SHAPE_INT:
    case SHAPE_COUNT:
    case SHAPE_NUMBER:
    case SHAPE_FLAG:
    case SHAPE_ENUM:
    case SHAPE_FUNCTION:
    case SHAPE_ACTIVITY:
        break;
    }
    return read_simple(reader, slot, to);
}

static void preset_field(const struct shape_field *field, char *record) {
    void *to = record + field->at;
    if (field->type == SHAPE_DAY)
        *(lofte_day *)to = LOFTE_NO_DAY;
    else if (field->type == SHAPE_INT)
        *(int *)to = (int)field->preset;
    else if (field->type == SHAPE_COUNT)
        *(int64_t *)to = (int64_t)field->preset;
    else if (field->type == SHAPE_FLAG)
        *(bool *)to = field->preset != 0;
}

static int refuse_unknown(struct shape_reader *reader, const struct shape *shape, const struct value *value,
                          size_t at) {
    const char *names[FIELDS];
    for (size_t i = 0; i < shape->n; i++)
        names[i] = shape->fields[i].name;
    for (size_t i = 0; i < value->n_fields; i++) {
        const char *name = value->fields[i].name;
        bool known = false;
        for (size_t k = 0; k < shape->n && !known; k++)
            known = str_equal(names[k], name);
        if (known)
            continue;
        const char *near = str_nearest(name, names, shape->n);
        at = shape_place(reader, value, at, name);
        name = shape_text_shown(reader->arena, name);
        if (near)
            return shape_fail_(reader, NULL, at, N_("{0} has no field '{1}'; did you mean '{2}'?"), shape->name, name,
                               near);
        return shape_fail_(reader, NULL, at, N_("{0} has no field '{1}'"), shape->name, name);
    }
    if (value->n_items)
        return shape_fail_(reader, value, at, N_("{0} has a value without a name; write name = value"), shape->name);
    return 0;
}

int shape_read(struct shape_reader *reader, const struct shape *shape, const struct value *value, size_t at,
               void *record) {
    if (value->kind != VALUE_TABLE)
        return shape_fail_(reader, NULL, at, N_("{0} must be a table, not {1}"), shape->name,
                           show(reader->arena, value));
    at = place_of(reader, value, at);
    int rc = refuse_unknown(reader, shape, value, at);
    for (size_t i = 0; i < shape->n && rc == 0; i++) {
        const struct shape_field *field = &shape->fields[i];
        const struct value *found = value_find(value, field->name);
        if (found && found->kind != VALUE_NONE) {
            const struct slot slot = {shape, field, found, shape_place(reader, value, at, field->name)};
            rc = read_field(reader, &slot, record);
        } else if (!reader->keep && field->required) {
            rc = shape_fail_(reader, value, at, N_("{0} lacks the field '{1}'"), shape->name, field->name);
        } else if (!reader->keep) {
            preset_field(field, record);
        }
    }
    return rc < 0 || !shape->check ? rc : shape->check(reader, value, at, record);
}

/* ---- the other way ---- */

static void write_text(struct value *out, const char *text) {
    *out = text ? (struct value){.kind = VALUE_TEXT, .text = text} : (struct value){0};
}

static void write_number(struct value *out, double number, bool there) {
    *out = there ? (struct value){.kind = VALUE_NUMBER, .number = number} : (struct value){0};
}

static void write_records(const struct shape_field *field, const char *record, struct arena *arena, struct value *out) {
    const char *const *records = (const char *const *)(const void *)(record + field->at);
    const size_t n = *(const size_t *)(const void *)(record + field->count_at);
    *out = (struct value){.kind = VALUE_TABLE, .n_items = n, .items = ARENA_ARRAY(arena, struct value, n)};
    for (size_t i = 0; i < n; i++)
        shape_write(field->shape, *records + i * field->shape->size, arena, &out->items[i]);
}

/* Facts hold simple fields, records and lists of records only; the rest belongs to declarations. */
static void write_field(const struct shape_field *field, const char *record, struct arena *arena, struct value *out) {
    const void *from = record + field->at;
    if (field->type == SHAPE_TEXT)
        write_text(out, *(const char *const *)from);
    else if (field->type == SHAPE_ACTIVITY)
        write_text(out, (*(const struct lofte_activity *const *)from)->id);
    else if (field->type == SHAPE_DAY)
        write_text(out, *(const lofte_day *)from == LOFTE_NO_DAY ? NULL
                                                                 : arena_strdup(arena, DAY(*(const lofte_day *)from)));
    else if (field->type == SHAPE_INT)
        write_number(out, *(const int *)from, true);
    else if (field->type == SHAPE_COUNT)
        write_number(out, (double)*(const int64_t *)from, *(const int64_t *)from >= 0);
    else if (field->type == SHAPE_NUMBER)
        write_number(out, *(const double *)from, isfinite(*(const double *)from));
    else if (field->type == SHAPE_FLAG)
        *out = (struct value){.kind = VALUE_FLAG, .flag = *(const bool *)from};
    else if (field->type == SHAPE_ENUM)
        write_text(out, field->choice(*(const unsigned *)from));
    else if (field->type == SHAPE_RECORD)
        shape_write(field->shape, from, arena, out);
    else if (field->type == SHAPE_RECORDS)
        write_records(field, record, arena, out);
}

void shape_write(const struct shape *shape, const void *record, struct arena *arena, struct value *out) {
    *out = (struct value){.kind = VALUE_TABLE};
    for (size_t i = 0; i < shape->n; i++) {
        struct value value = {0};
        write_field(&shape->fields[i], record, arena, &value);
        if (value.kind != VALUE_NONE)
            *value_add(arena, out, shape->fields[i].name) = value;
    }
}

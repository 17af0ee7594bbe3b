/* SPDX-License-Identifier: MIT
 *
 * Moving fields between structs and statements by their tables.
 */
#include "store/field.h"

#include <assert.h>
#include <string.h>

static void bind_nullable(struct stmt *stmt, const char *param, int64_t value, int64_t null) {
    if (value == null)
        stmt_bind_text(stmt, param, NULL);
    else
        stmt_bind_int(stmt, param, value);
}

static void bind_field(struct stmt *stmt, const struct field *field, const void *at) {
    switch (field->type) {
    case FIELD_TEXT:
        stmt_bind_text(stmt, field->param, *(const char *const *)at);
        break;
    case FIELD_INT:
        stmt_bind_int(stmt, field->param, *(const int *)at);
        break;
    case FIELD_COUNT:
        bind_nullable(stmt, field->param, *(const int64_t *)at, -1);
        break;
    case FIELD_DAY:
        bind_nullable(stmt, field->param, *(const lofte_day *)at, LOFTE_NO_DAY);
        break;
    case FIELD_BOOL:
        stmt_bind_int(stmt, field->param, *(const bool *)at);
        break;
    case FIELD_NAME: {
        int value; /* any enum of ours: they have int's size */
        memcpy(&value, at, sizeof value);
        stmt_bind_text(stmt, field->param, field->names->name(value));
        break;
    }
    }
}

void fields_bind(struct stmt *stmt, struct fields fields, const void *from) {
    for (size_t i = 0; i < fields.n; i++)
        bind_field(stmt, &fields.field[i], (const char *)from + fields.field[i].offset);
}

static int64_t read_nullable(const struct stmt *stmt, int column, int64_t null) {
    return sqlite3_column_type(stmt->sql, column) == SQLITE_NULL ? null : stmt_int(stmt, column);
}

static int read_name(const struct stmt *stmt, int column, const struct field *field, void *at, struct lofte_err *err) {
    const char *name = stmt_word(stmt, column);
    int value;
    if (!field->names->value(name, &value))
        return err_set(err, LOFTE_ESTORE,
                       N_("{0} is damaged ({1}); bring back a backup that is whole with: lofte restore BACKUP"),
                       stmt->store->path, name ? name : field->param);
    memcpy(at, &value, sizeof value);
    return 0;
}

static int read_field(const struct stmt *stmt, int column, const struct field *field, struct arena *arena, void *at,
                      struct lofte_err *err) {
    switch (field->type) {
    case FIELD_TEXT:
        *(const char **)at = stmt_text(stmt, column, arena);
        break;
    case FIELD_INT:
        *(int *)at = (int)stmt_int(stmt, column);
        break;
    case FIELD_COUNT:
        *(int64_t *)at = read_nullable(stmt, column, -1);
        break;
    case FIELD_DAY:
        *(lofte_day *)at = (lofte_day)read_nullable(stmt, column, LOFTE_NO_DAY);
        break;
    case FIELD_BOOL:
        *(bool *)at = stmt_int(stmt, column) != 0;
        break;
    case FIELD_NAME:
        return read_name(stmt, column, field, at, err);
    }
    return 0;
}

static bool columns_match(const struct stmt *stmt, struct fields fields) {
    for (size_t i = 0; i < fields.n; i++)
        if (strcmp(sqlite3_column_name(stmt->sql, (int)i), fields.field[i].param + 1) != 0)
            return false;
    return true;
}

int fields_read(const struct stmt *stmt, struct fields fields, struct arena *arena, void *to, struct lofte_err *err) {
    assert(stmt->prepared->read || columns_match(stmt, fields));
    stmt->prepared->read = true;
    for (size_t i = 0; i < fields.n; i++) {
        void *at = (char *)to + fields.field[i].offset;
        const int rc = read_field(stmt, (int)i, &fields.field[i], arena, at, err);
        if (rc < 0)
            return rc;
    }
    return 0;
}

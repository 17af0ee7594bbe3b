/* SPDX-License-Identifier: MIT
 *
 * How a struct and a table of the database stand to each other: one row a field, used in both directions, so that what
 * is written is what is read. For the files of this folder only.
 */
#ifndef STORE_FIELD_H
#define STORE_FIELD_H

#include "store/stmt.h"

#include <stddef.h>

enum field_type {
    FIELD_TEXT,
    FIELD_INT,
    FIELD_COUNT, /* int64_t; -1 is NULL */
    FIELD_DAY,   /* LOFTE_NO_DAY is NULL */
    FIELD_BOOL,
    FIELD_NAME /* an enum, stored by its name */
};

/* The names of an enum, both ways. */
struct field_names {
    const char *(*name)(int value);
    bool (*value)(const char *name, int *out);
};

struct field {
    const char *param; /* ":count": the parameter; without the colon the column */
    enum field_type type;
    size_t offset;
    const struct field_names *names;
};

/* A row: type, struct, member, column. */
#define FIELD(type, noun, member, column)                                                                              \
    { ":" column, FIELD_##type, offsetof(struct noun, member), NULL }
#define FIELD_OF(names, noun, member, column)                                                                          \
    { ":" column, FIELD_NAME, offsetof(struct noun, member), (names) }
/* The rows of a struct lofte_text. */
#define FIELD_SENTENCE(noun, member)                                                                                   \
    FIELD(TEXT, noun, member.id, "template"), FIELD(TEXT, noun, member.arg[0], "arg0"),                                \
        FIELD(TEXT, noun, member.arg[1], "arg1"), FIELD(TEXT, noun, member.arg[2], "arg2"),                            \
        FIELD(TEXT, noun, member.arg[3], "arg3"), FIELD(TEXT, noun, member.arg[4], "arg4"),                            \
        FIELD(TEXT, noun, member.arg[5], "arg5")

struct fields {
    const struct field *field;
    size_t n;
};
#define FIELDS(table) ((struct fields){(table), sizeof(table) / sizeof(table)[0]})

/* Defines `static const struct field_names noun##_names` over noun_name() and noun_from_name(). */
#define FIELD_NAMES(noun, type)                                                                                        \
    static const char *noun##_to_name(int value) {                                                                     \
        return noun##_name((type)value);                                                                               \
    }                                                                                                                  \
    static bool noun##_to_value(const char *name, int *out) {                                                          \
        type value;                                                                                                    \
        const bool found = noun##_from_name(name, &value);                                                             \
        if (found)                                                                                                     \
            *out = (int)value;                                                                                         \
        return found;                                                                                                  \
    }                                                                                                                  \
    static const struct field_names noun##_names = {noun##_to_name, noun##_to_value}

/* Binds every field of the struct at `from`. */
void fields_bind(struct stmt *stmt, struct fields fields, const void *from);
/* Reads the row's first columns, which are the fields in their order, into the struct at `to`. ESTORE: a name that this
 * program does not know. */
MUST_CHECK int fields_read(const struct stmt *stmt, struct fields fields, struct arena *arena, void *to,
                           struct lofte_err *err);

#endif

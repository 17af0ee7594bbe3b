/* SPDX-License-Identifier: MIT
 *
 * What a plugin may declare, read and return: one table of fields for each record, which says name, type, whether it
 * must be there, and where it lies in its struct. The check of declarations, the facts handed to functions and the test
 * of include/lofte/plugin.lua all use these tables.
 */
#ifndef SCRIPT_SHAPE_H
#define SCRIPT_SHAPE_H

#include "base/err.h"
#include "lofte/types.h"
#include "script/value.h"

enum shape_type {
    SHAPE_TEXT,     /* const char * */
    SHAPE_DAY,      /* lofte_day; text "2023-03-14" in Lua; LOFTE_NO_DAY where absent */
    SHAPE_INT,      /* int */
    SHAPE_COUNT,    /* int64_t; -1 is nil in Lua */
    SHAPE_NUMBER,   /* double; NaN is nil in Lua */
    SHAPE_FLAG,     /* bool */
    SHAPE_ENUM,     /* an enum, by its name */
    SHAPE_SET,      /* unsigned or int bits; a list of names in Lua */
    SHAPE_FUNCTION, /* bool: whether there is one */
    SHAPE_RECORD,   /* a struct inside */
    SHAPE_RECORDS,  /* pointer + size_t count */
    SHAPE_TEXTS,    /* const char ** + size_t count */
    SHAPE_MONTHS,   /* double[12] */
    SHAPE_ACTIVITY  /* struct lofte_activity *; its id in Lua; facts only */
};

enum { SHAPE_OPTIONAL, SHAPE_REQUIRED };

struct shape_field {
    const char *name;
    enum shape_type type;
    int required;
    size_t at, count_at;
    double least, most, preset;
    const struct shape *shape;       /* of SHAPE_RECORD and SHAPE_RECORDS */
    const char *(*choice)(size_t i); /* of SHAPE_ENUM and SHAPE_SET; NULL after the last */
};

struct shape_reader;

struct shape {
    const char *name; /* as the contract calls it */
    size_t size;
    const struct shape_field *fields;
    size_t n;
    /* Rules between fields, after they are filled in; NULL: none. */
    int (*check)(struct shape_reader *reader, const struct value *value, size_t at, void *record);
};

/* What a reading needs: where the result lives and where the text of the plugin is, for line numbers. */
struct shape_reader {
    struct arena *arena;
    struct lofte_err *err;
    const char *file;
    const char *text; /* of the plugin's file; NULL: no lines */
    size_t scanned;   /* bytes looked through for lines so far */
    bool keep;        /* fields that are not there keep what the record holds, and none is required */
};

extern const struct shape shape_agreement, shape_pledge, shape_statement, shape_statement_change, shape_standing,
    shape_standing_change, shape_words;

/* Every shape, for the test of the contract. */
const struct shape *const *shape_all(size_t *n);

/* Checks `value` and fills `record`. `at` is where in the plugin's text the value begins. Errors: EPLUGIN with file,
 * line and field. */
MUST_CHECK int shape_read(struct shape_reader *reader, const struct shape *shape, const struct value *value, size_t at,
                          void *record);
/* The record as plain data, for a function. */
void shape_write(const struct shape *shape, const void *record, struct arena *arena, struct value *out);

/* Sets EPLUGIN with `where` = file:line of `at` (or of the constructor that made `value`). */
int shape_fail(struct shape_reader *reader, const struct value *value, size_t at, const char *id,
               const char *const *args);
#define shape_fail_(reader, value, at, ...) shape_fail_ended((reader), (value), (at), __VA_ARGS__, NULL)
#define shape_fail_ended(reader, value, at, id, ...)                                                                   \
    shape_fail((reader), (value), (at), (id), (const char *const[]){__VA_ARGS__})
/* No control characters but line ends and tabs: fit to be shown. */
bool shape_text_plain(const char *text);
/* The beginning of a text that a plugin gave, fit for a message. */
const char *shape_text_shown(struct arena *arena, const char *text);
/* Where in the plugin's text a field of `value` stands. */
size_t shape_place(struct shape_reader *reader, const struct value *value, size_t at, const char *field);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Rows of people, items, passages and reports.
 */
#include "store/item.h"
#include "model/names.h"
#include "store/field.h"

FIELD_NAMES(passage_kind, enum lofte_passage_kind);
FIELD_NAMES(kind, enum lofte_kind);

static const struct field person_fields[] = {
    FIELD(TEXT, lofte_person, organisation, "organisation"),
    FIELD(TEXT, lofte_person, role, "role"),
    FIELD(BOOL, lofte_person, absent, "absent"),
};
static const struct field item_fields[] = {
    FIELD(TEXT, lofte_item, number, "number"), FIELD(TEXT, lofte_item, title, "title"),
    FIELD(TEXT, lofte_item, about, "about"),   FIELD(BOOL, lofte_item, closed, "closed"),
    FIELD(INT, lofte_item, depth, "depth"),    FIELD(INT, lofte_item, line, "line"),
};
static const struct field passage_fields[] = {
    FIELD_OF(&passage_kind_names, lofte_passage, kind, "kind"),
    FIELD(TEXT, lofte_passage, text, "text"),
    FIELD(TEXT, lofte_passage, owner, "owner"),
    FIELD(DAY, lofte_passage, due, "due"),
    FIELD(INT, lofte_passage, line, "line"),
};
static const struct field report_fields[] = {
    FIELD(TEXT, lofte_report, activity, "activity"), FIELD_OF(&kind_names, lofte_report, kind, "kind"),
    FIELD(COUNT, lofte_report, count, "count"),      FIELD(DAY, lofte_report, from, "from_day"),
    FIELD(DAY, lofte_report, to, "to_day"),          FIELD(TEXT, lofte_report, by, "by_whom"),
    FIELD(TEXT, lofte_report, place, "place"),       FIELD(INT, lofte_report, line, "line"),
};

int people_put(struct store *store, int64_t row, const struct lofte_meeting *meeting, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_PERSON_INSERT);
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < meeting->n_people; i++) {
        stmt_bind_int(&stmt, ":key", row);
        stmt_bind_int(&stmt, ":position", (int64_t)i);
        fields_bind(&stmt, FIELDS(person_fields), &meeting->people[i]);
        rc = stmt_run(&stmt, err);
    }
    return rc;
}

/* The parts of an item: rows of one table from an array of structs of `size`. */
struct parts {
    enum stmt_id insert;
    struct fields fields;
    const void *part;
    size_t n, size;
};

static int parts_put(struct store *store, int64_t row, size_t item, const struct parts *parts, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, parts->insert);
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < parts->n; i++) {
        stmt_bind_int(&stmt, ":key", row);
        stmt_bind_int(&stmt, ":item_position", (int64_t)item);
        stmt_bind_int(&stmt, ":position", (int64_t)i);
        fields_bind(&stmt, parts->fields, (const char *)parts->part + i * parts->size);
        rc = stmt_run(&stmt, err);
    }
    return rc;
}

static int item_put(struct store *store, int64_t row, size_t position, const struct lofte_item *item,
                    struct lofte_err *err) {
    struct lofte_item shown = *item;
    if (item->closed) {
        shown.title = NULL;
        shown.n_passages = shown.n_reports = 0;
    }
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ITEM_INSERT);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_int(&stmt, ":position", (int64_t)position);
    fields_bind(&stmt, FIELDS(item_fields), &shown);
    const struct parts passages = {STMT_PASSAGE_INSERT, FIELDS(passage_fields), shown.passages, shown.n_passages,
                                   sizeof *shown.passages};
    const struct parts reports = {STMT_REPORT_INSERT, FIELDS(report_fields), shown.reports, shown.n_reports,
                                  sizeof *shown.reports};
    int rc;
    if ((rc = stmt_run(&stmt, err)) < 0 || (rc = parts_put(store, row, position, &passages, err)) < 0)
        return rc;
    return parts_put(store, row, position, &reports, err);
}

int items_put(struct store *store, int64_t row, const struct lofte_meeting *meeting, struct lofte_err *err) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < meeting->n_items; i++)
        rc = item_put(store, row, i, &meeting->items[i], err);
    return rc;
}

int people_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
               struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_PERSON_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_person *person = ARENA_PUSH(arena, meeting->people, meeting->n_people, cap);
        if ((rc = fields_read(&stmt, FIELDS(person_fields), arena, person, err)) < 0)
            return rc;
    }
    return rc;
}

/* The item that a row of passages or reports belongs to; foreign keys promise that it is there. */
static struct lofte_item *item_of(const struct stmt *stmt, int column, struct lofte_meeting *meeting,
                                  struct lofte_err *err) {
    const int64_t position = stmt_int(stmt, column);
    if (position >= 0 && (uint64_t)position < meeting->n_items)
        return &meeting->items[position];
    (void)db_fail(stmt->store, SQLITE_CORRUPT, err);
    return NULL;
}

static int passages_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
                        struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_PASSAGE_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    const struct fields fields = FIELDS(passage_fields);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_item *item = item_of(&stmt, (int)fields.n, meeting, err);
        if (!item)
            return LOFTE_ESTORE;
        if (item->n_passages == 0)
            cap = 0;
        struct lofte_passage *passage = ARENA_PUSH(arena, item->passages, item->n_passages, cap);
        if ((rc = fields_read(&stmt, fields, arena, passage, err)) < 0)
            return rc;
    }
    return rc;
}

static int reports_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
                       struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REPORT_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    const struct fields fields = FIELDS(report_fields);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_item *item = item_of(&stmt, (int)fields.n, meeting, err);
        if (!item)
            return LOFTE_ESTORE;
        if (item->n_reports == 0)
            cap = 0;
        struct lofte_report *report = ARENA_PUSH(arena, item->reports, item->n_reports, cap);
        if ((rc = fields_read(&stmt, fields, arena, report, err)) < 0)
            return rc;
    }
    return rc;
}

int items_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
              struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ITEM_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_item *item = ARENA_PUSH(arena, meeting->items, meeting->n_items, cap);
        if ((rc = fields_read(&stmt, FIELDS(item_fields), arena, item, err)) < 0)
            return rc;
    }
    if (rc < 0 || (rc = passages_get(store, row, arena, meeting, err)) < 0)
        return rc;
    return reports_get(store, row, arena, meeting, err);
}

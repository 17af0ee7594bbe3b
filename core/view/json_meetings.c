/* SPDX-License-Identifier: MIT
 *
 * `lofte meetings --json`: meetings with their findings, and the minutes that have not come.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *items_of(const struct lofte_meeting_row *row) {
    const struct lofte_meeting *meeting = row->meeting;
    json_t *array = json_array();
    for (size_t i = 0; i < meeting->n_items; i++) {
        json_t *value = json_object();
        json_put_text(value, "number", meeting->items[i].number);
        json_put_text(value, "title", meeting->items[i].title);
        json_put_text(value, "about", meeting->items[i].about);
        json_put_flag(value, "closed", meeting->items[i].closed);
        json_put_count(value, "depth", meeting->items[i].depth);
        json_put_count(value, "statements", row->item_statements ? (int64_t)row->item_statements[i] : -1);
        json_put_text(value, "likeness", row->item_likeness ? row->item_likeness[i] : NULL);
        json_add(array, value);
    }
    return array;
}

static json_t *row_value(const struct view *view, const struct lofte_meeting_row *row) {
    const struct lofte_meeting *meeting = row->meeting;
    json_t *value = json_object();
    json_put_text(value, "id", meeting->id);
    json_put_count(value, "revision", meeting->revision);
    json_put_text(value, "group", meeting->group);
    json_put_text(value, "name", meeting->name);
    json_put_text(value, "municipality", meeting->municipality);
    json_put_day(value, "date", meeting->date);
    json_put_text(value, "kind", meeting_kind_name(meeting->kind));
    json_put_text(value, "status", meeting_status_name(meeting->status));
    json_put_flag(value, "in_force", meeting->in_force);
    json_put_text(value, "file", meeting->file);
    json_put_text(value, "digest", meeting->digest);
    json_put_day(value, "imported", meeting->imported);
    json_put(value, "items", items_of(row));
    json_put_count(value, "statements", (int64_t)row->n_statements);
    json_put_count(value, "review", (int64_t)row->n_review);
    json_put(value, "findings", json_findings(view, row->findings, row->n_findings));
    json_put_day(value, "weeded", row->weeded);
    json_put(value, "path", json_path(row->path));
    return value;
}

void json_meetings(struct view *view, const struct lofte_meetings *meetings) {
    json_t *document = json_object(), *rows = json_array(), *paths = json_array();
    for (size_t i = 0; i < meetings->n; i++)
        json_add(rows, row_value(view, &meetings->row[i]));
    json_put(document, "meetings", rows);
    for (size_t i = 0; i < meetings->n_paths; i++)
        if (meetings->path[i].waits != LOFTE_STEPS || meetings->path[i].cancelled)
            json_add(paths, json_path(&meetings->path[i]));
    json_put(document, "paths", paths);
    json_put(document, "missing", json_findings(view, meetings->missing, meetings->n_missing));
    json_write(view, document);
}

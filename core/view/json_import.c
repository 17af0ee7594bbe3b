/* SPDX-License-Identifier: MIT
 *
 * `lofte import --json` and `lofte check --json`: what each file brought.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *file_value(const struct view *view, const struct lofte_imported *file) {
    json_t *value = json_object();
    json_put_text(value, "file", view_withhold(view, file->file));
    json_put_text(value, "outcome", import_outcome_name((int)file->outcome));
    json_put_text(value, "meeting", file->meeting);
    json_put_count(value, "revision", file->meeting ? file->revision : -1);
    json_put_day(value, "date", file->meeting ? file->date : LOFTE_NO_DAY);
    json_put_count(value, "items", (int64_t)file->n_items);
    json_put_count(value, "statements", (int64_t)file->n_statements);
    json_put_count(value, "review", (int64_t)file->n_review);
    json_put(value, "findings", json_findings(view, file->findings, file->n_findings));
    return value;
}

json_t *json_changes(const struct lofte_change *changes, size_t n) {
    json_t *array = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *value = json_object();
        json_put_text(value, "agreement", changes[i].agreement);
        json_put_text(value, "pledge", changes[i].pledge);
        json_put_text(value, "activity", changes[i].activity);
        json_put_count(value, "before", changes[i].before);
        json_put_count(value, "after", changes[i].after);
        json_add(array, value);
    }
    return array;
}

void json_import(struct view *view, const struct lofte_import_report *report) {
    json_t *document = json_object(), *files = json_array();
    for (size_t i = 0; i < report->n_files; i++)
        json_add(files, file_value(view, &report->files[i]));
    json_put_count(document, "import", report->import ? report->import : -1);
    json_put(document, "files", files);
    json_put_count(document, "refused", (int64_t)report->n_refused);
    json_put(document, "changes", json_changes(report->changes, report->n_changes));
    json_write(view, document);
}

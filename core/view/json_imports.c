/* SPDX-License-Identifier: MIT
 *
 * `lofte imports --json` and `lofte undo --json`.
 */
#include "view/json.h"

void json_imports(struct view *view, const struct lofte_imports *imports) {
    json_t *document = json_object(), *rows = json_array();
    for (size_t i = 0; i < imports->n; i++) {
        const struct lofte_import_row *row = &imports->row[i];
        json_t *value = json_object();
        json_put_count(value, "number", row->number);
        json_put_day(value, "day", row->day);
        json_put_count(value, "files", (int64_t)row->n_files);
        json_put_count(value, "meetings", (int64_t)row->n_meetings);
        json_put_window(value, "dates", row->dates);
        json_put_day(value, "undone", row->undone);
        json_add(rows, value);
    }
    json_put(document, "imports", rows);
    json_put_count(document, "unnumbered", (int64_t)imports->n_unnumbered);
    json_write(view, document);
}

void json_undo(struct view *view, const struct lofte_undo_report *report, bool dry_run) {
    json_t *document = json_object(), *rows = json_array();
    for (size_t i = 0; i < report->n_revisions; i++) {
        const struct lofte_undone *undone = &report->revisions[i];
        json_t *value = json_object();
        json_put_text(value, "meeting", undone->meeting);
        json_put_count(value, "revision", undone->revision);
        json_put_day(value, "date", undone->date);
        json_put_text(value, "file", undone->file);
        json_put_count(value, "left", undone->left);
        json_put_flag(value, "approved", undone->approved);
        json_add(rows, value);
    }
    json_put_count(document, "import", report->import);
    json_put_flag(document, "dry_run", dry_run);
    json_put(document, "revisions", rows);
    json_put(document, "changes", json_changes(report->changes, report->n_changes));
    json_write(view, document);
}

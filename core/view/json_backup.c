/* SPDX-License-Identifier: MIT
 *
 * `lofte backup --json` and `lofte restore --json`.
 */
#include "view/json.h"

void json_backup(struct view *view, const struct lofte_backup_report *report) {
    json_t *document = json_object();
    json_put_text(document, "backup", view_withhold(view, report->path));
    json_put_count(document, "revisions", (int64_t)report->n_revisions);
    json_put_count(document, "bytes", report->bytes);
    json_put(document, "findings", json_findings(view, report->findings, report->n_findings));
    json_write(view, document);
}

void json_restore(struct view *view, const struct lofte_restore_report *report, const char *dir) {
    json_t *document = json_object();
    json_put_text(document, "backup", view_withhold(view, dir));
    json_put_count(document, "revisions", (int64_t)report->n_revisions);
    json_put_count(document, "bytes", report->bytes);
    json_put_text(document, "before", view_withhold(view, report->aside));
    json_put_flag(document, "damaged", report->damaged);
    json_write(view, document);
}

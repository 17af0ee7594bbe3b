/* SPDX-License-Identifier: MIT
 *
 * Pieces that every JSON answer is made of. Days are "2023-03-14", a day or number that there is not is null, and real
 * numbers are rounded before they go out, so that the same answer is the same bytes.
 */
#ifndef VIEW_JSON_H
#define VIEW_JSON_H

#include "view/views.h"

#include <jansson.h>

/* From here on jansson ends the program where memory runs out, as arenas do. */
void json_prepare(void);

void json_put(json_t *object, const char *key, json_t *value);
void json_put_text(json_t *object, const char *key, const char *text);          /* NULL: null */
void json_put_count(json_t *object, const char *key, int64_t count);            /* negative: null */
void json_put_real(json_t *object, const char *key, double real, int decimals); /* not finite: null */
void json_put_flag(json_t *object, const char *key, bool flag);
void json_put_day(json_t *object, const char *key, lofte_day day);
void json_put_window(json_t *object, const char *key, struct lofte_window window); /* {"from","to"} */
void json_add(json_t *array, json_t *value);

const char *plugin_state_name(enum lofte_plugin_state state);
json_t *json_finding(const struct view *view, const struct lofte_finding *finding);
json_t *json_findings(const struct view *view, const struct lofte_finding *finding, size_t n);
json_t *json_standing(const struct lofte_standing *standing);
json_t *json_statement(const struct view *view, const struct lofte_statement *statement);
json_t *json_changes(const struct lofte_change *changes, size_t n);
/* Where a statement stands: meeting, revision, group, date, item, seq, quote. */
json_t *json_reference(const struct lofte_statement *statement);
json_t *json_references(const struct lofte_statement *const *statement, size_t n);
json_t *json_path(const struct lofte_path *path); /* NULL: null */
json_t *json_alerts_value(const struct view *view, const struct lofte_alerts *alerts);
json_t *json_action_value(const struct lofte_action *action);
json_t *json_sent_value(const struct lofte_send_report *report);
json_t *json_rule_step(const struct lofte_rule_step *step);

/* Writes the document and frees it. */
void json_write(struct view *view, json_t *document);

#endif

/* SPDX-License-Identifier: MIT
 *
 * `lofte links --json`: every statement in force.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *decision_value(const struct lofte_decision *decision) {
    json_t *value = json_object();
    json_put_text(value, "verdict", decided_name(decision->verdict));
    json_put_text(value, "who", decision->who);
    json_put_day(value, "day", decision->day);
    json_put_text(value, "note", decision->note);
    json_put_text(value, "proposed_kind", kind_name(decision->proposed_kind));
    json_put_count(value, "proposed_count", decision->proposed_count);
    return value;
}

json_t *json_statement(const struct view *view, const struct lofte_statement *statement) {
    json_t *value = json_object();
    json_put_text(value, "meeting", statement->meeting);
    json_put_count(value, "revision", statement->revision);
    json_put_text(value, "group", statement->group);
    json_put_day(value, "date", statement->date);
    json_put_text(value, "item", statement->item);
    json_put_count(value, "seq", statement->seq);
    json_put_text(value, "agreement", statement->agreement);
    json_put_text(value, "pledge", statement->pledge);
    json_put_text(value, "activity", statement->activity);
    json_put_text(value, "kind", kind_name(statement->kind));
    json_put_count(value, "count", statement->count);
    json_put_text(value, "precision", precision_name(statement->precision));
    json_put_day(value, "from", statement->from);
    json_put_day(value, "to", statement->to);
    json_put_text(value, "place", statement->place);
    json_put_text(value, "part", statement->part);
    json_put_flag(value, "corrects", statement->corrects);
    json_put_real(value, "certainty", statement->certainty / 100.0, 2);
    json_put_text(value, "state", state_name(statement->state));
    json_put_flag(value, "draft", statement->draft);
    json_put_text(value, "quote", statement->quote);
    json_put_day(value, "weeded", statement->sentence ? statement->weeded : LOFTE_NO_DAY);
    json_put_text(value, "reason", statement->reason.id ? view_text(view, &statement->reason) : NULL);
    json_put_text(value, "source", source_name(statement->source));
    json_put_text(value, "id", statement->id);
    json_put(value, "decision", statement->decision ? decision_value(statement->decision) : json_null());
    return value;
}

void json_links(struct view *view, const struct lofte_statements *statements) {
    json_t *document = json_array();
    for (size_t i = 0; i < statements->n; i++)
        json_add(document, json_statement(view, &statements->statement[i]));
    json_write(view, document);
}

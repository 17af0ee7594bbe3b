/* SPDX-License-Identifier: MIT
 *
 * `lofte review --json` and `lofte review --suggest --json`.
 */
#include "view/json.h"

void json_review(struct view *view, const struct lofte_waiting *waiting, size_t n) {
    json_t *document = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *value = json_statement(view, waiting[i].statement), *spots = json_array();
        for (size_t k = 0; k < waiting[i].n_spots; k++) {
            json_t *spot = json_object();
            json_put_count(spot, "at", (int64_t)waiting[i].spots[k].at);
            json_put_count(spot, "length", (int64_t)waiting[i].spots[k].len);
            json_add(spots, spot);
        }
        json_put_text(value, "title", waiting[i].title);
        json_put(value, "spots", spots);
        json_add(document, value);
    }
    json_write(view, document);
}

void json_suggestions(struct view *view, const struct lofte_suggestions *suggestions) {
    json_t *document = json_array();
    for (size_t i = 0; i < suggestions->n; i++) {
        const struct lofte_suggestion *suggestion = &suggestions->suggestion[i];
        json_t *value = json_object(), *statements = json_array();
        json_put_text(value, "agreement", suggestion->agreement);
        json_put_text(value, "pledge", suggestion->pledge);
        json_put_text(value, "activity", suggestion->activity);
        json_put_text(value, "list", suggestion->list);
        json_put_text(value, "words", suggestion->words);
        for (size_t k = 0; k < suggestion->n_statements; k++)
            json_add(statements, json_string(suggestion->statements[k]));
        json_put(value, "statements", statements);
        json_add(document, value);
    }
    json_write(view, document);
}

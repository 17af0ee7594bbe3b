/* SPDX-License-Identifier: MIT
 *
 * `lofte explain --json`: a standing's members, and beside them the statements with their verdicts, the formulas, the
 * disagreements and the quotes that were checked.
 */
#include "model/names.h"
#include "view/json.h"

/* The first statements that one is a duplicate of; all of each would be the square of what was said. */
static json_t *doubles_of(const struct lofte_explanation *explanation, const struct lofte_explained *explained) {
    enum { SHOWN = 50 };
    json_t *array = json_array();
    for (size_t i = 0; i < explained->n_duplicate_of && i < SHOWN; i++)
        json_add(array, json_reference(explanation->statements[explained->duplicate_of[i]].statement));
    return array;
}

static json_t *statements_of(const struct view *view, const struct lofte_explanation *explanation) {
    json_t *array = json_array();
    for (size_t i = 0; i < explanation->n_statements; i++) {
        const struct lofte_explained *explained = &explanation->statements[i];
        json_t *value = json_statement(view, explained->statement);
        json_put_flag(value, "counts", explained->verdict == LOFTE_COUNTED);
        json_put_text(value, "verdict", verdict_name(explained->verdict));
        json_put_count(value, "placed", explained->placed);
        json_put(value, "duplicate_of", doubles_of(explanation, explained));
        json_put_count(value, "duplicates", (int64_t)explained->n_duplicate_of);
        json_add(array, value);
    }
    return array;
}

static json_t *derivations_of(const struct view *view, const struct lofte_explanation *explanation) {
    json_t *array = json_array();
    for (size_t i = 0; i < explanation->n_derivations; i++) {
        json_t *value = json_object();
        json_put_text(value, "key", explanation->derivations[i].key);
        json_put_text(value, "text", view_figures(view, &explanation->derivations[i].text));
        json_add(array, value);
    }
    return array;
}

static json_t *disagreements_of(const struct view *view, const struct lofte_explanation *explanation) {
    json_t *array = json_array();
    for (size_t i = 0; i < explanation->n_disagreements; i++) {
        const struct lofte_disagreement *disagreement = &explanation->disagreements[i];
        json_t *value = json_object();
        json_put_text(value, "text", view_text(view, &disagreement->text));
        json_put(value, "claim", disagreement->claim ? json_reference(disagreement->claim) : json_null());
        json_put(value, "others", json_references(disagreement->others, disagreement->n_others));
        json_add(array, value);
    }
    return array;
}

static json_t *explanation_value(const struct view *view, const struct lofte_explanation *explanation) {
    json_t *value = json_standing(explanation->standing);
    json_put(value, "statements", statements_of(view, explanation));
    json_put(value, "derivations", derivations_of(view, explanation));
    json_put(value, "disagreements", disagreements_of(view, explanation));
    json_t *verified = json_null();
    if (explanation->verified.n_checked) {
        verified = json_object();
        json_put_count(verified, "checked", (int64_t)explanation->verified.n_checked);
        json_put_count(verified, "weeded", (int64_t)explanation->verified.n_weeded);
        json_put(verified, "failed", json_references(explanation->verified.failed, explanation->verified.n_failed));
    }
    json_put(value, "verified", verified);
    return value;
}

void json_explanations(struct view *view, const struct lofte_explanation *explanation, size_t n) {
    if (n == 1) {
        json_write(view, explanation_value(view, explanation));
        return;
    }
    json_t *document = json_array();
    for (size_t i = 0; i < n; i++)
        json_add(document, explanation_value(view, &explanation[i]));
    json_write(view, document);
}

/* SPDX-License-Identifier: MIT
 *
 * What people decided about statements: rows are only added.
 */
#include "model/names.h"
#include "store/field.h"
#include "store/store.h"

FIELD_NAMES(decided, enum lofte_decided);
FIELD_NAMES(kind, enum lofte_kind);
FIELD_NAMES(precision, enum lofte_precision);

static const struct field decision_fields[] = {
    FIELD(TEXT, lofte_decision, statement, "statement"),
    FIELD(TEXT, lofte_decision, agreement, "agreement"),
    FIELD(TEXT, lofte_decision, meeting, "meeting"),
    FIELD(TEXT, lofte_decision, item, "item"),
    FIELD(TEXT, lofte_decision, activity, "activity"),
    FIELD(TEXT, lofte_decision, sentence, "sentence"),
    FIELD(INT, lofte_decision, nth, "nth"),
    FIELD_OF(&decided_names, lofte_decision, verdict, "verdict"),
    FIELD_OF(&kind_names, lofte_decision, kind, "kind"),
    FIELD(COUNT, lofte_decision, count, "count"),
    FIELD_OF(&precision_names, lofte_decision, precision, "precision"),
    FIELD(DAY, lofte_decision, from, "from_day"),
    FIELD(DAY, lofte_decision, to, "to_day"),
    FIELD_OF(&kind_names, lofte_decision, proposed_kind, "proposed_kind"),
    FIELD(COUNT, lofte_decision, proposed_count, "proposed_count"),
    FIELD(DAY, lofte_decision, day, "day"),
    FIELD(TEXT, lofte_decision, who, "who"),
    FIELD(TEXT, lofte_decision, note, "note"),
};

int store_decision_put(struct store *store, const struct lofte_decision *decision, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_DECISION_INSERT);
    fields_bind(&stmt, FIELDS(decision_fields), decision);
    return stmt_run(&stmt, err);
}

int store_decisions(struct store *store, lofte_day as_known, struct arena *arena, struct lofte_decision **out,
                    size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_DECISION_IN_FORCE);
    stmt_bind_end(&stmt, ":as_known", as_known);
    struct lofte_decision *decisions = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(decision_fields), arena, ARENA_PUSH(arena, decisions, used, cap), err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = decisions;
    *n = used;
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * What is done about alerts and with actions: rows are only added.
 */
#include "model/names.h"
#include "store/field.h"
#include "store/store.h"

FIELD_NAMES(alert_act_kind, enum lofte_alert_act_kind);
FIELD_NAMES(action_act_kind, enum lofte_action_act_kind);
FIELD_NAMES(standing, enum lofte_standing_state);

static const struct field alert_fields[] = {
    FIELD(TEXT, lofte_alert_act, alert, "alert"),
    FIELD_OF(&alert_act_kind_names, lofte_alert_act, kind, "act"),
    FIELD_OF(&standing_names, lofte_alert_act, standing, "standing"),
    FIELD(DAY, lofte_alert_act, since, "since"),
    FIELD(DAY, lofte_alert_act, day, "day"),
    FIELD(DAY, lofte_alert_act, until, "until"),
    FIELD(TEXT, lofte_alert_act, who, "who"),
    FIELD(TEXT, lofte_alert_act, reason, "reason"),
    FIELD(TEXT, lofte_alert_act, measure, "measure"),
};
static const struct field action_fields[] = {
    FIELD(TEXT, lofte_action_act, action, "action"),   FIELD_OF(&action_act_kind_names, lofte_action_act, kind, "act"),
    FIELD(TEXT, lofte_action_act, text, "text"),       FIELD(TEXT, lofte_action_act, owner, "owner"),
    FIELD(DAY, lofte_action_act, due, "due"),          FIELD(DAY, lofte_action_act, follow_up, "follow_up"),
    FIELD(TEXT, lofte_action_act, meeting, "meeting"), FIELD(TEXT, lofte_action_act, item, "item"),
    FIELD(DAY, lofte_action_act, day, "day"),          FIELD(TEXT, lofte_action_act, who, "who"),
    FIELD(TEXT, lofte_action_act, note, "note"),
};

int store_alert_act_put(struct store *store, const struct lofte_alert_act *act, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ALERT_ACT_INSERT);
    fields_bind(&stmt, FIELDS(alert_fields), act);
    return stmt_run(&stmt, err);
}

int store_alert_acts(struct store *store, lofte_day day, struct arena *arena, struct lofte_alert_act **out, size_t *n,
                     struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ALERT_ACT_LIST);
    stmt_bind_end(&stmt, ":last", day);
    struct lofte_alert_act *acts = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(alert_fields), arena, ARENA_PUSH(arena, acts, used, cap), err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = acts;
    *n = used;
    return 0;
}

int store_action_act_put(struct store *store, const struct lofte_action_act *act, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ACTION_ACT_INSERT);
    fields_bind(&stmt, FIELDS(action_fields), act);
    return stmt_run(&stmt, err);
}

int store_action_acts(struct store *store, lofte_day day, struct arena *arena, struct lofte_action_act **out, size_t *n,
                      struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_ACTION_ACT_LIST);
    stmt_bind_end(&stmt, ":last", day);
    struct lofte_action_act *acts = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(action_fields), arena, ARENA_PUSH(arena, acts, used, cap), err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = acts;
    *n = used;
    return 0;
}

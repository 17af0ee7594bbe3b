/* SPDX-License-Identifier: MIT
 *
 * What people said of meetings: rows are only added.
 */
#include "store/path.h"
#include "store/field.h"

static const struct field approval_fields[] = {
    FIELD(TEXT, lofte_approval, meeting, "meeting"), FIELD(INT, lofte_approval, revision, "revision"),
    FIELD(TEXT, lofte_approval, digest, "digest"),   FIELD(DAY, lofte_approval, day, "day"),
    FIELD(TEXT, lofte_approval, who, "who"),
};
static const struct field cancellation_fields[] = {
    FIELD(TEXT, lofte_cancellation, municipality, "municipality"),
    FIELD(TEXT, lofte_cancellation, group, "group_id"),
    FIELD(DAY, lofte_cancellation, date, "date"),
    FIELD(DAY, lofte_cancellation, day, "day"),
    FIELD(TEXT, lofte_cancellation, who, "who"),
    FIELD(TEXT, lofte_cancellation, reason, "reason"),
};

int store_approval_put(struct store *store, const struct lofte_approval *approval, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_APPROVAL_INSERT);
    fields_bind(&stmt, FIELDS(approval_fields), approval);
    return stmt_run(&stmt, err);
}

int store_approvals(struct store *store, lofte_day as_known, struct arena *arena, struct lofte_approval **out,
                    size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_APPROVAL_ALL);
    stmt_bind_end(&stmt, ":as_known", as_known);
    struct lofte_approval *approvals = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(approval_fields), arena, ARENA_PUSH(arena, approvals, used, cap), err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = approvals;
    *n = used;
    return 0;
}

int store_cancellation_put(struct store *store, const struct lofte_cancellation *cancellation, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CANCELLATION_INSERT);
    fields_bind(&stmt, FIELDS(cancellation_fields), cancellation);
    return stmt_run(&stmt, err);
}

int store_cancellations(struct store *store, lofte_day as_known, struct arena *arena, struct lofte_cancellation **out,
                        size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CANCELLATION_ALL);
    stmt_bind_end(&stmt, ":as_known", as_known);
    struct lofte_cancellation *cancellations = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        if ((rc = fields_read(&stmt, FIELDS(cancellation_fields), arena, ARENA_PUSH(arena, cancellations, used, cap),
                              err)) < 0)
            return rc;
    if (rc < 0)
        return rc;
    *out = cancellations;
    *n = used;
    return 0;
}

int store_calls(struct store *store, lofte_day as_known, struct arena *arena, struct store_call **out, size_t *n,
                struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CALL_ALL);
    stmt_bind_end(&stmt, ":as_known", as_known);
    struct store_call *calls = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        *ARENA_PUSH(arena, calls, used, cap) =
            (struct store_call){.meeting = stmt_text(&stmt, 0, arena), .day = (lofte_day)stmt_int(&stmt, 1)};
    if (rc < 0)
        return rc;
    *out = calls;
    *n = used;
    return 0;
}

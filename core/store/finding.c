/* SPDX-License-Identifier: MIT
 *
 * Findings of a revision.
 */
#include "base/text.h"
#include "store/field.h"
#include "store/store.h"

static const char *severity_to_name(int severity) {
    return severity == LOFTE_ERROR ? "error" : "warning";
}

static bool severity_to_value(const char *name, int *out) {
    *out = str_equal(name, "error") ? LOFTE_ERROR : LOFTE_WARNING;
    return *out == LOFTE_ERROR || str_equal(name, "warning");
}

static const struct field_names severity_names = {severity_to_name, severity_to_value};

static const struct field finding_fields[] = {
    FIELD_OF(&severity_names, lofte_finding, severity, "severity"),
    FIELD(TEXT, lofte_finding, file, "file"),
    FIELD(INT, lofte_finding, line, "line"),
    FIELD(TEXT, lofte_finding, item, "item"),
    FIELD_SENTENCE(lofte_finding, text),
};

static int findings_any(struct store *store, int64_t row, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_FINDING_ANY);
    stmt_bind_int(&stmt, ":key", row);
    return stmt_step(&stmt, err);
}

/* A DELETE costs as much as many rows even where there is nothing to delete. */
static int findings_clear(struct store *store, int64_t row, struct lofte_err *err) {
    const int rc = findings_any(store, row, err);
    if (rc <= 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_FINDING_CLEAR);
    stmt_bind_int(&stmt, ":key", row);
    return stmt_run(&stmt, err);
}

static int findings_insert(struct store *store, int64_t row, const struct lofte_finding *findings, size_t n,
                           struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_FINDING_INSERT);
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < n; i++) {
        stmt_bind_int(&stmt, ":key", row);
        stmt_bind_int(&stmt, ":position", (int64_t)i);
        fields_bind(&stmt, FIELDS(finding_fields), &findings[i]);
        rc = stmt_run(&stmt, err);
    }
    return rc;
}

int store_findings_put(struct store *store, int64_t row, const struct lofte_finding *findings, size_t n,
                       struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = findings_clear(store, row, err)) < 0 ||
        (rc = findings_insert(store, row, findings, n, err)) < 0)
        return rc;
    return tx_commit(&tx, err);
}

int store_findings(struct store *store, int64_t row, struct arena *arena, struct lofte_finding **out, size_t *n,
                   struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_FINDING_OF_REVISION);
    stmt_bind_int(&stmt, ":key", row);
    struct lofte_finding *findings = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_finding *finding = ARENA_PUSH(arena, findings, used, cap);
        if ((rc = fields_read(&stmt, FIELDS(finding_fields), arena, finding, err)) < 0)
            return rc;
    }
    if (rc < 0)
        return rc;
    *out = findings;
    *n = used;
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * What an agreement reads in a meeting: the reader's statements, then each plugin's own word on its pledge's. Done at
 * import, and again for stored minutes when the rules have changed.
 */
#include "engine/engine.h"

#include <stdlib.h>

/* A plugin sees its own pledge's statements only, all of one meeting in one crossing. */
static void plugin_read(struct lofte *lofte, const struct lofte_pledge *pledge, struct reader_result *read,
                        struct arena *arena, struct findings *findings) {
    size_t *index = ARENA_ARRAY(arena, size_t, read->n_statements), n = 0;
    struct lofte_statement *own = ARENA_ARRAY(arena, struct lofte_statement, read->n_statements);
    for (size_t i = 0; i < read->n_statements; i++)
        if (str_equal(read->statements[i].pledge, pledge->id)) {
            own[n] = read->statements[i];
            index[n++] = i;
        }
    if (n == 0)
        return;
    struct lofte_finding *failure = NULL;
    plugins_statements(lofte->plugins, pledge, own, n, arena, &failure);
    for (size_t i = 0; i < n; i++)
        read->statements[index[i]] = own[i];
    if (failure)
        finding_add(arena, findings, LOFTE_WARNING, 0, NULL, failure->text);
}

void agreement_read(struct lofte *lofte, size_t agreement, const struct lofte_meeting *meeting, struct arena *arena,
                    struct reader_result *out, struct findings *findings) {
    const struct lofte_agreement *of = &lofte->agreements[agreement];
    reader_read(lofte->readers[agreement], meeting, arena, out);
    for (size_t i = 0; i < out->n_warnings; i++)
        finding_add(arena, findings, LOFTE_WARNING, out->warnings[i].line, out->warnings[i].item,
                    out->warnings[i].text);
    for (size_t p = 0; p < of->n_pledges; p++)
        if (of->pledges[p].state == LOFTE_PLUGIN_ON && of->pledges[p].has_statement)
            plugin_read(lofte, &of->pledges[p], out, arena, findings);
}

static int row_read(struct lofte *lofte, size_t agreement, int64_t row, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_meeting meeting;
    struct reader_result read;
    struct findings unused = {0}; /* told when the minutes came in */
    const int rc = store_meeting_get(lofte->store, row, arena, &meeting, err);
    if (rc < 0)
        return rc;
    agreement_read(lofte, agreement, &meeting, arena, &read, &unused);
    return store_statements_put(lofte->store, row, lofte->agreements[agreement].id, lofte->rules[agreement],
                                read.statements, read.n_statements, err);
}

/* Of `rows`, those that are in `others` too; both ascend. */
static size_t rows_common(int64_t *rows, size_t n, const int64_t *others, size_t n_others) {
    size_t kept = 0;
    for (size_t i = 0, k = 0; i < n; i++) {
        while (k < n_others && others[k] < rows[i])
            k++;
        if (k < n_others && others[k] == rows[i])
            rows[kept++] = rows[i];
    }
    return kept;
}

/* What has been read neither by the rules as they work now nor by the whole of them: a plugin that fails for want of
 * memory or time takes nothing away that was read before, and what comes in meanwhile is read again when it works. */
static int unread_list(const struct lofte *lofte, size_t a, struct arena *arena, int64_t **rows, size_t *n,
                       struct lofte_err *err) {
    const struct lofte_agreement *of = &lofte->agreements[a];
    int64_t *others;
    size_t n_others;
    int rc = store_unread(lofte->store, of->id, of->municipality, lofte->rules[a], arena, rows, n, err);
    if (rc < 0 || *n == 0 || str_equal(lofte->rules[a], lofte->whole[a]))
        return rc;
    rc = store_unread(lofte->store, of->id, of->municipality, lofte->whole[a], arena, &others, &n_others, err);
    if (rc == 0)
        *n = rows_common(*rows, *n, others, n_others);
    return rc;
}

int unread_read(struct lofte *lofte, struct lofte_err *err) {
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        cleanup_(tx_cleanup) struct tx tx = {0};
        int64_t *rows;
        size_t n;
        int rc = unread_list(lofte, a, arena, &rows, &n, err);
        if (rc < 0)
            return rc;
        if (n == 0)
            continue;
        if ((rc = tx_begin(&tx, lofte->store, err)) < 0)
            return rc;
        for (size_t i = 0; i < n && rc == 0; i++)
            rc = row_read(lofte, a, rows[i], err);
        if (rc < 0 || (rc = tx_commit(&tx, err)) < 0)
            return rc;
    }
    return 0;
}

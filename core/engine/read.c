/* SPDX-License-Identifier: MIT
 *
 * What an agreement reads in a meeting: the reader's statements, then each plugin's own word on its pledge's. Done at
 * import, and again for stored minutes when the rules have changed.
 */
#include "engine/quarantine.h"

#include <stdlib.h>

static void statements_doubt(struct lofte_statement *statements, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (statements[i].state == LOFTE_LINKED)
            statements[i].state = LOFTE_REVIEW;
}

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
    const bool struck = quarantine_struck(lofte, pledge);
    if (struck)
        statements_doubt(own, n);
    else
        plugins_statements(lofte->plugins, pledge, own, n, arena, &failure);
    for (size_t i = 0; i < n; i++)
        read->statements[index[i]] = own[i];
    if (struck || failure)
        finding_add(arena, findings, LOFTE_WARNING, 0, NULL,
                    text_make(arena,
                              struck ? N_("the plugin of pledge {0} failed again and again and was not asked; what it "
                                          "reads waits for a person")
                                     : N_("the plugin of pledge {0} failed here, so what it reads waits for a person; "
                                          "the reason:"),
                              pledge->id));
    if (failure)
        finding_add(arena, findings, LOFTE_WARNING, 0, NULL, failure->text);
    if (!struck)
        quarantine_note(lofte, pledge, TROUBLE_STATEMENT, failure);
}

const struct reader *agreement_lane_reader(struct lofte *lofte, size_t agreement, size_t lane) {
    const struct reader **reader = &lofte->readers[lane][agreement];
    if (!*reader)
        *reader = reader_create(lofte->arena, &lofte->agreements[agreement]);
    return *reader;
}

const struct reader *agreement_reader(struct lofte *lofte, size_t agreement) {
    return agreement_lane_reader(lofte, agreement, 0);
}

void agreement_settle(struct lofte *lofte, size_t agreement, struct arena *arena, struct reader_result *read,
                      struct findings *findings) {
    const struct lofte_agreement *of = &lofte->agreements[agreement];
    for (size_t i = 0; i < read->n_warnings; i++)
        finding_add(arena, findings, LOFTE_WARNING, read->warnings[i].line, read->warnings[i].item,
                    read->warnings[i].text);
    for (size_t p = 0; p < of->n_pledges; p++)
        if (of->pledges[p].state == LOFTE_PLUGIN_ON && of->pledges[p].has_statement)
            plugin_read(lofte, &of->pledges[p], read, arena, findings);
}

static bool lacks(const struct lofte_agreement *agreement, const char *pledge) {
    for (size_t p = 0; p < agreement->n_pledges; p++)
        if (str_equal(agreement->pledges[p].id, pledge))
            return pledge_lacks(&agreement->pledges[p]);
    return false;
}

/* What was read for a pledge that lacks just now stays as it is, behind what the others read. */
static int lacking_keep(struct lofte *lofte, size_t agreement, int64_t row, struct arena *arena,
                        struct reader_result *read, struct lofte_err *err) {
    struct lofte_statement *old;
    size_t n, kept = 0;
    const int rc = store_statements_of(lofte->store, row, lofte->agreements[agreement].id, arena, &old, &n, err);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++)
        if (lacks(&lofte->agreements[agreement], old[i].pledge))
            old[kept++] = old[i];
    struct lofte_statement *all = ARENA_ARRAY(arena, struct lofte_statement, read->n_statements + kept);
    int seq = -1;
    for (size_t i = 0; i < read->n_statements; i++) {
        all[i] = read->statements[i];
        seq = all[i].seq > seq ? all[i].seq : seq;
    }
    for (size_t i = 0; i < kept; i++) {
        all[read->n_statements + i] = old[i];
        all[read->n_statements + i].seq = ++seq;
    }
    read->statements = all;
    read->n_statements += kept;
    return 0;
}

static int row_read(struct lofte *lofte, size_t agreement, int64_t row, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_meeting meeting;
    struct reader_result read;
    struct findings unused = {0}; /* told when the minutes came in */
    int rc = store_meeting_get(lofte->store, row, arena, &meeting, err);
    if (rc < 0)
        return rc;
    reader_read(agreement_reader(lofte, agreement), &meeting, arena, &read);
    agreement_settle(lofte, agreement, arena, &read, &unused);
    if ((rc = lacking_keep(lofte, agreement, row, arena, &read, err)) < 0)
        return rc;
    return store_statements_put(lofte->store, row, lofte->agreements[agreement].id, lofte->rules_now[agreement],
                                read.statements, read.n_statements, err);
}

/* Rows that neither the rules nor, where a pledge lacks, the rules without it have read. */
static int unread_find(struct lofte *lofte, size_t agreement, struct arena *arena, int64_t **rows, size_t *n,
                       struct lofte_err *err) {
    const struct lofte_agreement *of = &lofte->agreements[agreement];
    const char *rules = lofte->rules[agreement], *now = lofte->rules_now[agreement];
    int64_t *other;
    size_t n_other, at = 0, kept = 0;
    int rc = store_unread(lofte->store, of->id, of->municipality, rules, arena, rows, n, err);
    if (rc < 0 || *n == 0 || str_equal(rules, now))
        return rc;
    if ((rc = store_unread(lofte->store, of->id, of->municipality, now, arena, &other, &n_other, err)) < 0)
        return rc;
    for (size_t i = 0; i < *n; i++) {
        while (at < n_other && other[at] < (*rows)[i])
            at++;
        if (at < n_other && other[at] == (*rows)[i])
            (*rows)[kept++] = (*rows)[i];
    }
    *n = kept;
    return 0;
}

int unread_read(struct lofte *lofte, struct lofte_err *err) {
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        cleanup_(tx_cleanup) struct tx tx = {0};
        int64_t *rows;
        size_t n;
        int rc = unread_find(lofte, a, arena, &rows, &n, err);
        if (rc < 0)
            return rc;
        if (n == 0)
            continue;
        if ((rc = tx_begin(&tx, lofte->store, err)) < 0 ||
            (rc = journal_note(lofte, "rules", lofte->agreements[a].id, NULL,
                               arena_printf(arena, "%.16s, read anew: %zu", lofte->rules[a], n), err)) < 0)
            return rc;
        for (size_t i = 0; i < n && rc == 0; i++)
            rc = row_read(lofte, a, rows[i], err);
        if (rc < 0 || (rc = tx_commit(&tx, err)) < 0)
            return rc;
    }
    return 0;
}

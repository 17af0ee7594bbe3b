/* SPDX-License-Identifier: MIT
 *
 * Weeding by retention class: a group's minutes keep their text for the years that the agreement says, messages theirs
 * for LOFTE_MESSAGE_DAYS.
 */
#include "store/weed.h"
#include "base/days.h"
#include "engine/outbox.h"
#include "store/outbox.h"

enum { MONTHS_A_YEAR = 12, SECONDS_A_DAY = 24 * 60 * 60 };

static void classes_collect(const struct lofte *lofte, lofte_day asked, struct arena *arena,
                            struct lofte_weed_report *out) {
    size_t cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t g = 0; g < lofte->agreements[a].n_groups; g++) {
            const struct lofte_group *group = &lofte->agreements[a].groups[g];
            const lofte_day kept = day_add_months(lofte->as_of, -MONTHS_A_YEAR * group->keep_text_years);
            *ARENA_PUSH(arena, out->class, out->n, cap) =
                (struct lofte_weed_class){.agreement = lofte->agreements[a].id,
                                          .group = group->id,
                                          .years = group->keep_text_years,
                                          .before = asked < kept ? asked : kept};
        }
}

/* Every class that the minutes are of must let them go; of none, they are kept. */
static bool may_go(const struct lofte *lofte, const struct lofte_weeded *weeded, struct lofte_weed_report *report) {
    bool any = false, may = true;
    for (size_t i = 0, a = 0; i < report->n; i++) {
        while (!str_equal(lofte->agreements[a].id, report->class[i].agreement))
            a++;
        if (!str_equal(report->class[i].group, weeded->group) ||
            !str_equal(lofte->agreements[a].municipality, weeded->municipality))
            continue;
        any = true;
        may = may && weeded->date < report->class[i].before;
    }
    for (size_t i = 0, a = 0; i < report->n && any; i++) {
        while (!str_equal(lofte->agreements[a].id, report->class[i].agreement))
            a++;
        if (str_equal(report->class[i].group, weeded->group) &&
            str_equal(lofte->agreements[a].municipality, weeded->municipality))
            *(may ? &report->class[i].n_weeded : &report->class[i].n_kept) += 1;
    }
    return any && may;
}

static int revision_weed(struct lofte *lofte, const struct lofte_weeded *weeded, struct arena *arena,
                         struct lofte_err *err) {
    const int rc = store_weed(lofte->store, weeded->row, lofte->as_of, err);
    return rc < 0 ? rc
                  : journal_note(lofte, "weed", weeded->meeting,
                                 arena_printf(arena, "revision %d: text", weeded->revision),
                                 arena_printf(arena, "revision %d: figures", weeded->revision), err);
}

/* Counts those that go. What still waits is no business of weeding: it goes out or is given up within days. */
static int messages_weed(struct lofte *lofte, lofte_day asked, bool dry_run, struct arena *arena, size_t *n,
                         struct lofte_err *err) {
    const lofte_day kept = lofte->as_of - LOFTE_MESSAGE_DAYS, before = asked < kept ? asked : kept;
    struct lofte_message *messages;
    int rc = store_outbox_weed_find(lofte->store, (int64_t)before * SECONDS_A_DAY, arena, &messages, n, err);
    for (size_t i = 0; rc == 0 && !dry_run && i < *n; i++)
        if ((rc = store_outbox_weed(lofte->store, messages[i].number, err)) == 0)
            rc = outbox_note(lofte, &messages[i], "weed", "weeded", err);
    return rc;
}

int lofte_weed(struct lofte *lofte, lofte_day before, bool dry_run, struct arena *arena, struct lofte_weed_report *out,
               struct lofte_err *err) {
    const lofte_day asked = before == LOFTE_NO_DAY ? lofte->as_of : before;
    struct lofte_weed_report report = {0};
    struct lofte_weeded *found;
    size_t n;
    int rc;
    classes_collect(lofte, asked, arena, &report);
    cleanup_(tx_cleanup) struct tx tx = {0};
    if ((rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = store_weed_find(lofte->store, asked, arena, &found, &n, err)) < 0)
        return rc;
    report.revision = ARENA_ARRAY(arena, struct lofte_weeded, n);
    for (size_t i = 0; i < n; i++) {
        if (!may_go(lofte, &found[i], &report))
            continue;
        if (!dry_run && (rc = revision_weed(lofte, &found[i], arena, err)) < 0)
            return rc;
        struct lofte_weeded *weeded = &report.revision[report.n_revisions++];
        *weeded = found[i];
        weeded->row = 0;
        weeded->day = dry_run ? LOFTE_NO_DAY : lofte->as_of;
    }
    if ((rc = messages_weed(lofte, asked, dry_run, arena, &report.n_messages, err)) < 0)
        return rc;
    if (!dry_run && ((rc = tx_commit(&tx, err)) < 0 || (rc = store_weed_rewrite(lofte->store, err)) < 0))
        return rc;
    *out = report;
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * The workflow played over stored minutes, a tick a day, on a copy of the database in memory.
 */
#include "base/days.h"
#include "engine/tick.h"
#include "store/workflow.h"

enum { NOON = 12 * 60 * 60, SECONDS_DAY = 24 * 60 * 60, SIMULATE_DAYS = 3660 };

static void told_keep(struct lofte_simulation *out, size_t *cap, const struct lofte_told *told, struct arena *arena) {
    struct lofte_told *kept = ARENA_PUSH(arena, out->told, out->n, *cap);
    *kept = *told;
    kept->agreement = arena_strdup(arena, told->agreement);
    kept->role = arena_strdup(arena, told->role);
    kept->event = arena_strdup(arena, told->event);
    kept->letter =
        (struct lofte_letter){arena_strdup(arena, told->letter.subject), arena_strdup(arena, told->letter.text),
                              told->letter.html ? arena_strdup(arena, told->letter.html) : NULL};
}

/* What a day needs goes with it: a year of evaluations is not kept. */
static int day_play(struct lofte *lofte, const struct lofte_speaker *speaker, lofte_day day,
                    struct lofte_simulation *out, size_t *cap, struct arena *arena, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    struct ticking ticking = {.lofte = lofte, .speaker = speaker, .arena = scratch, .rehearsal = true};
    lofte->as_of = day;
    lofte->now = (int64_t)day * SECONDS_DAY + NOON;
    const int rc = tick_run(&ticking, err);
    for (size_t i = 0; rc == 0 && i < ticking.report.n_told; i++)
        told_keep(out, cap, &ticking.report.told[i], arena);
    return rc;
}

int lofte_simulate(struct lofte *lofte, struct lofte_window days, const struct lofte_speaker *speaker,
                   struct arena *arena, struct lofte_simulation *out, struct lofte_err *err) {
    struct lofte_simulation simulation = {
        .from = days.from, .to = days.to, .agreements = lofte->agreements, .n_agreements = lofte->n_agreements};
    cleanup_(store_cleanup) struct store *store = NULL;
    cleanup_(tx_cleanup) struct tx tx = {0};
    struct lofte played = *lofte;
    size_t cap = 0;
    if (days.to < days.from || days.to - days.from > SIMULATE_DAYS)
        return err_set(err, LOFTE_EUSAGE,
                       N_("the days go from {0} to {1}: give a first and a last day, at most ten "
                          "years apart"),
                       DAY(days.from), DAY(days.to));
    int rc = store_open(":memory:", true, &store, err);
    if (rc == 0)
        rc = store_copy(lofte->store, store, err);
    if (rc == 0)
        rc = tx_begin(&tx, store, err);
    if (rc == 0)
        rc = store_workflow_forget(store, err);
    played.store = store;
    played.quarantine = NULL; /* a year of days is one command */
    for (lofte_day day = days.from; rc == 0 && day <= days.to; day++)
        rc = day_play(&played, speaker, day, &simulation, &cap, arena, err);
    if (rc < 0)
        return rc;
    *out = simulation;
    return 0;
}

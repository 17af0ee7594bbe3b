/* SPDX-License-Identifier: MIT
 *
 * Rows of the workflow: runs with their steps, what receivers were told, days on which it was run. When they begin, end
 * and are due the engine decides.
 */
#ifndef STORE_WORKFLOW_H
#define STORE_WORKFLOW_H

#include "lofte/workflow.h"
#include "store/store.h"

/* Begins the run, live, with its steps; sets its number. There may be no live run of that agreement, rule and subject.
 */
MUST_CHECK int store_run_put(struct store *store, struct lofte_run *run, struct lofte_err *err);
/* Stores what became of a run's step. */
MUST_CHECK int store_run_step_put(struct store *store, const struct lofte_run *run, size_t position,
                                  struct lofte_err *err);
/* Ends a live run on its day `ended`. */
MUST_CHECK int store_run_end(struct store *store, const struct lofte_run *run, struct lofte_err *err);
/* Runs with their steps, by number: those that live, or all. */
MUST_CHECK int store_runs(struct store *store, bool all, struct arena *arena, struct lofte_run **out, size_t *n,
                          struct lofte_err *err);
/* 1: the agreement's rule has run about that subject, or does; 0: it never has. */
MUST_CHECK int store_run_exists(struct store *store, const char *agreement, const char *rule, const char *subject,
                                struct lofte_err *err);

/* A digest that was queued for a receiver. */
struct store_telling {
    const char *agreement, *role;
    lofte_day day;
    const char *event; /* of its messages */
    const char *rules; /* digest of what its verdicts stand on */
};
/* 1: done; 0: the receiver was told that day already. */
MUST_CHECK int store_telling_put(struct store *store, const struct store_telling *telling, struct lofte_err *err);
/* The last day up to `last` on which the receiver was told; LOFTE_NO_DAY: never. */
MUST_CHECK int store_telling_last(struct store *store, const char *agreement, const char *role, lofte_day last,
                                  lofte_day *out, struct lofte_err *err);

/* Notes that the workflow was run on a day. 1: for the first time; 0: it had been. */
MUST_CHECK int store_tick_put(struct store *store, lofte_day day, int64_t at, struct lofte_err *err);
MUST_CHECK int store_tick_last(struct store *store, lofte_day *out, struct lofte_err *err);

/* Takes out every run, telling, tick and whatever receivers were told of, as if the workflow had never been run. For
 * copies of a database only. */
MUST_CHECK int store_workflow_forget(struct store *store, struct lofte_err *err);

#endif

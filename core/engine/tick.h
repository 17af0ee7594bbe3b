/* SPDX-License-Identifier: MIT
 *
 * One tick's state, for the files that do its parts.
 */
#ifndef ENGINE_TICK_H
#define ENGINE_TICK_H

#include "engine/digest.h"

struct ticking {
    struct lofte *lofte;
    const struct lofte_speaker *speaker;
    struct arena *arena;
    struct today today;
    struct live_runs runs;
    bool rehearsal; /* nothing is sent: every role is taken to have a target */
    struct lofte_tick_report report;
    size_t begun_cap, ended_cap, told_cap, silent_cap;
};

/* What became of a step. */
struct step_outcome {
    enum lofte_doing state;
    lofte_day next;  /* of one that waits; LOFTE_NO_DAY: as it was */
    const char *ref; /* or NULL */
    struct lofte_text result;
};
/* Notes it with the step and in the journal; one that waits as before changes nothing. */
MUST_CHECK int step_note(struct ticking *ticking, struct live_run *live, size_t position,
                         const struct step_outcome *outcome, struct lofte_err *err);

/* The role of the agreement (NULL: of none), or NULL. */
const struct lofte_receiver *receiver_find(const struct lofte_agreement *agreement, const char *role);
/* Is somebody set for the role? One who is not is listed in the report. */
bool role_reaches(struct ticking *ticking, const char *role);
/* Queues the letter for the role, or in a rehearsal only counts it; it is in the report from then on. */
MUST_CHECK int letter_queue(struct ticking *ticking, const char *kind, struct lofte_told *told, struct lofte_err *err);

/* Steps that put something on an agenda, open an action or draft a report. */
MUST_CHECK int step_do(struct ticking *ticking, struct live_run *live, size_t position, struct lofte_err *err);
/* Explanations that are not asked for any more: somebody has acknowledged the alert, or the run has ended. */
MUST_CHECK int explanations_settle(struct ticking *ticking, struct live_run *live, struct lofte_err *err);
/* One digest to each receiver who is to be told something; the steps that told are done. */
MUST_CHECK int receivers_tell(struct ticking *ticking, struct lofte_err *err);

/* A tick in the caller's transaction. */
MUST_CHECK int tick_run(struct ticking *ticking, struct lofte_err *err);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What is so today: the evaluation, and what of it rules may ask for. Read once for a tick, however many receivers.
 */
#ifndef ENGINE_OCCASIONS_H
#define ENGINE_OCCASIONS_H

#include "engine/actions.h"
#include "engine/alerts.h"
#include "engine/path.h"
#include "lofte/workflow.h"

struct today {
    struct lofte_workflow workflow;
    struct evaluation *evaluations; /* one an agreement, with texts */
    struct alert_acts acts;
    struct lofte_alerts alerts; /* for nobody */
    struct paths paths;
    struct lofte_actions actions;
    struct lofte_imports imports;
    struct lofte_occasion *occasion; /* by agreement; activities' states first */
    size_t n_occasions;
};
/* In a rehearsal minutes are imported on their meeting's day. */
MUST_CHECK int today_read(struct lofte *lofte, bool rehearsal, struct arena *arena, struct today *out,
                          struct lofte_err *err);
/* The activity that a run of the agreement is about; NULL: none, or it is gone. */
const struct lofte_activity *run_activity(const struct lofte_agreement *agreement, const struct lofte_run *run);
/* NULL: there is none of that id. */
const struct lofte_alert *today_alert(const struct today *today, const char *id);

#endif

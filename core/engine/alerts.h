/* SPDX-License-Identifier: MIT
 *
 * Alerts as one receiver sees them, for the use cases about alerts.
 */
#ifndef ENGINE_ALERTS_H
#define ENGINE_ALERTS_H

#include "engine/engine.h"

/* So long after its end it is news how a window ended: late minutes included. */
enum { ALERT_NEWS_DAYS = 92 };

/* Whose alerts, and for whom. */
struct alert_view {
    const struct evaluation *evaluations; /* of agreements, judged with texts */
    size_t n_evaluations;
    const struct alert_acts *acts;
    const struct lofte_receiver *receiver; /* NULL: whoever works with the workspace */
};

/* For a receiver `resolved` holds those that he was told of; quotes that speak of a plan before its day are left out
 * unless he may be told. */
void alerts_collect(struct lofte *lofte, const struct alert_view *view, struct arena *arena, struct lofte_alerts *out);
/* All of the workspace, for no receiver. */
MUST_CHECK int alerts_read(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out, struct lofte_err *err);
/* The id of the alert about a standing's window. */
const char *alert_name(const struct evaluation *evaluation, const struct lofte_standing *standing,
                       struct lofte_window window, struct arena *arena);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Alerts as one receiver sees them, for the use cases about alerts.
 */
#ifndef ENGINE_ALERTS_H
#define ENGINE_ALERTS_H

#include "engine/engine.h"

/* The alerts of one agreement (NULL: all) for that receiver (NULL: for whoever works with the workspace). For a
 * receiver `resolved` holds those that he was told of; quotes that speak of a plan before its day are left out unless
 * he may be told. */
MUST_CHECK int alerts_read(struct lofte *lofte, const struct lofte_agreement *agreement,
                           const struct lofte_receiver *receiver, struct arena *arena, struct lofte_alerts *out,
                           struct lofte_err *err);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Plans whose day has passed and of which nothing was reported.
 */
#ifndef ENGINE_DUE_PLANS_H
#define ENGINE_DUE_PLANS_H

#include "engine/engine.h"
#include "lofte/path.h"

/* Those of the activity's present window, by day. */
void due_plans_find(const struct lofte *lofte, const struct activity_evaluation *of, struct arena *arena,
                    struct lofte_due_plan **out, size_t *n);

#endif

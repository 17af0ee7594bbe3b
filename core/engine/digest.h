/* SPDX-License-Identifier: MIT
 *
 * What a receiver is to be told, for whoever previews it or sends it.
 */
#ifndef ENGINE_DIGEST_H
#define ENGINE_DIGEST_H

#include "engine/occasions.h"

/* Who opened an action that a rule opened. */
extern const char workflow_actor[];

/* A run that lives, and what it is about as it is today; NULL: that is over. */
struct live_run {
    struct lofte_run *run;
    const struct lofte_occasion *occasion;
};
struct live_runs {
    struct live_run *live; /* by number */
    size_t n, cap;
};
/* Those of the store, each with its occasion. */
MUST_CHECK int live_runs_read(struct lofte *lofte, const struct today *today, struct arena *arena,
                              struct live_runs *out, struct lofte_err *err);

/* Does the step tell that receiver of the agreement? */
bool step_tells(const struct lofte_run *run, const struct lofte_run_step *step, const struct lofte_agreement *agreement,
                const char *role);
/* Has nobody taken on the alert that the run is about? A step that escalates waits otherwise. */
bool run_is_unheard(const struct live_run *live, const struct today *today);
/* Agreement number `a`, to one of its receivers. `news`: something is to be told that was not. */
MUST_CHECK int digest_compose(struct lofte *lofte, const struct today *today, const struct live_runs *runs, size_t a,
                              const struct lofte_receiver *receiver, struct arena *arena, struct lofte_digest *out,
                              struct lofte_err *err);

#endif

/* SPDX-License-Identifier: MIT
 *
 * `lofte workflow runs` and `lofte workflow simulate`.
 */
#include "cli/workflow_runs.h"
#include "cli/options.h"
#include "cli/place.h"
#include "cli/speaker.h"
#include "view/views.h"

int workflow_runs(struct call *call) {
    struct lofte_runs runs;
    const int rc = lofte_runs(call->lofte, call->value[OPTION_ALL] != NULL, call->arena, &runs, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_runs : view_runs)(&call->view, &runs);
    return rc;
}

int workflow_simulate(struct call *call) {
    const struct lofte_window days = {options_day(call, OPTION_FROM, LOFTE_NO_DAY),
                                      options_day(call, OPTION_TO, LOFTE_NO_DAY)};
    if (days.from == LOFTE_NO_DAY || days.to == LOFTE_NO_DAY || days.to < days.from)
        return err_set(&call->err, LOFTE_EUSAGE,
                       N_("Say from when to when: lofte workflow simulate --from 2023-01-01 --to 2023-12-31"));
    struct speaker speaker = {call->view.lang.code, place_locale(call->arena)};
    const struct lofte_speaker words = speaker_make(&speaker);
    struct lofte_simulation simulation;
    const int rc = lofte_simulate(call->lofte, days, &words, call->arena, &simulation, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_simulation : view_simulation)(&call->view, &simulation);
    return rc;
}

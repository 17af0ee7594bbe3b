/* SPDX-License-Identifier: MIT
 *
 * `lofte status`, for people, programs and monitoring.
 */
#include "base/file.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

static int metrics_write(struct call *call, const struct lofte_status *status, lofte_day last_tick) {
    struct view view = call->view;
    buf_init(&view.out, call->arena);
    metrics_status(&view, status, last_tick, place_now(call->today, options_day(call, OPTION_AS_OF, call->today)));
    return file_write(call->value[OPTION_METRICS], view.out.data, view.out.len, &call->err);
}

static int behind_check(struct call *call, const struct lofte_status *status) {
    for (size_t i = 0; i < status->n_pledges; i++)
        if (!status->pledges[i].cannot_be_judged &&
            (status->pledges[i].state == LOFTE_BEHIND || status->pledges[i].state == LOFTE_MISSED))
            return err_set(&call->err, LOFTE_EBEHIND, NULL);
    return LOFTE_OK;
}

int status_run(struct call *call) {
    struct lofte_status status;
    struct lofte_runs runs = {.last_tick = LOFTE_NO_DAY};
    int rc = lofte_status(call->lofte, call->arena, &status, &call->err);
    if (rc == 0 && (call->value[OPTION_METRICS] || call->value[OPTION_NAGIOS]))
        rc = lofte_runs(call->lofte, false, call->arena, &runs, &call->err);
    if (rc == 0 && call->value[OPTION_METRICS])
        rc = metrics_write(call, &status, runs.last_tick);
    if (rc)
        return rc;
    if (call->value[OPTION_NAGIOS]) {
        call->verdict = (int)view_nagios(&call->view, &status, runs.last_tick);
        return LOFTE_OK;
    }
    if (!call->value[OPTION_METRICS])
        (call->value[OPTION_JSON] ? json_status : view_status)(&call->view, &status);
    return call->value[OPTION_CHECK] ? behind_check(call, &status) : LOFTE_OK;
}

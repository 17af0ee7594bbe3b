/* SPDX-License-Identifier: MIT
 *
 * `lofte status`, for people, programs and monitoring.
 */
#include "base/file.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

static int metrics_write(struct call *call, const struct lofte_status *status) {
    struct view view = call->view;
    buf_init(&view.out, call->arena);
    metrics_status(&view, status, place_now(call->today, options_day(call, OPTION_AS_OF, call->today)));
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
    int rc = lofte_status(call->lofte, call->arena, &status, &call->err);
    if (rc == 0 && call->value[OPTION_METRICS])
        rc = metrics_write(call, &status);
    if (rc)
        return rc;
    if (call->value[OPTION_NAGIOS]) {
        call->verdict = (int)view_nagios(&call->view, &status);
        return LOFTE_OK;
    }
    if (!call->value[OPTION_METRICS])
        (call->value[OPTION_JSON] ? json_status : view_status)(&call->view, &status);
    return call->value[OPTION_CHECK] ? behind_check(call, &status) : LOFTE_OK;
}

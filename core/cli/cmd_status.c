/* SPDX-License-Identifier: MIT
 *
 * `lofte status`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int status_run(struct call *call) {
    struct lofte_status status;
    const int rc = lofte_status(call->lofte, call->arena, &status, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_status : view_status)(&call->view, &status);
    for (size_t i = 0; call->value[OPTION_CHECK] && i < status.n_pledges; i++)
        if (!status.pledges[i].cannot_be_judged &&
            (status.pledges[i].state == LOFTE_BEHIND || status.pledges[i].state == LOFTE_MISSED))
            return err_set(&call->err, LOFTE_EBEHIND, NULL);
    return LOFTE_OK;
}

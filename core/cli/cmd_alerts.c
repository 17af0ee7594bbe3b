/* SPDX-License-Identifier: MIT
 *
 * `lofte alerts`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int alerts_run(struct call *call) {
    struct lofte_alerts alerts;
    const int rc = lofte_alerts(call->lofte, call->arena, &alerts, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_alerts : view_alerts)(&call->view, &alerts);
    return LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte backup`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int backup_run(struct call *call) {
    struct lofte_backup_report report;
    const int rc = lofte_backup(call->lofte, call->args[0], call->arena, &report, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_backup(&call->view, &report);
    else
        view_backup(&call->view, &report, call->args[0]);
    return LOFTE_OK;
}

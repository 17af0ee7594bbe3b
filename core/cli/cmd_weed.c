/* SPDX-License-Identifier: MIT
 *
 * `lofte weed`.
 */
#include "cli/cmd.h"
#include "cli/options.h"
#include "view/views.h"

int weed_run(struct call *call) {
    const bool dry_run = call->value[OPTION_DRY_RUN] != NULL;
    struct lofte_weed_report report;
    const int rc = lofte_weed(call->lofte, options_day(call, OPTION_BEFORE, LOFTE_NO_DAY), dry_run, call->arena,
                              &report, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_weed(&call->view, &report);
    else
        view_weed(&call->view, &report, dry_run);
    return LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte restore`: opens no workspace first, since its database may be damaged or not there.
 */
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

int restore_run(struct call *call) {
    struct lofte_restore_report report;
    const lofte_day today = options_day(call, OPTION_AS_OF, call->today);
    const int rc = lofte_restore(place_workspace(call->value[OPTION_WORKSPACE]), call->args[0], today, call->arena,
                                 &report, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_restore(&call->view, &report, call->args[0]);
    else
        view_restore(&call->view, &report, call->args[0]);
    return LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte plugins`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int plugins_run(struct call *call) {
    const struct lofte_agreement *agreements;
    size_t n;
    const int rc = lofte_plugins(call->lofte, &agreements, &n, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_plugins : view_plugins)(&call->view, agreements, n);
    return LOFTE_OK;
}

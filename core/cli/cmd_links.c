/* SPDX-License-Identifier: MIT
 *
 * `lofte links`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int links_run(struct call *call) {
    struct lofte_statements statements;
    const int rc = lofte_links(call->lofte, call->value[OPTION_MEETING], call->arena, &statements, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_links : view_links)(&call->view, &statements);
    return LOFTE_OK;
}

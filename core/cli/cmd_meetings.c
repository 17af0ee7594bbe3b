/* SPDX-License-Identifier: MIT
 *
 * `lofte meetings`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int meetings_run(struct call *call) {
    const char *id = call->n_args ? call->args[0] : NULL;
    const bool history = call->value[OPTION_HISTORY] != NULL;
    struct lofte_meetings meetings;
    const int rc = lofte_meetings(call->lofte, id, history, call->arena, &meetings, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_meetings(&call->view, &meetings);
    else
        (id && !history ? view_meeting : view_meetings)(&call->view, &meetings);
    return LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte report`.
 */
#include "base/file.h"
#include "cli/cmd.h"
#include "view/views.h"

int report_run(struct call *call) {
    struct lofte_followup followup;
    if (!call->value[OPTION_HTML] || call->value[OPTION_JSON])
        return err_set(&call->err, LOFTE_EUSAGE,
                       N_("Say lofte report --html; as JSON lofte status and lofte explain have the figures."));
    const int rc = lofte_followup(call->lofte, call->arena, &followup, &call->err);
    if (rc)
        return rc;
    html_followup(&call->view, &followup);
    if (!call->n_args)
        return LOFTE_OK;
    const struct buf page = call->view.out;
    buf_init(&call->view.out, call->arena);
    return file_write(call->args[0], page.data, page.len, &call->err);
}

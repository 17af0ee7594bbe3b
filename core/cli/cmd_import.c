/* SPDX-License-Identifier: MIT
 *
 * `lofte import`, and `lofte check`, which is the same and stores nothing.
 */
#include "cli/progress.h"
#include "view/views.h"

static int run(struct call *call, enum lofte_import_mode mode) {
    struct lofte_import_report report;
    struct progress progress;
    progress_begin(&progress, call, mode);
    const int rc = lofte_import(call->lofte, (const char *const *)call->args, (size_t)call->n_args, mode, call->arena,
                                &report, &call->err);
    progress_end(&progress);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_import(&call->view, &report);
    else
        view_import(&call->view, &report, mode);
    if (report.n_refused)
        return err_set(&call->err, LOFTE_EREFUSED, NULL);
    return LOFTE_OK;
}

int import_run(struct call *call) {
    return run(call, call->value[OPTION_DRY_RUN] ? LOFTE_IMPORT_DRY_RUN : LOFTE_IMPORT_STORE);
}

int check_run(struct call *call) {
    return run(call, LOFTE_IMPORT_CHECK);
}

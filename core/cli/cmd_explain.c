/* SPDX-License-Identifier: MIT
 *
 * `lofte explain`: a quote that is no longer in the stored minutes is a failure.
 */
#include "cli/cmd.h"
#include "view/views.h"

int explain_run(struct call *call) {
    struct lofte_explanation *explanations;
    size_t n;
    const int rc = lofte_explain(call->lofte, call->args[0], call->value[OPTION_VERIFY] != NULL, call->arena,
                                 &explanations, &n, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_explanations : view_explanations)(&call->view, explanations, n);
    size_t failed = 0;
    for (size_t i = 0; i < n; i++)
        failed += explanations[i].verified.n_failed;
    if (failed)
        return err_set(&call->err, LOFTE_ESTORE, N_("Quotes that are not in the stored minutes: {0}."), NUM(failed));
    return LOFTE_OK;
}

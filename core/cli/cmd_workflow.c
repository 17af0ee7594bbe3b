/* SPDX-License-Identifier: MIT
 *
 * `lofte workflow`: what is declared; the other verbs are in workflow_runs.c.
 */
#include "base/err.h"
#include "base/text.h"
#include "cli/workflow_runs.h"
#include "view/views.h"

static int show(struct call *call) {
    struct lofte_workflow workflow;
    const int rc = lofte_workflow(call->lofte, call->arena, &workflow, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_DOT])
        dot_workflow(&call->view, &workflow);
    else
        (call->value[OPTION_JSON] ? json_workflow : view_workflow)(&call->view, &workflow);
    return LOFTE_OK;
}

static const struct {
    const char *verb;
    int (*run)(struct call *call);
} verbs[] = {{"show", show}, {"runs", workflow_runs}, {"simulate", workflow_simulate}};

int workflow_run(struct call *call) {
    const char *verb = call->n_args ? call->args[0] : "show";
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (str_equal(verbs[i].verb, verb))
            return verbs[i].run(call);
    return err_set(&call->err, LOFTE_EUSAGE, N_("lofte workflow knows show, runs and simulate, not {0}."), verb);
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte plugins`.
 */
#include "base/text.h"
#include "cli/cmd.h"
#include "cli/place.h"
#include "view/views.h"

static int reset(struct call *call) {
    const char *pledge = call->args[1];
    const int rc = lofte_plugin_reset(call->lofte, pledge, place_user(call->arena), call->arena, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_reset(&call->view, pledge);
    else if (!call->view.quiet)
        view_line(&call->view, STYLE_GOOD, say(&call->view, N_("The plugin of {0} is run again from now on."), pledge));
    return LOFTE_OK;
}

int plugins_run(struct call *call) {
    if (call->n_args && (call->n_args != 2 || !str_equal(call->args[0], "reset")))
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte plugins takes nothing, or: reset PLEDGE"));
    if (call->n_args)
        return reset(call);
    const struct lofte_agreement *agreements;
    size_t n;
    const int rc = lofte_plugins(call->lofte, &agreements, &n, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_plugins : view_plugins)(&call->view, agreements, n);
    return LOFTE_OK;
}

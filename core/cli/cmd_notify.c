/* SPDX-License-Identifier: MIT
 *
 * `lofte notify test`: who would get what, and a test message.
 */
#include "cli/cmd.h"
#include "view/views.h"

static int send_test(struct call *call, const char *role, const char *subject, const char *text) {
    struct lofte_send_report report;
    int rc = lofte_notify_test(call->lofte, role, subject, text, &call->err);
    if (rc == LOFTE_OK)
        rc = call_flush(call);
    if (rc == LOFTE_OK)
        rc = lofte_outbox_send(call->lofte, &report, &call->err);
    if (rc)
        return rc;
    if (!call->value[OPTION_JSON])
        view_sent(&call->view, &report);
    return outbox_judge(call, &report);
}

int notify_run(struct call *call) {
    if (!str_equal(call->args[0], "test"))
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte notify knows test, not {0}."), call->args[0]);
    const char *role = call->n_args > 1 ? call->args[1] : NULL;
    const char *subject = say(&call->view, N_("Test message from lofte"));
    const char *text =
        say(&call->view, N_("This is a test. Nothing has happened, and there is nothing to do. Who reads "
                            "this gets lofte's messages about the pledges."));
    struct lofte_routes routes;
    const int rc = lofte_routes(call->lofte, role, call->arena, &routes, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON]) {
        json_routes(&call->view, &routes, subject, text);
    } else if (!call->view.quiet) {
        view_routes(&call->view, &routes);
        view_line(&call->view, STYLE_HEAD, subject);
        view_paragraph(&call->view, "", STYLE_PLAIN, text);
    }
    return call->value[OPTION_SEND] ? send_test(call, role, subject, text) : LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte outbox`: the list, sending what is due, and one message once more.
 */
#include "cli/cmd.h"
#include "view/views.h"

#include <errno.h>
#include <stdlib.h>

int outbox_judge(struct call *call, const struct lofte_send_report *report) {
    const size_t n = report->n_failed + report->n_dead;
    if (n == 0)
        return LOFTE_OK;
    return err_set(&call->err, LOFTE_EIO, N_("Messages that could not be sent: {0}. lofte outbox says why."), NUM(n));
}

static int send_due(struct call *call) {
    struct lofte_send_report report;
    const int rc = lofte_outbox_send(call->lofte, &report, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_sent : view_sent)(&call->view, &report);
    return outbox_judge(call, &report);
}

static int retry(struct call *call) {
    char *end;
    errno = 0;
    const long long number = strtoll(call->args[1], &end, 10);
    if (errno || end == call->args[1] || *end || number < 1)
        return err_set(&call->err, LOFTE_EUSAGE, N_("\"{0}\" is not a message's number; lofte outbox lists them."),
                       call->args[1]);
    const int rc = lofte_outbox_retry(call->lofte, number, &call->err);
    if (rc)
        return rc;
    if (!call->value[OPTION_JSON] && !call->view.quiet)
        view_line(&call->view, STYLE_GOOD,
                  say(&call->view, N_("Message {0} is due. Next: lofte outbox send"), NUM(number)));
    return LOFTE_OK;
}

int outbox_run(struct call *call) {
    if (call->n_args == 1 && str_equal(call->args[0], "send"))
        return send_due(call);
    if (call->n_args == 2 && str_equal(call->args[0], "retry"))
        return retry(call);
    if (call->n_args)
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte outbox takes nothing, or: send, or: retry NUMBER"));
    struct lofte_outbox outbox;
    const int rc = lofte_outbox(call->lofte, call->arena, &outbox, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_outbox : view_outbox)(&call->view, &outbox);
    return rc;
}

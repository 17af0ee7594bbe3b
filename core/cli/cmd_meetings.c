/* SPDX-License-Identifier: MIT
 *
 * `lofte meetings`: the list, one meeting, and what a person says of one.
 */
#include "base/days.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

static const char *who(const struct call *call) {
    return call->value[OPTION_BY] ? call->value[OPTION_BY] : place_user(call->arena);
}

static int approve(struct call *call) {
    struct lofte_approval approval;
    if (call->n_args != 2)
        return err_set(&call->err, LOFTE_EUSAGE, N_("Say whose minutes: lofte meetings approve ID"));
    const int rc = lofte_approve(call->lofte, call->args[1], who(call), call->arena, &approval, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_approved : view_approved)(&call->view, &approval);
    return rc;
}

static int cancel(struct call *call) {
    struct lofte_cancellation cancellation;
    const lofte_day date = call->n_args == 3 ? day_parse(call->args[2]) : LOFTE_NO_DAY;
    if (date == LOFTE_NO_DAY || !call->value[OPTION_REASON] || !call->value[OPTION_REASON][0])
        return err_set(&call->err, LOFTE_EUSAGE,
                       N_("Say which meeting and why: lofte meetings cancel GROUP 2023-10-31 --reason TEXT"));
    const int rc = lofte_cancel(call->lofte, call->args[1], date, who(call), call->value[OPTION_REASON], call->arena,
                                &cancellation, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_cancelled : view_cancelled)(&call->view, &cancellation);
    return rc;
}

int meetings_run(struct call *call) {
    const char *id = call->n_args ? call->args[0] : NULL;
    const bool history = call->value[OPTION_HISTORY] != NULL;
    struct lofte_meetings meetings;
    if (str_equal(id, "approve"))
        return approve(call);
    if (str_equal(id, "cancel"))
        return cancel(call);
    if (call->n_args > 1)
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte meetings knows approve and cancel, not {0}."), id);
    const int rc = lofte_meetings(call->lofte, id, history, call->arena, &meetings, &call->err);
    if (rc)
        return rc;
    const lofte_day today = options_day(call, OPTION_AS_OF, call->today);
    if (call->value[OPTION_OVERDUE])
        (call->value[OPTION_JSON] ? json_overdue : view_overdue)(&call->view, &meetings, today);
    else if (call->value[OPTION_JSON])
        json_meetings(&call->view, &meetings);
    else
        (id && !history ? view_meeting : view_meetings)(&call->view, &meetings);
    return LOFTE_OK;
}

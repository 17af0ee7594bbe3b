/* SPDX-License-Identifier: MIT
 *
 * `lofte doctor`: opens no workspace, since broken ones are what it is for.
 */
#include "base/err.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

int doctor_run(struct call *call) {
    const struct lofte_options options = {.workspace = place_workspace(call->value[OPTION_WORKSPACE]),
                                          .shipped = call->shipped,
                                          .as_of = options_day(call, OPTION_AS_OF, call->today),
                                          .as_known = LOFTE_NO_DAY};
    struct lofte_doctor_report report;
    lofte_doctor(&options, call->arena, &report);
    (call->value[OPTION_JSON] ? json_doctor : view_doctor)(&call->view, &report);
    return report.n_problems ? err_set(&call->err, LOFTE_EIO, NULL) : LOFTE_OK;
}

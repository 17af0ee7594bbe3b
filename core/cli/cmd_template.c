/* SPDX-License-Identifier: MIT
 *
 * `lofte template`: XML goes out as it is.
 */
#include "cli/cmd.h"

int template_run(struct call *call) {
    buf_puts(&call->view.out, lofte_template(call->view.lang.code, call->arena));
    return LOFTE_OK;
}

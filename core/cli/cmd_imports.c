/* SPDX-License-Identifier: MIT
 *
 * `lofte imports`.
 */
#include "cli/cmd.h"
#include "view/views.h"

int imports_run(struct call *call) {
    struct lofte_imports imports;
    const int rc = lofte_imports(call->lofte, call->arena, &imports, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_imports : view_imports)(&call->view, &imports);
    return LOFTE_OK;
}

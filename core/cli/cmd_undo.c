/* SPDX-License-Identifier: MIT
 *
 * `lofte undo`.
 */
#include "cli/cmd.h"
#include "view/views.h"

#include <stdlib.h>
#include <string.h>

enum { DIGITS = 18 }; /* fit into an int64_t */

/* 0 for what is not a number of an import. */
static int64_t number_read(const char *word) {
    const size_t n = strlen(word);
    return n <= DIGITS && strspn(word, "0123456789") == n ? strtoll(word, NULL, 10) : 0;
}

int undo_run(struct call *call) {
    const bool dry_run = call->value[OPTION_DRY_RUN] != NULL;
    const int64_t number = number_read(call->args[0]);
    struct lofte_undo_report report;
    if (number < 1)
        return err_set(&call->err, LOFTE_EUSAGE, N_("An import has a number, not {0}; lofte imports lists them."),
                       call->args[0]);
    const int rc = lofte_undo(call->lofte, number, dry_run, call->arena, &report, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_undo : view_undo)(&call->view, &report, dry_run);
    return LOFTE_OK;
}

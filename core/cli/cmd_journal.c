/* SPDX-License-Identifier: MIT
 *
 * `lofte journal`: a journal that was changed is a failure, however it is asked for.
 */
#include "cli/cmd.h"
#include "view/views.h"

int journal_run(struct call *call) {
    const bool verify = call->n_args > 0;
    if (verify && !str_equal(call->args[0], "verify"))
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte journal knows verify, not {0}."), call->args[0]);
    struct lofte_journal journal;
    const int rc = lofte_journal(call->lofte, call->arena, &journal, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_journal(&call->view, &journal);
    else
        (verify ? view_journal_check : view_journal)(&call->view, &journal);
    if (journal.broken)
        return err_set(&call->err, LOFTE_ESTORE,
                       N_("The journal was changed: event {0} is not what was written, or is missing. Find out who has "
                          "had access, and compare with a backup."),
                       NUM(journal.broken));
    return LOFTE_OK;
}

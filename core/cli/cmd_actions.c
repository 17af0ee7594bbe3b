/* SPDX-License-Identifier: MIT
 *
 * `lofte actions`: the list, and what a person does with one of them.
 */
#include "base/err.h"
#include "base/text.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

#include <string.h>

static const struct {
    const char *verb;
    enum lofte_action_act_kind kind;
} verbs[] = {
    {"add", LOFTE_ACTION_ADDED},     {"accept", LOFTE_ACTION_TAKEN}, {"move", LOFTE_ACTION_MOVED},
    {"done", LOFTE_ACTION_FINISHED}, {"drop", LOFTE_ACTION_LEFT},
};

/* "est-2024-03-05/4": meeting and item, or a meeting alone. */
static void evidence_read(struct call *call, struct lofte_action_act *act) {
    const char *evidence = call->value[OPTION_EVIDENCE];
    if (!evidence)
        return;
    const char *item = strchr(evidence, '/');
    act->meeting = item ? arena_strndup(call->arena, evidence, (size_t)(item - evidence)) : evidence;
    act->item = item ? item + 1 : NULL;
}

static int act(struct call *call) {
    struct lofte_action_act what = {.owner = call->value[OPTION_OWNER],
                                    .due = options_day(call, OPTION_DUE, LOFTE_NO_DAY),
                                    .follow_up = options_day(call, OPTION_FOLLOW_UP, LOFTE_NO_DAY),
                                    .who = call->value[OPTION_BY] ? call->value[OPTION_BY] : place_user(call->arena),
                                    .note = call->value[OPTION_NOTE]};
    size_t verb = 0;
    while (verb < sizeof verbs / sizeof verbs[0] && !str_equal(verbs[verb].verb, call->args[0]))
        verb++;
    if (verb == sizeof verbs / sizeof verbs[0])
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte actions knows add, accept, move, done and drop, not {0}."),
                       call->args[0]);
    what.kind = verbs[verb].kind;
    const bool adds = what.kind == LOFTE_ACTION_ADDED;
    if (call->n_args < 2)
        return err_set(&call->err, LOFTE_EUSAGE,
                       adds ? N_("Say what is to be done: lofte actions add \"…\" --owner ROLE.")
                            : N_("Say which action: lofte actions lists them with their ids."));
    what.text = adds ? call->args[1] : NULL;
    if (what.kind == LOFTE_ACTION_FINISHED)
        evidence_read(call, &what);
    struct lofte_action action;
    const int rc = lofte_action_act(call->lofte, adds ? NULL : call->args[1], &what, call->arena, &action, &call->err);
    const struct lofte_actions one = {.action = &action, .n = 1};
    if (rc == LOFTE_OK && call->value[OPTION_JSON])
        json_action(&call->view, &action);
    else if (rc == LOFTE_OK && !call->view.quiet)
        view_actions(&call->view, &one, true);
    return rc;
}

int actions_run(struct call *call) {
    if (call->n_args)
        return act(call);
    struct lofte_actions actions;
    const int rc = lofte_actions(call->lofte, call->arena, &actions, &call->err);
    if (rc)
        return rc;
    const size_t n = actions.n;
    actions.n = 0;
    for (size_t i = 0; i < n; i++)
        if (!call->value[OPTION_OWNER] || str_equal(actions.action[i].owner, call->value[OPTION_OWNER]))
            actions.action[actions.n++] = actions.action[i];
    if (call->value[OPTION_JSON])
        json_actions(&call->view, &actions);
    else
        view_actions(&call->view, &actions, call->value[OPTION_ALL] != NULL);
    return LOFTE_OK;
}

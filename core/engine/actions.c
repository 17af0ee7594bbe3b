/* SPDX-License-Identifier: MIT
 *
 * What people do with actions: noted, nothing is changed.
 */
#include "engine/actions.h"
#include "base/days.h"
#include "model/names.h"

#include <assert.h>
#include <string.h>

enum { ID_LEAST = 4 };

int lofte_actions(struct lofte *lofte, struct arena *arena, struct lofte_actions *out, struct lofte_err *err) {
    return actions_read(lofte, arena, out, err);
}

static int by_beginning(const struct lofte_actions *actions, const char *id, const struct lofte_action **out,
                        struct lofte_err *err) {
    size_t found = 0;
    for (size_t i = 0; strlen(id) >= ID_LEAST && i < actions->n; i++)
        if (strncmp(actions->action[i].id, id, strlen(id)) == 0) {
            *out = &actions->action[i];
            found++;
        }
    if (found == 0)
        return err_set(err, LOFTE_ENOTFOUND,
                       N_("there is no action {0}; lofte actions --all lists them with their ids"), id);
    return found == 1
               ? 0
               : err_set(err, LOFTE_EUSAGE, N_("{0} actions begin with {1}; give more of the id"), NUM(found), id);
}

static int words_of_act(const struct lofte *lofte, const struct lofte_action_act *act, struct lofte_err *err) {
    const char *const words[] = {act->text, act->note};
    const char *const names[] = {act->who, act->owner};
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < 2; i++) {
        rc = names[i] ? words_check(names[i], WHO_BYTES, lofte->as_of, err) : 0;
        if (rc == 0 && words[i])
            rc = words_check(words[i], NOTE_BYTES, lofte->as_of, err);
    }
    return rc;
}

/* The meeting and item that are to say that it was done are there. */
static int evidence_check(struct lofte *lofte, const struct lofte_action_act *act, struct arena *arena,
                          struct lofte_err *err) {
    const struct store_view view = lofte_view(lofte);
    struct lofte_meeting *revisions;
    int64_t *rows;
    size_t n;
    if (!act->meeting)
        return 0;
    const int rc = store_meeting_history(lofte->store, act->meeting, &view, arena, &revisions, &rows, &n, err);
    for (size_t r = 0; rc == 0 && r < n; r++) {
        if (!revisions[r].in_force)
            continue;
        for (size_t i = 0; i < revisions[r].n_items; i++)
            if (!act->item || str_equal(revisions[r].items[i].number, act->item))
                return 0;
    }
    return rc < 0 ? rc
                  : err_set(err, LOFTE_ENOTFOUND, N_("the minutes of {0} have no item {1}"), act->meeting,
                            act->item ? act->item : "–");
}

static int act_fits(const struct lofte_action *action, const struct lofte_action_act *act, struct lofte_err *err) {
    if (act->kind == LOFTE_ACTION_ADDED)
        return act->text && *act->text && act->owner && *act->owner
                   ? 0
                   : err_set(err, LOFTE_EUSAGE, N_("an action needs its words and an owner: --owner ROLE"));
    assert(action); /* only a new one has none yet */
    if (action->state == LOFTE_ACTION_GONE)
        return err_set(err, LOFTE_EUSAGE, N_("a revision of {0} no longer has the action {1}"), action->meeting,
                       action->id);
    if (act->kind == LOFTE_ACTION_TAKEN && action->state != LOFTE_ACTION_PROPOSED)
        return err_set(err, LOFTE_EUSAGE, N_("{0} is no proposal"), action->id);
    if (act->kind == LOFTE_ACTION_MOVED && !act->owner && act->due == LOFTE_NO_DAY && act->follow_up == LOFTE_NO_DAY)
        return err_set(err, LOFTE_EUSAGE, N_("say what changes: --due, --follow-up or --owner"));
    return 0;
}

static const char *state_words(const struct lofte_action *action, struct arena *arena) {
    if (!action)
        return NULL;
    return arena_printf(arena, "%s%s%s", action_state_name(action->state), action->due != LOFTE_NO_DAY ? ": " : "",
                        DAY(action->due));
}

/* A new one's words may have been used before. */
static const char *new_id(const struct lofte_actions *actions, const char *text, struct arena *arena) {
    int nth = 0;
    const char *id = action_identify(NULL, NULL, text, nth, arena);
    while (action_find(actions, id))
        id = action_identify(NULL, NULL, text, ++nth, arena);
    return id;
}

int lofte_action_act(struct lofte *lofte, const char *id, const struct lofte_action_act *what, struct arena *arena,
                     struct lofte_action *out, struct lofte_err *err) {
    struct lofte_actions actions;
    struct lofte_action_act act = *what;
    const struct lofte_action *action = NULL;
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    act.day = lofte->as_of;
    if ((rc = words_of_act(lofte, &act, err)) < 0 || (rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = actions_read(lofte, arena, &actions, err)) < 0 ||
        (id && (rc = by_beginning(&actions, id, &action, err)) < 0) || (rc = act_fits(action, &act, err)) < 0 ||
        (rc = evidence_check(lofte, &act, arena, err)) < 0)
        return rc;
    act.action = action ? action->id : new_id(&actions, act.text, arena);
    const char *before = state_words(action, arena);
    if ((rc = store_action_act_put(lofte->store, &act, err)) < 0 ||
        (rc = actions_read(lofte, arena, &actions, err)) < 0)
        return rc;
    action = action_find(&actions, act.action);
    assert(action);
    if ((rc = journal_note(lofte, "action", act.action, before, state_words(action, arena), err)) < 0)
        return rc;
    *out = *action;
    return tx_commit(&tx, err);
}

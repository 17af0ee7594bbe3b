/* SPDX-License-Identifier: MIT
 *
 * Actions are read from the minutes each time: those in force, and those that only an earlier revision has. What people
 * did with them is laid over that. An action is known by its meeting, item and words, so that it keeps its state when
 * the same minutes come in again or a revision moves its day.
 */
#include "base/digest.h"
#include "engine/actions.h"
#include "reading/todo.h"

#include <stdlib.h>
#include <string.h>

enum { ACTION_DIGITS = 10 };

struct reading {
    struct lofte *lofte;
    struct arena *arena;
    struct lofte_actions actions;
    size_t cap;
    size_t of_meeting; /* the first of the meeting at hand */
};

const char *action_identify(const char *meeting, const char *item, const char *text, int nth, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_str(&buf, meeting);
    wire_put_str(&buf, item);
    wire_put_str(&buf, text);
    wire_put_i64(&buf, nth);
    return arena_strndup(arena, digest_hex(arena, buf.data, buf.len), ACTION_DIGITS);
}

static struct lofte_action *find_from(const struct lofte_actions *actions, size_t first, const char *id) {
    for (size_t i = first; i < actions->n; i++)
        if (str_equal(actions->action[i].id, id))
            return &actions->action[i];
    return NULL;
}

const struct lofte_action *action_find(const struct lofte_actions *actions, const char *id) {
    return find_from(actions, 0, id);
}

/* One that a higher revision has already told of is not told again; the same words twice in an item are two. */
static void action_add(struct reading *reading, struct lofte_action action) {
    for (int nth = 0;; nth++) {
        action.id = action_identify(action.meeting, action.item, action.text, nth, reading->arena);
        const struct lofte_action *there = find_from(&reading->actions, reading->of_meeting, action.id);
        if (there && there->revision != action.revision)
            return;
        if (!there)
            break;
    }
    action.follow_up = LOFTE_NO_DAY;
    *ARENA_PUSH(reading->arena, reading->actions.action, reading->actions.n, reading->cap) = action;
}

static void passage_read(struct reading *reading, const struct lofte_meeting *meeting, const struct lofte_item *item,
                         const struct lofte_passage *passage) {
    struct lofte_action action = {.meeting = meeting->id, .item = item->number, .revision = meeting->revision};
    if (passage->kind == LOFTE_ACTION && !passage->text[0])
        return; /* its words were weeded */
    if (passage->kind == LOFTE_ACTION) {
        action.text = passage->text;
        action.owner = passage->owner;
        action.due = passage->due;
        action.state = meeting->in_force ? LOFTE_ACTION_OPEN : LOFTE_ACTION_GONE;
        action_add(reading, action);
        return;
    }
    struct todo *todos;
    size_t n;
    todos_find(passage->text, meeting->date, reading->arena, &todos, &n);
    for (size_t i = 0; i < n; i++) {
        action.text = todos[i].text;
        action.owner = todos[i].owner;
        action.due = todos[i].due;
        action.state = meeting->in_force ? LOFTE_ACTION_PROPOSED : LOFTE_ACTION_GONE;
        action_add(reading, action);
    }
}

static void meeting_read(struct reading *reading, const struct lofte_meeting *meeting) {
    for (size_t i = 0; meeting->kind == LOFTE_MINUTES && i < meeting->n_items; i++)
        for (size_t k = 0; k < meeting->items[i].n_passages; k++)
            passage_read(reading, meeting, &meeting->items[i], &meeting->items[i].passages[k]);
}

static int meetings_read(struct reading *reading, struct lofte_err *err) {
    const struct store_view view = lofte_view(reading->lofte);
    struct lofte_meeting *meetings, *revisions;
    int64_t *rows;
    size_t n, n_revisions;
    int rc = store_meetings(reading->lofte->store, &view, true, reading->arena, &meetings, &rows, &n, err);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        meetings[i].in_force = true;
        reading->of_meeting = reading->actions.n;
        meeting_read(reading, &meetings[i]);
        if (meetings[i].revision < 2)
            continue;
        rc = store_meeting_history(reading->lofte->store, meetings[i].id, &view, reading->arena, &revisions, &rows,
                                   &n_revisions, err);
        for (size_t r = 0; rc == 0 && r < n_revisions; r++)
            if (revisions[r].revision < meetings[i].revision)
                meeting_read(reading, &revisions[r]);
    }
    return rc;
}

/* ---- what people did ---- */

static struct lofte_action *action_of(struct reading *reading, const struct lofte_action_act *act) {
    struct lofte_action *action = find_from(&reading->actions, 0, act->action);
    if (action || act->kind != LOFTE_ACTION_ADDED)
        return action; /* none: its minutes are not in this view */
    action = ARENA_PUSH(reading->arena, reading->actions.action, reading->actions.n, reading->cap);
    *action = (struct lofte_action){.id = act->action,
                                    .text = act->text,
                                    .due = LOFTE_NO_DAY,
                                    .follow_up = LOFTE_NO_DAY,
                                    .state = LOFTE_ACTION_OPEN};
    return action;
}

static void state_follow(struct lofte_action *action, enum lofte_action_act_kind kind) {
    if (action->state == LOFTE_ACTION_GONE)
        return; /* the minutes have the last word; its history stays */
    switch (kind) {
    case LOFTE_ACTION_ADDED:
    case LOFTE_ACTION_TAKEN:
    case LOFTE_ACTION_MOVED:
        action->state = LOFTE_ACTION_OPEN;
        break;
    case LOFTE_ACTION_FINISHED:
        action->state = LOFTE_ACTION_DONE;
        break;
    case LOFTE_ACTION_LEFT:
        action->state = LOFTE_ACTION_DROPPED;
        break;
    }
}

static void act_follow(struct reading *reading, const struct lofte_action_act *act) {
    struct lofte_action *action = action_of(reading, act);
    if (!action)
        return;
    action->owner = act->owner ? act->owner : action->owner;
    action->due = act->due != LOFTE_NO_DAY ? act->due : action->due;
    action->follow_up = act->follow_up != LOFTE_NO_DAY ? act->follow_up : action->follow_up;
    state_follow(action, act->kind);
    const struct lofte_action_act **acts =
        ARENA_ARRAY(reading->arena, const struct lofte_action_act *, action->n_acts + 1);
    if (action->n_acts)
        memcpy(acts, action->acts, action->n_acts * sizeof *acts);
    acts[action->n_acts++] = act;
    action->acts = acts;
}

/* The day on which somebody has to look at it. */
static lofte_day day_of(const struct lofte_action *action) {
    if (action->due == LOFTE_NO_DAY || (action->follow_up != LOFTE_NO_DAY && action->follow_up < action->due))
        return action->follow_up;
    return action->due;
}

static int order_actions(const void *a, const void *b) {
    const struct lofte_action *x = a, *y = b;
    if (x->overdue != y->overdue)
        return x->overdue ? -1 : 1;
    if (x->state != y->state)
        return x->state < y->state ? -1 : 1;
    const lofte_day due_x = day_of(x), due_y = day_of(y);
    if (due_x != due_y) /* without a day: last */
        return due_x != LOFTE_NO_DAY && (due_y == LOFTE_NO_DAY || due_x < due_y) ? -1 : 1;
    return str_order(x->id, y->id);
}

int actions_read(struct lofte *lofte, struct arena *arena, struct lofte_actions *out, struct lofte_err *err) {
    struct reading reading = {.lofte = lofte, .arena = arena};
    struct lofte_action_act *acts;
    size_t n;
    const bool known = lofte->as_known != LOFTE_NO_DAY && lofte->as_known < lofte->as_of;
    int rc = meetings_read(&reading, err);
    if (rc == 0)
        rc = store_action_acts(lofte->store, known ? lofte->as_known : lofte->as_of, arena, &acts, &n, err);
    if (rc != 0)
        return rc;
    for (size_t i = 0; i < n; i++)
        act_follow(&reading, &acts[i]);
    for (size_t i = 0; i < reading.actions.n; i++) {
        struct lofte_action *action = &reading.actions.action[i];
        const lofte_day day = day_of(action);
        action->overdue = action->state == LOFTE_ACTION_OPEN && day != LOFTE_NO_DAY && day < lofte->as_of;
    }
    if (reading.actions.n > 1)
        qsort(reading.actions.action, reading.actions.n, sizeof *reading.actions.action, order_actions);
    *out = reading.actions;
    return 0;
}

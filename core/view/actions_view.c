/* SPDX-License-Identifier: MIT
 *
 * Things to do, for people: overdue first.
 */
#include "view/table.h"
#include "view/views.h"
#include "view/words.h"

static bool is_shown(const struct lofte_action *action, bool all) {
    return all || action->state == LOFTE_ACTION_OPEN || action->state == LOFTE_ACTION_PROPOSED;
}

/* The words, where they were said, and what was done last. */
static const char *what_words(const struct view *view, const struct lofte_action *action) {
    struct buf buf;
    buf_init(&buf, view->arena);
    buf_puts(&buf, action->text);
    if (action->meeting)
        buf_printf(&buf, " (%s, %s)", action->meeting, say_item(view, action->item));
    const struct lofte_action_act *last = action->n_acts ? action->acts[action->n_acts - 1] : NULL;
    if (last && last->note)
        buf_printf(&buf, " – %s: %s", last->who, last->note);
    if (last && last->meeting)
        buf_printf(&buf, " – %s",
                   say(view, N_("see {0}"),
                       last->item ? arena_printf(view->arena, "%s, %s", last->meeting, say_item(view, last->item))
                                  : last->meeting));
    return buf.data;
}

static void put_row(struct table *table, const struct lofte_action *action) {
    const struct view *view = table->view;
    struct cell *cell = table_row(table);
    cell[0].text = action->id;
    cell[1].text = say_day(view, action->due);
    cell[2].text = say_day(view, action->follow_up);
    cell[3].text = action->owner ? action->owner : "–";
    cell[4].text = action->overdue ? say(view, N_("overdue")) : action_word(view, action->state);
    cell[4].style = action->overdue ? STYLE_BAD : STYLE_PLAIN;
    cell[5].text = what_words(view, action);
}

void view_actions(struct view *view, const struct lofte_actions *actions, bool all) {
    const struct column columns[] = {
        {say(view, N_("Id")), COLUMN_LEFT},          {say(view, N_("Due")), COLUMN_LEFT},
        {say(view, N_("Follow-up")), COLUMN_SPARED}, {say(view, N_("Owner")), COLUMN_LEFT},
        {say(view, N_("State")), COLUMN_LEFT},       {say(view, N_("What to do")), COLUMN_WRAPS},
    };
    struct table table;
    size_t shown = 0, gone = 0;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < actions->n; i++) {
        gone += actions->action[i].state == LOFTE_ACTION_GONE;
        if (!is_shown(&actions->action[i], all))
            continue;
        shown++;
        put_row(&table, &actions->action[i]);
    }
    if (shown)
        table_print(&table);
    else if (!view->quiet)
        view_line(view, STYLE_GOOD, say(view, N_("There is nothing to do.")));
    if (gone && !all && !view->quiet)
        view_paragraph(view, "", STYLE_PLAIN,
                       say_count(view, (int64_t)gone,
                                 N_("1 action is no longer in the minutes since they were revised: lofte actions --all "
                                    "shows it."),
                                 N_("{0} actions are no longer in the minutes since they were revised: lofte actions "
                                    "--all shows them.")));
}

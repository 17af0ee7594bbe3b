/* SPDX-License-Identifier: MIT
 *
 * What was weeded, by retention class.
 */
#include "view/table.h"
#include "view/views.h"

void view_weed(struct view *view, const struct lofte_weed_report *report, bool dry_run) {
    const struct column columns[] = {
        {say(view, N_("Group")), COLUMN_LEFT},        {say(view, N_("Text is kept, years")), COLUMN_RIGHT},
        {say(view, N_("Goes before")), COLUMN_LEFT},  {say(view, N_("Weeded")), COLUMN_RIGHT},
        {say(view, N_("Kept so far")), COLUMN_RIGHT},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < report->n; i++) {
        struct cell *cell = table_row(&table);
        cell[0].text = report->class[i].group;
        cell[1].text = arena_strdup(view->arena, NUM(report->class[i].years));
        cell[2].text = say_day(view, report->class[i].before);
        cell[3].text = arena_strdup(view->arena, NUM(report->class[i].n_weeded));
        cell[4].text = arena_strdup(view->arena, NUM(report->class[i].n_kept));
    }
    if (view->quiet)
        return;
    table_print(&table);
    const int64_t n = (int64_t)report->n_revisions, messages = (int64_t)report->n_messages;
    if (messages)
        view_paragraph(view, "", STYLE_PLAIN,
                       dry_run
                           ? say_count(view, messages, N_("The words of 1 message that was sent or given up would go."),
                                       N_("The words of {0} messages that were sent or given up would go."))
                           : say_count(view, messages, N_("The words of 1 message that was sent or given up are gone."),
                                       N_("The words of {0} messages that were sent or given up are gone.")));
    if (dry_run)
        view_paragraph(view, "", STYLE_PLAIN,
                       say_count(view, n, N_("The text of 1 set of minutes would go. Nothing was changed."),
                                 N_("The text of {0} sets of minutes would go. Nothing was changed.")));
    else
        view_paragraph(
            view, "", STYLE_PLAIN,
            say_count(view, n,
                      N_("The text of 1 set of minutes is gone; its figures stay. Backups made before still hold it."),
                      N_("The text of {0} sets of minutes is gone; their figures stay. Backups made before still hold "
                         "it.")));
}

/* SPDX-License-Identifier: MIT
 *
 * Imports for people: the list, and what went when one was taken back.
 */
#include "view/table.h"
#include "view/views.h"
#include "view/words.h"

void view_imports(struct view *view, const struct lofte_imports *imports) {
    const struct column columns[] = {
        {say(view, N_("Import")), COLUMN_RIGHT}, {say(view, N_("Day")), COLUMN_LEFT},
        {say(view, N_("Files")), COLUMN_RIGHT},  {say(view, N_("Meetings")), COLUMN_RIGHT},
        {say(view, N_("Held")), COLUMN_SPARED},  {say(view, N_("Remark")), COLUMN_LEFT},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < imports->n; i++) {
        const struct lofte_import_row *row = &imports->row[i];
        struct cell *cell = table_row(&table);
        cell[0].text = arena_strdup(view->arena, NUM(row->number));
        cell[1].text = say_day(view, row->day);
        cell[2].text = arena_strdup(view->arena, NUM(row->n_files));
        cell[3].text = arena_strdup(view->arena, NUM(row->n_meetings));
        cell[4].text = row->dates.from == row->dates.to ? say_day(view, row->dates.from) : say_window(view, row->dates);
        cell[5].text = row->undone == LOFTE_NO_DAY ? "" : say(view, N_("taken back {0}"), say_day(view, row->undone));
    }
    if (imports->n)
        table_print(&table);
    else
        view_line(view, STYLE_PLAIN, say(view, N_("There are no imports yet.")));
    if (imports->n_unnumbered)
        view_paragraph(view, "", STYLE_PLAIN,
                       say(view, N_("Minutes from before imports had numbers: {0}. They cannot be taken back by one."),
                           NUM(imports->n_unnumbered)));
}

static void put_revision(struct view *view, const struct lofte_undone *undone) {
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s, %s", undone->meeting, say(view, N_("revision {0}"), NUM(undone->revision)));
    if (undone->file)
        buf_printf(&line, " (%s)", undone->file);
    if (undone->left > undone->revision)
        buf_printf(&line, ": %s", say(view, N_("revision {0} is in force as before"), NUM(undone->left)));
    else if (undone->left >= 0)
        buf_printf(&line, ": %s", say(view, N_("revision {0} is in force again"), NUM(undone->left)));
    if (undone->approved)
        buf_printf(&line, "; %s",
                   say(view, N_("it was approved, which counts again only if the same file comes back")));
    view_paragraph(view, "– ", STYLE_PLAIN, line.data);
}

void view_undo(struct view *view, const struct lofte_undo_report *report, bool dry_run) {
    if (view->quiet)
        return;
    for (size_t i = 0; i < report->n_revisions; i++)
        put_revision(view, &report->revisions[i]);
    view_changes(view, report->changes, report->n_changes, !dry_run);
    const char *n = NUM(report->import), *files = NUM(report->n_revisions);
    if (dry_run)
        view_line(
            view, STYLE_HEAD,
            say(view, N_("Import {0} would be taken back. Files: {1}. Nothing was changed (--dry-run)."), n, files));
    else
        view_line(view, STYLE_GOOD, say(view, N_("Import {0} was taken back. Files: {1}."), n, files));
}

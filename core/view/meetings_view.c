/* SPDX-License-Identifier: MIT
 *
 * Meetings for people: a table, what was found in their minutes, and the minutes that have not come.
 */
#include "view/path_words.h"
#include "view/table.h"
#include "view/views.h"
#include "view/words.h"

static const char *kind_words(const struct view *view, const struct lofte_meeting *meeting) {
    if (meeting->kind == LOFTE_CALL)
        return say(view, N_("call to a meeting"));
    if (meeting->status == LOFTE_DRAFT)
        return say(view, N_("draft"));
    return meeting->in_force ? "" : say(view, N_("replaced"));
}

/* What kind of minutes they are, and what the meeting waits for. */
static const char *remark(const struct view *view, const struct lofte_meeting_row *row) {
    const char *kind = kind_words(view, row->meeting), *waits = row->path ? path_words(view, row->path) : "";
    if (row->weeded != LOFTE_NO_DAY)
        kind = arena_printf(view->arena, "%s%s%s", kind, kind[0] ? "; " : "",
                            say(view, N_("weeded on {0}"), say_day(view, row->weeded)));
    return arena_printf(view->arena, "%s%s%s", kind, kind[0] && waits[0] ? "; " : "", waits);
}

/* Meetings that no row tells of: cancelled, or still to come. */
static void put_others(struct view *view, const struct lofte_meetings *meetings) {
    for (size_t i = 0; i < meetings->n_paths; i++) {
        const struct lofte_path *path = &meetings->path[i];
        bool told = !path->cancelled && path->waits != LOFTE_STEP_HELD;
        for (size_t k = 0; k < meetings->n && !told; k++)
            told = meetings->row[k].path == path;
        if (!told)
            view_paragraph(view, "", STYLE_PLAIN,
                           arena_printf(view->arena, "%s  %s  %s", say_day(view, path->date), path->group,
                                        path_words(view, path)));
    }
}

static void put_findings(struct view *view, const struct lofte_meetings *meetings) {
    for (size_t i = 0; i < meetings->n; i++)
        for (size_t k = 0; k < meetings->row[i].n_findings; k++)
            view_finding(view, &meetings->row[i].findings[k]);
    if (meetings->n_missing)
        view_line(view, STYLE_HEAD, say(view, N_("Minutes that are due and have not come:")));
    for (size_t i = 0; i < meetings->n_missing; i++)
        view_finding(view, &meetings->missing[i]);
}

static void put_rows(struct view *view, const struct lofte_meetings *meetings) {
    const struct column columns[] = {
        {say(view, N_("Day")), COLUMN_LEFT},        {say(view, N_("Group")), COLUMN_LEFT},
        {say(view, N_("Meeting")), COLUMN_LEFT},    {say(view, N_("Revision")), COLUMN_RIGHT},
        {say(view, N_("Items")), COLUMN_RIGHT},     {say(view, N_("Statements")), COLUMN_RIGHT},
        {say(view, N_("In review")), COLUMN_RIGHT}, {say(view, N_("Imported")), COLUMN_SPARED},
        {say(view, N_("Remark")), COLUMN_WRAPS},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < meetings->n; i++) {
        const struct lofte_meeting_row *row = &meetings->row[i];
        struct cell *cell = table_row(&table);
        cell[0].text = say_day(view, row->meeting->date);
        cell[1].text = row->meeting->group;
        cell[2].text = row->meeting->id;
        cell[3].text = arena_strdup(view->arena, NUM(row->meeting->revision));
        cell[4].text = row->meeting->n_items ? arena_strdup(view->arena, NUM(row->meeting->n_items)) : "";
        cell[5].text = arena_strdup(view->arena, NUM(row->n_statements));
        cell[6].text = arena_strdup(view->arena, NUM(row->n_review));
        cell[7].text = say_day(view, row->meeting->imported);
        cell[8].text = remark(view, row);
    }
    if (meetings->n)
        table_print(&table);
    else
        view_line(view, STYLE_PLAIN, say(view, N_("There are no minutes yet.")));
}

void view_meetings(struct view *view, const struct lofte_meetings *meetings) {
    put_rows(view, meetings);
    put_others(view, meetings);
    put_findings(view, meetings);
}

/* `statements`: how much was read of it; NULL: that is not known. `likeness`: what may have been missed. */
static void put_item(struct view *view, const struct lofte_item *item, const size_t *statements, const char *likeness) {
    const char *lead = arena_printf(view->arena, "%*s%s  ", 2 + 2 * item->depth, "", item->number ? item->number : "–");
    const char *title = item->closed ? say(view, N_("(closed item: its text is not kept)")) : item->title;
    if (!title)
        title = say(view, N_("(weeded)"));
    const bool plain = title == item->title;
    if (statements && *statements)
        title = arena_printf(view->arena, "%s – %s", title,
                             say_count(view, (int64_t)*statements, N_("1 statement"), N_("{0} statements")));
    view_paragraph(view, lead, plain ? STYLE_PLAIN : STYLE_DIM, title);
    if (likeness)
        view_paragraph(view, arena_printf(view->arena, "%*s", 5 + 2 * item->depth, ""), STYLE_DIM,
                       say(view, N_("nothing was read here, though it looks like an activity: \"{0}\""), likeness));
}

void view_meeting(struct view *view, const struct lofte_meetings *meetings) {
    put_rows(view, meetings);
    put_findings(view, meetings);
    for (size_t i = 0; i < meetings->n; i++) {
        const struct lofte_meeting *meeting = meetings->row[i].meeting;
        view_line(view, STYLE_PLAIN, "");
        view_line(view, STYLE_HEAD,
                  say(view, N_("{0}, revision {1}, from {2}"), meeting->id, NUM(meeting->revision),
                      meeting->file ? meeting->file : "–"));
        if (meeting->digest)
            view_line(view, STYLE_DIM, say(view, N_("checksum {0}"), meeting->digest));
        for (size_t k = 0; k < meeting->n_items; k++)
            put_item(view, &meeting->items[k],
                     meetings->row[i].item_statements ? &meetings->row[i].item_statements[k] : NULL,
                     meetings->row[i].item_likeness ? meetings->row[i].item_likeness[k] : NULL);
        if (meetings->row[i].path)
            view_steps(view, meetings->row[i].path);
    }
}

/* SPDX-License-Identifier: MIT
 *
 * Where meetings stand on their path, for people: each step, what is overdue, and what a person said.
 */
#include "view/path_words.h"
#include "view/table.h"
#include "view/views.h"

const char *step_word(const struct view *view, enum lofte_step step) {
    static const char *const words[] = {
        [LOFTE_STEP_CALLED] = N_("call"),          [LOFTE_STEP_HELD] = N_("meeting"),
        [LOFTE_STEP_DRAFT] = N_("minutes"),        [LOFTE_STEP_READ] = N_("reading"),
        [LOFTE_STEP_REVIEWED] = N_("review"),      [LOFTE_STEP_APPROVED] = N_("approval"),
        [LOFTE_STEP_COUNTED] = N_("being counted")};
    return step < LOFTE_STEPS ? say(view, words[step]) : "";
}

const char *path_words(const struct view *view, const struct lofte_path *path) {
    if (path->cancelled && path->waits == LOFTE_STEPS)
        return say(view, N_("cancelled: {0} ({1}, {2})"), path->cancelled->reason, path->cancelled->who,
                   say_day(view, path->cancelled->day));
    if (path->waits == LOFTE_STEPS)
        return "";
    const struct lofte_path_step *step = &path->step[path->waits];
    const char *what = step_word(view, path->waits), *owner = step->owner ? step->owner : "lofte";
    if (step->state == LOFTE_STEP_OVERDUE)
        return say(view, N_("overdue: {0} ({1}, by {2})"), what, owner, say_day(view, step->due));
    if (step->due == LOFTE_NO_DAY)
        return say(view, N_("waits for {0} ({1})"), what, owner);
    return say(view, N_("waits for {0} ({1}, by {2})"), what, owner, say_day(view, step->due));
}

void view_steps(struct view *view, const struct lofte_path *path) {
    static const char *const symbols[] = {
        [LOFTE_STEP_DONE] = "✓ ", [LOFTE_STEP_SKIPPED] = "– ", [LOFTE_STEP_WAITS] = "… ", [LOFTE_STEP_OVERDUE] = "✗ "};
    static const enum style styles[] = {[LOFTE_STEP_DONE] = STYLE_PLAIN,
                                        [LOFTE_STEP_SKIPPED] = STYLE_DIM,
                                        [LOFTE_STEP_WAITS] = STYLE_PLAIN,
                                        [LOFTE_STEP_OVERDUE] = STYLE_BAD};
    for (size_t i = 0; i < LOFTE_STEPS; i++) {
        const struct lofte_path_step *step = &path->step[i];
        struct buf line;
        buf_init(&line, view->arena);
        buf_puts(&line, step_word(view, (enum lofte_step)i));
        if (step->state == LOFTE_STEP_DONE && step->done != LOFTE_NO_DAY)
            buf_printf(&line, " %s", say_day(view, step->done));
        if (step->state == LOFTE_STEP_WAITS || step->state == LOFTE_STEP_OVERDUE) {
            buf_printf(&line, ": %s", step->owner ? step->owner : "lofte");
            if (step->due != LOFTE_NO_DAY)
                buf_printf(&line, ", %s", say(view, N_("by {0}"), say_day(view, step->due)));
        }
        if (i == LOFTE_STEP_APPROVED && path->approved)
            buf_printf(&line, ": %s", path->approved->who);
        view_paragraph(view, symbols[step->state], styles[step->state], line.data);
    }
    if (path->cancelled)
        view_paragraph(view, "", STYLE_PLAIN, path_words(view, path));
}

void view_overdue(struct view *view, const struct lofte_meetings *meetings, lofte_day today) {
    const struct column columns[] = {
        {say(view, N_("Day")), COLUMN_LEFT},     {say(view, N_("Group")), COLUMN_LEFT},
        {say(view, N_("What")), COLUMN_LEFT},    {say(view, N_("Who")), COLUMN_WRAPS},
        {say(view, N_("Was due")), COLUMN_LEFT}, {say(view, N_("Days late")), COLUMN_RIGHT},
    };
    struct table table;
    size_t n = 0;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < meetings->n_paths; i++)
        for (size_t k = 0; k < LOFTE_STEPS; k++) {
            const struct lofte_path *path = &meetings->path[i];
            const struct lofte_path_step *step = &path->step[k];
            if (step->state != LOFTE_STEP_OVERDUE)
                continue;
            struct cell *cell = table_row(&table);
            cell[0].text = say_day(view, path->date);
            cell[1].text = path->group;
            cell[2].text = step_word(view, (enum lofte_step)k);
            cell[3].text = step->owner;
            cell[4].text = say_day(view, step->due);
            cell[5].text = arena_strdup(view->arena, NUM(today - step->due));
            n++;
        }
    if (n)
        table_print(&table);
    else if (!view->quiet)
        view_line(view, STYLE_GOOD, say(view, N_("Nothing is overdue.")));
    for (size_t i = 0; i < meetings->n_missing; i++)
        view_finding(view, &meetings->missing[i]);
}

void view_approved(struct view *view, const struct lofte_approval *approval) {
    if (!view->quiet)
        view_paragraph(view, "", STYLE_GOOD,
                       say(view,
                           N_("The minutes of {0}, revision {1}, are approved ({2}, {3}). They count from now on."),
                           approval->meeting, NUM(approval->revision), approval->who, say_day(view, approval->day)));
}

void view_cancelled(struct view *view, const struct lofte_cancellation *cancellation) {
    if (!view->quiet)
        view_paragraph(view, "", STYLE_GOOD,
                       say(view, N_("{0} {1} was not held: {2} ({3}). Its minutes are not missing."),
                           cancellation->group, say_day(view, cancellation->date), cancellation->reason,
                           cancellation->who));
}

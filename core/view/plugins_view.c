/* SPDX-License-Identifier: MIT
 *
 * Agreements, their pledges and what each promises; a plugin that is off or bad, with the reason.
 */
#include "view/table.h"
#include "view/views.h"
#include "view/words.h"

static const char *plugin_word(const struct view *view, const struct lofte_pledge *pledge) {
    switch (pledge->state) {
    case LOFTE_PLUGIN_ON:
        return say(view, N_("✓ on"));
    case LOFTE_PLUGIN_OFF:
        return say(view, N_("○ off"));
    case LOFTE_PLUGIN_BAD:
        return say(view, N_("✗ bad"));
    case LOFTE_PLUGIN_QUARANTINED:
        return say(view, N_("✗ in quarantine"));
    }
    return "";
}

static void put_pledge(struct table *table, const struct lofte_pledge *pledge) {
    const struct view *view = table->view;
    const char *head = arena_printf(view->arena, "%s: %s (%s)", plugin_word(view, pledge),
                                    say_words(view, pledge->title, pledge->id), pledge->id);
    table_heading(table, pledge->why.text.id ? STYLE_BAD : STYLE_HEAD, head);
    for (size_t i = 0; i < pledge->n_activities; i++) {
        const struct lofte_activity *activity = &pledge->activities[i];
        struct cell *cell = table_row(table);
        cell[0].text = arena_printf(view->arena, "  %s", activity->id);
        cell[1].text = say_words(view, activity->title, activity->id);
        cell[2].text = target_words(view, activity);
        cell[3].text = activity->target.local_reading ? say(view, N_("local reading")) : "";
    }
}

static const char *failures_template(const struct lofte_pledge *pledge) {
    if (pledge->state == LOFTE_PLUGIN_QUARANTINED)
        return N_("{0}: failed in {1} commands in a row, the last time on {2}, and is not run any more. "
                  "When somebody has looked at it: lofte plugins reset {0}");
    return pledge->failures == 1
               ? N_("{0}: failed in the last command, on {2}; after three in a row it goes into quarantine")
               : N_("{0}: failed in {1} commands in a row, the last time on {2}; after three it goes into quarantine");
}

/* Why it is set aside, how often it has failed, and who let it try again. */
static void put_reasons(struct view *view, const struct lofte_pledge *pledge) {
    if (pledge->why.text.id)
        view_finding(view, &pledge->why);
    if (pledge->failures)
        view_paragraph(
            view, "  ", STYLE_WARN,
            say(view, failures_template(pledge), pledge->id, NUM(pledge->failures), say_day(view, pledge->failed_on)));
    if (pledge->reset_on != LOFTE_NO_DAY && pledge->reset_by)
        view_paragraph(view, "  ", STYLE_DIM,
                       say(view, N_("{0}: let out of quarantine on {1} by {2}"), pledge->id,
                           say_day(view, pledge->reset_on), pledge->reset_by));
}

void view_plugins(struct view *view, const struct lofte_agreement *agreement, size_t n) {
    const struct column columns[] = {{say(view, N_("Activity")), COLUMN_LEFT},
                                     {say(view, N_("Title")), COLUMN_WRAPS},
                                     {say(view, N_("Target")), COLUMN_LEFT},
                                     {say(view, N_("Basis")), COLUMN_SPARED}};
    for (size_t i = 0; i < n; i++) {
        if (i)
            view_line(view, STYLE_PLAIN, "");
        view_line(view, STYLE_HEAD,
                  arena_printf(view->arena, "%s (%s, %s)", say_words(view, agreement[i].title, agreement[i].id),
                               agreement[i].id, say_window(view, agreement[i].period)));
        struct table table;
        table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
        for (size_t k = 0; k < agreement[i].n_pledges; k++)
            put_pledge(&table, &agreement[i].pledges[k]);
        table_print(&table);
        for (size_t k = 0; k < agreement[i].n_pledges; k++)
            put_reasons(view, &agreement[i].pledges[k]);
    }
}

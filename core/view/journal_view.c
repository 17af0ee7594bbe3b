/* SPDX-License-Identifier: MIT
 *
 * The journal for people: one line an event.
 */
#include "view/table.h"
#include "view/views.h"

static const char *act_word(const struct view *view, const char *act) {
    static const struct {
        const char *act, *word;
    } words[] = {
        {"import", N_("import")},
        {"undo", N_("undo")},
        {"decide", N_("decision")},
        {"rules", N_("new rules")},
        {"run", N_("run of a rule")},
        {"step", N_("step of a run")},
        {"queue", N_("message")},
        {"send", N_("message sent")},
        {"dead", N_("message given up")},
        {"requeue", N_("message once more")},
        {"acknowledge", N_("acknowledgement")},
        {"silence", N_("silence")},
        {"unacknowledge", N_("taken back")},
        {"told", N_("told")},
        {"action", N_("action")},
        {"approve", N_("approval")},
        {"cancel", N_("cancelled meeting")},
        {"weed", N_("weeding")},
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_equal(words[i].act, act))
            return say(view, words[i].word);
    return act;
}

void view_journal(struct view *view, const struct lofte_journal *journal) {
    const struct column columns[] = {
        {"#", COLUMN_RIGHT},
        {say(view, N_("Time (UTC)")), COLUMN_LEFT},
        {say(view, N_("Who")), COLUMN_LEFT},
        {say(view, N_("What")), COLUMN_LEFT},
        {say(view, N_("Of what")), COLUMN_LEFT},
        {say(view, N_("Before → after")), COLUMN_WRAPS},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < journal->n; i++) {
        const struct lofte_event *event = &journal->event[i];
        struct cell *cell = table_row(&table);
        cell[0].text = arena_strdup(view->arena, NUM(event->number));
        cell[1].text = say_time(view, event->at);
        cell[2].text = event->actor;
        cell[3].text = act_word(view, event->act);
        cell[4].text = event->subject;
        cell[5].text = arena_printf(view->arena, "%s → %s", event->before ? event->before : "–",
                                    event->after ? event->after : "–");
    }
    if (journal->n)
        table_print(&table);
    else
        view_line(view, STYLE_PLAIN, say(view, N_("Nothing has been done here yet.")));
}

void view_journal_check(struct view *view, const struct lofte_journal *journal) {
    if (journal->broken || view->quiet)
        return;
    view_line(view, STYLE_GOOD, say(view, N_("The journal is whole. Events: {0}."), NUM(journal->n)));
    if (journal->n)
        view_paragraph(view, "", STYLE_PLAIN,
                       say(view,
                           N_("Its last chain is {0}: kept somewhere else, it shows later that none was cut off."),
                           journal->event[journal->n - 1].chain));
}

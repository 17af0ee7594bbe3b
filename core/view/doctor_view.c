/* SPDX-License-Identifier: MIT
 *
 * What the doctor found: a table of everything, then what to do, the worst first.
 */
#include "view/table.h"
#include "view/views.h"

static const struct {
    const char *word;
    enum style style;
} looks[] = {
    [LOFTE_HEALTHY] = {N_("✓ fine"), STYLE_GOOD},
    [LOFTE_ADVICE] = {N_("▲ advice"), STYLE_WARN},
    [LOFTE_PROBLEM] = {N_("✗ problem"), STYLE_BAD},
};

static const char *topic_word(const struct view *view, const char *topic) {
    static const struct {
        const char *topic, *word;
    } words[] = {
        {"program", N_("Program")},     {"sqlite", N_("SQLite")},     {"libraries", N_("Libraries")},
        {"isolation", N_("Isolation")}, {"clock", N_("Clock")},       {"workspace", N_("Workspace")},
        {"settings", N_("Settings")},   {"disk", N_("Disk")},         {"permissions", N_("Permissions")},
        {"backup", N_("Backup")},       {"database", N_("Database")}, {"schema", N_("Schema")},
        {"integrity", N_("Integrity")}, {"journal", N_("Journal")},   {"plugins", N_("Plugins")},
        {"messages", N_("Messages")},   {"workflow", N_("Workflow")},
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_equal(words[i].topic, topic))
            return say(view, words[i].word);
    return topic;
}

static void put_table(struct view *view, const struct lofte_doctor_report *report) {
    const struct column columns[] = {{say(view, N_("Part")), COLUMN_LEFT},
                                     {say(view, N_("State")), COLUMN_LEFT},
                                     {say(view, N_("What was found")), COLUMN_WRAPS}};
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < report->n; i++) {
        const struct lofte_check *check = &report->check[i];
        if (view->quiet && check->health == LOFTE_HEALTHY)
            continue;
        struct cell *cell = table_row(&table);
        cell[0].text = topic_word(view, check->topic);
        cell[1] = (struct cell){say(view, looks[check->health].word), looks[check->health].style};
        cell[2].text = view_guarded(view, &check->says);
    }
    if (table.n_rows)
        table_print(&table);
}

static void put_advice(struct view *view, const struct lofte_doctor_report *report) {
    if (report->n_problems + report->n_advice)
        view_line(view, STYLE_HEAD, say(view, N_("What to do:")));
    for (int health = LOFTE_PROBLEM; health >= LOFTE_ADVICE; health--)
        for (size_t i = 0; i < report->n; i++)
            if ((int)report->check[i].health == health)
                view_paragraph(view, arena_printf(view->arena, "  %s: ", topic_word(view, report->check[i].topic)),
                               looks[health].style, view_guarded(view, &report->check[i].advice));
}

void view_doctor(struct view *view, const struct lofte_doctor_report *report) {
    put_table(view, report);
    put_advice(view, report);
    if (!view->quiet)
        view_line(
            view, report->n_problems ? STYLE_BAD : STYLE_GOOD,
            say(view, N_("Problems: {0}. Pieces of advice: {1}."), NUM(report->n_problems), NUM(report->n_advice)));
}

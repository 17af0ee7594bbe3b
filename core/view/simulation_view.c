/* SPDX-License-Identifier: MIT
 *
 * What the workflow would have sent: day by day, and how many messages that is a year for each role.
 */
#include "base/days.h"
#include "view/run_words.h"
#include "view/table.h"

static void put_days(struct view *view, const struct lofte_simulation *simulation) {
    const struct column columns[] = {{say(view, N_("Day")), COLUMN_LEFT},
                                     {say(view, N_("For")), COLUMN_LEFT},
                                     {say(view, N_("Message")), COLUMN_WRAPS}};
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < simulation->n; i++) {
        struct cell *cell = table_row(&table);
        cell[0].text = say_day(view, simulation->told[i].day);
        cell[1].text = simulation->told[i].role;
        cell[2].text = simulation->told[i].letter.subject;
    }
    if (table.n_rows)
        table_print(&table);
    else
        view_line(view, STYLE_PLAIN, say(view, N_("Nothing would have been sent.")));
}

static size_t number(const struct lofte_simulation *simulation, const char *role, int year) {
    size_t n = 0;
    for (size_t i = 0; i < simulation->n; i++)
        n += str_equal(simulation->told[i].role, role) && day_split(simulation->told[i].day).year == year;
    return n;
}

/* Those that got something or are receivers of an agreement, each once: the first `n` rows of the table have one. */
static bool is_new(const struct lofte_simulation *simulation, size_t a, size_t r) {
    const char *role = simulation->agreements[a].receivers[r].role;
    for (size_t i = 0; i <= a; i++)
        for (size_t k = 0; k < (i == a ? r : simulation->agreements[i].n_receivers); k++)
            if (str_equal(simulation->agreements[i].receivers[k].role, role))
                return false;
    return true;
}

static void put_years(struct view *view, const struct lofte_simulation *simulation) {
    const int first = day_split(simulation->from).year, last = day_split(simulation->to).year;
    const size_t n = (size_t)(last - first) + 2;
    struct column *columns = ARENA_ARRAY(view->arena, struct column, n);
    columns[0] = (struct column){say(view, N_("Messages a year for")), COLUMN_LEFT};
    for (size_t c = 1; c < n; c++)
        columns[c] = (struct column){arena_strdup(view->arena, NUM(first + (int)c - 1)), COLUMN_RIGHT};
    struct table table;
    table_init(&table, view, columns, n);
    for (size_t a = 0; a < simulation->n_agreements; a++)
        for (size_t r = 0; r < simulation->agreements[a].n_receivers; r++) {
            const char *role = simulation->agreements[a].receivers[r].role;
            if (!is_new(simulation, a, r))
                continue;
            struct cell *cell = table_row(&table);
            cell[0].text = role;
            for (size_t c = 1; c < n; c++)
                cell[c].text = arena_strdup(view->arena, NUM(number(simulation, role, first + (int)c - 1)));
        }
    if (table.n_rows)
        table_print(&table);
}

void view_simulation(struct view *view, const struct lofte_simulation *simulation) {
    if (!view->quiet)
        put_days(view, simulation);
    put_years(view, simulation);
    if (!view->quiet)
        view_paragraph(view, "", STYLE_DIM,
                       say(view,
                           N_("Played from {0} to {1} as if every role had a receiver and each meeting's minutes had "
                              "been imported on its day. Nothing was stored and nothing was sent; --json has every "
                              "text."),
                           say_day(view, simulation->from), say_day(view, simulation->to)));
}

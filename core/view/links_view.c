/* SPDX-License-Identifier: MIT
 *
 * Statements for people: one line of facts and the quoted sentence below it.
 */
#include "view/views.h"
#include "view/words.h"

static const char *summary(const struct view *view, size_t n, size_t waiting) {
    const char *all = say_count(view, (int64_t)n, N_("1 statement"), N_("{0} statements"));
    return say(view,
               waiting == 1 ? N_("{0}, of which {1} waits for review.") : N_("{0}, of which {1} wait for review."), all,
               NUM(waiting));
}

static void put_statement(struct view *view, const struct lofte_statement *statement) {
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s  %s  %s: %s", say_day(view, statement->date), place_words(view, statement),
               statement->activity, claim_words(view, statement));
    if (statement->from != LOFTE_NO_DAY || statement->to != LOFTE_NO_DAY)
        buf_printf(&line, " (%s)", say_window(view, (struct lofte_window){statement->from, statement->to}));
    if (statement->place)
        buf_printf(&line, ", %s", say(view, N_("in {0}"), statement->place));
    if (statement->draft)
        buf_printf(&line, ", %s", say(view, N_("draft")));
    if (statement->state != LOFTE_LINKED)
        buf_printf(&line, " – %s", statement_word(view, statement->state));
    view_paragraph(view, "", statement->state == LOFTE_REVIEW ? STYLE_WARN : STYLE_PLAIN, line.data);
    if (statement->quote || statement->sentence)
        view_paragraph(view, "    ", STYLE_DIM, quote_words(view, statement));
}

void view_links(struct view *view, const struct lofte_statements *statements) {
    size_t waiting = 0;
    for (size_t i = 0; i < statements->n; i++) {
        put_statement(view, &statements->statement[i]);
        waiting += statements->statement[i].state == LOFTE_REVIEW;
    }
    if (!view->quiet)
        view_line(view, STYLE_HEAD, summary(view, statements->n, waiting));
}

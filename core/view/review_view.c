/* SPDX-License-Identifier: MIT
 *
 * What waits for a person: the sentence with the words marked, how it was read, why it waits; what was decided; and
 * what decisions say about the vocabularies.
 */
#include "view/views.h"
#include "view/words.h"

#include <string.h>

/* The quote with each spot between ‹ and ›: colour alone would not reach everybody. */
static const char *marked(const struct view *view, const struct lofte_waiting *waiting) {
    const char *quote = waiting->statement->quote ? waiting->statement->quote : "";
    struct buf buf;
    buf_init(&buf, view->arena);
    size_t at = 0;
    for (size_t i = 0; i < waiting->n_spots; i++) {
        const struct lofte_spot *spot = &waiting->spots[i];
        buf_add(&buf, quote + at, spot->at - at);
        buf_puts(&buf, "‹");
        buf_add(&buf, quote + spot->at, spot->len);
        buf_puts(&buf, "›");
        at = spot->at + spot->len;
    }
    buf_puts(&buf, quote + at);
    return buf.data;
}

static const char *reading(const struct view *view, const struct lofte_statement *statement,
                           const struct lofte_activity *activity) {
    struct buf buf;
    buf_init(&buf, view->arena);
    buf_printf(&buf, "%s: %s", activity ? say_words(view, activity->title, activity->id) : statement->activity,
               claim_words(view, statement));
    if (statement->from != LOFTE_NO_DAY || statement->to != LOFTE_NO_DAY)
        buf_printf(&buf, " (%s)", say_window(view, (struct lofte_window){statement->from, statement->to}));
    if (statement->place)
        buf_printf(&buf, ", %s", say(view, N_("in {0}"), statement->place));
    return buf.data;
}

void view_waiting(struct view *view, const struct lofte_waiting *waiting, size_t at, size_t n) {
    const struct lofte_statement *statement = waiting->statement;
    struct buf head;
    buf_init(&head, view->arena);
    if (n)
        buf_printf(&head, "%s  ", say(view, N_("{0} of {1}"), NUM(at), NUM(n)));
    buf_printf(&head, "%s  %s  %s", statement->id, say_day(view, statement->date), place_words(view, statement));
    if (waiting->title)
        buf_printf(&head, ": %s", waiting->title);
    view_paragraph(view, "", STYLE_HEAD, head.data);
    view_paragraph(view, "  ", STYLE_PLAIN, arena_printf(view->arena, "”%s”", marked(view, waiting)));
    view_paragraph(view, "  ", STYLE_PLAIN, say(view, N_("Read as {0}"), reading(view, statement, waiting->activity)));
    if (statement->reason.id)
        view_paragraph(view, "  ", STYLE_DIM, say(view, N_("Why it waits: {0}"), view_text(view, &statement->reason)));
}

void view_review(struct view *view, const struct lofte_waiting *waiting, size_t n) {
    for (size_t i = 0; i < n; i++) {
        view_waiting(view, &waiting[i], 0, 0);
        view_line(view, STYLE_PLAIN, "");
    }
    if (view->quiet)
        return;
    if (n == 0) {
        view_line(view, STYLE_GOOD, say(view, N_("Nothing waits for review.")));
        return;
    }
    view_line(view, STYLE_HEAD,
              say_count(view, (int64_t)n, N_("1 statement waits for review."), N_("{0} statements wait for review.")));
    view_paragraph(
        view, "", STYLE_PLAIN,
        say(view, N_("Decide with: lofte review accept ID…, lofte review reject ID…, or lofte review correct "
                     "ID --count N")));
}

void view_decided(struct view *view, const struct lofte_statements *statements) {
    for (size_t i = 0; !view->quiet && i < statements->n; i++) {
        const struct lofte_statement *statement = &statements->statement[i];
        view_paragraph(view, arena_printf(view->arena, "%s  ", statement->id), STYLE_PLAIN,
                       arena_printf(view->arena, "%s – %s", reading(view, statement, NULL),
                                    statement_word(view, statement->state)));
    }
}

static void put_suggestion(struct view *view, const struct lofte_suggestion *suggestion) {
    struct buf ids;
    buf_init(&ids, view->arena);
    for (size_t i = 0; i < suggestion->n_statements; i++)
        buf_printf(&ids, "%s%s", i ? ", " : "", suggestion->statements[i]);
    view_line(view, STYLE_HEAD,
              arena_printf(view->arena, "%s/%s/pledge.lua, %s", suggestion->agreement, suggestion->pledge,
                           suggestion->activity));
    view_line(view, STYLE_PLAIN, arena_printf(view->arena, "  %s = { \"%s\" }", suggestion->list, suggestion->words));
    const bool never = str_equal(suggestion->list, "never");
    view_paragraph(
        view, "  ", STYLE_DIM,
        say(view, never ? N_("rejected {0} times, never accepted: {1}") : N_("accepted {0} times, never rejected: {1}"),
            NUM(suggestion->n_statements), ids.data));
}

void view_suggestions(struct view *view, const struct lofte_suggestions *suggestions) {
    for (size_t i = 0; i < suggestions->n; i++)
        put_suggestion(view, &suggestions->suggestion[i]);
    if (view->quiet)
        return;
    if (suggestions->n == 0)
        view_line(view, STYLE_PLAIN, say(view, N_("The decisions so far speak for no change of a vocabulary.")));
    else
        view_paragraph(view, "", STYLE_PLAIN,
                       say(view, N_("Nothing was changed: add what you agree with to the vocabulary, and try it with "
                                    "lofte links.")));
}

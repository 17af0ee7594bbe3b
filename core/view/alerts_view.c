/* SPDX-License-Identifier: MIT
 *
 * Alerts for people: worst first, the state of each in words, and the quotes that it stands on.
 */
#include "view/sentence.h"
#include "view/views.h"

enum { QUOTES = 3 };

static void put_alert(struct view *view, const struct lofte_alert *alert) {
    const char *lead = arena_printf(view->arena, "%s ", standing_symbol(alert->standing_state));
    const char *text = alert_sentence(view, alert);
    if (alert->state != LOFTE_FIRING)
        text = arena_printf(view->arena, "[%s] %s", alert_word(view, alert->state), text);
    view_paragraph(view, lead, alert->state == LOFTE_FIRING ? standing_style(alert->standing_state) : STYLE_DIM, text);
    const size_t first = alert->n_evidence > QUOTES ? alert->n_evidence - QUOTES : 0;
    for (size_t i = first; i < alert->n_evidence; i++) {
        const struct lofte_statement *statement = alert->evidence[i];
        view_paragraph(view, "    ", STYLE_DIM,
                       arena_printf(view->arena, "%s: %s", place_words(view, statement), quote_words(view, statement)));
    }
}

void view_alerts(struct view *view, const struct lofte_alerts *alerts) {
    size_t firing = 0;
    for (size_t i = 0; i < alerts->n; i++)
        firing += alerts->alert[i].state == LOFTE_FIRING;
    if (!view->quiet) {
        const char *count = say_count(view, (int64_t)firing, N_("1 alert"), N_("{0} alerts"));
        view_line(view, STYLE_HEAD, arena_printf(view->arena, "%s: %s", say_day(view, alerts->as_of), count));
    }
    for (size_t i = 0; i < alerts->n; i++)
        put_alert(view, &alerts->alert[i]);
    for (size_t i = 0; i < alerts->n_unjudged; i++) {
        const struct lofte_pledge *pledge = alerts->unjudged[i];
        view_line(view, STYLE_BAD, unjudged_words(view, pledge->state, say_words(view, pledge->title, pledge->id)));
    }
    for (size_t i = 0; i < alerts->n_findings; i++)
        view_finding(view, &alerts->findings[i]);
}

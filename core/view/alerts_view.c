/* SPDX-License-Identifier: MIT
 *
 * Alerts for people: one line that sums up, then the page. The digest of a receiver is what a mail would say.
 */
#include "view/alerts_page.h"
#include "view/digest_page.h"
#include "view/views.h"

/* "2023-10-31: 4 alerts (1 missed, 3 late), 1 acknowledged, 1 resolved" */
static const char *summary(const struct view *view, const struct lofte_alerts *alerts) {
    struct words_list states = {.view = view, .most = SIZE_MAX}, standings = states;
    buf_init(&states.buf, view->arena);
    buf_init(&standings.buf, view->arena);
    alerts_list(alerts, LOFTE_FIRING, &states);
    standings_list(alerts, 1U << LOFTE_FIRING, &standings);
    if (states.n == 0)
        list_add(&states, alert_count(view, 0, LOFTE_FIRING));
    if (standings.n)
        buf_printf(&states.buf, " (%s)", standings.buf.data);
    for (enum lofte_alert_state s = LOFTE_ACKNOWLEDGED; s <= LOFTE_RESOLVED; s++)
        alerts_list(alerts, s, &states);
    return arena_printf(view->arena, "%s: %s", say_day(view, alerts->as_of), states.buf.data);
}

static void put_findings(struct view *view, const struct lofte_alerts *alerts) {
    for (size_t i = 0; i < alerts->n_findings; i++)
        view_finding(view, &alerts->findings[i]);
}

void view_alerts(struct view *view, const struct lofte_alerts *alerts) {
    struct page page = {.arena = view->arena};
    if (!view->quiet)
        view_line(view, STYLE_HEAD, summary(view, alerts));
    alerts_page(view, alerts, &page);
    page_view(view, &page);
    put_findings(view, alerts);
}

void view_alert(struct view *view, const struct lofte_alert *alert) {
    const struct lofte_alerts none = {0};
    struct page page = {.arena = view->arena};
    alert_page(view, &none, alert, &page);
    if (!view->quiet)
        page_view(view, &page);
}

void view_digest(struct view *view, const struct lofte_digest *digest) {
    const struct lofte_alerts *alerts = &digest->alerts;
    view_line(view, STYLE_HEAD,
              arena_printf(view->arena, "%s – %s", digest->receiver->role,
                           say_words(view, digest->agreement->title, digest->agreement->id)));
    if (digest->next != LOFTE_NO_DAY) {
        view_line(view, STYLE_PLAIN,
                  say(view, N_("{0}: nothing is sent today. Next: {1}."), say_day(view, alerts->as_of),
                      say_day(view, digest->next)));
        return;
    }
    struct page page = {.arena = view->arena};
    digest_page(view, digest, &page);
    page_mail(view, &page);
    put_findings(view, alerts);
}

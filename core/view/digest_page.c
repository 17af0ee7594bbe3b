/* SPDX-License-Identifier: MIT
 *
 * The order of a digest: the summary, pledges worst first, notices, the receiver's own actions, how to acknowledge.
 */
#include "view/digest_page.h"
#include "view/alerts_page.h"
#include "view/notice_page.h"

#include <string.h>

const char *pledges_of(const struct view *view, const struct lofte_agreement *agreement) {
    if (agreement->municipality_name)
        return say(view, N_("The pledges in {0}"), agreement->municipality_name);
    return say_words(view, agreement->title, agreement->id);
}

/* That the receiver has not been told of: those that are over are counted as that. */
static size_t news_number(const struct lofte_digest *digest) {
    size_t n = digest->n_new_notices;
    for (size_t i = 0; i < digest->alerts.n; i++)
        n += digest->alerts.alert[i].news && digest->alerts.alert[i].state != LOFTE_RESOLVED;
    return n;
}

/* That the receiver was told of and that nobody has taken on since. */
static size_t free_number(const struct lofte_alerts *alerts) {
    size_t n = 0;
    for (size_t i = 0; i < alerts->n; i++)
        n += alert_is_free(&alerts->alert[i]) && !alerts->alert[i].news;
    return n;
}

/* The first `most` of what there is to count; the most pressing first. */
static const char *counts(const struct view *view, const struct lofte_digest *digest, size_t most) {
    const struct lofte_alerts *alerts = &digest->alerts;
    struct words_list list = {.view = view, .most = most};
    buf_init(&list.buf, view->arena);
    standings_list(alerts, 1U << LOFTE_FIRING | 1U << LOFTE_ACKNOWLEDGED, &list);
    list_count(&list, alerts->n_unjudged, N_("1 cannot be judged"), N_("{0} cannot be judged"));
    list_count(&list, news_number(digest), N_("1 new"), N_("{0} new"));
    list_count(&list, free_number(alerts), N_("1 that nobody has taken on"), N_("{0} that nobody has taken on"));
    alerts_list(alerts, LOFTE_RESOLVED, &list);
    list_count(&list, digest->n_actions, N_("1 thing to do"), N_("{0} things to do"));
    notices_list(digest, &list);
    alerts_list(alerts, LOFTE_SILENCED, &list);
    if (list.n > most)
        buf_puts(&list.buf, say(view, N_(" and more")));
    return list.n ? list.buf.data : say(view, N_("nothing to report"));
}

const char *digest_subject(const struct view *view, const struct lofte_digest *digest) {
    enum { MOST = 5 };
    return arena_printf(view->arena, "%s: %s", pledges_of(view, digest->agreement), counts(view, digest, MOST));
}

static const struct lofte_alert *first_firing(const struct lofte_alerts *alerts) {
    for (size_t i = 0; i < alerts->n; i++)
        if (alerts->alert[i].state == LOFTE_FIRING && !alerts->alert[i].muted_by)
            return &alerts->alert[i];
    return NULL;
}

static void add_commands(const struct view *view, const struct lofte_digest *digest, struct page *page) {
    const bool yearly = digest->receiver->patience == LOFTE_PATIENCE_YEAR; /* a council reads */
    const struct lofte_alert *alert = yearly ? NULL : first_firing(&digest->alerts);
    const char *role = digest->receiver->role;
    if (strchr(role, ' '))
        role = arena_printf(view->arena, "\"%s\"", role);
    if (alert) {
        page_add(page, PART_NOTE, STYLE_DIM,
                 say(view, N_("To take an alert on, or to ask the coordinator to: its id, why it is so, what is done "
                              "about it and when that is "
                              "followed up.")));
        page_add(page, PART_COMMAND, STYLE_PLAIN,
                 say(view, N_("lofte alerts ack {0} --by {1} --reason \"WHY\" --measure \"WHAT\" --until YYYY-MM-DD"),
                     alert->id, role));
    }
    if (digest->n_actions) {
        page_add(page, PART_NOTE, STYLE_DIM, say(view, N_("When something is done:")));
        page_add(page, PART_COMMAND, STYLE_PLAIN,
                 say(view, N_("lofte actions done {0} --note \"WHAT WAS DONE\""), digest->actions[0]->id));
    }
}

void digest_page(const struct view *view, const struct lofte_digest *digest, struct page *page) {
    page->letter = true;
    page_add(page, PART_SUMMARY, STYLE_HEAD,
             arena_printf(view->arena, "%s: %s", say_day(view, digest->alerts.as_of), counts(view, digest, SIZE_MAX)));
    alerts_page(view, &digest->alerts, page);
    notices_page(view, digest, page);
    actions_page(view, digest->actions, digest->n_actions, page);
    add_commands(view, digest, page);
    page_add(
        page, PART_NOTE, STYLE_DIM,
        say(view, N_("Written by lofte itself from the stored minutes: at most once a day, and only when something "
                     "has changed.")));
}

/* SPDX-License-Identifier: MIT
 *
 * Messages for people: the list, what a sending did, and who gets what.
 */
#include "view/table.h"
#include "view/views.h"

static void say_unconfigured(struct view *view) {
    view_paragraph(view, "", STYLE_WARN,
                   say(view, N_("No receiver is set, so nothing is sent. The workspace's file settings says how to set "
                                "one; lofte notify test tries it.")));
}

static const char *state_word(const struct view *view, enum lofte_message_state state) {
    switch (state) {
    case LOFTE_QUEUED:
        return say(view, N_("waits"));
    case LOFTE_LEASED:
        return say(view, N_("is being sent"));
    case LOFTE_SENT:
        return say(view, N_("sent"));
    case LOFTE_FAILED:
        return say(view, N_("is tried again"));
    case LOFTE_DEAD:
        return say(view, N_("given up"));
    }
    return "";
}

static enum style state_style(enum lofte_message_state state) {
    return state == LOFTE_SENT ? STYLE_GOOD : state == LOFTE_DEAD ? STYLE_BAD : STYLE_WARN;
}

void view_outbox(struct view *view, const struct lofte_outbox *outbox) {
    const struct column columns[] = {
        {"#", COLUMN_RIGHT},
        {say(view, N_("State")), COLUMN_LEFT},
        {say(view, N_("Tries")), COLUMN_RIGHT},
        {say(view, N_("When (UTC)")), COLUMN_LEFT},
        {say(view, N_("For")), COLUMN_LEFT},
        {say(view, N_("To")), COLUMN_LEFT},
        {say(view, N_("Message")), COLUMN_WRAPS},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < outbox->n; i++) {
        const struct lofte_message *message = &outbox->message[i];
        const bool sent = message->state == LOFTE_SENT;
        if (view->quiet && message->state != LOFTE_FAILED && message->state != LOFTE_DEAD)
            continue;
        struct cell *cell = table_row(&table);
        cell[0].text = arena_strdup(view->arena, NUM(message->number));
        cell[1] = (struct cell){state_word(view, message->state), state_style(message->state)};
        cell[2].text = arena_strdup(view->arena, NUM(message->tries));
        cell[3].text = say_time(view, sent                           ? message->sent_at
                                      : message->state == LOFTE_DEAD ? message->created
                                                                     : message->next_at);
        cell[4].text = message->role;
        cell[5].text = view_withhold(view, message->target);
        const char *subject = message->weeded ? say(view, N_("(weeded)")) : message->subject;
        cell[6].text = sent || !message->last_error.id
                           ? subject
                           : arena_printf(view->arena, "%s (%s)", subject, view_guarded(view, &message->last_error));
    }
    if (table.n_rows)
        table_print(&table);
    else if (!view->quiet)
        view_line(view, STYLE_PLAIN, say(view, N_("There is no message.")));
    if (!outbox->configured && !view->quiet)
        say_unconfigured(view);
}

void view_sent(struct view *view, const struct lofte_send_report *report) {
    if (view->quiet)
        return;
    if (report->n_sent + report->n_failed + report->n_dead == 0)
        view_line(view, STYLE_PLAIN, say(view, N_("Nothing is due.")));
    if (report->n_sent)
        view_line(view, STYLE_GOOD,
                  say_count(view, (int64_t)report->n_sent, N_("1 message was sent."), N_("{0} messages were sent.")));
    if (report->n_failed)
        view_line(view, STYLE_WARN,
                  say_count(view, (int64_t)report->n_failed, N_("1 message failed and is tried again."),
                            N_("{0} messages failed and are tried again.")));
    if (report->n_dead)
        view_line(
            view, STYLE_BAD,
            say_count(view, (int64_t)report->n_dead, N_("1 message was given up."), N_("{0} messages were given up.")));
    if (!report->configured)
        say_unconfigured(view);
}

static const char *what_word(const struct view *view, enum lofte_channel channel) {
    switch (channel) {
    case LOFTE_MAIL:
    case LOFTE_FILE:
        return say(view, N_("text and HTML"));
    case LOFTE_WEBHOOK:
        return say(view, N_("ids and states, signed"));
    case LOFTE_STDOUT:
        return say(view, N_("text"));
    }
    return "";
}

void view_routes(struct view *view, const struct lofte_routes *routes) {
    const struct column columns[] = {
        {say(view, N_("For")), COLUMN_LEFT},
        {say(view, N_("To")), COLUMN_LEFT},
        {say(view, N_("What")), COLUMN_LEFT},
        {"", COLUMN_WRAPS},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < routes->n; i++) {
        const struct lofte_route *route = &routes->route[i];
        struct cell *cell = table_row(&table);
        cell[0].text = route->role;
        cell[1].text = view_withhold(view, route->target);
        cell[2].text = what_word(view, route->channel);
        if (!route->known)
            cell[3] = (struct cell){say(view, N_("no agreement names this role")), STYLE_WARN};
    }
    for (size_t i = 0; i < routes->n_silent; i++) {
        struct cell *cell = table_row(&table);
        cell[0].text = routes->silent[i];
        cell[1] = (struct cell){say(view, N_("nobody")), STYLE_WARN};
    }
    if (table.n_rows)
        table_print(&table);
    if (routes->n == 0)
        say_unconfigured(view);
}

/* SPDX-License-Identifier: MIT
 *
 * The status for people: a table for each agreement, and below it one sentence for everything that is bad.
 */
#include "view/sentence.h"
#include "view/table.h"
#include "view/views.h"

#include <math.h>

static const char *done_words(const struct view *view, const struct lofte_standing *standing) {
    const char *done =
        arena_printf(view->arena, "%s%lld", standing->approximate ? "≈" : "", (long long)standing->counted);
    if (standing->counted < 0)
        return "–";
    return standing->target > 0 ? say(view, N_("{0} of {1}"), done, NUM(standing->target)) : done;
}

static const char *bar_of(const struct view *view, const struct lofte_standing *standing) {
    if (standing->target <= 0)
        return "";
    const double target = (double)standing->target;
    const double plan = isfinite(standing->planned_by_now) ? standing->planned_by_now / target : -1;
    return bar_draw(view->arena, (double)standing->counted / target, plan);
}

static const char *weeks_behind(const struct view *view, const struct lofte_standing *standing) {
    if (!(standing->lag_weeks > 0) || !isfinite(standing->lag_weeks))
        return "–";
    return say(view, N_("{0} wk"), standing->lag_weeks < 0.5 ? "<1" : say_number(view, standing->lag_weeks, 0));
}

static void add_standing(struct table *table, const struct lofte_standing *standing) {
    const struct view *view = table->view;
    struct cell *cell = table_row(table);
    const enum style style = standing_style(standing->state);
    cell[0].text = arena_printf(view->arena, "  %s", activity_title(view, standing));
    cell[1].text = done_words(view, standing);
    cell[2].text = standing->target > 0 && isfinite(standing->planned_by_now)
                       ? say_number(view, floor(standing->planned_by_now + 1e-9), 0)
                       : "–";
    cell[3] = (struct cell){bar_of(view, standing), style};
    cell[4].text = weeks_behind(view, standing);
    cell[5] = (struct cell){
        arena_printf(view->arena, "%s %s", standing_symbol(standing->state), standing_word(view, standing->state)),
        style};
    cell[6].text = standing->booked > 0 ? arena_strdup(view->arena, NUM(standing->booked)) : "–";
    cell[7].text = say_day(view, standing->last_seen);
}

static const struct lofte_pledge *pledge_of(const struct lofte_agreement *agreement, const char *id) {
    for (size_t i = 0; i < agreement->n_pledges; i++)
        if (str_equal(agreement->pledges[i].id, id))
            return &agreement->pledges[i];
    return NULL;
}

static void add_pledge(struct table *table, const struct lofte_status *status, const struct lofte_agreement *agreement,
                       const struct lofte_pledge_standing *standing) {
    const struct view *view = table->view;
    const struct lofte_pledge *pledge = pledge_of(agreement, standing->pledge);
    const char *title = pledge ? say_words(view, pledge->title, pledge->id) : standing->pledge;
    if (standing->cannot_be_judged) {
        table_heading(table, STYLE_BAD, unjudged_words(view, standing->plugin, title));
        return;
    }
    table_heading(table, STYLE_HEAD,
                  arena_printf(view->arena, "%s %s: %s", standing_symbol(standing->state), title,
                               standing_word(view, standing->state)));
    for (size_t i = 0; i < status->n_standings; i++)
        if (str_equal(status->standings[i].agreement, agreement->id) &&
            str_equal(status->standings[i].pledge, standing->pledge))
            add_standing(table, &status->standings[i]);
}

static void put_table(struct view *view, const struct lofte_status *status, const struct lofte_agreement *agreement) {
    const struct column columns[] = {
        {say(view, N_("Activity")), COLUMN_WRAPS}, {say(view, N_("Done")), COLUMN_RIGHT},
        {say(view, N_("Plan")), COLUMN_RIGHT},     {"", COLUMN_SPARED},
        {say(view, N_("Behind")), COLUMN_RIGHT},   {say(view, N_("State")), COLUMN_LEFT},
        {say(view, N_("Booked")), COLUMN_RIGHT},   {say(view, N_("Last")), COLUMN_SPARED},
    };
    struct table table;
    table_init(&table, view, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < status->n_pledges; i++)
        if (str_equal(status->pledges[i].agreement, agreement->id))
            add_pledge(&table, status, agreement, &status->pledges[i]);
    table_print(&table);
}

static void put_alert(struct view *view, const struct lofte_alert *alert) {
    const char *lead = arena_printf(view->arena, "%s ", standing_symbol(alert->standing_state));
    view_paragraph(view, lead, standing_style(alert->standing_state), alert_sentence(view, alert));
}

static bool is_open_miss(const struct lofte_closed_window *closed) {
    return closed->state == LOFTE_MISSED && !closed->acknowledged;
}

/* Earlier windows that were missed: several are one sentence. */
static size_t put_misses(struct view *view, const struct lofte_standing *standing) {
    const struct lofte_closed_window *last = NULL;
    struct buf list;
    size_t n = 0;
    buf_init(&list, view->arena);
    for (size_t i = 0; i < standing->n_closed; i++) {
        const struct lofte_closed_window *closed = &standing->closed[i];
        if (!is_open_miss(closed))
            continue;
        last = closed;
        buf_printf(&list, "%s%s (%s)", n++ ? ", " : "", say_window(view, closed->window),
                   say(view, N_("{0} of {1}"), NUM(closed->counted), NUM(closed->target)));
    }
    if (n == 1) {
        const struct lofte_alert alert = alert_of_window(standing, last);
        put_alert(view, &alert);
    } else if (n) {
        view_paragraph(view, arena_printf(view->arena, "%s ", standing_symbol(LOFTE_MISSED)),
                       standing_style(LOFTE_MISSED),
                       say(view, N_("{0}: the target was missed in {1} windows: {2}."), activity_title(view, standing),
                           NUM(n), list.data));
    }
    return n;
}

/* Minutes that are missing explain many activities at once: those unreported since the same day are one sentence. */
static size_t put_unreported(struct view *view, const struct lofte_status *status, size_t first) {
    const struct lofte_standing *of = &status->standings[first];
    struct buf list;
    size_t n = 0;
    buf_init(&list, view->arena);
    for (size_t i = 0; i < status->n_standings; i++) {
        const struct lofte_standing *standing = &status->standings[i];
        if (standing->cannot_be_judged || standing->state != LOFTE_NO_REPORT || standing->since != of->since ||
            !standing->activity->weighs || !str_equal(standing->agreement, of->agreement))
            continue;
        if (i < first)
            return 0; /* told already */
        buf_printf(&list, "%s%s", n++ ? ", " : "", activity_title(view, standing));
    }
    view_paragraph(view, arena_printf(view->arena, "%s ", standing_symbol(LOFTE_NO_REPORT)),
                   standing_style(LOFTE_NO_REPORT),
                   say(view, N_("Minutes that should have come are missing since {0}, so nothing is known of: {1}."),
                       say_day(view, of->since), list.data));
    return n;
}

/* The sentences of an agreement, worst first, in the order of the table where they are equal. */
static size_t put_sentences(struct view *view, const struct lofte_status *status, const char *agreement) {
    size_t n = 0;
    for (int state = LOFTE_MISSED; state >= LOFTE_NO_REPORT; state--)
        for (size_t i = 0; i < status->n_standings; i++) {
            const struct lofte_standing *standing = &status->standings[i];
            if (!str_equal(standing->agreement, agreement) || !standing->activity->weighs || standing->cannot_be_judged)
                continue;
            if (state == LOFTE_MISSED)
                n += put_misses(view, standing);
            if ((int)standing->state != state)
                continue;
            if (state == LOFTE_NO_REPORT) {
                n += put_unreported(view, status, i);
            } else {
                const struct lofte_alert alert = alert_of_standing(standing);
                put_alert(view, &alert);
                n++;
            }
        }
    return n;
}

static bool has_unjudged(const struct lofte_status *status, const char *agreement) {
    for (size_t i = 0; i < status->n_pledges; i++)
        if (status->pledges[i].cannot_be_judged && str_equal(status->pledges[i].agreement, agreement))
            return true;
    return false;
}

static void put_waiting(struct view *view, const struct lofte_status *status, const char *agreement) {
    int64_t waiting = 0;
    for (size_t i = 0; i < status->n_standings; i++)
        if (str_equal(status->standings[i].agreement, agreement) && status->standings[i].unconfirmed > 0)
            waiting += status->standings[i].unconfirmed;
    if (waiting)
        view_line(view, STYLE_PLAIN, say(view, N_("Waiting for review: {0}."), NUM(waiting)));
}

static void put_head(struct view *view, const struct lofte_status *status) {
    lofte_day judged = LOFTE_NO_DAY;
    for (size_t i = 0; i < status->n_standings; i++)
        judged = status->standings[i].judged_to > judged ? status->standings[i].judged_to : judged;
    const char *as_of = say_day(view, status->as_of);
    const char *head = judged == LOFTE_NO_DAY
                           ? say(view, N_("Status on {0}. There are no minutes yet."), as_of)
                           : say(view, N_("Status on {0}, by minutes up to {1}."), as_of, say_day(view, judged));
    view_line(view, STYLE_HEAD, head);
    if (status->as_known != LOFTE_NO_DAY)
        view_line(view, STYLE_PLAIN, say(view, N_("As it was known on {0}."), say_day(view, status->as_known)));
}

void view_status(struct view *view, const struct lofte_status *status) {
    if (!view->quiet)
        put_head(view, status);
    for (size_t i = 0; i < status->n_agreements; i++) {
        const struct lofte_agreement *agreement = &status->agreements[i];
        if (!view->quiet) {
            view_line(view, STYLE_PLAIN, "");
            view_line(view, STYLE_HEAD,
                      arena_printf(view->arena, "%s (%s)", say_words(view, agreement->title, agreement->id),
                                   say_window(view, agreement->period)));
            put_table(view, status, agreement);
            view_line(view, STYLE_PLAIN, "");
        }
        if (!put_sentences(view, status, agreement->id) && !view->quiet && status->n_standings)
            view_line(view, STYLE_GOOD,
                      say(view, has_unjudged(status, agreement->id) ? N_("Nothing of what can be judged is behind.")
                                                                    : N_("Nothing is behind.")));
        if (!view->quiet)
            put_waiting(view, status, agreement->id);
    }
    for (size_t i = 0; i < status->n_findings; i++)
        view_finding(view, &status->findings[i]);
}

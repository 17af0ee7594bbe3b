/* SPDX-License-Identifier: MIT
 *
 * One activity: its sentence, its figures, the plan against what was done, earlier windows, and what the figures stand
 * on. Every figure carries the value that `lofte status --json` has beside the words.
 */
#include "view/followup_activity.h"
#include "base/days.h"
#include "view/sentence.h"
#include "view/svg_curve.h"

#include <math.h>

/* ---- figures ---- */

static void put_row(struct view *view, const char *key, const char *value, const char *shown) {
    html_put(view, "<tr><th scope=\"row\">{0}</th><td><data class=\"{1}\" value=\"{2}\">{3}</data></td></tr>\n",
             number_word(view, key), key, value, shown);
}

static void put_text_row(struct view *view, const char *label, const char *text) {
    if (text)
        html_put(view, "<tr><th scope=\"row\">{0}</th><td>{1}</td></tr>\n", label, text);
}

static void put_day_row(struct view *view, const char *key, lofte_day day) {
    if (day != LOFTE_NO_DAY)
        put_row(view, key, DAY(day), say_day(view, day));
}

static void put_count_row(struct view *view, const char *key, int64_t count) {
    if (count >= 0)
        put_row(view, key, NUM(count), say_grouped(view, count));
}

static void put_real_row(struct view *view, const char *key, double real, int decimals, const char *shown) {
    const double scale = pow(10, decimals);
    if (isfinite(real))
        put_row(view, key, arena_printf(view->arena, "%.*f", decimals, round(real * scale) / scale), shown);
}

static const char *chance_words(const struct view *view, double probability) {
    if (probability < 0.05)
        return say(view, N_("under {0} %"), "5");
    if (probability > 0.95)
        return say(view, N_("over {0} %"), "95");
    return say(view, N_("about {0} %"), say_number(view, round(probability * 10) * 10, 0));
}

static const char *weeks_words(const struct view *view, double weeks) {
    return weeks > 0 && weeks < 0.5 ? "<1" : say_number(view, weeks, 0);
}

static void put_counted(struct view *view, const struct lofte_standing *standing) {
    const char *counted = say_grouped(view, standing->counted);
    counted = standing->approximate ? say(view, N_("about {0}"), counted) : counted;
    put_row(view, "counted", NUM(standing->counted), counted);
    if (standing->target > 0)
        put_count_row(view, "target", standing->target);
    put_text_row(view, number_word(view, "window"), say_window(view, standing->window));
}

static void put_figures(struct view *view, const struct lofte_standing *standing) {
    html_put(view, "<table class=\"figures\"><caption>{0}</caption>\n<tbody>\n",
             say(view, N_("{0}: figures"), activity_title(view, standing)));
    put_counted(view, standing);
    put_real_row(view, "planned_by_now", standing->planned_by_now, 1,
                 say_number(view, floor(standing->planned_by_now + 1e-9), 0));
    put_count_row(view, "shortfall", standing->shortfall);
    put_real_row(view, "lag_weeks", standing->lag_weeks, 1, weeks_words(view, standing->lag_weeks));
    put_real_row(view, "needed_per_month", standing->needed_per_month, 1,
                 say_number(view, standing->needed_per_month, 1));
    put_real_row(view, "probability", standing->probability, 2, chance_words(view, standing->probability));
    put_count_row(view, "booked", standing->booked);
    put_count_row(view, "overdue_plans", standing->overdue_plans);
    put_count_row(view, "unconfirmed", standing->unconfirmed);
    put_count_row(view, "in_drafts", standing->in_drafts);
    put_day_row(view, "judged_to", standing->judged_to);
    put_day_row(view, "since", standing->since);
    put_day_row(view, "last_seen", standing->last_seen);
    html_put(view, "</tbody></table>\n");
}

static void put_rows(struct view *view, const struct lofte_followup_activity *activity) {
    html_put(view,
             "<table><caption>{0}</caption>\n<thead><tr><th scope=\"col\">{1}</th><th scope=\"col\" class=\"n\">{2}"
             "</th><th scope=\"col\" class=\"n\">{3}</th></tr></thead>\n<tbody>\n",
             say(view, N_("Plan and done, up to and including each day")), say(view, N_("Day")), say(view, N_("Plan")),
             say(view, N_("Done")));
    for (size_t i = 0; i < activity->n_rows; i++) {
        const struct lofte_plan_row *row = &activity->rows[i];
        html_put(view,
                 "<tr><th scope=\"row\" class=\"day\">{0}</th><td class=\"n\">{1}</td><td class=\"n\">{2}</td></tr>\n",
                 say_day(view, row->day), say_number(view, row->planned, 1),
                 row->counted < 0 ? "–" : say_grouped(view, row->counted));
    }
    html_put(view, "</tbody></table>\n");
}

static void put_picture(struct view *view, const struct lofte_followup_activity *activity, size_t index) {
    html_put(view, "<div><figure>\n");
    svg_curve(view, activity, index);
    html_put(view, "<figcaption>{0}</figcaption>\n</figure>\n", curve_words(view, activity->standing));
    put_rows(view, activity);
    html_put(view, "</div>\n");
}

/* ---- parts and earlier windows ---- */

static void put_parts(struct view *view, const struct lofte_standing *standing) {
    if (!standing->n_parts)
        return;
    html_put(view,
             "<table class=\"parts\"><caption>{0}</caption>\n<thead><tr><th scope=\"col\">{1}</th>"
             "<th scope=\"col\" class=\"n\">{2}</th><th scope=\"col\" class=\"n\">{3}</th></tr></thead>\n<tbody>\n",
             say(view, N_("Its parts")), say(view, N_("Part")), say(view, N_("Done")), say(view, N_("Target")));
    for (size_t i = 0; i < standing->n_parts; i++) {
        const struct lofte_part_count *part = &standing->parts[i];
        html_put(view, "<tr><th scope=\"row\">{0}</th><td class=\"n\">{1}</td><td class=\"n\">{2}</td></tr>\n",
                 part->part, say_grouped(view, part->counted),
                 part->target > 0 ? say_grouped(view, part->target) : "–");
    }
    html_put(view, "</tbody></table>\n");
}

static void put_closed(struct view *view, const struct lofte_standing *standing) {
    if (!standing->n_closed)
        return;
    html_put(view,
             "<table class=\"closed\"><caption>{0}</caption>\n<thead><tr><th scope=\"col\">{1}</th>"
             "<th scope=\"col\" class=\"n\">{2}</th><th scope=\"col\" class=\"n\">{3}</th><th scope=\"col\">{4}</th>"
             "</tr></thead>\n<tbody>\n",
             say(view, N_("Earlier windows")), say(view, N_("Window")), say(view, N_("Done")), say(view, N_("Target")),
             say(view, N_("State")));
    for (size_t i = 0; i < standing->n_closed; i++) {
        const struct lofte_closed_window *closed = &standing->closed[i];
        html_put(view, "<tr><th scope=\"row\">{0}</th><td class=\"n\">{1}</td><td class=\"n\">{2}</td><td>",
                 say_window(view, closed->window), say_grouped(view, closed->counted),
                 say_grouped(view, closed->target));
        html_state(view, closed->state);
        if (closed->acknowledged)
            html_put(view, ", {0}", alert_word(view, LOFTE_ACKNOWLEDGED));
        html_put(view, "</td></tr>\n");
    }
    html_put(view, "</tbody></table>\n");
}

/* ---- what it stands on ---- */

static const char *quote_html_words(const struct view *view, const char *quote) {
    if (quote && !quote[0])
        return say(view, N_("(a report without a sentence)"));
    return quote ? arena_printf(view->arena, "”%s”", quote)
                 : say(view, N_("(The sentence also tells of something planned whose day has not passed, so it is not "
                                "quoted.)"));
}

/* The place of the meeting's row in the list of minutes; n_meetings: it is not there. */
static size_t meeting_at(const struct lofte_followup *followup, const char *id) {
    size_t i = 0;
    while (i < followup->n_meetings && !str_equal(followup->meetings[i].id, id))
        i++;
    return i;
}

static void put_evidence_row(struct view *view, const struct lofte_followup *followup,
                             const struct lofte_evidence *evidence) {
    const char *item = evidence->item ? arena_printf(view->arena, ", %s", say_item(view, evidence->item)) : "";
    html_put(view,
             "<tr><td class=\"n\">{0}</td><th scope=\"row\"><a href=\"#m{1}\">{2}</a>{3}</th>"
             "<td class=\"day\">{4}</td><td>{5}</td></tr>\n",
             say_grouped(view, evidence->count), NUM(meeting_at(followup, evidence->meeting)), evidence->meeting, item,
             say_day(view, evidence->date),
             evidence->item ? quote_html_words(view, evidence->quote) : say(view, N_("the meeting itself")));
}

/* One table a window. */
static void put_evidence(struct view *view, const struct lofte_followup *followup,
                         const struct lofte_followup_activity *activity) {
    lofte_day window = LOFTE_NO_DAY;
    for (size_t i = 0; i < activity->n_evidence; i++) {
        const struct lofte_evidence *evidence = &activity->evidence[i];
        if (evidence->window.from != window) {
            if (window != LOFTE_NO_DAY)
                html_put(view, "</tbody></table>\n");
            window = evidence->window.from;
            html_put(view,
                     "<table class=\"evidence\"><caption>{0}</caption>\n<thead><tr><th scope=\"col\" class=\"n\">{1}"
                     "</th><th scope=\"col\">{2}</th><th scope=\"col\">{3}</th><th scope=\"col\">{4}</th></tr></thead>"
                     "\n<tbody>\n",
                     say(view, N_("What counts in {0}"), say_window(view, evidence->window)), say(view, N_("Number")),
                     say(view, N_("Minutes")), say(view, N_("Day")), say(view, N_("What it says")));
        }
        put_evidence_row(view, followup, evidence);
    }
    if (window != LOFTE_NO_DAY)
        html_put(view, "</tbody></table>\n");
}

static void put_quote(struct view *view, const struct lofte_statement *statement) {
    html_put(view, "<blockquote>{0}: {1}</blockquote>\n", place_words(view, statement),
             quote_html_words(view, statement->quote));
}

static void put_disagreements(struct view *view, const struct lofte_followup_activity *activity) {
    for (size_t i = 0; i < activity->n_disagreements; i++) {
        const struct lofte_disagreement *disagreement = &activity->disagreements[i];
        html_put(view,
                 "<div class=\"disagreement\"><p class=\"warn\"><span aria-hidden=\"true\">≠</span> {0} {1}</p>\n",
                 say(view, N_("Sources disagree:")), view_text(view, &disagreement->text));
        if (disagreement->claim)
            put_quote(view, disagreement->claim);
        for (size_t k = 0; k < disagreement->n_others; k++)
            put_quote(view, disagreement->others[k]);
        html_put(view, "</div>\n");
    }
}

/* ---- the whole ---- */

static void put_promise(struct view *view, const struct lofte_activity *activity) {
    const char *basis = say_words(view, activity->target.basis, NULL);
    const char *decided = activity->target.decided_by ? activity->target.decided_by : "–";
    html_put(view, "<table class=\"promise\"><caption>{0}</caption>\n<tbody>\n", say(view, N_("The promise")));
    put_text_row(view, say(view, N_("The agreement says")), say_words(view, activity->source, NULL));
    put_text_row(view, number_word(view, "target"), target_words(view, activity));
    put_text_row(view, say(view, N_("One unit is")), say_words(view, activity->definition, NULL));
    put_text_row(view, say(view, N_("Responsible")), say_words(view, activity->responsible, NULL));
    if (basis && activity->target.local_reading)
        put_text_row(
            view, say(view, N_("Local reading")),
            arena_printf(view->arena, "%s (%s, %s)", basis, decided, say_day(view, activity->target.decided_on)));
    html_put(view, "</tbody></table>\n");
}

void followup_activity(struct view *view, const struct lofte_followup *followup, size_t index) {
    const struct lofte_followup_activity *activity = &followup->activities[index];
    const struct lofte_standing *standing = activity->standing;
    const struct lofte_alert alert = alert_of_standing(standing);
    html_put(view, "<section class=\"activity\" id=\"a{0}\">\n<h4>{1}: ", NUM(index), activity_title(view, standing));
    html_state(view, standing->state);
    html_put(view, "</h4>\n<p class=\"says\">{0}</p>\n", alert_sentence(view, &alert));
    html_put(view, "<div class=\"pair\">\n<div>\n");
    put_figures(view, standing);
    put_promise(view, standing->activity);
    put_parts(view, standing);
    put_closed(view, standing);
    html_put(view, "</div>\n");
    if (activity->n_plan)
        put_picture(view, activity, index);
    html_put(view, "</div>\n");
    put_disagreements(view, activity);
    put_evidence(view, followup, activity);
    html_put(view, "</section>\n");
}

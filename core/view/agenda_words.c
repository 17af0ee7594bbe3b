/* SPDX-License-Identifier: MIT
 *
 * The sentences of an agenda. Nothing here knows the form that they are put in.
 */
#include "view/agenda_words.h"
#include "view/sentence.h"

const char *topic_name(enum lofte_topic topic) {
    static const char *const names[] = {[LOFTE_TOPIC_STANDING] = "standing",
                                        [LOFTE_TOPIC_ACTIVITY] = "activity",
                                        [LOFTE_TOPIC_MISSING] = "missing",
                                        [LOFTE_TOPIC_ACTIONS] = "actions",
                                        [LOFTE_TOPIC_RULE] = "rule"};
    return names[topic];
}

void markup_put(struct buf *buf, const char *text) {
    for (const char *c = text; *c; c++)
        if (*c == '&')
            buf_puts(buf, "&amp;");
        else if (*c == '<')
            buf_puts(buf, "&lt;");
        else if (*c == '>')
            buf_puts(buf, "&gt;");
        else if (*c == '"')
            buf_puts(buf, "&quot;");
        else
            buf_add(buf, c, 1);
}

const char *agenda_head(const struct view *view, const struct lofte_agenda *agenda) {
    return say(view, N_("Agenda: {0}, {1}"), say_words(view, agenda->group->name, agenda->group->id),
               say_day(view, agenda->date));
}

const char *agenda_known(const struct view *view, const struct lofte_agenda *agenda) {
    return say(view, N_("By what is known on {0}. {1}."), say_day(view, agenda->as_of),
               say_words(view, agenda->agreement->title, agenda->agreement->id));
}

const char *agenda_title(const struct view *view, const struct lofte_agenda_item *item) {
    switch (item->topic) {
    case LOFTE_TOPIC_STANDING:
    case LOFTE_TOPIC_RULE:
        return say_words(view, item->title, "–");
    case LOFTE_TOPIC_ACTIVITY:
        return activity_title(view, item->standing);
    case LOFTE_TOPIC_MISSING:
        return say(view, N_("Minutes that are missing"));
    case LOFTE_TOPIC_ACTIONS:
        return say(view, N_("Actions whose day has passed"));
    }
    return "–";
}

struct lines {
    const struct view *view;
    struct agenda_line *line;
    size_t n, cap;
};

static void line_add(struct lines *lines, const char *text, const struct lofte_statement *statement) {
    *ARENA_PUSH(lines->view->arena, lines->line, lines->n, lines->cap) =
        (struct agenda_line){.text = text, .quote = statement ? quote_words(lines->view, statement) : NULL};
}

static const char *plan_day(const struct view *view, struct lofte_window window) {
    return window.from == window.to || window.from == LOFTE_NO_DAY ? say_day(view, window.to)
                                                                   : say_window(view, window);
}

static void activity_lines(struct lines *lines, const struct lofte_agenda_item *item) {
    const struct view *view = lines->view;
    const struct lofte_alert alert = alert_of_standing(item->standing);
    line_add(lines, alert_sentence(view, &alert), NULL);
    if (item->evidence)
        line_add(lines, say(view, N_("Latest: {0}."), place_words(view, item->evidence)), item->evidence);
    for (size_t i = 0; i < item->n_plans; i++) {
        const struct lofte_due_plan *plan = &item->plans[i];
        const char *day = plan_day(view, plan->window), *place = place_words(view, plan->statement);
        line_add(lines,
                 plan->count == 1
                     ? say(view, N_("Booked for {0}, nothing reported ({1})."), day, place)
                     : say(view, N_("{0} booked for {1}, nothing reported ({2})."), NUM(plan->count), day, place),
                 plan->statement);
    }
    for (size_t i = 0; i < item->n_review; i++)
        line_add(lines,
                 say(view, N_("Waits for review: {0} ({1})."), place_words(view, item->review[i]),
                     item->review[i]->id ? item->review[i]->id : "–"),
                 item->review[i]);
}

static const char *action_words(const struct view *view, const struct lofte_due_action *action) {
    if (!action->meeting)
        return say(view, N_("By {0}, {1}: {2}"), say_day(view, action->due), action->owner ? action->owner : "–",
                   action->text);
    return say(view, N_("By {0}, {1}: {2} ({3}, {4})"), say_day(view, action->due), action->owner ? action->owner : "–",
               action->text, action->meeting, say_item(view, action->item));
}

struct agenda_line *agenda_lines(const struct view *view, const struct lofte_agenda_item *item, size_t *n) {
    struct lines lines = {.view = view};
    if (item->topic == LOFTE_TOPIC_ACTIVITY)
        activity_lines(&lines, item);
    for (size_t i = 0; i < item->n_missing; i++)
        line_add(&lines,
                 say(view, N_("The meeting of {0} left no minutes; they were due by {1}."),
                     say_day(view, item->missing[i]->date),
                     say_day(view, item->missing[i]->step[LOFTE_STEP_DRAFT].due)),
                 NULL);
    for (size_t i = 0; i < item->n_findings; i++)
        line_add(&lines, view_text(view, &item->findings[i].text), NULL);
    for (size_t i = 0; i < item->n_actions; i++)
        line_add(&lines, action_words(view, &item->actions[i]), NULL);
    for (size_t i = 0; i < item->n_notes; i++)
        line_add(&lines, say_words(view, item->notes[i], "–"), NULL);
    *n = lines.n;
    return lines.line;
}

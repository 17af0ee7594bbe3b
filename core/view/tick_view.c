/* SPDX-License-Identifier: MIT
 *
 * What a tick did, for people: what began and ended, what was queued to whom, what waits, and who cannot be told.
 */
#include "view/run_words.h"

/* What it tells of, in numbers: "2 alerts, 1 resolved, 3 notices". */
static const char *told_words(const struct view *view, const struct lofte_told *told) {
    const struct {
        size_t n;
        const char *one, *many;
    } rows[] = {
        {told->n_alerts, N_("1 alert"), N_("{0} alerts")},
        {told->n_resolved, N_("1 resolved"), N_("{0} resolved")},
        {told->n_notices, N_("1 notice"), N_("{0} notices")},
        {told->n_actions, N_("1 thing to do"), N_("{0} things to do")},
        {told->report, N_("a draft of the report"), N_("a draft of the report")},
    };
    struct buf list;
    buf_init(&list, view->arena);
    for (size_t r = 0; r < sizeof rows / sizeof rows[0]; r++)
        if (rows[r].n)
            buf_printf(&list, "%s%s", list.len ? ", " : "",
                       say_count(view, (int64_t)rows[r].n, rows[r].one, rows[r].many));
    return list.data;
}

static void told_put(struct view *view, const struct lofte_told *told) {
    view_paragraph(view, "  ✉ ", STYLE_PLAIN, arena_printf(view->arena, "%s: %s", told->role, told->letter.subject));
    view_paragraph(view, "    ", STYLE_DIM, told_words(view, told));
}

static void put_work(struct view *view, const struct lofte_tick_report *report) {
    view_line(view, STYLE_HEAD,
              say(view, N_("{0}: {1} begun, {2} ended, {3} under way, {4} to be sent."), say_day(view, report->day),
                  NUM(report->n_begun), NUM(report->n_ended), NUM(report->n_live), NUM(report->n_told)));
    if (report->n_begun)
        view_line(view, STYLE_HEAD, say(view, N_("Begun")));
    for (size_t i = 0; i < report->n_begun; i++)
        run_put(view, &report->begun[i], report->day);
    if (report->n_ended)
        view_line(view, STYLE_HEAD, say(view, N_("Ended")));
    for (size_t i = 0; i < report->n_ended; i++)
        run_put(view, &report->ended[i], report->day);
    if (report->n_told)
        view_line(view, STYLE_HEAD, say(view, N_("Queued")));
    for (size_t i = 0; i < report->n_told; i++)
        told_put(view, &report->told[i]);
}

static void put_silent(struct view *view, const struct lofte_tick_report *report) {
    struct buf roles;
    buf_init(&roles, view->arena);
    for (size_t i = 0; i < report->n_silent; i++)
        buf_printf(&roles, "%s%s", i ? ", " : "", report->silent[i]);
    if (report->n_silent)
        view_paragraph(view, "", STYLE_WARN,
                       say(view,
                           N_("To these nothing is sent, since no receiver is set: {0}. Write receiver.ROLE = "
                              "mail:ADDRESS into the file settings; lofte notify test tries it."),
                           roles.data));
}

void view_tick(struct view *view, const struct lofte_tick_report *report) {
    if (!view->quiet)
        put_work(view, report);
    put_silent(view, report);
    for (size_t i = 0; i < report->n_findings; i++)
        view_finding(view, &report->findings[i]);
    if (view->quiet)
        return;
    if (report->next != LOFTE_NO_DAY)
        view_line(view, STYLE_PLAIN, say(view, N_("The next that waits for a day: {0}."), say_day(view, report->next)));
    if (report->n_live)
        view_line(view, STYLE_DIM, say(view, N_("What is under way and what it waits for: lofte workflow runs")));
}

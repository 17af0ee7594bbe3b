/* SPDX-License-Identifier: MIT
 *
 * The follow-up for the leadership as one page of HTML to mail or print: one line on top, the pledges worst first, each
 * with its activities, and what the reader has to know about the minutes and rules behind it.
 */
#include "base/days.h"
#include "base/file.h"
#include "view/followup_activity.h"
#include "view/sentence.h"
#include "view/views.h"

#include <string.h>

static const struct lofte_agreement *agreement_of(const struct lofte_followup *followup, const char *id) {
    size_t i = 0;
    while (!str_equal(followup->status.agreements[i].id, id))
        i++;
    return &followup->status.agreements[i];
}

static const struct lofte_pledge *pledge_of(const struct lofte_followup *followup,
                                            const struct lofte_pledge_standing *standing) {
    const struct lofte_agreement *agreement = agreement_of(followup, standing->agreement);
    size_t i = 0;
    while (!str_equal(agreement->pledges[i].id, standing->pledge))
        i++;
    return &agreement->pledges[i];
}

static const char *pledge_title(const struct view *view, const struct lofte_followup *followup,
                                const struct lofte_pledge_standing *standing) {
    return say_words(view, pledge_of(followup, standing)->title, standing->pledge);
}

/* ---- the top ---- */

static void put_summary(struct view *view, const struct lofte_followup *followup) {
    const struct lofte_status *status = &followup->status;
    html_put(view, "<p class=\"summary\">{0}", pledges_sentence(view, status));
    const struct lofte_pledge_standing *worst = status->n_pledges ? followup->worst[0] : NULL;
    if (worst && !worst->cannot_be_judged && worst->state >= LOFTE_NO_REPORT && worst->state <= LOFTE_MISSED)
        html_put(view, " {0}", say(view, N_("Worst: {0}."), pledge_title(view, followup, worst)));
    html_put(view, "</p>\n");
}

static void put_top(struct view *view, const struct lofte_followup *followup, const char *title) {
    const struct lofte_status *status = &followup->status;
    lofte_day judged = LOFTE_NO_DAY;
    for (size_t i = 0; i < status->n_standings; i++)
        judged = status->standings[i].judged_to > judged ? status->standings[i].judged_to : judged;
    const char *day = say_day(view, status->as_of);
    html_put(view, "<h1>{0}</h1>\n<p>{1}", title,
             judged == LOFTE_NO_DAY
                 ? say(view, N_("Status on {0}. There are no minutes yet."), day)
                 : say(view, N_("Status on {0}, by minutes up to {1}."), day, say_day(view, judged)));
    if (status->as_known != LOFTE_NO_DAY)
        html_put(view, " {0}", say(view, N_("As it was known on {0}."), say_day(view, status->as_known)));
    html_put(view, "</p>\n");
    put_summary(view, followup);
    html_put(view, "<p class=\"note effect\">{0}</p>\n",
             say(view, N_("The figures say what was done, as the minutes tell it. What effect it had is another "
                          "question, which counting does not answer.")));
}

static void put_figure(struct view *view, int64_t counted, int64_t target, enum lofte_standing_state state) {
    const char *done = say_grouped(view, counted);
    html_put(view, "{0}, ", target > 0 ? say(view, N_("{0} of {1}"), done, say_grouped(view, target)) : done);
    html_state(view, state);
}

/* A missed window weighs until somebody has taken note, so it stands beside the present one. */
static void put_activity_cell(struct view *view, const struct lofte_standing *standing, size_t index) {
    html_put(view, "<a href=\"#a{0}\">{1}</a> ", NUM(index), activity_title(view, standing));
    put_figure(view, standing->counted, standing->target, standing->state);
    for (size_t i = 0; i < standing->n_closed && standing->activity->weighs; i++) {
        const struct lofte_closed_window *closed = &standing->closed[i];
        if (closed->state != LOFTE_MISSED || closed->acknowledged)
            continue;
        html_put(view, "; {0}: ", say_window(view, closed->window));
        put_figure(view, closed->counted, closed->target, closed->state);
    }
}

static void put_activities_cell(struct view *view, const struct lofte_followup *followup,
                                const struct lofte_pledge_standing *pledge) {
    size_t n = 0;
    for (size_t i = 0; i < followup->status.n_standings; i++) {
        const struct lofte_standing *standing = &followup->status.standings[i];
        if (pledge->cannot_be_judged || !str_equal(standing->agreement, pledge->agreement) ||
            !str_equal(standing->pledge, pledge->pledge))
            continue;
        html_put(view, n++ ? "<br/>" : "");
        put_activity_cell(view, standing, i);
    }
    if (!n)
        html_put(view, "–");
}

static void put_overview(struct view *view, const struct lofte_followup *followup) {
    html_put(view,
             "<table class=\"overview\"><caption>{0}</caption>\n<thead><tr><th scope=\"col\">{1}</th>"
             "<th scope=\"col\">{2}</th><th scope=\"col\">{3}</th></tr></thead>\n<tbody>\n",
             say(view, N_("The pledges, worst first")), say(view, N_("Pledge")), say(view, N_("State")),
             say(view, N_("Its activities")));
    for (size_t i = 0; i < followup->status.n_pledges; i++) {
        const struct lofte_pledge_standing *pledge = followup->worst[i];
        html_put(view, "<tr><th scope=\"row\"><a href=\"#p{0}\">{1}</a></th><td>", NUM(i),
                 pledge_title(view, followup, pledge));
        if (pledge->cannot_be_judged)
            html_put(view, "<span class=\"state bad\"><span aria-hidden=\"true\">?</span> {0}</span>",
                     say(view, N_("cannot be judged")));
        else
            html_state(view, pledge->state);
        html_put(view, "</td><td>");
        put_activities_cell(view, followup, pledge);
        html_put(view, "</td></tr>\n");
    }
    html_put(view, "</tbody></table>\n");
}

/* ---- pledges ---- */

static void put_pledge(struct view *view, const struct lofte_followup *followup, size_t at) {
    const struct lofte_pledge_standing *standing = followup->worst[at];
    const struct lofte_pledge *pledge = pledge_of(followup, standing);
    const char *title = pledge_title(view, followup, standing);
    const char *source = say_words(view, pledge->source, NULL), *reason = say_words(view, pledge->reason, NULL);
    html_put(view, "<section class=\"pledge\" id=\"p{0}\">\n<h3>", NUM(at));
    if (standing->cannot_be_judged) {
        html_put(view, "<span class=\"bad\">{0}</span></h3>\n</section>\n",
                 unjudged_words(view, standing->plugin, title));
        return;
    }
    html_put(view, "{0}: ", title);
    html_state(view, standing->state);
    html_put(view, "</h3>\n");
    if (followup->status.n_agreements > 1)
        html_put(view, "<p class=\"note\">{0}</p>\n",
                 say_words(view, agreement_of(followup, standing->agreement)->title, standing->agreement));
    if (source)
        html_put(view, "<p>{0}</p>\n", say(view, N_("The agreement says: ”{0}”"), source));
    if (reason)
        html_put(view, "<p class=\"note\">{0}</p>\n", say(view, N_("Why: {0}"), reason));
    for (size_t i = 0; i < followup->status.n_standings; i++)
        if (str_equal(followup->status.standings[i].agreement, standing->agreement) &&
            str_equal(followup->status.standings[i].pledge, standing->pledge))
            followup_activity(view, followup, i);
    html_put(view, "</section>\n");
}

/* ---- what stands behind ---- */

/* "pledge/pledge.lua": where it lies on the machine is nobody's business who reads the page. */
static const char *last_parts(const char *path) {
    const char *name = path_name(path);
    while (name > path && name[-1] == '/')
        name--;
    while (name > path && name[-1] != '/')
        name--;
    return name;
}

static void put_findings(struct view *view, const struct lofte_finding *finding, size_t n, const char *class,
                         const char *head) {
    if (!n)
        return;
    html_put(view, "<h2>{0}</h2>\n<ul class=\"{1}\">\n", head, class);
    for (size_t i = 0; i < n; i++) {
        const char *text = view_guarded(view, &finding[i].text);
        const char *file =
            finding[i].file ? arena_printf(view->arena, "%s: ", view_path(view, last_parts(finding[i].file))) : "";
        html_put(view, "<li>{0}{1}</li>\n", file, text);
    }
    html_put(view, "</ul>\n");
}

static void put_rules(struct view *view, const struct lofte_followup *followup) {
    html_put(view, "<h2>{0}</h2>\n", say(view, N_("Rules that changed during the year")));
    if (!followup->n_rules) {
        html_put(view, "<p>{0}</p>\n", say(view, N_("None: all of the year's minutes were read by the same rules.")));
        return;
    }
    html_put(
        view,
        "<p>{0}</p>\n<table class=\"rules\"><caption>{1}</caption>\n<thead><tr><th scope=\"col\">{2}</th>"
        "<th scope=\"col\">{3}</th><th scope=\"col\">{4}</th></tr></thead>\n<tbody>\n",
        say(view, N_("The agreement's plugins were changed, and stored minutes were read anew. Figures from before "
                     "and after may differ for that reason alone.")),
        say(view, N_("Changes of rules")), say(view, N_("Time (UTC)")), say(view, N_("Agreement")),
        say(view, N_("Checksum of the new rules")));
    for (size_t i = 0; i < followup->n_rules; i++) {
        const struct lofte_event *event = &followup->rules[i];
        const char *rules = event->after ? event->after : "–";
        html_put(view, "<tr><th scope=\"row\" class=\"day\">{0}</th><td>{1}</td><td class=\"sum\">{2}</td></tr>\n",
                 say_time(view, event->at), event->subject, arena_strndup(view->arena, rules, strcspn(rules, ",")));
    }
    html_put(view, "</tbody></table>\n");
}

static void put_minutes(struct view *view, const struct lofte_followup *followup) {
    if (!followup->n_meetings)
        return;
    html_put(view,
             "<h2>{0}</h2>\n<table class=\"minutes\"><caption>{1}</caption>\n<thead><tr><th scope=\"col\">{2}</th>"
             "<th scope=\"col\">{3}</th><th scope=\"col\">{4}</th></tr></thead>\n<tbody>\n",
             say(view, N_("The minutes behind the figures")),
             say(view, N_("Minutes that something was counted from, with the checksum of the file")),
             say(view, N_("Meeting")), say(view, N_("Day")), say(view, N_("File and checksum (BLAKE2b)")));
    for (size_t i = 0; i < followup->n_meetings; i++) {
        const struct lofte_meeting *meeting = &followup->meetings[i];
        html_put(view,
                 "<tr id=\"m{0}\"><th scope=\"row\">{1}</th><td class=\"day\">{2}</td><td>{3}<br/>"
                 "<span class=\"sum\">{4}</span></td></tr>\n",
                 NUM(i), say(view, N_("{0}, revision {1}"), meeting->id, NUM(meeting->revision)),
                 say_day(view, meeting->date), meeting->file ? view_path(view, path_name(meeting->file)) : "–",
                 meeting->digest ? meeting->digest : "–");
    }
    html_put(view, "</tbody></table>\n");
}

static void put_key(struct view *view) {
    static const struct {
        enum lofte_standing_state state;
        const char *meaning;
    } key[] = {
        {LOFTE_MISSED, N_("the time is out and the target was not reached")},
        {LOFTE_BEHIND, N_("behind plan, so that the target will probably not be reached")},
        {LOFTE_LATE, N_("after the plan, and it can still be made good")},
        {LOFTE_QUIET, N_("minutes came and said nothing of it for long")},
        {LOFTE_NO_REPORT, N_("minutes that were due have not come, so nothing is known")},
        {LOFTE_CLOSING, N_("the time is out and late minutes may still come")},
        {LOFTE_TOO_EARLY, N_("too little is due by the plan to judge")},
        {LOFTE_ON_PLAN, N_("as much as the plan asks for, or near it")},
        {LOFTE_REACHED, N_("the target is reached")},
        {LOFTE_FOLLOWED, N_("the agreement gives no number; what is done is followed")},
        {LOFTE_PAUSED, N_("paused by a person, with a reason and an end")},
    };
    html_put(view,
             "<h2>{0}</h2>\n<table class=\"key\"><caption>{1}</caption>\n<thead><tr><th scope=\"col\">{2}</th>"
             "<th scope=\"col\">{3}</th></tr></thead>\n<tbody>\n",
             say(view, N_("How to read it")), say(view, N_("The states")), say(view, N_("State")),
             say(view, N_("What it means")));
    for (size_t i = 0; i < sizeof key / sizeof key[0]; i++) {
        html_put(view, "<tr><th scope=\"row\">");
        html_state(view, key[i].state);
        html_put(view, "</th><td>{0}</td></tr>\n", say(view, key[i].meaning));
    }
    html_put(
        view, "</tbody></table>\n<p class=\"note\">{0}</p>\n",
        say(view, N_("Drafts, closed items and what waits for review are never counted. The days of what is booked "
                     "are not shown. lofte explain ACTIVITY --verify holds every sentence against the stored "
                     "minutes.")));
}

void html_followup(struct view *view, const struct lofte_followup *followup) {
    const struct lofte_status *status = &followup->status;
    const char *title = status->n_agreements == 1
                            ? say_words(view, status->agreements[0].title, status->agreements[0].id)
                            : say(view, N_("The citizens' pledges"));
    html_open(view, arena_printf(view->arena, "%s, %s", title, say_day(view, status->as_of)));
    put_top(view, followup, title);
    put_overview(view, followup);
    html_put(view, "<h2>{0}</h2>\n", say(view, N_("Pledge by pledge")));
    for (size_t i = 0; i < status->n_pledges; i++)
        put_pledge(view, followup, i);
    put_findings(view, followup->missing, followup->n_missing, "missing", say(view, N_("Minutes that are missing")));
    put_findings(view, status->findings, status->n_findings, "findings",
                 say(view, N_("What cannot be judged, and why")));
    put_rules(view, followup);
    put_minutes(view, followup);
    put_key(view);
    html_close(view);
}

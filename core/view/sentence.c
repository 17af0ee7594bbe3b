/* SPDX-License-Identifier: MIT
 *
 * Short sentences, each on its own in the catalogue, put one after the other.
 */
#include "view/sentence.h"

#include <math.h>
#include <string.h>

const char *activity_title(const struct view *view, const struct lofte_standing *standing) {
    return say_words(view, standing->activity->title, standing->activity->id);
}

struct lofte_alert alert_of_standing(const struct lofte_standing *standing) {
    return (struct lofte_alert){.standing = standing, .standing_state = standing->state, .since = standing->since};
}

struct lofte_alert alert_of_window(const struct lofte_standing *standing, const struct lofte_closed_window *closed) {
    return (struct lofte_alert){
        .standing = standing, .closed = closed, .standing_state = closed->state, .since = LOFTE_NO_DAY};
}

/* Adds a sentence after a space. */
static void add(struct buf *buf, const char *sentence) {
    if (buf->len && sentence[0])
        buf_puts(buf, " ");
    buf_puts(buf, sentence);
}

static const char *units_of(const struct view *view, const struct lofte_standing *standing, int64_t n) {
    return say_words(view, n == 1 ? standing->activity->unit : standing->activity->units, "");
}

/* "17 of 30 controls", "17 controls" where there is no target. */
static const char *figure(const struct view *view, const struct lofte_standing *standing) {
    const char *done = NUM(standing->counted < 0 ? 0 : standing->counted);
    if (standing->target > 0)
        return say(view, N_("{0} of {1} {2}"), done, NUM(standing->target), units_of(view, standing, standing->target));
    return say(view, N_("{0} {1}"), done, units_of(view, standing, standing->counted));
}

static void add_quiet(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    const char *title = activity_title(view, standing);
    if (standing->last_seen == LOFTE_NO_DAY)
        add(buf, say(view, N_("{0}: nothing has been reported so far."), title));
    else
        add(buf, say(view, N_("{0}: nothing new since {1}; so far {2}."), title, say_day(view, standing->last_seen),
                     figure(view, standing)));
}

static void add_no_report(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    const char *title = activity_title(view, standing);
    if (standing->judged_to == LOFTE_NO_DAY)
        add(buf, say(view, N_("{0}: minutes that were due have not come, so nothing is known."), title));
    else
        add(buf, say(view, N_("{0}: minutes that were due have not come; up to {1} it was {2}."), title,
                     say_day(view, standing->judged_to), figure(view, standing)));
}

static void add_needed(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    const char *number = say_number(view, standing->needed_per_month, 1);
    const bool one = str_equal(number, "1");
    add(buf, say(view,
                 one ? N_("To reach the target {0} {1} a month is needed from now on.")
                     : N_("To reach the target {0} {1} a month are needed from now on."),
                 number, units_of(view, standing, one ? 1 : 2)));
}

static void add_how_late(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    const double weeks = round(standing->lag_weeks);
    if (weeks >= 1)
        add(buf,
            say_count(view, (int64_t)weeks, N_("That is 1 week behind plan."), N_("That is {0} weeks behind plan.")));
    else if (standing->lag_weeks > 0)
        add(buf, say(view, N_("That is less than a week behind plan.")));
}

static void add_pace(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    if (isinf(standing->needed_per_month))
        add(buf, say(view, N_("No time is left to reach the target.")));
    else if (standing->needed_per_month > 0)
        add_needed(view, standing, buf);
    const double tens = round(standing->probability * 10) * 10;
    if (standing->probability < 0.05)
        add(buf, say(view, N_("The chance of reaching it at this pace is under 5 %.")));
    else if (tens > 0)
        add(buf, say(view, N_("The chance of reaching it at this pace is about {0} %."), say_number(view, tens, 0)));
}

static void add_plan(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    add(buf, say(view, N_("{0}: {1} up to {2}; by plan it should be {3}."), activity_title(view, standing),
                 figure(view, standing), say_day(view, standing->judged_to),
                 say_number(view, floor(standing->planned_by_now + 1e-9), 0)));
    add_how_late(view, standing, buf);
}

static void add_missed(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const struct lofte_standing *standing = alert->standing;
    const int64_t target = alert->closed ? alert->closed->target : standing->target;
    const int64_t counted = alert->closed ? alert->closed->counted : standing->counted;
    add(buf, say(view, N_("{0}: {1} of {2} {3} in {4}. The target was missed."), activity_title(view, standing),
                 NUM(counted), NUM(target), units_of(view, standing, target),
                 say_window(view, alert->closed ? alert->closed->window : standing->window)));
}

/* What, how far, how late. */
static void add_state(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const struct lofte_standing *standing = alert->standing;
    switch (alert->standing_state) {
    case LOFTE_LATE:
    case LOFTE_BEHIND:
        add_plan(view, standing, buf);
        return;
    case LOFTE_QUIET:
        add_quiet(view, standing, buf);
        return;
    case LOFTE_NO_REPORT:
        add_no_report(view, standing, buf);
        return;
    case LOFTE_MISSED:
        add_missed(view, alert, buf);
        return;
    case LOFTE_REACHED:
    case LOFTE_ON_PLAN:
    case LOFTE_TOO_EARLY:
    case LOFTE_CLOSING:
    case LOFTE_FOLLOWED:
    case LOFTE_PAUSED:
        break;
    }
    add(buf, say(view, N_("{0}: {1}."), activity_title(view, standing), figure(view, standing)));
}

static void add_since(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    static const char *const since[] = {
        [LOFTE_REACHED] = N_("Reached since {0}."),
        [LOFTE_ON_PLAN] = N_("On plan since {0}."),
        [LOFTE_TOO_EARLY] = N_("Too early to say."),
        [LOFTE_CLOSING] = N_("Closing since {0}."),
        [LOFTE_NO_REPORT] = N_("Minutes missing since {0}."),
        [LOFTE_QUIET] = N_("Quiet since {0}."),
        [LOFTE_LATE] = N_("Late since {0}."),
        [LOFTE_BEHIND] = N_("Behind since {0}."),
        [LOFTE_MISSED] = N_("Missed since {0}."),
        [LOFTE_FOLLOWED] = N_("Followed since {0}."),
        [LOFTE_PAUSED] = N_("Paused since {0}."),
    };
    const size_t state = (size_t)alert->standing_state;
    if (alert->since != LOFTE_NO_DAY && state < sizeof since / sizeof since[0])
        add(buf, say(view, since[state], say_day(view, alert->since)));
}

static void add_evidence(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const lofte_day last = alert->standing->last_seen;
    if (alert->n_evidence)
        add(buf, say(view, N_("Latest: {0}."), place_words(view, alert->evidence[alert->n_evidence - 1])));
    else if (last != LOFTE_NO_DAY && !alert->closed && alert->standing_state != LOFTE_QUIET)
        add(buf, say(view, N_("Last reported {0}."), say_day(view, last)));
}

static void add_booked(const struct view *view, const struct lofte_standing *standing, struct buf *buf) {
    const int64_t done = standing->counted < 0 ? 0 : standing->counted, with = done + standing->booked;
    if (standing->booked <= 0)
        return;
    if (standing->target <= 0)
        add(buf, say_count(view, standing->booked, N_("1 is booked ahead."), N_("{0} are booked ahead.")));
    else if (with >= standing->target)
        add(buf, say_count(view, standing->booked, N_("1 booked ahead is enough for the target."),
                           N_("{0} booked ahead are enough for the target.")));
    else if (standing->booked == 1)
        add(buf, say(view, N_("1 booked ahead is enough for {0} of {1}."), NUM(with), NUM(standing->target)));
    else
        add(buf, say(view, N_("{0} booked ahead are enough for {1} of {2}."), NUM(standing->booked), NUM(with),
                     NUM(standing->target)));
}

/* A person's words, to be followed by a full stop of ours. */
static const char *typed(const struct view *view, const char *words) {
    size_t len = words ? strlen(words) : 0;
    while (len && (words[len - 1] == '.' || words[len - 1] == ' '))
        len--;
    return len ? arena_strndup(view->arena, words, len) : "–";
}

static void add_stands(const struct view *view, const struct lofte_alert_act *act, struct buf *buf) {
    if (act->kind == LOFTE_ALERT_SILENCED) {
        add(buf, say(view, N_("Silenced by {0} until {1}, not solved: {2}."), act->who, say_day(view, act->until),
                     typed(view, act->reason)));
        return;
    }
    add(buf, say(view, N_("{0} has it since {1}: {2}. Measure: {3}."), act->who, say_day(view, act->day),
                 typed(view, act->reason), typed(view, act->measure)));
    if (act->until != LOFTE_NO_DAY)
        add(buf, say(view, N_("Follow-up {0}."), say_day(view, act->until)));
}

/* Who has it, or had it until what. */
static void add_act(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const struct lofte_alert_act *act = alert->act;
    if (!act || alert->state == LOFTE_RESOLVED)
        return;
    switch (alert->fell) {
    case LOFTE_ACT_STANDS:
        add_stands(view, act, buf);
        return;
    case LOFTE_ACT_WORSE:
        add(buf, say(view, N_("{0} acknowledged it on {1}; it has got worse since. Measure: {2}."), act->who,
                     say_day(view, act->day), typed(view, act->measure)));
        return;
    case LOFTE_ACT_DUE:
        if (act->kind == LOFTE_ALERT_SILENCED)
            add(buf, say(view, N_("The silence by {0} ended on {1}: {2}."), act->who, say_day(view, act->until),
                         typed(view, act->reason)));
        else
            add(buf, say(view, N_("{0} was to follow it up on {1}. Measure: {2}."), act->who, say_day(view, act->until),
                         typed(view, act->measure)));
        return;
    case LOFTE_ACT_ANEW:
        add(buf, say(view, N_("{0} acknowledged an earlier trouble on {1}."), act->who, say_day(view, act->day)));
        return;
    }
}

/* An earlier window that was reached after all. */
static void add_reached(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const struct lofte_closed_window *closed = alert->closed;
    add(buf, say(view, N_("{0}: {1} of {2} {3} in {4}. Over: the target was reached."),
                 activity_title(view, alert->standing), NUM(closed->counted), NUM(closed->target),
                 units_of(view, alert->standing, closed->target), say_window(view, closed->window)));
}

static void add_lasted(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    enum { WEEK = 7 };
    const lofte_day days = alert->since == LOFTE_NO_DAY ? 0 : alert->since - alert->began;
    if (days < 1) {
        add(buf, say(view, N_("Over: what was reported later shows that it was not so.")));
        return;
    }
    const char *length = days < 2 * WEEK ? say_count(view, days, N_("1 day"), N_("{0} days"))
                                         : say_count(view, days / WEEK, N_("1 week"), N_("{0} weeks"));
    add(buf, say(view, N_("Over: it lasted {0}, from {1} to {2}."), length, say_day(view, alert->began),
                 say_day(view, alert->since)));
}

/* What follows the state of one that is not over. */
static void add_rest(const struct view *view, const struct lofte_alert *alert, struct buf *buf) {
    const struct lofte_standing *standing = alert->standing;
    const bool present = !alert->closed;
    if (alert->standing_state == LOFTE_LATE || alert->standing_state == LOFTE_BEHIND)
        add_pace(view, standing, buf);
    if (alert->standing_state != LOFTE_MISSED)
        add_since(view, alert, buf);
    if (present)
        add_booked(view, standing, buf);
    if (present && standing->overdue_plans > 0)
        add(buf, say_count(view, standing->overdue_plans, N_("1 was planned and has not been reported."),
                           N_("{0} were planned and have not been reported.")));
    if (present && standing->unconfirmed > 0)
        add(buf,
            say_count(view, standing->unconfirmed, N_("1 more waits for review."), N_("{0} more wait for review.")));
    if (present && standing->in_drafts > 0)
        add(buf,
            say_count(view, standing->in_drafts, N_("1 more stands in a draft."), N_("{0} more stand in drafts.")));
    add_act(view, alert, buf);
    add_evidence(view, alert, buf);
    if (present)
        add(buf, say_words(view, standing->note, ""));
}

struct alert_text alert_text(const struct view *view, const struct lofte_alert *alert) {
    const struct lofte_standing *standing = alert->standing;
    struct buf lead, rest;
    buf_init(&lead, view->arena);
    buf_init(&rest, view->arena);
    if (alert->state == LOFTE_RESOLVED && alert->closed) {
        add_reached(view, alert, &lead);
    } else if (alert->state == LOFTE_RESOLVED) {
        add(&lead, say(view, N_("{0}: {1}."), activity_title(view, standing), figure(view, standing)));
        add_lasted(view, alert, &rest);
    } else {
        add_state(view, alert, &lead);
        add_rest(view, alert, &rest);
    }
    return (struct alert_text){lead.data, rest.data};
}

const char *alert_sentence(const struct view *view, const struct lofte_alert *alert) {
    const struct alert_text text = alert_text(view, alert);
    return text.rest[0] ? arena_printf(view->arena, "%s %s", text.lead, text.rest) : text.lead;
}

/* ---- pledges ---- */

/* "1 missed, 2 on plan", worst first. */
static const char *states_words(const struct view *view, const struct lofte_status *status) {
    static const enum lofte_standing_state order[] = {LOFTE_MISSED,    LOFTE_BEHIND,   LOFTE_LATE,    LOFTE_QUIET,
                                                      LOFTE_NO_REPORT, LOFTE_CLOSING,  LOFTE_ON_PLAN, LOFTE_TOO_EARLY,
                                                      LOFTE_REACHED,   LOFTE_FOLLOWED, LOFTE_PAUSED};
    struct buf buf;
    int64_t unjudged = 0;
    buf_init(&buf, view->arena);
    for (size_t s = 0; s < sizeof order / sizeof order[0]; s++) {
        int64_t n = 0;
        for (size_t i = 0; i < status->n_pledges; i++)
            n += !status->pledges[i].cannot_be_judged && status->pledges[i].state == order[s];
        if (n)
            buf_printf(&buf, "%s%s", buf.len ? ", " : "", standing_count(view, n, order[s]));
    }
    for (size_t i = 0; i < status->n_pledges; i++)
        unjudged += status->pledges[i].cannot_be_judged;
    if (unjudged)
        buf_printf(&buf, "%s%s", buf.len ? ", " : "",
                   say_count(view, unjudged, N_("1 cannot be judged"), N_("{0} cannot be judged")));
    return buf.data;
}

const char *pledges_sentence(const struct view *view, const struct lofte_status *status) {
    const char *states = states_words(view, status);
    if (status->n_pledges == 0)
        return say(view, N_("There are no pledges."));
    return status->n_pledges == 1 ? say(view, N_("1 pledge: {0}."), states)
                                  : say(view, N_("{0} pledges: {1}."), NUM(status->n_pledges), states);
}

/* SPDX-License-Identifier: MIT
 *
 * The status for a monitoring system, as the plugin interface of Nagios and its kin has it: one line, figures after the
 * bar, and the exit status that goes with it.
 */
#include "view/sentence.h"
#include "view/views.h"

#include <math.h>
#include <string.h>

/* A bar would end the words and begin the figures. */
static const char *without_bars(const struct view *view, const char *text) {
    char *line = arena_strdup(view->arena, text);
    for (char *at = line; (at = strchr(at, '|'));)
        *at = '/';
    return line;
}

static void put_head(struct view *view, enum nagios nagios, const char *text) {
    static const char *const words[] = {
        [NAGIOS_OK] = "OK", [NAGIOS_WARNING] = "WARNING", [NAGIOS_CRITICAL] = "CRITICAL", [NAGIOS_UNKNOWN] = "UNKNOWN"};
    view_put(view, STYLE_PLAIN, arena_printf(view->arena, "LOFTE %s - %s", words[nagios], without_bars(view, text)));
}

static enum nagios nagios_of(const struct lofte_pledge_standing *pledge) {
    if (pledge->cannot_be_judged)
        return NAGIOS_UNKNOWN;
    switch (pledge->state) {
    case LOFTE_MISSED:
    case LOFTE_BEHIND:
        return NAGIOS_CRITICAL;
    case LOFTE_LATE:
    case LOFTE_QUIET:
    case LOFTE_NO_REPORT:
        return NAGIOS_WARNING;
    case LOFTE_REACHED:
    case LOFTE_ON_PLAN:
    case LOFTE_TOO_EARLY:
    case LOFTE_CLOSING:
    case LOFTE_FOLLOWED:
    case LOFTE_PAUSED:
        break;
    }
    return NAGIOS_OK;
}

/* What is known to be wrong goes before what is not known. */
static enum nagios worse(enum nagios a, enum nagios b) {
    static const int weight[] = {[NAGIOS_OK] = 0, [NAGIOS_UNKNOWN] = 1, [NAGIOS_WARNING] = 2, [NAGIOS_CRITICAL] = 3};
    return weight[b] > weight[a] ? b : a;
}

static enum nagios worst(const struct lofte_status *status) {
    enum nagios worst = status->n_pledges ? NAGIOS_OK : NAGIOS_UNKNOWN;
    for (size_t i = 0; i < status->n_pledges; i++)
        worst = worse(worst, nagios_of(&status->pledges[i]));
    return worst;
}

static bool is_stale(const struct lofte_status *status, lofte_day last_tick) {
    return last_tick != LOFTE_NO_DAY && status->as_of - last_tick > LOFTE_TICK_STALE;
}

static const char *words(const struct view *view, const struct lofte_status *status, lofte_day last_tick) {
    const char *pledges = pledges_sentence(view, status);
    if (!is_stale(status, last_tick))
        return pledges;
    return arena_printf(view->arena, "%s %s", pledges,
                        say(view, N_("The last lofte tick was on {0}."), say_day(view, last_tick)));
}

/* How many pledges are in each bad state; one is over the limit. */
static void put_states(struct view *view, const struct lofte_status *status) {
    static const struct {
        const char *label, *limits;
        enum lofte_standing_state state;
    } rows[] = {{"missed", ";0;0", LOFTE_MISSED},
                {"behind", ";0;0", LOFTE_BEHIND},
                {"late", "0;;0", LOFTE_LATE},
                {"quiet", "0;;0", LOFTE_QUIET},
                {"no_report", "0;;0", LOFTE_NO_REPORT}};
    size_t unjudged = 0;
    for (size_t r = 0; r < sizeof rows / sizeof rows[0]; r++) {
        size_t n = 0;
        for (size_t i = 0; i < status->n_pledges; i++)
            n += !status->pledges[i].cannot_be_judged && status->pledges[i].state == rows[r].state;
        buf_printf(&view->out, " '%s'=%zu;%s", rows[r].label, n, rows[r].limits);
    }
    for (size_t i = 0; i < status->n_pledges; i++)
        unjudged += status->pledges[i].cannot_be_judged;
    buf_printf(&view->out, " 'cannot_be_judged'=%zu;;;0", unjudged);
}

static void put_activity(struct view *view, const struct lofte_status *status, const struct lofte_standing *standing) {
    const char *id = standing->activity->id;
    if (status->n_agreements > 1)
        id = arena_printf(view->arena, "%s/%s", standing->agreement, id);
    if (standing->cannot_be_judged) {
        buf_printf(&view->out, " '%s'=U", id);
        return;
    }
    buf_printf(&view->out, " '%s'=%lld;;;0", id, (long long)standing->counted);
    if (standing->target > 0)
        buf_printf(&view->out, ";%lld", (long long)standing->target);
    if (isfinite(standing->lag_weeks))
        buf_printf(&view->out, " '%s_lag_weeks'=%.1f;;;0", id, round(standing->lag_weeks * 10) / 10);
}

enum nagios view_nagios(struct view *view, const struct lofte_status *status, lofte_day last_tick) {
    const enum nagios nagios = worse(worst(status), is_stale(status, last_tick) ? NAGIOS_WARNING : NAGIOS_OK);
    put_head(view, nagios, words(view, status, last_tick));
    buf_puts(&view->out, " |");
    put_states(view, status);
    if (last_tick != LOFTE_NO_DAY && last_tick <= status->as_of)
        buf_printf(&view->out, " 'tick_age_days'=%d;%d;;0", (int)(status->as_of - last_tick), LOFTE_TICK_STALE);
    for (size_t i = 0; i < status->n_standings; i++)
        put_activity(view, status, &status->standings[i]);
    buf_puts(&view->out, "\n");
    return nagios;
}

enum nagios view_nagios_failure(struct view *view, const struct lofte_err *err) {
    put_head(view, NAGIOS_UNKNOWN, view_guarded(view, &err->text));
    buf_puts(&view->out, "\n");
    return NAGIOS_UNKNOWN;
}

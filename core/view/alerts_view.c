/* SPDX-License-Identifier: MIT
 *
 * Alerts for people: one line that sums up, then by pledge, worst first, the state of each in words, and the quotes
 * that it stands on. The digest of a receiver is the same in his language.
 */
#include "view/sentence.h"
#include "view/views.h"

enum { QUOTES = 3 };

static void put_quotes(struct view *view, const struct lofte_alert *alert) {
    const size_t first = alert->n_evidence > QUOTES ? alert->n_evidence - QUOTES : 0;
    for (size_t i = first; i < alert->n_evidence; i++) {
        const struct lofte_statement *statement = alert->evidence[i];
        view_paragraph(view, "    ", STYLE_DIM,
                       arena_printf(view->arena, "%s: %s", place_words(view, statement), quote_words(view, statement)));
    }
}

/* Which others follow from the same missing minutes. */
static const char *muted_words(const struct view *view, const struct lofte_alerts *alerts, const char *id) {
    struct buf buf;
    buf_init(&buf, view->arena);
    for (size_t i = 0; i < alerts->n; i++)
        if (str_equal(alerts->alert[i].muted_by, id))
            buf_printf(&buf, "%s%s", buf.len ? ", " : "", activity_title(view, alerts->alert[i].standing));
    return buf.len ? say(view, N_("It is the same with {0}."), buf.data) : "";
}

static void put_alert(struct view *view, const struct lofte_alerts *alerts, const struct lofte_alert *alert) {
    const char *lead = arena_printf(view->arena, "%s ", standing_symbol(alert->standing_state));
    const char *text = alert_sentence(view, alert), *others = muted_words(view, alerts, alert->id);
    if (*others)
        text = arena_printf(view->arena, "%s %s", text, others);
    if (alert->state != LOFTE_FIRING)
        text = arena_printf(view->arena, "[%s] %s", alert_word(view, alert->state), text);
    view_paragraph(view, lead, alert->state == LOFTE_FIRING ? standing_style(alert->standing_state) : STYLE_DIM, text);
    view_paragraph(view, "    ", STYLE_DIM, alert->id);
    if (alert->state != LOFTE_RESOLVED)
        put_quotes(view, alert);
}

static bool same_pledge(const struct lofte_alert *a, const struct lofte_alert *b) {
    return str_equal(a->standing->agreement, b->standing->agreement) &&
           str_equal(a->standing->pledge, b->standing->pledge);
}

static const char *pledge_title(const struct view *view, const struct lofte_alerts *alerts,
                                const struct lofte_alert *alert) {
    for (size_t a = 0; a < alerts->n_agreements; a++) {
        const struct lofte_agreement *agreement = &alerts->agreements[a];
        for (size_t p = 0; p < agreement->n_pledges; p++)
            if (str_equal(agreement->id, alert->standing->agreement) &&
                str_equal(agreement->pledges[p].id, alert->standing->pledge))
                return say_words(view, agreement->pledges[p].title, agreement->pledges[p].id);
    }
    return alert->standing->pledge;
}

/* By pledge: the pledge of the worst first. */
static void put_pledges(struct view *view, const struct lofte_alerts *alerts) {
    for (size_t i = 0; i < alerts->n; i++) {
        size_t first = 0;
        while (alerts->alert[first].muted_by || !same_pledge(&alerts->alert[first], &alerts->alert[i]))
            if (++first > i)
                break;
        if (first != i)
            continue;
        view_line(view, STYLE_HEAD, pledge_title(view, alerts, &alerts->alert[i]));
        for (size_t k = i; k < alerts->n; k++)
            if (!alerts->alert[k].muted_by && same_pledge(&alerts->alert[k], &alerts->alert[i]))
                put_alert(view, alerts, &alerts->alert[k]);
    }
}

/* "2023-10-31: 4 alerts (1 missed, 3 late), 1 acknowledged, 1 resolved" */
static const char *summary(const struct view *view, const struct lofte_alerts *alerts) {
    size_t standing[LOFTE_PAUSED + 1] = {0}, state[LOFTE_RESOLVED + 1] = {0};
    struct buf buf;
    buf_init(&buf, view->arena);
    for (size_t i = 0; i < alerts->n; i++) {
        const struct lofte_alert *alert = &alerts->alert[i];
        if (alert->muted_by)
            continue;
        state[alert->state]++;
        standing[alert->standing_state] += alert->state == LOFTE_FIRING;
    }
    buf_printf(&buf, "%s: %s", say_day(view, alerts->as_of),
               alert_count(view, (int64_t)state[LOFTE_FIRING], LOFTE_FIRING));
    const char *mark = " (";
    for (size_t s = LOFTE_PAUSED + 1; s-- > 0;)
        if (standing[s]) {
            buf_printf(&buf, "%s%s", mark, standing_count(view, (int64_t)standing[s], (enum lofte_standing_state)s));
            mark = ", ";
        }
    if (state[LOFTE_FIRING])
        buf_puts(&buf, ")");
    for (size_t s = LOFTE_ACKNOWLEDGED; s <= LOFTE_RESOLVED; s++)
        if (state[s])
            buf_printf(&buf, ", %s", alert_count(view, (int64_t)state[s], (enum lofte_alert_state)s));
    return buf.data;
}

void view_alerts(struct view *view, const struct lofte_alerts *alerts) {
    if (!view->quiet)
        view_line(view, STYLE_HEAD, summary(view, alerts));
    put_pledges(view, alerts);
    for (size_t i = 0; i < alerts->n_unjudged; i++) {
        const struct lofte_pledge *pledge = alerts->unjudged[i];
        view_line(view, STYLE_BAD, unjudged_words(view, pledge->state, say_words(view, pledge->title, pledge->id)));
    }
    for (size_t i = 0; i < alerts->n_findings; i++)
        view_finding(view, &alerts->findings[i]);
}

void view_alert(struct view *view, const struct lofte_alert *alert) {
    const struct lofte_alerts none = {0};
    if (!view->quiet)
        put_alert(view, &none, alert);
}

void view_digest(struct view *view, const struct lofte_digest *digest) {
    const struct lofte_alerts *alerts = &digest->alerts;
    view_line(view, STYLE_HEAD,
              arena_printf(view->arena, "%s – %s", digest->receiver->role,
                           say_words(view, digest->agreement->title, digest->agreement->id)));
    if (digest->next != LOFTE_NO_DAY)
        view_line(view, STYLE_PLAIN,
                  say(view, N_("{0}: nothing is sent today. Next: {1}."), say_day(view, alerts->as_of),
                      say_day(view, digest->next)));
    else
        view_alerts(view, alerts);
}

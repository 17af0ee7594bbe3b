/* SPDX-License-Identifier: MIT
 *
 * By pledge, worst first, the state of each in words and the quotes that it stands on.
 */
#include "view/alerts_page.h"
#include "view/sentence.h"

enum { QUOTES = 3 };

void list_add(struct words_list *list, const char *words) {
    if (list->n++ < list->most)
        buf_printf(&list->buf, "%s%s", list->buf.len ? ", " : "", words);
}

void list_count(struct words_list *list, size_t n, const char *one, const char *many) {
    if (n)
        list_add(list, say_count(list->view, (int64_t)n, one, many));
}

void standings_list(const struct lofte_alerts *alerts, unsigned states, struct words_list *list) {
    static const struct {
        enum lofte_standing_state state;
        const char *one, *many;
    } rows[] = {
        {LOFTE_MISSED, N_("1 missed"), N_("{0} missed")},
        {LOFTE_BEHIND, N_("1 behind"), N_("{0} behind")},
        {LOFTE_LATE, N_("1 late"), N_("{0} late")},
        {LOFTE_QUIET, N_("1 quiet"), N_("{0} quiet")},
        {LOFTE_NO_REPORT, N_("1 without minutes"), N_("{0} without minutes")},
    };
    for (size_t r = 0; r < sizeof rows / sizeof rows[0]; r++) {
        size_t n = 0;
        for (size_t i = 0; i < alerts->n; i++)
            n += !alerts->alert[i].muted_by && alerts->alert[i].standing_state == rows[r].state &&
                 (states & 1U << alerts->alert[i].state);
        list_count(list, n, rows[r].one, rows[r].many);
    }
}

void alerts_list(const struct lofte_alerts *alerts, enum lofte_alert_state state, struct words_list *list) {
    static const struct {
        const char *one, *many;
    } rows[] = {
        [LOFTE_FIRING] = {N_("1 alert"), N_("{0} alerts")},
        [LOFTE_ACKNOWLEDGED] = {N_("1 acknowledged"), N_("{0} acknowledged")},
        [LOFTE_SILENCED] = {N_("1 silenced"), N_("{0} silenced")},
        [LOFTE_RESOLVED] = {N_("1 resolved"), N_("{0} resolved")},
    };
    size_t n = 0;
    for (size_t i = 0; i < alerts->n; i++)
        n += !alerts->alert[i].muted_by && alerts->alert[i].state == state;
    list_count(list, n, rows[state].one, rows[state].many);
}

/* ---- one ---- */

static void add_quotes(const struct view *view, const struct lofte_alert *alert, struct page *page) {
    const size_t first = alert->n_evidence > QUOTES ? alert->n_evidence - QUOTES : 0;
    for (size_t i = first; i < alert->n_evidence; i++) {
        const struct lofte_statement *statement = alert->evidence[i];
        const char *place = place_words(view, statement);
        if (statement->quote || statement->sentence)
            place = arena_printf(view->arena, "%s: %s", place, quote_words(view, statement));
        page_add(page, PART_DETAIL, STYLE_DIM, place);
    }
}

/* Which others follow from the same missing minutes. */
static const char *muted_words(const struct view *view, const struct lofte_alerts *alerts, const char *id) {
    struct words_list others = {.view = view, .most = SIZE_MAX};
    buf_init(&others.buf, view->arena);
    for (size_t i = 0; i < alerts->n; i++)
        if (str_equal(alerts->alert[i].muted_by, id))
            list_add(&others, activity_title(view, alerts->alert[i].standing));
    return others.n ? say(view, N_("It is the same with {0}."), others.buf.data) : "";
}

void alert_page(const struct view *view, const struct lofte_alerts *alerts, const struct lofte_alert *alert,
                struct page *page) {
    const bool firing = alert->state == LOFTE_FIRING;
    struct alert_text text = alert_text(view, alert);
    const char *others = muted_words(view, alerts, alert->id);
    if (others[0])
        text.rest = text.rest[0] ? arena_printf(view->arena, "%s %s", text.rest, others) : others;
    if (!firing || alert->news)
        text.lead = arena_printf(view->arena, "[%s] %s", firing ? say(view, N_("new")) : alert_word(view, alert->state),
                                 text.lead);
    page_add_entry(page, firing ? standing_style(alert->standing_state) : STYLE_DIM,
                   standing_symbol(alert->standing_state), text.lead, text.rest);
    page_add(page, PART_DETAIL, STYLE_DIM, alert->id);
    if (alert->state != LOFTE_RESOLVED)
        add_quotes(view, alert, page);
}

/* ---- all ---- */

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

void alerts_page(const struct view *view, const struct lofte_alerts *alerts, struct page *page) {
    for (size_t i = 0; i < alerts->n; i++) {
        size_t first = 0;
        while (alerts->alert[first].muted_by || !same_pledge(&alerts->alert[first], &alerts->alert[i]))
            if (++first > i)
                break;
        if (first != i)
            continue;
        page_add(page, PART_HEAD, STYLE_HEAD, pledge_title(view, alerts, &alerts->alert[i]));
        for (size_t k = i; k < alerts->n; k++)
            if (!alerts->alert[k].muted_by && same_pledge(&alerts->alert[k], &alerts->alert[i]))
                alert_page(view, alerts, &alerts->alert[k], page);
    }
    for (size_t i = 0; i < alerts->n_unjudged; i++) {
        const struct lofte_pledge *pledge = alerts->unjudged[i];
        page_add(page, PART_HEAD, STYLE_BAD,
                 unjudged_words(view, pledge->state, say_words(view, pledge->title, pledge->id)));
    }
}

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
    static const enum lofte_standing_state worst[] = {LOFTE_MISSED, LOFTE_BEHIND, LOFTE_LATE, LOFTE_QUIET,
                                                      LOFTE_NO_REPORT};
    for (size_t w = 0; w < sizeof worst / sizeof worst[0]; w++) {
        int64_t n = 0;
        for (size_t i = 0; i < alerts->n; i++)
            n += !alerts->alert[i].muted_by && alerts->alert[i].standing_state == worst[w] &&
                 (states & 1U << alerts->alert[i].state);
        if (n)
            list_add(list, standing_count(list->view, n, worst[w]));
    }
}

void alerts_list(const struct lofte_alerts *alerts, enum lofte_alert_state state, struct words_list *list) {
    int64_t n = 0;
    for (size_t i = 0; i < alerts->n; i++)
        n += !alerts->alert[i].muted_by && alerts->alert[i].state == state;
    if (n)
        list_add(list, alert_count(list->view, n, state));
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

static const char *joined(const struct view *view, const char *a, const char *b) {
    return a[0] && b[0] ? arena_printf(view->arena, "%s %s", a, b) : a[0] ? a : b;
}

bool alert_is_free(const struct lofte_alert *alert) {
    return alert->state == LOFTE_FIRING && !alert->muted_by && (!alert->act || alert->fell != LOFTE_ACT_STANDS);
}

void alert_page(const struct view *view, const struct lofte_alerts *alerts, const struct lofte_alert *alert,
                struct page *page) {
    const bool firing = alert->state == LOFTE_FIRING;
    struct alert_text text = alert_text(view, alert);
    if (page->letter && alert_is_free(alert))
        text.rest = joined(view, text.rest, say(view, N_("Nobody has taken it on.")));
    text.rest = joined(view, text.rest, muted_words(view, alerts, alert->id));
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

/* SPDX-License-Identifier: MIT
 *
 * Letters are pages, put out twice.
 */
#include "view/letter.h"
#include "view/digest_page.h"
#include "view/sentence.h"
#include "view/views.h"

enum { COLUMNS = 72 };

static struct view sheet(const struct lang *lang, struct arena *arena) {
    struct view view;
    view_init(&view, arena);
    view.lang = *lang;
    view.width = COLUMNS;
    return view;
}

static const char *text_of(const struct lang *lang, const struct page *page) {
    struct view view = sheet(lang, page->arena);
    page_mail(&view, page);
    return view.out.data;
}

static const char *html_of(const struct lang *lang, const struct page *page, const char *title) {
    struct view view = sheet(lang, page->arena);
    page_html(&view, page, title);
    return view.out.data;
}

void letter_digest(const struct lang *lang, const struct lofte_digest *digest, struct arena *arena,
                   struct lofte_letter *out) {
    const struct view view = sheet(lang, arena);
    struct page page = {.arena = arena};
    page_add(&page, PART_TITLE, STYLE_HEAD, say_words(&view, digest->agreement->title, digest->agreement->id));
    digest_page(&view, digest, &page);
    const char *subject = digest_subject(&view, digest);
    *out = (struct lofte_letter){subject, text_of(lang, &page), html_of(lang, &page, subject)};
}

/* ---- the draft of a report ---- */

static const struct lofte_pledge *pledge_of(const struct lofte_status *status,
                                            const struct lofte_pledge_standing *standing) {
    for (size_t a = 0; a < status->n_agreements; a++)
        for (size_t p = 0; p < status->agreements[a].n_pledges; p++)
            if (str_equal(status->agreements[a].id, standing->agreement) &&
                str_equal(status->agreements[a].pledges[p].id, standing->pledge))
                return &status->agreements[a].pledges[p];
    return NULL;
}

static void add_pledges(const struct view *view, const struct lofte_followup *followup, struct page *page) {
    const struct lofte_status *status = &followup->status;
    for (size_t i = 0; i < status->n_pledges; i++) {
        const struct lofte_pledge_standing *standing = followup->worst[i];
        const struct lofte_pledge *pledge = pledge_of(status, standing);
        const char *title = pledge ? say_words(view, pledge->title, pledge->id) : standing->pledge;
        page_add_entry(page, STYLE_PLAIN, standing->cannot_be_judged ? "?" : standing_symbol(standing->state),
                       arena_printf(view->arena, "%s:", title),
                       standing->cannot_be_judged ? say(view, N_("cannot be judged"))
                                                  : standing_word(view, standing->state));
    }
}

void letter_report(const struct lang *lang, const struct lofte_followup *followup, struct lofte_window window,
                   struct arena *arena, struct lofte_letter *out) {
    const struct lofte_status *status = &followup->status;
    const struct view view = sheet(lang, arena);
    const char *period = say_window(&view, window);
    const char *title =
        status->n_agreements == 1 ? pledges_of(&view, &status->agreements[0]) : say(&view, N_("The citizens' pledges"));
    struct page page = {.arena = arena};
    page_add(&page, PART_TITLE, STYLE_HEAD, say(&view, N_("{0}: draft of the report for {1}"), title, period));
    page_add(&page, PART_SUMMARY, STYLE_HEAD,
             arena_printf(arena, "%s: %s", say_day(&view, status->as_of), pledges_sentence(&view, status)));
    add_pledges(&view, followup, &page);
    page_add(&page, PART_NOTE, STYLE_DIM,
             say(&view,
                 N_("This is how it stood on {0}, when the minutes of the period should be in; what has happened after "
                    "{1} is counted too."),
                 say_day(&view, status->as_of), say_day(&view, window.to)));
    page_add(&page, PART_NOTE, STYLE_DIM,
             say(&view, N_("The report itself, with figures, curves and the sentences behind them, is the HTML part of "
                           "this letter. Read it through before it is handed in. The same page as a file:")));
    page_add(&page, PART_COMMAND, STYLE_PLAIN,
             arena_printf(arena, "lofte report --html %s.html --as-of %s", say(&view, N_("report")),
                          say_day(&view, status->as_of)));
    page_add(&page, PART_NOTE, STYLE_DIM, say(&view, N_("Written by lofte itself from the stored minutes.")));
    struct view report = sheet(lang, arena);
    html_followup(&report, followup);
    *out = (struct lofte_letter){page.part[0].text, text_of(lang, &page), report.out.data};
}

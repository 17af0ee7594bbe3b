/* SPDX-License-Identifier: MIT
 *
 * A short page of prose in parts, put out as text, or as HTML that a mail can carry: what it says and how it looks are
 * kept apart, so that both forms and the terminal say the same.
 */
#ifndef VIEW_PAGE_H
#define VIEW_PAGE_H

#include "view/view.h"

enum part_kind {
    PART_TITLE,
    PART_SUMMARY, /* the line that answers */
    PART_HEAD,
    PART_ENTRY,
    PART_DETAIL,  /* of the entry before */
    PART_COMMAND, /* to be typed: never broken */
    PART_NOTE
};

struct part {
    enum part_kind kind;
    enum style style;
    const char *symbol; /* before an entry: one column; else NULL */
    const char *lead;   /* what is to be seen first; NULL: nothing */
    const char *text;
};

struct page {
    struct arena *arena;
    bool letter; /* to somebody: it says what nobody has taken on */
    struct part *part;
    size_t n, cap;
};

struct part *page_add(struct page *page, enum part_kind kind, enum style style, const char *text);
/* `lead` and `text` may be "". */
void page_add_entry(struct page *page, enum style style, const char *symbol, const char *lead, const char *text);

/* As text into the view, at its width. */
void page_view(struct view *view, const struct page *page);
/* As text with air between the parts: a mail. */
void page_mail(struct view *view, const struct page *page);
/* As a whole document of HTML with inline styles only; nothing in it is fetched. */
void page_html(struct view *view, const struct page *page, const char *title);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Markup put out through the one place that escapes: pages of ours are templates, and whatever comes from minutes,
 * plugins or people goes in as an argument.
 */
#ifndef VIEW_HTML_H
#define VIEW_HTML_H

#include "view/words.h"

/* html_put(view, "<td>{0}</td>", text): the markup as it stands, with each {n} replaced by the text cleaned and
 * escaped, fit for an element and for a quoted attribute. Arguments must not be NULL. */
void html_fill(struct view *view, const char *markup, const char *const *args);
#define html_put(view, ...) html_put_((view), __VA_ARGS__, NULL)
#define html_put_(view, markup, ...) html_fill((view), (markup), (const char *const[]){__VA_ARGS__})

/* The class that the page's style sheet has for a style. */
const char *html_class(enum style style);
/* Symbol and word of a state, as markup: never by colour alone. */
void html_state(struct view *view, enum lofte_standing_state state);
/* From the doctype to the open <main>, with the style sheet. No script, nothing from outside, and the page forbids
 * both. */
void html_open(struct view *view, const char *title);
void html_close(struct view *view);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Alerts as parts of a page: the list, a receiver's digest and a mail say them in the same words.
 */
#ifndef VIEW_ALERTS_PAGE_H
#define VIEW_ALERTS_PAGE_H

#include "view/page.h"
#include "view/words.h"

/* By pledge: the pledge of the worst first; then the pledges that cannot be judged. */
void alerts_page(const struct view *view, const struct lofte_alerts *alerts, struct page *page);
void alert_page(const struct view *view, const struct lofte_alerts *alerts, const struct lofte_alert *alert,
                struct page *page);

/* It fires and nobody has it. */
bool alert_is_free(const struct lofte_alert *alert);

/* Counts in words, one after the other: "1 missed, 3 late". */
struct words_list {
    const struct view *view;
    struct buf buf;
    size_t n, most; /* that were added; from `most` on they are only counted */
};
void list_add(struct words_list *list, const char *words);
/* Nothing where n is 0. */
void list_count(struct words_list *list, size_t n, const char *one, const char *many);
/* How many are in each bad state, worst first; `states`: bits 1 << lofte_alert_state. */
void standings_list(const struct lofte_alerts *alerts, unsigned states, struct words_list *list);
/* "1 acknowledged", "2 resolved": those that follow from others are left out. */
void alerts_list(const struct lofte_alerts *alerts, enum lofte_alert_state state, struct words_list *list);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What a rule tells of beside the alerts, and things to do, as parts of a page.
 */
#ifndef VIEW_NOTICE_PAGE_H
#define VIEW_NOTICE_PAGE_H

#include "lofte/workflow.h"
#include "view/alerts_page.h"

/* By trigger, each under its heading. */
void notices_page(const struct view *view, const struct lofte_digest *digest, struct page *page);
/* "2 missing minutes", "1 overdue action" … */
void notices_list(const struct lofte_digest *digest, struct words_list *list);
/* The receiver's own. */
void actions_page(const struct view *view, const struct lofte_action *const *actions, size_t n, struct page *page);

#endif

/* SPDX-License-Identifier: MIT
 *
 * A receiver's digest as a page: what stands and where, what else a rule tells of, what the receiver has to do.
 */
#ifndef VIEW_DIGEST_PAGE_H
#define VIEW_DIGEST_PAGE_H

#include "lofte/workflow.h"
#include "view/page.h"

/* From the summary line to how to acknowledge. */
void digest_page(const struct view *view, const struct lofte_digest *digest, struct page *page);
/* "The pledges in Ekby: 2 behind, 1 new": no text of minutes, no names. */
const char *digest_subject(const struct view *view, const struct lofte_digest *digest);
/* "The pledges in Ekby"; the agreement's title where it names no municipality. */
const char *pledges_of(const struct view *view, const struct lofte_agreement *agreement);

#endif

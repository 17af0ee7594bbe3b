/* SPDX-License-Identifier: MIT
 *
 * The picture of one activity's present window: the plan curve against what was done, as inline SVG. All that it shows
 * stands in the text beside it too.
 */
#ifndef VIEW_SVG_CURVE_H
#define VIEW_SVG_CURVE_H

#include "lofte/followup.h"
#include "view/html.h"

/* `number` makes the ids of title and description unique on the page. The activity has a target. */
void svg_curve(struct view *view, const struct lofte_followup_activity *activity, size_t number);
/* "By 2023-11-28 the plan was 27; 21 were done. …": the description, and the caption beside. */
const char *curve_words(const struct view *view, const struct lofte_standing *standing);

#endif

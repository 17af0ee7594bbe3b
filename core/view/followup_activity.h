/* SPDX-License-Identifier: MIT
 *
 * One activity's section of the follow-up. For the files of this folder only.
 */
#ifndef VIEW_FOLLOWUP_ACTIVITY_H
#define VIEW_FOLLOWUP_ACTIVITY_H

#include "lofte/followup.h"
#include "view/html.h"

/* `index`: of the activity in the follow-up. */
void followup_activity(struct view *view, const struct lofte_followup *followup, size_t index);

#endif

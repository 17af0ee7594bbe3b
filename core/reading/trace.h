/* SPDX-License-Identifier: MIT
 *
 * What a sentence names and claims nothing of leaves a trace: a mention with the reason. Of each activity and reason an
 * item leaves one.
 */
#ifndef READING_TRACE_H
#define READING_TRACE_H

#include "figures/scene.h"

/* After a sentence that has made the claims from `before` on. */
void traces_keep(struct scene *scene, size_t before, const char *quote);
/* At an item's end: the traces as claims. A reason that only says that nothing was told is left out where the item
 * does tell of the activity. */
void traces_write(struct scene *scene);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Actions as the minutes and people's acts have them, for the use cases about actions.
 */
#ifndef ENGINE_ACTIONS_H
#define ENGINE_ACTIONS_H

#include "engine/engine.h"

/* Every action in the workspace's view, in the order of struct lofte_actions. */
MUST_CHECK int actions_read(struct lofte *lofte, struct arena *arena, struct lofte_actions *out, struct lofte_err *err);
/* Ten hex digits of the words that name an action. */
const char *action_identify(const char *meeting, const char *item, const char *text, int nth, struct arena *arena);
const struct lofte_action *action_find(const struct lofte_actions *actions, const char *id);

#endif

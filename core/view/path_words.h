/* SPDX-License-Identifier: MIT
 *
 * The steps of a meeting's path in words.
 */
#ifndef VIEW_PATH_WORDS_H
#define VIEW_PATH_WORDS_H

#include "view/words.h"

const char *step_word(const struct view *view, enum lofte_step step);
/* What the meeting waits for, from whom and by when; "" where it waits for nothing. */
const char *path_words(const struct view *view, const struct lofte_path *path);
void view_steps(struct view *view, const struct lofte_path *path);

#endif

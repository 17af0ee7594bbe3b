/* SPDX-License-Identifier: MIT
 *
 * `lofte review` at the terminal: one statement after the other.
 */
#ifndef CLI_REVIEW_DIALOGUE_H
#define CLI_REVIEW_DIALOGUE_H

#include "cli/cmd.h"

/* Asks about each; every answer is stored at once. Ends with the last one, at the person's word, or at end of input. */
int review_dialogue(struct call *call, const struct lofte_waiting *waiting, size_t n);

#endif

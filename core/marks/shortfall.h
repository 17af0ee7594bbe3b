/* SPDX-License-Identifier: MIT
 *
 * What is left of a promise, and how far from the plan it lies: numbers of what has not been.
 */
#ifndef MARKS_SHORTFALL_H
#define MARKS_SHORTFALL_H

#include "marks/mark.h"

/* Says whether 'återstår' or 'kvarstår' at the mark tells of a plan, of the target or of a figure that stands. */
void shortfall_settle(struct marks *marks, size_t at);

/* 'För att nå löftets 30 planeras två i juli': the purpose is no part of what is planned. */
void shortfall_purpose(struct marks *marks);

/* Is the number a difference from the plan, or what is promised? Its noun is then spent. */
bool shortfall_counts(struct marks *marks, size_t at);

#endif

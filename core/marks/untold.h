/* SPDX-License-Identifier: MIT
 *
 * That something had not been told of, in minutes or figures, says nothing of whether it took place.
 */
#ifndef MARKS_UNTOLD_H
#define MARKS_UNTOLD_H

#include "marks/mark.h"

/* Takes the time from the mark where it only says when a paper was written. */
void untold_paper_date(struct marks *marks, size_t at);

/* Takes the denial from the mark where it is one of telling only. */
void untold_settle(struct marks *marks, size_t at);

#endif

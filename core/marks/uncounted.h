/* SPDX-License-Identifier: MIT
 *
 * Numbers that count nothing: added up aloud, ages, hours, kinds, and 'ingen' that is nobody.
 */
#ifndef MARKS_UNCOUNTED_H
#define MARKS_UNCOUNTED_H

#include "marks/mark.h"

/* Takes them away. */
void uncounted_settle(struct marks *marks);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Numbers that count nothing: added up aloud, ages, hours, kinds, and 'ingen' that is nobody.
 */
#ifndef READING_UNCOUNTED_H
#define READING_UNCOUNTED_H

#include "reading/mark.h"

/* Takes them away. */
void uncounted_settle(struct marks *marks);

#endif

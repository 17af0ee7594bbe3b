/* SPDX-License-Identifier: MIT
 *
 * Words that mean the number nought together with others, and a nought that is none: 'Ej krogktr i april', 'inte haft
 * en enda', 'inte blivit någon än'; 'inga trettio'.
 */
#ifndef MARKS_NOUGHT_H
#define MARKS_NOUGHT_H

#include "marks/mark.h"

/* Makes the mark a nought, or takes it away, where its company says so. */
void nought_settle(struct marks *marks, size_t at);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What a mark names by the company of other words: two halves that name only together, brackets that name again, and
 * words beside which a name is none.
 */
#ifndef MARKS_PAIRING_H
#define MARKS_PAIRING_H

#include "marks/mark.h"

/* 'tillsyn … serveringsställe': the left half names the activity where the right one is near. */
void pairing_join(struct marks *marks);
/* 'omhändertaganden av berusade (LOB)': the brackets part nothing. */
void pairing_again(struct marks *marks);
/* 'redovisades för kommunstyrelsen': takes the name from what stands beside another receiver. */
void pairing_bar(struct marks *marks, const struct lexicon *lexicon);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What the verbs of a sentence's clauses say of each other: 'två gjordes i mars och tre i april'.
 */
#ifndef MARKS_PREDICATE_H
#define MARKS_PREDICATE_H

#include "marks/clause.h"

/* Gives each clause its own cues and those that it shares. */
void predicates_share(const struct marks *marks, struct clauses *clauses);

#endif

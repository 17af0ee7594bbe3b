/* SPDX-License-Identifier: MIT
 *
 * What the verbs of a sentence's clauses say of each other: 'två gjordes i mars och tre i april'.
 */
#ifndef READING_PREDICATE_H
#define READING_PREDICATE_H

#include "reading/clause.h"

/* Gives each clause its own cues and those that it shares. */
void predicates_share(const struct marks *marks, struct clauses *clauses);

#endif

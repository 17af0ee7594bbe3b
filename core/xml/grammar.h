/* SPDX-License-Identifier: MIT
 *
 * The published grammar (include/lofte/minutes.rng, carried inside the program) has the last word on the tree: yes or
 * no.
 */
#ifndef XML_GRAMMAR_H
#define XML_GRAMMAR_H

#include "xml/document.h"

struct grammar;

/* Ends the process when the grammar itself is wrong. */
struct grammar *grammar_load(struct arena *arena);
/* False: no, and a remark names the line. */
bool grammar_accepts(struct grammar *grammar, xmlDoc *doc, struct remarks *remarks);

#endif

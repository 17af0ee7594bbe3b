/* SPDX-License-Identifier: MIT
 *
 * The diagnosing pass: walks the tree along the table of rules and says in plain words what departs from it. Dates that
 * are clear but written otherwise are set right in the tree, with a warning.
 */
#ifndef XML_DIAGNOSE_H
#define XML_DIAGNOSE_H

#include "xml/document.h"

void diagnose_document(xmlDoc *doc, struct remarks *remarks);

#endif

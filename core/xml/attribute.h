/* SPDX-License-Identifier: MIT
 *
 * The diagnosing pass over one element's attributes.
 */
#ifndef XML_ATTRIBUTE_H
#define XML_ATTRIBUTE_H

#include "xml/document.h"
#include "xml/rule.h"

/* `item` is the number of the agenda item, for the remarks. */
void attributes_check(struct remarks *remarks, xmlNode *node, const struct element_rule *rule, const char *item);

#endif

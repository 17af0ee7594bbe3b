/* SPDX-License-Identifier: MIT
 *
 * Text and attributes of the tree's nodes.
 */
#ifndef XML_NODE_H
#define XML_NODE_H

#include "xml/document.h"

bool node_is(const xmlNode *node, const char *element); /* an element of the minutes' namespace */
/* The value with single spaces inside and none at its ends, in the arena; NULL where the attribute is missing. */
char *node_value(struct arena *arena, const xmlNode *node, const char *attribute);
/* All text of a node joined: over CDATA sections, comments and processing instructions, which split it. */
char *node_text(struct arena *arena, const xmlNode *node);
bool node_flag(struct arena *arena, const xmlNode *node, const char *attribute); /* true or 1 */

#endif

/* SPDX-License-Identifier: MIT
 *
 * A tree that the grammar has accepted -> a meeting. What is closed stays behind.
 */
#ifndef XML_TREE_H
#define XML_TREE_H

#include "xml/document.h"

struct lofte_meeting *tree_meeting(xmlDoc *doc, struct arena *arena);

#endif

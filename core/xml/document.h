/* SPDX-License-Identifier: MIT
 *
 * Text -> tree with libxml2, in the worker only. The strictest reading: no document type, no entities of the file's
 * own, nothing fetched; any report of libxml2, a warning too, is a refusal. Elements carry their line in _private.
 */
#ifndef XML_DOCUMENT_H
#define XML_DOCUMENT_H

#include "xml/scan.h"

#include <libxml/tree.h>

/* Once in the process, before any other use of libxml2: an allocator that ends the worker when there is no memory
 * (libxml2's own paths there crash or give half documents), no outside files, no catalogs. */
void document_prepare(void);

/* NULL: refused, and the remark says why. Free with xmlFreeDoc. */
xmlDoc *document_read(const struct text_span *text, const struct scanned *scanned, struct remarks *remarks);

int node_line(const xmlNode *node);

#endif

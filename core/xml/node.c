/* SPDX-License-Identifier: MIT
 *
 * Text and attributes of nodes.
 */
#include "xml/node.h"
#include "base/text.h"
#include "xml/rule.h"

#include <string.h>

bool node_is(const xmlNode *node, const char *element) {
    return node->type == XML_ELEMENT_NODE && node->ns &&
           xmlStrEqual(node->ns->href, (const xmlChar *)MINUTES_NAMESPACE) &&
           xmlStrEqual(node->name, (const xmlChar *)element);
}

char *node_text(struct arena *arena, const xmlNode *node) {
    const xmlNode *only = node->children;
    if (only && !only->next && only->type == XML_TEXT_NODE)
        return arena_strdup(arena, (const char *)only->content);
    struct buf text;
    buf_init(&text, arena);
    for (const xmlNode *child = node->children; child; child = child->next)
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            buf_puts(&text, (const char *)child->content);
    return text.data;
}

char *node_value(struct arena *arena, const xmlNode *node, const char *attribute) {

    const xmlAttr *attr = xmlHasNsProp(node, (const xmlChar *)attribute, NULL);
    if (!attr)
        return NULL;
    char *value = node_text(arena, (const xmlNode *)attr);
    size_t n = 0;
    for (const char *from = value; *from; from++) {
        const bool space = strchr(" \t\r\n", *from) != NULL;
        if (!space)
            value[n++] = *from;
        else if (n > 0 && value[n - 1] != ' ')
            value[n++] = ' ';
    }
    n -= n > 0 && value[n - 1] == ' ';
    value[n] = '\0';
    return value;
}

bool node_flag(struct arena *arena, const xmlNode *node, const char *attribute) {
    const char *value = node_value(arena, node, attribute);
    return str_equal(value, "true") || str_equal(value, "1");
}

/* SPDX-License-Identifier: MIT
 *
 * One element after the other: its attributes, its text, its children and their order. What lies inside an unknown
 * element is passed over, so that one slip gives one error.
 */
#include "xml/diagnose.h"
#include "base/limits.h"
#include "base/text.h"
#include "xml/attribute.h"
#include "xml/node.h"
#include "xml/rule.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

enum { LIST_ROOM = 200 };

static void check_element(struct remarks *remarks, xmlNode *node, const struct element_rule *rule, const char *item,
                          int depth);

static bool is_blank(const xmlNode *text) {
    return text->content[strspn((const char *)text->content, " \t\r\n")] == '\0';
}

/* The first line of the text is enough to find it. */
static void remark_stray(struct remarks *remarks, const xmlNode *node, const char *text,
                         const struct element_rule *rule, const char *item) {
    char begin[REMARK_ARG_BYTES + 8];
    text += strspn(text, " \t\r\n");
    (void)snprintf(begin, sizeof begin, "%.*s", (int)strcspn(text, "\r\n"), text);
    remark_add(remarks, node_line(node), item, SAY_STRAY_TEXT, begin, rule->name);
}

static bool holds_no_text(const xmlNode *node) {
    for (const xmlNode *child = node->children; child; child = child->next)
        if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) && !is_blank(child))
            return false;
    return true;
}

static void check_text(struct remarks *remarks, const xmlNode *node, const struct element_rule *rule,
                       const char *item) {
    size_t bytes = 0;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type != XML_TEXT_NODE && child->type != XML_CDATA_SECTION_NODE)
            continue;
        bytes += strlen((const char *)child->content);
        if (!rule->text && !is_blank(child)) {
            remark_stray(remarks, node, (const char *)child->content, rule, item);
            return;
        }
    }
    if (rule->text && bytes > LIMIT_FIELD_BYTES)
        remark_add(remarks, node_line(node), item, SAY_FIELD_LONG, rule->name, NUM(LIMIT_FIELD_BYTES));
}

static const char *namespace_of(const xmlNode *node) {
    return node->ns && node->ns->href ? (const char *)node->ns->href : "-";
}

/* An element that may not stand inside `rule`. */
static void check_stranger(struct remarks *remarks, const xmlNode *node, const struct element_rule *rule,
                           const char *item) {
    const char *name = (const char *)node->name;
    const int line = node_line(node);
    char room[LIST_ROOM];
    if (remarks_full(remarks))
        remark_add(remarks, line, NULL, SAY_UNKNOWN_ELEMENT);
    else if (!node->ns || strcmp(namespace_of(node), MINUTES_NAMESPACE) != 0)
        remark_add(remarks, line, item, SAY_FOREIGN_ELEMENT, name, namespace_of(node));
    else if (rule_of(name) && rule_parents(name, room, sizeof room)[0])
        remark_add(remarks, line, item, SAY_MISPLACED, name, rule->name, room);
    else if (!rule->children[0])
        remark_add(remarks, line, item, SAY_NO_CHILDREN, name, rule->name);
    else {
        size_t n;
        const char *const *names = rule_names(&n);
        const char *near = str_nearest(name, rule->children, rule_words(rule->children, RULE_CHILDREN));
        near = near ? near : str_nearest(name, names, n);
        if (near)
            remark_add(remarks, line, item, SAY_NEAR_ELEMENT, name, near);
        else
            remark_add(remarks, line, item, SAY_UNKNOWN_ELEMENT, name, rule->name,
                       rule_children(rule, room, sizeof room));
    }
}

/* minutes: attendance once at most, then agenda once. */
static void check_minutes(struct remarks *remarks, const xmlNode *node) {
    size_t agendas = 0, attendances = 0;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (node_is(child, "agenda") && agendas++ == 1)
            remark_add(remarks, node_line(child), NULL, SAY_ELEMENT_TWICE, "minutes", "agenda");
        if (!node_is(child, "attendance"))
            continue;
        if (attendances++ == 1)
            remark_add(remarks, node_line(child), NULL, SAY_ELEMENT_TWICE, "minutes", "attendance");
        else if (attendances == 1 && agendas)
            remark_add(remarks, node_line(child), NULL, SAY_ORDER, "attendance", "agenda");
    }
    if (!agendas)
        remark_add(remarks, node_line(node), NULL, SAY_NO_ELEMENT, "minutes", "agenda");
}

static size_t text_bytes(const xmlNode *node) {
    size_t n = 0;
    for (const xmlNode *child = node->children; child; child = child->next)
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            n += strlen((const char *)child->content);
    return n;
}

/* Reading Swedish holds all of an item at once. */
static void check_length(struct remarks *remarks, const xmlNode *node, const char *item) {
    size_t bytes = 0;
    for (const xmlNode *child = node->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && !node_is(child, "item"))
            bytes += text_bytes(child);
    if (bytes > LIMIT_ITEM_BYTES)
        remark_add(remarks, node_line(node), item, SAY_ITEM_LONG, NUM(LIMIT_ITEM_BYTES));
}

/* A child that is most likely a misspelt title has been named already. */
static bool is_near_title(const xmlNode *node) {
    static const char *const title = "title";
    return node->type == XML_ELEMENT_NODE && !rule_of((const char *)node->name) &&
           str_nearest((const char *)node->name, &title, 1);
}

/* item: one title, first and not empty; a closed one may lack it. */
static void check_item(struct remarks *remarks, const xmlNode *node, const char *item) {
    size_t before = 0, titles = 0;
    bool near = false;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        near = near || is_near_title(child);
        if (!node_is(child, "title")) {
            before++;
            continue;
        }

        if (titles++ > 0)
            remark_add(remarks, node_line(child), item, SAY_ELEMENT_TWICE, "item", "title");
        else if (before > 0)
            remark_add(remarks, node_line(child), item, SAY_TITLE_FIRST);
        if (holds_no_text(child))
            remark_add(remarks, node_line(child), item, SAY_TITLE_EMPTY);
    }
    if (!titles && !near && !node_flag(remarks->arena, node, "closed"))
        remark_add(remarks, node_line(node), item, SAY_NO_ELEMENT, "item", "title");
    check_length(remarks, node, item);
}

static void check_report(struct remarks *remarks, const xmlNode *node, const char *item) {
    const char *kind = node_value(remarks->arena, node, "kind"), *count = node_value(remarks->arena, node, "count");
    if (str_equal(kind, "total") && !count)
        remark_add(remarks, node_line(node), item, SAY_TOTAL_COUNT);
    if (str_equal(kind, "none") && count && strspn(count, "0123456789") == strlen(count) &&
        strspn(count, "0") < strlen(count))
        remark_add(remarks, node_line(node), item, SAY_NONE_COUNT, count);
}

static void check_children(struct remarks *remarks, const xmlNode *node, const struct element_rule *rule,
                           const char *item, int depth) {
    for (xmlNode *child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (child->ns && strcmp(namespace_of(child), MINUTES_NAMESPACE) == 0 &&
            rule_has_child(rule, (const char *)child->name))
            check_element(remarks, child, rule_of((const char *)child->name), item, depth + 1);
        else
            check_stranger(remarks, child, rule, item);
    }
}

static void check_element(struct remarks *remarks, xmlNode *node, const struct element_rule *rule, const char *item,
                          int depth) {
    assert(depth <= LIMIT_DEPTH); /* the look ahead has seen to it */
    const bool is_item = strcmp(rule->name, "item") == 0;
    if (is_item)
        item = node_value(remarks->arena, node, "number");
    attributes_check(remarks, node, rule, item);
    check_text(remarks, node, rule, item);
    if (is_item)
        check_item(remarks, node, item);
    else if (strcmp(rule->name, "report") == 0)
        check_report(remarks, node, item);
    else if (strcmp(rule->name, "minutes") == 0)
        check_minutes(remarks, node);
    check_children(remarks, node, rule, item, depth);
}

/* How much there is: what has attributes is one of a list, an item or a person. In document order, without recursion.
 */
static void document_measure(const xmlNode *root, size_t *bytes, size_t *entries) {
    *bytes = *entries = 0;
    for (const xmlNode *node = root; node && *bytes <= LIMIT_TEXT_BYTES;) {
        const struct element_rule *rule = node->type == XML_ELEMENT_NODE ? rule_of((const char *)node->name) : NULL;
        if (rule && rule->text)
            *bytes += text_bytes(node);
        *entries += rule && rule->attributes && node != root;
        if (node->type == XML_ELEMENT_NODE && node->children) {
            node = node->children;
            continue;
        }
        while (node != root && !node->next)
            node = node->parent;
        node = node == root ? NULL : node->next;
    }
}

void diagnose_document(xmlDoc *doc, struct remarks *remarks) {
    xmlNode *root = xmlDocGetRootElement(doc);
    const char *name = (const char *)root->name;
    size_t bytes, entries;
    document_measure(root, &bytes, &entries);
    if (strcasecmp(name, "html") == 0)
        remark_add(remarks, node_line(root), NULL, SAY_HTML);
    else if (strcmp(name, "minutes") != 0)
        remark_add(remarks, node_line(root), NULL, SAY_ROOT, name);
    else if (!root->ns)
        remark_add(remarks, node_line(root), NULL, SAY_ROOT_NO_NAMESPACE, name);
    else if (strcmp(namespace_of(root), MINUTES_NAMESPACE) != 0)
        remark_add(remarks, node_line(root), NULL, SAY_ROOT_NAMESPACE, name, namespace_of(root));
    else if (bytes > LIMIT_TEXT_BYTES)
        remark_add(remarks, 0, NULL, SAY_TEXT_LONG, NUM(LIMIT_TEXT_BYTES));
    else
        check_element(remarks, root, rule_of("minutes"), NULL, 1);
    if (entries > LIMIT_ENTRIES && !remarks->n_errors)
        remark_add(remarks, 0, NULL, SAY_ENTRIES, NUM(LIMIT_ENTRIES));
}

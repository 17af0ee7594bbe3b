/* SPDX-License-Identifier: MIT
 *
 * Attributes: unknown ones, missing ones, and what their values may be.
 */
#include "xml/attribute.h"
#include "base/limits.h"
#include "base/text.h"
#include "xml/date.h"
#include "xml/node.h"

#include <stdio.h>
#include <string.h>

enum { LIST_ROOM = 200, COUNT_DIGITS = 9, REVISION_DIGITS = 6 };

struct place {
    struct remarks *remarks;
    xmlNode *node;
    const char *element, *item;
    int line;
};

static bool all_digits(const char *s) {
    return s[0] && strspn(s, "0123456789") == strlen(s);
}

static void check_choice(const struct place *at, const struct attribute_rule *rule, const char *value) {
    const size_t n = rule_words(rule->choice, RULE_CHOICES);
    for (size_t i = 0; i < n; i++)
        if (strcmp(rule->choice[i], value) == 0)
            return;
    char room[LIST_ROOM];
    const char *near = remarks_full(at->remarks) ? NULL : str_nearest(value, rule->choice, n);
    if (near)
        remark_add(at->remarks, at->line, at->item, SAY_NEAR_CHOICE, at->element, rule->name, value,
                   rule_choices(rule, room, sizeof room), near);
    else
        remark_add(at->remarks, at->line, at->item, SAY_CHOICE, at->element, rule->name, value,
                   rule_choices(rule, room, sizeof room));
}

/* Also takes away spaces around a right date, which the grammar would refuse. */
static void date_set(const struct place *at, const struct attribute_rule *rule, const char *right) {
    const xmlAttr *attr = xmlHasNsProp(at->node, (const xmlChar *)rule->name, NULL);
    if (!attr->children || attr->children->next || !xmlStrEqual(attr->children->content, (const xmlChar *)right))
        (void)xmlSetNsProp(at->node, NULL, (const xmlChar *)rule->name, (const xmlChar *)right);
}

static void check_date(const struct place *at, const struct attribute_rule *rule, const char *value) {
    lofte_day day = LOFTE_NO_DAY;
    char right[11];
    switch (date_read(value, &day)) {
    case DATE_RIGHT:
        date_set(at, rule, day_print(day, right));
        break;
    case DATE_ODD:
        remark_add(at->remarks, at->line, at->item, SAY_DATE_ODD, at->element, rule->name, value,
                   day_print(day, right));
        date_set(at, rule, right);
        break;
    case DATE_UNCLEAR:
        remark_add(at->remarks, at->line, at->item, SAY_DATE_UNCLEAR, at->element, rule->name, value);
        break;
    case DATE_NO_DAY:
        remark_add(at->remarks, at->line, at->item, SAY_NO_SUCH_DAY, at->element, rule->name, value);
        break;
    case DATE_NOT_A_DATE:
        remark_add(at->remarks, at->line, at->item, SAY_NO_DATE, at->element, rule->name, value);
        break;
    }
}

static void check_count(const struct place *at, const char *value) {
    if (!all_digits(value))
        remark_add(at->remarks, at->line, at->item, SAY_COUNT, value);
    else if (strlen(value) > COUNT_DIGITS)
        remark_add(at->remarks, at->line, at->item, SAY_COUNT_HUGE, value);
}

static void check_revision(const struct place *at, const char *value) {
    const size_t zeros = strspn(value, "0"), n = strlen(value);
    if (!all_digits(value) || zeros == n || n - zeros > REVISION_DIGITS)
        remark_add(at->remarks, at->line, at->item, SAY_REVISION, value);
}

/* Ids are compared: two that look the same must be the same. */
static void check_letters(const struct place *at, const struct attribute_rule *rule, const char *value) {
    const uint32_t odd = text_steers(value, rule->value == VALUE_ID);
    char name[16];
    (void)snprintf(name, sizeof name, "U+%04X", (unsigned)odd);
    if (odd)
        remark_add(at->remarks, at->line, at->item, SAY_HIDDEN, at->element, rule->name, name);
}

static void check_value(const struct place *at, const struct attribute_rule *rule, const char *value) {
    if (strlen(value) > LIMIT_VALUE_BYTES) {
        remark_add(at->remarks, at->line, at->item, SAY_VALUE_LONG, at->element, rule->name, NUM(LIMIT_VALUE_BYTES));
        return;
    }
    switch (rule->value) {
    case VALUE_ANY:
        check_letters(at, rule, value);
        break;
    case VALUE_ID:
    case VALUE_WORDS:
        check_letters(at, rule, value);
        if (!value[0])
            remark_add(at->remarks, at->line, at->item, SAY_EMPTY_ATTRIBUTE, at->element, rule->name, rule->example);
        break;
    case VALUE_CHOICE:
        check_choice(at, rule, value);
        break;
    case VALUE_DATE:
        check_date(at, rule, value);
        break;
    case VALUE_MUNICIPALITY:
        if (!all_digits(value) || strlen(value) != 4)
            remark_add(at->remarks, at->line, at->item, SAY_MUNICIPALITY, value);
        break;
    case VALUE_REVISION:
        check_revision(at, value);
        break;
    case VALUE_COUNT:
        check_count(at, value);
        break;
    }
}

enum { NAMES_ROOM = 12, NAME_LONGEST = 20 };

/* The attribute that a misspelt one most likely stands for; NULL where none is near or the near one is there too. */
static const char *meant(const xmlNode *node, const struct element_rule *rule, const char *name) {
    const char *names[NAMES_ROOM];
    size_t n = 0;
    if (strlen(name) > NAME_LONGEST) /* near to nothing, and dear to compare */
        return NULL;
    for (size_t i = 0; i < rule->n_attributes && n < NAMES_ROOM; i++)
        if (!xmlHasNsProp(node, (const xmlChar *)rule->attributes[i].name, NULL))
            names[n++] = rule->attributes[i].name;
    return str_nearest(name, names, n);
}

static bool is_known(const struct element_rule *rule, const char *name) {
    for (size_t i = 0; i < rule->n_attributes; i++)
        if (strcmp(rule->attributes[i].name, name) == 0)
            return true;
    return false;
}

static void check_stranger(const struct place *at, const struct element_rule *rule, const xmlAttr *attr) {
    char name[80];
    if (remarks_full(at->remarks)) {
        remark_add(at->remarks, at->line, NULL, SAY_UNKNOWN_ATTRIBUTE);
        return;
    }
    if (attr->ns) {
        const char *prefix = attr->ns->prefix ? (const char *)attr->ns->prefix : "";
        (void)snprintf(name, sizeof name, "%.30s:%.40s", prefix, (const char *)attr->name);
        remark_add(at->remarks, at->line, at->item, SAY_FOREIGN_ATTRIBUTE, name, at->element);
        return;
    }
    const char *near = meant(at->node, rule, (const char *)attr->name);
    if (near)
        remark_add(at->remarks, at->line, at->item, SAY_NEAR_ATTRIBUTE, (const char *)attr->name, at->element, near);
    else
        remark_add(at->remarks, at->line, at->item, SAY_UNKNOWN_ATTRIBUTE, (const char *)attr->name, at->element);
}

/* True where some unknown attribute has been named as a misspelling of this one: then it is not missing as well. */
static bool is_misspelt(const xmlNode *node, const struct element_rule *rule, const char *wanted) {
    for (const xmlAttr *attr = node->properties; attr; attr = attr->next)
        if (!attr->ns && !is_known(rule, (const char *)attr->name) &&
            str_equal(meant(node, rule, (const char *)attr->name), wanted))
            return true;
    return false;
}

void attributes_check(struct remarks *remarks, xmlNode *node, const struct element_rule *rule, const char *item) {
    const struct place at = {
        .remarks = remarks, .node = node, .element = rule->name, .item = item, .line = node_line(node)};
    for (const xmlAttr *attr = node->properties; attr; attr = attr->next)
        if (attr->ns || !is_known(rule, (const char *)attr->name))
            check_stranger(&at, rule, attr);
    for (size_t i = 0; i < rule->n_attributes; i++) {
        const struct attribute_rule *attribute = &rule->attributes[i];
        const char *value = node_value(remarks->arena, node, attribute->name);
        if (value)
            check_value(&at, attribute, value);
        else if (attribute->required && !is_misspelt(node, rule, attribute->name))
            remark_add(remarks, at.line, item, SAY_NO_ATTRIBUTE, rule->name, attribute->name, attribute->example);
    }
}

/* SPDX-License-Identifier: MIT
 *
 * The format once more as a table, for the diagnosing pass: libxml2's validator says that something is wrong, but never
 * which attribute is missing. A test holds the table against the grammar.
 */
#ifndef XML_RULE_H
#define XML_RULE_H

#include <stdbool.h>
#include <stddef.h>

#define MINUTES_NAMESPACE "urn:lofte:minutes:1"

enum value_rule {
    VALUE_ANY,
    VALUE_WORDS, /* not empty */
    VALUE_ID,    /* the same, and compared: no character that cannot be seen */
    VALUE_CHOICE,
    VALUE_DATE,
    VALUE_MUNICIPALITY,
    VALUE_REVISION,
    VALUE_COUNT
};

enum { RULE_CHOICES = 8, RULE_CHILDREN = 6 };

struct attribute_rule {
    const char *name;
    bool required;
    enum value_rule value;
    const char *example; /* as written in the file, after the name */
    const char *choice[RULE_CHOICES];
};

struct element_rule {
    const char *name;
    const struct attribute_rule *attributes;
    size_t n_attributes;
    bool text;
    const char *children[RULE_CHILDREN];
};

/* NULL where minutes have no such element. */
const struct element_rule *rule_of(const char *element);
const char *const *rule_names(size_t *n);
bool rule_has_child(const struct element_rule *rule, const char *element);
/* Elements that may hold `element`, as "<a>, <b>", in `room`. */
char *rule_parents(const char *element, char *room, size_t size);
char *rule_children(const struct element_rule *rule, char *room, size_t size);
char *rule_choices(const struct attribute_rule *rule, char *room, size_t size);
/* How many words a list that ends in NULL holds, at most `room`. */
size_t rule_words(const char *const *words, size_t room);

#endif

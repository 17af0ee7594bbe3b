/* SPDX-License-Identifier: MIT
 *
 * The table of elements, and lists made of it for sentences.
 */
#include "xml/rule.h"

#include <stdio.h>
#include <string.h>

static const struct attribute_rule minutes_attributes[] = {
    {"id", true, VALUE_ID, "id=\"sspf-2023-03-14\"", {0}},
    {"group", true, VALUE_ID, "group=\"SSPF\"", {0}},
    {"municipality", true, VALUE_MUNICIPALITY, "municipality=\"0687\"", {0}},
    {"date", true, VALUE_DATE, "date=\"2023-03-14\"", {0}},
    {"kind", false, VALUE_CHOICE, NULL, {"minutes", "call"}},
    {"status", false, VALUE_CHOICE, NULL, {"approved", "draft"}},
    {"revision", false, VALUE_REVISION, NULL, {0}},
    {"name", false, VALUE_ANY, NULL, {0}},
    {"start", false, VALUE_ANY, NULL, {0}},
    {"end", false, VALUE_ANY, NULL, {0}},
    {"place", false, VALUE_ANY, NULL, {0}},
};

static const struct attribute_rule person_attributes[] = {
    {"organisation",
     true,
     VALUE_CHOICE,
     "organisation=\"police\"",
     {"police", "municipality", "school", "social", "leisure", "housing", "other"}},
    {"role", true, VALUE_WORDS, "role=\"Rektor\"", {0}},
    {"absent", false, VALUE_CHOICE, NULL, {"true", "false", "1", "0"}},
    {"name", false, VALUE_ANY, NULL, {0}},
};

static const struct attribute_rule item_attributes[] = {
    {"number", true, VALUE_ID, "number=\"3\"", {0}},
    {"about", false, VALUE_ID, "about=\"trafikkontroller\"", {0}},
    {"closed", false, VALUE_CHOICE, NULL, {"true", "false", "1", "0"}},
};

static const struct attribute_rule report_attributes[] = {
    {"activity", true, VALUE_ID, "activity=\"trafikkontroller\"", {0}},
    {"kind", false, VALUE_CHOICE, NULL, {"done", "total", "none", "planned", "cancelled"}},
    {"count", false, VALUE_COUNT, NULL, {0}},
    {"from", false, VALUE_DATE, NULL, {0}},
    {"to", false, VALUE_DATE, NULL, {0}},
    {"by", false, VALUE_ANY, NULL, {0}},
    {"place", false, VALUE_ANY, NULL, {0}},
};

static const struct attribute_rule action_attributes[] = {
    {"owner", true, VALUE_WORDS, "owner=\"police\"", {0}},
    {"due", false, VALUE_DATE, NULL, {0}},
};

#define ATTRIBUTES(list) list, sizeof(list) / sizeof(list)[0]

static const struct element_rule rules[] = {
    {"minutes", ATTRIBUTES(minutes_attributes), false, {"attendance", "agenda"}},
    {"attendance", NULL, 0, false, {"person"}},
    {"person", ATTRIBUTES(person_attributes), false, {0}},
    {"agenda", NULL, 0, false, {"item"}},
    {"item", ATTRIBUTES(item_attributes), false, {"title", "p", "report", "decision", "action", "item"}},
    {"title", NULL, 0, true, {0}},
    {"p", NULL, 0, true, {0}},
    {"report", ATTRIBUTES(report_attributes), false, {0}},
    {"decision", NULL, 0, true, {0}},
    {"action", ATTRIBUTES(action_attributes), true, {0}},
};

enum { RULES = sizeof rules / sizeof rules[0] };

static const char *const names[RULES] = {"minutes", "attendance", "person", "agenda",   "item",
                                         "title",   "p",          "report", "decision", "action"};

const struct element_rule *rule_of(const char *element) {
    for (size_t i = 0; i < RULES; i++)
        if (strcmp(rules[i].name, element) == 0)
            return &rules[i];
    return NULL;
}

const char *const *rule_names(size_t *n) {
    *n = RULES;
    return names;
}

size_t rule_words(const char *const *words, size_t room) {
    size_t n = 0;
    while (n < room && words[n])
        n++;
    return n;
}

bool rule_has_child(const struct element_rule *rule, const char *element) {
    for (size_t i = 0; i < RULE_CHILDREN && rule->children[i]; i++)
        if (strcmp(rule->children[i], element) == 0)
            return true;
    return false;
}

static void add_word(char *room, size_t size, const char *before, const char *word, const char *after) {
    const size_t used = strlen(room);
    (void)snprintf(room + used, size - used, "%s%s%s%s", used ? ", " : "", before, word, after);
}

char *rule_parents(const char *element, char *room, size_t size) {
    room[0] = '\0';
    for (size_t i = 0; i < RULES; i++)
        if (rule_has_child(&rules[i], element))
            add_word(room, size, "<", rules[i].name, ">");
    return room;
}

char *rule_children(const struct element_rule *rule, char *room, size_t size) {
    room[0] = '\0';
    for (size_t i = 0; i < RULE_CHILDREN && rule->children[i]; i++)
        add_word(room, size, "<", rule->children[i], ">");
    return room;
}

char *rule_choices(const struct attribute_rule *rule, char *room, size_t size) {
    room[0] = '\0';
    for (size_t i = 0; i < RULE_CHOICES && rule->choice[i]; i++)
        add_word(room, size, "", rule->choice[i], "");
    return room;
}

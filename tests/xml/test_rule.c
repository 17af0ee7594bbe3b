/* SPDX-License-Identifier: MIT
 *
 * The table of the diagnosing pass says what the published grammar says: the same elements, attributes and words.
 */
#include "base/cleanup.h"
#include "base/file.h"
#include "base/text.h"
#include "suite.h"
#include "xml/rule.h"

#include <string.h>

static char *read_grammar(struct arena *arena) {
    char *data;
    size_t len;
    ck_assert_int_eq(file_read(path_join(arena, getenv("LOFTE_SOURCE"), "include/lofte/minutes.rng"), 1 << 20, arena,
                               &data, &len, NULL),
                     0);
    return data;
}

/* The next text between `before` and `after`, or NULL; *at moves behind it. */
static char *next_between(struct arena *arena, const char **at, const char *before, const char *after) {
    const char *begin = strstr(*at, before);
    if (!begin)
        return NULL;
    begin += strlen(before);
    const char *end = strstr(begin, after);
    *at = end;
    return arena_strndup(arena, begin, (size_t)(end - begin));
}

static bool table_has_attribute(const char *name) {
    size_t n;
    const char *const *names = rule_names(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t a = 0; a < rule_of(names[i])->n_attributes; a++)
            if (strcmp(rule_of(names[i])->attributes[a].name, name) == 0)
                return true;
    return false;
}

static bool table_has_word(const char *word) {
    size_t n;
    const char *const *names = rule_names(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t a = 0; a < rule_of(names[i])->n_attributes; a++) {
            const struct attribute_rule *rule = &rule_of(names[i])->attributes[a];
            for (size_t c = 0; c < rule_words(rule->choice, RULE_CHOICES); c++)
                if (strcmp(rule->choice[c], word) == 0)
                    return true;
        }
    return false;
}

START_TEST(everything_in_the_grammar_is_in_the_table) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *grammar = read_grammar(arena);
    const char *name;
    for (const char *at = grammar; (name = next_between(arena, &at, "<element name=\"", "\""));)
        ck_assert_msg(rule_of(name) != NULL, "element %s", name);
    for (const char *at = grammar; (name = next_between(arena, &at, "<attribute name=\"", "\""));)
        ck_assert_msg(table_has_attribute(name), "attribute %s", name);
    for (const char *at = grammar; (name = next_between(arena, &at, "<value>", "</value>"));)
        ck_assert_msg(table_has_word(name), "value %s", name);
}
END_TEST

static void check_attribute(struct arena *arena, const char *grammar, const struct attribute_rule *rule) {
    ck_assert_msg(strstr(grammar, arena_printf(arena, "<attribute name=\"%s\">", rule->name)) != NULL, "%s",
                  rule->name);
    const bool flag = rule->choice[0] && strcmp(rule->choice[0], "true") == 0; /* the grammar's boolean */
    for (size_t c = 0; !flag && c < rule_words(rule->choice, RULE_CHOICES); c++)
        ck_assert_msg(strstr(grammar, arena_printf(arena, "<value>%s</value>", rule->choice[c])) != NULL, "%s",
                      rule->choice[c]);
    ck_assert_msg(rule->example != NULL || (!rule->required && rule->value != VALUE_WORDS), "%s", rule->name);
}

START_TEST(everything_in_the_table_is_in_the_grammar) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *grammar = read_grammar(arena);
    size_t n;
    const char *const *names = rule_names(&n);
    for (size_t i = 0; i < n; i++) {
        const struct element_rule *rule = rule_of(names[i]);
        ck_assert_msg(strstr(grammar, arena_printf(arena, "<element name=\"%s\">", names[i])) != NULL, "%s", names[i]);
        for (size_t a = 0; a < rule->n_attributes; a++)
            check_attribute(arena, grammar, &rule->attributes[a]);
        for (size_t c = 0; c < rule_words(rule->children, RULE_CHILDREN); c++)
            ck_assert_msg(rule_of(rule->children[c]) != NULL, "%s", rule->children[c]);
    }
}
END_TEST

START_TEST(lists_for_sentences_read_well) {
    char room[200];
    ck_assert_str_eq(rule_parents("item", room, sizeof room), "<agenda>, <item>");
    ck_assert_str_eq(rule_parents("minutes", room, sizeof room), "");
    ck_assert_str_eq(rule_children(rule_of("minutes"), room, sizeof room), "<attendance>, <agenda>");
    ck_assert_str_eq(rule_choices(&rule_of("minutes")->attributes[4], room, sizeof room), "minutes, call");
    ck_assert(!rule_of("protokoll") && !rule_has_child(rule_of("p"), "p"));
}
END_TEST

SUITE("rule", everything_in_the_grammar_is_in_the_table, everything_in_the_table_is_in_the_grammar,
      lists_for_sentences_read_well)

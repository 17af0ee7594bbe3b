/* SPDX-License-Identifier: MIT
 *
 * The workflow in sentences, as JSON and as a drawing; and that the drawing is what dot takes, whatever the words are.
 */
#include "base/cleanup.h"
#include "base/err.h"
#include "view/views.h"

#include <ctype.h>
#include <jansson.h>
#include <string.h>

#include "golden.h"

#define WORDS(swedish, english)                                                                                        \
    { .sv = (swedish), .en = (english) }
#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define BAD (1u << LOFTE_BEHIND | 1u << LOFTE_MISSED)

/* Every trigger and every step, a pledge that differs in every way, one that does not, and an agreement without. */
struct scene {
    struct lofte_rule_step at_once[4], later[6], report[1];
    struct lofte_rule rules[9], own[3];
    struct lofte_pledge pledges[2];
    struct lofte_agreement agreements[2];
    const struct lofte_rule *all[9], *here[9];
    struct lofte_ruling rulings[4];
    struct lofte_workflow workflow;
};

static struct lofte_rule rule_of(const char *id, enum lofte_trigger on, int days, struct lofte_rule_step *steps,
                                 size_t n) {
    return (struct lofte_rule){.id = id,
                               .on = on,
                               .states = on <= LOFTE_ON_STAY ? BAD : 0,
                               .days = days,
                               .steps = steps,
                               .n_steps = n,
                               .digest = "d1"};
}

static void steps_fill(struct scene *s) {
    s->at_once[0] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_ALERT, .to = "kommunpolis"};
    s->at_once[1] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_AGENDA, .to = "EST"};
    s->at_once[2] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_AGENDA,
                                             .to = "SSPF",
                                             .text = WORDS("Hur tar vi igen det?", "How do we make up for it?")};
    s->at_once[3] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_EXPLAIN, .to = "kommunpolis", .within_days = 1};
    for (size_t i = 0; i < 4; i++)
        s->later[i] = s->at_once[i];
    s->later[0].after_days = 1;
    s->later[3].within_days = 14;
    s->later[4] =
        (struct lofte_rule_step){.effect = LOFTE_EFFECT_ESCALATE, .to = "lokalpolisområdeschef", .after_days = 21};
    s->later[5] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_ACTION,
                                           .to = "samordnare",
                                           .after_days = 30,
                                           .within_days = 7,
                                           .text = WORDS("Kalla till ett möte.", "Call a meeting.")};
    s->report[0] = (struct lofte_rule_step){.effect = LOFTE_EFFECT_REPORT, .to = "samordnare"};
}

static void scene_init(struct scene *s) {
    *s = (struct scene){0};
    steps_fill(s);
    s->rules[0] = rule_of("efter", LOFTE_ON_ENTER, 0, s->at_once, 4);
    s->rules[0].title = (struct lofte_words)WORDS("Efter plan", "Behind plan");
    s->rules[1] = rule_of("lange", LOFTE_ON_STAY, 30, s->later, 6);
    s->rules[1].states = 1u << LOFTE_LATE;
    s->rules[2] = rule_of("inlast", LOFTE_ON_IMPORT, 0, s->at_once, 1);
    s->rules[3] = rule_of("saknas", LOFTE_ON_MINUTES_OVERDUE, 0, s->at_once, 1);
    s->rules[4] = rule_of("plan", LOFTE_ON_PLAN_PASSED, 7, s->at_once, 2);
    s->rules[5] = rule_of("sen", LOFTE_ON_ACTION_OVERDUE, 1, s->at_once, 1);
    s->rules[6] = rule_of("tertial", LOFTE_ON_TERTIAL, 28, s->report, 1);
    s->rules[7] = rule_of("ar", LOFTE_ON_YEAR, 0, s->report, 1);
    s->rules[8] = rule_of("allt", LOFTE_ON_ENTER, 0, s->at_once, 1);
    s->rules[8].states = BAD | 1u << LOFTE_QUIET | 1u << LOFTE_LATE;
    s->own[0] = rule_of("efter", LOFTE_ON_ENTER, 0, s->later, 1);
    s->own[1] = rule_of("lange", LOFTE_ON_ENTER, 0, NULL, 0);
    s->own[2] = rule_of("egen", LOFTE_ON_STAY, 1, s->at_once, 1);
    s->pledges[0] =
        (struct lofte_pledge){.id = "trafik", .title = WORDS("Trafik", "Traffic"), .rules = s->own, .n_rules = 3};
    s->pledges[1] = (struct lofte_pledge){.id = "centrum", .title = WORDS("Centrum", "Centre")};
    s->agreements[0] = (struct lofte_agreement){.id = "ekby-2023",
                                                .title = WORDS("Löfte i Ekby", "Pledge in Ekby"),
                                                .rules = s->rules,
                                                .n_rules = COUNT(s->rules)};
    s->agreements[1] = (struct lofte_agreement){.id = "annan-2024", .title = WORDS("Annat", "Another")};
    for (size_t i = 0; i < COUNT(s->rules); i++)
        s->all[i] = s->here[i] = &s->rules[i];
    s->here[0] = &s->own[0];
    s->here[1] = &s->own[2];
    s->rulings[0] = (struct lofte_ruling){&s->agreements[0], NULL, s->all, 9};
    s->rulings[1] = (struct lofte_ruling){&s->agreements[0], &s->pledges[0], s->here, 9};
    s->rulings[2] = (struct lofte_ruling){&s->agreements[0], &s->pledges[1], s->all, 9};
    s->rulings[3] = (struct lofte_ruling){&s->agreements[1], NULL, NULL, 0};
    s->workflow = (struct lofte_workflow){s->rulings, 4};
}

static void view_open(struct view *view, struct arena *arena, const char *lang) {
    struct lofte_err err = {0};
    view_init(view, arena);
    ck_assert_int_eq(lang_load(lang, getenv("LOFTE_LOCALE"), arena, &view->lang, &err), 0);
}

static void in_both(const char *ending, void (*show)(struct view *view, const struct lofte_workflow *workflow)) {
    static const char *const langs[] = {"sv", "en"};
    for (size_t i = 0; i < 2; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct scene *scene = ARENA_NEW(arena, struct scene);
        struct view view;
        scene_init(scene);
        view_open(&view, arena, langs[i]);
        show(&view, &scene->workflow);
        golden_hold(arena, arena_printf(arena, "workflow.%s.%s", langs[i], ending), view.out.data);
    }
}

START_TEST(a_workflow_is_told_in_sentences_and_a_pledge_where_it_differs) {
    in_both("txt", view_workflow);
}
END_TEST

START_TEST(a_workflow_is_drawn) {
    in_both("dot", dot_workflow);
}
END_TEST

START_TEST(a_workflow_is_json_with_the_rules_that_hold) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct scene *scene = ARENA_NEW(arena, struct scene);
    struct view view;
    scene_init(scene);
    view_open(&view, arena, "sv");
    json_workflow(&view, &scene->workflow);
    json_t *read = json_loads(view.out.data, JSON_REJECT_DUPLICATES, NULL);
    ck_assert_uint_eq(json_array_size(read), 4);
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(json_array_get(read, 1), "off"), 0)), "lange");
    json_decref(read);
    golden_hold(arena, "workflow.json", view.out.data);
}
END_TEST

/* ---- a reader of dot's language, as far as we write it ---- */

struct reading {
    const char *at;
    struct buf labels; /* what stands in label="…", one a line */
};

static const char *token_end(const char *at) {
    if (*at == '"') {
        for (at++; *at && *at != '"'; at++)
            at += *at == '\\' && at[1] != '\0';
        ck_assert_msg(*at == '"', "an open quotation mark");
        return at + 1;
    }
    if (at[0] == '-' && at[1] == '>')
        return at + 2;
    if (!isalnum((unsigned char)*at) && *at != '_' && *at != '.')
        return at + 1;
    while (isalnum((unsigned char)*at) || *at == '_' || *at == '.')
        at++;
    return at;
}

static bool take(struct reading *reading, const char *word) {
    reading->at += strspn(reading->at, " \n");
    const size_t n = (size_t)(token_end(reading->at) - reading->at);
    if (n != strlen(word) || memcmp(reading->at, word, n) != 0)
        return false;
    reading->at += n;
    return true;
}

static void want(struct reading *reading, const char *word) {
    ck_assert_msg(take(reading, word), "no '%s' at: %.60s", word, reading->at);
}

/* A name, number or text. */
static const char *value_take(struct reading *reading, size_t *n) {
    reading->at += strspn(reading->at, " \n");
    const char *from = reading->at;
    reading->at = token_end(from);
    ck_assert_msg(*from == '"' || isalnum((unsigned char)*from), "no value at: %.60s", from);
    *n = (size_t)(reading->at - from);
    return from;
}

static void attributes_take(struct reading *reading) {
    size_t n_name, n;
    while (!take(reading, "]")) {
        const char *name = value_take(reading, &n_name);
        want(reading, "=");
        const char *value = value_take(reading, &n);
        if (n_name == 5 && memcmp(name, "label", 5) == 0) {
            buf_add(&reading->labels, value, n);
            buf_puts(&reading->labels, "\n");
        }
    }
}

static void graph_take(struct reading *reading) {
    want(reading, "digraph");
    size_t n, depth = 1;
    (void)value_take(reading, &n);
    want(reading, "{");
    while (depth > 0) {
        if (take(reading, "}")) {
            depth--;
            continue;
        }
        const bool inner = take(reading, "subgraph");
        (void)value_take(reading, &n);
        if (inner) {
            want(reading, "{");
            depth++;
            continue;
        }
        if (take(reading, "->"))
            (void)value_take(reading, &n);
        if (take(reading, "["))
            attributes_take(reading);
        want(reading, ";");
    }
    ck_assert_str_eq(reading->at, "\n");
}

static const char *labels_of(struct arena *arena, const struct lofte_workflow *workflow) {
    struct view view;
    view_open(&view, arena, "sv");
    dot_workflow(&view, workflow);
    struct reading reading = {.at = view.out.data};
    buf_init(&reading.labels, arena);
    graph_take(&reading);
    return reading.labels.data;
}

START_TEST(no_words_get_out_of_their_label) {
    static const struct {
        const char *word, *label;
    } rows[] = {
        {"chef", "\"meddela chef\"\n"},           {"a\"]; evil [x=\"", "\"meddela a\\\"]; evil [x=\\\"\"\n"},
        {"a\\", "\"meddela a\\\\\"\n"},           {"a\\\"b", "\"meddela a\\\\\\\"b\"\n"},
        {"\\N \\G", "\"meddela \\\\N \\\\G\"\n"}, {"<b>x</b>", "\"meddela <b>x</b>\"\n"},
        {"åäö ”–”", "\"meddela åäö ”–”\"\n"},     {"//x /* #", "\"meddela //x /* #\"\n"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct scene *scene = ARENA_NEW(arena, struct scene);
        scene_init(scene);
        for (size_t k = 0; k < 4; k++)
            scene->at_once[k].to = rows[i].word;
        scene->pledges[0].title = scene->agreements[0].title = (struct lofte_words)WORDS(rows[i].word, rows[i].word);
        scene->rules[1].title = scene->at_once[2].text = scene->agreements[0].title;
        const char *labels = labels_of(arena, &scene->workflow);
        ck_assert_msg(strstr(labels, rows[i].label) != NULL, "no %s in %s", rows[i].label, labels);
    }
}
END_TEST

START_TEST(a_long_word_and_control_characters_are_drawn) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct scene *scene = ARENA_NEW(arena, struct scene);
    scene_init(scene);
    char *longest = arena_alloc(arena, 4097);
    memset(longest, 'x', 4096);
    longest[4096] = '\0';
    scene->at_once[0].to = longest;
    scene->at_once[1].to = "a\nb\tc\x1b[2J";
    const char *labels = labels_of(arena, &scene->workflow);
    ck_assert_ptr_null(strchr(labels, '\x1b'));
    ck_assert_ptr_null(strchr(labels, '\t'));
}
END_TEST

SUITE("workflow", a_workflow_is_told_in_sentences_and_a_pledge_where_it_differs, a_workflow_is_drawn,
      a_workflow_is_json_with_the_rules_that_hold, no_words_get_out_of_their_label,
      a_long_word_and_control_characters_are_drawn)

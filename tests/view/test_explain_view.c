/* SPDX-License-Identifier: MIT
 *
 * An explanation of which one statement is the same as many others: what is said of them stays short.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "suite.h"
#include "view/views.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct desk {
    struct sample sample;
    struct view view;
};

static struct desk *desk_make(struct arena *arena) {
    struct desk *desk = ARENA_NEW(arena, struct desk);
    struct lofte_err err = {0};
    sample_init(&desk->sample);
    view_init(&desk->view, arena);
    ck_assert_int_eq(lang_load("en", getenv("LOFTE_LOCALE"), arena, &desk->view.lang, &err), 0);
    return desk;
}

/* One statement, the same as `n` others of which two each stand in an item. */
static void many_doubles_fill(struct desk *desk, struct arena *arena, size_t n, struct lofte_explanation *out) {
    *out = (struct lofte_explanation){.agreement = &desk->sample.agreement,
                                      .pledge = &desk->sample.pledges[0],
                                      .standing = &desk->sample.standings[0],
                                      .n_statements = n + 1};
    struct lofte_statement *told = ARENA_ARRAY(arena, struct lofte_statement, n + 1);
    size_t *others = ARENA_ARRAY(arena, size_t, n);
    out->statements = ARENA_ARRAY(arena, struct lofte_explained, n + 1);
    for (size_t i = 0; i <= n; i++) {
        told[i] = desk->sample.statements[0];
        told[i].item = arena_printf(arena, "%zu", i / 2 + 1);
        out->statements[i] = (struct lofte_explained){.statement = &told[i], .verdict = LOFTE_COUNTED, .placed = 1};
        if (i < n)
            others[i] = i;
    }
    out->statements[n].verdict = LOFTE_DUPLICATE_OF;
    out->statements[n].duplicate_of = others;
    out->statements[n].n_duplicate_of = n;
}

START_TEST(explain_names_an_item_once_and_the_first_of_many) {
    static const struct {
        size_t n;
        const char *said;
    } rows[] = {{2, "item 1\n"},
                {16, "item 7; sspf-2023-03-14, item 8\n"},
                {17, "item 8; and 1 more\n"},
                {25, "item 8; and 9 more\n"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct desk *desk = desk_make(arena);
        desk->view.width = 10000;
        struct lofte_explanation explanation;
        many_doubles_fill(desk, arena, rows[i].n, &explanation);
        view_explanations(&desk->view, &explanation, 1);
        const char *doubles = strstr(desk->view.out.data, "the same as in sspf-2023-03-14, item 1");
        ck_assert_ptr_nonnull(doubles);
        const char *said = strstr(doubles, rows[i].said);
        ck_assert_msg(said && said < strchr(doubles, '\n'), "row %zu: %s", i, doubles);
    }
}
END_TEST

START_TEST(explain_json_has_the_first_doubles_and_their_number) {
    for (size_t n = 50; n <= 51; n++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct desk *desk = desk_make(arena);
        struct lofte_explanation explanation;
        many_doubles_fill(desk, arena, n, &explanation);
        json_explanations(&desk->view, &explanation, 1);
        json_error_t problem;
        json_t *read = json_loads(desk->view.out.data, 0, &problem);
        ck_assert_msg(read != NULL, "%s", problem.text);
        const json_t *told = json_is_array(read) ? json_array_get(read, 0) : read;
        const json_t *last = json_array_get(json_object_get(told, "statements"), n);
        ck_assert_uint_eq(json_array_size(json_object_get(last, "duplicate_of")), 50);
        ck_assert_int_eq(json_integer_value(json_object_get(last, "duplicates")), (json_int_t)n);
        json_decref(read);
    }
}
END_TEST

SUITE("explain_view", explain_names_an_item_once_and_the_first_of_many,
      explain_json_has_the_first_doubles_and_their_number)

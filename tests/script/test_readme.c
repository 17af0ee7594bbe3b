/* SPDX-License-Identifier: MIT
 *
 * plugins/README.md is true to the letter: its pledges load, its mistakes are told in the words that it prints.
 */
#include "base/limits.h"
#include "fixture.h"

static const char *readme(const struct fixture *f) {
    char *text;
    size_t len;
    const char *path = path_join(f->arena, getenv("LOFTE_SOURCE"), "plugins/README.md");
    ck_assert_int_eq(file_read(path, LIMIT_PLUGIN_BYTES, f->arena, &text, &len, NULL), 0);
    return text;
}

/* The next ```lua block that begins with `return pledge`, or NULL. */
static const char *next_pledge(const struct fixture *f, const char **at) {
    static const char head[] = "```lua\nreturn pledge";
    const char *begin = strstr(*at, head);
    if (!begin)
        return NULL;
    begin += strlen("```lua\n");
    const char *end = strstr(begin, "```");
    *at = end;
    return arena_strndup(f->arena, begin, (size_t)(end - begin));
}

START_TEST(its_pledges_load) {
    FIXTURE(f);
    const char *at = readme(&f), *text;
    int n = 0;
    for (; (text = next_pledge(&f, &at)); n++)
        ck_assert_str_eq(why(&f, text), "");
    ck_assert_int_eq(n, 2);
}
END_TEST

START_TEST(its_first_pledge_has_at_most_fifteen_lines) {
    FIXTURE(f);
    const char *at = readme(&f), *text = next_pledge(&f, &at);
    int lines = 0;
    for (; *text; text++)
        lines += *text == '\n';
    ck_assert_int_le(lines, 15);
}
END_TEST

/* The text between the next two backticks. */
static const char *quoted(const struct fixture *f, const char **at) {
    const char *begin = strchr(*at, '`') + 1, *end = strchr(begin, '`');
    *at = end + 1;
    return arena_strndup(f->arena, begin, (size_t)(end - begin));
}

START_TEST(its_mistakes_are_told_in_its_words) {
    FIXTURE(f);
    const char *at = readme(&f), *first = next_pledge(&f, &at);
    at = strstr(at, "| something else | it says |");
    ck_assert_ptr_nonnull(at);
    int n = 0;
    while ((at = strstr(at, "\n| `")) && strncmp(at - 2, "\n\n", 2) != 0) {
        const char *fresh = quoted(&f, &at), *old = quoted(&f, &at), *says = quoted(&f, &at);
        ck_assert_str_eq(why(&f, with(&f, first, old, fresh)), says);
        n++;
    }
    ck_assert_int_eq(n, 7);
}
END_TEST

/* The second pledge has the three functions. */
START_TEST(its_functions_do_what_it_says) {
    FIXTURE(f);
    const char *at = readme(&f);
    (void)next_pledge(&f, &at);
    ck_assert_str_eq(why(&f, next_pledge(&f, &at)), "");
    size_t n;
    const struct lofte_pledge *pledge = &plugins_agreements(f.plugins, &n)->pledges[0];
    struct lofte_statement s[2] = {{.activity = "badrundor", .kind = LOFTE_DONE, .count = 1, .certainty = 90},
                                   {.activity = "badrundor", .kind = LOFTE_DONE, .count = 21, .certainty = 90}};
    s[0].quote = "Rundan blev inställd.";
    s[1].quote = "Vi gick 21 rundor.";
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, s, 2, f.arena, &failure);
    ck_assert_ptr_null(failure);
    ck_assert_int_eq(s[0].kind, LOFTE_MENTION);
    ck_assert_int_eq(s[1].kind, LOFTE_DONE);
    ck_assert_int_eq(s[1].state, LOFTE_REVIEW);
    struct lofte_standing st[2] = {
        {.activity = &pledge->activities[0], .booked = 2, .shortfall = 2, .state = LOFTE_LATE},
        {.activity = &pledge->activities[0], .booked = -1, .shortfall = 3, .state = LOFTE_BEHIND}};
    plugins_assess(f.plugins, pledge, st, 2, f.arena, &failure);
    ck_assert_ptr_null(failure);
    ck_assert_int_eq(st[0].state, LOFTE_ON_PLAN);
    ck_assert_ptr_null(st[0].note.en);
    ck_assert_str_eq(st[1].note.sv, "Det saknas 3 rundor.");
}
END_TEST

/* The next block that begins so, without its fences; NULL: none. */
static const char *next_block(const struct fixture *f, const char **at, const char *head) {
    const char *begin = strstr(*at, arena_printf(f->arena, "```lua\n%s", head));
    ck_assert_msg(begin != NULL, "no block '%s'", head);
    begin += strlen("```lua\n");
    *at = strstr(begin, "```");
    return arena_strndup(f->arena, begin, (size_t)(*at - begin));
}

static const char *ended_with(const struct fixture *f, const char *text, const char *more) {
    return arena_printf(f->arena, "%.*s%s}\n", (int)(strrchr(text, '}') - text), text, more);
}

START_TEST(its_workflow_is_taken) {
    FIXTURE(f);
    const char *at = readme(&f), *receivers = next_block(&f, &at, "receivers = {");
    const char *agreement = next_block(&f, &at, "workflow = {"), *pledge = next_block(&f, &at, "workflow = {");
    fixture_write(&f, "a/agreement.lua",
                  ended_with(&f, good_agreement, arena_printf(f.arena, "%s,\n%s", receivers, agreement)));
    ck_assert_str_eq(why(&f, ended_with(&f, good_pledge, pledge)), "");
    size_t n;
    const struct lofte_agreement *loaded = plugins_agreements(f.plugins, &n);
    ck_assert_uint_eq(loaded->n_rules, 2);
    ck_assert_uint_eq(loaded->pledges[0].n_rules, 2);
}
END_TEST

SUITE("readme", its_workflow_is_taken, its_pledges_load, its_functions_do_what_it_says,
      its_first_pledge_has_at_most_fifteen_lines, its_mistakes_are_told_in_its_words)

/* SPDX-License-Identifier: MIT
 *
 * The tables of the command line against their help, and the reading of arguments.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "cli/help.h"
#include "cli/options.h"
#include "suite.h"

#include <string.h>

static void call_init(struct call *call, struct arena *arena) {
    *call = (struct call){.arena = arena};
    view_init(&call->view, arena);
}

/* Reads the words of a line, up to where a shell would send the answer elsewhere. */
static int read_line(struct call *call, const char *line) {
    char **words = ARENA_ARRAY(call->arena, char *, strlen(line) + 1), *rest = arena_strdup(call->arena, line);
    int n = 0;
    for (char *word; (word = strsep(&rest, " ")) && strcmp(word, ">") != 0;)
        words[n++] = word;
    return options_read(call, n, words);
}

START_TEST(help_lists_every_command_and_global_option) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct call call;
    call_init(&call, arena);
    help_put(&call.view, NULL);
    for (size_t i = 0; i < n_commands; i++)
        ck_assert_ptr_nonnull(strstr(call.view.out.data, arena_printf(arena, "\n  %s ", commands[i].name)));
    for (int i = 0; i < OPTIONS_GLOBAL; i++)
        ck_assert_ptr_nonnull(strstr(call.view.out.data, arena_printf(arena, "\n  --%s ", option_rows[i].name)));
}
END_TEST

START_TEST(each_command_teaches_its_options_with_an_example_that_is_understood) {
    for (size_t i = 0; i < n_commands; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct call call;
        call_init(&call, arena);
        help_put(&call.view, &commands[i]);
        for (size_t k = 0; commands[i].options[k] != OPTION_END; k++)
            ck_assert_ptr_nonnull(
                strstr(call.view.out.data, arena_printf(arena, "\n  --%s", option_rows[commands[i].options[k]].name)));
        ck_assert_ptr_nonnull(strstr(call.view.out.data, commands[i].example));
        ck_assert_int_eq(read_line(&call, commands[i].example), 0);
        ck_assert_ptr_eq(call.command, &commands[i]);
    }
}
END_TEST

START_TEST(global_options_stand_before_and_after_the_command) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct call call;
    call_init(&call, arena);
    ck_assert_int_eq(
        read_line(&call, "lofte --json --as-of=2023-10-31 import a.xml --quiet b.xml --dry-run -- --c.xml"), 0);
    ck_assert_ptr_nonnull(call.value[OPTION_JSON]);
    ck_assert_ptr_nonnull(call.value[OPTION_QUIET]);
    ck_assert_ptr_nonnull(call.value[OPTION_DRY_RUN]);
    ck_assert_int_eq(options_day(&call, OPTION_AS_OF, LOFTE_NO_DAY), day_make(2023, 10, 31));
    ck_assert_int_eq(options_day(&call, OPTION_AS_KNOWN, 7), 7);
    ck_assert_int_eq(call.n_args, 3);
    ck_assert_str_eq(call.args[0], "a.xml");
    ck_assert_str_eq(call.args[2], "--c.xml");
}
END_TEST

START_TEST(option_of_another_command_is_not_taken) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct call call;
    call_init(&call, arena);
    ck_assert_int_eq(read_line(&call, "lofte status --dry-run"), LOFTE_EUSAGE);
    ck_assert_str_eq(text_english(arena, &call.err.text), "There is no option --dry-run.");
}
END_TEST

SUITE("cmd", help_lists_every_command_and_global_option,
      each_command_teaches_its_options_with_an_example_that_is_understood,
      global_options_stand_before_and_after_the_command, option_of_another_command_is_not_taken)

/* SPDX-License-Identifier: MIT
 *
 * Two pages: the program with its commands and global options, and one command with its options and an example.
 */
#include "cli/help.h"
#include "view/width.h"

#include <stdio.h>

enum { NAMES = 24 };

static void put_pair(struct view *view, const char *name, const char *text) {
    const int left = NAMES - text_width(name);
    view_paragraph(view, arena_printf(view->arena, "  %s%*s", name, left > 0 ? left : 1, ""), STYLE_PLAIN, text);
}

static void put_option(struct view *view, const struct option_row *row) {
    const char *name = row->value ? arena_printf(view->arena, "--%s %s", row->name, row->value)
                                  : arena_printf(view->arena, "--%s", row->name);
    put_pair(view, name, say(view, row->help));
}

static void put_head(struct view *view, const char *head) {
    view_line(view, STYLE_PLAIN, "");
    view_line(view, STYLE_HEAD, head);
}

const char *const *help_exit_meanings(size_t *n) {
    static const char *const meaning[] = {N_("done"), N_("failed"), N_("the call is not understood"),
                                          N_("input refused"), N_("done, and something is behind (status --check)")};
    *n = sizeof meaning / sizeof meaning[0];
    return meaning;
}

static void put_codes(struct view *view) {
    size_t n;
    const char *const *meaning = help_exit_meanings(&n);
    put_head(view, say(view, N_("Exit status")));
    for (size_t i = 0; i < n; i++)
        put_pair(view, arena_strdup(view->arena, NUM(i)), say(view, meaning[i]));
}

static void put_program(struct view *view) {
    view_line(view, STYLE_HEAD, say(view, N_("lofte follows up what has been pledged, by the minutes of meetings.")));
    view_line(view, STYLE_PLAIN, say(view, N_("Usage: lofte [OPTION…] COMMAND …")));
    put_head(view, say(view, N_("Commands")));
    for (size_t i = 0; i < n_commands; i++)
        put_pair(view,
                 commands[i].arguments[0] ? arena_printf(view->arena, "%s %s", commands[i].name, commands[i].arguments)
                                          : commands[i].name,
                 say(view, commands[i].summary));
    put_head(view, say(view, N_("Options, before or after the command")));
    for (int i = 0; i < OPTIONS_GLOBAL; i++)
        put_option(view, &option_rows[i]);
    put_codes(view);
    view_line(view, STYLE_PLAIN, "");
    view_line(view, STYLE_PLAIN, say(view, N_("lofte COMMAND --help says more and shows an example.")));
}

static void put_command(struct view *view, const struct command *command) {
    view_line(view, STYLE_PLAIN, say(view, N_("Usage: lofte {0} [OPTION…] {1}"), command->name, command->arguments));
    view_line(view, STYLE_PLAIN, "");
    view_paragraph(view, "", STYLE_PLAIN, say(view, command->help));
    put_head(view, say(view, N_("Options, and those of lofte --help")));
    for (size_t i = 0; i < COMMAND_OPTIONS && command->options[i] != OPTION_END; i++)
        put_option(view, &option_rows[command->options[i]]);
    put_option(view, &option_rows[OPTION_HELP]);
    put_head(view, say(view, N_("Example")));
    view_line(view, STYLE_PLAIN, arena_printf(view->arena, "  %s", command->example));
}

void help_put(struct view *view, const struct command *command) {
    if (command)
        put_command(view, command);
    else
        put_program(view);
}

/* SPDX-License-Identifier: MIT
 *
 * lofte.1: the help of every command in one page. Only what no table says stands here.
 */
#include "cli/manual.h"
#include "cli/help.h"

/* Text of roff: nothing in it may be taken for a request or an escape. */
static void put_text(struct view *view, const char *text) {
    if (*text == '.' || *text == '\'')
        buf_puts(&view->out, "\\&");
    for (; *text; text++)
        if (*text == '\\')
            buf_puts(&view->out, "\\e");
        else if (*text == '-')
            buf_puts(&view->out, "\\-");
        else if (*text == '\n')
            buf_puts(&view->out, " ");
        else
            buf_add(&view->out, text, 1);
}

static void put_line(struct view *view, const char *request, const char *text) {
    buf_puts(&view->out, request);
    put_text(view, text);
    buf_puts(&view->out, "\n");
}

static void put_option(struct view *view, const struct option_row *row) {
    buf_puts(&view->out, ".TP\n");
    put_line(view, ".B ",
             row->value ? arena_printf(view->arena, "--%s %s", row->name, row->value)
                        : arena_printf(view->arena, "--%s", row->name));
    put_line(view, "", say(view, row->help));
}

static void put_command(struct view *view, const struct command *command) {
    put_line(view, ".SS ",
             command->arguments[0] ? arena_printf(view->arena, "%s %s", command->name, command->arguments)
                                   : command->name);
    put_line(view, ".I ", say(view, command->summary));
    put_line(view, ".PP\n", say(view, command->help));
    for (size_t i = 0; i < COMMAND_OPTIONS && command->options[i] != OPTION_END; i++)
        put_option(view, &option_rows[command->options[i]]);
    buf_puts(&view->out, ".PP\n.nf\n.RS\n");
    put_line(view, "", command->example);
    buf_puts(&view->out, ".RE\n.fi\n");
}

static void put_codes(struct view *view) {
    size_t n;
    const char *const *meaning = help_exit_meanings(&n);
    put_line(view, ".SH ", say(view, N_("EXIT STATUS")));
    for (size_t i = 0; i < n; i++) {
        buf_puts(&view->out, ".TP\n");
        put_line(view, ".B ", NUM(i));
        put_line(view, "", say(view, meaning[i]));
    }
}

static void put_environment(struct view *view) {
    static const struct {
        const char *name, *help;
    } rows[] = {
        {"LOFTE_WORKSPACE", N_("the workspace where --workspace is left out")},
        {"LOFTE_PLUGINS", N_("the folder of the shipped agreements, in place of the installed one")},
        {"LOFTE_LOCALE", N_("the folder of the translations, in place of the installed one")},
        {"LC_ALL, LC_MESSAGES, LANG", N_("the language of the answer where neither --lang nor the workspace names it")},
        {"COLUMNS", N_("the width of a line")},
        {"NO_COLOR", N_("no colours, whatever its value")},
    };
    put_line(view, ".SH ", say(view, N_("ENVIRONMENT")));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        buf_puts(&view->out, ".TP\n");
        put_line(view, ".B ", rows[i].name);
        put_line(view, "", say(view, rows[i].help));
    }
}

void manual_put(struct view *view) {
    buf_puts(&view->out, ".TH LOFTE 1 \"\" \"lofte " LOFTE_VERSION "\"\n");
    put_line(view, ".SH ", say(view, N_("NAME")));
    put_line(view, "", say(view, N_("lofte - follow up what has been pledged, by the minutes of meetings")));
    put_line(view, ".SH ", say(view, N_("SYNOPSIS")));
    put_line(view, ".B lofte\n", say(view, N_("[OPTION…] COMMAND …")));
    put_line(view, ".SH ", say(view, N_("DESCRIPTION")));
    put_line(view, "",
             say(view, N_("A municipality and its police pledge something to the citizens. lofte reads the minutes of "
                          "their meetings, counts every true event once, and says in time which pledge falls behind, "
                          "with the sentence in the minutes that each number stands on. All it knows lies in a folder, "
                          "the workspace.")));
    put_line(view, ".SH ", say(view, N_("COMMANDS")));
    for (size_t i = 0; i < n_commands; i++)
        put_command(view, &commands[i]);
    put_line(view, ".SH ", say(view, N_("OPTIONS")));
    put_line(view, "", say(view, N_("They stand before or after the command.")));
    for (int i = 0; i < OPTIONS_GLOBAL; i++)
        put_option(view, &option_rows[i]);
    put_codes(view);
    put_environment(view);
}

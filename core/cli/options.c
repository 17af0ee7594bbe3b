/* SPDX-License-Identifier: MIT
 *
 * getopt_long twice: up to the command with the global options, and after it with the command's own as well.
 */
#include "cli/options.h"
#include "base/days.h"

#include <getopt.h>
#include <string.h>

enum { LONG_FIRST = 256 };

/* Only the first mistake is told. */
static void mistake(struct call *call, int *rc, const char *id, const char *a, const char *b) {
    if (*rc == LOFTE_OK)
        *rc = err_set(&call->err, LOFTE_EUSAGE, id, a, b);
}

static size_t fill_table(const struct command *command, struct option *table, const char **names) {
    size_t n = 0;
    for (int i = 0; i < OPTIONS; i++) {
        bool taken = i < OPTIONS_GLOBAL;
        for (size_t k = 0; command && k < COMMAND_OPTIONS && command->options[k] != OPTION_END; k++)
            taken = taken || command->options[k] == i;
        if (!taken)
            continue;
        names[n] = option_rows[i].name;
        table[n++] = (struct option){.name = option_rows[i].name,
                                     .has_arg = option_rows[i].value ? required_argument : no_argument,
                                     .val = LONG_FIRST + i};
    }
    return n;
}

/* `word` as it was typed: "--sattus=3". */
static void unknown_option(struct call *call, int *rc, const char *word, const char *const *names, size_t n) {
    char *name = arena_strdup(call->arena, word + strspn(word, "-"));
    name[strcspn(name, "=")] = '\0';
    const char *near = str_nearest(name, names, n);
    if (near)
        mistake(call, rc, N_("There is no option {0}; did you mean --{1}?"), word, near);
    else
        mistake(call, rc, N_("There is no option {0}."), word, NULL);
}

/* Reads options of `command` (NULL: the global ones) from argv; the answer is how many arguments they took. */
static int read_options(struct call *call, const char *form, int argc, char **argv, int *rc) {
    struct option table[OPTIONS + 1] = {0};
    const char *names[OPTIONS];
    const size_t n = fill_table(call->command, table, names);
    opterr = 0;
    optind = 0;
    for (int c; (c = getopt_long(argc, argv, form, table, NULL)) != -1;) {
        const char *known = optopt >= LONG_FIRST ? option_rows[optopt - LONG_FIRST].name : NULL;
        if (c == 'h')
            call->value[OPTION_HELP] = "";
        else if (c >= LONG_FIRST)
            call->value[c - LONG_FIRST] = optarg ? optarg : "";
        else if (c == ':' && known)
            mistake(call, rc, N_("--{0} wants {1} after it."), known, option_rows[optopt - LONG_FIRST].value);
        else if (known)
            mistake(call, rc, N_("--{0} takes nothing after it."), known, NULL);
        else if (optopt)
            mistake(call, rc, N_("There is no option {0}."), arena_printf(call->arena, "-%c", optopt), NULL);
        else
            unknown_option(call, rc, argv[optind - 1], names, n);
    }
    return optind;
}

static void find_command(struct call *call, const char *word, int *rc) {
    const char **names = ARENA_ARRAY(call->arena, const char *, n_commands);
    for (size_t i = 0; i < n_commands; i++) {
        names[i] = commands[i].name;
        if (str_equal(commands[i].name, word))
            call->command = &commands[i];
    }
    const char *near = call->command ? NULL : str_nearest(word, names, n_commands);
    if (near)
        mistake(call, rc, N_("There is no command {0}; did you mean {1}?"), word, near);
    else if (!call->command)
        mistake(call, rc, N_("There is no command {0}; lofte --help lists them."), word, NULL);
}

static void check_values(struct call *call, int *rc) {
    static const enum option_key days[] = {OPTION_AS_OF,     OPTION_AS_KNOWN, OPTION_BEFORE, OPTION_DUE,
                                           OPTION_FOLLOW_UP, OPTION_FROM,     OPTION_TO,     OPTION_UNTIL};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        if (call->value[days[i]] && day_parse(call->value[days[i]]) == LOFTE_NO_DAY)
            mistake(call, rc, N_("--{0} wants a day such as 2023-10-31, not {1}."), option_rows[days[i]].name,
                    call->value[days[i]]);
    const char *lang = call->value[OPTION_LANG];
    if (lang && !str_equal(lang, "sv") && !str_equal(lang, "en"))
        mistake(call, rc, N_("--lang wants sv or en, not {0}."), lang, NULL);
}

static void check_arguments(struct call *call, int *rc) {
    const struct command *command = call->command;
    if (call->value[OPTION_HELP] || call->value[OPTION_VERSION])
        return;
    if (!command)
        mistake(call, rc, N_("Say what to do; lofte --help lists the commands."), NULL, NULL);
    else if (call->n_args < command->least)
        mistake(call, rc, N_("lofte {0} wants {1} after it."), command->name, command->arguments);
    else if (command->most >= 0 && call->n_args > command->most)
        mistake(call, rc, N_("lofte {0} does not know what to do with {1}."), command->name, call->args[command->most]);
    else if (call->value[OPTION_HISTORY] && call->n_args == 0)
        mistake(call, rc, N_("--history wants the meeting's ID."), NULL, NULL);
}

int options_read(struct call *call, int argc, char **argv) {
    int rc = LOFTE_OK;
    const int at = read_options(call, "+:h", argc, argv, &rc);
    if (at < argc) {
        find_command(call, argv[at], &rc);
        const int rest = read_options(call, ":h", argc - at, argv + at, &rc);
        call->args = argv + at + rest;
        call->n_args = argc - at - rest;
    }
    check_values(call, &rc);
    check_arguments(call, &rc);
    return rc;
}

lofte_day options_day(const struct call *call, enum option_key option, lofte_day otherwise) {
    return call->value[option] ? day_parse(call->value[option]) : otherwise;
}

/* SPDX-License-Identifier: MIT
 *
 * The command line up to where a command would run: one argument a line.
 */
#include "base/days.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "fuzz.h"

enum { WORDS = 64 };

struct line {
    struct call call;
    char *words[WORDS + 1];
    int n, rc;
};

static void line_read(struct line *line, const char *text, struct arena *arena) {
    *line = (struct line){.call.arena = arena, .words[0] = arena_strdup(arena, "lofte"), .n = 1};
    view_init(&line->call.view, arena);
    char *rest = arena_strdup(arena, text);
    for (char *word; line->n < WORDS && (word = line_cut(&rest));)
        line->words[line->n++] = word;
    line->rc = options_read(&line->call, line->n, line->words);
}

static bool is_word(const struct line *line, const char *value) {
    bool found = false;
    for (int i = 0; i < line->n; i++)
        found = found || (value >= line->words[i] && value <= line->words[i] + strlen(line->words[i]));
    return found;
}

static void check_understood(const struct line *line) {
    const struct call *call = &line->call;
    const bool asks = call->value[OPTION_HELP] || call->value[OPTION_VERSION];
    HOLDS(call->command || asks);
    if (call->command && !asks) {
        HOLDS(call->n_args >= call->command->least);
        HOLDS(call->command->most < 0 || call->n_args <= call->command->most);
    }
    HOLDS(options_day(call, OPTION_AS_OF, 1) != LOFTE_NO_DAY && options_day(call, OPTION_AS_KNOWN, 1) != LOFTE_NO_DAY);
    for (int i = OPTIONS_GLOBAL; i < OPTIONS; i++) {
        bool own = !call->value[i];
        for (size_t k = 0; call->command && k < COMMAND_OPTIONS && call->command->options[k] != OPTION_END; k++)
            own = own || call->command->options[k] == i;
        HOLDS(own);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    const char *text = arena_strndup(arena, (const char *)data, size);
    struct line line, again;
    line_read(&line, text, arena);
    line_read(&again, text, arena);
    HOLDS(line.rc == again.rc && line.call.command == again.call.command && line.call.n_args == again.call.n_args);
    HOLDS(line.rc == LOFTE_OK || (line.rc == LOFTE_EUSAGE && line.call.err.text.id));
    for (int i = 0; i < OPTIONS; i++) {
        const char *value = line.call.value[i];
        HOLDS(!value || (option_rows[i].value ? is_word(&line, value) : !value[0]));
        HOLDS(str_equal(value, again.call.value[i]));
    }
    for (int i = 0; i < line.call.n_args; i++)
        HOLDS(is_word(&line, line.call.args[i]) && str_equal(line.call.args[i], again.call.args[i]));
    if (line.rc == LOFTE_OK)
        check_understood(&line);
    return 0;
}

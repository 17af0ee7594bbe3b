/* SPDX-License-Identifier: MIT
 *
 * `lofte review`: the list, one decision about named statements, or a dialogue at the terminal.
 */
#include "base/days.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "cli/review_dialogue.h"
#include "view/views.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static const struct {
    const char *verb;
    enum lofte_decided verdict;
} verbs[] = {
    {"accept", LOFTE_DECIDED_ACCEPTED},
    {"reject", LOFTE_DECIDED_REJECTED},
    {"correct", LOFTE_DECIDED_CHANGED},
    {"undo", LOFTE_DECIDED_WITHDRAWN},
};

static int count_read(struct call *call, int64_t *count) {
    const char *text = call->value[OPTION_COUNT];
    char *end = NULL;
    errno = 0;
    const long long value = text ? strtoll(text, &end, 10) : -1;
    if (text && (errno || end == text || *end || value < 0))
        return err_set(&call->err, LOFTE_EUSAGE, N_("--count wants a whole number, not {0}."), text);
    *count = value;
    return LOFTE_OK;
}

static int decide(struct call *call) {
    struct lofte_decide what = {.who = call->value[OPTION_BY] ? call->value[OPTION_BY] : place_user(call->arena),
                                .note = call->value[OPTION_NOTE],
                                .kind = call->value[OPTION_KIND],
                                .from = options_day(call, OPTION_FROM, LOFTE_NO_DAY),
                                .to = options_day(call, OPTION_TO, LOFTE_NO_DAY)};
    size_t verb = 0;
    while (verb < sizeof verbs / sizeof verbs[0] && !str_equal(verbs[verb].verb, call->args[0]))
        verb++;
    if (verb == sizeof verbs / sizeof verbs[0])
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte review knows accept, reject, correct and undo, not {0}."),
                       call->args[0]);
    if (call->n_args < 2)
        return err_set(&call->err, LOFTE_EUSAGE, N_("Say which statement: lofte review lists them with their ids."));
    what.verdict = verbs[verb].verdict;
    struct lofte_statements decided;
    int rc = count_read(call, &what.count);
    if (rc == LOFTE_OK)
        rc = lofte_decide(call->lofte, (const char *const *)call->args + 1, (size_t)call->n_args - 1, &what,
                          call->arena, &decided, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_links : view_decided)(&call->view, &decided);
    return rc;
}

static int suggest(struct call *call) {
    struct lofte_suggestions suggestions;
    const int rc = lofte_suggest(call->lofte, call->arena, &suggestions, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_suggestions : view_suggestions)(&call->view, &suggestions);
    return rc;
}

int review_run(struct call *call) {
    if (call->n_args)
        return decide(call);
    if (call->value[OPTION_SUGGEST])
        return suggest(call);
    struct lofte_waiting *waiting;
    size_t n;
    const int rc = lofte_review(call->lofte, call->value[OPTION_MEETING], call->arena, &waiting, &n, &call->err);
    if (rc)
        return rc;
    if (call->value[OPTION_JSON])
        json_review(&call->view, waiting, n);
    else if (n && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
        return review_dialogue(call, waiting, n);
    else
        view_review(&call->view, waiting, n);
    return LOFTE_OK;
}

/* SPDX-License-Identifier: MIT
 *
 * Questions and answers by the line: a key and Enter, so that it works on every terminal and with a screen reader.
 */
#include "cli/review_dialogue.h"
#include "base/days.h"
#include "cli/place.h"
#include "view/views.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum action { ACCEPT, REJECT, CORRECT, SKIP, UNDO, QUIT, ACTIONS };

/* The key stands before the blank, in each language its own. */
static const char *const keys[ACTIONS] = {
    [ACCEPT] = N_("a accept"), [REJECT] = N_("r reject"), [CORRECT] = N_("c correct"),
    [SKIP] = N_("s skip"),     [UNDO] = N_("u undo"),     [QUIT] = N_("q quit"),
};

static const char *const kinds[] = {"done", "total", "none", "planned", "cancelled", "mention"};
static const char *const kind_words[] = {N_("1 done"),    N_("2 in all so far"), N_("3 none"),
                                         N_("4 planned"), N_("5 cancelled"),     N_("6 only mentioned")};

struct dialogue {
    struct call *call;
    const struct lofte_waiting *waiting;
    size_t n, at, decided;
    size_t last; /* the one decided about last; SIZE_MAX: none */
    bool over;
};

/* An answer without blanks round it; NULL at the end of the input. */
static char *answer_read(struct dialogue *dialogue) {
    static const size_t most = 256;
    char *line = arena_alloc(dialogue->call->arena, most);
    if (call_flush(dialogue->call) || !fgets(line, (int)most, stdin)) {
        dialogue->over = true;
        return NULL;
    }
    line += strspn(line, " \t");
    size_t n = strlen(line);
    while (n && strchr(" \t\r\n", line[n - 1]))
        line[--n] = '\0';
    return line;
}

static char *ask(struct dialogue *dialogue, const char *question) {
    view_put(&dialogue->call->view, STYLE_HEAD, question);
    view_put(&dialogue->call->view, STYLE_PLAIN, " ");
    return answer_read(dialogue);
}

static const char *menu(const struct view *view, const char *const *words, size_t n) {
    struct buf buf;
    buf_init(&buf, view->arena);
    for (size_t i = 0; i < n; i++)
        buf_printf(&buf, "%s%s", i ? " · " : "", say(view, words[i]));
    buf_puts(&buf, ":");
    return buf.data;
}

/* By its key or its whole word, in small or capital letters. */
static enum action action_of(const struct view *view, const char *answer) {
    for (int i = 0; i < ACTIONS; i++) {
        const char *words = say(view, keys[i]);
        const size_t key = strcspn(words, " ");
        if ((strlen(answer) == key && strncasecmp(answer, words, key) == 0) || strcasecmp(answer, words + key + 1) == 0)
            return (enum action)i;
    }
    return ACTIONS;
}

static int decide(struct dialogue *dialogue, size_t at, const struct lofte_decide *what) {
    struct call *call = dialogue->call;
    struct lofte_statements decided;
    const char *const id = dialogue->waiting[at].statement->id;
    const int rc = lofte_decide(call->lofte, &id, 1, what, call->arena, &decided, &call->err);
    if (rc == LOFTE_OK) {
        view_decided(&call->view, &decided);
        return rc;
    }
    view_line(&call->view, STYLE_BAD, view_text(&call->view, &call->err.text));
    return rc == LOFTE_EUSAGE || rc == LOFTE_EREFUSED ? LOFTE_OK + 1 : rc; /* the person may try again */
}

static struct lofte_decide decision(const struct dialogue *dialogue, enum lofte_decided verdict) {
    const struct call *call = dialogue->call;
    return (struct lofte_decide){.verdict = verdict,
                                 .who = call->value[OPTION_BY] ? call->value[OPTION_BY] : place_user(call->arena),
                                 .note = call->value[OPTION_NOTE],
                                 .count = -1,
                                 .from = LOFTE_NO_DAY,
                                 .to = LOFTE_NO_DAY};
}

static bool number_of(const char *answer, int64_t *number) {
    char *end;
    errno = 0;
    *number = strtoll(answer, &end, 10);
    return !errno && end != answer && !*end && *number >= 0;
}

/* An empty answer leaves the day as it was read. */
static bool day_of(struct dialogue *dialogue, const char *question, lofte_day *day) {
    for (;;) {
        const char *answer = ask(dialogue, question);
        if (!answer || !*answer)
            return answer != NULL;
        if ((*day = day_parse(answer)) != LOFTE_NO_DAY)
            return true;
        view_line(&dialogue->call->view, STYLE_WARN, say(&dialogue->call->view, N_("A day is written 2023-10-31.")));
    }
}

/* Asks for what is right; false where the input ended. */
static bool correction_ask(struct dialogue *dialogue, struct lofte_decide *what) {
    struct view *view = &dialogue->call->view;
    const char *answer;
    view_line(view, STYLE_DIM, say(view, N_("Enter alone leaves it as it was read.")));
    while ((answer = ask(dialogue, say(view, N_("How many:")))) && *answer && !number_of(answer, &what->count))
        view_line(view, STYLE_WARN, say(view, N_("Give a whole number.")));
    int64_t kind = 0;
    const int64_t most = (int64_t)(sizeof kinds / sizeof kinds[0]);
    while (answer && (answer = ask(dialogue, menu(view, kind_words, (size_t)most))) && *answer &&
           (!number_of(answer, &kind) || kind < 1 || kind > most))
        view_line(view, STYLE_WARN, say(view, N_("Give a number from 1 to {0}."), NUM(most)));
    what->kind = answer && *answer ? kinds[kind - 1] : NULL;
    return answer && day_of(dialogue, say(view, N_("First day:")), &what->from) &&
           day_of(dialogue, say(view, N_("Last day:")), &what->to);
}

static int settle(struct dialogue *dialogue, struct lofte_decide what) {
    const int rc = decide(dialogue, dialogue->at, &what);
    if (rc == LOFTE_OK) {
        dialogue->last = dialogue->at++;
        dialogue->decided++;
    }
    return rc < 0 ? rc : LOFTE_OK;
}

static int undo(struct dialogue *dialogue) {
    struct view *view = &dialogue->call->view;
    if (dialogue->last == SIZE_MAX) {
        view_line(view, STYLE_WARN, say(view, N_("There is nothing to undo.")));
        return LOFTE_OK;
    }
    const struct lofte_decide what = decision(dialogue, LOFTE_DECIDED_WITHDRAWN);
    const int rc = decide(dialogue, dialogue->last, &what);
    if (rc == LOFTE_OK) {
        dialogue->at = dialogue->last;
        dialogue->last = SIZE_MAX;
        dialogue->decided--;
    }
    return rc < 0 ? rc : LOFTE_OK;
}

static int step(struct dialogue *dialogue) {
    struct view *view = &dialogue->call->view;
    view_line(view, STYLE_PLAIN, "");
    view_waiting(view, &dialogue->waiting[dialogue->at], dialogue->at + 1, dialogue->n);
    const char *answer = ask(dialogue, menu(view, keys, ACTIONS));
    if (!answer)
        return LOFTE_OK;
    struct lofte_decide what;
    switch (action_of(view, answer)) {
    case ACCEPT:
        return settle(dialogue, decision(dialogue, LOFTE_DECIDED_ACCEPTED));
    case REJECT:
        return settle(dialogue, decision(dialogue, LOFTE_DECIDED_REJECTED));
    case CORRECT:
        what = decision(dialogue, LOFTE_DECIDED_CHANGED);
        return correction_ask(dialogue, &what) ? settle(dialogue, what) : LOFTE_OK;
    case SKIP:
        dialogue->at++;
        return LOFTE_OK;
    case UNDO:
        return undo(dialogue);
    case QUIT:
        dialogue->over = true;
        return LOFTE_OK;
    case ACTIONS:
        view_line(view, STYLE_WARN, say(view, N_("Answer with one of the letters and Enter.")));
    }
    return LOFTE_OK;
}

int review_dialogue(struct call *call, const struct lofte_waiting *waiting, size_t n) {
    struct dialogue dialogue = {.call = call, .waiting = waiting, .n = n, .last = SIZE_MAX};
    int rc = LOFTE_OK;
    while (rc == LOFTE_OK && !dialogue.over && dialogue.at < n)
        rc = step(&dialogue);
    if (rc == LOFTE_OK) {
        view_line(&call->view, STYLE_PLAIN, "");
        view_line(&call->view, STYLE_HEAD,
                  say(&call->view, N_("Decided: {0}. Left: {1}."), NUM(dialogue.decided), NUM(n - dialogue.decided)));
    }
    return rc;
}

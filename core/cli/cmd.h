/* SPDX-License-Identifier: MIT
 *
 * The command line: one table of commands, one call of each. A command finds its options read, its workspace open and
 * a view to write to; it returns 0 or a LOFTE_E… code with the sentence in call->err.
 */
#ifndef CLI_CMD_H
#define CLI_CMD_H

#include "lofte/lofte.h"
#include "view/view.h"

enum option_key {
    OPTION_WORKSPACE,
    OPTION_AS_OF,
    OPTION_AS_KNOWN,
    OPTION_LANG,
    OPTION_JSON,
    OPTION_QUIET,
    OPTION_STRICT,
    OPTION_HELP,
    OPTION_VERSION,
    OPTIONS_GLOBAL, /* those above stand before and after every command */
    OPTION_AGREEMENT = OPTIONS_GLOBAL,
    OPTION_ALL,
    OPTION_BEFORE,
    OPTION_BY,
    OPTION_CHECK,
    OPTION_COUNT,
    OPTION_DIGEST,
    OPTION_DOT,
    OPTION_DRY_RUN,
    OPTION_DUE,
    OPTION_EVIDENCE,
    OPTION_FOLLOW_UP,
    OPTION_FROM,
    OPTION_HISTORY,
    OPTION_HTML,
    OPTION_KIND,
    OPTION_MARKDOWN,
    OPTION_MASK,
    OPTION_MEASURE,
    OPTION_MEETING,
    OPTION_METRICS,
    OPTION_NAGIOS,
    OPTION_NOTE,
    OPTION_SEND,
    OPTION_OWNER,
    OPTION_OVERDUE,
    OPTION_REASON,
    OPTION_SUGGEST,
    OPTION_TO,
    OPTION_UNTIL,
    OPTION_VERIFY,
    OPTION_XML,
    OPTIONS
};

struct option_row {
    const char *name;
    const char *value; /* what follows it ("DIR"); NULL: nothing */
    const char *help;  /* N_() */
};
extern const struct option_row option_rows[OPTIONS];

struct call;

enum { COMMAND_OPTIONS = 9, OPTION_END = -1 };

/* NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which a row is read */
struct command {
    const char *name;
    unsigned needs;                       /* LOFTE_NEEDS_…; 0: no workspace is opened */
    const char *arguments;                /* "PATH…"; "" none */
    int least, most;                      /* how many; most -1: any number */
    int options[COMMAND_OPTIONS];         /* its own, ended by OPTION_END */
    const char *summary, *help, *example; /* N_() but the example */
    int (*run)(struct call *call);
};
extern const struct command commands[];
extern const size_t n_commands;

struct call {
    const struct command *command; /* NULL until it is known */
    const char *value[OPTIONS];    /* NULL: not given; "" for one that takes nothing */
    char **args;
    int n_args;
    const char *shipped; /* folder of the shipped agreements */
    lofte_day today;     /* of the clock */
    struct lofte *lofte;
    int verdict; /* the exit status that monitoring expects, where it asks */
    struct arena *arena;
    struct view view;
    struct lofte_err err;
};

/* Writes what there is of the answer now, for a command that asks. */
int call_flush(struct call *call);
/* EIO where messages failed. */
int outbox_judge(struct call *call, const struct lofte_send_report *report);

/* Runs the program; the answer is its exit status. */
int cli_main(int argc, char **argv);

int init_run(struct call *call);
int import_run(struct call *call);
int imports_run(struct call *call);
int undo_run(struct call *call);
int backup_run(struct call *call);
int restore_run(struct call *call);
int check_run(struct call *call);
int template_run(struct call *call);
int journal_run(struct call *call);
int links_run(struct call *call);
int report_run(struct call *call);
int review_run(struct call *call);
int status_run(struct call *call);
int tick_command(struct call *call);
int explain_run(struct call *call);
int actions_run(struct call *call);
int alerts_run(struct call *call);
int meetings_run(struct call *call);
int agenda_run(struct call *call);
int weed_run(struct call *call);
int workflow_run(struct call *call);
int plugins_run(struct call *call);
int doctor_run(struct call *call);
int daemon_run(struct call *call);
int outbox_run(struct call *call);
int notify_run(struct call *call);

#endif

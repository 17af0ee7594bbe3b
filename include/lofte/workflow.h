/* SPDX-License-Identifier: MIT
 *
 * What follows from what: the rules that an agreement and its pledges declare, what is so today that they ask for
 * (occasions), and the work that has begun (runs of a rule, step by step). A run keeps the steps of the rule that it
 * began with.
 */
#ifndef LOFTE_WORKFLOW_H
#define LOFTE_WORKFLOW_H

#include "lofte/followup.h"
#include "lofte/path.h"

/* ---- rules ----------------------------------------------------------------------------------------------------- */

enum lofte_trigger {
    LOFTE_ON_ENTER,           /* an activity stands in one of the states */
    LOFTE_ON_STAY,            /* and has for so many days */
    LOFTE_ON_IMPORT,          /* an import brought minutes */
    LOFTE_ON_MINUTES_OVERDUE, /* minutes are due and have not come */
    LOFTE_ON_STEP_OVERDUE,    /* they came, and their review or approval is overdue */
    LOFTE_ON_PLAN_PASSED,     /* the day of a plan has passed, and nothing was reported */
    LOFTE_ON_ACTION_OVERDUE,  /* something to do is not done */
    LOFTE_ON_TERTIAL,         /* January–April, May–August, September–December has ended */
    LOFTE_ON_YEAR             /* a calendar year has ended */
};

enum lofte_effect {
    LOFTE_EFFECT_ALERT,    /* the role's next digest tells of it */
    LOFTE_EFFECT_AGENDA,   /* the group's next agenda has it */
    LOFTE_EFFECT_ACTION,   /* something to do is opened for the role */
    LOFTE_EFFECT_EXPLAIN,  /* the role is asked for an explanation: acknowledging the alert gives it */
    LOFTE_EFFECT_ESCALATE, /* nobody has acknowledged: the role is told, whatever its patience */
    LOFTE_EFFECT_REPORT    /* the role gets a draft of the report to the council */
};

struct lofte_rule_step {
    enum lofte_effect effect;
    const char *to;          /* role; AGENDA: group */
    struct lofte_words text; /* ACTION: what is to be done; AGENDA: what is to be talked about, or none */
    int after_days;          /* after the run's beginning; ESCALATE: at least 1 */
    int within_days;         /* ACTION, EXPLAIN: the time that the role has */
};

struct lofte_rule {
    const char *id;
    struct lofte_words title; /* or none */
    enum lofte_trigger on;
    unsigned states; /* ENTER, STAY: bits 1 << lofte_standing_state */
    int days; /* STAY: at least 1; MINUTES_OVERDUE, STEP_OVERDUE, PLAN_PASSED, ACTION_OVERDUE, TERTIAL, YEAR: so late,
                 from 0 */
    struct lofte_rule_step *steps; /* in the order declared; none in a pledge's: the agreement's rule is off there */
    size_t n_steps;
    const char *digest; /* of what it says, ids and numbers and words; the same text gives the same */
};

/* The rules of one pledge, or of what is about no pledge: the agreement's, overridden by the pledge's of that id, and
 * the pledge's own. */
struct lofte_ruling {
    const struct lofte_agreement *agreement;
    const struct lofte_pledge *pledge; /* NULL: about no pledge */
    const struct lofte_rule **rule;    /* as declared, the agreement's first */
    size_t n;
};
struct lofte_workflow {
    struct lofte_ruling *ruling; /* by agreement; about no pledge first, then the pledges */
    size_t n;
};
LOFTE_MUST_CHECK int lofte_workflow(struct lofte *lofte, struct arena *arena, struct lofte_workflow *out,
                                    struct lofte_err *err);

/* ---- occasions ------------------------------------------------------------------------------------------------- */

/* Something that is so today and that a rule may ask for. What does not belong to its trigger is NULL. */
struct lofte_occasion {
    enum lofte_trigger on;
    const struct lofte_agreement *agreement;
    const struct lofte_pledge *pledge;        /* NULL: it is about none */
    const char *subject;                      /* its id, the same as long as it lasts; without spaces */
    lofte_day since;                          /* the first day on which it was so */
    enum lofte_standing_state state;          /* ENTER, STAY */
    const struct lofte_standing *standing;    /* ENTER, STAY, PLAN_PASSED */
    const struct lofte_closed_window *closed; /* ENTER, STAY: of this earlier window */
    const struct lofte_path *path;            /* MINUTES_OVERDUE of a meeting, STEP_OVERDUE */
    enum lofte_step step;                     /* STEP_OVERDUE */
    const struct lofte_finding *silence;      /* MINUTES_OVERDUE of a group that has fallen silent */
    const struct lofte_due_plan *plan;        /* PLAN_PASSED */
    const struct lofte_action *action;        /* ACTION_OVERDUE */
    const struct lofte_import_row *import;    /* IMPORT */
    struct lofte_window window;               /* TERTIAL, YEAR: what has ended */
};

/* ---- runs ------------------------------------------------------------------------------------------------------ */

enum lofte_run_state {
    LOFTE_RUN_LIVE,
    LOFTE_RUN_ENDED /* what began it is no longer so, or all of it is done */
};
enum lofte_doing {
    LOFTE_DOING_WAITS, /* for its day, for a person, for a receiver */
    LOFTE_DOING_DONE,
    LOFTE_DOING_DROPPED /* the run ended before, or it was not needed */
};

struct lofte_run_step {
    struct lofte_rule_step step; /* as the rule was when the run began */
    enum lofte_doing state;
    int tries;                /* ticks that tried it and could not */
    lofte_day next;           /* not before; LOFTE_NO_DAY: it does not wait for a day */
    lofte_day done;           /* LOFTE_NO_DAY: it is not */
    struct lofte_text result; /* what came of it, or what it waits for; id NULL: nothing to say */
    const char *ref;          /* id of the action, of the meeting that took it up, of the message's event; or NULL */
};

struct lofte_run {
    int64_t number;
    const char *agreement, *pledge, *rule, *subject; /* pledge may be NULL */
    struct lofte_words title, about;                 /* of the rule and of the activity, as they are today; or none */
    enum lofte_trigger on;
    unsigned states;    /* ENTER, STAY: as the rule had them */
    const char *digest; /* of the rule that it began with */
    bool outdated;      /* the rule says something else today, or is gone */
    enum lofte_run_state state;
    lofte_day began, ended; /* days of the ticks */
    struct lofte_run_step *steps;
    size_t n_steps;
};
struct lofte_runs {
    struct lofte_run *run; /* by number */
    size_t n;
    lofte_day last_tick; /* LOFTE_NO_DAY: never */
};
/* Live runs; `all`: those that ended as well. */
LOFTE_MUST_CHECK int lofte_runs(struct lofte *lofte, bool all, struct arena *arena, struct lofte_runs *out,
                                struct lofte_err *err);

/* ---- tick ------------------------------------------------------------------------------------------------------ */

struct lofte_letter {
    const char *subject, *text, *html;
};
/* How a face puts in words what is sent, in the receiver's language. */
struct lofte_speaker {
    int (*digest)(void *data, const struct lofte_digest *digest, struct arena *arena, struct lofte_letter *out,
                  struct lofte_err *err);
    /* The draft of the report over `window`, which has ended, to the receiver. */
    int (*report)(void *data, const struct lofte_receiver *receiver, const struct lofte_followup *followup,
                  struct lofte_window window, struct arena *arena, struct lofte_letter *out, struct lofte_err *err);
    void *data;
};

/* A message that a tick queued. */
struct lofte_told {
    lofte_day day;
    const char *agreement, *role, *event; /* event: "digest/AGREEMENT/ROLE/DAY" with ids in place of spaces */
    size_t n_alerts, n_resolved, n_notices, n_actions;
    bool report; /* the draft of a report */
    size_t n_targets;
    struct lofte_letter letter;
};

struct lofte_tick_report {
    lofte_day day;
    struct lofte_run *begun; /* with the steps as they are after the tick */
    size_t n_begun;
    struct lofte_run *ended;
    size_t n_ended;
    size_t n_live;
    struct lofte_told *told;
    size_t n_told;
    const char **silent; /* roles for which something waits and no receiver is set */
    size_t n_silent;
    lofte_day next; /* a step waits for that day, or a receiver for a working day; LOFTE_NO_DAY: for none */
    const struct lofte_finding *findings; /* pledges that cannot be judged and the like */
    size_t n_findings;
};
enum { LOFTE_TICK_STALE = 2 }; /* days: whoever watches is warned of a last tick that is older */
/* Evaluates, begins runs, does what is due and queues what is to be sent, all of it in one transaction: killed at any
 * moment it has done nothing, run again it does the rest, run twice nothing more. lofte_outbox_send sends. One digest a
 * receiver and day at most; what comes later waits for the next. Errors: EUSAGE (a day before the last tick's; as_known
 * is set). */
LOFTE_MUST_CHECK int lofte_tick(struct lofte *lofte, const struct lofte_speaker *speaker, struct arena *arena,
                                struct lofte_tick_report *out, struct lofte_err *err);

struct lofte_simulation {
    lofte_day from, to;
    struct lofte_told *told; /* by day */
    size_t n;
    const struct lofte_agreement *agreements;
    size_t n_agreements;
};
/* Plays the stored minutes day by day from `from` to `to`, as if the workflow had begun that day and every role had a
 * receiver: what would have been sent to whom. Minutes are known on the day of their meeting, people's acts on the day
 * they were done. Nothing is stored and nothing is sent. */
LOFTE_MUST_CHECK int lofte_simulate(struct lofte *lofte, struct lofte_window days, const struct lofte_speaker *speaker,
                                    struct arena *arena, struct lofte_simulation *out, struct lofte_err *err);

#endif

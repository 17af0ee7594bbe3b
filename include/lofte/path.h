/* SPDX-License-Identifier: MIT
 *
 * Meetings as they are worked with: a meeting's own path, the next agenda, and text that is weeded. Only data.
 */
#ifndef LOFTE_PATH_H
#define LOFTE_PATH_H

#include "lofte/acts.h"

enum lofte_step {
    LOFTE_STEP_CALLED,
    LOFTE_STEP_HELD,
    LOFTE_STEP_DRAFT, /* its minutes are here */
    LOFTE_STEP_READ,
    LOFTE_STEP_REVIEWED, /* nothing of it waits for a person */
    LOFTE_STEP_APPROVED,
    LOFTE_STEP_COUNTED,
    LOFTE_STEPS
};
enum lofte_step_state {
    LOFTE_STEP_DONE,
    LOFTE_STEP_SKIPPED, /* done without: minutes came and no call is known; a meeting was cancelled */
    LOFTE_STEP_WAITS,
    LOFTE_STEP_OVERDUE
};

struct lofte_path_step {
    enum lofte_step_state state;
    const char *owner; /* role; NULL: the program itself */
    lofte_day due;     /* LOFTE_NO_DAY: none */
    lofte_day done;    /* LOFTE_NO_DAY: not, or not known when */
};

/* One meeting of a group on a day, from its call to its figures. */
struct lofte_path {
    const char *agreement, *group, *meeting; /* meeting NULL: none is known by id */
    lofte_day date;
    struct lofte_path_step step[LOFTE_STEPS];
    enum lofte_step waits;                      /* the first that is not done; LOFTE_STEPS: none */
    const struct lofte_cancellation *cancelled; /* NULL: it was not */
    const struct lofte_approval *approved;      /* by a person's command; NULL: by its file, or not */
    size_t n_review;                            /* statements that wait for a person */
};

/* ---- the next agenda ---- */

enum lofte_topic {
    LOFTE_TOPIC_STANDING,
    LOFTE_TOPIC_ACTIVITY,
    LOFTE_TOPIC_MISSING,
    LOFTE_TOPIC_ACTIONS,
    LOFTE_TOPIC_RULE /* a rule put it there, and it is about no activity */
};

/* A plan whose day passed and of which nothing was reported. */
struct lofte_due_plan {
    struct lofte_window window;
    int64_t count;
    const struct lofte_statement *statement; /* the last that names it */
};

/* Something to do that is open and due by the meeting; meeting and item NULL: added by hand. */
struct lofte_due_action {
    const char *meeting, *item, *owner, *text;
    lofte_day due;
};

struct lofte_agenda_item {
    enum lofte_topic topic;
    const char *number;
    const char *about;                      /* activity id; NULL: none */
    struct lofte_words title;               /* STANDING, RULE; else none */
    const struct lofte_standing *standing;  /* ACTIVITY */
    bool bad;                               /* it is late, behind, missed, quiet or not reported */
    const struct lofte_statement *evidence; /* the last sentence that its figure stands on; NULL: none */
    const struct lofte_due_plan *plans;
    size_t n_plans;
    const struct lofte_statement **review; /* that wait for a person */
    size_t n_review;
    const struct lofte_path **missing; /* MISSING: meetings without minutes */
    size_t n_missing;
    const struct lofte_finding *findings; /* MISSING: groups that have fallen silent */
    size_t n_findings;
    const struct lofte_due_action *actions; /* ACTIONS */
    size_t n_actions;
    struct lofte_words *notes; /* what rules put on the agenda about it */
    size_t n_notes, notes_cap;
};

struct lofte_agenda {
    const struct lofte_agreement *agreement;
    const struct lofte_group *group;
    const char *meeting; /* id of the call */
    int revision;
    lofte_day date, as_of;
    struct lofte_agenda_item *item;
    size_t n;
};

/* ---- weeding ---- */

/* A retention class: a group's minutes. */
struct lofte_weed_class {
    const char *agreement, *group;
    int years;
    lofte_day before; /* text of meetings before that day goes */
    size_t n_weeded;  /* revisions */
    size_t n_kept;    /* that were asked for, and are kept by the class */
};
/* A message that was sent or given up keeps its words a quarter: long enough to answer for what was said, and no longer
 * than that beside the minutes that it quotes. */
enum { LOFTE_MESSAGE_DAYS = 92 };

struct lofte_weed_report {
    struct lofte_weed_class *class;
    size_t n;
    struct lofte_weeded *revision; /* by date, meeting, revision */
    size_t n_revisions;
    size_t n_messages; /* of the outbox */
};

#endif

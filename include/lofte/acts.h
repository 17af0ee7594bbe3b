/* SPDX-License-Identifier: MIT
 *
 * What people do and what is kept of it: their decisions about what was read, and the journal. Only added to, never
 * changed.
 */
#ifndef LOFTE_ACTS_H
#define LOFTE_ACTS_H

#include "lofte/types.h"

enum lofte_decided { LOFTE_DECIDED_ACCEPTED, LOFTE_DECIDED_REJECTED, LOFTE_DECIDED_CHANGED, LOFTE_DECIDED_WITHDRAWN };

/* What a person decided about a statement. It is known by its sentence (in that item, about that activity), so that the
 * decision outlives reading the same minutes again. */
struct lofte_decision {
    const char *statement; /* its id */
    const char *agreement, *meeting, *item, *activity;
    const char *sentence; /* digest of the quote */
    int nth;              /* among those of the activity in the same sentence, from 0 */
    enum lofte_decided verdict;
    enum lofte_kind kind; /* what counts from now on */
    int64_t count;
    enum lofte_precision precision;
    lofte_day from, to;
    enum lofte_kind proposed_kind; /* what the reader had read */
    int64_t proposed_count;
    lofte_day day;
    const char *who, *note; /* note may be NULL */
};

/* ---- alerts ---- */

enum lofte_alert_state { LOFTE_FIRING, LOFTE_ACKNOWLEDGED, LOFTE_SILENCED, LOFTE_RESOLVED };
/* An act stands, or has fallen: it got worse, the act's day has come, the trouble is another one. */
enum lofte_alert_fall { LOFTE_ACT_STANDS, LOFTE_ACT_WORSE, LOFTE_ACT_DUE, LOFTE_ACT_ANEW };

struct lofte_alert_act;

struct lofte_alert {
    const char
        *id; /* agreement/activity/window start (without a target: the period's): stable while the trouble lasts */
    const struct lofte_standing *standing;
    const struct lofte_closed_window *closed; /* set: the alert is about this earlier window */
    enum lofte_alert_state state;
    enum lofte_standing_state standing_state;
    lofte_day since;
    lofte_day began;                   /* of a resolved one: when the trouble had begun */
    const struct lofte_alert_act *act; /* what a person did about it last; NULL: nothing that is left */
    enum lofte_alert_fall fell;        /* whether that still stands */
    const char *muted_by;              /* id of the alert that it follows from; NULL: none */
    bool news;                         /* in a digest: its receiver has not been told that it stands so */
    const struct lofte_statement **evidence;
    size_t n_evidence;
};

enum lofte_alert_act_kind { LOFTE_ALERT_ACKNOWLEDGED, LOFTE_ALERT_SILENCED, LOFTE_ALERT_WITHDRAWN, LOFTE_ALERT_TOLD };

/* What was done about an alert: a person took it on, silenced it or took that back; or a receiver was told of it. */
struct lofte_alert_act {
    const char *alert; /* its id */
    enum lofte_alert_act_kind kind;
    enum lofte_standing_state standing; /* how it stood then; told as resolved: a good one */
    lofte_day since;                    /* when that had begun; LOFTE_NO_DAY: not known */
    lofte_day day;
    lofte_day until;                    /* follow-up, or end of the silence; LOFTE_NO_DAY: none */
    const char *who, *reason, *measure; /* told: who is the role that was told; the others NULL */
};

enum lofte_action_act_kind {
    LOFTE_ACTION_ADDED,
    LOFTE_ACTION_TAKEN, /* a proposal was accepted */
    LOFTE_ACTION_MOVED, /* another owner, due day or follow-up day */
    LOFTE_ACTION_FINISHED,
    LOFTE_ACTION_LEFT /* dropped */
};

/* What a person did with an action. What is NULL or LOFTE_NO_DAY stays as it was. */
struct lofte_action_act {
    const char *action; /* its id */
    enum lofte_action_act_kind kind;
    const char *text; /* ADDED */
    const char *owner;
    lofte_day due, follow_up;
    const char *meeting, *item; /* FINISHED: where it says so */
    lofte_day day;
    const char *who, *note;
};

/* Proposed: a sentence speaks of it and a person has not said yes. Gone: a revision of the minutes no longer has it. */
enum lofte_action_state {
    LOFTE_ACTION_OPEN,
    LOFTE_ACTION_PROPOSED,
    LOFTE_ACTION_DONE,
    LOFTE_ACTION_DROPPED,
    LOFTE_ACTION_GONE
};

/* Something that a person has to do. */
struct lofte_action {
    const char *id;             /* ten hex digits */
    const char *meeting, *item; /* where it was agreed; NULL: by hand */
    int revision;               /* of the minutes; GONE: the last one that had it */
    const char *text, *owner;   /* owner may be NULL */
    lofte_day due, follow_up;
    enum lofte_action_state state;
    bool overdue;                         /* due or follow-up day has passed and it is open */
    const struct lofte_action_act **acts; /* its history, in order */
    size_t n_acts;
};

/* A person approved the draft of that revision, of those bytes. */
struct lofte_approval {
    const char *meeting;
    int revision;
    const char *digest;
    lofte_day day;
    const char *who;
};

/* A person said that the group's meeting of that date was not held. */
struct lofte_cancellation {
    const char *municipality, *group;
    lofte_day date;
    lofte_day day; /* on which it was said */
    const char *who, *reason;
};

/* A revision whose text was weeded, or would be. */
struct lofte_weeded {
    int64_t row; /* the store's; 0 above it */
    const char *meeting;
    int revision;
    const char *municipality, *group;
    lofte_day date;
    lofte_day day; /* on which it was weeded */
};

/* One act that changed something. */
struct lofte_event {
    int64_t number;
    int64_t at;        /* seconds since 1970-01-01 UTC */
    const char *actor; /* the name of the login that did it */
    const char *act;   /* "import", "undo", "decide", "rules", "approve", "cancel", "weed" */
    const char *subject;
    const char *before, *after; /* NULL: it was not there; it is gone */
    const char *chain;          /* digest of this event and of the chain before it */
};

#endif

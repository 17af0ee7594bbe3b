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

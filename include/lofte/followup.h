/* SPDX-License-Identifier: MIT
 *
 * The follow-up that is reported to the leadership: the status, and beside each standing what its figures stand on.
 * Nothing in it is judged anew: the standings are those of lofte_status.
 */
#ifndef LOFTE_FOLLOWUP_H
#define LOFTE_FOLLOWUP_H

#include "lofte/lofte.h"

/* What some counted occurrences stand on. */
struct lofte_evidence {
    struct lofte_window window; /* the target's window in which they count: the present one or a closed one */
    const char *meeting, *group;
    int revision;
    lofte_day date;    /* of the meeting */
    const char *item;  /* NULL: the meeting itself is what is counted */
    int64_t count;     /* over a window they add up to its counted */
    const char *quote; /* "" where a report has no sentence; NULL though there is an item: withheld, since it also tells
                        * of a plan whose day has not passed */
};

/* A corner of the plan curve. */
struct lofte_plan_corner {
    lofte_day day;
    double planned;
};

struct lofte_plan_row {
    lofte_day day;
    double planned;
    int64_t counted; /* up to that day; -1: after judged_to */
};

struct lofte_followup_activity {
    const struct lofte_standing *standing;
    const struct lofte_pledge *pledge;
    const struct lofte_evidence
        *evidence; /* the present window's, then the closed ones'; in the order of the minutes */
    size_t n_evidence;
    const struct lofte_disagreement *disagreements; /* quotes withheld as in the evidence are NULL */
    size_t n_disagreements;
    const struct lofte_plan_corner *plan; /* over the present window from the day before it; none without a target */
    size_t n_plan;
    struct lofte_plan_row *rows; /* the same at month ends (a long window: some months apart) and judged_to */
    size_t n_rows;
    const lofte_day *days; /* of the occurrences counted in the present window, ascending */
    size_t n_days;
};

struct lofte_followup {
    struct lofte_status status;
    const struct lofte_followup_activity *activities; /* one a standing, same order */
    const struct lofte_pledge_standing **worst;       /* the status's pledges, worst first; those that cannot be judged
                                                       * after the bad ones */
    const struct lofte_meeting *meetings;             /* that the evidence is from, with file and checksum */
    size_t n_meetings;
    const struct lofte_finding *missing; /* groups whose minutes are due and have not come */
    size_t n_missing;
    const struct lofte_event *rules; /* of the journal: rules that changed in the year, up to the day */
    size_t n_rules;
};
LOFTE_MUST_CHECK int lofte_followup(struct lofte *lofte, struct arena *arena, struct lofte_followup *out,
                                    struct lofte_err *err);

#endif

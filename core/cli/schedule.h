/* SPDX-License-Identifier: MIT
 *
 * When the daemon does what. It asks no clock: the moment comes in, and may be any, also one before the last.
 */
#ifndef CLI_SCHEDULE_H
#define CLI_SCHEDULE_H

#include "lofte/types.h"

enum { WORK_TICK = 1, WORK_SEND = 2, WORK_PING = 4, WORKS = 3 };

struct moment {
    lofte_day day;   /* local */
    int minute;      /* of the local day */
    int64_t seconds; /* since 1970-01-01 UTC */
    int64_t ms;      /* of a clock that only goes forward */
};

/* What a file was when it was looked at. */
struct mark {
    int64_t file, bytes, changed;
};

struct schedule {
    int tick_at;               /* minutes after midnight */
    lofte_day ticked;          /* the last day whose time has come */
    unsigned work;             /* WORK_… that waits */
    int64_t send_at;           /* seconds since 1970-01-01 UTC: the next message is due; -1: none */
    struct mark seen, settled; /* the database when it was looked at last, and as far as a tick knows of it */
    struct {
        int fails; /* in a row */
        int64_t not_before;
    } wait[WORKS]; /* each for itself: a plugin that is bad holds up no message */
};

/* Everything is to be done at once. */
void schedule_start(struct schedule *schedule, int tick_at, const struct moment *now);
/* Another time of day. What has failed may be tried at once. */
void schedule_change(struct schedule *schedule, int tick_at);
/* What is to be done now. A database that others write to is left alone until two looks find it the same. */
unsigned schedule_due(struct schedule *schedule, const struct moment *now, struct mark database);
/* A round took the database from one mark to the other; `alone`: nobody else has written meanwhile. What a tick has
 * seen and what the round wrote itself is no news. */
void schedule_settle(struct schedule *schedule, struct mark before, struct mark after, bool ticked, bool alone);
/* `done` of it was tried, and `failed` of that is to be tried again, later each time. */
void schedule_done(struct schedule *schedule, unsigned done, unsigned failed, const struct moment *now);

#endif

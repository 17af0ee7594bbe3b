/* SPDX-License-Identifier: MIT
 *
 * The daemon's rounds by the clock, the database and what has failed.
 */
#include "cli/schedule.h"

#include <string.h>

enum { AGAIN_FIRST_MS = 5 * 1000, AGAIN_LAST_MS = 60 * 60 * 1000 };

/* The last day whose time of day has come. */
static lofte_day served(const struct moment *now, int tick_at) {
    return now->minute >= tick_at ? now->day : now->day - 1;
}

void schedule_start(struct schedule *schedule, int tick_at, const struct moment *now) {
    *schedule = (struct schedule){
        .tick_at = tick_at, .ticked = served(now, tick_at), .work = WORK_TICK | WORK_SEND, .send_at = -1};
}

void schedule_change(struct schedule *schedule, int tick_at) {
    schedule->tick_at = tick_at;
    memset(schedule->wait, 0, sizeof schedule->wait);
}

static bool mark_same(struct mark a, struct mark b) {
    return a.file == b.file && a.bytes == b.bytes && a.changed == b.changed;
}

unsigned schedule_due(struct schedule *schedule, const struct moment *now, struct mark database) {
    const lofte_day today = served(now, schedule->tick_at);
    if (today > schedule->ticked)
        schedule->work |= WORK_TICK;
    schedule->ticked = today; /* a clock that was set back is believed */
    if (!mark_same(database, schedule->settled) && mark_same(database, schedule->seen))
        schedule->work |= WORK_TICK;
    schedule->seen = database;
    if (schedule->send_at >= 0 && now->seconds >= schedule->send_at)
        schedule->work |= WORK_SEND;
    unsigned due = 0;
    for (int i = 0; i < WORKS; i++)
        if (now->ms >= schedule->wait[i].not_before)
            due |= schedule->work & 1U << i;
    return due;
}

void schedule_settle(struct schedule *schedule, struct mark before, struct mark after, bool ticked, bool alone) {
    if (ticked || mark_same(before, schedule->settled))
        schedule->seen = schedule->settled = alone ? after : before;
}

void schedule_done(struct schedule *schedule, unsigned done, unsigned failed, const struct moment *now) {
    schedule->work = (schedule->work & ~done) | failed;
    for (int i = 0; i < WORKS; i++) {
        if (!(done & 1U << i))
            continue;
        const bool bad = failed & 1U << i;
        int64_t wait = AGAIN_FIRST_MS;
        for (int k = 0; k < schedule->wait[i].fails && wait < AGAIN_LAST_MS; k++)
            wait *= 2;
        schedule->wait[i].fails = bad ? schedule->wait[i].fails + 1 : 0;
        schedule->wait[i].not_before = !bad ? 0 : now->ms + (wait < AGAIN_LAST_MS ? wait : AGAIN_LAST_MS);
    }
}

/* SPDX-License-Identifier: MIT
 *
 * How many really took place: the smallest set of dated events that makes every statement in force true (interval
 * multi-cover by the greedy rule: constraints by right end, ties the narrower first, what is missing is placed at the
 * right end). Pure: statements in, events out. The rules from statement to constraint are in the README's "Ledger".
 */
#ifndef MODEL_LEDGER_H
#define MODEL_LEDGER_H

#include "lofte/arena.h"
#include "lofte/types.h"

/* A statement with what the ledger has to know of its meeting. */
struct ledger_entry {
    const struct lofte_statement *statement; /* of one activity */
    lofte_day previous; /* the group's previous meeting; LOFTE_NO_DAY: none, then the agreement's start */
};

struct ledger_event {
    lofte_day day;               /* the latest day it can have taken place on, by what is known */
    struct lofte_window window;  /* the narrowest window that placed or holds it: shown instead of a day when wide */
    const char *part;
    bool approximate;            /* stands on an 'about' figure alone */
    size_t placed_by;            /* index of the entry that placed it */
    const size_t *evidence;      /* entries whose window holds it, in order */
    size_t n_evidence;
};

struct ledger_outcome {
    enum lofte_verdict verdict; /* COUNTED, DUPLICATE_OF, SUPERSEDED, … before any target window is looked at */
    const size_t *duplicate_of; /* entries that placed its events */
    size_t n_duplicate_of;
};

struct ledger_disagreement {
    size_t claim;         /* the entry whose whole figure is exceeded */
    int64_t said, placed; /* its number, and the events placed in its window */
    const size_t *others;
    size_t n_others;
};

struct ledger {
    struct ledger_event *events; /* by day, then placed_by */
    size_t n_events;
    struct ledger_outcome *outcomes; /* one an entry, same order */
    struct ledger_disagreement *disagreements;
    size_t n_disagreements;
};

struct ledger_rules {
    const struct lofte_target *target; /* for the start of a total without one */
    struct lofte_window period;        /* of the agreement */
    bool with_review, with_drafts;     /* count these as well: for `unconfirmed` and `in_drafts` */
};

/* Entries in any order (they are sorted inside by meeting date, meeting, item and seq, so the answer does not depend on
 * it). O(n log n + events). */
void ledger_settle(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules, struct arena *arena,
                   struct ledger *out);
/* Events whose day lies in the window. */
int64_t ledger_count(const struct ledger *ledger, struct lofte_window window);

#endif

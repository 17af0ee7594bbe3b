/* SPDX-License-Identifier: MIT
 *
 * How many really took place: the smallest set of dated events that makes every statement in force true (interval
 * multi-cover by the greedy rule: constraints by right end, ties the narrower first, what is missing is placed at the
 * right end; a `none` cuts the windows that reach into its own). Pure: statements in, events out. The rules from
 * statement to constraint are in the README's "Ledger".
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

/* Alike events, kept as one: a figure of 9999 is not 9999 entries. */
struct ledger_event {
    lofte_day day;              /* the latest day that they can have taken place on, by what is known */
    int64_t count;              /* how many, at least 1 */
    struct lofte_window window; /* the narrowest window that vouches for them: shown instead of a day when wide */
    const char *part;           /* NULL: not told apart */
    bool approximate;           /* stand on an 'about' figure alone */
    size_t placed_by;           /* index of the entry that placed them */
};

struct ledger_outcome {
    enum lofte_verdict verdict; /* COUNTED, DUPLICATE_OF, SUPERSEDED, … before any target window is looked at */
    int64_t placed;             /* events that it placed; 0 unless COUNTED */
    const size_t *duplicate_of; /* entries that placed its events, by day, then in the order of the minutes */
    size_t n_duplicate_of;
};

/* A whole figure that the statements about days inside its window exceed. (What a wider window placed there may have
 * happened elsewhere and contradicts nothing.) */
struct ledger_disagreement {
    size_t claim;         /* the entry with the whole figure */
    int64_t said, placed; /* its number (with those of its item that it adds to), and what the others force */
    const size_t *others; /* the entries that force it, in the order of the minutes */
    size_t n_others;
};

struct ledger {
    struct ledger_event *events; /* by day, then in the order of the minutes */
    size_t n_events;
    struct ledger_outcome *outcomes; /* one an entry, same order */
    struct ledger_disagreement *disagreements;
    size_t n_disagreements;
    const struct settling *settling; /* for ledger_evidence */
};

struct ledger_rules {
    const struct lofte_target *target; /* for the start of a total without one */
    struct lofte_window period;        /* of the agreement */
    bool with_review, with_drafts;     /* count these as well: for `unconfirmed` and `in_drafts` */
};

/* Entries in any order: they are sorted inside by meeting date, meeting and seq, so the answer does not depend on it.
 * Only minutes in force, dated up to the day. A large figure costs no more than a small one. Ten thousand statements of
 * ten years take some tens of milliseconds. The worst that is known are thousands of whole figures of general words,
 * all contradicted, whose long windows hold thousands of figures of parts: at 20 000 some seconds, up to a minute. */
void ledger_settle(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules, struct arena *arena,
                   struct ledger *out);
/* The entries whose window holds an event that has its day in the window, or that placed one; each once, in the order
 * of the minutes. */
const size_t *ledger_evidence(const struct ledger *ledger, struct lofte_window window, struct arena *arena, size_t *n);
/* How many events have their day in the window. */
int64_t ledger_count(const struct ledger *ledger, struct lofte_window window);

#endif

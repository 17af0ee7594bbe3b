/* SPDX-License-Identifier: MIT
 *
 * What a face (command line, web) may ask of the engine. Every answer lives in the arena passed. Every call returns 0
 * or a negative LOFTE_E… code with the sentence in `err`; outputs are untouched on failure. Nothing here prints, reads
 * the clock or knows a language: `today` comes in with the options, sentences go out as struct lofte_text.
 */
#ifndef LOFTE_LOFTE_H
#define LOFTE_LOFTE_H

#include "lofte/arena.h"
#include "lofte/types.h"

#define LOFTE_MUST_CHECK __attribute__((warn_unused_result))

struct lofte;

enum { LOFTE_NEEDS_STORE = 1, LOFTE_NEEDS_PLUGINS = 2 };

struct lofte_options {
    const char *workspace; /* folder */
    const char *shipped;   /* folder of the agreements that are shipped with the program */
    lofte_day as_of;       /* counts as today; never LOFTE_NO_DAY */
    lofte_day as_known;    /* only what had been imported by the end of that day; LOFTE_NO_DAY: all */
    unsigned needs;        /* LOFTE_NEEDS_… */
    bool strict;           /* a bad plugin is a failure */
};

/* Opens a workspace. With LOFTE_NEEDS_PLUGINS every plugin is loaded; a bad one is set aside (see lofte_plugins)
 * unless strict. Errors: ENOTFOUND (no workspace there), ESTORE, EPLUGIN (no usable agreement, or strict). */
LOFTE_MUST_CHECK int lofte_open(const struct lofte_options *options, struct lofte **out, struct lofte_err *err);
void lofte_close(struct lofte *lofte); /* NULL is fine */

/* Makes a workspace in `dir` (new or empty) with the shipped agreement `agreement`, copied to be owned and changed.
 * `lang` ("sv", "en" or NULL) becomes the workspace's language. Whole or not there. */
LOFTE_MUST_CHECK int lofte_init(const char *dir, const char *agreement, const char *shipped, const char *lang,
                                struct lofte_err *err);
/* The workspace's language setting, or NULL: readable before lofte_open. */
const char *lofte_workspace_language(const char *dir, struct arena *arena);

/* ---- import ---------------------------------------------------------------------------------------------------- */

enum lofte_import_outcome {
    LOFTE_IMPORT_NEW,     /* a meeting or revision not seen before */
    LOFTE_IMPORT_REVISED, /* it replaces an earlier revision */
    LOFTE_IMPORT_OLDER,   /* an earlier revision than the one in force: kept as history */
    LOFTE_IMPORT_SAME,    /* stored already: nothing to do */
    LOFTE_IMPORT_REFUSED
};

struct lofte_imported {
    const char *file;
    enum lofte_import_outcome outcome;
    const char *meeting; /* NULL where the file could not be read that far */
    int revision;
    lofte_day date;
    size_t n_items, n_statements, n_review;
    const struct lofte_finding *findings;
    size_t n_findings;
};

/* dry_run: how `counted` of an activity's present window would change. */
struct lofte_change {
    const char *agreement, *pledge, *activity;
    int64_t before, after;
};

struct lofte_import_report {
    struct lofte_imported *files; /* sorted by file name */
    size_t n_files, n_refused;
    struct lofte_change *changes;
    size_t n_changes;
};

enum lofte_import_mode { LOFTE_IMPORT_STORE, LOFTE_IMPORT_DRY_RUN, LOFTE_IMPORT_CHECK };

/* Told after each file of an import, by the thread that called it: so many of all are through. */
typedef void lofte_follower(void *data, size_t done, size_t total);
/* Every import from now on is followed; NULL: no longer. */
void lofte_follow(struct lofte *lofte, lofte_follower *follower, void *data);

/* Reads files and folders (every *.xml below, sorted). Each file is all or nothing; a refused file does not stop the
 * others and the call still returns 0: look at n_refused. CHECK needs no store and stores nothing. */
LOFTE_MUST_CHECK int lofte_import(struct lofte *lofte, const char *const *paths, size_t n_paths,
                                  enum lofte_import_mode mode, struct arena *arena, struct lofte_import_report *out,
                                  struct lofte_err *err);

/* Correct minutes to start from, as XML text; `lang` chooses the language of its comments. */
const char *lofte_template(const char *lang, struct arena *arena);

/* ---- answers --------------------------------------------------------------------------------------------------- */

struct lofte_statements {
    struct lofte_statement *statement; /* order of date, meeting, item, seq */
    size_t n;
};
/* `meeting` NULL: all. */
LOFTE_MUST_CHECK int lofte_links(struct lofte *lofte, const char *meeting, struct arena *arena,
                                 struct lofte_statements *out, struct lofte_err *err);

struct lofte_status {
    lofte_day as_of, as_known;
    const struct lofte_agreement *agreements;
    size_t n_agreements;
    struct lofte_pledge_standing *pledges;
    size_t n_pledges;
    struct lofte_standing *standings; /* order of agreement, pledge, declaration */
    size_t n_standings;
    const struct lofte_finding *findings; /* bad plugins and the like */
    size_t n_findings;
};
LOFTE_MUST_CHECK int lofte_status(struct lofte *lofte, struct arena *arena, struct lofte_status *out,
                                  struct lofte_err *err);

/* One number of a standing and the inputs of its formula, as text. */
struct lofte_derivation {
    const char *key;        /* field of the standing */
    struct lofte_text text; /* formula with its inputs */
};
struct lofte_disagreement {
    struct lofte_text text;
    const struct lofte_statement *claim;   /* the figure that claims to be whole */
    const struct lofte_statement **others; /* those that say more */
    size_t n_others;
};
/* The outcome of holding a quote against the stored text. */
struct lofte_verified {
    size_t n_checked;
    const struct lofte_statement **failed;
    size_t n_failed;
};
struct lofte_explanation {
    const struct lofte_agreement *agreement;
    const struct lofte_pledge *pledge;
    const struct lofte_standing *standing;
    struct lofte_explained *statements; /* order of date, meeting, seq */
    size_t n_statements;
    struct lofte_derivation *derivations;
    size_t n_derivations;
    struct lofte_disagreement *disagreements;
    size_t n_disagreements;
    struct lofte_verified verified; /* with verify */
};
/* Every agreement's activity of that id; `agreement` narrows ("agreement/activity" does as well). ENOTFOUND names
 * those that there are. */
LOFTE_MUST_CHECK int lofte_explain(struct lofte *lofte, const char *activity, bool verify, struct arena *arena,
                                   struct lofte_explanation **out, size_t *n, struct lofte_err *err);

struct lofte_alerts {
    struct lofte_alert *alert; /* worst first, then agreement, pledge, activity, window */
    size_t n;
    lofte_day as_of;
    const struct lofte_agreement *agreements;
    size_t n_agreements;
};
LOFTE_MUST_CHECK int lofte_alerts(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out,
                                  struct lofte_err *err);

struct lofte_meeting_row {
    const struct lofte_meeting *meeting; /* without passages' texts in a list */
    size_t n_statements, n_review;
    const struct lofte_finding *findings;
    size_t n_findings;
};
struct lofte_meetings {
    struct lofte_meeting_row *row; /* date, id, revision */
    size_t n;
    struct lofte_finding *missing; /* groups whose minutes are due and have not come */
    size_t n_missing;
};
/* `id` NULL: every meeting in force. With id: that one; with history every revision of it. */
LOFTE_MUST_CHECK int lofte_meetings(struct lofte *lofte, const char *id, bool history, struct arena *arena,
                                    struct lofte_meetings *out, struct lofte_err *err);

/* Every agreement with every pledge, on, off and bad. */
LOFTE_MUST_CHECK int lofte_plugins(struct lofte *lofte, const struct lofte_agreement **out, size_t *n,
                                   struct lofte_err *err);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What a face (command line, web) may ask of the engine. Every answer lives in the arena passed. Every call returns 0
 * or a negative LOFTE_E… code with the sentence in `err`; outputs are untouched on failure. Nothing here prints, reads
 * the clock or knows a language: `today` comes in with the options, sentences go out as struct lofte_text.
 */
#ifndef LOFTE_LOFTE_H
#define LOFTE_LOFTE_H

#include "lofte/acts.h"
#include "lofte/arena.h"
#include "lofte/outbox.h"
#include "lofte/path.h"
#include "lofte/types.h"

#define LOFTE_MUST_CHECK __attribute__((warn_unused_result))

struct lofte;

/* MAY_STORE: the database too, where there is one that can be opened; nothing is read into it or noted. */
enum { LOFTE_NEEDS_STORE = 1, LOFTE_NEEDS_PLUGINS = 2, LOFTE_MAY_STORE = 4 };

struct lofte_options {
    const char *workspace; /* folder */
    const char *shipped;   /* folder of the agreements that are shipped with the program */
    lofte_day as_of;       /* counts as today; never LOFTE_NO_DAY */
    lofte_day as_known;    /* only what had been imported by the end of that day; LOFTE_NO_DAY: all */
    unsigned needs;        /* LOFTE_NEEDS_… */
    int64_t now;           /* seconds since 1970-01-01 UTC: when what is done now is said to have been done */
    const char *actor;     /* who does it: the name of the login */
    bool strict;           /* a bad plugin is a failure */
    const char
        *settings; /* as lofte_settings has read them (lofte/service.h); NULL: as they are in the workspace now */
    bool mask;     /* an import masks personal identity numbers instead of refusing the file */
};

/* Opens a workspace. With LOFTE_NEEDS_PLUGINS every plugin is loaded; a bad one is set aside (see lofte_plugins)
 * unless strict. Errors: ENOTFOUND (no workspace there), ESTORE, EPLUGIN (no usable agreement, or strict). */
LOFTE_MUST_CHECK int lofte_open(const struct lofte_options *options, struct lofte **out, struct lofte_err *err);
void lofte_close(struct lofte *lofte); /* NULL is fine */
/* What a person should know about the workspace itself, such as a database on a network file system. */
const struct lofte_finding *lofte_warnings(const struct lofte *lofte, size_t *n);

/* Makes a workspace in `dir` (new or empty) with the shipped agreement `agreement`, copied to be owned and changed.
 * `lang` ("sv", "en" or NULL) becomes the workspace's language. Whole or not there. */
LOFTE_MUST_CHECK int lofte_init(const char *dir, const char *agreement, const char *shipped, const char *lang,
                                struct lofte_err *err);
/* The workspace's language setting, or NULL: readable before lofte_open. */
const char *lofte_workspace_language(const char *dir, struct arena *arena);

/* ---- journal --------------------------------------------------------------------------------------------------- */

struct lofte_journal {
    struct lofte_event *event; /* in the order in which they happened */
    size_t n;
    int64_t broken; /* number of the first event that was changed since, or that is missing; 0: the journal is whole */
};
LOFTE_MUST_CHECK int lofte_journal(struct lofte *lofte, struct arena *arena, struct lofte_journal *out,
                                   struct lofte_err *err);

/* ---- outbox ---------------------------------------------------------------------------------------------------- */

LOFTE_MUST_CHECK int lofte_outbox(struct lofte *lofte, struct arena *arena, struct lofte_outbox *out,
                                  struct lofte_err *err);
/* A message that failed or is dead is due at once, and its target is on again. ENOTFOUND. */
LOFTE_MUST_CHECK int lofte_outbox_retry(struct lofte *lofte, int64_t number, struct lofte_err *err);
/* Sends what is due by now. What fails is noted with the message and is no failure of the call. */
LOFTE_MUST_CHECK int lofte_outbox_send(struct lofte *lofte, struct lofte_send_report *out, struct lofte_err *err);
/* Who would get what; `role` NULL: every role. ENOTFOUND: no receiver for the role. */
LOFTE_MUST_CHECK int lofte_routes(struct lofte *lofte, const char *role, struct arena *arena, struct lofte_routes *out,
                                  struct lofte_err *err);
/* Tells whoever watches that the workspace's work is being done: the settings' ping. Without one it does nothing. EIO:
 * it could not be told. */
LOFTE_MUST_CHECK int lofte_ping(struct lofte *lofte, struct lofte_err *err);
/* Queues a test message for the role (NULL: every role); lofte_outbox_send sends it. ENOTFOUND: nobody would get it. */
LOFTE_MUST_CHECK int lofte_notify_test(struct lofte *lofte, const char *role, const char *subject, const char *text,
                                       struct lofte_err *err);

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
    int64_t import; /* the number under which lofte_undo takes it back; 0: it brought nothing that stays */
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

/* One import that brought something. */
struct lofte_import_row {
    int64_t number;
    lofte_day day;
    lofte_day undone;           /* the day on which it was taken back; LOFTE_NO_DAY: it stands */
    size_t n_files, n_meetings; /* that it brought (each file is one revision of a meeting's minutes) */
    struct lofte_window dates;  /* of those meetings; open where it was taken back */
};
struct lofte_imports {
    struct lofte_import_row *row; /* by number */
    size_t n;
    size_t n_unnumbered; /* revisions from before imports had numbers: they cannot be taken back by one */
};
LOFTE_MUST_CHECK int lofte_imports(struct lofte *lofte, struct arena *arena, struct lofte_imports *out,
                                   struct lofte_err *err);

/* A revision that was taken back. */
struct lofte_undone {
    const char *meeting, *file;
    int revision;
    lofte_day date;
    int left;      /* the highest revision that is left of the meeting; -1: none */
    bool approved; /* a draft that a person had approved: it counts again only where the same bytes come back */
};
struct lofte_undo_report {
    int64_t import;
    struct lofte_undone *revisions; /* by date, meeting, revision */
    size_t n_revisions;
    struct lofte_change *changes;
    size_t n_changes;
};
/* Takes back everything that an import brought, in one step; earlier revisions come back into force by themselves.
 * What was taken back counts as never known, also as known on a day before. dry_run: changes nothing.
 * Errors: ENOTFOUND (no such import, or taken back already). */
LOFTE_MUST_CHECK int lofte_undo(struct lofte *lofte, int64_t number, bool dry_run, struct arena *arena,
                                struct lofte_undo_report *out, struct lofte_err *err);

/* ---- backup ---------------------------------------------------------------------------------------------------- */

struct lofte_backup_report {
    const char *path;                     /* absolute */
    size_t n_revisions;                   /* of meetings' minutes */
    int64_t bytes;                        /* of the database */
    const struct lofte_finding *findings; /* what is wrong with the workspace itself, and so with the backup */
    size_t n_findings;
};
/* Makes `dir` a backup of the workspace, while others read and write it: a workspace of its own, checked, with the
 * database of one moment, settings and plugins. Whole or not there; never overwrites. Errors: EUSAGE (something stands
 * there), ESTORE (the database is damaged), EIO. */
LOFTE_MUST_CHECK int lofte_backup(struct lofte *lofte, const char *dir, struct arena *arena,
                                  struct lofte_backup_report *out, struct lofte_err *err);

struct lofte_last_backup {
    lofte_day day; /* LOFTE_NO_DAY: none is known */
    const char *path;
};
/* The last backup that was made of the workspace: readable where the database is not. */
struct lofte_last_backup lofte_last_backup(const char *workspace, struct arena *arena);

struct lofte_restore_report {
    const char *aside;  /* where the state from before is; NULL: there was none */
    bool damaged;       /* what is there is a copy of a damaged database, byte by byte */
    size_t n_revisions; /* restored */
    int64_t bytes;
};
/* Brings the backup in `dir` back into the workspace (made where there is none): database, settings, plugins. The
 * state from before is put aside in the workspace. One that was killed can be run again. Errors: ENOTFOUND (no backup),
 * EUSAGE (`workspace` holds other files, or is the backup), ESTORE (the backup is damaged, was changed, is not ours, is
 * from the future; nothing was changed then), EIO. */
LOFTE_MUST_CHECK int lofte_restore(const char *workspace, const char *dir, lofte_day today, struct arena *arena,
                                   struct lofte_restore_report *out, struct lofte_err *err);

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

/* ---- review ---------------------------------------------------------------------------------------------------- */

/* A statement that waits for a person. */
struct lofte_waiting {
    const struct lofte_statement *statement; /* with its id */
    const struct lofte_activity *activity;
    const char *title;        /* of the item */
    struct lofte_spot *spots; /* the words in the quote that name the activity */
    size_t n_spots;
};
/* `meeting` NULL: of all meetings. By date, meeting, item, order in the text. */
LOFTE_MUST_CHECK int lofte_review(struct lofte *lofte, const char *meeting, struct arena *arena,
                                  struct lofte_waiting **out, size_t *n, struct lofte_err *err);

struct lofte_decide {
    enum lofte_decided verdict;
    const char *who;  /* a name or a role */
    const char *note; /* or NULL */
    /* CHANGED only; what is not given stays as it was read: */
    const char *kind;   /* of the contracts ("done"), or NULL */
    int64_t count;      /* -1: not given */
    lofte_day from, to; /* LOFTE_NO_DAY: not given */
};
/* Records a decision about each statement named by its id (or the beginning of it, four digits at least); all or none.
 * WITHDRAWN takes back the decision in force. `out` holds the statements as they count from now on. Errors: ENOTFOUND
 * (no such statement, or nothing to withdraw), EUSAGE (two begin so; a correction that says nothing or cannot be),
 * EREFUSED (an identity number in who or note). */
LOFTE_MUST_CHECK int lofte_decide(struct lofte *lofte, const char *const *ids, size_t n,
                                  const struct lofte_decide *what, struct arena *arena, struct lofte_statements *out,
                                  struct lofte_err *err);

/* A line for a vocabulary that people's decisions speak for. */
struct lofte_suggestion {
    const char *agreement, *pledge, *activity;
    const char *list;        /* "never" or "count" */
    const char *words;       /* lower case */
    const char **statements; /* ids of those that speak for it */
    size_t n_statements;
};
struct lofte_suggestions {
    struct lofte_suggestion *suggestion; /* by agreement, pledge, activity; single words first */
    size_t n;
};
/* Words rejected twice or more and never accepted, and words that wait for a person and were accepted three times or
 * more and never rejected. Nothing is changed. */
LOFTE_MUST_CHECK int lofte_suggest(struct lofte *lofte, struct arena *arena, struct lofte_suggestions *out,
                                   struct lofte_err *err);

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
    size_t n_weeded; /* of which the quote is gone, and the rest as it was left */
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
    const struct lofte_pledge **unjudged; /* pledges that cannot be judged: of them there are no alerts */
    size_t n_unjudged;
    const struct lofte_finding *findings; /* why not */
    size_t n_findings;
    lofte_day as_of;
    const struct lofte_agreement *agreements;
    size_t n_agreements;
};
LOFTE_MUST_CHECK int lofte_alerts(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out,
                                  struct lofte_err *err);

/* What a person does about an alert. */
struct lofte_alert_deed {
    enum lofte_alert_act_kind kind; /* not TOLD */
    const char *who;
    const char *reason;  /* must be there, except to withdraw */
    const char *measure; /* ACKNOWLEDGED: must be there */
    lofte_day until;     /* after today; must be there, except for a missed window that is acknowledged */
};
/* Notes it about the alert of that id. ACKNOWLEDGED stands until its day comes or the alert gets worse, SILENCED until
 * its day comes. `out` is the alert as it is from now on. Errors: ENOTFOUND (no such alert; nothing to withdraw),
 * EUSAGE, EREFUSED (an identity number in the words). */
LOFTE_MUST_CHECK int lofte_alert_act(struct lofte *lofte, const char *id, const struct lofte_alert_deed *deed,
                                     struct arena *arena, struct lofte_alert *out, struct lofte_err *err);

struct lofte_occasion;
/* What a receiver is to be told today. */
struct lofte_digest {
    const struct lofte_agreement *agreement;
    const struct lofte_receiver *receiver;
    lofte_day next; /* a quiet day, or not the receiver's: the day of the next one; LOFTE_NO_DAY: today */
    struct lofte_alerts
        alerts; /* none where `next` is set; quotes of plans ahead are left out unless the role allows */
    const struct lofte_occasion **notices; /* what else a rule tells the role of, while it lasts: lofte/workflow.h */
    size_t n_notices, n_new_notices;       /* the new ones stand first */
    const struct lofte_action **actions;   /* open ones of the role, overdue first */
    size_t n_actions;
    bool news; /* something changed since the receiver was told last */
};
/* Of every agreement with that role. ENOTFOUND names the roles that there are. */
LOFTE_MUST_CHECK int lofte_digest(struct lofte *lofte, const char *role, struct arena *arena, struct lofte_digest **out,
                                  size_t *n, struct lofte_err *err);
/* Notes that the receiver was told: for whoever sends. */
LOFTE_MUST_CHECK int lofte_digest_told(struct lofte *lofte, const struct lofte_digest *digest, struct lofte_err *err);

/* ---- actions --------------------------------------------------------------------------------------------------- */

struct lofte_actions {
    struct lofte_action *action; /* overdue first, then open, proposed, done, dropped, gone; by day, id */
    size_t n;
};
LOFTE_MUST_CHECK int lofte_actions(struct lofte *lofte, struct arena *arena, struct lofte_actions *out,
                                   struct lofte_err *err);
/* Does it to the action of that id or its beginning (ADDED: NULL). `day` is set here. Errors: ENOTFOUND (no such
 * action, meeting or item), EUSAGE, EREFUSED. */
LOFTE_MUST_CHECK int lofte_action_act(struct lofte *lofte, const char *id, const struct lofte_action_act *act,
                                      struct arena *arena, struct lofte_action *out, struct lofte_err *err);

struct lofte_meeting_row {
    const struct lofte_meeting *meeting; /* without passages' texts in a list */
    size_t n_statements, n_review;
    const size_t
        *item_statements; /* of each item of the meeting; NULL: its items are not here, or it is not in force */
    const char *const
        *item_likeness; /* … a sentence that looks like one of an activity, where nothing was read; or NULL */
    const struct lofte_finding *findings;
    size_t n_findings;
    const struct lofte_path *path; /* NULL: not in force, or its group is no agreement's */
    lofte_day weeded;              /* its text is gone since; LOFTE_NO_DAY: it is there */
};
struct lofte_meetings {
    struct lofte_meeting_row *row; /* date, id, revision */
    size_t n;
    struct lofte_finding *missing; /* groups whose minutes are due and have not come */
    size_t n_missing;
    struct lofte_path *path; /* every meeting that is known of, by date, group */
    size_t n_paths;
};
/* `id` NULL: every meeting in force. With id: that one; with history every revision of it. */
LOFTE_MUST_CHECK int lofte_meetings(struct lofte *lofte, const char *id, bool history, struct arena *arena,
                                    struct lofte_meetings *out, struct lofte_err *err);

/* Records that the draft in force of a meeting's minutes is approved as it stands: it counts from that day on. Errors:
 * ENOTFOUND (no such meeting), EUSAGE (a call; approved already), EREFUSED (an identity number in who). */
LOFTE_MUST_CHECK int lofte_approve(struct lofte *lofte, const char *id, const char *who, struct arena *arena,
                                   struct lofte_approval *out, struct lofte_err *err);
/* Records that a group's meeting of that date was not held, so that its minutes are not missing. Errors: ENOTFOUND (no
 * such group), EUSAGE (its minutes are here; cancelled already), EREFUSED. */
LOFTE_MUST_CHECK int lofte_cancel(struct lofte *lofte, const char *group, lofte_day date, const char *who,
                                  const char *reason, struct arena *arena, struct lofte_cancellation *out,
                                  struct lofte_err *err);

/* What a group's meeting on that day has to talk about, by what is known on the day. ENOTFOUND: no such group. */
LOFTE_MUST_CHECK int lofte_agenda(struct lofte *lofte, const char *group, lofte_day date, struct arena *arena,
                                  struct lofte_agenda *out, struct lofte_err *err);

/* Takes the text out of minutes of meetings before that day (LOFTE_NO_DAY: today) that their group's class no longer
 * keeps; counts, kinds, windows, days, item numbers and digests stay, and so does every figure. Out of messages that
 * were sent or given up before that day and LOFTE_MESSAGE_DAYS ago go subject, text and payload. Cannot be undone.
 * dry_run: changes nothing. */
LOFTE_MUST_CHECK int lofte_weed(struct lofte *lofte, lofte_day before, bool dry_run, struct arena *arena,
                                struct lofte_weed_report *out, struct lofte_err *err);

/* Every agreement with every pledge: on, off, bad and in quarantine. */
LOFTE_MUST_CHECK int lofte_plugins(struct lofte *lofte, const struct lofte_agreement **out, size_t *n,
                                   struct lofte_err *err);
/* Lets the plugin of a pledge ("pledge" or "agreement/pledge") that has failed try again, and notes who said so.
 * MAY_STORE does. Errors: ESTORE, ENOTFOUND (no such pledge, or it has not failed). */
LOFTE_MUST_CHECK int lofte_plugin_reset(struct lofte *lofte, const char *pledge, const char *who, struct arena *arena,
                                        struct lofte_err *err);

/* ---- doctor ---------------------------------------------------------------------------------------------------- */

enum lofte_health { LOFTE_HEALTHY, LOFTE_ADVICE, LOFTE_PROBLEM };
struct lofte_check {
    const char *topic; /* "database", "clock" …: stays, whatever the language */
    enum lofte_health health;
    struct lofte_text says, advice; /* advice: what to do; id NULL where all is well */
};
struct lofte_doctor_report {
    struct lofte_check *check;
    size_t n, n_problems, n_advice;
};
/* Examines the machine and the workspace of the options; as_of counts as today. Never fails and changes nothing; no
 * workspace may be open. */
void lofte_doctor(const struct lofte_options *options, struct arena *arena, struct lofte_doctor_report *out);

#endif

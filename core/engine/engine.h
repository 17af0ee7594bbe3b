/* SPDX-License-Identifier: MIT
 *
 * The engine's inside: an open workspace, and the steps that several use cases share. Faces see lofte/lofte.h only.
 */
#ifndef ENGINE_ENGINE_H
#define ENGINE_ENGINE_H

#include "engine/settings.h"
#include "lofte/lofte.h"
#include "model/ledger.h"
#include "model/meeting.h"
#include "reading/reader.h"
#include "script/plugins.h"
#include "store/store.h"

/* Reading is most of an import's work, and a machine has two processors at least. */
enum { READING_LANES = 2 };

struct lofte {
    struct arena *arena; /* lives as long as the workspace is open */
    const char *workspace;
    struct settings settings;
    lofte_day as_of, as_known;
    bool mask;
    int64_t now;
    const char *actor;
    struct store *store;     /* NULL without LOFTE_NEEDS_STORE */
    struct plugins *plugins; /* NULL without LOFTE_NEEDS_PLUGINS */
    const struct lofte_agreement *agreements;
    size_t n_agreements;
    const struct reader **readers[READING_LANES]; /* one an agreement; NULL: nothing has been read for it there yet */
    lofte_follower *follower;                     /* NULL: nobody */
    void *follower_data;
    const char **rules;            /* one an agreement: digest of everything that steers reading it */
    const char **rules_now;        /* the same, and which pledges lack: minutes read now are noted as read by these */
    struct quarantine *quarantine; /* NULL: plugins that fail are not counted */
    bool dry;                      /* this command stores nothing */
    struct findings warnings;      /* about the workspace itself */
};

/* What the workspace knew on the day asked for. */
struct store_view lofte_view(const struct lofte *lofte);
/* Does this agreement speak of that meeting's municipality? */
bool agreement_covers(const struct lofte_agreement *agreement, const struct lofte_meeting *meeting);

/* Does the group report on the activity? */
bool activity_reported_by(const struct lofte_activity *activity, const char *group);

/* What a workspace holds, by name. */
extern const char workspace_database[], workspace_plugins[], workspace_settings[];

/* Makes a parsed meeting's texts alike (normalised in place); letters encoded twice are repaired, and a warning says
 * so, as it does of letters that are lost. */
void meeting_normalise(struct lofte_meeting *meeting, struct arena *arena, struct findings *findings);
/* Looks for personal data in every text that would be stored; each finding names item and line, never the data. An
 * identity number is an error, or with `mask` it is masked in place (not in ids and item numbers) and a warning; what
 * may be one, and other personal data, is a warning. */
void privacy_check(struct lofte_meeting *meeting, lofte_day today, bool mask, struct arena *arena,
                   struct findings *out);
/* Takes whatever looks like an identity number out of what would be shown. */
void findings_scrub(struct findings *findings, lofte_day today);
/* What a person types (a name, a reason): UTF-8, at most so many bytes, no identity number. EUSAGE, EREFUSED. */
enum { WHO_BYTES = 100, NOTE_BYTES = 500 };
MUST_CHECK int words_check(const char *words, size_t most, lofte_day today, struct lofte_err *err);
bool name_withheld(const char *file, lofte_day today);

/* Made at the first call: most commands only ask what is stored. */
const struct reader *agreement_reader(struct lofte *lofte, size_t agreement);
/* A reader reads one meeting at a time: each thread has one of its own. The first lane's is the one above. */
const struct reader *agreement_lane_reader(struct lofte *lofte, size_t agreement, size_t lane);
/* What follows upon an agreement's reading of a meeting: its warnings become findings (a figure that disagrees with its
 * report), and each plugin has its own word on its pledge's statements (of one that failed, they wait for a person). */
void agreement_settle(struct lofte *lofte, size_t agreement, struct arena *arena, struct reader_result *read,
                      struct findings *findings);
/* Notes in the journal what is done, in the transaction that does it. Words are ids, states and numbers. */
MUST_CHECK int journal_note(struct lofte *lofte, const char *act, const char *subject, const char *before,
                            const char *after, struct lofte_err *err);
/* Reads stored minutes anew where rules have changed since. */
MUST_CHECK int unread_read(struct lofte *lofte, struct lofte_err *err);

/* ---- one agreement, judged -------------------------------------------------------------------------------------- */

struct activity_evaluation {
    const struct lofte_pledge *pledge;
    const struct lofte_activity *activity;
    struct ledger_entry *entries;
    size_t n_entries;
    struct ledger ledger;
    const lofte_day *days; /* of what is counted, ascending, over all windows */
    size_t n_days;
    struct lofte_standing *standing;
};

struct evaluation {
    const struct lofte_agreement *agreement;
    struct lofte_meeting *meetings; /* of its municipality, in force, up to the day */
    size_t n_meetings;
    struct lofte_statement *statements; /* of the agreement, in force, as people decided about them */
    size_t n_statements;
    struct activity_evaluation *activities; /* order of pledge and declaration */
    size_t n_activities;
    struct lofte_standing *standings; /* one an activity, same order */
    struct findings findings;         /* plugins that failed while judging */
    bool *failed;                     /* one a pledge: its plugin failed */
};

/* What a person should know about its plugins. */
void evaluation_findings(const struct evaluation *evaluation, struct arena *arena, struct findings *findings);
/* What had been done about alerts by the day asked for, in order. */
struct alert_acts {
    struct lofte_alert_act *act;
    size_t n;
};
MUST_CHECK int alert_acts_read(struct lofte *lofte, struct arena *arena, struct alert_acts *out, struct lofte_err *err);

/* Statements come with quote and reason only with `texts`. */
MUST_CHECK int agreement_evaluate(struct lofte *lofte, const struct lofte_agreement *agreement, bool texts,
                                  struct arena *arena, struct evaluation *out, struct lofte_err *err);

/* Are these approved minutes of a group that reports on the activity? */
bool meeting_tells_of(const struct lofte_meeting *meeting, const struct lofte_activity *activity);
/* One evaluation an agreement, in their order. */
MUST_CHECK int agreements_evaluate(struct lofte *lofte, bool texts, struct arena *arena, struct evaluation **out,
                                   struct lofte_err *err);
/* The status by these evaluations. */
void status_collect(const struct lofte *lofte, const struct evaluation *evaluations, struct arena *arena,
                    struct lofte_status *out);
/* Groups whose minutes should have come by the day, inside the agreement's period. */
struct paths;
void missing_collect(const struct lofte *lofte, const struct paths *paths, struct arena *arena, struct findings *out);
/* Where the sources of an activity disagree. */
void disagreements_explain(const struct activity_evaluation *of, struct arena *arena, struct lofte_disagreement **out,
                           size_t *n);

#endif

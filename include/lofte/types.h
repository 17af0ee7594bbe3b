/* SPDX-License-Identifier: MIT
 *
 * The nouns of lofte: what the engine answers with, and what the floors below hand to each other. Only data lives
 * here, no behaviour. Strings are UTF-8, end in NUL and belong to the arena of the call that returned them; NULL means
 * "none". Arrays are pointer + count. The words are those of the README's "Words".
 */
#ifndef LOFTE_TYPES_H
#define LOFTE_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Every way that something can go wrong: name, value, English sentence, exit status, HTTP status. */
#define LOFTE_CODES(X)                                                                                                 \
    X(LOFTE_OK, 0, "done", 0, 200)                                                                                     \
    X(LOFTE_EUSAGE, -1, "the call is not understood", 2, 400)                                                          \
    X(LOFTE_EREFUSED, -2, "the input is refused", 3, 422)                                                              \
    X(LOFTE_ENOTFOUND, -3, "there is no such thing", 1, 404)                                                           \
    X(LOFTE_EIO, -4, "reading or writing failed", 1, 500)                                                              \
    X(LOFTE_EBUSY, -5, "somebody else is writing just now", 1, 503)                                                    \
    X(LOFTE_ESTORE, -6, "the database cannot be used", 1, 500)                                                         \
    X(LOFTE_EPLUGIN, -7, "a plugin cannot be used", 1, 500)                                                            \
    X(LOFTE_ELIMIT, -8, "a limit was reached", 3, 413)                                                                 \
    X(LOFTE_EWORKER, -9, "a worker process failed", 1, 500)                                                            \
    X(LOFTE_EBEHIND, -10, "done, and something is behind", 4, 200)

enum lofte_code {
#define X(name, value, sentence, exit, http) name = value,
    LOFTE_CODES(X)
#undef X
};

enum { LOFTE_ARGS = 6, LOFTE_ERR_ROOM = 2048 };

/* A sentence that no floor below the faces prints: `id` is an English template (the gettext key) in which {0} … {5}
 * stand for `arg`. Marked with N_() where it is written, translated and filled in by core/view/text.c. id
 * NULL: none. */
struct lofte_text {
    const char *id;
    const char *arg[LOFTE_ARGS];
};

/* The world's mistake: a code, where it happened ("minutes/0312.xml:42", may be empty) and the sentence. The strings
 * of `text` point into `room`, so it is passed by pointer and not copied. base/err.h fills it. */
struct lofte_err {
    int code;
    char where[512];
    struct lofte_text text;
    char room[LOFTE_ERR_ROOM];
    size_t used;
};

/* A calendar day as days since 1970-01-01. */
typedef int32_t lofte_day;
#define LOFTE_NO_DAY INT32_MIN

/* First and last day, both inside. LOFTE_NO_DAY at either end: open. */
struct lofte_window {
    lofte_day from, to;
};

enum lofte_severity { LOFTE_WARNING, LOFTE_ERROR };

/* Something to tell a person about a file, a plugin or two sources that disagree. */
struct lofte_finding {
    enum lofte_severity severity;
    const char *file; /* as given on the command line; NULL: none */
    int line;         /* 1-based; 0: none */
    const char *item; /* agenda item's number; NULL: none */
    struct lofte_text text;
};

/* ---- meetings -------------------------------------------------------------------------------------------------- */

enum lofte_meeting_kind { LOFTE_MINUTES, LOFTE_CALL };
enum lofte_meeting_status { LOFTE_APPROVED, LOFTE_DRAFT };
enum lofte_passage_kind { LOFTE_P, LOFTE_DECISION, LOFTE_ACTION };

/* One p, decision or action of an item. */
struct lofte_passage {
    enum lofte_passage_kind kind;
    const char *text; /* normalised: NFC, no soft hyphens, single spaces (line breaks kept as "\n" inside a p) */
    const char *owner;
    lofte_day due;
    int line;
};

enum lofte_kind { LOFTE_DONE, LOFTE_TOTAL, LOFTE_NONE, LOFTE_PLANNED, LOFTE_CANCELLED, LOFTE_MENTION };

/* An explicit <report>. */
struct lofte_report {
    const char *activity;
    enum lofte_kind kind;
    int64_t count; /* -1: null */
    lofte_day from, to;
    const char *by, *place;
    int line;
};

/* One agenda item; nested items follow their parent in document order. Closed: no title, no passages, no reports. */
struct lofte_item {
    const char *number;
    const char *title;
    const char *about; /* activity id or NULL */
    bool closed;
    int depth; /* 0: top level */
    int line;
    struct lofte_passage *passages;
    size_t n_passages;
    struct lofte_report *reports;
    size_t n_reports;
};

struct lofte_person {
    const char *organisation, *role; /* names are not kept */
    bool absent;
};

/* One revision of one meeting's minutes. */
struct lofte_meeting {
    const char *id, *group, *municipality, *name, *start, *end, *place;
    lofte_day date;
    enum lofte_meeting_kind kind;
    enum lofte_meeting_status status;
    int revision;
    struct lofte_person *people;
    size_t n_people;
    struct lofte_item *items;
    size_t n_items;
    /* Filled in by the store when read back: */
    const char *file;   /* name of the file it came from */
    const char *digest; /* BLAKE2b-256 of the file's bytes, hex */
    lofte_day imported; /* the day of the import */
    bool in_force;      /* the latest revision (as known on the day asked for) */
};

/* ---- statements ------------------------------------------------------------------------------------------------ */

enum lofte_precision { LOFTE_EXACT, LOFTE_AT_LEAST, LOFTE_ABOUT, LOFTE_UNSPECIFIED };
enum lofte_state { LOFTE_LINKED, LOFTE_REVIEW, LOFTE_ACCEPTED, LOFTE_REJECTED, LOFTE_CHANGED };
enum lofte_source { LOFTE_FROM_TEXT, LOFTE_FROM_REPORT };

/* What one item says about one activity. */
struct lofte_statement {
    const char *meeting, *group;
    int revision;
    lofte_day date; /* the meeting's */
    const char *item;
    int seq; /* order within the meeting, from 0 */
    const char *agreement, *pledge, *activity;
    enum lofte_kind kind;
    int64_t count; /* -1: null */
    enum lofte_precision precision;
    lofte_day from, to; /* LOFTE_NO_DAY: the text gives none */
    const char *place;  /* another place than the agreement's municipality, as the text names it */
    const char *part;   /* a part of the activity that its vocabulary tells apart */
    bool corrects;      /* an explicit correction of earlier statements */
    bool unmet;         /* a condition of the activity was not met (then kind is mention) */
    bool whole;         /* the figure claims to be all there was in its window (a month's figure, a total, a none) */
    int certainty;      /* percent */
    enum lofte_state state;
    enum lofte_source source;
    bool draft; /* in minutes not yet approved: counts nowhere but in in_drafts */
    const char *quote;
    struct lofte_text reason;
    const char *id;                        /* ten hex digits that name it in `lofte review`; NULL where not asked for */
    const struct lofte_decision *decision; /* a person's, in force; NULL: none */
    const char *sentence;                  /* digest of the quote, where that was weeded; NULL: it was not */
    lofte_day weeded;                      /* and the day */
};

/* A word or phrase in a quote. */
struct lofte_spot {
    size_t at, len; /* bytes */
    bool asks;      /* of the vocabulary's words that wait for a person */
};

/* ---- agreements, pledges, activities (what a plugin declares) --------------------------------------------------- */

/* The same words in both languages. */
struct lofte_words {
    const char *sv, *en;
};

enum lofte_per {
    LOFTE_PER_YEAR,
    LOFTE_PER_TERTIAL,   /* Jan–Apr, May–Aug, Sep–Dec */
    LOFTE_PER_HALF_YEAR, /* Jan–Jun, Jul–Dec */
    LOFTE_PER_TERM,      /* school term: spring 1 Jan–30 Jun, autumn 1 Aug–31 Dec */
    LOFTE_PER_QUARTER,
    LOFTE_PER_MONTH,
    LOFTE_PER_WEEK, /* ISO weeks */
    LOFTE_PER_PERIOD,
    LOFTE_PER_WINDOWS /* own list */
};

enum lofte_curve_kind { LOFTE_CURVE_EVEN, LOFTE_CURVE_MONTHS, LOFTE_CURVE_MILESTONES, LOFTE_CURVE_POINTS };

struct lofte_milestone {
    lofte_day day;
    int count; /* how many are due by that day, counted from the window's start */
};

struct lofte_point {
    lofte_day day;
    double share; /* 0 … 1, not falling */
};

struct lofte_curve {
    enum lofte_curve_kind kind;
    double month[12]; /* weights from January, ≥ 0, sum > 0 */
    struct lofte_milestone *milestones;
    size_t n_milestones;
    struct lofte_point *points;
    size_t n_points;
};

struct lofte_target {
    int64_t count; /* 0: no number, followed */
    enum lofte_per per;
    struct lofte_window *windows; /* LOFTE_PER_WINDOWS */
    size_t n_windows;
    struct lofte_curve curve;
    int grace_days;           /* -1: the default of pace.md */
    int quiet_weeks;          /* 0: never quiet */
    int interval_days;        /* own judging grid; 0: month ends */
    int skip_months;          /* bit m-1 set: month m owes nothing (July: no meetings) */
    struct lofte_words basis; /* the document's words, or 'local reading' with who and when */
    bool local_reading;
    const char *decided_by;
    lofte_day decided_on;
};

enum lofte_counts_from { LOFTE_COUNTS_STATEMENTS, LOFTE_COUNTS_MEETINGS };
enum lofte_condition { LOFTE_WITH_POLICE = 1, LOFTE_WITH_MUNICIPALITY = 2, LOFTE_IN_CENTRE = 4 };

/* One list of words of a vocabulary. A word ending in '~' stands for every inflection and compound tail of it; without
 * it, for its inflections only. Several words are a phrase. UPPER-CASE words match upper case only. */
struct lofte_word_list {
    const char **word;
    size_t n;
};

struct lofte_part {
    const char *id;
    struct lofte_word_list words;
};

struct lofte_vocabulary {
    struct lofte_word_list count;    /* name the activity */
    struct lofte_word_list shorts;   /* short forms of practice that name it, with a dot behind or without */
    struct lofte_word_list ask;      /* may name it: waits for a person */
    struct lofte_word_list never;    /* look like it and are not */
    struct lofte_word_list nouns;    /* short words that name it only where the item or sentence is already about it */
    struct lofte_word_list acts;     /* verbs that are the activity itself ('LOB:ades', 'avvisades') */
    struct lofte_word_list together; /* pairs 'a + b': both in one sentence name it */
    struct lofte_word_list about;    /* what it must be about: where the item has none of them, it waits for a person */
    struct lofte_word_list units;    /* what a number beside the activity may count as the activity ('tillfällen') */
    struct lofte_part *parts;
    size_t n_parts;
};

struct lofte_activity {
    const char *id;
    struct lofte_words title;
    struct lofte_words unit, units; /* one, many */
    struct lofte_words definition;  /* what one unit is */
    struct lofte_words responsible;
    struct lofte_target target;
    unsigned conditions; /* lofte_condition bits */
    struct lofte_vocabulary vocabulary;
    enum lofte_counts_from counts_from;
    const char **parts; /* groups or parts that the count is split by */
    size_t n_parts;
    bool weighs;
    struct lofte_words source; /* the sentence of the document */
    const char **groups;       /* groups that report on it; none: all */
    size_t n_groups;
};

/* QUARANTINED: it failed in three commands in a row and is not run until a person resets it. */
enum lofte_plugin_state { LOFTE_PLUGIN_ON, LOFTE_PLUGIN_OFF, LOFTE_PLUGIN_BAD, LOFTE_PLUGIN_QUARANTINED };

/* One plugin folder. When bad or quarantined: `why` says it, and the pledge has no activities. */
struct lofte_pledge {
    const char *agreement, *id;
    struct lofte_words title;
    struct lofte_words reason; /* from the lägesbild */
    struct lofte_words source;
    int api;
    struct lofte_activity *activities;
    size_t n_activities;
    bool has_statement, has_assess, has_words; /* functions that it defines */
    struct lofte_rule *rules;                  /* lofte/workflow.h; its own, and those of the agreement it overrides */
    size_t n_rules;
    enum lofte_plugin_state state;
    const char *file;
    const char *digest; /* BLAKE2b-256 of the plugin's file */
    struct lofte_finding why;
    int failures;        /* commands in a row in which it failed */
    lofte_day failed_on; /* the last of them; LOFTE_NO_DAY: it did not */
    lofte_day reset_on;  /* a person let it try again; LOFTE_NO_DAY: nobody did */
    const char *reset_by;
};

/* Roles that own the steps of a meeting's path; NULL: the agreement's first receiver. */
struct lofte_owners {
    const char *minutes, *review, *approval;
};

/* What a group talks about at every meeting. */
struct lofte_standing_item {
    struct lofte_words title;
    const char *about; /* activity id or NULL */
    bool closes;       /* after what the agenda finds to talk about, not before */
};

/* A group's calendar: when minutes are due. */
struct lofte_group {
    const char *id;
    struct lofte_words name;
    int cadence_days;            /* a meeting at least every so many days */
    int grace_days;              /* from the meeting until its minutes should be here */
    struct lofte_window *breaks; /* summer break and holidays: the days do not count */
    size_t n_breaks;
    struct lofte_owners owners;
    struct lofte_standing_item *agenda;
    size_t n_agenda;
    int keep_text_years; /* the retention class of its minutes' text */
};

/* What it takes until a receiver is told: late, behind, or only once a year. */
enum lofte_patience { LOFTE_PATIENCE_LATE, LOFTE_PATIENCE_BEHIND, LOFTE_PATIENCE_YEAR };

struct lofte_receiver {
    const char *role, *address;
    enum lofte_patience patience;
    const char *language; /* "sv" or "en"; NULL: the workspace's */
    bool plans;           /* may be told of an operation before its day */
};

struct lofte_agreement {
    const char *id;
    struct lofte_words title;
    const char *municipality; /* four digits */
    const char *municipality_name;
    struct lofte_window period;
    struct lofte_words basis; /* of the period, where the document leaves it open */
    const char *decided_by;
    lofte_day decided_on;
    struct lofte_group *groups;
    size_t n_groups;
    struct lofte_word_list places;     /* own place names */
    struct lofte_word_list centre;     /* those that lie in the centre */
    struct lofte_word_list neighbours; /* other municipalities and areas: their figures are not ours */
    struct lofte_receiver *receivers;
    size_t n_receivers;
    struct lofte_rule *rules; /* lofte/workflow.h */
    size_t n_rules;
    struct lofte_pledge *pledges; /* sorted by id; bad and switched-off ones too */
    size_t n_pledges;
    const char *digest; /* of everything that steers reading: agreement and the plugins in use */
};

/* ---- standings and alerts --------------------------------------------------------------------------------------- */

/* pace.md; in order of weight where they weigh. */
enum lofte_standing_state {
    LOFTE_REACHED,
    LOFTE_ON_PLAN,
    LOFTE_TOO_EARLY,
    LOFTE_CLOSING,
    LOFTE_NO_REPORT,
    LOFTE_QUIET,
    LOFTE_LATE,
    LOFTE_BEHIND,
    LOFTE_MISSED,
    LOFTE_FOLLOWED,
    LOFTE_PAUSED
};

struct lofte_closed_window {
    struct lofte_window window;
    int64_t target, counted;
    enum lofte_standing_state state; /* closing, reached or missed */
    bool acknowledged;
};

struct lofte_part_count {
    const char *part;
    int64_t target, counted;
};

/* The judgement on an activity on a day. Numbers that have no meaning for it are -1 (counts) or NaN (doubles). */
struct lofte_standing {
    const char *agreement, *pledge;
    const struct lofte_activity *activity;
    struct lofte_window window; /* the target's window that holds the day */
    int64_t target;             /* 0: no number */
    lofte_day judged_to;
    int64_t counted, unconfirmed, in_drafts, booked, overdue_plans;
    bool approximate; /* some counted event stands on an 'about' figure alone */
    double planned_by_now;
    int64_t shortfall;
    double lag_weeks, needed_per_month, needed_ratio, probability;
    enum lofte_standing_state state;
    lofte_day since, last_seen;
    struct lofte_part_count *parts;
    size_t n_parts;
    struct lofte_closed_window *closed;
    size_t n_closed;
    struct lofte_words note; /* the plugin's own words for the alert, or none */
    bool cannot_be_judged;   /* its plugin failed: the state has no meaning */
};

struct lofte_pledge_standing {
    const char *agreement, *pledge;
    enum lofte_standing_state state;
    bool cannot_be_judged; /* its plugin is bad, in quarantine, or failed */
    enum lofte_plugin_state plugin;
};

/* Why a statement did or did not move the count. */
enum lofte_verdict {
    LOFTE_COUNTED,        /* placed events */
    LOFTE_DUPLICATE_OF,   /* all its events stood already */
    LOFTE_OUTSIDE_WINDOW, /* its events lie outside the target's window */
    LOFTE_SUPERSEDED,     /* an explicit correction replaced it */
    LOFTE_OTHER_PLACE,
    LOFTE_CONDITION_UNMET,
    LOFTE_APPROXIMATE, /* an approximate figure where exact ones speak */
    LOFTE_NO_NUMBER,   /* done without a number, mention, plan, cancelled, none */
    LOFTE_WAITING,     /* in review */
    LOFTE_IN_DRAFT,
    LOFTE_PERSON_REJECTED
};

struct lofte_explained {
    const struct lofte_statement *statement;
    enum lofte_verdict verdict;
    int64_t placed;             /* events that it placed in the target's window */
    const size_t *duplicate_of; /* indices of the statements that placed its events */
    size_t n_duplicate_of;
};

#endif

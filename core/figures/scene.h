/* SPDX-License-Identifier: MIT
 *
 * What a reader keeps in mind while it goes through an agenda item: which activity is spoken of, which time, under
 * which heading, and what has been claimed already.
 */
#ifndef FIGURES_SCENE_H
#define FIGURES_SCENE_H

#include "marks/clause.h"

#define NO_ACTIVITY SIZE_MAX
#define NO_MARK SIZE_MAX

/* One thing that the item says: a statement before its words are copied. */
struct claim {
    size_t activity;
    enum lofte_kind kind;
    int64_t count;
    enum lofte_precision precision;
    struct lofte_window window;
    size_t part; /* index + 1; 0: none */
    bool whole, corrects, unmet, elsewhere, dropped, reported;
    bool has_time;   /* a window of its own */
    bool numberless; /* said without a number */
    bool titled;     /* said by the title alone, until the text says it too */
    bool anew;       /* the new time of one put off: why that failed says nothing of it */
    unsigned doubts; /* certainty.h */
    int ground, certainty;
    const char *reason;
    const char *quote;
    const char *named; /* the word that a number stood before, or NULL */
    const char *place;
    size_t passage, sentence;
};

enum section { SECTION_NONE, SECTION_DONE, SECTION_PLAN, SECTION_NOT, SECTION_TARGET };

/* A time that later sentences may lean on. */
struct carried {
    bool known;
    struct when when;
    size_t claimed_by; /* activity whose event it is already, for a day */
};

/* What the sentence before has asked for. */
struct question {
    size_t activity; /* or NO_ACTIVITY */
    bool many;       /* how many there were */
    bool any;        /* whether there was one at all */
    bool names;      /* asks something, and names an activity in it */
    struct lofte_window window;
};

struct topic {
    unsigned named, spoken; /* the item's stamp when its title (or text) named it, or only its subject */
    unsigned about;         /* … when it has spoken of what the activity must be about */
    unsigned listed;        /* … when it stands in scene->spoken … */
    unsigned traced;        /* … and for which reasons: trace.c's bits */
};

struct scene {
    const struct marker *marker;
    struct arena *scratch;
    struct marks marks;
    struct clauses clauses;
    struct topic *topic;              /* of each activity */
    size_t current, title;            /* activities or NO_ACTIVITY */
    size_t law_ahead;                 /* ahead.h */
    size_t first_named, second_named; /* the two that the last sentence to name any has named: respective.h */
    size_t label;                     /* that the sentence begins with the label of, or NO_ACTIVITY */
    size_t title_label;               /* what the title is about by a label only, or NO_ACTIVITY */
    struct {
        size_t title, label;
    } own; /* what both are by the item's own title, while a line above a list takes its place */
    bool headed;
    size_t quoted;    /* the first claim + 1 of the sentence before, where it quotes a paper; 0 */
    size_t talked_of; /* the one activity that it named as a certain one, telling nothing; or NO_ACTIVITY */
    struct question asked_of;
    size_t passage, sentence;
    struct carried sentence_time, title_time, last_time;
    struct carried list_time; /* of a sentence that ends in a colon, for the list below it */
    struct carried set_time;
    size_t set_sentence;      /* that has told of what was set for a time gone by: `promised` of them … */
    size_t set_passage;       /* … and its passage + 1 */
    size_t promised_activity; /* of the last restated promise */
    int64_t promised;
    unsigned stamp;
    enum section section, title_section;
    bool section_told; /* by a line of a list that told its own: 'inställd: insatsen vecka 49' */
    bool two_named;           /* … and it has named two */
    bool plan_passage;        /* a decision or an action */
    bool first_sentence;      /* of its passage */
    bool above_list;          /* … which is one line, and the next passage begins with a bullet */
    bool stub_before;         /* the sentence before was a word that nobody knows: 'Ambul.' */
    const char *place_before; /* the neighbour that the sentence before named, or NULL */
    const char *place_list;   /* that the line above the list named, or NULL */
    bool last_year_before;    /* the sentence before ended with last year */
    bool other_counted;       /* the sentence has counted something else since it last named an activity */
    bool other_before;        /* … the sentence before had */
    bool list_total, in_list;
    bool list_bare;       /* a line with nothing but a time has opened a list that needs no bullets */
    bool title_plural;    /* the title names several: 'Trafikkontroller' */
    bool title_elsewhere; /* the title names another municipality */
    bool lent;            /* `current` is what the title's label is of, and the text has named nothing */
    bool terse;           /* the sentence is a note's: short, with no helping verb */
    bool asked;           /* the title is a question */
    bool promise;         /* the title names the pledge itself */
    struct claim *claim;
    size_t n_claims, cap_claims;
    struct spoken {
        size_t activity;
        const char *quote, *reason;
        bool idle;
    } * spoken; /* trace.h */
    size_t n_spoken, cap_spoken;
    struct misdate {
        const char *words; /* as written */
        lofte_day day;
        int line;
    } * misdates; /* misdate.h */
    size_t n_misdates, cap_misdates;
};

/* The activity that the mention names here, or NO_ACTIVITY. */
size_t scene_resolve(const struct scene *scene, size_t at);
/* The activity that the first resolved mention of [first, end) names, or NO_ACTIVITY. */
size_t scene_names(const struct scene *scene, size_t first, size_t end);
/* The word at the mark is a person whom the activity counts: 'kvinna', 'julbordsgäst', '19-åring'. */
bool scene_is_person(const struct scene *scene, size_t at, size_t activity);
bool scene_named(const struct scene *scene, size_t activity);
/* The last claim on the activity in this item, or NULL. */
const struct claim *scene_last(const struct scene *scene, size_t activity);

#endif

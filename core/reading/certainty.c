/* SPDX-License-Identifier: MIT
 *
 * The table of costs, heaviest first, and what raises each doubt.
 */
#include "reading/certainty.h"

#include "base/err.h"
#include "base/limits.h"
#include "language/match.h"

static const struct {
    enum doubt doubt;
    int cost;
    const char *reason;
} costs[] = {
    {DOUBT_ASKED, 36, N_("unsure: the word may mean something else")},
    {DOUBT_MANY, 36, N_("unsure: the title names one, the text counts several")},
    {DOUBT_TARGET, 30, N_("unsure: the number is the promised one")},
    {DOUBT_AGAIN, 26, N_("unsure: it may be the one that the item has told of already")},
    {DOUBT_TIMELESS, 22, N_("unsure: nothing says when")},
    {DOUBT_UNCOUNTED, 20, N_("unsure: how many is not said")},
    {DOUBT_HUGE, 40, N_("unsure: the number is large for one report")},
    {DOUBT_PACE, 40, N_("unsure: far more than the pledge's pace")},
    {DOUBT_BIG, 16, N_("unsure: the number is large for one report")},
    {DOUBT_ASIDE, 14, N_("unsure: it is said in passing")},
    {DOUBT_DENIED, 14, N_("unsure: what the word 'not' belongs to")},
    {DOUBT_SAME, 16, N_("unsure: as many as what")},
    {DOUBT_CROWDED, 12, N_("unsure: several numbers stand together")},
    {DOUBT_SINCE, 10, N_("unsure: it may be a sum so far")},
    {DOUBT_OPEN, 8, N_("unsure: whether it lies ahead")},
    {DOUBT_MIXED, 8, N_("unsure: planned or done")},
    {DOUBT_BESIDE, 6, N_("unsure: the number beside it counts something else")},
    {DOUBT_IMPLIED, 6, N_("unsure: what is counted stands elsewhere in the text")},
    {DOUBT_OTHER, 5, N_("unsure: the verb does not say that it took place")},
    {DOUBT_UNDERSTOOD, 4, N_("unsure: what is counted stands elsewhere in the text")},
    {DOUBT_GUESSED, 4, N_("unsure: the word is a short form or misspelt")},
    {DOUBT_ABOUT, 4, N_("unsure: the number is approximate")},
    {DOUBT_NUMBERLESS, 3, N_("unsure: how many is not said")},
    {DOUBT_LONG, 3, N_("unsure: the sentence is long")},
    {DOUBT_CARRIED, 3, N_("unsure: the time stands in another sentence")},
    {DOUBT_TOGETHER, 3, N_("unsure: only two words together name it")},
    {DOUBT_SHORT, 3, N_("unsure: what is counted stands elsewhere in the text")},
};

enum { COSTS = sizeof costs / sizeof costs[0], LONG_WORDS = 17, BIG_COUNT = 20, HUGE_COUNT = 150, PROMISE_LEAST = 3 };

static size_t words_in(const struct scene *scene) {
    size_t n = 0;
    for (size_t i = 0; i < scene->marks.n; i++)
        n += scene->marks.mark[i].kind != MARK_STOP;
    return n;
}

static size_t numbers_in(const struct scene *scene, const struct clause *clause) {
    size_t n = 0;
    for (size_t i = clause->first; i < clause->end; i++)
        n += scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.value > 0;
    return n;
}

/* Its vocabulary says what it must be about, the item does not speak of that, and no word names it outright. */
static bool is_off_topic(const struct scene *scene, const struct figure *figure) {
    const struct lofte_activity *activity = lexicon_activity(scene->marker->lexicon, figure->activity)->activity;
    const struct mark *mark = figure->mention == NO_MARK ? NULL : &scene->marks.mark[figure->mention];
    const bool outright = mark && mark->word[0].role == WORD_COUNT && !mark->paired;
    return activity->vocabulary.about.n && !outright && scene->topic[figure->activity].about != scene->stamp;
}

/* What the words that name it raise. */
static unsigned name_doubts(const struct scene *scene, const struct figure *figure) {
    const size_t activity = figure->activity;
    const bool titled = scene->title == activity;
    unsigned doubts = is_off_topic(scene, figure) ? DOUBT_ASKED : 0;
    if (figure->mention != NO_MARK) {
        const struct mark *mark = &scene->marks.mark[figure->mention];
        const bool about = scene_named(scene, activity) || scene->topic[activity].spoken == scene->stamp;
        if (mark->word[0].role == WORD_ASK)
            doubts |= about && mark_is(mark, WORD_NOUN, activity) ? 0 : DOUBT_ASKED;
        else if (mark->word[0].guessed)
            doubts |= DOUBT_GUESSED;
        if (mark->word[0].role == WORD_NOUN && !titled)
            doubts |= DOUBT_SHORT;
        if (mark->paired)
            doubts |= DOUBT_TOGETHER;
        else if (mark->word[0].role == WORD_ACT && !about && !titled)
            doubts |= DOUBT_IMPLIED;
    }
    if (figure->understood && !titled && scene->label == NO_ACTIVITY)
        doubts |= DOUBT_UNDERSTOOD;
    return figure->implied ? doubts | DOUBT_IMPLIED : doubts;
}

/* '5 klara' under 'Trygghetsvandring'. */
static bool is_many(const struct scene *scene, const struct judged *judged, const struct claim *last) {
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    return figure->understood && scene->title == figure->activity && !scene->title_plural &&
           scene->title_label == NO_ACTIVITY && scene->terse && last && last->count == 1 && figure->count > 1 &&
           (!when || when->kind == WHEN_VAGUE);
}

/* A stretch in which many may lie. */
static bool spans_months(const struct when *when) {
    enum { MONTHS = 80 };
    const lofte_day length = when && when->kind == WHEN_PERIOD ? timing_length(when->window) : 0;
    return length > MONTHS && length < INT32_MAX;
}

/* Days that the target's number is for; 0: not known. */
static int64_t days_of(const struct scene *scene, enum lofte_per per) {
    const struct lofte_window period = {scene->marker->agreement_from, scene->marker->agreement_to};
    switch (per) {
    case LOFTE_PER_YEAR:
        return 365;
    case LOFTE_PER_TERTIAL:
        return 122;
    case LOFTE_PER_HALF_YEAR:
    case LOFTE_PER_TERM:
        return 183;
    case LOFTE_PER_QUARTER:
        return 91;
    case LOFTE_PER_MONTH:
        return 30;
    case LOFTE_PER_WEEK:
        return 7;
    case LOFTE_PER_PERIOD:
        return timing_length(period) < INT32_MAX ? timing_length(period) + 1 : 0;
    case LOFTE_PER_WINDOWS:
        break;
    }
    return 0;
}

/* Five times the target's pace and more (ten where the number stands beside the name), over the time that it is told
 * of, a month at least and two where none is said: of thirteen such in fifty sets of minutes one was meant so; of those
 * between four and five times the pace six of seven were. */
static bool is_beyond_pace(const struct scene *scene, const struct judged *judged) {
    enum { LEAST = 4, TIMES = 5, TIMES_NAMED = 10, MONTH = 30 };
    const struct lofte_target *target =
        &lexicon_activity(scene->marker->lexicon, judged->figure->activity)->activity->target;
    const int64_t days = days_of(scene, target->per), count = judged->figure->count;
    if (count < LEAST || count > LIMIT_COUNT || target->count < 1 || !days)
        return false;
    const struct when *when = judged->timing.when;
    const int64_t length = when && when->kind != WHEN_SO_FAR ? timing_length(when->window) : 0;
    const int64_t told = length >= MONTH && length < INT32_MAX ? length + 1 : when ? MONTH : 2 * MONTH;
    const bool named = judged->figure->mention != NO_MARK && !judged->figure->distant;
    return count * days >= (named ? TIMES_NAMED : TIMES) * target->count * told;
}

static unsigned count_doubts(const struct scene *scene, const struct judged *judged, bool done) {
    const struct figure *figure = judged->figure;
    const int64_t promised = lexicon_activity(scene->marker->lexicon, figure->activity)->activity->target.count;
    const struct claim *last = scene_last(scene, figure->activity);
    unsigned doubts = 0;
    if (figure->count == promised && promised >= PROMISE_LEAST)
        doubts |= DOUBT_TARGET;
    if (figure->count >= HUGE_COUNT) /* people, letters, vehicles */
        doubts |= DOUBT_HUGE;
    else if (done && figure->count >= BIG_COUNT && !spans_months(judged->timing.when))
        doubts |= DOUBT_BIG;
    if (done && is_beyond_pace(scene, judged))
        doubts |= DOUBT_PACE;
    if (done && is_many(scene, judged, last))
        doubts |= DOUBT_MANY;
    if (done && figure->ordinal && last)
        doubts |= DOUBT_AGAIN;
    return doubts;
}

/* 'om vi når 30 kontroller': what is to be reached. */
static bool is_hoped(const struct scene *scene, const struct clause *clause) {
    static const char *const reach[] = {"når", "nå", "nås", "uppnå", "uppnår", "klara", "klarar", "hinner", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_among(mark_first(&scene->marks, i), reach))
            return true;
    return false;
}

static unsigned number_doubts(const struct scene *scene, const struct judged *judged, enum lofte_kind kind) {
    const struct figure *figure = judged->figure;
    const bool done = kind == LOFTE_DONE, plan = kind == LOFTE_PLANNED;
    const size_t numbers = numbers_in(scene, judged->clause);
    unsigned doubts = figure->same ? DOUBT_SAME : 0;
    if (done || plan || figure->count >= HUGE_COUNT || is_hoped(scene, judged->clause))
        doubts |= count_doubts(scene, judged, done);
    if (figure->precision == LOFTE_AT_LEAST || figure->precision == LOFTE_ABOUT)
        doubts |= DOUBT_ABOUT;
    if (!figure->numbered && (done || plan))
        doubts |= numbers ? DOUBT_NUMBERLESS | DOUBT_BESIDE : DOUBT_NUMBERLESS;
    return numbers > 1 && !scene->terse ? doubts | DOUBT_CROWDED : doubts;
}

static unsigned verb_doubts(const struct judged *judged, enum lofte_kind kind) {
    const unsigned own = judged->clause->own, cues = judged->cues;
    unsigned doubts = 0;
    if ((cues & CUE_NOT) && kind != LOFTE_NONE && kind != LOFTE_CANCELLED)
        doubts |= DOUBT_DENIED;
    if (judged->clause->aside)
        doubts |= DOUBT_ASIDE;
    if ((own & CUE_PLAN) && (cues & CUE_DONE))
        doubts |= DOUBT_MIXED;
    if ((cues & CUE_VERB) && !(cues & CUE_DONE) && kind != LOFTE_NONE)
        doubts |= DOUBT_OTHER;
    return doubts;
}

static unsigned time_doubts(const struct judged *judged, enum lofte_kind kind) {
    const struct when *when = judged->timing.when;
    if (!when)
        return kind == LOFTE_DONE ? DOUBT_TIMELESS : kind == LOFTE_PLANNED ? DOUBT_OPEN : 0;
    if (kind == LOFTE_PLANNED && !judged->future && when->kind != WHEN_VAGUE)
        return judged->timing.carried ? DOUBT_OPEN | DOUBT_CARRIED : DOUBT_OPEN;
    const unsigned since = when->kind == WHEN_SO_FAR && kind == LOFTE_DONE ? DOUBT_SINCE : 0;
    return judged->timing.carried ? since | DOUBT_CARRIED : since;
}

unsigned certainty_doubts(const struct scene *scene, const struct judged *judged, enum lofte_kind kind) {
    return name_doubts(scene, judged->figure) | number_doubts(scene, judged, kind) | verb_doubts(judged, kind) |
           time_doubts(judged, kind) | (words_in(scene) >= LONG_WORDS ? DOUBT_LONG : 0U);
}

/* 'LOB: 6', '10 trafikkontroller': a name and its number, as lists have them. */
static bool is_entry(const struct scene *scene, const struct judged *judged) {
    enum { WORDS = 3 };
    const struct clause *clause = judged->clause;
    size_t words = 0;
    for (size_t i = clause->first; i < clause->end; i++)
        words += scene->marks.mark[i].kind != MARK_STOP;
    return scene->terse && judged->figure->numbered && words <= WORDS &&
           !(judged->cues & (CUE_EVENT | CUE_PAST | CUE_VERB | CUE_NOT));
}

enum ground certainty_ground(const struct scene *scene, const struct judged *judged) {
    if ((judged->cues & CUE_DONE) || scene->section == SECTION_DONE)
        return GROUND_TOLD;
    if (judged->past || is_entry(scene, judged))
        return GROUND_PLACED;
    const bool since = judged->timing.when && judged->timing.when->since_meeting;
    return since || (judged->cues & CUE_PAST) ? GROUND_PAST : GROUND_BARE;
}

int certainty_of(enum ground ground, unsigned doubts) {
    int certainty = (int)ground;
    for (size_t i = 0; i < COSTS; i++)
        if (doubts & costs[i].doubt)
            certainty -= costs[i].cost;
    return certainty > CERTAINTY_LEAST ? certainty : CERTAINTY_LEAST;
}

const char *certainty_reason(unsigned doubts) {
    for (size_t i = 0; i < COSTS; i++)
        if (doubts & costs[i].doubt)
            return costs[i].reason;
    return NULL;
}

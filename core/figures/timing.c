/* SPDX-License-Identifier: MIT
 *
 * The times of the clause come first (nearest.h), then those of its sentence, of the sentence before, of the heading.
 */
#include "figures/timing.h"

#include "figures/binding.h"
#include "figures/following.h"
#include "figures/listed.h"
#include "figures/nearest.h"
#include "figures/referred.h"
#include "marks/insertion.h"

#include "base/days.h"
#include "language/match.h"

lofte_day timing_length(struct lofte_window window) {
    return window.from == LOFTE_NO_DAY || window.to == LOFTE_NO_DAY ? INT32_MAX : window.to - window.from;
}

const struct when *timing_said(const struct scene *scene, size_t index, bool last) {
    const struct clause *clause = &scene->clauses.clause[index];
    const struct when *found = NULL;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct when *when = &scene->marks.mark[i].when;
        if (scene->marks.mark[i].kind != MARK_WHEN || referred_time(scene, i) || referred_event(scene, i) ||
            nearest_says_which_year(scene, clause, i) ||
            (when->last_year && day_split(scene->marker->meeting).month > 2))
            continue;
        if (found && (nearest_is_loose(when) || (!last && !nearest_is_loose(found))))
            continue;
        found = when;
    }
    return found;
}

enum { LOOK = 12 }; /* clauses */

/* A time behind its clause's figure is that figure's own: 'att en insats ägt rum den 11 oktober'. */
static bool is_own_of_other(const struct figures *figures, size_t clause, size_t when) {
    const size_t i = figures_from(figures, clause);
    return i < figures->n && figures->figure[i].clause == clause && figures->figure[i].at < when;
}

static size_t last_time(const struct scene *scene, size_t index) {
    const struct clause *clause = &scene->clauses.clause[index];
    const struct when *when = timing_said(scene, index, true);
    for (size_t i = clause->end; when && i-- > clause->first;)
        if (&scene->marks.mark[i].when == when)
            return i;
    return NO_MARK;
}

/* '…, att jämföra med sju i fjol, samt två insatser', '…, varav fyra i augusti, samt fjorton ingripanden' */
static bool is_put_in(const struct scene *scene, const struct clause *inner, const struct clause *outer) {
    bool counts = inner->part && !outer->part && text_is(mark_first(&scene->marks, inner->first), "av"); /* 'av dem' */
    for (size_t i = inner->first; inner->part && !outer->part && i < inner->end; i++)
        counts = counts || scene->marks.mark[i].kind == MARK_NUMBER;
    return counts || ((inner->own & CUE_COMPARE) && !(inner->own & CUE_EVENT));
}

/* ', genomförd fredagen den 27 september vid torget,': only of the noun before it. */
static bool is_participial(const struct scene *scene, const struct clause *clause) {
    static const char *const held[] = {"genomförd", "genomförda", "genomfört", "hållen",    "hållna",    "utförd",
                                       "utförda",   "gjord",      "gjorda",    "företagen", "företagna", NULL};
    return clause->first && scene->marks.mark[clause->first - 1].stop == ',' &&
           text_among(mark_first(&scene->marks, clause->first), held);
}

/* 'I mars har polisen dels den 24 gjort en insats, dels ingripit fyra gånger': the day is that of the one insats. */
static bool is_shared_out(const struct scene *scene, const struct clause *inner, const struct clause *outer) {
    return text_is(mark_first(&scene->marks, inner->first), "dels") &&
           text_is(mark_first(&scene->marks, outer->first), "dels");
}

/* 'fem under april, inräknat kvällen den 30' */
static bool is_counted_in(const struct scene *scene, const struct when *day) {
    enum { NEAR = 9 };
    for (size_t i = 1; i < scene->marks.n; i++)
        if (&scene->marks.mark[i].when == day)
            for (size_t k = i; k-- > 0 && k + NEAR >= i;)
                if (insertion_is_included(mark_last(&scene->marks, k)) ||
                    text_is(mark_last(&scene->marks, k), "däribland"))
                    return true;
    return false;
}

static const struct when *before_in_sentence(const struct scene *scene, const struct figures *figures, size_t clause,
                                             size_t *where) {
    const struct when *loose = NULL, *other = NULL;
    size_t other_at = NO_MARK;
    for (size_t i = clause, n = 0; i-- > 0 && n < LOOK; n++) {
        const struct clause *c = &scene->clauses.clause[i];
        const size_t at = last_time(scene, i);
        const struct clause *outer = &scene->clauses.clause[clause];
        if (i > 0 && (is_put_in(scene, c, outer) || is_participial(scene, c) || is_shared_out(scene, c, outer) ||
                      referred_to_some(scene, c)))
            continue;
        const bool in_brackets = c->bracket && !scene->clauses.clause[clause].bracket;
        if (at == NO_MARK ||
            (in_brackets && (c->end - c->first > 2 || is_counted_in(scene, &scene->marks.mark[at].when))))
            continue;
        const struct when *when = &scene->marks.mark[at].when;
        if (nearest_is_loose(when)) {
            loose = loose ? loose : when;
        } else if (is_own_of_other(figures, i, at) && when->kind == WHEN_DAY) {
            other_at = other ? other_at : i;
            other = other ? other : when;
        } else {
            *where = i;
            return when;
        }
    }
    *where = other ? other_at : *where;
    return other ? other : loose;
}

/* 'medan två hölls i maj', 'varför den hålls den 23 maj': set against it, or what followed. */
static bool is_set_apart(const struct scene *scene, size_t clause) {
    static const char *const words[] = {"medan", "varför", NULL};
    const size_t first = scene->clauses.clause[clause].first, next = first + 1;
    const bool year = text_is(mark_first(&scene->marks, first), "mot") &&
                      next < scene->marks.n && /* 'mot 38 år 2022' */
                      scene->marks.token[scene->marks.mark[next].first].kind == TOKEN_NUMBER;
    return year || text_among(mark_first(&scene->marks, first), words);
}

/* 'Ingen insats i april, men fredagen den 26, inför valborg, görs en': of the one that will be. */
static bool is_set_against(const struct scene *scene, const struct figure *figure, size_t clause) {
    const size_t first = scene->clauses.clause[clause].first;
    return figure->zero && (text_is(mark_first(&scene->marks, first), "men") ||
                            (first && text_is(mark_last(&scene->marks, first - 1), "men")));
}

/* 'två insatser, den ena i mars och den andra i april' */
static bool is_of_one(const struct scene *scene, const struct clause *clause) {
    static const char *const ones[] = {"ena", "första", "från", NULL}; /* 'rätt antal är sju, den från påsk saknades' */
    return clause->first + 1 < clause->end && text_is(mark_first(&scene->marks, clause->first), "den") &&
           text_among(mark_first(&scene->marks, clause->first + 1), ones);
}

/* 'två insatser, den ena i mars och den andra i april': from the first of them to the last. */
static const struct when *of_each(const struct scene *scene, const struct figure *figure, size_t c) {
    struct when *both = NULL;
    int64_t told = 0;
    for (size_t i = scene->clauses.clause[c].first; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION || (mark->kind == MARK_NUMBER && !mark->number.ordinal))
            return NULL;
        if (mark->kind != MARK_WHEN)
            continue;
        if (nearest_is_loose(&mark->when) || (both && mark->when.window.from < both->window.to))
            return NULL;
        if (!both) {
            both = ARENA_NEW(scene->scratch, struct when);
            *both = mark->when;
        }
        both->window.to = mark->when.window.to;
        both->ahead.to = mark->when.ahead.to;
        told++;
    }
    return told == figure->count ? both : NULL;
}

/* 'Ännu en kontroll, den sjätte i ordningen, gjordes den 3 maj': says only which one it was. */
static bool is_rank(const struct scene *scene, size_t index) {
    enum { SHORT = 5 };
    const struct clause *clause = &scene->clauses.clause[index];
    const size_t at = clause->first + (scene->marks.mark[clause->first].kind == MARK_CUE ? 1 : 0); /* 'den' */
    return at < clause->end && clause->end <= clause->first + SHORT && scene->marks.mark[at].kind == MARK_NUMBER &&
           scene->marks.mark[at].number.ordinal && !(clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB)) &&
           !timing_said(scene, index, false);
}

/* 'en beteendekontroll, riktad mot mobiler, vecka 38': clauses that only say when, up to the next figure. */
static const struct when *trailing(const struct scene *scene, const struct figures *figures,
                                   const struct figure *figure) {
    for (size_t c = figure->clause + 1, n = 0; c < scene->clauses.n && n < LOOK; c++, n++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if ((clause->relative && !figures_in(figures, c)) || is_rank(scene, c) ||
            (figure->count > 1 && referred_to_some(scene, clause)))
            continue;
        const bool held = text_is(mark_first(&scene->marks, clause->first), "vilket") &&
                          (clause->own & CUE_DONE); /* '…, vilket skedde torsdagen den 16 februari' */
        if (figure->count > 1 && is_of_one(scene, clause))
            return of_each(scene, figure, c);
        const struct when *then = figure->numbered ? NULL : timing_said(scene, c, false);
        if (then && then->kind == WHEN_DAY && text_is(mark_first(&scene->marks, clause->first), "när") &&
            !figures_in(figures, c)) /* 'Vandringen samlade 24, när vi gav oss ut den 3 maj' */
            return then;
        if (figures_in(figures, c) || is_set_apart(scene, c) || is_set_against(scene, figure, c) ||
            (clause->aside && !held) || (clause->own & (CUE_COMPARE | CUE_PART)))
            return NULL;
        const struct when *when = timing_said(scene, c, false);
        if (when)
            return nearest_is_loose(when) ? NULL : when;
    }
    return NULL;
}

static bool same_series(const struct figure *a, const struct figure *b) {
    return a->activity == b->activity && a->part == b->part && a->numbered && b->numbered;
}

/* 'tolv hastighetskontroller och två nykterhetskontroller under våren': the time behind the second noun is of both. */
static bool time_behind(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const bool joined = clause->first > 0 && text_is(mark_last(&scene->marks, clause->first - 1), "och");
    for (size_t i = clause->first; i < figure->mention; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    return joined && figure->at == clause->first && figure->mention + 1 < clause->end;
}

/* A later clause's time serves an earlier figure where it tells of another activity or names the same event again. */
static const struct when *after_in_sentence(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *figure = &figures->figure[at];
    for (size_t c = figure->clause + 1, n = 0; c < scene->clauses.n && n < LOOK; c++, n++) {
        for (size_t k = figures_from(figures, c); k < figures->n && figures->figure[k].clause == c; k++) {
            const struct figure *other = &figures->figure[k];
            const bool named = other->mention != NO_MARK && (other->article || time_behind(scene, other));
            if (other->next || (same_series(figure, other) && !named && !other->likewise))
                return NULL;
        }
        const struct clause *clause = &scene->clauses.clause[c];
        if (clause->relative || (figure->count > 1 && referred_to_some(scene, clause)))
            continue;
        const bool instead = (scene->clauses.clause[figure->clause].own & CUE_NOT) && (clause->own & CUE_PLAN) &&
                             figures_in(figures, c); /* 'är inte gjord utan planeras till november' */
        if (instead || clause->aside || (clause->own & CUE_COMPARE) || is_set_apart(scene, c) ||
            (figure->count > 1 && is_of_one(scene, clause)))
            return NULL;
        const struct when *when = timing_said(scene, c, false);
        const size_t k = figures_from(figures, c); /* 'ska vara fyra; en kontroll den 28 mars hade glömts' */
        const bool one_of_many = when && when->kind == WHEN_DAY && figure->count > 1 && figures_in(figures, c) &&
                                 same_series(figure, &figures->figure[k]) && figures->figure[k].article;
        if (when)
            return one_of_many ? NULL : when;
    }
    return NULL;
}

/* 'Årets trafikkontroller uppgick till och med november till 34'. */
static bool is_this_years(const struct scene *scene, const struct figure *figure) {
    for (size_t i = 0; i < figure->at; i++)
        if (text_is(mark_first(&scene->marks, i), "årets"))
            return true;
    return false;
}

/* 'Till och med augusti … i år': two halves of one time. */
static const struct when *joined(const struct scene *scene, const struct figure *figure, const struct when *when) {
    struct when *both = ARENA_NEW(scene->scratch, struct when);
    *both = *when;
    const lofte_day end = both->window.to == LOFTE_NO_DAY ? scene->marker->meeting : both->window.to;
    if (both->window.from == LOFTE_NO_DAY && is_this_years(scene, figure))
        both->window.from = day_make(day_split(end).year, 1, 1);
    const size_t first = figure->clause > 2 ? figure->clause - 2 : 0; /* ', räknat från årsskiftet och t.o.m. maj,' */
    for (size_t c = first; c < scene->clauses.n && c <= figure->clause + 1; c++)
        for (size_t i = scene->clauses.clause[c].first; i < scene->clauses.clause[c].end; i++) {
            const struct mark *mark = &scene->marks.mark[i];
            if (mark->kind != MARK_WHEN || mark->when.kind != WHEN_SO_FAR)
                continue;
            if (both->window.from == LOFTE_NO_DAY && mark->when.window.to == LOFTE_NO_DAY)
                both->window.from = mark->when.window.from;
            if (both->window.to == LOFTE_NO_DAY && mark->when.window.from == LOFTE_NO_DAY)
                both->window.to = mark->when.window.to;
        }
    return both;
}

/* 'samtliga den 3': the clause of the day says that it is that of all. */
static bool is_of_all(const struct scene *scene, size_t first, const struct when *day) {
    for (size_t c = first; c < scene->clauses.n && c < first + LOOK; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        bool number = false, here = false, all = false;
        for (size_t i = clause->first; i < clause->end; i++) {
            number = number || scene->marks.mark[i].kind == MARK_NUMBER;
            all = all || (scene->marks.mark[i].cues & (CUE_BOTH | CUE_NEXT));
            here = here || &scene->marks.mark[i].when == day;
        }
        if (here)
            return !number && !(all && text_is(mark_last(&scene->marks, clause->first), "sista"));
    }
    return true;
}

/* Behind a semicolon, with a verb of its own. */
static bool tells_itself(const struct scene *scene, const struct when *day) {
    for (size_t c = 1; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        for (size_t i = clause->first; i < clause->end; i++)
            if (&scene->marks.mark[i].when == day)
                return scene->marks.mark[clause->first - 1].stop == ';' &&
                       (clause->own & (CUE_PAST | CUE_VERB | CUE_DONE));
    }
    return false;
}

/* 'I oktober har två gjorts, den 3 och den 10': the days are more than the month. */
static const struct when *narrowed(const struct scene *scene, const struct figures *figures,
                                   const struct figure *figure, const struct when *when) {
    const struct when *days = trailing(scene, figures, figure);
    if (days && when->kind == WHEN_PERIOD && (tells_itself(scene, days) || is_counted_in(scene, days)))
        return when; /* 'pågår hela vecka 17; i går hade filmen visats' */
    if (days && when->since_meeting && days->kind != WHEN_SO_FAR)
        return days;
    if (days && figure->count == 1 && days->kind == WHEN_DAY && when->kind == WHEN_SO_FAR)
        return days;
    const bool wide = when->kind == WHEN_PERIOD || (when->kind == WHEN_DAYS && when->listed < 2);
    if (!days || !wide || (days->kind != WHEN_DAY && days->kind != WHEN_DAYS))
        return when;
    if (figure->count > 1 && days->kind == WHEN_DAY && !is_of_all(scene, figure->clause + 1, days))
        return when; /* 'Jan tot. 4 ktr (tre nämnda + en 27/1)' */
    const bool ahead = days->ahead.from >= when->ahead.from && days->ahead.to <= when->ahead.to;
    const bool behind = days->window.from >= when->window.from && days->window.to <= when->window.to;
    return ahead || behind ? days : when;
}

enum { SHORT_DAYS = 16, FAR_AHEAD = 270 };

struct lofte_window timing_window(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window open = {LOFTE_NO_DAY, LOFTE_NO_DAY};
    if (!when || when->kind == WHEN_VAGUE)
        return open;
    const lofte_day meeting = scene->marker->meeting;
    const bool brief = when->kind != WHEN_SO_FAR && timing_length(when->window) < SHORT_DAYS;
    if (plan)
        return brief && when->ahead.from != LOFTE_NO_DAY && when->ahead.from - meeting > FAR_AHEAD
                   ? when_nearest(when, meeting)
                   : when->ahead;
    return brief ? when_nearest(when, meeting) : when->window;
}

/* A day or a few: an event's own time, not a stretch that several lie in. */
static bool is_day(const struct when *when) {
    return when->kind == WHEN_DAY || (when->kind == WHEN_DAYS && (when->listed > 1 || timing_length(when->window) < 4));
}

/* 'Den 30 april gjordes en insats och den 3 maj en krogtillsyn. Av insatsen följde': it has had a day of its own. */
static bool had_its_day(const struct scene *scene, const struct figure *figure) {
    const struct claim *last = scene_last(scene, figure->activity);
    return last && !figure->numbered && last->has_time && last->passage == scene->passage &&
           last->sentence + 1 == scene->sentence;
}

static bool lean(const struct scene *scene, const struct carried *carried, const struct figure *figure) {
    if (!carried->known || carried->when.kind == WHEN_SO_FAR)
        return false;
    const bool plain = figure->numbered && !figure->article && !figure->ordinal;
    if (carried->when.year && !figure->understood && !plain)
        return false;
    return !is_day(&carried->when) || (carried->claimed_by != figure->activity && !had_its_day(scene, figure));
}

/* 'fem LOB och fyra avvisningar i mars, tre LOB och två avvisningar i april': each pair's month stands behind it. */
static const struct when *of_pair(const struct scene *scene, size_t index) {
    static const char *const and[] = {"och", "samt", NULL};
    const struct clause *clause = &scene->clauses.clause[index];
    if (!index || index + 1 >= scene->clauses.n || timing_said(scene, index, false))
        return NULL;
    const struct clause *next = clause + 1;
    const struct mark *last = &scene->marks.mark[(clause - 1)->end - 1];
    const struct when *when = timing_said(scene, index + 1, false);
    const bool joined = text_among(mark_last(&scene->marks, next->first - 1), and);
    return joined && scene->marks.mark[clause->first - 1].stop == ',' && last->kind == MARK_WHEN &&
                   last->when.kind == WHEN_PERIOD && when && when->kind == WHEN_PERIOD
               ? when
               : NULL;
}

static const struct when *in_sentence(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *figure = &figures->figure[at];
    size_t where = NO_MARK;
    if (of_pair(scene, figure->clause))
        return of_pair(scene, figure->clause);
    const struct when *before = before_in_sentence(scene, figures, figure->clause, &where);
    const struct when *behind = trailing(scene, figures, figure);
    if (before && behind && where != NO_MARK)
        for (size_t i = figures_from(figures, where); i < at; i++)
            if (figures->figure[i].clause == where && figures->figure[i].activity == figure->activity)
                return behind;
    const size_t next = figure->clause + 1;
    if (before && behind && next < scene->clauses.n && is_participial(scene, &scene->clauses.clause[next]) &&
        before->window.from <= behind->window.from && behind->window.to <= before->window.to)
        return behind;
    if (before && !nearest_is_loose(before))
        return before;
    if (behind)
        return behind;
    const struct when *after = after_in_sentence(scene, figures, at);
    return after && !(before && nearest_is_loose(after)) ? after : before;
}

/* '4 (v 18), 2 (v 19)': a time in brackets right behind. */
static const struct when *bracketed(const struct scene *scene, const struct figure *figure) {
    const size_t c = figure->clause + 1;
    if (!figure->numbered || c >= scene->clauses.n || !scene->clauses.clause[c].bracket)
        return NULL;
    const struct clause *clause = &scene->clauses.clause[c];
    const struct mark *mark = &scene->marks.mark[clause->first];
    return clause->end == clause->first + 1 && mark->kind == MARK_WHEN && !nearest_is_loose(&mark->when) ? &mark->when
                                                                                                         : NULL;
}

/* 'till kommunstyrelsen den 8 april och till fullmäktige den 22 april': the time beside the receiver that counts. */
static const struct when *at_receiver(const struct scene *scene, const struct figure *figure) {
    enum { FAR = 24 };
    size_t right = NO_MARK;
    bool never = false;
    if (!lexicon_activity(scene->marker->lexicon, figure->activity)->activity->vocabulary.about.n)
        return NULL;
    const size_t first = figure->at > FAR ? figure->at - FAR : 0;
    for (size_t i = first; i < scene->marks.n && i < figure->at + FAR; i++) {
        never = never || mark_is(&scene->marks.mark[i], WORD_NEVER, figure->activity);
        right = mark_is(&scene->marks.mark[i], WORD_RIGHT, figure->activity) ? i : right;
    }
    if (!never || right == NO_MARK || right + 1 >= scene->marks.n || scene->marks.mark[right + 1].kind != MARK_WHEN)
        return NULL;
    return &scene->marks.mark[right + 1].when;
}

/* 'I april gjordes två, därefter ytterligare fyra': a period that has been named is over; a day may be meant. */
static bool is_afterwards(const struct scene *scene, const struct figure *figure, const struct when *when) {
    static const char *const words[] = {"därefter", "sedermera", "efteråt", NULL};
    static const char *const now[] = {"nu", "därmed", "numera", NULL}; /* 'i april gjordes två, så nu är totalen fem' */
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = clause->first; when->kind == WHEN_PERIOD && i < clause->end; i++)
        if (text_among(mark_last(&scene->marks, i), words) ||
            ((clause->own & CUE_TOTAL) && text_among(mark_last(&scene->marks, i), now)))
            return true;
    return false;
}

static bool is_several(const struct figure *figure) {
    return figure->count > 1 ||
           (figure->count < 0 && (figure->form == FORM_PLURAL || figure->form == FORM_DEFINITE_PLURAL));
}

struct timing timing_of(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *figure = &figures->figure[at];
    const struct when *when = at_receiver(scene, figure);
    if (!when)
        when = following_share(scene, figures, at);
    if (!when)
        when = listed_days(scene, figures, figure);
    if (!when)
        when = listed_row(scene, figures, figure);
    if (!when)
        when = nearest_relative(scene, figures, figure);
    if (when)
        return (struct timing){.when = when, .own = true};
    when = nearest_time(scene, figures, figure);
    const bool scope = when && when->kind == WHEN_SO_FAR && figure->ordinal; /* 'genomfördes den elfte sedan nyår' */
    if (when && (scope || nearest_is_loose(when))) {
        const struct when *better = in_sentence(scene, figures, at);
        const bool apart = better && when->kind == WHEN_SO_FAR && figure->count != 1 && /* 'hittills 25; på fredag …' */
                           (better->future || better->window.from > scene->marker->meeting ||
                            figures_sum_up(figures, at)); /* 'fyra kontroller i april, 12 hittills' */
        const bool season = better && when->kind == WHEN_VAGUE && better->kind == WHEN_DAY && is_several(figure);
        if (better && !nearest_is_loose(better) && !apart && !season)
            return (struct timing){.when = better};
        if (scope && scene->sentence_time.known && scene->sentence_time.when.kind == WHEN_DAY)
            return (struct timing){.when = &scene->sentence_time.when,
                                   .carried = true}; /* 'Den var den tionde sedan …' */
    }
    if (when)
        return (struct timing){.when = when->kind == WHEN_SO_FAR && figure->count != 1
                                           ? joined(scene, figure, when)
                                           : narrowed(scene, figures, figure, when),
                               .own = true};
    when = bracketed(scene, figure);
    if (when)
        return (struct timing){.when = when, .own = true};
    when = in_sentence(scene, figures, at);
    if (when && nearest_is_loose(when) && scene->in_list && scene->list_time.known)
        when = NULL;
    if (when && is_afterwards(scene, figure, when))
        return (struct timing){0};
    if (when)
        return (struct timing){.when = when};
    const unsigned own =
        scene->clauses.clause[figure->clause].own |
        (figure->clause ? scene->clauses.clause[0].own & CUE_SAMETIME : 0U); /* 'Samma kväll tre och två' */
    const bool day = scene->last_time.known && following_is_same_day(scene);
    if (((own & CUE_SAMETIME) && scene->last_time.known) || day)
        return (struct timing){.when = &scene->last_time.when, .own = day};
    if (scene->in_list && scene->list_time.known)
        return (struct timing){.when = &scene->list_time.when};
    if (lean(scene, &scene->sentence_time, figure) && is_afterwards(scene, figure, &scene->sentence_time.when))
        return (struct timing){0};
    if (nearest_feast(scene, &scene->clauses.clause[figure->clause]))
        return (struct timing){0};
    if (lean(scene, &scene->sentence_time, figure))
        return (struct timing){.when = &scene->sentence_time.when, .carried = true};
    if (scene->title_time.known && (!scene->sentence_time.known || scene->sentence_time.when.kind == WHEN_SO_FAR))
        return (struct timing){.when = &scene->title_time.when, .carried = true};
    return (struct timing){0};
}

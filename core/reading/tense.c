/* SPDX-License-Identifier: MIT
 *
 * Known by how near a time lies before and after the meeting, and by what has been told just before.
 */
#include "reading/tense.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "language/match.h"
#include "reading/judge.h"

/* 'Vi planerade fem': the verb, and not 'fem planerade'. */
static bool is_planned_by(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const verbs[] = {"planerade", "bestämde", "beslutade", NULL};
    static const char *const who[] = {"vi", "man", "de", "polisen", "kommunen", NULL};
    return at > clause->first && text_among(mark_last(&scene->marks, at), verbs) &&
           text_among(mark_last(&scene->marks, at - 1), who);
}

/* 'Två var planerade till juni', said in May: of the month to come, and not of the one eleven months ago. */
static bool lies_ahead(const struct scene *scene, const struct when *when) {
    enum { SOON = 100 };
    return when->ahead.from != LOFTE_NO_DAY && when->ahead.from > scene->marker->meeting &&
           when->ahead.from - scene->marker->meeting < SOON &&
           when_nearest(when, scene->marker->meeting).from == when->ahead.from;
}

/* A time that has begun and is not over. */
static bool is_on(const struct scene *scene, const struct when *when) {
    return when->window.from <= scene->marker->meeting && when->window.to > scene->marker->meeting;
}

/* 'ytterligare två', 'två till' */
static bool adds_to_told(const struct scene *scene, const struct judged *judged) {
    enum { BEHIND = 2 };
    for (size_t i = judged->clause->first; i < judged->clause->end && i <= judged->figure->at + BEHIND; i++)
        if ((scene->marks.mark[i].cues & CUE_MORE) || text_is(mark_last(&scene->marks, i), "till"))
            return true;
    return false;
}

/* 'två planerades i februari': what became of them is told elsewhere. */
bool tense_was_planned(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    if (!judge_behind(scene, when, false) || lies_ahead(scene, when) ||
        (adds_to_told(scene, judged) && is_on(scene, when)))
        return false;
    bool was = false, set = false;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++) {
        if (text_is(mark_last(&scene->marks, i), "planerades") || is_planned_by(scene, judged->clause, i))
            return true;
        const struct mark *mark = &scene->marks.mark[i];
        for (size_t t = mark->first; t < mark->end; t++) /* 'tanken var att' */
            was = was ||
                  text_among(scene->marks.token[t].fold, (const char *const[]){"var", "hade", "ville", "skulle", NULL});
        set = set || (was && (scene->marks.mark[i].cues & CUE_PLAN));
    }
    return set; /* 'var bestämda till oktober', said in November */
}

/* 'Två insatser till under hösten', 'en insats till före jul' */
static bool is_more_ahead(const struct scene *scene, const struct judged *judged) {
    enum { SOON = 125 };
    static const char *const before[] = {"före", "innan", "inför", NULL};
    const struct when *when = judged->timing.when;
    for (size_t i = judged->figure->at; i < judged->clause->end && (judged->clause->own & CUE_MORE); i++)
        if (&scene->marks.mark[i].when == when && when->kind == WHEN_VAGUE &&
            text_among(mark_first(&scene->marks, i), before))
            return true; /* 'Ytterligare en före påsk' */
    const size_t till = judged->figure->mention == NO_MARK ? NO_MARK : judged->figure->mention + 1;
    if (till == NO_MARK || till + 1 >= judged->clause->end || !judged->timing.own ||
        !text_is(mark_first(&scene->marks, till), "till"))
        return false;
    size_t time = till + 1;
    time += (scene->marks.mark[time].cues & CUE_LINK) && time + 1 < judged->clause->end;
    if (&scene->marks.mark[time].when != when)
        return false;
    const lofte_day ahead = when->ahead.from == LOFTE_NO_DAY ? 0 : when->ahead.from - scene->marker->meeting;
    return (ahead > 0 && ahead < SOON) ||
           (when->kind == WHEN_VAGUE && text_among(mark_first(&scene->marks, time), before));
}

/* 'två i september', said in the August before the agreement's first September: those before it are none of ours. */
static bool lies_in_agreement(const struct scene *scene, const struct when *when) {
    return when->kind != WHEN_VAGUE && !when->year && when->window.to != LOFTE_NO_DAY &&
           when->window.to < scene->marker->agreement_from && when->ahead.from != LOFTE_NO_DAY &&
           when->ahead.from > scene->marker->meeting && when->ahead.to <= scene->marker->agreement_to;
}

/* 'Nästa i sept', 'Plan maj: 3. Juni: 2': a month that may lie ahead does, where a plan is told. */
bool tense_goes_on(const struct scene *scene, const struct judged *judged) {
    enum { SOON = 150, NEXT = 300 };
    const struct when *when = judged->timing.when;
    const bool more = scene->marks.mark[judged->figure->at].cues & CUE_MORE; /* '2 till v. 38–39', said in week 38 */
    const unsigned said = more ? judged->clause->own : judged->cues;
    if (!scene->terse || !when || (said & (CUE_DONE | CUE_PAST | CUE_TOTAL)) || judged->figure->zero)
        return false;
    if (is_more_ahead(scene, judged) || lies_in_agreement(scene, when))
        return true;
    const lofte_day ahead = when->ahead.from == LOFTE_NO_DAY ? 0 : when->ahead.from - scene->marker->meeting;
    const struct claim *last = scene_last(scene, judged->figure->activity);
    const bool planned =
        last && last->kind == LOFTE_PLANNED && last->passage == scene->passage && last->sentence + 1 >= scene->sentence;
    if (judged->figure->ordinal && last && last->kind == LOFTE_DONE && ahead > 0 && ahead < SOON)
        return true; /* '9:e 7/5, 10:e i juni' */
    if (judged->figure->next && last && when->kind == WHEN_PERIOD && when->window.to >= scene->marker->meeting)
        return true; /* 'Ny tillsyn i maj.', said in May */
    if (more && timing_length(when->window) < 32 && when->window.to > scene->marker->meeting)
        return true;
    const bool renewed = judged->figure->mention == NO_MARK || (last && last->kind == LOFTE_CANCELLED) ||
                         when_nearest(when, scene->marker->meeting).from == when->ahead.from;
    return ahead > 0 && ((judged->figure->next && renewed && ahead < NEXT) || (planned && ahead < SOON));
}

/* 'Narkotikainsats under februari', said in January: of the month to come, where no verb tells of what has been. */
bool tense_lies_soon(const struct scene *scene, const struct judged *judged) {
    enum { OLD = 200 };
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    const unsigned said = judged->cues | judged->clause->own;
    const struct claim *before = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (before && before->passage == scene->passage && before->sentence == scene->sentence &&
        before->kind == LOFTE_DONE && before->window.to != LOFTE_NO_DAY &&
        scene->marker->meeting - before->window.to > OLD)
        return false; /* 'åtta i juni och en i juli': of the same year */
    const bool one = (!figure->numbered && !judge_many(figure)) || figure->article || figure->next;
    return one && when && judged->timing.own && when->kind == WHEN_PERIOD && !when->year && !when->last_year &&
           when->window.to != LOFTE_NO_DAY && scene->marker->meeting - when->window.to > OLD &&
           lies_ahead(scene, when) && !(said & (CUE_DONE | CUE_PAST | CUE_TOTAL | CUE_CANCEL | CUE_MOVE)) &&
           !(scene->title_time.known && scene->title_time.when.year);
}

bool tense_none_ahead(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    bool to_come = judged->clause->own & CUE_PRESENT;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++)
        to_come = to_come || text_is(mark_last(&scene->marks, i), "blir");
    return to_come && !(judged->clause->own & (CUE_DONE | CUE_TOTAL)) && judged->figure->numbered &&
           (!when || (when->kind == WHEN_VAGUE && !when->since_meeting));
}

bool tense_is_to_come(const struct scene *scene, const struct judged *judged) {
    static const char *const it[] = {"det", "vi", NULL};
    const struct clause *clause = judged->clause;
    if (scene->terse && (clause->own & CUE_MORE) && judged->timing.when && judged->timing.when->kind == WHEN_VAGUE &&
        !(clause->own & (CUE_DONE | CUE_PAST | CUE_TOTAL)) && is_more_ahead(scene, judged))
        return true;
    if (!judged->figure->article || judged->timing.own || !judged->timing.carried ||
        (clause->own & (CUE_DONE | CUE_PAST | CUE_TOTAL | CUE_SAMETIME)))
        return false;
    for (size_t i = clause->first; i + 1 < judged->figure->at; i++)
        if (text_is(mark_first(&scene->marks, i + 1), "blir") && text_among(mark_last(&scene->marks, i), it))
            return true;
    return false;
}

/* 'Hon ville ha tertialet: fyra i maj, två i juni', said in September: another clause's plan, and a month that has just
 * been. */
static bool is_long_over(const struct scene *scene, const struct judged *judged) {
    enum { RECENT = 130, FAR = 200 };
    const struct when *when = judged->timing.when;
    const lofte_day meeting = scene->marker->meeting;
    return when && judged->timing.own && when->kind == WHEN_PERIOD && !when->future && judged->figure->numbered &&
           !judged->figure->article && !judged->figure->next &&
           !(judged->clause->own & (CUE_PLAN | CUE_PRESENT | CUE_TARGET)) && !scene->plan_passage &&
           scene->section != SECTION_PLAN && when->window.to != LOFTE_NO_DAY && when->ahead.from != LOFTE_NO_DAY &&
           when->window.to < meeting && meeting - when->window.to < RECENT && when->ahead.from - meeting > FAR;
}

/* 'april: 4 st, juni: 3 planerade': the plan is told of the later one, where the earlier month has just been. */
bool tense_lent(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    if (judged->figure->next && text_is(mark_first(&scene->marks, judged->figure->at), "nästa"))
        return false; /* 'Nästa återrapportering 25/11', said in March */
    if (is_long_over(scene, judged))
        return true;
    if (!scene->terse || !when || (judged->clause->own & (CUE_PLAN | CUE_PRESENT)) || scene->plan_passage ||
        scene->section == SECTION_PLAN || when->window.to == LOFTE_NO_DAY || when->ahead.from == LOFTE_NO_DAY)
        return false;
    for (size_t c = 0; c < judged->figure->clause; c++)
        if (scene->clauses.clause[c].own & (CUE_PLAN | CUE_PRESENT))
            return false; /* 'planerar en i april och en till i november' */
    const lofte_day meeting = scene->marker->meeting;
    return when->window.to < meeting && meeting - when->window.to < when->ahead.from - meeting;
}

/* 'föreslogs att en vandring anordnas i april och en i oktober': a verb of doing, and none that only sums up. */
static bool has_doing(const struct scene *scene, size_t clause) {
    static const char *const sums[] = {"blir",   "är",          "ligger",   "gör",     "går",   "har",
                                       "tar",    "upptar",      "omfattar", "visar",   "anger", "innehåller",
                                       "lämnas", "presenteras", "föredras", "återges", NULL};
    bool inserted = false; /* 'Rapporten, som delas ut vid sammanträdet, upptar två insatser' */
    for (size_t i = 0; i < scene->clauses.clause[clause].end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (i && mark[-1].stop == ',')
            inserted = mark->cues & CUE_RELATIVE;
        if (!inserted && (mark->cues & CUE_PRESENT) && !text_among(mark_first(&scene->marks, i), sums))
            return true;
    }
    return false;
}

static bool names_amount(const struct scene *scene, const struct clause *clause) {
    static const char *const amounts[] = {"antalet", "summan", "siffran", "totalsumman", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_among(mark_first(&scene->marks, i), amounts))
            return true;
    return false;
}

/* 'Tar man hela första kvartalet blir det tio', said in April: the present sums up what has just been; the same time
 * next year is far. */
bool tense_sums_up(const struct scene *scene, const struct judged *judged) {
    enum { MONTH = 27, RECENT = 125, FAR = 200 };
    const struct when *when = judged->timing.when;
    const bool lately = when && when->kind == WHEN_SO_FAR && when->window.from != LOFTE_NO_DAY &&
                        when->window.from <= scene->marker->meeting && judged->figure->numbered &&
                        !(judged->cues & (CUE_PLAN | CUE_TARGET)) && !has_doing(scene, judged->figure->clause);
    if (lately || (when && when->kind == WHEN_SO_FAR && names_amount(scene, judged->clause)))
        return true; /* 'Räknat från januari är antalet därmed 23', 'Det blir 17 st fr.o.m. 1 jan.' */
    if (!when || (when->kind != WHEN_PERIOD && timing_length(when->window) < MONTH) || when->future ||
        (judged->cues & (CUE_PLAN | CUE_TARGET)) || !judged->figure->numbered || judged->figure->next ||
        scene->plan_passage || scene->section == SECTION_PLAN || when->window.to == LOFTE_NO_DAY ||
        when->ahead.from == LOFTE_NO_DAY)
        return false;
    if (has_doing(scene, judged->figure->clause))
        return false;
    const lofte_day meeting = scene->marker->meeting;
    return when->window.to < meeting && meeting - when->window.to < RECENT && when->ahead.from - meeting > FAR;
}

/* 'För första kvartalet redovisas två narkotikainsatser': told now, done then. */
bool tense_reported(const struct scene *scene, const struct judged *judged) {
    static const char *const verbs[] = {"redovisas", "rapporteras", "anmäls", "anmäles", NULL};
    if (!judged->figure->numbered || (judged->clause->own & CUE_PLAN) || scene->plan_passage)
        return false;
    size_t first = judged->figure->clause; /* 'sju redovisas för juni | och fem för juli' */
    while (first && !(scene->clauses.clause[first].own & CUE_EVENT))
        first--;
    for (size_t i = scene->clauses.clause[first].first; i < judged->clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_CUE && text_among(mark_last(&scene->marks, i), verbs))
            return true;
    return false;
}

/* What only an event does that has been. */
static bool is_yield(const char *fold) {
    static const char *const yielded[] = {
        "ledde",      "nådde",     "gav",     "samlade", "resulterade", "omfattade", "lockade", "föranledde",
        "medförde",   "mynnade",   "berörde", "besökte", "deltog",      "besöktes",  "stod",    "visiterades",
        "resulterat", "föranlett", "medfört", "samlat",  "lockat",      "omfattat",  "berört",  NULL};
    return text_among(fold, yielded);
}

bool tense_yielded(const struct scene *scene, const struct judged *judged) {
    for (size_t i = judged->clause->first; i < judged->clause->end; i++) {
        if (scene->marks.mark[i].cues & CUE_PLAN) /* but not 'resulterat i fjorton förslag' */
            return false;
        if (i > judged->figure->at && is_yield(mark_first(&scene->marks, i)))
            return true;
    }
    return false;
}

enum telling { TELLS_NOTHING, TELLS_PAST, TELLS_CERTAIN };

/* What the clause's verbs tell of; a paper that went out says nothing of when the thing is: 'affischer om vandringen
 * den 18 september har delats ut'. */
static enum telling telling_of(const struct scene *scene, const struct clause *clause) {
    static const char *const now[] = {"redovisar", "klar", "klart", "klara", "till", "gj", NULL};
    enum telling telling = TELLS_NOTHING;
    for (size_t i = clause->first; i < clause->end; i++)
        if (other_paper(scene, i))
            return TELLS_NOTHING;
    for (size_t i = clause->first; i < clause->end; i++) {
        const char *fold = mark_first(&scene->marks, i);
        if (is_yield(fold) && !(clause->own & CUE_PLAN))
            telling = telling ? telling : TELLS_PAST;
        if (!(scene->marks.mark[i].cues & CUE_DONE) || text_among(mark_last(&scene->marks, i), now))
            continue;
        const bool preterite = text_ends(fold, "ade") || text_ends(fold, "des");
        telling = preterite || telling == TELLS_CERTAIN ? TELLS_CERTAIN : TELLS_PAST;
    }
    return telling;
}

/* A clause without a verb shares that of the one before: 'avvisade en den 4 mars och en den 11 mars'. */
void tense_times_settle(struct scene *scene) {
    enum { SHORT = 16 };
    static const struct {
        lofte_day ahead, behind; /* more and fewer days from the meeting */
    } reach[] = {[TELLS_PAST] = {90, 275}, [TELLS_CERTAIN] = {40, 330}};
    enum telling telling = TELLS_NOTHING;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        const enum telling own = telling_of(scene, clause);
        telling = own || (clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB)) ? own : telling;
        if (!telling || (clause->own & (CUE_PLAN | CUE_PRESENT | CUE_CANCEL | CUE_MOVE)) || scene->plan_passage)
            continue;
        for (size_t i = clause->first; i < clause->end; i++) {
            struct when *when = &scene->marks.mark[i].when;
            const bool brief = when->kind == WHEN_DAY ||
                               (when->kind != WHEN_SO_FAR && timing_length(when->window) < SHORT); /* 'vecka 18' */
            if (scene->marks.mark[i].kind == MARK_WHEN && brief && when->window.from != LOFTE_NO_DAY &&
                when->ahead.from != LOFTE_NO_DAY && when->ahead.from - scene->marker->meeting > reach[telling].ahead &&
                scene->marker->meeting - when->window.from < reach[telling].behind)
                when->ahead = when->window;
        }
    }
}

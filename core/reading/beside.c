/* SPDX-License-Identifier: MIT
 *
 * A comparison with another year, the pledge recited, a sum or a part of what has been told, a question.
 */
#include "reading/beside.h"

#include "base/days.h"
#include "figures/binding.h"
#include "figures/comparison.h"
#include "language/match.h"
#include "marks/insertion.h"
#include "reading/again.h"
#include "reading/remark.h"

#include <string.h>

/* 'i fjol', or before the agreement: a comparison. In January 'i fjol' is what there is to report. */
static bool is_past_year(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    const bool certain = when->kind != WHEN_VAGUE && when->ahead.from == when->window.from;
    if (certain && when->window.to != LOFTE_NO_DAY && when->window.to < scene->marker->agreement_from)
        return true;
    if (when->season_year && when->season_year < day_split(scene->marker->agreement_from).year)
        return true;
    enum { SHORT = 35 };
    const bool dated = when->kind != WHEN_VAGUE && timing_length(when->window) < SHORT && /* 'vecka 49 i fjol' */
                       (judged->clause->own & CUE_DONE) && !(judged->cues & CUE_COMPARE) && !judged->figure->numbered;
    if (dated)
        return false;
    return when->last_year && (day_split(scene->marker->meeting).month > 2 || (judged->cues & CUE_COMPARE));
}

/* 'förra året hade ni 22 efter augusti', 'Mindre, det var 71 då': of then, whatever month it says. */
static bool is_of_last_year(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    const size_t at = judged->figure->at;
    const bool then = at > clause->first && at + 1 < scene->marks.n && judged->figure->understood &&
                      text_is(mark_first(&scene->marks, at - 1), "var") &&
                      text_is(mark_first(&scene->marks, at + 1), "då") &&
                      (at + 2 == scene->marks.n || scene->marks.mark[at + 2].kind == MARK_STOP);
    for (size_t i = clause->first; i < at; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.last_year && (clause->own & CUE_PAST) &&
            day_split(scene->marker->meeting).month > 2)
            return true;
    return then;
}

/* 'samma kvartal 2023 tolv', '2023 vid samma tid: 13' */
static bool is_same_time_then(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    return when && judged->timing.own && when->year && when->window.to != LOFTE_NO_DAY &&
           day_split(when->window.from).year < day_split(scene->marker->meeting).year &&
           (judged->clause->own & CUE_SAMETIME);
}

/* Under a title that names the pledge, what is neither told nor set for a time is the pledge itself. */
static bool is_recited(const struct scene *scene, const struct judged *judged) {
    const struct timing *timing = &judged->timing;
    if (scene->section == SECTION_DONE || scene->section == SECTION_PLAN || scene->plan_passage)
        return false;
    return !(judged->cues & (CUE_DONE | CUE_PAST | CUE_TOTAL | CUE_CANCEL | CUE_MOVE)) && !judged->figure->zero &&
           !judged->figure->of_target &&
           (!timing->when || timing->carried || (timing->when->kind == WHEN_VAGUE && !timing->when->future) ||
            (timing->when->year && timing->when->kind != WHEN_SO_FAR));
}

/* 'Löftet för året:', and the number that has been promised below it. */
static bool is_listed_promise(const struct scene *scene, const struct judged *judged) {
    const struct lexicon_activity *named = lexicon_activity(scene->marker->lexicon, judged->figure->activity);
    return scene->section == SECTION_TARGET && !(judged->cues & (CUE_DONE | CUE_PAST | CUE_TOTAL)) &&
           judged->figure->numbered && judged->figure->count == named->activity->target.count;
}

/* 'Summa 4 st' below the four that the item has told of. */
static bool is_sum_of_told(const struct scene *scene, const struct judged *judged) {
    if (!(judged->clause->own & CUE_TOTAL) || !judged->figure->numbered || judged->timing.own)
        return false;
    int64_t sum = 0;
    for (size_t i = 0; i < scene->n_claims; i++)
        if (scene->claim[i].activity == judged->figure->activity && scene->claim[i].kind == LOFTE_DONE &&
            !scene->claim[i].dropped)
            sum += scene->claim[i].count;
    return sum > 0 && sum == judged->figure->count;
}

/* 'Någon kontroll är ej påtänkt', 'dagen är ännu inte fastställd': a plan that there is not. */
static bool is_unplanned(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    if (judged->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE))
        return false;
    for (size_t i = clause->first;
         i + 1 < clause->end && !(i > judged->figure->at && (scene->marks.mark[i].cues & CUE_RELATIVE)); i++)
        if (scene->marks.mark[i].kind == MARK_CUE && (scene->marks.mark[i].cues & CUE_NOT) &&
            !(scene->marks.mark[i].cues & CUE_DONE) && (scene->marks.mark[i + 1].cues & CUE_PLAN))
            return true;
    return false;
}

/* 'I löftet står att kommunen och polisen ska kontrollera krogar': no plan. */
static bool is_promise_told(const struct scene *scene, const struct judged *judged) {
    if (judged->figure->numbered || (judged->timing.when && judged->timing.own) ||
        (judged->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE)))
        return false;
    for (size_t c = 0; c <= judged->figure->clause; c++)
        if (scene->clauses.clause[c].own & CUE_TARGET)
            return true;
    return false;
}

/* 'Åtgärderna från vandringen i april är klara', 'sju av de synpunkter som framkom vid vandringen': what came of it is
 * told, and a month says no more of it than that. */
static bool is_outcome_told(const struct scene *scene, const struct judged *judged) {
    enum { NEAR = 8, WEEK = 7 };
    static const char *const outcomes[] = {"åtgärd",     "synpunkt",   "brist",  "förslag",  "önskemål",
                                           "iakttagels", "anmärkning", "svaren", "resultat", NULL};
    static const char *const after[] = {"från", "efter", "vid", "av", "under", NULL};
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    if (!figure->numbered && figure->mention != NO_MARK && figure->mention + 1 < scene->marks.n &&
        text_ends(mark_last(&scene->marks, figure->mention), "ens")) /* 'Vandringens synpunkter följs upp' */
        if (text_begins_among(mark_first(&scene->marks, figure->mention + 1), outcomes))
            return true;
    if (figure->numbered || figure->form != FORM_DEFINITE || figure->mention == NO_MARK || !figure->mention ||
        (when && timing_length(when->window) < WEEK) ||
        !text_among(mark_last(&scene->marks, figure->mention - 1), after))
        return false;
    for (size_t i = figure->mention; i-- > 0 && i + NEAR > figure->mention;)
        if (text_begins_among(mark_first(&scene->marks, i), outcomes))
            return true;
    return false;
}

/* 'Den ledde inte till några ingripanden', behind another activity's event: what came of that one. */
static bool is_none_of_event(const struct scene *scene, const struct judged *judged) {
    enum { NEAR = 5 };
    static const char *const led[] = {"ledde", "lett", "resulterade", "resulterat", "föranledde", "krävde", NULL};
    static const char *const it[] = {"den", "det", "denna", "detta", "dessa", "de", "insatsen", "kontrollen", NULL};
    const struct figure *figure = judged->figure;
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (!last || last->passage != scene->passage || last->sentence + 1 < scene->sentence ||
        last->activity == figure->activity || figure->mention == NO_MARK ||
        scene->marks.mark[figure->mention].word[0].role == WORD_COUNT || !text_among(mark_first(&scene->marks, 0), it))
        return false;
    for (size_t i = figure->mention; i-- > 0 && i + NEAR > figure->mention;)
        if (text_among(mark_first(&scene->marks, i), led))
            return (judged->clause->own & (CUE_NOT | CUE_ZERO)) != 0;
    return false;
}

/* '5/6 A-traktorer, en kväll = 1 ktr': the sentence begins with a day of its own. */
static bool sums_its_day(const struct scene *scene, const struct figure *figure) {
    const struct mark *first = &scene->marks.mark[0];
    return figure->count == 1 && first->kind == MARK_WHEN && first->when.kind == WHEN_DAY;
}

/* 'LOB 25/8 (1), LOB 2/9 (2)': each name with its day has its own number in brackets. */
static bool is_number_of_day(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    if (!judged->figure->clause || !judged->figure->numbered || judged->figure->at != clause->first ||
        clause->end > clause->first + 2)
        return false;
    const struct clause *before = clause - 1;
    const bool whole =
        clause->end == clause->first + 1 && clause->end < scene->marks.n && scene->marks.mark[clause->end].stop == ')';
    if (clause->first > 1 && whole && clause->bracket) {
        const struct mark *time = &scene->marks.mark[clause->first - 2];
        if (time->kind == MARK_WHEN && time->when.kind == WHEN_PERIOD && !time->when.year)
            return true; /* 'i mars (1), april (2)' */
    }
    if (scene_names(scene, before->first, before->end) != judged->figure->activity)
        return false;
    bool day = false;
    for (size_t i = before->first; i < before->end; i++) {
        if (scene->marks.mark[i].kind == MARK_NUMBER)
            return false;
        day = day || (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_DAY);
    }
    return day;
}

/* 'han hade önskat att det var tio', 'hade han drömt om tre' */
static bool is_wished(const struct scene *scene, const struct clause *clause) {
    static const char *const wished[] = {"önskat", "velat", "gärna", "om", NULL};
    static const char *const firsts[] = {"hade", "drömt", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if ((scene->marks.mark[i].cues & CUE_ASK) && text_among(mark_first(&scene->marks, i), firsts) &&
            text_among(mark_last(&scene->marks, i), wished))
            return true;
    return false;
}

/* 'Vid krogkontrollen besöktes fem ställen', behind the sentence that told of it. */
static bool is_resumed(const struct scene *scene, const struct judged *judged) {
    static const char *const at[] = {"vid", "under", "efter", NULL};
    const struct figure *figure = judged->figure;
    const struct claim *last = scene_last(scene, figure->activity);
    return !figure->numbered && figure->form == FORM_DEFINITE && figure->mention == judged->clause->first + 1 &&
           text_among(mark_last(&scene->marks, figure->mention - 1), at) && last && last->kind == LOFTE_DONE &&
           last->count == 1 && !(judged->timing.own && judged->timing.when && judged->timing.when->kind == WHEN_DAY);
}

/* 'frågade vad insatsen den 10 februari gav', 'hur det gick med kontrollen den 3 maj': that it was held is not asked.
 */
static bool presupposes(const struct scene *scene, const struct judged *judged) {
    static const char *const how[] = {"hur", "vad", NULL};
    const struct when *when = judged->timing.when;
    if (judged->figure->numbered || judged->figure->form != FORM_DEFINITE || !judged->past || !when ||
        !judged->timing.own || when->kind != WHEN_DAY)
        return false;
    static const char *const befell[] = {"hände", "hänt", "blev", "blivit", NULL}; /* 'vad hände med kontrollen' */
    bool asked = false;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++) {
        asked = asked || text_among(mark_first(&scene->marks, i), how);
        if (text_among(mark_first(&scene->marks, i), befell))
            return false;
    }
    return asked;
}

/* 'huruvida fyra kontroller gjorts', 'undrade om det då var två': whatever it counts is asked. */
static bool asks(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_is(mark_first(&scene->marks, i), "huruvida") ||
            (i > clause->first && text_is(mark_first(&scene->marks, i), "många") &&
             text_is(mark_first(&scene->marks, i - 1), "hur")) ||
            (text_is(mark_first(&scene->marks, i), "om") && i > clause->first &&
             (scene->marks.mark[i - 1].cues & CUE_ASK)))
            return true;
    return false;
}

/* 'skall uppgå till minst femton under hela perioden': the pledge's own number, and nothing of what was done. */
static bool is_pledge_recited(const struct scene *scene, const struct judged *judged) {
    const int64_t promised = lexicon_activity(scene->marker->lexicon, judged->figure->activity)->activity->target.count;
    const bool least =
        text_among(mark_first(&scene->marks, judged->figure->at), (const char *const[]){"minst", "lägst", NULL});
    static const char *const reach[] = {"klara", "nå", "uppnå", "infria", "uppfylla", NULL};
    const bool reached = judged->figure->at && /* 'två till behövs för att klara minst 30' */
                         text_among(mark_last(&scene->marks, judged->figure->at - 1), reach);
    return least && promised > 1 && judged->figure->count == promised &&
           (reached || !(judged->clause->own & (CUE_DONE | CUE_PAST)));
}

/* 'upptogs, att tre personer LOB:ats; rätta antalet är fyra': what was put right, but for an event with a day of its
 * own. */
static bool is_quoted(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    const bool dated = when && judged->timing.own && when->kind == WHEN_DAY && !figure->act;
    return !figure->numbered && scene->marks.correction != SIZE_MAX && scene->marks.correction > figure->at && !dated &&
           !(judged->clause->own & CUE_PLAN);
}

/* 'Tre trafikkontroller hölls i oktober, den andra på Storgatan': one of the three. */
static bool is_ranked_among(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct mark *mark = &scene->marks.mark[figure->at];
    const struct claim *last = scene_last(scene, figure->activity);
    return figure->ordinal && figure->understood && mark->kind == MARK_NUMBER && last &&
           last->passage == scene->passage && last->sentence == scene->sentence && last->kind == LOFTE_DONE &&
           last->count >= mark->number.value && !(judged->clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB));
}

/* '…, och då är de tre avvisningarna medräknade', '…, och de två den 8 juni ingår': what the sum before it holds. */
static bool is_held_by_sum(const struct scene *scene, const struct judged *judged) {
    static const char *const holds[] = {"ingår", "ingick", "medräknats", "inräknats", NULL};
    const struct figure *figure = judged->figure;
    if (!figure->clause || !figure->numbered || figure->article || (judged->clause->own & CUE_NOT) ||
        !scene_last(scene, figure->activity))
        return false;
    const bool certain = figure->form == FORM_DEFINITE_PLURAL || text_is(mark_first(&scene->marks, figure->at), "de");
    for (size_t i = figure->at + 1; certain && i < judged->clause->end; i++)
        if (text_among(mark_last(&scene->marks, i), holds) || insertion_is_included(mark_last(&scene->marks, i)))
            return true;
    return false;
}

/* 'Rätt antal är tre. En kontroll hade räknats dubbelt.': how the wrong number came about. */
static bool is_error_explained(const struct scene *scene, const struct judged *judged) {
    static const char *const books[] = {"räkn",  "bokför",  "registrer", "hamna",  "tagits", "glöm",   "missa", "kommi",
                                        "förts", "redovis", "noter",     "dubbel", "föll",   "fallit", NULL};
    static const char *const slips[] = {"dubbelt", "misstag", "felaktigt", "fel", NULL};
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    const struct timing *timing = &judged->timing;
    const bool dated = timing->when && timing->own && timing->when->kind == WHEN_DAY;
    if ((dated && !judged->clause->aside) || judged->figure->count > 1 || judged->figure->zero)
        return false;
    const bool righted = last && last->corrects && last->passage == scene->passage &&
                         last->sentence + 1 >= scene->sentence && last->activity == judged->figure->activity;
    bool booked = false, slip = false;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++) {
        booked = booked || text_begins_among(mark_first(&scene->marks, i), books);
        slip = slip || text_among(mark_last(&scene->marks, i), slips);
    }
    return booked && (righted || slip);
}

/* 'Vecka 16 genomfördes vårens kampanj. Affischer i butikerna, ett brev hem samt inlägg': a list of what it was. */
static bool lists_means(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct claim *last = scene_last(scene, figure->activity);
    if (!last || last->passage != scene->passage || last->sentence + 1 != scene->sentence || last->count > 1 ||
        !figure->article || figure->at == 0 || judged->timing.own ||
        (scene->marks.mark[0].kind != MARK_WORD && scene->marks.mark[0].kind != MARK_MENTION))
        return false;
    for (size_t c = 0; c < scene->clauses.n; c++)
        if (scene->clauses.clause[c].own & (CUE_EVENT | CUE_PAST | CUE_VERB | CUE_NEXT))
            return false;
    return scene->clauses.n > 1;
}

/* 'Någon mer insats har inte gjorts', behind one that was: no more than that. */
static bool is_no_more(const struct scene *scene, const struct judged *judged) {
    enum { NEAR = 2 };
    static const char *const more[] = {"mer", "mera", "fler", "ytterligare", NULL};
    const struct figure *figure = judged->figure;
    const struct claim *last = scene_last(scene, figure->activity);
    if (!last || last->kind != LOFTE_DONE || !(figure->zero || (judged->clause->own & CUE_NOT)))
        return false;
    for (size_t i = judged->clause->first; i < judged->clause->end && i <= figure->at + NEAR; i++)
        if (text_among(mark_last(&scene->marks, i), more))
            return true;
    return false;
}

/* 'Sedan förra mötet har tre gjorts. Två av dem gjordes i maj och en den 1 juni': a part's own time, of a whole that
 * has none. */
static bool is_dated_part(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    if (!when || !judged->timing.own || (when->kind != WHEN_DAY && when->kind != WHEN_PERIOD))
        return false;
    for (size_t i = scene->n_claims; i-- > 0;) {
        const struct claim *claim = &scene->claim[i];
        if (claim->activity == judged->figure->activity && !claim->dropped && claim->sentence < scene->sentence)
            return claim->sentence + 1 == scene->sentence && claim->kind == LOFTE_DONE && !claim->has_time &&
                   claim->count > judged->figure->count;
    }
    return false;
}

bool judged_is_beside(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    const bool so_far = when && judged->timing.own && when->kind == WHEN_SO_FAR; /* '= 7 i år' below its months */
    const bool term = when && when->kind == WHEN_PERIOD && timing_length(when->window) > 80 && !judged->timing.carried;
    const bool said = clause->sum && figure->clause == 1 && scene->marks.mark[0].kind == MARK_WHEN && /* 'i år = 20' */
                      scene->clauses.clause[0].end == 1 && scene->marks.mark[0].when.kind == WHEN_SO_FAR;
    if (clause->sum && !said && !term && !(figure->clause == 0 && so_far) && !sums_its_day(scene, figure) &&
        scene_last(scene, figure->activity))
        return true;
    if ((clause->bracket && scene_last(scene, figure->activity) && !is_number_of_day(scene, judged)) ||
        is_sum_of_told(scene, judged))
        return true;
    if (clause->part) {
        const struct claim *last = scene_last(scene, figure->activity);
        if (last && last->kind == LOFTE_TOTAL && last->sentence + 1 == scene->sentence && figure->clause == 0 && when &&
            judged->timing.own && when->kind == WHEN_PERIOD)
            return false; /* 'Hittills i år har 15 genomförts. 3 av dem gjordes i maj' */
        if (is_dated_part(scene, judged))
            return false;
        return !last || !last->elsewhere ? last != NULL : false;
    }
    if (comparison_tells(scene, figure->clause) || is_outcome_told(scene, judged) || is_none_of_event(scene, judged) ||
        is_promise_told(scene, judged) || remark_on_told(scene, judged) || is_unplanned(scene, judged) ||
        again_ranks(scene, judged) || again_names(scene, judged) || again_promises(scene, judged) ||
        is_no_more(scene, judged))
        return true;
    if (is_resumed(scene, judged) || is_pledge_recited(scene, judged) || is_quoted(scene, judged) ||
        lists_means(scene, judged) || is_held_by_sum(scene, judged) || is_ranked_among(scene, judged) ||
        is_error_explained(scene, judged))
        return true;
    if (clause->question && !presupposes(scene, judged) &&
        (!(judged->cues & CUE_DONE) || !figure->numbered || figure->article || asks(scene, clause)))
        return true;
    unsigned asked = 0;
    for (size_t c = 0; c <= figure->clause; c++)
        asked |= scene->clauses.clause[c].own & CUE_ASK;
    if (asked && (!(judged->past || judged->future) || judged->timing.carried) &&
        !(figure->numbered && (clause->own & CUE_DONE)))
        return true;
    if (figure->numbered && !judged->timing.own && is_wished(scene, clause))
        return true; /* 'sju kontroller under tertial 2, och han hade önskat att det var tio' */
    if (figure->numbered && (is_of_last_year(scene, judged) || is_same_time_then(scene, judged)))
        return true;
    if (judged->timing.when && (!judged->timing.carried || judged->timing.when->year) && is_past_year(scene, judged))
        return true;
    if (scene->asked && !judged->timing.when && !figure->numbered)
        return true;
    return (scene->promise && is_recited(scene, judged)) || is_listed_promise(scene, judged);
}

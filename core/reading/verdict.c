/* SPDX-License-Identifier: MIT
 *
 * The order of judgement: put off or cancelled before 'none', 'none' before what lies ahead, a total before an
 * increment. A time that has not come outweighs the verb.
 */
#include "reading/verdict.h"
#include "reading/certainty.h"

#include "base/days.h"
#include "base/err.h"
#include "figures/acted.h"
#include "figures/binding.h"
#include "figures/other.h"
#include "figures/parted.h"
#include "figures/target.h"
#include "language/match.h"
#include "reading/again.h"
#include "reading/beside.h"
#include "reading/claims.h"
#include "reading/each.h"
#include "reading/judge.h"
#include "reading/plan.h"
#include "reading/putoff.h"
#include "reading/tense.h"

#include <string.h>

static bool certain_one(const struct figure *figure) {
    return figure->form == FORM_DEFINITE || figure->form == FORM_DEFINITE_PLURAL || figure->next;
}

/* 'någon insats har ännu inte blivit av'. */
static bool is_any_denied(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    bool any = false, denied = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        any = any || ((mark->cues & CUE_ANY) && !target_at_none(scene, i) && i < judged->figure->at + 1 &&
                      judged->figure->at < i + 6);
        denied = denied || (mark->cues & (CUE_NOT | CUE_CANCEL));
    }
    return any && denied;
}

static bool relative_between(const struct scene *scene, size_t a, size_t b) {
    for (size_t i = a < b ? a : b; i < (a < b ? b : a); i++)
        if (scene->marks.mark[i].cues & CUE_RELATIVE)
            return true;
    return false;
}

/* 'gick ut den 6 december och inte, som antecknats, den 4' */
static bool is_contrast(const struct scene *scene, const struct clause *clause, size_t at) {
    return at > clause->first && text_is(mark_last(&scene->marks, at - 1), "och");
}

/* 'Två kontroller som ännu inte har redovisats': held, and not told of. */
static bool is_untold(const struct scene *scene, const struct figure *figure, size_t at) {
    enum { NEAR = 4 };
    static const char *const told[] = {"redovisats", "rapporterats", "meddelats", "nämnts", "berättats", NULL};
    for (size_t i = at + 1; figure->at < at && i < scene->marks.n && i <= at + NEAR; i++)
        if (text_among(mark_last(&scene->marks, i), told))
            return relative_between(scene, figure->at, at);
    return false;
}

/* 'någon/några … inte' and 'inte … genomförts'. */
static bool is_denied(const struct scene *scene, const struct judged *judged) {
    if (judged->figure->zero || is_any_denied(scene, judged))
        return true;
    if (!(judged->clause->own & CUE_NOT) || !(judged->cues & CUE_DONE))
        return false;
    const struct clause *clause = judged->clause;
    for (size_t i = clause->first; i < clause->end; i++)
        if ((scene->marks.mark[i].cues & CUE_NOT) && !is_contrast(scene, clause, i) &&
            !is_untold(scene, judged->figure, i))
            for (size_t k = i > 8 ? i - 8 : 0; k < clause->end && k < i + 9; k++)
                if (k >= clause->first && (scene->marks.mark[k].cues & CUE_DONE) && !relative_between(scene, k, i))
                    return true;
    return false;
}

static void done_give(struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    struct claim claim = judge_claim(scene, judged, LOFTE_DONE);
    const struct when *when = judged->timing.when;
    if (when && when->kind == WHEN_SO_FAR && judged->timing.carried)
        judge_window(scene, &claim, NULL);
    claim.whole = when && when->kind == WHEN_PERIOD && figure->numbered && !figure->article && !figure->ordinal;
    claim.reason = N_("the text says that it took place");
    if (each_applies(scene, judged)) {
        each_give(scene, judged, &claim);
        return;
    }
    claim_add(scene, figure, claim, certainty_ground(scene, judged));
    each_other_day(scene, judged, claim);
    putoff_before(scene, judged);
}

/* 'mopedinsats genomförd', 'mopedinsatsen är gjord'. */
static bool verb_beside(const struct scene *scene, const struct judged *judged) {
    const size_t at = judged->figure->at;
    if (scene->section == SECTION_DONE)
        return true;
    for (size_t i = at > 2 ? at - 2 : 0; i < judged->clause->end && i < at + 4; i++)
        if (scene->marks.mark[i].cues & CUE_DONE)
            return true;
    return false;
}

/* 'Inbjudan till höstens trygghetsvandring har gått ut': the paper went out; but 'hörsammade kallelsen': they came. */
static bool is_invited(const struct scene *scene, const struct figure *figure) {
    enum { NEAR = 7 }; /* 'Sammanställning över åtgärder med stöd av LOB' */
    for (size_t i = 0; i < figure->at; i++)
        if (text_begins(mark_first(&scene->marks, i), "hörsamma"))
            return false;
    for (size_t i = figure->at; i-- > 0 && i + NEAR > figure->at && scene->marks.mark[i].kind != MARK_STOP;)
        if (other_paper(scene, i))
            return figure->mention != NO_MARK;
    return false;
}

/* 'redogjorde för genomförda trafikkontroller': a word of what was talked about, and when is not said. */
static bool only_reports(const struct scene *scene, const struct judged *judged) {
    static const char *const reports[] = {"redogj",  "redogör",    "redovisa", "rapportera", "informera",
                                          "berätta", "presentera", "föredr",   NULL};
    for (size_t i = judged->clause->first; !judged->timing.when && i < judged->figure->at; i++)
        if (text_begins_among(mark_first(&scene->marks, i), reports))
            return true;
    return false;
}

/* 'Krogktr ihop m alkoholhandl' below 'Fredag 8/3': a note that begins with its name, below the day that it was. */
static bool opens_titles_day(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    return scene->terse && scene->title == NO_ACTIVITY && scene->title_time.known && when && when->kind == WHEN_DAY &&
           when->window.from == scene->title_time.when.window.from && judged->past &&
           judged->figure->at <= judged->clause->first + 1 && judged->figure->mention == judged->figure->at &&
           !(judged->clause->own & (CUE_PAST | CUE_VERB | CUE_PRESENT | CUE_PLAN));
}

/* Without a number only what is certain to be meant counts: a certain one, or one on a day. */
static bool is_event(const struct scene *scene, const struct judged *judged) {
    enum { WEEK = 6 }; /* days from its first to its last */
    const struct figure *figure = judged->figure;
    if ((!figure->numbered || figure->next) && is_invited(scene, figure))
        return false;
    if (figure->numbered)
        return true;
    const bool told = judge_told(scene, judged);
    const bool named_time = judged->timing.when && judged->past;
    if (judge_many(figure) && only_reports(scene, judged))
        return false;
    if (judge_many(figure))
        return told || ((scene->terse || (judged->cues & CUE_PAST)) && named_time && judged->timing.own &&
                        judged->timing.when->listed > 1);
    if (figure->form == FORM_DEFINITE)
        return (named_time && (!judged->timing.carried || timing_length(judged->timing.when->window) < 32)) || told ||
               (judged->cues & CUE_PAST);
    if (figure->act)
        return acted_is_noted(scene, figure->at) && judged->past && judged->timing.own &&
               judged->timing.when->kind == WHEN_DAY;
    const struct mark *first = &scene->marks.mark[0]; /* '7/3 tung trafik, rv 32, m bilinsp.' */
    if (scene->terse && judged->past && first->kind == MARK_WHEN && first->when.kind == WHEN_DAY &&
        judged->timing.when == &first->when)
        return true;
    const bool brief = judged->timing.when && (judged->timing.when->kind == WHEN_DAY ||
                                               timing_length(judged->timing.when->window) == WEEK); /* ', vecka 17' */
    const size_t opens = judged->clause->first + (scene->marks.mark[judged->clause->first].kind == MARK_STOP);
    if (scene->terse && named_time && brief && figure->at == opens && !judged->timing.carried &&
        figure->mention != NO_MARK)
        return true; /* 'Razzia m 4 pol + hund to 9/5', 'Västra vägen 16/5, fartktr' */
    if (opens_titles_day(scene, judged))
        return true;
    return (told && (judged->timing.when || verb_beside(scene, judged))) || (named_time && judged->timing.own) ||
           (judged->timing.when && judged->past && (judged->cues & (CUE_PAST | CUE_DONE)));
}

/* 'Inga har genomförts under första kvartalet, varför en ska ske före midsommar': the quarter is that of what was told.
 */
static bool is_time_of_told(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    if (!when || judged->timing.own)
        return false;
    const struct lofte_window told = timing_window(scene, when, false);
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < 64; n++) {
        const struct claim *claim = &scene->claim[i];
        if (claim->passage != scene->passage || claim->sentence != scene->sentence)
            return false;
        if (claim->kind != LOFTE_PLANNED && claim->window.from == told.from && claim->window.to == told.to)
            return true;
    }
    return false;
}

static void planned_give(struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    struct claim claim = judge_claim(scene, judged, LOFTE_PLANNED);
    if ((judged->timing.carried && !judged->future) || is_time_of_told(scene, judged))
        judge_window(scene, &claim, NULL);
    claim.reason = N_("the text says that it is planned");
    if (tense_was_planned(scene, judged)) {
        scene->promised = figure->count;
        scene->promised_activity = figure->activity;
        scene->set_passage = scene->passage + 1;
        scene->set_sentence = scene->sentence;
        scene->set_time = (struct carried){.known = true, .when = *judged->timing.when, .claimed_by = NO_ACTIVITY};
        return;
    }
    if (each_applies(scene, judged) && judged->timing.when && judged->timing.when->listed > 1) {
        claim.count = figure->numbered ? claim.count : 1;
        claim.precision = claim.count < 0 ? LOFTE_UNSPECIFIED : LOFTE_EXACT;
        each_give(scene, judged, &claim);
        return;
    }
    if (plan_became_fewer(scene, judged))
        return;
    if (figure->act && !figure->numbered)
        return; /* 'funnit skäl att omhänderta berusade personer': how many is not said */
    const bool said = judged->cues & (CUE_PLAN | CUE_PRESENT) || judged->future || scene->section == SECTION_PLAN;
    if (!figure->numbered && !(judged->timing.own && judged->future) && is_invited(scene, figure))
        return;
    if (!figure->numbered && !judged->timing.when && (certain_one(figure) || scene->plan_passage))
        return; /* talk about a plan that was told elsewhere */
    claim_add(scene, figure, claim, said ? GROUND_PLACED : GROUND_BARE);
}

static bool is_yet(const struct scene *scene, const struct judged *judged) {
    for (size_t i = judged->clause->first; i < judged->clause->end; i++)
        if (text_is(mark_last(&scene->marks, i), "ännu"))
            return true;
    return false;
}

static void none_give(struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    if (tense_none_ahead(scene, judged))
        return;
    if (!figure->numbered && figure->form == FORM_DEFINITE && is_yet(scene, judged) && !is_any_denied(scene, judged))
        return; /* 'kontrollen är ännu inte genomförd' */
    const struct when *when = judged->timing.when;
    const bool whole = figure->implied && when && when->kind == WHEN_PERIOD; /* 'Ej gjort i april' */
    const bool definite = !figure->numbered && figure->form == FORM_DEFINITE && !whole && !is_any_denied(scene, judged);
    struct claim claim = judge_claim(scene, judged, definite ? LOFTE_CANCELLED : LOFTE_NONE);
    if (!definite) {
        claim.count = 0;
        claim.precision = LOFTE_EXACT;
        claim.whole = true;
    }
    const bool later = when && !judged->timing.own && judged->future; /* '… än, men nu ligger det en den 15 juni' */
    if (later || (judged->timing.carried && when && when->kind == WHEN_SO_FAR))
        judge_window(scene, &claim, NULL);
    claim.reason = N_("the text says that none took place");
    claim_add(scene, figure, claim, GROUND_PLACED);
}

static void total_give(struct scene *scene, const struct judged *judged) {
    struct claim claim = judge_claim(scene, judged, LOFTE_TOTAL);
    if (claim.count < 0) {
        done_give(scene, judged); /* 'hittills har några trafikkontroller gjorts' */
        return;
    }
    const struct when *when = judged->timing.when;
    const bool year = when && when->year && /* 'Under 2023 … Krogtillsyn skedde', 'Året 2023' above 'Trafik: 23' */
                      (when == &scene->sentence_time.when || when == &scene->title_time.when);
    if ((judged->timing.carried && !year) || (when && when->kind == WHEN_DAY) ||
        (when && !judged->timing.own && when->kind == WHEN_PERIOD && !when->year))
        judge_window(scene, &claim, NULL);
    const bool timeless = !when || judge_years_sum(scene, judged);
    if (timeless && !judged->figure->of_target && judge_says_years(scene, judged))
        claim.window.from = day_make(day_split(scene->marker->meeting).year, 1, 1);
    if (claim.window.from == LOFTE_NO_DAY && claim.window.to != LOFTE_NO_DAY)
        claim.window.from = judge_sum_from(scene, claim.activity, claim.window.to);
    claim.whole = true;
    claim.reason = N_("the text gives the number so far");
    claim_add(scene, judged->figure, claim, GROUND_TOLD);
}

/* 'insats 18/4 ok, 25/4 struken': the clause begins with a day of its own. */
static bool has_other_day(const struct scene *scene, const struct clause *clause, const struct when *when) {
    const struct mark *first = &scene->marks.mark[clause->first];
    return scene->terse && first->kind == MARK_WHEN && first->when.kind == WHEN_DAY && when->kind == WHEN_DAY &&
           first->when.window.from != when->window.from && !(clause->own & CUE_MOVE);
}

/* What was cancelled is the event of another day, behind the figure's own. */
static bool is_off_another_day(const struct scene *scene, const struct judged *judged) {
    const size_t next = judged->figure->clause + 1;
    return judged->timing.own && !(judged->clause->own & (CUE_CANCEL | CUE_MOVE)) && next < scene->clauses.n &&
           (scene->clauses.clause[next].own & CUE_CANCEL) &&
           has_other_day(scene, &scene->clauses.clause[next], judged->timing.when);
}

/* '…, medan den andra ställdes in': another one than the figure's. */
static bool is_the_others(const struct scene *scene, const struct clause *clause) {
    static const char *const others[] = {"andra", "tredje", "övriga", "resterande", "återstående", NULL};
    enum { NEAR = 3 };
    const struct mark *first = &scene->marks.mark[clause->first];
    if ((first->cues & CUE_ANY) && clause->first + 1 < clause->end && first[1].kind == MARK_WORD && !first[1].n_words)
        return true; /* '; någon mätning hade ej kunnat anordnas' */
    for (size_t i = clause->first; i < clause->end && i < clause->first + NEAR; i++)
        if (text_among(mark_last(&scene->marks, i), others))
            return true;
    return false;
}

/* 'låg på v. 41, skjuts till v. 45': a later clause without a figure of its own takes the plan back. */
static size_t cancelled_where(const struct scene *scene, const struct figures *figures, const struct judged *judged) {
    const size_t own = judged->figure->clause;
    const bool present = (judged->clause->own & CUE_PRESENT) && !(judged->clause->own & (CUE_DONE | CUE_PAST));
    const bool open = !judged->timing.when || !judged->past || (judged->clause->own & CUE_PLAN) || present;
    const bool told =
        (judged->clause->own & CUE_DONE) && plan_is_aside(scene, judged->clause); /* 'kom den ena till stånd' */
    const bool done = (judged->clause->own & CUE_DONE) && !(judged->clause->own & (CUE_PLAN | CUE_TARGET)) &&
                      judged->figure->numbered; /* 'Tre har det hunnit bli, och det märks – folk flyttar på sig' */
    if (!open || told || done || (judged->clause->own & (CUE_CANCEL | CUE_MOVE)))
        return own;
    for (size_t c = own + 1; c < scene->clauses.n && c < own + 4; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        const size_t first = figures_from(figures, c);
        if (first < figures->n && figures->figure[first].clause == c)
            return own;
        if (judged->timing.own && has_other_day(scene, clause, judged->timing.when))
            return own;
        if (is_the_others(scene, clause))
            return own;
        if ((clause->own & (CUE_CANCEL | CUE_MOVE)) && !clause->part)
            return c;
    }
    return own;
}

/* 'Enligt kommunpolisen skall antalet rätteligen vara fem': what has been, corrected. */
static bool corrects_told(const struct scene *scene, const struct judged *judged) {
    const struct claim *last = scene_last(scene, judged->figure->activity);
    const bool told =
        last && last->passage == scene->passage && (last->kind == LOFTE_DONE || last->kind == LOFTE_TOTAL);
    const bool behind = judge_behind(scene, judged->timing.when, false); /* 'för september ska antalet vara' */
    bool is = false;                                                     /* 'rätteligen skall vara tre' */
    for (size_t i = judged->clause->first; i < judged->clause->end; i++)
        is = is || text_is(mark_last(&scene->marks, i), "vara");
    const bool righted = judged->clause->own & CUE_CORRECT;
    return righted && judged->figure->numbered && !judged->figure->article && (told || behind || is);
}

/* 'Krogtillsyn har inte kunnat genomföras under januari': nothing was set for a day; in all that time there was none.
 */
static bool is_not_held(const struct scene *scene, const struct judged *judged) {
    static const char *const able[] = {"kunnat", "kunde", "hanns", "hunnits", "medgivit", NULL};
    const struct when *when = judged->timing.when;
    const struct figure *figure = judged->figure;
    const bool open = figure->form == FORM_BARE || figure->form == FORM_PLURAL;
    if (figure->numbered || !open || figure->understood || !when || !judged->timing.own || !judged->past ||
        when->kind != WHEN_PERIOD || timing_length(when->window) < 27 || (judged->clause->own & CUE_MOVE))
        return false;
    bool unable = false, denied = false;
    for (size_t i = judged->clause->first; i < judged->clause->end; i++)
        for (size_t t = scene->marks.mark[i].first; t < scene->marks.mark[i].end; t++) {
            unable = unable || text_among(scene->marks.token[t].fold, able);
            denied =
                denied || text_among(scene->marks.token[t].fold, (const char *const[]){"inte", "ej", "icke", NULL});
        }
    return unable && denied;
}

/* 'Vid vandringen den 7 maj bestämdes att nästa …': what was decided there is another one. */
static bool is_occasion(const struct scene *scene, const struct judged *judged) {
    static const char *const at[] = {"vid", "under", "på", "efter", "från", "med", NULL};
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    return !figure->numbered && figure->form == FORM_DEFINITE && figure->mention != NO_MARK && figure->mention &&
           text_among(mark_last(&scene->marks, figure->mention - 1), at) && when && judged->timing.own &&
           (when->kind == WHEN_DAY || when->kind == WHEN_PERIOD) && judge_behind(scene, when, false) &&
           !judge_ahead(scene, when, false);
}

/* 'Kommunpolisen lovar en kontroll till före sommaren' */
static bool promises_one(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end && !(clause->own & (CUE_DONE | CUE_PAST)); i++)
        if (text_is(mark_first(&scene->marks, i), "lovar"))
            return true;
    return false;
}

/* What its verbs say of the figure, where another word of the sentence says more. */
static void cues_settle(const struct scene *scene, struct judged *judged) {
    judged->cues = judged->clause->cues;
    if (!(judged->clause->own & (CUE_DONE | CUE_PAST | CUE_TOTAL)) && target_is_set(scene, judged->clause))
        judged->cues |= CUE_PLAN;
    if (plan_was_carried_out(scene, judged->clause))
        judged->cues = (judged->cues & ~(unsigned)(CUE_PLAN | CUE_PRESENT)) | CUE_DONE;
    if (judged->figure->next && !(judged->clause->own & (CUE_DONE | CUE_PAST | CUE_CANCEL | CUE_MOVE)) &&
        text_is(mark_first(&scene->marks, judged->figure->at), "nästa")) /* 'Nästa brev kommer i juni' */
        judged->cues |= CUE_PLAN;
    if (judged->figure->article && promises_one(scene, judged->clause))
        judged->cues |= CUE_PLAN;
    if (is_occasion(scene, judged) || tense_yielded(scene, judged))
        judged->cues &= ~(unsigned)(CUE_PLAN | CUE_PRESENT);
    if (tense_reported(scene, judged))
        judged->cues = (judged->cues & ~(unsigned)CUE_PRESENT) | CUE_DONE;
    if (corrects_told(scene, judged) || parted_is_outcome(scene, judged->clause))
        judged->cues = (judged->cues & ~(unsigned)(CUE_PLAN | CUE_PRESENT)) | CUE_DONE;
}

/* 'Två kontroller genomfördes i april' under 'Plan för våren' */
static bool tells_outcome(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    return when && when_nearest(when, scene->marker->meeting).from <= scene->marker->meeting &&
           (judged->clause->own & CUE_DONE) && !(judged->clause->own & (CUE_PLAN | CUE_PRESENT));
}

/* 'Återrapportera vilka åtgärder som har vidtagits', in an action: what is to be done, whatever has been. */
static bool is_ordered(const struct scene *scene, const struct figure *figure) {
    return scene->plan_passage && !figure->numbered && figure->mention == 0 &&
           text_ends(mark_last(&scene->marks, 0), "a");
}

/* 'Ett ingripande har skett, ett omhändertagande den 18 mars': what the one was, and when. */
static bool specifies_last(struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const struct clause *clause = judged->clause;
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (!last || last->passage != scene->passage || last->sentence != scene->sentence || last->count != 1 ||
        last->activity != figure->activity || last->part || !figure->part || last->kind != LOFTE_DONE ||
        figure->count != 1 || !figure->article || figure->at != clause->first || !clause->first ||
        scene->marks.mark[clause->first - 1].stop != ',' || !judged->timing.own || !judged->timing.when ||
        judged->timing.when->kind != WHEN_DAY || (clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB | CUE_NEXT)))
        return false;
    last->window = timing_window(scene, judged->timing.when, false);
    last->part = figure->part;
    return true;
}

static void figure_judge(struct scene *scene, const struct figures *figures, size_t at) {
    struct judged judged = {.figure = &figures->figure[at], .timing = timing_of(scene, figures, at)};
    judged.clause = &scene->clauses.clause[judged.figure->clause];
    cues_settle(scene, &judged);
    if (is_ordered(scene, judged.figure))
        judged.cues = CUE_PLAN;
    if (tense_is_to_come(scene, &judged)) {
        judged.timing = (struct timing){0};
        judged.cues |= CUE_PLAN;
    }
    if (scene->plan_passage && judged.timing.carried && !(judged.cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE | CUE_NOT)))
        judged.timing = (struct timing){0};        /* 'Återrapportera åtgärderna' below 'Vandringen den 3 maj' */
    const bool on = tense_goes_on(scene, &judged); /* '• en till i september' */
    bool plan = ((judged.cues & (CUE_PLAN | CUE_PRESENT)) && !(judged.cues & CUE_DONE)) ||
                (scene->section == SECTION_PLAN && !tells_outcome(scene, &judged)) ||
                (scene->plan_passage && !(judged.cues & CUE_DONE)) || on || tense_lies_soon(scene, &judged);
    plan = plan && !tense_lent(scene, &judged) && !tense_sums_up(scene, &judged) &&
           !((judged.clause->own & CUE_PAST) && plan_is_aside(scene, judged.clause));
    judged.cues |= on && judged.figure->next && scene->in_list ? CUE_PLAN : 0U;
    judged.future = judge_ahead(scene, judged.timing.when, plan);
    judged.past = judge_behind(scene, judged.timing.when, plan);
    if (again_promises(scene, &judged)) { /* 'Femton ska göras. Elva är gjorda.' */
        scene->promised = judged.figure->count;
        scene->promised_activity = judged.figure->activity;
    }
    if (judged_is_beside(scene, &judged) || specifies_last(scene, &judged))
        return;
    const unsigned own = judged.clause->own;
    if (judged.figure->zero && (judged.clause->own & CUE_PLAN) && !(judged.cues & CUE_DONE))
        return; /* 'ingen insats inplanerad' */
    if (plan_is_denied(scene, &judged))
        return;
    if (is_any_denied(scene, &judged)) {
        none_give(scene, &judged);
        return;
    }
    if (is_not_held(scene, &judged)) {
        none_give(scene, &judged);
        return;
    }
    const bool anew = scene->terse && judged.figure->next && judged.timing.own && !(own & (CUE_CANCEL | CUE_MOVE));
    if (anew || is_off_another_day(scene, &judged)) /* '18/4 struken, ny 25/4' */
        judged.cues &= ~(unsigned)CUE_CANCEL;
    judged.off = cancelled_where(scene, figures, &judged);
    const bool off = (judged.cues & (CUE_CANCEL | CUE_MOVE)) ||
                     (scene->section == SECTION_NOT && !judged.future && !(own & (CUE_DONE | CUE_PAST | CUE_TOTAL)));
    if (!judged.figure->zero &&
        (judged.off != judged.figure->clause || (off && ((own & (CUE_CANCEL | CUE_MOVE)) || !(own & CUE_EVENT)))))
        putoff_give(scene, &judged);
    else if (is_denied(scene, &judged))
        none_give(scene, &judged);
    else if (judge_total(scene, &judged) && !judged.future && !plan_adds(&judged))
        total_give(scene, &judged);
    else if (plan_is_told(scene, &judged))
        planned_give(scene, &judged);
    else if (is_event(scene, &judged))
        done_give(scene, &judged);
}

void verdicts_give(struct scene *scene, const struct figures *figures, const char *quote) {
    const size_t before = scene->n_claims;
    tense_times_settle(scene);
    for (size_t i = 0; i < figures->n; i++)
        figure_judge(scene, figures, i);
    for (size_t i = before; i < scene->n_claims; i++)
        scene->claim[i].quote = quote;
}

/* SPDX-License-Identifier: MIT
 *
 * A day or a week is taken by the reading nearer to the meeting; longer times by the verb.
 */
#include "reading/judge.h"
#include "figures/binding.h"
#include "reading/certainty.h"

#include "base/days.h"
#include "language/match.h"

bool judge_ahead(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window window = timing_window(scene, when, plan);
    return when && (when->future || (window.from != LOFTE_NO_DAY && window.from > scene->marker->meeting));
}

bool judge_behind(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window window = timing_window(scene, when, plan);
    const lofte_day last = plan ? window.to : window.from;
    return when && window.to != LOFTE_NO_DAY && last <= scene->marker->meeting && !when->future;
}

void judge_window(const struct scene *scene, struct claim *claim, const struct when *when) {
    claim->window = timing_window(scene, when, claim->kind == LOFTE_PLANNED);
    if (when && claim->kind == LOFTE_CANCELLED && when->kind != WHEN_VAGUE)
        claim->window = when_nearest(when, scene->marker->meeting);
    claim->has_time = claim->window.from != LOFTE_NO_DAY || claim->window.to != LOFTE_NO_DAY;
}

lofte_day judge_sum_from(const struct scene *scene, size_t activity, lofte_day to) {
    const lofte_day year = day_make(day_split(to).year, 1, 1);
    const struct lofte_target *target = &lexicon_activity(scene->marker->lexicon, activity)->activity->target;
    return target->per == LOFTE_PER_PERIOD && scene->marker->agreement_from < year ? LOFTE_NO_DAY : year;
}

bool judge_many(const struct figure *figure) {
    return figure->form == FORM_PLURAL || figure->form == FORM_DEFINITE_PLURAL;
}

/* 'två bråkiga gäster', 'fyra fyllerister': a noun of its own, and no times. */
static bool counts_people(const struct scene *scene, size_t at, const struct clause *clause) {
    const struct binding binding = binding_find(scene, at, clause);
    return binding.head == HEAD_OTHER ||
           (binding.head == HEAD_UNIT && !(scene->marks.mark[binding.at].cues & CUE_TIMES));
}

/* 'fick två tonåringar lämna parken enligt 13 § polislagen', 'avvisade vi två bråkiga gäster (PL)': by the law one
 * thing was done to each of them. How many, or 1. */
static int64_t acted_by_law(const struct scene *scene, const struct figure *figure) {
    enum { FEW = 10, NEAR = 4 };
    static const char *const by[] = {"enligt", "enl", "jämlikt", "stöd", "(", NULL};
    static const char *const were[] = {"fick", "som", "ombads", NULL}; /* 'tre fick gå enligt polislagen' */
    bool law = false;
    for (size_t i = figure->mention; !law && i != NO_MARK && i-- > 0 && i + NEAR > figure->mention;) {
        law = text_among(mark_last(&scene->marks, i), by);
        if (scene->marks.mark[i].kind == MARK_WORD || scene->marks.mark[i].kind == MARK_MENTION)
            break;
    }
    if (!law)
        return 1;
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (clause->bracket && figure->clause)
        clause--;
    for (size_t i = clause->first; i + 1 < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER && !mark->number.ordinal && mark->number.value > 1 && mark->number.value < FEW &&
            ((mark[1].kind == MARK_WORD && counts_people(scene, i, clause)) ||
             text_among(mark_first(&scene->marks, i + 1), were)))
            return mark->number.value;
    }
    return 1;
}

struct claim judge_claim(const struct scene *scene, const struct judged *judged, enum lofte_kind kind) {
    const struct figure *figure = judged->figure;
    struct claim claim = {.activity = figure->activity,
                          .kind = kind,
                          .count = figure->count,
                          .precision = figure->precision,
                          .part = figure->part,
                          .doubts = certainty_doubts(scene, judged, kind)};
    if (kind == LOFTE_TOTAL && figure->numbered && text_is(mark_first(&scene->marks, figure->at), "upp"))
        claim.precision = LOFTE_EXACT; /* 'vilket bringar årets summa upp till tio' */
    judge_window(scene, &claim, judged->timing.when);
    const struct when *when = judged->timing.when;
    const bool open = figure->form == FORM_BARE || figure->form == FORM_DEFINITE_PLURAL ||
                      (figure->form == FORM_PLURAL && (scene->terse || (judged->cues & (CUE_PAST | CUE_DONE))));
    if (!figure->numbered && open && when && when->kind == WHEN_DAYS && when->listed > 1) {
        claim.count = (int64_t)when->listed; /* 'trafikktr 3 okt o 9 okt' */
        claim.precision = LOFTE_EXACT;
    } else if (!figure->numbered && !judge_many(figure)) {
        claim.count = acted_by_law(scene, figure);
        claim.precision = LOFTE_EXACT;
    }
    return claim;
}

bool judge_told(const struct scene *scene, const struct judged *judged) {
    return (judged->cues & CUE_DONE) || scene->section == SECTION_DONE;
}

/* 'Årets trafikkontroller', in the figure's own clause; 'årets andra tertial' is another time. */
bool judge_says_years(const struct scene *scene, const struct judged *judged) {
    for (size_t i = judged->clause->first; i + 1 < judged->figure->at; i++) {
        const struct token *first = &scene->marks.token[scene->marks.mark[i].first];
        if (text_is(first->fold, "årets") && scene->marks.mark[i + 1].kind != MARK_WHEN &&
            scene->marks.mark[i + 1].kind != MARK_NUMBER)
            return true;
    }
    return false;
}

bool judge_years_sum(const struct scene *scene, const struct judged *judged) {
    const struct figure *figure = judged->figure;
    const enum word_form form =
        figure->mention == NO_MARK ? FORM_BARE : scene->marks.mark[figure->mention].word[0].form;
    const bool whole = figure->distant && (form == FORM_PLURAL || form == FORM_DEFINITE_PLURAL);
    const bool named = scene->marks.mark[0].cues & CUE_TOTAL;
    return figure->numbered && !figure->article && !figure->ordinal && !judged->timing.own && (whole || named) &&
           figure->at > 1 && judge_says_years(scene, judged);
}

/* 'är gjorda': how it stands now. */
static bool is_state(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i + 1 < clause->end; i++)
        if (text_is(mark_last(&scene->marks, i), "är") &&
            ((scene->marks.mark[i + 1].cues & CUE_DONE) || /* 'är elva gjorda' */
             (i + 2 < clause->end && scene->marks.mark[i + 1].kind == MARK_NUMBER &&
              (scene->marks.mark[i + 2].cues & CUE_DONE))))
            return true;
    return false;
}

/* 'har det blivit 19 trafikkontroller, tio insatser och en vandring': a single one at the end of sums so far. */
static bool in_list_of_totals(const struct scene *scene, const struct judged *judged) {
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    return judged->figure->article && last && last->kind == LOFTE_TOTAL && last->passage == scene->passage &&
           last->sentence == scene->sentence && last->activity != judged->figure->activity && !judged->timing.own &&
           !(judged->clause->own & (CUE_EVENT | CUE_PAST | CUE_MORE));
}

/* 'Sedan årsskiftet har två omhändertagits, och en har avvisats' */
static bool is_other_part_of_total(const struct scene *scene, const struct judged *judged) {
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    const struct when *when = judged->timing.when;
    return judged->figure->article && last && last->kind == LOFTE_TOTAL && last->sentence == scene->sentence &&
           last->passage == scene->passage && last->activity == judged->figure->activity &&
           last->part != judged->figure->part && when && when->kind == WHEN_SO_FAR;
}

/* 'Målet om 30 är nått till 43 procent, 13 har genomförts' */
static bool promised_here(const struct scene *scene, const struct judged *judged) {
    const struct lofte_activity *activity =
        lexicon_activity(scene->marker->lexicon, judged->figure->activity)->activity;
    unsigned before = 0;
    if (scene->promised != activity->target.count)
        return false;
    for (size_t c = 0; c < judged->figure->clause; c++)
        before |= scene->clauses.clause[c].own;
    return (before & CUE_TARGET) && (judged->clause->own & CUE_DONE) && !(judged->clause->own & CUE_TARGET);
}

/* '1 insats i mars, 2 i april.': the sentence before told of two times, of which a sum behind it is neither. */
static bool told_of_several(const struct scene *scene, size_t activity) {
    const struct claim *last = NULL;
    for (size_t i = scene->n_claims; i-- > 0;) {
        const struct claim *claim = &scene->claim[i];
        if (claim->passage != scene->passage || claim->sentence + 1 < scene->sentence)
            return false;
        if (claim->activity != activity || claim->kind != LOFTE_DONE || claim->sentence == scene->sentence)
            continue;
        if (last && claim->has_time && last->window.from != claim->window.from)
            return true;
        last = claim;
    }
    return false;
}

/* '3 trafikkontroller i april, totalt 12', 'April: 3 kontroller. Totalt 12.': the month cannot have had both, and they
 * are not added up. */
static bool outgrows_told(const struct scene *scene, const struct judged *judged) {
    enum { BARE = 3 };
    const struct figure *figure = judged->figure;
    const struct clause *clause = judged->clause;
    if (!(clause->own & CUE_TOTAL) || judged->timing.own || !judged->timing.when ||
        clause->end > clause->first + BARE || (clause->own & (CUE_EVENT | CUE_PAST | CUE_VERB)))
        return false;
    int64_t sum = 0;
    for (size_t i = scene->n_claims; i-- > 0;) {
        const struct claim *claim = &scene->claim[i];
        if (claim->passage != scene->passage || claim->sentence + 1 < scene->sentence)
            break;
        if (claim->activity != figure->activity || claim->dropped)
            continue;
        if (claim->kind != LOFTE_DONE || claim->count < 1 || claim->part ||
            claim->window.from != judged->timing.when->window.from ||
            claim->window.to != judged->timing.when->window.to)
            return false;
        sum += claim->count;
    }
    return sum > 0 && sum < figure->count;
}

/* 'Under 2023 gick vi en trygghetsvandring', said in 2024. */
static bool is_years_only(const struct scene *scene, const struct judged *judged) {
    enum { YEAR = 364 };
    const struct when *when = judged->timing.when;
    const struct figure *figure = judged->figure;
    const bool joined = !figure->numbered && figure->mention != NO_MARK && figure->mention && /* 'gick en vandring' */
                        text_is(mark_last(&scene->marks, figure->mention - 1), "en");
    const bool one = figure->numbered ? figure->article : joined;
    return one && when && when->kind == WHEN_PERIOD && timing_length(when->window) >= YEAR &&
           when->window.to < scene->marker->meeting && !(judged->cues & (CUE_PLAN | CUE_CANCEL | CUE_MOVE | CUE_MORE));
}

bool judge_total(const struct scene *scene, const struct judged *judged) {
    const struct when *when = judged->timing.when;
    if (judge_years_sum(scene, judged))
        return true;
    const bool listed = when && scene->in_list && when == &scene->list_time.when && scene->list_total;
    if (listed && judged->figure->numbered)
        return true;
    if (in_list_of_totals(scene, judged) || is_other_part_of_total(scene, judged))
        return true;
    const bool so_far = when && judged->timing.own && when->kind == WHEN_SO_FAR; /* 'en är gjord hittills' */
    if (is_years_only(scene, judged))
        return true;
    if (!judged->figure->numbered || judged->figure->ordinal || (judged->figure->article && !so_far) ||
        judged->figure->next)
        return false;
    if (text_among(mark_last(&scene->marks, judged->figure->at), (const char *const[]){"båda", "bägge", NULL}))
        return false; /* 'lovade jag två, och båda är gjorda': those two */
    const bool at_day = when && when->kind == WHEN_DAY && judged->figure->count > 1; /* 'med insatsen den 3 maj är …' */
    if ((judged->clause->own & CUE_TOTAL) && judged->timing.carried &&
        (judged->figure->of_target || told_of_several(scene, judged->figure->activity)))
        return true; /* 'Nark: 1 i mars, 2 i april. Tot 4/15' */
    if (outgrows_told(scene, judged))
        return true;
    if (judged->figure->of_target && (!when || when->kind == WHEN_SO_FAR || at_day))
        return true;
    if ((!when || when->kind == WHEN_VAGUE) && scene->promised > 0 &&
        scene->promised_activity == judged->figure->activity && judged->figure->understood &&
        (is_state(scene, judged->clause) ||
         promised_here(scene, judged))) /* 'målet om 30 är inom räckhåll; 14 är gjorda' */
        return true;
    if (when && judged->timing.own && when->kind == WHEN_SO_FAR)
        return true;
    const size_t before = judged->figure->at ? judged->figure->at - 1 : 0;
    static const char *const reached[] = {"nådde", "nått", "till", "på", NULL};
    if (when && when->kind == WHEN_DAY && before >= judged->clause->first &&
        (scene->marks.mark[before].cues & CUE_TOTAL) && text_among(mark_last(&scene->marks, before), reached))
        return true; /* 'nådde 16 i och med insatsen den 6 december' */
    const bool whole_year = when && timing_length(when->window) >= 300 && timing_length(when->window) < 800;
    if (whole_year)
        return true;
    const size_t at = judged->figure->at;
    const bool added = scene->terse && !judged->timing.own && at + 1 < judged->clause->end &&
                       (scene->marks.mark[at + 1].cues & CUE_TOTAL); /* '1 i mars, 5 totalt' */
    if (when && !judged->timing.carried && when->kind != WHEN_VAGUE && when->kind != WHEN_SO_FAR)
        return added && scene_last(scene, judged->figure->activity);
    if (judged->timing.carried && when && when->kind == WHEN_PERIOD && !(judged->clause->own & CUE_VERB) &&
        (when == &scene->sentence_time.when || (when == &scene->title_time.when && !when->year)))
        return false; /* 'Under tertial 2 … LOB användes sammanlagt 25 gånger', 'Kontroller totalt: 10' */
    const struct clause *clause = judged->clause;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].cues & CUE_TOTAL)
            return !(when && when->since_meeting);
    return when && !judged->timing.carried && when->kind == WHEN_SO_FAR && !judged->clause->more;
}

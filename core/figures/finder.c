/* SPDX-License-Identifier: MIT
 *
 * From a number to the right until it is clear what it counts: an activity's word, a unit ('tillfällen'), nothing more
 * (then what was spoken of), or something else.
 */
#include "figures/finder.h"

#include "base/days.h"
#include "figures/acted.h"
#include "figures/ahead.h"
#include "figures/apart.h"
#include "figures/binding.h"
#include "figures/carry.h"
#include "figures/echo.h"
#include "figures/implied.h"
#include "figures/label.h"
#include "figures/left_out.h"
#include "figures/named.h"
#include "figures/next.h"
#include "figures/other.h"
#include "figures/portion.h"
#include "figures/respective.h"
#include "figures/series.h"
#include "figures/share.h"
#include "figures/stated.h"
#include "figures/target.h"
#include "figures/understood.h"
#include "figures/wrong.h"
#include "language/match.h"

static void counted_from(const struct mark *mark, struct figure *figure) {
    const struct number *number = &mark->number;
    figure->numbered = true;
    figure->article = number->article;
    figure->ordinal = number->ordinal;
    figure->count = number->ordinal ? 1 : number->value;
    figure->precision = number->value < 0 ? LOFTE_UNSPECIFIED : number->ordinal ? LOFTE_EXACT : number->precision;
    figure->zero = mark->cues & CUE_ZERO;
}

/* The number behind 'av' is the target's, or one that has been promised or told: 'tre av 260' is a share of others. */
static bool is_promised_whole(const struct scene *scene, size_t at, size_t end) {
    const size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    const struct claim *last = scene_last(scene, activity);
    if (other_sums_so_far(scene, at))
        return true;
    for (size_t i = at + 1; i < end && i < at + 10; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if ((mark->cues & CUE_TARGET) && mark->kind != MARK_NUMBER)
            return true;
        if (mark->kind == MARK_NUMBER)
            return activity == NO_ACTIVITY || scene->promise || mark->number.value == scene->promised ||
                   (last && mark->number.value == last->count) || mark->number.definite ||
                   mark->number.value == lexicon_activity(scene->marker->lexicon, activity)->activity->target.count;
    }
    return true;
}

/* 'åtta av de femton utlovade insatserna': the mention lies behind the second number. */
static size_t of_what(const struct scene *scene, size_t at, size_t end) {
    bool number = false;
    for (size_t i = at + 1; i < end && i < at + 10; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER && i + 1 < end && mark[1].kind == MARK_WORD && !mark[1].n_words)
            return NO_MARK; /* '4 av 4 positiva' */
        if (mark->kind == MARK_NUMBER && i + 2 < end && mark[1].kind != MARK_MENTION && !(mark[1].cues & CUE_TARGET) &&
            text_ends(mark_last(&scene->marks, i + 1), "ta") && mark[2].kind == MARK_WORD)
            return NO_MARK; /* 'sex av sex besökta ställen' */
        number = number || mark->kind == MARK_NUMBER || (mark->cues & CUE_TARGET);
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return number ? i : NO_MARK;
    }
    return number && is_promised_whole(scene, at, end) ? end : NO_MARK;
}

/* 'vid en av trafikkontrollerna i september': one, where the item has told of none. */
static size_t one_of(const struct scene *scene, size_t at, size_t end) {
    const size_t mention = binding_mention(scene, at + 1, end);
    if (mention == NO_MARK || scene_last(scene, scene_resolve(scene, mention)))
        return NO_MARK;
    return scene->marks.mark[mention].word[0].form == FORM_DEFINITE_PLURAL ? mention : NO_MARK;
}

/* 'tio av femton': so many of the target; 'insats 6 av 15 gjord': the sixth. */
static void share_settle(const struct scene *scene, const struct clause *clause, struct figure *figure) {
    const size_t at = figure->at, about = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    const bool share = share_written(scene, at);
    figure->of_target = (share && (clause->own & CUE_TARGET || scene->promised > 0 || scene->promise)) ||
                        share_of_target(scene, at, about);
    const bool named = at > clause->first && scene->marks.mark[at - 1].kind == MARK_MENTION &&
                       scene->marks.mark[at - 1].word[0].form == FORM_BARE;
    if (!share || !named || !(clause->own & CUE_DONE))
        return;
    figure->ordinal = true;
    figure->of_target = false;
    figure->count = 1;
}

/* 'medverkade vid två av de åtta kontroller som hölls': the eight took place. */
static void held_settle(const struct scene *scene, const struct clause *clause, struct figure *figure) {
    const bool opens = figure->at == clause->first || text_is(mark_last(&scene->marks, figure->at - 1), "vid");
    if (!opens || !share_written(scene, figure->at) || !target_was_held(scene, clause, figure->at))
        return;
    const int64_t held = share_whole(scene, figure->at);
    if (held > figure->count)
        figure->count = held;
}

/* 'en den 25 augusti, därvid tre beslag gjordes, och en den 14 september', '… och den 14 september en på Storgatan':
 * the second is what the first was. */
static bool is_dated_again(const struct scene *scene, const struct figures *figures, const struct figure *figure) {
    const struct figure *last = figures->n ? &figures->figure[figures->n - 1] : NULL;
    enum { NEAR = 3 }; /* '…, och en på Storgatan den 14 september' */
    if (!figure->article || !last || last->count != 1 || !last->numbered)
        return false;
    static const char *const and[] = {"och", "samt", ",", NULL};
    if (figure->at > 1 && scene->marks.mark[figure->at - 1].kind == MARK_WHEN)
        return scene->marks.mark[figure->at - 1].when.kind == WHEN_DAY &&
               text_among(mark_first(&scene->marks, figure->at - 2), and);
    for (size_t i = figure->at + 1; i < scene->marks.n && i <= figure->at + NEAR; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN)
            return mark->when.kind == WHEN_DAY;
        if (mark->kind == MARK_STOP || mark->kind == MARK_NUMBER ||
            (i == figure->at + 1 && !(mark->kind == MARK_CUE && (mark->cues & CUE_LINK))))
            return false;
    }
    return false;
}

/* 'två kontroller av mopeder och en av tung trafik': the noun is left out the second time. */
static bool likewise_bind(const struct scene *scene, const struct figure *last, struct figure *figure) {
    figure->likewise = last && last->numbered && last->mention != NO_MARK && last->mention + 1 < figure->at &&
                       last->clause + 1 >= figure->clause &&
                       text_is(mark_last(&scene->marks, last->mention + 1), "av") &&
                       text_among(mark_last(&scene->marks, figure->at - 1), (const char *const[]){"och", "samt", NULL});
    if (figure->likewise)
        figure->activity = last->activity;
    return figure->likewise;
}

/* 'Två av aprils fyra kontroller var inriktade på mopeder': the four took place; -1 where it says what was done. */
static int64_t whole_of_time(const struct scene *scene, const struct clause *clause, size_t of, size_t mention) {
    for (size_t i = of + 2; !(clause->own & (CUE_DONE | CUE_TARGET | CUE_PLAN)) && i < mention; i++) {
        const struct mark *mark = &scene->marks.mark[i], *time = mark - 1;
        if (mark->kind == MARK_NUMBER && mark->number.value > 0 && time->kind == MARK_WHEN &&
            time->when.kind == WHEN_PERIOD && !time->when.year)
            return mark->number.value;
    }
    return -1;
}

/* 'person', 'personer' */
static bool is_same_noun(const char *one, const char *other) {
    enum { LEAST = 4 };
    return strlen(one) >= LEAST && strlen(other) >= LEAST && (text_begins(one, other) || text_begins(other, one));
}

/* 'omhändertogs en person i mars och fyra personer i april': the unit that was counted, at another time. */
static bool counts_unit_again(const struct scene *scene, const struct figure *last, const struct figure *figure,
                              size_t unit) {
    enum { NEAR = 3 };
    const struct clause *c = &scene->clauses.clause[figure->clause];
    if (!last->numbered || last->clause + 1 != figure->clause || c->part || c->bracket ||
        (c->own & (CUE_EVENT | CUE_PAST | CUE_VERB)))
        return false;
    bool same = false, timed = false;
    for (size_t i = last->at + 1; i <= last->at + NEAR && i < c->first; i++)
        same = same || is_same_noun(mark_last(&scene->marks, i), mark_last(&scene->marks, unit)) ||
               (mark_is(&scene->marks.mark[i], WORD_UNIT, last->activity) && /* 'en man den 1 och en kvinna den 9' */
                mark_is(&scene->marks.mark[unit], WORD_UNIT, last->activity));
    for (size_t i = c->first; i < c->end; i++)
        timed = timed || scene->marks.mark[i].kind == MARK_WHEN;
    return same && timed;
}

/* What the number counts, by its head; false: nothing of ours. */
static bool figure_bind(struct scene *scene, const struct figures *out, const struct binding *binding,
                        struct figure *figure) {
    const struct clause *c = &scene->clauses.clause[figure->clause];
    const struct figure *last = out->n ? &out->figure[out->n - 1] : NULL;
    const bool in_series = last && (last->understood || last->article) && last->clause + 1 == figure->clause;
    switch (binding->head) {
    case HEAD_MENTION:
        figure->mention = binding->at;
        figure->activity = scene_resolve(scene, binding->at);
        figure->form = scene->marks.mark[binding->at].word[0].form;
        if (figure->article)
            apart_said(scene, figure);
        figure->of_target = figure->of_target || target_is_behind(scene, binding->at, figure->activity);
        return true;
    case HEAD_UNIT:
        if (last && counts_unit_again(scene, last, figure, binding->at)) {
            figure->activity = last->activity;
            figure->understood = true;
            return true;
        }
        return understood_activity(scene, figure, binding->at);
    case HEAD_NOTHING:
        return (!figure->article || understood_article(scene, figure->clause, figure->at, in_series)) &&
               understood_activity(scene, figure, NO_MARK);
    case HEAD_OF: {
        const size_t mention =
            figure->article ? one_of(scene, binding->at, c->end) : of_what(scene, binding->at, c->end);
        if (mention == NO_MARK && share_is_of_named(scene, c, figure, binding->at))
            return true;
        if (mention == NO_MARK)
            return likewise_bind(scene, last, figure);
        const int64_t held = figure->article ? -1 : whole_of_time(scene, c, binding->at, mention);
        if (held > figure->count)
            figure->count = held;
        else
            figure->of_target = figure->of_target || !figure->article;
        for (size_t i = binding->at; !figure->article && i < mention; i++) /* 'elva av årets trettio kontroller' */
            if (scene->marks.mark[i].kind == MARK_NUMBER)
                scene->marks.mark[i].kind = MARK_CUE;
        if (mention == c->end)
            return understood_activity(scene, figure, NO_MARK);
        figure->mention = mention;
        figure->activity = scene_resolve(scene, mention);
        return true;
    }
    case HEAD_OTHER:
        break;
    }
    return false;
}

/* 'omhändertog två för fylleri': why, and not who. */
static bool is_cause(const struct scene *scene, size_t at) {
    static const char *const why[] = {"för", "på grund av", "efter", "sedan", NULL};
    return scene->marks.mark[at].kind == MARK_CUE && text_among(mark_first(&scene->marks, at), why);
}

/* 'om inget oväntat händer': it counts nothing. */
static bool is_nothing(const struct scene *scene, const struct clause *clause, size_t at) {
    return text_is(mark_first(&scene->marks, at), "inget") && at + 1 < clause->end &&
           scene->marks.mark[at + 1].kind == MARK_WORD && text_ends(mark_last(&scene->marks, at + 1), "at");
}

/* 'LOB:ade två av dem': the number follows the verb for what was done, and binds to nothing of its own. 'Trafikkontroll
 * två lördagar': once a day. */
static bool follows_act(const struct scene *scene, const struct clause *c, size_t at, const struct binding *binding) {
    static const char *const rates[] = {"veckan", "månaden", NULL}; /* 'två kvällar i veckan' */
    if (at > c->first && apart_days(scene, at))
        return !(c->own & (CUE_ZERO | CUE_NOT)) && !text_among(mark_last(&scene->marks, c->end - 1), rates) &&
               scene->marks.mark[at - 1].kind == MARK_MENTION && scene_resolve(scene, at - 1) != NO_ACTIVITY;
    if (at <= c->first || (binding->head != HEAD_OF && binding->at != c->end && !is_cause(scene, binding->at)))
        return false;
    const struct mark *verb = &scene->marks.mark[at - 1];
    return verb->kind == MARK_MENTION && mark_is(verb, WORD_ACT, verb->word[0].activity) &&
           scene_resolve(scene, at - 1) != NO_ACTIVITY;
}

static void number_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    enum { FEW = 10, MANY = 150 };
    const struct clause *c = &scene->clauses.clause[clause];
    if (other_one(scene, at) || other_average(scene, c) || target_at_none(scene, at) ||
        echo_one_of(scene, out, clause, at) || echo_none_of_others(scene, c, at))
        return;
    struct figure figure = {.clause = clause, .at = at, .mention = NO_MARK, .activity = respective_activity(scene, at)};
    counted_from(&scene->marks.mark[at], &figure);
    if (figure.activity != NO_ACTIVITY) {
        figure.understood = true;
        figures_add(scene, out, cap, figure);
        return;
    }
    share_settle(scene, c, &figure);
    held_settle(scene, c, &figure);
    const bool other = other_counts(scene, clause, at);
    const bool lent = other_lends_noun(scene, c, at), some = other_some_of_told(scene, at);
    for (size_t i = at + 1; i < c->end && (lent || some); i++)
        scene->marks.mark[i].spent = scene->marks.mark[i].kind == MARK_MENTION || scene->marks.mark[i].spent;
    const struct binding binding = other ? (struct binding){HEAD_OTHER, at} : binding_find(scene, at, c);
    if (is_dated_again(scene, out, &figure))
        scene->other_counted = false;
    const bool things = figure.count >= MANY && binding.head != HEAD_MENTION; /* 'nådde 3 000 vuxna' */
    bool bound = !things && figure_bind(scene, out, &binding, &figure);
    const bool few =
        (figure.article && !other) || (binding.head == HEAD_OTHER && figure.count > 1 && figure.count < FEW);
    if (!bound && follows_act(scene, c, at, &binding) && figure.count > 0 && figure.count < FEW) {
        figure.mention = at - 1;
        figure.activity = scene_resolve(scene, at - 1);
        bound = true;
    }
    if (!bound && few && (figure.mention = acted_verb(scene, c, at, figure.article)) != NO_MARK) {
        figure.activity = scene_resolve(scene, figure.mention);
        bound = true;
    }
    bound = bound || acted_again(scene, out, c, &figure);
    if (bound)
        figure.count += apart_companions(scene, &figure);
    if (bound && !figure.of_target && share_written(scene, at))
        figure.of_target = share_of_target(scene, at, figure.activity);
    if (bound && echo_rate(scene, binding.head == HEAD_MENTION || binding.head == HEAD_UNIT ? binding.at : at)) {
        figure.count = -1;
        figure.precision = LOFTE_UNSPECIFIED;
    }
    if (bound && (echo_again(scene, out, &figure) || (figure.understood && echo_summand(scene, clause))))
        return;
    if (bound && figure.mention != NO_MARK && mark_is(&scene->marks.mark[figure.mention], WORD_ACT, figure.activity) &&
        other_actor(scene, c, figure.mention))
        return;
    if (bound && figure.activity != NO_ACTIVITY) {
        figures_add(scene, out, cap, figure);
        scene->other_counted = scene->other_counted && figure.understood;
    } else if (!figure.article && !figure.ordinal && !is_nothing(scene, c, at) &&
               !(at + 1 < c->end &&
                 text_begins(mark_first(&scene->marks, at + 1), "lagar"))) /* 'enligt de båda lagarna' */
        scene->other_counted = true;
}

static void share_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at,
                         int64_t count) {
    figures_add(scene, out, cap,
                (struct figure){.clause = clause,
                                .at = at,
                                .mention = NO_MARK,
                                .activity = scene->promised_activity,
                                .count = count,
                                .numbered = true,
                                .understood = true});
}

static void same_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    struct figure figure = {
        .clause = clause, .at = at, .mention = NO_MARK, .activity = NO_ACTIVITY, .same = true, .numbered = true};
    if (!understood_activity(scene, &figure, NO_MARK))
        return;
    figure.count = series_same(scene, out, &figure);
    figure.precision = figure.count < 0 ? LOFTE_UNSPECIFIED : LOFTE_EXACT;
    figures_add(scene, out, cap, figure);
}

static void names_remember(struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY)
            continue;
        scene->current = activity;
        scene->lent = false;
        if (scene->marks.mark[i].word[0].role == WORD_COUNT || scene->marks.mark[i].paired)
            scene->topic[activity].named = scene->stamp;
    }
}

/* A promise's number takes its mention with it. */
static void number_spend(struct scene *scene, size_t clause, size_t at) {
    const struct clause *c = &scene->clauses.clause[clause];
    const struct binding binding = binding_find(scene, at, c);
    const struct mark *mark = &scene->marks.mark[at];
    size_t activity = scene->current;
    if (binding.head == HEAD_MENTION) {
        if (mark->number.value != 0 || wrong_stated(scene, at)) /* not of 'Ingen av 230 förare … vid kontrollen' */
            wrong_spend(scene, binding.at);
        activity = scene_resolve(scene, binding.at);
    }
    const bool wrong = scene->marks.correction != SIZE_MAX && scene->marks.correction > at;
    for (size_t i = c->first; wrong && binding.head == HEAD_UNIT && i < at; i++) /* 'LOB brukats i fyra fall' */
        scene->marks.mark[i].spent = scene->marks.mark[i].kind == MARK_MENTION || scene->marks.mark[i].spent;
    if (binding.head == HEAD_OTHER && text_is(mark_first(&scene->marks, c->first), "av"))
        scene->other_counted = true; /* 'Av de 14 anmälda brotten har sex ägt rum inomhus' */
    if (text_is(mark_first(&scene->marks, c->first), "av"))
        carry_set_time(scene, at);
    if (mark->number.value > 0) {
        scene->promised_activity = activity;
        scene->promised = mark->number.value;
    }
}

/* 'tre hastighetskontroller, likaledes under september': the time of the three, where they have none of their own. */
static bool only_adds_time(const struct scene *scene, size_t clause) {
    if (!clause)
        return false;
    const struct clause *c = &scene->clauses.clause[clause], *before = c - 1;
    for (size_t i = c->first; i < c->end; i++)
        if (scene->marks.mark[i].kind != MARK_WHEN && !(scene->marks.mark[i].cues & (CUE_SAME | CUE_LINK)))
            return false;
    bool number = false;
    for (size_t i = before->first; i < before->end; i++) {
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
        number = number || scene->marks.mark[i].kind == MARK_NUMBER;
    }
    return number;
}

/* 'Dito 6 maj och 13 maj, en var': the number stands behind. */
static bool tells_each(const struct scene *scene, size_t clause) {
    if (clause + 1 >= scene->clauses.n || !(scene->clauses.clause[clause + 1].own & CUE_EACH))
        return false;
    return scene->marks.mark[scene->clauses.clause[clause + 1].first].kind == MARK_NUMBER;
}

/* 'Krogronden 30 april likaså': that one too, and no number of others. */
static bool names_certain(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const too[] = {"likaså", "likaledes", NULL};
    for (size_t i = clause->first; i < at && text_among(mark_last(&scene->marks, at), too); i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene->marks.mark[i].word[0].form == FORM_DEFINITE &&
            scene_resolve(scene, i) != NO_ACTIVITY)
            return true;
    return false;
}

/* 'lika många som i fjol', 'lika många som under hela 2023': as many as in another year. */
static bool compares_years(const struct scene *scene, size_t at) {
    enum { NEAR = 5 };
    const lofte_day year = day_make(day_split(scene->marker->meeting).year, 1, 1);
    bool as = false;
    for (size_t i = at; i < scene->marks.n && i < at + NEAR && scene->marks.mark[i].kind != MARK_STOP; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (as && mark->kind == MARK_WHEN)
            return mark->when.last_year || (mark->when.window.to != LOFTE_NO_DAY && mark->when.window.to < year);
        as = as || text_is(mark_last(&scene->marks, i), "som");
    }
    return false;
}

/* 'det kom lika många besökare': as many of something else. */
static bool counts_others(const struct scene *scene, const struct clause *clause, size_t at) {
    const struct mark *next = &scene->marks.mark[at + 1];
    if (at + 1 >= clause->end || next->kind != MARK_WORD || next->cues ||
        !text_is(mark_first(&scene->marks, at), "lika"))
        return false;
    for (size_t k = 0; k < next->n_words; k++)
        if (next->word[k].activity == scene->current)
            return false;
    return true;
}

/* 'fyra trafikkontroller och lika många ingripanden': as many of another activity, which stands right behind. */
static bool same_of_other(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    const struct figure *last = out->n ? &out->figure[out->n - 1] : NULL;
    if (!(scene->marks.mark[at].cues & CUE_SAME) || !last || !last->numbered || last->clause + 1 < clause ||
        at + 1 >= scene->clauses.clause[clause].end)
        return false;
    const size_t activity = scene_resolve(scene, at + 1);
    if (activity == NO_ACTIVITY || activity == last->activity)
        return false;
    figures_add(scene, out, cap,
                (struct figure){.clause = clause,
                                .at = at,
                                .mention = at + 1,
                                .activity = activity,
                                .count = last->count,
                                .precision = last->precision,
                                .form = scene->marks.mark[at + 1].word[0].form,
                                .numbered = true,
                                .same = true});
    return true;
}

void figures_find(struct scene *scene, struct figures *out) {
    size_t cap = 0;
    *out = (struct figures){0};
    scene->other_before = scene->other_counted;
    scene->other_counted = false;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        bool same = false;
        int64_t share;
        label_turn(scene, clause);
        for (size_t i = clause->first; i < clause->end; i++) {
            const struct mark *mark = &scene->marks.mark[i];
            if (mark->kind == MARK_NUMBER && !mark->number.ordinal && target_names(scene, c, i))
                number_spend(scene, c, i);
            else if (mark->kind == MARK_NUMBER)
                number_figure(scene, out, &cap, c, i);
            else if ((share = portion_named(scene, out, i)) > 0)
                share_figure(scene, out, &cap, c, i, share);
            else if (mark->kind == MARK_CUE && ((mark->cues & CUE_NEXT) || next_is_new(scene, clause, i)))
                next_add(scene, out, &cap, c, i);
            else if (same_of_other(scene, out, &cap, c, i))
                continue;
            else if (mark->kind == MARK_CUE && (mark->cues & CUE_SAME) &&
                     !(i > clause->first && scene->marks.mark[i - 1].kind == MARK_NUMBER))
                same = !only_adds_time(scene, c) && !tells_each(scene, c) && !names_certain(scene, clause, i) &&
                       !counts_others(scene, clause, i) && !compares_years(scene, i) &&
                       !(clause->own & CUE_TARGET); /* 'Målet är detsamma, minst 30' */
            if (same && i + 1 == clause->end)
                same_figure(scene, out, &cap, c, clause->first);
        }
        named_figures(scene, out, &cap, c);
        names_remember(scene, clause);
        implied_again(scene, out, &cap, c);
        left_out_add(scene, out, &cap, c);
    }
    if (!out->n && !stated_add(scene, out, &cap))
        implied_add(scene, out, &cap);
    respective_remember(scene);
    series_settle(scene, out);
}

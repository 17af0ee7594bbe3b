/* SPDX-License-Identifier: MIT
 *
 * From a number to the right until it is clear what it counts: an activity's word, a unit ('tillfällen'), nothing more
 * (then what was spoken of), or something else.
 */
#include "reading/figure.h"

#include "reading/target.h"

#include <string.h>

enum head { HEAD_MENTION, HEAD_UNIT, HEAD_NOTHING, HEAD_OTHER, HEAD_OF };

struct binding {
    enum head head;
    size_t at; /* mark of the head */
};

static bool ends_with(const char *fold, const char *tail) {
    const size_t n = strlen(fold), m = strlen(tail);
    return n > m && strcmp(fold + n - m, tail) == 0;
}

static const char *last_fold(const struct marks *marks, size_t at) {
    return marks->token[marks->mark[at].end - 1].fold;
}

static bool may_be_adjective(const struct marks *marks, size_t at) {
    static const char *const ends[] = {"a", "e", "t", "d", "ig", "sk", "-", "s", "st"};
    const struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_WORD && !(mark->cues & (CUE_SMALL | CUE_PAST | CUE_DONE | CUE_PLAN)))
        return false;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (ends_with(last_fold(marks, at), ends[i]))
            return true;
    return false;
}

enum { ADJECTIVES = 3 };

/* A mention follows within a few words that can be its adjectives. */
static size_t mention_behind(const struct scene *scene, size_t at, size_t end) {
    const struct marks *marks = &scene->marks;
    for (size_t i = at, n = 0; i < end && n <= ADJECTIVES; i++, n++) {
        if (marks->mark[i].kind == MARK_MENTION)
            return scene_resolve(scene, i) != NO_ACTIVITY && marks->mark[i].word[0].role != WORD_ACT ? i : NO_MARK;
        const bool joint = i > at && (ends_with(last_fold(marks, i - 1), "-") || ends_with(last_fold(marks, i - 1), "s"));
        if (!may_be_adjective(marks, i) && !(joint && (marks->mark[i].cues & CUE_LINK)))
            return NO_MARK;
    }
    return NO_MARK;
}

static bool is_unit_of(const struct mark *mark, size_t activity) {
    return (mark->cues & CUE_TIMES) || (activity != NO_ACTIVITY && mark_is(mark, WORD_UNIT, activity));
}

static bool any_unit(const struct mark *mark) {
    for (size_t i = 0; i < mark->n_words; i++)
        if (mark->word[i].role == WORD_UNIT)
            return true;
    return (mark->cues & CUE_TIMES) != 0;
}

static struct binding head_find(const struct scene *scene, size_t at, size_t end) {
    const struct marks *marks = &scene->marks;
    for (size_t i = at + 1; i < end; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_MENTION)
            return (struct binding){scene_resolve(scene, i) == NO_ACTIVITY ? HEAD_OTHER : HEAD_MENTION, i};
        const size_t mention = mention_behind(scene, i, end);
        if (mention != NO_MARK)
            return (struct binding){HEAD_MENTION, mention};
        if (any_unit(mark) && !(mark->cues & CUE_TIMES && i + 1 < end && strcmp(last_fold(marks, i), "st") == 0))
            return (struct binding){HEAD_UNIT, i};
        if (mark->kind == MARK_CUE && (mark->cues & (CUE_SMALL | CUE_TIMES)) && !(mark->cues & CUE_LINK))
            continue;
        if (mark->kind == MARK_CUE && strcmp(last_fold(marks, i), "av") == 0)
            return (struct binding){HEAD_OF, i};
        const bool closed = mark->kind == MARK_WHEN || mark->kind == MARK_STOP || mark->kind == MARK_NUMBER ||
                            mark->kind == MARK_PLACE || mark->cues;
        return (struct binding){closed ? HEAD_NOTHING : HEAD_OTHER, i};
    }
    return (struct binding){HEAD_NOTHING, end};
}

/* The activity that a clause speaks of by name, or what the item is about. */
static size_t mention_in_clause(const struct scene *scene, size_t clause, size_t at, size_t unit) {
    const struct clause *c = &scene->clauses.clause[clause];
    size_t best = NO_MARK;
    for (size_t i = c->first; i < c->end; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY || (unit != NO_MARK && !is_unit_of(&scene->marks.mark[unit], activity)))
            continue;
        if (best == NO_MARK || (best < at && i < at) || (best < at && i - at < at - best))
            best = i;
    }
    return best;
}

static size_t part_of(const struct scene *scene, size_t first, size_t end, size_t activity) {
    size_t part = 0;
    for (size_t i = first; i < end; i++)
        for (size_t k = 0; k < scene->marks.mark[i].n_words; k++) {
            const struct word *word = &scene->marks.mark[i].word[k];
            if (word->role != WORD_PART || word->activity != activity)
                continue;
            if (part && part != word->part + 1)
                return 0;
            part = word->part + 1;
        }
    return part;
}

static void part_find(const struct scene *scene, struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    figure->part = part_of(scene, clause->first, clause->end, figure->activity);
    if (!figure->part && figure->mention != NO_MARK)
        figure->part = part_of(scene, figure->mention, figure->mention + 1, figure->activity);
}

static struct figure *figure_add(struct scene *scene, struct figures *out, size_t *cap, struct figure figure) {
    struct figure *next = ARENA_PUSH(scene->scratch, out->figure, out->n, *cap);
    *next = figure;
    part_find(scene, next);
    return next;
}

static void counted_from(const struct mark *mark, struct figure *figure) {
    const struct number *number = &mark->number;
    figure->numbered = true;
    figure->article = number->article;
    figure->ordinal = number->ordinal;
    figure->count = number->ordinal ? 1 : number->value;
    figure->precision = number->value < 0 ? LOFTE_UNSPECIFIED : number->ordinal ? LOFTE_EXACT : number->precision;
    figure->zero = mark->cues & CUE_ZERO;
}

/* 'åtta av de femton utlovade insatserna': the mention lies behind the second number. */
static size_t of_what(const struct scene *scene, size_t at, size_t end) {
    bool number = false;
    for (size_t i = at + 1; i < end && i < at + 10; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        number = number || mark->kind == MARK_NUMBER || (mark->cues & CUE_TARGET);
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return number ? i : NO_MARK;
    }
    return number ? end : NO_MARK;
}

/* May a bare 'en' here stand for one of what is spoken of? */
static bool article_stands(const struct scene *scene, size_t clause, size_t at) {
    const struct clause *c = &scene->clauses.clause[clause];
    const struct mark *next = at + 1 < c->end ? &scene->marks.mark[at + 1] : NULL;
    const unsigned before = at > c->first ? scene->marks.mark[at - 1].cues : 0;
    if (before & CUE_MORE || c->more)
        return true;
    if (!next)
        return true;
    return next->kind == MARK_WHEN || (next->cues & (CUE_EVENT | CUE_VERB | CUE_EACH)) ||
           (next->kind == MARK_CUE && strcmp(last_fold(&scene->marks, at + 1), "i") == 0) || next->kind == MARK_PLACE;
}

/* Something else was counted between the mention and the number: 'elva förare … två under mars' counts no controls. */
static bool other_counted(const struct scene *scene, size_t from, size_t at) {
    (void)scene;
    (void)from;
    (void)at;
    return false;
}

static bool understood_activity(struct scene *scene, struct figure *figure, size_t unit) {
    const size_t mention = mention_in_clause(scene, figure->clause, figure->at, unit);
    if (mention != NO_MARK) {
        figure->mention = mention;
        figure->activity = scene_resolve(scene, mention);
        figure->distant = true;
        return true;
    }
    const size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    if (activity == NO_ACTIVITY || other_counted(scene, 0, figure->at))
        return false;
    const struct mark *mark = unit == NO_MARK ? NULL : &scene->marks.mark[unit];
    if (mark && !(mark->cues & CUE_TIMES) && !mark_is(mark, WORD_NOUN, activity))
        return false;
    figure->activity = activity;
    figure->understood = true;
    return true;
}

static void number_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    const struct clause *c = &scene->clauses.clause[clause];
    const struct mark *mark = &scene->marks.mark[at];
    struct figure figure = {.clause = clause, .at = at, .mention = NO_MARK, .activity = NO_ACTIVITY};
    counted_from(mark, &figure);
    const struct binding binding = head_find(scene, at, c->end);
    bool bound = false;
    switch (binding.head) {
    case HEAD_MENTION:
        figure.mention = binding.at;
        figure.activity = scene_resolve(scene, binding.at);
        figure.form = scene->marks.mark[binding.at].word[0].form;
        bound = true;
        break;
    case HEAD_UNIT:
        bound = understood_activity(scene, &figure, binding.at);
        break;
    case HEAD_NOTHING:
        bound = (!figure.article || article_stands(scene, clause, at)) && understood_activity(scene, &figure, NO_MARK);
        break;
    case HEAD_OF: {
        const size_t mention = of_what(scene, binding.at, c->end);
        bound = mention != NO_MARK;
        if (bound && mention < c->end) {
            figure.mention = mention;
            figure.activity = scene_resolve(scene, mention);
        } else if (bound)
            bound = understood_activity(scene, &figure, NO_MARK);
        break;
    }
    case HEAD_OTHER:
        break;
    }
    if (bound && figure.activity != NO_ACTIVITY)
        figure_add(scene, out, cap, figure);
}

/* 'nästa är planerad', 'en ny insats': one of what is spoken of. */
static void next_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    const struct clause *c = &scene->clauses.clause[clause];
    const struct binding binding = head_find(scene, at, c->end);
    struct figure figure = {.clause = clause, .at = at, .mention = NO_MARK, .activity = NO_ACTIVITY, .count = 1,
                            .numbered = true, .next = true};
    if (binding.head == HEAD_MENTION) {
        figure.mention = binding.at;
        figure.activity = scene_resolve(scene, binding.at);
        figure.form = scene->marks.mark[binding.at].word[0].form;
        if (figure.form == FORM_PLURAL || figure.form == FORM_DEFINITE_PLURAL)
            return;
    } else if (binding.head == HEAD_NOTHING && binding.at < c->end && (c->own & CUE_EVENT) &&
               scene->marks.mark[binding.at].kind != MARK_NUMBER) {
        figure.activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
        figure.understood = true;
    }
    if (figure.activity != NO_ACTIVITY)
        figure_add(scene, out, cap, figure);
}

static void same_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    struct figure figure = {.clause = clause, .at = at, .mention = NO_MARK, .activity = NO_ACTIVITY, .same = true,
                            .numbered = true};
    if (!understood_activity(scene, &figure, NO_MARK))
        return;
    const struct claim *last = scene_last(scene, figure.activity);
    for (size_t i = out->n; i-- > 0 && !figure.count;)
        if (out->figure[i].activity == figure.activity && out->figure[i].numbered)
            figure.count = out->figure[i].count;
    if (!figure.count)
        figure.count = last ? last->count : -1;
    figure.precision = figure.count < 0 ? LOFTE_UNSPECIFIED : LOFTE_EXACT;
    figure_add(scene, out, cap, figure);
}

static bool has_figure_of(const struct figures *figures, size_t clause, size_t activity) {
    for (size_t i = figures->n; i-- > 0 && figures->figure[i].clause >= clause;)
        if (figures->figure[i].clause == clause && figures->figure[i].activity == activity)
            return true;
    return false;
}

static void plain_figures(struct scene *scene, struct figures *out, size_t *cap, size_t clause) {
    const struct clause *c = &scene->clauses.clause[clause];
    for (size_t i = c->first; i < c->end; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY || has_figure_of(out, clause, activity))
            continue;
        figure_add(scene, out, cap,
                   (struct figure){.clause = clause,
                                   .at = i,
                                   .mention = i,
                                   .activity = activity,
                                   .count = -1,
                                   .precision = LOFTE_UNSPECIFIED,
                                   .form = scene->marks.mark[i].word[0].form});
    }
}

static void names_remember(struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY)
            continue;
        scene->current = activity;
        if (scene->marks.mark[i].word[0].role == WORD_COUNT)
            scene->topic[activity].named = scene->stamp;
    }
}

void figures_find(struct scene *scene, struct figures *out) {
    size_t cap = 0;
    *out = (struct figures){0};
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        bool same = false;
        for (size_t i = clause->first; i < clause->end; i++) {
            const struct mark *mark = &scene->marks.mark[i];
            if (mark->kind == MARK_NUMBER && !target_names(scene, c, i))
                number_figure(scene, out, &cap, c, i);
            else if (mark->kind == MARK_CUE && (mark->cues & CUE_NEXT))
                next_figure(scene, out, &cap, c, i);
            else if (mark->kind == MARK_CUE && (mark->cues & CUE_SAME))
                same = true;
            if (same && i + 1 == clause->end)
                same_figure(scene, out, &cap, c, clause->first);
        }
        plain_figures(scene, out, &cap, c);
        names_remember(scene, clause);
    }
}

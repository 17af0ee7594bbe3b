/* SPDX-License-Identifier: MIT
 *
 * The days are those of one phrase of time, or all that the sentence names from the figure on.
 */
#include "reading/each.h"
#include "reading/certainty.h"

#include "figures/binding.h"
#include "language/match.h"
#include "reading/claims.h"
#include "reading/judge.h"

/* 'dels den femtonde april, dels den adertonde'. */
static bool is_both(const struct scene *scene) {
    size_t n = 0;
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        n += text_is(mark_last(&scene->marks, i), "dels") && scene->marks.mark[i + 1].kind == MARK_WHEN;
    return n > 1;
}

/* 'vardera', in the clause or the next. */
bool each_applies(const struct scene *scene, const struct judged *judged) {
    if (is_both(scene) && !judged->figure->numbered)
        return true;
    const size_t next = judged->figure->clause + 1;
    return (judged->clause->own & CUE_EACH) || (next < scene->clauses.n && !scene->clauses.clause[next].aside &&
                                                (scene->clauses.clause[next].own & CUE_EACH));
}

static size_t parts_in(const struct scene *scene, const struct judged *judged, size_t *part, size_t room) {
    size_t n = 0;
    size_t first = judged->clause->first; /* 'LOB och polislagen har, …, använts två gånger vardera' */
    while (first > 0 && judged->figure->understood && scene->marks.mark[first - 1].kind != MARK_STOP)
        first--;
    for (size_t i = first; i < judged->clause->end; i++)
        for (size_t k = 0; k < scene->marks.mark[i].n_words; k++) {
            const struct word *word = &scene->marks.mark[i].word[k];
            bool known = word->role != WORD_PART || word->activity != judged->figure->activity;
            for (size_t p = 0; p < n; p++)
                known = known || part[p] == word->part + 1;
            if (!known && n < room)
                part[n++] = word->part + 1;
        }
    return n;
}

/* 'den 2 april vid Bredkärr och den 15 april på E4, en vid vartdera tillfället': where the days before the figure
 * begin, which count nothing themselves. */
static size_t days_begin(const struct scene *scene, const struct judged *judged) {
    const struct clause *clause = judged->clause;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return clause->first;
    while (clause > scene->clauses.clause) {
        bool counts = false;
        for (size_t i = clause[-1].first; i < clause[-1].end; i++)
            counts = counts || scene->marks.mark[i].kind == MARK_NUMBER;
        if (counts)
            break;
        clause--;
    }
    return clause->first;
}

/* Once each: 'i går, tisdagen den 11 juni' is one. */
static void day_put(struct lofte_window *day, size_t *n, struct lofte_window window) {
    for (size_t i = 0; i < *n; i++)
        if (day[i].from == window.from)
            return;
    day[(*n)++] = window;
}

/* The days that the sentence names from the figure on, where one word of time holds them all or not. */
static size_t days_in(const struct scene *scene, const struct judged *judged, struct lofte_window *day, size_t room) {
    size_t n = 0;
    for (size_t i = days_begin(scene, judged); i < scene->marks.n && n < room; i++) {
        const struct when *when = &scene->marks.mark[i].when;
        if (scene->marks.mark[i].kind != MARK_WHEN)
            continue;
        for (size_t k = 0; when->kind == WHEN_DAYS && when->listed > 1 && k < when->listed && n < room; k++)
            day_put(day, &n, when->each[k]);
        if (when->kind == WHEN_DAY && n < room)
            day_put(day, &n, timing_window(scene, when, judged->future));
    }
    return n;
}

/* 'I maj en kontroll vardera den 4, den 9 och den 17': the days within the time of the figure. */
static const struct when *days_within(const struct scene *scene, const struct judged *judged) {
    const struct when *told = judged->timing.when;
    for (size_t i = judged->figure->at + 1; i < scene->marks.n; i++) {
        const struct when *days = &scene->marks.mark[i].when;
        if (scene->marks.mark[i].kind == MARK_WHEN && days->listed > 1 && told && told->listed <= 1 &&
            days->window.from >= told->window.from && days->window.to <= told->window.to)
            return days;
    }
    return told;
}

/* One claim for each day, month or part that 'vardera' shares out. */
void each_give(struct scene *scene, const struct judged *judged, struct claim *claim) {
    const struct when *when = days_within(scene, judged);
    const enum ground ground = certainty_ground(scene, judged);
    struct lofte_window day[WHEN_LISTED];
    const size_t days = when && when->kind == WHEN_DAY ? days_in(scene, judged, day, WHEN_LISTED) : 0;
    const lofte_day shift = when && judged->future ? when->ahead.from - when->window.from : 0;
    if (claim->count < 0 || !judged->figure->numbered) {
        claim->count = 1;
        claim->precision = LOFTE_EXACT;
    }
    size_t part[4];
    const size_t parts = parts_in(scene, judged, part, 4);
    if (when && when->listed > 1 && when->listed <= WHEN_LISTED) {
        for (size_t i = 0; i < when->listed; i++) {
            claim->window = (struct lofte_window){when->each[i].from + shift, when->each[i].to + shift};
            claim_add(scene, judged->figure, *claim, ground);
        }
    } else if (days > 1) {
        for (size_t i = 0; i < days; i++) {
            claim->window = day[i];
            claim_add(scene, judged->figure, *claim, ground);
        }
    } else if (parts > 1) {
        for (size_t i = 0; i < parts; i++) {
            claim->part = part[i];
            claim_add(scene, judged->figure, *claim, ground);
        }
    } else
        claim_add(scene, judged->figure, *claim, ground);
}

/* 'och', 'och på Hättevägen', before the day at the mark: another place, or none, and nothing that it could count. */
static bool goes_to_day(const struct scene *scene, size_t from, size_t day) {
    enum { FAR = 8 };
    static const char *const and[] = {"och", "samt", NULL};
    static const char *const at_place[] = {"på", "vid", "i", "utanför", "längs", "utmed", NULL};
    size_t join = NO_MARK, places = 0;
    if (day > from + FAR)
        return false;
    for (size_t i = from + 1; i < day; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION || mark->kind == MARK_STOP ||
            (mark->cues & (CUE_EVENT | CUE_PAST | CUE_VERB | CUE_NOT)))
            return false;
        join = text_among(mark_last(&scene->marks, i), and) ? i : join;
        places += text_among(mark_first(&scene->marks, i), at_place);
    }
    const bool placed =
        join != NO_MARK && (join + 1 == day || text_among(mark_first(&scene->marks, join + 1), at_place));
    return placed && places;
}

void each_other_day(struct scene *scene, const struct judged *judged, struct claim claim) {
    const struct figure *figure = judged->figure;
    const struct when *when = judged->timing.when;
    if (figure->numbered || claim.count != 1 || !judged->timing.own || !when || when->kind != WHEN_DAY)
        return;
    size_t from = judged->clause->first;
    while (from < scene->marks.n && &scene->marks.mark[from].when != when)
        from++;
    for (size_t i = from + 1; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind != MARK_WHEN)
            continue;
        if (mark->when.kind != WHEN_DAY || !goes_to_day(scene, from, i))
            return;
        claim.window = timing_window(scene, &mark->when, judged->future);
        claim_add(scene, figure, claim, certainty_ground(scene, judged));
        from = i;
    }
}

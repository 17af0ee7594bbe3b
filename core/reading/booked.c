/* SPDX-License-Identifier: MIT
 *
 * Known by a day ahead, a verb of setting and a word that stands for the event, in a short clause that names nothing.
 */
#include "reading/booked.h"

#include "base/err.h"
#include "language/match.h"
#include "reading/claims.h"
#include "reading/judge.h"

static bool has_word(const struct scene *scene, const struct clause *clause, const char *const *words) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_listed(mark_first(&scene->marks, i), words))
            return true;
    return false;
}

/* 'den', 'en', 'nästa' without a noun: they stand for what is spoken of. */
static bool stands_for_it(const struct scene *scene, const struct clause *clause) {
    static const char *const one[] = {"den", "en", "ett", "nästa", "andra", "tredje", "fjärde", NULL};
    static const char *const again[] = {"igen", "inbokad", "inbokat", "bokad", "bokat", "stället", NULL};
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *next = i + 1 < clause->end ? &scene->marks.mark[i + 1] : NULL;
        const bool noun = next && (next->kind == MARK_WORD || next->kind == MARK_MENTION || next->cues == CUE_SMALL);
        const bool more = scene->marks.mark[i].cues & CUE_NEXT; /* 'en till' */
        if (more || text_among(mark_last(&scene->marks, i), again) ||
            (text_among(mark_last(&scene->marks, i), one) && !noun))
            return true;
    }
    return false;
}

/* The one day ahead that the sentence names up to the end of its first clause with a verb; NULL: none, or several. */
static const struct when *day_ahead(const struct scene *scene) {
    enum { LONGEST = 16 };
    const struct when *day = NULL;
    for (size_t i = 0; i < scene->marks.n && i < LONGEST; i++) {
        const struct when *when = &scene->marks.mark[i].when;
        if (scene->marks.mark[i].kind != MARK_WHEN || when->kind == WHEN_VAGUE)
            continue;
        if (when->kind != WHEN_DAY || !judge_ahead(scene, when, true) ||
            (day && timing_window(scene, day, true).from != timing_window(scene, when, true).from))
            return NULL;
        day = when;
    }
    return day;
}

/* It names nothing, counts nothing, and nothing is over or off. */
static bool is_plain(const struct scene *scene) {
    static const char *const meetings[] = {"möte",  "mötet",   "sammanträde", "sammanträdet",
                                           "träff", "träffen", "utbildning",  NULL};
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const bool counts = mark->kind == MARK_NUMBER && !mark->number.article && !mark->number.ordinal;
        if (counts || mark->kind == MARK_MENTION ||
            (mark->cues & (CUE_CANCEL | CUE_MOVE | CUE_DONE | CUE_NOT | CUE_ZERO)) ||
            text_among(mark_first(&scene->marks, i), meetings))
            return false;
    }
    return true;
}

/* 'Tisdagen den 17 september går vi', 'den 23 maj tar vi på oss skorna i stället': after one that was not held. */
static bool is_in_its_place(const struct scene *scene, const struct clause *clause, const struct claim *last) {
    bool goes = false, we = false, instead = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        goes = goes || text_is(mark_first(&scene->marks, i), "går");
        we = we || text_is(mark_last(&scene->marks, i), "vi");
        instead = instead || text_is(mark_last(&scene->marks, i), "stället");
    }
    return (last->kind == LOFTE_NONE || last->kind == LOFTE_CANCELLED) && we && (goes || instead);
}

/* 'Inbokad: fredag 31 maj.', 'Planerad: vecka 39' */
static bool is_set_line(const struct scene *scene) {
    const struct marks *marks = &scene->marks;
    const size_t n = marks->n && marks->mark[marks->n - 1].stop == '.' ? marks->n - 1 : marks->n;
    return n == 3 && (marks->mark[0].cues & CUE_PLAN) && marks->mark[1].stop == ':' && marks->mark[2].kind == MARK_WHEN;
}

void booked_tell(struct scene *scene, size_t before, const char *quote) {
    static const char *const sets[] = {"tar", "sätter", "kör", "går", "står", "har", "ligger", "är", NULL};
    const size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    if (activity == NO_ACTIVITY || scene->n_claims > before || !scene_last(scene, activity) || !scene->clauses.n ||
        !is_plain(scene))
        return;
    const struct when *day = day_ahead(scene);
    size_t at = 0;
    while (day && &scene->marks.mark[at].when != day)
        at++;
    const struct clause *clause = &scene->clauses.clause[clause_of(&scene->clauses, at)];
    const struct clause *verb = has_word(scene, clause, sets) || clause + 1 == scene->clauses.clause + scene->clauses.n
                                    ? clause
                                    : clause + 1; /* 'På torsdag, den 25, har vi en till' */
    if (!day || clause->question || clause->aside || ((clause->own | verb->own) & CUE_ASK))
        return;
    const bool set = has_word(scene, verb, sets) && (stands_for_it(scene, clause) || stands_for_it(scene, verb));
    if (!set && !is_set_line(scene) && !is_in_its_place(scene, clause, scene_last(scene, activity)))
        return;
    struct claim claim = {.activity = activity,
                          .kind = LOFTE_PLANNED,
                          .count = 1,
                          .precision = LOFTE_EXACT,
                          .window = timing_window(scene, day, true),
                          .has_time = true,
                          .doubts = DOUBT_UNDERSTOOD | DOUBT_IMPLIED,
                          .reason = N_("the text says that it is planned")};
    const struct figure figure = {
        .mention = NO_MARK, .activity = activity, .count = 1, .numbered = true, .understood = true, .next = true};
    claim_add(scene, &figure, claim, GROUND_PLACED);
    if (scene->n_claims > before)
        scene->claim[before].quote = quote;
}

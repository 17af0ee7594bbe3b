/* SPDX-License-Identifier: MIT
 *
 * Of the last claim of the sentence before, in the same passage.
 */
#include "reading/sequel.h"

#include "base/err.h"
#include "figures/place.h"
#include "figures/timing.h"
#include "language/match.h"
#include "reading/certainty.h"
#include "reading/claims.h"

static struct claim *just_told(const struct scene *scene) {
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    const bool near = last && last->passage == scene->passage && last->sentence + 1 == scene->sentence;
    return near && !last->dropped && last->kind == LOFTE_DONE ? last : NULL;
}

/* 'Det skedde vecka 17', 'Detta gjordes den 24 april': the time, or NULL. */
static const struct when *time_alone(const struct scene *scene) {
    enum { LONGEST = 8, WEEK = 7 };
    static const char *const it[] = {"det", "detta", "den", "denna", NULL};
    static const char *const was[] = {"skedde", "gjordes",     "hände",    "inträffade", "var",
                                      "ägde",   "genomfördes", "pågick",   "drevs",      "gick",
                                      "hölls",  "skickades",   "utfördes", NULL};
    const struct marks *marks = &scene->marks;
    if (marks->n < 3 || !text_among(mark_first(marks, 0), it) || !text_among(mark_first(marks, 1), was))
        return NULL;
    const struct mark *next = &marks->mark[2]; /* 'Den gjordes den 12 oktober på fyra platser': right behind the verb */
    if (next->kind == MARK_WHEN && (next->when.kind == WHEN_DAY || timing_length(next->when.window) < WEEK))
        return &next->when;
    if (marks->n > LONGEST)
        return NULL;
    const struct when *found = NULL;
    for (size_t i = 2; i < marks->n; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION || (mark->cues & (CUE_NOT | CUE_ZERO)))
            return NULL;
        if (mark->kind == MARK_WHEN && mark->when.kind != WHEN_VAGUE && mark->when.kind != WHEN_SO_FAR)
            found = &mark->when;
    }
    return found;
}

/* 'Polisen var inte med', 'Kommunen medverkade inte': its own words, not 'själv' of somebody. */
static bool tells_who_was_missing(const struct scene *scene) {
    static const char *const parties[] = {"polis", "kommun", "utan", "ej", "inte", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if ((scene->marks.mark[i].cues & CUE_ALONE) && text_begins_among(mark_first(&scene->marks, i), parties))
            return true;
    return false;
}

/* 'Alkoholhandläggaren besökte den åttonde mars två ställen utan polis': another visit than the one just told. */
static bool tells_of_other_day(const struct scene *scene, const struct claim *last) {
    for (size_t i = 0; last->has_time && i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN && mark->when.kind == WHEN_DAY && last->window.to != LOFTE_NO_DAY &&
            (mark->when.window.from > last->window.to || mark->when.window.to < last->window.from))
            return true;
    }
    return false;
}

/* 'Åtta har det blivit. Nej vänta, nio': the number that takes the one just told back, or -1. */
static int64_t number_after_no(const struct scene *scene) {
    enum { NEAR = 6 };
    static const char *const all[] = {"alla", "samtliga", NULL}; /* 'Nej, alla tre var vuxna' */
    if (!scene->marks.n || !text_is(mark_first(&scene->marks, 0), "nej"))
        return -1;
    for (size_t i = 1; i < scene->marks.n && i < NEAR && !text_among(mark_first(&scene->marks, i), all); i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER && !mark->number.article && !mark->number.ordinal && mark->number.value > 0)
            return mark->number.value;
    }
    return -1;
}

static void take_back(struct scene *scene) {
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    const int64_t right = number_after_no(scene);
    const bool told = last && last->passage == scene->passage && last->sentence + 1 == scene->sentence &&
                      !last->dropped && (last->kind == LOFTE_DONE || last->kind == LOFTE_TOTAL);
    if (told && right > 0 && last->count > 0)
        last->count = right;
}

/* 'Den är genomförd.', 'Det gjordes.' */
static bool says_held(const struct marks *marks) {
    static const char *const it[] = {"den", "det", "denna", "detta", "de", NULL};
    static const char *const verbs[] = {"är", "har", "blev", "genomfördes", "hölls", "gjordes", NULL};
    if (marks->n < 2 || !text_among(mark_first(marks, 0), it) || !text_among(mark_first(marks, 1), verbs))
        return false;
    bool held = false;
    for (size_t i = 1; i < marks->n && marks->mark[i].kind != MARK_STOP; i++) {
        held = held || (marks->mark[i].cues & CUE_DONE);
        if (marks->mark[i].cues & (CUE_NOT | CUE_CANCEL | CUE_MOVE | CUE_PLAN))
            return false;
    }
    return held;
}

/* 'En insats ska hållas vecka 8. Den är genomförd.': what became of the plan of a time gone by. */
static void plan_was_held(struct scene *scene) {
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (!last || last->dropped || last->kind != LOFTE_PLANNED || last->passage != scene->passage ||
        last->sentence + 1 != scene->sentence || last->window.to == LOFTE_NO_DAY ||
        last->window.to > scene->marker->meeting || !says_held(&scene->marks))
        return;
    last->kind = LOFTE_DONE;
    last->count = last->count < 0 ? 1 : last->count;
    last->precision = LOFTE_EXACT;
    last->reason = N_("the text says that it took place");
}

/* 'Krogtillsyn skulle göras i april. Det skedde den 12 april.', 'En insats skulle hållas vecka 8. Den är genomförd.':
 * the sentence before told of a time gone by, and made no claim. */
static void set_was_held(struct scene *scene, const char *quote) {
    if (!scene->set_time.known || scene->set_passage != scene->passage + 1 ||
        scene->set_sentence + 1 != scene->sentence || scene->promised_activity == NO_ACTIVITY)
        return;
    const struct when *when = time_alone(scene);
    if (!when && says_held(&scene->marks))
        when = &scene->set_time.when;
    const struct lofte_window window =
        when ? timing_window(scene, when, false) : (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY};
    if (window.to == LOFTE_NO_DAY || window.to > scene->marker->meeting)
        return;
    claim_tell(scene,
               (struct claim){.activity = scene->promised_activity,
                              .kind = LOFTE_DONE,
                              .count = scene->promised > 0 ? scene->promised : 1,
                              .window = window,
                              .reason = N_("the text says that it took place")},
               quote);
}

/* 'Kommunen sprider kampanjen. Den läggs i vecka 17.': when the plan is for. */
static void plan_is_set(struct scene *scene) {
    enum { LONG = 31 };
    static const char *const it[] = {"den", "det", "detta", NULL};
    static const char *const is_set[] = {"läggs", "hålls", "går", "blir", "genomförs", "sker", "startar", "är", NULL};
    const struct marks *marks = &scene->marks;
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (!last || last->dropped || last->kind != LOFTE_PLANNED || last->has_time || last->passage != scene->passage ||
        last->sentence + 1 != scene->sentence || marks->n < 3 || !text_among(mark_last(marks, 0), it) ||
        !text_among(mark_first(marks, 1), is_set))
        return;
    const size_t time = marks->mark[2].kind == MARK_CUE && (marks->mark[2].cues & CUE_LINK) ? 3 : 2;
    if (time >= marks->n || marks->mark[time].kind != MARK_WHEN || marks->mark[time].when.kind == WHEN_VAGUE)
        return;
    const struct lofte_window window = timing_window(scene, &marks->mark[time].when, true);
    if (timing_length(window) > LONG || window.from < scene->marker->meeting)
        return;
    last->window = window;
    last->has_time = true;
}

void sequel_tell(struct scene *scene, const char *quote) {
    take_back(scene);
    plan_is_set(scene);
    plan_was_held(scene);
    set_was_held(scene, quote);
    struct claim *last = just_told(scene);
    if (!last)
        return;
    const bool own = last->has_time && !(last->doubts & DOUBT_CARRIED);
    const struct when *when = own ? NULL : time_alone(scene);
    if (when) {
        last->window = timing_window(scene, when, false);
        last->has_time = true;
        last->doubts = (last->doubts & ~(unsigned)DOUBT_TIMELESS) | DOUBT_CARRIED;
        last->certainty = certainty_of((enum ground)last->ground, last->doubts);
    }
    if (tells_who_was_missing(scene) && !tells_of_other_day(scene, last))
        place_was_alone(scene, last);
}

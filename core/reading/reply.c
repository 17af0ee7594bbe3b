/* SPDX-License-Identifier: MIT
 *
 * The question gives the activity and the time, the first words of the answer say what became of it.
 */
#include "reading/reply.h"

#include "base/err.h"
#include "figures/timing.h"
#include "language/match.h"
#include "reading/claims.h"

/* 'Hur många', 'hur ofta': the answer is a number. */
static bool asks_how_many(const struct scene *scene) {
    static const char *const amounts[] = {"många", "ofta", "mycket", NULL};
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        if (text_is(mark_first(&scene->marks, i), "hur") && text_among(mark_first(&scene->marks, i + 1), amounts))
            return true;
    return false;
}

/* 'Hur många ärenden ligger på hög?' */
static bool asks_of_other(const struct scene *scene) {
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        if (text_is(mark_first(&scene->marks, i), "många"))
            return scene->marks.mark[i + 1].kind == MARK_WORD;
    return false;
}

/* The one activity that the question names, or that is spoken of where it asks of 'den'. */
static size_t asked_activity(const struct scene *scene, bool many) {
    size_t named = NO_ACTIVITY;
    for (size_t i = 0; i < scene->marks.n; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY)
            continue;
        if (named != NO_ACTIVITY && named != activity)
            return NO_ACTIVITY;
        named = activity;
    }
    return named == NO_ACTIVITY && many && !asks_of_other(scene) ? scene->current : named;
}

static bool is_definite(const struct scene *scene, size_t activity) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene_resolve(scene, i) == activity && scene->marks.mark[i].word[0].form == FORM_DEFINITE)
            return true;
    return false;
}

/* 'Narkotikainsatser i mars?': how many there were. */
static bool opens_with_many(const struct scene *scene) {
    const struct mark *first = scene->marks.mark;
    return scene->marks.n > 1 && first->kind == MARK_MENTION && first->word[0].form == FORM_PLURAL;
}

/* 'Narkotikainsatser i mars?' in February: the March to come is nearer than the one gone by. */
static bool is_nearer_ahead(const struct scene *scene, const struct when *when) {
    const lofte_day meeting = scene->marker->meeting;
    return when->ahead.from != LOFTE_NO_DAY && when->ahead.from > meeting && when->window.to != LOFTE_NO_DAY &&
           when->ahead.from - meeting < meeting - when->window.to;
}

/* 'Blev det någon narkotikainsats i april?': whether there was one at all. */
static bool asks_of_any(const struct scene *scene) {
    static const char *const was[] = {"blev", "var", "har", "hade", "gjordes", "hölls", "genomfördes", NULL};
    static const char *const any[] = {"någon", "några", NULL};
    if (!scene->marks.n || !text_among(mark_first(&scene->marks, 0), was))
        return false;
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        if (text_among(mark_last(&scene->marks, i), any) && scene->marks.mark[i + 1].kind == MARK_MENTION)
            return true;
    return false;
}

/* 'Fanns någon rattfull vid kontrollen den 3 maj?': what is asked for is not the kontroll. */
static bool asks_of_some(const struct scene *scene) {
    static const char *const some[] = {"någon", "något", "några", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (text_among(mark_last(&scene->marks, i), some))
            return true;
    return false;
}

void reply_await(struct scene *scene, size_t before) {
    scene->asked_of = (struct question){.activity = NO_ACTIVITY};
    bool question = false;
    for (size_t c = 0; c < scene->clauses.n; c++)
        question = question || scene->clauses.clause[c].question;
    const bool many = asks_how_many(scene) || opens_with_many(scene);
    const size_t activity = question ? asked_activity(scene, many) : NO_ACTIVITY;
    scene->asked_of.names = activity != NO_ACTIVITY;
    if (!question || scene->n_claims > before)
        return;
    const bool any = asks_of_any(scene);
    if (activity == NO_ACTIVITY || !(many || any || (is_definite(scene, activity) && !asks_of_some(scene))))
        return;
    scene->asked_of = (struct question){
        .activity = activity, .many = many, .any = any, .names = true, .window = {LOFTE_NO_DAY, LOFTE_NO_DAY}};
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if ((mark->cues & CUE_COMPARE) || mark->when.last_year) /* 'Hur många var det i fjol så här dags?' */
            scene->asked_of.activity = NO_ACTIVITY;
        if (mark->kind != MARK_WHEN || mark->when.kind == WHEN_VAGUE)
            continue;
        scene->asked_of.window = timing_window(scene, &mark->when, false);
        if (opens_with_many(scene) && is_nearer_ahead(scene, &mark->when))
            scene->asked_of.activity = NO_ACTIVITY;
    }
}

/* 'Ja, fredagen den 6': the day that the answer names at once, or the question's time. */
static struct lofte_window window_of(const struct scene *scene) {
    enum { NEAR = 4 };
    for (size_t i = 0; i < scene->marks.n && i < NEAR; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_DAY)
            return timing_window(scene, &scene->marks.mark[i].when, false);
    return scene->asked_of.window;
}

static const char *const yes[] = {"ja", "jo", "jadå", "jodå", "japp", "absolut", "javisst", NULL};
static const char *const no[] = {"nej", "nä", "nix", NULL};

/* What the answer's first words say: CUE_DONE, CUE_CANCEL or nothing. */
static unsigned answer_of(const struct scene *scene) {
    static const char *const it[] = {"den", "det", "de", NULL};
    const struct marks *marks = &scene->marks;
    const struct clause *clause = &scene->clauses.clause[0];
    const char *first = mark_first(marks, 0);
    unsigned said = 0;
    for (size_t c = 0; c < scene->clauses.n && c < 2; c++)
        said |= clause[c].own;
    if (text_among(first, no))
        return CUE_CANCEL;
    if (said & (CUE_CANCEL | CUE_MOVE))
        return text_among(first, it) ? CUE_CANCEL : 0;
    if (said & (CUE_NOT | CUE_ZERO | CUE_PLAN))
        return 0;
    const bool also = text_among(first, it) && marks->n > 1 && text_is(mark_first(marks, 1), "också");
    const bool told =
        (marks->mark[0].cues & CUE_DONE) && marks->mark[0].kind == MARK_CUE; /* 'Genomförd, vid stationen' */
    const bool was = text_among(first, it) && marks->n > 1 && (clause->own & CUE_DONE); /* 'Den blev av' */
    return text_among(first, yes) || also || told || was ? CUE_DONE : 0;
}

/* 'Nej.', 'Ja, två.': none, or so many. Yes alone does not say how many. */
static bool any_tell(struct scene *scene, struct claim claim, const char *quote) {
    const struct marks *marks = &scene->marks;
    const char *first = mark_first(marks, 0);
    if (!scene->asked_of.any || (marks->n > 1 && marks->mark[1].kind != MARK_STOP))
        return false;
    if (text_among(first, no) && marks->n <= 2) {
        claim.kind = LOFTE_NONE;
        claim.count = 0;
        claim.reason = N_("the text says that none took place");
    } else if (text_among(first, yes) && marks->n > 3 && marks->mark[2].kind == MARK_NUMBER &&
               marks->mark[3].kind == MARK_STOP && marks->mark[2].number.value > 0) {
        claim.count = marks->mark[2].number.value;
        claim.reason = N_("the text says that it took place");
    } else {
        return false;
    }
    claim_tell(scene, claim, quote);
    return true;
}

void reply_tell(struct scene *scene, size_t before, const char *quote) {
    const struct question *asked = &scene->asked_of;
    if (asked->activity == NO_ACTIVITY || !scene->marks.n || !scene->clauses.n || scene->n_claims > before)
        return;
    struct claim claim = {.activity = asked->activity, .kind = LOFTE_DONE, .count = 1, .window = window_of(scene)};
    const struct mark *first = &scene->marks.mark[0];
    if (asked->many) {
        const bool alone = scene->marks.n == 1 || scene->marks.mark[1].kind == MARK_STOP;
        if (first->kind != MARK_NUMBER || !alone || first->number.value < 1)
            return;
        claim.count = first->number.value;
        claim.reason = N_("the text says that it took place");
        bool so_far = claim.window.from != LOFTE_NO_DAY && claim.window.to == LOFTE_NO_DAY; /* 'Hur många … i år?' */
        for (size_t i = 1; i < scene->marks.n && i < 4; i++) /* 'Hur många är gjorda? 28, hittills i år.' */
            if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR) {
                claim.window = scene->marks.mark[i].when.window;
                so_far = true;
            }
        if (so_far) {
            claim.kind = LOFTE_TOTAL;
            claim.reason = N_("the text gives the number so far");
        }
        claim_tell(scene, claim, quote);
        return;
    }
    if (claim.window.to == LOFTE_NO_DAY || claim.window.to > scene->marker->meeting || any_tell(scene, claim, quote))
        return;
    const unsigned answer = asked->any ? 0 : answer_of(scene);
    if (!answer)
        return;
    claim.kind = answer & CUE_CANCEL ? LOFTE_CANCELLED : LOFTE_DONE;
    claim.reason = answer & CUE_CANCEL ? N_("the text says that it was cancelled or put off")
                                       : N_("the text says that it took place");
    claim_tell(scene, claim, quote);
}

/* SPDX-License-Identifier: MIT
 *
 * The time after 'till', or one that has not come, is the new one; the other is the one given up.
 */
#include "reading/putoff.h"
#include "reading/certainty.h"

#include "base/err.h"
#include "figures/binding.h"
#include "language/match.h"
#include "reading/claims.h"
#include "reading/judge.h"

/* 'som skulle ha gjorts den 23 maj ställs in': the verb that calls it off, where there is one, not 'skulle'. */
static size_t cue_at(const struct scene *scene, const struct clause *clause, unsigned cue) {
    size_t should = NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++) {
        if (!(scene->marks.mark[i].cues & cue))
            continue;
        if (!text_is(mark_first(&scene->marks, i), "skulle"))
            return i;
        should = should == NO_MARK ? i : should;
    }
    return should;
}

/* 'ny tid 23/4', 'nytt datum den 23 april' */
static bool is_new_time(const struct marks *marks, size_t at) {
    static const char *const time[] = {"tid", "dag", "datum", "kväll", "försök", "ny", "nytt", "vecka", NULL};
    return at > 0 && (marks->mark[at - 1].cues & CUE_PLAN) && text_among(mark_last(marks, at - 1), time);
}

/* '…, så den får vi ta nästa vecka i stället' */
static bool says_instead(const struct scene *scene, const struct clause *clause) {
    static const char *const instead[] = {"stället", "istället", NULL};
    bool it = false, other = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        it = it || text_among(mark_last(&scene->marks, i), (const char *const[]){"den", "det", NULL});
        other = other || text_among(mark_last(&scene->marks, i), instead);
    }
    return it && other;
}

/* ', eftersom polisen behövs på annat håll, och flyttas till', ', ty hundföraren insjuknade, utan framflyttas till' */
static bool gives_cause(const struct scene *scene, const struct clause *clause) {
    static const char *const causes[] = {"ty", "eftersom", "enär", "emedan", "alldenstund", "därför", "då", NULL};
    return text_among(mark_first(&scene->marks, clause->first), causes);
}

/* The new time: after 'till', or one that has not come. */
static const struct when *later_time(const struct scene *scene, size_t from, size_t at) {
    enum { FAR = 6 };
    size_t reach = scene->terse ? 2 : 1;
    bool set_before = false; /* 'v 34: struken, v 36' */
    for (size_t i = scene->clauses.clause[from].first; i < at && i < scene->clauses.clause[from].end; i++)
        set_before = set_before || scene->marks.mark[i].kind == MARK_WHEN;
    bool given_up = text_is(mark_first(&scene->marks, at), "skulle"); /* 'som skulle ha gått den 17 juni, …' */
    for (size_t c = from; c < scene->clauses.n && c <= from + FAR; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        reach += c > from && (clause->aside || clause->bracket || gives_cause(scene, clause) ||
                              (clause->own & (CUE_CANCEL | CUE_MOVE)));
        for (size_t i = c == from ? at + 1 : clause->first; i < clause->end; i++) {
            const struct mark *mark = &scene->marks.mark[i];
            if (mark->kind != MARK_WHEN || clause->aside || (c > from && (clause->own & CUE_DONE)))
                continue; /* 'men i gengäld utfördes under juli två' */
            if (given_up && c == from) {
                given_up = false;
                continue;
            }
            static const char *const new_words[] = {"till", "t", "ny", "nytt", "i", NULL};
            if (c == from && (clause->own & CUE_CANCEL) && !(clause->own & (CUE_MOVE | CUE_PRESENT)) && !set_before &&
                !text_among(mark_last(&scene->marks, i - 1), new_words) && i <= at + 2)
                continue; /* 'blir inte av den 26 februari', 'ställa in vandringen den 24 april' */
            static const char *const from_words[] = {"från", "fr", NULL};
            if (!i || text_among(mark_last(&scene->marks, i - 1), from_words))
                continue;
            const char *before = mark_last(&scene->marks, i - 1), *first = scene->marks.token[mark->first].fold;
            static const char *const set_for[] = {"beslutade", "bestämda", "beramade", "planerade", "utsatta", NULL};
            const bool set =
                i + 2 < clause->end && scene->marks.mark[i + 2].kind == MARK_MENTION &&
                ((scene->marks.mark[i + 1].cues & CUE_PLAN) || text_among(mark_first(&scene->marks, i + 1), set_for));
            if (set) /* 'inställdes den till den 14 maj beramade kontrollen' */
                continue;
            const bool named = is_new_time(&scene->marks, i); /* '…, men vi gör ett nytt försök den 23 maj' */
            if (c > from + reach && !named && !says_instead(scene, clause))
                continue;
            const bool fram = text_is(first, "fram"); /* 'skjutits fram till den 25 maj' */
            const bool to = named || fram || text_is(before, "till") || text_is(before, "t") ||
                            text_is(first, "till") || text_is(first, "t");
            if (to || judge_ahead(scene, &mark->when, c != from))
                return &mark->when;
        }
    }
    return NULL;
}

/* The time it had been set for. */
static const struct when *set_time(const struct scene *scene, const struct judged *judged, size_t at,
                                   const struct when *later) {
    const bool known = scene->set_time.known && scene->set_passage >= scene->passage;
    if (judged->timing.when != later && !(judged->timing.carried && known))
        return judged->timing.when;
    for (size_t i = judged->clause->first; i < at; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return &scene->marks.mark[i].when;
    for (size_t i = at + 2; i < judged->clause->end; i++) /* 'har flyttats från vecka 19 till den 26 maj' */
        if (scene->marks.mark[i].kind == MARK_WHEN && &scene->marks.mark[i].when != later &&
            text_among(mark_last(&scene->marks, i - 1), (const char *const[]){"från", "fr", NULL}))
            return &scene->marks.mark[i].when;
    const struct clause *which = judged->clause + 1; /* ', som skulle ha gått ut under vecka 43, är uppskjutet' */
    const bool relative = which < scene->clauses.clause + scene->clauses.n && which->relative;
    for (size_t i = relative ? which->first : 0; relative && i < which->end && i < at; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && &scene->marks.mark[i].when != later)
            return &scene->marks.mark[i].when;
    if (known) /* 'var bestämda till oktober. Den andra …' */
        return &scene->set_time.when;
    return scene->title_time.known ? &scene->title_time.when : NULL;
}

/* 'Sedan vandringen den 12 ställts in, hölls den i stället den 17': the time at which it took place after all. */
static const struct when *held_instead(const struct scene *scene, size_t off) {
    static const char *const it[] = {"den", "denna", "densamma", "stället", "istället", "först", NULL};
    size_t end = off + 2;
    for (size_t c = off + 1; c < scene->clauses.n && c <= end; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        end += clause->aside ? 1 : 0; /* 'fick vi stryka därför att alla bilar behövdes, men den 6 tog vi igen den' */
        const struct when *when = NULL;
        bool same = text_is(mark_first(&scene->marks, clause->first), "utan");
        for (size_t i = clause->first; i < clause->end; i++) {
            const bool told = scene->marks.mark[i].kind == MARK_NUMBER || scene->marks.mark[i].kind == MARK_MENTION;
            if (told && !clause->aside)
                return NULL;
            same = same || text_among(mark_last(&scene->marks, i), it);
            when = scene->marks.mark[i].kind == MARK_WHEN ? &scene->marks.mark[i].when : when;
        }
        if (same && when && (clause->own & CUE_DONE) && judge_behind(scene, when, false))
            return when;
    }
    return NULL;
}

/* 'fick flyttas till den 10 april och genomfördes då' */
static bool is_held_behind(const struct scene *scene, size_t off) {
    for (size_t c = off + 1; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        for (size_t i = clause->first; i < clause->end; i++)
            if (scene->marks.mark[i].kind == MARK_NUMBER || scene->marks.mark[i].kind == MARK_MENTION)
                return false;
        if ((clause->own & CUE_DONE) && !(clause->own & CUE_NOT))
            return true;
    }
    return false;
}

/* The clause whose verb says so: 'En kontroll, avsedd för den 8 maj, | fick inställas'. */
static size_t off_clause(const struct scene *scene, size_t off) {
    enum { NEAR = 4 };
    for (size_t c = off; c < scene->clauses.n && c < off + NEAR; c++)
        if (scene->clauses.clause[c].own & (CUE_CANCEL | CUE_MOVE))
            return c;
    return off;
}

/* 'Det blev inget den 28. Krogtillsynen sköts upp till den 18 november', 'Vandringen är satt till den 25. Flyttas till
 * den 20 oktober': what did not take place, or had been planned, was put off. */
static bool told_was_off(struct scene *scene, const struct judged *judged, const struct claim *claim) {
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    const bool near = last && last->activity == claim->activity && last->passage == scene->passage &&
                      last->sentence + 1 == scene->sentence && last->window.from != LOFTE_NO_DAY;
    if (!near || !((last->kind == LOFTE_NONE && last->window.from == last->window.to) ||
                   (last->kind == LOFTE_PLANNED && judged->figure->implied)))
        return false;
    last->kind = LOFTE_CANCELLED;
    last->count = 1;
    last->reason = claim->reason;
    return true;
}

/* Cancelled; and planned anew where the text names a later time. */
void putoff_give(struct scene *scene, const struct judged *judged) {
    struct claim claim = judge_claim(scene, judged, LOFTE_CANCELLED);
    claim.reason = N_("the text says that it was cancelled or put off");
    const size_t off = off_clause(scene, judged->off);
    size_t cue = cue_at(scene, &scene->clauses.clause[off], CUE_MOVE);
    if (cue == NO_MARK)
        cue = cue_at(scene, &scene->clauses.clause[off], CUE_CANCEL);
    const size_t at = cue == NO_MARK ? judged->figure->at : cue;
    const struct when *later = later_time(scene, off, at);
    const struct when *set = set_time(scene, judged, at, later);
    judge_window(scene, &claim, set);
    if (set || !told_was_off(scene, judged, &claim))
        claim_add(scene, judged->figure, claim, GROUND_PLACED);
    const struct when *held = later ? NULL : held_instead(scene, off);
    if (held) {
        struct claim done = judge_claim(scene, judged, LOFTE_DONE);
        judge_window(scene, &done, held);
        done.reason = N_("the text says that it took place");
        claim_add(scene, judged->figure, done, GROUND_PLACED);
    }
    if (!later)
        return;
    const bool held_then = judge_behind(scene, later, false) && is_held_behind(scene, off);
    struct claim anew = judge_claim(scene, judged, held_then ? LOFTE_DONE : LOFTE_PLANNED);
    judge_window(scene, &anew, later);
    anew.anew = true;
    anew.doubts = claim.doubts;
    anew.reason = held_then ? N_("the text says that it took place") : N_("the text names a new time");
    claim_add(scene, judged->figure, anew, GROUND_PLACED);
}

/* 'vid sammanträdet den 8 februari', 'vid april månads sammanträde': when it was spoken of. */
static bool is_meetings(const struct scene *scene, size_t at) {
    enum { BEFORE = 2, BEHIND = 2 };
    static const char *const meetings[] = {"sammanträd", "möte", "mötet", "överläggning", NULL};
    for (size_t i = at > BEFORE ? at - BEFORE : 0; i < scene->marks.n && i <= at + BEHIND; i++)
        if (i != at && text_begins_among(mark_first(&scene->marks, i), meetings))
            return true;
    return false;
}

/* 'som var utsatt till den 4 april, hölls den 9': the time that was given up. */
void putoff_before(struct scene *scene, const struct judged *judged) {
    const struct when *set = NULL;
    unsigned said = 0;
    for (size_t c = judged->figure->clause + 1; c < scene->clauses.n && scene->clauses.clause[c].relative; c++) {
        said |= scene->clauses.clause[c].own;
        for (size_t i = scene->clauses.clause[c].first; i < scene->clauses.clause[c].end; i++)
            if (scene->marks.mark[i].kind == MARK_WHEN && !set && !is_meetings(scene, i))
                set = &scene->marks.mark[i].when;
    }
    if (!set || !(said & (CUE_PLAN | CUE_CANCEL | CUE_MOVE)) || set->kind == WHEN_VAGUE)
        return;
    struct claim claim = judge_claim(scene, judged, LOFTE_CANCELLED);
    judge_window(scene, &claim, set);
    claim.reason = N_("the text says that it was cancelled or put off");
    if (judged->timing.when && claim.window.from != timing_window(scene, judged->timing.when, false).from)
        claim_add(scene, judged->figure, claim, GROUND_PAST);
}

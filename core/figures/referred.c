/* SPDX-License-Identifier: MIT
 *
 * Known by the words before the time.
 */
#include "figures/referred.h"

#include "figures/binding.h"
#include "figures/timing.h"
#include "language/match.h"
#include "marks/insertion.h"

#include <string.h>

/* 'Sedan EST:s möte i november har en kontroll ägt rum': the meeting's time. */
static bool is_since_meeting(const struct scene *scene, size_t at) {
    enum { NEAR = 5 };
    static const char *const since[] = {"sedan", "efter", NULL};
    static const char *const meetings[] = {"möte", "mötet", "sammanträde", "sammanträdet", NULL};
    bool meeting = false;
    for (size_t i = at; i-- > 0 && i + NEAR > at && scene->marks.mark[i].kind != MARK_STOP;) {
        const char *fold = mark_last(&scene->marks, i);
        meeting = meeting || text_among(fold, meetings);
        if (meeting && text_among(mark_first(&scene->marks, i), since))
            return true;
    }
    return false;
}

/* 'protokollet av den 31 augusti', 'SSPF 18/4', 'styrgruppens ställningstagande i oktober': a paper's date. */
static bool is_reference(const struct scene *scene, size_t at) {
    static const char *const papers[] = {"protokoll", "anteckning",    "version", "minnesanteck",
                                         "skrivelse", "ställningstag", NULL};
    static const char *const dated[] = {"dater", "dagteckn", "beslutad", NULL};
    const size_t word = text_is(mark_last(&scene->marks, at - 1), "den") && at > 1 ? at - 2 : at - 1;
    if (text_begins_among(mark_last(&scene->marks, word), dated)) /* 'rapport, daterad den tjugonde maj' */
        return true;
    static const char *const groups[] = {"sspf", "est", NULL};
    if (text_among(mark_last(&scene->marks, at - 1), groups))
        return true;
    for (size_t i = at; i-- > 0 && i + 4 > at;) {
        const char *fold = mark_last(&scene->marks, i);
        const bool righted =
            i + 1 < at && text_begins(fold, "rättelse") && text_is(mark_last(&scene->marks, i + 1), "av");
        if (scene->marks.mark[i].cues & CUE_DONE) /* 'såsom framgår av protokollet, ägde rum den 15' */
            return false;
        const bool proposed =
            i + 2 == at && text_begins(fold, "förslag") && text_is(mark_last(&scene->marks, i + 1), "av");
        if (righted || proposed || text_begins_among(fold, papers) || (i + 2 == at && text_is(fold, "beslut")))
            return true;                            /* 'beslut från den 8 november' */
        if (i + 1 == at && text_is(fold, "beslut")) /* 'ställdes in genom beslut den 17 april' */
            return true;
        if (i + 1 == at && (scene->marks.mark[i].cues & CUE_ASK) && text_begins(fold, "beslut")) /* marks/particle.c */
            return true;
        if (scene->marks.mark[i].kind == MARK_STOP || scene->marks.mark[i].kind == MARK_MENTION)
            return false;
    }
    return false;
}

/* 'SSPF noterade i december fem ingripanden för november': when it was told of, where another time says when it was. */
static bool is_of_telling(const struct scene *scene, size_t at) {
    enum { REACH = 10 };
    static const char *const tells[] = {"noterade", "uppgav", "redovisade", "rapporterade", "angav", "meddelade", NULL};
    static const char *const of[] = {"för", "avseende", "gällande", NULL};
    static const char *const learns[] = {"höra", "veta", "besked", NULL};
    if (at + 1 < scene->marks.n && text_among(mark_first(&scene->marks, at + 1), learns))
        for (size_t i = at + 2; i < scene->marks.n; i++) /* 'fick i augusti höra att fyra omhändertagits i juli' */
            if (scene->marks.mark[i].kind == MARK_WHEN)
                return true;
    size_t verb = at - 1;
    if (at + 1 < scene->marks.n && text_among(mark_first(&scene->marks, at + 1), tells)) /* 'I juni uppgav vi …' */
        verb = at + 1;
    while (verb > 0 && text_among(mark_last(&scene->marks, verb), (const char *const[]){"i", "under", "den", NULL}))
        verb--;
    if (!text_among(mark_first(&scene->marks, verb), tells))
        return false;
    for (size_t i = at + 1; i + 1 < scene->marks.n && i < at + REACH && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (text_among(mark_first(&scene->marks, i), of) && scene->marks.mark[i + 1].kind == MARK_WHEN)
            return true;
    return false;
}

/* 'Rapporten, som avser januari–april och i dag bifogas, anger sju': today is the meeting's, where another time stands.
 */
static bool is_today(const struct scene *scene, size_t at) {
    static const char *const days[] = {"dag", "idag", NULL};
    if (!text_among(mark_last(&scene->marks, at), days) || scene->marks.mark[at].when.kind != WHEN_DAY)
        return false;
    for (size_t i = 0; i < scene->marks.n; i++)
        if (i != at && scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_PERIOD)
            return true;
    return false;
}

/* 'Med luciamorgonen inräknad har 29 gjorts hittills i år': the day of one that the sum holds. */
static bool is_day_reckoned(const struct scene *scene, size_t at) {
    if (scene->marks.mark[at].when.kind != WHEN_DAY || at + 1 >= scene->marks.n ||
        !insertion_is_included(mark_last(&scene->marks, at + 1)) || !text_is(mark_last(&scene->marks, at - 1), "med"))
        return false;
    for (size_t i = at + 2; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR)
            return true;
    return false;
}

/* 'tre kontroller i mars, senast 28/3', 'januari: 3, den 10/1 medräknad': the day of one of them, inside the time that
 * holds them all. */
static bool is_one_of_those(const struct scene *scene, size_t at) {
    static const char *const last[] = {"senast", "sist", "senaste", "sista", NULL};
    const struct mark *mark = scene->marks.mark;
    size_t before = at;
    while (before > 1 && text_is(mark_last(&scene->marks, before - 1), "den"))
        before--;
    const bool counted = at + 1 < scene->marks.n && mark[at + 1].end == mark[at + 1].first + 1 && /* 'inte medräknad' */
                         insertion_is_included(mark_last(&scene->marks, at + 1));
    if (mark[at].when.kind != WHEN_DAY || !(counted || text_among(mark_last(&scene->marks, before - 1), last)))
        return false;
    const struct lofte_window day = mark[at].when.window;
    for (size_t i = before; i-- > 0;)
        if (mark[i].kind == MARK_WHEN && mark[i].when.kind == WHEN_PERIOD && !mark[i].when.year)
            return mark[i].when.window.from <= day.from && day.to <= mark[i].when.window.to;
    return false;
}

bool referred_event(const struct scene *scene, size_t at) {
    enum { WEEK = 7 };
    static const char *const beside[] = {"efter", "utöver", "förutom", "med", NULL};
    if (at < 2 || at >= scene->marks.n || scene->marks.mark[at].kind != MARK_WHEN)
        return false;
    const struct mark *named = &scene->marks.mark[at - 1];
    const struct when *when = &scene->marks.mark[at].when;
    const bool brief = when->kind == WHEN_DAY || (when->kind == WHEN_PERIOD && timing_length(when->window) < WEEK);
    return brief && named->kind == MARK_MENTION && named->word[0].form == FORM_DEFINITE &&
           text_among(mark_last(&scene->marks, at - 2), beside);
}

/* 'Inklusive de två i april har nio gjorts i år', 'mars 5 inkl. påskafton': the time of some that the sum with another
 * time holds. */
static bool is_of_included(const struct scene *scene, size_t at) {
    enum { NEAR = 5 };
    bool included = false, other = false;
    for (size_t i = at; i-- > 0 && i + NEAR >= at && !included;) {
        included = insertion_is_included(mark_last(&scene->marks, i));
        if (scene->marks.mark[i].kind == MARK_STOP || scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    }
    for (size_t i = 0; i < scene->marks.n; i++)
        other = other ||
                (i != at && scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE);
    return included && other;
}

/* 'samma brev som i april kan användas': that of the other time. */
static bool is_as_before(const struct scene *scene, size_t link) {
    return link > 2 && text_is(mark_last(&scene->marks, link - 1), "som") &&
           text_is(mark_first(&scene->marks, link - 3), "samma");
}

/* 'En LOB, natt mot söndag' below 'LOB i augusti': one of the month's nights. */
static bool is_any_night(const struct scene *scene, size_t at) {
    return text_is(mark_first(&scene->marks, at), "natt") && scene->title_time.known &&
           scene->title_time.when.kind == WHEN_PERIOD && timing_length(scene->title_time.when.window) > 20;
}

/* 'som gruppen den 24 januari bestämde till den 8 mars', 'Vad gruppen den 31 januari antecknade': when it was decided.
 */
static bool is_of_deciding(const struct scene *scene, size_t at) {
    enum { NEAR = 5 };
    static const char *const who[] = {"gruppen", "styrgruppen", "nämnden", "fullmäktige", "mötet", "sspf", "est", NULL};
    static const char *const decides[] = {"bestäm",  "beslut", "beslöt", "anteckn", "föresl",
                                          "uppdrog", "enades", "anmod",  "förord",  NULL};
    if (!at || !text_among(mark_last(&scene->marks, at - 1), who) || scene->marks.mark[at].when.kind != WHEN_DAY)
        return false;
    for (size_t i = at + 1; i < scene->marks.n && i <= at + NEAR; i++)
        if (text_begins_among(mark_first(&scene->marks, i), decides))
            return true;
    return false;
}

bool referred_time(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    if (at == 0)
        return false;
    if (is_today(scene, at) || is_any_night(scene, at) || is_of_deciding(scene, at))
        return true;
    size_t link = at;
    while (link > 1 && text_among(mark_last(&scene->marks, link - 1), (const char *const[]){"i", "under", "för", NULL}))
        link--;
    const char *before = mark_last(&scene->marks, link - 1);
    if (is_as_before(scene, link))
        return true;
    if ((scene->marks.mark[link - 1].cues & CUE_SAME) && text_is(before, "som")) /* 'samma som i jan' */
        return true;
    if (at > 1 && mark->when.year && !mark->when.last_year && scene->marks.mark[at - 1].kind == MARK_NUMBER &&
        text_is(mark_last(&scene->marks, at - 2), "mot")) /* 'tio ingripanden mot tolv 2023' */
        return true;
    if (text_is(before, "än") || (mark->when.last_year && text_is(before, "mot")))
        return true;
    if (text_is(before, "som")) /* 'lika många som januari', not 'det antal som hittills i år' */
        return link > 1 && (scene->marks.mark[link - 2].cues & (CUE_SAME | CUE_TIMES)) == 0
                   ? scene->marks.mark[link - 2].kind == MARK_MENTION &&
                         (scene->clauses.clause[clause_of(&scene->clauses, at)].own & CUE_SAME)
                   : true;
    if (link > 1 && mark->when.year && text_is(mark_last(&scene->marks, at - 1), "för") &&
        (scene->marks.mark[at - 2].cues & CUE_TARGET))
        return true; /* 'Av de 30 som utlovats för 2024 har 13 genomförts' */
    return is_reference(scene, at) || is_since_meeting(scene, at) || is_of_telling(scene, at) ||
           is_day_reckoned(scene, at) || is_one_of_those(scene, at) || is_of_included(scene, at);
}

bool referred_to_some(const struct scene *scene, const struct clause *clause) {
    static const char *const last[] = {"senaste", "sista", "senare", "flesta", "flertalet", "merparten", NULL};
    static const char *const among[] = {"bland", "bl.a", "däribland", NULL}; /* 'bland annat på torget den 29:e' */
    const size_t next = clause->first + 1;
    if (clause->part && clause > scene->clauses.clause && text_is(mark_first(&scene->marks, clause->first), "av") &&
        (clause - 1)->end == clause->first && referred_to_some(scene, clause - 1))
        return true; /* 'den senaste' 'av dem den tionde september' */
    return text_among(mark_last(&scene->marks, clause->first), last) ||
           text_among(mark_first(&scene->marks, clause->first), among) ||
           (next < clause->end && text_is(mark_first(&scene->marks, clause->first), "den") &&
            text_among(mark_last(&scene->marks, next), last));
}

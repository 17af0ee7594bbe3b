/* SPDX-License-Identifier: MIT
 *
 * A promise reaches from its word ('lovade', 'målet') to the next event verb, and back over 'femton utlovade' and '30
 * per år'.
 */
#include "figures/target.h"

#include "figures/comparison.h"
#include "figures/parted.h"
#include "figures/share.h"
#include "figures/timing.h"
#include "figures/wrong.h"
#include "language/match.h"

#include <string.h>

enum { REACH = 7 };

static bool is(const struct scene *scene, size_t mark, const char *fold) {
    return text_is(mark_first(&scene->marks, mark), fold);
}

/* 'vid ingen av de fem', 'inte vid någon av de fem', 'Ingen av de tre insatserna ledde till beslag': all were held. */
bool target_at_none(const struct scene *scene, size_t at) {
    enum { FAR = 10 };
    static const char *const led[] = {"ledde", "gav", "resulterade", "medförde", "föranledde", NULL};
    if (at + 1 >= scene->marks.n || !(scene->marks.mark[at].cues & (CUE_ZERO | CUE_ANY)) || !is(scene, at + 1, "av"))
        return false;
    if (at && is(scene, at - 1, "vid"))
        return true;
    for (size_t i = at + 2; i < scene->marks.n && i < at + FAR && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (text_among(mark_first(&scene->marks, i), led))
            return true;
    return false;
}

/* 'resultatet av tre kontroller': a noun that is no part of what it is of. */
static bool is_noun(const struct scene *scene, const struct mark *mark) {
    return mark->kind == MARK_WORD && !mark->cues && !mark->n_words &&
           scene->marks.token[mark->first].kind == TOKEN_WORD;
}

/* 'en bilist av 96': the noun at the mark has a number or an article of its own. */
static bool is_one(const struct scene *scene, size_t first, size_t noun) {
    return noun > first && scene->marks.mark[noun - 1].kind == MARK_NUMBER;
}

/* 'av de (minst) 30': the whole of which the number before it is a part. */
static bool is_whole_of(const struct scene *scene, size_t first, size_t at) {
    for (size_t i = at; i-- > first && i + 5 > at;) {
        if (is(scene, i, "av"))
            return i > first && !is(scene, i - 1, "framgår") && !is(scene, i - 1, "följt") &&
                   scene->marks.mark[i].kind == MARK_CUE && !target_at_none(scene, i - 1) &&
                   !(i + 1 == at && is_noun(scene, &scene->marks.mark[i - 1]) && !is_one(scene, first, i - 1));
        const bool years = is(scene, i, "årets"); /* 'var den första av årets två' */
        if (!years && (scene->marks.mark[i].kind != MARK_CUE ||
                       !(scene->marks.mark[i].cues & (CUE_SMALL | CUE_LINK | CUE_TARGET))))
            return false;
    }
    return false;
}

/* 'medverkade vid två av de åtta kontroller som hölls i maj': the eight took place, the two are a share of them. */
bool target_was_held(const struct scene *scene, const struct clause *clause, size_t at) {
    for (size_t i = clause->first; i < at; i++)
        if (scene->marks.mark[i].cues & (CUE_EVENT | CUE_TOTAL | CUE_TARGET))
            return false;
    static const char *const was[] = {"gjordes", "genomfördes", "hölls", "skedde", "var", "gav", "utfördes", NULL};
    bool relative = false, certain = false; /* 'Fyra av de sju kontrollerna gjordes nattetid' */
    for (size_t i = at + 1; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        certain = certain || (mark->kind == MARK_MENTION && mark->word[0].form == FORM_DEFINITE_PLURAL);
        relative = relative || (scene->marks.mark[i].cues & CUE_RELATIVE);
        if ((relative && (scene->marks.mark[i].cues & CUE_DONE)) ||
            (certain && i + 1 < clause->end && text_among(mark_first(&scene->marks, i), was)))
            return true;
        if (scene->marks.mark[i].cues & (CUE_PLAN | CUE_TARGET | CUE_CANCEL))
            return false;
    }
    return false;
}

/* The clause tells what has been: so far, or in a month that is over. */
static bool tells_result(const struct scene *scene, const struct clause *clause) {
    enum { SEASON = 125 };
    bool result = (clause->own & CUE_TOTAL) && (clause->own & CUE_DONE);
    for (size_t i = clause->first; i < clause->end && !(clause->own & CUE_PLAN); i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const bool over = mark->kind == MARK_WHEN && mark->when.kind == WHEN_PERIOD && !mark->when.year &&
                          timing_length(mark->when.window) < SEASON && mark->when.window.to <= scene->marker->meeting;
        result = result || over || (mark->kind == MARK_WHEN && mark->when.kind == WHEN_SO_FAR);
    }
    return result;
}

/* 'mål 30, utfall första kvartalet 7': what came of it. */
static bool is_outcome(const struct scene *scene, size_t at) {
    static const char *const words[] = {"utfall", "utfallet", "resultat", "resultatet", NULL};
    return text_among(mark_first(&scene->marks, at), words);
}

/* 'lovar en krogtillsyn per kvartal' */
static bool is_rate(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 3 };
    for (size_t i = at + 1; i < clause->end && i <= at + NEAR; i++)
        if (is(scene, i, "per") || is(scene, i, "varje"))
            return true;
    return false;
}

static bool promised_before(const struct scene *scene, const struct clause *clause, size_t at) {
    for (size_t i = at; i-- > clause->first && !is_outcome(scene, i);) {
        const unsigned cues = scene->marks.mark[i].cues;
        if (scene->marks.mark[i].stop == ':' && scene->marks.mark[at].number.precision != LOFTE_AT_LEAST &&
            tells_result(scene, clause))
            return false; /* 'Läget mot löftet: 17 är gjorda hittills', 'siffran som vi lovade: två under juli' */
        const bool promised = i > clause->first && (scene->marks.mark[i - 1].cues & CUE_TARGET);
        const struct mark *mark = &scene->marks.mark[i];
        const bool so_far = mark->kind == MARK_WHEN && mark->when.kind == WHEN_SO_FAR;
        const bool part = is(scene, clause->first, "av") &&
                          (is(scene, i, "är") || is(scene, i, "var") || scene->marks.mark[i].kind == MARK_MENTION);
        if (((cues & (CUE_DONE | CUE_TOTAL | CUE_PAST)) && !promised) || so_far || part || is(scene, i, "har"))
            return false;      /* but 'lovade gjorde vi minst trettio' */
        if (cues & CUE_TARGET) /* 'Till skolstarten lovar polisen en mopedinsats' plans one */
            return !(scene->marks.mark[at].number.article && is(scene, i, "lovar") && !is_rate(scene, clause, at));
    }
    return false;
}

/* 'tre kontroller som utlovats för april har ägt rum' */
static bool was_kept(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const have[] = {"har", "hade", "blev", NULL};
    bool relative = false, promised = false, kept = false;
    for (size_t i = at + 1; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        relative = relative || (mark->cues & CUE_RELATIVE);
        const bool those = i == at + 1 && i + 1 < clause->end && (mark->cues & CUE_TARGET) &&
                           mark[1].kind == MARK_MENTION && mark[1].word[0].form == FORM_DEFINITE_PLURAL;
        promised =
            promised || those || (relative && (mark->cues & CUE_TARGET)); /* 'De två utlovade kontrollerna blev' */
        kept = kept || (promised && text_among(mark_first(&scene->marks, i), have));
        if (kept && (mark->cues & CUE_DONE))
            return true;
    }
    return false;
}

/* 'två insatser av de utlovade femton': behind the 'av' at `of`, what is to be reached. */
static bool whole_promised(const struct scene *scene, size_t of) {
    enum { NEAR = 4 };
    bool promised = false;
    for (size_t i = of + 1; i < scene->marks.n && i <= of + NEAR; i++) {
        promised = promised || (scene->marks.mark[i].cues & CUE_TARGET);
        if (scene->marks.mark[i].kind == MARK_NUMBER)
            return promised;
    }
    return false;
}

static bool promised_after(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const joins[] = {"och", "men", "så", "vilket", NULL}; /* 'gjordes 31, och löftet är uppfyllt' */
    static const char *const met[] = {"löftet", "målet", "åtagandet", "utfästelsen", NULL};
    if (was_kept(scene, clause, at))
        return false;
    bool so_far = false;
    for (size_t i = at + 1; i < clause->end && i < at + REACH; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->cues & (CUE_DONE | CUE_TOTAL) || mark->kind == MARK_NUMBER || mark->kind == MARK_STOP ||
            is(scene, i, "mot") || (is(scene, i, "av") && (i == at + 1 || whole_promised(scene, i))) ||
            ((clause->own & CUE_DONE) && text_among(mark_first(&scene->marks, i), joins)))
            return false; /* '34 kontroller mot utlovade 30', '24 av de utlovade 30': the promise stands behind it */
        so_far = so_far || (mark->kind == MARK_WHEN && mark->when.kind == WHEN_SO_FAR);
        if (so_far && text_among(mark_first(&scene->marks, i), met))
            return false;            /* 'Med 31 kontroller hittills i år är löftet infriat' */
        if (mark->cues & CUE_TARGET) /* but 'en återrapportering av löftet' */
            return !(is(scene, i - 1, "av") && i > at + 1);
    }
    return false;
}

/* A clause without a verb goes on with the promise of the one before: 'lovar minst 30 …, minst femton …'. */
static bool promise_goes_on(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++) /* 'löftet är 30; utfallet är tolv sedan årsskiftet' */
        if ((scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR) ||
            is_outcome(scene, i))
            return false;
    return !(clause->own & (CUE_EVENT | CUE_TARGET | CUE_TOTAL | CUE_PAST)) && (clause->cues & CUE_TARGET) &&
           !(clause->cues & (CUE_DONE | CUE_TOTAL)) && scene->section != SECTION_DONE;
}

/* 'att jämföra med 91 gånger under hela 2023': a year of the agreement is a figure of its own. */
static bool names_year(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        for (size_t t = mark->first; t < mark->end; t++)
            if (text_is(scene->marks.token[t].fold, "motsvarande") || text_is(scene->marks.token[t].fold, "samma"))
                return false;
        if (mark->kind == MARK_WHEN && mark->when.year && !mark->when.last_year &&
            mark->when.window.from >= scene->marker->agreement_from)
            return true;
    }
    return false;
}

/* 'ingen insats utan information': says what it was. */
static bool is_idle_none(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const copula[] = {"är", "var", NULL};
    const bool names = at > clause->first && text_among(mark_last(&scene->marks, at - 1), copula) &&
                       at + 1 < clause->end && scene->marks.mark[at + 1].kind == MARK_MENTION;
    if (at > clause->first && is(scene, at - 1, "från")) /* 'räkneverket börjar om från noll' */
        return true;
    if (names && !(clause->own & CUE_EVENT)) /* 'Skyltarna är ingen trafikkontroll' says what they are */
        return true;
    for (size_t i = at + 1; i + 1 < clause->end && i < at + 4; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION)
            return is(scene, i + 1, "utan");
    return false;
}

/* 'polisen lovar två i oktober': a plan, as soon as it has a time of its own that lies ahead. */
bool target_is_set(const struct scene *scene, const struct clause *clause) {
    enum { SHORT = 100, HALF_YEAR = 183 };
    static const char *const words[] = {"lovar", "utlovar", "utfäster", NULL};
    static const char *const gave[] = {"lovade", "utlovade", "utfäste", "utfästes", NULL};
    static const char *const copula[] = {"var", "är", "varit", "de", "av", NULL}; /* 'Två var utlovade för oktober' */
    bool pledges = false, pledged = false;
    for (size_t i = 0; i < clause->end; i++) {
        pledges = pledges || text_among(mark_first(&scene->marks, i), words);
        pledged = pledged || (text_among(mark_first(&scene->marks, i), gave) &&
                              !(i && text_among(mark_last(&scene->marks, i - 1), copula)));
    }
    const lofte_day meeting = scene->marker->meeting;
    for (size_t i = clause->first; (pledges || pledged) && i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN && mark->when.kind != WHEN_VAGUE && mark->when.ahead.to != LOFTE_NO_DAY &&
            mark->when.ahead.to >= meeting && (pledges || mark->when.ahead.to < meeting + HALF_YEAR) &&
            (mark->when.ahead.from == LOFTE_NO_DAY || /* 'senast den 31 maj' */
             mark->when.ahead.to - mark->when.ahead.from < SHORT))
            return true;
    }
    return false;
}

static bool names_part(const struct mark *mark) {
    for (size_t k = 0; k < mark->n_words; k++)
        if (mark->word[k].role == WORD_PART)
            return true;
    return false;
}

/* 'de fyra ingripanden enligt LOB som gjordes i februari': they took place. */
static bool relates_what_was(const struct scene *scene, size_t at) {
    enum { FAR = 8 };
    for (size_t i = at + 1; i + 1 < scene->marks.n && i < at + FAR && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (is(scene, i, "som"))
            return (scene->marks.mark[i + 1].cues & CUE_DONE) && !(scene->marks.mark[i + 1].cues & CUE_PLAN);
    return false;
}

bool target_is_pledged(const struct scene *scene, size_t number, size_t mention) {
    const size_t activity = mention < scene->marks.n ? scene_resolve(scene, mention) : NO_ACTIVITY;
    return activity != NO_ACTIVITY && scene->marks.mark[number].number.value ==
                                          lexicon_activity(scene->marker->lexicon, activity)->activity->target.count;
}

/* 'Av de fyra kontroller som planerats har tre genomförts': the whole that the sentence begins with. */
static bool is_opening_whole(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { OPENING = 9 };
    if (!is(scene, clause->first, "av") || at > clause->first + OPENING)
        return false;
    for (size_t i = clause->first + 1; i < at; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER || scene->marks.mark[i].kind == MARK_MENTION ||
            (scene->marks.mark[i].cues & CUE_DONE) || is(scene, i, "att")) /* 'av vilken framgår att tre' */
            return false;
    static const char *const parted[] = {"rörde", "avsåg", "gällde", "grundade", "handlade", NULL};
    size_t others = 0;
    bool told = false;
    const size_t end =
        clause->own & CUE_RELATIVE ? scene->marks.n : clause->end; /* '… som var tänkta, vecka 44, blev' */
    for (size_t i = at + 1; i < end && scene->marks.mark[i].stop != ';'; i++) {
        if (!others && i + 2 < clause->end && text_among(mark_first(&scene->marks, i), parted) &&
            scene->marks.mark[i + 1].kind == MARK_NUMBER &&
            (names_part(&scene->marks.mark[i + 2]) ||
             (i + 3 < clause->end && is(scene, i + 2, "om") && names_part(&scene->marks.mark[i + 3]))))
            return true; /* 'Av sexton ingripanden rörde nio LOB och tre snatteri' */
        others += scene->marks.mark[i].kind == MARK_NUMBER || is(scene, i, "ena");
        told = told || (scene->marks.mark[i].cues & (CUE_DONE | CUE_CANCEL));
    }
    static const char *const agreed[] = {"beslutade", "överenskomna", "avsedda",  "aviserade",
                                         "avtalets",  "avtalet",      "avtalade", NULL};
    if (!(clause->own & (CUE_PLAN | CUE_TARGET)) && relates_what_was(scene, at))
        return false;
    bool set = clause->own & (CUE_PLAN | CUE_TARGET | CUE_RELATIVE);
    for (size_t i = clause->first; i < clause->end && i < at + 3; i++)
        set = set || text_among(mark_first(&scene->marks, i), agreed);
    static const char *const those[] = {"de", "dessa", NULL}; /* 'Av de fem kontroller gruppen önskade' */
    const bool held = at + 1 < clause->end && scene->marks.mark[at + 1].kind == MARK_MENTION && !set &&
                      scene->marks.mark[at + 1].word[0].form == FORM_DEFINITE_PLURAL;
    bool off = false; /* '… hade den ena hållits, medan den andra ställdes in' */
    for (size_t i = at; i < scene->marks.n; i++)
        off = off || (scene->marks.mark[i].cues & (CUE_CANCEL | CUE_MOVE));
    const size_t whole = held ? scene_resolve(scene, at + 1) : NO_ACTIVITY;
    const bool told_of = whole != NO_ACTIVITY && scene_last(scene, whole);
    const bool pledged = others > 0 && told && target_is_pledged(scene, at, at + 1);
    if (held && !off) /* 'Av de sju kontrollerna var tre riktade mot mopeder' */
        return told_of || pledged;
    const bool certain = (at && text_among(mark_first(&scene->marks, at - 1), those)) ||
                         text_among(mark_first(&scene->marks, at), those);
    return others > 0 && (told || off) && (set || certain);
}

/* The target's own number, or one that a promise stands behind. */
bool target_is_behind(struct scene *scene, size_t mention, size_t activity) {
    enum { NEAR = 4 };
    static const char *const the[] = {"de", "våra", "årets", "dessa", NULL};
    const struct marks *marks = &scene->marks;
    bool promised = false;
    size_t at = mention + 1;
    while (at < marks->n && at < mention + NEAR && !is(scene, at, "av") && /* 'insatser mot narkotika av de femton' */
           (marks->mark[at].kind == MARK_WORD || marks->mark[at].kind == MARK_CUE))
        at++;
    if (at >= marks->n || !is(scene, at, "av"))
        return false;
    at++;
    if (at + 1 < marks->n && marks->mark[at].kind != MARK_NUMBER && text_among(mark_first(&scene->marks, at), the))
        at++;
    while (at + 1 < marks->n && (marks->mark[at].cues & CUE_TARGET) && marks->mark[at].kind != MARK_NUMBER)
        promised = true, at++; /* 'av de utlovade femton' */
    if (at >= marks->n || marks->mark[at].kind != MARK_NUMBER)
        return false;
    const int64_t target = lexicon_activity(scene->marker->lexicon, activity)->activity->target.count;
    promised = promised || (target > 0 && marks->mark[at].number.value == target);
    for (size_t i = at + 1; i < marks->n && i < at + NEAR; i++)
        promised = promised || (marks->mark[i].cues & CUE_TARGET);
    if (promised)
        scene->marks.mark[at].kind = MARK_CUE;
    return promised;
}

/* It opens the sentence, or what stands behind its semicolon. */
bool target_is_right(const struct scene *scene, size_t at) {
    static const char *const copula[] = {"är", "var", NULL};
    const struct marks *marks = &scene->marks;
    const size_t right = marks->correction;
    return right != SIZE_MAX && right > at && text_among(mark_first(&scene->marks, right - 1), copula) &&
           (at == 0 || marks->mark[at - 1].stop == ';') && at + 1 < marks->n && marks->mark[at + 1].kind != MARK_WHEN;
}

/* Its own clause begins with it and says that it is the number so far. */
static bool is_so_far(const struct scene *scene, const struct clause *clause, size_t at) {
    if (at != clause->first || (clause->own & CUE_TARGET))
        return false;
    for (size_t i = at + 1; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR)
            return true;
    return false;
}

/* 'I fjolårets slutsiffra ingår en trafikkontroll den 19 december' */
static bool is_included(const struct scene *scene, const struct clause *clause, size_t at) {
    for (size_t i = clause->first; i < at; i++)
        if (is(scene, i, "ingår") || is(scene, i, "ingick"))
            return scene->marks.mark[at].number.article;
    return false;
}

/* 'Utöver de tre som redovisades sist har ytterligare två gjorts': the three have been told of before. */
static bool is_exceeded(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const beyond[] = {"utöver", "förutom", NULL};
    static const char *const those[] = {"de", "dessa", NULL}; /* a number's mark begins with its article */
    if (at != clause->first + 1 || !text_among(mark_first(&scene->marks, clause->first), beyond) ||
        !text_among(mark_first(&scene->marks, at), those))
        return false;
    for (size_t i = at + 1; i < clause->end && scene->marks.mark[i].kind != MARK_WHEN; i++)
        if (scene->marks.mark[i].cues & CUE_MORE)
            return true;
    return false;
}

/* 'Beslutet om minst två kontroller i november har följts': what had been decided. */
static bool is_decided(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 4 };
    static const char *const kept[] = {"följts", "följdes", "följs", "efterlevts", "efterlevdes", "infriats", NULL};
    static const char *const decisions[] = {"beslut", "önskemål", "uppdrag", "överenskommelse", "krav", NULL};
    if (at < clause->first + 2 || !is(scene, at - 1, "om"))
        return false;
    bool decision = false, held = false;
    for (size_t i = at - 1; i-- > clause->first && i + NEAR + 1 > at;)
        decision = decision || text_begins_among(mark_first(&scene->marks, i), decisions);
    for (size_t i = at + 1; decision && i < clause->end; i++)
        held = held || text_among(mark_last(&scene->marks, i), kept);
    return held;
}

/* 'Vi nådde inte upp till de fyra som var tänkta, det blev tre' */
static bool is_unreached(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 4 };
    static const char *const reaches[] = {"nådde", "nåddes", "når", "nått", "kom", "kommit", "kommer", NULL};
    static const char *const to[] = {"till", "i", NULL};
    if (at < clause->first + 3 || !text_among(mark_last(&scene->marks, at - 1), to))
        return false;
    bool denied = false, up = false;
    for (size_t i = at - 1; i-- > clause->first && i + NEAR + 2 > at;) {
        denied = denied || (scene->marks.mark[i].cues & CUE_NOT);
        up = up || is(scene, i, "upp") || is(scene, i, "fram");
        if (denied && text_among(mark_first(&scene->marks, i), reaches))
            return up || !text_begins(mark_first(&scene->marks, i), "kom");
    }
    return false;
}

/* 'Målet för året är fyra', 'och avtalets mål är femton' */
static bool is_subjects_target(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { OPENING = 3 };
    static const char *const is[] = {"är", "var", "blir", NULL};
    static const char *const before[] = {"och", "men", "vårt", "årets", "avtalets", "löftets", "periodens", NULL};
    static const char *const targets[] = {"målet", "årsmålet", "delmålet", "måltalet", "löftet",
                                          "nivån", "mål",      "måltal",   "nivå",     NULL};
    for (size_t i = clause->first; i < at && i < clause->first + OPENING; i++) {
        if (text_among(mark_last(&scene->marks, i), targets))
            return text_among(mark_last(&scene->marks, at - 1), is);
        if (!text_among(mark_last(&scene->marks, i), before))
            return false;
    }
    return false;
}

bool target_names(const struct scene *scene, size_t index, size_t at) {
    const struct clause *clause = &scene->clauses.clause[index];
    const struct mark *mark = &scene->marks.mark[at];
    if (target_is_right(scene, at) || is_included(scene, clause, at))
        return false;
    const bool compared = comparison_begins_before(scene, clause, at) ||
                          ((clause->cues & CUE_COMPARE) && !(clause->own & (CUE_EVENT | CUE_PAST | CUE_COMPARE)));
    if (compared && !names_year(scene, clause))
        return true;
    if (comparison_tells(scene, index))
        return true;
    if ((scene->marks.correction != SIZE_MAX && scene->marks.correction > at) ||
        (clause->bracket && index && wrong_follows(scene, clause - 1, clause->first)))
        return true;
    if (wrong_quoted(scene, clause, at) || is_opening_whole(scene, clause, at) ||
        comparison_is_of_last_year(scene, clause->first, at) || is_whole_of(scene, clause->first, at) ||
        wrong_follows(scene, clause, at) || is_exceeded(scene, clause, at) || is_unreached(scene, clause, at) ||
        is_decided(scene, clause, at) || parted_is_planned(scene, at))
        return true;
    if (mark->cues & CUE_ZERO)
        return is_idle_none(scene, clause, at);
    if (mark->number.ordinal || target_is_set(scene, clause))
        return false; /* 'löftets nionde insats' */
    if (comparison_is_set_against(scene, clause, at))
        return true;
    if (share_written(scene, at))
        return false;
    if (is_subjects_target(scene, clause, at))
        return true;
    /* 'Löftets trettio är till en tredjedel uppnådda: elva kontroller hittills i år' */
    if (is_so_far(scene, clause, at))
        return false;
    return promised_before(scene, clause, at) || promised_after(scene, clause, at) || promise_goes_on(scene, clause);
}

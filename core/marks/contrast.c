/* SPDX-License-Identifier: MIT
 *
 * Known by 'inte', 'nej' or 'i stället för' beside the number that is wrong.
 */
#include "marks/contrast.h"

#include "language/match.h"

/* 'var två, inte tre', 'är fem och icke sex': the first puts right, the other was wrong. */
static void denied_settle(struct marks *marks, size_t at) {
    static const char *const joins[] = {"och", "men", NULL};
    if (marks->mark[at].kind != MARK_NUMBER || marks->mark[at].number.value < 1)
        return;
    size_t i = at + 1;
    while (i < marks->n && i < at + 3 && (marks->mark[i].stop == ',' || text_among(mark_first(marks, i), joins)))
        i++;
    if (i == at + 1 || i + 1 >= marks->n || !(marks->mark[i].cues & CUE_NOT) ||
        marks->mark[i + 1].kind != MARK_NUMBER || (i + 2 < marks->n && marks->mark[i + 2].kind != MARK_STOP))
        return;
    marks->correction = at;
    for (size_t k = i; k < i + 2; k++)
        mark_drop(marks, k);
}

/* 'Fyra, eller nej, fem kontroller', 'två kontroller, nej, tre var det': what was said first is taken back. */
static void taken_back(struct marks *marks, size_t at) {
    enum { BACK = 6, FAR = 24, ON = 6 };
    static const char *const stops[] = {"rättar", "rättade", "hejdar", "hejdade", "ändrar", "ändrade", NULL};
    const bool other = text_among(mark_first(marks, at), stops); /* '…, men kommunpolisen hejdar henne, det är fem' */
    if (!at || !(other || text_is(mark_first(marks, at), "nej")))
        return;
    bool others = other; /* '… rättar honom: nej, fyra' */
    for (size_t i = at > ON ? at - ON : 0; i < at; i++)
        others = others || text_among(mark_first(marks, i), stops);
    size_t wrong = at, right = at;
    while (wrong > 0 && wrong + (others ? FAR : BACK) > at && marks->mark[wrong].kind != MARK_NUMBER)
        wrong--;
    while (right + 1 < marks->n && right < at + ON && marks->mark[right].kind != MARK_NUMBER)
        right++;
    const bool both = marks->mark[wrong].kind == MARK_NUMBER && marks->mark[right].kind == MARK_NUMBER;
    if (both && marks->mark[wrong].number.value > 0 && marks->mark[right].number.value > 0) {
        const bool named = wrong + 1 < marks->n && marks->mark[wrong + 1].kind == MARK_MENTION &&
                           (right + 1 == marks->n || marks->mark[right + 1].kind != MARK_MENTION);
        if (named) /* 'Fyra insatser i år, …, det är fem': the right number of what the wrong one counted */
            marks->mark[wrong].number.value = marks->mark[right].number.value;
        const size_t gone = named ? right : wrong;
        marks->mark[gone].kind = MARK_CUE;
        marks->mark[gone].cues = CUE_SMALL;
    }
}

/* 'hölls två kontroller i augusti, inte tre som det stod i förra protokollet': the number denied at `at` is one that
 * was told before, and what stands before it puts it right. */
static void quoted_settle(struct marks *marks, size_t at) {
    enum { NEAR = 7 };
    static const char *const tells[] = {"skrev", "stod",  "står",     "uppgav",    "uppge",     "uppgiv",
                                        "angav", "angiv", "angett",   "redovisa",  "rapporter", "meddela",
                                        "skriv", "sades", "noterade", "antecknat", "antecknad", "protokoll",
                                        "fick",  "sade",  "nämnde",   "trodde",    "hette",     NULL};
    const bool denied =
        (marks->mark[at].cues & CUE_NOT) || (marks->mark[at].cues & CUE_WRONG && text_is(mark_last(marks, at), "för"));
    if (!denied || at < 2 || at + 1 >= marks->n || marks->mark[at + 1].kind != MARK_NUMBER ||
        marks->mark[at + 1].number.value < 1)
        return;
    bool told = false;
    for (size_t i = at + 2; i < marks->n && i < at + 2 + NEAR; i++)
        told = told || (marks->mark[i].cues & CUE_WRONG) || text_begins_among(mark_first(marks, i), tells);
    bool planned = false; /* 'Det blev tre, inte fyra som planerat' */
    for (size_t i = 0; i < marks->n; i++)
        planned = planned || (marks->mark[i].cues & (CUE_PLAN | CUE_TARGET));
    const bool apart =
        marks->mark[at - 1].kind == MARK_STOP || text_is(mark_last(marks, at - 1), "och"); /* not 'når ej 30' */
    told = told ||
           (apart && !planned && (at + 2 == marks->n || marks->mark[at + 2].kind == MARK_STOP)); /* 'tre, inte fyra.' */
    /* 'Oktober 3 (ej 4 som på tavlan)' */
    told = told || (!planned && marks->mark[at - 1].stop == '(' && marks->mark[at - 2].kind == MARK_NUMBER);
    static const char *const wrong[] = {"fel", "felet", "felaktig", "felskrivn", NULL};
    for (size_t i = 0; i < at; i++) /* 'EST 27/8 fel om juni: två, inte tre' */
        told = told || text_among(mark_first(marks, i), wrong);
    size_t right = at;
    while (right > 0 && marks->mark[right].kind != MARK_NUMBER && marks->mark[right].stop != ';')
        right--;
    if (!told || marks->mark[right].kind != MARK_NUMBER || marks->mark[right].number.value < 1)
        return;
    marks->righted = right;
    for (size_t k = at; k < at + 2; k++)
        mark_drop(marks, k);
}

/* 'Nej, fel rad, två ska det vara': the number before it is the right one. 'Trettio ska det vara' may be the target. */
static void righted_settle(struct marks *marks, size_t at) {
    static const char *const no[] = {"nej", "nä", "fel", "förlåt", NULL};
    if (at + 2 >= marks->n || !text_is(mark_first(marks, at), "ska") || !text_is(mark_first(marks, at + 1), "det") ||
        !text_is(mark_first(marks, at + 2), "vara"))
        return;
    size_t number = at;
    bool denied = false; /* or a figure so far, which no target is: 'tjugotre hittills i år, ska det vara' */
    while (number > 0 && marks->mark[number].kind != MARK_NUMBER &&
           (number == at || marks->mark[number].kind == MARK_STOP || marks->mark[number].kind == MARK_WHEN)) {
        denied = denied || (marks->mark[number].kind == MARK_WHEN && marks->mark[number].when.kind == WHEN_SO_FAR);
        number--;
    }
    for (size_t i = 0; i < number && marks->mark[number].kind == MARK_NUMBER; i++)
        denied = denied || text_among(mark_first(marks, i), no);
    if (!denied || marks->mark[number].kind != MARK_NUMBER)
        return;
    marks->mark[at].cues = CUE_CORRECT;
    marks->mark[number].cues |= CUE_CORRECT;
    marks->correction = number;
}

/* 'En man som inte ville lugna sig avvisades': the denial is of the aside's own verb. */
static void denied_in_relative(struct marks *marks, size_t at) {
    enum { APART = 3, FAR = 8 };
    struct mark *mark = &marks->mark[at];
    if (!at || mark->kind != MARK_CUE || !(mark->cues & CUE_NOT) || !text_is(mark_last(marks, at - 1), "som"))
        return;
    for (size_t i = at + 1; i < marks->n && i < at + FAR && marks->mark[i].kind != MARK_STOP; i++) {
        const struct mark *verb = &marks->mark[i];
        const bool acts =
            verb->kind == MARK_MENTION && (verb->word[0].role == WORD_ACT || text_ends(mark_last(marks, i), "des"));
        if (acts || (verb->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE))) {
            if (acts && i >= at + APART)
                mark->cues = CUE_SMALL;
            return;
        }
    }
}

/* 'avlägsnades från ett kafé där hon höll tal för gäster hon inte kände': the denial is of what the aside tells. */
static void denied_behind_relative(struct marks *marks, size_t at) {
    enum { FAR = 9 };
    struct mark *mark = &marks->mark[at];
    const unsigned events = CUE_DONE | CUE_CANCEL | CUE_MOVE | CUE_PLAN | CUE_PRESENT;
    if (at + 1 >= marks->n || mark->kind != MARK_CUE || !(mark->cues & CUE_NOT) ||
        marks->mark[at + 1].kind == MARK_MENTION || marks->mark[at + 1].kind == MARK_NUMBER ||
        (marks->mark[at + 1].cues & events))
        return;
    size_t where = at;
    while (where > 0 && where + FAR > at && !text_is(mark_first(marks, where), "där")) {
        if (marks->mark[where].kind == MARK_STOP || marks->mark[where].kind == MARK_MENTION)
            return;
        where--;
    }
    if (!text_is(mark_first(marks, where), "där"))
        return;
    for (size_t i = 0; i < where; i++)
        if (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].role == WORD_ACT) {
            mark->cues = CUE_SMALL;
            return;
        }
}

/* 'Uppgiften för mars rättas från två till ett', 'ändras från fyra till tre': the first of both was wrong. */
static void put_right(struct marks *marks, size_t at) {
    static const char *const puts[] = {"rätta", "ändra", "justera", "korrigera", NULL};
    if (at + 4 >= marks->n || !text_begins_among(mark_first(marks, at), puts) ||
        !text_is(mark_first(marks, at + 1), "från") || marks->mark[at + 2].kind != MARK_NUMBER ||
        !text_is(mark_last(marks, at + 3), "till") || marks->mark[at + 4].kind != MARK_NUMBER)
        return;
    marks->mark[at].kind = MARK_CUE;
    marks->mark[at].cues = CUE_CORRECT;
    for (size_t i = at + 1; i < at + 4; i++)
        mark_drop(marks, i);
    marks->correction = at + 3;
}

void contrast_settle(struct marks *marks, size_t at) {
    put_right(marks, at);
    denied_in_relative(marks, at);
    denied_behind_relative(marks, at);
    righted_settle(marks, at);
    denied_settle(marks, at);
    quoted_settle(marks, at);
    taken_back(marks, at);
}

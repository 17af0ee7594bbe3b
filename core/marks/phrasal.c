/* SPDX-License-Identifier: MIT
 *
 * Language only: an auxiliary and its infinitive, with the negation that lies between; and what a verb says in company.
 */
#include "marks/phrasal.h"

#include "language/match.h"
#include "marks/attribute.h"
#include "marks/insertion.h"
#include "marks/particle.h"
#include "marks/shortfall.h"
#include "marks/turn.h"
#include "marks/untold.h"

#include <string.h>

enum { NEAR = 8 };

/* The second comma of an inserted reason that the comma at `at` opens; 0: none. */
static size_t reason_end(const struct marks *marks, size_t at) {
    enum { LONG = 12 };
    if (marks->mark[at].stop != ',' || at + 1 >= marks->n || !(marks->mark[at + 1].cues & CUE_SUB))
        return 0;
    for (size_t i = at + 2; i < marks->n && i < at + LONG; i++)
        if (marks->mark[i].kind == MARK_STOP)
            return marks->mark[i].stop == ',' ? i : 0;
    return 0;
}

/* 'kunde tre genomföras' took place; 'kunde inte genomföras', 'icke kunnat verkställas' did not. */
static void auxiliary_join(struct marks *marks, size_t at) {
    static const char *const could[] = {"kunde", "kunnat", "måst", "lyckats", "lyckades", "fått", "fick", "kom", NULL};
    enum { REACH = 8 };
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !text_among(mark_first(marks, at), could) || (mark->cues & (CUE_CANCEL | CUE_MOVE)))
        return;
    bool to = !text_is(mark_first(marks, at), "kom"); /* 'kom fem att genomföras' */
    bool denied = at > 0 && (marks->mark[at - 1].cues & CUE_NOT) && marks->mark[at - 1].kind == MARK_CUE;
    size_t verb = mark->cues & (CUE_DONE | CUE_PRESENT) && mark->end > mark->first + 1 ? at : marks->n;
    size_t end = at + REACH;
    for (size_t i = at + 1; i < marks->n && i <= end && verb == marks->n; i++) {
        if (marks->mark[i].kind == MARK_STOP) {
            const size_t behind = reason_end(marks, i); /* 'kunde, då hunden insjuknat, inte äga rum' */
            if (!behind)
                break;
            end += behind - i;
            i = behind;
            continue;
        }
        denied = denied || marks->mark[i].cues & CUE_NOT;
        to = to || text_is(mark_first(marks, i), "att");
        if (marks->mark[i].cues & (CUE_CANCEL | CUE_MOVE | CUE_PLAN))
            return;
        if (marks->mark[i].cues & CUE_PRESENT)
            verb = i;
    }
    if (verb == marks->n || !to)
        return;
    marks->mark[verb].cues &= ~(unsigned)(CUE_PRESENT | CUE_DONE);
    marks->mark[verb].cues |= denied ? CUE_CANCEL : CUE_DONE;
}

/* 'ställdes inte in trots regnet', 'bordlades ej': it was held after all. */
static void kept_on_settle(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    if (!(mark->cues & (CUE_CANCEL | CUE_MOVE)) || at + 1 >= marks->n || !(marks->mark[at + 1].cues & CUE_NOT) ||
        marks->mark[at + 1].end > marks->mark[at + 1].first + 1)
        return;
    const char *fold = mark_first(marks, at);
    const size_t len = strlen(fold);
    if (len <= 4 || !text_is(fold + len - 3, "des"))
        return;
    mark->cues = CUE_DONE;
    marks->mark[at + 1].cues = CUE_SMALL;
}

/* 'inbjudan utgick', 'sändebrev har utgått': it was sent. 'utgått från dagordningen': it was not held. */
static void leaving_settle(struct marks *marks, size_t at) {
    static const char *const leaves[] = {"utgick", "utgår", "utgått", "utgå", NULL};
    static const char *const lists[] = {"föredragning", "dagordning", "ärendelist", "program", "plan", "schem", NULL};
    static const char *const sent[] = {"inbjud", "kallels", "brev", "utskick", "föräldrabrev", NULL};
    enum { FAR = 8 }; /* 'En informationsinsats av liknande slag skall inför skolavslutningen utgå' */
    if (!text_among(mark_first(marks, at), leaves))
        return;
    const size_t next =
        at + 1 + (at + 1 < marks->n && marks->mark[at + 1].kind == MARK_WHEN); /* 'utgick den 5 juni till' */
    bool out =
        next < marks->n && (text_is(mark_first(marks, next), "från") || text_is(mark_first(marks, next), "till"));
    for (size_t i = at + 2; out && i < marks->n && i < at + 4; i++) /* 'utgick från fullmäktiges dagordning' */
        if (text_begins_among(mark_first(marks, i), lists))
            out = false;
    const bool dated = at + 1 < marks->n && marks->mark[at + 1].kind == MARK_WHEN;
    for (size_t i = at; i-- > 0 && i + FAR > at && marks->mark[i].kind != MARK_STOP;)
        out = out || (i + NEAR > at && text_begins_among(mark_first(marks, i), sent)) ||
              (dated && text_begins(mark_first(marks, i), "informations"));
    for (size_t i = at + 1; i < marks->n && i < at + 4 && marks->mark[i].kind != MARK_STOP;
         i++) /* 'utgick den 5 juni ett utskick' */
        out = out || text_begins_among(mark_first(marks, i), sent);
    if (out)
        marks->mark[at].cues = CUE_PRESENT;
}

/* 'en ny plan': a paper. 'Plan maj: 3', 'Plan: v 17': what is planned. */
static void paper_settle(struct marks *marks, size_t at) {
    static const char *const before[] = {"en", "ny", "vår", "sin", "denna", "dess", "egen", NULL};
    if (!at || !text_is(mark_first(marks, at), "plan") || marks->mark[at].end > marks->mark[at].first + 1)
        return;
    const char *fold = mark_first(marks, at - 1);
    const size_t len = strlen(fold);
    const bool adjective = marks->mark[at - 1].kind == MARK_WORD && len > 3 && text_is(fold + len - 2, "sk");
    if (adjective || text_among(fold, before))
        marks->mark[at].cues = CUE_LINK;
}

/* 'kommer härutöver ett brev att tillställas föräldrarna': its two halves lie apart. */
static void future_join(struct marks *marks, size_t at) {
    if (!text_is(mark_first(marks, at), "kommer") || (marks->mark[at].cues & CUE_EVENT))
        return;
    for (size_t i = at + 1; i + 1 < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
        const char *verb = mark_first(marks, i + 1);
        const size_t len = strlen(verb);
        const bool infinitive = len > 2 && (verb[len - 1] == 'a' || text_is(verb + len - 2, "as"));
        if (!text_is(mark_first(marks, i), "att") || !infinitive)
            continue;
        marks->mark[at].kind = MARK_CUE;
        marks->mark[at].cues |= CUE_PLAN;
        return;
    }
}

/* 'Till denna kontroll kommer tre hastighetskontroller': so many more. */
static void addition_join(struct marks *marks, size_t at) {
    enum { REACH = 4 };
    static const char *const openers[] = {"till", "utöver", NULL};
    if (!text_is(mark_first(marks, at), "kommer") || (marks->mark[at].cues & CUE_EVENT))
        return;
    for (size_t i = at; i-- > 0 && i + REACH >= at && marks->mark[i].kind != MARK_STOP;)
        if (text_among(mark_first(marks, i), openers) && (i == 0 || marks->mark[i - 1].kind == MARK_STOP)) {
            marks->mark[at].kind = MARK_CUE;
            marks->mark[at].cues |= CUE_MORE;
        }
}

/* 'vid vilken polisen inte hade möjlighet att medverka': its words lie apart. */
static void absence_join(struct marks *marks, size_t at) {
    static const char *const partners[] = {"polisen", "polis", "kommunen", NULL};
    static const char *const takes_part[] = {"medverk", "deltog", "delta", "närvar", "följa", "följde", NULL};
    if (!text_among(mark_first(marks, at), partners))
        return;
    bool denied = false;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        denied =
            denied || text_is(mark_first(marks, i), "utan"); /* 'utan att vare sig kommunen eller polisen deltog' */
    for (size_t i = at + 1; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
        denied = denied || (marks->mark[i].cues & CUE_NOT);
        if (denied && text_begins_among(mark_first(marks, i), takes_part)) {
            marks->mark[i].cues |= CUE_ALONE;
            return;
        }
    }
}

/* 'kom av kostnadsskäl inte till stånd' */
static void standing_join(struct marks *marks, size_t at) {
    enum { REACH = 4 };
    static const char *const came[] = {"kom", "kommit", "komma", "kommer", NULL};
    static const char *const till[] = {"stånd", "utförande", NULL};
    struct mark *mark = &marks->mark[at];
    const bool phrase = mark->end == mark->first + 2 && text_is(mark_first(marks, at), "till") &&
                        text_among(marks->token[mark->end - 1].fold, till);
    const bool apart = at > 0 && text_among(mark_first(marks, at), till) && text_is(mark_first(marks, at - 1), "till");
    if (!phrase && !apart)
        return;
    bool denied = false, verb = false;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;) {
        denied = denied || ((marks->mark[i].cues & CUE_NOT) && i + REACH > at);
        verb = verb || text_among(mark_first(marks, i), came);
    }
    if (denied && verb) {
        mark->kind = MARK_CUE;
        mark->cues = (mark->cues & ~(unsigned)CUE_DONE) | CUE_CANCEL;
    }
}

/* 'fullmäktige beslutade att notera informationen': a decision about papers plans nothing. */
static void resolve_settle(struct marks *marks, size_t at) {
    static const char *const papers[] = {"notera",  "lägga",   "godkänna",  "tacka",         "anteckna",
                                         "hänvisa", "uppmana", "remittera", "återremittera", NULL};
    struct mark *mark = &marks->mark[at];
    if (!(mark->cues & CUE_PLAN) || !text_begins(mark_first(marks, at), "beslut"))
        return;
    const size_t verb = text_is(mark_last(marks, at), "att") ? at + 1 : at + 2;
    if (verb < marks->n && text_is(mark_last(marks, verb - 1), "att") && text_among(mark_first(marks, verb), papers))
        mark->cues = CUE_VERB;
}

/* 'avser nykterhet' is no plan; 'avser att kontrollera', 'avser polisen genomföra' is. */
static void intent_settle(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    if (mark->end != mark->first + 1 || !text_is(mark_first(marks, at), "avser"))
        return;
    for (size_t i = at + 1; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (text_is(mark_first(marks, i), "att") || (marks->mark[i].cues & (CUE_PRESENT | CUE_PLAN)))
            return;
    mark->cues = CUE_VERB;
}

/* 'insatsen låg på v. 7' was set for it; 'två låg på skolvägar' tells where. */
static void lying_settle(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    static const char *const lay[] = {"låg", "ligger", NULL};
    static const char *const stays[] = {"fast", "kvar", NULL};
    if (!text_among(mark_first(marks, at), lay) || !(mark->cues & CUE_PLAN) || mark->end > mark->first + 2 ||
        text_among(mark_last(marks, at), stays)) {
        for (size_t i = 0; i < at && text_among(mark_first(marks, at), lay); i++) /* 'Januarisiffrorna ligger fast' */
            if (strstr(mark_first(marks, i), "siffr") || strstr(mark_first(marks, i), "antal"))
                mark->cues &= ~(unsigned)CUE_PLAN;
        return;
    }
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (text_is(mark_first(marks, i), "bakom")) { /* 'Bakom siffrorna ligger tre kontroller' */
            mark->cues = CUE_DONE;
            return;
        }
    for (size_t i = at + 1; i < marks->n && i < at + 3 && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_WHEN || marks->mark[i].kind == MARK_NUMBER)
            return;
    mark->cues = CUE_PAST | CUE_VERB;
}

/* 'Inför valborg kommer fler kontroller' */
static void coming_join(struct marks *marks, size_t at) {
    if (!text_is(mark_first(marks, at), "kommer") || (marks->mark[at].cues & (CUE_EVENT | CUE_MORE)) ||
        marks->mark[at].end > marks->mark[at].first + 1)
        return;
    for (size_t i = 0; i < at; i++)
        if (marks->mark[i].cues & (CUE_MORE | CUE_RELATIVE))
            return;
    for (size_t i = at + 1; i < marks->n && i < at + 4; i++) {
        if (marks->mark[i].kind == MARK_MENTION) {
            marks->mark[at].kind = MARK_CUE;
            marks->mark[at].cues |= CUE_PLAN;
            return;
        }
        if (marks->mark[i].kind != MARK_NUMBER && !(marks->mark[i].cues & CUE_SMALL))
            return;
    }
}

/* 'lika många, elva, ingripanden': the number is said after all, and of what stands behind it. */
static void same_said(struct marks *marks, size_t at) {
    if (!(marks->mark[at].cues & CUE_SAME))
        return;
    size_t comma = at + 1; /* also behind the noun: 'lika många kontroller, det vill säga två, är inplanerade' */
    comma += comma < marks->n && marks->mark[comma].kind == MARK_MENTION ? 1 : 0;
    const size_t number = comma + 1 < marks->n && text_is(mark_last(marks, comma + 1), "säga") ? comma + 2 : comma + 1;
    if (number + 2 >= marks->n || marks->mark[comma].stop != ',' || marks->mark[number].kind != MARK_NUMBER ||
        marks->mark[number + 1].stop != ',' || (comma == at + 1 && marks->mark[number + 2].kind != MARK_MENTION))
        return;
    for (size_t i = at; i < number + 2; i++)
        if (marks->mark[i].kind != MARK_NUMBER && marks->mark[i].kind != MARK_MENTION)
            mark_drop(marks, i);
    if (comma == at + 1)
        return;
    const struct mark named = marks->mark[at + 1]; /* the number before its noun */
    marks->mark[at] = marks->mark[number];
    marks->mark[at].first = named.first - 1;
    marks->mark[at].end = named.first;
    marks->mark[number].kind = MARK_CUE;
    marks->mark[number].cues = CUE_SMALL;
}

/* 'Löftet från januari hölls': it was kept. */
static void kept_settle(struct marks *marks, size_t at) {
    static const char *const keeps[] = {"hölls", "höll", "håller", "hålls", "hållits", "hållit", "infriades", NULL};
    static const char *const promises[] = {"löft", "medborgarlöft", "utfäst", NULL};
    const bool lost = (marks->mark[at].cues & CUE_CANCEL) && /* 'skulle löftet om trettio inte hållas' */
                      text_is(mark_last(marks, at), "hållas");
    if (!lost && !text_among(mark_first(marks, at), keeps))
        return;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (text_begins_among(mark_first(marks, i), promises)) {
            marks->mark[at].cues = CUE_VERB;
            return;
        }
}

/* 'räknar områdespolisen med att göra om det': its halves lie apart. */
static void reckon_join(struct marks *marks, size_t at) {
    static const char *const reckons[] = {"räknar", "räknade", "återkommer", NULL};
    if (!text_among(mark_first(marks, at), reckons) || (marks->mark[at].cues & CUE_PLAN) ||
        (at + 1 < marks->n && marks->mark[at + 1].kind == MARK_NUMBER)) /* 'mars räknade tre ingripanden med stöd av' */
        return;
    for (size_t i = at + 1; i + 1 < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
        if (marks->mark[i].kind == MARK_NUMBER) /* 'räknar jag till åtta ingripanden med LOB' */
            return;
        if (text_is(mark_first(marks, i), "med") &&
            (text_is(mark_first(marks, i + 1), "att") || marks->mark[i + 1].kind == MARK_NUMBER ||
             marks->mark[i + 1].kind == MARK_MENTION || (marks->mark[i + 1].cues & CUE_MORE))) {
            marks->mark[at].kind = MARK_CUE;
            marks->mark[at].cues |= CUE_PLAN;
            return;
        }
    }
}

/* 'kommer icke till stånd förrän den 4 september' is planned for then, 'blev inte av förrän i maj' took place. */
static void until_settle(struct marks *marks, size_t at) {
    if (!text_is(mark_first(marks, at), "förrän"))
        return;
    bool denied = false, ahead = false;
    size_t verb = marks->n;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;) {
        ahead = ahead || text_among(mark_first(marks, i), (const char *const[]){"kommer", "kan", "ska", "skall", NULL});
        denied = denied || (marks->mark[i].cues & (CUE_NOT | CUE_CANCEL));
        verb = marks->mark[i].cues & (CUE_CANCEL | CUE_NOT) ? i : verb;
    }
    if (!denied || verb == marks->n)
        return;
    for (size_t i = verb; i < at; i++)
        marks->mark[i].cues &= ~(unsigned)(CUE_NOT | CUE_CANCEL | CUE_MOVE);
    marks->mark[verb].kind = MARK_CUE;
    marks->mark[verb].cues |= ahead ? CUE_PLAN : CUE_DONE;
}

/* 'kan behöva flyttas', 'riskerar att ställas in': it still stands. */
static void risk_settle(struct marks *marks, size_t at) {
    static const char *const may[] = {"kan", "riskerar", "riskera", NULL};
    static const char *const links[] = {"behöva", "komma", "att", NULL};
    struct mark *mark = &marks->mark[at];
    if (!(mark->cues & (CUE_CANCEL | CUE_MOVE)))
        return;
    size_t i = at;
    while (i > 0 && text_among(mark_last(marks, i - 1), links))
        i--;
    if (i < at && i > 0 && text_among(mark_first(marks, i - 1), may))
        mark->cues = CUE_PLAN;
}

/* 'genomfördes men gav inget': nothing came of it. */
static void fruitless_settle(struct marks *marks, size_t at) {
    static const char *const gave[] = {"gav",      "gett",    "givit",  "ledde", "lett", "resulterade",
                                       "hittades", "hittade", "blåste", "blåst", NULL};
    static const char *const nothing[] = {"inget", "ingenting", "intet", "noll", NULL};
    struct mark *mark = &marks->mark[at];
    const bool last = at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP;
    if (!last || !at || !text_among(mark_first(marks, at), nothing) || mark->end > mark->first + 1)
        return;
    const size_t verb =
        at > 1 && text_among(mark_first(marks, at - 1), (const char *const[]){"till", "i", NULL}) ? at - 2 : at - 1;
    static const char *const all[] = {"samtliga", "alla", "idel", "bara", NULL}; /* 'samtliga noll': they blew so */
    const bool each = text_is(mark_first(marks, at), "noll") && text_among(mark_first(marks, at - 1), all);
    if (each || text_among(mark_last(marks, verb), gave) || text_among(mark_first(marks, verb), gave)) {
        mark->kind = MARK_CUE;
        mark->cues = CUE_SMALL;
    }
}

/* 'Liksom i fjol hölls två vandringar', 'På samma nivå som förra året gick vi två': what opens the sentence compares
 * and is over at the verb, whose number is our own. */
static void comparison_close(struct marks *marks, size_t at) {
    static const char *const opens[] = {"liksom", "såsom", "som", "precis", "på", "i", "till", "jämfört", NULL};
    static const char *const compares[] = {"liksom",   "såsom",      "som",         "jämfört", "likhet",
                                           "skillnad", "jämförelse", "motsvarande", NULL};
    static const char *const links[] = {"precis", "på",   "i",     "till", "samma",  "nivå", "med",
                                        "från",   "sätt", "under", "tid",  "period", NULL};
    if ((at && marks->mark[at - 1].kind != MARK_STOP) || !text_among(mark_first(marks, at), opens))
        return;
    size_t year = at;
    bool compared = false;
    while (year + 1 < marks->n && year < at + NEAR && !marks->mark[year].when.last_year) {
        const bool compare = text_among(mark_last(marks, year), compares) || (marks->mark[year].cues & CUE_COMPARE);
        if (!compare && !text_among(mark_last(marks, year), links))
            return;
        compared = compared || compare;
        year++;
    }
    const struct mark *verb = year + 1 < marks->n ? &marks->mark[year + 1] : NULL;
    const bool last = marks->mark[year].kind == MARK_WHEN && marks->mark[year].when.last_year;
    const bool finite =
        verb && (verb->cues & (CUE_DONE | CUE_PAST | CUE_PRESENT | CUE_VERB | CUE_PLAN)) && verb->kind == MARK_CUE;
    const bool acts = verb && verb->kind == MARK_MENTION && verb->word[0].role == WORD_ACT;
    if (!last || !compared || !(finite || acts))
        return;
    for (size_t i = at; i <= year; i++)
        mark_drop(marks, i);
}

/* 'antalet trafikkontroller under april skall vara tre': what was told wrong, and no plan. */
static void right_settle(struct marks *marks, size_t at) {
    static const char *const amounts[] = {"antal", "siffra", "tal", "uppgift", NULL};
    static const char *const must[] = {"ska", "skall", "bör", "skulle", NULL};
    static const char *const be[] = {"vara", "anges", "angivas", "rättas", "lyda", NULL};
    struct mark *mark = &marks->mark[at];
    if (!text_among(mark_first(marks, at), must))
        return;
    size_t number = at;
    bool said = false;
    while (number + 1 < marks->n && number < at + 4 && marks->mark[number].kind != MARK_NUMBER) {
        said = said || text_among(mark_first(marks, number), be) || text_among(mark_last(marks, number), be);
        number++;
    }
    if (!said || marks->mark[number].kind != MARK_NUMBER)
        return;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (text_begins_among(mark_first(marks, i), amounts))
            mark->cues = CUE_CORRECT;
}

/* 'siffran får vänta', 'statistiken skjuts till nästa möte': a figure, and nothing that was to be held. */
static void paper_waits_settle(struct marks *marks, size_t at) {
    enum { BACK = 5 };
    static const char *const papers[] = {"siffr",           "statistik", "uppgift", "redovisning",
                                         "sammanställning", "svaret",    NULL};
    if (!(marks->mark[at].cues & CUE_MOVE))
        return;
    if (text_is(mark_first(marks, at), "skjuts") && at + 1 < marks->n &&
        (marks->mark[at + 1].stop == '/' || marks->mark[at + 1].stop == ')')) { /* '4 böter (skjuts/bälte)' */
        marks->mark[at].cues = CUE_SMALL;
        return;
    }
    for (size_t i = at; i-- > 0 && i + BACK > at && marks->mark[i].kind != MARK_STOP;)
        if (text_begins_among(mark_first(marks, i), papers) && marks->mark[i].kind == MARK_WORD) {
            marks->mark[at].cues = CUE_VERB;
            return;
        }
}

/* 'om att inte langa alkohol': what somebody should not do. */
static void advice_settle(struct marks *marks, size_t at) {
    if (!at || at + 1 >= marks->n || !(marks->mark[at].cues & CUE_NOT) || !text_is(mark_last(marks, at - 1), "att") ||
        marks->mark[at + 1].kind != MARK_WORD)
        return;
    const char *verb = mark_first(marks, at + 1);
    const size_t len = strlen(verb);
    if (len > 3 && verb[len - 1] == 'a')
        marks->mark[at].cues = CUE_SMALL;
}

/* 'färre än planerat', 'tre mot planerade fem': what the plan was, and no plan. */
static void against_settle(struct marks *marks, size_t at) {
    static const char *const against[] = {"än", "mot", NULL};
    if (!at || !(marks->mark[at].cues & CUE_PLAN) || !text_among(mark_last(marks, at - 1), against))
        return;
    marks->mark[at].cues = CUE_SMALL;
    marks->mark[at - 1].cues &= ~(unsigned)CUE_COMPARE;
}

/* 'augusti fastställd till fyra': the figure, and no date that is set. */
static void figure_fixed(struct marks *marks, size_t at) {
    static const char *const fixed[] = {"fastställd", "fastställt", NULL};
    if (text_among(mark_first(marks, at), fixed) && at + 2 < marks->n && text_is(mark_first(marks, at + 1), "till") &&
        marks->mark[at + 2].kind == MARK_NUMBER)
        marks->mark[at].cues = CUE_DONE;
}

void phrasal_settle(struct marks *marks) {
    shortfall_purpose(marks);
    for (size_t i = 0; i < marks->n; i++) {
        attribute_inserted(marks, i);
        insertion_drop(marks, i);
        turn_settle(marks, i);
        comparison_close(marks, i);
        against_settle(marks, i);
        advice_settle(marks, i);
        right_settle(marks, i);
        paper_waits_settle(marks, i);
        fruitless_settle(marks, i);
        risk_settle(marks, i);
        untold_paper_date(marks, i);
        if (marks->mark[i].kind != MARK_CUE && marks->mark[i].kind != MARK_WORD)
            continue;
        same_said(marks, i);
        until_settle(marks, i);
        kept_settle(marks, i);
        figure_fixed(marks, i);
        shortfall_settle(marks, i);
        reckon_join(marks, i);
        particle_settle(marks, i);
        kept_on_settle(marks, i);
        auxiliary_join(marks, i);
        leaving_settle(marks, i);
        paper_settle(marks, i);
        future_join(marks, i);
        addition_join(marks, i);
        coming_join(marks, i);
        absence_join(marks, i);
        standing_join(marks, i);
        intent_settle(marks, i);
        resolve_settle(marks, i);
        lying_settle(marks, i);
        untold_settle(marks, i);
    }
    for (size_t i = 0; i < marks->n; i++) /* what the verbs behind it say is known by now */
        attribute_settle(marks, i);
}

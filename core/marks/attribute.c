/* SPDX-License-Identifier: MIT
 *
 * Known by the main verb behind them, which tells what became of it.
 */
#include "marks/attribute.h"

#include "language/match.h"

#define NO_CUE SIZE_MAX

/* 'Kontrollen, vilken som bekant uppskjutits en vecka, inriktades på …', 'Årets femte, tidigare framflyttad, gick':
 * what stands between two commas before the verb says only which one, where it has no time of its own. */
void attribute_inserted(struct marks *marks, size_t at) {
    enum { LONG = 9 };
    if (marks->mark[at].stop != ',')
        return;
    size_t off = NO_CUE, end = at + 1;
    for (; end < marks->n && end < at + LONG && marks->mark[end].kind != MARK_STOP; end++) {
        const enum mark_kind kind = marks->mark[end].kind;
        if (kind == MARK_WHEN || kind == MARK_MENTION || (kind == MARK_NUMBER && !marks->mark[end].number.article))
            return;
        if (marks->mark[end].cues & (CUE_CANCEL | CUE_MOVE))
            off = end;
    }
    if (off == NO_CUE || end + 1 >= marks->n || marks->mark[end].stop != ',' ||
        !(marks->mark[end + 1].cues & (CUE_DONE | CUE_PAST)) ||
        (marks->mark[end + 1].cues & (CUE_CANCEL | CUE_MOVE | CUE_SUB)))
        return;
    marks->mark[off].cues = CUE_SMALL;
}

/* A verb that only tells of telling: 'De inställda kontrollerna redovisades'. */
static bool reports(const struct marks *marks, size_t at) {
    static const char *const stems[] = {"redovis", "rapporter", "avrapporter", "presenter", "föredr",
                                        "lämna",   "notera",    "informer",    NULL};
    return text_begins_among(mark_first(marks, at), stems);
}

/* 'kom den till slut, den uppskjutna insatsen' */
static bool came_at_last(const struct marks *marks) {
    for (size_t i = 0; i < marks->n; i++)
        if (text_is(mark_first(marks, i), "äntligen") ||
            (i && text_is(mark_first(marks, i), "slut") && text_is(mark_last(marks, i - 1), "till")))
            return true;
    return false;
}

/* 'Den från april uppskjutna vandringen genomfördes i maj', 'I den inställda vandringens ställe hölls en ny': the
 * participle only says which one is meant. */
static void participle_settle(struct marks *marks, size_t at) {
    static const char *const off[] = {"inställda",   "uppskjutna", "framskjutna", "framflyttade", "flyttade",
                                      "senarelagda", "uteblivna",  "avlysta",     "avblåsta",     NULL};
    static const char *const set[] = {"bestämda",  "beslutade", "utsatta", "planerade",
                                      "planlagda", "inbokade",  "bokade",  NULL};
    struct mark *mark = &marks->mark[at];
    const bool plan = (mark->cues & (CUE_PLAN | CUE_SMALL)) && text_among(mark_first(marks, at), set) && at > 1 &&
                      marks->mark[at - 1].kind == MARK_WHEN; /* 'Den till den 15 september bestämda kontrollen' */
    if (!(plan || (mark->cues & (CUE_CANCEL | CUE_MOVE))) || mark->end != mark->first + 1 || at + 1 >= marks->n ||
        !(plan || text_among(mark_first(marks, at), off)) || (at && marks->mark[at - 1].kind == MARK_NUMBER) ||
        (marks->mark[at + 1].kind != MARK_MENTION && marks->mark[at + 1].kind != MARK_WORD))
        return;
    bool held = came_at_last(marks);
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;) /* 'genomförde den uppskjutna krogtillsynen' */
        held = held || ((marks->mark[i].cues & CUE_DONE) && !reports(marks, i));
    for (size_t i = at + 1; i < marks->n && marks->mark[i].stop != ';'; i++) {
        if (marks->mark[i].cues & (CUE_NOT | CUE_ZERO | CUE_CANCEL | CUE_MOVE))
            return;
        held = held || ((marks->mark[i].cues & (CUE_DONE | CUE_PRESENT)) && !reports(marks, i));
    }
    if (held)
        mark->cues = CUE_SMALL;
}

/* 'Vandringen som blåste bort i oktober togs igen den 6 november': which one, and what became of it. */
static void relative_settle(struct marks *marks, size_t at) {
    enum { BACK = 4, ON = 7 };
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !(mark->cues & (CUE_CANCEL | CUE_MOVE)))
        return;
    size_t som = at;
    while (som > 0 && som + BACK > at && marks->mark[som].kind != MARK_STOP &&
           !text_is(mark_first(marks, som), "som") &&
           (som == at || !(marks->mark[som].cues & (CUE_DONE | CUE_PAST | CUE_PLAN | CUE_VERB))))
        som--;
    static const char *const held[] = {"blev", "genomfördes", "hölls", "gjordes", "togs", NULL};
    const bool should = text_is(mark_first(marks, at), "skulle");
    const bool relative = text_is(mark_first(marks, som), "som");
    for (size_t i = at + 1; relative && i < marks->n && i < at + ON && marks->mark[i].kind != MARK_STOP; i++) {
        if (!(marks->mark[i].cues & (CUE_DONE | CUE_PRESENT)) ||
            (marks->mark[i].cues & (CUE_CANCEL | CUE_MOVE | CUE_NOT)))
            continue;
        if (should && !text_among(mark_first(marks, i), held))
            continue;                   /* 'som skulle ha gjorts i mars blev av den 11 april' */
        for (size_t k = at; k < i; k++) /* its time as well */
            mark_drop(marks, k);
        return;
    }
}

/* 'gick den planerade sträckan': of a noun that is no activity, where the verb has told what was done. */
static void plan_settle(struct marks *marks, size_t at) {
    static const char *const set[] = {"planerade", "inplanerade", "tänkta",   "tilltänkta", "bestämda", "aviserade",
                                      "utlysta",   "bokade",      "inbokade", "avtalade",   NULL};
    static const char *const the[] = {"den", "det", "de", NULL};
    struct mark *mark = &marks->mark[at];
    if (!at || at + 1 >= marks->n || !(mark->cues & CUE_PLAN) || !text_among(mark_first(marks, at), set) ||
        !text_among(mark_last(marks, at - 1), the) || marks->mark[at + 1].kind != MARK_WORD ||
        marks->mark[at + 1].n_words)
        return;
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        if (marks->mark[i].cues & CUE_DONE) {
            mark->cues = CUE_SMALL;
            return;
        }
}

/* 'gjorde polisen den krogkontroll de hade bestämt': which one, behind what was done. */
static void chosen_settle(struct marks *marks, size_t at) {
    static const char *const who[] = {"de", "vi", "man", "som", NULL}, *const had[] = {"hade", "har", NULL};
    static const char *const the[] = {"den", "det", "de", NULL};
    if (at < 4 || !(marks->mark[at].cues & CUE_PLAN) || !text_among(mark_last(marks, at - 1), had) ||
        !text_among(mark_last(marks, at - 2), who) || marks->mark[at - 3].kind != MARK_MENTION ||
        !text_among(mark_last(marks, at - 4), the))
        return;
    for (size_t i = at - 4; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        if (marks->mark[i].cues & CUE_DONE) {
            marks->mark[at].cues = marks->mark[at - 1].cues = CUE_SMALL;
            return;
        }
}

/* 'Den insats, som skulle hållas under vecka 49, blev utförd': one clause with what became of it. */
static void planned_relative_join(struct marks *marks, size_t at) {
    enum { LONG = 14 };
    static const char *const became[] = {"blev", "kom", "har", NULL};
    if (!at || at + 1 >= marks->n || marks->mark[at].stop != ',' || !text_is(mark_first(marks, at + 1), "som"))
        return;
    size_t end = at + 1;
    bool plan = false, timed = false;
    for (; end < marks->n && end < at + LONG && marks->mark[end].kind != MARK_STOP; end++) {
        if (marks->mark[end].kind == MARK_MENTION || (marks->mark[end].cues & (CUE_CANCEL | CUE_MOVE | CUE_DONE)))
            return;
        plan = plan || text_is(mark_first(marks, end), "skulle");
        timed = timed || marks->mark[end].kind == MARK_WHEN;
    }
    if (!plan || !timed || end + 1 >= marks->n || marks->mark[end].stop != ',')
        return;
    const size_t verb = end + 1 + (end + 2 < marks->n && text_among(mark_first(marks, end + 1), became));
    if (!(marks->mark[verb].cues & CUE_DONE) || (marks->mark[verb].cues & (CUE_CANCEL | CUE_MOVE)))
        return;
    for (size_t i = verb; i < marks->n && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_WHEN)
            return;
    for (size_t i = at; i < end + 1; i++)
        if (i == at || i == end || (marks->mark[i].cues & (CUE_PLAN | CUE_PRESENT)))
            mark_drop(marks, i);
}

/* 'fick den återrapportering, som i mars hade fått anstå': which one, and when it was not. */
static void put_off_relative_drop(struct marks *marks, size_t at) {
    enum { LONG = 9 };
    static const char *const verbs[] = {"fick", "gavs", "erhöll", NULL};
    if (at < 2 || at + 1 >= marks->n || marks->mark[at].stop != ',' || !text_is(mark_first(marks, at + 1), "som"))
        return;
    size_t end = at + 1;
    bool had = false, off = false, held = false;
    for (; end < marks->n && end < at + LONG && marks->mark[end].kind != MARK_STOP; end++) {
        had = had || text_is(mark_first(marks, end), "hade");
        off = off || (had && (marks->mark[end].cues & (CUE_CANCEL | CUE_MOVE)));
        if (marks->mark[end].kind == MARK_MENTION || marks->mark[end].kind == MARK_NUMBER)
            return;
    }
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        held = held || (marks->mark[i].cues & CUE_DONE) || text_among(mark_first(marks, i), verbs);
    if (!off || !held || (end < marks->n && marks->mark[end].stop == ','))
        return;
    for (size_t i = at; i < end; i++)
        mark_drop(marks, i);
}

/* 'genomfördes den krogtillsyn som tidigare hade flyttats': which one, behind what was done. */
static void moved_before_settle(struct marks *marks, size_t at) {
    enum { BACK = 5, FAR = 8 };
    static const char *const earlier[] = {"tidigare", "hade", "förut", "först", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !(mark->cues & (CUE_CANCEL | CUE_MOVE)))
        return;
    size_t som = at;
    bool before = false;
    while (som > 0 && som + BACK > at && marks->mark[som].kind != MARK_STOP &&
           !text_is(mark_first(marks, som), "som")) {
        before = before || text_among(mark_first(marks, som), earlier);
        som--;
    }
    for (size_t i = som; before && text_is(mark_first(marks, som), "som") && i-- > 0 && i + FAR > som;) {
        if (marks->mark[i].kind == MARK_STOP)
            return;
        if ((marks->mark[i].cues & CUE_DONE) && !reports(marks, i)) {
            mark->cues = CUE_SMALL;
            return;
        }
    }
}

/* 'gjorde kommunen den krogkontroll som bokades i oktober', 'kontrollen den 15, som planerades i augusti, omfattade':
 * when it was planned or told of, and not when it was. */
static void told_before_settle(struct marks *marks, size_t at) {
    static const char *const acts[] = {"bokades",    "planerades", "redovisades",  "beslutades", "bestämdes",
                                       "aviserades", "nämndes",    "tillstyrktes", "bokats",     "planerats",
                                       "redovisats", "beslutats",  "bestämts",     "aviserats",  NULL};
    static const char *const had[] = {"hade", "har", "då", NULL};
    if (!text_is(mark_first(marks, at), "som") || marks->mark[at].end != marks->mark[at].first + 1)
        return;
    size_t verb = at + 1;
    verb += verb < marks->n && text_among(mark_last(marks, verb), had);
    if (verb + 1 >= marks->n || !text_among(mark_last(marks, verb), acts))
        return;
    size_t time = verb + 1;
    time += time < marks->n && (marks->mark[time].cues & CUE_LINK) && marks->mark[time].kind == MARK_CUE;
    if (time >= marks->n || marks->mark[time].kind != MARK_WHEN ||
        (time + 1 < marks->n && marks->mark[time + 1].kind != MARK_STOP))
        return;
    bool other = false; /* the sentence tells its own time or deed elsewhere */
    for (size_t i = 0; i < marks->n; i++)
        if (i < at || i > time)
            other = other || (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_DAY) ||
                    (marks->mark[i].cues & CUE_DONE);
    for (size_t i = at; other && i <= time; i++)
        mark_drop(marks, i);
}

void attribute_settle(struct marks *marks, size_t at) {
    planned_relative_join(marks, at);
    put_off_relative_drop(marks, at);
    participle_settle(marks, at);
    relative_settle(marks, at);
    plan_settle(marks, at);
    moved_before_settle(marks, at);
    chosen_settle(marks, at);
    told_before_settle(marks, at);
}

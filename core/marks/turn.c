/* SPDX-License-Identifier: MIT
 *
 * Known by the words right beside the cue, or by what stands behind the comma.
 */
#include "marks/turn.h"

#include "language/match.h"

/* 'ska bli genomförd': the participle behind 'bli' at the mark tells of nothing done. */
static void become(struct marks *marks, size_t at) {
    enum { NEAR = 2 };
    static const char *const ends[] = {"d", "t", "da", "ta", "na", "en", NULL};
    if (!text_is(mark_last(marks, at), "bli"))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR && marks->mark[i].kind == MARK_CUE; i++)
        if ((marks->mark[i].cues & CUE_DONE) && text_ends_among(mark_last(marks, i), ends)) {
            marks->mark[i].cues = (marks->mark[i].cues & ~(unsigned)CUE_DONE) | CUE_PRESENT;
            return;
        }
}

/* 'Polisen: 2 st.' below a title: who says the number. */
static void speaker(struct marks *marks, size_t at) {
    static const char *const police[] = {"polisen", "pol", "kommunpolisen", "områdespolisen", NULL};
    if (at || marks->n < 3 || marks->mark[1].stop != ':' || marks->mark[2].kind != MARK_NUMBER ||
        !text_among(mark_first(marks, 0), police))
        return;
    mark_drop(marks, 0);
    mark_drop(marks, 1);
}

/* 'har flyttat sina lådor': moves no event, where none stands behind. */
static void moved(struct marks *marks, size_t at) {
    enum { NEAR = 2 };
    static const char *const verbs[] = {"flyttat", "skjutit", NULL};
    if (marks->mark[at].kind != MARK_CUE || !(marks->mark[at].cues & CUE_MOVE) ||
        marks->mark[at].end != marks->mark[at].first + 2 || !text_among(mark_last(marks, at), verbs))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR; i++)
        if (marks->mark[i].kind == MARK_MENTION || marks->mark[i].kind == MARK_WHEN)
            return;
    mark_drop(marks, at);
}

/* ', fördelade på tre i mars och två i april': tells of the number before it, and is no verb. */
static void spread(struct marks *marks, size_t at) {
    enum { FAR = 5 };
    static const char *const over[] = {"på", "med", "över", NULL};
    struct mark *mark = &marks->mark[at];
    if (!at || marks->mark[at - 1].stop != ',' || mark->kind != MARK_CUE || at + 1 >= marks->n ||
        !text_is(mark_first(marks, at), "fördelade") || !text_among(mark_first(marks, at + 1), over))
        return;
    for (size_t i = at + 2; i < marks->n && i <= at + FAR; i++) /* but not 'med tre på varje månad' */
        if (marks->mark[i].kind == MARK_WHEN) {
            *mark = (struct mark){.kind = MARK_WORD, .first = mark->first, .end = mark->end};
            return;
        }
}

/* '25 november (prel.)': the bracket belongs to the time before it. */
static void preliminary_time(struct marks *marks, size_t at) {
    if (at < 2 || at + 1 >= marks->n || marks->mark[at - 1].stop != '(' || marks->mark[at + 1].stop != ')' ||
        marks->mark[at - 2].kind != MARK_WHEN)
        return;
    mark_drop(marks, at - 1);
    mark_drop(marks, at + 1);
}

/* 'prel. utdrag', 'preliminära siffror': the word at the mark is said of figures, and plans nothing. */
static void preliminary(struct marks *marks, size_t at) {
    static const char *const figures[] = {"siffr",   "utdrag", "uppgift",   "statistik", "utfall",
                                          "rapport", "underl", "redovisni", "resultat",  "antal",
                                          "sammans", "data",   "räkni",     "slutsiffr", NULL};
    static const char *const are[] = {"rör", "handlar", "uppgår", "är det", "blev", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !text_begins(mark_first(marks, at), "prel") || at + 1 >= marks->n)
        return;
    if (text_begins_among(mark_first(marks, at + 1), figures) || text_among(mark_first(marks, at + 1), are))
        mark->cues = (mark->cues & ~(unsigned)CUE_PLAN) | CUE_PAST;
    preliminary_time(marks, at);
}

/* 'Härtill skall läggas tre': what is added to what has been told took place too. */
static void added(struct marks *marks, size_t at) {
    static const char *const to[] = {"härtill", "därtill", "till", "detta", "dessa", "dem", "antal", NULL};
    static const char *const add[] = {"läggas", "adderas", "fogas", "räknas", "lägga", NULL};
    static const char *const is_to[] = {"ska", "skall", "kan", "bör", "får", "måste", "skola", NULL};
    if (!at || at + 1 >= marks->n || !text_among(mark_last(marks, at), is_to) ||
        !text_among(mark_first(marks, at + 1), add) || !text_among(mark_last(marks, at - 1), to))
        return;
    marks->mark[at].kind = MARK_CUE;
    marks->mark[at].cues = CUE_PAST | CUE_MORE;
}

/* 'X skulle göras i april, och det gjordes den 12': the plan before the comma at `at` says nothing any more. */
static void fulfilled(struct marks *marks, size_t at) {
    static const char *const and[] = {"och", "vilket", NULL}, *const it[] = {"det", "detta", "så", NULL};
    static const char *const was[] = {"gjordes", "skedde", "genomfördes", "hände", "hölls", "blev", NULL};
    if (marks->mark[at].stop != ',')
        return;
    const size_t subject = at + 1 + (at + 1 < marks->n && text_is(mark_first(marks, at + 1), "och"));
    if (subject + 2 >= marks->n || !text_among(mark_first(marks, at + 1), and) ||
        !(text_among(mark_first(marks, subject), it) || subject == at + 1))
        return;
    const size_t verb = subject + 1;
    size_t when = verb + 1;
    while (when < marks->n && when < verb + 3 && marks->mark[when].kind == MARK_CUE)
        when++;
    if (!text_among(mark_first(marks, verb), was) || when >= marks->n || marks->mark[when].kind != MARK_WHEN)
        return;
    for (size_t i = 0; i < at; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_CUE)
            mark->cues &= ~(unsigned)(CUE_PLAN | CUE_PRESENT | CUE_TARGET);
        else if (mark->kind == MARK_MENTION && (mark->cues & (CUE_PLAN | CUE_PRESENT))) /* 'ska återrapporteras' */
            mark->cues = (mark->cues & ~(unsigned)(CUE_PLAN | CUE_PRESENT)) | CUE_DONE;
    }
}

/* 'löftets 16:e': the sixteenth, and no promise. */
static void ranked(struct marks *marks, size_t at) {
    static const char *const of[] = {"löftets", "avtalets", "målets", NULL};
    if (text_among(mark_first(marks, at), of) && at + 1 < marks->n && marks->mark[at + 1].number.ordinal)
        marks->mark[at].cues = CUE_SMALL;
}

/* 'En kontroll gjordes sedan den 14 september': then, and not since. */
static void then(struct marks *marks, size_t at) {
    static const char *const preterites[] = {"gjordes", "hölls", "genomfördes", "utfördes", "ordnades", "skedde", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_WHEN || mark->when.kind != WHEN_SO_FAR || at < 3 ||
        !text_is(mark_first(marks, at), "sedan") || mark->end < mark->first + 3 ||
        mark->when.window.from == LOFTE_NO_DAY || !text_among(mark_last(marks, at - 1), preterites) ||
        !marks->mark[0].number.article)
        return;
    mark->when.kind = WHEN_DAY;
    mark->when.window.to = mark->when.window.from;
    mark->when.ahead = mark->when.each[0] = mark->when.window;
    mark->when.listed = 1;
}

/* 'Antalet vore därmed tjugoåtta', 'årets antal vore tjugotvå': told, and not wished for. */
static void told(struct marks *marks, size_t at) {
    enum { REACH = 3 };
    static const char *const sums[] = {"antal", "antalet", "summan", "summa", "siffran", "utfallet", NULL};
    if (!text_is(mark_first(marks, at), "vore"))
        return;
    bool sum = false, number = false;
    for (size_t i = at > REACH + 3 ? at - REACH - 3 : 0; i < marks->n && i <= at + REACH; i++) {
        sum = sum || text_among(mark_last(marks, i), sums);
        number = number || (i > at && marks->mark[i].kind == MARK_NUMBER);
    }
    if (sum && number)
        marks->mark[at].cues = CUE_PAST;
}

void turn_settle(struct marks *marks, size_t at) {
    speaker(marks, at);
    moved(marks, at);
    spread(marks, at);
    fulfilled(marks, at);
    become(marks, at);
    preliminary(marks, at);
    added(marks, at);
    ranked(marks, at);
    then(marks, at);
    told(marks, at);
}

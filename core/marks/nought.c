/* SPDX-License-Identifier: MIT
 *
 * Known by a denial not far before the word, or by what stands right behind it.
 */
#include "marks/nought.h"

#include "language/match.h"

static bool is_word(const struct marks *marks, size_t at, const char *fold) {
    return at < marks->n && text_is(mark_first(marks, at), fold);
}

static void become_nought(struct mark *mark) {
    mark->kind = MARK_NUMBER;
    mark->cues = CUE_ZERO;
    mark->number = (struct number){.value = 0, .precision = LOFTE_EXACT, .end = mark->end};
}

/* 'Det blir inga trettio': that many are not reached. */
static bool denies_number(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    return mark->kind == MARK_NUMBER && (mark->cues & CUE_ZERO) && at + 1 < marks->n && mark[1].kind == MARK_NUMBER &&
           mark[1].number.value > 1;
}

/* 'Ej krogktr i april': the word that opens a note. */
static bool denies_name(const struct marks *marks, size_t at) {
    static const char *const nots[] = {"ej", "inte", "icke", NULL};
    const struct mark *mark = &marks->mark[at], *next = mark + 1;
    const bool opens = at == 0 || marks->mark[at - 1].kind == MARK_STOP || marks->mark[at - 1].kind == MARK_WHEN;
    return opens && mark->kind == MARK_CUE && mark->end == mark->first + 1 && text_among(mark_first(marks, at), nots) &&
           at + 1 < marks->n && next->kind == MARK_MENTION && next->word[0].role != WORD_ACT &&
           next->word[0].form == FORM_BARE;
}

/* 'April utan krogtillsyn', 'Oktober gick utan krogtillsyn': a time that had none. */
static bool passes_without(const struct marks *marks, size_t at) {
    enum { NEAR = 4 };
    if (!is_word(marks, at, "utan") || marks->mark[at].end > marks->mark[at].first + 1 || at + 1 >= marks->n ||
        marks->mark[at + 1].kind != MARK_MENTION || marks->mark[at + 1].word[0].role == WORD_ACT)
        return false;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;) {
        if (marks->mark[i].kind == MARK_MENTION || marks->mark[i].kind == MARK_NUMBER)
            return false;
        if (marks->mark[i].kind == MARK_WHEN)
            return true;
    }
    return false;
}

/* 'Vare sig i mars eller i april hann vi med någon': what opens the sentence denies it all. */
static void neither_opens(struct marks *marks, size_t at) {
    if (at || !(marks->mark[0].cues & CUE_ZERO) || marks->n < 4 || marks->mark[1].kind == MARK_MENTION ||
        !text_among(mark_first(marks, 0), (const char *const[]){"vare", "varken", NULL}))
        return;
    bool timed = false;
    for (size_t i = 1; i < marks->n && marks->mark[i].kind != MARK_STOP; i++) {
        struct mark *mark = &marks->mark[i];
        timed = timed || mark->kind == MARK_WHEN;
        const bool any = (mark->cues & CUE_ANY) && mark->end == mark->first + 1;
        if (timed && any) {
            mark_drop(marks, 0);
            become_nought(mark);
            return;
        }
    }
}

/* 'någon' with no noun behind it. */
static bool is_any_alone(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    static const char *const whom[] = {"till", "för", "med", "av", "åt", "hos", "mot", NULL}; /* 'säg det till' */
    if (at && text_among(mark_last(marks, at - 1), whom))
        return false;
    return mark->kind == MARK_CUE && (mark->cues & CUE_ANY) && mark->end == mark->first + 1 &&
           (at + 1 == marks->n || mark[1].kind == MARK_STOP || mark[1].kind == MARK_WHEN ||
            is_word(marks, at + 1, "än") || is_word(marks, at + 1, "ännu") || is_word(marks, at + 1, "alls"));
}

/* 'en enda' */
static bool is_single(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    return mark->kind == MARK_NUMBER && mark->number.value == 1 &&
           (text_is(mark_last(marks, at), "enda") || is_word(marks, at + 1, "enda"));
}

/* 'hade inte märkt något': nothing was noticed, and nothing is said of how many were held. */
static bool is_perceived(const struct marks *marks, size_t at) {
    static const char *const verbs[] = {"märkt", "märkte", "sett",    "såg",    "hört",   "hörde",  "sagt",
                                        "sade",  "sa",     "vet",     "visste", "vetat",  "fått",   "fick",
                                        "ser",   "hör",    "hittade", "hittat", "funnit", "begärt", NULL};
    return text_among(mark_first(marks, at), verbs) || text_among(mark_last(marks, at), verbs);
}

/* 'inte har haft en enda LOB', 'har inte blivit någon än': its halves lie apart. */
static void denied_one(struct marks *marks, size_t at) {
    enum { REACH = 4 };
    static const char *const missing[] = {"med", "inte", "ej", "icke", NULL};
    const bool any = is_any_alone(marks, at);
    if (!any && !is_single(marks, at))
        return;
    for (size_t i = at; i-- > 0 && i + REACH >= at && marks->mark[i].kind != MARK_STOP;) {
        if (any && is_perceived(marks, i))
            return;
        const bool missed = !any && (marks->mark[i].cues & CUE_CANCEL) && text_among(mark_last(marks, i), missing);
        if (!(marks->mark[i].cues & CUE_NOT) && !missed) /* 'hann inte med en enda kontroll' */
            continue;
        become_nought(&marks->mark[at]);
        marks->mark[i].cues = CUE_SMALL;
        if (any && at + 1 < marks->n && marks->mark[at + 1].kind != MARK_STOP && marks->mark[at + 1].kind != MARK_WHEN)
            mark_drop(marks, at + 1); /* 'än' */
        return;
    }
}

void nought_settle(struct marks *marks, size_t at) {
    if (denies_number(marks, at)) {
        mark_drop(marks, at);
        mark_drop(marks, at + 1);
    } else if (denies_name(marks, at) || passes_without(marks, at)) {
        become_nought(&marks->mark[at]);
    } else {
        neither_opens(marks, at);
        denied_one(marks, at);
    }
}

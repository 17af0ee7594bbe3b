/* SPDX-License-Identifier: MIT
 *
 * Known by 'återstår', by the plan that the number is behind or ahead of, or by the word for the difference.
 */
#include "marks/shortfall.h"

#include "language/match.h"

enum { NEAR = 8 };

static bool is_set(const struct marks *marks, size_t from) {
    for (size_t i = from + 1; i < marks->n && i < from + 4; i++)
        if (marks->mark[i].cues & CUE_PLAN)
            return true;
    return false;
}

static bool has_day(const struct marks *marks) {
    for (size_t i = 0; i < marks->n; i++)
        if (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_DAY)
            return true;
    return false;
}

/* 'Den gemensamma krogtillsynen återstår': it lies ahead. 'Sex återstår' is counted against the target. */
void shortfall_settle(struct marks *marks, size_t at) {
    static const char *const left[] = {"återstår", "kvarstår", NULL};
    if (at == 0 && text_is(mark_first(marks, 0), "kvar") && marks->n > 1 && marks->mark[1].stop == ':' &&
        has_day(marks))
        marks->mark[0].cues = CUE_PLAN; /* 'Kvar: en insats till på fredag, 13 december' */
    if (!text_among(mark_first(marks, at), left) || !(marks->mark[at].cues & CUE_TARGET))
        return;
    if (at == 0 && (marks->n == 1 || marks->mark[1].stop == '.')) { /* 'Kvarstår.', below 'Vandringen 25/4' */
        marks->mark[at].cues = CUE_PLAN;
        return;
    }
    static const char *const as[] = {"såsom", "som", "oförändrad", "oförändrat", NULL};
    if (at + 1 < marks->n && text_among(mark_first(marks, at + 1), as)) { /* 'kvarstår såsom en': the figure stands */
        marks->mark[at].cues = CUE_VERB;
        return;
    }
    bool numbered = false, certain = false, set = false;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;) {
        numbered = numbered || marks->mark[i].kind == MARK_NUMBER;
        certain = certain || (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].form == FORM_DEFINITE);
    }
    for (size_t i = at + 1; i + 1 < marks->n && i < at + NEAR; i++) /* 'återstår att utföra i vecka 51' */
        set = set || (text_is(mark_first(marks, i), "att") && (marks->mark[i + 1].cues & CUE_PRESENT)) ||
              (text_is(mark_first(marks, i), "som") && is_set(marks, i)); /* 'återstår en, som är förlagd till' */
    for (size_t i = at + 1; i < marks->n && i < at + NEAR; i++) /* 'återstår en planlagd kontroll, den 5 juni' */
        set = set || (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_DAY);
    const bool amount = at + 2 < marks->n && marks->mark[at + 1].kind == MARK_NUMBER &&
                        marks->mark[at + 2].kind == MARK_WORD; /* 'Från vandringen återstår fem brister' */
    if (set || (certain && !numbered))
        marks->mark[at].cues = amount ? CUE_PAST : CUE_PLAN;
}

/* 'en insats efter plan', 'två kontroller före planen', 'en under jämn takt', 'två över löftet' */
static bool is_off_plan(const struct marks *marks, size_t at) {
    enum { REACH = 3, DESCRIBED = 3 };
    static const char *const off[] = {"efter", "före", "bakom", "över", "under", "från", NULL};
    static const char *const plans[] = {"plan",     "planen", "tidplan", "tidplanen",   "planvärdet", "plankurvan",
                                        "takt",     "takten", "målet",   "målnivån",    "måltalet",   "årsmålet",
                                        "målsatta", "löftet", "nivån",   "löftesnivån", NULL};
    if (at > 2 && text_is(mark_last(marks, at - 1), "med") && text_among(mark_last(marks, at - 2), plans) &&
        text_among(mark_last(marks, at - 3), off)) /* 'efter plan med en halv insats' */
        return true;
    for (size_t i = at + 1; i + 1 < marks->n && i <= at + REACH && marks->mark[i].kind != MARK_STOP; i++)
        if (text_among(mark_last(marks, i), off)) {
            size_t plan = i + 1; /* 'under den jämna takten' */
            while (plan + 1 < marks->n && plan < i + DESCRIBED && !text_among(mark_last(marks, plan), plans) &&
                   (marks->mark[plan].kind == MARK_WORD || (marks->mark[plan].cues & CUE_SMALL)))
                plan++;
            return text_among(mark_last(marks, plan), plans);
        }
    return false;
}

/* 'Avvikelsen är alltså en kontroll', 'avvikelse plus 1' */
static bool is_difference(const struct marks *marks, size_t at) {
    enum { REACH = 4 };
    static const char *const differences[] = {"avvikelse",   "avvikelsen",   "differens",  "differensen",
                                              "diff",        "underskottet", "underskott", "återstoden",
                                              "överskottet", "överskott",    NULL};
    for (size_t i = at; i-- > 0 && i + REACH >= at && marks->mark[i].kind != MARK_NUMBER;) {
        if (marks->mark[i].kind == MARK_STOP && marks->mark[i].stop != ':')
            return false;
        if (text_among(mark_first(marks, i), differences))
            return true;
    }
    return false;
}

/* 'Löfte 30, utfall 28', 'Löfte: minst 30' */
static bool is_promise(const struct marks *marks, size_t at) {
    const bool colon = at > 1 && marks->mark[at - 1].stop == ':'; /* 'Löfte: minst 24 kontroller under 2024' */
    const size_t word = colon ? at - 2 : at - 1;
    return at && text_is(mark_first(marks, word), "löfte") && (word == 0 || marks->mark[word - 1].kind == MARK_STOP) &&
           (colon || at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP);
}

/* 'Två gjordes efter plan i maj', 'avvikelsen beror på att två ställdes in': a verb of doing between the same stops. */
static bool tells_of_doing(const struct marks *marks, size_t at) {
    const unsigned doing = CUE_DONE | CUE_CANCEL | CUE_MOVE;
    bool told = false;
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        told = told || (marks->mark[i].cues & doing);
    for (size_t i = at + 1; i < marks->n && marks->mark[i].kind != MARK_STOP; i++)
        told = told || (marks->mark[i].cues & doing);
    return told;
}

bool shortfall_counts(struct marks *marks, size_t at) {
    const bool apart = (is_off_plan(marks, at) || is_difference(marks, at)) && !tells_of_doing(marks, at);
    if (!apart && !is_promise(marks, at))
        return false;
    if (at + 1 < marks->n && marks->mark[at + 1].kind == MARK_MENTION)
        marks->mark[at + 1].spent = true;
    return true;
}

void shortfall_purpose(struct marks *marks) {
    enum { REACH = 7 };
    static const char *const reach[] = {"nå", "uppnå", "klara", "uppfylla", "infria", NULL};
    if (!marks->n || !text_is(mark_first(marks, 0), "för") || !text_is(mark_last(marks, 0), "att"))
        return;
    bool target = false;
    for (size_t i = 1; i < marks->n && i < REACH; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_STOP || mark->kind == MARK_MENTION || mark->kind == MARK_WHEN)
            return;
        for (size_t k = 0; target && (mark->cues & CUE_PLAN) && k < i; k++)
            mark_drop(marks, k);
        if (target && (mark->cues & CUE_PLAN))
            return;
        target = target || (mark->cues & CUE_TARGET) || text_among(mark_first(marks, i), reach);
    }
}

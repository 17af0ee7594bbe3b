/* SPDX-License-Identifier: MIT
 *
 * Where clauses begin, and which verb a clause without one shares: 'i juni genomfördes tre och i juli en'.
 */
#include "marks/clause.h"

#include "language/match.h"
#include "marks/insertion.h"
#include "marks/predicate.h"

static bool is_word(const struct marks *marks, size_t at, const char *fold) {
    const struct mark *mark = &marks->mark[at];
    return mark->end == mark->first + 1 && text_is(marks->token[mark->first].fold, fold);
}

/* The mark's first word. */
static bool is_first(const struct marks *marks, size_t at, const char *fold) {
    return text_is(mark_first(marks, at), fold);
}

bool clause_joins(const struct marks *marks, size_t at) {
    static const char *const words[] = {"och", "samt", "men", "eller", "o", "resp", "respektive", NULL};
    return marks->mark[at].end == marks->mark[at].first + 1 && text_among(mark_first(marks, at), words);
}

static bool ends_in_hyphen(const struct marks *marks, size_t at) {
    const char *fold = mark_last(marks, at);
    const size_t len = strlen(fold);
    return len > 1 && fold[len - 1] == '-';
}

static bool tells(const struct mark *mark) {
    return mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION || (mark->cues & CUE_EVENT) ||
           (mark->cues & (CUE_SAME | CUE_NEXT));
}

static bool same_thing(const struct mark *a, const struct mark *b) {
    return a->kind == MARK_MENTION && b->kind == MARK_MENTION && a->word[0].activity == b->word[0].activity;
}

/* Something is told between `from` and the next stop or conjunction. */
static bool tells_after(const struct marks *marks, size_t from) {
    for (size_t i = from; i < marks->n && marks->mark[i].kind != MARK_STOP && !clause_joins(marks, i); i++)
        if (tells(&marks->mark[i]))
            return true;
    return false;
}

static bool tells_before(const struct marks *marks, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (tells(&marks->mark[i]))
            return true;
    return false;
}

/* 'hastighets- och nykterhetskontroller', also without the hyphen. */
static bool joins_compound(const struct marks *marks, size_t at) {
    if (at == 0 || at + 1 >= marks->n)
        return false;
    if (ends_in_hyphen(marks, at - 1))
        return true;
    const struct mark *before = &marks->mark[at - 1];
    const char *fold = marks->token[before->end - 1].fold;
    const size_t len = strlen(fold);
    return before->kind == MARK_WORD && len > 6 && fold[len - 1] == 's' && marks->mark[at + 1].kind == MARK_MENTION;
}

/* 'nio ungdomar och vuxna LOB:ades': one number of both. */
static bool joins_people(const struct marks *marks, size_t at) {
    static const char *const people[] = {"vuxna", "äldre", "unga", "kvinnor", "män", "tonåringar", "ungdomar", NULL};
    return at > 1 && marks->mark[at - 2].kind == MARK_NUMBER && text_among(mark_first(marks, at + 1), people);
}

static bool conjunction_cuts(const struct marks *marks, size_t start, size_t at) {
    if (at + 1 >= marks->n || joins_compound(marks, at) || joins_people(marks, at))
        return false;
    if (at > start && same_thing(&marks->mark[at - 1], &marks->mark[at + 1]))
        return false;
    return tells_before(marks, start, at) && tells_after(marks, at + 1);
}

static bool has_verb(const struct marks *marks, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (marks->mark[i].cues & (CUE_DONE | CUE_PAST | CUE_VERB | CUE_PRESENT | CUE_PLAN))
            return true;
    return false;
}

/* 'I år når vi inte ända fram: 28 är gjorda' */
static bool has_denial(const struct marks *marks, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (i > from && marks->mark[i].kind == MARK_CUE && (marks->mark[i].cues & CUE_NOT))
            return true;
    return false;
}

static bool only_times(const struct marks *marks, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (marks->mark[i].kind != MARK_WHEN && !(marks->mark[i].cues & (CUE_LINK | CUE_MORE | CUE_TOTAL)))
            return false;
    return true;
}

/* 'blev två avvisade ur parken, 13 § PL', 'fick tre avlägsnas, enligt polislagen': the law that it was done by. */
static bool names_law(const struct marks *marks, size_t start, size_t at) {
    const struct mark *law = NULL;
    for (size_t i = at + 1; i < marks->n; i++) {
        const struct mark *mark = &marks->mark[i];
        const bool section = is_word(marks, i, "§") || (i + 1 < marks->n && is_word(marks, i + 1, "§"));
        if (mark->kind == MARK_STOP && !section)
            break;
        if (mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT && !law)
            law = mark;
        else if (!section && !is_word(marks, i, "enligt") && !is_word(marks, i, "jämlikt"))
            return false;
    }
    for (size_t i = start; law && i < at; i++)
        for (size_t k = 0; k < marks->mark[i].n_words; k++)
            if (marks->mark[i].word[k].activity == law->word[0].activity && marks->mark[i].word[k].role == WORD_ACT)
                return true;
    return false;
}

/* 'genomförda: 3, inställda: 1' */
static bool counts_outcome(const struct marks *marks, size_t at) {
    const size_t number = at + 1 < marks->n && marks->mark[at + 1].stop == ':' ? at + 2 : at + 1;
    return number < marks->n && marks->mark[number].kind == MARK_NUMBER && !marks->mark[number].number.article &&
           (number + 1 == marks->n || marks->mark[number + 1].kind == MARK_STOP);
}

static bool comma_cuts(const struct marks *marks, size_t start, size_t at) {
    if (at + 1 >= marks->n || (at > 0 && ends_in_hyphen(marks, at - 1)) || insertion_of_time(marks, at) ||
        names_law(marks, start, at))
        return false;
    const struct mark *next = &marks->mark[at + 1];
    if (next->cues & CUE_RELATIVE)
        return at > start && insertion_end(marks, at) > 0;
    if ((marks->mark[start].cues & CUE_SUB) && marks->mark[start].kind == MARK_CUE)
        return true;
    return !((next->cues & (CUE_CANCEL | CUE_MOVE)) && next->kind == MARK_CUE) || counts_outcome(marks, at + 1);
}

/* 'April: trafik 4, nark 1': a subject and its number. */
static bool opens_label(const struct marks *marks, size_t at) {
    if (at + 1 >= marks->n || marks->mark[at].kind != MARK_WORD || marks->mark[at + 1].kind != MARK_NUMBER)
        return false;
    for (size_t k = 0; k < marks->mark[at].n_words; k++)
        if (marks->mark[at].word[k].role == WORD_TOPIC)
            return true;
    return false;
}

/* 'kördes tre kontroller: två på Storgatan …': a counted name, and a number behind the colon at `at`. */
static bool tells_parts(const struct marks *marks, size_t start, size_t at) {
    if (at + 1 >= marks->n || marks->mark[at + 1].kind != MARK_NUMBER)
        return false;
    for (size_t i = start; i + 1 < at; i++)
        if (marks->mark[i].kind == MARK_NUMBER && marks->mark[i].number.value > 1 &&
            marks->mark[i + 1].kind == MARK_MENTION)
            return true;
    return false;
}

/* 'Sedan årsskiftet LOB = 5': a colon, where nothing before it could be added up. */
static bool equals_sum(const struct marks *marks, size_t start, size_t at) {
    const char before = start && marks->mark[start - 1].kind == MARK_STOP ? marks->mark[start - 1].stop : '.';
    bool number = false;
    for (size_t i = start; i < at; i++)
        number = number || marks->mark[i].kind == MARK_NUMBER;
    return number || at == start || before == '+' || before == ')';
}

/* 'Mål 15, gjorda sen 1/1: 5', 'genomförda hittills: 5': what the number behind the colon at `at` sums up. */
static bool labels_sum(const struct marks *marks, size_t start, size_t at) {
    bool so_far = false;
    for (size_t i = start; i < at; i++) {
        const struct mark *mark = &marks->mark[i];
        const bool time = mark->kind == MARK_WHEN && mark->when.kind == WHEN_SO_FAR;
        if (!time && !(mark->kind == MARK_CUE && (mark->cues & (CUE_DONE | CUE_TOTAL | CUE_LINK))))
            return false;
        so_far = so_far || time || (mark->cues & CUE_TOTAL);
    }
    return so_far && at + 1 < marks->n && marks->mark[at + 1].kind == MARK_NUMBER;
}

static bool stop_cuts(const struct marks *marks, size_t start, size_t at) {
    const struct mark *mark = &marks->mark[at];
    switch (mark->stop) {
    case ',':
        return comma_cuts(marks, start, at);
    case ':':
        if (opens_label(marks, at + 1))
            return true;
        return (has_verb(marks, start, at) || has_denial(marks, start, at) || tells_parts(marks, start, at)) &&
               !only_times(marks, start, at) && !labels_sum(marks, start, at);
    case '=':
        return equals_sum(marks, start, at);
    case '/':
        return marks->token[mark->first].spaced &&
               !(at > 0 && at + 1 < marks->n && same_thing(&marks->mark[at - 1], &marks->mark[at + 1]));
    case '-':
    case ';':
    case '(':
    case ')':
    case '+':
    case '.':
    case '!':
    case '?':
    case '|':
        return true;
    }
    return false;
}

/* Adverbs as often as conjunctions: they open a clause only after a stop. */
static bool is_ambiguous(const struct marks *marks, size_t at) {
    static const char *const words[] = {"där", "då", "när", "varför", "innan", "vilket", NULL};
    return text_among(mark_first(marks, at), words);
}

/* 'Medan Nässjö hade tolv kontroller | stannade antalet i Tranås vid tre': the main clause's verb, without a comma. */
static bool turns(const struct marks *marks, size_t start, size_t at) {
    static const char *const verbs[] = {
        "stannade", "blev", "uppgick", "var",   "hade",     "gjordes",    "hölls",      "genomfördes", "gjorde", "höll",
        "nådde",    "kom",  "fick",    "nöjde", "noterade", "redovisade", "inskränkte", "begränsades", NULL};
    static const char *const despite[] = {"trots", "ehuru", "fastän", "även", NULL};
    const bool against = is_word(marks, start, "medan") || text_is(mark_last(marks, start), "att");
    if (!against || !(marks->mark[start].cues & CUE_SUB) || !text_among(mark_first(marks, at), verbs))
        return false;
    bool verb = false, number = false;
    for (size_t i = start + 1; i < at; i++) {
        verb = verb || (marks->mark[i].cues & (CUE_DONE | CUE_PAST | CUE_VERB));
        number = number || marks->mark[i].kind == MARK_NUMBER;
    }
    return verb && (number || text_among(mark_first(marks, start), despite));
}

/* '…, tre av dem i Tranås', '…, två därav efter mötet' */
static bool is_number_of_them(const struct marks *marks, size_t start, size_t at) {
    return at == start + 1 && marks->mark[start].kind == MARK_NUMBER && marks->mark[start].number.value > 0 &&
           (marks->mark[at].cues & CUE_PART) && (is_first(marks, at, "av") || is_word(marks, at, "därav"));
}

/* 'Vid vandringen den 7 maj bestämdes att | nästa ska gå den 8 oktober': what was decided at an event of its own. */
static bool is_decided_there(const struct marks *marks, size_t start, size_t at) {
    static const char *const decided[] = {"bestäm", "beslut", "enades", "framkom", NULL};
    if (at < start + 3 || !text_is(mark_last(marks, at - 1), "att") ||
        !(text_begins_among(mark_first(marks, at - 1), decided) ||
          text_begins_among(mark_first(marks, at - 2), decided)))
        return false;
    bool event = false, day = false;
    for (size_t i = start; i < at; i++) {
        event = event || (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].form == FORM_DEFINITE);
        day = day || (event && marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_DAY);
    }
    return day;
}

/* 'Elva insatser sedan avtalet trädde i kraft | innebär att fyra återstår': what a number comes to. */
static bool is_meaning(const struct marks *marks, size_t start, size_t at) {
    static const char *const means[] = {"innebär", "betyder", "medför", NULL};
    if (!text_among(mark_first(marks, at), means) || !text_is(mark_last(marks, at), "att"))
        return false;
    for (size_t i = start; i + 1 < at; i++)
        if (marks->mark[i].kind == MARK_NUMBER && marks->mark[i + 1].kind == MARK_MENTION)
            return true;
    return false;
}

/* 'LOB:ade två av dem och avvisade två': of others than the activity's. */
static bool acts_on_them(const struct marks *marks, size_t at) {
    return at > 1 && marks->mark[at - 1].kind == MARK_NUMBER && marks->mark[at - 2].kind == MARK_MENTION &&
           mark_is(&marks->mark[at - 2], WORD_ACT, marks->mark[at - 2].word[0].activity) && is_first(marks, at, "av");
}

static bool cuts(const struct marks *marks, size_t start, size_t at) {
    const struct mark *mark = &marks->mark[at];
    if (mark->kind == MARK_STOP)
        return stop_cuts(marks, start, at);
    if (at == start)
        return false;
    if (turns(marks, start, at) || is_decided_there(marks, start, at) || is_meaning(marks, start, at))
        return true;
    if (mark->cues & CUE_PART) /* 'den första av dem' is one; 'tre av dem' are a part of what was told */
        return !is_number_of_them(marks, start, at) && !acts_on_them(marks, at) &&
               !((marks->mark[at - 1].cues & CUE_NEXT) && is_first(marks, at, "av"));
    if ((mark->cues & CUE_SUB) && mark->kind == MARK_CUE && !is_ambiguous(marks, at))
        return true;
    if (is_word(marks, at, "utan") && at + 1 < marks->n && marks->mark[at + 1].kind == MARK_CUE &&
        (marks->mark[at + 1].cues & (CUE_PLAN | CUE_PRESENT)))
        return true; /* 'är ännu inte gjord utan planeras till november' */
    return clause_joins(marks, at) && conjunction_cuts(marks, start, at);
}

/* 'medan den andra fick utgå', 'varför den hålls den 23 maj', 'under juli, då inga ingripanden gjordes': as good as a
 * main clause. */
static bool tells_on(const struct marks *marks, size_t at) {
    const bool timed = at > 1 && marks->mark[at - 1].stop == ',' && marks->mark[at - 2].kind == MARK_WHEN;
    return is_word(marks, at, "medan") || is_word(marks, at, "varför") || (timed && is_word(marks, at, "då"));
}

/* '…, för den andra ställdes in': why. */
static bool gives_reason(const struct marks *marks, size_t at) {
    static const char *const subjects[] = {"den", "det", "de",   "då",    "där",     "vi", "man",
                                           "han", "hon", "alla", "ingen", "polisen", NULL};
    return at && marks->mark[at - 1].stop == ',' && is_word(marks, at, "för") && at + 1 < marks->n &&
           text_among(mark_first(marks, at + 1), subjects) && marks->mark[at + 1].kind != MARK_WHEN;
}

static void clause_close(const struct marks *marks, struct clause *clause, size_t end) {
    clause->end = end;
    for (size_t i = clause->first; i < end; i++) /* 'inte en enda positiv' denies what it counts */
        clause->own |= marks->mark[i].cues & (marks->mark[i].kind == MARK_NUMBER ? ~(unsigned)CUE_NOT : ~0U);
    const unsigned first = end > clause->first ? marks->mark[clause->first].cues : 0;
    clause->aside = ((first & CUE_SUB) && !tells_on(marks, clause->first)) || gives_reason(marks, clause->first);
}

static bool is_question(const struct marks *marks) {
    static const char *const opens[] = {"vad", "hur", "när", "varför", "vart", "vilka", NULL};
    static const char *const asks[] = {"undrar", "undrade", "frågar", "frågade", NULL};
    if (marks->n && text_among(mark_first(marks, 0), opens)) /* 'Vad hände med kontrollen, undrar ordföranden' */
        for (size_t i = 1; i < marks->n; i++)
            if (text_among(mark_first(marks, i), asks))
                return true;
    return marks->n && marks->mark[marks->n - 1].kind == MARK_STOP && marks->mark[marks->n - 1].stop == '?';
}

/* 'ville då veta hur det hade gått' */
static bool wants_to_know(const struct marks *marks, const struct clause *clause, size_t at) {
    enum { NEAR = 4 };
    static const char *const wants[] = {"ville", "vill", "önskade", NULL};
    static const char *const what[] = {"om", "hur", "när", "varför", "vad", "vilken", "vilka", NULL};
    if (at + 1 >= clause->end || !text_among(mark_first(marks, at), (const char *const[]){"veta", "höra", NULL}) ||
        !text_among(mark_first(marks, at + 1), what))
        return false;
    for (size_t i = at; i-- > clause->first && i + NEAR > at;)
        if (text_among(mark_first(marks, i), wants))
            return true;
    return false;
}

/* 'blev den av? frågade hon', 'På fråga, om en vandring kan anordnas, svaras', 'huruvida någon insats förekommit'. */
static bool asks_whether(const struct marks *marks, const struct clause *clause) {
    static const char *const questions[] = {"fråga", "frågan", "spörsmål", "spörsmålet", NULL};
    if (clause->end < marks->n && marks->mark[clause->end].stop == '?')
        return true;
    static const char *const asks[] = {"frågade", "frågar", "frågat", "undrade", "undrar", "undrat", NULL};
    static const char *const what[] = {"om", "hur", "när", "varför", "vad", "vilken", "vilka", "vart", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (is_word(marks, i, "huruvida") ||
            (i + 1 < clause->end && text_among(mark_first(marks, i), asks) &&
             text_among(mark_first(marks, i + 1), what)) ||
            wants_to_know(marks, clause, i))
            return true;
    const size_t before =
        clause->first > 1 && marks->mark[clause->first - 1].stop == ',' ? clause->first - 2 : SIZE_MAX;
    return before != SIZE_MAX && is_word(marks, clause->first, "om") && text_among(mark_last(marks, before), questions);
}

/* 'Tre i april, varav en är redovisad, samt två i maj': the time of what stands from `from` on lies outside that of the
 * whole, which is the last one before the mark `part`. */
static bool lies_outside(const struct marks *marks, size_t part, size_t from, size_t to) {
    const struct when *whole = NULL, *own = NULL;
    for (size_t i = 0; i < part; i++)
        whole = marks->mark[i].kind == MARK_WHEN ? &marks->mark[i].when : whole;
    for (size_t i = from; i < to && !own; i++)
        own = marks->mark[i].kind == MARK_WHEN ? &marks->mark[i].when : NULL;
    if (!whole || !own || whole->window.to == LOFTE_NO_DAY || own->window.from == LOFTE_NO_DAY)
        return false;
    return own->window.from > whole->window.to ||
           (own->window.to != LOFTE_NO_DAY && whole->window.from != LOFTE_NO_DAY &&
            own->window.to < whole->window.from);
}

/* ', samt tre avvisningar': a number and a name of its own behind the conjunction. */
static bool names_next(const struct marks *marks, size_t at) {
    return at + 2 < marks->n && marks->mark[at + 1].kind == MARK_NUMBER && marks->mark[at + 1].number.value > 0 &&
           marks->mark[at + 2].kind == MARK_MENTION;
}

/* 'varav en i maj, så att årets antal är nio' */
static bool sums_up(const struct marks *marks, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_SO_FAR &&
            marks->mark[i].when.window.from != LOFTE_NO_DAY)
            return true;
    return false;
}

/* ', och med stöd av polislagen avvisades två', ', och till dags dato i år …': a doing or a sum of its own. */
static bool tells_own(const struct marks *marks, size_t from, size_t to) {
    bool done = false, named = false; /* ', och tillämpade LOB och polislagen 20 gånger' */
    for (size_t i = from; i < to; i++) {
        if ((marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].role == WORD_ACT) ||
            (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_SO_FAR) ||
            (marks->mark[i].cues & CUE_CORRECT)) /* 'En av dessa var fel, och rätt antal är tre' */
            return true;
        done = done || (marks->mark[i].cues & CUE_DONE);
        named = named || marks->mark[i].kind == MARK_MENTION;
    }
    return done && named;
}

void clauses_make(const struct marks *marks, struct arena *arena, struct clauses *out) {
    size_t cap = 0, depth = 0, relative = 0, parted = 0;
    bool part = false, sum = false, more = false;
    *out = (struct clauses){0};
    for (size_t at = 0; at < marks->n;) {
        size_t end = at;
        while (end < marks->n && !cuts(marks, at, end))
            end++;
        const bool parts = (end > at && ((marks->mark[at].cues & CUE_PART) || insertion_includes(marks, at, end))) ||
                           (end > at + 1 && is_number_of_them(marks, at, at + 1));
        parted = parts ? at : parted;
        part = parts || (part && !lies_outside(marks, parted, at, end));
        if (part && at && marks->mark[at - 1].stop == ',' && at > 1 && (marks->mark[at].cues & CUE_EVENT) &&
            !(marks->mark[at].cues & CUE_PART))
            part = false; /* 'åtta personer, därav tre unga, omhändertogs' */
        const bool that = (at && is_word(marks, at, "att") && clause_joins(marks, at - 1)) ||
                          (clause_joins(marks, at) && at + 1 < marks->n && is_word(marks, at + 1, "att"));
        const bool joins = clause_joins(marks, at) && at && marks->mark[at - 1].stop == ',';
        const bool anew = (at > 1 && is_word(marks, at - 1, "samt") && marks->mark[at - 2].stop == ',') ||
                          (at && (is_word(marks, at, "samt") || is_word(marks, at, "ävensom")) &&
                           marks->mark[at - 1].stop == ',' && names_next(marks, at));
        part = part && !that && !anew &&
               !(joins && (tells_own(marks, at, end) || (names_next(marks, at) && has_verb(marks, at, end)))) &&
               (parts || !sums_up(marks, at, end)) &&
               !(is_word(marks, at, "medan") || is_word(marks, at, "men") || is_word(marks, at, "däremot"));
        if (end > at) {
            struct clause *clause = ARENA_PUSH(arena, out->clause, out->n, cap);
            *clause = (struct clause){.first = at,
                                      .bracket = depth > 0,
                                      .part = part,
                                      .sum = sum,
                                      .more = more,
                                      .question = is_question(marks)};
            clause_close(marks, clause, end);
            clause->question = clause->question || asks_whether(marks, clause);
            clause->relative = at < relative;
            clause->aside = clause->aside || clause->relative;
            sum = more = false;
        }
        if (end < marks->n && marks->mark[end].kind == MARK_STOP) {
            const char stop = marks->mark[end].stop;
            if (stop == ',' && end + 1 < marks->n && (marks->mark[end + 1].cues & CUE_RELATIVE) && end > at)
                relative = insertion_end(marks, end);
            depth += stop == '(';
            depth -= stop == ')' && depth > 0;
            sum = stop == '=';
            more = stop == '+';
            part = part && stop != ';' && stop != '.' && stop != ')';
            at = end + 1;
        } else {
            at = end;
            if (at < marks->n && clause_joins(marks, at)) /* the conjunction itself opens no clause of its own */
                at++;
            else if (end == marks->n)
                break;
        }
    }
    predicates_share(marks, out);
}

size_t clause_of(const struct clauses *clauses, size_t mark) {
    size_t low = 0, high = clauses->n;
    while (low + 1 < high) {
        const size_t middle = (low + high) / 2;
        if (clauses->clause[middle].first <= mark)
            low = middle;
        else
            high = middle;
    }
    return low;
}

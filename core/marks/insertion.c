/* SPDX-License-Identifier: MIT
 *
 * Known by the commas round it, and by the verb behind the second one.
 */
#include "marks/insertion.h"

#include "language/match.h"

/* 'som skulle ha gått i april men fick flyttas, gick den 31 maj': the relative clause up to its comma tells of another
 * time than the main clause behind it. */
size_t insertion_end(const struct marks *marks, size_t at) {
    enum { LONG = 20 };
    size_t end = at + 1;
    for (; end < marks->n && end < at + LONG && marks->mark[end].kind != MARK_STOP; end++)
        if (marks->mark[end].kind == MARK_MENTION)
            return 0;
    if (end + 1 >= marks->n || marks->mark[end].kind != MARK_STOP || marks->mark[end].stop != ',' ||
        !(marks->mark[end + 1].cues & (CUE_EVENT | CUE_VERB | CUE_PAST)))
        return 0;
    bool told = false, timed = false;
    for (size_t i = end + 1; i < marks->n && marks->mark[i].kind != MARK_STOP; i++) {
        if (marks->mark[i].cues & (CUE_CANCEL | CUE_MOVE))
            return 0;
        told = told || (marks->mark[i].cues & CUE_EVENT);
        timed = timed || marks->mark[i].kind == MARK_WHEN;
    }
    return told && timed ? end : 0;
}

static bool is_time(const struct mark *mark) {
    return mark->kind == MARK_WHEN || (mark->cues & CUE_SAMETIME);
}

/* 'omhändertogs, räknat från den 1 till den 21 april, tre personer': the second comma round a time that stands between
 * a verb and its number, where the one at `at` is the first; or 0. */
static size_t time_between(const struct marks *marks, size_t at) {
    static const char *const counted[] = {"räknat", "räknade", "räknad", "från", "under", "i", NULL};
    size_t when = at + 1;
    while (when < marks->n && when < at + 3 && marks->mark[when].kind != MARK_WHEN &&
           text_among(mark_first(marks, when), counted))
        when++;
    if (!at || when + 2 >= marks->n || marks->mark[at - 1].kind == MARK_NUMBER ||
        marks->mark[at - 1].kind == MARK_WHEN || marks->mark[when].kind != MARK_WHEN ||
        marks->mark[when + 1].stop != ',' || marks->mark[when + 2].kind != MARK_NUMBER ||
        marks->mark[when + 2].number.value < 1)
        return 0;
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        if (marks->mark[i].cues & (CUE_EVENT | CUE_PAST))
            return when + 1;
    return 0;
}

/* 'en tredje, den 12 maj, ställdes in': a time between a subject and its verb, where the comma at `at` is the first. */
static bool time_of_subject(const struct marks *marks, size_t at) {
    if (!at || at + 3 >= marks->n || marks->mark[at].stop != ',' || marks->mark[at + 1].kind != MARK_WHEN ||
        marks->mark[at + 2].stop != ',')
        return false;
    const struct mark *subject = &marks->mark[at - 1], *verb = &marks->mark[at + 3];
    const bool ranked = subject->cues == CUE_SMALL && at > 1 && marks->mark[at - 2].kind == MARK_NUMBER;
    return (ranked || subject->kind == MARK_NUMBER || subject->kind == MARK_MENTION) && verb->kind == MARK_CUE &&
           (verb->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE | CUE_PLAN | CUE_PRESENT | CUE_PAST));
}

/* 'två personer på påskafton, den trettionde mars, omhändertagits': the comma behind a day said twice, before a verb.
 */
static bool closes_day(const struct marks *marks, size_t at) {
    if (!at || at + 1 >= marks->n || marks->mark[at].stop != ',' || marks->mark[at - 1].kind != MARK_WHEN)
        return false;
    const bool same_day = at > 2 && marks->mark[at - 2].stop == ',' && (marks->mark[at - 3].cues & CUE_SAMETIME);
    bool twice = false; /* 'påskafton, den trettionde mars' */
    for (size_t t = marks->mark[at - 1].first; t < marks->mark[at - 1].end; t++)
        twice = twice || text_is(marks->token[t].fold, ",");
    if (marks->mark[at - 1].when.kind != WHEN_DAY || !(twice || same_day))
        return false;
    const struct mark *next = &marks->mark[at + 1];
    return (next->kind == MARK_NUMBER || (next->kind == MARK_MENTION && (next->cues & CUE_DONE)) ||
            (next->kind == MARK_CUE && (next->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE))) ||
            (same_day && next->kind == MARK_CUE && (next->cues & CUE_LINK)));
}

/* 'samma kväll, den 30 april, sex personer': the day only says which evening. The other comma of one at `at`. */
bool insertion_of_time(const struct marks *marks, size_t at) {
    enum { REACH = 4 };
    if (closes_day(marks, at) || time_between(marks, at) || time_of_subject(marks, at) ||
        (at > 1 && time_of_subject(marks, at - 2)))
        return true;
    for (size_t i = at > REACH ? at - REACH : 0; i < at; i++)
        if (marks->mark[i].stop == ',' && time_between(marks, i) == at)
            return true;
    if (at > 0 && is_time(&marks->mark[at - 1]) && at + 2 < marks->n && marks->mark[at + 1].kind == MARK_WHEN &&
        marks->mark[at + 2].stop == ',')
        return true;
    return at > 2 && marks->mark[at - 1].kind == MARK_WHEN && marks->mark[at - 2].stop == ',' &&
           is_time(&marks->mark[at - 3]) && at + 1 < marks->n &&
           (marks->mark[at + 1].kind == MARK_NUMBER || marks->mark[at + 1].kind == MARK_MENTION);
}

/* A participle of what is to be: 'avsedd', 'planlagda', and not 'ska'. */
static bool is_set_for(const struct marks *marks, size_t at) {
    static const char *const ends[] = {"d", "t", "da", "ta", NULL};
    const char *fold = mark_first(marks, at);
    const size_t len = strlen(fold);
    for (size_t i = 0; (marks->mark[at].cues & CUE_PLAN) && len > 4 && ends[i]; i++)
        if (text_is(fold + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* 'avtalets trettonde', 'den femte i ordningen' */
static bool is_rank(const struct marks *marks, size_t at) {
    static const char *const ranks[] = {"första", "andra", NULL};
    static const char *const whose[] = {"avtalets", "löftets", "årets", "periodens", "avtalstidens",
                                        "vårens",   "höstens", "den",   "det",       NULL};
    if (text_is(mark_first(marks, at), "den") && text_among(mark_last(marks, at), ranks)) /* 'den första' */
        return true;
    return at + 1 < marks->n && text_among(mark_last(marks, at), whose) &&
           ((marks->mark[at + 1].kind == MARK_NUMBER && marks->mark[at + 1].number.ordinal) ||
            text_among(mark_first(marks, at + 1), ranks));
}

/* ', till följd av semestrar,': between a time and its number, or a name and its verb. */
static bool opens_cause(const struct marks *marks, size_t at) {
    static const char *const causes[] = {"följd", "grund", "anledning", "hänsyn", NULL};
    static const char *const openers[] = {"beroende", "trots", "tack", "oaktat", NULL};
    return text_among(mark_first(marks, at), openers) ||
           (at + 1 < marks->n && text_among(mark_first(marks, at + 1), causes)) ||
           text_among(mark_last(marks, at), causes);
}

/* 'på sätt i april beslöts', 'i enlighet med vad som i april bestämts': up to the next comma. */
static bool says_what_was_decided(const struct marks *marks, size_t at) {
    enum { LONG = 8 };
    static const char *const ways[] = {"sätt", "såsom", "enlighet", NULL};
    static const char *const decided[] = {"beslöt",   "beslut",     "bestäm", "överenskom", "aviser", "utlova",
                                          "förutsat", "förutskick", "sagt",   "angav",      "angiv",  NULL};
    bool way = false;
    for (size_t i = at; i < marks->n && i < at + LONG && marks->mark[i].kind != MARK_STOP; i++) {
        way = way || (i < at + 3 && text_among(mark_last(marks, i), ways));
        if (way && i > at && text_begins_among(mark_first(marks, i), decided))
            return true;
    }
    return false;
}

static const char *const says[] = {"sa", "säger", "sade", "berättar", "berättade", "uppger", "uppgav", "menar", NULL};

/* ', sa kommunpolisen,': a verb of saying and its subject, and no more. */
static bool says_who(const struct marks *marks, size_t first, size_t end) {
    return end <= first + 3 && text_among(mark_first(marks, first), says);
}

static bool opens_aside(const struct marks *marks, size_t at) {
    static const char *const openers[] = {"utan",   "tillägger", "tillade", "enligt", "såsom",     "liksom",
                                          "avsedd", "avsedda",   "avsett",  "främst", "mestadels", NULL};
    return text_among(mark_first(marks, at), openers) || is_set_for(marks, at) || is_rank(marks, at) ||
           says_what_was_decided(marks, at);
}

/* ', såsom kommunpolisen upplyste,': who has told it, and no more. */
static bool names_source(const struct marks *marks, size_t first, size_t end) {
    enum { LONG = 6 };
    static const char *const openers[] = {"såsom", "enligt", "efter", NULL};
    static const char *const tells[] = {"upplys", "uppg",  "redovis", "redogj",  "anför",     "framh",  "meddel",
                                        "nämn",   "påpek", "berätt",  "förklar", "rapporter", "inform", NULL};
    return end > first + 1 && end <= first + LONG && text_among(mark_first(marks, first), openers) &&
           text_begins_among(mark_first(marks, end - 1), tells);
}

/* 'två personer, båda kraftigt berusade,', 'två personer, vilka anträffats vid torget,', 'en person, som vägrade att
 * gå,': how the counted ones were. */
static bool describes_counted(const struct marks *marks, size_t at) {
    static const char *const openers[] = {"vilka", "vilken", "båda", "bägge", "samtliga", "alla", NULL};
    if (at < 2 || at + 1 >= marks->n || marks->mark[at - 2].kind != MARK_NUMBER)
        return false;
    const struct mark *opens = &marks->mark[at + 1]; /* ', en man i femtioårsåldern,' */
    const bool one =
        marks->mark[at - 2].number.value == 1 && !marks->mark[at - 2].number.ordinal &&
        (text_is(mark_first(marks, at + 1), "som") || (opens->kind == MARK_NUMBER && opens->number.article));
    return (one || (marks->mark[at - 2].number.value > 1 && text_among(mark_first(marks, at + 1), openers))) &&
           (marks->mark[at - 1].kind == MARK_WORD || marks->mark[at - 1].kind == MARK_MENTION);
}

/* 'under februari', and not 'att nästa kontroll' */
static bool joins_time(const struct marks *marks, size_t at) {
    return (marks->mark[at].cues & CUE_LINK) && at + 1 < marks->n && marks->mark[at + 1].kind == MARK_WHEN;
}

/* The second comma, of an aside without a number, a name or a doing of its own; 0: none. */
static size_t aside_end(const struct marks *marks, size_t at) {
    enum { LONG = 12 };
    for (size_t i = at + 1; i < marks->n && i < at + LONG; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_STOP)
            return mark->stop == ',' && i > at + 1 ? i : 0;
        const bool both = i < at + 3 && text_among(mark_last(marks, i), (const char *const[]){"båda", "bägge", NULL});
        const bool nothing = (mark->cues & CUE_ZERO) && text_is(mark_first(marks, at + 1), "om");
        const bool counts =
            mark->kind == MARK_NUMBER && !mark->number.ordinal && !mark->number.article && !both && !nothing;
        if (counts || mark->kind == MARK_MENTION || (mark->cues & (CUE_DONE | CUE_CANCEL | CUE_MOVE)))
            return 0;
    }
    return 0;
}

/* 'endast en', 'tre' */
static bool reaches_number(const struct marks *marks, size_t at) {
    const size_t number = at + (marks->mark[at].kind == MARK_CUE && (marks->mark[at].cues & CUE_LINK));
    return number < marks->n && marks->mark[number].kind == MARK_NUMBER;
}

/* ', som under juni blev tre och under juli, till följd av semestrar, en, har …' */
static bool in_relative(const struct marks *marks, size_t at) {
    for (size_t i = at; i-- > 0 && marks->mark[i].kind != MARK_STOP;)
        if (text_is(mark_first(marks, i), "som"))
            return true;
    return false;
}

/* ', efter samråd med presidiet,', ', om intet oförutsett inträffar,', ', när månaden nu kan överblickas,'. */
static bool opens_phrase(const struct marks *marks, size_t at) {
    static const char *const openers[] = {"efter", "enligt", "på",  "vid",    "i",     "om",
                                          "till",  "med",    "när", "såvitt", "trots", NULL};
    const bool time = at + 2 < marks->n && text_is(mark_first(marks, at), "i") &&
                      marks->mark[at + 1].kind == MARK_WHEN && marks->mark[at + 2].stop == ',';
    return marks->mark[at].kind == MARK_CUE && marks->mark[at].end == marks->mark[at].first + 1 && !time &&
           text_among(mark_first(marks, at), openers); /* not 'Den senaste, i maj, redovisades' */
}

static bool is_auxiliary(const struct marks *marks, size_t at) {
    static const char *const words[] = {"har", "hade", "ha", "är", "var", "skall", "ska", NULL};
    return text_among(mark_last(marks, at), words);
}

/* Up to the comma at `at` the clause has named its subject: 'vandringen genom centrum', 'kommunfullmäktige'. */
static bool has_subject(const struct marks *marks, size_t at) {
    enum { NEAR = 4 };
    for (size_t i = at; i-- > 0 && i + NEAR >= at && marks->mark[i].kind != MARK_STOP;) {
        if (marks->mark[i].cues & (CUE_EVENT | CUE_PAST))
            return false;
        if (marks->mark[i].kind == MARK_MENTION || marks->mark[i].kind == MARK_NUMBER ||
            (marks->mark[i].cues & CUE_NEXT))
            return true;
    }
    return false;
}

/* 'ännu inte har företagits', 'under september gjort', 'utsatt till': the verb, with at most a few words before it. */
static bool reaches_verb(const struct marks *marks, size_t at, bool timed) {
    enum { FEW = 3 };
    for (size_t i = at; i < marks->n && i < at + FEW; i++) {
        const struct mark *mark = &marks->mark[i];
        if ((mark->kind == MARK_CUE || mark->kind == MARK_MENTION) && (mark->cues & (CUE_EVENT | CUE_PAST | CUE_VERB)))
            return true;
        const bool small = mark->kind == MARK_CUE && (mark->cues & (CUE_LINK | CUE_MORE | CUE_NOT | CUE_SMALL));
        if (!small && !(timed && mark->kind == MARK_WHEN))
            return false;
    }
    return false;
}

/* What stands on both sides of the two commas belongs together: a subject and its verb, 'har' and its participle, a
 * verb and its number. */
static bool joins_over(const struct marks *marks, size_t at, size_t end) {
    const struct mark *before = &marks->mark[at - 1];
    if (is_auxiliary(marks, at - 1))
        return reaches_verb(marks, end + 1, true);
    if ((before->cues & CUE_DONE) && marks->mark[end + 1].kind == MARK_NUMBER && marks->mark[end + 1].number.value > 0)
        return true;
    return has_subject(marks, at) && reaches_verb(marks, end + 1, false);
}

/* Takes away what stands from the comma `at` to the comma `end`; a time stays where it is the only one. */
static void drop_between(struct marks *marks, size_t at, size_t end) {
    static const char *const joins[] = {"och", "men", "samt", NULL};
    bool timed = false; /* 'planlagd till den 8 maj, ställdes in' */
    for (size_t i = end + 1;
         i < marks->n && marks->mark[i].kind != MARK_STOP && !text_among(mark_first(marks, i), joins); i++)
        timed = timed || marks->mark[i].kind == MARK_WHEN;
    for (size_t i = at; i <= end; i++)
        if (timed || marks->mark[i].kind != MARK_WHEN)
            marks->mark[i] = (struct mark){.kind = MARK_CUE,
                                           .first = marks->mark[i].first,
                                           .end = marks->mark[i].end,
                                           .cues = CUE_SMALL,
                                           .word = marks->mark[i].word, /* 'med laser': what the sentence is about */
                                           .n_words = marks->mark[i].n_words};
}

/* 'skedde, såsom i juni förutsattes, den 20 november' */
static bool is_way_of_doing(const struct marks *marks, size_t at, size_t end) {
    return (marks->mark[at - 1].cues & CUE_DONE) && marks->mark[end + 1].kind == MARK_WHEN &&
           says_what_was_decided(marks, at + 1);
}

void insertion_drop(struct marks *marks, size_t at) {
    const bool comma = at && at + 1 < marks->n && marks->mark[at].stop == ',';
    const size_t end = comma ? aside_end(marks, at) : 0;
    if (!end || end + 1 >= marks->n || (marks->mark[end + 1].cues & CUE_RELATIVE))
        return;
    const bool cause = opens_cause(marks, at + 1), describes = describes_counted(marks, at);
    const bool phrase = opens_phrase(marks, at + 1), aside = opens_aside(marks, at + 1);
    if (!(cause || describes || aside || phrase || text_among(mark_first(marks, at + 1), says)))
        return;
    const struct mark *subject = &marks->mark[at - 1];
    const bool ranked = subject->cues == CUE_SMALL && at > 1 && marks->mark[at - 2].kind == MARK_NUMBER;
    const struct mark *next = &marks->mark[end + 1];
    const bool verb = next->kind == MARK_CUE && (next->cues & (CUE_EVENT | CUE_PAST | CUE_VERB));
    const bool has = text_among(mark_last(marks, at - 1), (const char *const[]){"har", "hade", "ha", NULL});
    const bool named = ranked || has || subject->kind == MARK_NUMBER || subject->kind == MARK_MENTION;
    const bool timed_number =
        cause && in_relative(marks, at) && subject->kind == MARK_WHEN && reaches_number(marks, end + 1);
    const bool said = named && next->kind == MARK_WHEN && says_who(marks, at + 1, end);
    const bool acts = next->kind == MARK_MENTION && next->word[0].role == WORD_ACT;
    const bool counted = describes && (verb || acts || next->kind == MARK_WHEN || joins_time(marks, end + 1));
    const bool over = (cause || aside || phrase) && joins_over(marks, at, end);
    if ((named && verb && !phrase) || timed_number || said || counted || over || names_source(marks, at + 1, end) ||
        is_way_of_doing(marks, at, end))
        drop_between(marks, at, end);
}

/* 'Den flygande inspektionen var en av dem' */
static bool is_one_of_them(const struct marks *marks, size_t first, size_t end) {
    static const char *const is[] = {"var", "är", NULL};
    if (end >= marks->n || end < first + 3 || !(marks->mark[end].cues & CUE_PART) ||
        !marks->mark[end - 1].number.article || !text_among(mark_last(marks, end - 2), is) ||
        !text_is(mark_first(marks, end), "av"))
        return false;
    for (size_t i = first; i < end - 1; i++)
        if (marks->mark[i].kind == MARK_NUMBER)
            return false;
    return end + 1 == marks->n || marks->mark[end + 1].kind == MARK_STOP;
}

bool insertion_is_included(const char *word) {
    static const char *const included[] = {"inräknad",   "inräknade",   "inräknat",   "inberäknad", "inberäknade",
                                           "inberäknat", "medräknad",   "medräknade", "medräknat",  "inkluderad",
                                           "inkluderat", "inkluderade", "inklusive",  "inkl",       "inbegripen",
                                           "inbegripna", "inbegripet",  NULL};
    return text_among(word, included);
}

/* One word: 'inte inräknad' is none. */
static bool is_included(const struct marks *marks, size_t at) {
    return marks->mark[at].end == marks->mark[at].first + 1 && insertion_is_included(mark_first(marks, at));
}

bool insertion_includes(const struct marks *marks, size_t first, size_t end) {
    enum { OPENING = 2 };
    if (is_one_of_them(marks, first, end))
        return true;
    if (!first || marks->mark[first - 1].stop != ',')
        return false;
    bool opens = false, tells = false;
    for (size_t i = first; i < end; i++) {
        if ((marks->mark[i].cues & CUE_NOT) || marks->mark[i].stop == ':')
            return false;
        opens = opens || (i < first + OPENING && is_included(marks, i));
        tells = tells || (marks->mark[i].cues & (CUE_EVENT | CUE_PAST | CUE_PRESENT | CUE_VERB));
    }
    const bool then = text_is(mark_first(marks, first), "då"); /* '…, då är mopedkontrollen medräknad' */
    return opens || ((then || !tells) && is_included(marks, end - 1));
}

/* SPDX-License-Identifier: MIT
 *
 * Known by the words beside the number; of what is added up, by the sum behind it.
 */
#include "marks/uncounted.h"

#include "language/inflect.h"
#include "language/match.h"
#include "marks/insertion.h"
#include "marks/shortfall.h"

static bool is_joint(const struct marks *marks, size_t at) {
    static const char *const words[] = {"och", "plus", "samt", "+", NULL};
    return marks->mark[at].stop == ',' || marks->mark[at].stop == '+' || text_among(mark_first(marks, at), words);
}

static bool is_verb_of_sum(const struct marks *marks, size_t at) {
    static const char *const words[] = {"är", "blir", "gör", "=", "alltså", "blev", NULL};
    return text_among(mark_first(marks, at), words);
}

/* A number with nothing behind it that it could count. */
static bool is_bare(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    return mark->kind == MARK_NUMBER && mark->number.value > 0 && !mark->number.ordinal && !mark->number.times &&
           (at + 1 == marks->n || is_joint(marks, at + 1) || is_verb_of_sum(marks, at + 1) ||
            marks->mark[at + 1].kind == MARK_STOP);
}

/* The number behind the summands that end before `at` and says what they make; 0: none. */
static int64_t sum_behind(const struct marks *marks, size_t at) {
    enum { NEAR = 6 };
    bool made = false;
    for (size_t i = at; i < marks->n && i < at + NEAR; i++) {
        if (marks->mark[i].kind == MARK_NUMBER)
            return made ? marks->mark[i].number.value : 0;
        made = made || is_verb_of_sum(marks, i);
    }
    return 0;
}

/* 'i mars och april: två och tre, alltså fem': each has a time of its own. */
static bool are_shared_out(const struct marks *marks, size_t at, size_t n) {
    for (size_t i = 0; i < at; i++)
        if (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.listed == n)
            return true;
    return false;
}

/* '27 plus två plus en, alltså trettio', 'tio och tre är tretton', and counted on the fingers: 'arton, nitton, tjugo'.
 */
static void tally_settle(struct marks *marks, size_t first) {
    int64_t sum = 0;
    size_t n = 0, end = first;
    bool by_one = true;
    while (end < marks->n && is_bare(marks, end)) {
        by_one = by_one && (!n || marks->mark[end].number.value == marks->mark[end - 2].number.value + 1);
        sum += marks->mark[end].number.value;
        n++;
        end += end + 1 < marks->n && is_joint(marks, end + 1) && end + 2 < marks->n &&
                       marks->mark[end + 2].kind == MARK_NUMBER
                   ? 2
                   : 1;
        if (marks->mark[end - 1].kind == MARK_NUMBER)
            break;
    }
    const bool counted = n > 2 && by_one;
    if (n < 2 || !(counted || sum_behind(marks, end) == sum) || are_shared_out(marks, first, n))
        return;
    for (size_t i = first; i < end; i++)
        if (marks->mark[i].kind == MARK_NUMBER)
            mark_drop(marks, i);
}

/* ', båda över trettio', 'samtliga var under tjugofem': how old all of them were, and no number of them. */
static bool is_of_all(struct marks *marks, size_t at) {
    static const char *const all[] = {"båda", "bägge", "alla", "samtliga", "ingen", NULL};
    static const char *const is[] = {"var", "är", NULL};
    const size_t who = at > 1 && text_among(mark_last(marks, at - 1), is) ? at - 2 : at - 1;
    const bool last =
        at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP || (marks->mark[at + 1].cues & CUE_LINK);
    if (!last || !text_among(mark_last(marks, who), all) || (who && marks->mark[who - 1].kind != MARK_STOP))
        return false;
    if (marks->mark[who].kind == MARK_NUMBER)
        mark_drop(marks, who);
    return true;
}

/* 'En avvisad var femton', 'en av de omhändertagna var under arton'. */
static bool is_age(struct marks *marks, size_t at) {
    enum { YOUNGEST = 10, OLDEST = 99, NEAR = 6 };
    static const char *const is[] = {"var", "är", NULL};
    static const char *const bounds[] = {"under", "över", NULL};
    const int64_t years = marks->mark[at].number.value;
    if (!at || years < YOUNGEST || years > OLDEST || !is_bare(marks, at))
        return false;
    const bool bound = text_among(mark_first(marks, at - 1), bounds) ||
                       (marks->mark[at].end > marks->mark[at].first + 1 && text_among(mark_first(marks, at), bounds));
    if (bound && is_of_all(marks, at))
        return true;
    const size_t verb = bound && text_among(mark_first(marks, at - 1), bounds) ? at - 2 : at - 1;
    if (verb >= at || verb == 0 || !text_among(mark_last(marks, verb), is))
        return false;
    bool one = false;
    for (size_t i = verb; i-- > 0 && i + NEAR > verb && marks->mark[i].kind != MARK_STOP;)
        one = one || (marks->mark[i].kind == MARK_NUMBER && marks->mark[i].number.article);
    return one;
}

/* 'Vi jobbar till ett, fältarna till två', 'öppet till nio'. */
static bool is_hour(const struct marks *marks, size_t at) {
    enum { LAST = 24, NEAR = 5 };
    static const char *const keeps[] = {"jobbar",   "jobbade", "öppet",   "öppen", "håller",
                                        "fältarna", "stänger", "stängde", NULL};
    if (!at || marks->mark[at].number.value > LAST || !is_bare(marks, at))
        return false;
    static const char *const bounds[] = {"före", "efter", "innan", NULL}; /* 'onsd 30/8, före sju' */
    if (text_among(mark_last(marks, at - 1), bounds) && at > 2 && marks->mark[at - 2].stop == ',' &&
        marks->mark[at - 3].kind == MARK_WHEN && marks->mark[at - 3].when.kind == WHEN_DAY)
        return true;
    static const char *const near[] = {"redan", "först", "strax", NULL}; /* 'tog slut redan vid elva' */
    const bool last = at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP;
    if (last && text_is(mark_last(marks, at - 1), "vid") && at > 1 && marks->mark[at].number.value > 4 &&
        marks->mark[at - 1].end == marks->mark[at - 1].first + 1)
        return text_among(mark_last(marks, at - 2), near) || marks->mark[at - 2].kind == MARK_WORD;
    if (!text_is(mark_last(marks, at - 1), "till"))
        return false;
    for (size_t i = at - 1; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (text_among(mark_first(marks, i), keeps))
            return true;
    return false;
}

/* 'krogtillsyn 18–24', 'insats 18-01': from one hour to another. */
static bool is_hours(const struct marks *marks, size_t at) {
    enum { EVENING = 15, MIDNIGHT = 24, LATE = 5, NEAR = 5 };
    const struct mark *mark = &marks->mark[at];
    const struct token *token = &marks->token[mark->first];
    const bool zero = mark->first + 2 < marks->mark[marks->n - 1].end && token[2].text[0] == '0';
    if ((mark->end != mark->first + 3 && !zero) || token[0].kind != TOKEN_NUMBER || token[1].kind != TOKEN_MARK ||
        token[2].kind != TOKEN_NUMBER || !at || !is_bare(marks, at))
        return false;
    size_t named = at > 1 && marks->mark[at - 1].stop == ',' ? at - 2 : at - 1; /* 'en insats, 19–01, …' */
    while (named > 0 && named + NEAR > at &&
           (marks->mark[named].kind == MARK_WORD || marks->mark[named].kind == MARK_CUE) &&
           !(marks->mark[named].cues & CUE_NOT))
        named--; /* 'nykt.ktr Ydrev 21–23', 'krogtillsyn med kommunen 18–24' */
    if (marks->mark[named].kind != MARK_MENTION)
        return false;
    return token[0].number >= EVENING && token[0].number < MIDNIGHT &&
           ((token[2].number > token[0].number && token[2].number <= MIDNIGHT) || token[2].number < LATE);
}

/* 'fyra ingripanden (två av vardera slaget)': the words behind the number go with it. */
static bool is_of_each_kind(struct marks *marks, size_t at) {
    static const char *const each[] = {"vardera", "varje", "var", NULL};
    static const char *const kinds[] = {"slaget", "slag", "sorten", "sort", NULL};
    for (size_t i = at + 1; i + 1 < marks->n && i < at + 4; i++)
        if (text_among(mark_last(marks, i), each) && text_among(mark_first(marks, i + 1), kinds)) {
            for (size_t k = at + 1; k <= i + 1; k++)
                mark_drop(marks, k);
            return true;
        }
    return false;
}

/* 'blev siffran en för låg', 'två för många': by how much it was wrong. */
static bool is_amiss(const struct marks *marks, size_t at) {
    static const char *const amiss[] = {"låg",   "lågt", "låga",   "hög",  "högt", "höga",
                                        "många", "få",   "mycket", "lite", NULL};
    return at + 2 < marks->n && text_is(mark_first(marks, at + 1), "för") &&
           text_among(mark_last(marks, at + 2), amiss);
}

/* 'Han bedömde att 30 var inom räckhåll': what is hoped for. */
static bool is_in_reach(const struct marks *marks, size_t at) {
    static const char *const is[] = {"är", "var", "ligger", "låg", "vore", "synes", NULL};
    return at + 3 < marks->n && text_among(mark_last(marks, at + 1), is) &&
           text_is(mark_first(marks, at + 2), "inom") && text_is(mark_last(marks, at + 3), "räckhåll");
}

/* '… blev av, med tre ingripanden som resultat': what it led to. */
static bool is_result(struct marks *marks, size_t at) {
    static const char *const results[] = {"resultat", "följd", "utfall", NULL};
    for (size_t i = at + 1; i + 1 < marks->n && i <= at + 2; i++)
        if (text_is(mark_first(marks, i), "som") && text_among(mark_last(marks, i + 1), results)) {
            for (size_t k = at + 1; k < i; k++)
                mark_drop(marks, k);
            return at && text_is(mark_last(marks, at - 1), "med");
        }
    return false;
}

/* 'lite mer än ett i veckan' */
static bool is_rate(const struct marks *marks, size_t at) {
    static const char *const spans[] = {"veckan", "månaden", "dagen", "kvartalet", NULL};
    static const char *const about[] = {"än", "cirka", "ungefär", "drygt", "knappt", NULL};
    if (at + 1 >= marks->n || marks->mark[at + 1].kind != MARK_WHEN || !text_is(mark_first(marks, at + 1), "i") ||
        !text_among(mark_last(marks, at + 1), spans))
        return false;
    const struct token *token = marks->token;
    for (size_t t = marks->mark[at].first; t < marks->mark[at].end; t++)
        if (text_among(token[t].fold, about))
            return true;
    return at && text_among(mark_last(marks, at - 1), about);
}

/* 'Ingen insats gav beslag': they took place, and nothing came of them. */
static bool is_without_yield(struct marks *marks, size_t at) {
    enum { NEAR = 5 };
    static const char *const gave[] = {"gav",        "gett",       "givit",    "ledde",     "lett", "resulterade",
                                       "resulterat", "föranledde", "medförde", "renderade", NULL};
    if (at + 2 >= marks->n || marks->mark[at + 1].kind != MARK_MENTION)
        return false;
    for (size_t i = at + 2; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (text_among(mark_first(marks, i), gave)) {
            marks->mark[at + 1].spent = true;
            return true;
        }
    return false;
}

/* 'ingen har tagit över listan', 'ingen visste var nyckeln låg': a verb, and something that no vocabulary knows. */
static bool has_other_object(const struct marks *marks, size_t at) {
    static const char *const verbs[] = {"har", "hade", "visste", "ville", "kunde", "tog", "fick", "vill", "vet", NULL};
    if (!text_is(mark_first(marks, at), "ingen") || marks->mark[at].end != marks->mark[at].first + 1 ||
        at + 2 >= marks->n || !text_among(mark_first(marks, at + 1), verbs))
        return false;
    bool other = false;
    for (size_t i = at + 2; i < marks->n && marks->mark[i].kind != MARK_STOP; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->n_words || mark->kind == MARK_WHEN || mark->kind == MARK_MENTION ||
            (mark->cues & (CUE_DONE | CUE_PLAN)))
            return false;
        other = other || mark->kind == MARK_WORD;
    }
    return other;
}

/* 'De två senaste var en den 2 oktober och en den 15': each is told behind it. */
static bool is_told_one_by_one(const struct marks *marks, size_t at) {
    static const char *const which[] = {"senaste", "sista", "övriga", NULL};
    static const char *const are[] = {"var", "är", NULL};
    return text_is(mark_first(marks, at), "de") && at + 3 < marks->n && text_among(mark_last(marks, at + 1), which) &&
           text_among(mark_first(marks, at + 2), are) && marks->mark[at + 3].kind == MARK_NUMBER &&
           marks->mark[at + 3].number.article;
}

/* 'tillsyn den 16 april och den 23, polisen med på bägge': those just told of. */
static bool is_both_told(const struct marks *marks, size_t at) {
    static const char *const both[] = {"båda", "bägge", NULL};
    static const char *const on[] = {"på", "vid", "under", "i", "om", "med", "för", NULL};
    return at && text_among(mark_last(marks, at), both) && is_bare(marks, at) &&
           text_among(mark_last(marks, at - 1), on);
}

/* 'med de två på Storgatan inräknade' */
static bool is_counted_in(const struct marks *marks, size_t at) {
    enum { NEAR = 6 };
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (insertion_is_included(mark_last(marks, i)))
            return text_is(mark_last(marks, at - 1), "med");
    return false;
}

/* 'Juni: 4 LOB inkl. de två på skolavslutningen', 'Inklusive de två på E32 blev det fem': held by the other number. */
static bool is_included(const struct marks *marks, size_t at) {
    if (!at || !(insertion_is_included(mark_last(marks, at - 1)) || is_counted_in(marks, at)))
        return false;
    bool before = false, behind = false;
    for (size_t i = 0; i < marks->n; i++)
        if (marks->mark[i].kind == MARK_NUMBER) {
            before = before || i < at;
            behind = behind || (i > at && marks->mark[i].number.value > marks->mark[at].number.value);
        }
    return before || behind;
}

/* 'Tolv gjordes under kvartalet; de två senaste ägde rum vid torget': some of those that the sentence has counted. */
static bool is_latest_of_them(const struct marks *marks, size_t at) {
    static const char *const latest[] = {"senaste", "sista", NULL};
    if (!text_is(mark_first(marks, at), "de") || at + 1 >= marks->n || !text_among(mark_last(marks, at + 1), latest))
        return false;
    for (size_t i = at + 2; i < marks->n; i++)
        if (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind != WHEN_VAGUE)
            return false;
    for (size_t i = 0; i < at; i++)
        if (marks->mark[i].kind == MARK_NUMBER && marks->mark[i].number.value > marks->mark[at].number.value)
            return true;
    return false;
}

/* 'Det hade ingen.', 'det visste ingen': nobody. */
static bool is_nobody(const struct marks *marks, size_t at) {
    if (has_other_object(marks, at))
        return true;
    const bool last = at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP;
    if (last && at && text_is(mark_first(marks, at), "någon") && (marks->mark[at - 1].cues & CUE_LINK))
        return true; /* 'utan att anmärkning framställdes mot någon' */
    return last && at >= 2 && text_is(mark_first(marks, at), "ingen") && text_is(mark_first(marks, at - 2), "det") &&
           marks->mark[at - 1].kind != MARK_STOP && (at == 2 || marks->mark[at - 3].kind == MARK_STOP);
}

/* 'Av insatsen följde fyra anmälningar, av tillsynen ingen': none of what came of it. */
static bool is_none_of_it(struct marks *marks, size_t at) {
    static const char *const of[] = {"av", "från", "vid", NULL};
    const bool last = at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP;
    const bool bare = marks->mark[at].end == marks->mark[at].first + 1;
    if (!last || !bare || at < 3 || marks->mark[at - 3].stop != ',' || marks->mark[at - 1].kind != MARK_MENTION ||
        marks->mark[at - 1].word[0].form != FORM_DEFINITE || !text_among(mark_first(marks, at - 2), of))
        return false;
    marks->mark[at - 1].spent = true;
    return true;
}

/* 'prognos helår 31', 'Prognosen pekar på 31': what is reckoned with. */
static bool is_forecast(const struct marks *marks, size_t at) {
    enum { NEAR = 5 };
    static const char *const words[] = {"prognos", "prognosen", "prognosticerat", NULL};
    for (size_t i = at; i-- > 0 && i + NEAR >= at && marks->mark[i].kind != MARK_NUMBER;) {
        if (marks->mark[i].kind == MARK_STOP && marks->mark[i].stop != ':')
            return false;
        if (text_among(mark_first(marks, i), words))
            return true;
    }
    return false;
}

/* '12 (plan 10)', 'utfall 12 mot plan 10': what was to be, beside what came of it. */
static bool is_plan_beside(struct marks *marks, size_t at) {
    static const char *const plans[] = {"plan", "planen", "budget", NULL};
    if (!at || !text_among(mark_last(marks, at - 1), plans) || !is_bare(marks, at) ||
        (at + 1 < marks->n && marks->mark[at + 1].kind != MARK_STOP) ||
        (at > 1 && marks->mark[at - 2].kind == MARK_WHEN)) /* 'maj 2, juni plan 3' */
        return false;
    for (size_t i = 0; i + 1 < at; i++)
        if (marks->mark[i].kind == MARK_NUMBER && marks->mark[i].number.value > 0) {
            mark_drop(marks, at - 1);
            return true;
        }
    return false;
}

/* 'nästan noll': some, and how many is said behind it. */
static bool is_nearly(const struct marks *marks, size_t at) {
    static const char *const nearly[] = {"nästan", "närapå", NULL};
    return marks->mark[at].number.value == 0 &&
           (text_among(mark_first(marks, at), nearly) || (at && text_among(mark_last(marks, at - 1), nearly)));
}

/* 'samma man två ggr': how often he. */
static bool is_of_same_one(const struct marks *marks, size_t at) {
    const bool times = marks->mark[at].number.times || (at + 1 < marks->n && (marks->mark[at + 1].cues & CUE_TIMES));
    return at && times &&
           (text_is(mark_first(marks, at - 1), "samma") || (at > 1 && text_is(mark_first(marks, at - 2), "samma")));
}

/* 'det är en mätning och ingen kontroll': what it is called. */
static bool is_no_such_thing(const struct marks *marks, size_t at) {
    enum { NEAR = 4 };
    if (at < 4 || at + 1 >= marks->n || marks->mark[at + 1].kind != MARK_MENTION ||
        marks->mark[at + 1].word[0].form != FORM_BARE || !text_is(mark_last(marks, at - 1), "och"))
        return false;
    for (size_t i = at - 1; i-- > 0 && i + NEAR >= at && marks->mark[i].kind != MARK_MENTION;)
        if (text_among(mark_last(marks, i), (const char *const[]){"är", "var", NULL}))
            return true;
    return false;
}

/* 'Flera ville ha fler mått': people. */
static bool is_some_people(const struct marks *marks, size_t at) {
    static const char *const meant[] = {"ville",  "vill",  "önskade", "undrade", "frågade",  "tyckte", "tycker",
                                        "menade", "menar", "saknade", "hoppas",  "hoppades", NULL};
    return marks->mark[at].number.value < 0 && (at == 0 || marks->mark[at - 1].kind == MARK_STOP) &&
           at + 1 < marks->n && text_among(mark_first(marks, at + 1), meant);
}

static bool is_offence(const char *fold) {
    static const char *const stems[] = {
        "stöld",     "inbrott",   "snatteri", "skadegörelse", "rån",  "misshandel", "misshandels", "bedrägeri",
        "ofredande", "anmälning", "brand",    "bränder",      "larm", "olyck",      "brott",       NULL};
    for (const char *const *stem = stems; *stem; stem++) {
        const char *found = strstr(fold, *stem);
        if (found && inflect_is_tail(found + strlen(*stem)))
            return true;
    }
    return false;
}

/* 'Cykelstölder ner, 6 mot 11', 'Snatterierna fortsätter, tolv sedan sist': the sentence begins with what others do and
 * names no activity. */
static bool tells_of_offences(const struct marks *marks) {
    enum { NEAR = 3 };
    bool numbered = false, offence = false;
    for (size_t i = 0; i < marks->n; i++) {
        numbered = numbered || marks->mark[i].kind == MARK_NUMBER;
        if (marks->mark[i].n_words ||
            text_among(mark_first(marks, i), (const char *const[]){"dito", "d:o", "lika", NULL}))
            return false;
    }
    for (size_t i = 0; numbered && i < marks->n && i < NEAR; i++)
        offence = offence || (marks->mark[i].kind == MARK_WORD && is_offence(mark_first(marks, i)));
    return offence;
}

/* 'uteserv. x4': so many of the word before it. */
static bool is_of_word_before(const struct marks *marks, size_t at) {
    return at && text_begins(mark_first(marks, at), "x") && marks->mark[at - 1].kind == MARK_WORD;
}

void uncounted_settle(struct marks *marks) {
    const bool offences = tells_of_offences(marks);
    for (size_t i = 0; i < marks->n; i++) {
        if (marks->mark[i].kind != MARK_NUMBER)
            continue;
        tally_settle(marks, i);
        if (marks->mark[i].kind != MARK_NUMBER)
            continue;
        const bool zero = marks->mark[i].cues & CUE_ZERO;
        if (zero && is_no_such_thing(marks, i))
            marks->mark[i + 1].spent = true;
        else if (!(zero && (is_nobody(marks, i) || is_none_of_it(marks, i) || is_without_yield(marks, i))) &&
                 !is_age(marks, i) && !is_hour(marks, i) && !is_hours(marks, i) && !is_told_one_by_one(marks, i) &&
                 !is_latest_of_them(marks, i) && !is_both_told(marks, i) && !is_included(marks, i) &&
                 !shortfall_counts(marks, i) && !is_rate(marks, i) && !is_amiss(marks, i) && !is_in_reach(marks, i) &&
                 !is_forecast(marks, i) && !is_plan_beside(marks, i) && !is_result(marks, i) && !is_nearly(marks, i) &&
                 !is_of_same_one(marks, i) && !is_some_people(marks, i) && !is_of_each_kind(marks, i) &&
                 !is_of_word_before(marks, i) && !offences)
            continue;
        mark_drop(marks, i);
    }
}

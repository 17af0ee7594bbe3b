/* SPDX-License-Identifier: MIT
 *
 * Known by the word before the number, by the clause's first words, or by the brackets round it.
 */
#include "reading/other.h"

#include "language/match.h"
#include "reading/binding.h"
#include "reading/share.h"

#include <string.h>

/* 'Polisen deltog med tre, kommunen med sju': people. */
static bool is_attendance(const struct scene *scene, size_t at) {
    static const char *const verbs[] = {"deltog",         "deltagit", "deltar",  "medverkade", "medverkat", "närvarade",
                                        "representerade", "kom",      "ställde", "bemannade",  NULL};
    static const char *const by[] = {"med", "av", NULL};
    if (!at || !text_among(mark_last(&scene->marks, at - 1), by))
        return false;
    bool took_part = false;
    for (size_t i = 0; i + 1 < at; i++) {
        took_part = took_part || text_among(mark_last(&scene->marks, i), verbs);
        if (text_among(mark_last(&scene->marks, i), (const char *const[]){"igång", "gång", NULL}))
            return false; /* 'kom arbetet igång igen med två' */
    }
    return took_part;
}

/* 'Till vandringen kom bara en handfull', 'samlade ett tiotal': people. */
static bool is_crowd(const struct scene *scene, size_t at) {
    static const char *const verbs[] = {"kom", "samlade", "lockade", "deltog", "infann sig", NULL};
    static const char *const only[] = {"bara", "endast", "blott", "det", "sammanlagt", "totalt", NULL};
    static const char *const gathers[] = {"samlade", "lockade", "samlat", "lockat", "fyllt", NULL};
    if (at && text_among(mark_last(&scene->marks, at - 1), gathers)) /* 'samlade 26 vuxna', 'de som har fyllt 13' */
        return true;
    static const char *const went[] = {"gick", "kom", "deltog", "anslöt", "följde", "dök", "slöt", NULL};
    enum { SEVERAL = 4 };
    const size_t pieces = at + 1 < scene->marks.n && (scene->marks.mark[at + 1].cues & CUE_TIMES) ? at + 2 : at + 1;
    const bool company = pieces < scene->marks.n &&
                         scene->marks.mark[pieces].end == scene->marks.mark[pieces].first + 1 &&
                         text_among(mark_first(&scene->marks, pieces), went);
    if (company && scene->marks.mark[at].number.value > SEVERAL) /* 'tolv stycken gick', 'Trettioen gick med' */
        return true;
    const bool last = at + 1 == scene->marks.n || scene->marks.mark[at + 1].kind == MARK_STOP;
    size_t before = at;
    while (last && before > 1 && text_among(mark_last(&scene->marks, before - 1), only))
        before--;
    return last && before && text_among(mark_last(&scene->marks, before - 1), verbs);
}

/* 'ordningsföreläggandena, tjugotvå till antalet': of the noun before the comma. */
static bool is_apposed(const struct scene *scene, size_t at) {
    if (at < 2 || at + 1 >= scene->marks.n || scene->marks.mark[at - 1].stop != ',')
        return false;
    const struct mark *next = &scene->marks.mark[at + 1];
    enum { MANY = 20 };
    const bool amount = text_is(mark_last(&scene->marks, at + 1), "antalet");
    const bool pieces = text_among(mark_last(&scene->marks, at + 1), (const char *const[]){"stycken", "st", NULL}) &&
                        scene->marks.mark[at].number.value >= MANY;
    const enum mark_kind before =
        scene->marks.mark[at - 2].kind; /* 'hem med elever i årskurs 7–9, närmare 700 stycken' */
    const bool named = before == MARK_MENTION && scene_resolve(scene, at - 2) == scene->current;
    return (next->cues & CUE_TIMES) && ((amount && before == MARK_WORD) || (pieces && !named));
}

/* 'Antalet personer som avvisades': a unit of what the clause names. */
static bool is_unit_here(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 10 };
    const struct mark *unit = &scene->marks.mark[at];
    for (size_t i = at + 1; unit->n_words && i < clause->end && i <= at + NEAR; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity != NO_ACTIVITY && mark_is(unit, WORD_UNIT, activity))
            return true;
    }
    return false;
}

/* 'Antalet serveringstillstånd var 29', 'trots att antalet tips uppgick till tretton' */
static bool is_amount_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const amounts[] = {"antalet", "antal", "andelen", NULL};
    static const char *const adverbs[] = {"av",     "härmed",   "därmed",   "därefter", "sålunda",
                                          "numera", "hittills", "dittills", "därvid",   NULL};
    for (size_t i = clause->first; i + 1 < at; i++) {
        const struct mark *what = &scene->marks.mark[i + 1];
        const bool other = (what->kind == MARK_WORD && !is_unit_here(scene, clause, i + 1)) ||
                           (what->kind == MARK_MENTION && scene_resolve(scene, i + 1) == NO_ACTIVITY);
        if (text_among(mark_first(&scene->marks, i), amounts))
            return other && !text_among(mark_first(&scene->marks, i + 1), adverbs); /* 'till ett antal av femton' */
    }
    return false;
}

/* 'Av ingripandena avsåg tolv LOB', 'Av de misstänkta var fyra unga': a share of what has been told, or of others. */
static bool is_share(const struct scene *scene, const struct clause *clause, size_t at) {
    if (clause->first || at < 2 || !text_is(mark_first(&scene->marks, 0), "av"))
        return false;
    for (size_t i = 1; i + 1 < at; i++) /* 'Av de två kontrollerna blev det bara en' */
        if (text_is(mark_first(&scene->marks, i), "blev") && text_is(mark_first(&scene->marks, i + 1), "det"))
            return false;
    const struct mark *whole = &scene->marks.mark[1];
    const struct mark *named = &scene->marks.mark[2]; /* 'Av de sju kontrollerna var tre …' */
    if (whole->kind == MARK_NUMBER && named->kind == MARK_MENTION && at > 2 &&
        named->word[0].form == FORM_DEFINITE_PLURAL && !(clause->own & (CUE_PLAN | CUE_TARGET)))
        return true;
    if (whole->kind == MARK_MENTION && whole->word[0].form == FORM_DEFINITE_PLURAL)
        return scene_last(scene, scene_resolve(scene, 1)) != NULL && scene_resolve(scene, 1) != NO_ACTIVITY;
    return at > 3 && text_is(mark_first(&scene->marks, 1), "de") && scene->marks.mark[2].kind == MARK_WORD &&
           scene->marks.mark[3].kind == MARK_CUE;
}

bool other_sums_up(const char *fold) {
    static const char *const words[] = {"antal",  "utfall",     "total",     "summa", "resultat", "läge",
                                        "siffra", "slutsiffra", "slutsumma", "facit", NULL};
    return text_begins_among(fold, words);
}

/* 'Soc: inflöde normalt, 12 nya', 'Fritids: …': a note about somebody else. */
static bool is_others_label(const struct scene *scene) {
    static const char *const ours[] = {"pol", "kommun", "centrum", "stan", "plan", "klar", "gjor", "kvar", NULL};
    const struct mark *first = &scene->marks.mark[0];
    if (!scene->terse || scene->label != NO_ACTIVITY || scene->marks.n < 3 || scene->marks.mark[1].stop != ':' ||
        first->kind != MARK_WORD || first->n_words || text_begins_among(mark_first(&scene->marks, 0), ours) ||
        other_sums_up(mark_first(&scene->marks, 0)))
        return false;
    for (size_t i = 2; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION || (scene->marks.mark[i].cues & CUE_EVENT))
            return false;
    return true;
}

/* '• Brottsanmälningar, februari: 143', 'Olyckor jan: 4': a line of a list, or a note, about something else. */
static bool is_other_line(const struct scene *scene, size_t at) {
    const struct mark *first = &scene->marks.mark[0];
    if (is_others_label(scene))
        return true;
    const bool noted = scene->terse && at == 3 && scene->marks.mark[1].kind == MARK_WHEN;
    const bool row = (scene->in_list || noted) && scene->label == NO_ACTIVITY && first->kind == MARK_WORD &&
                     !first->n_words && at > 1 && (noted || scene->marks.mark[1].kind == MARK_STOP) &&
                     !other_sums_up(mark_first(&scene->marks, 0));
    for (size_t i = 0; row && i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION || (scene->marks.mark[i].cues & CUE_EVENT))
            return false;
    return row && scene->marks.mark[at - 1].stop == ':';
}

/* 'Ett ställe saknade matservering, övriga sju höll måttet': of what the clause before has begun with. */
static bool is_rest_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const rest[] = {"övriga", "resterande", NULL};
    if (!at || at != clause->first + 1 || !clause->first || !text_among(mark_last(&scene->marks, at - 1), rest))
        return false;
    const struct clause *before = clause - 1;
    for (size_t i = before->first; i < before->end; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER)
            return binding_find(scene, i, before).head == HEAD_OTHER;
    return false;
}

/* 'Anmälda narkotikabrott 2024: 96' under 'Narkotika', 'Anmälda narkotikabrott i kommunen uppgick till 51': the number
 * of what only looks like the activity. */
static bool is_of_barred(const struct scene *scene, const struct clause *clause, size_t at) {
    const size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    if (!at || activity == NO_ACTIVITY)
        return false;
    static const char *const copula[] = {"till", "var", "är", "blev", NULL};
    static const char *const cases[] = {"anm", "brott", "beslag", "misstänkt", "gripn", "orosanm", "böter", NULL};
    const bool row = scene->marks.mark[at - 1].stop == ':';
    const bool sum = at > clause->first && text_among(mark_last(&scene->marks, at - 1), copula);
    if (!row && !sum)
        return false;
    const size_t first = row ? 0 : clause->first;
    bool never = row && text_begins_among(mark_first(&scene->marks, 0), cases); /* 'Anm nark jan–sept: 41' */
    for (size_t i = first; i < at; i++) {
        if (scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return false;
        never = never || mark_is(&scene->marks.mark[i], WORD_NEVER, activity);
    }
    return never;
}

/* No vocabulary's word, but for one that only looks like it. */
static bool is_unknown(const struct mark *mark) {
    for (size_t k = 0; k < mark->n_words; k++)
        if (mark->word[k].role != WORD_NEVER)
            return false;
    return true;
}

/* 'Misstanke om innehav uppkom i fem fall': of what the clause tells of, where it names no activity. */
static bool is_case_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const actors[] = {"polis",      "patrull",  "kommun",       "lag",
                                         "bestämmels", "personal", "ordningsvakt", NULL};
    const size_t end = scene->marks.mark[at].end;
    const bool inside = text_is(scene->marks.token[end - 1].fold, "fall");
    const bool cases = inside || (at + 1 < clause->end && text_is(mark_first(&scene->marks, at + 1), "fall"));
    const bool opens = at == clause->first + 1; /* 'I två fall anmäldes vårdslöshet', behind what has been told */
    if (!cases || at < clause->first + 1 || (opens && (!scene->n_claims || (clause->own & CUE_EVENT))) ||
        !text_is(mark_last(&scene->marks, at - 1), "i"))
        return false;
    bool other = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return false;
        bool thing = mark->kind == MARK_WORD && is_unknown(mark) && (i < at || opens);
        other = other || (thing && !text_begins_among(mark_first(&scene->marks, i), actors));
    }
    return other;
}

/* 'omfattat fem respektive sju serveringsställen': the noun behind the second is the first one's too. */
static bool shares_noun(const struct scene *scene, size_t at) {
    static const char *const each[] = {"respektive", "resp", NULL};
    if (at + 3 >= scene->marks.n || !text_among(mark_first(&scene->marks, at + 1), each) ||
        scene->marks.mark[at + 2].kind != MARK_NUMBER || scene->marks.mark[at + 3].kind != MARK_WORD)
        return false;
    const struct clause *clause = &scene->clauses.clause[clause_of(&scene->clauses, at + 2)];
    return binding_find(scene, at + 2, clause).head == HEAD_OTHER;
}

/* 'krogrunda m kommunen 3/5, 5 st, ok': places that one round took, behind its day. */
static bool is_pieces_of_one(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { ONE = 2 };
    const struct mark *mark = &scene->marks.mark[at];
    if (!scene->terse || at != clause->first || !clause->first || mark->number.value <= ONE ||
        !text_is(mark_last(&scene->marks, at), "st") || clause->end != at + 1)
        return false;
    const struct clause *before = clause - 1;
    bool one = false, day = false;
    for (size_t i = before->first; i < before->end; i++) {
        const struct mark *other = &scene->marks.mark[i];
        if (other->kind == MARK_NUMBER)
            return false;
        one = one || (other->kind == MARK_MENTION && other->word[0].form == FORM_BARE);
        day = day || (other->kind == MARK_WHEN && other->when.kind == WHEN_DAY && other->when.listed == 1);
    }
    return one && day;
}

/* 'hastigheten på 40', 'sänktes hastigheten till 30': kilometres an hour. */
static bool is_speed(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { SLOW = 20, FAST = 120, STEP = 10 };
    static const char *const to[] = {"på", "till", "om", "över", "från", NULL};
    static const char *const stems[] = {"hastighet", "bashastighet", "skyltad", "fart", NULL};
    const int64_t value = scene->marks.mark[at].number.value;
    return at > clause->first + 1 && value >= SLOW && value <= FAST && value % STEP == 0 &&
           text_among(mark_last(&scene->marks, at - 1), to) &&
           text_begins_among(mark_last(&scene->marks, at - 2), stems);
}

/* 'Kontrollen räknades två gånger i protokollet': how often it was told of. */
static bool is_told_often(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const tells[] = {"räkn",  "medräkn",   "bokför",    "registrer",    "redovis", "rapporter",
                                        "noter", "antecknat", "antecknad", "protokollför", "nämn",    NULL};
    static const char *const times[] = {"gånger", "ggr", NULL};
    return at > clause->first && text_among(mark_last(&scene->marks, at), times) &&
           text_begins_among(mark_last(&scene->marks, at - 1), tells);
}

/* 'De båda vill ut på ännu en krogtillsyn': the two of them, where the clause goes on to name what they want. */
static bool is_both_of_them(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const both[] = {"båda", "bägge", NULL};
    static const char *const want[] = {"vill", "planerar", "tänker", "avser", "hoppas", "räknar", "önskar", NULL};
    if (at + 1 >= clause->end || !text_among(mark_last(&scene->marks, at), both) ||
        !text_among(mark_first(&scene->marks, at + 1), want))
        return false;
    return scene_names(scene, at + 2, clause->end) != NO_ACTIVITY;
}

/* 'Två av dem som omhändertogs i april var under 20': what some of them were. */
static bool is_of_those_who(const struct scene *scene, size_t at) {
    enum { FAR = 12 };
    static const char *const were[] = {"var", "är", "hade", "har", NULL};
    if (at + 3 >= scene->marks.n || !(scene->marks.mark[at + 1].cues & CUE_PART) ||
        !text_is(mark_first(&scene->marks, at + 2), "som"))
        return false;
    bool deed = false;
    for (size_t i = at + 3; i < scene->marks.n && i < at + FAR && scene->marks.mark[i].kind != MARK_STOP; i++) {
        deed = deed || (scene->marks.mark[i].cues & CUE_DONE);
        if (deed && text_among(mark_first(&scene->marks, i), were))
            return true;
    }
    return false;
}

/* 'Sju är för lite, tycker ordföranden': what somebody thinks of a number. */
static bool is_opinion(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const too[] = {"lite", "litet", "få", "många", "mycket", "dåligt", "bra", NULL};
    if (at + 2 >= clause->end || !text_is(mark_first(&scene->marks, at + 1), "är"))
        return false;
    const size_t what = text_is(mark_first(&scene->marks, at + 2), "för") ? at + 3 : at + 2;
    return what < clause->end && text_among(mark_first(&scene->marks, what), too);
}

bool other_average(const struct scene *scene, const struct clause *clause) {
    static const char *const stems[] = {"snitt", "genomsnitt", "medeltal", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_begins_among(mark_last(&scene->marks, i), stems))
            return true;
    return false;
}

bool other_counts(const struct scene *scene, size_t index, size_t at) {
    const struct clause *clause = &scene->clauses.clause[index];
    return is_both_of_them(scene, clause, at) || is_opinion(scene, clause, at) || is_of_those_who(scene, at) ||
           is_speed(scene, clause, at) || is_told_often(scene, clause, at) || is_attendance(scene, at) ||
           is_crowd(scene, at) || is_case_of_other(scene, clause, at) || is_apposed(scene, at) ||
           is_amount_of_other(scene, clause, at) || is_share(scene, clause, at) || is_other_line(scene, at) ||
           is_of_barred(scene, clause, at) || is_rest_of_other(scene, clause, at) || shares_noun(scene, at) ||
           share_is_subjects(scene, index, at) || is_pieces_of_one(scene, clause, at);
}

/* 'den ena den tolfte och den andra den sjuttonde', 'den andra och den nionde i månaden': no further event. */
bool other_one(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    if (!mark->number.ordinal || strcmp(mark_last(&scene->marks, at), "andra") != 0)
        return false;
    const unsigned own = scene->clauses.clause[clause_of(&scene->clauses, at)].own;
    if (own & (CUE_CANCEL | CUE_MOVE | CUE_PLAN)) /* '…, medan den andra fick utgå' */
        return false;
    for (size_t i = 0; i < at; i++)
        if (text_is(mark_last(&scene->marks, i), "ena")) /* 'den ena ställdes in, den andra genomfördes' */
            return !(scene->clauses.clause[clause_of(&scene->clauses, i)].own & (CUE_CANCEL | CUE_MOVE));
    return false;
}

/* 'på Storgatan (två), Falkgatan (en)': numbers alone in brackets; their sum, or -1 for fewer than two. */
int64_t other_sum(const struct scene *scene, size_t clause) {
    int64_t sum = 0;
    size_t n = 0;
    for (size_t c = clause + 1; c < scene->clauses.n; c++) {
        const struct clause *next = &scene->clauses.clause[c];
        const struct mark *mark = &scene->marks.mark[next->first];
        if (!next->bracket || next->end != next->first + 1 || mark->kind != MARK_NUMBER || mark->number.value < 1)
            continue;
        sum += mark->number.value;
        n++;
    }
    return n > 1 ? sum : -1;
}

/* 'har verkställts den nittonde och den tredje maj, till ett antal av två': what the next clause says and no more; -1
 * where it does not. */
int64_t other_amount(struct scene *scene, size_t clause) {
    enum { LONG = 5 };
    if (clause + 1 >= scene->clauses.n)
        return -1;
    const struct clause *next = &scene->clauses.clause[clause + 1];
    struct mark *mark = &scene->marks.mark[next->end - 1];
    if (next->bracket || next->end > next->first + LONG || mark->kind != MARK_NUMBER || mark->number.value < 1 ||
        mark->number.ordinal || !text_is(mark_first(&scene->marks, next->first), "till"))
        return -1;
    for (size_t i = next->first; i + 1 < next->end; i++)
        if (text_among(mark_last(&scene->marks, i), (const char *const[]){"antal", "antalet", NULL})) {
            mark->kind = MARK_CUE;
            return mark->number.value;
        }
    return -1;
}

/* 'två lördagar', 'två kvällar': days on which it was done, once each. */
static bool counts_days(const struct scene *scene, size_t at) {
    static const char *const tails[] = {"kvällar",   "nätter",   "helger",   "lördagar", "fredagar",     "söndagar",
                                        "torsdagar", "onsdagar", "tisdagar", "måndagar", "eftermiddagar"};
    const struct mark *mark = &scene->marks.mark[at];
    if (mark->kind != MARK_NUMBER || mark->number.value < 2 || mark->number.ordinal || at + 1 >= scene->marks.n)
        return false;
    const char *fold = mark_first(&scene->marks, at + 1);
    const size_t len = strlen(fold);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (len >= strlen(tails[i]) && strcmp(fold + len - strlen(tails[i]), tails[i]) == 0)
            return true;
    return false;
}

/* 'tillsyn har utövats på nio krogar, fördelat på två kvällar', 'Kontroller utfördes två lördagar i maj': how many
 * times; -1 where it is not said. */
int64_t other_spread(const struct scene *scene, size_t clause) {
    enum { NEAR = 2 };
    static const char *const spread[] = {"fördelat", "fördelade", "fördelad", NULL};
    static const char *const units[] = {"kvällar", "tillfällen", "dagar", "nätter", "omgångar", "helger", NULL};
    const size_t last = clause + NEAR < scene->clauses.n ? clause + NEAR : scene->clauses.n - 1;
    for (size_t i = scene->clauses.clause[clause].first; i + 2 < scene->clauses.clause[last].end; i++) {
        const struct mark *mark = &scene->marks.mark[i + 2];
        const bool times =
            mark->kind == MARK_NUMBER && mark->number.value > 0 && text_is(mark_first(&scene->marks, i + 1), "på");
        if (times && text_among(mark_first(&scene->marks, i), spread) &&
            (text_among(mark_last(&scene->marks, i + 2), units) ||
             (i + 3 < scene->marks.n && text_among(mark_first(&scene->marks, i + 3), units))))
            return mark->number.value;
    }
    const struct clause *own = &scene->clauses.clause[clause];
    size_t end = own->end; /* '… av kommunen | och polisen två lördagar' */
    if (clause + 1 < scene->clauses.n && !(own[1].own & (CUE_EVENT | CUE_PAST)) && !own[1].bracket)
        end = own[1].end;
    for (size_t i = own->first; (own->own & (CUE_EVENT | CUE_PAST)) && i < end; i++)
        if (counts_days(scene, i))
            return scene->marks.mark[i].number.value;
    return -1;
}

int64_t other_alone(struct scene *scene, size_t clause) {
    static const char *const words[] = {"alltså", "nämligen", "sammanlagt", "totalt", "inalles", NULL};
    for (size_t c = clause + 1; c < scene->clauses.n && c < clause + 3; c++) {
        const struct clause *next = &scene->clauses.clause[c];
        struct mark *mark = &scene->marks.mark[next->end - 1];
        if (next->end != next->first + 2 || mark->kind != MARK_NUMBER || mark->number.value < 2 ||
            !text_among(mark_first(&scene->marks, next->first), words))
            continue;
        mark->kind = MARK_CUE;
        return mark->number.value;
    }
    return -1;
}

void other_said(struct scene *scene, struct figure *figure) {
    const int64_t said = other_alone(scene, figure->clause);
    if (said < 0)
        return;
    figure->count = said;
    figure->precision = LOFTE_EXACT;
    figure->article = false;
}

bool other_talked_of(const struct scene *scene, size_t at) {
    static const char *const talks[] = {"möte",   "planeringsmöte", "samtal",  "dialog",   "diskussion", "genomgång",
                                        "samråd", "avstämning",     "utbildn", "workshop", "överläggn",  "föreläsn",
                                        "träff",  "mötet",          "uppgift", "frågan",   "planering",  NULL};
    static const char *const about[] = {"om", "kring", "inför", "angående", "för", "rörande", "av", NULL};
    return at > 1 && text_among(mark_last(&scene->marks, at - 1), about) &&
           scene->marks.mark[at - 2].kind != MARK_MENTION &&
           text_begins_among(mark_first(&scene->marks, at - 2), talks);
}

int64_t other_companions(struct scene *scene, const struct figure *figure) {
    enum { NEAR = 6 };
    static const char *const joins[] = {"och", "samt", "o", NULL};
    struct marks *marks = &scene->marks;
    const size_t at = figure->at;
    if (at + 4 >= marks->n || figure->count < 1 || marks->mark[at + 1].kind != MARK_WORD ||
        !text_among(mark_last(marks, at + 2), joins) || marks->mark[at + 3].kind != MARK_NUMBER ||
        marks->mark[at + 3].number.value < 1 || marks->mark[at + 3].number.ordinal ||
        marks->mark[at + 4].kind != MARK_WORD)
        return 0;
    const struct mark *next = at + 5 < marks->n ? &marks->mark[at + 5] : NULL;
    if (next && (next->kind == MARK_WORD || (next->kind == MARK_CUE && !(next->cues & CUE_LINK))))
        return 0; /* '… och en moped togs i förvar' */
    bool verb = false;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at; i++)
        verb = verb || (marks->mark[i].kind == MARK_MENTION && mark_is(&marks->mark[i], WORD_ACT, figure->activity));
    for (size_t i = at + 5; i < marks->n && i < at + 5 + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].role == WORD_ACT)
            return 0; /* '… och tre kvinnor avvisades' */
    if (!verb)
        return 0;
    marks->mark[at + 3].kind = MARK_CUE;
    return marks->mark[at + 3].number.value;
}

int64_t other_dates(const struct scene *scene, size_t clause) {
    int64_t n = 0;
    for (size_t c = clause; scene->terse && c < scene->clauses.n; c++) {
        const struct clause *own = &scene->clauses.clause[c];
        const struct mark *last = &scene->marks.mark[own->end - 1];
        if (own->bracket)
            continue;
        if (last->kind != MARK_WHEN || last->when.kind != WHEN_DAY || last->when.listed > 1 ||
            (c > clause && own->end != own->first + 1))
            break;
        n++;
    }
    return n > 1 ? n : -1;
}

bool other_actor(const struct scene *scene, const struct clause *clause, size_t verb) {
    static const char *const actors[] = {"ordningsvakt", "väktar", "dörrvakt", "entrévärd", "krögar", NULL};
    bool others = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (text_begins(mark_first(&scene->marks, i), "polis") ||
            (i != verb && mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT))
            return false;
        others = others || (i < verb && text_begins_among(mark_first(&scene->marks, i), actors));
    }
    return others;
}

bool other_paper(const struct scene *scene, size_t at) {
    static const char *const papers[] = {"inbjud",          "affisch",     "annons", "kallels",
                                         "sammanställning", "förteckning", NULL};
    return text_begins_among(mark_first(&scene->marks, at), papers);
}

/* SPDX-License-Identifier: MIT
 *
 * Known by the word before the number, by the clause's first words, or by the brackets round it.
 */
#include "figures/other.h"

#include "figures/binding.h"
#include "figures/caption.h"
#include "figures/people.h"
#include "figures/respective.h"
#include "figures/share.h"
#include "figures/target.h"

#include "base/days.h"
#include "language/match.h"

#include <string.h>

/* 'Lampor vid skatebanan bytta, 8 st': of what the line begins with. */
static bool is_pieces_of_line(const struct scene *scene, size_t at) {
    const struct mark *first = &scene->marks.mark[0];
    if (at < 2 || at + 1 != scene->marks.n || scene->marks.mark[at - 1].stop != ',' || first->kind != MARK_WORD ||
        first->n_words || !text_among(mark_last(&scene->marks, at), (const char *const[]){"st", "stycken", NULL}))
        return false;
    return scene->label == NO_ACTIVITY && scene_names(scene, 0, at) == NO_ACTIVITY;
}

/* 'mest källarinbrott som anmälts, nio stycken': of what has come in. */
static bool is_of_reported(const struct scene *scene, size_t at) {
    static const char *const came[] = {"anmälts",   "anmälda",      "anmälts in", "inkommit",
                                       "kommit in", "rapporterats", NULL};
    const struct mark *verb = &scene->marks.mark[at - 2];
    return verb->kind != MARK_STOP && text_among(mark_first(&scene->marks, at - 2), came) &&
           scene_names(scene, 0, at) == NO_ACTIVITY;
}

/* 'ordningsföreläggandena, tjugotvå till antalet': of the noun before the comma. */
static bool is_apposed(const struct scene *scene, size_t at) {
    if (is_pieces_of_line(scene, at))
        return true;
    if (at > 2 && text_is(mark_first(&scene->marks, at - 1), "till") && /* 'Ordningsvakter, till antalet sex, …' */
        text_is(mark_last(&scene->marks, at - 1), "antalet") && scene->marks.mark[at - 2].stop == ',')
        return scene->marks.mark[at - 3].kind == MARK_WORD && mark_is_unknown(&scene->marks.mark[at - 3]);
    if (at < 2 || at + 1 >= scene->marks.n || scene->marks.mark[at - 1].stop != ',')
        return false;
    enum { MANY = 20 };
    const bool amount =
        text_is(mark_last(&scene->marks, at + 1), "antalet") && (scene->marks.mark[at + 1].cues & CUE_TIMES);
    const bool listed = text_among(mark_last(&scene->marks, at), (const char *const[]){"stycken", "st", NULL});
    const bool pieces = listed && scene->marks.mark[at].number.value >= MANY;
    if (listed && is_of_reported(scene, at))
        return true;
    return (amount || pieces) && scene->marks.mark[at - 2].kind == MARK_WORD; /* 'med affischer, fyrtio stycken' */
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
    static const char *const adverbs[] = {"av",       "härmed",   "därmed", "därefter", "sålunda", "numera",
                                          "hittills", "dittills", "därvid", "uppgår",   "uppgick", "uppgått",
                                          "utgör",    "stiger",   "steg",   "stigit",   NULL};
    for (size_t i = clause->first; i + 1 < at; i++) {
        const struct mark *what = &scene->marks.mark[i + 1];
        const bool other = (what->kind == MARK_WORD && !is_unit_here(scene, clause, i + 1)) ||
                           (what->kind == MARK_MENTION && scene_resolve(scene, i + 1) == NO_ACTIVITY);
        if (text_among(mark_first(&scene->marks, i), amounts))
            return other && !text_among(mark_first(&scene->marks, i + 1), adverbs); /* 'till ett antal av femton' */
    }
    return false;
}

/* 'Av föräldrarnas nattvandringar, för vilka föreningarna svara, hava fyra blivit av': of what only looks like ours. */
static bool is_of_near_miss(const struct scene *scene, size_t at) {
    enum { OPENING = 4, FAR = 16 };
    if (at > FAR || !text_is(mark_first(&scene->marks, 0), "av") || scene_names(scene, 0, at) != NO_ACTIVITY)
        return false;
    for (size_t i = 1; i < OPENING && i < at; i++)
        if (scene->marks.mark[i].kind == MARK_WORD && scene->marks.mark[i].n_words &&
            scene->marks.mark[i].word[0].role == WORD_NEVER)
            return true;
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
    const struct mark *named = &scene->marks.mark[2];                 /* 'Av de sju kontrollerna var tre …' */
    static const char *const fell[] = {"inföll", "inträffade", NULL}; /* 'Av åtta … i april inföll sex på valborg' */
    const bool timed = whole->kind == MARK_NUMBER && text_among(mark_first(&scene->marks, at - 1), fell) &&
                       whole->number.value > scene->marks.mark[at].number.value;
    if (whole->kind == MARK_NUMBER && named->kind == MARK_MENTION && at > 2 &&
        (named->word[0].form == FORM_DEFINITE_PLURAL || (timed && named->word[0].form == FORM_PLURAL)) &&
        !(clause->own & (CUE_PLAN | CUE_TARGET)) && !((clause->own & CUE_DONE) && target_is_pledged(scene, 1, 2)))
        return true;
    const bool acted = text_is(mark_first(&scene->marks, 1), "de") && named->kind == MARK_MENTION && at > 3 &&
                       named->word[0].role == WORD_ACT; /* 'Av de omhändertagna var en (1) under aderton år' */
    if (acted && scene_resolve(scene, 2) != NO_ACTIVITY && scene_last(scene, scene_resolve(scene, 2)))
        return true;
    if (whole->kind == MARK_MENTION && whole->word[0].form == FORM_DEFINITE_PLURAL)
        return scene_last(scene, scene_resolve(scene, 1)) != NULL && scene_resolve(scene, 1) != NO_ACTIVITY;
    return text_is(mark_first(&scene->marks, 1), "de") && scene->marks.mark[2].kind == MARK_WORD &&
           scene->marks.mark[3].kind == MARK_CUE;
}

bool other_sums_up(const char *fold) {
    static const char *const words[] = {"antal",  "utfall",     "total",     "summa", "resultat",  "läge",
                                        "siffra", "slutsiffra", "slutsumma", "facit", "ställning", NULL};
    return text_begins_among(fold, words);
}

bool other_sums_so_far(const struct scene *scene, size_t at) {
    for (size_t i = 0; i < at && other_sums_up(mark_first(&scene->marks, 0)); i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR)
            return true;
    return false;
}

bool other_sum_ends(const struct scene *scene, const struct clause *clause, size_t verb) {
    static const char *const ends[] = {"stannade", "landade", "hamnade", "slutade", NULL};
    if (!text_among(mark_first(&scene->marks, verb), ends))
        return false;
    for (size_t i = verb ? verb - 1 : 0; i < clause->end && i < verb + 2; i++)
        if (other_sums_up(mark_first(&scene->marks, i)) || text_is(mark_first(&scene->marks, i), "det"))
            return true;
    return false;
}

/* 'Gripna langare: apr 2, maj 1', 'Misstänkta: 4': people of another kind, whatever the label's other words. */
static bool is_outcomes_label(const struct scene *scene) {
    static const char *const whom[] = {"gripna", "anmälda", "misstänkta", "rapporterade", "dömda", NULL};
    for (size_t i = 0; i < scene->marks.n && i < 3; i++)
        if (scene->marks.mark[i].stop == ':')
            return i && text_among(mark_first(&scene->marks, 0), whom);
    return false;
}

/* 'Tertial 2 i fjol: tolv kontroller, två insatser': all of them last year's. */
static bool is_of_last_year(const struct scene *scene, size_t at) {
    bool last = false;
    size_t colon = NO_MARK;
    for (size_t i = 0; i < at; i++) {
        if (scene->marks.mark[i].kind == MARK_WHEN && colon != NO_MARK)
            return false;
        last = last || (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.last_year);
        colon = colon == NO_MARK && scene->marks.mark[i].stop == ':' ? i : colon;
    }
    return last && colon != NO_MARK && day_split(scene->marker->meeting).month > 2;
}

/* 'Soc: inflöde normalt, 12 nya', 'Fritids: …': a note about somebody else. */
static bool is_others_label(const struct scene *scene) {
    static const char *const ours[] = {"pol",     "kommun", "centrum", "stan", "plan",   "klar",   "gjor", "kvar",
                                       "komment", "not",    "vår",     "höst", "sommar", "vinter", NULL};
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

/* 'Studentkvällen 7/6: 1': when, and not what. */
static bool is_occasion(const char *fold) {
    static const char *const ends[] = {"kvällen", "natten",     "helgen",       "dagen", "marknaden",
                                       "festen",  "festivalen", "avslutningen", "afton", NULL};
    return text_ends_among(fold, ends);
}

/* '• Brottsanmälningar, februari: 143', 'Olyckor jan: 4': a line of a list, or a note, about something else. */
static bool is_other_line(const struct scene *scene, size_t at) {
    const struct mark *first = &scene->marks.mark[0];
    if (is_others_label(scene))
        return true;
    const bool noted = scene->terse && at == 3 && scene->marks.mark[1].kind == MARK_WHEN;
    const bool row = (scene->in_list || noted) && scene->label == NO_ACTIVITY && first->kind == MARK_WORD &&
                     !first->n_words && at > 1 && (noted || scene->marks.mark[1].kind == MARK_STOP) &&
                     !other_sums_up(mark_first(&scene->marks, 0)) && !is_occasion(mark_last(&scene->marks, 0));
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
    const bool pieces = text_among(mark_last(&scene->marks, at), (const char *const[]){"stycken", "st", NULL}) ||
                        (at + 1 < scene->marks.n && (scene->marks.mark[at + 1].cues & CUE_TIMES));
    if (pieces && at == clause->first && clause->first && scene->marks.mark[at - 1].stop == ',')
        for (size_t i = (clause - 1)->first; i < at; i++) /* 'de inre tillsynerna, fjorton stycken' */
            if (mark_is(&scene->marks.mark[i], WORD_NEVER, activity))
                return true;
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

/* 'Misstanke om innehav uppkom i fem fall': of what the clause tells of, where it names no activity. */
static bool is_case_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const actors[] = {"polis",        "patrull", "kommun", "lag",        "bestämmels", "personal",
                                         "ordningsvakt", "nämnda",  "sagda",  "sistnämnda", NULL};
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
        bool thing = mark->kind == MARK_WORD && mark_is_unknown(mark) && (i < at || opens);
        other = other || (thing && !text_begins_among(mark_first(&scene->marks, i), actors));
    }
    return other;
}

/* 'omfattat fem respektive sju serveringsställen': the noun behind the second is the first one's too. */
static bool shares_noun(const struct scene *scene, size_t at) {
    if (at + 3 >= scene->marks.n || !respective_joins(&scene->marks, at + 1) ||
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
    static const char *const runs[] = {"kör", "gick", "gjorde", "höll", "mätte", NULL};
    static const char *const at_speed[] = {"i", "på", NULL};
    const size_t verb =
        at > clause->first + 1 && text_among(mark_last(&scene->marks, at - 1), at_speed) ? at - 2 : at - 1;
    const bool in = verb + 2 == at && text_is(mark_last(&scene->marks, at - 1), "i");
    if (at > clause->first + 1 && value > SLOW && text_begins_among(mark_last(&scene->marks, verb), runs) &&
        (in || text_begins(mark_last(&scene->marks, verb), "kör"))) /* 'en körde i 118', 'körde 84', 'gick i 74' */
        return true;
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
           (text_begins_among(mark_last(&scene->marks, at - 1), tells) ||
            (scene->marks.mark[at - 1].cues & CUE_MOVE)); /* 'som tidigare skjutits upp två gånger' */
}

/* 'Sju är för lite, tycker ordföranden': what somebody thinks of a number. */
static bool is_opinion(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const too[] = {"lite", "litet", "få", "många", "mycket", "dåligt", "bra", NULL};
    static const char *const aims[] = {"tanken", "planen", "målet", "meningen", "ambitionen", NULL};
    if (at + 2 < clause->end && text_is(mark_first(&scene->marks, at + 1), "var") &&
        text_among(mark_first(&scene->marks, at + 2), aims)) /* 'Fyra var tanken' */
        return true;
    if (at + 2 >= clause->end || !text_is(mark_first(&scene->marks, at + 1), "är"))
        return false;
    const size_t what = text_is(mark_first(&scene->marks, at + 2), "för") ? at + 3 : at + 2;
    return what < clause->end && text_among(mark_first(&scene->marks, what), too);
}

bool other_average(const struct scene *scene, const struct clause *clause) {
    static const char *const stems[] = {"snitt", "genomsnitt", "medeltal", NULL};
    for (size_t i = clause->first; i + 1 < clause->end; i++) /* 'fem personer som ofta omhändertas' */
        if (text_is(mark_first(&scene->marks, i), "ofta") && (scene->marks.mark[i + 1].cues & CUE_PRESENT))
            return true;
    for (size_t i = clause->first; i < clause->end; i++)
        if (text_begins_among(mark_last(&scene->marks, i), stems))
            return true;
    return false;
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

bool other_actor(const struct scene *scene, const struct clause *clause, size_t verb) {
    static const char *const actors[] = {"ordningsvakt", "väktar", "dörrvakt", "entrévärd", "krögar", NULL};
    bool others = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (text_begins(mark_first(&scene->marks, i), "polis") ||
            (i != verb && mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT))
            return false;
        const bool by = i > verb && text_is(mark_last(&scene->marks, i - 1), "av"); /* 'avvisades av ordningsvakter' */
        others = others || ((i < verb || by) && text_begins_among(mark_first(&scene->marks, i), actors));
    }
    return others;
}

bool other_paper(const struct scene *scene, size_t at) {
    static const char *const papers[] = {"inbjud",          "affisch",     "annons", "kallels",
                                         "sammanställning", "förteckning", NULL};
    static const char *const of[] = {"till", "om", NULL}; /* but not 'förslagen från vandringen den 17 oktober' */
    const bool proposal = text_begins(mark_first(&scene->marks, at), "förslag") && at + 1 < scene->marks.n &&
                          text_among(mark_first(&scene->marks, at + 1), of);
    return proposal || text_begins_among(mark_first(&scene->marks, at), papers);
}

/* 'Stölderna av motorer är tillbaka, med sex fall sedan den 1 maj': of what the sentence is about. */
static bool is_with_cases(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const cases[] = {"fall", "ärenden", "händelser", "incidenter", NULL};
    const struct mark *subject = &scene->marks.mark[0];
    return clause->first && at == clause->first + 1 && text_is(mark_first(&scene->marks, clause->first), "med") &&
           at + 1 < clause->end && text_among(mark_last(&scene->marks, at + 1), cases) && subject->kind == MARK_WORD &&
           !subject->n_words && text_ends(mark_last(&scene->marks, 0), "na") &&
           scene_names(scene, 0, scene->marks.n) == NO_ACTIVITY;
}

/* 'över plan', 'efter plan' */
static bool is_plan_passed(const struct scene *scene, size_t at) {
    static const char *const off[] = {"över", "under", "före", "efter", NULL};
    return text_is(mark_last(&scene->marks, at), "plan") && text_among(mark_first(&scene->marks, at), off);
}

/* 'är två över plan', 'efter plan med en insats': how far from it. */
static bool is_off_plan(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { NEAR = 2 };
    for (size_t i = at + 1; i < clause->end && i <= at + NEAR; i++)
        if (is_plan_passed(scene, i))
            return true;
    return at > 1 && text_is(mark_last(&scene->marks, at - 1), "med") && is_plan_passed(scene, at - 2);
}

/* 'Flaken höll tiden utom två': of what the clause is about. */
static bool is_exception(const struct scene *scene, const struct clause *clause, size_t at) {
    return at > clause->first && text_is(mark_last(&scene->marks, at - 1), "utom") &&
           scene_names(scene, clause->first, at) == NO_ACTIVITY;
}

/* 'LOB:ades en man som ramlat av sin cykel tre gånger': how often that man did so. */
static bool is_persons_doing(const struct scene *scene, const struct clause *clause, size_t at) {
    if (!scene->marks.mark[at].number.times)
        return false;
    size_t som = at;
    while (som > clause->first && !text_is(mark_first(&scene->marks, som), "som")) {
        if (scene->marks.mark[som].kind == MARK_MENTION)
            return false;
        som--;
    }
    return som > clause->first + 1 && scene->marks.mark[som - 1].kind != MARK_MENTION &&
           scene->marks.mark[som - 2].kind == MARK_NUMBER && scene->marks.mark[som - 2].number.article &&
           scene_names(scene, at, clause->end) == NO_ACTIVITY;
}

/* 'Sommarens körkortsbeslag stannade vid fyra' */
static bool is_sum_of_other(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const things[] = {"beslag", "böter", "anmälning", "brott", "körkort", "fordon", "stöld", NULL};
    if (at < clause->first + 2 || !(scene->marks.mark[at - 1].cues & CUE_TOTAL) ||
        scene_names(scene, clause->first, clause->end) != NO_ACTIVITY)
        return false;
    for (size_t i = clause->first; i + 1 < at; i++)
        for (size_t k = 0; things[k] && scene->marks.mark[i].kind == MARK_WORD; k++)
            if (strstr(mark_last(&scene->marks, i), things[k]))
                return true;
    return false;
}

/* 'Narkotikainsatsen 20/3, 5 kontr., 2 orosanm.': a noun that another activity lends, behind the name of one that was
 * told in the note. */
bool other_lends_noun(const struct scene *scene, const struct clause *clause, size_t at) {
    if (!scene->terse || !clause->first || at != clause->first || at + 2 != clause->end ||
        scene->marks.mark[at + 1].kind != MARK_MENTION || scene->marks.mark[at + 1].word[0].role != WORD_NOUN)
        return false;
    const size_t activity = scene_resolve(scene, at + 1), named = scene_names(scene, 0, at);
    return activity != NO_ACTIVITY && named != NO_ACTIVITY && named != activity;
}

/* 'Böterna har hittills varit 118', 'Beslagen uppgick till fyra': of things that no vocabulary knows. */
static bool is_subjects_own(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const are[] = {"är", "var", "varit", "blev", "blivit", "till", NULL};
    static const char *const things[] = {"erna", "arna", "orna", "beslagen", "brotten", "fordonen", NULL};
    const struct mark *subject = &scene->marks.mark[clause->first];
    return at > clause->first + 1 && text_among(mark_last(&scene->marks, at - 1), are) && subject->kind == MARK_WORD &&
           !subject->n_words && subject->end == subject->first + 1 &&
           (text_ends_among(mark_first(&scene->marks, clause->first), things) ||
            text_is(mark_first(&scene->marks, clause->first), "böterna")) &&
           !other_sums_up(mark_first(&scene->marks, clause->first)) &&
           scene_names(scene, clause->first, clause->end) == NO_ACTIVITY &&
           (at + 1 >= clause->end || scene->marks.mark[at + 1].kind != MARK_MENTION);
}

/* 'Två gällde LOB': some of those that the sentence before has told of. */
bool other_some_of_told(const struct scene *scene, size_t at) {
    static const char *const concerned[] = {"gällde", "avsåg", "rörde", NULL};
    if (at || scene->marks.n < 3 || !text_among(mark_first(&scene->marks, 1), concerned))
        return false;
    const size_t activity = scene_names(scene, 2, scene->marks.n);
    const struct claim *last = activity == NO_ACTIVITY ? NULL : scene_last(scene, activity);
    return last && last->passage == scene->passage && last->sentence + 1 == scene->sentence &&
           last->count >= scene->marks.mark[0].number.value;
}

/* 'Avvikelsen, en kontroll, förklaras av halka', 'Avvikelse mot mål: ingen': how far from the plan. */
static bool is_deviation(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const stems[] = {"avvikels", "differens", "mellanskillnad", NULL};
    if (clause->own & CUE_EVENT) /* 'beror på att två ställdes in' */
        return false;
    return at && text_begins_among(mark_first(&scene->marks, 0), stems);
}

bool other_counts(const struct scene *scene, size_t index, size_t at) {
    const struct clause *clause = &scene->clauses.clause[index];
    return is_outcomes_label(scene) || is_of_last_year(scene, at) || caption_is_other(scene, at) ||
           people_count(scene, clause, at) || is_exception(scene, clause, at) || is_off_plan(scene, clause, at) ||
           is_with_cases(scene, clause, at) || is_opinion(scene, clause, at) || is_of_near_miss(scene, at) ||
           is_speed(scene, clause, at) || is_told_often(scene, clause, at) || is_case_of_other(scene, clause, at) ||
           is_apposed(scene, at) || is_amount_of_other(scene, clause, at) || is_share(scene, clause, at) ||
           is_other_line(scene, at) || is_of_barred(scene, clause, at) || is_rest_of_other(scene, clause, at) ||
           shares_noun(scene, at) || share_is_subjects(scene, index, at) || is_pieces_of_one(scene, clause, at) ||
           is_persons_doing(scene, clause, at) || is_sum_of_other(scene, clause, at) ||
           is_deviation(scene, clause, at) || is_subjects_own(scene, clause, at) || other_some_of_told(scene, at) ||
           other_lends_noun(scene, clause, at);
}

/* SPDX-License-Identifier: MIT
 *
 * Unknown words before a mention pass for its adjectives when they end like one.
 */
#include "figures/binding.h"

#include "language/match.h"

static const char *const times_words[] = {"gånger", "ggr", "tillfällen", "gång", NULL};

static bool may_be_adjective(const struct marks *marks, size_t at) {
    static const char *const ends[] = {"a", "e", "t", "d", "ig", "sk", "-", "s", NULL};
    const struct mark *mark = &marks->mark[at];
    static const char *const comparatives[] = {"tidigare", "senare", "vidare", "närmare", "snabbare", "enklare", NULL};
    if (mark->kind != MARK_WORD && !(mark->cues & (CUE_SMALL | CUE_PAST | CUE_DONE | CUE_PLAN)))
        return false;
    if (mark->kind == MARK_WORD && text_ends(mark_last(marks, at), "are") &&
        !text_among(mark_last(marks, at), comparatives)) /* 'invånare', 'förare' */
        return false;
    return text_ends_among(mark_last(marks, at), ends) || (mark->cues & CUE_SMALL);
}

enum { ADJECTIVES = 4 };

size_t binding_mention(const struct scene *scene, size_t from, size_t end) {
    static const char *const joins[] = {"och", "eller", "samt", "respektive", "resp", "o", NULL};
    const struct marks *marks = &scene->marks;
    for (size_t i = from, n = 0; i < end && n <= ADJECTIVES; i++, n++) {
        if (marks->mark[i].kind == MARK_MENTION)
            return scene_resolve(scene, i) != NO_ACTIVITY && marks->mark[i].word[0].role != WORD_ACT ? i : NO_MARK;
        const bool joint =
            i > from && (text_ends(mark_last(marks, i - 1), "-") || text_ends(mark_last(marks, i - 1), "s"));
        const bool second = i > from + 1 && marks->mark[i].kind == MARK_NUMBER && /* 'tre hastighets- och två …' */
                            text_ends(mark_last(marks, i - 2), "-");
        if (!may_be_adjective(marks, i) && !second && !(joint && text_among(mark_last(marks, i), joins)))
            return NO_MARK;
    }
    return NO_MARK;
}

bool binding_is_unit_of(const struct mark *mark, size_t activity) {
    return (mark->cues & CUE_TIMES) || (activity != NO_ACTIVITY && mark_is(mark, WORD_UNIT, activity));
}

static bool any_unit(const struct mark *mark) {
    for (size_t i = 0; i < mark->n_words; i++)
        if (mark->word[i].role == WORD_UNIT)
            return true;
    return (mark->cues & CUE_TIMES) != 0;
}

/* 'fyra maskerade ungdomar': what looks like a past tense. */
bool binding_is_participle(const struct marks *marks, size_t at) {
    return marks->mark[at].kind == MARK_CUE && marks->mark[at].end == marks->mark[at].first + 1 &&
           text_ends(mark_last(marks, at), "ade") && !text_is(mark_last(marks, at), "hade");
}

/* 'två ordningsstörande personer': the unit behind its adjectives, or NO_MARK. */
static size_t described_unit(const struct scene *scene, size_t at, size_t end) {
    enum { DESCRIBED = 2 };
    const struct marks *marks = &scene->marks;
    size_t i = at;
    while (i < end && i < at + DESCRIBED && !marks->mark[i].n_words &&
           ((marks->mark[i].kind == MARK_WORD && may_be_adjective(marks, i)) || binding_is_participle(marks, i)))
        i++;
    return i > at && i < end && any_unit(&marks->mark[i]) && !(marks->mark[i].cues & CUE_TIMES) ? i : NO_MARK;
}

/* 'tre beslut om omhändertagande enligt LOB': a noun that adds nothing; the mention that it is of, or NO_MARK. */
static size_t of_case(const struct scene *scene, size_t at, size_t end) {
    static const char *const cases[] = {"beslut", "fall", "ärenden", "omgångar", "serier", "genomföranden", NULL};
    static const char *const of[] = {"om", "av", "med", NULL};
    if (at + 2 >= end || !text_among(mark_last(&scene->marks, at), cases) ||
        !text_among(mark_last(&scene->marks, at + 1), of))
        return NO_MARK;
    return binding_mention(scene, at + 2, end);
}

/* 'elva fall av klotter', 'fyra anmälningar om misshandel': cases of something that no vocabulary knows. */
static bool is_case_of_unknown(const struct marks *marks, size_t at, size_t end) {
    static const char *const cases[] = {"fall", "ärenden", "händelser", "incidenter", "anmälningar", "tillbud", NULL};
    static const char *const of[] = {"av", "om", "gällande", "rörande", "avseende", "med", NULL};
    return at + 2 < end && text_among(mark_last(marks, at), cases) && text_among(mark_last(marks, at + 1), of) &&
           marks->mark[at + 2].kind == MARK_WORD && !marks->mark[at + 2].n_words &&
           (at + 3 == end || marks->mark[at + 3].kind != MARK_MENTION);
}

/* 'två fylleriärenden enligt LOB', 'tre bråkstakar med stöd av polislagen': what was done by a law that names the
 * activity; the name, or NO_MARK. */
static size_t by_law(const struct scene *scene, size_t at, size_t end) {
    static const char *const by[] = {"enligt", "enl", "jämlikt", "jml", NULL};
    const struct marks *marks = &scene->marks;
    if (at + 2 >= end || marks->mark[at].kind != MARK_WORD || any_unit(&marks->mark[at]))
        return NO_MARK;
    const bool support = text_is(mark_last(marks, at + 1), "med") && text_is(mark_last(marks, at + 2), "stöd") &&
                         at + 4 < end && text_is(mark_last(marks, at + 3), "av");
    const size_t law = support ? at + 4 : at + 2;
    if ((!support && !text_among(mark_last(marks, at + 1), by)) || marks->mark[law].kind != MARK_MENTION ||
        marks->mark[law].word[0].role != WORD_COUNT)
        return NO_MARK;
    return law;
}

/* 'Ingen åtgärd vidtogs enligt polislagen', 'tre beslut fattades med stöd av LOB': the law stands behind the verb; its
 * name, or NO_MARK. */
static size_t by_law_behind(const struct scene *scene, size_t at, size_t end) {
    enum { REACH = 7 };
    static const char *const deeds[] = {"åtgärd", "åtgärder", "beslut", "ingripande", "ingripanden", NULL};
    static const char *const by[] = {"enligt", "enl", "jämlikt", "jml", "av", NULL};
    const struct marks *marks = &scene->marks;
    if (!text_among(mark_last(marks, at), deeds))
        return NO_MARK;
    for (size_t i = at + 1; i + 1 < end && i < at + REACH && marks->mark[i].kind != MARK_NUMBER; i++)
        if (text_among(mark_last(marks, i), by) && marks->mark[i + 1].kind == MARK_MENTION &&
            marks->mark[i + 1].word[0].role == WORD_COUNT)
            return i + 1;
    return NO_MARK;
}

/* 'två på riksväg 32', 'en i juli', 'tre efter sommaren': a place or a time follows what is left out. */
static bool opens_place(const struct marks *marks, size_t at) {
    static const char *const words[] = {
        "i",         "på",    "vid",       "under",       "den",     "utanför",    "längs",   "efter",
        "före",      "sedan", "kring",     "mellan",      "och",     "men",        "plus",    "samt",
        "var",       "inom",  "utmed",     "per",         "både",    "nu",         "från",    "ur",
        "här",       "där",   "därstädes", "härstädes",   "totalt",  "så",         "hos",     "mot",
        "bara",      "redan", "enbart",    "tillsammans", "ihop",    "sammanlagt", "inalles", "inkl",
        "inklusive", "exkl",  "exklusive", "utöver",      "förutom", "enl",        "enligt",  NULL};
    return text_among(mark_last(marks, at), words);
}

/* 'två enligt PL', 'två med stöd av polislagen'. */
static bool reaches_mention(const struct scene *scene, size_t at, size_t end) {
    static const char *const by[] = {"enligt", "enl", "med", "jämlikt", "jml", NULL};
    const bool of = at + 1 < end && text_is(mark_last(&scene->marks, at), "för") && /* 'summan är 22 för LOB' */
                    scene->marks.mark[at + 1].kind == MARK_MENTION &&
                    scene->marks.mark[at + 1].word[0].role == WORD_COUNT;
    if (!of && !text_among(mark_last(&scene->marks, at), by))
        return false;
    for (size_t i = at + 1; i < end && i < at + 5; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION)
            return scene_resolve(scene, i) != NO_ACTIVITY;
    return false;
}

/* 'de två som hölls i januari', 'fyra som avvisats enligt polislagen', 'två som vi fick ta hand om enligt LOB'. */
static bool names_held(const struct scene *scene, size_t at, size_t end) {
    enum { REACH = 4, FAR = 9 };
    static const char *const by[] = {"enligt", "enl", "jämlikt", NULL};
    static const char *const held[] = {"hölls",    "genomfördes", "gjordes", "utfördes",   "verkställdes", "skedde",
                                       "ordnades", "hållits",     "gjorts",  "genomförts", "anordnades",   NULL};
    if (!text_is(mark_last(&scene->marks, at), "som"))
        return false;
    for (size_t i = at + 1; i < end && i < at + REACH; i++)
        if (text_among(mark_last(&scene->marks, i), held) ||
            (scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY &&
             mark_is(&scene->marks.mark[i], WORD_ACT, scene_resolve(scene, i))))
            return true;
    for (size_t i = at + 2; i < end && i < at + FAR && scene->marks.mark[i].kind != MARK_NUMBER; i++)
        if (text_among(mark_last(&scene->marks, i - 1), by) && scene_resolve(scene, i) != NO_ACTIVITY)
            return true;
    return false;
}

/* '70 på plats', '3 under 18', 'två vuxna har anmälts': people. */
static bool counts_people(const struct marks *marks, size_t at, size_t end) {
    static const char *const ages[] = {"under", "över", NULL};
    static const char *const people[] = {"vuxna", "unga", "boende", "minderåriga", "anhöriga", "anställda", NULL};
    const size_t there = text_among(mark_first(marks, at), people) ? at + 1 : at; /* 'håller 10 vuxna på plats' */
    if (there + 1 < end && text_is(mark_last(marks, there), "på") && text_is(mark_last(marks, there + 1), "plats"))
        return true;
    if (text_is(mark_last(marks, at), "andra") && (at + 1 == end || marks->mark[at + 1].kind == MARK_STOP))
        return true;   /* 'med polisen och tjugosex andra' */
    bool unit = false; /* 'två killar i 20-årsåldern' whom an activity counts */
    for (size_t k = 0; at < end && k < marks->mark[at].n_words; k++)
        unit = unit || marks->mark[at].word[k].role == WORD_UNIT;
    for (size_t i = at; !unit && i < end && i < at + 3; i++) /* 'två stycken i artonårsåldern' */
        if (text_ends(mark_last(marks, i), "åldern"))
            return true;
    if (at + 1 < end && text_among(mark_first(marks, at), ages) &&
        marks->token[marks->mark[at + 1].first].kind == TOKEN_NUMBER && marks->mark[at + 1].kind != MARK_WHEN)
        return true;
    if (at > 1 && at < end && text_among(mark_first(marks, at), people) && text_is(mark_last(marks, at - 2), "med"))
        return true; /* 'förstärks med två vuxna' */
    if (at + 1 >= end || !text_among(mark_first(marks, at), people))
        return false;
    static const char *const verbs[] = {"har", "hade", "är", "var", "blev", "kan", "ska", "fick", NULL};
    return text_among(mark_first(marks, at + 1), verbs) ||
           (marks->mark[at + 1].kind == MARK_CUE && !(marks->mark[at + 1].cues & CUE_LINK));
}

/* 'fyra av sju besökta ställen', 'två stoppade fordon': a participle before a noun that no vocabulary knows. */
static bool describes_other(const struct marks *marks, size_t at, size_t end) {
    static const char *const ends[] = {"kta", "rda", "gda", "ade", "sta", "nda", "lda", "öpta", "vna", "gna", NULL};
    const struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || mark->end > mark->first + 1 || at + 1 >= end || marks->mark[at + 1].n_words ||
        marks->mark[at + 1].kind != MARK_WORD || !(mark->cues & (CUE_DONE | CUE_PAST)) ||
        text_is(mark_first(marks, at), "hade")) /* 'Åtta gånger hade polisen' */
        return false;
    const char *noun = mark_first(marks, at + 1);
    const bool plural = text_ends(noun, "n") || text_ends(noun, "r");
    return plural && text_ends_among(mark_last(marks, at), ends);
}

/* '1 dito 9/6': one more of what was named. */
static bool is_ditto(const struct mark *mark) {
    return mark->kind == MARK_CUE && (mark->cues & CUE_SAME) && mark->end == mark->first + 1;
}

/* 'Två hade dessutom hållits', 'två fick avvisas': what was done with them follows, and no thing that they had. */
static bool was_done_with(const struct marks *marks, size_t at, size_t end) {
    enum { NEAR = 3 };
    static const char *const happened[] = {"rum", "skett", "stånd", "av", NULL}; /* 'Två hade ägt rum', 'blivit av' */
    const bool had = text_is(mark_last(marks, at), "hade"), got = text_is(mark_last(marks, at), "fick");
    for (size_t i = at + 1; (had || got) && i < end && i <= at + NEAR; i++) {
        const char *verb = mark_last(marks, i);
        if (marks->mark[i].kind != MARK_CUE && marks->mark[i].kind != MARK_MENTION)
            return false;
        if (had ? (marks->mark[i].cues & CUE_DONE) && (text_ends(verb, "ts") || text_among(verb, happened))
                : text_ends(verb, "as") && (marks->mark[i].cues & (CUE_DONE | CUE_PRESENT)))
            return true; /* and not 'Tre hade kört för fort' */
    }
    return false;
}

/* 'tre gånger gripit in med stöd av LOB': how often what the law is for was done. */
static bool did_by_law(const struct scene *scene, size_t number, size_t at, size_t end) {
    enum { NEAR = 3 };
    static const char *const done[] = {"it", "at", "tt", NULL};
    const struct mark *verb = &scene->marks.mark[at];
    if (!text_among(mark_last(&scene->marks, number), times_words) || verb->kind != MARK_WORD ||
        !text_ends_among(mark_last(&scene->marks, at), done))
        return false;
    for (size_t i = at + 1; i < end && i <= at + NEAR; i++)
        if (reaches_mention(scene, i, end))
            return true;
    return false;
}

static struct binding closed_by(const struct scene *scene, size_t number, size_t at, size_t end) {
    static const char *const verbs[] = {
        "är",  "har", "var",  "blev",  "blir",  "ska",          "skall",    "skulle",   "kan",           "kunde",
        "äro", "ha",  "voro", "blevo", "skola", "registrerade", "noterade", "bokförda", "dokumenterade", NULL};
    const struct marks *marks = &scene->marks;
    static const char *const nouns[] = {"kontrollerade", "kontrollerades", "förslag", "plan", "planer", "färre",
                                        "mål",           "diskussion",     "löften",  NULL};
    const struct mark *mark = &marks->mark[at];
    const bool planned = scene->terse && text_is(mark_last(marks, at), "plan") && at + 1 < end &&
                         marks->mark[at + 1].kind == MARK_WHEN; /* '1 plan maj' */
    if (planned)
        return (struct binding){HEAD_NOTHING, at};
    if (mark->end == mark->first + 1 && text_among(mark_last(marks, at), nouns))
        return (struct binding){HEAD_OTHER, at};
    if (at == number + 1 && is_ditto(mark))
        return (struct binding){HEAD_NOTHING, at};
    if (describes_other(marks, at, end))
        return (struct binding){HEAD_OTHER, at};
    const bool link = (mark->cues & CUE_LINK) && mark->kind == MARK_CUE;
    const bool event =
        (mark->cues & (CUE_EVENT | CUE_TOTAL | CUE_MORE | CUE_EACH | CUE_TARGET | CUE_SAMETIME | CUE_WRONG)) != 0;
    static const char *const feasts[] = {"valborg", "midsommar", "påsk", "lucia", "halloween", "jul", NULL};
    const bool other = mark->kind == MARK_WHEN || mark->kind == MARK_STOP || text_among(mark_last(marks, at), feasts) ||
                       mark->kind == MARK_NUMBER || mark->kind == MARK_PLACE || text_among(mark_last(marks, at), verbs);
    const bool done_with = was_done_with(marks, at, end);
    const bool pledged = (mark->cues & CUE_TARGET) && (marks->mark[number].cues & CUE_ZERO); /* 'ingen utfästelse' */
    if (pledged)
        return (struct binding){HEAD_OTHER, at};
    const size_t whole = at + 1 < end && text_is(mark_last(marks, at + 1), "hela") ? at + 2 : at + 1;
    const bool told_for = text_is(mark_last(marks, at), "för") &&
                          whole < end && /* 'sju för juni', 'åtta för hela 2023' */
                          marks->mark[whole].kind == MARK_WHEN;
    static const char *const beside[] = {"med",  "på",    "vid", "utanför", "i", "under",
                                         "före", "innan", "var", "är",      NULL};
    const bool more =
        text_is(mark_last(marks, at), "till") && /* 'två till är inplanerade', 'planeras fyra till' */
        (at + 1 == end || marks->mark[at + 1].kind == MARK_STOP || /* 'två till, den 5 och den 13' */
         text_among(mark_first(marks, at + 1), beside) ||          /* 'hade vi en till med nykterheten i fokus' */
         text_among(mark_last(marks, number), times_words) ||      /* 'stod ute två gånger till med kontroll' */
         (marks->mark[at + 1].kind == MARK_MENTION &&
          marks->mark[at + 1].word[0].role == WORD_ACT) || /* 'två till avvisades' */
         (marks->mark[at + 1].kind == MARK_CUE &&
          (marks->mark[at + 1].cues & (CUE_PLAN | CUE_VERB | CUE_DONE | CUE_PAST))));
    const bool said_by = text_among(mark_last(marks, number), times_words) && /* 'LOB 5 gånger enligt polisen' */
                         text_among(mark_last(marks, at), (const char *const[]){"enligt", "enl", NULL});
    const bool often = text_among(mark_last(marks, number), times_words) && mark->kind == MARK_CUE &&
                       (mark->cues & CUE_PAST); /* 'Två gånger stod polisen vid skolan' */
    const bool at_place = marks->mark[number].number.article && text_is(mark_last(marks, at), "v") && at + 1 < end &&
                          marks->mark[at + 1].kind != MARK_WHEN;       /* 'en v Norrabyskolan' */
    static const char *const came[] = {"kom", "inföll", "gick", NULL}; /* 'Den sjätte kom fredagen den 20 oktober' */
    const bool ranked = marks->mark[number].number.ordinal && text_among(mark_first(marks, at), came) && at + 1 < end &&
                        marks->mark[at + 1].kind == MARK_WHEN && marks->mark[at + 1].when.kind == WHEN_DAY;
    const bool nothing = more || ranked || at_place || often || said_by || names_held(scene, at, end) || other ||
                         done_with || did_by_law(scene, number, at, end) || event || told_for ||
                         (link && (opens_place(marks, at) || reaches_mention(scene, at, end)));
    return (struct binding){nothing ? HEAD_NOTHING : HEAD_OTHER, at};
}

/* 'fem omhändertagna körkort', 'fyra besökta ställen': the verb only describes what is counted. */
static bool qualifies_other(const struct scene *scene, size_t at, size_t end) {
    const bool participle = scene->marks.mark[at].paired && (text_ends(mark_last(&scene->marks, at), "ta") ||
                                                             text_ends(mark_last(&scene->marks, at), "ade"));
    if ((scene->marks.mark[at].word[0].role != WORD_ACT && !participle) || at + 1 >= end ||
        text_ends(mark_last(&scene->marks, at), "des") || /* 'fyra avvisades därifrån' */
        text_ends(mark_last(&scene->marks, at), "ts"))
        return false;
    const struct mark *next = &scene->marks.mark[at + 1];
    const bool word = scene->marks.token[next->first].kind != TOKEN_NUMBER; /* and not '2 avvisade 13 § PL' */
    return next->kind == MARK_WORD && word && !any_unit(next);
}

/* '400 brev', '40 affischer': pieces of one campaign. */
static bool counts_pieces(const struct scene *scene, size_t number, size_t at) {
    enum { MANY = 10 };
    static const char *const pieces[] = {"brev",     "affisch", "annons", "föräldrabrev", "flygblad", "inlägg",
                                         "broschyr", "folder",  NULL};
    return scene->marks.mark[number].number.value >= MANY && text_begins_among(mark_first(&scene->marks, at), pieces);
}

/* 'insatsen mot langning genomfördes, med två filmer': what no unit of the activity is, beside what is one. */
static bool counts_channels(const struct scene *scene, size_t number, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    const size_t activity = mark->word[0].activity;
    if (!mark->paired || mark_is(mark, WORD_UNIT, activity) || (mark->cues & (CUE_DONE | CUE_PRESENT)))
        return false;
    bool with = false; /* 'kampanjen genomfördes med brev, 3 filmer och affischer' */
    for (size_t i = number; i-- > 0;) {
        with = with || text_is(mark_first(&scene->marks, i), "med");
        if (with && scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) == activity &&
            scene->marks.mark[i].word[0].form == FORM_DEFINITE)
            return true;
    }
    for (size_t i = 0; i < number; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) == activity &&
            (mark_is(&scene->marks.mark[i], WORD_UNIT, activity) ||
             (!scene->marks.mark[i].paired && scene->marks.mark[i].word[0].role == WORD_COUNT)))
            return true;
    return false;
}

/* 'LOB 5 PL 2': each number belongs to the name before it. */
static bool in_table(const struct scene *scene, size_t number) {
    const struct marks *marks = &scene->marks;
    const bool before = number > 0 && marks->mark[number - 1].kind == MARK_MENTION;
    return before && number + 2 < marks->n && marks->mark[number + 2].kind == MARK_NUMBER;
}

/* 'Hastktr 3/5 Coop: 12 ford.': what one event met, behind its day. */
static bool is_outcome_of_day(const struct scene *scene, size_t number) {
    enum { MANY = 10 };
    bool named = false, day = false;
    for (size_t i = 0; i < number; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        named = named || (mark->kind == MARK_MENTION && mark->word[0].form == FORM_BARE);
        day = day || (mark->kind == MARK_WHEN && mark->when.kind == WHEN_DAY);
    }
    return scene->marks.mark[number].number.value >= MANY || (named && day);
}

/* '2 hast, 1 nykt': a subject's short form stands for the activity. */
static bool is_short_topic(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    if (at && scene->marks.mark[at - 1].kind == MARK_NUMBER && is_outcome_of_day(scene, at - 1))
        return false;
    for (size_t k = 0; mark->kind == MARK_WORD && scene->terse && k < mark->n_words; k++)
        if (mark->word[k].role == WORD_TOPIC && mark->word[k].guessed && mark->word[k].whole &&
            mark->word[k].activity == scene->current)
            return true;
    return false;
}

bool binding_is_outcome(const struct marks *marks, size_t at) {
    static const char *const outcomes[] = {"kontrollerade", "misstänkta",   "anmälda",  "gripna",    "mätta",
                                           "kollade",       "rapporterade", "skadade",  "åtalade",   "stoppade",
                                           "blåsta",        "testade",      "lagförda", "bötfällda", "visiterade",
                                           "rapp",          "misst",        "bötf",     NULL};
    return marks->mark[at].end == marks->mark[at].first + 1 && text_among(mark_last(marks, at), outcomes);
}

/* 'stod tre gånger för trafikkontroller' */
static bool stands_for(const struct scene *scene, size_t number, size_t end) {
    static const char *const toward[] = {"för", "med", "på", NULL};
    const struct marks *marks = &scene->marks;
    return number + 2 < end && text_among(mark_last(marks, number), times_words) &&
           text_among(mark_last(marks, number + 1), toward) && marks->mark[number + 2].kind == MARK_MENTION &&
           scene_resolve(scene, number + 2) != NO_ACTIVITY;
}

/* The 'av' at `of`: of what, by whom ('gjordes två av polisen'), or the end ('blev endast en av'). */
static struct binding bound_of(const struct scene *scene, size_t of, const struct clause *clause) {
    if (of + 1 == clause->end && (clause->own & (CUE_DONE | CUE_EVENT | CUE_PAST)))
        return (struct binding){HEAD_NOTHING, of};
    const char *actor = of + 1 < clause->end ? mark_last(&scene->marks, of + 1) : "";
    const bool by = text_ends(actor, "polisen") || text_is(actor, "polisen") || text_is(actor, "kommunen");
    return (struct binding){by ? HEAD_NOTHING : HEAD_OF, of};
}

/* 'polisen och fjorton boende trygghetsvandring': those who went, before a name that is one. */
static bool counts_subject(const struct scene *scene, size_t number, size_t mention) {
    const struct mark *noun = &scene->marks.mark[number + 1], *named = &scene->marks.mark[mention];
    const char *fold = mark_last(&scene->marks, number + 1);
    return mention == number + 2 && scene->marks.mark[number].number.value > 1 && noun->kind == MARK_WORD &&
           !noun->n_words && named->word[0].role == WORD_COUNT && named->word[0].form == FORM_BARE &&
           !named->word[0].guessed && !text_ends(fold, "a") && !text_ends(fold, "ade");
}

struct binding binding_find(const struct scene *scene, size_t number, const struct clause *clause) {
    static const char *const suches[] = {"sådan", "sådant", "sådana", "dylik", "dylikt", "dylika", NULL};
    const struct marks *marks = &scene->marks;
    for (size_t i = number + 1; i < clause->end; i++) {
        const struct mark *mark = &marks->mark[i];
        if (i == number + 1 && (binding_is_outcome(marks, i) || counts_people(marks, i, clause->end)))
            return (struct binding){HEAD_OTHER, i};
        if (mark->kind == MARK_MENTION && i == number + 1 && in_table(scene, number))
            return (struct binding){HEAD_NOTHING, i};
        if (mark->kind == MARK_MENTION) {
            const bool times = marks->mark[number].number.times; /* 'fem gånger kontrollerat trafiken' */
            const bool other = scene_resolve(scene, i) == NO_ACTIVITY ||
                               (!times && qualifies_other(scene, i, clause->end)) || counts_pieces(scene, number, i) ||
                               counts_channels(scene, number, i);
            return (struct binding){other ? HEAD_OTHER : HEAD_MENTION, i};
        }
        size_t mention = binding_mention(scene, i, clause->end);
        if (mention == NO_MARK)
            mention = of_case(scene, i, clause->end);
        if (mention != NO_MARK) {
            const bool other = counts_channels(scene, number, mention) || counts_subject(scene, number, mention);
            return (struct binding){other ? HEAD_OTHER : HEAD_MENTION, mention};
        }
        size_t law = i == number + 1 ? by_law(scene, i, clause->end) : NO_MARK;
        if (law == NO_MARK && i == number + 1)
            law = by_law_behind(scene, i, clause->end);
        if (law != NO_MARK)
            return (struct binding){HEAD_MENTION, law};
        if (is_case_of_unknown(marks, i, clause->end)) {
            const size_t of_law = by_law(scene, i + 2, clause->end); /* 'tre fall av avlägsnande enligt polislagen' */
            return of_law == NO_MARK ? (struct binding){HEAD_OTHER, i} : (struct binding){HEAD_MENTION, of_law};
        }
        if (i == number + 1 && stands_for(scene, number, clause->end))
            return (struct binding){HEAD_MENTION, i + 1};
        const size_t unit = described_unit(scene, i, clause->end);
        if (unit != NO_MARK)
            return (struct binding){HEAD_UNIT, unit};
        const bool pieces = (mark->cues & CUE_TIMES) && text_ends(mark_last(marks, i), "t") && i + 1 < clause->end;
        if (any_unit(mark) && !pieces)
            return (struct binding){HEAD_UNIT, i};
        if (is_short_topic(scene, i) && (i + 1 == clause->end || marks->mark[i + 1].kind != MARK_WORD))
            return (struct binding){HEAD_NOTHING, i};
        if (i == number + 1 && marks->mark[number].number.value > 0 && text_among(mark_last(marks, i), suches) &&
            i + 1 < clause->end && (marks->mark[i + 1].kind == MARK_WORD || any_unit(&marks->mark[i + 1])) &&
            scene->current != NO_ACTIVITY)
            return (struct binding){HEAD_NOTHING, i}; /* 'Hela december gav tre sådana ärenden' */
        const bool such = i == number + 1 && (marks->mark[number].cues & CUE_ZERO) && /* 'ingen sådan' */
                          text_among(mark_last(marks, i), suches);
        if (mark->kind == MARK_CUE && (such || (mark->cues & (CUE_SMALL | CUE_TIMES))) && !(mark->cues & CUE_LINK))
            continue;
        if (clause->part && i == number + 1 && (mark->cues & CUE_PART)) /* 'tre av dem i Tranås' */
            continue;
        if (mark->kind == MARK_CUE && mark->end == mark->first + 1 && text_is(mark_last(marks, i), "av"))
            return bound_of(scene, i, clause);
        return closed_by(scene, number, i, clause->end);
    }
    const bool of_them = clause->end < marks->n && (marks->mark[clause->end].cues & CUE_PART) &&
                         text_is(mark_first(marks, clause->end), "av");
    return (struct binding){of_them ? HEAD_OTHER : HEAD_NOTHING, clause->end};
}

size_t binding_behind(const struct scene *scene, size_t at, size_t end) {
    enum { REACH = 5 };
    for (size_t i = at + 1; i < end && i < at + REACH; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return i;
    return NO_MARK;
}

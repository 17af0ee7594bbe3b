/* SPDX-License-Identifier: MIT
 *
 * A neighbour's name after 'från' or 'med' tells who helped, not where it was.
 */
#include "figures/place.h"

#include "base/err.h"
#include "figures/binding.h"
#include "language/match.h"

#include <string.h>

/* 'med stöd av ungdomsgruppen i Nässjö', 'tillsammans med kollegorna i Aneby': where those come from who helped. */
static bool is_home_of_helpers(const struct marks *marks, size_t at) {
    enum { REACH = 7 };
    static const char *const helpers[] = {"kolleg", "patrull", "polis", "personal", "hundför", "stöd",      "hjälp",
                                          "bistån", "förstär", "enhet", "resurs",   "biträde", "ungdomsgr", NULL};
    static const char *const in[] = {"i", "för", NULL};
    bool helper = false;
    if (!text_among(mark_last(marks, at - 1), in))
        return false;
    for (size_t i = at - 1; i-- > 0 && i + REACH > at && marks->mark[i].kind != MARK_STOP;) {
        const char *fold = mark_first(marks, i);
        if (text_is(mark_last(marks, i), "med") || text_is(fold, "med") || text_is(fold, "m"))
            return helper || text_begins_among(mark_last(marks, i), helpers);
        helper = helper || text_begins_among(fold, helpers) || strstr(fold, "grupp");
    }
    return false;
}

static bool helps(const struct marks *marks, size_t at) {
    static const char *const words[] = {"från", "fr", "med", "m", "mot", "till", "t", "ihop", NULL};
    static const char *const joins[] = {"och", "o", "samt", NULL}; /* 'ihop m Eksjö o Aneby' */
    while (at > 1 && text_among(mark_last(marks, at - 1), joins) && marks->mark[at - 2].kind == MARK_PLACE)
        at -= 2;
    static const char *const tells[] = {"rapport", "redovis", "meddel",   "uppge", "uppgav",
                                        "anmäl",   "berätt",  "inberätt", NULL};
    if (at == 1 && text_is(mark_last(marks, 0), "från") && at + 1 < marks->n &&
        (text_begins_among(mark_first(marks, at + 1), tells) || /* 'Från Nässjö rapporteras sju kontroller' */
         (at + 3 < marks->n && text_begins_among(mark_first(marks, at + 3), tells)))) /* 'har inkommit meddelande om' */
        return false;
    static const char *const joins_in[] = {"deltar", "deltog",  "medverkar", "medverkade", "bistår",
                                           "bistod", "hjälper", "hjälpte",   NULL};
    static const char *const also[] = {"även", "också", NULL}; /* 'då deltar även Eksjös områdespoliser' */
    const size_t verb = at > 1 && text_among(mark_last(marks, at - 1), also) ? at - 2 : at ? at - 1 : 0;
    if (at && text_among(mark_first(marks, verb), joins_in))
        return true;
    return at && (text_among(mark_last(marks, at - 1), words) || is_home_of_helpers(marks, at));
}

bool place_is_here(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    const char *fold = marks->token[mark->end - 1].fold;
    if (mark->kind == MARK_CUE && text_is(fold, "här"))
        return true;
    if (text_is(fold, "vi")) /* 'Aneby hade fjorton, vi hade elva' */
        return at && (marks->mark[at - 1].kind == MARK_STOP || (marks->mark[at - 1].cues & CUE_SUB));
    return at && text_is(fold, "oss") && text_is(mark_last(marks, at - 1), "hos");
}

/* 'till skillnad från Nässjö, som redovisar 41': of the neighbour that the relative clause begins behind, or NO_MARK.
 */
static size_t relatives_place(const struct scene *scene, const struct figure *figure) {
    static const char *const which[] = {"som", "där", "vilken", "vilket", "vars", NULL};
    const size_t first = scene->clauses.clause[figure->clause].first;
    for (size_t i = first; i <= figure->at; i++) {
        if (!text_among(mark_first(&scene->marks, i), which) || i < 1)
            continue;
        const size_t place = scene->marks.mark[i - 1].stop == ',' && i > 1 ? i - 2 : i - 1;
        if (scene->marks.mark[place].kind == MARK_PLACE && scene->marks.mark[place].neighbour)
            return place;
    }
    return NO_MARK;
}

/* 'av lokalpolisområdets 46': theirs, whatever place is named behind. */
static bool is_theirs(const struct marks *marks, size_t at) {
    const struct mark *before = at ? &marks->mark[at - 1] : NULL;
    const char *fold = before ? marks->token[before->end - 1].fold : "";
    const size_t len = strlen(fold);
    return before && before->kind == MARK_PLACE && before->neighbour && len && fold[len - 1] == 's';
}

/* 'på grund av en olycka i Nässjö', 'eftersom personalen var utlånad till Eksjö': a cause, not the place. */
static bool is_cause(const struct marks *marks, size_t first, size_t at) {
    enum { REACH = 7 };
    static const char *const causes[] = {
        "grund",     "följd",       "anledning",     "pga",      "p.g.a",    "olycka",        "händelse",
        "utlånad",   "utlånade",    "lånats",        "lånades",  "lånade",   "lånat",         "bistå",
        "förstärka", "hjälpa",      "förstärkt",     "eftersom", "emedan",   "beordrad",      "kommendera",
        "inkallad",  "behövdes",    "behövts",       "krävdes",  "larm",     "bistod",        "bistått",
        "resurser",  "resurserna",  "larmades",      "larmats",  "kallades", "kallats",       "kallas",
        "skickades", "dirigerades", "omdirigerades", "rån",      "brand",    "skottlossning", "eftersökning",
        NULL};
    for (size_t i = at;
         i-- > first && i + REACH > at && marks->mark[i].kind != MARK_MENTION;) /* 'bistod vid en kontroll' */
        if (text_among(mark_first(marks, i), causes) || text_among(mark_last(marks, i), causes))
            return true;
    return false;
}

/* 'lånades ut till Eksjö och gjorde två kontroller där': the place it was, after all. */
static bool is_pointed_at(const struct marks *marks, size_t at) {
    static const char *const there[] = {"där", "därstädes", NULL};
    bool event = false;
    for (size_t i = at + 1; i < marks->n; i++) {
        const bool ends = i + 1 >= marks->n || marks->mark[i + 1].kind == MARK_STOP;
        if (event && ends && text_among(mark_first(marks, i), there))
            return true;
        event = event || marks->mark[i].kind == MARK_MENTION;
    }
    return false;
}

/* The neighbour that a figure's clause names. Where it names a place of ours too, the nearer one behind the figure is
 * meant: 'av 22 på Höglandet gjordes fem i Tranås'; of a share ours: 'tre av länets elva hölls i Tranås'. */
static size_t neighbour_in(const struct scene *scene, size_t index, size_t at, bool *own) {
    const struct clause *clause = &scene->clauses.clause[index];
    size_t neighbour = NO_MARK, ours = NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (place_is_here(&scene->marks, i))
            ours = i;
        if (mark->kind != MARK_PLACE || (mark->neighbour && !is_pointed_at(&scene->marks, i) &&
                                         (helps(&scene->marks, i) || is_cause(&scene->marks, clause->first, i))))
            continue;
        size_t *found = mark->neighbour ? &neighbour : &ours;
        if (*found == NO_MARK || *found < at)
            *found = i;
    }
    const bool share = at + 1 < clause->end && text_is(mark_last(&scene->marks, at + 1), "av");
    const bool nearer = share || (neighbour > at && ours > at ? ours < neighbour : ours > at);
    *own = ours != NO_MARK && (neighbour == NO_MARK || nearer);
    return *own ? NO_MARK : neighbour;
}

enum { LOOK = 12 }; /* clauses */

static bool says(const struct scene *scene, size_t clause, unsigned cue) {
    for (size_t c = clause > LOOK ? clause - LOOK : 0; c < scene->clauses.n && c <= clause + LOOK; c++)
        if (scene->clauses.clause[c].own & cue)
            return true;
    return false;
}

static void mention_only(struct claim *claim, const char *reason) {
    claim->kind = LOFTE_MENTION;
    claim->count = -1;
    claim->precision = LOFTE_UNSPECIFIED;
    claim->reason = reason;
}

static const char alone_reason[] = N_("the text says that police and municipality were not both there");

/* '22 i samma område, varav fyra hos oss': the whole covers more. */
static bool ours_apart(const struct scene *scene, const struct figure *figure) {
    const size_t next = figure->clause + 1;
    if (!figure->numbered || next >= scene->clauses.n || !scene->clauses.clause[next].part ||
        scene->clauses.clause[figure->clause].part)
        return false;
    const struct clause *clause = &scene->clauses.clause[next];
    for (size_t i = clause->first; i < clause->end; i++)
        if (place_is_here(&scene->marks, i))
            return true;
    return false;
}

bool place_in_row(const struct scene *scene, size_t at) {
    bool theirs = false;
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        theirs = theirs || (scene->marks.mark[i].kind == MARK_PLACE && scene->marks.mark[i].neighbour &&
                            scene->marks.mark[i + 1].kind == MARK_NUMBER);
    return theirs && at && scene->marks.mark[at - 1].kind == MARK_PLACE && !scene->marks.mark[at - 1].neighbour;
}

/* '26, varav Nässjö 11, Tranås 3': the number before the row is of all the places. */
static bool is_whole_of_row(const struct scene *scene, const struct figure *figure) {
    for (size_t i = figure->at + 1; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && place_in_row(scene, i))
            return true;
    return false;
}

/* 'två egna tillsyner', 'skolans trygghetsvandring': a party that arranges it alone. */
static bool is_own(const struct scene *scene, const struct figure *figure) {
    static const char *const own[] = {"egna", "egen", "eget", NULL};
    static const char *const others[] = {"skol",         "förening", "pro:",   "spf:",    "bostadsbolag",
                                         "hyresgäst",    "elev",     "kyrk",   "förskol", "föräldr",
                                         "fastighetsäg", "idrott",   "byalag", NULL};
    if (figure->mention == NO_MARK || !figure->mention)
        return false;
    const struct mark *before = &scene->marks.mark[figure->mention - 1];
    const char *fold = mark_last(&scene->marks, figure->mention - 1);
    const size_t len = strlen(fold);
    const bool ours =
        figure->mention > 1 && /* 'vår egen vandring' */
        text_among(mark_last(&scene->marks, figure->mention - 2), (const char *const[]){"vår", "våra", NULL});
    return (text_among(fold, own) && !ours) ||
           (before->kind == MARK_WORD && len && fold[len - 1] == 's' && text_begins_among(fold, others));
}

/* 'Kollegan från Aneby skröt om att de gjort tio': those who come from there tell of themselves. */
static size_t their_own(const struct scene *scene, const struct figure *figure) {
    size_t place = NO_MARK;
    for (size_t i = 1; i < figure->at; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_PLACE && mark->neighbour && text_is(mark_last(&scene->marks, i - 1), "från"))
            place = i;
        if (place != NO_MARK &&
            ((mark->kind == MARK_CUE && mark->end == mark->first + 1 && text_is(mark_first(&scene->marks, i), "de")) ||
             text_is(mark_first(&scene->marks, i), "därstädes")))
            return place;
    }
    return NO_MARK;
}

/* 'Polisen besökte två krogar': a verb names who did it, and that was not both of them. */
static bool is_deed_of_one(const struct scene *scene, const struct figure *figure) {
    static const char *const police[] = {"polis", "kommunpolis", "områdespolis", "närpolis", "patrull", NULL};
    static const char *const municipality[] = {"kommun",         "alkoholhandl", "handlägg",
                                               "alkoholinspekt", "tillstånd",    NULL};
    static const char *const together[] = {"vi", "tillsammans", "ihop", "gemensamt", "båda", "samman", NULL};
    const struct mark *verb = figure->mention == NO_MARK ? NULL : &scene->marks.mark[figure->mention];
    if (!verb || !verb->paired || !(verb->cues & (CUE_DONE | CUE_PAST | CUE_PRESENT)) ||
        text_ends(mark_last(&scene->marks, figure->mention), "s"))
        return false;
    bool ours = false, theirs = false;
    for (size_t i = 0; i < scene->marks.n; i++) {
        const char *fold = mark_first(&scene->marks, i);
        const bool officer = text_begins_among(fold, police);
        theirs = theirs || officer;
        ours = ours || (!officer && text_begins_among(fold, municipality));
        const struct mark *mark = &scene->marks.mark[i]; /* 'fick besök vid krogkontrollen': named as what both do */
        const bool named = mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT && !mark->paired &&
                           scene_resolve(scene, i) == figure->activity;
        if (named || text_among(mark_last(&scene->marks, i), together))
            return false;
    }
    return !(ours && theirs);
}

/* 'Bilprovningen genomförde 22 kontroller', 'Räddningstjänsten gjorde tillsyn på fyra restauranger': an authority or an
 * association that the sentence begins with, and no party to the pledge is named beside it. */
/* 'Elevrådet har gått två ronder': somebody arranged alone what the police are to take part in. */
static bool is_arranged_by_others(const struct scene *scene, const struct figure *figure) {
    static const char *const others[] = {"elev",      "bostadsbolag", "hyresgäst",   "byalag",      "vaktmäst",
                                         "förening",  "skolan",       "föräldrarna", "föräldraför", "föräldragr",
                                         "pensionär", "samfällighet", NULL};
    static const char *const parties[] = {"polis", "kommun", "patrull", "områdespolis", "närpolis", "gemensam", NULL};
    static const char *const we[] = {"vi", "alla", NULL};
    const unsigned conditions = lexicon_activity(scene->marker->lexicon, figure->activity)->activity->conditions;
    const struct clause *clause = &scene->clauses.clause[0];
    if (!(conditions & LOFTE_WITH_POLICE) || !scene->marks.n || figure->clause ||
        !text_begins_among(mark_first(&scene->marks, 0), others) || !(clause->own & CUE_DONE))
        return false;
    for (size_t i = 1; i < scene->marks.n; i++)
        if (text_begins_among(mark_first(&scene->marks, i), parties) || text_among(mark_last(&scene->marks, i), we))
            return false;
    return true;
}

static bool is_deed_of_others(const struct scene *scene, const struct figure *figure) {
    static const char *const stems[] = {
        "bilprovning",  "trafikverk",   "räddningstj",   "länsstyrelse", "miljökontor", "bostadsbolag", "hyresgäst",
        "scout",        "friluftsfräm", "hembygdsfören", "församling",   "arbetsmiljö", "tullen",       "tullverk",
        "brandförsvar", "gatukontor",   "gatuenhet",     "väktar",       "fritidsgård", "livsmedelsin", NULL};
    static const char *const acronyms[] = {"pro", "spf", NULL};
    static const char *const parties[] = {"polis",     "kommun",  "patrull", "områdespolis", "närpolis",
                                          "gemensam",  "alkohol", "handläg", "tillsammans",  "ihop",
                                          "samverkan", "vi",      NULL};
    const size_t mention = figure->mention;
    if (!scene->marks.n || (mention != NO_MARK && scene->marks.mark[mention].word[0].role == WORD_COUNT &&
                            !scene->marks.mark[mention].paired))
        return false;
    const char *first = mark_first(&scene->marks, 0);
    const bool other = text_begins_among(first, stems) || text_among(first, acronyms);
    for (size_t i = 1; other && i < scene->marks.n; i++)
        if (text_begins_among(mark_first(&scene->marks, i), parties))
            return false;
    return other;
}

/* 'i det att ett fall tillhörde Aneby; rätt antal är fem': what had been counted too much, and no figure of theirs. */
static bool tells_of_one(const struct scene *scene, size_t index) {
    const struct clause *clause = &scene->clauses.clause[index];
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.value != 1)
            return false;
    return true;
}

/* 'Nässjö har trygghetsvärdar. Där genomförde polisen elva kontroller.', and 'Deras vandring var den 29.' where only
 * the title tells whose. */
static bool is_there(const struct scene *scene) {
    static const char *const words[] = {"där", "därstädes", "deras", NULL};
    if (!scene->marks.n || !text_among(mark_last(&scene->marks, 0), words))
        return false;
    return scene->place_before || (scene->sentence == 0 && text_is(mark_last(&scene->marks, 0), "deras"));
}

const char *place_named(const struct marks *marks) {
    const char *place = NULL;
    bool event = false; /* 'hade pratat med sin kollega i Nässjö. Där …' tells of nothing held here */
    for (size_t i = 0; i < marks->n; i++)
        event = event || marks->mark[i].kind == MARK_MENTION;
    for (size_t i = 0; i < marks->n; i++) {
        if (marks->mark[i].kind == MARK_PLACE && !marks->mark[i].neighbour)
            return NULL;
        if (marks->mark[i].kind == MARK_PLACE && !(event && helps(marks, i)))
            place = marks->token[marks->mark[i].first].text;
    }
    return place;
}

void place_weigh(const struct scene *scene, const struct figure *figure, struct claim *claim) {
    bool own = false;
    size_t at = neighbour_in(scene, figure->clause, figure->at, &own);
    const bool righted = scene->clauses.clause[figure->clause].own & CUE_CORRECT;
    for (size_t c = figure->clause;
         at == NO_MARK && !own && c-- > 0 && c + LOOK > figure->clause && !(scene->clauses.clause[c + 1].part);)
        if (!righted || !tells_of_one(scene, c))
            at = neighbour_in(scene, c, scene->clauses.clause[c].end, &own);
    if (is_theirs(&scene->marks, figure->at)) {
        own = false;
        at = figure->at - 1;
    }
    if (at == NO_MARK && !own)
        at = their_own(scene, figure);
    if (at == NO_MARK && relatives_place(scene, figure) != NO_MARK) {
        at = relatives_place(scene, figure);
        own = false;
    }
    const bool wider = !own && at == NO_MARK && (ours_apart(scene, figure) || is_whole_of_row(scene, figure));
    const bool listed = !own && at == NO_MARK && scene->in_list && scene->place_list;
    const bool there = listed || (!own && at == NO_MARK && is_there(scene));
    if (wider || there || (at != NO_MARK && !own) || (scene->title_elsewhere && !own)) {
        claim->elsewhere = true;
        mention_only(claim, N_("the text says that it was in another place"));
        if (there)
            claim->place = listed ? scene->place_list : scene->place_before;
        if (at != NO_MARK)
            claim->place = scene->marks.token[scene->marks.mark[at].first].text;
        return;
    }
    if ((claim->kind == LOFTE_DONE || claim->kind == LOFTE_PLANNED) && is_deed_of_others(scene, figure)) {
        claim->unmet = true;
        mention_only(claim, N_("the text says that somebody else did it"));
        return;
    }
    const unsigned conditions = lexicon_activity(scene->marker->lexicon, figure->activity)->activity->conditions;
    const bool both = conditions & (LOFTE_WITH_POLICE | LOFTE_WITH_MUNICIPALITY);
    const bool alone = both && ((!claim->anew && says(scene, figure->clause, CUE_ALONE)) || is_own(scene, figure));
    const bool one = !alone && (conditions & LOFTE_WITH_POLICE) && (conditions & LOFTE_WITH_MUNICIPALITY) &&
                     is_deed_of_one(scene, figure);
    const bool outside = (conditions & LOFTE_IN_CENTRE) && says(scene, figure->clause, CUE_OUTSIDE);
    const bool others = !alone && is_arranged_by_others(scene, figure);
    if (!(alone || one || outside || others) || (claim->kind != LOFTE_DONE && claim->kind != LOFTE_PLANNED))
        return;
    claim->unmet = true;
    mention_only(claim, alone    ? alone_reason
                        : others ? N_("the text says that somebody else did it")
                        : one    ? N_("the text does not name both police and municipality")
                                 : N_("the text says that it was outside the centre"));
}

void place_was_alone(const struct scene *scene, struct claim *claim) {
    const unsigned conditions = lexicon_activity(scene->marker->lexicon, claim->activity)->activity->conditions;
    if (!(conditions & (LOFTE_WITH_POLICE | LOFTE_WITH_MUNICIPALITY)))
        return;
    claim->unmet = true;
    mention_only(claim, alone_reason);
}

bool place_title_elsewhere(const struct marks *marks) {
    static const char *const elsewhere[] = {"håll", "kommuner", "grannkommuner", NULL};
    static const char *const other[] = {"andra", "övriga", NULL};
    bool neighbour = false;
    for (size_t i = 0; i < marks->n; i++) {
        const char *fold = mark_first(marks, i); /* 'Utfallet på andra håll' */
        neighbour = neighbour || (i && text_among(fold, elsewhere) && text_among(mark_first(marks, i - 1), other));
        if (marks->mark[i].kind == MARK_PLACE && !marks->mark[i].neighbour)
            return false;
        const bool told_by = i && text_is(mark_last(marks, i - 1), "från") && /* 'Redogörelse från polisområdet' */
                             text_ends(mark_last(marks, i), "området");
        neighbour = neighbour || (marks->mark[i].neighbour && !told_by);
    }
    return neighbour;
}

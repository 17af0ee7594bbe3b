/* SPDX-License-Identifier: MIT
 *
 * Saying a thing twice in an item makes one claim: a resumption ('vandringen'), an apposition ('årets första, en
 * hastighetskontroll'), a decision that repeats the plan.
 */
#include "reading/claims.h"

#include "base/err.h"
#include "figures/place.h"
#include "language/match.h"
#include "reading/reader.h"

#include <string.h>

enum { LOOK_BACK = 64 }; /* claims */

static bool same_window(struct lofte_window a, struct lofte_window b) {
    return a.from == b.from && a.to == b.to;
}

static bool window_open(struct lofte_window window) {
    return window.from == LOFTE_NO_DAY && window.to == LOFTE_NO_DAY;
}

static bool window_holds(struct lofte_window wide, struct lofte_window narrow) {
    return wide.from != LOFTE_NO_DAY && wide.to != LOFTE_NO_DAY && wide.from <= narrow.from && wide.to >= narrow.to &&
           !same_window(wide, narrow);
}

/* 'Krogtillsyn föreslås till mitten av mars. Den genomförs fredagen den 17 mars.' */
static bool sets_the_day(const struct claim *old, const struct claim *claim) {
    enum { MONTH = 27 };
    const bool later = old->passage != claim->passage || old->sentence != claim->sentence;
    return claim->kind == LOFTE_PLANNED && later && window_holds(old->window, claim->window) &&
           claim->window.from == claim->window.to && old->window.to - old->window.from >= MONTH;
}

/* A day inside a longer stretch. */
static bool lies_within(struct lofte_window day, struct lofte_window stretch) {
    return day.from == day.to && day.from != LOFTE_NO_DAY && stretch.from < stretch.to && stretch.from <= day.from &&
           day.to <= stretch.to;
}

/* True when `claim` says nothing new beside `old`; may complete `old` with its window. */
static bool is_repeated(struct claim *old, const struct claim *claim, const struct figure *figure, bool more) {
    if (old->dropped || old->titled || old->activity != claim->activity || old->kind != claim->kind)
        return false;
    if (claim->kind == LOFTE_NONE && old->passage == claim->passage && old->sentence == claim->sentence &&
        (same_window(old->window, claim->window) || window_open(old->window))) { /* 'varken LOB eller polislagen' */
        old->part = old->part == claim->part ? old->part : 0;
        old->window = claim->window;
        old->has_time = claim->has_time;
        return true;
    }
    const bool here = old->passage == claim->passage && old->sentence == claim->sentence;
    if (!old->part && claim->part && here && figure->article && old->count == 1 && claim->count == 1 && !claim->named &&
        same_window(old->window, claim->window)) {
        old->part = claim->part; /* 'ett enda ingripande, ett omhändertagande enligt LOB' */
        return true;
    }
    if (old->part == claim->part && here && figure->article && old->count == 1 && claim->count == 1 && !claim->named &&
        claim->has_time && old->has_time && !more && figure->at && lies_within(claim->window, old->window) &&
        figure->mention != NO_MARK) {
        old->window = claim->window; /* 'I september har det blivit 1, en hastighetskontroll den 6 september' */
        return true;
    }
    if (old->part != claim->part)
        return false;
    const bool beside =
        old->named && claim->named && old->passage == claim->passage && old->sentence == claim->sentence;
    if (beside && figure->article && strcmp(old->named, claim->named) != 0)
        return false; /* 'både en nykterhetskontroll och en hastighetskontroll' */
    const bool resumed = !figure->numbered || figure->next;
    const bool plan = claim->kind == LOFTE_PLANNED || claim->kind == LOFTE_CANCELLED;
    if (old->count == claim->count && same_window(old->window, claim->window) && (!more || resumed))
        return claim->has_time || resumed || plan;
    if (resumed && (!claim->has_time || window_open(claim->window)) && !more)
        return true;
    if (old->count == claim->count && claim->count == 1 && claim->has_time &&
        (window_open(old->window) || sets_the_day(old, claim)) &&
        (plan || (old->numberless && !figure->numbered) ||
         (old->sentence == claim->sentence && old->passage == claim->passage)) &&
        !more) {
        old->window = claim->window;
        old->has_time = true;
        return true;
    }
    return false;
}

/* The same stretch a year earlier than one that the item has told of: a comparison. */
static bool is_year_before(const struct scene *scene, const struct claim *claim) {
    if (claim->window.from == LOFTE_NO_DAY || claim->window.to == LOFTE_NO_DAY || claim->kind == LOFTE_PLANNED)
        return false;
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < LOOK_BACK; n++) {
        const struct claim *old = &scene->claim[i];
        const lofte_day years =
            old->has_time && old->window.from != LOFTE_NO_DAY ? old->window.from - claim->window.from : 0;
        if (old->activity == claim->activity && old->kind != LOFTE_PLANNED && (years == 365 || years == 366) &&
            claim->window.to - claim->window.from < 200)
            return true;
    }
    return false;
}

/* 'I förra protokollet stod fyra i april. Rätt antal är fem.': takes the place of what the passage has just quoted. */
static void claims_correct(struct scene *scene, const struct figure *figure, struct claim *claim) {
    const struct claim *first = NULL;
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < LOOK_BACK; n++) {
        struct claim *old = &scene->claim[i];
        if (old->activity != claim->activity || old->passage != claim->passage || old->sentence == claim->sentence ||
            (old->kind == LOFTE_PLANNED) != (claim->kind == LOFTE_PLANNED) || old->dropped)
            continue;
        if (first && old->sentence != first->sentence)
            return;
        const bool closed = timing_length(claim->window) < INT32_MAX && timing_length(old->window) < INT32_MAX;
        const bool apart = closed && (claim->window.to < old->window.from || claim->window.from > old->window.to);
        if (apart) /* 'Oktober slutade på fyra. För september har vi skrivit fem, men rätt siffra är tre.' */
            return;
        if (!first && figure->understood && !claim->part)
            claim->part = old->part; /* 'Aprils omhändertaganden enligt LOB angavs till sex. Rätt antal är fem.' */
        if (!first && !claim->has_time) {
            claim->window = old->window;
            claim->has_time = old->has_time;
        }
        old->dropped = true; /* with what its sentence went on to say: 'två, men den på Tingsgatan hade fallit bort' */
        first = first ? first : old;
    }
}

/* The name that an article stands before; NULL behind a comma. */
static const char *name_joined(const struct scene *scene, const struct figure *figure) {
    if (figure->mention == NO_MARK || figure->distant || !figure->article ||
        scene->marks.mark[figure->mention].word[0].role != WORD_COUNT)
        return NULL;
    const struct mark *before = figure->at ? &scene->marks.mark[figure->at - 1] : NULL;
    if (before && before->kind == MARK_STOP && before->stop == ',')
        return NULL; /* 'en trafikkontroll, en hastighetskontroll' is one */
    return mark_last(&scene->marks, figure->mention);
}

/* 'Polisen kontrollerade mopeder. Tre sådana kontroller gjordes': what the sentence before told without a number. */
static void claims_number(struct scene *scene, const struct figure *figure, const struct claim *claim) {
    const size_t next = figure->at + 1;
    struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    if (last && figure->numbered && next < scene->marks.n && text_is(mark_last(&scene->marks, next), "sådana") &&
        last->activity == claim->activity && last->kind == claim->kind && last->numberless && !last->has_time &&
        last->passage == claim->passage)
        last->dropped = true;
}

/* '…, vid vilka sju serveringsställen besöktes': what was done on the occasions told of just now. */
static bool describes_occasions(const struct scene *scene, const struct clause *clause) {
    static const char *const at[] = {"vid", "under", NULL}, *const which[] = {"vilka", "vilken", "vilket", NULL};
    static const char *const whereat[] = {"varvid", "varunder", NULL};
    const char *first = mark_first(&scene->marks, clause->first), *last = mark_last(&scene->marks, clause->first);
    if (clause->end > clause->first + 1 && text_among(last, at))
        return text_among(mark_first(&scene->marks, clause->first + 1), which);
    return text_among(first, whereat) || (text_among(first, at) && text_among(last, which));
}

/* 'I går stod polisen vid infarten och genomförde ännu en': the verb goes on with the subject of the clause before. */
static bool goes_on(const struct scene *scene, const struct clause *clause) {
    return clause->first && text_is(mark_last(&scene->marks, clause->first - 1), "och") &&
           (scene->marks.mark[clause->first].cues & CUE_DONE) &&
           text_ends(mark_last(&scene->marks, clause->first), "e");
}

/* 'Vecka 34 stod polisen vid skolorna. Det blev två kontroller.': how many of them there were. */
static void told_count(struct scene *scene, const struct claim *claim, bool on) {
    if (claim->kind != LOFTE_DONE || claim->numberless || (claim->count < 2 && !on))
        return;
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < LOOK_BACK; n++) {
        struct claim *old = &scene->claim[i];
        if (old->activity == claim->activity && old->kind == LOFTE_DONE && old->numberless && old->count == 1 &&
            old->passage == claim->passage && old->sentence + (on ? 0 : 1) == claim->sentence && old->has_time &&
            same_window(old->window, claim->window))
            old->dropped = true;
    }
}

/* 'men', 'nej': what follows takes the place of what the sentence has said. */
static bool takes_back(const struct scene *scene, const struct figure *figure, const struct claim *old) {
    static const char *const words[] = {"men", "nej", "utan", "rättare", "snarare", NULL};
    if (old->sentence != scene->sentence)
        return false;
    for (size_t c = 1; c <= figure->clause; c++) {
        const size_t first = scene->clauses.clause[c].first;
        if (text_among(mark_first(&scene->marks, first), words) ||
            text_among(mark_first(&scene->marks, first - 1), words))
            return true;
    }
    return false;
}

/* Two numbers so far of one time in an item are no two numbers to add: 'Summa i år: 20, trodde han, men det blev 23.'
 * The one that takes the other back holds, else the surer, else the greater. True where `claim` says no more than one
 * before it. */
static bool is_outdone(struct scene *scene, const struct figure *figure, const struct claim *claim) {
    if (claim->kind != LOFTE_TOTAL)
        return false;
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < LOOK_BACK; n++) {
        struct claim *old = &scene->claim[i];
        if (old->dropped || old->kind != LOFTE_TOTAL || old->activity != claim->activity || old->part != claim->part ||
            old->elsewhere || !same_window(old->window, claim->window))
            continue;
        const bool back = old->passage == claim->passage && takes_back(scene, figure, old);
        if (!back && old->passage == claim->passage && old->sentence == claim->sentence)
            continue; /* 'tolv på E32 och tre på Storgatan' */
        if (!back &&
            (claim->certainty < old->certainty || (claim->certainty == old->certainty && claim->count < old->count)))
            return true;
        old->dropped = true;
    }
    return false;
}

/* 'Det gick bra! Löftet återrapporterades i måndags.': what a person would have to look at is told plainly after all.
 */
static bool is_surer(const struct claim *claim, enum ground ground, const struct claim *old) {
    return old->certainty < READER_CERTAIN && old->sentence != claim->sentence && old->kind == claim->kind &&
           old->count == claim->count && same_window(old->window, claim->window) &&
           certainty_of(ground, claim->doubts) >= READER_CERTAIN;
}

/* What is said of a plan that the sentence has told: 'kör kampanjen vecka 17, med affischer'. */
static bool plan_is_told_of(const struct scene *scene, const struct figure *figure, const struct claim *claim) {
    const struct claim *last = scene_last(scene, claim->activity);
    return claim->kind == LOFTE_PLANNED && claim->numberless && last && last->passage == scene->passage &&
           last->sentence == scene->sentence && last->kind == LOFTE_PLANNED && figure->form == FORM_PLURAL &&
           same_window(claim->window, last->window);
}

/* 'Förra årets sista kontroll var den 15 december' has a time; 'Året innan var det elva bara på LOB' has none. */
static bool compares(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    return scene->marks.mark[clause->first].cues & CUE_COMPARE;
}

/* What is said again of events that the item has told. */
static bool done_is_told(const struct scene *scene, const struct figure *figure, const struct claim *claim) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const struct claim *last = scene_last(scene, claim->activity);
    if (figure->numbered && figure->form == FORM_DEFINITE_PLURAL && !claim->has_time && last)
        return true; /* 'vid de fem kontrollerna' */
    const bool told = last && last->passage == scene->passage && last->sentence == scene->sentence;
    const bool verb = figure->mention != NO_MARK && scene->marks.mark[figure->mention].word[0].role == WORD_ACT;
    const bool deed = verb || (figure->mention != NO_MARK && scene->marks.mark[figure->mention].paired);
    if (told && deed && describes_occasions(scene, clause))
        return true;
    if (figure->numbered)
        return false;
    if (told && (figure->form == FORM_PLURAL || (verb && same_window(claim->window, last->window))))
        return true; /* 'startade kampanjen … med affischer', 'två gånger stod … och kontrollerade' */
    if ((!claim->has_time || figure->form == FORM_DEFINITE_PLURAL) && last)
        return true;
    static const char *const rest[] = {"resten", "övriga", "återstoden", NULL};
    return compares(scene, clause) || (last && last->passage == scene->passage && /* 'Resten avvisades': of the five */
                                       text_among(mark_first(&scene->marks, clause->first), rest));
}

void claim_add(struct scene *scene, const struct figure *figure, struct claim claim, enum ground ground) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    claim.passage = scene->passage;
    claim.sentence = scene->sentence;
    claim.named = name_joined(scene, figure);
    const bool more = (clause->own & CUE_MORE) || clause->more;
    for (size_t i = scene->n_claims, n = 0; i-- > 0 && n < LOOK_BACK; n++)
        if (is_repeated(&scene->claim[i], &claim, figure, more)) {
            if (!is_surer(&claim, ground, &scene->claim[i]))
                return;
            scene->claim[i].dropped = true;
        }
    if (is_year_before(scene, &claim))
        return;
    claim.numberless = !figure->numbered;
    if (claim.kind == LOFTE_DONE ? done_is_told(scene, figure, &claim) : plan_is_told_of(scene, figure, &claim))
        return;
    if (claim.count < 0)
        claim.doubts &= ~(unsigned)(DOUBT_TIMELESS | DOUBT_NUMBERLESS); /* no number that they could make wrong */
    if (claim.count < 0 && claim.kind == LOFTE_DONE)
        claim.doubts |= DOUBT_UNCOUNTED;
    claims_number(scene, figure, &claim);
    claim.ground = (int)ground;
    claim.certainty = certainty_of(ground, claim.doubts);
    claim.corrects = scene->marks.correction != SIZE_MAX || scene->marks.righted == figure->at;
    if (clause->own & CUE_CORRECT)
        claims_correct(scene, figure, &claim);
    place_weigh(scene, figure, &claim);
    if (!claim.elsewhere && is_outdone(scene, figure, &claim))
        return;
    const bool on = goes_on(scene, clause);
    if (!more || on)
        told_count(scene, &claim, on);
    *ARENA_PUSH(scene->scratch, scene->claim, scene->n_claims, scene->cap_claims) = claim;
}

static bool may_be_same(struct lofte_window a, struct lofte_window b) {
    return (a.to == LOFTE_NO_DAY || b.from == LOFTE_NO_DAY || b.from <= a.to) &&
           (b.to == LOFTE_NO_DAY || a.from == LOFTE_NO_DAY || a.from <= b.to);
}

/* 'Inre tillsyn 4 st avklarad, räknas ej', 'Det påminns om att inre tillsyn inte räknas hit': what the vocabulary bars
 * is what does not count. */
static bool is_of_barred(const struct scene *scene) {
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    for (size_t i = 0; last && i < scene->marks.n && !(scene->marks.mark[i].cues & CUE_NOTOURS); i++)
        if (mark_is(&scene->marks.mark[i], WORD_NEVER, last->activity))
            return true;
    return false;
}

/* 'ATK-bil v. 9 – inte vår siffra': a thing of its own, at a time of its own, and none that has been told. */
static bool names_another(const struct scene *scene) {
    const struct mark *first = &scene->marks.mark[0];
    const struct claim *last = scene->n_claims ? &scene->claim[scene->n_claims - 1] : NULL;
    static const char *const it[] = {"det", "den", "detta", "denna", "de", "dessa", NULL};
    if (!last || !scene->marks.n || text_among(mark_last(&scene->marks, 0), it))
        return false;
    for (size_t i = 0; i < scene->marks.n && !(scene->marks.mark[i].cues & CUE_NOTOURS); i++)
        if (/* 'Föreningen ordnade en egen rond, och den räknar vi inte in' */
            scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.article)
            return true;
    if (first->kind == MARK_CUE)
        return false;
    for (size_t i = 1; i < scene->marks.n && first->kind != MARK_WHEN; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN && mark->when.kind != WHEN_VAGUE && !may_be_same(mark->when.window, last->window))
            return true;
    }
    return scene_resolve(scene, 0) != last->activity && first->n_words && first->word[0].role == WORD_ASK;
}

void claims_take_back(struct scene *scene, size_t before) {
    const bool here = scene->n_claims > before;
    if (!here && scene->marks.n && scene->marks.mark[0].kind == MARK_NUMBER)
        return; /* 'Fyra andra blev hämtade och räknas inte': those four */
    if (!here && (names_another(scene) || is_of_barred(scene)))
        return;
    for (size_t i = 0; !here && i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_PLACE && scene->marks.mark[i].neighbour)
            return; /* 'ATK-bilen stod i Aneby, ej vår siffra' */
    const bool of_item = scene->marks.n && text_begins(mark_first(&scene->marks, 0), "räknas"); /* 'Räknas: nej' */
    for (size_t i = scene->n_claims; i-- > 0;) {
        struct claim *claim = &scene->claim[i];
        const bool only =
            scene->n_claims == 1 && claim->sentence + 2 == scene->sentence; /* a sentence between told nothing */
        const bool just = claim->passage == scene->passage && (claim->sentence + 1 == scene->sentence || only);
        if (here ? i < before : !just && !(of_item && claim->activity == scene->claim[scene->n_claims - 1].activity))
            return;
        claim->kind = LOFTE_MENTION;
        claim->elsewhere = true;
        claim->count = -1;
        claim->precision = LOFTE_UNSPECIFIED;
        claim->reason = N_("the text says that it does not count here");
    }
}

void claim_tell(struct scene *scene, struct claim claim, const char *quote) {
    const struct figure figure = {.at = 0,
                                  .mention = NO_MARK,
                                  .activity = claim.activity,
                                  .count = claim.count,
                                  .precision = LOFTE_EXACT,
                                  .numbered = true,
                                  .understood = true};
    const size_t before = scene->n_claims;
    claim.precision = LOFTE_EXACT;
    claim.doubts = DOUBT_UNDERSTOOD | DOUBT_CARRIED;
    claim.has_time = claim.window.to != LOFTE_NO_DAY;
    claim_add(scene, &figure, claim, GROUND_TOLD);
    if (scene->n_claims > before)
        scene->claim[before].quote = quote;
}

void claims_put_right(struct scene *scene, size_t from, size_t before) {
    for (size_t i = before; i < scene->n_claims; i++)
        for (size_t k = from; k < before; k++)
            if (scene->claim[k].activity == scene->claim[i].activity && scene->claim[k].part == scene->claim[i].part &&
                scene->claim[i].kind == scene->claim[k].kind &&
                (!scene->claim[i].has_time || !scene->claim[k].has_time ||
                 may_be_same(scene->claim[i].window, scene->claim[k].window)))
                scene->claim[k].dropped = true;
}

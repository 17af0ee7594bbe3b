/* SPDX-License-Identifier: MIT
 *
 * A mention without a number: the one event that it names, several, none, or no event at all.
 */
#include "figures/named.h"

#include "figures/acted.h"
#include "figures/ahead.h"
#include "figures/apart.h"
#include "figures/binding.h"
#include "figures/other.h"
#include "figures/referred.h"
#include "figures/talked.h"
#include "language/match.h"
#include "marks/insertion.h"

static bool has_figure_of(const struct figures *figures, size_t clause, size_t activity) {
    for (size_t i = figures->n; i-- > 0 && figures->figure[i].clause >= clause;)
        if (figures->figure[i].clause == clause && figures->figure[i].activity == activity)
            return true;
    return false;
}

/* 'varken krogkontroller eller informationsinsatser', 'varken något omhändertagande eller någon avvisning'. */
static bool is_neither(const struct scene *scene, size_t clause, size_t at) {
    const struct clause *own = &scene->clauses.clause[clause], *before = clause ? own - 1 : own;
    for (size_t i = before->first; i < at; i++)
        if (text_is(mark_first(&scene->marks, i), "varken"))
            return i < own->first || scene->marks.mark[i].kind != MARK_NUMBER || i + 1 < at;
    return false;
}

/* 'sagda kontroller': the ones just told of. */
static bool is_pointed_at(const struct scene *scene, size_t at) {
    static const char *const words[] = {"sagda", "nämnda", "ifrågavarande", "dessa", "omnämnda", NULL};
    const enum word_form form = scene->marks.mark[at].word[0].form;
    return at > 0 && (form == FORM_PLURAL || form == FORM_DEFINITE_PLURAL) &&
           text_among(mark_last(&scene->marks, at - 1), words);
}

/* 'Den krogkontroll som planerats till den 10 maj', 'kvällens krogkontroll': a certain one. */
static bool is_that_one(const struct scene *scene, size_t at) {
    static const char *const the[] = {"den", "det", NULL};
    static const char *const whose[] = {"kvällens",  "nattens",        "dagens",       "helgens",
                                        "morgonens", "eftermiddagens", "förmiddagens", NULL};
    static const char *const who[] = {"som", "de", "vi", "man", NULL}; /* 'den krogkontroll de hade bestämt' */
    if (!at || scene->marks.mark[at].word[0].form != FORM_BARE)
        return false;
    return text_among(mark_last(&scene->marks, at - 1), whose) ||
           (at + 1 < scene->marks.n && text_among(mark_last(&scene->marks, at - 1), the) &&
            text_among(mark_last(&scene->marks, at + 1), who));
}

/* How many there are of a name without a number beside it, where the sentence says so further on; or -1. */
static int64_t sum_of_named(struct scene *scene, size_t clause, const struct mark *mark, bool parts) {
    if (mark->word[0].form == FORM_PLURAL) {
        const int64_t sum = apart_sum(scene, clause);
        const int64_t amount = sum > 0 ? sum : apart_amount(scene, clause);
        if (amount > 0)
            return amount;
    }
    const int64_t alone = parts ? -1 : apart_alone(scene, clause);
    if (parts || alone > 0)
        return alone;
    const int64_t dates = apart_dates(scene, clause);
    return dates > 0 ? dates : apart_spread(scene, clause);
}

static bool points_at_told(const struct scene *scene, const struct clause *clause) {
    static const char *const the[] = {"de", "den", "det", NULL};
    static const char *const ones[] = {"senare", "förra", "förstnämnda", "sistnämnda", NULL};
    return clause->first + 1 < clause->end && text_among(mark_last(&scene->marks, clause->first), the) &&
           text_among(mark_last(&scene->marks, clause->first + 1), ones);
}

/* 'Vid den sista stod polisen vid skolan': one of those told of. */
static bool is_one_told(const struct scene *scene, const struct clause *clause, size_t at, size_t activity) {
    enum { NEAR = 3 };
    static const char *const at_it[] = {"vid", "på", "under", NULL};
    static const char *const ones[] = {"sista", "senaste", "första", "andra", "tredje", "ena", "senare", NULL};
    if (at == clause->first || !text_among(mark_last(&scene->marks, at - 1), ones) || !scene_last(scene, activity))
        return false;
    for (size_t i = at - 1; i-- > clause->first && i + NEAR >= at;)
        if (text_among(mark_first(&scene->marks, i), at_it))
            return true;
    return false;
}

/* ', LOB', ', enligt LOB och polislagen': nothing but the law, of what has just been counted. */
static bool is_only_law(const struct scene *scene, const struct clause *clause, size_t activity) {
    if (!clause->first || scene->marks.mark[clause->first - 1].stop != ',')
        return false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const bool by = mark->kind == MARK_CUE && mark->cues == CUE_LINK && clause->end > clause->first + 1;
        if (!by && !(mark->kind == MARK_MENTION && scene_resolve(scene, i) == activity))
            return false;
    }
    return true;
}

/* 'LOB + polislagen: 4': the first of two names that one number is of. */
static bool is_joined_to_next(const struct scene *scene, size_t clause, size_t activity) {
    const struct clause *own = &scene->clauses.clause[clause], *next = own + 1;
    if (own->end != own->first + 1 || clause + 1 >= scene->clauses.n || !next->more)
        return false;
    const bool counted = next->end == next->first + 1 && next->end + 1 < scene->marks.n &&
                         scene->marks.mark[next->end].stop == ':' &&
                         scene->marks.mark[next->end + 1].kind == MARK_NUMBER;
    const bool inside = next->end > next->first + 2 && scene->marks.mark[next->first + 1].stop == ':';
    return (counted || inside) && scene_resolve(scene, next->first) == activity;
}

/* 'lika många, eller två, blevo jämlikt polislagen avvisade': the verb of the number between commas before it. */
static bool is_verb_of_number(const struct scene *scene, const struct figures *out, size_t clause, size_t at) {
    const struct figure *last = out->n ? &out->figure[out->n - 1] : NULL;
    const struct mark *mark = &scene->marks.mark[at];
    if (!last || !clause || last->clause + (last->same ? 2 : 1) < clause || last->clause == clause ||
        !last->understood || !last->numbered || !mark_is(mark, WORD_ACT, last->activity))
        return false;
    const struct clause *own = &scene->clauses.clause[clause], *before = own - 1;
    const bool verb = scene->marks.mark[own->first].cues & (CUE_PAST | CUE_VERB | CUE_DONE | CUE_PRESENT);
    return verb && own->first && scene->marks.mark[own->first - 1].stop == ',' &&
           !(before->own & (CUE_EVENT | CUE_PAST | CUE_VERB));
}

/* 'Den andra av vårens kampanjer': one, whichever. */
static bool is_ranked_of(const struct scene *scene, size_t at) {
    enum { NEAR = 4 };
    static const char *const ranks[] = {"andra", "sista", "senaste", "första", NULL};
    for (size_t i = at; i-- > 1 && i + NEAR > at;) {
        if (!text_is(mark_first(&scene->marks, i), "av"))
            continue;
        const struct mark *rank = &scene->marks.mark[i - 1];
        return text_among(mark_last(&scene->marks, i - 1), ranks) ||
               (rank->kind == MARK_NUMBER && rank->number.ordinal);
    }
    return false;
}

/* ', med LOB och polislagen sammanräknade': what a number before it holds. */
static bool is_counted_together(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const together[] = {"sammanräknade", "sammantagna", "inräknade",
                                           "inräknad",      "ihopräknade", NULL};
    if (!text_is(mark_first(&scene->marks, clause->first), "med"))
        return false;
    for (size_t i = at + 1; i < scene->marks.n && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (text_among(mark_first(&scene->marks, i), together))
            return true;
    return false;
}

/* ', i vilket antal mopedkontrollen är inräknad', 'I siffran ingår kontrollen på Falkgatan' */
static bool is_held_by_sum(const struct scene *scene, const struct clause *clause, size_t at) {
    const struct claim *last = scene_last(scene, scene_resolve(scene, at));
    const bool told = last && last->passage == scene->passage && last->sentence + 1 == scene->sentence;
    for (size_t i = at + 1; told && !(clause->own & CUE_NOT) && i < clause->end; i++)
        if (insertion_is_included(mark_last(&scene->marks, i)))
            return true; /* 'Tre gjordes i april. Kontrollen den 17 är inräknad.' */
    static const char *const in[] = {"i", "bland", NULL};
    static const char *const sums[] = {"siffran", "antalet", "summan",    "vilket", "vilka",     "detta",
                                       "dessa",   "häri",    "häribland", "däri",   "däribland", NULL};
    static const char *const holds[] = {"ingår", "ingick", "inräknats", "medräknats", NULL};
    const size_t sum = clause->first + text_among(mark_first(&scene->marks, clause->first), in);
    if (sum >= at || !text_among(mark_first(&scene->marks, sum), sums))
        return false;
    for (size_t i = sum; i < clause->end && !(clause->own & CUE_NOT); i++)
        if (text_among(mark_last(&scene->marks, i), holds) || insertion_is_included(mark_last(&scene->marks, i)))
            return true;
    return false;
}

/* 'LOB-statistiken redovisas', 'PL-siffran stämmer': a paper's figure, and none of what it counts. */
static bool is_figure_of(const struct marks *marks, size_t at) {
    static const char *const of[] = {"för", "över", "om", NULL}, *const sums[] = {"siffran", "siffra", "statistiken",
                                                                                  NULL};
    if (at > 1 && text_among(mark_last(marks, at - 1), of) && text_ends_among(mark_last(marks, at - 2), sums))
        return true; /* 'marssiffran för LOB' */
    static const char *const works[] = {"verksamhet", "verksamheten", "arbete", "arbetet", NULL};
    if (text_ends_among(mark_last(marks, at), works)) /* 'kontrollverksamheten' */
        return true;
    static const char *const figures[] = {"siffr", "statisti", "uppgift", "underlag", "tal", "rapport", NULL};
    const char *hyphen = strrchr(mark_last(marks, at), '-');
    const bool apart =
        at + 2 < marks->n && marks->mark[at + 1].stop == '-' && !marks->token[marks->mark[at + 1].first].spaced;
    return text_begins_among(hyphen ? hyphen + 1 : apart ? mark_first(marks, at + 2) : "", figures);
}

/* 'Samtliga ingripanden skedde nattetid': those that the text has told of. */
static bool is_all_told(const struct scene *scene, size_t at, size_t activity) {
    static const char *const all[] = {"samtliga", "alla", "flertalet", "merparten", NULL};
    return at && scene_last(scene, activity) && text_among(mark_last(&scene->marks, at - 1), all);
}

/* 'Antalet kontroller ligger lägre än i februari': how many is not said. */
static bool is_bare_amount(struct scene *scene, size_t clause, size_t at) {
    static const char *const amounts[] = {"antalet", "antal", NULL};
    const struct clause *own = &scene->clauses.clause[clause];
    return at && scene->marks.mark[at].word[0].form == FORM_PLURAL &&
           text_among(mark_last(&scene->marks, at - 1), amounts) && !(own->own & (CUE_DONE | CUE_TOTAL)) &&
           scene_names(scene, at + 1, own->end) == NO_ACTIVITY && apart_sum(scene, clause) < 1;
}

/* 'samma kväll som tillsynen': it only says when. */
static bool is_same_time_as(const struct scene *scene, size_t at) {
    return at > 1 && text_is(mark_last(&scene->marks, at - 1), "som") &&
           (scene->marks.mark[at - 2].cues & CUE_SAMETIME);
}

/* 'kontrollerat 214 fordon', '190 fordon har kontrollerats', 'kontrollerat nykterheten hos 18 förare' */
static bool has_objects(const struct scene *scene, size_t at) {
    static const char *const have[] = {"har", "hade", NULL};
    const struct mark *mark = &scene->marks.mark[at];
    if (mark->word[0].role != WORD_ACT || !mark->paired)
        return false;
    const bool behind = at + 1 < scene->marks.n && mark[1].kind == MARK_NUMBER && mark[1].number.value > 1;
    const bool whose = at + 3 < scene->marks.n && text_is(mark_last(&scene->marks, at + 2), "hos") &&
                       mark[3].kind == MARK_NUMBER && mark[3].number.value > 1;
    const bool before = at > 2 && text_among(mark_last(&scene->marks, at - 1), have) && mark[-2].kind == MARK_WORD &&
                        mark[-3].kind == MARK_NUMBER && mark[-3].number.value > 1;
    return behind || whose || before;
}

/* 'gårdagens kontroll', and not 'i lördags' */
static bool is_of_time(const struct marks *marks, size_t at) {
    return at > 0 && marks->mark[at - 1].kind == MARK_WHEN && text_ends(mark_last(marks, at - 1), "s") &&
           !text_is(mark_first(marks, at - 1), "i") && !text_is(mark_last(marks, at - 1), "mars");
}

static void named_figure(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    const size_t activity = scene_resolve(scene, at);
    const bool timed = is_of_time(&scene->marks, at);
    const bool behind = referred_event(scene, at + 1); /* 'Efter kontrollen den 24 april har två gjorts' */
    if (activity == NO_ACTIVITY || mark->spent || (has_figure_of(out, clause, activity) && !timed && !behind) ||
        ahead_was_told(scene, activity) || talked_of(scene, at) || other_average(scene, &scene->clauses.clause[clause]))
        return;
    for (size_t i = 0; i < out->n; i++) /* 'Två gånger i år har kommunen och polisen gjort tillsyn' */
        if (out->figure[i].distant && out->figure[i].mention == at && !behind)
            return;
    if (mark->word[0].role == WORD_ACT && other_actor(scene, &scene->clauses.clause[clause], at))
        return;
    if (has_objects(scene, at) || is_same_time_as(scene, at))
        return;
    const struct clause *own = &scene->clauses.clause[clause];
    if (is_bare_amount(scene, clause, at) || is_counted_together(scene, own, at) || is_held_by_sum(scene, own, at))
        return;
    if (is_one_told(scene, own, at, activity) || (points_at_told(scene, own) && out->n) ||
        is_figure_of(&scene->marks, at)) /* '…, de senare med PL som grund' */
        return;
    if (is_joined_to_next(scene, clause, activity))
        return;
    if (clause && is_only_law(scene, own, activity) && has_figure_of(out, clause - 1, activity))
        return; /* '3 fulla omhänd., LOB' */
    static const char *const all_of_them[] = {"allt", "båda", "bägge", NULL};
    const bool all = clause && ((scene->marks.mark[own->first].cues & CUE_BOTH) ||
                                text_among(mark_first(&scene->marks, own->first), all_of_them));
    if (all && has_figure_of(out, clause - 1, activity)) /* 'elva omhändertaganden, samtliga enligt LOB' */
        return;
    if (is_verb_of_number(scene, out, clause, at) || is_all_told(scene, at, activity))
        return;
    const bool neither = is_neither(scene, clause, at);
    const bool parts = lexicon_activity(scene->marker->lexicon, activity)->activity->vocabulary.n_parts;
    const bool acts = mark->word[0].role == WORD_ACT;
    const bool ranked = !neither && is_ranked_of(scene, at);
    const bool one = !neither && !mark->paired && acted_on_one(scene, own, at);
    const int64_t sum = neither ? -1 : one ? 1 : sum_of_named(scene, clause, mark, parts);
    const bool tells = mark->word[0].form == FORM_PLURAL && /* 'återrapporterar' */
                       (acts || text_ends(mark_last(&scene->marks, at), "erar"));
    figures_add(scene, out, cap,
                (struct figure){.clause = clause,
                                .at = at,
                                .mention = at,
                                .activity = activity,
                                .numbered = neither || sum > 0 || ranked,
                                .ordinal = ranked,
                                .zero = neither,
                                .act = mark->word[0].role == WORD_ACT && !mark->paired,
                                .count = neither  ? 0
                                         : ranked ? 1
                                                  : sum,
                                .precision = sum > 0 || ranked ? LOFTE_EXACT : LOFTE_UNSPECIFIED,
                                .form = is_pointed_at(scene, at) ? FORM_DEFINITE_PLURAL
                                        : is_that_one(scene, at) ? FORM_DEFINITE
                                        : tells                  ? FORM_BARE
                                                                 : mark->word[0].form});
}

void named_figures(struct scene *scene, struct figures *out, size_t *cap, size_t clause) {
    const struct clause *c = &scene->clauses.clause[clause];
    for (int ask = 0; ask < 2; ask++)
        for (size_t i = c->first; i < c->end; i++)
            if (scene->marks.mark[i].kind == MARK_MENTION &&
                (scene->marks.mark[i].word[0].role == WORD_ASK) == (ask == 1))
                named_figure(scene, out, cap, clause, i);
}

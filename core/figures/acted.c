/* SPDX-License-Identifier: MIT
 *
 * Known by the verb's voice, by the law's name beside it, or by the title.
 */
#include "figures/acted.h"

#include "figures/binding.h"
#include "language/match.h"

#include <string.h>

/* 'Fyra supportrar avvisades', 'har fyra supportrar avvisats': the subject of a passive verb beside it. */
static bool is_acted(const struct scene *scene, size_t at, size_t verb) {
    static const char *const before[] = {"mellan", "efter", "av",  "för",   "vid", "mot",
                                         "med",    "från",  "hos", "kring", NULL};
    const char *fold = mark_last(&scene->marks, verb);
    if (at && text_among(mark_last(&scene->marks, at - 1), before)) /* 'bråk mellan två gäng avvisades en' */
        return false;
    const bool got = at && text_among(mark_last(&scene->marks, at - 1), (const char *const[]){"fick", "fått", NULL}) &&
                     text_ends(fold, "as"); /* 'fick fyra maskerade avvisas' */
    for (size_t i = at + 1; i < verb; i++)
        if (scene->marks.mark[i].kind != MARK_WORD && !binding_is_participle(&scene->marks, i))
            return false;
    const bool described =
        verb == at + 3 && (binding_is_participle(&scene->marks, at + 1) || /* 'fyra maskerade supportrar' */
                           text_ends(mark_last(&scene->marks, at + 1), "a"));
    return (verb == at + 2 || described) && (got || text_ends(fold, "des") || text_ends(fold, "ats") ||
                                             text_ends(fold, "its") || text_ends(fold, "togs"));
}

/* 'två som stört gästerna vid stationen avvisades': the words between say who they were. */
static bool is_described(const struct scene *scene, size_t at, size_t verb) {
    const char *fold = mark_last(&scene->marks, verb);
    if (verb < at + 3 || !text_is(mark_last(&scene->marks, at + 1), "som") ||
        !(text_ends(fold, "des") || text_ends(fold, "togs") || text_ends(fold, "ats")))
        return false;
    for (size_t i = at + 2; i < verb; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER || scene->marks.mark[i].kind == MARK_STOP ||
            scene->marks.mark[i].kind == MARK_MENTION)
            return false;
    return true;
}

/* 'Fyra supportrar avvisades' where the title is of that, or 'från torget': no application is turned away from there.
 */
static bool is_surely_acted(const struct scene *scene, size_t verb) {
    static const char *const things[] = {"fordon",     "bilar",    "mopeder",     "traktorer",   "cyklar",
                                         "hundar",     "djur",     "förslag",     "krav",        "yrkanden",
                                         "inlagor",    "ärenden",  "ansökningar", "anmälningar", "överklaganden",
                                         "skrivelser", "motioner", NULL};
    const char *noun = verb ? mark_last(&scene->marks, verb - 1) : "";
    for (size_t i = 0; things[i]; i++)
        if (text_is(noun, things[i]) || text_ends(noun, things[i])) /* or 'bygglovsärenden' */
            return false;
    if (!verb || text_begins(mark_last(&scene->marks, verb), "omh")) /* 'tre flaskor omhändertogs' */
        return false;
    return scene->title == scene_resolve(scene, verb) ||
           (verb + 1 < scene->marks.n &&
            text_among(mark_first(&scene->marks, verb + 1), (const char *const[]){"från", "ur", NULL}));
}

/* 'avvisades en ung kvinna från Stortorget': a person, and where from. */
static bool is_sent_from(const struct scene *scene, size_t verb, size_t at, size_t activity) {
    enum { NEAR = 5 };
    static const char *const from[] = {"från", "ur", NULL};
    bool person = false;
    if (verb > at || text_begins(mark_last(&scene->marks, verb), "omh"))
        return false;
    for (size_t i = at + 1; i < scene->marks.n && i <= at + NEAR && scene->marks.mark[i].kind != MARK_STOP; i++) {
        if (person && text_among(mark_first(&scene->marks, i), from))
            return true;
        person = person || scene_is_person(scene, i, activity);
    }
    return false;
}

/* 'avvisades en 19-åring som vägrade lämna torget' */
static bool is_aged(const struct scene *scene, size_t verb, size_t at) {
    return verb < at && at + 1 < scene->marks.n && strstr(mark_last(&scene->marks, at + 1), "åring") &&
           text_ends(mark_last(&scene->marks, verb), "des");
}

/* Not of 'kontrollerade fem serveringsställen', which two words name together. */
static bool acts_on_people(const struct scene *scene, size_t verb) {
    const size_t activity = scene_resolve(scene, verb);
    return activity != NO_ACTIVITY &&
           lexicon_activity(scene->marker->lexicon, activity)->activity->vocabulary.acts.n > 0;
}

/* Marks between the number and the verb, but for 'i trettioårsåldern', which says who it was. */
static size_t distance(const struct scene *scene, size_t at, size_t verb) {
    const size_t first = at < verb ? at : verb, last = at < verb ? verb : at;
    size_t marks = last - first;
    for (size_t i = first + 1; i < last; i++)
        if (text_ends(mark_last(&scene->marks, i), "årsåldern") && marks > 2)
            marks -= 2;
    return marks;
}

size_t acted_verb(const struct scene *scene, const struct clause *clause, size_t at, bool article) {
    enum { NEAR = 5, REACH = 12 };
    const size_t first = at > clause->first + REACH ? at - REACH : clause->first;
    const size_t end = clause->end - at > REACH ? at + REACH : clause->end;
    size_t verb = NO_MARK;
    for (size_t i = first; i < end; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && acts_on_people(scene, i) &&
            (distance(scene, at, i) < NEAR || is_described(scene, at, i)) && scene_resolve(scene, i) != NO_ACTIVITY &&
            mark_is(&scene->marks.mark[i], WORD_ACT, scene_resolve(scene, i)))
            verb = i;
    static const char *const at_what[] = {"efter", "vid",   "från", "under", "på",    "i",       "mot",     "utanför",
                                          "invid", "inne",  "hos",  "nära",  "bakom", "framför", "bredvid", "intill",
                                          "ur",    "längs", "inom", "inför", "om",    "över",    "åt",      NULL};
    if (article && verb != NO_MARK && at && text_among(mark_last(&scene->marks, at - 1), at_what))
        return NO_MARK; /* 'Två LOB:ades efter en fest', 'utanför en restaurang' */
    if (verb == NO_MARK || (!article && verb > at && !is_acted(scene, at, verb) && !is_described(scene, at, verb)))
        return NO_MARK;
    const size_t activity = scene_resolve(scene, verb);
    if (verb > at && !article && is_surely_acted(scene, verb))
        return verb;
    if (strchr(mark_last(&scene->marks, verb), ':') || scene->law_ahead != NO_ACTIVITY)
        return verb; /* 'LOB:ades två elever': the verb is made of the law's name; or the next sentence gives it */
    if (is_sent_from(scene, verb, at, activity) || is_aged(scene, verb, at))
        return verb;
    const struct claim *last = scene_last(scene, activity);
    if (last && last->passage == scene->passage && last->sentence + 1 == scene->sentence && verb < at)
        return verb; /* 'I april LOB:ade vi två. Den 2 maj fick vi avvisa två bröder' */
    for (size_t i = first; i < end; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene->marks.mark[i].word[0].role == WORD_COUNT &&
            scene->marks.mark[i].word[0].activity == activity)
            return verb;
    return NO_MARK;
}

bool acted_on_one(const struct scene *scene, const struct clause *clause, size_t verb) {
    static const char *const one[] = {"han", "hon", "hen", "denne", "vederbörande", NULL};
    static const char *const got[] = {"fick", "blev", "har", NULL};
    const size_t activity = scene_resolve(scene, verb);
    const struct claim *last = activity == NO_ACTIVITY ? NULL : scene_last(scene, activity);
    if (activity == NO_ACTIVITY || !mark_is(&scene->marks.mark[verb], WORD_ACT, activity) || verb == clause->first ||
        (last && last->passage == scene->passage && last->sentence + 1 >= scene->sentence))
        return false; /* who was told of is not told of again */
    size_t who = verb - 1;
    who -= who > clause->first && text_among(mark_last(&scene->marks, who), got);
    if (!text_among(mark_last(&scene->marks, who), one))
        return false;
    for (size_t i = verb + 1; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene->marks.mark[i].word[0].role == WORD_COUNT &&
            scene_resolve(scene, i) == activity)
            return true;
    return scene->title == activity;
}

bool acted_is_noted(const struct scene *scene, size_t verb) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && !scene->marks.mark[i].number.article)
            return false;
    return scene->terse && verb == 0 && text_ends(mark_last(&scene->marks, 0), "ad");
}

bool acted_again(const struct scene *scene, const struct figures *figures, const struct clause *clause,
                 struct figure *figure) {
    const struct figure *last = figures->n ? &figures->figure[figures->n - 1] : NULL;
    const size_t at = figure->at;
    if (!last || !figure->article || !last->article || last->mention == NO_MARK || last->mention >= at ||
        !mark_is(&scene->marks.mark[last->mention], WORD_ACT, last->activity) || at + 1 >= clause->end ||
        !scene_is_person(scene, at + 1, last->activity))
        return false;
    size_t i = at;
    while (i > 0 && scene->marks.mark[i - 1].stop == ',')
        i--;
    if (!i || scene->marks.mark[i - 1].kind != MARK_WHEN || scene->marks.mark[i - 1].when.kind != WHEN_DAY)
        return false;
    figure->activity = last->activity;
    figure->mention = last->mention;
    return true;
}

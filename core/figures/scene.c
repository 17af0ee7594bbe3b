/* SPDX-License-Identifier: MIT
 *
 * Short words ('kontrollen', 'insatsen', 'avvisades') name an activity only where the item is about it: which one is
 * decided here.
 */
#include "figures/scene.h"

#include "language/match.h"

#include <string.h>

bool scene_named(const struct scene *scene, size_t activity) {
    return activity != NO_ACTIVITY && scene->topic[activity].named == scene->stamp;
}

const struct claim *scene_last(const struct scene *scene, size_t activity) {
    for (size_t i = scene->n_claims; i-- > 0;)
        if (scene->claim[i].activity == activity && !scene->claim[i].dropped)
            return &scene->claim[i];
    return NULL;
}

static bool is_candidate(const struct mark *mark, enum word_role role, size_t activity) {
    return activity != NO_ACTIVITY && mark_is(mark, role, activity);
}

enum { AHEAD = 24 };

/* A plain name of a candidate later in the sentence: 'kontroller av hastighet … trafikkontrollerna'. */
static size_t named_ahead(const struct scene *scene, size_t at, enum word_role role) {
    for (size_t i = at > AHEAD ? at - AHEAD : 0; i < scene->marks.n && i < at + AHEAD; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (i != at && mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT &&
            mark_is(&scene->marks.mark[at], role, mark->word[0].activity))
            return mark->word[0].activity;
    }
    return NO_ACTIVITY;
}

/* 'Personalen avvisade fyra från biblioteket': who says so where there is somebody else than the police. */
static bool has_own_staff(const struct scene *scene) {
    static const char *const houses[] = {"bibliotek", "badhus", "simhall",  "krog",     "restaurang",
                                         "nattklubb", "butik",  "entré",    "personal", "ordningsvakt",
                                         "väkt",      "krögar", "arrangör", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (text_begins_among(mark_first(&scene->marks, i), houses))
            return true;
    return false;
}

/* By the police, or nobody is named. */
static bool is_by_police(const struct scene *scene, size_t verb) {
    const char *fold = mark_last(&scene->marks, verb);
    const size_t length = strlen(fold);
    bool police = length && fold[length - 1] == 's'; /* 'avvisades', 'avlägsnats' */
    police = police || (verb + 1 < scene->marks.n && text_is(mark_first(&scene->marks, verb + 1), "vi"));
    for (size_t i = 0; i < scene->marks.n && !police; i++)
        police =
            text_begins(mark_first(&scene->marks, i), "polis") || text_begins(mark_first(&scene->marks, i), "patrull");
    return police && !has_own_staff(scene);
}

/* 'Två avvisades från parken': people, since no application is turned away from anywhere. */
static bool is_counted_from_place(const struct scene *scene, size_t verb) {
    static const char *const from[] = {"från", "ur", NULL};
    const struct marks *marks = &scene->marks;
    return verb && verb + 1 < marks->n && marks->mark[verb - 1].kind == MARK_NUMBER &&
           marks->mark[verb - 1].number.value > 0 && text_among(mark_first(marks, verb + 1), from);
}

/* 'Avv. 2 samma kväll': a short form before its number, as in a row of figures. */
static bool is_short_label(const struct scene *scene, size_t at) {
    const struct token *token = &scene->marks.token[scene->marks.mark[at].first];
    return scene->terse && at == 0 && scene->marks.n > 1 && scene->marks.mark[1].kind == MARK_NUMBER &&
           !scene->marks.mark[1].number.article && token->len > 1 && token->text[token->len - 1] == '.';
}

bool scene_is_person(const struct scene *scene, size_t at, size_t activity) {
    enum { LEAST = 4 }; /* bytes of the last part of a compound: 'julbordsgäst', and no 'talman' */
    const char *fold = mark_last(&scene->marks, at);
    if (mark_is(&scene->marks.mark[at], WORD_UNIT, activity) || strstr(fold, "åring"))
        return true;
    const struct lofte_word_list *units =
        &lexicon_activity(scene->marker->lexicon, activity)->activity->vocabulary.units;
    for (size_t i = 0; i < units->n && scene->marks.mark[at].kind == MARK_WORD; i++)
        if (strlen(units->word[i]) >= LEAST && text_ends(fold, units->word[i]))
            return true;
    return false;
}

/* 'tre personer', 'en äldre kvinna', 'en 19-åring': the number at the mark is of people whom the activity counts. */
static bool is_of_people(const struct scene *scene, size_t at, size_t activity) {
    enum { ADJECTIVES = 1 };
    static const char *const of[] = {"från", "av", "mellan", "efter", "till", "för", NULL};
    const struct marks *marks = &scene->marks;
    if (at && text_among(mark_last(marks, at - 1), of)) /* 'avvisades en skrivelse från två personer' */
        return false;
    for (size_t i = at + 1; i < marks->n && i <= at + 1 + ADJECTIVES; i++) {
        if (scene_is_person(scene, i, activity))
            return !(marks->mark[i].cues & CUE_TIMES);
        if (marks->mark[i].kind != MARK_WORD && marks->mark[i].kind != MARK_CUE)
            return false;
    }
    return false;
}

/* 'avvisades tre personer från torget': no law is named, but a number of what the verb's activity counts. */
static size_t counted_people(const struct scene *scene, size_t at) {
    enum { NEAR = 5 };
    const size_t activity = scene->marks.mark[at].word[0].activity;
    if (is_short_label(scene, at))
        return activity;
    if (!is_by_police(scene, at))
        return NO_ACTIVITY;
    if (is_counted_from_place(scene, at))
        return activity;
    for (size_t i = at > NEAR ? at - NEAR : 0; i + 1 < scene->marks.n && i < at + NEAR; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.value > 0 &&
            is_of_people(scene, i, activity))
            return activity;
    return NO_ACTIVITY;
}

/* 'påskinsatsen mot narkotika': what it is aimed at tells whose of its words it is. */
static size_t aimed_at(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    if (at + 2 >= scene->marks.n || !text_is(mark_last(&scene->marks, at + 1), "mot"))
        return NO_ACTIVITY;
    for (size_t i = 0; i < mark->n_words; i++)
        if (mark->word[i].role == WORD_NOUN && mark_is(&scene->marks.mark[at + 2], WORD_RIGHT, mark->word[i].activity))
            return mark->word[i].activity;
    return NO_ACTIVITY;
}

static size_t resolve_short(const struct scene *scene, size_t at, enum word_role role) {
    const struct mark *mark = &scene->marks.mark[at];
    const size_t aim = role == WORD_NOUN ? aimed_at(scene, at) : NO_ACTIVITY;
    if (aim != NO_ACTIVITY)
        return aim;
    if (is_candidate(mark, role, scene->current) &&
        (scene_named(scene, scene->current) || scene->topic[scene->current].spoken == scene->stamp))
        return scene->current;
    if (is_candidate(mark, role, scene->title))
        return scene->title;
    const size_t ahead = named_ahead(scene, at, role);
    if (ahead != NO_ACTIVITY)
        return ahead;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < mark->n_words; i++) {
            const size_t activity = mark->word[i].activity;
            const struct topic *topic = &scene->topic[activity];
            if (mark->word[i].role == role && (pass ? topic->spoken : topic->named) == scene->stamp)
                return activity;
        }
    const bool counted = at && scene->marks.mark[at - 1].kind == MARK_NUMBER;
    if ((role == WORD_ACT || counted) && is_candidate(mark, role, scene->law_ahead))
        return scene->law_ahead;
    return role == WORD_ACT ? counted_people(scene, at) : NO_ACTIVITY;
}

size_t scene_resolve(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    if (mark->kind != MARK_MENTION)
        return NO_ACTIVITY;
    switch (mark->word[0].role) {
    case WORD_COUNT:
    case WORD_ASK:
        return mark->word[0].activity;
    case WORD_NOUN:
        return resolve_short(scene, at, WORD_NOUN);
    case WORD_ACT:
        return mark->paired ? mark->word[0].activity : resolve_short(scene, at, WORD_ACT);
    case WORD_NEVER:
    case WORD_UNIT:
    case WORD_LEFT:
    case WORD_RIGHT:
    case WORD_PART:
    case WORD_TOPIC:
    case WORD_ABOUT:
    case WORD_NEIGHBOUR:
    case WORD_OWN:
        break;
    }
    return NO_ACTIVITY;
}

size_t scene_names(const struct scene *scene, size_t first, size_t end) {
    for (size_t i = first; i < end; i++)
        if (scene_resolve(scene, i) != NO_ACTIVITY)
            return scene_resolve(scene, i);
    return NO_ACTIVITY;
}

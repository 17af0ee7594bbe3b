/* SPDX-License-Identifier: MIT
 *
 * A label is a whole word ('trafik' or 'trafikmålet', not 'trafikmiljö') that only one activity knows as its subject,
 * its noun or its place of report. Beside it stand times and at most one other word.
 */
#include "figures/label.h"

#include "language/match.h"

#include <string.h>

enum { TITLE_WORDS = 1 };

/* 'Trafikmålet', 'Trafiksiffror': how it goes with the subject that the word begins with. */
static bool is_account(const char *fold) {
    static const char *const ends[] = {"mål", "målet", "målen", "löftet", "siffror", "siffrorna", "läget", NULL};
    return text_ends_among(fold, ends);
}

static bool speaks(const struct word *word, bool account) {
    if (account && word->role == WORD_TOPIC)
        return true;
    return word->whole && (word->role == WORD_TOPIC || word->role == WORD_RIGHT || word->role == WORD_NOUN ||
                           word->role == WORD_COUNT);
}

/* 'Körkort: 1', 'Fordon: 52': what is counted beside the activity. */
static bool is_object(const struct scene *scene, size_t at) {
    static const char *const objects[] = {"körkort", "fordon", "bil", "bilar", "lastbil", "lastbilar", "cyklar", NULL};
    return text_among(mark_first(&scene->marks, at), objects);
}

/* 'Moped: 3 st' where the title is of something else: what was stolen, and no control of mopeds. */
static bool is_thing(const struct scene *scene, size_t at, size_t activity) {
    static const char *const things[] = {"moped", "mopeder", "buss", "bussar", "a-traktor", "a-traktorer", NULL};
    return text_among(mark_first(&scene->marks, at), things) && scene->title != activity &&
           scene->title_label != activity;
}

/* 'Polisen: Rån mot unga: ett i år': who speaks, though a pair of words may have it for its other half. */
static bool is_speaker(const struct marks *marks, size_t at) {
    static const char *const speakers[] = {"polis",     "polisen", "polisens", "kommun",  "kommunen",
                                           "kommunens", "skola",   "skolan",   "skolans", NULL};
    return text_among(mark_first(marks, at), speakers);
}

/* The activity that the words of a mark point at; NO_ACTIVITY for none or several. */
static size_t activity_of(const struct marks *marks, size_t at) {
    const struct mark *mark = &marks->mark[at];
    size_t found = NO_ACTIVITY;
    bool topic = false;
    const bool account = is_account(mark_last(marks, at));
    if (is_speaker(marks, at))
        return NO_ACTIVITY;
    for (size_t k = 0; k < mark->n_words; k++) {
        const struct word *word = &mark->word[k];
        const bool own = word->role == WORD_TOPIC || word->role == WORD_COUNT;
        if (!speaks(word, account) || (topic && !own))
            continue;
        if (found != NO_ACTIVITY && found != word->activity && topic == own)
            return NO_ACTIVITY;
        found = word->activity;
        topic = topic || own;
    }
    return found;
}

static bool is_noun(const struct mark *mark) {
    return mark->kind == MARK_MENTION && mark->word[0].role == WORD_NOUN;
}

/* 'Klassvandringen', 'Elevskyddsronden': the school's own. */
static bool is_schools_own(const char *fold) {
    static const char *const whose[] = {"klass", "elev", "förskol", "barn", NULL};
    return text_begins_among(fold, whose);
}

size_t label_of_title(const struct scene *scene) {
    size_t found = NO_ACTIVITY, others = 0;
    bool noun = false;
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const size_t activity = activity_of(&scene->marks, i);
        if (activity == NO_ACTIVITY) {
            others += mark->kind == MARK_WORD || mark->kind == MARK_MENTION;
            continue;
        }
        if (found != NO_ACTIVITY && found != activity)
            return NO_ACTIVITY;
        if (is_noun(mark) && is_schools_own(mark_last(&scene->marks, i)))
            return NO_ACTIVITY;
        found = activity;
        noun = is_noun(mark);
    }
    return noun && others ? NO_ACTIVITY : others > TITLE_WORDS ? NO_ACTIVITY : found;
}

/* What may stand right behind a label: a colon, a time, a number. */
static bool closes_label(const struct mark *mark) {
    return mark->kind == MARK_WHEN || mark->kind == MARK_NUMBER ||
           (mark->kind == MARK_STOP && (mark->stop == ':' || mark->stop == '-' || mark->stop == '='));
}

static bool is_terse(const struct marks *marks) {
    enum { LONGEST_NOTE = 18 };
    static const char *const helping[] = {"har", "är", "att", "som", "vilket", "kommer", "går", NULL};
    bool inside = false; /* a bracket, which may say more: 'Okt 3 (inte 4 som på tavlan)' */
    for (size_t i = 0; i < marks->n; i++) {
        inside = marks->mark[i].stop == '(' || (inside && marks->mark[i].stop != ')');
        const bool target = i && (marks->mark[i - 1].cues & CUE_TARGET); /* 'Totalt 11, målet är 30' */
        if (!inside && !target && text_among(mark_first(marks, i), helping))
            return false;
    }
    return marks->n <= LONGEST_NOTE;
}

/* 'Parkeringskontroller vid sju tillfällen' under 'Trafik'. */
static bool is_barred(const struct marks *marks, size_t activity) {
    for (size_t i = 0; i < marks->n; i++)
        if (mark_is(&marks->mark[i], WORD_NEVER, activity))
            return true;
    return false;
}

static void title_hear(struct scene *scene) {
    const size_t label = scene->title_label;
    if (label == NO_ACTIVITY)
        return;
    if (is_barred(&scene->marks, label)) { /* 'Tobakstillsyn gjordes. Nästa varv blir i juni.' under 'Tobaken' */
        scene->title = NO_ACTIVITY;
        scene->title_label = NO_ACTIVITY;
        scene->current = scene->lent ? NO_ACTIVITY : scene->current;
        return;
    }
    const bool heard = scene->terse || scene->marks.correction != SIZE_MAX; /* 'Rätt antal för april är tre' */
    scene->title = heard ? label : NO_ACTIVITY;
    if (heard && (scene->current == NO_ACTIVITY || scene->lent)) {
        scene->current = label;
        scene->lent = true;
    } else if (!heard && scene->lent)
        scene->current = NO_ACTIVITY;
}

/* 'TRAFIK', 'LOB och PL:': nothing but names, of one activity. */
static size_t heading_names(const struct scene *scene) {
    enum { LONGEST = 4 };
    const struct marks *marks = &scene->marks;
    size_t n = marks->n, first = 0;
    while (first < n && marks->mark[first].kind == MARK_STOP) /* '»Narkotika.' */
        first++;
    while (n && (marks->mark[n - 1].stop == ':' || marks->mark[n - 1].stop == '.'))
        n--;
    size_t found = NO_ACTIVITY;
    for (size_t i = first; i < n && n <= LONGEST; i++) {
        const struct mark *mark = &marks->mark[i];
        const bool counts = mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT;
        const size_t activity = counts ? mark->word[0].activity : activity_of(marks, i);
        const bool joins = mark->kind == MARK_CUE && (mark->cues & CUE_LINK) && i > first;
        if (!joins && (activity == NO_ACTIVITY || (found != NO_ACTIVITY && found != activity)))
            return NO_ACTIVITY;
        found = joins ? found : activity;
    }
    return found;
}

bool label_heads_list(struct scene *scene, bool listed) {
    if (scene->headed && !listed && scene->first_sentence) {
        scene->title = scene->own.title;
        scene->title_label = scene->own.label;
        scene->current = scene->title;
        scene->headed = false;
    }
    const size_t activity = scene->above_list ? heading_names(scene) : NO_ACTIVITY;
    if (activity == NO_ACTIVITY)
        return false;
    scene->own.title = scene->title;
    scene->own.label = scene->title_label;
    scene->headed = scene->lent = true;
    scene->title = scene->title_label = scene->current = activity;
    scene->topic[activity].spoken = scene->stamp;
    return true;
}

bool label_heads_line(struct scene *scene) {
    const struct marks *marks = &scene->marks;
    const size_t word = marks->n == 3 && marks->mark[0].kind == MARK_STOP ? 1 : 0;
    if (!scene->first_sentence || marks->n != word + 2 || marks->mark[word + 1].stop != '.' ||
        strchr(mark_last(marks, word), '.'))
        return false; /* but 'Nark.ins. Stadsp. på kvällen' */
    const size_t activity = heading_names(scene);
    if (activity == NO_ACTIVITY)
        return false;
    scene->current = activity;
    scene->lent = false;
    scene->topic[activity].spoken = scene->stamp;
    return true;
}

void label_read(struct scene *scene) {
    scene->label = NO_ACTIVITY;
    scene->terse = is_terse(&scene->marks);
    title_hear(scene);
    const bool colon =
        scene->marks.n > 2 && scene->marks.mark[1].stop == ':'; /* 'Nark: ingen insats har gjorts ännu' */
    if (scene->marks.n < 2 || !(scene->terse || colon))
        return;
    const struct mark *next = &scene->marks.mark[1];
    const bool listed = scene->section == SECTION_PLAN && next->kind != MARK_STOP;
    const size_t activity = activity_of(&scene->marks, 0);
    if (activity == NO_ACTIVITY || is_object(scene, 0) || is_thing(scene, 0, activity) ||
        is_barred(&scene->marks, activity) || !(closes_label(next) || listed))
        return;
    scene->label = scene->current = activity;
    scene->lent = false;
    scene->topic[activity].spoken = scene->stamp;
}

void label_turn(struct scene *scene, const struct clause *clause) {
    if (!scene->terse || !clause->first || clause->end < clause->first + 2)
        return;
    const size_t activity = activity_of(&scene->marks, clause->first);
    if (activity == NO_ACTIVITY || scene->marks.mark[clause->first].kind == MARK_MENTION ||
        is_object(scene, clause->first) || is_barred(&scene->marks, activity) ||
        scene->marks.mark[clause->first + 1].kind != MARK_NUMBER)
        return;
    scene->label = scene->current = activity;
    scene->lent = false;
    scene->topic[activity].spoken = scene->stamp;
}

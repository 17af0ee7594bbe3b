/* SPDX-License-Identifier: MIT
 *
 * A heading is what stands before the first colon, short, with neither number nor activity in it.
 */
#include "figures/heading.h"

#include "base/days.h"
#include "language/match.h"

#include <string.h>

enum { HEADING_MARKS = 6 };

/* 'Utfall mot löftet:' tells how it went. */
static bool is_held_against(const struct marks *marks, size_t at) {
    static const char *const against[] = {"mot", "med", "till", NULL};
    return at > 1 && (marks->mark[at].cues & CUE_TARGET) && text_among(mark_last(marks, at - 1), against);
}

/* 'För maj till och med augusti redovisas:' tells what has been. */
static bool is_account(const struct marks *marks, size_t at) {
    static const char *const verbs[] = {"redovisas", "rapporteras", "noteras", "anges", "redovisar", NULL};
    return text_among(mark_first(marks, at), verbs);
}

static size_t colon_of(const struct marks *marks, unsigned *cues) {
    const bool whole = marks->n && marks->mark[marks->n - 1].stop == ':'; /* 'Planerat i juni:' */
    *cues = 0;
    for (size_t i = 0; i < marks->n && i < HEADING_MARKS; i++) {
        const struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_STOP && mark->stop == ':')
            return i;
        static const char *const who[] = {"hon", "han", "hen", "vi", "jag", "man", "de", NULL};
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION || (mark->kind == MARK_WHEN && !whole) ||
            text_among(mark_first(marks, i), who)) /* 'Hon ville ha siffrorna: …' */
            return NO_MARK;
        if (mark->kind == MARK_WORD) /* 'Höstmörkret gör folk stillsamma: …' is a sentence */
            *cues &= ~(unsigned)CUE_PRESENT;
        *cues |= is_held_against(marks, i) ? 0U : is_account(marks, i) ? CUE_DONE : mark->cues;
    }
    return NO_MARK;
}

static enum section section_of(unsigned cues) {
    if ((cues & CUE_NOT) || (cues & (CUE_CANCEL | CUE_MOVE)))
        return SECTION_NOT;
    if (cues & CUE_TARGET)
        return SECTION_TARGET;
    if (cues & CUE_DONE)
        return SECTION_DONE;
    return cues & (CUE_PLAN | CUE_PRESENT) ? SECTION_PLAN : SECTION_NONE;
}

/* 'Kommande', 'Kvar:', 'Förslag:' */
static enum section section_by_word(const struct marks *marks, size_t end) {
    static const char *const ahead[] = {"kommande", "kommer",    "framåt",     "kvar",     "närmast",
                                        "återstår", "planering", "inplanerat", "framöver", "planen",
                                        "planer",   "planerna",  NULL};
    static const char *const done[] = {"utfall", "utfallet", "resultat", "resultatet", NULL};
    static const char *const target[] = {"löfte", "löften", "löftena", NULL};
    if (end == 2 && text_is(mark_first(marks, 0), "att"))
        return SECTION_PLAN; /* 'Att göra' */
    if (end && text_among(mark_first(marks, 0), done))
        return SECTION_DONE; /* 'Utfall mot löftet:' */
    if (end && text_among(mark_first(marks, 0), target))
        return SECTION_TARGET;
    static const char *const what[] = {"veckor", "veckorna", "tid", "tiden", "aktiviteter", "punkter", NULL};
    if (!end || !text_among(mark_first(marks, 0), ahead))
        return SECTION_NONE;
    for (size_t i = 1; i < end; i++) /* 'Kommande i sommar' */
        if (marks->mark[i].kind != MARK_WHEN &&
            !(marks->mark[i].kind == MARK_CUE && (marks->mark[i].cues & CUE_LINK)) &&
            !text_among(mark_first(marks, i), what))
            return SECTION_NONE;
    return SECTION_PLAN;
}

void heading_read(struct scene *scene, bool listed) {
    const struct marks *marks = &scene->marks;
    listed = listed || (scene->list_bare && marks->n && marks->mark[marks->n - 1].stop != ':');
    unsigned cues;
    static const char *const anew[] = {"ny", "nytt", "nya", NULL}; /* 'Ny dag: 6 november' tells of one only */
    const size_t found = colon_of(marks, &cues);
    const size_t colon = found != NO_MARK && text_among(mark_first(marks, 0), anew) ? NO_MARK : found;
    if (scene->section_told)
        scene->section = scene->title_section;
    scene->section_told = listed && colon != NO_MARK && colon + 1 < marks->n && (cues & (CUE_CANCEL | CUE_NOT));
    if (colon != NO_MARK && section_by_word(marks, colon) != SECTION_NONE)
        scene->section = section_by_word(marks, colon);
    else if (colon != NO_MARK && section_of(cues) != SECTION_NONE)
        scene->section = section_of(cues);
    else if (!listed)
        scene->section = scene->title_section;
}

enum section heading_of_title(const struct marks *marks) {
    unsigned cues = 0;
    const enum section worded = section_by_word(marks, marks->n);
    if (worded != SECTION_NONE)
        return worded == SECTION_TARGET ? SECTION_NONE : worded;
    for (size_t i = 0; i < marks->n; i++) {
        if (i && marks->mark[i].kind == MARK_WHEN && marks->mark[0].kind == MARK_CUE)
            continue; /* 'Plan för våren' */
        if (marks->mark[i].kind != MARK_CUE)
            return SECTION_NONE;
        cues |= marks->mark[i].cues;
    }
    const enum section section = section_of(cues);
    return section == SECTION_TARGET ? SECTION_NONE : section;
}

bool heading_heads_list(struct scene *scene) {
    const enum section section = scene->above_list ? heading_of_title(&scene->marks) : SECTION_NONE;
    if (section == SECTION_NONE)
        return false;
    scene->section = section;
    scene->list_time = (struct carried){0};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            scene->list_time =
                (struct carried){.known = true, .when = scene->marks.mark[i].when, .claimed_by = NO_ACTIVITY};
    return true;
}

static bool names_year(const struct scene *scene, const struct mark *mark) {
    enum { YEAR = 1900 };
    for (size_t i = mark->first; i < mark->end; i++)
        if (scene->marks.token[i].number >= YEAR || text_begins(scene->marks.token[i].fold, "år"))
            return true;
    return false;
}

void heading_date(struct scene *scene) {
    enum { MONTH = 27, QUARTER = 88 };
    const struct when *title = &scene->title_time.when;
    const struct date meeting = day_split(scene->marker->meeting);
    const lofte_day year = day_make(meeting.year, 1, 1);
    if (!scene->title_time.known || !title->year || title->window.to + 1 != year)
        return;
    for (size_t i = 0; i < scene->marks.n; i++) {
        struct mark *mark = &scene->marks.mark[i];
        struct lofte_window *window = &mark->when.window;
        if (mark->kind != MARK_WHEN || mark->when.kind != WHEN_PERIOD || window->from < year ||
            window->to < scene->marker->meeting || window->to - window->from < (i ? QUARTER : MONTH) ||
            names_year(scene, mark))
            continue;
        window->from = day_add_months(window->from, -12);
        window->to = day_add_months(window->to + 1, -12) - 1;
        mark->when.ahead = mark->when.each[0] = *window;
    }
}

static bool says(const struct marks *marks, const char *what) {
    for (size_t i = 0; i < marks->n; i++)
        if (strstr(mark_first(marks, i), what))
            return true;
    return false;
}

bool heading_asks(const struct marks *marks) {
    return says(marks, "fråg");
}

bool heading_promises(const struct marks *marks) {
    static const char *const targets[] = {"mål", "målen", "måltal", "måltalen", "målnivåer", NULL};
    static const char *const outcomes[] = {"utfall",     "utfallet",       "resultat", "resultatet", "uppföljning",
                                           "avstämning", "måluppfyllelse", "läget",    "mot",        NULL};
    static const char *const ends[] = {"bokslut", "årsbokslut", "bokslutet", "facit", "slutresultat", NULL};
    for (size_t i = 0; i < marks->n; i++) /* 'Bokslut löftet 2023' */
        if (text_among(mark_first(marks, i), ends))
            return false;
    bool target = says(marks, "löfte"), outcome = false;
    for (size_t i = 0; i < marks->n; i++) {
        target = target || (text_among(mark_first(marks, i), targets) && !(i && text_is(mark_last(marks, i - 1), "i")));
        outcome = outcome || text_among(mark_first(marks, i), outcomes);
    }
    return target && (!outcome || says(marks, "löfte"));
}

bool heading_is_over(const struct scene *scene, const struct carried *time) {
    return time->known && time->when.year && time->when.window.to < scene->marker->meeting;
}

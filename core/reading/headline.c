/* SPDX-License-Identifier: MIT
 *
 * What the text says of the same time is more than what the title says; the sums of both are one.
 */
#include "reading/headline.h"

/* 'Den uppskjutna vandringen': which one it is. */
static bool is_attribute(const struct scene *scene) {
    for (size_t i = 0; i + 1 < scene->marks.n; i++)
        if ((scene->marks.mark[i].cues & (CUE_CANCEL | CUE_MOVE)) && scene->marks.mark[i + 1].kind == MARK_MENTION &&
            scene->marks.mark[i + 1].word[0].form == FORM_DEFINITE)
            return true;
    return false;
}

bool headline_calls_off(const struct scene *scene) {
    bool off = false;
    if (is_attribute(scene))
        return false;
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if (clause->question || (clause->own & (CUE_ASK | CUE_TARGET | CUE_NOT | CUE_RELATIVE)))
            return false; /* 'Insatsen som flyttades' */
        off = off || (clause->own & (CUE_CANCEL | CUE_MOVE));
    }
    return off && scene_names(scene, 0, scene->marks.n) != NO_ACTIVITY;
}

void headline_keep_off(struct scene *scene, size_t before) {
    for (size_t i = before; i < scene->n_claims; i++) {
        scene->claim[i].titled = true;
        scene->claim[i].dropped = scene->claim[i].dropped || scene->claim[i].kind != LOFTE_CANCELLED;
    }
}

static bool is_open(struct lofte_window window) {
    return window.from == LOFTE_NO_DAY && window.to == LOFTE_NO_DAY;
}

/* They share a day; a window without an end, or none at all, shares one with any. */
static bool overlap(struct lofte_window a, struct lofte_window b) {
    const bool apart = (a.to != LOFTE_NO_DAY && b.from != LOFTE_NO_DAY && a.to < b.from) ||
                       (b.to != LOFTE_NO_DAY && a.from != LOFTE_NO_DAY && b.to < a.from);
    return is_open(a) || is_open(b) || !apart;
}

/* The text's claim `told` says what the title's does, or more of the same. */
static bool covers(const struct claim *told, const struct claim *title) {
    if (told->dropped || told->activity != title->activity || told->kind == LOFTE_MENTION)
        return false;
    switch (title->kind) {
    case LOFTE_TOTAL:
        return told->kind == LOFTE_TOTAL || (told->kind == LOFTE_DONE && told->count == title->count &&
                                             (told->window.from == title->window.from || is_open(told->window)));
    case LOFTE_NONE:
        return told->kind != LOFTE_PLANNED;
    case LOFTE_CANCELLED:
        return told->kind == LOFTE_CANCELLED;
    case LOFTE_PLANNED:
        return told->kind != LOFTE_TOTAL && overlap(told->window, title->window);
    case LOFTE_DONE: /* told_within() has the number */
        return told->kind != LOFTE_TOTAL && told->kind != LOFTE_PLANNED && overlap(told->window, title->window) &&
               (told->kind != LOFTE_DONE || is_open(told->window) || told->count < 0);
    case LOFTE_MENTION:
        break;
    }
    return false;
}

/* How many the text has told of in the title's time: as many as the title, or fewer than it ('Tre i september'). */
static int64_t told_within(const struct scene *scene, const struct claim *title, size_t first, size_t end) {
    int64_t told = 0;
    for (size_t i = first; i < end; i++) {
        const struct claim *claim = &scene->claim[i];
        if (!claim->dropped && claim->activity == title->activity && claim->kind == LOFTE_DONE && claim->count > 0 &&
            overlap(claim->window, title->window))
            told += claim->count;
    }
    return told;
}

/* 'Trygghetsvandring 14 maj', 'Kampanj mot langning vecka 43': a day or a week ahead. */
static bool is_set(const struct scene *scene, const struct claim *claim) {
    enum { WEEK = 7 };
    return claim->count == 1 && claim->window.to != LOFTE_NO_DAY && claim->window.from > scene->marker->meeting &&
           claim->window.to - claim->window.from < WEEK;
}

static bool tells(const struct scene *scene, const struct claim *claim) {
    switch (claim->kind) {
    case LOFTE_DONE:
        return !claim->numberless && claim->has_time && claim->count > 0;
    case LOFTE_TOTAL:
        return claim->has_time && claim->count > 0;
    case LOFTE_NONE:
    case LOFTE_CANCELLED:
        return true;
    case LOFTE_PLANNED:
        return is_set(scene, claim);
    case LOFTE_MENTION:
        break;
    }
    return false;
}

static void give_way(struct scene *scene, size_t at, size_t first, size_t end) {
    struct claim *title = &scene->claim[at];
    title->dropped = title->dropped || !tells(scene, title) ||
                     (title->kind == LOFTE_DONE && told_within(scene, title, first, end) >= title->count);
    for (size_t i = first; i < end && !title->dropped; i++)
        title->dropped = covers(&scene->claim[i], title);
}

void headline_weigh(struct scene *scene, size_t off, size_t before) {
    for (size_t i = 0; i < off; i++)
        give_way(scene, i, off, before);
    for (size_t i = before; i < scene->n_claims; i++)
        give_way(scene, i, 0, before);
}

/* SPDX-License-Identifier: MIT
 *
 * The figures of a sentence: each number that counts an activity, bound to it, and each mention without a number. What
 * a number counts otherwise ('elva förare', 'tre böter') is left out here.
 */
#ifndef FIGURES_FIGURE_H
#define FIGURES_FIGURE_H

#include "figures/scene.h"

struct figure {
    size_t clause, at; /* the mark it stands on */
    size_t mention;    /* mark, or NO_MARK where the activity is understood */
    size_t activity;
    size_t part;   /* index + 1; 0: none or several */
    int64_t count; /* -1: none */
    enum lofte_precision precision;
    enum word_form form;
    bool numbered; /* a number or article stands with it */
    bool article, ordinal;
    bool zero;
    bool understood; /* the activity is not named beside the number */
    bool of_target;  /* 'åtta av de femton utlovade': so many so far */
    bool same;       /* 'lika många' */
    bool next;       /* 'nästa', 'en ny' */
    bool act;        /* a verb that is the activity, without a number */
    bool implied;    /* a verb alone told of it */
    bool likewise;   /* 'två kontroller av mopeder och en av tung trafik': of the noun before */
    bool distant;    /* the number counts 'tillfällen' of a mention elsewhere */
};

struct figures {
    struct figure *figure;
    size_t n;
};

/* Adds a figure with its part; one of no activity is none. `cap` is the array's capacity. */
void figures_add(struct scene *scene, struct figures *out, size_t *cap, struct figure figure);
/* Index of the first figure in that clause or a later one: figures stand in the order of their clauses. */
size_t figures_from(const struct figures *figures, size_t clause);
/* That clause has one. */
bool figures_in(const struct figures *figures, size_t clause);
/* 'fyra kontroller i april, 12 hittills': the figure before it counts the same, in an earlier clause, and fewer. */
bool figures_sum_up(const struct figures *figures, size_t at);

#endif

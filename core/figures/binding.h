/* SPDX-License-Identifier: MIT
 *
 * What does a number count? From the number to the right until it is clear: an activity's word, a unit ('tillfällen'),
 * nothing more (then what is spoken of), or something else ('elva förare').
 */
#ifndef FIGURES_BINDING_H
#define FIGURES_BINDING_H

#include "figures/scene.h"

enum head { HEAD_MENTION, HEAD_UNIT, HEAD_NOTHING, HEAD_OTHER, HEAD_OF };

struct binding {
    enum head head;
    size_t at; /* mark of the head; the clause's end where nothing follows */
};

struct binding binding_find(const struct scene *scene, size_t number, const struct clause *clause);
/* The mention that the number stands before through its adjectives, or NO_MARK. */
size_t binding_mention(const struct scene *scene, size_t from, size_t end);
/* 'maskerade', 'planerad': a verb's form that describes. */
bool binding_is_participle(const struct marks *marks, size_t at);
/* '14 kontrollerade ungdomar', '50 misstänkta': people or things, however the vocabularies know the verb. */
bool binding_is_outcome(const struct marks *marks, size_t at);
bool binding_is_unit_of(const struct mark *mark, size_t activity);

/* The activity's name near behind the mark and before `end`, or NO_MARK. */
size_t binding_behind(const struct scene *scene, size_t at, size_t end);

#endif

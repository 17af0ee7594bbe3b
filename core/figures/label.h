/* SPDX-License-Identifier: MIT
 *
 * Labels: a title or the beginning of a line that names an activity by its subject alone ('Trafik', 'Nark:', 'Krog
 * maj: 2'). What is understood from a label is less certain than what is named.
 */
#ifndef FIGURES_LABEL_H
#define FIGURES_LABEL_H

#include "figures/scene.h"

/* The one activity that a short title is about, or NO_ACTIVITY. Reads scene->marks. */
size_t label_of_title(const struct scene *scene);
/* 'TRAFIK', a line of its own above a list: takes the title's place for that list, and tells nothing else. The sentence
 * at which the list is over gives the title back. */
bool label_heads_list(struct scene *scene, bool listed);
/* 'Narkotika.', the whole first sentence of a passage: a label of what follows in it. */
bool label_heads_line(struct scene *scene);
/* Turns to the activity that the sentence's first words are a label of, where they are one: scene->label. A title that
 * is a label is heard in notes only. */
void label_read(struct scene *scene);
/* The same for a clause that begins with a label: 'trafik 3, nark 1, krog 0'. */
void label_turn(struct scene *scene, const struct clause *clause);

#endif

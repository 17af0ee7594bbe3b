/* SPDX-License-Identifier: MIT
 *
 * Headings inside a text ('Klart:', 'På gång:', 'Ej gjort:') and what they make of the lines below them.
 */
#ifndef FIGURES_HEADING_H
#define FIGURES_HEADING_H

#include "figures/scene.h"

/* Sets scene->section for the sentence that scene->marks holds. */
void heading_read(struct scene *scene, bool listed);
/* 'Genomfört', a line of its own above a list: sets scene->section and tells nothing else. */
bool heading_heads_list(struct scene *scene);
/* The section of a title that is nothing but such a heading. */
enum section heading_of_title(const struct marks *marks);

/* 'Fråga om trafiken' */
bool heading_asks(const struct marks *marks);
/* 'Löftet för 2024', 'Måltal 2024', and not 'Mål och utfall' or 'I mål med trafiken': a title that names the
 * pledge. */
bool heading_promises(const struct marks *marks);
/* 'Övriga löften 2023', of a year gone by: how they went. */
bool heading_is_over(const struct scene *scene, const struct carried *time);
/* 'Trafikkontroller 2023': below the heading of a year that is over, a quarter or a line's month that is not is that
 * year's, unless it names another. */
void heading_date(struct scene *scene);

#endif

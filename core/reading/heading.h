/* SPDX-License-Identifier: MIT
 *
 * Headings inside a text ('Klart:', 'På gång:', 'Ej gjort:') and what they make of the lines below them.
 */
#ifndef READING_HEADING_H
#define READING_HEADING_H

#include "reading/scene.h"

/* Sets scene->section for the sentence that scene->marks holds. */
void heading_read(struct scene *scene, bool listed);
/* The section of a title that is nothing but such a heading. */
enum section heading_of_title(const struct marks *marks);

#endif

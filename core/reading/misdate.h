/* SPDX-License-Identifier: MIT
 *
 * A weekday beside a date that falls on another: 'tisdagen den 15 mars', a Wednesday. The date counts; the minutes'
 * writer is told.
 */
#ifndef READING_MISDATE_H
#define READING_MISDATE_H

#include "figures/scene.h"
#include "reading/reader.h"

/* Remembers the misdated days of a sentence that has claimed something. */
void misdates_find(struct scene *scene, int line);
/* A warning in `arena` of each that the item has. */
void misdates_warn(const struct scene *scene, const struct lofte_item *item, struct arena *arena,
                   struct reader_warning **warnings, size_t *n, size_t *cap);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Explicit <report> elements beside the text: the same number is one statement; where they disagree, the report counts.
 */
#ifndef READING_REPORT_H
#define READING_REPORT_H

#include "figures/scene.h"
#include "reading/reader.h"

/* Merges the item's reports into scene->claim; a disagreement becomes a warning in `arena`. */
void reports_merge(struct scene *scene, const struct lofte_item *item, struct arena *arena,
                   struct reader_warning **warnings, size_t *n, size_t *cap);

#endif

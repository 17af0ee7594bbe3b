/* SPDX-License-Identifier: MIT
 *
 * What was done with those whom a number counts: 'Fyra supportrar avvisades'.
 */
#ifndef FIGURES_ACTED_H
#define FIGURES_ACTED_H

#include "figures/figure.h"

/* 'avvisades en tjuvrökare med stöd av polislagen', 'avvisade polisen två äldre tonåringar': the verb that is about
 * those whom the number at the mark counts, where its law is named beside it; or NO_MARK. */
size_t acted_verb(const struct scene *scene, const struct clause *clause, size_t at, bool article);

/* 'Han avlägsnades enligt polislagen': the verb at the mark was done to the one person that the text has spoken of, and
 * the sentence before has not told of it. */
bool acted_on_one(const struct scene *scene, const struct clause *clause, size_t verb);

/* 'Avvisad 17/6 Storgatan': a note that opens with what was done to one, and no number says to how many. */
bool acted_is_noted(const struct scene *scene, size_t verb);

/* 'Den 7 januari LOB:ades en man, och den 21 januari en tjugoåring': the article at the figure's mark counts one more
 * to whom the same was done; the figure is bound to that verb. */
bool acted_again(const struct scene *scene, const struct figures *figures, const struct clause *clause,
                 struct figure *figure);

#endif

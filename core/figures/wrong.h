/* SPDX-License-Identifier: MIT
 *
 * Numbers that are quoted as wrong: 'angavs felaktigt till fyra', 'Uppgiften om fem var fel'.
 */
#ifndef FIGURES_WRONG_H
#define FIGURES_WRONG_H

#include "figures/scene.h"

/* The clause says before the mark that what comes was told wrong. */
bool wrong_follows(const struct scene *scene, const struct clause *clause, size_t at);
/* The number at the mark is quoted, and the sentence says that it is wrong. */
bool wrong_quoted(const struct scene *scene, const struct clause *clause, size_t at);

/* 'uppgiften, att inga kontroller gjorts, befanns oriktig': the mark stands in what was said and is wrong. */
bool wrong_stated(const struct scene *scene, size_t at);

/* 'Det var fel.', of what the sentence before has told. */
bool wrong_denies_told(const struct marks *marks);
/* 'I förra protokollet angavs tre kontroller', 'en felaktighet i anteckningarna, i vilka fyra angavs'. */
bool wrong_quotes_paper(const struct marks *marks);
/* 'I protokollet står det att det var tre. Det var fyra.': the number alone takes the place of the one quoted. */
void wrong_put_right(struct scene *scene);

/* The mention at `at`, and the laws behind it ('ingripanden enligt LOB och polislagen'), tell of no event: the number
 * before them is no outcome. */
void wrong_spend(struct scene *scene, size_t at);

#endif

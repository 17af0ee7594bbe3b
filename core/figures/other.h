/* SPDX-License-Identifier: MIT
 *
 * Numbers and names that look like an activity's and are something else's.
 */
#ifndef FIGURES_OTHER_H
#define FIGURES_OTHER_H

#include "figures/figure.h"

/* People who took part, things that an unknown noun counts, a share of what has been told. */
bool other_counts(const struct scene *scene, size_t clause, size_t at);
/* 'den ena den tolfte och den andra den sjuttonde': the second of what was counted. */
bool other_one(const struct scene *scene, size_t at);
/* 'Ordningsvakterna avvisade elva': somebody else did, and neither police nor law is named. */
bool other_actor(const struct scene *scene, const struct clause *clause, size_t verb);

/* 'Snittet ligger på två kontroller i månaden': what the clause counts took place in no month. */
bool other_average(const struct scene *scene, const struct clause *clause);

/* 'Inbjudan', 'affischer': a paper about it, which goes out at another time. */
bool other_paper(const struct scene *scene, size_t at);

/* 'Narkotikainsatsen 20/3, 5 kontr.': the number at the mark is of a noun that another activity lends. */
bool other_lends_noun(const struct scene *scene, const struct clause *clause, size_t at);
/* 'Två gällde LOB': the number at the mark is of some of those that the sentence before has told of. */
bool other_some_of_told(const struct scene *scene, size_t at);
/* 'antal', 'utfallet', 'slutsiffra': a word for the number itself. */
bool other_sums_up(const char *fold);
/* 'Utfallet sedan årsskiftet är …': the sentence opens with such a word, and tells of all so far before the mark. */
bool other_sums_so_far(const struct scene *scene, size_t at);
/* 'stannade antalet vid 31', 'det landade på nio': the verb only says where a sum ended. */
bool other_sum_ends(const struct scene *scene, const struct clause *clause, size_t verb);

#endif

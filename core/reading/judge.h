/* SPDX-License-Identifier: MIT
 *
 * What every verdict needs of a figure: whether its time lies ahead or behind, its window, the claim that it makes.
 */
#ifndef READING_JUDGE_H
#define READING_JUDGE_H

#include "reading/beside.h"

bool judge_ahead(const struct scene *scene, const struct when *when, bool plan);
bool judge_behind(const struct scene *scene, const struct when *when, bool plan);
/* More than one is meant: 'kontroller', 'kontrollerna'. */
bool judge_many(const struct figure *figure);
/* The text, or the heading above it, says that it took place. */
bool judge_told(const struct scene *scene, const struct judged *judged);
void judge_window(const struct scene *scene, struct claim *claim, const struct when *when);
struct claim judge_claim(const struct scene *scene, const struct judged *judged, enum lofte_kind kind);

/* 'Årets trafikkontroller': the figure's clause speaks of this year's. */
bool judge_says_years(const struct scene *scene, const struct judged *judged);
/* 'Årets trafikkontroller utgör härefter fem', 'Årets tal är nu 29': of all the year, with no time beside it. */
bool judge_years_sum(const struct scene *scene, const struct judged *judged);
/* The first day of a sum that names only its last: 'till och med augusti' is from New Year; LOFTE_NO_DAY of a target
 * for the whole agreement, whose start the ledger knows. */
lofte_day judge_sum_from(const struct scene *scene, size_t activity, lofte_day to);
/* The figure is a sum so far, not what was added. */
bool judge_total(const struct scene *scene, const struct judged *judged);

#endif

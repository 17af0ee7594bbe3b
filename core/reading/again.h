/* SPDX-License-Identifier: MIT
 *
 * What is said again of an event that has been told, and the promise's own number: no statement of their own.
 */
#ifndef READING_AGAIN_H
#define READING_AGAIN_H

#include "reading/beside.h"

/* 'Vandringen var den andra i ordningen', 'spred vi kampanjen, den tredje i år': ranks what has just been told. */
bool again_ranks(const struct scene *scene, const struct judged *judged);
/* 'I går kontrollerade vi tunga fordon, också det en trafikkontroll': names what the sentence has just told. */
bool again_names(const struct scene *scene, const struct judged *judged);
/* 'polisen ska göra minst 30 trafikkontroller': the pledge's number, without a time of its own. */
bool again_promises(const struct scene *scene, const struct judged *judged);

#endif

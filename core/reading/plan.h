/* SPDX-License-Identifier: MIT
 *
 * Does a clause tell of a plan, or does its word for one only describe what it tells of?
 */
#ifndef READING_PLAN_H
#define READING_PLAN_H

#include "reading/beside.h"

/* 'i stället för de fem som var tänkta': the plan is only told of what stands before 'som'. */
bool plan_is_aside(const struct scene *scene, const struct clause *clause);
/* What the figure counts is planned. */
bool plan_is_told(const struct scene *scene, const struct judged *judged);
/* 'ytterligare redovisning i år är inte påtänkt' */
bool plan_is_denied(const struct scene *scene, const struct judged *judged);
/* 'skulle det bli två till, men det blev bara den ena': what became of the plan follows. */
bool plan_became_fewer(const struct scene *scene, const struct judged *judged);
/* 'genomfördes, i samverkan med fältgruppen, den insats som aviserats': the verb stands before what is put in. */
bool plan_was_carried_out(const struct scene *scene, const struct clause *clause);
/* 'ytterligare två ska hinnas med' behind a sum: its time is that of the sum. */
bool plan_adds(const struct judged *judged);

#endif

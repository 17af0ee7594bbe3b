/* SPDX-License-Identifier: MIT
 *
 * Planned or past, where the verb alone leaves it open.
 */
#ifndef READING_TENSE_H
#define READING_TENSE_H

#include "reading/beside.h"

/* What became of the plan is told elsewhere. */
bool tense_was_planned(const struct scene *scene, const struct judged *judged);
/* A month that may lie ahead does, where a plan is told. */
bool tense_goes_on(const struct scene *scene, const struct judged *judged);
/* A month to come, though the same one lies long behind: no verb tells of what has been. */
bool tense_lies_soon(const struct scene *scene, const struct judged *judged);
/* 'Två gjordes i april. Det blir en till.': one to come, and not in April. */
bool tense_is_to_come(const struct scene *scene, const struct judged *judged);
/* 'Inget nytt utskick görs före hösten', 'utan henne blir det ingen tillsyn': what will not be, at no time told. */
bool tense_none_ahead(const struct scene *scene, const struct judged *judged);
/* The plan is told of another figure of the sentence. */
bool tense_lent(const struct scene *scene, const struct judged *judged);
/* A verb in the present sums up what has just been. */
bool tense_sums_up(const struct scene *scene, const struct judged *judged);
/* Told now, done then. */
bool tense_reported(const struct scene *scene, const struct judged *judged);
/* 'Anmäles, att vandringen den 4 oktober resulterat i fjorton förslag': it has been, whatever the verb of telling. */
bool tense_yielded(const struct scene *scene, const struct judged *judged);

/* 'informerades den 26 februari', said in September: behind, though next February is nearer. */
void tense_times_settle(struct scene *scene);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Numbers that look like an activity's and are something else's, and numbers that are said apart from what they count.
 */
#ifndef READING_OTHER_H
#define READING_OTHER_H

#include "reading/figure.h"

/* People who took part, things that an unknown noun counts, a share of what has been told. */
bool other_counts(const struct scene *scene, size_t clause, size_t at);
/* 'den ena den tolfte och den andra den sjuttonde': the second of what was counted. */
bool other_one(const struct scene *scene, size_t at);
/* 'på nio krogar, fördelat på två kvällar': how many times, or -1. */
int64_t other_spread(const struct scene *scene, size_t clause);
/* 'på Storgatan (två), Falkgatan (en)': the sum of the numbers alone in brackets behind the clause, or -1. */
int64_t other_sum(const struct scene *scene, size_t clause);
/* '…, till ett antal av två': the number that the next clause gives, and taken from its mark; or -1. */
int64_t other_amount(struct scene *scene, size_t clause);
/* '…, alltså två': the number alone in a clause behind the clause, and taken from its mark; or -1. */
int64_t other_alone(struct scene *scene, size_t clause);
/* 'en kontroll varje morgon den 22–24 augusti, alltså tre': the number that is meant, and taken from its mark. */
void other_said(struct scene *scene, struct figure *figure);
/* 'Nästa möte om krogtillsyn hålls den 4 juni': the mention at the mark is what is talked of. */
bool other_talked_of(const struct scene *scene, size_t at);
/* 'omhändertogs två kvinnor och fem män': how many more the verb is about, whose number counts nothing else then. */
int64_t other_companions(struct scene *scene, const struct figure *figure);

/* 'ktr 2/5 (rv 32), 7/5 (Falkg.)': the days that a note's line names one by one behind the clause's; or -1. */
int64_t other_dates(const struct scene *scene, size_t clause);

/* 'Ordningsvakterna avvisade elva': somebody else did, and neither police nor law is named. */
bool other_actor(const struct scene *scene, const struct clause *clause, size_t verb);

/* 'Snittet ligger på två kontroller i månaden': what the clause counts took place in no month. */
bool other_average(const struct scene *scene, const struct clause *clause);

/* 'Inbjudan', 'affischer': a paper about it, which goes out at another time. */
bool other_paper(const struct scene *scene, size_t at);

/* 'antal', 'utfallet', 'slutsiffra': a word for the number itself. */
bool other_sums_up(const char *fold);

#endif

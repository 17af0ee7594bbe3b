/* SPDX-License-Identifier: MIT
 *
 * A remark on what has just been told: 'Fem kontroller gjordes. Två avsåg nykterhet.', 'Tre av de sju var samma
 * person', 'Den ena var ett utskick'. No events beside those.
 */
#ifndef READING_SHARE_H
#define READING_SHARE_H

#include "reading/beside.h"

bool share_of_told(const struct scene *scene, const struct judged *judged);
/* The clause's subject is another thing, of which the number is told: 'Utandningsproven uppgick till 212'. */
bool share_is_subjects(const struct scene *scene, size_t clause, size_t at);

#endif

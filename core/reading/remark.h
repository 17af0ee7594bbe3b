/* SPDX-License-Identifier: MIT
 *
 * A remark on what has just been told: 'Fem kontroller gjordes. Två avsåg nykterhet.', 'Den ena var ett utskick'. No
 * events beside those.
 */
#ifndef READING_REMARK_H
#define READING_REMARK_H

#include "reading/beside.h"

/* The figure is a share of the event, or events, that the text has just told of. */
bool remark_on_told(const struct scene *scene, const struct judged *judged);

#endif

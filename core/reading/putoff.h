/* SPDX-License-Identifier: MIT
 *
 * What was set for a time and put off, cancelled, or held at another.
 */
#ifndef READING_PUTOFF_H
#define READING_PUTOFF_H

#include "reading/beside.h"

/* Cancelled; and planned anew, or done after all, where the text names a later time. */
void putoff_give(struct scene *scene, const struct judged *judged);
/* 'som var utsatt till den 4 april, hölls den 9': the time that was given up before what is told. */
void putoff_before(struct scene *scene, const struct judged *judged);

#endif

/* SPDX-License-Identifier: MIT
 *
 * A title that tells by itself: 'Sex trafikkontroller sedan årsskiftet', 'Krogkontrollen 20 oktober ställdes in'.
 */
#ifndef READING_HEADLINE_H
#define READING_HEADLINE_H

#include "figures/scene.h"

/* The scene holds the marks of a title that says that its event was cancelled or put off: the text below leans on that.
 */
bool headline_calls_off(const struct scene *scene);
/* Of the claims from `before` on, which are such a title's, keeps what was cancelled. */
void headline_keep_off(struct scene *scene, size_t before);
/* Of the claims from `before` on, which are the title's, keeps what the text, whose claims stand before them, does not
 * tell; the first `off` claims are those of headline_keep_off and give way to the text too. */
void headline_weigh(struct scene *scene, size_t off, size_t before);

#endif

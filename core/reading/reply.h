/* SPDX-License-Identifier: MIT
 *
 * A question and the answer behind it: 'Krogtillsynen den 3 maj, blev den av? Ja, fem ställen.', 'Hur många blev det i
 * april? Fyra, svarade polisen.'
 */
#ifndef READING_REPLY_H
#define READING_REPLY_H

#include "figures/scene.h"

/* Keeps what the sentence has asked for; `before`: the claims before it. */
void reply_await(struct scene *scene, size_t before);
/* Where the sentence before has asked and this one has told of nothing itself: what it answers. */
void reply_tell(struct scene *scene, size_t before, const char *quote);

#endif

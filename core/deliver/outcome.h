/* SPDX-License-Identifier: MIT
 *
 * How one try to deliver went.
 */
#ifndef DELIVER_OUTCOME_H
#define DELIVER_OUTCOME_H

#include "base/err.h"

enum delivery {
    DELIVERY_SENT,
    DELIVERY_LATER, /* try again */
    DELIVERY_NEVER, /* trying again is of no use */
    DELIVERY_GONE   /* never anything again to this target */
};

struct outcome {
    enum delivery delivery;
    bool wide;             /* the others to the same place would fail the same way */
    bool slower;           /* the receiver has too much to do */
    int64_t retry_after;   /* seconds that the receiver asked for; 0: none */
    struct lofte_text why; /* not SENT: without secrets and without what the other side wrote */
};

#define outcome_set(out, arena, delivery_, ...)                                                                        \
    (*(out) = (struct outcome){.delivery = (delivery_), .why = text_make((arena), __VA_ARGS__)})
/* A file of settings, a secret: all to the place wait until somebody has looked. */
static inline void outcome_err(struct outcome *out, struct arena *arena, const struct lofte_err *err) {
    *out =
        (struct outcome){.delivery = DELIVERY_LATER, .wide = true, .why = text_put(arena, err->text.id, err->text.arg)};
}

#endif

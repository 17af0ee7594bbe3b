/* SPDX-License-Identifier: MIT
 *
 * Rows of the outbox. When they are due and what becomes of them the engine decides.
 */
#ifndef STORE_OUTBOX_H
#define STORE_OUTBOX_H

#include "lofte/outbox.h"
#include "store/store.h"

/* `*number` 0: that event's message to that target is there already, and nothing is changed. */
MUST_CHECK int store_outbox_put(struct store *store, const struct lofte_message *message, int64_t *number,
                                struct lofte_err *err);
/* Every message, by number. */
MUST_CHECK int store_outbox(struct store *store, struct arena *arena, struct lofte_message **out, size_t *n,
                            struct lofte_err *err);
/* Those sent or given up before then (seconds) that still have their words, by number: number, event and state alone.
 */
MUST_CHECK int store_outbox_weed_find(struct store *store, int64_t before, struct arena *arena,
                                      struct lofte_message **out, size_t *n, struct lofte_err *err);
/* Takes the words out of a message; store_weed_rewrite after it. */
MUST_CHECK int store_outbox_weed(struct store *store, int64_t number, struct lofte_err *err);
/* Takes the next message that is due, until then; its tries are one more. 0: none is. 1: there is one. */
MUST_CHECK int store_outbox_lease(struct store *store, int64_t due, int64_t until, struct arena *arena,
                                  struct lofte_message *out, struct lofte_err *err);
/* When the next message is due, or its lease runs out; -1: none waits. */
MUST_CHECK int store_outbox_due(struct store *store, int64_t *out, struct lofte_err *err);
/* 1: done; 0: somebody else had marked it. */
MUST_CHECK int store_outbox_sent(struct store *store, const struct lofte_message *message, int64_t at,
                                 struct lofte_err *err);
/* Stores state, next_at and last_error. 1: done; 0: the lease had run out and somebody else has it. */
MUST_CHECK int store_outbox_failed(struct store *store, const struct lofte_message *message, struct lofte_err *err);
/* What waits in the queue waits until then at least. */
MUST_CHECK int store_outbox_put_off(struct store *store, const char *queue, int64_t until, struct lofte_err *err);
/* Switches the target off; what waits for it is dead, by number. */
MUST_CHECK int store_outbox_switch_off(struct store *store, const struct lofte_message *message, int64_t at,
                                       struct arena *arena, int64_t **dead, size_t *n, struct lofte_err *err);
MUST_CHECK int store_outbox_is_off(struct store *store, const char *target, struct lofte_err *err);
/* As if it were new, and its target is on again. ENOTFOUND: there is none, or it neither failed nor is dead. */
MUST_CHECK int store_outbox_retry(struct store *store, int64_t number, int64_t at, struct lofte_err *err);

#endif

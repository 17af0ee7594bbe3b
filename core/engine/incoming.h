/* SPDX-License-Identifier: MIT
 *
 * A file on its way in, from its bytes to what is read of it; nothing is stored here. Each step takes the files in
 * their order, so that one file is parsed (in a process) and others read (in threads, by turns) while another is
 * stored.
 */
#ifndef ENGINE_INCOMING_H
#define ENGINE_INCOMING_H

#include "engine/engine.h"
#include "xml/minutes.h"

struct incoming {
    struct lofte *lofte;
    struct arena *arena; /* its own: goes when the file is done */
    size_t lane;         /* of those that read, the one that does */
    const char *bytes;   /* handed to the parser; NULL: refused before that */
    size_t len;
    struct lofte_meeting *meeting; /* NULL: refused */
    struct findings findings;
    struct reader_result *read; /* one an agreement that reads this municipality; others are empty */
};

/* Waits for the parser's answer. */
void incoming_take(struct incoming *in, struct minutes_parser *parser);
/* A task (base/tasks.h) on data, a struct incoming: meeting -> findings -> statements. */
void incoming_read(void *data);
/* The plugins' own word on the statements. */
void incoming_settle(struct incoming *in);

#endif

/* SPDX-License-Identifier: MIT
 *
 * An agenda in words: what each form of it (text, Markdown, HTML, XML, JSON) says alike.
 */
#ifndef VIEW_AGENDA_WORDS_H
#define VIEW_AGENDA_WORDS_H

#include "view/words.h"

struct agenda_line {
    const char *text;
    const char *quote; /* the sentence behind it, or why it is gone; NULL: none */
};

const char *agenda_head(const struct view *view, const struct lofte_agenda *agenda);
/* "What is known on 2024-10-01." */
const char *agenda_known(const struct view *view, const struct lofte_agenda *agenda);
const char *agenda_title(const struct view *view, const struct lofte_agenda_item *item);
struct agenda_line *agenda_lines(const struct view *view, const struct lofte_agenda_item *item, size_t *n);
const char *topic_name(enum lofte_topic topic); /* for machines */

/* Text inside markup: & < > " are written as entities. */
void markup_put(struct buf *buf, const char *text);

#endif

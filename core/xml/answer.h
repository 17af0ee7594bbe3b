/* SPDX-License-Identifier: MIT
 *
 * What the worker sends back: remarks, the meeting's id and the meeting, or none. Written by the child, read by the
 * parent as outside data: every count, enum, day and string is checked.
 */
#ifndef XML_ANSWER_H
#define XML_ANSWER_H

#include "base/text.h"
#include "xml/remark.h"

struct answer {
    struct lofte_meeting *meeting; /* NULL when refused */
    const char *meeting_id;
    struct remark *remarks; /* errors or warnings, the line that counts the rest among them */
    size_t n_remarks;
};

void answer_put(struct buf *out, const struct answer *answer);
/* False: the message is not one that our child writes. */
bool answer_get(struct wire *in, struct arena *arena, struct answer *out);

#endif

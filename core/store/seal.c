/* SPDX-License-Identifier: MIT
 *
 * The form in which texts are sealed. It must not change: seals are stored.
 */
#include "store/seal.h"
#include "base/digest.h"
#include "base/text.h"

const char *seal_make(const struct lofte_meeting *meeting, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_str(&buf, meeting->id);
    wire_put_i64(&buf, meeting->revision);
    wire_put_str(&buf, meeting->digest);
    for (size_t i = 0; i < meeting->n_items; i++) {
        const struct lofte_item *item = &meeting->items[i];
        wire_put_str(&buf, item->number);
        wire_put_str(&buf, item->closed ? NULL : item->title);
        for (size_t j = 0; !item->closed && j < item->n_passages; j++)
            wire_put_str(&buf, item->passages[j].text);
    }
    return digest_hex(arena, buf.data, buf.len);
}

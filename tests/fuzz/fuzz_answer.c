/* SPDX-License-Identifier: MIT
 *
 * The parent's reading of a parsing worker's answer, where the worker may have been taken over: nothing outside the
 * rules gets in, and what gets in is written and read again alike.
 */
#include "base/limits.h"
#include "fuzz.h"
#include "xml/answer.h"

static void check_item(const struct lofte_item *item) {
    HOLDS(item->number && item->depth >= 0 && item->depth <= LIMIT_DEPTH && is_utf8(item->title));
    HOLDS(!item->closed || (!item->title && item->n_passages == 0 && item->n_reports == 0));
    for (size_t i = 0; i < item->n_passages; i++)
        HOLDS(item->passages[i].text && is_utf8(item->passages[i].text) && item->passages[i].kind <= LOFTE_ACTION);
    for (size_t i = 0; i < item->n_reports; i++)
        HOLDS(item->reports[i].count >= -1 && item->reports[i].kind <= LOFTE_CANCELLED);
}

static void check_answer(const struct answer *answer) {
    HOLDS(answer->n_remarks <= LIMIT_ERRORS_SHOWN + 1);
    for (size_t i = 0; i < answer->n_remarks; i++)
        for (size_t k = 0; k < LOFTE_ARGS; k++) {
            const char *arg = answer->remarks[i].arg[k];
            HOLDS(!arg || (strlen(arg) <= REMARK_ARG_BYTES && is_utf8(arg) && !strpbrk(arg, "\n\r\t\x1b\x7f")));
        }
    for (size_t i = 0; answer->meeting && i < answer->meeting->n_items; i++)
        check_item(&answer->meeting->items[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    struct wire wire = {.data = data, .len = size};
    struct answer answer, reread;
    if (!answer_get(&wire, arena, &answer))
        return 0;
    check_answer(&answer);
    struct buf once, twice;
    buf_init(&once, arena);
    answer_put(&once, &answer);
    wire = (struct wire){.data = (const unsigned char *)once.data, .len = once.len};
    HOLDS(answer_get(&wire, arena, &reread));
    buf_init(&twice, arena);
    answer_put(&twice, &reread);
    HOLDS(once.len == twice.len && memcmp(once.data, twice.data, once.len) == 0);
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Bytes of a minutes file through the whole worker's side, in this process: encoding, scan, tree, diagnosis, grammar,
 * answer; then the parent's reading of that answer.
 */
#include "base/days.h"
#include "base/limits.h"
#include "fuzz.h"
#include "xml/answer.h"
#include "xml/serve.h"

/* The grammar lives as long as the worker does, and a validator that is left at its twentieth error is never given
 * back (grammar.c): here neither is a leak. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void) {
    return "leak:serve_prepare\nleak:grammar_accepts\n";
}

static bool plain(const char *text) {
    for (; text && *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7F)
            return false;
    return true;
}

/* What a person is told is one line, fit for a terminal. */
static void check_remark(const struct remark *remark, struct arena *arena) {
    struct lofte_text text = {.id = sentence_template(remark->sentence)};
    for (size_t i = 0; i < LOFTE_ARGS; i++) {
        text.arg[i] = remark->arg[i];
        HOLDS(!text.arg[i] || strlen(text.arg[i]) <= REMARK_ARG_BYTES);
    }
    const char *line = text_english(arena, &text);
    HOLDS(plain(line) && is_utf8(line) && plain(remark->item) && is_utf8(remark->item));
    HOLDS(strlen(line) <= 500 && remark->line >= 0);
}

static void check_meeting(const struct lofte_meeting *meeting) {
    HOLDS(meeting->id && meeting->id[0] && meeting->group && meeting->group[0]);
    HOLDS(strlen(meeting->id) <= LIMIT_VALUE_BYTES);
    HOLDS(day_parse(DAY(meeting->date)) == meeting->date);
    for (size_t i = 0; i < meeting->n_items; i++) {
        const struct lofte_item *item = &meeting->items[i];
        HOLDS(item->number && item->depth <= LIMIT_DEPTH && item->line > 0);
        for (size_t k = 0; k < item->n_passages; k++)
            HOLDS(item->passages[k].text && strlen(item->passages[k].text) <= LIMIT_FIELD_BYTES);
        for (size_t k = 0; k < item->n_reports; k++)
            HOLDS(item->reports[k].count >= -1);
    }
}

static void serve(void *prepared, const uint8_t *data, size_t size, struct arena *arena, struct buf *out) {
    struct wire in = {.data = data, .len = size};
    buf_init(out, arena);
    serve_file(prepared, &in, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static void *prepared;
    if (!prepared)
        prepared = serve_prepare(NULL);
    arena_ *arena = arena_create();
    struct buf first, second, again;
    serve(prepared, data, size, arena, &first);
    serve(prepared, data, size, arena, &second);
    HOLDS(first.len == second.len && memcmp(first.data, second.data, first.len) == 0);
    HOLDS(first.len <= LIMIT_MESSAGE_BYTES);
    struct wire wire = {.data = (const unsigned char *)first.data, .len = first.len};
    struct answer answer;
    HOLDS(answer_get(&wire, arena, &answer));
    for (size_t i = 0; i < answer.n_remarks; i++)
        check_remark(&answer.remarks[i], arena);
    if (answer.meeting)
        check_meeting(answer.meeting);
    buf_init(&again, arena);
    answer_put(&again, &answer);
    HOLDS(again.len == first.len && memcmp(again.data, first.data, first.len) == 0);
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Tables of sentences: what a meeting on that day says, and the statements that a careful reader links. A statement is
 * written 'activity kind count from to', '-' for null, parted by '; '. Mentions are left out.
 */
#ifndef TESTS_READING_ROWS_H
#define TESTS_READING_ROWS_H

#include "marks/fixture.h"
#include "suite.h"

#include "base/text.h"
#include "reading/reader.h"

#include <string.h>

struct row {
    const char *day, *title, *text, *want;
};

static const char *const kinds[] = {"done", "total", "none", "planned", "cancelled", "mention"};

static inline void day_add(struct buf *buf, lofte_day day) {
    buf_printf(buf, " %s", day == LOFTE_NO_DAY ? "-" : DAY(day));
}

static inline int text_order(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The statements in one order, joined. */
static inline const char *joined(struct arena *arena, const char **text, size_t n) {
    struct buf buf;
    buf_init(&buf, arena);
    qsort(text, n, sizeof *text, text_order);
    for (size_t i = 0; i < n; i++)
        buf_printf(&buf, "%s%s", i ? "; " : "", text[i]);
    return buf.data ? buf.data : "";
}

static inline const char *written(struct arena *arena, const struct reader_result *result) {
    const char **text = ARENA_ARRAY(arena, const char *, result->n_statements + 1);
    size_t n = 0;
    for (size_t i = 0; i < result->n_statements; i++) {
        const struct lofte_statement *s = &result->statements[i];
        if (s->kind == LOFTE_MENTION)
            continue;
        struct buf buf;
        buf_init(&buf, arena);
        buf_printf(&buf, "%s %s ", s->activity, kinds[s->kind]);
        if (s->count < 0)
            buf_puts(&buf, "-");
        else
            buf_printf(&buf, "%lld", (long long)s->count);
        day_add(&buf, s->from);
        day_add(&buf, s->to);
        if (s->state != LOFTE_LINKED)
            buf_puts(&buf, " review");
        text[n++] = buf.data;
    }
    return joined(arena, text, n);
}

static inline const char *wanted(struct arena *arena, const char *want) {
    const char **text = ARENA_ARRAY(arena, const char *, 16);
    size_t n = 0;
    while (*want) {
        const size_t len = strcspn(want, ";");
        text[n++] = arena_strndup(arena, want, len);
        want += len;
        want += strspn(want, "; ");
    }
    return joined(arena, text, n);
}

static inline struct reader_result read_with(const struct reader *reader, struct arena *arena, const char *day,
                                             const char *title, const char *text) {
    size_t n = 0, cap = 0;
    struct lofte_passage *passage = NULL; /* one a line */
    for (const char *line = text, *end = line; end; line = end + 1) {
        end = strchr(line, '\n');
        *ARENA_PUSH(arena, passage, n, cap) = (struct lofte_passage){
            .kind = LOFTE_P, .text = arena_strndup(arena, line, end ? (size_t)(end - line) : strlen(line))};
    }
    struct lofte_item item = {.number = "1", .title = title, .passages = passage, .n_passages = n};
    const struct lofte_meeting meeting = {
        .id = "m", .group = "EST", .revision = 1, .date = day_parse(day), .items = &item, .n_items = 1};
    struct reader_result result;
    reader_read(reader, &meeting, arena, &result);
    return result;
}

static inline struct reader_result read_text(struct arena *arena, const char *day, const char *title,
                                             const char *text) {
    return read_with(reader_create(arena, fixture_agreement(arena)), arena, day, title, text);
}

static inline void as_it_stands(struct lofte_activity *activity) {
    (void)activity;
}

/* Rows that are read with the small agreement as `change` leaves its activities. */
static inline void rows_check_with(void (*change)(struct lofte_activity *), const struct row *row, size_t n) {
    struct arena *arena = arena_create();
    struct lofte_agreement *agreement = fixture_agreement(arena);
    change(agreement->pledges[0].activities);
    const struct reader *reader = reader_create(arena, agreement);
    struct buf wrong;
    buf_init(&wrong, arena);
    for (size_t i = 0; i < n; i++) {
        const struct reader_result result = read_with(reader, arena, row[i].day, row[i].title, row[i].text);
        const char *got = written(arena, &result), *want = wanted(arena, row[i].want);
        if (strcmp(got, want) != 0)
            buf_printf(&wrong, "\n%s [%s] %s\n  want %s\n  got  %s", row[i].day, row[i].title, row[i].text, want, got);
    }
    ck_assert_msg(wrong.len == 0, "%s", wrong.data);
    arena_destroy(arena);
}

static inline void rows_check(const struct row *row, size_t n) {
    rows_check_with(as_it_stands, row, n);
}

#define ROWS_WITH(name, change, ...)                                                                                   \
    START_TEST(name) {                                                                                                 \
        static const struct row rows[] = {__VA_ARGS__};                                                                \
        rows_check_with(change, rows, sizeof rows / sizeof rows[0]);                                                   \
    }                                                                                                                  \
    END_TEST

#define ROWS(name, ...) ROWS_WITH(name, as_it_stands, __VA_ARGS__)

#endif

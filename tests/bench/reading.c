/* SPDX-License-Identifier: MIT
 *
 * How fast is the reading? Reads the items of minutes again and again with the shipped agreement, then with fifty
 * pledges made of its own: their names and acts under other words, their nouns and units the same, as pledges of one
 * municipality are.
 *
 *   reading PLUGINS ROUNDS FILE...
 */
#include "base/file.h"
#include "engine/engine.h"
#include "xml/minutes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MANY = 50 };

struct meetings {
    struct lofte_meeting **meeting;
    size_t n, cap, bytes, statements;
};

static void fail(const char *what, const struct lofte_err *err) {
    fprintf(stderr, "reading: %s: %s\n", what, err && err->text.id ? err->text.id : "unusable");
    exit(1);
}

static size_t length_of(const char *text) {
    return text ? strlen(text) : 0;
}

static void meeting_add(struct meetings *to, struct minutes_parser *parser, const char *path, struct arena *arena) {
    struct lofte_err err = {0};
    char *bytes;
    size_t len;
    struct minutes_parsed parsed;
    if (file_read(path, 20U << 20, arena, &bytes, &len, &err) < 0)
        fail(path, &err);
    minutes_parse(parser, bytes, len, arena, &parsed);
    if (!parsed.meeting)
        fail(path, NULL);
    struct findings findings = {0};
    meeting_normalise(parsed.meeting, arena, &findings);
    for (size_t i = 0; i < parsed.meeting->n_items; i++) {
        to->bytes += length_of(parsed.meeting->items[i].title);
        for (size_t k = 0; k < parsed.meeting->items[i].n_passages; k++)
            to->bytes += length_of(parsed.meeting->items[i].passages[k].text);
    }
    *ARENA_PUSH(arena, to->meeting, to->n, to->cap) = parsed.meeting;
}

/* Every word with a front of its own, so that no other pledge has it. */
static void words_alter(struct lofte_word_list *list, size_t copy, struct arena *arena) {
    const char **word = ARENA_ARRAY(arena, const char *, list->n);
    for (size_t i = 0; i < list->n; i++)
        word[i] = arena_printf(arena, "%c%c%s", (char)('b' + copy % 20), "aeiou"[copy / 20 % 5], list -> word[i]);
    list->word = word;
}

static void pledge_copy(const struct lofte_pledge *from, size_t copy, struct arena *arena, struct lofte_pledge *out) {
    *out = *from;
    out->id = arena_printf(arena, "%s-%zu", from->id, copy);
    out->activities = ARENA_ARRAY(arena, struct lofte_activity, from->n_activities);
    for (size_t a = 0; a < from->n_activities; a++) {
        struct lofte_activity *activity = &out->activities[a];
        *activity = from->activities[a];
        activity->id = arena_printf(arena, "%s-%zu", activity->id, copy);
        struct lofte_vocabulary *words = &activity->vocabulary;
        struct lofte_word_list *const lists[] = {&words->count, &words->ask, &words->never, &words->acts,
                                                 &words->together};
        for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
            words_alter(lists[i], copy, arena);
    }
}

static struct lofte_agreement *agreement_grow(const struct lofte_agreement *from, struct arena *arena) {
    struct lofte_agreement *out = ARENA_NEW(arena, struct lofte_agreement);
    *out = *from;
    out->n_pledges = MANY;
    out->pledges = ARENA_ARRAY(arena, struct lofte_pledge, MANY);
    for (size_t i = 0; i < MANY; i++)
        if (i < from->n_pledges)
            out->pledges[i] = from->pledges[i];
        else
            pledge_copy(&from->pledges[i % from->n_pledges], i, arena, &out->pledges[i]);
    return out;
}

static double seconds(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void measure(const struct lofte_agreement *agreement, struct meetings *meetings, int rounds) {
    cleanup_(arena_cleanup) struct arena *own = arena_create();
    const double start = seconds();
    const struct reader *reader = reader_create(own, agreement);
    const double began = seconds();
    size_t statements = 0;
    for (int round = 0; round < rounds; round++)
        for (size_t i = 0; i < meetings->n; i++) {
            cleanup_(arena_cleanup) struct arena *arena = arena_create();
            struct reader_result read;
            reader_read(reader, meetings->meeting[i], arena, &read);
            statements += read.n_statements;
        }
    const double took = seconds() - began;
    printf("%2zu pledges: made in %5.1f ms, %7.2f MB/s, %zu statements a round\n", agreement->n_pledges,
           1000 * (began - start), (double)meetings->bytes * rounds / 1e6 / took, statements / (size_t)rounds);
}

int main(int argc, char **argv) {
    struct lofte_err err = {0};
    struct lofte *lofte;
    if (argc < 4)
        fail("give PLUGINS ROUNDS FILE...", NULL);
    const struct lofte_options options = {.workspace = argv[1],
                                          .shipped = argv[1],
                                          .as_of = 20000,
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_PLUGINS};
    if (lofte_open(&options, &lofte, &err) < 0)
        fail(argv[1], &err);
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct minutes_parser *parser = minutes_parser_create();
    struct meetings meetings = {0};
    for (int i = 3; i < argc; i++)
        meeting_add(&meetings, parser, argv[i], arena);
    minutes_parser_destroy(parser);
    const int rounds = (int)strtol(argv[2], NULL, 10);
    printf("%zu files, %.2f MB of item text, %d rounds\n", meetings.n, (double)meetings.bytes / 1e6, rounds);
    measure(&lofte->agreements[0], &meetings, rounds);
    measure(agreement_grow(&lofte->agreements[0], arena), &meetings, rounds);
    lofte_close(lofte);
    return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Sentences of the recorded minutes in pieces: each beginning, each end, and each without one word. No piece has a
 * right reading of its own; what is read of it stands in it, or is the title that it has, and is whole, and under
 * AddressSanitizer nothing outside is read.
 */
#include "base/cleanup.h"
#include "base/file.h"
#include "rows.h"

enum { MOST_BYTES = 1024 * 1024, LARGEST = 9999 };

static void piece_read(const struct reader *reader, const char *title, const char *text) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct reader_result result = read_with(reader, arena, "2024-05-14", title, text);
    for (size_t i = 0; i < result.n_statements; i++) {
        const struct lofte_statement *s = &result.statements[i];
        ck_assert_msg(s->quote && (strstr(text, s->quote) || strcmp(title, s->quote) == 0),
                      "not in it: \"%s\" of \"%s\"", s->quote, text);
        ck_assert_msg(s->count >= -1 && s->count <= LARGEST, "count %lld: %s", (long long)s->count, text);
        ck_assert_msg(s->certainty > 0 && s->certainty <= 100, "certainty %d: %s", s->certainty, text);
        ck_assert_msg(s->from == LOFTE_NO_DAY || s->to == LOFTE_NO_DAY || s->from <= s->to, "window: %s", text);
        ck_assert_msg((s->precision == LOFTE_UNSPECIFIED) == (s->count < 0), "precision: %s", text);
    }
}

static void pieces_read(const struct reader *reader, const char *title, const char *sentence) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (const char *space = strchr(sentence, ' '); space; space = strchr(space + 1, ' ')) {
        const size_t n = (size_t)(space - sentence);
        piece_read(reader, title, arena_strndup(arena, sentence, n));
        piece_read(reader, title, space + 1);
        const char *after = strchr(space + 1, ' ');
        piece_read(reader, title, arena_printf(arena, "%.*s%s", (int)n, sentence, after ? after : ""));
    }
}

static void file_pieces_read(const char *name) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct reader *reader = reader_create(arena, fixture_agreement(arena));
    const char *title = NULL;
    char *text;
    size_t len;
    struct lofte_err err = {0};
    const char *path = arena_printf(arena, "%s/data/reading/%s.txt", getenv("LOFTE_TESTS"), name);
    ck_assert_msg(file_read(path, MOST_BYTES, arena, &text, &len, &err) == 0, "%s", path);
    size_t n_sentences = 0;
    for (char *line = text, *end; *line; line = end) {
        end = line + strcspn(line, "\n");
        end += *end ? (*end = '\0', 1) : 0;
        if (line[0] == '#')
            title = line + 2;
        if (line[0] != '.' || strstr(line, "\\n") || strstr(line, "  "))
            continue;
        pieces_read(reader, title, line + 2);
        n_sentences++;
    }
    ck_assert_uint_gt(n_sentences, 0);
}

START_TEST(pieces_of_sentences_by_others) {
    file_pieces_read("by-others");
}
END_TEST

START_TEST(pieces_of_sentences_for_the_corners) {
    file_pieces_read("sentences");
}
END_TEST

START_TEST(pieces_of_notes) {
    file_pieces_read("notes");
}
END_TEST

START_TEST(pieces_of_formal_prose) {
    file_pieces_read("voice-formal-30");
}
END_TEST

/* Each of these was read outside its end, or as a figure of nothing. */
START_TEST(pieces_that_broke_something) {
    static const struct row rows[] = {
        {"2024-05-14", "Trafik", "Kontroller året så här", ""},
        {"2024-05-14", "Trafik", "Året så här långt: elva trafikkontroller.", "trafik total 11 2024-01-01 -"},
        {"2024-05-14", "Trafik", "Året så långt: elva trafikkontroller.", "trafik total 11 2024-01-01 -"},
        {"2024-05-14", "Narkotika",
         "Av de två narkotikainsatser som planerats till april återstår två den ena till juni.", ""}};
    rows_check(rows, sizeof rows / sizeof rows[0]);
}
END_TEST

SUITE("pieces", pieces_of_sentences_by_others, pieces_of_sentences_for_the_corners, pieces_of_notes,
      pieces_of_formal_prose, pieces_that_broke_something)

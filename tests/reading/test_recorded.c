/* SPDX-License-Identifier: MIT
 *
 * What the reader says, to the last field, recorded beside the text in tests/data/reading. The corpus's gold says how
 * much of it is right (tests/cli/corpus.py), sentences.txt has been gone through; this test says that nothing has
 * changed unseen. With LOFTE_GOLDEN=write in the environment the files are written anew, to be looked through before
 * they are committed.
 *
 * A file is read by lines: '= day group' opens a meeting, '# ' an item with its title, '@ ' says what the item is
 * about; '. ' is a paragraph, '! ' a decision, '* ' an action ('\n' is a line break in them), '% ' a report ('activity
 * kind count from to'); '> ' is what is read, '; ' a remark. Of a quote its beginning and its length are shown.
 */
#include "marks/fixture.h"
#include "suite.h"

#include "base/file.h"
#include "base/text.h"
#include "reading/reader.h"

#include <glob.h>
#include <stdio.h>
#include <string.h>

enum { MOST_BYTES = 1024 * 1024, MOST_ITEMS = 200, MOST_PASSAGES = 40, SHOWN_BYTES = 16 };

static const char *const kinds[] = {"done", "total", "none", "planned", "cancelled", "mention"};
static const char *const precisions[] = {"exact", "at_least", "about", "unspecified"};

struct sheet {
    struct arena *arena;
    const struct reader *reader;
    struct lofte_meeting meeting;
    struct buf shown, item_text[MOST_ITEMS];
};

static const char *shown_day(struct arena *arena, lofte_day day) {
    return day == LOFTE_NO_DAY ? "-" : arena_strdup(arena, DAY(day));
}

static void statement_show(struct arena *arena, struct buf *out, const struct lofte_statement *s) {
    buf_printf(out, "> %s %s %lld %s %s %s %d%%%s%s%s%s", s->activity, kinds[s->kind], (long long)s->count,
               precisions[s->precision], shown_day(arena, s->from), shown_day(arena, s->to), s->certainty,
               s->state == LOFTE_REVIEW ? " review" : "", s->corrects ? " corrects" : "", s->unmet ? " unmet" : "",
               s->whole ? " whole" : "");
    if (s->part)
        buf_printf(out, " part=%s", s->part);
    if (s->place)
        buf_printf(out, " place=%s", s->place);
    const char *quote = s->quote ? s->quote : "";
    size_t n = strnlen(quote, SHOWN_BYTES);
    while (n && ((unsigned char)quote[n] & 0xC0) == 0x80)
        n--;
    const char *shown = arena_strndup(arena, quote, strcspn(quote, "\n") < n ? strcspn(quote, "\n") : n);
    buf_printf(out, " | %s (%zu)", shown, strlen(quote));
    buf_printf(out, " | %s\n", text_english(arena, &s->reason));
}

static void warning_show(struct arena *arena, struct buf *out, const struct reader_warning *warning) {
    buf_printf(out, "> warning | %s\n", text_english(arena, &warning->text));
}

/* Reads the meeting gathered so far and writes its items with what is read of each. */
static void meeting_end(struct sheet *sheet) {
    struct reader_result result = {0};
    if (sheet->meeting.group)
        reader_read(sheet->reader, &sheet->meeting, sheet->arena, &result);
    for (size_t i = 0; i < sheet->meeting.n_items; i++) {
        const char *number = sheet->meeting.items[i].number;
        buf_puts(&sheet->shown, sheet->item_text[i].data);
        for (size_t k = 0; k < result.n_statements; k++)
            if (str_equal(result.statements[k].item, number))
                statement_show(sheet->arena, &sheet->shown, &result.statements[k]);
        for (size_t k = 0; k < result.n_warnings; k++)
            if (str_equal(result.warnings[k].item, number))
                warning_show(sheet->arena, &sheet->shown, &result.warnings[k]);
    }
    sheet->meeting = (struct lofte_meeting){0};
}

static void meeting_begin(struct sheet *sheet, const char *line) {
    meeting_end(sheet);
    const char *day = arena_strndup(sheet->arena, line + 2, 10);
    sheet->meeting = (struct lofte_meeting){.id = "m",
                                            .group = arena_strdup(sheet->arena, line + 13),
                                            .revision = 1,
                                            .date = day_parse(day),
                                            .items = ARENA_ARRAY(sheet->arena, struct lofte_item, MOST_ITEMS)};
    ck_assert_msg(sheet->meeting.date != LOFTE_NO_DAY, "%s", line);
    buf_printf(&sheet->shown, "%s\n", line);
}

static void item_begin(struct sheet *sheet, const char *line) {
    const size_t at = sheet->meeting.n_items++;
    ck_assert_msg(sheet->meeting.group && at < MOST_ITEMS, "%s", line);
    sheet->meeting.items[at] =
        (struct lofte_item){.number = arena_printf(sheet->arena, "%zu", at + 1),
                            .title = arena_strdup(sheet->arena, line + 2),
                            .passages = ARENA_ARRAY(sheet->arena, struct lofte_passage, MOST_PASSAGES),
                            .reports = ARENA_ARRAY(sheet->arena, struct lofte_report, MOST_PASSAGES)};
    buf_init(&sheet->item_text[at], sheet->arena);
}

static void passage_add(struct sheet *sheet, struct lofte_item *item, const char *line) {
    char *text = arena_strdup(sheet->arena, line + 2), *to = text;
    for (const char *from = text; *from; from++, to++) {
        const bool broken = from[0] == '\\' && from[1] == 'n';
        *to = broken ? '\n' : *from;
        from += broken;
    }
    *to = '\0';
    ck_assert_msg(item->n_passages < MOST_PASSAGES, "%s", line);
    item->passages[item->n_passages++] = (struct lofte_passage){.kind = *line == '.'   ? LOFTE_P
                                                                        : *line == '!' ? LOFTE_DECISION
                                                                                       : LOFTE_ACTION,
                                                                .text = text,
                                                                .due = LOFTE_NO_DAY};
}

static void report_add(struct sheet *sheet, struct lofte_item *item, const char *line) {
    char activity[32], kind[16], from[16], to[16];
    long long count;
    ck_assert_msg(sscanf(line, "%% %31s %15s %lld %15s %15s", activity, kind, &count, from, to) == 5, "%s", line);
    struct lofte_report *report = &item->reports[item->n_reports++];
    *report = (struct lofte_report){
        .activity = arena_strdup(sheet->arena, activity), .count = count, .from = day_parse(from), .to = day_parse(to)};
    while (!str_equal(kinds[report->kind], kind))
        report->kind++;
}

static void line_take(struct sheet *sheet, const char *line) {
    if (line[0] == '>')
        return;
    if (line[0] == '=') {
        meeting_begin(sheet, line);
        return;
    }
    if (line[0] == '#')
        item_begin(sheet, line);
    const size_t n = sheet->meeting.n_items;
    if (n == 0) {
        buf_printf(&sheet->shown, "%s\n", line);
        return;
    }
    struct lofte_item *item = &sheet->meeting.items[n - 1];
    if (line[0] == '@')
        item->about = arena_strdup(sheet->arena, line + 2);
    if (strchr(".!*", line[0]))
        passage_add(sheet, item, line);
    if (line[0] == '%')
        report_add(sheet, item, line);
    buf_printf(&sheet->item_text[n - 1], "%s\n", line);
}

/* The first line in which the two differ. */
static const char *difference(struct arena *arena, const char *was, const char *is) {
    int line = 1;
    size_t begin = 0;
    for (size_t i = 0; was[i] == is[i]; i++)
        if (was[i] == '\n') {
            line++;
            begin = i + 1;
        }
    return arena_printf(arena, "line %d: recorded\n%.*s\nread\n%.*s", line, (int)strcspn(was + begin, "\n"),
                        was + begin, (int)strcspn(is + begin, "\n"), is + begin);
}

static struct sheet *sheet_open(struct arena *arena) {
    struct sheet *sheet = ARENA_NEW(arena, struct sheet);
    sheet->arena = arena;
    sheet->reader = reader_create(arena, fixture_agreement(arena));
    buf_init(&sheet->shown, arena);
    return sheet;
}

static const char *recorded_read(struct arena *arena, const char *name, const char **path) {
    char *text;
    size_t len;
    struct lofte_err err = {0};
    *path = arena_printf(arena, "%s/data/reading/%s.txt", getenv("LOFTE_TESTS"), name);
    ck_assert_msg(file_read(*path, MOST_BYTES, arena, &text, &len, &err) == 0, "%s", *path);
    return text;
}

static void recorded_compare(const struct sheet *sheet, const char *path, const char *text) {
    struct lofte_err err = {0};
    if (str_equal(getenv("LOFTE_GOLDEN"), "write"))
        ck_assert_int_eq(file_write(path, sheet->shown.data, sheet->shown.len, &err), 0);
    else if (!str_equal(text, sheet->shown.data))
        ck_abort_msg("%s: %s", path, difference(sheet->arena, text, sheet->shown.data));
}

static void recorded_hold(const char *name) {
    struct arena *arena = arena_create();
    struct sheet *sheet = sheet_open(arena);
    const char *path, *text = recorded_read(arena, name, &path);
    for (const char *line = text; *line;) {
        const size_t n = strcspn(line, "\n");
        line_take(sheet, arena_strndup(arena, line, n));
        line += n + (line[n] == '\n');
    }
    meeting_end(sheet);
    recorded_compare(sheet, path, text);
    arena_destroy(arena);
}

/* ---- one word in sentences of few forms ---- */

struct form {
    const char *title, *text; /* '_' is the word */
};

static const struct form forms[] = {
    {"Trafik", "Polisen gjorde fyra trafikkontroller _ i maj."},
    {"Polisen", "Två _ gjordes den 4 juni, 12 _ trafikkontroller i maj."},
    {"Trafik", "_ har tre trafikkontroller genomförts, och en narkotikainsats planeras _ den 20 augusti."},
    {"Centrum", "• LOB _ 3\n• maj: _ 2, trafik 4 (_)"},
    {"Trafik _", "I maj _ två kontroller _ fyra, varav en i Eksjö. 5 _ v 22."},
};

static const char *filled(struct arena *arena, const char *form, const char *word) {
    struct buf out;
    buf_init(&out, arena);
    for (const char *c = form; *c; c++)
        if (*c == '_')
            buf_puts(&out, word);
        else
            buf_add(&out, c, 1);
    return out.data;
}

/* What is read of the form with the word in it, short. */
static const char *form_read(const struct sheet *sheet, size_t form, const char *word) {
    struct lofte_passage passage = {
        .kind = LOFTE_P, .text = filled(sheet->arena, forms[form].text, word), .due = LOFTE_NO_DAY};
    struct lofte_item item = {
        .number = "1", .title = filled(sheet->arena, forms[form].title, word), .passages = &passage, .n_passages = 1};
    const struct lofte_meeting meeting = {
        .id = "m", .group = "EST", .revision = 1, .date = day_make(2024, 6, 11), .items = &item, .n_items = 1};
    struct reader_result result;
    reader_read(sheet->reader, &meeting, sheet->arena, &result);
    struct buf out;
    buf_init(&out, sheet->arena);
    for (size_t i = 0; i < result.n_statements; i++) {
        const struct lofte_statement *s = &result.statements[i];
        if (s->kind == LOFTE_MENTION && !s->place && !s->unmet)
            continue;
        buf_printf(&out, " %.2s.%.4s.%lld.%.3s %s..%s %d%s%s%s%s%s;", s->activity, kinds[s->kind], (long long)s->count,
                   precisions[s->precision], s->from == LOFTE_NO_DAY ? "" : shown_day(sheet->arena, s->from) + 2,
                   s->to == LOFTE_NO_DAY ? "" : shown_day(sheet->arena, s->to) + 2, s->certainty, s->whole ? "w" : "",
                   s->corrects ? "c" : "", s->unmet ? "u" : "", s->part ? s->part : "", s->place ? s->place : "");
    }
    return out.len ? out.data : "";
}

START_TEST(words_of_the_tables_are_read_in_sentences_as_recorded) {
    struct arena *arena = arena_create();
    struct sheet *sheet = sheet_open(arena);
    const char *path, *text = recorded_read(arena, "words", &path);
    for (const char *line = text; *line;) {
        const size_t n = strcspn(line, "\n");
        if (*line == '=' || *line == ';')
            buf_printf(&sheet->shown, "%.*s\n", (int)n, line);
        for (size_t form = 0; *line == '=' && form < sizeof forms / sizeof forms[0]; form++) {
            const char *is = form_read(sheet, form, arena_strndup(arena, line + 2, n - 2));
            if (!str_equal(is, form_read(sheet, form, "zzz")))
                buf_printf(&sheet->shown, "%zu%s\n", form + 1, is);
        }
        line += n + (line[n] == '\n');
    }
    recorded_compare(sheet, path, text);
    arena_destroy(arena);
}
END_TEST

#define RECORDED(test, name)                                                                                           \
    START_TEST(test) {                                                                                                 \
        recorded_hold(name);                                                                                           \
    }                                                                                                                  \
    END_TEST

RECORDED(minutes_in_plain_words_are_read_as_recorded, "plain")
RECORDED(minutes_in_a_formal_tone_are_read_as_recorded, "formal")
RECORDED(follow_ups_are_read_as_recorded, "followup")
RECORDED(notes_are_read_as_recorded, "notes")
RECORDED(sentences_for_the_corners_are_read_as_recorded, "sentences")
RECORDED(examples_of_the_comments_are_read_as_recorded, "examples")
RECORDED(sentences_drawn_at_random_are_read_as_recorded, "drawn")
RECORDED(sentences_by_others_are_read_as_recorded, "by-others")
RECORDED(turns_of_phrase_are_read_as_recorded, "turns")
RECORDED(turns_with_words_moved_are_read_as_recorded, "turned")
RECORDED(sentences_with_words_moved_are_read_as_recorded, "varied")
RECORDED(sentences_stretched_and_joined_are_read_as_recorded, "stretched")
RECORDED(near_misses_of_the_rows_are_read_as_recorded, "edges-rows")
RECORDED(near_misses_of_the_examples_are_read_as_recorded, "edges-examples")
RECORDED(texts_that_tell_mutants_apart_are_read_as_recorded, "edges-drawn")

START_TEST(other_voices_are_read_as_recorded) {
    struct arena *arena = arena_create();
    glob_t found;
    ck_assert_int_eq(glob(arena_printf(arena, "%s/data/reading/voice-*.txt", getenv("LOFTE_TESTS")), 0, NULL, &found),
                     0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *name = strrchr(found.gl_pathv[i], '/') + 1;
        recorded_hold(arena_strndup(arena, name, strlen(name) - strlen(".txt")));
    }
    globfree(&found);
    arena_destroy(arena);
}
END_TEST

SUITE("recorded", minutes_in_plain_words_are_read_as_recorded, minutes_in_a_formal_tone_are_read_as_recorded,
      follow_ups_are_read_as_recorded, notes_are_read_as_recorded, sentences_for_the_corners_are_read_as_recorded,
      examples_of_the_comments_are_read_as_recorded, sentences_drawn_at_random_are_read_as_recorded,
      sentences_by_others_are_read_as_recorded, turns_of_phrase_are_read_as_recorded,
      turns_with_words_moved_are_read_as_recorded, sentences_with_words_moved_are_read_as_recorded,
      sentences_stretched_and_joined_are_read_as_recorded, near_misses_of_the_rows_are_read_as_recorded,
      near_misses_of_the_examples_are_read_as_recorded, texts_that_tell_mutants_apart_are_read_as_recorded,
      other_voices_are_read_as_recorded, words_of_the_tables_are_read_in_sentences_as_recorded)

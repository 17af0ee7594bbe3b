/* SPDX-License-Identifier: MIT
 *
 * Files of minutes as a whole, through the worker: the good ones in tests/data/minutes are taken, the bad ones are
 * refused with exactly the words in .expect, and what is too large to keep is made here.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/text.h"
#include "suite.h"
#include "xml/minutes.h"

#include <fnmatch.h>
#include <string.h>

CLEANUP_DEFINE(parser_cleanup, struct minutes_parser, minutes_parser_destroy)

static char *folder(struct arena *arena, const char *name) {
    return path_join(arena, path_join(arena, getenv("LOFTE_TESTS"), "data"), name);
}

static char *read_data(struct arena *arena, const char *path, size_t *len) {
    char *data;
    struct lofte_err err = {0};
    ck_assert_msg(file_read(path, LIMIT_FILE_BYTES, arena, &data, len, &err) == 0, "%s", path);
    return data;
}

static char *findings_text(struct arena *arena, const struct minutes_parsed *parsed) {
    struct buf text;
    buf_init(&text, arena);
    for (size_t i = 0; i < parsed->n_findings; i++)
        buf_printf(&text, "%d: %s\n", parsed->findings[i].line, text_english(arena, &parsed->findings[i].text));
    return text.data;
}

static void check_harmless(struct arena *arena, const struct minutes_parsed *parsed, const char *name) {
    ck_assert_msg(parsed->n_findings <= LIMIT_ERRORS_SHOWN + 1, "%s", name);
    for (size_t i = 0; i < parsed->n_findings; i++) {
        const struct lofte_finding *finding = &parsed->findings[i];
        ck_assert_msg(finding->severity == (parsed->meeting ? LOFTE_WARNING : LOFTE_ERROR), "%s", name);
        for (size_t a = 0; a < LOFTE_ARGS && finding->text.arg[a]; a++)
            ck_assert_msg(strlen(finding->text.arg[a]) <= 120, "%s", name);
        for (const char *c = text_english(arena, &finding->text); *c; c++)
            ck_assert_quiet((unsigned char)*c >= 0x20 && *c != '{' && *c != 0x7F, "%s: %s", name,
                            text_english(arena, &finding->text));
    }
}

/* The names in a folder of tests/data that match. */
static size_t names_like(struct arena *arena, const char *path, const char *pattern, char ***out) {
    char **names;
    size_t n, kept = 0;
    ck_assert_int_eq(folder_list(path, arena, &names, &n, NULL), 0);
    for (size_t i = 0; i < n; i++)
        if (fnmatch(pattern, names[i], 0) == 0)
            names[kept++] = names[i];
    *out = names;
    return kept;
}

START_TEST(good_files_are_taken) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    char **names;
    const char *path = folder(arena, "minutes");
    const size_t n = names_like(arena, path, "ok-*.xml", &names);
    ck_assert_uint_ge(n, 12);
    for (size_t i = 0; i < n; i++) {
        struct minutes_parsed parsed;
        size_t len;
        const char *data = read_data(arena, path_join(arena, path, names[i]), &len);
        minutes_parse(parser, data, len, arena, &parsed);
        ck_assert_msg(parsed.meeting != NULL, "%s: %s", names[i], findings_text(arena, &parsed));
        ck_assert_msg(parsed.n_findings == 0 || strcmp(names[i], "ok-dates.xml") == 0, "%s", names[i]);
        check_harmless(arena, &parsed, names[i]);
        ck_assert_str_eq(parsed.meeting_id, parsed.meeting->id);
    }
}
END_TEST

START_TEST(bad_files_are_refused_with_exactly_these_words) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    char **names;
    const char *path = folder(arena, "minutes");
    const size_t n = names_like(arena, path, "bad-*.xml", &names);
    ck_assert_uint_ge(n, 30);
    for (size_t i = 0; i < n; i++) {
        struct minutes_parsed parsed;
        size_t len, expected_len;
        const char *data = read_data(arena, path_join(arena, path, names[i]), &len);
        const char *stem = arena_strndup(arena, names[i], strlen(names[i]) - strlen(".xml"));
        const char *expected =
            read_data(arena, path_join(arena, path, arena_printf(arena, "%s.expect", stem)), &expected_len);
        minutes_parse(parser, data, len, arena, &parsed);
        ck_assert_msg(parsed.meeting == NULL && parsed.n_findings > 0, "%s", names[i]);
        const char *said = findings_text(arena, &parsed);
        ck_assert_msg(strcmp(said, expected) == 0, "%s said\n%s", names[i], said);
        check_harmless(arena, &parsed, names[i]);
    }
}
END_TEST

START_TEST(the_corpus_is_taken_without_a_word) {
    static const char *const styles[] = {"followup", "formal", "notes", "plain"};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    size_t files = 0;
    for (size_t s = 0; s < sizeof styles / sizeof styles[0]; s++) {
        const char *path = folder(arena, arena_printf(arena, "corpus/%s/minutes", styles[s]));
        char **names;
        const size_t n = names_like(arena, path, "*.xml", &names);
        for (size_t i = 0; i < n; i++, files++) {
            struct minutes_parsed parsed;
            size_t len;
            const char *data = read_data(arena, path_join(arena, path, names[i]), &len);
            minutes_parse(parser, data, len, arena, &parsed);
            ck_assert_msg(parsed.meeting && parsed.n_findings == 0, "%s: %s", names[i], findings_text(arena, &parsed));
        }
    }
    ck_assert_uint_ge(files, 100);
}
END_TEST

static struct lofte_meeting *parse_data(struct minutes_parser *parser, struct arena *arena, const char *name) {
    struct minutes_parsed parsed;
    size_t len;
    const char *data = read_data(arena, path_join(arena, folder(arena, "minutes"), name), &len);
    minutes_parse(parser, data, len, arena, &parsed);
    ck_assert_msg(parsed.meeting != NULL, "%s: %s", name, findings_text(arena, &parsed));
    return parsed.meeting;
}

START_TEST(every_attribute_and_text_arrives) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    const struct lofte_meeting *m = parse_data(parser, arena, "ok-full.xml");
    ck_assert_str_eq(m->id, "sspf-2023-03-14");
    ck_assert_str_eq(m->group, "SSPF");
    ck_assert_str_eq(m->municipality, "0687");
    ck_assert_str_eq(DAY(m->date), "2023-03-14");
    ck_assert(m->kind == LOFTE_MINUTES && m->status == LOFTE_APPROVED && m->revision == 2);
    ck_assert_str_eq(m->name, "Samverkansgruppen");
    ck_assert_str_eq(m->start, "09:00");
    ck_assert_str_eq(m->end, "11:30");
    ck_assert_str_eq(m->place, "Stadshuset");
    ck_assert_uint_eq(m->n_people, 1);
    ck_assert_str_eq(m->people[0].organisation, "police");
    ck_assert_str_eq(m->people[0].role, "Kommunpolis");
    ck_assert(m->people[0].absent);
    ck_assert_uint_eq(m->n_items, 1);
    const struct lofte_item *item = &m->items[0];
    ck_assert_str_eq(item->title, "Trafik");
    ck_assert(item->n_passages == 3 && item->n_reports == 1 && item->line == 8);
    ck_assert_str_eq(item->passages[0].text, "Polisen genomförde fyra trafikkontroller under februari.");
    ck_assert(item->passages[1].kind == LOFTE_DECISION && !item->passages[1].owner);
    ck_assert(item->passages[2].kind == LOFTE_ACTION && item->passages[2].line == 13);
    ck_assert_str_eq(item->passages[2].owner, "police");
    ck_assert_str_eq(DAY(item->passages[2].due), "2023-04-01");
    ck_assert_str_eq(item->reports[0].activity, "trafikkontroller");
    ck_assert_int_eq(item->reports[0].count, 4);
    ck_assert_str_eq(DAY(item->reports[0].from), "2023-02-01");
    ck_assert_str_eq(DAY(item->reports[0].to), "2023-02-28");
    ck_assert(!m->file && !m->digest && m->imported == LOFTE_NO_DAY);
}
END_TEST

START_TEST(defaults_hold_where_attributes_are_left_out) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    const struct lofte_meeting *m = parse_data(parser, arena, "ok-minimal.xml");
    ck_assert(m->kind == LOFTE_MINUTES && m->status == LOFTE_APPROVED && m->revision == 1);
    ck_assert(!m->name && !m->start && !m->end && !m->place && m->n_people == 0);
    ck_assert(!m->items[0].about && !m->items[0].closed && m->items[0].n_passages == 0);
    ck_assert_int_eq(parse_data(parser, arena, "ok-call.xml")->kind, LOFTE_CALL);
    ck_assert_int_eq(parse_data(parser, arena, "ok-draft.xml")->status, LOFTE_DRAFT);
    ck_assert_str_eq(parse_data(parser, arena, "ok-about.xml")->items[0].about, "trafikkontroller");
}
END_TEST

START_TEST(every_kind_of_report_has_its_own_default_count) {
    static const struct {
        enum lofte_kind kind;
        int count;
    } expected[] = {{LOFTE_DONE, 1},    {LOFTE_DONE, 0},       {LOFTE_TOTAL, 12},
                    {LOFTE_NONE, 0},    {LOFTE_NONE, 0},       {LOFTE_PLANNED, -1},
                    {LOFTE_PLANNED, 2}, {LOFTE_CANCELLED, -1}, {LOFTE_CANCELLED, 1}};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    const struct lofte_item *item = &parse_data(parser, arena, "ok-reports.xml")->items[0];
    ck_assert_uint_eq(item->n_reports, 9);
    for (size_t i = 0; i < item->n_reports; i++)
        ck_assert(item->reports[i].kind == expected[i].kind && item->reports[i].count == expected[i].count);
    ck_assert_str_eq(item->reports[2].by, "polisen");
    ck_assert_str_eq(item->reports[2].place, "Centrum");
    ck_assert_int_eq(item->reports[2].to, LOFTE_NO_DAY);
}
END_TEST

START_TEST(nothing_of_a_closed_item_is_kept) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    const struct lofte_meeting *m = parse_data(parser, arena, "ok-closed.xml");
    ck_assert_uint_eq(m->n_items, 4);
    for (size_t i = 0; i < 3; i++) {
        const struct lofte_item *item = &m->items[i];
        ck_assert(item->closed && !item->title && !item->about && item->n_passages == 0 && item->n_reports == 0);
    }
    ck_assert_str_eq(m->items[1].number, "1.1");
    ck_assert(!m->items[3].closed && m->items[3].n_passages == 1);
}
END_TEST

START_TEST(nested_items_follow_their_parent) {
    static const char *const numbers[] = {"§ 12", "12.1", "12.1.1", "12.2", "§ 13"};
    static const int depths[] = {0, 1, 2, 1, 0};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    const struct lofte_meeting *m = parse_data(parser, arena, "ok-nested.xml");
    ck_assert_uint_eq(m->n_items, 5);
    for (size_t i = 0; i < 5; i++) {
        ck_assert_str_eq(m->items[i].number, numbers[i]);
        ck_assert_int_eq(m->items[i].depth, depths[i]);
    }
    ck_assert_str_eq(m->items[0].passages[1].text, "Efteråt.");
}
END_TEST

START_TEST(text_is_whole_whatever_splits_or_encodes_it) {
    static const struct {
        const char *file, *text;
    } rows[] = {
        {"ok-utf8-mark.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-latin1.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-utf16.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-utf16-no-mark.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-windows-1252.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-comment-in-word.xml", "Polisen genomförde fyra trafikkontroller under februari."},
        {"ok-cdata.xml", "Polisen genomförde fyra & <trafik>kontroller & mer."},
        {"ok-crlf.xml", "Polisen genomförde fyra trafikkontroller under\nfebruari."},
        {"ok-combining.xml", "Polisen genomfo\xCC\x88rde fyra trafikkontroller under februari."},
        {"ok-odd-spaces.xml", "Polisen genomförde fyra\xC2\xA0trafik\xC2\xADkontroller\xE2\x80\xAF under februari."},
        {"ok-prefix.xml", "Polisen genomförde fyra trafikkontroller under februari."},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_str_eq(parse_data(parser, arena, rows[i].file)->items[0].passages[0].text, rows[i].text);
}
END_TEST

START_TEST(an_odd_date_is_read_with_a_warning_that_names_the_item) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    struct minutes_parsed parsed;
    size_t len;
    const char *data = read_data(arena, path_join(arena, folder(arena, "minutes"), "ok-dates.xml"), &len);
    minutes_parse(parser, data, len, arena, &parsed);
    ck_assert_uint_eq(parsed.n_findings, 9);
    ck_assert_str_eq(text_english(arena, &parsed.findings[0].text),
                     "from=\"14/3 2023\" in <report> was read as 2023-03-14. Write from=\"2023-03-14\".");
    ck_assert_str_eq(parsed.findings[0].item, "1");
    ck_assert_str_eq(DAY(parsed.meeting->items[0].reports[2].from), "2023-04-03");
    ck_assert_str_eq(DAY(parsed.meeting->items[0].passages[1].due), "2023-05-06");
}
END_TEST

START_TEST(one_parser_serves_good_files_between_bad_ones) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    char **names;
    const char *path = folder(arena, "minutes");
    const size_t n = names_like(arena, path, "bad-*.xml", &names);
    for (size_t i = 0; i < n; i++) {
        struct minutes_parsed parsed;
        size_t len;
        const char *data = read_data(arena, path_join(arena, path, names[i]), &len);
        minutes_parse(parser, data, len, arena, &parsed);
        ck_assert_uint_eq(parse_data(parser, arena, "ok-full.xml")->n_items, 1);
    }
}
END_TEST

START_TEST(every_beginning_of_a_good_file_is_refused_with_a_reason) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    size_t len;
    const char *data = read_data(arena, path_join(arena, folder(arena, "minutes"), "ok-full.xml"), &len);
    const size_t whole = len - 1; /* without the last line end */
    for (size_t cut = 0; cut < whole; cut++) {
        struct minutes_parsed parsed;
        minutes_parse(parser, data, cut, arena, &parsed);
        ck_assert_msg(!parsed.meeting && parsed.n_findings == 1, "cut at %zu", cut);
        check_harmless(arena, &parsed, "cut");
        ck_assert_msg(!strstr(findings_text(arena, &parsed), "broke down"), "cut at %zu", cut);
    }
}
END_TEST

START_TEST(every_flipped_byte_gives_minutes_or_a_reason) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    size_t len;
    char *data = read_data(arena, path_join(arena, folder(arena, "minutes"), "ok-full.xml"), &len);
    static const char put[] = {'\0', '<', '>', '&', '"', ' ', '\x01', '\xFF', '!', '/'};
    for (size_t at = 0; at < len; at++)
        for (size_t p = 0; p < sizeof put; p++) {
            const char before = data[at];
            struct minutes_parsed parsed;
            data[at] = put[p];
            minutes_parse(parser, data, len, arena, &parsed);
            data[at] = before;
            ck_assert_msg(parsed.meeting || parsed.n_findings > 0, "byte %zu, %d", at, put[p]);
            check_harmless(arena, &parsed, "flipped");
            ck_assert_msg(!strstr(findings_text(arena, &parsed), "broke down"), "byte %zu, %d", at, put[p]);
        }
}
END_TEST

SUITE("minutes", good_files_are_taken, bad_files_are_refused_with_exactly_these_words,
      the_corpus_is_taken_without_a_word, every_attribute_and_text_arrives, defaults_hold_where_attributes_are_left_out,
      every_kind_of_report_has_its_own_default_count, nothing_of_a_closed_item_is_kept,
      nested_items_follow_their_parent, text_is_whole_whatever_splits_or_encodes_it,
      an_odd_date_is_read_with_a_warning_that_names_the_item, one_parser_serves_good_files_between_bad_ones,
      every_beginning_of_a_good_file_is_refused_with_a_reason, every_flipped_byte_gives_minutes_or_a_reason)

/* SPDX-License-Identifier: MIT
 *
 * Files that are too large or too wicked to keep: the limits of limits.h with one more, and what makes readers of XML
 * slow. Each is answered within the time that one file of minutes may take.
 */
#include "base/cleanup.h"
#include "base/limits.h"
#include "base/text.h"
#include "suite.h"
#include "xml/minutes.h"

#include <string.h>
#include <sys/resource.h>

CLEANUP_DEFINE(parser_cleanup, struct minutes_parser, minutes_parser_destroy)

/* What the sanitizers cost; the limits themselves hold in the release build. */
#if defined(__SANITIZE_ADDRESS__)
#define SLOWER 10.0
#else
#define SLOWER 1.0
#endif

/* Of the processor, of ourselves and of children that have ended: other users of the machine do not count. */
static double seconds(void) {
    double sum = 0;
    static const int whose[] = {RUSAGE_SELF, RUSAGE_CHILDREN};
    for (size_t i = 0; i < 2; i++) {
        struct rusage usage;
        (void)getrusage(whose[i], &usage);
        sum += (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    return sum;
}

static char *findings_text(struct arena *arena, const struct minutes_parsed *parsed) {
    struct buf text;
    buf_init(&text, arena);
    for (size_t i = 0; i < parsed->n_findings; i++)
        buf_printf(&text, "%d: %s\n", parsed->findings[i].line, text_english(arena, &parsed->findings[i].text));
    return text.data;
}

static const char head[] = "<minutes xmlns=\"urn:lofte:minutes:1\" id=\"a\" group=\"SSPF\" municipality=\"0687\" "
                           "date=\"2023-03-14\"><agenda>";
static const char tail[] = "</agenda></minutes>";

static void buf_fill(struct buf *buf, const char *piece, size_t times) {
    for (size_t i = 0; i < times; i++)
        buf_puts(buf, piece);
}

static void parse_once(struct arena *arena, const struct buf *text, struct minutes_parsed *parsed) {
    cleanup_(parser_cleanup) struct minutes_parser *parser = minutes_parser_create();
    minutes_parse(parser, text->data, text->len, arena, parsed);
}

/* Parses the text within the time that minutes may take, and returns what was said. */
static char *parse_made(struct arena *arena, const struct buf *text, bool *accepted) {
    struct minutes_parsed parsed;
    const double begin = seconds();
    parse_once(arena, text, &parsed);
    ck_assert_double_lt(seconds() - begin, SLOWER * LIMIT_XML_MS / 1000.0 + 0.5);
    *accepted = parsed.meeting != NULL;
    return findings_text(arena, &parsed);
}

/* Minutes as large as a bound allows are accepted; `put` with one more makes minutes that are refused with these words. */
static void check_bound(void (*put)(struct buf *buf, size_t more), const char *words) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t more = 0; more < 2; more++) {
        struct buf buf;
        bool accepted;
        buf_init(&buf, arena);
        put(&buf, more);
        const char *said = parse_made(arena, &buf, &accepted);
        ck_assert_msg(accepted == (more == 0) && (accepted || strstr(said, words)), "%.300s", said);
    }
}

#define BOUND(name, put, words)                                                                                        \
    START_TEST(name) {                                                                                                 \
        check_bound(put, words);                                                                                       \
    }                                                                                                                  \
    END_TEST

/* n items of three elements each */
static void add_items(struct buf *buf, size_t n) {
    for (size_t i = 0; i < n; i++)
        buf_printf(buf, "<item number=\"%zu\"><title>T</title><p>Text.</p></item>\n", i);
}

static void put_elements(struct buf *buf, size_t more) {
    buf_puts(buf, head);
    add_items(buf, LIMIT_ENTRIES - 1);
    buf_puts(buf, "<item number=\"a\"><title>T</title>");
    buf_fill(buf, "<p/>",
             LIMIT_ELEMENTS - 3 * LIMIT_ENTRIES - 1 + more); /* minutes, agenda, and no third of the last */
    buf_puts(buf, "</item>");
    buf_puts(buf, tail);
}

BOUND(as_many_elements_as_allowed_are_read_in_time_and_one_more_is_refused, put_elements, "more than 200000 elements")

static void put_items(struct buf *buf, size_t more) {
    buf_puts(buf, head);
    add_items(buf, LIMIT_ENTRIES + more);
    buf_puts(buf, tail);
}

BOUND(one_item_more_than_allowed_is_refused, put_items, "more than 2000 items, reports, actions and persons together")

static void put_text(struct buf *buf, size_t more) {
    buf_printf(buf, "%s<item number=\"1\"><title>T</title><p>", head);
    buf_fill(buf, "x", LIMIT_FIELD_BYTES + more);
    buf_printf(buf, "</p></item>%s", tail);
}

BOUND(a_text_one_byte_too_long_is_refused, put_text, "The text of <p> is longer than 65536 bytes")

static void add_texts(struct buf *buf, size_t bytes) {
    for (size_t n; bytes > 0; bytes -= n) {
        n = bytes < 1024 ? bytes : 1024;
        buf_puts(buf, "<p>");
        buf_fill(buf, "x", n);
        buf_puts(buf, "</p>");
    }
}

static void put_texts_of_an_item(struct buf *buf, size_t more) {
    buf_printf(buf, "%s<item number=\"1\"><title>T</title>", head);
    add_texts(buf, LIMIT_ITEM_BYTES - 1 + more);
    buf_printf(buf, "</item>%s", tail);
}

BOUND(texts_of_an_item_one_byte_too_long_are_refused, put_texts_of_an_item,
      "The texts of this item are longer than 81920 bytes together")

static void put_texts_of_a_file(struct buf *buf, size_t more) {
    buf_puts(buf, head);
    for (int i = 0; i < 16; i++) {
        buf_printf(buf, "<item number=\"%d\"><title>T</title>", i);
        add_texts(buf, LIMIT_TEXT_BYTES / 16 - 1 + (i == 0 ? more : 0));
        buf_puts(buf, "</item>");
    }
    buf_puts(buf, tail);
}

BOUND(texts_of_a_file_one_byte_too_long_are_refused, put_texts_of_a_file,
      "The texts of the file are longer than 1048576 bytes together")

static void put_nested(struct buf *buf, size_t more) {
    buf_puts(buf, head);
    const size_t depth = LIMIT_DEPTH - 3 + more; /* minutes, agenda, and the title inside */
    buf_fill(buf, "<item number=\"1\"><title>T</title>", depth);
    buf_fill(buf, "</item>", depth);
    buf_puts(buf, tail);
}

BOUND(nesting_as_deep_as_allowed_is_read_and_one_deeper_is_refused, put_nested, "nested more than 64 deep")

static void put_large_file(struct buf *buf, size_t more) {
    buf_printf(buf, "%s<item number=\"1\"><title>T</title>", head);
    char line[1024];
    memset(line, 'x', sizeof line);
    while (buf->len < LIMIT_FILE_BYTES - 80 * 1024) {
        buf_puts(buf, "<p>x</p><!-- ");
        for (size_t i = 0; i < 60; i++)
            buf_add(buf, line, sizeof line);
        buf_puts(buf, " -->");
    }
    buf_printf(buf, "</item>%s", tail);
    while (buf->len < LIMIT_FILE_BYTES + more)
        buf_puts(buf, "\n");
}

BOUND(a_file_one_byte_too_large_is_refused, put_large_file, "20971521 bytes; at most 20971520 are read")

struct hostile {
    const char *before, *piece, *after;
    size_t times;
    const char *said;
};

START_TEST(what_makes_xml_readers_slow_is_refused_in_time) {
    static const struct hostile rows[] = {
        {"<minutes ", "a='' ", "/>", 300000, "more than 64 attributes"},
        {"<minutes ", "aa", "=''/>", 5000000, "longer than 65536 bytes"},
        {"<", "aa", "/>", 5000000, "longer than 65536 bytes"},
        {"<minutes a='", "aa", "'/>", 5000000, "longer than 65536 bytes"},
        {"<minutes ", "xmlns:a='b' ", "/>", 200000, "more than 64 attributes"},
        {"<minutes>", "<p xmlns:a='b'/>", "</minutes>", 200000, "more than 64 namespace prefixes"},
        {"<minutes>", "<p a='' b='' c='' d=''/>", "</minutes>", 100000, "more than 200000 attributes"},
        {"<minutes>", "<a/>", "</minutes>", 1000000, "more than 200000 elements"},
        {"", "<a>", "", 1000000, "nested more than 64 deep"},
        {"<!DOCTYPE a [<!ENTITY a 'b'>]><minutes>", "&a;", "</minutes>", 100000, "has a DOCTYPE"},
        {"<minutes>", "&amp;", "</minutes>", 4000000, "does not say which format"},
        {"<minutes>", "&b;", "</minutes>", 4000000, "&b; is not known"},
        {"<minutes>", "a", "</minutes>", 20000000, "ten million bytes"},
        {"<minutes><!--", "a ", "--></minutes>", 8000000, "ten million bytes"},
        {"<minutes>", "<?a b?>", "</minutes>", 2000000, "does not say which format"},
        {"<minutes>", "<!---->", "</minutes>", 2000000, "does not say which format"},
        {"<minutes>", "<![CDATA[a]]>", "</minutes>", 1000000, "does not say which format"},
        {"<minutes><![CDATA[", "a", "]]></minutes>", 20000000, "ten million bytes"},
        {"", "<!--a-->", "", 2000000, "does not begin with an XML element"},
        {"", " ", "", 20000000, "The file is empty"},
        {"<minutes>", "]]", "</minutes>", 4000000, "does not say which format"},
        {"<minutes>", "</a>", "", 5000000, "</a> does not match <minutes>"},
        {"<?xml version='1.0' ", " ", "?>", 20000000, "ten million bytes"},
        {"<minutes/>", "<a/>", "", 150000, "Something follows after the end"},
        {"<minutes/>", "\n", "a", 20000000, "Something follows after the end"},
        {"\xFF", "a", "", 20000000, "The byte FF here is no UTF-8 text"},
        {"<minutes>", "\xC3\xA5", "\xC3", 10000000, "The byte C3 here is no UTF-8 text"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf buf;
        bool accepted;
        buf_init(&buf, arena);
        buf_puts(&buf, rows[i].before);
        buf_fill(&buf, rows[i].piece, rows[i].times);
        buf_puts(&buf, rows[i].after);
        const char *said = parse_made(arena, &buf, &accepted);
        ck_assert_msg(!accepted && strstr(said, rows[i].said), "row %zu: %.300s", i, said);
    }
}
END_TEST

START_TEST(very_many_mistakes_are_counted_in_time) {
    static const struct hostile rows[] = {
        {"", "<desicion a='' about=' '/>", "", 90000, "More errors: 89980"},
        {"", "<item nummer='1'/>", "", 190000, "More errors"},
        {"", "<item number='1'><title>T</title><report activity='a' count='x'/></item>", "", 60000,
         "More errors: 59980"},
        {"<item number='1'><title>T</title>", "<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/>",
         "</item>", 190000, "More errors: 189980"},
        {"<item number='1'><title>T</title>", "<report activitz='a'/>", "</item>", 190000, "More errors: 189980"},
        {"<item number='1'><title>T</title>", "<p>a</p>b", "</item>", 190000, "stands loose in <item>"},
        {"<item number='1'>", "<title>T</title>", "</item>", 190000, "More errors: 189980"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf buf;
        bool accepted;
        buf_init(&buf, arena);
        buf_printf(&buf, "%s%s", head, rows[i].before);
        buf_fill(&buf, rows[i].piece, rows[i].times);
        buf_printf(&buf, "%s%s", rows[i].after, tail);
        const char *said = parse_made(arena, &buf, &accepted);
        ck_assert_msg(!accepted && strstr(said, rows[i].said), "row %zu: %s", i, said);
    }
}
END_TEST

START_TEST(a_text_cut_into_many_pieces_is_joined_in_time) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    bool accepted;
    buf_init(&buf, arena);
    buf_printf(&buf, "%s<item number=\"1\"><title>", head);
    buf_fill(&buf, "a<!---->", LIMIT_FIELD_BYTES / 8);
    buf_puts(&buf, "</title><p>");
    buf_fill(&buf, "<![CDATA[a]]>", LIMIT_FIELD_BYTES);
    buf_printf(&buf, "</p></item>%s", tail);
    const char *said = parse_made(arena, &buf, &accepted);
    ck_assert_msg(accepted, "%s", said);
}
END_TEST

SUITE("hostile", as_many_elements_as_allowed_are_read_in_time_and_one_more_is_refused,
      one_item_more_than_allowed_is_refused, a_text_one_byte_too_long_is_refused,
      nesting_as_deep_as_allowed_is_read_and_one_deeper_is_refused, texts_of_an_item_one_byte_too_long_are_refused,
      texts_of_a_file_one_byte_too_long_are_refused, a_file_one_byte_too_large_is_refused,
      what_makes_xml_readers_slow_is_refused_in_time, very_many_mistakes_are_counted_in_time,
      a_text_cut_into_many_pieces_is_joined_in_time)

/* SPDX-License-Identifier: MIT
 *
 * Bytes to text: what is read, what is refused and with which sentence and line.
 */
#include "base/cleanup.h"
#include "suite.h"
#include "xml/encoding.h"

#include <string.h>

#define DECLARED(name) "<?xml version=\"1.0\" encoding=\"" name "\"?>"

/* The text that `bytes` gives, or NULL. */
static const char *read_bytes(struct arena *arena, const char *bytes, size_t len, struct remarks *remarks) {
    struct text_span text;
    char *copy = malloc(len ? len : 1); /* of its own, so that reading past its end is seen */
    memcpy(copy, bytes, len);
    remarks_init(remarks, arena);
    const bool good = encoding_read(copy, len, remarks, &text);
    const char *out = good ? arena_strndup(arena, text.data, text.len) : NULL;
    free(copy);
    ck_assert(good == (remarks->all_errors == 0));
    return out;
}

START_TEST(utf8_and_latin1_come_out_as_utf8) {
    static const struct {
        const char *bytes, *text;
    } rows[] = {
        {"<a>å</a>", "<a>å</a>"},
        {"\xEF\xBB\xBF<a>å</a>", "<a>å</a>"},
        {DECLARED("UTF-8") "å", DECLARED("UTF-8") "å"},
        {DECLARED("utf-8") "å", DECLARED("utf-8") "å"},
        {DECLARED("us-ascii") "a", DECLARED("us-ascii") "a"},
        {DECLARED("ISO-8859-1") "\xE5\xE4\xF6\xA0\xFF", DECLARED("ISO-8859-1") "åäö\xC2\xA0ÿ"},
        {DECLARED("latin1") "\xC5", DECLARED("latin1") "Å"},
        {"<?xml version='1.0' encoding = 'iso-8859-1' standalone='yes' ?>\xE5",
         "<?xml version='1.0' encoding = 'iso-8859-1' standalone='yes' ?>å"},
        {DECLARED("Windows-1252") "\xE5\x96\x80\x94\x9F", DECLARED("Windows-1252") "å–€”Ÿ"},
        {DECLARED("cp1252") "\xC5\xFF", DECLARED("cp1252") "Åÿ"},
        {"<?xml-stylesheet encoding=\"x\"?>å", "<?xml-stylesheet encoding=\"x\"?>å"},
        {"\xF0\x9F\x9A\x97", "\xF0\x9F\x9A\x97"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct remarks remarks;
        const char *text = read_bytes(arena, rows[i].bytes, strlen(rows[i].bytes), &remarks);
        ck_assert_msg(text && strcmp(text, rows[i].text) == 0, "row %zu: %s", i, text ? text : "refused");
    }
}
END_TEST

/* ASCII as UTF-16; the text under test holds nothing else. */
static size_t widen(const char *text, bool big_endian, char *out) {
    size_t n = 0;
    for (; *text; text++) {
        out[n + big_endian] = *text;
        out[n + !big_endian] = '\0';
        n += 2;
    }
    return n;
}

START_TEST(utf16_is_read_where_mark_and_declaration_agree) {
    static const struct {
        const char *text;
        bool marked, big_endian, read;
    } rows[] = {
        {"<a/>", true, false, true},
        {"<a/>", true, true, true},
        {DECLARED("UTF-16"), true, false, true},
        {DECLARED("utf-16"), false, true, true},
        {DECLARED("UTF-16LE"), false, false, true},
        {DECLARED("UTF-16BE"), true, true, true},
        {"<a/>", false, false, false},
        {DECLARED("UTF-16LE"), true, true, false},
        {DECLARED("UTF-16BE"), false, false, false},
        {DECLARED("UTF-8"), true, false, false},
        {DECLARED("windows-1252"), false, true, false},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct remarks remarks;
        char bytes[200];
        const size_t mark = rows[i].marked ? 2 : 0;
        memcpy(bytes, rows[i].big_endian ? "\xFE\xFF" : "\xFF\xFE", mark);
        const size_t len = mark + widen(rows[i].text, rows[i].big_endian, bytes + mark);
        const char *text = read_bytes(arena, bytes, len, &remarks);
        ck_assert_msg(rows[i].read ? text && strcmp(text, rows[i].text) == 0 : !text, "row %zu", i);
    }
}
END_TEST

START_TEST(every_length_of_letter_comes_out_of_utf16) {
    static const char bytes[] = "\xFF\xFE\xE5\x00\x13\x20\x3D\xD8\x97\xDE";
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct remarks remarks;
    ck_assert_str_eq(read_bytes(arena, bytes, sizeof bytes - 1, &remarks), "å–\xF0\x9F\x9A\x97");
}
END_TEST

START_TEST(everything_else_is_refused_by_name_and_line) {
#define ROW(bytes, sentence, line)                                                                                     \
    { bytes, sizeof(bytes) - 1, sentence, line }
    static const struct {
        const char *bytes;
        size_t len;
        enum sentence sentence;
        int line;
    } rows[] = {
        ROW("", SAY_EMPTY, 0),
        ROW(" \r\n\t", SAY_EMPTY, 0),
        ROW("\xEF\xBB\xBF", SAY_EMPTY, 0),
        ROW("\xEF\xBB\xBF \n", SAY_EMPTY, 0),
        ROW("\x1F\x8B\x08", SAY_PACKED, 0),
        ROW("PK\x03\x04", SAY_ZIP, 0),
        ROW("%PDF-1.7", SAY_OTHER_KIND, 0),
        ROW("\xFF\xFE\0\0<\0\0\0", SAY_UTF16, 0),
        ROW("<\0a\0/\0>\0", SAY_UTF16, 0),
        ROW("\0<\0a\0/\0>", SAY_UTF16, 0),
        ROW("\x4C\x6F\xA7\x94", SAY_UTF16, 0),
        ROW("\xFF\xFE", SAY_EMPTY, 0),
        ROW("\xFF\xFE<\0\n\0a", SAY_NOT_LETTER, 2),
        ROW("\xFE\xFF\0<\xD8\x3D\0a", SAY_NOT_LETTER, 1),
        ROW("\xFE\xFF\0<\xD8\x3D", SAY_NOT_LETTER, 1),
        ROW("\xFE\xFF\0<\xDE\x97", SAY_NOT_LETTER, 1),
        ROW("\xFE\xFF\0<\0\n\0\0", SAY_NUL, 2),
        ROW(DECLARED("UTF-16"), SAY_ENCODING_DISAGREES, 1),
        ROW(DECLARED("windows-1252") "\n\x81", SAY_NOT_LETTER, 2),
        ROW("\xEF\xBB\xBF" DECLARED("windows-1252"), SAY_MARK_DISAGREES, 1),
        ROW("\0\0\0<", SAY_UTF16, 0),
        ROW("+/v8-", SAY_UTF16, 0),
        ROW("\0\0\0\0", SAY_NUL_END, 1),
        ROW("<a/>\n\0\0", SAY_NUL_END, 2),
        ROW("<a>\r\n\0</a>", SAY_NUL, 2),
        ROW(DECLARED("windows-1250"), SAY_ENCODING, 1),
        ROW(DECLARED("ISO-8859-15"), SAY_ENCODING, 1),
        ROW(DECLARED("UTF-7"), SAY_ENCODING, 1),
        ROW("\xEF\xBB\xBF" DECLARED("ISO-8859-1"), SAY_MARK_DISAGREES, 1),
        ROW(DECLARED("UTF-8") "\r\n\r\n\xE5", SAY_NOT_UTF8, 3),
        ROW("<a>\r\r\xC3", SAY_NOT_UTF8, 3),
        ROW("\xC0\x80", SAY_NOT_UTF8, 1),
        ROW("\xED\xA0\x80", SAY_NOT_UTF8, 1),
        ROW("\xF4\x90\x80\x80", SAY_NOT_UTF8, 1),
        ROW(DECLARED("ISO-8859-1") "\n\x96", SAY_NOT_LATIN1, 2),
        ROW("\n" DECLARED("UTF-8"), SAY_DECLARATION_FIRST, 2),
        ROW("<?xml version=1.0?>", SAY_DECLARATION, 1),
        ROW("<?xml version=\"1.0", SAY_DECLARATION, 1),
        ROW("<?xml version", SAY_DECLARATION, 1),
        ROW("<?xml ", SAY_DECLARATION, 1),
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct remarks remarks;
        ck_assert_msg(!read_bytes(arena, rows[i].bytes, rows[i].len, &remarks), "row %zu", i);
        ck_assert_msg(remarks.errors[0].sentence == rows[i].sentence && remarks.errors[0].line == rows[i].line,
                      "row %zu: sentence %d, line %d", i, (int)remarks.errors[0].sentence, remarks.errors[0].line);
    }
}
END_TEST

START_TEST(lines_end_in_any_of_three_ways) {
    ck_assert_int_eq(line_at("a\nb", 2), 2);
    ck_assert_int_eq(line_at("a\r\nb", 3), 2);
    ck_assert_int_eq(line_at("a\rb", 2), 2);
    ck_assert_int_eq(line_at("\n\r\n\r\rb", 5), 5);
    ck_assert_int_eq(line_at("a", 0), 1);
}
END_TEST

SUITE("encoding", utf8_and_latin1_come_out_as_utf8, utf16_is_read_where_mark_and_declaration_agree,
      every_length_of_letter_comes_out_of_utf16, everything_else_is_refused_by_name_and_line,
      lines_end_in_any_of_three_ways)

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
        ROW("\xFF\xFE<\0", SAY_UTF16, 0),
        ROW("\xFE\xFF\0<", SAY_UTF16, 0),
        ROW("\0\0\0<", SAY_UTF16, 0),
        ROW("+/v8-", SAY_UTF16, 0),
        ROW("\0\0\0\0", SAY_NUL_END, 1),
        ROW("<a/>\n\0\0", SAY_NUL_END, 2),
        ROW("<a>\r\n\0</a>", SAY_NUL, 2),
        ROW(DECLARED("windows-1252"), SAY_ENCODING, 1),
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

SUITE("encoding", utf8_and_latin1_come_out_as_utf8, everything_else_is_refused_by_name_and_line,
      lines_end_in_any_of_three_ways)

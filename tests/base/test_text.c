/* SPDX-License-Identifier: MIT
 *
 * Arenas, buffers, strings, UTF-8, sentences and the wire.
 */
#include "base/cleanup.h"
#include "base/err.h"
#include "base/text.h"
#include "suite.h"

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

START_TEST(buffers_grow_and_always_end) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    buf_init(&buf, arena);
    buf_puts(&buf, NULL);
    ck_assert_uint_eq(buf.len, 0);
    for (int i = 0; i < 3000; i++)
        buf_printf(&buf, "%d,", i % 10);
    ck_assert_uint_eq(buf.len, 6000);
    ck_assert_uint_eq(strlen(buf.data), 6000);
    ck_assert_int_eq(strncmp(buf.data + 5990, "5,6,7,8,9,", 11), 0);
    char big[9000];
    memset(big, 'x', sizeof big);
    buf_add(&buf, big, sizeof big);
    ck_assert_uint_eq(buf.len, 15000);
    ck_assert_int_eq(buf.data[15000], '\0');
    buf_add(&buf, big, 0);
    ck_assert_uint_eq(buf.len, 15000);
}
END_TEST

START_TEST(arenas_give_zeroed_room_of_every_size) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const size_t sizes[] = {0, 1, 7, 8, 9, 4096, 65536, 65537, 1000000, 3};
    for (size_t round = 0; round < 3; round++)
        for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
            unsigned char *room = arena_alloc(arena, sizes[i]);
            ck_assert_ptr_nonnull(room);
            ck_assert_uint_eq((uintptr_t)room % _Alignof(max_align_t), 0);
            size_t zeros = 0;
            while (zeros < sizes[i] && room[zeros] == 0)
                zeros++;
            ck_assert_uint_eq(zeros, sizes[i]);
            memset(room, 0xAA, sizes[i]);
        }
    ck_assert_ptr_null(arena_strdup(arena, NULL));
    ck_assert_str_eq(arena_strndup(arena, "abcdef", 3), "abc");
    ck_assert_str_eq(arena_printf(arena, "%s-%d", "x", 5), "x-5");
    ck_assert_str_eq(arena_printf(arena, "%s", ""), "");
    arena_destroy(NULL);
}
END_TEST

static void impossible_run(size_t n, size_t size) {
    struct arena *arena = arena_create();
    (void)arena_array(arena, n, size);
}

static void ends_in_words(size_t n, size_t size) {
    const pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        impossible_run(n, size);
        _exit(0);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == ARENA_EXHAUSTED);
}

START_TEST(sizes_that_cannot_be_end_the_program) {
    ends_in_words(SIZE_MAX / 2, 4);
    ends_in_words(SIZE_MAX / 2 + 2, 1);
    ends_in_words(SIZE_MAX, 1);
}
END_TEST

START_TEST(strings_are_compared_with_nothing_first) {
    ck_assert(str_equal(NULL, NULL) && !str_equal(NULL, "") && !str_equal("", NULL) && str_equal("a", "a"));
    ck_assert(!str_equal("a", "b"));
    ck_assert_int_eq(str_order(NULL, NULL), 0);
    ck_assert_int_lt(str_order(NULL, ""), 0);
    ck_assert_int_gt(str_order("", NULL), 0);
    ck_assert_int_lt(str_order("Z", "a"), 0);
    ck_assert_int_gt(str_order("\xC3\xA5", "z"), 0);
}
END_TEST

START_TEST(the_nearest_word_is_near) {
    static const char *const words[] = {"status", "alerts", "explain", "links", "meetings"};
    static const struct {
        const char *typed, *near;
    } rows[] = {{"status", "status"},
                {"sattus", "status"},
                {"statis", "status"},
                {"stat", NULL},
                {"alert", "alerts"},
                {"alrets", "alerts"},
                {"explian", "explain"},
                {"link", "links"},
                {"lniks", "links"},
                {"x", NULL},
                {"", NULL},
                {"meeting", "meetings"},
                {"metings", "meetings"},
                {"ssttaattuuss", NULL},
                {"explainexplainexplainexplainexplainexplainexplainexplain"
                 "explainexplainexplainexplainexplainexplainexplain",
                 NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *near = str_nearest(rows[i].typed, words, sizeof words / sizeof words[0]);
        ck_assert_msg(str_equal(near, rows[i].near), "%s: %s", rows[i].typed, near ? near : "none");
    }
    static const char *const alike[] = {"abcdef", "abcxyz"};
    ck_assert_str_eq(str_nearest("abcdez", alike, 2), "abcdef");
    char longer[600];
    memset(longer, 'a', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    const char *const candidate[] = {longer};
    ck_assert_ptr_null(str_nearest("a", candidate, 1));
    ck_assert_ptr_null(str_nearest("a", candidate, 0));
}
END_TEST

START_TEST(only_utf8_is_utf8) {
    static const char *const good[] = {"",
                                       "abc",
                                       "\xC2\x80",
                                       "\xDF\xBF",
                                       "\xE0\xA0\x80",
                                       "\xED\x9F\xBF",
                                       "\xEE\x80\x80",
                                       "\xEF\xBF\xBF",
                                       "\xF0\x90\x80\x80",
                                       "\xF4\x8F\xBF\xBF",
                                       "å\xF0\x9F\x98\x80ö"};
    static const char *const bad[] = {"\x80",
                                      "\xBF",
                                      "\xC0\x80",
                                      "\xC1\xBF",
                                      "\xC2",
                                      "\xC2\x41",
                                      "\xC2\xC2",
                                      "\xE0\x9F\xBF",
                                      "\xE0\xA0",
                                      "\xE1\x80\xC0",
                                      "\xED\xA0\x80",
                                      "\xED\xBF\xBF",
                                      "\xF0\x8F\xBF\xBF",
                                      "\xF0\x90\x80",
                                      "\xF4\x90\x80\x80",
                                      "\xF5\x80\x80\x80",
                                      "\xFF",
                                      "a\xFE",
                                      "\xE1\x40\x80",
                                      "\xF1\x80\x80\x40",
                                      "\xF1\x40\x80\x80"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        ck_assert_msg(utf8_valid(good[i], strlen(good[i])), "good %zu", i);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(!utf8_valid(bad[i], strlen(bad[i])), "bad %zu", i);
    ck_assert(utf8_valid("a\0b", 3));
}
END_TEST

START_TEST(a_mistake_keeps_its_words_and_learns_where) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err = {0};
    ck_assert_int_eq(err_set(&err, LOFTE_EIO, N_("{0} of {1}"), "a", NUM(12)), LOFTE_EIO);
    ck_assert_str_eq(text_english(arena, &err.text), "a of 12");
    ck_assert_int_eq(err_prefix(&err, "b.xml:4"), LOFTE_EIO);
    ck_assert_str_eq(err.where, "b.xml:4");
    ck_assert_int_eq(err_prefix(&err, "folder"), LOFTE_EIO);
    ck_assert_str_eq(err.where, "folder: b.xml:4");
    ck_assert_int_eq(err_set(NULL, LOFTE_EIO, N_("{0}"), "a"), LOFTE_EIO);
    ck_assert_int_eq(err_put(&err, LOFTE_EUSAGE, "plain", NULL), LOFTE_EUSAGE);
    ck_assert_str_eq(text_english(arena, &err.text), "plain");
    ck_assert_str_eq(err.where, "");
}
END_TEST

START_TEST(arguments_too_long_are_cut_between_letters) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char longer[5000];
    for (size_t cut = 0; cut < 3; cut++) {
        struct lofte_err err = {0};
        memset(longer, 'x', cut);
        for (size_t i = cut; i + 2 < sizeof longer; i += 2)
            memcpy(longer + i, "\xC3\xA5", 3);
        ck_assert_int_eq(err_set(&err, LOFTE_EIO, N_("{0}{1}{2}"), longer, "after", "last"), LOFTE_EIO);
        const char *text = text_english(arena, &err.text);
        ck_assert(utf8_valid(text, strlen(text)));
        ck_assert_uint_gt(strlen(text), 100);
        ck_assert_uint_lt(strlen(text), 4000);
    }
}
END_TEST

START_TEST(sentences_fill_in_what_they_name) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const struct {
        const char *id, *is;
    } rows[] = {{"{1} and {0}", "b and a"},
                {"{2}", ""},
                {"{5}", ""},
                {"{6}", "{6}"},
                {"{x}", "{x}"},
                {"{", "{"},
                {"{0", "{0"},
                {"{}", "{}"},
                {"{0}{0}", "aa"},
                {"", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct lofte_text text = text_make(arena, rows[i].id, "a", "b");
        ck_assert_str_eq(text_english(arena, &text), rows[i].is);
    }
    const struct lofte_text none = {0};
    ck_assert_str_eq(text_english(arena, &none), "");
    const struct lofte_text bare = text_put(arena, "as it is", NULL);
    ck_assert_str_eq(text_english(arena, &bare), "as it is");
}
END_TEST

START_TEST(a_message_comes_out_as_it_went_in_and_no_further) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_u32(&buf, 0xFFFFFFFF);
    wire_put_i64(&buf, INT64_MIN);
    wire_put_f64(&buf, -0.5);
    wire_put_str(&buf, NULL);
    wire_put_str(&buf, "");
    wire_put_str(&buf, "åäö");
    for (size_t len = 0; len <= buf.len; len++) {
        struct wire wire = {.data = (const unsigned char *)buf.data, .len = len};
        const uint32_t small = wire_get_u32(&wire);
        const int64_t large = wire_get_i64(&wire);
        const double real = wire_get_f64(&wire);
        const char *none = wire_get_str(&wire, arena), *empty = wire_get_str(&wire, arena),
                   *text = wire_get_str(&wire, arena);
        ck_assert(wire.bad == (len < buf.len));
        ck_assert_uint_le(wire.at, len);
        ck_assert_ptr_null(none);
        if (!wire.bad) {
            ck_assert(small == 0xFFFFFFFF && large == INT64_MIN && real == -0.5);
            ck_assert_str_eq(empty, "");
            ck_assert_str_eq(text, "åäö");
        }
        if (len < 4)
            ck_assert(small == 0 && large == 0 && text == NULL);
    }
}
END_TEST

START_TEST(counts_and_strings_that_lie_are_bad) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_u32(&buf, 3);
    wire_put_u32(&buf, 0);
    wire_put_u32(&buf, 0);
    static const struct {
        size_t least, count;
        bool bad;
    } rows[] = {{0, 3, false}, {1, 3, false}, {2, 3, false}, {3, 0, true}, {8, 0, true}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct wire wire = {.data = (const unsigned char *)buf.data, .len = buf.len};
        ck_assert_uint_eq(wire_get_count(&wire, rows[i].least), rows[i].count);
        ck_assert(wire.bad == rows[i].bad);
    }
    struct buf nul;
    buf_init(&nul, arena);
    wire_put_str(&nul, "abcd");
    nul.data[nul.len - 2] = '\0';
    struct wire wire = {.data = (const unsigned char *)nul.data, .len = nul.len};
    ck_assert_ptr_null(wire_get_str(&wire, arena));
    ck_assert(wire.bad);
    ck_assert_uint_eq(wire_get_count(&wire, 1), 0);
}
END_TEST

SUITE("text", buffers_grow_and_always_end, arenas_give_zeroed_room_of_every_size, sizes_that_cannot_be_end_the_program,
      strings_are_compared_with_nothing_first, the_nearest_word_is_near, only_utf8_is_utf8,
      a_mistake_keeps_its_words_and_learns_where, arguments_too_long_are_cut_between_letters,
      sentences_fill_in_what_they_name, a_message_comes_out_as_it_went_in_and_no_further,
      counts_and_strings_that_lie_are_bad)

/* SPDX-License-Identifier: MIT
 *
 * The grammar inside the program, asked without the diagnosing pass before it.
 */
#include "base/cleanup.h"
#include "base/text.h"
#include "suite.h"
#include "xml/grammar.h"

#include <string.h>
#include <time.h>

/* Loaded once and kept, as in a worker. */
static struct grammar *grammar_kept(void) {
    static struct arena *arena;
    static struct grammar *kept;
    if (!kept) {
        arena = arena_create();
        document_prepare();
        kept = grammar_load(arena);
    }
    return kept;
}

/* The line that the grammar refuses, or 0 when it accepts. */
static int ask(struct arena *arena, const char *xml) {
    struct remarks remarks;
    struct scanned scanned;
    const struct text_span text = {xml, strlen(xml)};
    struct grammar *grammar = grammar_kept();
    remarks_init(&remarks, arena);
    ck_assert(scan_text(&text, &remarks, &scanned));
    xmlDoc *doc = document_read(&text, &scanned, &remarks);
    ck_assert(doc != NULL);
    const bool accepted = grammar_accepts(grammar, doc, &remarks);
    xmlFreeDoc(doc);
    ck_assert(accepted == (remarks.all_errors == 0));
    ck_assert(accepted || (remarks.all_errors == 1 && remarks.errors[0].sentence == SAY_GRAMMAR));
    return accepted ? 0 : remarks.errors[0].line;
}

#define HEAD                                                                                                           \
    "<minutes xmlns=\"urn:lofte:minutes:1\" id=\"a\" group=\"SSPF\" municipality=\"0687\" date=\"2023-03-14\">\n"      \
    "<agenda>\n<item number=\"1\">\n<title>T</title>\n"
#define TAIL "</item></agenda></minutes>"

START_TEST(it_says_yes_to_minutes_and_names_the_line_of_what_is_not) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_int_eq(ask(arena, HEAD "<p>Text.</p>" TAIL), 0);
    ck_assert_int_eq(ask(arena, HEAD "<report activity=\"a\" kind=\"none\" count=\"0\"/>" TAIL), 0);
    ck_assert_int_ne(ask(arena, HEAD "<report activity=\"a\" kind=\"none\" count=\"1\"/>" TAIL), 0);
    ck_assert_int_ne(ask(arena, HEAD "<report activity=\"a\" kind=\"total\"/>" TAIL), 0);
    ck_assert_int_ne(ask(arena, HEAD "<p>Text.</p>\n<action>Text.</action>" TAIL), 0);
    ck_assert_int_ne(ask(arena, HEAD "<action owner=\"a\" due=\"2023-02-30\"/>" TAIL), 0);
    ck_assert_int_ne(ask(arena, "<minutes/>"), 0);
}
END_TEST

/* Leaving the validator loses what it holds, which a sanitizer would call a leak. */
START_TEST(it_does_not_go_on_through_many_mistakes) {
#if !defined(__SANITIZE_ADDRESS__)
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct buf buf;
    buf_init(&buf, arena);
    buf_puts(&buf, HEAD);
    for (int i = 0; i < 60000; i++)
        buf_puts(&buf, "<p a=\"\">Text.</p>\n");
    buf_puts(&buf, TAIL);
    const clock_t begin = clock();
    ck_assert_int_ne(ask(arena, buf.data), 0);
    ck_assert_double_lt((double)(clock() - begin) / CLOCKS_PER_SEC, 2.0);
#endif
}
END_TEST

SUITE("grammar", it_says_yes_to_minutes_and_names_the_line_of_what_is_not, it_does_not_go_on_through_many_mistakes)

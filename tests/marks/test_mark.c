/* SPDX-License-Identifier: MIT
 *
 * A sentence as a row of marks: how many words one takes, and what kind it is of.
 */
#include "marks/sentence.h"
#include "suite.h"

/* 'N4' a number, 'M:trafik' what may name an activity ('&' by both halves of a pair), 'W:2024-03-01' a time by its
 * first day, 'P' a place, 'c' a cue, a stop as it is written, 'w' another word. */
static const char *row(struct arena *arena, const char *text) {
    struct marks marks;
    const struct marker *marker = sentence_mark(arena, text, &marks);
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t i = 0; i < marks.n; i++) {
        const struct mark *mark = &marks.mark[i];
        buf_puts(&buf, i ? " " : "");
        if (mark->kind == MARK_NUMBER)
            buf_printf(&buf, "N%lld", (long long)mark->number.value);
        else if (mark->kind == MARK_MENTION)
            buf_printf(&buf, "M:%s%s", lexicon_activity(marker->lexicon, mark->word[0].activity)->activity->id,
                       mark->paired ? "&" : "");
        else if (mark->kind == MARK_WHEN)
            buf_printf(&buf, "W:%s", mark->when.window.from == LOFTE_NO_DAY ? "-" : DAY(mark->when.window.from));
        else
            buf_printf(&buf, "%c", mark->kind == MARK_STOP ? mark->stop : "w???cP."[mark->kind]);
    }
    return buf.data;
}

static void marked(const char *text, const char *want) {
    struct arena *arena = arena_create();
    const char *got = row(arena, text);
    ck_assert_msg(strcmp(got, want) == 0, "%s: want '%s', got '%s'", text, want, got);
    arena_destroy(arena);
}

START_TEST(numbers_times_and_names_are_marks_of_their_own) {
    marked("Fyra trafikkontroller genomfördes i mars.", "N4 M:trafik c c W:2024-03-01 .");
    marked("Den 3 maj LOB:ades två på torget i Sommen.", "W:2024-05-03 M:lob N2 c w c P .");
    marked("Polisen i Aneby gjorde tre fartkontroller vecka 9.", "w c P c N3 M:trafik W:2024-02-26 .");
}
END_TEST

START_TEST(words_that_belong_together_are_one_mark) {
    marked("Trettio (30) trafikkontroller.", "N30 M:trafik .");
    marked("Nio av femton narkotikainsatser är gjorda.", "N9 M:narkotika c c .");
    marked("Riktade insatser mot narkotika: 2+3.", "M:narkotika : N5 .");
    marked("13 § polislagen användes två gånger.", "M:lob c N2 .");
}
END_TEST

START_TEST(numbers_of_no_count_are_words) {
    marked("Vid 05.30-tiden på riksväg 40 stod en 18-åring.", "c w c w w c N1 w .");
    marked("Åk 7–8 fick besök den 2/5.", "w w c w W:2024-05-02 .");
}
END_TEST

START_TEST(two_halves_name_only_together) {
    marked("Kontroll av mopeder på Storgatan.", "M:trafik& c w c w .");
    marked("Kontroll av ventilationen på Storgatan.", "M:trafik c w c w .");
    marked("Tillsyn gjordes på två serveringsställen.", "M:krog& c c N2 w .");
}
END_TEST

START_TEST(verbs_that_stand_apart_are_found) {
    marked("Vandringen ställdes i maj in.", "M:vandring c c W:2024-05-01 w .");
    marked("Ingen vandring ägde i april rum.", "N0 M:vandring c c W:2024-04-01 c .");
}
END_TEST

SUITE("mark", numbers_times_and_names_are_marks_of_their_own, words_that_belong_together_are_one_mark,
      numbers_of_no_count_are_words, two_halves_name_only_together, verbs_that_stand_apart_are_found)

/* SPDX-License-Identifier: MIT
 *
 * What a sentence's numbers and names count, before anything is judged of it.
 */
#include "figures/finder.h"
#include "figures/timing.h"
#include "marks/sentence.h"
#include "suite.h"

/* Each figure: activity, number ('-': none) and the first day of its time, with '~' where the activity is understood
 * from what was spoken of. */
static const char *found(struct arena *arena, const char *text, const char *spoken_of) {
    struct scene scene = {.scratch = arena, .current = NO_ACTIVITY, .title = NO_ACTIVITY, .label = NO_ACTIVITY};
    scene.title_label = scene.talked_of = scene.asked_of.activity = scene.promised_activity = NO_ACTIVITY;
    scene.law_ahead = scene.first_named = scene.second_named = NO_ACTIVITY;
    scene.marker = sentence_mark(arena, text, &scene.marks);
    scene.stamp = 1;
    const size_t n = lexicon_count(scene.marker->lexicon);
    scene.topic = ARENA_ARRAY(arena, struct topic, n);
    for (size_t i = 0; i < n; i++) {
        const char *id = lexicon_activity(scene.marker->lexicon, i)->activity->id;
        if (spoken_of && strcmp(id, spoken_of) == 0) {
            scene.current = scene.title = i;
            scene.topic[i].named = 1;
        }
    }
    clauses_make(&scene.marks, arena, &scene.clauses);
    struct figures figures;
    figures_find(&scene, &figures);
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t i = 0; i < figures.n; i++) {
        const struct figure *figure = &figures.figure[i];
        const struct timing timing = timing_of(&scene, &figures, i);
        buf_printf(&buf, "%s%s%s ", i ? "; " : "", figure->understood ? "~" : "",
                   lexicon_activity(scene.marker->lexicon, figure->activity)->activity->id);
        if (figure->count < 0)
            buf_puts(&buf, "-");
        else
            buf_printf(&buf, "%lld", (long long)figure->count);
        if (timing.when && timing.when->window.from != LOFTE_NO_DAY)
            buf_printf(&buf, " %s", DAY(timing.when->window.from));
    }
    return buf.data ? buf.data : "";
}

static void finds(const char *text, const char *spoken_of, const char *want) {
    struct arena *arena = arena_create();
    const char *got = found(arena, text, spoken_of);
    ck_assert_msg(strcmp(got, want) == 0, "%s: want '%s', got '%s'", text, want, got);
    arena_destroy(arena);
}

START_TEST(a_number_counts_the_name_behind_it) {
    finds("Fyra trafikkontroller genomfördes i mars.", NULL, "trafik 4 2024-03-01");
    finds("Polisen gjorde två trafikkontroller och en narkotikainsats den 3 maj.", NULL,
          "trafik 2 2024-05-03; narkotika 1 2024-05-03");
}
END_TEST

START_TEST(a_number_of_something_else_is_none) {
    finds("Vid kontrollen stoppades elva förare och tre fick böter.", "trafik", "trafik -");
    finds("Utandningsproven uppgick till 212.", "trafik", "");
}
END_TEST

START_TEST(a_bare_number_counts_what_is_spoken_of) {
    finds("I april gjordes tre.", "trafik", "~trafik 3 2024-04-01");
    finds("Vid två tillfällen i mars.", "narkotika", "~narkotika 2 2024-03-01");
    finds("I april gjordes tre.", NULL, "");
}
END_TEST

START_TEST(each_number_has_the_time_beside_it) {
    finds("Två gjordes i mars och en i april.", "trafik", "~trafik 2 2024-03-01; ~trafik 1 2024-04-01");
    finds("En trygghetsvandring hölls den 3 maj och en den 9 maj.", NULL,
          "vandring 1 2024-05-03; ~vandring 1 2024-05-09");
}
END_TEST

START_TEST(a_name_without_a_number_is_one_of_its_own) {
    finds("Trygghetsvandringen den 3 maj samlade fjorton personer.", NULL, "vandring - 2024-05-03");
    finds("Trafikkontroller har genomförts.", NULL, "trafik -");
}
END_TEST

START_TEST(a_share_or_sum_is_told_once) {
    finds("Fem trafikkontroller (två i Sommen och tre i Gripenberg).", NULL, "trafik 5");
    finds("Elva ingripanden enligt LOB, varav sju i mars.", NULL, "lob 11; ~lob 7 2024-03-01");
}
END_TEST

SUITE("finder", a_number_counts_the_name_behind_it, a_number_of_something_else_is_none,
      a_bare_number_counts_what_is_spoken_of, each_number_has_the_time_beside_it,
      a_name_without_a_number_is_one_of_its_own, a_share_or_sum_is_told_once)

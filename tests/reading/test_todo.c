/* SPDX-License-Identifier: MIT
 *
 * Sentences that give somebody something to do, and those that only look like it.
 */
#include "base/days.h"
#include "base/text.h"
#include "reading/todo.h"
#include "suite.h"

/* Owner and day of each, one a line. */
static const char *found(struct arena *arena, const char *text) {
    struct todo *todos;
    size_t n;
    struct buf buf;
    buf_init(&buf, arena);
    todos_find(text, day_parse("2024-03-05"), arena, &todos, &n);
    for (size_t i = 0; i < n; i++)
        buf_printf(&buf, "%s%s %s", i ? "; " : "", todos[i].owner, DAY(todos[i].due));
    return buf.data ? buf.data : "";
}

static const struct {
    const char *text, *want;
} rows[] = {
    {"Skicka ut inbjudan, ansvarig kommunen, klart 1 april 2024.", "kommunen 2024-04-01"},
    {"Ta fram rutt. Ansvarig: trygghetssamordnaren. Klart: 2024-04-15.", "trygghetssamordnaren 2024-04-15"},
    {"Ansvarig är polisen, klart senast den 20 mars.", "polisen 2024-03-20"},
    {"Belysningen ses över (ansvarig: tekniska kontoret, klart 30 april).", "tekniska kontoret 2024-04-30"},
    {"Ansvariga: polisen, klart 1 februari.", "polisen 2025-02-01"},
    {"Polisen återkommer till nästa möte med siffror.", "Polisen "},
    {"Kommunens säkerhetssamordnare återkommer i frågan på nästa möte.", "Kommunens säkerhetssamordnare "},
    {"Ansvarig för krogkontrollerna är kommunen.", ""},
    {"Polisen är ansvarig.", ""},
    {"Ansvarig kommunen, klart under våren.", ""},
    {"Frågan återkommer.", ""},
    {"Mötet återkommer inte till frågan.", ""},
    {"Klart väder den 1 april.", ""},
    {"Fyra trafikkontroller genomfördes i februari.", ""},
    {"", ""},
};

START_TEST(only_the_clear_forms_are_taken) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *arena = arena_create();
        ck_assert_str_eq(found(arena, rows[i].text), rows[i].want);
        arena_destroy(arena);
    }
}
END_TEST

SUITE("todo", only_the_clear_forms_are_taken)

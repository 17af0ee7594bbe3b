/* SPDX-License-Identifier: MIT
 *
 * The functions of a plugin: what they are told, what they may change, and what happens when they fail.
 */
#include "base/days.h"
#include "fixture.h"

#include <math.h>
#include <signal.h>
#include <sys/wait.h>

static struct lofte_statement a_statement(const struct lofte_pledge *pledge, int64_t count, const char *quote) {
    return (struct lofte_statement){.meeting = "est-2023-03-14",
                                    .group = "EST",
                                    .date = day_make(2023, 3, 14),
                                    .item = "5",
                                    .agreement = "a",
                                    .pledge = pledge->id,
                                    .activity = "walks",
                                    .kind = LOFTE_DONE,
                                    .count = count,
                                    .from = LOFTE_NO_DAY,
                                    .to = LOFTE_NO_DAY,
                                    .certainty = 95,
                                    .state = LOFTE_LINKED,
                                    .quote = quote};
}

static struct lofte_standing a_standing(const struct lofte_pledge *pledge) {
    return (struct lofte_standing){.agreement = "a",
                                   .pledge = pledge->id,
                                   .activity = &pledge->activities[0],
                                   .window = window_year(2023),
                                   .target = 2,
                                   .judged_to = day_make(2023, 10, 24),
                                   .counted = 1,
                                   .booked = -1,
                                   .planned_by_now = 1.6,
                                   .shortfall = 1,
                                   .lag_weeks = 7.5,
                                   .needed_ratio = NAN,
                                   .probability = NAN,
                                   .state = LOFTE_LATE,
                                   .since = day_make(2023, 9, 30),
                                   .last_seen = LOFTE_NO_DAY};
}

/* Loads a good pledge with these functions in it. */
static const struct lofte_pledge *pledge_with(struct fixture *f, const char *functions) {
    const char *text = with(f, good_pledge, "vocabulary", "parts = { 'x' }, vocabulary");
    const char *says = why(f, with(f, text, "  activities", arena_printf(f->arena, "%s\n  activities", functions)));
    ck_assert_str_eq(says, "");
    size_t n;
    return &plugins_agreements(f->plugins, &n)->pledges[0];
}

START_TEST(functions_are_known_after_loading) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(&f, "statement = function(s) end, words = function(s) end,");
    ck_assert(pledge->has_statement && pledge->has_words && !pledge->has_assess);
    ck_assert_str_eq(why(&f, with(&f, good_pledge, "  activities", "  assess = 3,\n  activities")),
                     "pledge.lua:4: 'assess' of pledge must be a function, not a number");
}
END_TEST

START_TEST(a_statement_function_sees_the_facts_and_changes_what_it_may) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(
        &f,
        "statement = function(s)\n"
        "  assert(s.meeting == 'est-2023-03-14' and s.group == 'EST' and s.date == '2023-03-14' and s.item == '5')\n"
        "  assert(s.activity == 'walks' and s.kind == 'done' and s.precision == 'exact' and s.source == 'text')\n"
        "  assert(s.from == nil and s.place == nil and s.certainty == 95 and s.draft == false)\n"
        "  if s.count == 1 then return nil end\n"
        "  if s.count == nil then return refuse('no number: ' .. s.quote) end\n"
        "  return { kind = 'planned', count = s.count - 1, from = '2023-03-01', to = '2023-03-31', part = 'x',\n"
        "    certainty = 60 }\n"
        "end,");
    struct lofte_statement s[] = {a_statement(pledge, 1, "en"), a_statement(pledge, 5, "fem"),
                                  a_statement(pledge, -1, "flera")};
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, s, 3, f.arena, &failure);
    ck_assert_msg(!failure, "%s", failure ? finding_text(&f, failure) : "");
    ck_assert_int_eq(s[0].kind, LOFTE_DONE);
    ck_assert_int_eq(s[0].state, LOFTE_LINKED);
    ck_assert_int_eq(s[1].kind, LOFTE_PLANNED);
    ck_assert_int_eq(s[1].count, 4);
    ck_assert_str_eq(DAY(s[1].from), "2023-03-01");
    ck_assert_str_eq(DAY(s[1].to), "2023-03-31");
    ck_assert_str_eq(s[1].part, "x");
    ck_assert_int_eq(s[1].certainty, 60);
    ck_assert_int_eq(s[1].state, LOFTE_REVIEW);
    ck_assert_int_eq(s[2].kind, LOFTE_MENTION);
    ck_assert_int_eq(s[2].count, -1);
    ck_assert_str_eq(text_english(f.arena, &s[2].reason), "the plugin says: no number: flera");
}
END_TEST

START_TEST(ten_thousand_cycles_of_growth_and_shrinking_stay_under_the_cap) {
    FIXTURE(f);
    ck_assert_str_eq(why(&f, with(&f, good_pledge, "return pledge",
                                  "local s = string.rep('x', 50000)\n"
                                  "for i = 1, 10000 do local t = {} for k = 1, 100 do t[k] = { k } end t = s .. i end\n"
                                  "local keep = {} for i = 1, 30 do keep[i] = string.rep(s, 20) .. i end\n"
                                  "return pledge")),
                     "");
}
END_TEST

struct failing {
    const char *code, *says;
};

static const struct failing failing[] = {
    {"return s.cont", "pledge.lua:4: statement has no 'cont'; did you mean 'count'? (pledge.lua:4)"},
    {"local x = s.place.name", "attempt to index a nil value (field 'place')"},
    {"return { certainty = 96 }", "pledge.lua: a statement function may lower the certainty (95), not raise it (96)"},
    {"return { kind = 'finished' }", "pledge.lua: 'kind' of statement_change must be one of done, total, none, "
                                     "planned, cancelled, mention, not 'finished'"},
    {"return { count = -1 }", "'count' of statement_change must be a whole number from 0 to 9999, not -1"},
    {"return { count = 1.5 }", "'count' of statement_change must be a whole number from 0 to 9999, not 1.5"},
    {"return { count = 0 / 0 }", "the value at 'count' cannot be used: a number is not finite"},
    {"return { part = 'y' }", "pledge.lua: 'y' is not among the parts of activity 'walks'"},
    {"return { quote = 'x' }", "statement_change has no field 'quote'"},
    {"return { from = '2023-03-02', to = '2023-03-01' }", "a window ends (2023-03-01) before it begins (2023-03-02)"},
    {"return { reason = '\\xff' }", "a text is not valid UTF-8"},
    {"return 7", "statement_change must be a table, not 7"},
    {"return s", "statement_change has no field"},
    {"while true do end", "the plugin takes more than 50 million steps"},
    {"string.find(string.rep('a', 60), string.rep('a-', 40) .. 'b')", "the plugin ran longer than 2000 ms"},
    {"local t = {} for i = 1, 1e9 do t[i] = { i } end", "the plugin wants more than 64 MB of memory"},
};

START_TEST(a_failing_statement_function_is_a_finding_and_leaves_all_in_review) {
    FIXTURE(f);
    const struct failing *bad = &failing[_i];
    const struct lofte_pledge *pledge =
        pledge_with(&f, arena_printf(f.arena, "statement = function(s) if s.count == 2 then %s end end,", bad->code));
    struct lofte_statement s[] = {a_statement(pledge, 1, "en"), a_statement(pledge, 2, "två"),
                                  a_statement(pledge, 3, "tre")};
    s[2].state = LOFTE_ACCEPTED;
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, s, 3, f.arena, &failure);
    ck_assert_ptr_nonnull(failure);
    const char *says = finding_text(&f, failure);
    ck_assert_msg(strstr(says, bad->says) != NULL, "%s\nsays: %s", bad->code, says);
    for (int64_t i = 0; i < 3; i++) {
        ck_assert_int_eq(s[i].kind, LOFTE_DONE);
        ck_assert_int_eq(s[i].count, i + 1);
        ck_assert_int_eq(s[i].certainty, 95);
        ck_assert_int_eq(s[i].state, i == 2 ? LOFTE_ACCEPTED : LOFTE_REVIEW);
    }
}
END_TEST

START_TEST(after_a_death_the_next_call_is_served) {
    FIXTURE(f);
    const struct lofte_pledge *pledge =
        pledge_with(&f, "statement = function(s)\n"
                        "  if s.count == 2 then string.find(string.rep('a', 60), string.rep('a-', 40) .. 'b') end\n"
                        "  return { count = 7 }\nend,");
    struct lofte_statement s = a_statement(pledge, 2, "två");
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, &s, 1, f.arena, &failure);
    ck_assert_ptr_nonnull(failure);
    struct lofte_finding *second = NULL;
    s = a_statement(pledge, 3, "tre");
    plugins_statements(f.plugins, pledge, &s, 1, f.arena, &second);
    ck_assert_ptr_null(second);
    ck_assert_int_eq(s.count, 7);
}
END_TEST

/* A process that waits a moment and then crashes the worker of `parent`, its only other child. */
static pid_t crash_later(pid_t parent) {
    const pid_t helper = fork();
    if (helper != 0)
        return helper;
    char path[64], line[256] = "";
    (void)snprintf(path, sizeof path, "/proc/%d/task/%d/children", parent, parent);
    (void)usleep(300 * 1000);
    FILE *file = fopen(path, "r");
    if (file && fgets(line, sizeof line, file))
        for (char *at = line, *end; *at; at = end) {
            const pid_t child = (pid_t)strtol(at, &end, 10);
            if (end == at)
                break;
            if (child != getpid())
                (void)kill(child, SIGSEGV);
        }
    _exit(0);
}

START_TEST(a_crash_of_its_process_is_told_as_one) {
    FIXTURE(f);
    const struct lofte_pledge *pledge =
        pledge_with(&f, "statement = function(s) string.find(string.rep('a', 60), string.rep('a-', 40) .. 'b') end,");
    struct lofte_statement s = a_statement(pledge, 2, "två");
    struct lofte_finding *failure = NULL;
    const pid_t helper = crash_later(getpid());
    plugins_statements(f.plugins, pledge, &s, 1, f.arena, &failure);
    ck_assert_int_eq(waitpid(helper, NULL, 0), helper);
    ck_assert_ptr_nonnull(failure);
    ck_assert_str_eq(finding_text(&f, failure), "pledge.lua: the plugin's process crashed");
    ck_assert_int_eq(s.state, LOFTE_REVIEW);
}
END_TEST

START_TEST(a_thousand_honest_calls_never_trip_the_step_limit) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(
        &f, "statement = function(s) local n = 0 for i = 1, 27000 do n = n + i end return { count = 4 } end,");
    struct lofte_statement *s = ARENA_ARRAY(f.arena, struct lofte_statement, 1000);
    for (size_t i = 0; i < 1000; i++)
        s[i] = a_statement(pledge, 1, "en");
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, s, 1000, f.arena, &failure);
    ck_assert_msg(!failure, "%s", failure ? finding_text(&f, failure) : "");
    ck_assert_int_eq(s[999].count, 4);
}
END_TEST

START_TEST(assess_changes_the_state_and_words_sees_it) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(
        &f, "assess = function(st)\n"
            "  assert(st.activity == 'walks' and st.window.from == '2023-01-01' and st.window.to == '2023-12-31')\n"
            "  assert(st.target == 2 and st.counted == 1 and st.booked == nil and st.probability == nil)\n"
            "  assert(st.planned_by_now == 1.6 and st.lag_weeks == 7.5 and st.last_seen == nil and #st.closed == 0)\n"
            "  return { state = 'behind', since = '2023-10-01' }\n"
            "end,\n"
            "words = function(st)\n"
            "  return { sv = 'Saknas ' .. st.shortfall .. ' (' .. st.state .. ')', en = 'Short by ' .. st.shortfall }\n"
            "end,");
    struct lofte_standing s = a_standing(pledge);
    struct lofte_finding *failure = NULL;
    plugins_assess(f.plugins, pledge, &s, 1, f.arena, &failure);
    ck_assert_msg(!failure, "%s", failure ? finding_text(&f, failure) : "");
    ck_assert_int_eq(s.state, LOFTE_BEHIND);
    ck_assert_str_eq(DAY(s.since), "2023-10-01");
    ck_assert_str_eq(s.note.sv, "Saknas 1 (behind)");
    ck_assert_str_eq(s.note.en, "Short by 1");
    ck_assert_int_eq(s.counted, 1);
}
END_TEST

static const struct failing failing_standings[] = {
    {"assess = function(st) return { state = 'bad' } end,",
     "'state' of standing_change must be one of reached, on_plan"},
    {"assess = function(st) return { counted = 9 } end,", "standing_change has no field 'counted'"},
    {"assess = function(st) return { since = 'yesterday' } end,", "must be a day as text"},
    {"words = function(st) return { sv = 'bara svenska' } end,", "words lacks the field 'en'"},
    {"words = function(st) return { sv = string.rep('x', 5000), en = 'x' } end,", "a text is longer than 4096 bytes"},
    {"words = function(st) return st.stae end,", "standing has no 'stae'; did you mean 'state'?"},
};

START_TEST(a_failing_assessment_is_a_finding_and_changes_nothing) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(&f, failing_standings[_i].code);
    struct lofte_standing s = a_standing(pledge);
    struct lofte_finding *failure = NULL;
    plugins_assess(f.plugins, pledge, &s, 1, f.arena, &failure);
    ck_assert_ptr_nonnull(failure);
    ck_assert_msg(strstr(finding_text(&f, failure), failing_standings[_i].says) != NULL, "%s",
                  finding_text(&f, failure));
    ck_assert_int_eq(s.state, LOFTE_LATE);
    ck_assert_str_eq(DAY(s.since), "2023-09-30");
    ck_assert_ptr_null(s.note.sv);
}
END_TEST

START_TEST(a_pledge_without_functions_is_left_alone) {
    FIXTURE(f);
    const struct lofte_pledge *pledge = pledge_with(&f, "");
    struct lofte_statement s = a_statement(pledge, 1, "en");
    struct lofte_standing standing = a_standing(pledge);
    struct lofte_finding *failure = NULL;
    plugins_statements(f.plugins, pledge, &s, 1, f.arena, &failure);
    plugins_assess(f.plugins, pledge, &standing, 1, f.arena, &failure);
    ck_assert_ptr_null(failure);
    ck_assert_int_eq(s.state, LOFTE_LINKED);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("call");
    TCase *tcase = tcase_create("call");
    const TTest *const single[] = {functions_are_known_after_loading,
                                   a_statement_function_sees_the_facts_and_changes_what_it_may,
                                   a_crash_of_its_process_is_told_as_one,
                                   after_a_death_the_next_call_is_served,
                                   a_thousand_honest_calls_never_trip_the_step_limit,
                                   ten_thousand_cycles_of_growth_and_shrinking_stay_under_the_cap,
                                   assess_changes_the_state_and_words_sees_it,
                                   a_pledge_without_functions_is_left_alone};
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++)
        tcase_add_test(tcase, single[i]);
    tcase_add_loop_test(tcase, a_failing_statement_function_is_a_finding_and_leaves_all_in_review, 0,
                        (int)(sizeof failing / sizeof failing[0]));
    tcase_add_loop_test(tcase, a_failing_assessment_is_a_finding_and_changes_nothing, 0,
                        (int)(sizeof failing_standings / sizeof failing_standings[0]));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

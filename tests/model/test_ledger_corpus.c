/* SPDX-License-Identifier: MIT
 *
 * The ledger on correctly read minutes: the gold statements of the development corpus against the counts of what really
 * took place. What the gold does not tell (parts, corrections) is left out, so a few misses are expected and printed.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/file.h"
#include "base/text.h"
#include "model/ledger.h"
#include "model/names.h"
#include "model/recurrence.h"
#include "suite.h"

#include <jansson.h>
#include <string.h>

static const struct {
    const char *id;
    enum lofte_per per;
} activities[] = {{"trafikkontroller", LOFTE_PER_YEAR},         {"lob-pl", LOFTE_PER_YEAR},
                  {"aterrapportering", LOFTE_PER_YEAR},         {"narkotikainsatser", LOFTE_PER_PERIOD},
                  {"trygghetsvandringar", LOFTE_PER_PERIOD},    {"krogkontroller", LOFTE_PER_QUARTER},
                  {"informationsinsatser", LOFTE_PER_HALF_YEAR}};
enum { ACTIVITIES = sizeof activities / sizeof activities[0] };

struct gold {
    const char *meeting, *group;
    lofte_day date, previous;
    int revision;
    bool in_force;
    struct lofte_statement *statements;
    size_t n;
};

struct corpus {
    struct gold *meetings;
    size_t n, cap;
    json_t *truth;
    struct arena *arena;
};

static json_t *json_open(struct arena *arena, const char *folder, const char *name) {
    json_error_t error;
    json_t *root = json_load_file(path_join(arena, folder, name), 0, &error);
    ck_assert_msg(root != NULL, "%s/%s: %s", folder, name, error.text);
    return root;
}

static struct lofte_statement statement_of(const json_t *link, const struct gold *gold, size_t seq,
                                           struct arena *arena) {
    struct lofte_statement s = {.meeting = gold->meeting, .group = gold->group, .date = gold->date, .seq = (int)seq};
    s.item = arena_strdup(arena, json_string_value(json_object_get(link, "item")));
    s.activity = arena_strdup(arena, json_string_value(json_object_get(link, "activity")));
    ck_assert(kind_from_name(json_string_value(json_object_get(link, "kind")), &s.kind));
    const json_t *count = json_object_get(link, "count");
    s.count = json_is_integer(count) ? json_integer_value(count) : -1;
    s.precision = json_is_true(json_object_get(link, "approx")) ? LOFTE_ABOUT : LOFTE_EXACT;
    s.from = day_parse(json_string_value(json_object_get(link, "from")));
    s.to = day_parse(json_string_value(json_object_get(link, "to")));
    return s;
}

static void meeting_read(struct corpus *corpus, const char *folder, const char *name) {
    json_t *root = json_open(corpus->arena, folder, name);
    struct gold *gold = ARENA_PUSH(corpus->arena, corpus->meetings, corpus->n, corpus->cap);
    gold->meeting = arena_strdup(corpus->arena, json_string_value(json_object_get(root, "meeting")));
    const char *dash = strchr(gold->meeting, '-');
    ck_assert(dash != NULL);
    gold->group = arena_strndup(corpus->arena, gold->meeting, (size_t)(dash - gold->meeting));
    gold->date = day_parse(dash + 1);
    ck_assert_int_ne(gold->date, LOFTE_NO_DAY);
    gold->revision = strstr(name, "-rev2") ? 2 : 1;
    const json_t *links = json_object_get(root, "links");
    gold->n = json_array_size(links);
    gold->statements = ARENA_ARRAY(corpus->arena, struct lofte_statement, gold->n);
    for (size_t i = 0; i < gold->n; i++)
        gold->statements[i] = statement_of(json_array_get(links, i), gold, i, corpus->arena);
    json_decref(root);
}

static struct corpus corpus_read(const char *scenario, struct arena *arena) {
    struct corpus corpus = {.arena = arena};
    const char *folder = arena_printf(arena, "%s/data/corpus/%s", getenv("LOFTE_TESTS"), scenario);
    const char *gold = path_join(arena, folder, "gold");
    char **names;
    size_t n;
    ck_assert_int_eq(folder_list(gold, arena, &names, &n, NULL), LOFTE_OK);
    for (size_t i = 0; i < n; i++)
        meeting_read(&corpus, gold, names[i]);
    for (size_t i = 0; i < corpus.n; i++) {
        struct gold *m = &corpus.meetings[i];
        m->in_force = true;
        m->previous = LOFTE_NO_DAY;
        for (size_t j = 0; j < corpus.n; j++) {
            const struct gold *other = &corpus.meetings[j];
            if (str_equal(m->meeting, other->meeting) && other->revision > m->revision)
                m->in_force = false;
            if (str_equal(m->group, other->group) && other->date < m->date && other->date > m->previous)
                m->previous = other->date;
        }
    }
    corpus.truth = json_open(arena, folder, "truth.json");
    return corpus;
}

static int64_t counted(const struct corpus *corpus, size_t activity, lofte_day day) {
    struct ledger_entry *entries = NULL;
    size_t n = 0, cap = 0;
    for (size_t m = 0; m < corpus->n; m++)
        for (size_t i = 0; i < corpus->meetings[m].n; i++) {
            const struct gold *gold = &corpus->meetings[m];
            if (gold->in_force && gold->date <= day && str_equal(gold->statements[i].activity, activities[activity].id))
                *ARENA_PUSH(corpus->arena, entries, n, cap) =
                    (struct ledger_entry){&gold->statements[i], gold->previous};
        }
    const struct lofte_target target = {.per = activities[activity].per};
    const struct ledger_rules rules = {&target, {day_make(2023, 1, 1), day_make(2024, 12, 31)}, false, false};
    struct ledger ledger;
    ledger_settle(entries, n, &rules, corpus->arena, &ledger);
    struct lofte_window *windows;
    size_t n_windows;
    target_windows(&target, rules.period, corpus->arena, &windows, &n_windows);
    return ledger_count(&ledger, windows[target_window_at(windows, n_windows, day)]);
}

static void scenario_must_reach(const char *scenario, int least, int of) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct corpus corpus = corpus_read(scenario, arena);
    int exact = 0, compared = 0;
    const char *date;
    json_t *counts;
    json_object_foreach(json_object_get(corpus.truth, "counts"), date, counts) {
        for (size_t a = 0; a < ACTIVITIES; a++) {
            const int64_t is = json_integer_value(json_object_get(counts, activities[a].id));
            const int64_t got = counted(&corpus, a, day_parse(date));
            exact += got == is;
            compared++;
            if (got != is)
                fprintf(stderr, "# %s %s %s: %lld counted, %lld took place\n", scenario, date, activities[a].id,
                        (long long)got, (long long)is);
        }
    }
    json_decref(corpus.truth);
    fprintf(stderr, "# %s: %d of %d exact\n", scenario, exact, compared);
    ck_assert_int_eq(compared, of);
    ck_assert_int_ge(exact, least);
}

START_TEST(a_careful_secretary_is_counted_right) {
    scenario_must_reach("plain", 28, 28);
}
END_TEST

START_TEST(telegram_notes_are_counted_right) {
    scenario_must_reach("notes", 53, 56);
}
END_TEST

START_TEST(protocol_prose_is_counted_right) {
    scenario_must_reach("formal", 26, 28);
}
END_TEST

START_TEST(follow_ups_are_counted_right) {
    scenario_must_reach("followup", 28, 28);
}
END_TEST

SUITE("ledger_corpus", a_careful_secretary_is_counted_right, telegram_notes_are_counted_right,
      protocol_prose_is_counted_right, follow_ups_are_counted_right)

/* SPDX-License-Identifier: MIT
 *
 * The ledger on random worlds: true events, told by random meetings as days, weeks, months, quarters, running totals
 * and parts. And on tiny worlds against the smallest cover found by trying all.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "model/ledger.h"
#include "suite.h"

#include <string.h>

enum { YEAR = 2023, DAYS = 365, PARTS = 2, MEETINGS = 24, TOLD = 600 };

static const char *const part_names[PARTS] = {"lob", "pl"};

struct world {
    uint64_t seed;
    int events[DAYS][PARTS];
    int n_events;
    lofte_day start;
    struct lofte_statement statements[TOLD];
    struct ledger_entry entries[TOLD];
    size_t n;
    struct arena *arena;
};

static int draw(uint64_t *seed, int below) {
    *seed = *seed * 6364136223846793005ULL + 1442695040888963407ULL;
    return (int)((*seed >> 33) % (uint64_t)below);
}

/* Events of the window, of one part or (-1) of all. */
static int took_place(const struct world *world, struct lofte_window window, int part) {
    int count = 0;
    for (int d = 0; d < DAYS; d++)
        for (int p = 0; p < PARTS; p++)
            if ((part < 0 || p == part) && window_holds(window, world->start + d))
                count += world->events[d][p];
    return count;
}

/* One more statement of the meeting: the truth about the window as far as it has passed. Each its own item. */
static void tell(struct world *world, int meeting, lofte_day date, struct lofte_window window, int part) {
    if (window.to > date)
        window.to = date;
    const int count = took_place(world, window, part);
    if (window.from > window.to || (count == 0 && window.from == window.to))
        return;
    ck_assert_uint_lt(world->n, TOLD);
    struct lofte_statement *s = &world->statements[world->n];
    *s = (struct lofte_statement){.meeting = arena_printf(world->arena, "m-%02d", meeting),
                                  .item = arena_printf(world->arena, "%zu", world->n),
                                  .seq = (int)world->n,
                                  .date = date,
                                  .kind = count == 0                    ? LOFTE_NONE
                                          : window.from == world->start ? LOFTE_TOTAL
                                                                        : LOFTE_DONE,
                                  .count = count,
                                  .precision = LOFTE_EXACT,
                                  .from = window.from,
                                  .to = window.to,
                                  .part = part < 0 ? NULL : part_names[part]};
    world->entries[world->n++] = (struct ledger_entry){s, date - 14};
}

static struct lofte_window some_window(struct world *world, lofte_day date) {
    const lofte_day day = world->start + draw(&world->seed, date - world->start + 1);
    const struct date d = day_split(day);
    switch (draw(&world->seed, 6)) {
    case 0:
        return window_month(d.year, d.month);
    case 1:
        return window_quarter(d.year, (d.month + 2) / 3);
    case 2:
        return (struct lofte_window){day - day_weekday(day) + 1, day - day_weekday(day) + 7};
    case 3:
        return (struct lofte_window){world->start, date};
    case 4: /* since the last meeting */
        return (struct lofte_window){date - 13, date};
    }
    return (struct lofte_window){day, day};
}

static struct world *world_make(uint64_t seed, bool parts, struct arena *arena) {
    struct world *world = ARENA_NEW(arena, struct world);
    world->seed = seed;
    world->arena = arena;
    world->start = day_make(YEAR, 1, 1);
    const int events = 1 + draw(&world->seed, 60);
    for (int i = 0; i < events; i++)
        world->events[draw(&world->seed, DAYS)][parts ? draw(&world->seed, PARTS) : 0]++;
    world->n_events = events;
    for (int m = 0; m < MEETINGS; m++) {
        const lofte_day date = world->start + 14 + m * (DAYS / MEETINGS);
        for (int told = draw(&world->seed, 6); told > 0; told--)
            tell(world, m, date, some_window(world, date), parts ? draw(&world->seed, PARTS + 1) - 1 : -1);
    }
    return world;
}

/* After the year each month is told once more: by its days or by its whole figure, of all or of each part. */
static void world_tell_all(struct world *world, bool parts) {
    const lofte_day date = world->start + DAYS + 14;
    for (int month = 1; month <= 12; month++) {
        const struct lofte_window window = window_month(YEAR, month);
        const int split = parts ? draw(&world->seed, 2) : 0;
        if (draw(&world->seed, 2))
            for (lofte_day d = window.from; d <= window.to; d++)
                tell(world, MEETINGS, date, (struct lofte_window){d, d}, -1);
        else
            for (int p = split ? 0 : -1; p < (split ? PARTS : 0); p++)
                tell(world, MEETINGS, date, window, p);
    }
}

static int64_t settled(const struct world *world) {
    const struct lofte_target target = {.per = LOFTE_PER_PERIOD};
    const struct ledger_rules rules = {&target, window_year(YEAR), false, false};
    struct ledger ledger;
    ledger_settle(world->entries, world->n, &rules, world->arena, &ledger);
    ck_assert_uint_eq(ledger.n_disagreements, 0);
    return ledger_count(&ledger, (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY});
}

START_TEST(the_count_never_exceeds_what_took_place) {
    for (uint64_t seed = 1; seed <= 600; seed++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        const struct world *world = world_make(seed, seed % 2, arena);
        const int64_t count = settled(world);
        ck_assert_msg(count <= world->n_events, "world %d: %d events, %d counted", (int)seed, world->n_events,
                      (int)count);
    }
}
END_TEST

START_TEST(what_is_told_once_by_day_or_month_is_counted_whole) {
    for (uint64_t seed = 1; seed <= 600; seed++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct world *world = world_make(seed, seed % 2, arena);
        world_tell_all(world, seed % 2);
        const int64_t count = settled(world);
        ck_assert_msg(count == world->n_events, "world %d: %d events, %d counted", (int)seed, world->n_events,
                      (int)count);
    }
}
END_TEST

enum { TINY_MOST = 3, TINY_TOLD = 6, TINY_CELLS = 6 };

/* The fewest events that satisfy every statement, found by trying each number from 0 to 3 in each cell: one for each
 * day and part. */
static int smallest(const struct lofte_statement *statements, size_t n, int parts) {
    int best = TINY_CELLS * TINY_MOST + 1;
    for (int code = 0; code < 1 << (2 * TINY_CELLS); code++) {
        int events = 0;
        bool holds = true;
        for (int cell = 0; cell < TINY_CELLS; cell++)
            events += code >> (2 * cell) & 3;
        for (size_t i = 0; i < n && holds && events < best; i++) {
            const struct lofte_statement *s = &statements[i];
            int inside = 0;
            for (int cell = s->from * parts; cell < (s->to + 1) * parts; cell++)
                if (!s->part || strcmp(s->part, part_names[cell % parts]) == 0)
                    inside += code >> (2 * cell) & 3;
            holds = inside >= s->count;
        }
        best = holds && events < best ? events : best;
    }
    return best;
}

static void no_smaller_set_would_do(int parts, int rounds) {
    const int days = TINY_CELLS / parts;
    const struct lofte_target target = {.per = LOFTE_PER_PERIOD};
    const struct ledger_rules rules = {&target, {0, days}, false, false};
    uint64_t seed = 7;
    for (int round = 0; round < rounds; round++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct lofte_statement statements[TINY_TOLD];
        struct ledger_entry entries[TINY_TOLD];
        const int n = 1 + draw(&seed, TINY_TOLD);
        for (int i = 0; i < n; i++) {
            const int from = draw(&seed, days), part = parts > 1 ? draw(&seed, parts + 1) : parts;
            statements[i] = (struct lofte_statement){.meeting = "m",
                                                     .item = arena_printf(arena, "%d", i),
                                                     .seq = i,
                                                     .date = days,
                                                     .count = 1 + draw(&seed, TINY_MOST),
                                                     .from = from,
                                                     .to = from + draw(&seed, days - from),
                                                     .part = part < parts ? part_names[part] : NULL};
            entries[i] = (struct ledger_entry){&statements[i], LOFTE_NO_DAY};
        }
        struct ledger ledger;
        ledger_settle(entries, (size_t)n, &rules, arena, &ledger);
        ck_assert_msg(ledger_count(&ledger, rules.period) == smallest(statements, (size_t)n, parts), "round %d", round);
    }
}

START_TEST(no_smaller_set_of_events_would_do) {
    no_smaller_set_would_do(1, 500);
}
END_TEST

START_TEST(no_smaller_set_of_parts_would_do) {
    no_smaller_set_would_do(PARTS, 500);
}
END_TEST

SUITE("ledger_worlds", the_count_never_exceeds_what_took_place, what_is_told_once_by_day_or_month_is_counted_whole,
      no_smaller_set_of_events_would_do, no_smaller_set_of_parts_would_do)

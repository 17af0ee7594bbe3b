/* SPDX-License-Identifier: MIT
 *
 * The ledger on worlds made of the input's bytes. The first byte chooses: any statements at all, for what always holds;
 * plain figures over few days, against the smallest cover found by trying all; or true events told by meetings, of
 * which never more may be counted than took place.
 */
#include "base/days.h"
#include "fuzz.h"
#include "model/ledger.h"

enum { TOLD = 40, DAYS = 400, CELLS = 6, MOST = 3, PARTS = 2 };

static const char *const part_names[PARTS] = {"lob", "pl"};
static const struct lofte_window open_window = {LOFTE_NO_DAY, LOFTE_NO_DAY};

struct world {
    struct lofte_statement statements[TOLD];
    struct ledger_entry entries[TOLD];
    size_t n;
    struct arena *arena;
};

static void settle(const struct world *world, const struct ledger_entry *entries, struct lofte_window period,
                   struct ledger *out) {
    static const struct lofte_target target = {.per = LOFTE_PER_PERIOD};
    const struct ledger_rules rules = {&target, period, false, false};
    ledger_settle(entries, world->n, &rules, world->arena, out);
}

/* ---- any statements ---- */

static lofte_day some_day(struct bytes *bytes, bool *open) {
    const int at = bytes_below(bytes, DAYS);
    *open = at == DAYS - 1;
    return *open ? LOFTE_NO_DAY : at;
}

static void statement_any(struct world *world, struct bytes *bytes) {
    bool open;
    struct lofte_statement *s = &world->statements[world->n];
    lofte_day from = some_day(bytes, &open), to = open ? LOFTE_NO_DAY : from + bytes_below(bytes, 100);
    const int shape = bytes_take(bytes), flags = bytes_take(bytes);
    if (shape >> 6 == 1)
        to = LOFTE_NO_DAY;
    else if (shape >> 6 == 2)
        from = LOFTE_NO_DAY;
    const int part = flags & 3, number = bytes_below(bytes, 12);
    *s = (struct lofte_statement){.meeting = arena_printf(world->arena, "m-%02d", bytes_below(bytes, 12)),
                                  .item = arena_printf(world->arena, "%d", bytes_below(bytes, 3)),
                                  .seq = (int)world->n,
                                  .kind = (enum lofte_kind)(shape % (LOFTE_MENTION + 1)),
                                  .count = number == 11 ? 9999 : number,
                                  .precision = (enum lofte_precision)(shape / 8 % (LOFTE_UNSPECIFIED + 1)),
                                  .from = from,
                                  .to = to,
                                  .part = part < PARTS ? part_names[part] : NULL,
                                  .corrects = (flags & 12) == 12,
                                  .whole = flags & 16,
                                  .state = (flags & 96) == 96 ? LOFTE_REVIEW : LOFTE_LINKED,
                                  .draft = (flags & 192) == 192};
    s->date = (s->meeting[2] - '0') * 100 + (s->meeting[3] - '0') * 30 + 30;
    if (s->kind == LOFTE_NONE)
        s->count = 0;
    if (s->kind == LOFTE_MENTION || (s->precision == LOFTE_UNSPECIFIED && s->kind != LOFTE_NONE)) {
        s->precision = LOFTE_UNSPECIFIED;
        s->count = -1;
    }
    if (s->kind == LOFTE_TOTAL && s->count < 0)
        s->kind = LOFTE_DONE;
    world->entries[world->n++] = (struct ledger_entry){s, s->date - 30};
}

static void check_ledger(const struct world *world, const struct ledger *ledger) {
    int64_t events = 0, placed = 0;
    for (size_t i = 0; i < ledger->n_events; i++) {
        const struct ledger_event *event = &ledger->events[i];
        HOLDS(event->count >= 1 && event->day != LOFTE_NO_DAY && (i == 0 || event->day >= event[-1].day));
        HOLDS(window_holds(event->window, event->day) && event->placed_by < world->n);
        HOLDS(ledger->outcomes[event->placed_by].verdict == LOFTE_COUNTED);
        events += event->count;
    }
    HOLDS(ledger_count(ledger, open_window) == events);
    for (size_t i = 0; i < world->n; i++) {
        const struct ledger_outcome *outcome = &ledger->outcomes[i];
        HOLDS(outcome->placed >= 0 && (outcome->verdict == LOFTE_COUNTED) == (outcome->placed > 0));
        for (size_t k = 0; k < outcome->n_duplicate_of; k++)
            HOLDS(outcome->duplicate_of[k] < world->n && outcome->duplicate_of[k] != i);
        HOLDS(world->statements[i].state == LOFTE_LINKED || outcome->placed == 0);
        HOLDS(!world->statements[i].draft || outcome->placed == 0);
        placed += outcome->placed;
    }
    HOLDS(placed == events);
    for (size_t i = 0; i < ledger->n_disagreements; i++)
        HOLDS(ledger->disagreements[i].claim < world->n && ledger->disagreements[i].n_others > 0 &&
              ledger->disagreements[i].placed > ledger->disagreements[i].said);
}

static void check_evidence(const struct world *world, const struct ledger *ledger) {
    for (lofte_day from = 0; from < DAYS; from += 100) {
        size_t n;
        const struct lofte_window window = {from, from + 99};
        const size_t *evidence = ledger_evidence(ledger, window, world->arena, &n);
        bool marked[TOLD] = {false};
        for (size_t i = 0; i < n; i++) {
            HOLDS(evidence[i] < world->n && !marked[evidence[i]]);
            marked[evidence[i]] = true;
        }
        for (size_t i = 0; i < ledger->n_events; i++)
            HOLDS(!window_holds(window, ledger->events[i].day) || marked[ledger->events[i].placed_by]);
    }
}

/* Given backwards, the entries have the same events and outcomes. */
static void check_order(const struct world *world, const struct ledger *ledger, struct lofte_window period) {
    struct ledger_entry backwards[TOLD];
    struct ledger other;
    for (size_t i = 0; i < world->n; i++)
        backwards[world->n - 1 - i] = world->entries[i];
    settle(world, backwards, period, &other);
    HOLDS(other.n_events == ledger->n_events && other.n_disagreements == ledger->n_disagreements);
    for (size_t i = 0; i < other.n_events; i++) {
        const struct ledger_event *a = &ledger->events[i], *b = &other.events[i];
        HOLDS(a->day == b->day && a->count == b->count && str_equal(a->part, b->part));
        HOLDS(a->placed_by == world->n - 1 - b->placed_by);
    }
    for (size_t i = 0; i < world->n; i++)
        HOLDS(ledger->outcomes[i].verdict == other.outcomes[world->n - 1 - i].verdict);
}

static void any_world(struct world *world, struct bytes *bytes) {
    static const struct lofte_window period = {0, DAYS};
    struct ledger ledger;
    while (bytes->left > 0 && world->n < TOLD)
        statement_any(world, bytes);
    settle(world, world->entries, period, &ledger);
    check_ledger(world, &ledger);
    check_evidence(world, &ledger);
    check_order(world, &ledger, period);
}

/* ---- few days: the smallest cover ---- */

enum { ALL = -1 };

/* The fewest events that satisfy every statement (ALL), or every one of that part (`parts`: of general words), by trying
 * each number from 0 to MOST in each cell of day and part. */
static int smallest(const struct world *world, int parts, int view) {
    int best = CELLS * MOST + 1;
    for (int code = 0; code < 1 << (2 * CELLS); code++) {
        int events = 0;
        bool holds = true;
        for (int cell = 0; cell < CELLS; cell++)
            events += code >> (2 * cell) & 3;
        for (size_t i = 0; i < world->n && holds && events < best; i++) {
            const struct lofte_statement *s = &world->statements[i];
            int inside = 0;
            if (view != ALL && !str_equal(s->part, view < parts ? part_names[view] : NULL))
                continue;
            for (int cell = s->from * parts; cell < (s->to + 1) * parts; cell++)
                if (!s->part || str_equal(s->part, part_names[cell % parts]))
                    inside += code >> (2 * cell) & 3;
            holds = inside >= s->count;
        }
        best = holds && events < best ? events : best;
    }
    return best;
}

/* What the general words force by themselves, or the parts by theirs. */
static int forced(const struct world *world, int parts) {
    const int general = smallest(world, parts, parts);
    int by_parts = 0;
    for (int part = 0; part < parts; part++)
        by_parts += smallest(world, parts, part);
    return general > by_parts ? general : by_parts;
}

static void few_days(struct world *world, struct bytes *bytes, int parts) {
    const int days = CELLS / parts;
    const struct lofte_window period = {0, days};
    while (bytes->left > 0 && world->n < 8) {
        const int from = bytes_below(bytes, days), part = parts > 1 ? bytes_below(bytes, parts + 1) : parts;
        world->statements[world->n] = (struct lofte_statement){.meeting = "m",
                                                               .item = arena_printf(world->arena, "%zu", world->n),
                                                               .seq = (int)world->n,
                                                               .date = days,
                                                               .count = 1 + bytes_below(bytes, MOST),
                                                               .from = from,
                                                               .to = from + bytes_below(bytes, days - from),
                                                               .part = part < parts ? part_names[part] : NULL};
        world->entries[world->n] = (struct ledger_entry){&world->statements[world->n], LOFTE_NO_DAY};
        world->n++;
    }
    struct ledger ledger;
    settle(world, world->entries, period, &ledger);
    check_ledger(world, &ledger);
    /* With parts never more than the smallest; general figures of single days can keep two parts from sharing a day in
     * a way that the budget of their window does not see, and then too few are counted, but no fewer than general words
     * or parts force alone. */
    const int64_t counted = ledger_count(&ledger, period);
    const int least = smallest(world, parts, ALL);
    HOLDS(parts > 1 ? counted <= least && counted >= forced(world, parts) : counted == least);
}

/* ---- true events ---- */

static int took_place(const uint8_t *events, struct lofte_window window) {
    int count = 0;
    for (int day = 0; day < DAYS; day++)
        count += window_holds(window, day) ? events[day] : 0;
    return count;
}

/* Each statement tells the truth about a window as far as it has passed. */
static void true_events(struct world *world, struct bytes *bytes) {
    static const struct lofte_window period = {0, DAYS - 1};
    static const int widths[] = {1, 7, 30, 90};
    uint8_t events[DAYS] = {0};
    int n = 1 + bytes_below(bytes, 30);
    for (int i = 0; i < n; i++)
        events[bytes_below(bytes, DAYS)]++;
    while (bytes->left > 0 && world->n < TOLD) {
        const lofte_day date = 30 + bytes_below(bytes, 12) * 31, day = bytes_below(bytes, DAYS) % (date + 1);
        const int width = widths[bytes_below(bytes, 4)];
        const bool total = bytes_below(bytes, 4) == 0;
        const struct lofte_window window = {total ? 0 : day - day % width, total || day - day % width + width - 1 > date
                                                                               ? date
                                                                               : day - day % width + width - 1};
        const int count = took_place(events, window);
        world->statements[world->n] = (struct lofte_statement){.meeting = arena_printf(world->arena, "m-%03d", date),
                                                               .item = arena_printf(world->arena, "%zu", world->n),
                                                               .seq = (int)world->n,
                                                               .date = date,
                                                               .kind = count == 0 ? LOFTE_NONE
                                                                       : total    ? LOFTE_TOTAL
                                                                                  : LOFTE_DONE,
                                                               .count = count,
                                                               .whole = true,
                                                               .from = window.from,
                                                               .to = window.to};
        world->entries[world->n] = (struct ledger_entry){&world->statements[world->n], date - 31};
        world->n++;
    }
    struct ledger ledger;
    settle(world, world->entries, period, &ledger);
    check_ledger(world, &ledger);
    HOLDS(ledger.n_disagreements == 0 && ledger_count(&ledger, open_window) <= n);
    /* Every statement is true of what is counted. */
    for (size_t i = 0; i < world->n; i++) {
        const struct lofte_statement *s = &world->statements[i];
        const int64_t counted = ledger_count(&ledger, (struct lofte_window){s->from, s->to});
        HOLDS(s->kind == LOFTE_NONE ? counted == 0 : counted >= s->count);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    struct world *world = ARENA_NEW(arena, struct world);
    world->arena = arena;
    struct bytes bytes = {data, size};
    switch (bytes_below(&bytes, 4)) {
    case 0:
        any_world(world, &bytes);
        break;
    case 1:
        few_days(world, &bytes, 1);
        break;
    case 2:
        few_days(world, &bytes, PARTS);
        break;
    case 3:
        true_events(world, &bytes);
        break;
    }
    return 0;
}

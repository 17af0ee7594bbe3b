/* SPDX-License-Identifier: MIT
 *
 * Text as statements, with the vocabularies of the shipped agreement. The first line is the meeting's day; '#' begins
 * an item with its title, '!' a decision, '>' an action, '=' a report ('=trafikkontroller 4'); other lines are running
 * text, of one passage until another begins.
 */
#include "base/days.h"
#include "base/file.h"
#include "base/limits.h"
#include "fuzz.h"
#include "language/normalise.h"
#include "reading/reader.h"
#include "script/plugins.h"

enum { ITEMS = 32, PASSAGES = 64 };

static const struct lofte_agreement *shipped(void) {
    static const struct lofte_agreement *agreement;
    if (agreement)
        return agreement;
    static struct arena *arena; /* as long as the process */
    arena = arena_create();
    struct plugins *plugins;
    const char *source = getenv("LOFTE_SOURCE");
    size_t n;
    HOLDS(source && plugins_load(path_join(arena, source, "plugins"), NULL, NULL, arena, &plugins, NULL) == 0);
    agreement = plugins_agreements(plugins, &n);
    plugins_close(plugins);
    HOLDS(n == 1 && agreement->n_pledges == 4);
    return agreement;
}

static const struct reader *shipped_reader(void) {
    static const struct reader *reader;
    static struct arena *arena;
    if (!reader) {
        arena = arena_create();
        reader = reader_create(arena, shipped());
    }
    return reader;
}

static void passage_add(struct lofte_item *item, enum lofte_passage_kind kind, const char *text, struct arena *arena) {
    if (item->n_passages < PASSAGES)
        item->passages[item->n_passages++] = (struct lofte_passage){
            .kind = kind, .text = text_normalise(arena, text, strlen(text)), .due = LOFTE_NO_DAY, .line = 1};
}

static void item_add(struct lofte_meeting *meeting, const char *title, struct arena *arena) {
    if (meeting->n_items == ITEMS)
        return;
    struct lofte_item *item = &meeting->items[meeting->n_items++];
    *item = (struct lofte_item){.number = arena_printf(arena, "%zu", meeting->n_items),
                                .title = text_normalise(arena, title, strlen(title)),
                                .passages = ARENA_ARRAY(arena, struct lofte_passage, PASSAGES),
                                .reports = ARENA_ARRAY(arena, struct lofte_report, PASSAGES)};
}

static void report_add(struct lofte_item *item, const char *line, struct arena *arena) {
    const size_t n = strcspn(line, " ");
    const long count = strtol(line + n, NULL, 10);
    if (item->n_reports == PASSAGES || count < 0 || count > 999999999)
        return;
    item->reports[item->n_reports++] = (struct lofte_report){
        .activity = arena_strndup(arena, line, n), .count = count, .from = LOFTE_NO_DAY, .to = LOFTE_NO_DAY, .line = 1};
}

static void meeting_make(char *text, struct arena *arena, struct lofte_meeting *out) {
    const char *first = line_cut(&text);
    const lofte_day day = first ? day_parse(first) : LOFTE_NO_DAY;
    *out = (struct lofte_meeting){.id = "m",
                                  .group = "EST",
                                  .municipality = "0687",
                                  .revision = 1,
                                  .date = day == LOFTE_NO_DAY ? day_make(2023, 3, 14) : day,
                                  .items = ARENA_ARRAY(arena, struct lofte_item, ITEMS)};
    struct buf running;
    buf_init(&running, arena);
    item_add(out, "", arena);
    for (char *line; (line = line_cut(&text));) {
        struct lofte_item *item = &out->items[out->n_items - 1];
        if (line[0] && strchr("#!>=", line[0])) {
            if (running.len)
                passage_add(item, LOFTE_P, running.data, arena);
            buf_init(&running, arena);
        }
        if (line[0] == '#')
            item_add(out, line + 1, arena);
        else if (line[0] == '!' || line[0] == '>')
            passage_add(item, line[0] == '!' ? LOFTE_DECISION : LOFTE_ACTION, line + 1, arena);
        else if (line[0] == '=')
            report_add(item, line + 1, arena);
        else
            buf_printf(&running, "%s\n", line);
    }
    if (running.len)
        passage_add(&out->items[out->n_items - 1], LOFTE_P, running.data, arena);
}

static const struct lofte_activity *activity_of(const struct lofte_statement *s) {
    for (size_t i = 0; i < shipped()->n_pledges; i++) {
        const struct lofte_pledge *pledge = &shipped()->pledges[i];
        for (size_t k = 0; k < pledge->n_activities && str_equal(pledge->id, s->pledge); k++)
            if (str_equal(pledge->activities[k].id, s->activity))
                return &pledge->activities[k];
    }
    return NULL;
}

/* What is quoted stands in the item, word for word. */
static bool quoted_from(const struct lofte_item *item, const char *quote) {
    bool found = item->title && strstr(item->title, quote);
    for (size_t i = 0; i < item->n_passages; i++)
        found = found || strstr(item->passages[i].text, quote);
    return found;
}

static void check_statement(const struct lofte_meeting *meeting, const struct lofte_statement *s) {
    const struct lofte_activity *activity = activity_of(s);
    HOLDS(activity && str_equal(s->meeting, meeting->id) && s->date == meeting->date);
    const int item = atoi(s->item);
    HOLDS(item >= 1 && (size_t)item <= meeting->n_items);
    HOLDS(s->source == LOFTE_FROM_REPORT || quoted_from(&meeting->items[item - 1], s->quote));
    HOLDS(s->count >= -1 && (s->source == LOFTE_FROM_REPORT || s->count <= LIMIT_COUNT));
    HOLDS(s->kind != LOFTE_NONE || s->count == 0);
    HOLDS(s->kind != LOFTE_TOTAL || s->count >= 0);
    HOLDS((s->count < 0) == (s->precision == LOFTE_UNSPECIFIED) || s->kind == LOFTE_MENTION);
    HOLDS(s->from == LOFTE_NO_DAY || s->to == LOFTE_NO_DAY || s->from <= s->to);
    HOLDS(s->certainty >= 0 && s->certainty <= 100);
    HOLDS((s->state == LOFTE_LINKED && s->certainty >= READER_CERTAIN) ||
          (s->state == LOFTE_REVIEW && s->certainty < READER_CERTAIN));
    bool known = !s->part;
    for (size_t i = 0; i < activity->vocabulary.n_parts; i++)
        known = known || str_equal(activity->vocabulary.parts[i].id, s->part);
    HOLDS(known && is_utf8(s->quote) && is_utf8(s->place));
}

static bool same(const struct lofte_statement *a, const struct lofte_statement *b) {
    return str_equal(a->item, b->item) && str_equal(a->activity, b->activity) && a->kind == b->kind &&
           a->count == b->count && a->from == b->from && a->to == b->to && a->certainty == b->certainty &&
           str_equal(a->quote, b->quote) && str_equal(a->part, b->part) && a->seq == b->seq;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    char *text = text_of(arena, data, size);
    if (!text)
        return 0;
    const char *once = text_normalise(arena, text, strlen(text));
    HOLDS(is_utf8(once));
    HOLDS(str_equal(once, text_normalise(arena, once, strlen(once))));
    struct lofte_meeting meeting;
    struct reader_result first, second;
    meeting_make(text, arena, &meeting);
    reader_read(shipped_reader(), &meeting, arena, &first);
    reader_read(shipped_reader(), &meeting, arena, &second);
    HOLDS(first.n_statements == second.n_statements && first.n_warnings == second.n_warnings);
    for (size_t i = 0; i < first.n_statements; i++) {
        HOLDS(same(&first.statements[i], &second.statements[i]) && first.statements[i].seq == (int)i);
        check_statement(&meeting, &first.statements[i]);
    }
    return 0;
}

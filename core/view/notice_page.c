/* SPDX-License-Identifier: MIT
 *
 * One table row a trigger: its heading and its words; one function a kind of occasion.
 */
#include "view/notice_page.h"
#include "view/path_words.h"
#include "view/sentence.h"

static const struct {
    enum lofte_trigger on;
    const char *head, *one, *many;
} rows[] = {
    {LOFTE_ON_MINUTES_OVERDUE, N_("Minutes that are missing"), N_("1 missing minutes"), N_("{0} missing minutes")},
    {LOFTE_ON_STEP_OVERDUE, N_("Minutes that are not dealt with"), N_("1 overdue step"), N_("{0} overdue steps")},
    {LOFTE_ON_PLAN_PASSED, N_("Planned, and nothing was reported"), N_("1 plan without a report"),
     N_("{0} plans without a report")},
    {LOFTE_ON_ACTION_OVERDUE, N_("Actions whose day has passed"), N_("1 overdue action"), N_("{0} overdue actions")},
    {LOFTE_ON_IMPORT, N_("New minutes"), N_("1 import"), N_("{0} imports")},
    {LOFTE_ON_TERTIAL, N_("Time to follow up"), N_("a tertial has ended"), N_("{0} tertials have ended")},
    {LOFTE_ON_YEAR, N_("The year has ended"), N_("a year has ended"), N_("{0} years have ended")},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

/* ---- one ---- */

static void add_silence(const struct view *view, const struct lofte_finding *silence, struct page *page) {
    page_add_entry(page, STYLE_WARN, "?", "", view_text(view, &silence->text));
}

static void add_missing(const struct view *view, const struct lofte_path *path, struct page *page) {
    const char *day = say_day(view, path->date);
    const lofte_day due = path->step[LOFTE_STEP_DRAFT].due;
    page_add_entry(page, STYLE_WARN, "?", arena_printf(view->arena, "%s %s:", path->group, day),
                   due == LOFTE_NO_DAY ? say(view, N_("the minutes have not come."))
                                       : say(view, N_("the minutes should have come by {0}."), say_day(view, due)));
    page_add(page, PART_DETAIL, STYLE_DIM,
             say(view, N_("Was it not held? lofte meetings cancel {0} {1} --reason \"WHY\""), path->group, day));
}

static void add_step(const struct view *view, const struct lofte_occasion *notice, struct page *page) {
    const struct lofte_path *path = notice->path;
    const struct lofte_path_step *step = &path->step[notice->step];
    page_add_entry(page, STYLE_WARN, "▲", arena_printf(view->arena, "%s %s:", path->group, say_day(view, path->date)),
                   say(view, N_("{0} ({1}) was to be done by {2}."), step_word(view, notice->step),
                       step->owner ? step->owner : "lofte", say_day(view, step->due)));
}

static void add_plan(const struct view *view, const struct lofte_occasion *notice, struct page *page) {
    const struct lofte_activity *activity = notice->standing->activity;
    const struct lofte_due_plan *plan = notice->plan;
    const char *when = say_window(view, plan->window), *title = activity_title(view, notice->standing);
    const char *lead = arena_printf(view->arena, "%s:", title);
    const char *unit = say_words(view, plan->count == 1 ? activity->unit : activity->units, "");
    page_add_entry(page, STYLE_WARN, "…", lead,
                   plan->count > 0 ? say(view, N_("{0} {1} were planned ({2}), and nothing has been reported of it."),
                                         NUM(plan->count), unit, when)
                                   : say(view, N_("planned ({0}), and nothing has been reported of it."), when));
    const struct lofte_statement *statement = plan->statement;
    if (!statement)
        return;
    const char *place = place_words(view, statement);
    if (statement->quote || statement->sentence)
        place = arena_printf(view->arena, "%s: %s", place, quote_words(view, statement));
    page_add(page, PART_DETAIL, STYLE_DIM, place);
}

/* Minutes name an organisation by the word of their format; by hand it is a role. */
static const char *owner_word(const struct view *view, const char *owner) {
    static const struct {
        const char *name, *word;
    } words[] = {{"police", N_("the police")},
                 {"municipality", N_("the municipality")},
                 {"school", N_("the school")},
                 {"social", N_("the social services")},
                 {"leisure", N_("leisure services")},
                 {"housing", N_("the housing company")},
                 {"other", N_("others")}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_equal(words[i].name, owner))
            return say(view, words[i].word);
    return owner;
}

/* `mine`: it is the receiver's, so that nobody has to say whose. */
static void add_action(const struct view *view, const struct lofte_action *action, bool mine, struct page *page) {
    struct buf lead, text;
    buf_init(&lead, view->arena);
    buf_init(&text, view->arena);
    buf_puts(&lead, action->due == LOFTE_NO_DAY ? say(view, N_("No day set"))
                                                : say(view, N_("By {0}"), say_day(view, action->due)));
    if (action->overdue && mine)
        buf_printf(&lead, " (%s)", say(view, N_("overdue")));
    if (action->owner && !mine)
        buf_printf(&lead, ", %s", owner_word(view, action->owner));
    buf_puts(&lead, ":");
    buf_puts(&text, action->text);
    if (action->meeting && action->item)
        buf_printf(&text, " (%s, %s)", action->meeting, say_item(view, action->item));
    page_add_entry(page, action->overdue ? STYLE_BAD : STYLE_PLAIN, action->overdue ? "▲" : "○", lead.data, text.data);
    page_add(page, PART_DETAIL, STYLE_DIM, action->id);
}

static void add_import(const struct view *view, const struct lofte_import_row *import, struct page *page) {
    page_add_entry(page, STYLE_PLAIN, "·", say_day(view, import->day),
                   say(view, N_("({0}): import {1}, of meetings {2}."),
                       say_count(view, (int64_t)import->n_meetings, N_("1 meeting"), N_("{0} meetings")),
                       NUM(import->number), say_window(view, import->dates)));
}

static void add_notice(const struct view *view, const struct lofte_occasion *notice, struct page *page) {
    switch (notice->on) {
    case LOFTE_ON_MINUTES_OVERDUE:
        if (notice->path)
            add_missing(view, notice->path, page);
        else if (notice->silence)
            add_silence(view, notice->silence, page);
        return;
    case LOFTE_ON_STEP_OVERDUE:
        add_step(view, notice, page);
        return;
    case LOFTE_ON_PLAN_PASSED:
        add_plan(view, notice, page);
        return;
    case LOFTE_ON_ACTION_OVERDUE:
        add_action(view, notice->action, false, page);
        return;
    case LOFTE_ON_IMPORT:
        add_import(view, notice->import, page);
        return;
    case LOFTE_ON_TERTIAL:
    case LOFTE_ON_YEAR:
        page_add_entry(page, STYLE_PLAIN, "·", "",
                       say(view, N_("Time to follow up {0}: lofte report --html FILE makes the report."),
                           say_window(view, notice->window)));
        return;
    case LOFTE_ON_ENTER: /* the alerts */
    case LOFTE_ON_STAY:
        return;
    }
}

/* ---- all ---- */

static size_t notices_of(const struct lofte_digest *digest, enum lofte_trigger on) {
    size_t found = 0;
    for (size_t i = 0; i < digest->n_notices; i++)
        found += digest->notices[i]->on == on;
    return found;
}

static void mark_new(const struct view *view, struct part *part) {
    const char *mark = arena_printf(view->arena, "[%s]", say(view, N_("new")));
    part->lead = part->lead ? arena_printf(view->arena, "%s %s", mark, part->lead) : mark;
}

void notices_page(const struct view *view, const struct lofte_digest *digest, struct page *page) {
    for (size_t r = 0; r < ROWS; r++) {
        if (notices_of(digest, rows[r].on))
            page_add(page, PART_HEAD, STYLE_HEAD, say(view, rows[r].head));
        for (size_t i = 0; i < digest->n_notices; i++) {
            const size_t at = page->n;
            if (digest->notices[i]->on == rows[r].on)
                add_notice(view, digest->notices[i], page);
            if (page->n > at && i < digest->n_new_notices)
                mark_new(view, &page->part[at]);
        }
    }
}

void notices_list(const struct lofte_digest *digest, struct words_list *list) {
    for (size_t r = 0; r < ROWS; r++)
        list_count(list, notices_of(digest, rows[r].on), rows[r].one, rows[r].many);
}

void actions_page(const struct view *view, const struct lofte_action *const *actions, size_t n, struct page *page) {
    if (n)
        page_add(page, PART_HEAD, STYLE_HEAD, say(view, N_("For you to do")));
    for (size_t i = 0; i < n; i++)
        add_action(view, actions[i], true, page);
}

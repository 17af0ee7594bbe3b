/* SPDX-License-Identifier: MIT
 *
 * What one meeting's minutes must agree with: themselves and the agreements of the workspace. Dates that do not exist
 * and values outside their lists are the parser's to refuse.
 */
#include "model/meeting.h"
#include "base/days.h"
#include "base/err.h"
#include "base/limits.h"
#include "base/text.h"

#include <stdlib.h>

enum { LATE_MONTHS = 2 }; /* January's minutes tell of December */

struct checking {
    const struct lofte_meeting *meeting;
    const struct lofte_agreement **agreements; /* of the municipality and the date; the date fits none: of the former */
    size_t n_agreements;
    const char **activities; /* ids that they know */
    size_t n_activities, cap;
    bool all_known; /* no plugin is bad: `activities` is complete */
    struct arena *arena;
    struct findings *out;
};

struct lofte_finding *finding_add(struct arena *arena, struct findings *findings, enum lofte_severity severity,
                                  int line, const char *item, struct lofte_text text) {
    struct lofte_finding *finding = ARENA_PUSH(arena, findings->finding, findings->n, findings->cap);
    *finding = (struct lofte_finding){.severity = severity, .line = line, .item = item, .text = text};
    return finding;
}

void findings_trim(struct arena *arena, struct findings *findings) {
    static const char *const ids[] = {[LOFTE_ERROR] = N_("More errors: {0}. Correct the first ones and try again."),
                                      [LOFTE_WARNING] = N_("More warnings: {0}.")};
    size_t seen[] = {[LOFTE_ERROR] = 0, [LOFTE_WARNING] = 0};
    const size_t all = findings->n;
    findings->n = 0;
    for (size_t i = 0; i < all; i++)
        if (++seen[findings->finding[i].severity] <= LIMIT_ERRORS_SHOWN + 1) /* the parser's own such line is one */
            findings->finding[findings->n++] = findings->finding[i];
    static const enum lofte_severity order[] = {LOFTE_ERROR, LOFTE_WARNING};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        if (seen[order[i]] > LIMIT_ERRORS_SHOWN + 1)
            finding_add(arena, findings, order[i], 0, NULL,
                        text_make(arena, ids[order[i]], NUM(seen[order[i]] - LIMIT_ERRORS_SHOWN - 1)));
}

static int finding_compare(const void *left, const void *right) {
    const struct lofte_finding *a = left, *b = right;
    if (a->severity != b->severity)
        return a->severity == LOFTE_ERROR ? -1 : 1;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    const int by[] = {str_order(a->item, b->item), str_order(a->text.id, b->text.id),
                      str_order(a->text.arg[0], b->text.arg[0])};
    return by[0] ? by[0] : by[1] ? by[1] : by[2];
}

/* "a, b, c" */
static const char *list_print(struct arena *arena, const char *const *words, size_t n) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t i = 0; i < n; i++)
        buf_printf(&buf, "%s%s", i ? ", " : "", words[i]);
    return buf.data;
}

static int word_compare(const void *left, const void *right) {
    return str_order(*(const char *const *)left, *(const char *const *)right);
}

static const char *set_print(struct arena *arena, const char **words, size_t n) {
    size_t used = 0;
    if (n)
        qsort(words, n, sizeof *words, word_compare);
    for (size_t i = 0; i < n; i++)
        if (used == 0 || !str_equal(words[used - 1], words[i]))
            words[used++] = words[i];
    return list_print(arena, words, used);
}

static void check_municipality(struct checking *c, const struct lofte_agreement *agreements, size_t n) {
    const char **known = ARENA_ARRAY(c->arena, const char *, n);
    size_t inside = 0;
    for (size_t i = 0; i < n; i++) {
        const struct lofte_window period = agreements[i].period;
        known[i] = agreements[i].municipality_name
                       ? arena_printf(c->arena, "%s %s", agreements[i].municipality, agreements[i].municipality_name)
                       : agreements[i].municipality;
        if (!str_equal(agreements[i].municipality, c->meeting->municipality))
            continue;
        const bool fits = c->meeting->date >= period.from &&
                          (period.to == LOFTE_NO_DAY || c->meeting->date <= day_add_months(period.to, LATE_MONTHS));
        if (fits && inside == 0)
            c->n_agreements = 0;
        if (fits || inside == 0)
            c->agreements[c->n_agreements++] = &agreements[i];
        inside += fits;
    }
    if (c->n_agreements == 0)
        finding_add(c->arena, c->out, LOFTE_ERROR, 0, NULL,
                    text_make(c->arena,
                              N_("No agreement here has municipality {0}. The agreements are for: {1}. Correct "
                                 "municipality=\"{0}\", or import into another workspace."),
                              c->meeting->municipality, set_print(c->arena, known, n)));
    else if (inside == 0)
        finding_add(c->arena, c->out, LOFTE_WARNING, 0, NULL,
                    text_make(c->arena,
                              N_("The meeting is dated {0}, outside the agreement {1} ({2} to {3}). Check the date."),
                              DAY(c->meeting->date), c->agreements[0]->id, DAY(c->agreements[0]->period.from),
                              DAY(c->agreements[0]->period.to)));
}

static void check_group(struct checking *c) {
    const char **declared = NULL;
    size_t n = 0, cap = 0;
    for (size_t a = 0; a < c->n_agreements; a++)
        for (size_t g = 0; g < c->agreements[a]->n_groups; g++) {
            if (str_equal(c->agreements[a]->groups[g].id, c->meeting->group))
                return;
            *ARENA_PUSH(c->arena, declared, n, cap) = c->agreements[a]->groups[g].id;
        }
    if (c->n_agreements)
        finding_add(c->arena, c->out, LOFTE_ERROR, 0, NULL,
                    text_make(c->arena,
                              N_("The agreement {0} declares no group {1}. Its groups are: {2}. Correct group=\"{1}\", "
                                 "or declare the group in agreement.lua."),
                              c->agreements[0]->id, c->meeting->group, set_print(c->arena, declared, n)));
}

static void activities_collect(struct checking *c) {
    c->all_known = true;
    for (size_t a = 0; a < c->n_agreements; a++)
        for (size_t p = 0; p < c->agreements[a]->n_pledges; p++) {
            const struct lofte_pledge *pledge = &c->agreements[a]->pledges[p];
            c->all_known = c->all_known && pledge->state != LOFTE_PLUGIN_BAD;
            for (size_t i = 0; i < pledge->n_activities; i++)
                *ARENA_PUSH(c->arena, c->activities, c->n_activities, c->cap) = pledge->activities[i].id;
        }
}

/* An activity of a plugin that is bad today may be right, so then it is no reason to refuse the minutes. */
static void check_activity(struct checking *c, const char *activity, const struct lofte_item *item, int line) {
    for (size_t i = 0; i < c->n_activities; i++)
        if (str_equal(c->activities[i], activity))
            return;
    if (!activity || c->n_agreements == 0)
        return;
    const enum lofte_severity severity = c->all_known ? LOFTE_ERROR : LOFTE_WARNING;
    const char *near = str_nearest(activity, c->activities, c->n_activities);
    const struct lofte_text text =
        near ? text_make(c->arena, N_("The agreement has no activity {0}. Did you mean {1}?"), activity, near)
             : text_make(c->arena, N_("The agreement has no activity {0}. Use one of: {1}."), activity,
                         set_print(c->arena, c->activities, c->n_activities));
    finding_add(c->arena, c->out, severity, line, item->number, text);
}

static void check_report(struct checking *c, const struct lofte_report *report, const struct lofte_item *item) {
    const lofte_day last = report->to != LOFTE_NO_DAY ? report->to : report->from;
    check_activity(c, report->activity, item, report->line);
    if (report->from != LOFTE_NO_DAY && report->to != LOFTE_NO_DAY && report->from > report->to)
        finding_add(c->arena, c->out, LOFTE_ERROR, report->line, item->number,
                    text_make(c->arena, N_("The report's from ({0}) is after its to ({1}). Swap or correct the dates."),
                              DAY(report->from), DAY(report->to)));
    if (report->count > LIMIT_COUNT)
        finding_add(c->arena, c->out, LOFTE_ERROR, report->line, item->number,
                    text_make(c->arena, N_("The report's count is {0}; at most {1} is believed. Correct the number."),
                              NUM(report->count), NUM(LIMIT_COUNT)));
    if (report->kind == LOFTE_TOTAL && report->count < 0)
        finding_add(c->arena, c->out, LOFTE_ERROR, report->line, item->number,
                    text_make(c->arena, N_("The report of a total has no count. Add count= with the number so far.")));
    if (report->kind == LOFTE_DONE && last != LOFTE_NO_DAY && last > c->meeting->date)
        finding_add(c->arena, c->out, LOFTE_WARNING, report->line, item->number,
                    text_make(c->arena,
                              N_("The report says done by {0}, but the meeting was on {1}. Correct the date, or write "
                                 "kind=\"planned\"."),
                              DAY(last), DAY(c->meeting->date)));
}

static int item_compare(const void *left, const void *right) {
    const struct lofte_item *a = *(const struct lofte_item *const *)left;
    const struct lofte_item *b = *(const struct lofte_item *const *)right;
    const int by_number = str_order(a->number, b->number);
    return by_number ? by_number : (a > b) - (a < b);
}

static void check_numbers(struct checking *c) {
    const size_t n = c->meeting->n_items;
    const struct lofte_item **items = ARENA_ARRAY(c->arena, const struct lofte_item *, n);
    for (size_t i = 0; i < n; i++)
        items[i] = &c->meeting->items[i];
    qsort(items, n, sizeof *items, item_compare);
    for (size_t first = 0, i = 1; i < n; i++)
        if (!str_equal(items[i]->number, items[first]->number))
            first = i;
        else
            finding_add(c->arena, c->out, LOFTE_ERROR, items[i]->line, items[i]->number,
                        text_make(c->arena,
                                  N_("Item {0} stands already on line {1}. Give each item a number of its own."),
                                  items[i]->number, NUM(items[first]->line)));
}

void meeting_check(const struct lofte_meeting *meeting, const struct lofte_agreement *agreements, size_t n_agreements,
                   struct arena *arena, struct findings *out) {
    struct checking c = {.meeting = meeting, .arena = arena, .out = out};
    c.agreements = ARENA_ARRAY(arena, const struct lofte_agreement *, n_agreements);
    check_municipality(&c, agreements, n_agreements);
    check_group(&c);
    activities_collect(&c);
    check_numbers(&c);
    for (size_t i = 0; i < meeting->n_items; i++) {
        const struct lofte_item *item = &meeting->items[i];
        check_activity(&c, item->about, item, item->line);
        for (size_t r = 0; r < item->n_reports; r++)
            check_report(&c, &item->reports[r], item);
    }
    if (out->n)
        qsort(out->finding, out->n, sizeof *out->finding, finding_compare);
}

/* SPDX-License-Identifier: MIT
 *
 * A report meets the text's claim on the same activity: equal, a sum of two parts, or in conflict.
 */
#include "reading/report.h"

#include "base/err.h"

static size_t activity_of(const struct scene *scene, const char *id) {
    for (size_t i = 0; i < lexicon_count(scene->marker->lexicon); i++)
        if (str_equal(lexicon_activity(scene->marker->lexicon, i)->activity->id, id))
            return i;
    return NO_ACTIVITY;
}

static bool fits(const struct claim *claim, const struct lofte_report *report, size_t activity) {
    if (claim->dropped || claim->reported || claim->activity != activity || claim->kind != report->kind)
        return false;
    const bool open = report->from == LOFTE_NO_DAY && report->to == LOFTE_NO_DAY;
    return open || !claim->has_time || (claim->window.from == report->from && claim->window.to == report->to) ||
           (claim->kind == LOFTE_TOTAL && (claim->window.from == report->from || claim->window.from == LOFTE_NO_DAY));
}

static void claim_confirm(struct claim *claim, const struct lofte_report *report) {
    claim->reported = true;
    claim->certainty = 100;
    claim->reason = N_("the minutes report it explicitly");
    if (report->count >= 0) {
        claim->count = report->count;
        claim->precision = LOFTE_EXACT;
    }
    if (report->from != LOFTE_NO_DAY || report->to != LOFTE_NO_DAY)
        claim->window = (struct lofte_window){report->from, report->to};
}

/* 'fem LOB:ades och två avvisades' beside a report of seven. */
static bool sum_fits(struct scene *scene, const struct lofte_report *report, size_t activity) {
    int64_t sum = 0;
    size_t n = 0;
    for (size_t i = 0; i < scene->n_claims; i++)
        if (fits(&scene->claim[i], report, activity) && scene->claim[i].count > 0) {
            sum += scene->claim[i].count;
            n++;
        }
    if (n < 2 || sum != report->count)
        return false;
    for (size_t i = 0; i < scene->n_claims; i++)
        if (fits(&scene->claim[i], report, activity)) {
            const struct lofte_report window = {.count = -1, .from = report->from, .to = report->to};
            claim_confirm(&scene->claim[i], &window);
        }
    return true;
}

static struct claim *same_number(struct scene *scene, const struct lofte_report *report, size_t activity) {
    for (size_t i = 0; i < scene->n_claims; i++)
        if (fits(&scene->claim[i], report, activity) &&
            (scene->claim[i].count == report->count || report->count < 0 || scene->claim[i].count < 0))
            return &scene->claim[i];
    return NULL;
}

static struct claim *other_number(struct scene *scene, const struct lofte_report *report, size_t activity) {
    for (size_t i = 0; i < scene->n_claims; i++) {
        const struct claim *claim = &scene->claim[i];
        const bool same = claim->window.from == report->from && claim->window.to == report->to;
        if (fits(claim, report, activity) && (same || (claim->kind == LOFTE_TOTAL && report->kind == LOFTE_TOTAL)))
            return &scene->claim[i];
    }
    return NULL;
}

static void report_add(struct scene *scene, const struct lofte_item *item, const struct lofte_report *report,
                       size_t activity) {
    struct claim claim = {.activity = activity,
                          .kind = report->kind,
                          .count = report->count,
                          .precision = LOFTE_UNSPECIFIED, /* unless it reports a number */
                          .whole = report->kind == LOFTE_TOTAL || report->kind == LOFTE_NONE,
                          .quote = item->n_passages ? item->passages[0].text : item->title};
    claim_confirm(&claim, report);
    claim.window = (struct lofte_window){report->from, report->to};
    claim.place = report->place;
    *ARENA_PUSH(scene->scratch, scene->claim, scene->n_claims, scene->cap_claims) = claim;
}

void reports_merge(struct scene *scene, const struct lofte_item *item, struct arena *arena,
                   struct reader_warning **warnings, size_t *n, size_t *cap) {
    for (size_t r = 0; r < item->n_reports; r++) {
        const struct lofte_report *report = &item->reports[r];
        const size_t activity = activity_of(scene, report->activity);
        if (activity == NO_ACTIVITY)
            continue;
        struct claim *claim = same_number(scene, report, activity);
        if (claim) {
            claim_confirm(claim, report);
            continue;
        }
        if (sum_fits(scene, report, activity))
            continue;
        claim = other_number(scene, report, activity);
        if (!claim) {
            report_add(scene, item, report, activity);
            continue;
        }
        *ARENA_PUSH(arena, *warnings, *n, *cap) = (struct reader_warning){
            .item = item->number,
            .line = report->line,
            .text = text_make(arena, N_("the report of {0} says {1} and the text says {2}; the report counts"),
                              report->activity, NUM(report->count), NUM(claim->count))};
        claim_confirm(claim, report);
    }
}

/* SPDX-License-Identifier: MIT
 *
 * Only whole names are held against the date: 'fr 2/6' may be from the second of June. In a plan a date
 * without its year has two readings, and either may fit.
 */
#include "reading/misdate.h"

#include "base/days.h"
#include "base/err.h"
#include "language/match.h"

enum { SHORTEST_NAME = 3, MOST = 16 };

static const char *const falls_on[] = {
    N_("”{0}” names {1}, which is a Monday; the date counts"),
    N_("”{0}” names {1}, which is a Tuesday; the date counts"),
    N_("”{0}” names {1}, which is a Wednesday; the date counts"),
    N_("”{0}” names {1}, which is a Thursday; the date counts"),
    N_("”{0}” names {1}, which is a Friday; the date counts"),
    N_("”{0}” names {1}, which is a Saturday; the date counts"),
    N_("”{0}” names {1}, which is a Sunday; the date counts"),
};

static int weekday_of(const struct scene *scene, const struct mark *mark) {
    const struct spelling *spelling = scene->marks.token[mark->first].spelling;
    return spelling->fold_len >= SHORTEST_NAME ? spelling->weekday[true] : 0;
}

static bool is_misdated(const struct scene *scene, const struct mark *mark, bool plan) {
    const struct when *when = &mark->when;
    if (mark->kind != MARK_WHEN || when->kind != WHEN_DAY || when->listed > 1 || when->window.from == LOFTE_NO_DAY)
        return false;
    const int weekday = weekday_of(scene, mark);
    return weekday && day_weekday(when->window.from) != weekday &&
           !(plan && when->ahead.from != LOFTE_NO_DAY && day_weekday(when->ahead.from) == weekday);
}

static const char *written(const struct scene *scene, const struct mark *mark) {
    struct buf buf;
    buf_init(&buf, scene->scratch);
    for (size_t t = mark->first; t < mark->end; t++)
        buf_printf(&buf, "%s%s", t > mark->first && scene->marks.token[t].spaced ? " " : "",
                   scene->marks.token[t].text);
    return buf.data;
}

void misdates_find(struct scene *scene, int line) {
    const enum lofte_kind kind = scene->claim[scene->n_claims - 1].kind;
    const bool plan = kind == LOFTE_PLANNED || kind == LOFTE_CANCELLED;
    for (size_t i = 0; i < scene->marks.n && scene->n_misdates < MOST; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (is_misdated(scene, mark, plan))
            *ARENA_PUSH(scene->scratch, scene->misdates, scene->n_misdates, scene->cap_misdates) =
                (struct misdate){.words = written(scene, mark), .day = mark->when.window.from, .line = line};
    }
}

void misdates_warn(const struct scene *scene, const struct lofte_item *item, struct arena *arena,
                   struct reader_warning **warnings, size_t *n, size_t *cap) {
    for (size_t i = 0; i < scene->n_misdates; i++) {
        const struct misdate *misdate = &scene->misdates[i];
        *ARENA_PUSH(arena, *warnings, *n, *cap) = (struct reader_warning){
            .item = item->number,
            .line = misdate->line,
            .text = text_make(arena, falls_on[day_weekday(misdate->day) - 1], misdate->words, DAY(misdate->day))};
    }
}

/* SPDX-License-Identifier: MIT
 *
 * The time leaned on is the last one named before, in the sentence, the item or its title.
 */
#include "figures/following.h"

#include "base/days.h"
#include "figures/binding.h"
#include "figures/respective.h"
#include "figures/timing.h"
#include "language/match.h"

#include <string.h>

enum unit { UNIT_NONE, UNIT_DAY, UNIT_WEEK, UNIT_MONTH };

static const char *fold_at_mark(const struct scene *scene, size_t at) {
    return mark_first(&scene->marks, at);
}

static enum unit unit_of(const char *fold) {
    static const struct {
        const char *word;
        enum unit unit;
    } units[] = {{"vecka", UNIT_WEEK}, {"veckan", UNIT_WEEK}, {"månad", UNIT_MONTH}, {"månaden", UNIT_MONTH},
                 {"dag", UNIT_DAY},    {"dagen", UNIT_DAY},   {"kväll", UNIT_DAY},   {"kvällen", UNIT_DAY}};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (text_is(fold, units[i].word))
            return units[i].unit;
    return UNIT_NONE;
}

static bool fits(const struct when *when, enum unit unit) {
    enum { WEEK = 7, MONTH = 31 };
    const lofte_day length = timing_length(when->window);
    if (when->kind == WHEN_VAGUE || when->kind == WHEN_SO_FAR)
        return false;
    return unit == UNIT_DAY ? length == 0 : unit == UNIT_WEEK ? length < WEEK : length < MONTH;
}

/* 'årets antal', 'hittills' */
static bool is_open_sum(const struct when *when) {
    return when->kind == WHEN_SO_FAR && when->window.to == LOFTE_NO_DAY;
}

static const struct when *base_before(const struct scene *scene, size_t at, enum unit unit) {
    for (size_t i = at; i-- > 0;)
        if (scene->marks.mark[i].kind == MARK_WHEN && !is_open_sum(&scene->marks.mark[i].when))
            return fits(&scene->marks.mark[i].when, unit) ? &scene->marks.mark[i].when : NULL;
    const struct carried *told[] = {&scene->sentence_time, &scene->last_time, &scene->title_time};
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++)
        if (told[i]->known)
            return fits(&told[i]->when, unit) ? &told[i]->when : NULL;
    return NULL;
}

static struct lofte_window window_from(struct lofte_window base, enum unit unit, int step) {
    if (unit == UNIT_DAY)
        return (struct lofte_window){base.to + step, base.to + step};
    if (unit == UNIT_WEEK) {
        const lofte_day monday = base.to - (day_weekday(base.to) - 1) + 7 * step;
        return (struct lofte_window){monday, monday + 6};
    }
    const lofte_day other = day_add_months(base.to, step);
    return window_month(day_split(other).year, day_split(other).month);
}

static void time_put(struct mark *mark, struct lofte_window window, enum unit unit) {
    mark->kind = MARK_WHEN;
    mark->cues = 0;
    mark->n_words = 0;
    mark->when = (struct when){.kind = unit == UNIT_DAY ? WHEN_DAY : WHEN_PERIOD,
                               .window = window,
                               .ahead = window,
                               .listed = 1,
                               .end = mark->end};
    mark->when.each[0] = window;
}

/* 'veckan efter', 'påföljande månad': how many marks, and the unit. */
static size_t step_read(const struct scene *scene, size_t at, enum unit *unit, int *step) {
    static const char *const behind[] = {"efter", "därpå", "därefter", "efteråt", NULL};
    static const char *const earlier[] = {"före", "innan", "dessförinnan", NULL};
    static const char *const before[] = {"påföljande", "nästföljande", "följande", "efterföljande", NULL};
    const struct marks *marks = &scene->marks;
    if (at + 1 >= marks->n)
        return 0;
    *step = text_among(fold_at_mark(scene, at + 1), earlier) ? -1 : 1;
    if ((*step < 0 || text_among(fold_at_mark(scene, at + 1), behind)) &&
        (*unit = unit_of(mark_last(marks, at))) != UNIT_NONE) {
        const struct mark *next = at + 2 < marks->n ? &marks->mark[at + 2] : NULL;
        if (marks->mark[at + 1].end != marks->mark[at + 1].first + 1)
            return 0; /* 'dagen' 'efter skolavslutningen' */
        if (text_is(fold_at_mark(scene, at + 1), "dessförinnan"))
            return 2;
        if (*step < 0) /* 'veckan före två kontroller', not 'veckan före påsk' */
            return next && (next->kind == MARK_NUMBER || (next->cues & (CUE_DONE | CUE_PAST))) ? 2 : 0;
        return next && (next->kind == MARK_WORD || next->kind == MARK_WHEN || next->kind == MARK_MENTION) ? 0 : 2;
    }
    if (!text_among(fold_at_mark(scene, at), before))
        return 0;
    *unit = unit_of(fold_at_mark(scene, at + 1));
    return *unit != UNIT_NONE ? 2 : 0;
}

/* 'under månaden' behind a month that has been named, 'under veckan' under a title that names one. */
static bool points_at(const struct scene *scene, size_t at, enum unit *unit) {
    const struct mark *mark = &scene->marks.mark[at];
    if (mark->kind != MARK_WHEN || mark->end != mark->first + 2 || !text_is(fold_at_mark(scene, at), "under"))
        return false;
    *unit = unit_of(mark_last(&scene->marks, at));
    return *unit == UNIT_WEEK || *unit == UNIT_MONTH;
}

/* The marks from `at` to `last` become one: a sum of that window. */
static void sum_put(struct marks *marks, size_t at, size_t last, struct lofte_window window) {
    marks->mark[at].end = marks->mark[last].end;
    time_put(&marks->mark[at], window, UNIT_MONTH);
    marks->mark[at].when.kind = WHEN_SO_FAR;
    marks->mark[at].when.listed = 0;
    memmove(&marks->mark[at + 1], &marks->mark[last + 1], (marks->n - last - 1) * sizeof marks->mark[0]);
    marks->n -= last - at;
}

/* 'vid sagda månads utgång', 'vid månadens slut': up to the last day of the month that has been named. */
static void month_end_join(struct scene *scene, size_t at) {
    static const char *const named[] = {"sagda", "nämnda", "samma", "denna", NULL};
    static const char *const of[] = {"månads", "månadens", NULL};
    static const char *const ends[] = {"utgång", "slut", NULL};
    struct marks *marks = &scene->marks;
    if (!text_is(fold_at_mark(scene, at), "vid"))
        return;
    const size_t month = at + 1 + (at + 1 < marks->n && text_among(fold_at_mark(scene, at + 1), named));
    if (month + 1 >= marks->n || !text_among(fold_at_mark(scene, month), of) ||
        !text_among(fold_at_mark(scene, month + 1), ends))
        return;
    const struct when *base = base_before(scene, at, UNIT_MONTH);
    if (!base)
        return;
    const lofte_day last = window_from(base->window, UNIT_MONTH, 0).to;
    sum_put(marks, at, month + 1, (struct lofte_window){LOFTE_NO_DAY, last});
}

/* 'oktober t.o.m. i går': the month as far as that day. */
static void month_until_join(struct marks *marks, size_t at) {
    enum { MONTH = 31 };
    static const char *const until[] = {"t.o.m", "tom", "till", NULL}, *const with[] = {"och", "med", NULL};
    const struct mark *month = &marks->mark[at];
    size_t day = at + 1;
    day += day < marks->n && text_among(mark_last(marks, day), until);
    while (day > at + 1 && day < marks->n && day <= at + 3 && text_among(mark_last(marks, day), with))
        day++;
    if (month->kind != MARK_WHEN || month->when.kind != WHEN_PERIOD || timing_length(month->when.window) >= MONTH ||
        day == at + 1 || day >= marks->n || marks->mark[day].kind != MARK_WHEN ||
        marks->mark[day].when.kind != WHEN_DAY)
        return;
    const struct lofte_window window = {month->when.window.from, marks->mark[day].when.window.to};
    if (window.to < window.from || window.to > month->when.window.to)
        return;
    marks->mark[at].end = marks->mark[day].end;
    time_put(&marks->mark[at], window, UNIT_MONTH);
    memmove(&marks->mark[at + 1], &marks->mark[day + 1], (marks->n - day - 1) * sizeof marks->mark[0]);
    marks->n -= day - at;
}

/* Months of the stretch that the word names; 0: none. */
static int months_of(const char *fold) {
    static const struct {
        const char *word;
        int months;
    } stretches[] = {{"månad", 1}, {"kvartal", 3}, {"tertial", 4}, {"halvår", 6}, {"år", 12}};
    for (size_t i = 0; i < sizeof stretches / sizeof stretches[0]; i++)
        if (text_is(fold, stretches[i].word))
            return stretches[i].months;
    return 0;
}

/* 'April stod för tre. Under samma tertial gjordes …': the whole stretch in which the time last named lies. */
static void same_stretch_join(struct scene *scene, size_t at) {
    struct mark *mark = &scene->marks.mark[at];
    const int months = mark->cues & CUE_SAMETIME ? months_of(mark_last(&scene->marks, at)) : 0;
    const struct when *base = scene->last_time.known    ? &scene->last_time.when
                              : scene->title_time.known ? &scene->title_time.when
                                                        : NULL;
    for (size_t i = 0; months && i < at; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            base = &scene->marks.mark[i].when;
    if (!months || !base || timing_length(base->window) == INT32_MAX)
        return;
    const struct date first = day_split(base->window.from);
    const lofte_day from = day_make(first.year, (first.month - 1) / months * months + 1, 1);
    const struct lofte_window stretch = {from, day_add_months(from, months) - 1};
    if (base->window.to <= stretch.to && (base->window.from != stretch.from || base->window.to != stretch.to))
        time_put(mark, stretch, UNIT_MONTH);
    mark->when.year = mark->kind == MARK_WHEN && months == 12; /* 'två vandringar under nämnda år' is a total */
}

struct stretch {
    const char *word;
    lofte_day least, most; /* days from the first to the last */
};

/* 'under tertialet' below a title of January to April: the stretch that has been named, where one of that length has.
 */
static void named_stretch_join(struct scene *scene, size_t at) {
    static const struct stretch stretches[] = {{"kvartalet", 88, 92}, {"tertialet", 118, 123}, {"halvåret", 179, 185}};
    struct mark *mark = &scene->marks.mark[at];
    const struct carried *told[] = {&scene->sentence_time, &scene->last_time, &scene->title_time};
    if (mark->kind != MARK_WHEN || !text_is(fold_at_mark(scene, at), "under"))
        return;
    for (size_t k = 0; k < sizeof stretches / sizeof stretches[0]; k++) {
        if (!text_is(mark_last(&scene->marks, at), stretches[k].word))
            continue;
        for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
            const lofte_day length = told[i]->known ? timing_length(told[i]->when.window) : 0;
            if (told[i]->when.kind == WHEN_PERIOD && length >= stretches[k].least && length <= stretches[k].most) {
                time_put(mark, told[i]->when.window, UNIT_MONTH);
                return;
            }
        }
    }
}

/* 'Tertialet gav tio i april' */
static bool is_timed_on(const struct marks *marks, size_t at) {
    for (size_t i = at + 1; i < marks->n && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_WHEN)
            return true;
    return false;
}

/* 'så tertialet blev tio', 'kvartalets antal är sju', 'för kvartalet i dess helhet tretton': the stretch in which the
 * time last named lies; where none is, the one that the meeting is in, or has just left. */
static void bare_stretch_join(struct scene *scene, size_t at) {
    enum { JUST_LEFT = 1 };
    static const struct {
        const char *word, *whose;
        int months;
    } stretches[] = {{"kvartalet", "kvartalets", 3}, {"tertialet", "tertialets", 4}, {"halvåret", "halvårets", 6}};
    static const char *const names[] = {"kvartalet", "tertialet", "halvåret", NULL};
    static const char *const figures[] = {"antal", "summa", "siffra", "tal", "utfall", "samlade", "totala", NULL};
    static const char *const first[] = {"första", "andra", "tredje", "fjärde", "förra", "föregående", "detta", NULL};
    struct mark *mark = &scene->marks.mark[at];
    const char *fold = mark_last(&scene->marks, at);
    if (!text_begins_among(fold, names))
        return;
    static const char *const opens[] = {"för", "under", "hela", NULL}; /* 'för kvartalet', and not 'andra kvartalets' */
    if (at + 1 >= scene->marks.n || (mark->kind == MARK_WHEN && !text_among(mark_first(&scene->marks, at), opens)) ||
        (at && text_among(mark_last(&scene->marks, at - 1), first)))
        return;
    const struct mark *next = mark + 1;
    const bool whole = text_is(mark_first(&scene->marks, at + 1), "i") && at + 2 < scene->marks.n &&
                       text_is(mark_first(&scene->marks, at + 2), "dess"); /* 'i dess helhet' */
    const bool heads = mark->kind == MARK_WORD && at == 0 &&
                       (next->stop == ':' || text_is(mark_first(&scene->marks, at + 1), "som")); /* 'Tertialet: elva' */
    const bool verb =
        mark->kind == MARK_WORD && next->kind == MARK_CUE && (next->cues & (CUE_PAST | CUE_TOTAL | CUE_PRESENT));
    for (size_t k = 0; k < sizeof stretches / sizeof stretches[0]; k++) {
        const bool of = text_is(fold, stretches[k].whose) && text_among(mark_first(&scene->marks, at + 1), figures);
        if ((!of && !(text_is(fold, stretches[k].word) && (verb || whole || heads))) || is_timed_on(&scene->marks, at))
            continue;
        const struct when *base = base_before(scene, at, UNIT_MONTH);
        const struct date day = day_split(base ? base->window.from : scene->marker->meeting);
        const bool left =
            !base && (day.month - 1) % stretches[k].months < JUST_LEFT; /* 'för kvartalet', said in April */
        const lofte_day start =
            day_add_months(day_make(day.year, (day.month - 1) / stretches[k].months * stretches[k].months + 1, 1),
                           left ? -stretches[k].months : 0);
        time_put(mark, (struct lofte_window){start, day_add_months(start, stretches[k].months) - 1}, UNIT_MONTH);
        return;
    }
}

/* 'I morgon, den 15': the same day of the month, whatever month has been spoken of. */
static void same_day_join(struct marks *marks, size_t at) {
    if (at + 2 >= marks->n || marks->mark[at].kind != MARK_WHEN || marks->mark[at].when.kind != WHEN_DAY ||
        marks->mark[at + 1].stop != ',' || marks->mark[at + 2].kind != MARK_WHEN ||
        marks->mark[at + 2].when.kind != WHEN_DAY || marks->mark[at + 2].when.listed > 1)
        return;
    const struct lofte_window day = marks->mark[at].when.window;
    struct when *again = &marks->mark[at + 2].when;
    const bool bare = marks->mark[at + 2].end <= marks->mark[at + 2].first + 2; /* no month is said */
    if (bare && day_split(day.from).day == day_split(again->window.from).day) {
        again->window = again->ahead = again->each[0] = day;
        again->future = marks->mark[at].when.future;
    }
    /* 'och i går, den 13 maj, en till': said twice, it is one time */
    if (again->window.from == day.from && again->window.to == day.to && at + 4 < marks->n &&
        marks->mark[at + 3].stop == ',' &&
        (marks->mark[at + 4].kind == MARK_NUMBER || (marks->mark[at + 4].cues & (CUE_MORE | CUE_NEXT)))) {
        marks->mark[at].end = marks->mark[at + 2].end;
        memmove(&marks->mark[at + 1], &marks->mark[at + 4], (marks->n - at - 4) * sizeof marks->mark[0]);
        marks->n -= 3;
    }
}

/* 'den 17 april, den 25 april och i går': the last one of a list of days. */
static void days_join(struct marks *marks, size_t at) {
    static const char *const joins[] = {"och", "samt", NULL};
    size_t next = at + 3; /* 'den 8 och i går, den 16, en till' */
    while (next + 1 < marks->n && marks->mark[next].stop == ',' && marks->mark[next + 1].kind == MARK_WHEN)
        next += next + 2 < marks->n && marks->mark[next + 2].stop == ',' ? 3 : 2;
    if (at + 2 >= marks->n || marks->mark[at].kind != MARK_WHEN || marks->mark[at + 2].kind != MARK_WHEN ||
        !text_among(mark_first(marks, at + 1), joins) ||
        (next < marks->n && (marks->mark[next].kind == MARK_NUMBER || marks->mark[next].kind == MARK_MENTION ||
                             (marks->mark[next].cues & (CUE_NEXT | CUE_MORE)))) ||
        (at && marks->mark[at - 1].kind == MARK_NUMBER))
        return;
    struct when *list = &marks->mark[at].when;
    const struct when *last = &marks->mark[at + 2].when;
    const bool days = list->kind == WHEN_DAY || (list->kind == WHEN_DAYS && list->listed > 1);
    if (!days || last->kind != WHEN_DAY || last->future || list->listed >= WHEN_LISTED ||
        last->window.from <= list->window.to)
        return;
    list->listed = list->listed > 1 ? list->listed : 1;
    list->each[list->listed++] = last->window;
    list->kind = WHEN_DAYS;
    list->window.to = last->window.to;
    list->ahead.to = last->ahead.to;
    for (size_t i = at + 1; i < at + 3; i++)
        mark_drop(marks, i);
}

/* 'de tre första kvartalen': from the year's first day. */
static void quarters_join(struct marks *marks, size_t at) {
    if (at + 1 >= marks->n || marks->mark[at].kind != MARK_NUMBER || marks->mark[at + 1].kind != MARK_WHEN ||
        !text_is(mark_last(marks, at + 1), "kvartalen") || marks->mark[at].number.value > 3)
        return;
    struct when *when = &marks->mark[at + 1].when;
    const struct date first = day_split(when->window.from);
    when->window.to = when->ahead.to = window_quarter(first.year, (int)marks->mark[at].number.value).to;
    when->ahead.from = when->window.from;
    when->listed = 0;
    marks->mark[at].kind = MARK_CUE;
    marks->mark[at].cues = CUE_SMALL;
}

/* 'är sammanlagt tio sedan samma datum', 'sedan dess': since the day that the sum told last began with. */
static void since_then_join(struct scene *scene, size_t at) {
    static const char *const days[] = {"datum", "dag", "tidpunkt", NULL};
    struct marks *marks = &scene->marks;
    const struct when *base = &scene->last_time.when;
    const bool then = at + 1 < marks->n && text_is(mark_last(marks, at + 1), "dess");
    const size_t last = then ? at + 1 : at + 2;
    const bool same =
        at + 2 < marks->n && text_is(mark_first(marks, at + 1), "samma") && text_among(mark_last(marks, at + 2), days);
    if (!text_is(mark_first(marks, at), "sedan") || marks->mark[at].kind == MARK_WHEN || !(then || same) ||
        !scene->last_time.known || base->kind != WHEN_SO_FAR || base->window.from == LOFTE_NO_DAY)
        return;
    sum_put(marks, at, last, (struct lofte_window){base->window.from, LOFTE_NO_DAY});
}

/* What stands round the mark parts nothing. */
static void commas_drop(struct marks *marks, size_t at) {
    for (size_t i = at - 1; i <= at + 1; i += 2)
        marks->mark[i] =
            (struct mark){.kind = MARK_CUE, .first = marks->mark[i].first, .end = marks->mark[i].end, .cues = CUE_LINK};
}

/* 'sedan avtalets början, räknat till och med februari, nio', 'årets antal uppgick vid månadens utgång till nio': the
 * end of the sum that has been begun. */
static void sums_trim(struct marks *marks) {
    enum { NEAR = 5 };
    for (size_t i = 0; i < marks->n; i++) {
        struct when *sum = &marks->mark[i].when;
        if (marks->mark[i].kind != MARK_WHEN || sum->kind != WHEN_SO_FAR || sum->window.from == LOFTE_NO_DAY ||
            sum->window.to != LOFTE_NO_DAY)
            continue;
        for (size_t k = i + 1; k < marks->n && k <= i + NEAR && marks->mark[k].kind != MARK_NUMBER; k++) {
            struct mark *until = &marks->mark[k];
            if (until->kind != MARK_WHEN)
                continue;
            if (until->when.kind == WHEN_SO_FAR && until->when.window.from == LOFTE_NO_DAY &&
                until->when.window.to != LOFTE_NO_DAY && until->when.window.to > sum->window.from) {
                sum->window.to = sum->ahead.to = until->when.window.to;
                until->kind = MARK_CUE;
                until->cues = CUE_LINK;
                if (marks->mark[k - 1].stop == ',' && k + 1 < marks->n && marks->mark[k + 1].stop == ',')
                    commas_drop(marks, k); /* 'Hittills i år, till och med mars, är summan åtta' */
                else if (marks->mark[k - 1].stop == ',' && k + 1 < marks->n && marks->mark[k + 1].stop == ':')
                    marks->mark[k - 1] = (struct mark){.kind = MARK_CUE,
                                                       .first = marks->mark[k - 1].first,
                                                       .end = marks->mark[k - 1].end,
                                                       .cues = CUE_LINK}; /* 'i år, till och med maj: femton' */
            }
            break;
        }
    }
}

/* Behind a stretch of that length: 'Första kvartalet gav nio, andra åtta och tredje sex'. */
static void ranked_stretch_join(struct scene *scene, size_t at) {
    static const int lengths[] = {3, 4, 6};
    static const char *const joins[] = {"och", "samt", "medan", "men", NULL};
    struct marks *marks = &scene->marks;
    const struct mark *mark = &marks->mark[at];
    const struct when *base = NULL;
    for (size_t i = 0; i < at; i++)
        base = marks->mark[i].kind == MARK_WHEN ? &marks->mark[i].when : base;
    const bool opens = at > 2 && (marks->mark[at - 1].stop == ',' || text_among(mark_last(marks, at - 1), joins));
    const bool alone = at + 1 < marks->n && marks->mark[at + 1].kind != MARK_WORD &&
                       marks->mark[at + 1].kind != MARK_MENTION && marks->mark[at + 1].kind != MARK_WHEN;
    if (mark->kind != MARK_NUMBER || !mark->number.ordinal || !base || base->kind != WHEN_PERIOD || !opens || !alone ||
        timing_length(base->window) == INT32_MAX)
        return;
    const struct date first = day_split(base->window.from);
    for (size_t k = 0; k < sizeof lengths / sizeof lengths[0]; k++) {
        const int months = lengths[k], rank = (int)mark->number.value;
        const lofte_day from = day_make(first.year, 1, 1), begin = day_add_months(from, (rank - 1) * months);
        if (rank < 2 || rank > 12 / months || base->window.to + 1 != begin)
            continue;
        time_put(&marks->mark[at], (struct lofte_window){begin, day_add_months(begin, months) - 1}, UNIT_MONTH);
        return;
    }
}

void following_times(struct scene *scene) {
    struct marks *marks = &scene->marks;
    for (size_t i = 0; i < marks->n; i++) {
        quarters_join(marks, i);
        same_day_join(marks, i);
        days_join(marks, i);
        month_end_join(scene, i);
        month_until_join(marks, i);
        same_stretch_join(scene, i);
        named_stretch_join(scene, i);
        bare_stretch_join(scene, i);
        since_then_join(scene, i);
        ranked_stretch_join(scene, i);
    }
    for (size_t i = 0; i < marks->n; i++) {
        enum unit unit;
        int step = 1;
        size_t length = marks->mark[i].kind == MARK_STOP ? 0 : step_read(scene, i, &unit, &step);
        const bool same = !length && points_at(scene, i, &unit);
        length = same ? 1 : length;
        const struct when *base = length ? base_before(scene, i, unit) : NULL;
        if (!base || (same && base->kind != WHEN_PERIOD))
            continue;
        const struct lofte_window window = window_from(base->window, unit, same ? 0 : step);
        if (length > 1) {
            marks->mark[i].end = marks->mark[i + 1].end;
            memmove(&marks->mark[i + 1], &marks->mark[i + 2], (marks->n - i - 2) * sizeof marks->mark[0]);
            marks->n--;
        }
        time_put(&marks->mark[i], window, unit);
    }
    sums_trim(marks);
}

static bool is_respective(const struct scene *scene, size_t clause) {
    const size_t first = scene->clauses.clause[clause].first;
    return first && respective_joins(&scene->marks, first - 1);
}

static const struct when *listed_times(const struct scene *scene, size_t n) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.listed == n)
            return &scene->marks.mark[i].when;
    return NULL;
}

const struct when *following_share(const struct scene *scene, const struct figures *figures, size_t at) {
    size_t first = at, end = at + 1;
    while (first > 0 && is_respective(scene, figures->figure[first].clause) &&
           figures->figure[first - 1].clause + 1 == figures->figure[first].clause)
        first--;
    while (end < figures->n && is_respective(scene, figures->figure[end].clause) &&
           figures->figure[end].clause == figures->figure[end - 1].clause + 1)
        end++;
    const size_t n = end - first;
    const struct when *times = n > 1 && n <= WHEN_LISTED ? listed_times(scene, n) : NULL;
    if (!times)
        return NULL;
    struct when *one = ARENA_NEW(scene->scratch, struct when);
    const lofte_day shift = times->ahead.from - times->window.from;
    const struct lofte_window window = times->each[at - first];
    *one = (struct when){.kind = times->kind == WHEN_DAYS ? WHEN_DAY : times->kind,
                         .window = window,
                         .ahead = {window.from + shift, window.to + shift},
                         .listed = 1};
    one->each[0] = window;
    return one;
}

bool following_is_same_day(const struct scene *scene) {
    static const char *const days[] = {"kväll", "dag", "natt", "afton", NULL};
    for (size_t i = 0; scene->terse && i < scene->marks.n; i++)
        if ((scene->marks.mark[i].cues & CUE_SAMETIME) && text_is(mark_first(&scene->marks, i), "samma") &&
            text_among(mark_last(&scene->marks, i), days))
            return scene->last_time.when.kind == WHEN_DAY;
    return false;
}

/* SPDX-License-Identifier: MIT
 *
 * The door to phrases of time: which reader has the first word, and phrases with a frame round them ('mellan … och',
 * 'i början av').
 */
#include "language/when.h"

#include "base/days.h"
#include "language/number_words.h"
#include "language/when_part.h"

#include <stdlib.h>

/* 'mellan den 1 och den 22 januari'. */
static bool between_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    return fold_is(span, at, "mellan") && phrase_read(span, at + 1, true, meeting, out);
}

static const char *const stretches[] = {"början", "slutet", "mitten", "inledningen", NULL};

static bool within_opens(const struct spelling *spelling) {
    return spelling->rank > 0 || text_is(spelling->fold, "sista") || text_among(spelling->fold, stretches);
}

/* The Saturday and Sunday of a month by rank; 0: the last. */
static struct lofte_window weekend_of(struct lofte_window month, int rank) {
    enum { WEEK = 7, SATURDAY = 6 };
    lofte_day day = rank ? month.from : month.to - 1;
    while (day_weekday(day) != SATURDAY)
        day += rank ? 1 : -1;
    day += rank ? (rank - 1) * WEEK : 0;
    return day + 1 <= month.to ? (struct lofte_window){day, day + 1} : month;
}

/* 'sista helgen i mars', 'andra helgen i maj': of a month that is named. */
static void weekend_narrow(struct span span, size_t at, struct when *when) {
    enum { LONGEST_MONTH = 31 };
    const bool last = fold_is(span, at, "sista");
    if (!fold_is(span, at + 1, "helgen") || when->window.from == LOFTE_NO_DAY || when->ahead.from == LOFTE_NO_DAY ||
        when->window.to - when->window.from >= LONGEST_MONTH || when->listed > 1)
        return;
    const int rank = last ? 0 : (int)rank_at(span, at);
    when->window = weekend_of(when->window, rank);
    when->ahead = weekend_of(when->ahead, rank);
}

/* 'början av juni', 'slutet av 2023', 'första veckan i mars': somewhere in it, so that a figure for it is not the whole
 * period's. */
static bool within_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const of[] = {"av", "på", "i", NULL};
    static const char *const pieces[] = {"veckan", "helgen", "dagarna", "veckorna", NULL};
    const bool ranked = rank_at(span, at) > 0 || fold_is(span, at, "sista");
    const size_t piece = ranked && fold_among(span, at + 1, pieces) ? 2 : fold_among(span, at, stretches) ? 1 : 0;
    if (!piece || !fold_among(span, at + piece, of) || !phrase_read(span, at + piece + 1, false, meeting, out))
        return false;
    if (out->kind == WHEN_PERIOD)
        out->kind = WHEN_DAYS;
    weekend_narrow(span, at, out);
    return true;
}

/* 'under löftesperioden', 'under hela avtalet'. */
static bool agreement_read(struct span span, size_t at, lofte_day agreement_from, struct when *out) {
    static const char *const periods[] = {"löftesperioden", "avtalsperioden", "löftestiden", "avtalstiden", NULL};
    static const char *const wholes[] = {"avtalet", "löftet", "perioden", NULL};
    const size_t name = fold_is(span, at + 1, "hela") ? at + 2 : at + 1;
    if (!fold_is(span, at, "under") ||
        (!fold_among(span, name, periods) && (name == at + 1 || !fold_among(span, name, wholes))))
        return false;
    *out = (struct when){.kind = WHEN_SO_FAR,
                         .window = {agreement_from, LOFTE_NO_DAY},
                         .ahead = {agreement_from, LOFTE_NO_DAY},
                         .end = name + 1};
    return true;
}

static const char *const nights[] = {"helgen", "helg", "natten", "nätterna", "kvällarna", NULL};
/* Before a date only: 'kvällen 19–23' are hours. */
static const char *const hours[] = {"kvällen", "kväll", "morgonen", "eftermiddagen", "förmiddagen", NULL};

/* The days from `first` of the last month in which they have been (`step` -1), or of the next (1); a weekend's begin on
 * a Friday or a Saturday, if there is such a month. */
static struct lofte_window bare_days(int first, int last, bool weekend, lofte_day meeting, int step) {
    enum { MONTHS = 4, FRIDAY = 5, SATURDAY = 6 };
    struct lofte_window found = {LOFTE_NO_DAY, LOFTE_NO_DAY};
    const struct date now = day_split(meeting);
    for (int k = 0; k < MONTHS; k++) {
        const int month = now.year * 12 + now.month - 1 + k * step;
        const lofte_day from = day_make(month / 12, month % 12 + 1, first);
        if (from == LOFTE_NO_DAY || (step < 0 ? from > meeting : from < meeting))
            continue;
        const struct lofte_window window = {from, from + (last - first)};
        if (!weekend || day_weekday(from) == FRIDAY || day_weekday(from) == SATURDAY)
            return window;
        found = found.from == LOFTE_NO_DAY ? window : found;
    }
    return found;
}

/* 'helgen 12–13', 'natten 14–15': no month is named; 'helgen 25–26 februari', 'helgen den 4 och 5 maj', 'kvällen
 * 30/4'. */
static bool weekend_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    const bool hour = fold_among(span, at, hours);
    if (!hour && !fold_among(span, at, nights))
        return false;
    if (phrase_read(span, at + 1, false, meeting, out))
        return out->kind == WHEN_DAY || out->kind == WHEN_DAYS;
    if (hour)
        return false;
    const size_t first = at + (fold_is(span, at + 1, "den") ? 2 : 1), last = first + 2;
    if (!kind_is(span, first, TOKEN_NUMBER) || !dash_at(span, first + 1) || !kind_is(span, last, TOKEN_NUMBER))
        return false;
    enum { LONGEST = 4 };
    const int64_t from = span.token[first].number, to = span.token[last].number;
    if (from < 1 || to <= from || to > 31 || to - from >= LONGEST)
        return false;
    const bool weekend = text_begins(fold_at(span, at), "helg");
    *out = (struct when){.kind = WHEN_DAYS,
                         .window = bare_days((int)from, (int)to, weekend, meeting, -1),
                         .ahead = bare_days((int)from, (int)to, weekend, meeting, 1),
                         .end = last + 1};
    return out->window.from != LOFTE_NO_DAY && out->ahead.from != LOFTE_NO_DAY;
}

/* Years beside the meeting's must exist too. */
static bool meeting_fits(lofte_day meeting) {
    enum { YEAR_FIRST = 1900, YEAR_LAST_OF_ALL = 2999 };
    const int year = meeting == LOFTE_NO_DAY ? 0 : day_split(meeting).year;
    return year >= YEAR_FIRST && year <= YEAR_LAST_OF_ALL;
}

static unsigned openings_find(const struct spelling *spelling) {
    unsigned found = 0;
    if (spelling->kind == TOKEN_WORD && since_opens(spelling->fold))
        found |= OPENS_SINCE;
    if (spelling->kind == TOKEN_WORD && relative_opens(spelling))
        found |= OPENS_RELATIVE;
    if (feast_opens(spelling->fold))
        found |= OPENS_FEAST;
    if (text_is(spelling->fold, "mellan"))
        found |= OPENS_BETWEEN;
    if (within_opens(spelling))
        found |= OPENS_WITHIN;
    if (text_is(spelling->fold, "under"))
        found |= OPENS_AGREEMENT;
    if (text_among(spelling->fold, nights) || text_among(spelling->fold, hours))
        found |= OPENS_WEEKEND;
    if (phrase_opens(spelling))
        found |= OPENS_PHRASE;
    return found;
}

unsigned when_openings(struct span span, size_t at) {
    if (at >= span.n)
        return 0;
    struct spelling *spelling = span.token[at].spelling;
    if (!(spelling->opens & OPENS_TIMES_KNOWN))
        spelling->opens |= OPENS_TIMES_KNOWN | openings_find(spelling);
    return spelling->opens & (OPENS_SINCE | OPENS_RELATIVE | OPENS_FEAST | OPENS_BETWEEN | OPENS_WITHIN |
                              OPENS_AGREEMENT | OPENS_WEEKEND | OPENS_PHRASE);
}

bool when_read(const struct token *tokens, size_t n, size_t at, lofte_day meeting, lofte_day agreement_from,
               struct when *out) {
    const struct span span = {tokens, n};
    const unsigned opens = when_openings(span, at);
    if (!opens || kind_is(span, at, TOKEN_MARK) || !meeting_fits(meeting))
        return false;
    return (opens & OPENS_SINCE && since_read(span, at, meeting, agreement_from, out)) ||
           (opens & OPENS_RELATIVE && relative_read(span, at, meeting, out)) ||
           (opens & OPENS_FEAST && feast_read(span, at, meeting, out)) ||
           (opens & OPENS_BETWEEN && between_read(span, at, meeting, out)) ||
           (opens & OPENS_WITHIN && within_read(span, at, meeting, out)) ||
           (opens & OPENS_AGREEMENT && agreement_read(span, at, agreement_from, out)) ||
           (opens & OPENS_WEEKEND && weekend_read(span, at, meeting, out)) ||
           (opens & OPENS_PHRASE && phrase_read(span, at, false, meeting, out));
}

struct lofte_window when_nearest(const struct when *when, lofte_day meeting) {
    if (when->window.from == LOFTE_NO_DAY || when->ahead.from == LOFTE_NO_DAY)
        return when->window;
    return abs(when->ahead.from - meeting) < abs(when->window.from - meeting) ? when->ahead : when->window;
}

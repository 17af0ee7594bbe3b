/* SPDX-License-Identifier: MIT
 *
 * When: 'den 3 mars', '3/3', '2023-03-03', 'i fredags', 'vecka 9', 'v 12-13', 'under februari', 'mellan den 1 och den
 * 22 januari', 'kvartal 1', 'första halvåret', 'tertial 2', 'under månaden', 'hittills i år', 'sedan januari', 't.o.m.
 * augusti' -> a window, resolved against the meeting's date by the fine points of contracts.md.
 */
#ifndef LANGUAGE_WHEN_H
#define LANGUAGE_WHEN_H

#include "language/token.h"
#include "lofte/types.h"

enum when_kind {
    WHEN_DAY,    /* one day */
    WHEN_DAYS,   /* several days or a range: from the first to the last; also 'i början av juni' */
    WHEN_PERIOD, /* a week, month, quarter, tertial, half year, term, year: a figure for it is whole */
    WHEN_SO_FAR, /* 'hittills i år', 'i år', 'sedan januari', 't.o.m. augusti', 'totalt under 2023': a running total */
    WHEN_VAGUE   /* 'under våren', 'sedan förra mötet', 'i höst', 'inför valborg': no window */
};

enum { WHEN_LISTED = 8 };

struct when {
    enum when_kind kind;
    /* What the words mean in telling what has been: a month later in the year than the meeting is last year's.
     * LOFTE_NO_DAY at an end that the text does not give. */
    struct lofte_window window;
    /* The same for a plan: a month earlier in the year than the meeting is next year's; 'i år' is the whole year. Equal
     * to `window` where the words leave no choice. */
    struct lofte_window ahead;
    size_t listed; /* days or periods named one by one ('den 3 och den 7 mars', 'juni och juli': 2); else 0 or 1 */
    struct lofte_window each[WHEN_LISTED]; /* the first ones listed, by the reading of `window` */
    bool future;                           /* the words themselves look forward ('nästa vecka', 'i morgon') */
    bool since_meeting; /* 'sedan förra mötet', 'sedan sist': WHEN_VAGUE, or WHEN_DAYS from the day that is named */
    bool year;          /* a whole year, named ('under 2023', 'i fjol'): a total where summed up */
    int season_year;    /* of a season that names one ('hösten 2022'), else 0 */
    bool last_year;     /* said as 'i fjol', 'förra året': mostly a comparison */
    size_t end;         /* token after it */
};

/* A phrase of time that starts at token `at` of `n`; prepositions ('under', 'i', 'den') need not be part of it.
 * `meeting` resolves it; `agreement_from` is for 'sedan avtalet trädde i kraft'. Tokens before `at` are looked at: they
 * name the month of 'i april, den 4 och den 18'. A date that does not exist is none, and
 * so is everything for a meeting outside 1900 … 2999. */
bool when_read(const struct token *tokens, size_t n, size_t at, lofte_day meeting, lofte_day agreement_from,
               struct when *out);

/* Of the two readings the one nearer to the meeting: for what was set for a day and did not take place. */
struct lofte_window when_nearest(const struct when *when, lofte_day meeting);

#endif

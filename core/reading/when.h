/* SPDX-License-Identifier: MIT
 *
 * When: 'den 3 mars', '3/3', '2023-03-03', 'i fredags', 'vecka 9', 'v 12-13', 'under februari', 'mellan den 1 och den
 * 22 januari', 'kvartal 1', 'första halvåret', 'tertial 2', 'under månaden', 'hittills i år', 'sedan januari', 't.o.m.
 * augusti' -> a window, resolved against the meeting's date by the fine points of contracts.md.
 */
#ifndef READING_WHEN_H
#define READING_WHEN_H

#include "lofte/types.h"
#include "reading/token.h"

enum when_kind {
    WHEN_DAY,    /* one day */
    WHEN_DAYS,   /* several days or a range: from the first to the last */
    WHEN_PERIOD, /* a week, month, quarter, tertial, half year, year: a figure for it is whole */
    WHEN_SO_FAR, /* 'hittills i år', 'sedan januari', 'sedan årsskiftet', 'totalt under 2023': a running total */
    WHEN_VAGUE   /* 'under våren', 'sedan förra mötet', 'i höst': no window */
};

struct when {
    enum when_kind kind;
    struct lofte_window window; /* LOFTE_NO_DAY at an end that the text does not give */
    size_t listed;              /* days named one by one ('den 3 och den 7 mars': 2); else 0 or 1 */
    bool future;                /* the words themselves look forward ('nästa vecka', 'i morgon') */
    bool since_meeting;         /* 'sedan förra mötet', 'sedan sist' */
    size_t end;                 /* token after it */
};

/* A phrase of time that starts at token `at` of `n`. `meeting` resolves it; `agreement_from` is for 'sedan avtalet
 * trädde i kraft'. */
bool when_read(const struct token *tokens, size_t n, size_t at, lofte_day meeting, lofte_day agreement_from,
               struct when *out);

#endif

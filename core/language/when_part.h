/* SPDX-License-Identifier: MIT
 *
 * The parts of a phrase of time ('den 3 mars', 'vecka 9', 'februari 2024'), and the phrase that joins several. For the
 * when_*.c files; the door is when.h.
 */
#ifndef LANGUAGE_WHEN_PART_H
#define LANGUAGE_WHEN_PART_H

#include "language/match.h"
#include "language/when.h"

enum part_unit { PART_DAY, PART_WEEK, PART_MONTH, PART_QUARTER, PART_TERTIAL, PART_HALF, PART_TERM, PART_YEAR };

enum { YEAR_UNSAID = 0, YEAR_LAST = -1, YEAR_THIS = -2 };
/* 'den nionde i månaden': the month that the text has named; 'den 8 dennes': the meeting's. */
enum { MONTH_BEFORE = -1, MONTH_THIS = -2 };

struct part {
    enum part_unit unit;
    int n;      /* day of the month, week, month, quarter …; PART_TERM: 1 spring, 2 autumn; PART_YEAR: nothing */
    int month;  /* PART_DAY; 0: not said; or MONTH_… */
    int year;   /* or YEAR_… */
    bool named; /* PART_DAY: 'den' before it, so that its month may be said earlier in the text */
    bool rank;  /* PART_DAY: an ordinal in words or '3:e' */
    size_t end;
};

/* Which readers (OPENS_…, but for the number) the word at `at` may open, by its spelling alone: the others refuse. */
unsigned when_openings(struct span span, size_t at);
bool since_opens(const char *fold);
bool relative_opens(const struct spelling *spelling);
bool feast_opens(const char *fold);
bool phrase_opens(const struct spelling *spelling);
bool part_opens(const struct spelling *spelling);

/* A year after a part ('2024', '-24', 'i fjol', 'föregående år'): returns the token after it, or `at`. */
size_t year_read(struct span span, size_t at, int *year);
bool day_part_read(struct span span, size_t at, struct part *out);
bool period_part_read(struct span span, size_t at, struct part *out);
/* The number at `at` stands in a row of months and figures ('juni 6 juli 4'), where it is no day. */
bool month_table_at(struct span span, size_t at);
/* Window of a part in `year`; both ends LOFTE_NO_DAY where it does not exist. */
struct lofte_window part_window(const struct part *part, int year);

/* Parts joined by dashes, 'till', 'och', commas. `between`: 'och' is a range. */
bool phrase_read(struct span span, size_t at, bool between, lofte_day meeting, struct when *out);

/* 'I går', 'förra veckan', 'i helgen', 'i år', seasons, feasts. */
bool relative_read(struct span span, size_t at, lofte_day meeting, struct when *out);
bool feast_read(struct span span, size_t at, lofte_day meeting, struct when *out);
/* 'Sedan', 'hittills', 'till och med', 'från'. */
bool since_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out);

#endif

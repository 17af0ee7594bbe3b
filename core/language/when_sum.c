/* SPDX-License-Identifier: MIT
 *
 * Running totals: 'hittills', 'totalt under 2023', 'årets antal', 'året t.o.m. april'.
 */
#include "language/when_since.h"

/* 'under 2023', 'i år', 'under löftesperioden' after 'hittills' or 'totalt'. */
static bool scope_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    static const char *const before[] = {"under", "i", "för", "hela", NULL};
    static const char *const periods[] = {"löftesperioden", "avtalsperioden", "löftestiden",
                                          "avtalstiden",    "perioden",       NULL};
    const size_t name = at + (fold_among(span, at, before) ? 1 : 0);
    if (fold_among(span, name, periods)) {
        so_far_set(out, agreement_from, LOFTE_NO_DAY, name + 1);
        return true;
    }
    struct when year;
    if (!relative_read(span, at, meeting, &year) && !phrase_read(span, name, false, meeting, &year))
        return false;
    if (!year.year)
        return false;
    *out = year;
    out->kind = WHEN_SO_FAR;
    if (out->window.to != LOFTE_NO_DAY && out->window.to >= meeting)
        out->window.to = LOFTE_NO_DAY;
    return true;
}

/* Words that sum up: 'hittills' does so alone, 'totalt' only together with a year or a start. */
static const char *const so_far[] = {"hittills", "ack", "ackumulerat", "hitintills", NULL};
static const char *const sums[] = {"totalt", "sammanlagt", "tot", "summa", NULL};

static bool summing_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    const size_t thus = !fold_is(span, at, "så") ? 0 : fold_is(span, at + 1, "här") ? 2 : 1;
    const bool one = fold_among(span, at, so_far) || fold_among(span, at, sums);
    const size_t words = thus && fold_is(span, at + thus, "långt") ? thus + 1 : one;
    if (!words)
        return false;
    size_t next = at + words;
    while (fold_among(span, next, so_far) || fold_among(span, next, sums))
        next++;
    if (scope_read(span, next, meeting, agreement_from, out) || until_read(span, next, meeting, out))
        return true;
    if (from_read(span, next, meeting, agreement_from, out))
        return out->kind == WHEN_SO_FAR;
    if (fold_among(span, at, sums) && next == at + words)
        return false;
    so_far_set(out, LOFTE_NO_DAY, LOFTE_NO_DAY, next);
    return true;
}

/* 'årets antal', 'avtalstidens samlade summa', 'årssumman': a figure for all of it so far. */
static const char *const of_year[] = {"årets", "årssumman", "årssumma", "årsantalet", "årssiffran", "årssiffra", NULL};
static const char *const of_agreement[] = {"avtalstidens",    "avtalsperiodens", "löftestidens",
                                           "löftesperiodens", "periodens",       NULL};

/* 'Året 26', 'Året: 26', at the beginning of a note or behind its comma; 'året 2026' is a year. */
static bool is_year_of_note(struct span span, size_t at) {
    static const char *const marks[] = {".", ",", ";", ":", "(", "-", "–", NULL};
    const size_t number = at + 1 + (fold_is(span, at + 1, ":") ? 1 : 0);
    int year;
    return (!at || fold_among(span, at - 1, marks)) && kind_is(span, number, TOKEN_NUMBER) &&
           year_read(span, number, &year) == number;
}

/* 'året så här långt', 'året hittills', 'året t.o.m. april' */
static bool year_so_far_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    if (!fold_is(span, at, "året"))
        return false;
    const size_t thus = !fold_is(span, at + 1, "så") ? 0 : fold_is(span, at + 2, "här") ? 2 : 1;
    const size_t words = thus && fold_is(span, at + 1 + thus, "långt") ? thus + 1 : fold_among(span, at + 1, so_far);
    if (!words && until_words(span, at + 1) && until_read(span, at + 1, meeting, out)) {
        out->window.from = out->kind == WHEN_SO_FAR ? year_start(meeting) : out->window.from;
        return out->kind == WHEN_SO_FAR;
    }
    if (words || is_year_of_note(span, at)) {
        so_far_set(out, year_start(meeting), LOFTE_NO_DAY, at + 1 + words);
        return true;
    }
    return false;
}

static bool figure_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    static const char *const figures[] = {"antal",   "summa",     "totalsumma", "slutsumma", "siffra", "tal",
                                          "räkning", "ställning", "notering",   "facit",     "utfall", NULL};
    static const char *const kinds[] = {"samlade", "totala", "sammanlagda", "hittillsvarande", "ackumulerade", NULL};
    static const char *const other[] = {"förra", "föregående", "fjolårets", "föregångna", "gångna", NULL};
    const bool year = fold_among(span, at, of_year), agreement = fold_among(span, at, of_agreement);
    if ((!year && !agreement) || (at && fold_among(span, at - 1, other)))
        return false;
    const bool one = year && !fold_is(span, at, "årets");
    const size_t figure = at + 1 + (fold_among(span, at + 1, kinds) ? 1 : 0);
    if (!one && !fold_among(span, figure, figures))
        return false;
    size_t end = one ? at + 1 : figure + 1;
    end += fold_among(span, end, so_far) ? 1 : 0;
    so_far_set(out, year ? year_start(meeting) : agreement_from, LOFTE_NO_DAY, end);
    return true;
}

bool sum_opens(const char *fold) {
    return text_is(fold, "året") || text_among(fold, of_year) || text_among(fold, of_agreement) ||
           text_among(fold, so_far) || text_among(fold, sums);
}

bool sum_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    return summing_read(span, at, meeting, agreement_from, out) ||
           figure_read(span, at, meeting, agreement_from, out) || year_so_far_read(span, at, meeting, out);
}

/* SPDX-License-Identifier: MIT
 *
 * Dates as people write them, and the calendar behind them.
 */
#include "fuzz.h"
#include "xml/date.h"

static void check_calendar(lofte_day day) {
    const struct date date = day_split(day);
    HOLDS(day_make(date.year, date.month, date.day) == day && day_parse(DAY(day)) == day);
    HOLDS(date.day <= days_in_month(date.year, date.month));
    int iso_year;
    const int week = day_iso_week(day, &iso_year), weekday = day_weekday(day);
    HOLDS(week >= 1 && week <= 53 && weekday >= 1 && weekday <= 7);
    const struct lofte_window month = window_month(date.year, date.month);
    HOLDS(window_holds(month, day) && month.to - month.from + 1 == days_in_month(date.year, date.month));
    if (iso_year >= 1583 && iso_year <= 9999)
        HOLDS(day_of_week(iso_year, week) + weekday - 1 == day);
    const lofte_day later = day_add_months(day, 1);
    HOLDS(later == LOFTE_NO_DAY || (later > day && later - day <= 31));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    const char *text = arena_strndup(arena, (const char *)data, size);
    lofte_day day = LOFTE_NO_DAY, again = LOFTE_NO_DAY;
    const enum date_form form = date_read(text, &day);
    HOLDS(date_read(text, &again) == form && day == again);
    const lofte_day exact = day_parse(text);
    HOLDS(exact == LOFTE_NO_DAY || (form == DATE_RIGHT && day == exact));
    if (form != DATE_RIGHT && form != DATE_ODD)
        return 0;
    check_calendar(day);
    /* Written in the right form, and with spaces around it, the same day. */
    HOLDS(date_read(DAY(day), &again) == DATE_RIGHT && again == day);
    HOLDS(date_read(arena_printf(arena, " %s\n", text), &again) == form && again == day);
    return 0;
}

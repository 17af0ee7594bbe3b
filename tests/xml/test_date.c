/* SPDX-License-Identifier: MIT
 *
 * Dates as people write them in attributes.
 */
#include "suite.h"
#include "xml/date.h"

struct row {
    const char *text;
    enum date_form form;
    const char *day;
};

static void check_rows(const struct row *rows, size_t n) {
    for (size_t i = 0; i < n; i++) {
        lofte_day day = LOFTE_NO_DAY;
        const enum date_form form = date_read(rows[i].text, &day);
        ck_assert_msg(form == rows[i].form, "'%s' is of form %d", rows[i].text, (int)form);
        ck_assert_msg(day == day_parse(rows[i].day), "'%s' is %s", rows[i].text, DAY(day));
    }
}

START_TEST(clear_dates_are_read_however_they_are_written) {
    static const struct row rows[] = {
        {"2023-03-14", DATE_RIGHT, "2023-03-14"},
        {" 2023-03-14\n", DATE_RIGHT, "2023-03-14"},
        {"2024-02-29", DATE_RIGHT, "2024-02-29"},
        {"2023-3-14", DATE_ODD, "2023-03-14"},
        {"2023-03-4", DATE_ODD, "2023-03-04"},
        {"14/3 2023", DATE_ODD, "2023-03-14"},
        {"14/3-2023", DATE_ODD, "2023-03-14"},
        {"3/4 2023", DATE_ODD, "2023-04-03"},
        {"14.3.2023", DATE_ODD, "2023-03-14"},
        {"3.4.2023", DATE_ODD, "2023-04-03"},
        {"14. 3. 2023", DATE_ODD, "2023-03-14"},
        {"20230314", DATE_ODD, "2023-03-14"},
        {"2023/03/14", DATE_ODD, "2023-03-14"},
        {"2023.03.14", DATE_ODD, "2023-03-14"},
        {"14/3/2023", DATE_ODD, "2023-03-14"},
        {"14-03-2023", DATE_ODD, "2023-03-14"},
        {"3/3/2023", DATE_ODD, "2023-03-03"},
        {"14 mars 2023", DATE_ODD, "2023-03-14"},
        {"14 Mar 2023", DATE_ODD, "2023-03-14"},
        {"1 DEC. 2023", DATE_ODD, "2023-12-01"},
        {"2023\xE2\x80\x93"
         "03\xE2\x80\x93"
         "14",
         DATE_ODD, "2023-03-14"},
    };
    check_rows(rows, sizeof rows / sizeof rows[0]);
}
END_TEST

START_TEST(unclear_impossible_and_wordy_dates_are_told_apart) {
    static const struct row rows[] = {
        {"3/4/2023", DATE_UNCLEAR, NULL},
        {"03-04-2023", DATE_UNCLEAR, NULL},
        {"23-03-14", DATE_UNCLEAR, NULL},
        {"14/3 23", DATE_UNCLEAR, NULL},
        {"2023-02-29", DATE_NO_DAY, NULL},
        {"2023-13-01", DATE_NO_DAY, NULL},
        {"2023-00-10", DATE_NO_DAY, NULL},
        {"31/4 2023", DATE_NO_DAY, NULL},
        {"3/14/2023", DATE_NO_DAY, NULL},
        {"20231314", DATE_NO_DAY, NULL},
        {"30 februari 2023", DATE_NO_DAY, NULL},
        {"0001-01-01", DATE_NO_DAY, NULL},
        {"", DATE_NOT_A_DATE, NULL},
        {"   ", DATE_NOT_A_DATE, NULL},
        {"2023", DATE_NOT_A_DATE, NULL},
        {"2023-03", DATE_NOT_A_DATE, NULL},
        {"mars 2023", DATE_NOT_A_DATE, NULL},
        {"14/3", DATE_NOT_A_DATE, NULL},
        {"2023-03-14T09:00", DATE_NOT_A_DATE, NULL},
        {"2023-03-14x", DATE_NOT_A_DATE, NULL},
        {"2023-03-14-01", DATE_NOT_A_DATE, NULL},
        {"14 3 2023", DATE_NOT_A_DATE, NULL},
        {"14 ma 2023", DATE_NOT_A_DATE, NULL},
        {"-2023-03-14", DATE_NOT_A_DATE, NULL},
        {"999999999999-03-14", DATE_NOT_A_DATE, NULL},
        {"2023-", DATE_NOT_A_DATE, NULL},
        {"den fjortonde mars tjugohundratjugotre, klockan nio", DATE_NOT_A_DATE, NULL},
        {"2023\xFF", DATE_NOT_A_DATE, NULL},
    };
    check_rows(rows, sizeof rows / sizeof rows[0]);
}
END_TEST

SUITE("date", clear_dates_are_read_however_they_are_written, unclear_impossible_and_wordy_dates_are_told_apart)

/* SPDX-License-Identifier: MIT
 *
 * Dates in attributes: the right form, and what people write instead of it.
 */
#ifndef XML_DATE_H
#define XML_DATE_H

#include "base/days.h"

enum date_form {
    DATE_RIGHT,   /* 2023-03-14 */
    DATE_ODD,     /* clear, but written otherwise: 14/3 2023, 2023-3-14, 14.3.2023, 20230314, 14 mars 2023 */
    DATE_UNCLEAR, /* 3/4/2023, 03-04-2023: two days; a year of two digits */
    DATE_NO_DAY,  /* 2023-02-30 */
    DATE_NOT_A_DATE
};

/* `day` is set for RIGHT and ODD. Spaces around the date do not matter. */
enum date_form date_read(const char *s, lofte_day *day);

#endif

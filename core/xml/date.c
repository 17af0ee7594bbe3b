/* SPDX-License-Identifier: MIT
 *
 * Dates are cut into at most three parts (numbers or the name of a month) and the marks between them.
 */
#include "xml/date.h"

#include <string.h>
#include <strings.h>

enum { PARTS = 3 };

struct pieces {
    int value[PARTS];
    size_t digits[PARTS]; /* 0: the name of a month */
    char mark[PARTS];     /* after the part: '-', '/', '.', ' ', or 0 */
    size_t n;
};

static const char *const months[12] = {"januari", "februari", "mars",      "april",   "maj",      "juni",
                                       "juli",    "augusti",  "september", "oktober", "november", "december"};

static int month_named(const char *s, size_t len) {
    for (int i = 0; i < 12; i++)
        if (len >= 3 && len <= strlen(months[i]) && strncasecmp(s, months[i], len) == 0)
            return i + 1;
    return 0;
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Reads one part; the bytes that it took, or 0. */
static size_t piece_read(const char *s, struct pieces *out) {
    size_t n = 0;
    int value = 0;
    if (is_letter(s[0])) {
        while (is_letter(s[n]))
            n++;
        value = month_named(s, n);
        if (!value)
            return 0;
        out->digits[out->n] = 0;
    } else {
        for (; n < 8 && is_digit(s[n]); n++)
            value = value * 10 + (s[n] - '0');
        if (n == 0 || is_digit(s[n]))
            return 0;
        out->digits[out->n] = n;
    }
    out->value[out->n++] = value;
    return n;
}

/* One mark with spaces around it; hyphens and dashes of word processors are '-'. A mere space is ' '. */
static size_t mark_read(const char *s, char *mark) {
    static const char *const dashes[] = {"-",           "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93",
                                         "\xE2\x88\x92"};
    size_t n = strspn(s, " ");
    *mark = n ? ' ' : 0;
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
        if (strncmp(s + n, dashes[i], strlen(dashes[i])) == 0) {
            *mark = '-';
            n += strlen(dashes[i]);
            return n + strspn(s + n, " ");
        }
    if (s[n] == '/' || s[n] == '.') {
        *mark = s[n++];
        n += strspn(s + n, " ");
    }
    return n;
}

static bool pieces_read(const char *s, struct pieces *out) {
    *out = (struct pieces){0};
    while (out->n < PARTS) {
        const size_t n = piece_read(s, out);
        if (!n)
            return false;
        s += n;
        if (!*s)
            return true;
        s += mark_read(s, &out->mark[out->n - 1]);
    }
    return false;
}

static enum date_form day_of(int year, int month, int day, lofte_day *out) {
    const lofte_day made = day_make(year, month, day);
    if (made == LOFTE_NO_DAY)
        return DATE_NO_DAY;
    *out = made;
    return DATE_ODD;
}

/* Day, month, year. '14/3 2023', '14.3.2023' and '14 mars 2023' put the day first in every country that writes them;
 * '3/4/2023' and '03-04-2023' do not. */
static enum date_form day_first(const struct pieces *p, lofte_day *out) {
    const bool named = p->digits[1] == 0, dots = p->mark[0] == '.', swedish = p->mark[0] == '/' && p->mark[1] != '/';
    const int day = p->value[0], month = p->value[1];
    if (!named && !dots && !swedish && day <= 12 && month <= 12 && day != month)
        return DATE_UNCLEAR;
    return day_of(p->value[2], month, day, out);
}

static enum date_form pieces_day(const struct pieces *p, lofte_day *out) {
    if (p->n == 1 && p->digits[0] == 8)
        return day_of(p->value[0] / 10000, p->value[0] / 100 % 100, p->value[0] % 100, out);
    if (p->n != 3 || p->digits[0] == 0 || p->digits[2] == 0 || p->digits[1] > 2)
        return DATE_NOT_A_DATE;
    if (p->digits[1] != 0 && (p->mark[0] == ' ' || (p->digits[0] == 4 && p->mark[0] != p->mark[1])))
        return DATE_NOT_A_DATE;
    if (p->digits[0] == 4 && p->digits[2] <= 2)
        return day_of(p->value[0], p->value[1], p->value[2], out);
    if (p->digits[0] <= 2 && p->digits[2] == 4)
        return day_first(p, out);
    return p->digits[0] <= 2 && p->digits[2] == 2 ? DATE_UNCLEAR : DATE_NOT_A_DATE;
}

enum date_form date_read(const char *s, lofte_day *day) {
    static const char spaces[] = " \t\r\n";
    char text[40];
    s += strspn(s, spaces);
    size_t len = strlen(s);
    while (len > 0 && strchr(spaces, s[len - 1]))
        len--;
    if (len >= sizeof text)
        return DATE_NOT_A_DATE;
    memcpy(text, s, len);
    text[len] = '\0';
    const lofte_day right = day_parse(text);
    if (right != LOFTE_NO_DAY) {
        *day = right;
        return DATE_RIGHT;
    }
    struct pieces pieces;
    return pieces_read(text, &pieces) ? pieces_day(&pieces, day) : DATE_NOT_A_DATE;
}

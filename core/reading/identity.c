/* SPDX-License-Identifier: MIT
 *
 * One pass over the text with a short look back and ahead; characters are first made plain (digits, '-', '+', blanks,
 * letters), so that every way of writing a separator is one. Nothing is kept or told of what was found.
 */
#include "reading/identity.h"

#include "base/days.h"

#include <string.h>
#include <utf8proc.h>

enum { BACK = 32, AHEAD = 40, NUMBER_DIGITS = 10, LONGEST_SEPARATOR = 4 };

/* What a character counts as here; '\0' is none at all. */
static char code_plain(utf8proc_int32_t code) {
    if (code >= '0' && code <= '9')
        return (char)code;
    if (code >= 0xFF10 && code <= 0xFF19)
        return (char)('0' + (code - 0xFF10));
    if (code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE63 || code == 0xFF0D)
        return '-';
    if (code == '\n' || code == '\r' || code == '\t')
        return ' ';
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? (char)(code - 'A' + 'a') : code < ' ' ? '\0' : (char)code;
    const utf8proc_category_t category = utf8proc_category(code);
    if (category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_CC)
        return '\0';
    if (category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP)
        return ' ';
    return category <= UTF8PROC_CATEGORY_LO ? 'x' : '?';
}

static size_t code_step(const char *text, size_t left, char *plain) {
    utf8proc_int32_t code;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)left, &code);
    *plain = n > 0 ? code_plain(code) : '?';
    return n > 0 ? (size_t)n : 1;
}

static bool digit_is(char c) {
    return c >= '0' && c <= '9';
}

static bool letter_is(char c) {
    return c >= 'a' && c <= 'z';
}

/* The plain characters from `at` on, ended by NUL. */
static void ahead_fill(const char *text, size_t len, size_t at, char ahead[AHEAD]) {
    size_t n = 0;
    for (char plain; at < len && n + 1 < AHEAD;) {
        at += code_step(text + at, len - at, &plain);
        if (plain)
            ahead[n++] = plain;
    }
    ahead[n] = '\0';
}

static int two_digits(const char *s) {
    return (s[0] - '0') * 10 + (s[1] - '0');
}

/* Luhn's sum over ten digits is a multiple of ten. */
static bool check_digit_fits(const char ten[NUMBER_DIGITS]) {
    int sum = 0;
    for (int i = 0; i < NUMBER_DIGITS; i++) {
        const int twice = (ten[i] - '0') * (i % 2 ? 1 : 2);
        sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
}

static bool date_fits(int century, const char ten[NUMBER_DIGITS], bool plus, lofte_day today) {
    const int month = two_digits(ten + 2), said = two_digits(ten + 4), day = said > 60 ? said - 60 : said;
    if (century >= 0) {
        const lofte_day born = day_make(century * 100 + two_digits(ten), month, day);
        return century >= 18 && born != LOFTE_NO_DAY && born <= today;
    }
    int year = day_split(today).year / 100 * 100 + two_digits(ten);
    if (year > day_split(today).year)
        year -= 100;
    lofte_day born = day_make(year, month, day);
    if (born != LOFTE_NO_DAY && born > today)
        born = day_make(year -= 100, month, day);
    return (plus ? day_make(year - 100, month, day) : born) != LOFTE_NO_DAY;
}

struct candidate {
    char ten[NUMBER_DIGITS];
    int century;      /* -1: not said */
    bool dash, plus;  /* in the separator */
    bool blank;       /* in the separator */
    const char *rest; /* plain characters after it */
};

static size_t digits_at(const char *s) {
    return strspn(s, "0123456789");
}

/* Takes the date off `s`: six or eight digits, or YYYY-MM-DD. Returns what follows it, or NULL. */
static const char *date_take(const char *s, struct candidate *out) {
    const size_t n = digits_at(s);
    if (n == 4 && s[4] == '-' && digits_at(s + 5) == 2 && s[7] == '-' && digits_at(s + 8) == 2) {
        memcpy(out->ten, s + 2, 2);
        memcpy(out->ten + 2, s + 5, 2);
        memcpy(out->ten + 4, s + 8, 2);
        out->century = two_digits(s);
        return s + 10;
    }
    const size_t date = n == 12 || n == 8 ? 8 : n == NUMBER_DIGITS || n == 6 ? 6 : 0;
    if (!date)
        return NULL;
    out->century = date == 8 ? two_digits(s) : -1;
    memcpy(out->ten, s + date - 6, 6);
    return s + date;
}

static bool candidate_read(const char *ahead, struct candidate *out) {
    *out = (struct candidate){.century = -1};
    const char *s = date_take(ahead, out);
    if (!s)
        return false;
    const size_t separator = strspn(s, " -+");
    for (size_t i = 0; i < separator; i++) {
        out->dash = out->dash || s[i] == '-';
        out->plus = out->plus || s[i] == '+';
        out->blank = out->blank || s[i] == ' ';
    }
    const bool parted = s - ahead == NUMBER_DIGITS && ahead[4] == '-'; /* YYYY-MM-DD */
    if (separator > LONGEST_SEPARATOR || digits_at(s + separator) != 4 || (parted && !out->dash && !out->plus))
        return false;
    memcpy(out->ten + 6, s + separator, 4);
    out->rest = s + separator + 4;
    return true;
}

/* 'Tel.', 'dnr:' and the like end `back`. */
static bool marked_otherwise(const char *back, size_t n) {
    static const char *const marks[] = {"dnr",       "diarienr",      "diarienummer", "org.nr",
                                        "org nr",    "orgnr",         "org.nummer",   "organisationsnummer",
                                        "bg",        "bankgiro",      "pg",           "plusgiro",
                                        "postgiro",  "tel",           "tel.nr",       "telefon",
                                        "telefonnr", "telefonnummer", "tfn",          "mobil",
                                        "mobilnr",   "fax",           "sms",          "ocr",
                                        "konto",     "kontonr",       "faktura",      "fakturanr",
                                        "swish",     "isbn",          "issn"};
    while (n && strchr(" :.", back[n - 1]))
        n--;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        const size_t len = strlen(marks[i]);
        if (n >= len && strncmp(back + n - len, marks[i], len) == 0 && (n == len || !letter_is(back[n - len - 1])))
            return true;
    }
    return false;
}

static bool longer_before(const char *back, size_t n) {
    if (n && back[n - 1] == '+')
        return true;
    return n > 1 && strchr("-./:", back[n - 1]) && digit_is(back[n - 2]);
}

static bool longer_after(const char *rest) {
    return digit_is(rest[0]) || ((rest[0] == '-' || rest[0] == '.') && digit_is(rest[1]));
}

static bool is_clock(const char *four) {
    return two_digits(four) < 24 && two_digits(four + 2) < 60;
}

static bool identity_at(const char *ahead, const char *back, size_t n, lofte_day today) {
    struct candidate candidate;
    if (longer_before(back, n) || !candidate_read(ahead, &candidate) || longer_after(candidate.rest))
        return false;
    if (candidate.blank && !candidate.dash && !candidate.plus && is_clock(candidate.ten + 6))
        return false;
    const bool serial = memcmp(candidate.ten + 6, "000", 3) != 0;
    return serial && check_digit_fits(candidate.ten) &&
           date_fits(candidate.century, candidate.ten, candidate.plus, today) && !marked_otherwise(back, n);
}

bool identity_found(const char *text, size_t len, lofte_day today) {
    char back[BACK] = "", ahead[AHEAD];
    size_t n = 0;
    for (size_t at = 0; at < len;) {
        char plain;
        const size_t step = code_step(text + at, len - at, &plain);
        if (digit_is(plain) && (!n || !digit_is(back[n - 1]))) {
            ahead_fill(text, len, at, ahead);
            if (identity_at(ahead, back, n, today))
                return true;
        }
        at += step;
        if (!plain)
            continue;
        if (n == BACK) {
            memmove(back, back + BACK / 2, BACK / 2);
            n = BACK / 2;
        }
        back[n++] = plain;
    }
    return false;
}

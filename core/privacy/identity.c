/* SPDX-License-Identifier: MIT
 *
 * Each run of digits is tried as the start of a number, in plain characters with a short look back and ahead: first the
 * form, then the date and the check digit, then what the words round it say. Nothing is kept or told of what was found.
 */
#include "privacy/identity.h"

#include "base/days.h"
#include "base/text.h"
#include "privacy/plain.h"

#include <string.h>

enum { TEN = 10, LONGEST_SEPARATOR = 4, ODD_BLANKS_WITHIN = 16, NEAR_DAYS = 3 * 366, INTERIM_AT = 6 };

/* A run of plain characters that has the form of a number. */
struct form {
    char ten[TEN + 1];      /* YYMMDD and the last four */
    int century;            /* -1: not said */
    bool dash, plus, blank; /* in the separator */
    bool parted;            /* signs or blanks inside the date */
    bool interim;           /* a letter where the serial begins; '1' in `ten` */
    bool odd;               /* one blank where none belongs */
    size_t serial, end;     /* bytes in the text */
    const char *rest;       /* plain characters after it */
};

static size_t digits_at(const char *s) {
    return strspn(s, "0123456789");
}

static int two_digits(const char *s) {
    return (s[0] - '0') * 10 + (s[1] - '0');
}

/* 'YY-MM-DD' or 'YYYY-MM-DD' with one sign, or with blanks. */
static const char *date_take_parted(const char *s, size_t year, struct form *out) {
    const char sign = s[year];
    const char *rest = s + year + 1;
    if (!sign || !strchr("-./ ", sign) || digits_at(rest) != 2 || rest[2] != sign || digits_at(rest + 3) < 2)
        return NULL;
    memcpy(out->ten, s + year - 2, 2);
    memcpy(out->ten + 2, rest, 2);
    memcpy(out->ten + 4, rest + 3, 2);
    out->century = year == 4 ? two_digits(s) : -1;
    out->parted = true;
    return rest + 5;
}

/* Takes the date off `s`; returns what follows it, or NULL. */
static const char *date_take(const char *s, struct form *out) {
    const size_t n = digits_at(s);
    if (n == 2 || n == 4)
        return date_take_parted(s, n, out);
    const size_t date = n == 12 || n == 8 ? 8 : n == TEN || n == 6 ? 6 : 0;
    if (!date)
        return NULL;
    out->century = date == 8 ? two_digits(s) : -1;
    memcpy(out->ten, s + date - 6, 6);
    return s + date;
}

/* The last four: four digits, or a letter of the interim numbers and three. */
static bool serial_take(const char *s, struct form *out) {
    out->interim = *s && strchr("trsuwxjklmn", *s);
    if (digits_at(s + out->interim) != 4 - (size_t)out->interim)
        return false;
    memcpy(out->ten + INTERIM_AT, s, 4);
    if (out->interim)
        out->ten[INTERIM_AT] = '1';
    out->rest = s + 4;
    return true;
}

static bool form_read(const struct plain *ahead, struct form *out) {
    *out = (struct form){.century = -1};
    const char *s = date_take(ahead->c, out);
    if (!s)
        return false;
    const size_t separator = strspn(s, " -+");
    for (size_t i = 0; i < separator; i++) {
        out->dash |= s[i] == '-';
        out->plus |= s[i] == '+';
        out->blank |= s[i] == ' ';
    }
    if (separator > LONGEST_SEPARATOR || (out->parted && !separator) || !serial_take(s + separator, out))
        return false;
    out->serial = ahead->at[s + separator - ahead->c];
    out->end = ahead->at[out->rest - ahead->c];
    return true;
}

/* Luhn's sum over ten digits is a multiple of ten. */
static bool check_digit_fits(const char ten[TEN]) {
    int sum = 0;
    for (int i = 0; i < TEN; i++) {
        const int twice = (ten[i] - '0') * (i % 2 ? 1 : 2);
        sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
}

static bool date_fits(const struct form *form, lofte_day today) {
    const int month = two_digits(form->ten + 2), said = two_digits(form->ten + 4), day = said > 60 ? said - 60 : said;
    if (form->century >= 0) {
        const lofte_day born = day_make(form->century * 100 + two_digits(form->ten), month, day);
        return form->century >= 18 && born != LOFTE_NO_DAY && born <= today;
    }
    int year = day_split(today).year / 100 * 100 + two_digits(form->ten);
    if (year > day_split(today).year)
        year -= 100;
    lofte_day born = day_make(year, month, day);
    if (born != LOFTE_NO_DAY && born > today)
        born = day_make(year -= 100, month, day);
    return (form->plus ? day_make(year - 100, month, day) : born) != LOFTE_NO_DAY;
}

/* A zero serial is given to nobody. */
static bool number_fits(const struct form *form, lofte_day today) {
    return memcmp(form->ten + INTERIM_AT, "000", 3) != 0 && check_digit_fits(form->ten) && date_fits(form, today);
}

/* Could the first six be the day of something that happened, rather than a birthday? */
static bool date_is_near(const struct form *form, const struct identity_days *days) {
    const lofte_day by = days->meeting == LOFTE_NO_DAY ? days->today : days->meeting;
    const int century = form->century >= 0 ? form->century : day_split(by).year / 100;
    const lofte_day day =
        day_make(century * 100 + two_digits(form->ten), two_digits(form->ten + 2), two_digits(form->ten + 4));
    return day != LOFTE_NO_DAY && day >= by - NEAR_DAYS && day <= by + NEAR_DAYS;
}

static bool is_clock(const struct form *form) {
    const char *four = form->ten + INTERIM_AT;
    return !form->interim && two_digits(four) < 24 && two_digits(four + 2) < 60;
}

/* Does `back` end in one of the words, apart from blanks, colons and dots after it? */
static bool ends_in(const struct plain *back, const char *const *words, size_t n_words) {
    size_t n = back->n;
    while (n && strchr(" :.(", back->c[n - 1]))
        n--;
    for (size_t i = 0; i < n_words; i++) {
        const size_t len = strlen(words[i]);
        if (n >= len && strncmp(back->c + n - len, words[i], len) == 0 &&
            (n == len || !plain_is_letter(back->c[n - len - 1])))
            return true;
    }
    return false;
}

/* Letters outside a-z are 'x' in plain characters. An organisation number is not here: its third digit is 2 or more, so
 * it has no month; one that has is its owner's own number. */
static bool marked_as_other(const struct plain *back) {
    static const char *const marks[] = {
        "dnr",      "diarienr",  "diarienummer",  "xrende",      "xrendenr", "xrendenummer", "bg",
        "bankgiro", "pg",        "plusgiro",      "postgiro",    "tel",      "tel.nr",       "telnr",
        "telefon",  "telefonnr", "telefonnummer", "tfn",         "mobil",    "mobilnr",      "mobilnummer",
        "fax",      "sms",       "ring",          "nxs px",      "vxel",     "vx",           "jour",
        "ocr",      "konto",     "kontonr",       "kontonummer", "faktura",  "fakturanr",    "fakturanummer",
        "swish",    "isbn",      "issn",          "iban",        "ean",      "referens",     "ref",
        "ref.nr"};
    return ends_in(back, marks, sizeof marks / sizeof marks[0]);
}

static bool marked_as_person(const struct plain *back) {
    static const char *const marks[] = {"pnr",
                                        "p.nr",
                                        "p-nr",
                                        "personnr",
                                        "personnummer",
                                        "personnumret",
                                        "persnr",
                                        "pers.nr",
                                        "fxdd",
                                        "f",
                                        "fxdelsenummer",
                                        "fxdelsenr",
                                        "samordningsnummer",
                                        "samordningsnr",
                                        "samnr",
                                        "id-nummer",
                                        "identitetsnummer"};
    return ends_in(back, marks, sizeof marks / sizeof marks[0]);
}

/* More digits behind a sign, before or after. */
static bool is_glued(const struct plain *back, const char *rest) {
    const size_t n = back->n;
    const bool before =
        n && (back->c[n - 1] == '+' || (n > 1 && strchr("-./:", back->c[n - 1]) && plain_is_digit(back->c[n - 2])));
    return before || (*rest && strchr("-./:", *rest) && plain_is_digit(rest[1]));
}

static enum identity_certainty form_judge(const struct form *form, const struct plain *back,
                                          const struct identity_days *days) {
    if (plain_is_digit(*form->rest) || !number_fits(form, days->today))
        return IDENTITY_NONE;
    if (marked_as_person(back))
        return IDENTITY_CERTAIN;
    const bool dashed = form->dash || form->plus, near = date_is_near(form, days);
    if (near && is_clock(form))
        return two_digits(form->ten + 8) % 5 == 0 ? IDENTITY_NONE : IDENTITY_POSSIBLE;
    if (marked_as_other(back))
        return dashed ? IDENTITY_POSSIBLE : IDENTITY_NONE;
    if (form->odd || is_glued(back, form->rest) || (near && form->blank && !dashed))
        return IDENTITY_POSSIBLE;
    return form->interim && !dashed ? IDENTITY_POSSIBLE : IDENTITY_CERTAIN;
}

/* What stands before it is looked at for the few that have the form of one. */
static enum identity_certainty found_judge(const struct form *form, const char *text, size_t at,
                                           const struct identity_days *days) {
    struct plain back;
    plain_back(text, at, &back);
    return back.n && plain_is_digit(back.c[back.n - 1]) ? IDENTITY_NONE : form_judge(form, &back, days);
}

/* As it stands; else without one of the blanks between two digits, as a line end leaves them. */
static bool identity_at(const char *text, size_t len, size_t at, const struct identity_days *days,
                        struct identity_hit *out) {
    if (at && plain_is_digit(text[at - 1]))
        return false;
    struct plain ahead;
    plain_ahead(text, len, at, &ahead);
    struct form form;
    enum identity_certainty certainty = form_read(&ahead, &form) ? found_judge(&form, text, at, days) : IDENTITY_NONE;
    for (size_t i = 1; !certainty && i < ODD_BLANKS_WITHIN && i < ahead.n; i++) {
        if (ahead.c[i] != ' ' || !plain_is_digit(ahead.c[i - 1]) || !plain_is_digit(ahead.c[i + 1]))
            continue;
        struct plain joined = ahead;
        plain_drop(&joined, i);
        if (form_read(&joined, &form) && !form.parted) {
            form.odd = true;
            certainty = found_judge(&form, text, at, days);
        }
    }
    *out = (struct identity_hit){.certainty = certainty, .serial = form.serial, .end = form.end};
    return certainty != IDENTITY_NONE;
}

/* The shortest number has nine digits and a letter, and the longest way of writing one is not longer than this. Most
 * figures are settled here, before any character is made plain. */
static bool may_be_number(const char *text, size_t len, size_t at) {
    enum { REACH = 64, DIGITS = 9 };
    const size_t end = len - at < (size_t)REACH ? len : at + REACH;
    int digits = 0;
    for (size_t i = at; i < end; i++) {
        if ((unsigned char)text[i] == 0xEF)
            return true; /* digits of full width */
        digits += plain_is_digit(text[i]);
    }
    return digits >= DIGITS;
}

bool identity_next(const char *text, size_t len, const struct identity_days *days, size_t from,
                   struct identity_hit *out) {
    /* A number begins with a digit: plain, or of full width (U+FF10 …, first byte 0xEF). */
    bool inside = false;
    for (size_t at = from; at < len; at++) {
        const bool digit = plain_is_digit(text[at]);
        if (((digit && !inside) || (unsigned char)text[at] == 0xEF) && may_be_number(text, len, at) &&
            identity_at(text, len, at, days, out))
            return true;
        inside = digit;
    }
    return false;
}

enum identity_certainty identity_seek(const char *text, size_t len, const struct identity_days *days) {
    enum identity_certainty most = IDENTITY_NONE;
    struct identity_hit hit;
    for (size_t at = 0; most < IDENTITY_CERTAIN && identity_next(text, len, days, at, &hit); at = hit.end)
        most = hit.certainty > most ? hit.certainty : most;
    return most;
}

/* Stars in place of digits let others begin where none could, so it is looked again until nothing is found: each time
 * there are fewer digits. */
char *identity_mask(const char *text, const struct identity_days *days, struct arena *arena) {
    const size_t len = strlen(text);
    const char *seen = text;
    char *masked = NULL;
    struct identity_hit hit;
    for (bool found = true; found;) {
        found = false;
        for (size_t at = 0; identity_next(seen, len, days, at, &hit); at = hit.end) {
            if (!masked)
                seen = masked = arena_strndup(arena, text, len);
            memset(masked + hit.serial, '*', hit.end - hit.serial);
            found = true;
        }
    }
    return masked;
}

/* Name by name: to the look at a text a slash is a sign that glues digits together. */
const char *identity_withhold(const char *path, lofte_day today, struct arena *arena) {
    const struct identity_days days = {.today = today, .meeting = LOFTE_NO_DAY};
    bool any = false;
    struct buf shown;
    if (!path)
        return NULL;
    buf_init(&shown, arena);
    for (const char *name = path; *name;) {
        const size_t n = strcspn(name, "/"), slash = name[n] == '/';
        const bool certain = identity_seek(name, n, &days) == IDENTITY_CERTAIN;
        any |= certain;
        buf_puts(&shown, certain ? identity_mask(arena_strndup(arena, name, n), &days, arena) : "");
        buf_add(&shown, certain ? name + n : name, certain ? slash : n + slash);
        name += n + slash;
    }
    return any ? shown.data : path;
}

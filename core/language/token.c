/* SPDX-License-Identifier: MIT
 *
 * One pass over normalised text: where a token ends, and of what kind it is. Sentences are sentence.c's.
 */
#include "language/token.h"

#include "language/abbreviation.h"
#include "language/calendar_words.h"
#include "language/match.h"
#include "language/normalise.h"
#include "language/sentence.h"

#include <string.h>
#include <utf8proc.h>

enum { LONGEST_NUMBER = 12, LONGEST_CHUNK = 8 };

static size_t letter_at(const char *s) {
    const unsigned char c = (unsigned char)*s;
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == 0xC3 && ((unsigned char)s[1] & 0xC0) == 0x80) /* U+00C0 … U+00FF: letters, but for × and ÷ */
        return s[1] == '\x97' || s[1] == '\xB7' ? 0 : 2;
    utf8proc_int32_t code;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)strnlen(s, 4), &code);
    if (n <= 0)
        return 0;
    const utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME ? (size_t)n : 0;
}

static bool lower_at(const char *s) {
    const unsigned char c = (unsigned char)*s;
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    utf8proc_int32_t code;
    return utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)strnlen(s, 4), &code) > 0 &&
           utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
}

static bool digit_at(const char *s) {
    return *s >= '0' && *s <= '9';
}

static size_t digits_at(const char *s) {
    return strspn(s, "0123456789");
}

static size_t letters_at(const char *s) {
    size_t n = 0, step;
    do {
        while ((s[n] >= 'a' && s[n] <= 'z') || (s[n] >= 'A' && s[n] <= 'Z')) /* most of them */
            n++;
        step = letter_at(s + n);
        n += step;
    } while (step);
    return n;
}

/* Length of an inflection after a colon ('LOB:ades', '3:e', 'EST:s'): short, lower case, then no letter or digit. */
static size_t tail_at(const char *s) {
    static const char *const tails[] = {"s",     "n",    "t",    "e",      "a",      "en",   "et",  "er",    "ar",
                                        "or",    "ad",   "at",   "an",     "as",     "are",  "ade", "ans",   "erna",
                                        "arna",  "ades", "ning", "ningar", "ningen", "ande", "ats", "andet", "anden",
                                        "ingar", "ing",  "na",   "ns",     "dje",    "de",   "te",  "nde"};
    const size_t n = letters_at(s);
    for (size_t i = 0; n && i < sizeof tails / sizeof tails[0]; i++)
        if (strlen(tails[i]) == n && strncmp(tails[i], s, n) == 0)
            return n;
    return 0;
}

/* What follows one letter and a colon: an ending ('p:s'), or the last letters of an old abbreviation ('d:o', 's:ta').
 */
static size_t first_tail_at(const char *s) {
    enum { LAST = 2 };
    const size_t n = letters_at(s);
    return n <= LAST ? n : tail_at(s);
}

static bool ends_here(const char *s) {
    return *s == '\0' || *s == ' ' || *s == '\n' || *s == ',' || *s == ')';
}

/* 'NARK.INS.', 'TRF.KTR': `n` bytes of capitals, a dot, and capitals up to the word's end. */
static bool is_capitals(const char *s, size_t n) {
    const size_t next = letters_at(s + n + 1), end = n + 1 + next;
    for (size_t i = 0; i < end; i++)
        if (i != n && s[i] != '.' && letter_at(s + i) && lower_at(s + i))
            return false;
    return next > 1 && n > 1 && !letter_at(s + end) && !digit_at(s + end);
}

/* Length of a word at s, without an abbreviation's last dot. */
static size_t word_at(const char *s, bool *mixed) {
    size_t n = letters_at(s), chunk = n;
    for (;;) {
        const char c = s[n];
        const bool numbered = c == '-' && digit_at(s + n + 1) && s[n - 1] >= 'A' && s[n - 1] <= 'Z'; /* 'COVID-19' */
        if (digit_at(s + n)) {
            *mixed = true;
            n += digits_at(s + n);
            const size_t tail = s[n] == ':' ? tail_at(s + n + 1) : 0; /* 'E4:an' */
            return tail ? n + 1 + tail : n;
        }
        size_t step = 0;
        if (c == '-' && letter_at(s + n + 1))
            step = letters_at(s + n + 1);
        else if (c == ':' && n > 1)
            step = tail_at(s + n + 1);
        else if (c == ':')
            step = first_tail_at(s + n + 1);
        else if (c == '.' && chunk <= LONGEST_CHUNK && (lower_at(s + n + 1) || is_capitals(s, n)))
            step = letters_at(s + n + 1);
        else if (c == '-' && ends_here(s + n + 1))
            return n + 1;
        if (!step && !numbered)
            return n;
        chunk = step;
        n += 1 + step;
    }
}

static size_t iso_date_at(const char *s) {
    static const char form[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof form - 1; i++)
        if (form[i] == 'd' ? !digit_at(s + i) : s[i] != form[i])
            return 0;
    return digit_at(s + sizeof form - 1) ? 0 : sizeof form - 1;
}

/* Digits at s with thousands in groups: '18 000'. */
static size_t grouped_at(const char *s) {
    size_t n = digits_at(s);
    if (n > 3 || s[0] == '0')
        return n;
    while (s[n] == ' ' && digits_at(s + n + 1) == 3)
        n += 4;
    return n;
}

/* Length of what begins with digits at s. `week`: of one, so that no word hangs on it; nor does one on '30/6'. */
static size_t number_at(const char *s, bool week, bool *mixed) {
    size_t n = iso_date_at(s);
    *mixed = n > 0;
    if (n)
        return n;
    n = grouped_at(s);
    bool slash = false;
    for (;;) {
        const char c = s[n];
        size_t step = 0;
        if ((c == '/' || ((c == '.' || c == ',' || c == ':') && !slash)) && digit_at(s + n + 1))
            step = digits_at(s + n + 1);
        else if (c == ':')
            step = tail_at(s + n + 1);
        else if (c == '-' && letter_at(s + n + 1) && (slash || week)) /* '30/6-tillsynen', 'v. 47-insatsen' */
            return n;
        else if (c == '-' && letter_at(s + n + 1))
            step = letters_at(s + n + 1);
        else if (c == '-' && ends_here(s + n + 1)) {
            *mixed = true;
            return n + 1;
        }
        slash = slash || c == '/';
        if (!step) {
            const size_t letters = letters_at(s + n);
            *mixed = *mixed || letters;
            return n + letters;
        }
        *mixed = true;
        n += 1 + step;
    }
}

static enum dot_next dot_next(const char *after) {
    const size_t space = strspn(after, " ");
    const char *s = after + space;
    if (!*s || *s == '\n')
        return DOT_BEFORE_END;
    if (digit_at(s)) { /* 'ins. 10/4': a date after an abbreviation */
        const size_t digits = digits_at(s);
        return s[digits] == '/' && digit_at(s + digits + 1) ? DOT_BEFORE_LOWER : DOT_BEFORE_DIGIT;
    }
    if (letter_at(s))
        return lower_at(s) ? DOT_BEFORE_LOWER : DOT_BEFORE_UPPER;
    return !space && strchr(",;:/", *s) ? DOT_BEFORE_MARK : DOT_BEFORE_END;
}

static int64_t number_value(const char *s, size_t len) {
    int64_t value = 0;
    size_t digits = 0;
    for (size_t i = 0; i < len; i++)
        if (digit_at(s + i)) {
            value = value * 10 + (s[i] - '0');
            if (++digits > LONGEST_NUMBER)
                return -1;
        }
    return value;
}

static size_t mark_at(const char *s) {
    utf8proc_int32_t code;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)strnlen(s, 4), &code);
    return n > 0 ? (size_t)n : 1;
}

static void token_read(struct spellings *spellings, struct arena *arena, const char *s, bool week, struct token *out) {
    bool mixed = false;
    out->number = -1;
    if (digit_at(s)) {
        out->len = number_at(s, week, &mixed);
        out->number = mixed ? -1 : number_value(s, out->len);
        out->kind = out->number < 0 ? TOKEN_MIXED : TOKEN_NUMBER;
    } else if (letter_at(s)) {
        out->len = word_at(s, &mixed);
        out->kind = mixed ? TOKEN_MIXED : TOKEN_WORD;
    } else {
        out->len = mark_at(s);
        out->kind = TOKEN_MARK;
    }
    out->spelling = spelling_find(spellings, arena, s, out->len, out->kind);
    if (out->spelling->month_len) { /* 'aprilkontrollen': a month and a word */
        out->len = out->spelling->month_len;
        out->spelling = spelling_find(spellings, arena, s, out->len, out->kind);
    }
    out->text = out->spelling->text;
    out->fold = out->spelling->fold;
    if (out->kind == TOKEN_WORD && s[out->len] == '.' &&
        (out->spelling->shortened || abbreviation_takes_dot(out->text, out->fold, dot_next(s + out->len + 1)))) {
        out->text = spelling_dotted(out->spelling);
        out->len++;
    }
}

static bool names_week(const struct token *token) {
    static const char *const weeks[] = {"v", "vecka", "veckan", NULL};
    return text_among(token->fold, weeks);
}

/* The hyphen of '30/6-tillsynen': a date and a word. */
static bool hangs_on_date(const struct token *token, const char *s) {
    const bool date = token->kind == TOKEN_NUMBER || (digit_at(token->text) && strchr(token->text, '/'));
    return date && s[0] == '-' && letter_at(s + 1);
}

void tokens_split_known(const char *text, struct spellings *spellings, struct arena *arena, struct tokens *out) {
    enum { BYTES_A_TOKEN = 5 }; /* about */
    size_t n = 0, cap = strlen(text) / BYTES_A_TOKEN + 8, at = 0;
    struct token *token = ARENA_ARRAY(arena, struct token, cap);
    while (text[at]) {
        const size_t space = strspn(text + at, " \n\t");
        const bool dated = n && hangs_on_date(&token[n - 1], text + at);
        at += dated ? 1 : space;
        if (!text[at])
            break;
        const bool week = n && names_week(&token[n - 1]);
        struct token *next = ARENA_PUSH(arena, token, n, cap);
        token_read(spellings, arena, text + at, week, next);
        next->at = at;
        next->spaced = space > 0 || dated;
        at += next->len;
    }
    *out = (struct tokens){.token = arena_fit(arena, token, n, sizeof *token), .n = n};
    sentences_split(text, arena, out);
}

void tokens_split(const char *text, struct arena *arena, struct tokens *out) {
    tokens_split_known(text, spellings_create(arena), arena, out);
}

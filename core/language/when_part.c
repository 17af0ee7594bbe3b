/* SPDX-License-Identifier: MIT
 *
 * One part of a phrase of time: its words, and its window once the year is known.
 */
#include "language/when_part.h"

#include "base/days.h"
#include "language/calendar_words.h"
#include "language/number_words.h"

#include <stdlib.h>

enum { YEAR_FIRST = 1990, YEAR_END = 2100 };

static bool digit_is(char c) {
    return c >= '0' && c <= '9';
}

/* '2023', 'tjugohundratjugotre'; or 0. */
static int year_number_at(struct span span, size_t at) {
    const bool digits = kind_is(span, at, TOKEN_NUMBER) && span.token[at].len == 4;
    static const char *const about[] = {"ca", "cirka", "c:a", "omkring", "ungefär", "drygt", "närmare", "runt", NULL};
    static const char *const heads[] = {"pers",   "personer", "besökare", "hushåll", "kr",
                                        "kronor", "fordon",   "hem",      NULL};
    if (fold_among(span, at + 1, heads) || (at && fold_among(span, at - 1, about)))
        return 0; /* 'Ca 2000 pers i parken' */
    const int64_t year = digits ? span.token[at].number : kind_is(span, at, TOKEN_WORD) ? word_number_at(span, at) : 0;
    return year >= YEAR_FIRST && year < YEAR_END ? (int)year : 0;
}

size_t year_read(struct span span, size_t at, int *year) {
    static const char *const last[] = {"förra", "föregående", NULL};
    static const char *const years[] = {"år", "året", NULL};
    if (fold_is(span, at, "år") && year_number_at(span, at + 1))
        at++;
    if (year_number_at(span, at)) {
        *year = year_number_at(span, at);
        return at + 1;
    }
    if (dash_at(span, at) && kind_is(span, at + 1, TOKEN_NUMBER) && !span.token[at + 1].spaced &&
        span.token[at + 1].len == 2 && span.token[at + 1].number >= 20 &&
        (!dash_at(span, at + 2) || span.token[at].spaced) && !month_at(span, at + 2, true)) {
        *year = 2000 + (int)span.token[at + 1].number;
        return at + 2;
    }
    if (fold_is(span, at, "ifjol")) {
        *year = YEAR_LAST;
        return at + 1;
    }
    if ((fold_is(span, at, "i") && fold_is(span, at + 1, "fjol")) ||
        (fold_among(span, at, last) && fold_among(span, at + 1, years))) {
        *year = YEAR_LAST;
        return at + 2;
    }
    if (fold_is(span, at, "i") && fold_is(span, at + 1, "år")) {
        *year = YEAR_THIS;
        return at + 2;
    }
    return at;
}

/* '3/3', '3/3/2023', '3.3', '3.3.2023' and '2023-03-03'. Returns how many numbers there are, or 0. */
static int date_numbers(const char *fold, int number[3], char *sign) {
    int n = 0;
    *sign = '\0';
    for (const char *s = fold;;) {
        size_t digits = 0;
        number[n] = 0;
        for (; digit_is(*s) && digits < 5; s++, digits++)
            number[n] = number[n] * 10 + (*s - '0');
        if (!digits || digits > 4)
            return 0;
        n++;
        if (!*s)
            return n;
        if (n == 3 || (*s != '/' && *s != '.' && *s != '-') || (*sign && *sign != *s))
            return 0;
        *sign = *s++;
    }
}

/* '240206', '20240206': six or eight digits that are a day. */
static bool digits_read(struct span span, size_t at, struct part *out) {
    const char *fold = fold_at(span, at);
    const size_t n = kind_is(span, at, TOKEN_NUMBER) ? strspn(fold, "0123456789") : 0;
    static const char *const numbered[] = {"nr", "nummer", "dnr", "diarienummer", "ärende", "kr", NULL};
    static const char *const amounts[] = {"kr", "kronor", "st", "invånare", NULL};
    if ((n != 6 && n != 8) || fold[n] || (at && fold_among(span, at - 1, numbered)) ||
        fold_among(span, at + 1, amounts))
        return false;
    const int64_t number = span.token[at].number;
    const int year = (int)(number / 10000), month = (int)(number / 100 % 100), day = (int)(number % 100);
    const int full = n == 6 ? 2000 + year : year;
    if (full < 2010 || full > 2060 || month < 1 || month > 12 || day < 1 || day > days_in_month(full, month))
        return false;
    *out = (struct part){.unit = PART_DAY, .year = full, .month = month, .n = day, .named = out->named, .end = at + 1};
    return true;
}

static bool date_token_read(struct span span, size_t at, struct part *out) {
    int number[3] = {0};
    char sign;
    if (digits_read(span, at, out))
        return true;
    if (!kind_is(span, at, TOKEN_MIXED))
        return false;
    const int n = date_numbers(fold_at(span, at), number, &sign);
    if (n < 2 || (n == 2 && sign == '.' && !out->named))
        return false;
    out->unit = PART_DAY;
    if (sign == '-') {
        out->year = number[0];
        out->month = number[1];
        out->n = number[2];
        out->end = at + 1;
        return n == 3;
    }
    out->n = number[0];
    out->month = number[1];
    out->year = n < 3 ? YEAR_UNSAID : number[2] < 100 ? 2000 + number[2] : number[2];
    out->end = n < 3 ? year_read(span, at + 1, &out->year) : at + 1;
    return out->n >= 1 && out->month >= 1 && out->month <= 12;
}

static const char *const articles[] = {"den", "d", NULL};

/* 'fredagen den', 'fredag kväll', 'To': returns the token after them. */
static size_t weekday_skip(struct span span, size_t at, bool *article) {
    static const char *const hours[] = {"kväll", "kvällen", "natt", "natten",      "morgon",    "morgonen", "em",
                                        "fm",    "e.m",     "f.m",  "eftermiddag", "förmiddag", NULL};
    if (weekday_at(span, at, true)) {
        at += fold_among(span, at + 1, hours) ? 2 : 1;
        at += fold_is(span, at, ",") && fold_is(span, at + 1, "den") ? 1 : 0;
    }
    *article = fold_among(span, at, articles);
    return at + (*article ? 1 : 0);
}

/* 'april 4, 17 och 24/4': behind their month, and the last one says it again. */
static bool days_say_month(struct span span, size_t at, int month) {
    enum { LONGEST_LIST = 12 };
    static const char *const joints[] = {"och", "o", "samt", ",", NULL};
    for (size_t i = at + 1; i < at + LONGEST_LIST; i++) {
        const char *slash = kind_is(span, i, TOKEN_MIXED) ? strchr(fold_at(span, i), '/') : NULL;
        if (slash)
            return strtol(slash + 1, NULL, 10) == month;
        if (!fold_among(span, i, joints) && !kind_is(span, i, TOKEN_NUMBER))
            return false;
    }
    return false;
}

bool month_table_at(struct span span, size_t at) {
    enum { LONGEST_TABLE = 24 };
    if (!kind_is(span, at, TOKEN_NUMBER))
        return false;
    const int before = at ? month_at(span, at - 1, true) : 0;
    if (before && days_say_month(span, at, before))
        return false;
    if (!before || before == month_at(span, at + 1, true)) /* 'Trafik i maj', then '3 maj' */
        return false;
    if (at > 1 && kind_is(span, at - 2, TOKEN_NUMBER)) /* '10 februari 2': the day has been told */
        return true;
    size_t first = at;
    while (first > 1 && at - first < LONGEST_TABLE && month_at(span, first - 1, true) &&
           kind_is(span, first - 2, TOKEN_NUMBER))
        first -= 2;
    return first && month_at(span, first - 1, true);
}

/* The month after a day, or 'i månaden', 'i samma månad'. Returns the token after it, or `at`. */
static size_t day_month_read(struct span span, size_t at, int *month) {
    static const char *const same[] = {"samma", "nämnda", "sagda", NULL};
    static const char *const this_month[] = {"dennes", "ds", "denna", "innevarande", NULL};
    *month = month_at(span, at, true);
    if (*month)
        return at + (fold_is(span, at + 1, "månad") ? 2 : 1);
    const bool whole = fold_is(span, at + 1, "månad");
    if (fold_is(span, at, "den") && fold_is(span, at + 1, "här") && fold_is(span, at + 2, "månaden")) {
        *month = MONTH_THIS;
        return at + 3;
    }
    if (fold_among(span, at, this_month) && (whole || fold_is(span, at, "dennes") || fold_is(span, at, "ds"))) {
        *month = MONTH_THIS;
        return at + (whole ? 2 : 1);
    }
    const size_t name = at + (fold_is(span, at, "i") ? 1 : 0);
    const bool again = fold_among(span, name, same) && fold_is(span, name + 1, "månad");
    if (!again && !(name > at && fold_is(span, name, "månaden")))
        return at;
    *month = MONTH_BEFORE;
    return name + (again ? 2 : 1);
}

/* Of a common year: that February has one more is not worth a year's look. */
static int days_of_month(int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1];
}

bool day_part_read(struct span span, size_t at, struct part *out) {
    struct part part = {.unit = PART_DAY};
    const size_t day = weekday_skip(span, at, &part.named);
    if (date_token_read(span, day, &part)) {
        *out = part;
        return true;
    }
    size_t end = day + 1;
    part.rank = !kind_is(span, day, TOKEN_NUMBER);
    if (part.rank && day > 0 && (fold_is(span, day - 1, "en") || fold_is(span, day - 1, "ett")))
        return false; /* 'en tredje, den 12 maj, ställdes in': one more */
    static const char *const rows[] = {"ordningen", "raden", "rad", "ordning", NULL};
    if (part.rank && fold_is(span, end, "i") && fold_among(span, end + 1, rows))
        return false; /* 'den sjätte i ordningen' */
    if (part.rank) {
        part.n = (int)rank_at(span, day);
    } else if (span.token[day].len <= 2 && !month_table_at(span, day)) {
        part.n = (int)span.token[day].number;
        const bool dot = fold_is(span, end, ".") && !span.token[end].spaced;
        end += dot && month_at(span, end + 1, true) ? 1 : 0;
    }
    if (part.rank && fold_is(span, day, "sista") && month_at(span, end, true)) /* 'den sista april' */
        part.n = days_of_month(month_at(span, end, true));
    if (part.n < 1 || part.n > 31)
        return false;
    part.end = day_month_read(span, end, &part.month);
    if (part.month > 0)
        part.end = year_read(span, part.end, &part.year);
    *out = part;
    return true;
}

struct unit_word {
    const char *word;
    enum part_unit unit;
    int most;
    bool before; /* a number may follow it ('vecka 9') */
    bool after;  /* an ordinal may stand before it ('första kvartalet') */
};

static const struct unit_word unit_words[] = {
    {"vecka", PART_WEEK, 53, true, false},        {"veckan", PART_WEEK, 53, true, false},
    {"veckorna", PART_WEEK, 53, true, false},     {"v", PART_WEEK, 53, true, false},
    {"kvartal", PART_QUARTER, 4, true, true},     {"kv", PART_QUARTER, 4, true, true},
    {"q", PART_QUARTER, 4, true, false},          {"kvartalet", PART_QUARTER, 4, false, true},
    {"kvartalen", PART_QUARTER, 4, false, true},  {"tertial", PART_TERTIAL, 3, true, true},
    {"tert", PART_TERTIAL, 3, true, false},       {"tertialet", PART_TERTIAL, 3, false, true},
    {"halvåret", PART_HALF, 2, false, true},      {"halvår", PART_HALF, 2, true, true},
    {"kvartalets", PART_QUARTER, 4, false, true}, {"tertialets", PART_TERTIAL, 3, false, true},
    {"halvårets", PART_HALF, 2, false, true},
};

static const struct unit_word *unit_find(const char *fold, size_t len) {
    for (size_t i = 0; i < sizeof unit_words / sizeof unit_words[0]; i++)
        if (unit_words[i].word[0] == fold[0] && strncmp(unit_words[i].word, fold, len) == 0 && !unit_words[i].word[len])
            return unit_words + i;
    return NULL;
}

static int small_number_at(struct span span, size_t at) {
    if (kind_is(span, at, TOKEN_NUMBER))
        return span.token[at].len <= 2 ? (int)span.token[at].number : 0;
    static const char *const roman[] = {"i", "ii", "iii", "iv"};
    for (int i = 0; i < 4; i++)
        if (kind_is(span, at, TOKEN_WORD) && span.token[at].text[0] == 'I' && fold_is(span, at, roman[i]))
            return i + 1;
    const int64_t value = kind_is(span, at, TOKEN_WORD) ? word_number_at(span, at) : 0;
    return value > 0 && value < 100 ? (int)value : 0;
}

static bool unit_set(struct part *out, const struct unit_word *unit, int n, size_t end) {
    *out = (struct part){.unit = unit->unit, .n = n, .end = end};
    return n >= 1 && n <= unit->most;
}

static const char *const of_year[] = {"årets", "fjolårets", NULL};

static bool points_back(struct span span, size_t at) {
    static const char *const same[] = {"samma", "nämnda", "sagda", "detta", NULL};
    return at > 0 && fold_among(span, at - 1, same);
}

/* 'vecka 9', 'kv 1', 'första kvartalet', 'årets sista kvartal', 'v18', 'Q1'. */
static bool unit_part_read(struct span span, size_t at, struct part *out) {
    const char *fold = fold_at(span, at);
    const struct unit_word *unit = unit_find(fold, strlen(fold));
    if (unit && fold_is(span, at, "veckan") &&
        (!kind_is(span, at + 1, TOKEN_NUMBER) || dash_at(span, at + 2) || month_at(span, at + 2, true)))
        return false; /* 'veckan 9–15 maj' */
    const size_t colon = unit && fold_is(span, at + 1, ":") && kind_is(span, at + 2, TOKEN_NUMBER) ? 1 : 0;
    if (unit) /* 'ny vecka: 45', but not 'under samma kvartal tre' */
        return unit->before && !points_back(span, at) &&
               unit_set(out, unit, small_number_at(span, at + 1 + colon), at + 2 + colon);
    const int year = fold_is(span, at, of_year[0])   ? YEAR_THIS
                     : fold_is(span, at, of_year[1]) ? YEAR_LAST
                                                     : YEAR_UNSAID;
    const size_t ranked_at = at + (year ? 1 : 0);
    const char *tail = fold_at(span, ranked_at + 1);
    const struct unit_word *ranked = unit_find(tail, strlen(tail));
    if (ranked && ranked->after) {
        const int rank = fold_is(span, ranked_at, "sista") ? ranked->most : (int)rank_at(span, ranked_at);
        const bool fine = unit_set(out, ranked, rank, ranked_at + 2);
        out->year = year;
        return fine;
    }
    if (!kind_is(span, at, TOKEN_MIXED))
        return false;
    const size_t letters = strcspn(fold, "0123456789"), digits = strspn(fold + letters, "0123456789");
    static const struct unit_word tertial = {"t", PART_TERTIAL, 3, true, false};
    const bool t = letters == 1 && span.token[at].text[0] == 'T';
    unit = t ? &tertial : unit_find(fold, letters);
    if (!unit || !digits || digits > 2 || fold[letters + digits])
        return false;
    const int n = digits == 1 ? fold[letters] - '0' : (fold[letters] - '0') * 10 + fold[letters + 1] - '0';
    return unit->before && unit_set(out, unit, n, at + 1);
}

static const char *const autumn[] = {"höstterminen", "ht", "h.t", NULL};
static const char *const spring[] = {"vårterminen", "vt", "v.t", NULL};

/* 'höstterminen', 'HT23', 'vt 2024'. */
static bool term_part_read(struct span span, size_t at, struct part *out) {
    const char *fold = fold_at(span, at);
    *out = (struct part){.unit = PART_TERM, .end = at + 1};
    if (fold_among(span, at, autumn) || fold_among(span, at, spring)) {
        out->n = fold_among(span, at, autumn) ? 2 : 1;
        if (kind_is(span, at + 1, TOKEN_NUMBER) && span.token[at + 1].len == 2 && span.token[at + 1].number >= 20) {
            out->year = 2000 + (int)span.token[at + 1].number;
            out->end++;
        }
        return true;
    }
    const char *digits = fold[0] && fold[1] ? fold + 2 + (fold[2] == '-') : fold;
    const size_t n = strspn(digits, "0123456789");
    if ((strncmp(fold, "ht", 2) != 0 && strncmp(fold, "vt", 2) != 0) || digits[n] || (n != 2 && n != 4))
        return false;
    out->n = fold[0] == 'h' ? 2 : 1;
    for (size_t i = 0; i < n; i++)
        out->year = out->year * 10 + (digits[i] - '0');
    out->year += n == 2 ? 2000 : 0;
    return true;
}

static const char *const before_month[] = {"sistlidna", "förra",       "föregående", "gångna",
                                           "månaderna", "innevarande", NULL};

/* 'årets första månad', 'årets sista månad' */
static int month_ranked(struct span span, size_t at) {
    enum { MONTHS = 12 };
    static const char *const ranks[] = {"första", "andra",   "tredje", "fjärde", "femte", "sjätte",
                                        "sjunde", "åttonde", "nionde", "tionde", "elfte", "tolfte"};
    if (!fold_is(span, at, "årets") || !fold_is(span, at + 2, "månad"))
        return 0;
    for (int i = 0; i < MONTHS; i++)
        if (fold_is(span, at + 1, ranks[i]))
            return i + 1;
    return fold_is(span, at + 1, "sista") ? MONTHS : 0;
}

static bool month_part_read(struct span span, size_t at, struct part *out) {
    static const char *const months[] = {"månad", "månads", "månader", NULL};
    const int ranked = month_ranked(span, at);
    if (ranked) {
        *out = (struct part){.unit = PART_MONTH, .n = ranked, .end = at + 3};
        return true;
    }
    const size_t name = at + (fold_among(span, at, before_month) ? 1 : 0);
    *out = (struct part){.unit = PART_MONTH, .n = month_at(span, name, false), .end = name + 1};
    out->end += fold_among(span, name + 1, months) ? 1 : 0;
    if (fold_is(span, at, "förra")) /* 'förra september', said in October: not the one that is just over */
        out->year = YEAR_LAST;
    if (out->n)
        return true;
    if (!year_number_at(span, at) || !dash_at(span, at + 1) || !kind_is(span, at + 2, TOKEN_NUMBER) ||
        span.token[at + 1].spaced || span.token[at + 2].spaced || span.token[at + 2].len != 2)
        return false;
    *out = (struct part){
        .unit = PART_MONTH, .n = (int)span.token[at + 2].number, .year = year_number_at(span, at), .end = at + 3};
    return out->n >= 1 && out->n <= 12 && !dash_at(span, at + 3);
}

/* 'Medborgarlöftet 2023–2024' is a name and no time. */
static bool spans_years(struct span span, size_t at) {
    const bool first = (dash_at(span, at + 1) || fold_is(span, at + 1, "/")) && year_number_at(span, at + 2);
    return first || (at > 1 && (dash_at(span, at - 1) || fold_is(span, at - 1, "/")) && year_number_at(span, at - 2));
}

static const char *const year_ends[] = {"bokslut", "årsbokslut", "helår", "helåret", NULL};

/* 'v 22–23', 'vecka 40–41': weeks, though '-23' is a year behind a month. */
static bool week_goes_on(struct span span, const struct part *part) {
    return part->unit == PART_WEEK && dash_at(span, part->end) && kind_is(span, part->end + 1, TOKEN_NUMBER) &&
           span.token[part->end + 1].number > part->n && span.token[part->end + 1].number <= 53;
}

/* 'vecka sjutton (17)': the number again, in brackets. */
static size_t past_brackets(struct span span, const struct part *part) {
    const size_t end = part->end;
    const bool again = part->unit == PART_WEEK && fold_is(span, end, "(") && kind_is(span, end + 1, TOKEN_NUMBER) &&
                       span.token[end + 1].number == part->n && fold_is(span, end + 2, ")");
    return again ? end + 3 : end;
}

bool period_part_read(struct span span, size_t at, struct part *out) {
    struct part part;
    if (month_part_read(span, at, &part) || unit_part_read(span, at, &part) || term_part_read(span, at, &part)) {
        part.end = past_brackets(span, &part);
        if (!part.year && !week_goes_on(span, &part))
            part.end = year_read(span, part.end, &part.year);
        const bool last = part.end + 2 == span.n && fold_is(span, part.end, ","); /* 'Tertial 1, 2024' */
        if (!part.year && last && year_number_at(span, part.end + 1))
            part.end = year_read(span, part.end + 1, &part.year);
        *out = part;
        return true;
    }
    if (fold_among(span, at, year_ends) && kind_is(span, at + 1, TOKEN_NUMBER) && span.token[at + 1].len == 2) {
        *out = (struct part){.unit = PART_YEAR, .year = 2000 + (int)span.token[at + 1].number, .end = at + 2};
        return true;
    }
    const size_t year = at + (fold_is(span, at, "år") ? 1 : 0);
    if (!year_number_at(span, year) || spans_years(span, year))
        return false;
    *out = (struct part){.unit = PART_YEAR, .year = year_number_at(span, year), .end = year + 1};
    return true;
}

bool part_opens(const struct spelling *spelling) {
    static const char *const firsts[] = {"sista", "år", NULL};
    const char *const *const lists[] = {firsts, articles, of_year, autumn, spring, before_month, year_ends};
    const char *fold = spelling->fold;
    bool opens = spelling->kind == TOKEN_NUMBER || spelling->kind == TOKEN_MIXED || spelling->month[false] ||
                 spelling->weekday[true] || spelling->rank > 0 || unit_find(fold, spelling->fold_len) ||
                 strncmp(fold, "ht", 2) == 0 || strncmp(fold, "vt", 2) == 0;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        opens = opens || text_listed(fold, lists[i]);
    return opens;
}

struct lofte_window part_window(const struct part *part, int year) {
    switch (part->unit) {
    case PART_DAY: {
        const lofte_day day = day_make(year, part->month, part->n);
        return (struct lofte_window){day, day};
    }
    case PART_WEEK:
        return window_iso_week(year, part->n);
    case PART_MONTH:
        return window_month(year, part->n);
    case PART_QUARTER:
        return window_quarter(year, part->n);
    case PART_TERTIAL:
        return window_tertial(year, part->n);
    case PART_HALF:
        return window_half_year(year, part->n);
    case PART_TERM:
        return (struct lofte_window){day_make(year, part->n == 1 ? 1 : 8, 1),
                                     part->n == 1 ? day_make(year, 6, 30) : day_make(year, 12, 31)};
    case PART_YEAR:
        return window_year(year);
    }
    return (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY};
}

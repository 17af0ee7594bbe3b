/* SPDX-License-Identifier: MIT
 *
 * The names, and the rules for feasts that move.
 */
#include "language/calendar_words.h"

#include "base/days.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct month_name {
    const char *whole, *cut[3];
};

static const struct month_name months[12] = {
    {"januari", {"jan"}},
    {"februari", {"feb", "febr"}},
    {"mars", {"mar"}},
    {"april", {"apr"}},
    {"maj", {NULL}},
    {"juni", {"jun"}},
    {"juli", {"jul"}},
    {"augusti", {"aug"}},
    {"september", {"sep", "sept"}},
    {"oktober", {"okt", "oct"}},
    {"november", {"nov"}},
    {"december", {"dec"}},
};

static bool genitive_of(const char *fold, const char *word) {
    if (fold[0] != word[0])
        return false;
    const size_t n = strlen(word);
    return strncmp(fold, word, n) == 0 && (!fold[n] || (fold[n] == 's' && !fold[n + 1]));
}

int month_of_word(const char *fold, bool after_day) {
    for (int i = 0; i < 12; i++) {
        if (genitive_of(fold, months[i].whole))
            return i + 1;
        for (size_t j = 0; j < COUNT(months[i].cut) && months[i].cut[j]; j++) {
            const bool ambiguous = strcmp(fold, "jul") == 0 || strcmp(fold, "mar") == 0;
            if (fold[0] == months[i].whole[0] && strcmp(fold, months[i].cut[j]) == 0 && (after_day || !ambiguous))
                return i + 1;
        }
    }
    return 0;
}

/* 'junior', 'majoritet', 'marschera': words that only begin alike. */
static bool begins_another_word(const char *month, const char *rest) {
    static const struct {
        const char *month, *rest;
    } words[] = {{"juni", "or"}, {"maj", "or"}, {"maj", "es"}, {"maj", "on"}, {"maj", "a"},   {"mars", "ch"},
                 {"mars", "h"},  {"mars", "i"}, {"mars", "e"}, {"mars", "k"}, {"mars", "vin"}};
    for (size_t i = 0; i < COUNT(words); i++)
        if (strcmp(month, words[i].month) == 0 && strncmp(rest, words[i].rest, strlen(words[i].rest)) == 0)
            return true;
    return false;
}

/* 'efter marssammanträdet', 'i aprilrapporten', 'på Majvägen': which meeting, paper or place, not when something took
 * place. */
static bool names_otherwise(const char *rest) {
    static const char *const nouns[] = {"sammanträd", "möte",        "träff",      "överläggning", "rapport",
                                        "protokoll",  "redovisning", "anteckning", "uppföljning",  "väg",
                                        "gata",       "gård",        "skol",       "torg",         "back",
                                        "park",       "hus",         "plan",       "kull",         "utskick"};
    static const char *const ways[] = {"vägen", "gatan", "gränd", "stigen", "torget", "backen", "gården"};
    const size_t len = strlen(rest);
    for (size_t i = 0; i < COUNT(nouns); i++)
        if (strncmp(rest, nouns[i], strlen(nouns[i])) == 0)
            return true;
    for (size_t i = 0; i < COUNT(ways); i++) /* 'på Majmålavägen' */
        if (len > strlen(ways[i]) && strcmp(rest + len - strlen(ways[i]), ways[i]) == 0)
            return true;
    return false;
}

size_t month_before_noun(const char *fold, size_t len) {
    enum { NOUN = 4 };
    for (size_t i = 0; i < COUNT(months); i++) {
        const size_t n = strlen(months[i].whole);
        if (len >= n + NOUN && strncmp(fold, months[i].whole, n) == 0 && fold[n] != '-' && fold[n] != ':' &&
            !begins_another_word(months[i].whole, fold + n) && !names_otherwise(fold + n))
            return n;
    }
    return 0;
}

struct weekday_name {
    const char *stem, *cut, *two;
};

static const struct weekday_name weekdays[7] = {
    {"måndag", "mån", "må"}, {"tisdag", "tis", "ti"}, {"onsdag", "ons", "on"}, {"torsdag", "tor", "to"},
    {"fredag", "fre", "fr"}, {"lördag", "lör", "lö"}, {"söndag", "sön", "sö"},
};

int weekday_of_word(const char *fold, bool before_date) {
    static const char *const tails[] = {"", "en", "s", "ens"};
    for (int i = 0; i < 7; i++) {
        if (fold[0] != weekdays[i].stem[0])
            continue;
        const size_t n = strlen(weekdays[i].stem);
        for (size_t j = 0; j < COUNT(tails) && strncmp(fold, weekdays[i].stem, n) == 0; j++)
            if (strcmp(fold + n, tails[j]) == 0)
                return i + 1;
        if (before_date && (strcmp(fold, weekdays[i].cut) == 0 || strcmp(fold, weekdays[i].two) == 0))
            return i + 1;
    }
    for (int i = 0; before_date && strlen(fold) > 3 && i < 7; i++) /* 'fred 7/6', 'tors 6 juni' */
        if (strncmp(fold, weekdays[i].stem, strlen(fold)) == 0)
            return i + 1;
    return 0;
}

/* The first given weekday on or after a date. */
static lofte_day weekday_from(int year, int month, int day, int weekday) {
    const lofte_day first = day_make(year, month, day);
    return first == LOFTE_NO_DAY ? first : first + (weekday - day_weekday(first) + 7) % 7;
}

enum feast_rule {
    FEAST_FIXED,   /* month and day */
    FEAST_EASTER,  /* days after Easter day */
    FEAST_WEEKDAY, /* first `weekday` on or after month and day */
};

struct feast {
    const char *name;
    enum feast_rule rule;
    int month, day; /* FEAST_EASTER: `day` days after */
    int weekday;
};

static const struct feast feasts[] = {
    {"nyårsdagen", FEAST_FIXED, 1, 1, 0},
    {"nyårsafton", FEAST_FIXED, 12, 31, 0},
    {"nyårsaftonen", FEAST_FIXED, 12, 31, 0},
    {"trettondagsafton", FEAST_FIXED, 1, 5, 0},
    {"trettondagen", FEAST_FIXED, 1, 6, 0},
    {"trettondedagen", FEAST_FIXED, 1, 6, 0},
    {"valborgsmässoafton", FEAST_FIXED, 4, 30, 0},
    {"valborgsmässoaftonen", FEAST_FIXED, 4, 30, 0},
    {"valborgsafton", FEAST_FIXED, 4, 30, 0},
    {"valborg", FEAST_FIXED, 4, 30, 0},
    {"förstamaj", FEAST_FIXED, 5, 1, 0},
    {"nationaldagen", FEAST_FIXED, 6, 6, 0},
    {"lucia", FEAST_FIXED, 12, 13, 0},
    {"luciadagen", FEAST_FIXED, 12, 13, 0},
    {"luciakvällen", FEAST_FIXED, 12, 13, 0},
    {"luciamorgonen", FEAST_FIXED, 12, 13, 0},
    {"luciaafton", FEAST_FIXED, 12, 12, 0},
    {"lussenatten", FEAST_FIXED, 12, 13, 0},
    {"julafton", FEAST_FIXED, 12, 24, 0},
    {"juldagen", FEAST_FIXED, 12, 25, 0},
    {"annandagen", FEAST_FIXED, 12, 26, 0},
    {"halloween", FEAST_FIXED, 10, 31, 0},
    {"halloweenkvällen", FEAST_FIXED, 10, 31, 0},
    {"skärtorsdagen", FEAST_EASTER, 0, -3, 0},
    {"skärtorsdag", FEAST_EASTER, 0, -3, 0},
    {"långfredagen", FEAST_EASTER, 0, -2, 0},
    {"långfredag", FEAST_EASTER, 0, -2, 0},
    {"påskafton", FEAST_EASTER, 0, -1, 0},
    {"påskaftonen", FEAST_EASTER, 0, -1, 0},
    {"påskdagen", FEAST_EASTER, 0, 0, 0},
    {"kristihimmelsfärdsdag", FEAST_EASTER, 0, 39, 0},
    {"pingstafton", FEAST_EASTER, 0, 48, 0},
    {"pingstdagen", FEAST_EASTER, 0, 49, 0},
    {"midsommarafton", FEAST_WEEKDAY, 6, 19, 5},
    {"midsommaraftonen", FEAST_WEEKDAY, 6, 19, 5},
    {"midsommardagen", FEAST_WEEKDAY, 6, 20, 6},
    {"allhelgonaafton", FEAST_WEEKDAY, 10, 30, 5},
    {"allhelgonadagen", FEAST_WEEKDAY, 10, 31, 6},
};

lofte_day feast_of_word(const char *fold, int year) {
    for (size_t i = 0; i < COUNT(feasts); i++) {
        const struct feast *feast = feasts + i;
        if (feast->name[0] != fold[0] || strcmp(feast->name, fold) != 0)
            continue;
        switch (feast->rule) {
        case FEAST_FIXED:
            return day_make(year, feast->month, feast->day);
        case FEAST_EASTER:
            return day_of_easter(year) + feast->day;
        case FEAST_WEEKDAY:
            return weekday_from(year, feast->month, feast->day, feast->weekday);
        }
    }
    return LOFTE_NO_DAY;
}

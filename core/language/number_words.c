/* SPDX-License-Identifier: MIT
 *
 * Tables of the parts that Swedish number words are built of, and how they are put together.
 */
#include "language/number_words.h"

#include <stddef.h>
#include <string.h>

struct part {
    const char *word;
    int value;
};

static const struct part tens[] = {
    {"tjugo", 20},  {"tjugu", 20},  {"trettio", 30}, {"fyrtio", 40}, {"fyratio", 40},
    {"femtio", 50}, {"sextio", 60}, {"sjuttio", 70}, {"åttio", 80},  {"nittio", 90},
};

static const struct part units[] = {
    {"en", 1},  {"ett", 1}, {"två", 2}, {"tre", 3},  {"fyra", 4},
    {"fem", 5}, {"sex", 6}, {"sju", 7}, {"åtta", 8}, {"nio", 9},
};

/* What is no sum of the above. */
static const struct part others[] = {
    {"noll", 0},    {"tio", 10},    {"elva", 11},    {"tolv", 12},      {"tretton", 13}, {"fjorton", 14},
    {"femton", 15}, {"sexton", 16}, {"sjutton", 17}, {"arton", 18},     {"aderton", 18}, {"nitton", 19},
    {"tvenne", 2},  {"trenne", 3},  {"tusen", 1000}, {"ettusen", 1000},
};

static const struct part rank_units[] = {
    {"första", 1}, {"förste", 1}, {"andra", 2},  {"andre", 2},   {"tredje", 3}, {"fjärde", 4},
    {"femte", 5},  {"sjätte", 6}, {"sjunde", 7}, {"åttonde", 8}, {"nionde", 9},
};

static const struct part rank_others[] = {
    {"tionde", 10},    {"elfte", 11},      {"tolfte", 12},     {"trettonde", 13}, {"fjortonde", 14},
    {"femtonde", 15},  {"sextonde", 16},   {"sjuttonde", 17},  {"artonde", 18},   {"adertonde", 18},
    {"nittonde", 19},  {"tjugonde", 20},   {"trettionde", 30}, {"fyrtionde", 40}, {"femtionde", 50},
    {"sextionde", 60}, {"sjuttionde", 70}, {"åttionde", 80},   {"nittionde", 90}, {"hundrade", 100},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static int whole_find(const struct part *part, size_t n, const char *word) {
    for (size_t i = 0; i < n; i++)
        if (part[i].word[0] == word[0] && strcmp(part[i].word, word) == 0)
            return part[i].value;
    return -1;
}

/* The part that `word` begins with; NULL where there is none. */
static const struct part *part_find(const struct part *part, size_t n, const char *word) {
    for (size_t i = 0; i < n; i++)
        if (part[i].word[0] == word[0] && strncmp(part[i].word, word, strlen(part[i].word)) == 0)
            return part + i;
    return NULL;
}

static int below_hundred(const char *word) {
    int value = whole_find(units, COUNT(units), word);
    if (value < 0)
        value = whole_find(others, COUNT(others), word);
    if (value >= 0)
        return value < 100 ? value : -1;
    const struct part *ten = part_find(tens, COUNT(tens), word);
    if (!ten)
        return -1;
    const char *rest = word + strlen(ten->word);
    const int unit = *rest ? whole_find(units, COUNT(units), rest) : 0;
    return unit < 0 ? -1 : ten->value + unit;
}

int64_t number_of_word(const char *fold) {
    const int small = below_hundred(fold);
    if (small >= 0)
        return small;
    static const char hundred[] = "hundra", century[] = "tjugohundra", thousand[] = "tvåtusen"; /* of years */
    const size_t year = strncmp(fold, century, sizeof century - 1) == 0     ? sizeof century - 1
                        : strncmp(fold, thousand, sizeof thousand - 1) == 0 ? sizeof thousand - 1
                                                                            : 0;
    if (year && below_hundred(fold + year) >= 0)
        return 2000 + below_hundred(fold + year);
    const struct part *times = part_find(units, COUNT(units), fold);
    const char *from = times ? fold + strlen(times->word) : fold;
    if (strncmp(from, hundred, sizeof hundred - 1) != 0)
        return whole_find(others, COUNT(others), fold);
    const char *rest = from + sizeof hundred - 1;
    if (strncmp(rest, "och", 3) == 0)
        rest += 3;
    const int low = *rest ? below_hundred(rest) : 0;
    return low < 0 ? -1 : (times ? times->value : 1) * 100 + low;
}

static int64_t rank_of_digits(const char *fold) {
    static const char *const tails[] = {"e", "a", "dje", "de", "te", "nde"};
    const size_t n = strspn(fold, "0123456789");
    const char *tail = fold + n + (fold[n] == ':' ? 1 : 0);
    const int64_t rank = n == 1 ? fold[0] - '0' : n == 2 ? (fold[0] - '0') * 10 + fold[1] - '0' : -1;
    for (size_t i = 0; i < COUNT(tails); i++)
        if (strcmp(tail, tails[i]) == 0 && (fold[n] == ':' || i == 0))
            return rank;
    return -1;
}

int64_t rank_of_word(const char *fold) {
    int rank = whole_find(rank_units, COUNT(rank_units), fold);
    if (rank < 0)
        rank = whole_find(rank_others, COUNT(rank_others), fold);
    if (rank >= 0)
        return rank;
    const struct part *ten = part_find(tens, COUNT(tens), fold);
    if (!ten)
        return rank_of_digits(fold);
    rank = whole_find(rank_units, COUNT(rank_units), fold + strlen(ten->word));
    return rank < 0 ? -1 : ten->value + rank;
}

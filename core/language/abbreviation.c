/* SPDX-License-Identifier: MIT
 *
 * The table of abbreviations, and the rules for unknown ones.
 */
#include "language/abbreviation.h"

#include "language/match.h"

#include <stdlib.h>
#include <string.h>

struct abbreviation {
    const char *fold;
    bool closes;
};

/* Sorted bytewise. Ordinary words that end sentences ('tom', 'art', 'min') are left out. */
static const struct abbreviation abbreviations[] = {
    {"adm", false},        {"ang", false},    {"anm", true},    {"ansv", false},    {"ant", false},
    {"apr", true},         {"aug", true},     {"avd", false},   {"avv", true},      {"bitr", false},
    {"bl", false},         {"bl.a", false},   {"c", false},     {"ca", false},      {"d.v.s", false},
    {"dec", true},         {"deltag", true},  {"div", false},   {"dnr", false},     {"doc", false},
    {"dvs", false},        {"e.d", true},     {"e.dyl", true},  {"e.kr", true},     {"e.m", true},
    {"em", true},          {"enl", false},    {"etc", true},    {"ev", false},      {"exkl", false},
    {"f.d", false},        {"f.k", false},    {"f.m", true},    {"f.n", false},     {"f.r.o.m", false},
    {"f.ö", false},        {"feb", true},     {"febr", true},   {"fg", false},      {"fm", true},
    {"fr", false},         {"fr.o.m", false}, {"fre", true},    {"förf", false},    {"gemens", false},
    {"genomf", false},     {"ggr", true},     {"h.t", true},    {"i.o.m", false},   {"inkl", false},
    {"inplan", false},     {"inrapp", true},  {"insp", true},   {"inst", false},    {"jan", true},
    {"jfr", false},        {"jml", false},    {"kap", false},   {"kl", false},      {"kontr", true},
    {"kr", true},          {"kv", false},     {"kvart", false}, {"lö", true},       {"lör", true},
    {"m", false},          {"m.a.o", false},  {"m.a.p", false}, {"m.fl", true},     {"m.h.a", false},
    {"m.h.t", false},      {"m.m", true},     {"max", false},   {"medverk", false}, {"mfl", true},
    {"mm", true},          {"må", true},      {"mån", true},    {"n", false},       {"nov", true},
    {"nr", false},         {"o", false},      {"o.d", true},    {"o.dyl", true},    {"o.s.a", true},
    {"o.s.v", true},       {"obs", false},    {"okt", true},    {"omg", true},      {"omh", true},
    {"on", true},          {"ons", true},     {"ordf", true},   {"osv", true},      {"p.g.a", false},
    {"pers", true},        {"pga", false},    {"pkt", false},   {"prel", false},    {"ref", false},
    {"resp", false},       {"s", false},      {"s.k", false},   {"sammanl", false}, {"samordn", false},
    {"sek", false},        {"sekr", true},    {"sep", true},    {"sept", true},     {"sid", false},
    {"skj", false},        {"st", true},      {"sv", false},    {"sö", true},       {"sön", true},
    {"t", false},          {"t.ex", false},   {"t.f", false},   {"t.h", false},     {"t.o.m", false},
    {"t.v", false},        {"tel", false},    {"tert", false},  {"tf", false},      {"ti", true},
    {"tills", false},      {"tis", true},     {"to", true},     {"tor", true},      {"tors", true},
    {"tot", false},        {"u.a", true},     {"ua", true},     {"ung", false},     {"ungef", false},
    {"v", false},          {"v.t", true},     {"visit", true},  {"ytterl", false},  {"återrapp", false},
    {"återrapport", true}, {"ö", false},      {"ö.h", false},
};

static int abbreviation_order(const void *key, const void *row) {
    return strcmp(key, ((const struct abbreviation *)row)->fold);
}

static const struct abbreviation *abbreviation_find(const char *fold) {
    return bsearch(fold, abbreviations, sizeof abbreviations / sizeof abbreviations[0], sizeof abbreviations[0],
                   abbreviation_order);
}

/* 'o.s.v', 'a.d': letters alone between dots. */
static bool letters_dotted(const char *fold) {
    return strlen(fold) >= 3 && fold[1] == '.';
}

static bool has_vowel(const char *fold) {
    return strpbrk(fold, "aeiouy") || strstr(fold, "å") || strstr(fold, "ä") || strstr(fold, "ö");
}

static size_t letters_in(const char *fold) {
    size_t n = 0;
    for (; *fold; fold++)
        n += ((unsigned char)*fold & 0xC0) != 0x80;
    return n;
}

/* No Swedish word ends like 'Högl', 'Sommenv', 'vandr', 'skolavslutn', 'förordn'. */
static bool ends_unsayably(const char *fold) {
    static const char *const ends[] = {"gl", "nv", "sv", "gv", "dl", "tl", "sl", "dr", "tr", "kr", "gr", "pr",
                                       "vr", "tn", "sn", "dn", "nl", "bl", "fl", "kn", "vn", "ml", "hl"};
    const size_t n = strlen(fold);
    for (size_t i = 0; n > 3 && i < sizeof ends / sizeof ends[0]; i++)
        if (text_is(fold + n - 2, ends[i]))
            return true;
    return false;
}

/* 'narkotikains', 'serveringstills': a long word whose last part is a short form. */
static bool ends_in_short_form(const char *fold) {
    enum { LONG = 7 };
    static const char *const ends[] = {"ins", "insp", "tills", "kontr", "omh", "vandr", "kamp"};
    const size_t len = strlen(fold);
    for (size_t i = 0; len >= LONG && i < sizeof ends / sizeof ends[0]; i++)
        if (text_is(fold + len - strlen(ends[i]), ends[i]))
            return !text_is(fold, "provins");
    return false;
}

static bool ends_in_consonant(const char *fold) {
    const size_t n = strlen(fold);
    return n && strchr("bcdfghjklmnpqrstvxz", fold[n - 1]);
}

/* Short words that end a telegram's sentence and are no abbreviations. */
static bool word_is_whole(const char *fold) {
    static const char *const words[] = {"dag",  "dem",   "den",   "fel",  "gång", "gjort", "helg", "hem",
                                        "idag", "klart", "kväll", "mars", "maj",  "natt",  "nej",  "nöjd",
                                        "oss",  "plats", "till",  "ut",   "vår",  "år",    "höst", "sist",
                                        "igen", "krog",  "dagar", "bort", "väg",  "torg",  "larm"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (text_is(words[i], fold))
            return true;
    static const char *const ends[] = {"en", "er", "ar", "or", "et", "ad", "at"}; /* 'ställen', 'böter', 'bilar' */
    const size_t n = strlen(fold);
    for (size_t i = 0; n > 4 && i < sizeof ends / sizeof ends[0]; i++)
        if (text_is(fold + n - 2, ends[i]))
            return true;
    return false;
}

static bool looks_cut_short(const char *word, const char *fold) {
    enum { LONGEST = 8 };
    const bool capitals =
        strcmp(word, fold) != 0 && word[0] && word[1] && strpbrk(word + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return !capitals && letters_in(fold) <= LONGEST && ends_in_consonant(fold) && !word_is_whole(fold);
}

bool abbreviation_takes_dot(const char *word, const char *fold, enum dot_next next) {
    if (abbreviation_find(fold) || letters_dotted(fold))
        return true;
    switch (next) {
    case DOT_BEFORE_MARK:
        return true;
    case DOT_BEFORE_LOWER:
        return looks_cut_short(word, fold) || ends_unsayably(fold) || !has_vowel(fold) || ends_in_short_form(fold) ||
               (strchr(fold, '.') && ends_in_consonant(fold)); /* 'alk.handl. 24/2', but 'nark.kontrollerna.två' */
    case DOT_BEFORE_DIGIT:
        return ends_unsayably(fold) || strchr(fold, '.') || (!has_vowel(fold) && text_is(word, fold));
    case DOT_BEFORE_UPPER:
    case DOT_BEFORE_END:
        return false;
    }
    return false;
}

bool abbreviation_closes(const char *fold) {
    const struct abbreviation *known = abbreviation_find(fold);
    return known ? known->closes : true;
}

/* SPDX-License-Identifier: MIT
 *
 * The tables of labels and measures.
 */
#include "language/number_context.h"

#include "language/calendar_words.h"
#include "language/when_part.h"

/* Before digits and number words alike. */
static const char *const labels[] = {
    "riksväg", "riksvägen", "länsväg",   "länsvägen", "europaväg", "väg",    "årskurs",  "årskurserna", "årskurser",
    "åk",      "klass",     "klasserna", "kl",        "klockan",   "vecka",  "veckorna", "paragraf",    "§",
    "§§",      "punkt",     "punkten",   "kapitel",   "kap",       "bilaga", "linje",    "nummer",      "sida",
    "kvartal", "tertial",   "del",       "fas",       "etapp",     "ärende", "nr",       "omgång",      "mom",
    "prio",    "nivå",      "spår",      "kvarteret", NULL};

/* Before digits only. */
static const char *const digit_labels[] = {
    "veckan", "rv",      "lv",    "v",    "e",      "nr",    "dnr",     "diarienr", "diarienummer",
    "tel",    "telefon", "tfn",   "pkt",  "p",      "sid",   "s",       "kv",       "den",
    "under",  "u",       "f",     "född", "rum",    "sal",   "hus",     "buss",     "bg",
    "pg",     "org.nr",  "orgnr", "zon",  "fyllda", "start", "samling", "pl",       "polislagen",
    "polisl", "anno",    "par",   "#",    NULL};

/* 'Storgatan 3'. */
static bool names_street(struct span span, size_t at) {
    static const char *const tails[] = {"gatan", "vägen", "torget", "gränd", "stigen", "plan", "gata", NULL};
    return text_ends_among(fold_at(span, at), tails);
}

static bool year_at(struct span span, size_t at) {
    return kind_is(span, at, TOKEN_NUMBER) && span.token[at].len == 4 && span.token[at].number >= 1900 &&
           span.token[at].number < 2100;
}

/* 'Yngre än 21'. */
static bool compares_age(struct span span, size_t at) {
    static const char *const ages[] = {"yngre", "äldre", NULL};
    return at >= 2 && fold_is(span, at - 1, "än") && fold_among(span, at - 2, ages);
}

/* The law's paragraph ('PL 13', '13 §') is the one number that stands after its name and counts nothing. */
static bool counts_after(struct span span, size_t at) {
    static const char *const laws[] = {"pl", "polislagen", "polisl", NULL};
    static const char *const times[] = {"gånger", "ggr", "tillfällen", "st", "stycken", NULL};
    return fold_among(span, at - 1, laws) &&
           (span.token[at].number != 13 || (at + 1 < span.n && fold_among(span, at + 1, times)));
}

static bool digits_before(struct span span, size_t at) {
    const struct token *token = span.token + at;
    if (year_at(span, at) || token->text[0] == '0')
        return token->len > 1 || year_at(span, at);
    if (!at)
        return false;
    if (!token->spaced && (dash_at(span, at - 1) || fold_is(span, at - 1, "/") || fold_is(span, at - 1, "+")))
        return true;
    const bool range = at > 2 && dash_at(span, at - 2) && kind_is(span, at - 3, TOKEN_NUMBER);
    if (kind_is(span, at - 1, TOKEN_NUMBER) && range && number_is_label(span, at - 3, false))
        return false;                        /* 'v. 17–18 2 kontroller' */
    if (kind_is(span, at - 1, TOKEN_NUMBER)) /* a telephone number, unless the one before is a label's */
        return !year_at(span, at - 1) && !number_is_label(span, at - 1, false);
    if (fold_among(span, at - 1, digit_labels))
        return !counts_after(span, at);
    return names_street(span, at - 1);
}

/* 'under samma kvartal tre', 'under denna vecka två': which one has been said. */
static bool label_points_back(struct span span, size_t at) {
    static const char *const same[] = {"samma", "nämnda", "sagda", "denna", "detta", NULL};
    static const char *const units[] = {"kvartal", "tertial", "vecka", "omgång", NULL};
    return at > 1 && fold_among(span, at - 1, units) && fold_among(span, at - 2, same);
}

static int64_t hour_at(struct span span, size_t at) {
    return kind_is(span, at, TOKEN_NUMBER) ? span.token[at].number : word_number_at(span, at);
}

/* 'krogtillsyn mellan elva och två,': hours, where nothing is counted behind them. */
static bool is_between_hours(struct span span, size_t at) {
    enum { MIDNIGHT = 24 };
    const bool first = at && fold_is(span, at - 1, "mellan") && fold_is(span, at + 1, "och");
    const size_t from = first ? at : at - 2;
    if (!first && !(at > 2 && fold_is(span, at - 1, "och") && fold_is(span, at - 3, "mellan")))
        return false;
    const bool last = from + 3 >= span.n || kind_is(span, from + 3, TOKEN_MARK);
    const int64_t a = hour_at(span, from), b = hour_at(span, from + 2);
    return last && a > 0 && a <= MIDNIGHT && b > 0 && b <= MIDNIGHT;
}

/* 'från fyra på eftermiddagen till ett på natten' */
static bool is_hour(struct span span, size_t at) {
    static const char *const before[] = {"från", "till", "vid", "efter", "före", "kring", "omkring", "mellan", NULL};
    static const char *const parts[] = {"eftermiddagen", "natten", "kvällen", "morgonen", "förmiddagen", NULL};
    if (is_between_hours(span, at))
        return true;
    if (!at || !fold_among(span, at - 1, before))
        return false;
    if (fold_is(span, at + 1, "på") && fold_among(span, at + 2, parts))
        return true;
    enum { EVENING = 17, MIDNIGHT = 24 };
    static const char *const when[] = {"efter", "före", "kring", "omkring", NULL}; /* 'krogtillsyn m komm efter 21' */
    const bool last = at + 1 >= span.n || kind_is(span, at + 1, TOKEN_MARK);
    return last && kind_is(span, at, TOKEN_NUMBER) && fold_among(span, at - 1, when) &&
           span.token[at].number >= EVENING && span.token[at].number <= MIDNIGHT;
}

/* 'åk 7, 8 och 9', 'i åk 8 till år 3': school years behind the first. */
static bool is_school_year(struct span span, size_t at) {
    enum { LONGEST_LIST = 8 };
    static const char *const years[] = {"åk", "årskurs", "årskurserna", "klass", "klasserna", NULL};
    static const char *const joints[] = {"och", "samt", ",", "till", "-", "–", "eller", "år", NULL};
    for (size_t i = at; i-- > 0 && i + LONGEST_LIST > at;) {
        if (fold_among(span, i, years))
            return i + 1 < at;
        if (!fold_among(span, i, joints) && !kind_is(span, i, TOKEN_NUMBER))
            return false;
    }
    return false;
}

bool number_is_label(struct span span, size_t at, bool digits) {
    if (is_hour(span, at) || is_school_year(span, at))
        return true;
    if (label_points_back(span, at))
        return false;
    static const char *const ours[] = {"avtalets", "löftets", "periodens", "årets", NULL};
    if (at > 1 && fold_is(span, at - 1, "start") && fold_among(span, at - 2, ours))
        return false; /* 'räknat från avtalets start 14' */
    static const char *const pieces[] = {"st", "stycken", "ggr", NULL};
    if (at && fold_is(span, at - 1, "pl") && fold_among(span, at + 1, pieces))
        return false; /* 'PL 3 st' */
    if (at > 1 && fold_is(span, at - 1, "§") && kind_is(span, at - 2, TOKEN_NUMBER))
        return false; /* 'PL 13 § 4 st' */
    if (at && (fold_among(span, at - 1, labels) || fold_ends(span, at - 1, "vecka") || compares_age(span, at)))
        return true; /* 'åk 8', 'kampanjvecka 17' */
    if (!digits && kind_is(span, at, TOKEN_NUMBER))
        return at && fold_among(span, at - 1, digit_labels);
    return digits && digits_before(span, at);
}

static const char *const measures[] = {"halv",
                                       "halvt",
                                       "halvår",
                                       "halvtimme",
                                       "år",
                                       "års",
                                       "årig",
                                       "årige",
                                       "åriga",
                                       "åring",
                                       "åringar",
                                       "årsåldern",
                                       "%",
                                       "‰",
                                       "procent",
                                       "procents",
                                       "promille",
                                       "kr",
                                       "kronor",
                                       "kronors",
                                       "tkr",
                                       "mkr",
                                       "miljoner",
                                       "km",
                                       "km/h",
                                       "kilometer",
                                       "meter",
                                       "mil",
                                       "h",
                                       "tim",
                                       "timme",
                                       "timmar",
                                       "timmars",
                                       "min",
                                       "minut",
                                       "minuter",
                                       "minuters",
                                       "sekunder",
                                       "sek",
                                       "dag",
                                       "dagar",
                                       "dagars",
                                       "dygn",
                                       "dygns",
                                       "vecka",
                                       "veckor",
                                       "veckors",
                                       "månad",
                                       "månader",
                                       "månaders",
                                       "mån",
                                       "terminer",
                                       "termin",
                                       "kilo",
                                       "kg",
                                       "gram",
                                       "g",
                                       "hg",
                                       "liter",
                                       "cl",
                                       "ml",
                                       "grader",
                                       "gradigt",
                                       "§",
                                       "§§",
                                       "poäng",
                                       "kvadratmeter",
                                       "kvart",
                                       "decennier",
                                       "årtionden",
                                       "procentenheter",
                                       "natt",
                                       "tiden",
                                       "°",
                                       "€",
                                       "kvm",
                                       "volt",
                                       "årsarbetare",
                                       NULL};

/* '3 mars', '3–5 mars', 'den 3, 4 och 7 mars': bounded, since a list of days is short. A comma alone joins no days:
 * in '3, 5 mars två till' the three is a count. */
static bool days_of_month_follow(struct span span, size_t end) {
    enum { LONGEST_LIST = 12 };
    static const char *const joints[] = {"och", "samt", ",", "till", "o", NULL};
    bool comma = false;
    for (size_t at = end; at < end + LONGEST_LIST; at++) {
        if (month_at(span, at, true))
            return !comma;
        if (!fold_among(span, at, joints) && !dash_at(span, at))
            return false;
        comma = fold_is(span, at, ",");
        if (at == end && comma && kind_is(span, at + 1, TOKEN_NUMBER) && dash_at(span, at + 2))
            return false; /* 'LOB 3, 1–12 maj LOB 2' */
        at += fold_is(span, at + 1, "den") ? 2 : 1;
        if (!kind_is(span, at, TOKEN_NUMBER) || span.token[at].number < 1 || span.token[at].number > 31)
            return false;
    }
    return false;
}

bool number_is_measure(struct span span, size_t end, bool digits) {
    static const char *const weeks[] = {"v", "vecka", NULL};
    if (fold_among(span, end, weeks) && kind_is(span, end + 1, TOKEN_NUMBER))
        return false; /* 'en trafikktr v. 33 och 1 v. 34' */
    if (fold_among(span, end, measures))
        return true;
    if (fold_is(span, end, "och") && fold_is(span, end + 1, "ett") && fold_is(span, end + 2, "halvt"))
        return true;
    if (fold_is(span, end, "och") && fold_is(span, end + 1, "samma")) /* 'en och samma person' */
        return true;
    if (!digits) /* but 'två sept–okt' */
        return end && month_at(span, end, true) != 0 && !(dash_at(span, end + 1) && month_at(span, end + 2, true));
    if (!month_table_at(span, end - 1) && days_of_month_follow(span, end))
        return true;
    if (kind_is(span, end, TOKEN_NUMBER) && span.token[end - 1].kind == TOKEN_NUMBER)
        return true;
    if (fold_is(span, end, "+") && !span.token[end].spaced && !kind_is(span, end + 1, TOKEN_NUMBER))
        return true; /* 'man 50+' */
    const bool colon = fold_is(span, end, ":") && !span.token[end].spaced;
    if (colon && dash_at(span, end + 1) && !span.token[end + 1].spaced) /* '500:-' */
        return true;
    if (!fold_is(span, end, ".") || span.token[end].spaced || end + 1 >= span.n || !span.token[end + 1].spaced)
        return false;
    return kind_is(span, end + 1, TOKEN_WORD) &&
           text_is(span.token[end + 1].text, span.token[end + 1].fold); /* 'den 3. i månaden' */
}

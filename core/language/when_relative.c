/* SPDX-License-Identifier: MIT
 *
 * Time told from the meeting's day: 'i går', 'i fredags', 'förra veckan', 'i helgen', 'under månaden', 'i år', seasons,
 * feasts.
 */
#include "base/days.h"
#include "language/calendar_words.h"
#include "language/when_part.h"

enum relative_unit {
    REL_DAY,
    REL_WEEK,
    REL_WEEKEND,
    REL_MONTH,
    REL_QUARTER,
    REL_TERTIAL,
    REL_HALF,
    REL_YEAR,
    REL_VAGUE
};

enum { BARE = 9 }; /* 'under månaden': this one, or the last one where this has just begun */

struct relative {
    const char *word[3];
    enum relative_unit unit;
    int step; /* units from the meeting's, or BARE; REL_VAGUE: 1 forward */
};

static const struct relative relatives[] = {
    {{"i", "går"}, REL_DAY, -1},
    {{"igår"}, REL_DAY, -1},
    {{"gårdagens"}, REL_DAY, -1},
    {{"gårdagen"}, REL_DAY, -1},
    {{"i", "förrgår"}, REL_DAY, -2},
    {{"i", "dag"}, REL_DAY, 0},
    {{"idag"}, REL_DAY, 0},
    {{"i", "morse"}, REL_DAY, 0},
    {{"i", "natt"}, REL_DAY, 0},
    {{"i", "kväll"}, REL_DAY, 0},
    {{"ikväll"}, REL_DAY, 0},
    {{"i", "morgon"}, REL_DAY, 1},
    {{"imorgon"}, REL_DAY, 1},
    {{"morgondagens"}, REL_DAY, 1},
    {{"morgondagen"}, REL_DAY, 1},
    {{"i", "övermorgon"}, REL_DAY, 2},
    {{"under", "veckan"}, REL_WEEK, BARE},
    {{"i", "veckan"}, REL_WEEK, BARE},
    {{"under", "månaden"}, REL_MONTH, BARE},
    {{"under", "kvartalet"}, REL_QUARTER, BARE},
    {{"för", "kvartalet"}, REL_QUARTER, BARE},
    {{"under", "tertialet"}, REL_TERTIAL, BARE},
    {{"för", "tertialet"}, REL_TERTIAL, BARE},
    {{"för", "månaden"}, REL_MONTH, BARE},
    {{"hela", "tertialet"}, REL_TERTIAL, BARE},
    {{"under", "halvåret"}, REL_HALF, BARE},
    {{"i", "helgen"}, REL_WEEKEND, -1},
    {{"under", "helgen"}, REL_WEEKEND, -1},
    {{"till", "helgen"}, REL_WEEKEND, 1},
    {{"i", "år"}, REL_YEAR, 0},
    {{"under", "året"}, REL_YEAR, BARE},
    {{"för", "året"}, REL_YEAR, 0},
    {{"i", "fjol"}, REL_YEAR, -1},
    {{"i", "fjor"}, REL_YEAR, -1},
    {{"ifjol"}, REL_YEAR, -1},
    {{"fjolåret"}, REL_YEAR, -1},
    {{"i", "våras"}, REL_VAGUE, 0},
    {{"i", "somras"}, REL_VAGUE, 0},
    {{"i", "höstas"}, REL_VAGUE, 0},
    {{"i", "vintras"}, REL_VAGUE, 0},
    {{"i", "julas"}, REL_VAGUE, 0},
    {{"i", "påskas"}, REL_VAGUE, 0},
    {{"i", "vår"}, REL_VAGUE, 0},
    {{"i", "sommar"}, REL_VAGUE, 0},
    {{"i", "höst"}, REL_VAGUE, 0},
    {{"i", "vinter"}, REL_VAGUE, 0},
    {{"i", "jul"}, REL_VAGUE, 0},
    {{"i", "påsk"}, REL_VAGUE, 0},
    {{"till", "våren"}, REL_VAGUE, 1},
    {{"till", "sommaren"}, REL_VAGUE, 1},
    {{"till", "hösten"}, REL_VAGUE, 1},
    {{"till", "vintern"}, REL_VAGUE, 1},
    {{"våren"}, REL_VAGUE, 0},
    {{"sommaren"}, REL_VAGUE, 0},
    {{"hösten"}, REL_VAGUE, 0},
    {{"vintern"}, REL_VAGUE, 0},
    {{"terminen"}, REL_VAGUE, 0},
    {{"läsåret"}, REL_VAGUE, 0},
    {{"mellandagarna"}, REL_VAGUE, 0},
    {{"sommarlovet"}, REL_VAGUE, 0},
    {{"höstlovet"}, REL_VAGUE, 0},
    {{"jullovet"}, REL_VAGUE, 0},
    {{"sportlovet"}, REL_VAGUE, 0},
    {{"påsklovet"}, REL_VAGUE, 0},
    {{"valborgshelgen"}, REL_VAGUE, 0},
    {{"påskhelgen"}, REL_VAGUE, 0},
    {{"midsommarhelgen"}, REL_VAGUE, 0},
    {{"julhelgen"}, REL_VAGUE, 0},
    {{"nyårshelgen"}, REL_VAGUE, 0},
};

struct unit_name {
    const char *bare, *definite;
    enum relative_unit unit;
};

static const struct unit_name unit_names[] = {
    {"vecka", "veckan", REL_WEEK},         {"v", "v", REL_WEEK},
    {"helg", "helgen", REL_WEEKEND},       {"månad", "månaden", REL_MONTH},
    {"kvartal", "kvartalet", REL_QUARTER}, {"tertial", "tertialet", REL_TERTIAL},
    {"halvår", "halvåret", REL_HALF},      {"år", "året", REL_YEAR},
};

static const char *const articles[] = {"den", "det", NULL};
static const char *const pointers_back[] = {"förra",   "föregående", "sistlidna", "gångna",
                                            "senaste", "förgångna",  "fg",        NULL};
static const char *const pointers_here[] = {"denna", "detta", "innevarande", "pågående", NULL};
static const char *const pointers_ahead[] = {"nästa", "kommande", "nästkommande", NULL};

/* 'förra veckan', 'den här månaden', 'innevarande kvartal', 'nästa helg'. */
static bool pointed_read(struct span span, size_t at, struct relative *out, size_t *end) {
    const bool the = fold_among(span, at, articles);
    const size_t pointer = at + (the ? 1 : 0);
    const bool here = the && fold_is(span, pointer, "här");
    const bool past = fold_among(span, pointer, pointers_back), ahead = fold_among(span, pointer, pointers_ahead);
    if (!here && !past && !ahead && !fold_among(span, pointer, pointers_here))
        return false;
    static const char *const weeks[] = {"v", "vecka", NULL};
    if (fold_among(span, pointer + 1, weeks) && kind_is(span, pointer + 2, TOKEN_NUMBER))
        return false; /* 'nästa v 6', 'Nästa vecka 4.' */
    for (size_t i = 0; i < sizeof unit_names / sizeof unit_names[0]; i++) {
        if (!fold_is(span, pointer + 1, unit_names[i].bare) && !fold_is(span, pointer + 1, unit_names[i].definite))
            continue;
        *out = (struct relative){.unit = unit_names[i].unit, .step = past ? -1 : ahead ? 1 : 0};
        *end = pointer + 2;
        return true;
    }
    return false;
}

static bool table_read(struct span span, size_t at, struct relative *out, size_t *end) {
    for (size_t i = 0; i < sizeof relatives / sizeof relatives[0]; i++) {
        size_t n = 0;
        while (n < 3 && relatives[i].word[n] && fold_is(span, at + n, relatives[i].word[n]))
            n++;
        if (!n || (n < 3 && relatives[i].word[n]))
            continue;
        *out = relatives[i];
        *end = at + n;
        return true;
    }
    return false;
}

static struct lofte_window months_window(lofte_day meeting, int length, int step) {
    const struct date date = day_split(meeting);
    const int index = date.year * 12 + date.month - 1, first = (index / length + step) * length;
    const lofte_day from = day_make(first / 12, first % 12 + 1, 1);
    return (struct lofte_window){from, day_add_months(from, length) - 1};
}

static struct lofte_window weekend_window(lofte_day meeting, int step) {
    const lofte_day sunday = meeting - day_weekday(meeting);
    const lofte_day last = sunday + (step < 0 ? 0 : 7);
    return (struct lofte_window){last - 2, last};
}

static int months_of_unit(enum relative_unit unit) {
    return unit == REL_MONTH ? 1 : unit == REL_QUARTER ? 3 : unit == REL_TERTIAL ? 4 : unit == REL_HALF ? 6 : 12;
}

static struct lofte_window unit_window(enum relative_unit unit, lofte_day meeting, int step) {
    switch (unit) {
    case REL_DAY:
        return (struct lofte_window){meeting + step, meeting + step};
    case REL_WEEK: {
        const lofte_day monday = meeting - (day_weekday(meeting) - 1) + step * 7;
        return (struct lofte_window){monday, monday + 6};
    }
    case REL_WEEKEND:
        return weekend_window(meeting, step);
    case REL_MONTH:
    case REL_QUARTER:
    case REL_TERTIAL:
    case REL_HALF:
    case REL_YEAR:
        return months_window(meeting, months_of_unit(unit), step);
    case REL_VAGUE:
        break;
    }
    return (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY};
}

/* A period that has hardly begun is not what 'under perioden' tells of: a week on its Monday, a month in its first
 * days, a longer one in its first month. */
static int bare_step(enum relative_unit unit, lofte_day meeting) {
    const struct date date = day_split(meeting);
    if (unit == REL_WEEK)
        return day_weekday(meeting) == 1 ? -1 : 0;
    if (unit == REL_MONTH)
        return date.day <= 5 ? -1 : 0;
    return (date.month - 1) % months_of_unit(unit) == 0 ? -1 : 0;
}

/* 'fyra kvällar i veckan' says how often. */
static bool tells_how_often(struct span span, size_t at) {
    static const char *const before[] = {"gång",  "gånger", "ggr",  "dag",    "dagar", "kväll", "kvällar",
                                         "timme", "timmar", "dygn", "nätter", "pass",  "tim",   NULL};
    return at && fold_is(span, at, "i") && fold_is(span, at + 1, "veckan") && fold_among(span, at - 1, before);
}

/* 'valborgshelgen', said in April: within the half year to come. */
static bool feast_lies_ahead(struct span span, size_t at, lofte_day meeting) {
    enum { SOON = 6 };
    static const struct {
        const char *stem;
        int begins; /* month */
    } feasts[] = {{"valborgs", 5}, {"påskhelg", 4}, {"midsommarhelg", 7}, {"julhelg", 12}, {"nyårshelg", 12}};
    for (size_t i = 0; i < sizeof feasts / sizeof feasts[0]; i++) {
        const int months = feasts[i].begins - day_split(meeting).month;
        if (text_begins(fold_at(span, at), feasts[i].stem))
            return months > 0 && months < SOON;
    }
    return false;
}

/* 'i höst', said in June: a season named so, and not yet begun. */
static bool lies_ahead(struct span span, size_t at, lofte_day meeting) {
    static const struct {
        const char *season;
        int begins; /* month */
    } seasons[] = {{"vår", 3}, {"påsk", 3}, {"sommar", 6}, {"höst", 8}, {"jul", 12}};
    if (!fold_is(span, at, "i"))
        return feast_lies_ahead(span, at, meeting);
    for (size_t i = 0; i < sizeof seasons / sizeof seasons[0]; i++)
        if (fold_is(span, at + 1, seasons[i].season))
            return day_split(meeting).month < seasons[i].begins;
    return false;
}

/* The year of a season, where it names one ('hösten 2022', 'förra våren'), and whether it lies ahead. */
static void season_settle(struct span span, size_t at, lofte_day meeting, struct when *out) {
    const int year = day_split(meeting).year;
    if (at && fold_is(span, at - 1, "förra")) {
        out->season_year = year - 1;
        return;
    }
    out->end = year_read(span, out->end, &out->season_year);
    if (out->season_year == YEAR_LAST || out->season_year == YEAR_THIS)
        out->season_year = year - (out->season_year == YEAR_LAST);
    out->future = out->future || lies_ahead(span, at, meeting) || out->season_year > year;
}

static bool unit_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    struct relative said;
    size_t end;
    if (tells_how_often(span, at) || (!pointed_read(span, at, &said, &end) && !table_read(span, at, &said, &end)))
        return false;
    struct part date;
    if (said.unit == REL_WEEKEND && (day_part_read(span, end, &date) || period_part_read(span, end, &date)))
        return false; /* 'helgen 20–22 oktober' */
    int named;
    if (said.unit == REL_YEAR && fold_is(span, end - 1, "året") && year_read(span, end, &named) > end)
        return false; /* 'under året 2023' */
    const bool bare = said.step == BARE;
    const int step = bare ? bare_step(said.unit, meeting) : said.step;
    *out = (struct when){.window = unit_window(said.unit, meeting, step), .end = end, .future = step > 0};
    if (fold_is(span, end - 1, "kväll") || fold_is(span, end - 1, "ikväll"))
        out->future = true; /* meetings are by day */
    out->ahead = bare ? unit_window(said.unit, meeting, 0) : out->window;
    out->kind = said.unit == REL_VAGUE     ? WHEN_VAGUE
                : said.unit == REL_DAY     ? WHEN_DAY
                : said.unit == REL_WEEKEND ? WHEN_DAYS
                                           : WHEN_PERIOD;
    out->year = said.unit == REL_YEAR;
    out->last_year = out->year && step < 0 && !bare;
    if (out->year && step == 0) {
        out->kind = WHEN_SO_FAR;
        out->window.to = LOFTE_NO_DAY;
    }
    if (said.unit == REL_VAGUE)
        season_settle(span, at, meeting, out);
    out->listed = out->kind == WHEN_DAY;
    out->each[0] = out->window;
    return true;
}

static void day_set(struct when *out, lofte_day past, lofte_day ahead, size_t end) {
    *out = (struct when){.kind = WHEN_DAY, .window = {past, past}, .ahead = {ahead, ahead}, .listed = 1, .end = end};
    out->each[0] = out->window;
}

static const char *const before_weekday[] = {"förra", "sistlidna", "gångna", NULL};
static const char *const ahead_weekday[] = {"nästa", "kommande", "på", "till", NULL};

static const char *const day_genitives[] = {"måndagens", "tisdagens", "onsdagens", "torsdagens",
                                            "fredagens", "lördagens", "söndagens", NULL};

/* 'fredagens krogtillsyn': the last one. */
static bool weekday_genitive_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    int weekday = 1;
    while (weekday <= 7 && !fold_is(span, at, day_genitives[weekday - 1]))
        weekday++;
    if (weekday > 7)
        return false;
    const lofte_day before = meeting - 1 - (day_weekday(meeting - 1) - weekday + 7) % 7;
    day_set(out, before, before, at + 1);
    return true;
}

/* 'i fredags', 'på fredag', 'förra fredagen', 'natten till lördag'. A date after it is more exact. */
static bool weekday_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const toward[] = {"till", "mot", NULL};
    static const char *const hours[] = {"kväll", "natt", "morse", "eftermiddag", "förmiddag", NULL};
    const bool night = (fold_is(span, at, "natten") || fold_is(span, at, "natt")) && fold_among(span, at + 1, toward);
    const size_t name = at + (night ? 2 : 1);
    const int weekday = weekday_at(span, name, false);
    struct part date;
    if (night && day_part_read(span, name, &date))
        return phrase_read(span, name, false, meeting, out);
    const bool dated = day_part_read(span, name, &date); /* 'på torsdag, den 16': the day says it again */
    if (!weekday || (dated && date.month))
        return false;
    const bool last =
        (fold_is(span, at, "i") && fold_ends(span, name, "dags")) || fold_among(span, at, before_weekday) || night;
    const bool next = fold_among(span, at, ahead_weekday) && fold_ends(span, name, "dag");
    if (!last && !next)
        return false;
    const lofte_day before = meeting - 1 - (day_weekday(meeting - 1) - weekday + 7) % 7;
    const lofte_day after = meeting + 1 + (weekday - day_weekday(meeting + 1) + 7) % 7;
    if (dated && date.n != day_split(last ? before : after).day)
        return false;
    day_set(out, last ? before : after, last && !night ? before : after,
            dated ? date.end : name + (fold_among(span, name + 1, hours) ? 2 : 1));
    out->future = next;
    return true;
}

/* 'onsdag vecka 10', 'torsdagen v 46': a day of that week. */
static bool weekday_of_week_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    const int weekday = weekday_at(span, at, false);
    const size_t week = at + 1 + (fold_is(span, at + 1, "i") || fold_is(span, at + 1, "under") ? 1 : 0);
    struct part part;
    if (!weekday || !period_part_read(span, week, &part) || part.unit != PART_WEEK ||
        !phrase_read(span, week, false, meeting, out) || out->window.to - out->window.from != 6)
        return false;
    day_set(out, out->window.from + weekday - 1, out->ahead.from + weekday - 1, out->end);
    return true;
}

bool relative_opens(const struct spelling *spelling) {
    static const char *const firsts[] = {"i", "natten", "natt", NULL};
    const char *const *const lists[] = {firsts,         articles,       pointers_back, pointers_here,
                                        pointers_ahead, before_weekday, ahead_weekday, day_genitives};
    bool opens = spelling->weekday[false] != 0;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        opens = opens || text_listed(spelling->fold, lists[i]);
    for (size_t i = 0; i < sizeof relatives / sizeof relatives[0]; i++)
        opens = opens || text_is(spelling->fold, relatives[i].word[0]);
    return opens;
}

static bool feast_week_at(struct span span, size_t at);

bool relative_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    return kind_is(span, at, TOKEN_WORD) && !feast_week_at(span, at + 1) &&
           (weekday_of_week_read(span, at, meeting, out) || weekday_read(span, at, meeting, out) ||
            weekday_genitive_read(span, at, meeting, out) || unit_read(span, at, meeting, out));
}

/* ---- feasts ---- */

/* A feast that is a noun of its own ('valborg', 'lucia', 'halloween') names the day only after one of these. */
static bool feast_is_day(struct span span, size_t at) {
    static const char *const loose[] = {"valborg", "lucia", "halloween", NULL};
    static const char *const on[] = {"på", "under", NULL};
    return !fold_among(span, at, loose) || (at && fold_among(span, at - 1, on));
}

struct feast_pair {
    const char *first, *second, *name;
    int shift;
};

static const struct feast_pair pairs[] = {
    {"alla", "helgons", "allhelgonadagen", 0}, {"annandag", "påsk", "påskdagen", 1},
    {"annandag", "jul", "annandagen", 0},      {"annandag", "pingst", "pingstdagen", 1},
    {"trettondag", "jul", "trettondagen", 0},  {"kristi", "himmelsfärdsdag", "kristihimmelsfärdsdag", 0},
};

static lofte_day feast_find(struct span span, size_t at, int year, size_t *end) {
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (fold_is(span, at, pairs[i].first) && fold_is(span, at + 1, pairs[i].second)) {
            *end = at + 2 + (fold_is(span, at + 2, "dag") ? 1 : 0);
            return feast_of_word(pairs[i].name, year) + pairs[i].shift;
        }
    *end = at + 1;
    return feast_of_word(fold_at(span, at), year);
}

static const char *const near_feast[] = {"inför", "kring", "efter", "före", NULL};

bool feast_opens(const char *fold) {
    enum { ANY_YEAR = 2000 };
    bool opens =
        text_among(fold, near_feast) || text_is(fold, "veckan") || feast_of_word(fold, ANY_YEAR) != LOFTE_NO_DAY;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        opens = opens || text_is(fold, pairs[i].first);
    return opens;
}

static const char *const beside_feast[] = {"före", "innan", "efter", NULL};

/* 'veckan före valborg' */
static bool feast_week_at(struct span span, size_t at) {
    enum { ANY_YEAR = 2000 };
    size_t end;
    return fold_is(span, at, "veckan") && fold_among(span, at + 1, beside_feast) &&
           feast_find(span, at + 2, ANY_YEAR, &end) != LOFTE_NO_DAY;
}

/* The week, Monday to Sunday, before or after that of the feast in the year. */
static lofte_day feast_week(struct span span, size_t at, int year, size_t *end) {
    const lofte_day feast = feast_find(span, at + 2, year, end);
    return feast - (day_weekday(feast) - 1) + (fold_is(span, at + 1, "efter") ? 7 : -7);
}

static void feast_week_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    enum { LAST = 6 };
    const int year = day_split(meeting).year;
    size_t end;
    const lofte_day now = feast_week(span, at, year, &end);
    const lofte_day behind = now > meeting ? feast_week(span, at, year - 1, &end) : now;
    const lofte_day ahead = now + LAST < meeting ? feast_week(span, at, year + 1, &end) : now;
    *out = (struct when){.kind = WHEN_PERIOD,
                         .window = {behind, behind + LAST},
                         .ahead = {ahead, ahead + LAST},
                         .listed = 1,
                         .end = end};
}

bool feast_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    if (feast_week_at(span, at)) {
        feast_week_read(span, at, meeting, out);
        return true;
    }
    static const char *const events[] = {"valborg",   "lucia",       "halloween", "midsommar",
                                         "jul",       "påsk",        "nyår",      "skolavslutningen",
                                         "skolstart", "skolstarten", "studenten", NULL};
    const struct date today = day_split(meeting);
    size_t end;
    if (fold_among(span, at, near_feast) &&
        (feast_find(span, at + 1, today.year, &end) != LOFTE_NO_DAY || fold_among(span, at + 1, events))) {
        *out = (struct when){.kind = WHEN_VAGUE,
                             .window = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                             .ahead = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                             .end = at + 2};
        return true;
    }
    const lofte_day now = feast_find(span, at, today.year, &end);
    if (now == LOFTE_NO_DAY || !feast_is_day(span, at))
        return false;
    struct part date;
    const size_t skip = end + (fold_is(span, end, ",") ? 1 : 0);
    if (day_part_read(span, skip, &date) && date.month)
        return phrase_read(span, skip, false, meeting, out);
    int year = YEAR_UNSAID;
    const size_t year_end = year_read(span, end, &year);
    if (year) {
        const lofte_day day = feast_find(span, at, year > 0 ? year : today.year - (year == YEAR_LAST), &end);
        day_set(out, day, day, year_end);
        return true;
    }
    const int month = day_split(now).month;
    day_set(out, month > today.month ? feast_find(span, at, today.year - 1, &end) : now,
            month < today.month ? feast_find(span, at, today.year + 1, &end) : now, end);
    return true;
}

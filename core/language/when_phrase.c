/* SPDX-License-Identifier: MIT
 *
 * Parts joined into ranges and lists: what one part leaves out is taken from its neighbours or from the text before,
 * and the years are found.
 */
#include "base/days.h"
#include "language/calendar_words.h"
#include "language/when_part.h"
#include "language/when_since.h"

enum joint { JOINT_NONE, JOINT_LIST, JOINT_COMMA, JOINT_RANGE };

struct phrase {
    struct part part[WHEN_LISTED];
    enum joint joint[WHEN_LISTED]; /* before the part */
    size_t n;
};

static bool phrase_is_range(const struct phrase *phrase) {
    return phrase->n > 1 && phrase->joint[phrase->n - 1] == JOINT_RANGE;
}

/* 'Flyttas från vecka 41 till vecka 45' is no range. */
static bool moved_before(struct span span, size_t at) {
    enum { NEAR = 10 };
    static const char *const stems[] = {"flytt",   "skjut",     "sköt",  "skj", "senarel",
                                        "framfly", "tidigarel", "ändra", NULL};
    for (size_t i = at; i-- > 0 && i + NEAR >= at;)
        if (text_begins_among(span.token[i].fold, stems))
            return true;
    return false;
}

static enum joint joint_read(struct span span, size_t at, bool between, bool moved, size_t *end) {
    static const char *const lists[] = {"och", "samt", "o", "&", "+", "eller", "respektive", "resp", NULL};
    static const char *const until[] = {"t.o.m", "tom", "t.om", NULL};
    *end = at + 1;
    if (dash_at(span, at) || (fold_among(span, at, until) && !moved))
        return JOINT_RANGE;
    if (fold_is(span, at, "till") && !moved) {
        *end += fold_is(span, at + 1, "och") && fold_is(span, at + 2, "med") ? 2 : 0;
        return JOINT_RANGE;
    }
    if (fold_is(span, at, "och") && between)
        return JOINT_RANGE;
    if (fold_among(span, at, lists))
        return JOINT_LIST;
    return fold_is(span, at, ",") ? JOINT_COMMA : JOINT_NONE;
}

/* A number alone goes on with the unit before it: 'vecka 9 och 10', 'kvartal 1–2'. */
static bool same_unit_read(struct span span, size_t at, const struct part *before, struct part *out) {
    static const char *const weeks[] = {"v", "vecka", NULL};
    if (fold_among(span, at + 1, weeks) && kind_is(span, at + 2, TOKEN_NUMBER))
        return false; /* '1 ktr v 13 och 1 v 14' */
    static const char *const counted[] = {"st", "stycken", "gånger", "ggr", NULL};
    if (before->unit == PART_DAY || before->unit == PART_MONTH || before->unit == PART_YEAR ||
        !kind_is(span, at, TOKEN_NUMBER) || span.token[at].len > 2 || fold_among(span, at + 1, counted))
        return false;
    if (before->unit == PART_WEEK && dash_at(span, at - 1) && span.token[at].spaced &&
        span.token[at].number < before->n)
        return false; /* 'V. 44 – 1 kontroll' */
    const int most = before->unit == PART_WEEK ? 53 : 4;
    *out = (struct part){.unit = before->unit, .n = (int)span.token[at].number, .end = at + 1};
    out->end = year_read(span, out->end, &out->year);
    return out->n >= 1 && out->n <= most;
}

/* '18/9 26/9 o 3/10': nothing but a space stands between. */
static bool slashed_follows(struct span span, const struct part *before) {
    return before->unit == PART_DAY && kind_is(span, before->end - 1, TOKEN_MIXED) &&
           strchr(fold_at(span, before->end - 1), '/') && kind_is(span, before->end, TOKEN_MIXED) &&
           strchr(fold_at(span, before->end), '/');
}

static bool next_part_read(struct span span, size_t at, const struct part *before, struct part *out) {
    if (before->unit == PART_DAY)
        return day_part_read(span, at, out);
    const size_t skip = fold_is(span, at, "det") || fold_is(span, at, "den") ? 1 : 0;
    return same_unit_read(span, at, before, out) ||
           (period_part_read(span, at + skip, out) && out->unit == before->unit);
}

/* 'v 12/13' is one token. */
static bool slashed_weeks_read(struct span span, size_t at, struct phrase *out) {
    int first = 0, second = 0, *into = &first;
    if ((!fold_is(span, at, "v") && !fold_is(span, at, "vecka") && !fold_is(span, at, "veckorna")) ||
        !kind_is(span, at + 1, TOKEN_MIXED))
        return false;
    for (const char *s = fold_at(span, at + 1); *s; s++) {
        if (*s == '/' && into == &first)
            into = &second;
        else if (*s >= '0' && *s <= '9' && *into < 100)
            *into = *into * 10 + (*s - '0');
        else
            return false;
    }
    *out = (struct phrase){.part = {{.unit = PART_WEEK, .n = first}, {.unit = PART_WEEK, .n = second, .end = at + 2}},
                           .joint = {JOINT_NONE, JOINT_LIST},
                           .n = 2};
    return first >= 1 && first < second && second <= 53; /* 'Östra v. 9/5' is a street and a day */
}

/* 'januari-mars' is one word. */
static bool hyphened_months_read(struct span span, size_t at, struct phrase *out) {
    const char *fold = fold_at(span, at), *hyphen = strchr(fold, '-');
    char low[16];
    if (!hyphen || (size_t)(hyphen - fold) >= sizeof low)
        return false;
    memcpy(low, fold, (size_t)(hyphen - fold));
    low[hyphen - fold] = '\0';
    const int first = month_of_word(low, false), last = month_of_word(hyphen + 1, false);
    *out = (struct phrase){.part = {{.unit = PART_MONTH, .n = first}, {.unit = PART_MONTH, .n = last}},
                           .joint = {JOINT_NONE, JOINT_RANGE},
                           .n = 2};
    out->part[1].end = year_read(span, at + 1, &out->part[1].year);
    return first && last;
}

/* The day before the month in 'den 31 februari', which has been refused as a date. */
static bool no_such_day(const struct token *before) {
    return before->kind == TOKEN_NUMBER && before->number >= 29 && before->number <= 31;
}

/* 'den 4 och 18': a bare number that no month follows is a day only after 'den', and where no noun claims it. */
static bool bare_day_fits(struct span span, const struct phrase *phrase) {
    const struct part *last = phrase->part + phrase->n - 1, *first = phrase->part;
    static const char *const after[] = {"i", "på", "vid", "och", "samt", NULL};
    if (phrase->n < 2 || !first->named || first->month || phrase->joint[phrase->n - 1] == JOINT_COMMA)
        return false;
    return !kind_is(span, last->end, TOKEN_WORD) || fold_among(span, last->end, after);
}

/* An ordinal that ends the list and is no day: 'den 3 mars och andra', 'den tolfte och den andra den sjuttonde april'.
 */
static bool rank_is_loose(struct span span, const struct phrase *phrase) {
    if (!phrase->part[0].rank || fold_is(span, phrase->part[phrase->n - 1].end, "den"))
        return phrase->n > 1;
    for (size_t i = 0; i + 1 < phrase->n; i++)
        if (phrase->part[i].month)
            return true;
    return false;
}

/* Takes off the end what belongs to no list: '… 29 november, 9 ställen', 'i maj, juni' without 'och'. */
static void parts_trim(struct span span, struct phrase *phrase) {
    while (phrase->n) {
        const struct part *last = phrase->part + phrase->n - 1;
        const bool bare = last->rank ? rank_is_loose(span, phrase) : !last->named;
        const bool loose = last->unit != PART_DAY && phrase->joint[phrase->n - 1] == JOINT_COMMA;
        const bool day = last->unit == PART_DAY && !last->month && bare;
        if (!loose && (!day || (!last->rank && bare_day_fits(span, phrase))))
            return;
        phrase->n--;
    }
}

bool phrase_opens(const struct spelling *spelling) { /* slashed weeks begin with a unit */
    return part_opens(spelling) || strchr(spelling->fold, '-');
}

static bool starts_range(struct span span, size_t at) {
    return kind_is(span, at, TOKEN_NUMBER) && dash_at(span, at + 1) && kind_is(span, at + 2, TOKEN_NUMBER);
}

/* 'LOB 2 – lör 5/10': a number, and behind a dash between spaces the first of its days. */
static bool is_count_before_day(struct span span, const struct part *before, size_t next) {
    return before->unit == PART_DAY && !before->named && !before->month && next < span.n && dash_at(span, next - 1) &&
           span.token[next - 1].spaced && span.token[next].spaced && weekday_at(span, next, true);
}

/* 'Mars, 1–12: en LOB', 'Aug (1–29) 2', 'Februari, till och med den 20: två': days of the month before them. */
static bool month_days_read(struct span span, size_t at, struct phrase *out) {
    const int month = month_at(span, at, false);
    const bool bracket = fold_is(span, at + 1, "(");
    if (!month || !(bracket || fold_is(span, at + 1, ",")))
        return false;
    const bool range = starts_range(span, at + 2);
    const size_t until = until_words(span, at + 2);
    struct part first = {.unit = PART_DAY, .n = range ? (int)span.token[at + 2].number : 1}, last;
    if (!(range || until) || !day_part_read(span, at + 2 + (range ? 2 : until), &last) || first.n < 1 ||
        first.n >= last.n || (last.month && last.month != month))
        return false;
    if (bracket ? !fold_is(span, last.end, ")") : last.end < span.n && !fold_is(span, last.end, ":"))
        return false;
    first.month = last.month = month;
    first.named = last.named = true;
    last.end += bracket ? 1 : 0;
    *out = (struct phrase){.part = {first, last}, .joint = {JOINT_NONE, JOINT_RANGE}, .n = 2};
    return true;
}

static bool parts_read(struct span span, size_t at, bool between, struct phrase *out) {
    if (!(when_openings(span, at) & OPENS_PHRASE))
        return false;
    if (slashed_weeks_read(span, at, out) || hyphened_months_read(span, at, out) || month_days_read(span, at, out))
        return true;
    *out = (struct phrase){.n = 1};
    if (!period_part_read(span, at, out->part) && !day_part_read(span, at, out->part))
        return false;
    if (out->part->unit == PART_MONTH && at && no_such_day(span.token + at - 1))
        return false;
    const bool moved = moved_before(span, at);
    while (out->n < WHEN_LISTED && !phrase_is_range(out)) {
        const struct part *before = out->part + out->n - 1;
        size_t next;
        enum joint joint = joint_read(span, before->end, between, moved, &next);
        if (joint == JOINT_NONE && slashed_follows(span, before)) {
            joint = JOINT_LIST;
            next = before->end;
        }
        const bool bare =
            joint == JOINT_COMMA && before->unit == PART_DAY && !before->named && !before->rank && !before->month;
        const bool counts = out->n == 1 && (kind_is(span, next, TOKEN_MIXED) || fold_is(span, next, "den") ||
                                            weekday_at(span, next, true)); /* 'Krogkontroll: 1, fredag 27 oktober' */
        if ((bare && (starts_range(span, next) || counts)) || (out->n == 1 && is_count_before_day(span, before, next)))
            break; /* 'LOB 3, 1–12 maj LOB 2', 'PL 2, 7/4', 'har gett 1, den 3 maj' */
        if (joint == JOINT_NONE || !next_part_read(span, next, before, out->part + out->n))
            break;
        out->joint[out->n++] = joint;
    }
    parts_trim(span, out);
    return out->n > 0;
}

/* The month named last before `at`, for 'i april, den 4 och den 18'. */
static int month_before(struct span span, size_t at) {
    enum { NEAR = 40 };
    for (size_t i = at; i-- > 0 && i + NEAR >= at;) {
        struct part part;
        const int month = month_at(span, i, i && kind_is(span, i - 1, TOKEN_NUMBER));
        if (month)
            return month;
        if (kind_is(span, i, TOKEN_MIXED) && day_part_read(span, i, &part) && part.month)
            return part.month;
    }
    return 0;
}

/* 'den ena den 12 och den andra den 17 april': the month of the second of a pair, 0 where there is none. */
static int month_of_pair(struct span span, size_t at) {
    static const char *const second[] = {"andra", "senare", "sista", NULL};
    struct part part;
    const bool pair = fold_is(span, at, "och") && fold_is(span, at + 1, "den") && fold_among(span, at + 2, second);
    return pair && fold_is(span, at + 3, "den") && day_part_read(span, at + 3, &part) && part.month > 0 ? part.month
                                                                                                        : 0;
}

/* 'tillsyn den 16 och tillsyn den 23 april': the month of the next day behind 'och', where that one is later in it; 0:
 * none. */
static int month_behind(struct span span, const struct part *day) {
    enum { NEAR = 12 };
    bool joined = false;
    for (size_t i = day->end; i < span.n && i < day->end + NEAR; i++) {
        struct part part;
        if (joined && fold_is(span, i, "den") && day_part_read(span, i, &part))
            return part.month > 0 && part.n > day->n ? part.month : 0;
        if (month_at(span, i, false) || fold_is(span, i, ";") || fold_is(span, i, ":"))
            return 0;
        joined = joined || fold_is(span, i, "och") || fold_is(span, i, "samt");
    }
    return 0;
}

/* 'en den fjärde', 'en person den nionde och två den elfte': an ordinal is the day of what is counted just before it.
 */
static bool counts_before(struct span span, size_t at, size_t end, int highest) {
    enum { RANK_BEHIND_A_NOUN = 4 };
    static const char *const after[] = {"och", "samt", "på", "vid", "å", "utanför", "i", "blivit", NULL};
    if (end < span.n && !kind_is(span, end, TOKEN_MARK) && !fold_among(span, end, after))
        return false;
    for (size_t i = at; i-- > 0 && i + 2 >= at && !kind_is(span, i, TOKEN_MARK);) {
        if (fold_is(span, i, "en") || fold_is(span, i, "ett"))
            return true;
        const bool dated = month_at(span, i + 1, true) || (i && fold_is(span, i - 1, "den"));
        if ((word_number_at(span, i) > 0 || (kind_is(span, i, TOKEN_NUMBER) && !dated)) &&
            (i + 1 == at || highest >= RANK_BEHIND_A_NOUN))
            return true;
    }
    return false;
}

/* 'den tredje i Sommen och den nionde på länsvägen': a rank of a later day is joined to it. */
static bool joined_to_day(struct span span, const struct part *day) {
    enum { NEAR = 6, RANK_OF_A_DAY = 4 };
    for (size_t i = day->end; i < span.n && i < day->end + NEAR && !kind_is(span, i, TOKEN_MARK); i++) {
        struct part part;
        if ((fold_is(span, i, "och") || fold_is(span, i, "samt")) && fold_is(span, i + 1, "den"))
            return day_part_read(span, i + 1, &part) && part.rank && part.n > day->n && part.n >= RANK_OF_A_DAY;
    }
    return false;
}

/* May the days take a month that the text has named before? Ordinals count other things too, so only of what is
 * counted, or as a list that nothing follows: 'två företogs i april, den nionde och den sextonde'. */
static bool looks_back(struct span span, size_t at, const struct phrase *phrase) {
    enum { RANK_OF_A_DAY = 4 };
    static const char *const held_then[] = {"hållen",    "hållna", "förrättad", "utförd",
                                            "genomförd", "gjord",  "företagen", NULL};
    int highest = 0;
    for (size_t i = 0; i < phrase->n; i++) {
        if (!phrase->part[i].rank)
            return phrase->part[0].named;
        highest = phrase->part[i].n > highest ? phrase->part[i].n : highest;
    }
    const size_t end = phrase->part[phrase->n - 1].end;
    const bool digits = kind_is(span, end - 1, TOKEN_MIXED); /* 'den 21:a' */
    const size_t month = at && (dash_at(span, at - 1) || fold_is(span, at - 1, ":")) ? at - 1 : at;
    if (digits && phrase->n > 1 && month && month_at(span, month - 1, true))
        return true;                                             /* 'Maj – 4:e och 11:e' */
    const bool held = at && fold_among(span, at - 1, held_then); /* 'en, hållen den tionde på Falkgatan' */
    const bool apart =
        at && fold_is(span, at - 1, ",") && fold_is(span, end, ","); /* 'har en avvisats, den tionde, …' */
    static const char *const places[] = {"på", "vid", "å", "utanför", "längs", NULL}; /* 'den 10:e på torget' */
    if (phrase->part[0].named && counts_before(span, at, end, highest))
        return true;
    if (phrase->part[0].named && phrase->n == 1 && joined_to_day(span, phrase->part))
        return true;
    if (!phrase->part[0].named || (highest < RANK_OF_A_DAY && !digits))
        return false;
    if (fold_among(span, end, places) || (digits && fold_among(span, end, (const char *const[]){"och", "o", NULL})))
        return true;
    return held || apart || ((phrase->n > 1 || digits) && (end >= span.n || kind_is(span, end, TOKEN_MARK)));
}

/* Days take their month from the next part that says it, then from the one before, else from the text round them; false
 * where none does. */
static bool months_fill(struct span span, size_t at, lofte_day meeting, struct phrase *phrase) {
    int month = 0;
    for (size_t i = phrase->n; i-- > 0;) {
        struct part *part = phrase->part + i;
        if (part->unit != PART_DAY)
            return true;
        if (part->month == MONTH_BEFORE)
            part->month = month_before(span, at);
        if (part->month == MONTH_THIS)
            part->month = day_split(meeting).month;
        for (size_t j = i; j-- > 0 && !part->month && !month;)
            month = phrase->part[j].month > 0 ? phrase->part[j].month : 0;
        if (!part->month && !month)
            month = looks_back(span, at, phrase) ? month_before(span, at) : 0;
        if (!part->month && !month)
            month = month_of_pair(span, part->end);
        if (!part->month && !month && part->named && !part->rank)
            month = month_behind(span, part);
        if (!part->month)
            part->month = month;
        month = part->month;
        if (month < 1)
            return false;
    }
    return true;
}

static int month_count(lofte_day day) {
    const struct date date = day_split(day);
    return date.year * 12 + date.month;
}

/* The year of a part that says none. */
static int year_guess(const struct part *part, lofte_day meeting, bool ahead) {
    int year = day_split(meeting).year;
    if (part->unit == PART_WEEK)
        (void)day_iso_week(meeting, &year);
    const struct lofte_window now = part_window(part, year);
    if (now.from == LOFTE_NO_DAY)
        return ahead ? year + 1 : year - 1;
    if (ahead)
        return month_count(now.to) < month_count(meeting) ? year + 1 : year;
    return month_count(now.from) > month_count(meeting) ? year - 1 : year;
}

static int year_said(int year, lofte_day meeting) {
    return year > 0 ? year : day_split(meeting).year - (year == YEAR_LAST ? 1 : 0);
}

/* The year of a part beside one in `year`: over New Year's where it would else lie far on the wrong side. */
static int year_beside(const struct part *part, int year, lofte_day beside, bool later) {
    enum { FAR = 150 };
    const lofte_day from = part_window(part, year).from;
    if (from == LOFTE_NO_DAY)
        return year;
    if (later)
        return from < beside - FAR ? year + 1 : year;
    return from > beside + FAR ? year - 1 : year;
}

/* Fills `window` for every part; false where one does not exist. */
static bool windows_resolve(const struct phrase *phrase, lofte_day meeting, bool ahead, struct lofte_window *window) {
    size_t known = 0;
    int year = YEAR_UNSAID;
    for (size_t i = phrase->n; i-- > 0 && !year;)
        if (phrase->part[i].year) {
            known = i;
            year = year_said(phrase->part[i].year, meeting);
        }
    if (!year) {
        known = ahead ? phrase->n - 1 : 0;
        year = year_guess(phrase->part + known, meeting, ahead);
    }
    window[known] = part_window(phrase->part + known, year);
    int beside = year;
    for (size_t i = known + 1; i < phrase->n && window[i - 1].from != LOFTE_NO_DAY; i++) {
        beside = year_beside(phrase->part + i, beside, window[i - 1].from, true);
        window[i] = part_window(phrase->part + i, beside);
    }
    beside = year;
    for (size_t i = known; i-- > 0 && window[i + 1].from != LOFTE_NO_DAY;) {
        const int said = phrase->part[i].year;
        beside = said ? year_said(said, meeting) : year_beside(phrase->part + i, beside, window[i + 1].from, false);
        window[i] = part_window(phrase->part + i, beside);
    }
    for (size_t i = 0; i < phrase->n; i++)
        if (window[i].from == LOFTE_NO_DAY)
            return false;
    return !phrase_is_range(phrase) || window[phrase->n - 1].to >= window[phrase->n - 2].from;
}

static struct lofte_window windows_span(const struct lofte_window *window, size_t n) {
    struct lofte_window all = window[0];
    for (size_t i = 1; i < n; i++) {
        all.from = window[i].from < all.from ? window[i].from : all.from;
        all.to = window[i].to > all.to ? window[i].to : all.to;
    }
    return all;
}

/* 'LOB 27/4: 2, 30/4: 3': the number behind a date and a colon is no day of what follows. */
static bool is_dates_number(struct span span, size_t at) {
    return at > 1 && kind_is(span, at, TOKEN_NUMBER) && fold_is(span, at - 1, ":") &&
           kind_is(span, at - 2, TOKEN_MIXED) && strchr(fold_at(span, at - 2), '/');
}

bool phrase_read(struct span span, size_t at, bool between, lofte_day meeting, struct when *out) {
    struct phrase phrase;
    if (is_dates_number(span, at) || !parts_read(span, at, between, &phrase) ||
        (between && !phrase_is_range(&phrase)) || !months_fill(span, at, meeting, &phrase))
        return false;
    const struct part *last = phrase.part + phrase.n - 1;
    struct lofte_window past[WHEN_LISTED], ahead[WHEN_LISTED];
    for (size_t i = 0; i < WHEN_LISTED; i++)
        past[i] = ahead[i] = (struct lofte_window){LOFTE_NO_DAY, LOFTE_NO_DAY};
    if (!windows_resolve(&phrase, meeting, false, past))
        return false;
    if (!windows_resolve(&phrase, meeting, true, ahead))
        memcpy(ahead, past, sizeof ahead);
    const bool days = last->unit == PART_DAY;
    *out = (struct when){.kind = !days          ? WHEN_PERIOD
                                 : phrase.n > 1 ? WHEN_DAYS
                                                : WHEN_DAY,
                         .window = windows_span(past, phrase.n),
                         .ahead = windows_span(ahead, phrase.n),
                         .listed = phrase_is_range(&phrase) && phrase.n == 2 ? 0 : phrase.n,
                         .year = last->unit == PART_YEAR,
                         .last_year = last->year == YEAR_LAST,
                         .end = last->end};
    memcpy(out->each, past, phrase.n * sizeof *past);
    return true;
}

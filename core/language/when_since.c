/* SPDX-License-Identifier: MIT
 *
 * Times with an open end: 'sedan', 'från och med', 'till och med', 'efter'.
 */
#include "language/when_since.h"

static const char *const until_forms[] = {"t.o.m", "tom", "t.om", NULL};

/* 't.o.m.', 'till och med', 't. o. m.': tokens of it, or 0. */
size_t until_words(struct span span, size_t at) {
    if (fold_among(span, at, until_forms))
        return 1;
    if (fold_is(span, at, "till") && fold_is(span, at + 1, "och") && fold_is(span, at + 2, "med"))
        return 3;
    if (fold_is(span, at, "t") && fold_is(span, at + 1, "o") && fold_is(span, at + 2, "m"))
        return 3;
    if (fold_is(span, at, "till") && fold_is(span, at + 1, "dags"))
        return 1;
    if (fold_is(span, at, "per") && kind_is(span, at + 1, TOKEN_MIXED) && strchr(fold_at(span, at + 1), '/'))
        return 1; /* 'per 30/9' */
    if (fold_is(span, at, "per") && fold_is(span, at + 1, "den"))
        return 1; /* 'per den 30 april' */
    return fold_is(span, at, "fram") && fold_is(span, at + 1, "till") ? 2 : 0;
}

/* The same behind a start that was said, where 'till' alone does: 'från årets början till den 8 maj'. */
static size_t end_words(struct span span, size_t at) {
    const size_t words = until_words(span, at);
    return words ? words : fold_is(span, at, "till") ? 1 : 0;
}

static const char *const since_forms[] = {"sedan", "alltsedan", "sen", "fr.o.m", "f.r.o.m", "f.o.m", "from", NULL};

/* 'sedan', 'fr.o.m.', 'från och med', 'från': tokens of it, or 0. `loose`: 'från' alone says little. */
static size_t since_words(struct span span, size_t at, bool *loose) {
    *loose = false;
    if (fold_among(span, at, since_forms))
        return 1;
    if (!fold_is(span, at, "från") && !fold_is(span, at, "fr"))
        return 0;
    if ((fold_is(span, at + 1, "och") && fold_is(span, at + 2, "med")) ||
        (fold_is(span, at + 1, "o") && fold_is(span, at + 2, "m")))
        return 3;
    static const char *const counted[] = {"räknat", "räknar", "räknas", "räknade", NULL};
    *loose = !(at && fold_among(span, at - 1, counted)); /* 'räknat från januari' */
    return 1;
}

/* 'avtalet trädde i kraft', 'löftet undertecknades', 'löftesstarten', 'starten': tokens of it, or 0. */
static size_t agreement_words(struct span span, size_t at) {
    static const char *const documents[] = {
        "avtalet",          "löftet",   "löftena",         "medborgarlöftet", "medborgarlöftena",
        "avtalets",         "löftets",  "löftesperiodens", "avtalsperiodens", "periodens",
        "överenskommelsen", "perioden", "löftesperioden",  "avtalsperioden",  NULL};
    static const char *const starts[] = {"starten",         "start",          "början",          "löftesstart",
                                         "löftesstarten",   "avtalsstart",    "avtalsstarten",   "ikraftträdande",
                                         "ikraftträdandet", "undertecknande", "undertecknandet", NULL};
    static const char *const firsts[] = {"första", "inledande", NULL};
    static const char *const acts[] = {"gavs",       "trädde",  "började",   "börjat",   "undertecknades",
                                       "skrevs",     "ingicks", "tecknades", "startade", "inleddes",
                                       "signerades", "slöts",   "trätt",     "antogs",   "påbörjades",
                                       "tog",        NULL};
    static const char *const tails[] = {"i", "kraft", "gälla", "att", "under", "sin", "på", NULL};
    if (fold_among(span, at, starts))
        return 1;
    if (fold_is(span, at, "det") && fold_is(span, at + 1, "att")) { /* 'från det att avtalet började gälla' */
        const size_t words = agreement_words(span, at + 2);
        return words ? words + 2 : 0;
    }
    const bool that = fold_is(span, at, "den") && fold_is(span, at + 1, "dag"); /* 'från den dag då avtalet slöts' */
    const size_t on = that ? at + 2 : fold_is(span, at, "dagen") ? at + 1 : 0;
    if (on && (fold_is(span, on, "då") || fold_is(span, on, "när") || fold_is(span, on, "som"))) {
        const size_t words = agreement_words(span, on + 1);
        return words ? on + 1 - at + words : 0;
    }
    static const char *const pronouns[] = {"det", "detsamma", "densamma", "den", NULL};
    const bool named = fold_among(span, at, documents); /* 'sedan detsamma trädde i kraft' */
    if (!named &&
        !(fold_among(span, at, pronouns) && fold_is(span, at + 1, "trädde") && fold_is(span, at + 3, "kraft")))
        return 0;
    if (fold_among(span, at + 1, starts))
        return 2;
    if (fold_among(span, at + 1, firsts) && fold_is(span, at + 2, "dag"))
        return 3;
    struct part day; /* 'sedan löftet den 1 januari 2023 trädde i kraft' */
    const size_t act = day_part_read(span, at + 1, &day) && day.month > 0 ? day.end : at + 1;
    if (!fold_among(span, act, acts))
        return 0;
    size_t end = act + 1;
    while (end < act + 4 && fold_among(span, end, tails))
        end++;
    return end - at;
}

static size_t year_start_words(struct span span, size_t at) {
    static const char *const words[] = {"årsskiftet", "årsskifte", "nyår", "årsstarten", "årsstart", NULL};
    static const char *const begins[] = {"början", "start", "ingång", NULL};
    if (fold_among(span, at, words))
        return 1;
    return fold_is(span, at, "årets") && fold_among(span, at + 1, begins) ? 2 : 0;
}

/* 'förra mötet', 'sist', 'senaste mötet': tokens of it, or 0. */
static size_t meeting_words(struct span span, size_t at) {
    static const char *const before[] = {"förra", "föregående", "senaste", "sista", "sistlidna", NULL};
    static const char *const meetings[] = {"mötet",          "möte",      "sammanträdet", "sammanträde", "gången",
                                           "protokollet",    "träffen",   "avstämningen", "avstämning",  "träff",
                                           "anteckningarna", "est-mötet", "sspf-mötet",   NULL};
    static const char *const short_forms[] = {"sist", "senast", "fg", NULL};
    static const char *const articles[] = {"den", "det", "vårt", "vår", NULL};
    static const char *const met[] = {"sågs", "träffades", "möttes", "sammanträdde", "sammanträtt", "samlades", NULL};
    static const char *const gathered[] = {"samlad", "samlade", "samlat", NULL};
    static const char *const who[] = {"vi", "gruppen", "rådet", "man", "sspf", "est", NULL};
    const size_t skip = fold_among(span, at, articles) ? 1 : 0;
    static const char *const groups[] = {"est", "sspf", NULL};
    if (fold_among(span, at + skip, before) &&
        (fold_among(span, at + skip + 1, meetings) || fold_among(span, at + skip + 1, groups)))
        return skip + 2;
    if (fold_among(span, at, who)) { /* 'sedan gruppen senast sammanträdde den 9 april' */
        const size_t verb = at + 1 + (fold_among(span, at + 1, short_forms) ? 1 : 0);
        if (fold_is(span, verb, "var") && fold_among(span, verb + 1, gathered))
            return verb + 2 - at;
        if (fold_among(span, verb, met))
            return verb + 1 - at + (fold_among(span, verb + 1, short_forms) ? 1 : 0);
    }
    if (fold_among(span, at, meetings) || fold_ends(span, at, "mötet") || fold_ends(span, at, "sammanträdet"))
        return 1; /* 'sedan novembermötet' */
    return fold_among(span, at, short_forms) ? 1 + (fold_among(span, at + 1, meetings) ? 1 : 0) : 0;
}

static void vague_set(struct when *out, size_t end) {
    so_far_set(out, LOFTE_NO_DAY, LOFTE_NO_DAY, end);
    out->kind = WHEN_VAGUE;
}

/* 'sedan förra mötet den 14 februari' has a window that begins that day; 'i februari' says which meeting it was. */
static void meeting_set(struct span span, size_t at, lofte_day meeting, struct when *out) {
    struct when date;
    const size_t day = at + (fold_is(span, at, "(") ? 1 : 0);
    if (phrase_read(span, day, false, meeting, &date) && date.kind == WHEN_DAY && date.window.to < meeting) {
        so_far_set(out, date.window.from, LOFTE_NO_DAY, date.end + (day > at && fold_is(span, date.end, ")") ? 1 : 0));
        out->kind = WHEN_DAYS;
    } else {
        const bool month = fold_is(span, at, "i") && phrase_read(span, at + 1, false, meeting, &date) &&
                           date.kind == WHEN_PERIOD && date.window.to < meeting;
        vague_set(out, month ? date.end : at);
    }
    out->since_meeting = true;
}

/* An end that is said after a start: 'till och med den 15 februari'. */
static void until_add(struct span span, lofte_day meeting, struct when *out) {
    const size_t words = end_words(span, out->end);
    struct when last;
    if (!words || !phrase_read(span, out->end + words, false, meeting, &last) || last.window.to < out->window.from)
        return;
    out->window.to = last.window.to;
    out->ahead.to = last.ahead.to;
    out->end = last.end;
}

/* 'från månadens ingång till och med den 17 september': from the first of the month of the end. */
static bool month_start_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const starts[] = {"ingång", "början", "start", "inträde", NULL};
    struct when last;
    if (!fold_is(span, at, "månadens") || !fold_among(span, at + 1, starts))
        return false;
    const size_t words = end_words(span, at + 2);
    const bool ends =
        words && phrase_read(span, at + 2 + words, false, meeting, &last) && last.window.to != LOFTE_NO_DAY;
    const struct date date = day_split(ends ? last.window.to : meeting);
    so_far_set(out, day_make(date.year, date.month, 1), ends ? last.window.to : LOFTE_NO_DAY, ends ? last.end : at + 2);
    out->kind = WHEN_PERIOD;
    return true;
}

/* What 'sedan' begins with. */
static bool start_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    size_t n = meeting_words(span, at);
    if (n) {
        meeting_set(span, at + n, meeting, out);
        return true;
    }
    if ((n = year_start_words(span, at))) {
        so_far_set(out, year_start(meeting), LOFTE_NO_DAY, at + n);
        return true;
    }
    if (month_start_read(span, at, meeting, out))
        return true;
    struct when named;
    if ((n = agreement_words(span, at))) {
        so_far_set(out, agreement_from, LOFTE_NO_DAY, at + n);
        const size_t apposed =
            fold_is(span, at + n, ",") ? 1 : 0; /* 'sedan avtalets början, den 1 januari 2023, har …' */
        if (phrase_read(span, at + n + apposed, false, meeting, &named) &&
            (!apposed || (named.kind == WHEN_DAY && named.window.to < meeting))) {
            out->window.from = out->ahead.from = named.window.from;
            out->end = named.end;
        }
        return true;
    }
    const size_t skip = fold_is(span, at, "i") || fold_is(span, at, "slutet") || fold_is(span, at, "början") ? 1 : 0;
    if (relative_read(span, at, meeting, &named) || feast_read(span, at, meeting, &named) ||
        phrase_read(span, at + skip, false, meeting, &named)) {
        so_far_set(out, named.window.from, LOFTE_NO_DAY, named.end);
        out->ahead.from = named.ahead.from;
        if (named.kind == WHEN_VAGUE)
            vague_set(out, named.end);
        return true;
    }
    static const char *const events[] = {"midsommar",   "valborg",     "dess",      "påsk",  "jul",       "semestern",
                                         "semestrarna", "skolstarten", "skolstart", "lucia", "halloween", NULL};
    if (!fold_among(span, at, events))
        return false;
    vague_set(out, at + 1);
    out->since_meeting = fold_is(span, at, "dess"); /* what is said of it lends it no other time either */
    return true;
}

/* 'vid utgången av april', 'vid april månads utgång', 'vid 2023 års utgång': so far, up to its last day. One that has
 * not come is a term: 'sex återstår till utgången av 2024'. */
static bool exit_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const up_to[] = {"vid", "per", "till", "intill", NULL};
    if (!fold_among(span, at, up_to))
        return false;
    const bool first = fold_is(span, at + 1, "utgången") && fold_is(span, at + 2, "av");
    struct when last;
    if (!phrase_read(span, at + (first ? 3 : 1), false, meeting, &last) || last.window.to == LOFTE_NO_DAY)
        return false;
    const size_t years = fold_is(span, last.end, "års") ? 1 : 0;
    if (!first && !fold_is(span, last.end + years, "utgång"))
        return false;
    const size_t end = last.end + years + !first;
    if (last.window.to >= meeting) {
        vague_set(out, end);
        return true;
    }
    so_far_set(out, last.year ? last.window.from : LOFTE_NO_DAY, last.window.to, end);
    out->ahead.to = last.ahead.to;
    return true;
}

/* 'den 1 januari 2023': with 'från' alone before it the start of a total; 'protokollet från den 5 maj' is none. */
static bool new_year_at(struct span span, size_t at) {
    struct part part;
    return day_part_read(span, at, &part) && part.n == 1 && part.month == 1;
}

/* 'årets första fyra månader', 'de fyra första månaderna av 2023'. */
static bool first_months_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const openers[] = {"årets", "de", NULL};
    static const char *const months[] = {"månader", "månaderna", NULL};
    static const char *const of[] = {"av", "under", "i", NULL};
    if (!fold_among(span, at, openers) || !fold_among(span, at + 3, months))
        return false;
    const size_t rank = fold_is(span, at + 1, "första") ? at + 1 : at + 2, number = rank == at + 1 ? at + 2 : at + 1;
    const int64_t n = kind_is(span, number, TOKEN_NUMBER) ? span.token[number].number : word_number_at(span, number);
    if (!fold_is(span, rank, "första") || n < 2 || n > 11)
        return false;
    int said = YEAR_UNSAID;
    const bool link = fold_among(span, at + 4, of) && !fold_is(span, at + 5, "år") && !fold_is(span, at + 5, "fjol");
    size_t end = year_read(span, at + 4 + link, &said);
    end = said == YEAR_UNSAID ? at + 4 : end;
    const int now = day_split(meeting).year;
    const int year = said == YEAR_UNSAID || said == YEAR_THIS ? now : said == YEAR_LAST ? now - 1 : said;
    const lofte_day from = day_make(year, 1, 1), to = day_make(year, (int)n + 1, 1) - 1;
    *out = (struct when){.kind = WHEN_PERIOD, .window = {from, to}, .ahead = {from, to}, .year = true, .end = end};
    return true;
}

/* 'Efter den 9 april har två gjorts': from the day behind it on. */
static bool after_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    struct when day;
    if (!fold_is(span, at, "efter") || !fold_is(span, at + 1, "den") ||
        !phrase_read(span, at + 1, false, meeting, &day) || day.kind != WHEN_DAY || day.window.to >= meeting)
        return false;
    so_far_set(out, day.window.to + 1, LOFTE_NO_DAY, day.end);
    out->kind = WHEN_DAYS;
    out->since_meeting = true;
    return true;
}

/* 'från januari och framåt': tokens of what leaves the end open, or 0. */
static size_t onward_words(struct span span, size_t at) {
    static const char *const onward[] = {"framåt", "framöver", "vidare", NULL};
    const size_t joined = fold_is(span, at, "och") ? 1 : 0;
    if (joined && until_words(span, at + 1)) /* 'från den 9 april och fram till i dag' */
        return joined;
    return fold_among(span, at + joined, onward) ? joined + 1 : 0;
}

/* The token after 'nu', 'i dag', 'dags dato' at `at`, or 0. */
static size_t now_end(struct span span, size_t at) {
    static const char *const now[] = {"nu", "idag", NULL};
    if (fold_among(span, at, now))
        return at + 1;
    const bool today = fold_is(span, at, "i") && fold_is(span, at + 1, "dag");
    return today || (fold_is(span, at, "dags") && fold_is(span, at + 1, "dato")) ? at + 2 : 0;
}

/* 'Sedan april slutat på tre har maj gett en': after April had ended. The period's own verb comes before any other. */
static bool is_after_it_ended(struct span span, size_t at, size_t end) {
    enum { NEAR = 7 };
    static const char *const ended[] = {"slutat",   "avslutats", "avslutat",  "stannat", "gett",     "givit",
                                        "bringat",  "visat",     "inneburit", "medfört", "passerat", "gått",
                                        "uppvisat", "lämnat",    "bjudit",    NULL};
    static const char *const finite[] = {"har", "hade", "ha", "är", "var", NULL};
    if (!fold_is(span, at, "sedan"))
        return false;
    for (size_t i = end; i < span.n && i < end + NEAR && !fold_among(span, i, finite); i++)
        if (fold_among(span, i, ended))
            return true;
    return false;
}

/* 'från den 1 till den 15 maj', 'fr.o.m. 1 mars', 'sedan årsskiftet'. */
/* 'Sen 5/5 en och i går en', 'Sen 5/5, 8/5 o 11/5 en vardera': what came then, in a note's own sentence. */
static bool then_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    static const char *const then[] = {"sen", "sedan", NULL}, *const one[] = {"en", "ett", NULL};
    return (at == 0 || fold_is(span, at - 1, ".")) && fold_among(span, at, then) &&
           phrase_read(span, at + 1, false, meeting, out) && (out->kind == WHEN_DAY || out->listed > 1) &&
           fold_among(span, out->end, one);
}

bool from_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    if (then_read(span, at, meeting, out))
        return true;
    bool loose;
    const size_t words = since_words(span, at, &loose);
    if (!words)
        return false;
    const bool year = year_start_words(span, at + words) || agreement_words(span, at + words) ||
                      fold_is(span, at + words, "månadens");
    struct when range;
    if (!year && phrase_read(span, at + words, false, meeting, &range) && range.listed == 0) {
        *out = range;
        return true;
    }
    const size_t onward =
        !year && phrase_read(span, at + words, false, meeting, &range) ? onward_words(span, range.end) : 0;
    struct when feast; /* 'från nyårsdagen till och med den 22 januari' */
    const bool day = !year && !onward && feast_read(span, at + words, meeting, &feast) && until_words(span, feast.end);
    size_t to_now = 0; /* 'från januari till nu' */
    if (!year && phrase_read(span, at + words, false, meeting, &range)) {
        const size_t until = until_words(span, range.end);
        to_now = until || fold_is(span, range.end, "till") ? now_end(span, range.end + (until ? until : 1)) : 0;
    }
    const bool reckoned = loose && !year && phrase_read(span, at + words, false, meeting, &range) &&
                          fold_is(span, range.end, "räknat"); /* 'från januari räknat' */
    if (loose && !year && !onward && !day && !to_now && !reckoned && !new_year_at(span, at + words))
        return false;
    if (!year && phrase_read(span, at + words, false, meeting, &range) && range.kind == WHEN_PERIOD &&
        is_after_it_ended(span, at, range.end)) {
        *out = range;
        return true;
    }
    if (!start_read(span, at + words, meeting, agreement_from, out))
        return false;
    out->end += onward && out->end == range.end ? onward : 0;
    if (out->kind == WHEN_SO_FAR)
        until_add(span, meeting, out);
    out->end = to_now > out->end ? to_now : out->end;
    if (day && out->window.to != LOFTE_NO_DAY)
        out->kind = WHEN_PERIOD;
    return true;
}

bool until_read(struct span span, size_t at, lofte_day meeting, struct when *out) {
    const size_t words = until_words(span, at);
    struct when last;
    if (!words)
        return false;
    const size_t from = at + words;
    if (now_end(span, from)) {
        so_far_set(out, LOFTE_NO_DAY, LOFTE_NO_DAY, now_end(span, from));
        return true;
    }
    if (!phrase_read(span, from, false, meeting, &last))
        return false;
    enum { TERM = 45 }; /* 't.o.m. maj', said in May, is so far; 'till och med 2024', said in January, is a term */
    if (last.year && last.window.to != LOFTE_NO_DAY && last.window.to - meeting > TERM) {
        vague_set(out, last.end);
        return true;
    }
    const bool this_year = fold_is(span, last.end - 2, "i") && fold_is(span, last.end - 1, "år");
    so_far_set(out, this_year ? year_start(meeting) : LOFTE_NO_DAY, last.window.to, last.end);
    out->ahead.to = last.ahead.to;
    return true;
}

bool since_opens(const char *fold) {
    static const char *const firsts[] = {"så",   "från", "fr",     "till",  "t",  "per",
                                         "fram", "vid",  "intill", "efter", "de", NULL};
    return text_among(fold, firsts) || text_among(fold, until_forms) || text_among(fold, since_forms) ||
           sum_opens(fold);
}

bool since_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out) {
    return kind_is(span, at, TOKEN_WORD) &&
           (sum_read(span, at, meeting, agreement_from, out) || from_read(span, at, meeting, agreement_from, out) ||
            first_months_read(span, at, meeting, out) || after_read(span, at, meeting, out) ||
            until_read(span, at, meeting, out) || exit_read(span, at, meeting, out));
}

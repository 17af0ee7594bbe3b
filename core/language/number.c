/* SPDX-License-Identifier: MIT
 *
 * Number phrases: what may stand round a number and how it changes the value or the precision. Number words are
 * number_words.c's; what makes a number count nothing is number_context.c's.
 */
#include "language/number.h"

#include "language/match.h"
#include "language/number_context.h"
#include "language/number_words.h"

/* A number in digits or words without anything round it. */
struct core {
    int64_t value;
    enum lofte_precision precision;
    bool digits, article, times, zero;
    size_t end;
};

static bool core_set(struct core *out, int64_t value, enum lofte_precision precision, size_t end) {
    *out = (struct core){.value = value, .precision = precision, .end = end};
    return true;
}

static const char *const occasions[] = {"gånger", "gång", "ggr", "ggn", "tillfällen", "tillfälle", "omgångar", NULL};
static const char *const pieces[] = {"st", "stycken", "styck", "stycke", NULL};

/* ---- quantities without a number ---- */

static const char *const vague[] = {"flera",     "några",   "enstaka",    "åtskilliga", "diverse",   "många",
                                    "flertalet", "tiotals", "dussintals", "hundratals", "tusentals", NULL};
static const char *const vague_nouns[] = {"antal", "flertal",   "fåtal", "handfull", "rad", "serie",
                                          "mängd", "dussintal", "otal",  "mångfald", NULL};
static const char *const vague_adjectives[] = {"stort", "större",    "mindre",    "litet", "hel",
                                               "lång",  "betydande", "ansenligt", NULL};

/* 'femtal', 'femtontal', '15-tal': about so many; 0 for none. */
static int64_t tens_of(struct span span, size_t at) {
    const char *fold = fold_at(span, at);
    const size_t n = strlen(fold);
    enum { DIGITS = 3 };
    if (n <= 3 || strcmp(fold + n - 3, "tal") != 0)
        return 0;
    if (kind_is(span, at, TOKEN_MIXED)) {
        int64_t value = 0;
        for (size_t i = 0; i + 4 < n && n - 4 <= DIGITS; i++)
            value = fold[i] >= '0' && fold[i] <= '9' ? value * 10 + (fold[i] - '0') : INT32_MIN;
        return fold[n - 4] == '-' && value > 0 ? value : 0;
    }
    char word[32];
    if (n - 3 >= sizeof word)
        return 0;
    memcpy(word, fold, n - 3);
    word[n - 3] = '\0';
    const int64_t value = number_of_word(word);
    return value >= 5 ? value : 0;
}

/* 'flera', 'ett antal', 'ett stort antal', 'några enstaka', 'ett tiotal'. */
static bool vague_read(struct span span, size_t at, struct core *out) {
    if (tens_of(span, at))
        return core_set(out, tens_of(span, at), LOFTE_ABOUT, at + 1);
    static const char *const too[] = {"för", "alltför", NULL};
    if (at && fold_is(span, at, "många") && fold_among(span, at - 1, too))
        return false; /* 'för många är sjuka' */
    if (fold_among(span, at, vague)) {
        while (fold_among(span, at + 1, vague))
            at++;
        return !fold_is(span, at + 1, "än") && core_set(out, -1, LOFTE_UNSPECIFIED, at + 1);
    }
    if (!fold_is(span, at, "en") && !fold_is(span, at, "ett"))
        return false;
    at++;
    if (tens_of(span, at))
        return core_set(out, tens_of(span, at), LOFTE_ABOUT, at + 1);
    if (fold_among(span, at, vague_adjectives) && fold_among(span, at + 1, vague_nouns))
        at++;
    return fold_among(span, at, vague_nouns) && core_set(out, -1, LOFTE_UNSPECIFIED, at + 1);
}

/* ---- nothing ---- */

static const char *const none[] = {"ingen", "inga", "inget", "intet", "noll", "ingendera", NULL};
static const char *const not [] = {"inte", "ej", "icke", NULL};

static bool zero_read(struct span span, size_t at, struct core *out) {
    static const char *const one[] = {"en", "ett", NULL};
    size_t end = 0;
    if (fold_among(span, at, none))
        end = at + 1 + (fold_is(span, at + 1, "enda") ? 1 : 0);
    else if (fold_among(span, at, not ) && fold_among(span, at + 1, one) && fold_is(span, at + 2, "enda"))
        end = at + 3;
    else if (kind_is(span, at, TOKEN_NUMBER) && span.token[at].number == 0 && span.token[at].len == 1)
        end = at + 1;
    if (!end)
        return false;
    (void)core_set(out, 0, LOFTE_EXACT, end);
    out->digits = kind_is(span, at, TOKEN_NUMBER);
    return out->zero = true;
}

/* ---- numbers ---- */

static const char *const crosses[] = {"x", "×", NULL};

/* 'x3', '3x', '3st', '3ggr', and '×' or 'x' beside digits. */
static bool mixed_read(struct span span, size_t at, struct core *out) {
    static const char *const tails[] = {"x", "ggr", "ggn", "gånger", "st", "styck", NULL};
    if (fold_among(span, at, crosses) && kind_is(span, at + 1, TOKEN_NUMBER)) {
        (void)core_set(out, span.token[at + 1].number, LOFTE_EXACT, at + 2);
        return out->times = true;
    }
    if (kind_is(span, at, TOKEN_NUMBER) && fold_among(span, at + 1, crosses) && kind_is(span, at + 2, TOKEN_WORD))
        return core_set(out, span.token[at].number, LOFTE_EXACT, at + 2); /* '2 x LOB' */
    if (!kind_is(span, at, TOKEN_MIXED))
        return false;
    const char *fold = fold_at(span, at);
    const bool before = fold[0] == 'x';
    const size_t n = strspn(fold + before, "0123456789");
    const char *tail = fold + before + n;
    if (!n || n > 4 || (before ? *tail != '\0' : !text_among(tail, tails)))
        return false;
    int64_t value = 0;
    for (size_t i = 0; i < n; i++)
        value = value * 10 + (fold[before + i] - '0');
    (void)core_set(out, value, LOFTE_EXACT, at + 1);
    out->times = before || tail[0] != 's';
    out->zero = value == 0;
    return true;
}

/* 'tre hundra tjugo' in words of their own. */
static size_t hundreds_read(struct span span, size_t at, int64_t *value) {
    if (*value < 1 || *value > 9 || !fold_is(span, at, "hundra"))
        return at;
    *value *= 100;
    const int64_t low = kind_is(span, at + 1, TOKEN_WORD) ? word_number_at(span, at + 1) : -1;
    if (low < 1 || low > 99)
        return at + 1;
    *value += low;
    return at + 2;
}

static bool word_read(struct span span, size_t at, struct core *out) {
    if (fold_is(span, at, "ett") && fold_is(span, at + 1, "par")) {
        static const char *const larger[] = {"hundra", "tusen", NULL};
        const bool large = fold_among(span, at + 2, larger);
        const bool three = fold_is(span, at + 2, "tre");
        return core_set(out, large ? -1 : 2, large ? LOFTE_UNSPECIFIED : LOFTE_ABOUT, at + 2 + (large || three));
    }
    if (fold_is(span, at, "ett") && fold_is(span, at + 1, "dussin"))
        return core_set(out, 12, LOFTE_ABOUT, at + 2);
    if (fold_is(span, at, "dubbla"))
        return core_set(out, 2, LOFTE_EXACT, at + 1);
    if (!kind_is(span, at, TOKEN_WORD))
        return false;
    int64_t value = word_number_at(span, at);
    if (value < 1)
        return false;
    const size_t end = hundreds_read(span, at + 1, &value);
    (void)core_set(out, value, LOFTE_EXACT, end);
    out->article = value == 1;
    return true;
}

/* 'fyra tusen', '3 tusen'. */
static void thousands_read(struct span span, struct core *core) {
    if (core->value < 1 || core->value > 999 || !fold_is(span, core->end, "tusen"))
        return;
    core->value *= 1000;
    core->article = false;
    core->end++;
}

/* '14/30', the count and its target, where it can be no date and no pair of years. */
static bool ratio_read(struct span span, size_t at, struct core *out) {
    enum { LAST_MONTH = 12, HIGHEST = 100 };
    if (!kind_is(span, at, TOKEN_MIXED))
        return false;
    int64_t number[2] = {0}, *into = number;
    for (const char *s = fold_at(span, at); *s; s++) {
        if (*s == '/' && into == number && s > fold_at(span, at))
            into++;
        else if (*s >= '0' && *s <= '9' && *into < HIGHEST)
            *into = *into * 10 + (*s - '0');
        else
            return false;
    }
    if (into == number || number[1] <= LAST_MONTH || number[1] >= HIGHEST || number[0] + 1 >= number[1])
        return false;
    (void)core_set(out, number[0], LOFTE_EXACT, at + 1);
    out->zero = number[0] == 0;
    return out->digits = true;
}

static bool core_read(struct span span, size_t at, struct core *out) {
    if (at >= span.n)
        return false;
    if (ratio_read(span, at, out) || zero_read(span, at, out) || vague_read(span, at, out) || mixed_read(span, at, out))
        return true;
    if (kind_is(span, at, TOKEN_NUMBER)) {
        (void)core_set(out, span.token[at].number, LOFTE_EXACT, at + 1);
        out->digits = true;
    } else if (!word_read(span, at, out)) {
        return false;
    }
    thousands_read(span, out);
    return true;
}

/* ---- what follows a number ---- */

/* 'trettio (30)'. */
static void brackets_skip(struct span span, struct core *core) {
    struct core again;
    if (!fold_is(span, core->end, "(") || !core_read(span, core->end + 1, &again) || again.value != core->value ||
        !fold_is(span, again.end, ")"))
        return;
    core->article = false;
    core->end = again.end + 1;
}

/* 'tre till fyra', '3–4', 'en eller två', 'mellan tre och fem': the lower, and perhaps more. */
static void range_read(struct span span, size_t at, struct core *core) {
    static const char *const joints[] = {"till", "eller", "à", NULL};
    const bool between = at && fold_is(span, at - 1, "mellan") && fold_is(span, core->end, "och");
    const bool change = at && fold_is(span, at - 1, "från");
    if (core->value < 1 || change || (!dash_at(span, core->end) && !between && !fold_among(span, core->end, joints)))
        return;
    struct core upper;
    if (!core_read(span, core->end + 1, &upper) || upper.value <= core->value || upper.digits != core->digits)
        return;
    core->precision = LOFTE_AT_LEAST;
    core->article = false;
    core->end = upper.end;
}

/* 'två-tre' is one word. */
static bool joined_range_read(struct span span, size_t at, struct core *out) {
    const char *fold = fold_at(span, at), *hyphen = strchr(fold, '-');
    char low[32];
    if (!hyphen || !kind_is(span, at, TOKEN_WORD) || (size_t)(hyphen - fold) >= sizeof low)
        return false;
    memcpy(low, fold, (size_t)(hyphen - fold));
    low[hyphen - fold] = '\0';
    const int64_t from = number_of_word(low), to = number_of_word(hyphen + 1);
    return from > 0 && to > from && core_set(out, from, LOFTE_AT_LEAST, at + 1);
}

/* '2+3' and '2 + 3'. */
static void sum_read(struct span span, struct core *core) {
    while (core->digits && fold_is(span, core->end, "+") && kind_is(span, core->end + 1, TOKEN_NUMBER)) {
        core->value += span.token[core->end + 1].number;
        core->end += 2;
        core->zero = core->value == 0;
    }
}

/* 'två av tre planerade', 'sex av de nio'. */
static void share_skip(struct span span, struct core *core) {
    static const char *const those[] = {"de", "dessa", "totalt", "sammanlagt", NULL};
    struct core whole;
    if (core->value < 1 || !fold_is(span, core->end, "av"))
        return;
    const size_t at = core->end + 1 + (fold_among(span, core->end + 1, those) ? 1 : 0);
    if (!core_read(span, at, &whole) || whole.value <= core->value || whole.article)
        return;
    core->article = false;
    core->end = whole.end;
}

static void unit_skip(struct span span, struct core *core) {
    static const char *const adjectives[] = {"olika", "separata", "skilda", "enskilda", NULL};
    if (fold_among(span, core->end, pieces)) {
        core->end++;
        core->article = false;
    }
    static const char *const days[] = {"dagar", "kvällar", "nätter", NULL};
    const bool apart = fold_among(span, core->end, adjectives);
    const size_t at = core->end + (apart ? 1 : 0);
    if (!fold_among(span, at, occasions) && !(apart && fold_among(span, at, days))) /* 'på två skilda dagar' */
        return;
    core->end = at + 1;
    core->times = true;
    core->article = false;
}

/* 'En' that cannot be an article: nothing that it could belong to follows, or the word before counts. */
static bool article_counts(struct span span, size_t at, size_t end) {
    static const char *const counting[] = {"ytterligare", "ännu",   "endast", "bara",       "blott",
                                           "enbart",      "minst",  "exakt",  "sammanlagt", "totalt",
                                           "åtminstone",  "precis", "varav",  NULL};
    static const char *const more[] = {"till", "enda", NULL};
    return (at && fold_among(span, at - 1, counting)) || fold_among(span, end, more) || end >= span.n ||
           kind_is(span, end, TOKEN_MARK);
}

/* ---- what stands before a number ---- */

struct modifier {
    const char *word[3];
    enum lofte_precision precision;
};

static const struct modifier modifiers[] = {
    {{"minst"}, LOFTE_AT_LEAST},
    {{"drygt"}, LOFTE_AT_LEAST},
    {{"över"}, LOFTE_AT_LEAST},
    {{"fler", "än"}, LOFTE_AT_LEAST},
    {{"flera", "än"}, LOFTE_AT_LEAST},
    {{"mer", "än"}, LOFTE_AT_LEAST},
    {{"åtminstone"}, LOFTE_AT_LEAST},
    {{"lägst"}, LOFTE_AT_LEAST},
    {{">"}, LOFTE_AT_LEAST},
    {{"≥"}, LOFTE_AT_LEAST},
    {{"gott", "och", "väl"}, LOFTE_AT_LEAST},
    {{"cirka"}, LOFTE_ABOUT},
    {{"circa"}, LOFTE_ABOUT},
    {{"ca"}, LOFTE_ABOUT},
    {{"c:a"}, LOFTE_ABOUT},
    {{"omkring"}, LOFTE_ABOUT},
    {{"omkr"}, LOFTE_ABOUT},
    {{"runt"}, LOFTE_ABOUT},
    {{"kring"}, LOFTE_ABOUT},
    {{"ungefär"}, LOFTE_ABOUT},
    {{"ungef"}, LOFTE_ABOUT},
    {{"närmare"}, LOFTE_ABOUT},
    {{"nära"}, LOFTE_ABOUT},
    {{"nästan"}, LOFTE_ABOUT},
    {{"knappt"}, LOFTE_ABOUT},
    {{"uppemot"}, LOFTE_ABOUT},
    {{"upp", "emot"}, LOFTE_ABOUT},
    {{"upp", "mot"}, LOFTE_ABOUT},
    {{"upp", "till"}, LOFTE_ABOUT},
    {{"bortåt"}, LOFTE_ABOUT},
    {{"strax", "under"}, LOFTE_ABOUT},
    {{"strax", "över"}, LOFTE_AT_LEAST},
    {{"högst"}, LOFTE_ABOUT},
    {{"max"}, LOFTE_ABOUT},
    {{"maximalt"}, LOFTE_ABOUT},
    {{"uppskattningsvis"}, LOFTE_ABOUT},
    {{"~"}, LOFTE_ABOUT},
    {{"typ"}, LOFTE_ABOUT},
    {{"runt", "om"}, LOFTE_ABOUT},
};

/* Tokens of a modifier at `at`; two of them ('minst cirka') are rare and read as the first. */
static size_t modifier_read(struct span span, size_t at, enum lofte_precision *out) {
    for (size_t i = 0; i < sizeof modifiers / sizeof modifiers[0]; i++) {
        size_t n = 0;
        while (n < 3 && modifiers[i].word[n] && fold_is(span, at + n, modifiers[i].word[n]))
            n++;
        if (n && (n == 3 || !modifiers[i].word[n])) {
            *out = modifiers[i].precision;
            return n;
        }
    }
    return 0;
}

/* Tokens of 'de', 'dessa', 'samtliga', 'alla' before a number, or of 'båda' (which is one). */
static const char *const those[] = {"de", "dessa", "samtliga", "alla", "bägge", NULL};
static const char *const pairs[] = {"båda", "bägge", "bådadera", NULL};

static size_t definite_read(struct span span, size_t at, bool *both) {
    const size_t those_n = fold_among(span, at, those) && !fold_among(span, at, pairs) ? 1 : 0;
    *both = fold_among(span, at + those_n, pairs);
    if (*both)
        return those_n + 1 + (fold_is(span, at + those_n + 1, "två") ? 1 : 0);
    return those_n;
}

static bool ordinal_read(struct span span, size_t at, struct number *out) {
    const int64_t rank = rank_at(span, at);
    if (rank < 1 || number_is_measure(span, at + 1, false))
        return false;
    *out = (struct number){.value = rank, .precision = LOFTE_EXACT, .ordinal = true, .end = at + 1};
    return true;
}

/* 'Personer över 18.': an age, though nothing says 'år'. */
static bool is_bare_age(struct span span, size_t first, const struct core *core) {
    static const char *const ages[] = {"15", "18", "20", "21", "25", NULL};
    return first && fold_is(span, first - 1, "över") && fold_among(span, first, ages) &&
           (core->end >= span.n || kind_is(span, core->end, TOKEN_MARK));
}

/* May a number phrase begin with that word? What this says no to, number_read refuses. */
static bool opens(struct span span, size_t at) {
    static const char *const ones[] = {"en", "ett", "dubbla", NULL};
    const char *const *const lists[] = {ones, none, not, vague, crosses, those, pairs};
    const struct spelling *spelling = span.token[at].spelling;
    const char *fold = spelling->fold;
    bool found = spelling->kind == TOKEN_NUMBER || spelling->kind == TOKEN_MIXED || spelling->rank > 0 ||
                 spelling->number > 0 || strchr(fold, '-') || tens_of(span, at);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        found = found || text_listed(fold, lists[i]);
    for (size_t i = 0; i < sizeof modifiers / sizeof modifiers[0]; i++)
        found = found || text_is(fold, modifiers[i].word[0]);
    return found;
}

static bool number_opens(struct span span, size_t at) {
    if (at >= span.n)
        return false;
    struct spelling *spelling = span.token[at].spelling;
    if (!(spelling->opens & OPENS_NUMBER_KNOWN))
        spelling->opens |= OPENS_NUMBER_KNOWN | (opens(span, at) ? OPENS_NUMBER : 0U);
    return spelling->opens & OPENS_NUMBER;
}

bool number_read(const struct token *tokens, size_t n, size_t at, struct number *out) {
    const struct span span = {tokens, n};
    if (!number_opens(span, at))
        return false;
    bool both = false;
    enum lofte_precision precision = LOFTE_EXACT;
    if (ordinal_read(span, at, out))
        return true;
    const size_t definite = definite_read(span, at, &both);
    if (both) {
        *out = (struct number){.value = 2, .precision = LOFTE_EXACT, .definite = true, .end = at + definite};
        return true;
    }
    const size_t modifier = modifier_read(span, at + definite, &precision), first = at + definite + modifier;
    struct core core;
    if (!joined_range_read(span, first, &core) && !core_read(span, first, &core))
        return false;
    brackets_skip(span, &core);
    sum_read(span, &core);
    range_read(span, first, &core);
    if (number_is_label(span, first, core.digits) || number_is_measure(span, core.end, core.digits) ||
        is_bare_age(span, first, &core) || (definite && core.value < 2))
        return false;
    share_skip(span, &core);
    unit_skip(span, &core);
    const bool counted = modifier || core.value != 1 || article_counts(span, first, core.end);
    *out = (struct number){.value = core.value,
                           .zero = core.zero,
                           .times = core.times,
                           .definite = definite > 0,
                           .article = core.article && !counted,
                           .end = core.end,
                           .precision = core.value < 0                  ? LOFTE_UNSPECIFIED
                                        : core.precision == LOFTE_EXACT ? precision
                                                                        : core.precision};
    return true;
}

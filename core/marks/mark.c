/* SPDX-License-Identifier: MIT
 *
 * Left to right: a time first, then what the vocabularies know, then numbers, then cues.
 */
#include "marks/mark.h"

#include "language/calendar_words.h"
#include "language/match.h"
#include "marks/contrast.h"
#include "marks/nought.h"
#include "marks/pairing.h"
#include "marks/phrasal.h"
#include "marks/uncounted.h"

#include <string.h>

bool mark_is(const struct mark *mark, enum word_role role, size_t activity) {
    for (size_t i = 0; i < mark->n_words; i++)
        if (mark->word[i].role == role && mark->word[i].activity == activity)
            return true;
    return false;
}

bool mark_is_unknown(const struct mark *mark) {
    for (size_t i = 0; i < mark->n_words; i++)
        if (mark->word[i].role != WORD_NEVER)
            return false;
    return true;
}

bool word_names(enum word_role role) {
    return role == WORD_COUNT || role == WORD_ASK || role == WORD_NOUN || role == WORD_ACT;
}

bool word_is_barred(const struct word *word, const struct word *found, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (found[i].role == WORD_NEVER && found[i].activity == word->activity && found[i].end >= word->end)
            return true;
    return false;
}

/* Longer before shorter, plain before guessed, then the vocabulary's order of certainty. */
static bool is_better(const struct word *a, const struct word *b) {
    if (word_names(a->role) != word_names(b->role))
        return word_names(a->role);
    if (a->end != b->end)
        return a->end > b->end;
    if (a->guessed != b->guessed)
        return !a->guessed;
    return a->role < b->role;
}

static void words_take(struct mark *mark, struct arena *arena, const struct word *found, size_t n) {
    if (!n)
        return;
    mark->word = ARENA_ARRAY(arena, struct word, n < MARK_WORDS ? n + 1 : MARK_WORDS); /* one more: pairs_join */
    for (size_t i = 0; i < n; i++) {
        if (word_names(found[i].role) && word_is_barred(&found[i], found, n))
            continue;
        size_t at = mark->n_words < MARK_WORDS ? mark->n_words++ : MARK_WORDS - 1;
        for (; at > 0 && is_better(&found[i], &mark->word[at - 1]); at--)
            mark->word[at] = mark->word[at - 1];
        mark->word[at] = found[i];
    }
}

static bool past_by_its_end(const struct token *token) {
    static const char *const ends[] = {"ades", "ade", "ddes", "tes", "ats"};
    const size_t len = strlen(token->fold);
    for (size_t i = 0; token->kind == TOKEN_WORD && i < sizeof ends / sizeof ends[0]; i++)
        if (len > strlen(ends[i]) + 2 && text_is(token->fold + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

static void cue_mark(const struct marker *marker, const struct token *tokens, size_t n, struct mark *mark) {
    size_t end = mark->first + 1;
    mark->cues = cue_find(marker->cues, tokens, n, mark->first, &end);
    if (!mark->cues && past_by_its_end(&tokens[mark->first]))
        mark->cues = CUE_PAST | CUE_VERB;
    if (mark->cues) {
        mark->kind = MARK_CUE;
        mark->end = end;
        const bool until = end > mark->first + 1 && end + 1 < n && text_is(tokens[end - 1].fold, "till") &&
                           text_is(tokens[end].fold, "och") && text_is(tokens[end + 1].fold, "med");
        if (until) /* 'uppgick | till och med november' */
            mark->end--;
    }
}

static bool stop_mark(const struct token *token, bool last, struct mark *mark) {
    if (token->kind != TOKEN_MARK)
        return false;
    static const char *const rates[] = {"år", "månad", "mån", "vecka", "v", "kvartal", "kv", "termin", NULL};
    if (!last && token->text[0] == '/' && !token[1].spaced && text_among(token[1].fold, rates)) {
        mark->kind = MARK_CUE;
        mark->cues = CUE_TARGET;
        return true;
    }
    mark->kind = MARK_STOP;
    const bool dash = text_is(token->text, "–") || text_is(token->text, "—");
    const bool arrow = text_is(token->text, "→");
    mark->stop = dash ? '-' : arrow ? ';' : (unsigned char)token->text[0] < 0x80 ? token->text[0] : '"';
    return true;
}

/* 'avlägsnas', 'omhändertas' */
static bool is_infinitive(const char *fold) {
    static const char *const endings[] = {"visa", "lägsna", "händerta", ":a", NULL};
    const size_t len = strlen(fold);
    for (size_t i = 0; endings[i]; i++)
        if (len > strlen(endings[i]) && text_is(fold + len - strlen(endings[i]), endings[i]))
            return true;
    return len > 2 && text_is(fold + len - 2, "as");
}

/* What the vocabularies say of the words from mark->first; true when they settle what the mark is. */
static bool vocabulary_mark(const struct marker *marker, const struct token *tokens, size_t n, struct arena *arena,
                            struct mark *mark) {
    struct word found[LEXICON_HITS];
    const size_t hits = lexicon_find(marker->lexicon, tokens, n, mark->first, found);
    words_take(mark, arena, found, hits);
    if (!mark->n_words)
        return false;
    const struct word *best = &mark->word[0];
    if (word_names(best->role)) {
        mark->kind = MARK_MENTION;
        size_t end;
        mark->cues =
            cue_find(marker->cues, tokens, n, mark->first, &end) & ~(unsigned)(CUE_LINK | CUE_VERB | CUE_SMALL);
        bool acts = false;
        for (size_t i = 0; i < mark->n_words; i++)
            acts = acts || (mark->word[i].role == WORD_ACT && mark->word[i].end == best->end);
        mark->end = best->end;
        const char *verb = tokens[mark->first].fold;
        const size_t len = strlen(verb);
        if (!acts && !mark->cues && best->end == mark->first + 1 && len > 6 && text_is(verb + len - 4, "erar"))
            mark->cues = CUE_PRESENT; /* 'återrapporterar vi' */
        if (acts && !mark->cues)      /* 'LOB:ades' is a name and a verb; 'fick tre avlägsnas' is told by 'fick' */
            mark->cues = is_infinitive(tokens[mark->end - 1].fold) ? CUE_PRESENT : CUE_DONE;
        return true;
    }
    for (size_t i = 0; i < mark->n_words; i++) {
        const enum word_role role = mark->word[i].role;
        if (role == WORD_NEVER || role == WORD_NEIGHBOUR || role == WORD_OWN) {
            mark->kind = role == WORD_NEVER ? MARK_WORD : MARK_PLACE;
            mark->neighbour = role == WORD_NEIGHBOUR;
            mark->end = mark->word[i].end > mark->end ? mark->word[i].end : mark->end;
            return true;
        }
    }
    return false;
}

static bool is_numeral(const struct token *token) {
    return token->kind == TOKEN_NUMBER || (token->kind == TOKEN_WORD && token->spelling->number > 1);
}

/* 'årskurs 7 till 9', 'årskurs sju–nio': the 9 counts as little as the 7. */
static bool ends_a_range(const struct token *tokens, size_t n, size_t at) {
    struct number number;
    if (at < 2 || at >= n || !is_numeral(&tokens[at]) || !is_numeral(&tokens[at - 2]))
        return false;
    const char *fold = tokens[at - 1].fold;
    const bool joint = text_is(fold, "till") || text_is(fold, "-") || text_is(fold, "–") || text_is(fold, "och");
    const bool table = tokens[at].spaced && tokens[at - 1].spaced && tokens[at - 1].kind == TOKEN_MARK;
    return joint && !table && !number_read(tokens, n, at - 2, &number);
}

/* 'en vecka 11': one in that week, not the length of a week. */
static bool is_one_week(const struct token *tokens, size_t n, size_t at) {
    return at + 2 < n && (text_is(tokens[at].fold, "en") || text_is(tokens[at].fold, "ett")) &&
           (text_is(tokens[at + 1].fold, "vecka") || text_is(tokens[at + 1].fold, "v")) &&
           tokens[at + 2].kind == TOKEN_NUMBER;
}

/* '1 till 2/6', '2 till före jul', 'tre till den 6 juni': so many more. */
static bool more_mark(const struct token *tokens, size_t n, struct mark *mark) {
    static const char *const before[] = {"från", "den", "mellan", "fr", "v", "åk", "kl", "v."};
    const size_t at = mark->first;
    const bool digits = tokens[at].kind == TOKEN_NUMBER;
    const int64_t value = digits ? tokens[at].number : tokens[at].spelling->number;
    if (at + 1 >= n || !text_is(tokens[at + 1].fold, "till"))
        return false;
    if (!digits && (value < 2 || at + 2 >= n || !text_is(tokens[at + 2].fold, "den")))
        return false;
    for (size_t i = 0; at && i < sizeof before / sizeof before[0]; i++)
        if (text_is(tokens[at - 1].fold, before[i]))
            return false;
    const struct token *next = at + 2 < n ? &tokens[at + 2] : NULL;
    static const char *const links[] = {"i",   "före", "under", "innan", "på", "efter",
                                        "den", "v",    "vecka", "sedan", "sen"};
    bool fits = !next || next->kind == TOKEN_MARK || (next->kind == TOKEN_MIXED && strchr(next->fold, '/'));
    for (size_t i = 0; next && i < sizeof links / sizeof links[0]; i++)
        fits = fits || text_is(next->fold, links[i]);
    if (!fits || value < 1 || value > 31)
        return false;
    mark->kind = MARK_NUMBER;
    mark->cues = CUE_MORE;
    mark->end = at + 2;
    mark->number = (struct number){.value = value, .precision = LOFTE_EXACT};
    return true;
}

/* 'nr 15 tas v 48', 'nummer trettioett den 4 december': one, the fifteenth. */
static bool rank_mark(const struct marker *marker, const struct token *tokens, size_t n, struct mark *mark) {
    static const char *const ranks[] = {"nr", "nummer", NULL};
    const size_t at = mark->first, next = at + 2;
    struct when when;
    size_t end;
    if (next >= n || !text_among(tokens[at].fold, ranks) ||
        (tokens[at + 1].kind != TOKEN_NUMBER && tokens[at + 1].spelling->number < 1))
        return false;
    if (!(cue_find(marker->cues, tokens, n, next, &end) & (CUE_EVENT | CUE_PAST)) &&
        !when_read(tokens, n, next, marker->meeting, marker->agreement_from, &when))
        return false;
    mark->kind = MARK_NUMBER;
    mark->end = next;
    mark->number = (struct number){.value = 1, .precision = LOFTE_EXACT, .ordinal = true};
    return true;
}

static bool number_mark(const struct marker *marker, const struct token *tokens, size_t n, struct mark *mark) {
    size_t end;
    const unsigned cues = cue_find(marker->cues, tokens, n, mark->first, &end);
    if (cues & CUE_ZERO) {
        mark->kind = MARK_NUMBER;
        mark->cues = cues;
        mark->end = end;
        mark->number = (struct number){.value = 0, .precision = LOFTE_EXACT};
        return true;
    }
    if ((cues & (CUE_NEXT | CUE_SAME | CUE_NOTOURS | CUE_PART | CUE_EACH | CUE_VERB)) && end > mark->first + 1)
        return false;
    if (is_one_week(tokens, n, mark->first)) {
        mark->kind = MARK_NUMBER;
        mark->number = (struct number){.value = 1, .precision = LOFTE_EXACT, .article = true};
        return true;
    }
    if (!number_read(tokens, n, mark->first, &mark->number) || mark->number.end <= mark->first)
        return false;
    mark->kind = MARK_NUMBER;
    mark->end = mark->number.end;
    mark->cues = cues & (unsigned)CUE_ANY;
    if (mark->number.value == 0)
        mark->cues |= CUE_ZERO;
    return true;
}

static bool is_month(const struct token *token) {
    return token->kind == TOKEN_WORD && token->spelling->month[true] > 0;
}

/* 'mar' and 'jul' alone are no months, but in a list of months they are. */
static bool month_when(const struct marker *marker, const struct token *tokens, size_t at, struct mark *mark) {
    struct token token = tokens[at];
    const char *whole = text_is(token.fold, "mar") ? "mars" : text_is(token.fold, "jul") ? "juli" : NULL;
    if (whole) {
        token.spelling = spelling_find(marker->spellings, token.spelling->arena, whole, strlen(whole), TOKEN_WORD);
        token.fold = token.spelling->fold;
    }
    if (!when_read(&token, 1, 0, marker->meeting, marker->agreement_from, &mark->when))
        return false;
    mark->kind = MARK_WHEN;
    mark->when.end = at + 1;
    return true;
}

/* 'juni 6 juli 4 aug 3', 'jan 3, feb 4, mar 2': each number belongs to the month before it, not to the one behind. */
static bool month_list_mark(const struct marker *marker, const struct token *tokens, size_t n, struct mark *mark) {
    const size_t at = mark->first;
    const bool number = tokens[at].kind == TOKEN_NUMBER && at > 0 && is_month(&tokens[at - 1]);
    const size_t month = number ? at - 1 : at;
    if (!is_month(&tokens[month]) || month + 1 >= n || tokens[month + 1].kind != TOKEN_NUMBER)
        return false;
    const size_t comma = month > 1 && text_is(tokens[month - 1].fold, ",") ? 1 : 0;
    const size_t next = month + 2 + (month + 2 < n && text_is(tokens[month + 2].fold, ","));
    const bool headed =
        comma || month == 0 || tokens[month - 1].kind != TOKEN_NUMBER || (month > 1 && is_month(&tokens[month - 2]));
    const bool ends = month + 2 >= n || (is_month(&tokens[month + 2])) || tokens[month + 2].kind == TOKEN_MARK;
    const bool listed = next + 1 < n && is_month(&tokens[next]) && tokens[next + 1].kind == TOKEN_NUMBER;
    const bool later =
        month > 1 + comma && is_month(&tokens[month - 2 - comma]) && tokens[month - 1 - comma].kind == TOKEN_NUMBER;
    if (!headed || !ends || !(listed || later))
        return false;
    if (!number)
        return month_when(marker, tokens, at, mark);
    mark->kind = MARK_NUMBER;
    mark->number = (struct number){.value = tokens[at].number, .precision = LOFTE_EXACT};
    mark->cues = mark->number.value == 0 ? CUE_ZERO : 0;
    return true;
}

static void mark_read(const struct marker *marker, const struct token *tokens, size_t n, struct arena *arena,
                      struct mark *mark) {
    mark->end = mark->first + 1;
    if (stop_mark(&tokens[mark->first], mark->first + 1 == n, mark))
        return;
    if (month_list_mark(marker, tokens, n, mark) || more_mark(tokens, n, mark) || rank_mark(marker, tokens, n, mark))
        return;
    if (when_read(tokens, n, mark->first, marker->meeting, marker->agreement_from, &mark->when) &&
        mark->when.end > mark->first) {
        mark->kind = MARK_WHEN;
        mark->end = mark->when.end;
        return;
    }
    struct when day; /* 'flyttas från 10 till 17 oktober' */
    if (ends_a_range(tokens, n, mark->first + 2) &&
        !(when_read(tokens, n, mark->first + 2, marker->meeting, marker->agreement_from, &day) &&
          day.kind == WHEN_DAY)) {
        mark->end = mark->first + 3;
        return;
    }
    if (vocabulary_mark(marker, tokens, n, arena, mark) || number_mark(marker, tokens, n, mark))
        return;
    cue_mark(marker, tokens, n, mark);
}

static bool is_word(const struct marks *marks, size_t at, const char *fold) {
    return text_is(mark_first(marks, at), fold);
}

/* 'till ett antal av tre', 'till ett sammanlagt antal av tre': the second number is meant. */
static void amount_settle(struct marks *marks, size_t at) {
    enum { NEAR = 4 };
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_NUMBER || !(mark->number.value < 0 || mark->number.article))
        return;
    for (size_t i = at + 1; i + 1 < marks->n && i < at + NEAR; i++) {
        const bool amount = mark->number.value < 0 || is_word(marks, i - 1, "antal");
        const bool whole = i + 2 < marks->n && (marks->mark[i + 1].cues & CUE_TOTAL); /* 'av inalles två' */
        if (amount && is_word(marks, i, "av") && marks->mark[i + 1 + whole].kind == MARK_NUMBER) {
            mark->kind = MARK_CUE;
            marks->mark[i].kind = MARK_WORD;
            marks->mark[i].n_words = 0;
            return;
        }
    }
}

/* 'april och maj: två var' shares out; 'de var två', 'listan var klar' does not. */
static void each_settle(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    if ((mark->cues & CUE_EACH) && at + 2 < marks->n && is_word(marks, at + 1, "om") && /* 'vardera om en timme' */
        text_begins(mark_first(marks, at), "var"))
        mark->cues &= ~(unsigned)CUE_EACH;
    if (mark->kind != MARK_CUE || mark->end != mark->first + 1 || !is_word(marks, at, "var"))
        return;
    const bool last = at + 1 == marks->n || marks->mark[at + 1].kind == MARK_STOP;
    const bool numbered = at && (marks->mark[at - 1].kind == MARK_NUMBER || marks->mark[at - 1].kind == MARK_MENTION);
    if (!last || !numbered)
        mark->cues &= ~(unsigned)CUE_EACH;
}

/* 'skulle ha nått trettio': the goal. */
static bool reaches_goal(const struct marks *marks, size_t at) {
    static const char *const reached[] = {"nått", "kommit upp i", "kommit", "klarat", NULL};
    return at + 1 < marks->n && text_among(mark_first(marks, at + 1), reached);
}

/* 'om man ska vara noga' puts nothing right, 'talet ska vara fyra' does; 'Kort om trafiken' lacks nothing, 'två kort'
 * does. */
static void number_words_settle(struct marks *marks, size_t at) {
    enum { NEAR = 2 };
    struct mark *mark = &marks->mark[at];
    const bool be = text_is(mark_first(marks, at), "ska") && text_is(mark_last(marks, at), "vara");
    bool number = at && marks->mark[at - 1].kind == MARK_NUMBER, time = false; /* 'fyra ska det vara i maj' */
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR; i++) {
        number = number || marks->mark[i].kind == MARK_NUMBER;
        time = time || marks->mark[i].kind == MARK_WHEN;
    }
    if (be && !number)
        mark->cues = time ? CUE_PLAN : CUE_SMALL;
    if (mark->kind == MARK_CUE && is_word(marks, at, "kort") && !(at && marks->mark[at - 1].kind == MARK_NUMBER))
        mark->cues = CUE_SMALL;
}

/* 'skulle (vi) ha gått', 'skulle vi kört': it did not come to that. 'två andra': no ordinal. */
static void words_settle(struct marks *marks) {
    static const char *const supines[] = {"ha",    "kört",   "gjort",     "gått",       "hållit",  "haft", "varit",
                                          "körts", "gjorts", "genomfört", "genomförts", "hållits", NULL};
    marks->correction = marks->righted = SIZE_MAX;
    for (size_t i = 0; i < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        number_words_settle(marks, i);
        if (mark->cues & CUE_CORRECT)
            marks->correction = i;
        for (size_t k = i + 1; mark->kind == MARK_CUE && k < marks->n && k < i + 6 && is_word(marks, i, "skulle"); k++)
            if (text_among(mark_first(marks, k), supines)) {
                const bool goal = reaches_goal(marks, k);
                mark->cues |= goal ? CUE_TARGET : CUE_CANCEL;
                if (goal)
                    marks->mark[k + 1].cues = CUE_TARGET;
            }
        amount_settle(marks, i);
        contrast_settle(marks, i);
        each_settle(marks, i);
        nought_settle(marks, i);
        if (i + 2 < marks->n && mark->kind == MARK_NUMBER && marks->mark[i + 1].kind == MARK_NUMBER &&
            marks->mark[i + 1].number.ordinal && marks->mark[i + 2].kind == MARK_WHEN) { /* 'de tre första kvartalen' */
            mark->kind = MARK_CUE;
            mark->cues = CUE_SMALL;
        }
        const bool others = i && is_word(marks, i - 1, "de") && i + 1 < marks->n && /* 'De andra två ställdes in' */
                            marks->mark[i + 1].kind == MARK_NUMBER;
        if (i && mark->kind == MARK_NUMBER && mark->number.ordinal &&
            (others || marks->mark[i - 1].kind == MARK_NUMBER)) {
            mark->kind = MARK_CUE;
            mark->cues = CUE_SMALL;
        }
    }
}

/* 'aug tom 28/8', 'aug 4 (t.o.m. 27/8)': the end of the period that has been named. */
static void times_trim(struct marks *marks) {
    enum { NEAR = 6 };
    for (size_t i = 1; i < marks->n; i++) {
        struct mark *until = &marks->mark[i];
        if (until->kind != MARK_WHEN || until->when.kind != WHEN_SO_FAR || until->when.window.from != LOFTE_NO_DAY)
            continue;
        bool counted = false; /* 'för kvartal 3 sex, och till och med september 22' */
        for (size_t k = i; k-- > 0 && k + NEAR >= i;) {
            struct mark *period = &marks->mark[k];
            counted = counted || period->kind == MARK_NUMBER;
            const bool between = period->kind == MARK_WORD || period->kind == MARK_CUE; /* 'I maj har t.o.m. den 21' */
            const bool open = period->kind == MARK_STOP && (period->stop == '(' || period->stop == ',');
            if (between || period->kind == MARK_NUMBER || open)
                continue;
            struct lofte_window *window = &period->when.window;
            if (period->kind != MARK_WHEN || period->when.kind != WHEN_PERIOD ||
                until->when.window.to <= window->from || until->when.window.to > window->to ||
                (counted && until->when.window.to == window->to))
                break;
            window->to = period->when.ahead.to = until->when.window.to;
            period->when.ahead.from = window->from;
            until->kind = MARK_CUE;
            until->cues = CUE_LINK;
            break;
        }
    }
}

/* 'Läget 14/5: trafik 11': up to then. */
static void states_reach(struct marks *marks) {
    static const char *const states[] = {"läget",  "lägesbild",  "ställning", "ställningen",
                                         "status", "avstämning", NULL};
    for (size_t i = 1; i + 1 < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind != MARK_WHEN || mark->when.kind != WHEN_DAY || marks->mark[i + 1].stop != ':' ||
            !text_among(mark_first(marks, i - 1), states))
            continue;
        mark->when.kind = WHEN_SO_FAR;
        mark->when.window.from = mark->when.ahead.from = LOFTE_NO_DAY;
        mark->when.listed = 0;
    }
}

/* 'I slutet av april hade 14 genomförts': so many up to then. */
static void times_reach(struct marks *marks) {
    enum { NEAR = 3 };
    for (size_t i = 0; i + 3 < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        const bool end = text_is(mark_first(marks, i), "slutet") ||
                         (i && text_is(mark_first(marks, i - 1), "slutet")) ||
                         (i > 1 && text_is(mark_first(marks, i - 2), "slutet"));
        if (mark->kind != MARK_WHEN || mark->when.window.to == LOFTE_NO_DAY || mark->when.kind == WHEN_SO_FAR || !end)
            continue;
        for (size_t k = i + 1; k < marks->n && k <= i + NEAR; k++)
            if (text_is(mark_first(marks, k), "hade"))
                mark->when.kind = WHEN_SO_FAR;
        if (mark->when.kind == WHEN_SO_FAR)
            mark->when.window.from = mark->when.ahead.from = LOFTE_NO_DAY;
    }
}

void marks_make(const struct marker *marker, const struct tokens *tokens, const struct sentence *sentence,
                struct arena *arena, struct marks *out) {
    const size_t end = sentence->first + sentence->n;
    *out = (struct marks){.token = tokens->token, .mark = ARENA_ARRAY(arena, struct mark, sentence->n)};
    for (size_t at = sentence->first; at < end;) {
        struct mark *mark = &out->mark[out->n++];
        mark->first = at;
        mark_read(marker, tokens->token, end, arena, mark);
        at = mark->end;
    }
    out->mark = arena_fit(arena, out->mark, out->n, sizeof *out->mark);
    pairing_join(out);
    pairing_again(out);
    words_settle(out);
    uncounted_settle(out);
    phrasal_settle(out);
    times_trim(out);
    times_reach(out);
    states_reach(out);
    pairing_bar(out, marker->lexicon);
}

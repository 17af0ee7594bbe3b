/* SPDX-License-Identifier: MIT
 *
 * Where a sentence ends: at a full stop that belongs to no abbreviation or ordinal, and at the line breaks and bullets
 * of a list, but not at a line break that only wraps running text.
 */
#include "language/sentence.h"

#include "language/abbreviation.h"
#include "language/match.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

struct splitter {
    const char *text;
    const struct token *token;
    size_t n;
    size_t width;   /* of the longest line */
    size_t line_at; /* where the line of the token at hand begins */
};

static bool mark_is(const struct token *token, const char *one_of) {
    return token->kind == TOKEN_MARK && token->len == 1 && strchr(one_of, token->text[0]);
}

static bool text_is_one_of(const struct token *token, const char *const *texts, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (text_is(token->text, texts[i]))
            return true;
    return false;
}

static bool mark_closes(const struct token *token) {
    static const char *const marks[] = {")", "]", "\"", "'", "”", "’", "»"};
    return token->kind == TOKEN_MARK && text_is_one_of(token, marks, sizeof marks / sizeof marks[0]);
}

/* A bullet wherever it stands. */
static bool mark_is_bullet(const struct token *token) {
    static const char *const marks[] = {"•", "◦", "▪", "●", "■", "‣", "·", "*"};
    return token->kind == TOKEN_MARK && text_is_one_of(token, marks, sizeof marks / sizeof marks[0]);
}

static bool mark_is_dash(const struct token *token) {
    static const char *const marks[] = {"-", "–", "—"};
    return token->kind == TOKEN_MARK && text_is_one_of(token, marks, sizeof marks / sizeof marks[0]);
}

static utf8proc_category_t category_first(const struct token *token) {
    utf8proc_int32_t code = 0;
    (void)utf8proc_iterate((const utf8proc_uint8_t *)token->text, (utf8proc_ssize_t)token->len, &code);
    return utf8proc_category(code);
}

static bool begins_lower(const struct token *token) {
    return category_first(token) == UTF8PROC_CATEGORY_LL;
}

static bool begins_upper(const struct token *token) {
    return category_first(token) == UTF8PROC_CATEGORY_LU;
}

/* Tokens of a bullet or list number at a line's beginning, 0 where there is none. */
static size_t bullet_at(const struct splitter *splitter, size_t at) {
    const struct token *token = splitter->token + at;
    const size_t left = splitter->n - at;
    if (left >= 2 && (mark_is_bullet(token) || mark_is_dash(token)) && token[1].spaced)
        return 1;
    if (mark_is_bullet(token))
        return 1;
    if (left < 3 || token[1].spaced || !token[2].spaced)
        return 0;
    const bool number = token->kind == TOKEN_NUMBER && token->len <= 2;
    const bool letter = token->kind == TOKEN_WORD && token->len == 1;
    if (mark_is(token + 1, ")") && (number || letter))
        return 2;
    return number && mark_is(token + 1, ".") && begins_upper(token + 2) ? 2 : 0;
}

static size_t longest_line(const char *text) {
    size_t longest = 0;
    for (const char *s = text; *s; s += s[0] == '\n') {
        const size_t n = strcspn(s, "\n");
        longest = n > longest ? n : longest;
        s += n;
    }
    return longest;
}

/* Running text that a program has wrapped: the next word would not have fitted. */
static bool line_is_full(const struct splitter *splitter, size_t at) {
    enum { NARROWEST = 60 };
    const struct token *token = splitter->token + at;
    const size_t line = token[-1].at + token[-1].len - splitter->line_at;
    return line >= NARROWEST && line + 1 + token->len > splitter->width;
}

static bool line_break_ends(const struct splitter *splitter, size_t at, size_t lines) {
    const struct token *before = splitter->token + at - 1, *token = splitter->token + at;
    if (lines > 1 || bullet_at(splitter, at) || mark_is(before, ".!?:"))
        return true;
    if (mark_is(before, ",") || mark_is_dash(before) || begins_lower(token) || mark_is(token, ",.;:)"))
        return false;
    return !line_is_full(splitter, at);
}

/* 'jan: 2. feb: 1.', 'mars 3. april 2.', 'mars: 2+1. april: 1': the number before the full stop is of another month
 * than the one at `at`, and no day of that. */
static bool counts_month_before(const struct splitter *splitter, size_t dot, size_t at) {
    if (dot < 2 || splitter->token[at].spelling->month[true] == 0)
        return false;
    const struct token *before = splitter->token + dot - 2;
    const bool colon = mark_is(before, ":");
    const struct token *name = colon && dot > 2 ? before - 1 : before;
    const bool label = colon && at + 1 < splitter->n && mark_is(splitter->token + at + 1, ":");
    return mark_is(before, "+") || label || name->spelling->month[true] > 0;
}

/* The full stop at `dot` and then, perhaps after closing quotes, the token `at`. */
static bool stop_ends(const struct splitter *splitter, size_t dot, size_t at) {
    const struct token *stop = splitter->token + dot, *token = splitter->token + at;
    const struct token *before = dot ? stop - 1 : NULL;
    if (!token->spaced)
        return token->kind == TOKEN_WORD && dot + 1 == at && before && before->kind == TOKEN_WORD;
    if (mark_is(token, "(") && before && strchr(before->fold, '.')) /* '2 nark.ins. (19/4, 3/5)' */
        return false;
    if (mark_is(token, "/")) /* '12/1 Storg. / 19/1 rv 32' */
        return false;
    if (!begins_lower(token))
        return true;
    if (!mark_is(stop, ".") || (before && mark_is(before, ".")))
        return false;
    return !(before && before->kind == TOKEN_NUMBER && !stop->spaced) || /* 'den 3. mars' */
           counts_month_before(splitter, dot, at);
}

/* 'Fråga:', 'Svar:': who speaks, and no word of what is said. Tokens of it, or 0. */
static size_t speaker_at(const struct splitter *splitter, size_t at) {
    static const char *const parts[] = {"fråga", "svar", NULL};
    return at + 2 < splitter->n && text_among(splitter->token[at].fold, parts) &&
                   mark_is(splitter->token + at + 1, ":") && splitter->token[at + 2].spaced
               ? 2
               : 0;
}

static size_t lines_between(const struct splitter *splitter, size_t at) {
    size_t lines = 0;
    for (size_t i = splitter->token[at - 1].at + splitter->token[at - 1].len; i < splitter->token[at].at; i++)
        lines += splitter->text[i] == '\n';
    return lines;
}

/* '5 ktr. 3 böter': the number after a control's short form begins anew. */
static bool counts_on(const struct splitter *splitter, size_t at) {
    static const char *const times[] = {"st", "ggr", NULL};
    const struct token *token = splitter->token + at, *before = token - 1;
    static const char *const laws[] = {"§", "p", "st", "kap", NULL}; /* '2 kap. 3 §' */
    const bool goes_on = at + 1 < splitter->n && text_among(token[1].fold, laws);
    const size_t len = strlen(before->fold);
    const bool dated = token->kind == TOKEN_MIXED && strchr(token->fold, '/'),
               counted = before[-1].kind == TOKEN_NUMBER;
    if (before->spelling->month[true] && dated && !counted) /* '2 st i sept. 7/10 en till' */
        return true;
    if (counted && text_among(before->fold, times)) /* '2 ggr. 5/12 en till', '3 st. 23 sen nyår' */
        return dated || (token->kind == TOKEN_NUMBER && !goes_on);
    if (counted && token->kind == TOKEN_NUMBER && !before->spelling->month[true] && !goes_on) /* '3 anm. 8 i år' */
        return true;
    return len >= 3 && text_is(before->fold + len - 3, "ktr") && token->kind != TOKEN_WORD && token->kind != TOKEN_MARK;
}

/* 'v18: 2 st. v19: 0': a time and a colon open a line of their own. */
static bool opens_line(const struct splitter *splitter, size_t at) {
    static const char *const weeks[] = {"v", "vecka", NULL};
    const struct token *token = splitter->token + at;
    if (at < 2 || token[-2].kind != TOKEN_NUMBER)
        return false;
    const size_t time = text_among(token->fold, weeks) ? at + 1 : at;
    if (time + 1 >= splitter->n || !mark_is(splitter->token + time + 1, ":"))
        return false;
    const enum token_kind kind = splitter->token[time].kind;
    return kind == TOKEN_MIXED || (kind == TOKEN_NUMBER && time > at) || token->spelling->month[true] > 0;
}

static bool is_slash_date(const struct token *token) {
    return token->kind == TOKEN_MIXED && token->text[0] >= '0' && token->text[0] <= '9' && strchr(token->text, '/');
}

/* 'Juli ingen ins. 27/8 ins. gymn.': of the month's none, the short form at `at` - 1 is the last word. */
static bool closes_none(const struct splitter *splitter, size_t first, size_t at) {
    static const char *const none[] = {"ingen", "inga", "inget", "noll", "0", NULL};
    return at >= first + 3 && text_among(splitter->token[at - 2].fold, none) &&
           splitter->token[at - 3].spelling->month[true] > 0;
}

/* 'Apr 4 ktr inkl valborg. 8/5 hast.ktr': a day of another month than the one that the sentence has told of. */
static bool leaves_month(const struct splitter *splitter, size_t first, size_t at) {
    const char *slash = strchr(splitter->token[at].text, '/');
    int told = 0;
    for (size_t i = first; i < at; i++)
        told = splitter->token[i].spelling->month[true] > 0 ? splitter->token[i].spelling->month[true] : told;
    return told && slash && slash[1] >= '1' && slash[1] <= '9' && strtol(slash + 1, NULL, 10) != told;
}

/* 'Fr EST 14/11: tr.vandr. 7/11 gjord': the day behind a name in short form that stands alone behind its colon. */
static bool dates_label(const struct splitter *splitter, size_t at) {
    return at > 1 && is_slash_date(splitter->token + at) && mark_is(splitter->token + at - 2, ":");
}

/* 'ktr 9/11 utan anm. 28/11 A-traktorktr': behind an abbreviation another day begins anew. */
static bool opens_day(const struct splitter *splitter, size_t first, size_t at) {
    const struct token *before = splitter->token + at - 1;
    bool dated = before->len > 2 && before->text[0] >= 'A' &&
                 before->text[0] <= 'Z' && /* 'avvisad enl. PL. 9/12 en LOB' */
                 before->text[1] >= 'A' && before->text[1] <= 'Z';
    for (size_t i = first; i + 1 < at; i++)
        dated = dated || is_slash_date(splitter->token + i);
    if (!is_slash_date(splitter->token + at))
        return false;
    dated = dated || closes_none(splitter, first, at) || leaves_month(splitter, first, at);
    return dated && at + 1 < splitter->n && splitter->token[at + 1].kind == TOKEN_WORD;
}

/* '2 pers. LOB:ade': what is counted, and a verb in capitals; but '4 st. LOB 1 st'. */
static bool counts_acronym(const struct splitter *splitter, size_t at) {
    static const char *const counted[] = {"pers", "st", "ungd", "fall", "omh", "avv", NULL};
    const struct token *token = splitter->token + at;
    const bool counts_next = at + 1 < splitter->n && token[1].kind == TOKEN_NUMBER;
    return at > 1 && token[-2].kind == TOKEN_NUMBER && text_among(token[-1].fold, counted) && token->len > 1 &&
           token->text[1] >= 'A' && token->text[1] <= 'Z' && !counts_next;
}

/* 'infart S. Nykterhetsktr 17/1': the quarter of the compass, and no name's initial. */
static bool closes_quarter(const struct splitter *splitter, size_t at) {
    static const char *const quarters[] = {"n", "s", "ö", "v", NULL};
    static const char tail[] = "fart";
    const struct token *quarter = splitter->token + at - 1;
    if (at < 2 || !text_among(quarter->fold, quarters) || quarter[-1].kind != TOKEN_WORD)
        return false;
    const size_t len = strlen(quarter[-1].fold);
    return len > sizeof tail && text_is(quarter[-1].fold + len - (sizeof tail - 1), tail) && begins_upper(&quarter[1]);
}

static bool ends_before(const struct splitter *splitter, size_t first, size_t at, size_t lines) {
    static const char ellipsis[] = "…";
    const struct token *token = splitter->token + at, *before = token - 1;
    if (lines && line_break_ends(splitter, at, lines))
        return true;
    if (mark_closes(token) && !token->spaced)
        return false;
    if (token->spaced && mark_is_bullet(token) && token->text[0] != '*')
        return true;
    if (before->text[before->len - 1] == '.' && closes_quarter(splitter, at))
        return true;
    if (before->kind == TOKEN_WORD && before->len > 1 && before->text[before->len - 1] == '.')
        return ((begins_upper(token) && !counts_acronym(splitter, at)) ||
                (!dates_label(splitter, at) && ((at > 1 && counts_on(splitter, at)) || opens_line(splitter, at) ||
                                                opens_day(splitter, first, at)))) &&
               abbreviation_closes(before->fold);
    size_t stop = at - 1;
    for (size_t closing = 0; closing < 3 && stop && mark_closes(splitter->token + stop); closing++)
        stop--;
    if (!mark_is(splitter->token + stop, ".!?") && strcmp(splitter->token[stop].text, ellipsis) != 0)
        return false;
    return stop_ends(splitter, stop, at);
}

static void sentence_close(struct arena *arena, struct tokens *out, size_t *cap, size_t first, size_t end,
                           bool listed) {
    if (first >= end)
        return;
    const size_t at = out->token[first].at;
    struct sentence *sentence = ARENA_PUSH(arena, out->sentence, out->n_sentences, *cap);
    *sentence = (struct sentence){.first = first,
                                  .n = end - first,
                                  .at = at,
                                  .len = out->token[end - 1].at + out->token[end - 1].len - at,
                                  .listed = listed};
}

/* What is longer is no sentence, and reading costs by the square of one: it is read in pieces. */
enum { LONGEST_SENTENCE = 400 }; /* tokens */

/* The end of a fact, and not of an entity that was written out ('&amp;'). */
static bool is_fact_end(const struct splitter *splitter, size_t at) {
    const struct token *token = splitter->token + at;
    return mark_is(token, ";") && !(at > 1 && !token->spaced && !token[-1].spaced && mark_is(token - 2, "&"));
}

/* The facts of a note stand apart at its semicolons: '2 ktr (Storgatan; 4 böter); ack i år 11'. */
static bool is_note(const struct splitter *splitter) {
    size_t semicolons = 0, brackets = 0, depth = 0;
    for (size_t i = 0; i < splitter->n; i++) {
        brackets += mark_is(splitter->token + i, "(");
        depth += mark_is(splitter->token + i, "(");
        depth -= mark_is(splitter->token + i, ")") && depth > 0;
        semicolons += depth == 0 && is_fact_end(splitter, i);
    }
    return semicolons && (brackets || semicolons > 1);
}

void sentences_split(const char *text, struct arena *arena, struct tokens *out) {
    struct splitter splitter = {.text = text, .token = out->token, .n = out->n, .width = longest_line(text)};
    size_t cap = 0;
    out->sentence = NULL;
    out->n_sentences = 0;
    size_t bullet = out->n ? bullet_at(&splitter, 0) : 0, first = bullet + speaker_at(&splitter, bullet), depth = 0;
    const bool note = is_note(&splitter);
    for (size_t i = 1; i < out->n; i++) {
        const size_t lines = lines_between(&splitter, i);
        depth += mark_is(out->token + i - 1, "(");
        depth -= mark_is(out->token + i - 1, ")") && depth > 0;
        const bool fact = note && depth == 0 && is_fact_end(&splitter, i - 1);
        if (i > first && (i - first >= LONGEST_SENTENCE || fact || ends_before(&splitter, first, i, lines))) {
            sentence_close(arena, out, &cap, first, i, bullet > 0);
            bullet = lines || mark_is_bullet(out->token + i) ? bullet_at(&splitter, i) : 0;
            first = i + bullet + speaker_at(&splitter, i + bullet);
        }
        if (lines)
            splitter.line_at = out->token[i].at;
    }
    sentence_close(arena, out, &cap, first, out->n, bullet > 0);
}

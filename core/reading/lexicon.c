/* SPDX-License-Identifier: MIT
 *
 * One hash table from stems to entries, probed with every prefix of a word; what is listed comes from
 * lexicon_words.c. Misspelt long words are found through their forms with one letter left out.
 */
#include "reading/lexicon_words.h"

#include "base/text.h"

#include <string.h>

static uint32_t hash_step(uint32_t hash, char c) {
    return (hash ^ (unsigned char)c) * 16777619U;
}

static uint32_t hash_of(const char *s, size_t len) {
    uint32_t hash = 2166136261U;
    for (size_t i = 0; i < len; i++)
        hash = hash_step(hash, s[i]);
    return hash;
}

static void table_init(struct table *table, struct arena *arena, size_t n) {
    size_t size = 64;
    while (size < n * 2)
        size *= 2;
    table->size = size;
    table->slot = ARENA_ARRAY(arena, struct slot, size);
}

static void table_put(struct table *table, uint32_t hash, uint32_t value, uint32_t extra) {
    size_t i = hash & (table->size - 1);
    while (table->slot[i].value)
        i = (i + 1) & (table->size - 1);
    table->slot[i] = (struct slot){.hash = hash, .value = value + 1, .extra = extra};
}

static size_t deletions_of(const char *word, size_t len, uint32_t *out, size_t room) {
    size_t n = 0;
    for (size_t skip = 0; skip < len && n < room; skip++) {
        uint32_t hash = 2166136261U;
        for (size_t i = 0; i < len; i++)
            if (i != skip)
                hash = hash_step(hash, word[i]);
        out[n++] = hash;
    }
    return n;
}

enum { LONG_WORD = 10, LONGEST_WORD = 48 };

static bool may_be_misspelt(const struct entry *entry) {
    return entry->n_words == 1 && entry->role == WORD_COUNT && !entry->upper && !entry->short_form &&
           entry->len >= LONG_WORD && entry->len + 6 < LONGEST_WORD;
}

static void misspellings_compile(struct lexicon *lexicon, struct arena *arena) {
    size_t n = 0;
    for (size_t i = 0; i < lexicon->n_entries; i++)
        if (may_be_misspelt(&lexicon->entry[i]))
            n += 14 * (lexicon->entry[i].len + 6);
    table_init(&lexicon->misspelt, arena, n);
    for (size_t i = 0; i < lexicon->n_entries; i++) {
        const struct entry *entry = &lexicon->entry[i];
        if (!may_be_misspelt(entry))
            continue;
        const char *const *tail = inflect_common_tails();
        for (uint32_t t = 0; tail[t]; t++) {
            char form[LONGEST_WORD + 8];
            const size_t len = entry->len + strlen(tail[t]);
            memcpy(form, entry->word[0], entry->len);
            memcpy(form + entry->len, tail[t], strlen(tail[t]));
            uint32_t hashes[LONGEST_WORD + 8];
            const size_t found = deletions_of(form, len, hashes, LONGEST_WORD);
            table_put(&lexicon->misspelt, hash_of(form, len), (uint32_t)i, t);
            for (size_t k = 0; k < found; k++)
                table_put(&lexicon->misspelt, hashes[k], (uint32_t)i, t);
        }
    }
}

struct lexicon *lexicon_create(struct arena *arena, const struct lofte_agreement *agreement) {
    struct lexicon *lexicon = ARENA_NEW(arena, struct lexicon);
    lexicon_words_collect(lexicon, arena, agreement);
    table_init(&lexicon->stems, arena, lexicon->n_entries);
    for (size_t i = 0; i < lexicon->n_entries; i++)
        table_put(&lexicon->stems, hash_of(lexicon->entry[i].word[0], lexicon->entry[i].len), (uint32_t)i, 0);
    misspellings_compile(lexicon, arena);
    return lexicon;
}

size_t lexicon_count(const struct lexicon *lexicon) {
    return lexicon->n_activities;
}

const struct lexicon_activity *lexicon_activity(const struct lexicon *lexicon, size_t index) {
    return &lexicon->activity[index];
}

static bool tail_fits(const struct entry *entry, const char *tail, bool last) {
    if (!last)
        return inflect_is_tail(tail);
    if (entry->exact)
        return !*tail || strcmp(tail, "s") == 0;
    if (entry->open || inflect_is_tail(tail) || (*tail == '-' && entry->n_words > 1))
        return true;
    if (entry->upper)
        return *tail == ':' || *tail == '-' || strspn(tail, "0123456789") == strlen(tail);
    return false;
}

/* The rest of a phrase from token `at`; the form is that of its first inflected word. */
static bool phrase_fits(const struct entry *entry, const struct token *tokens, size_t n, struct word *word) {
    for (size_t i = 1; i < entry->n_words; i++) {
        if (word->end >= n)
            return false;
        const char *fold = tokens[word->end].fold;
        const size_t len = strlen(entry->word[i]);
        if (strncmp(fold, entry->word[i], len) != 0 || !tail_fits(entry, fold + len, i + 1 == entry->n_words))
            return false;
        const enum word_form form = inflect_form(entry->word[i], len, fold + len);
        if (word->form == FORM_BARE && i + 1 < entry->n_words)
            word->form = form;
        else if (word->form == FORM_BARE && form != FORM_BARE && entry->n_words == 2)
            word->form = form;
        word->end++;
    }
    return true;
}

struct search {
    const struct lexicon *lexicon;
    const struct token *tokens;
    size_t n, at, found;
    struct word *out;
};

/* `fold` is the word at hand, or the last part of it. */
static bool entry_fits(const struct entry *entry, const struct search *search, const char *fold, struct word *out) {
    const struct token *tokens = search->tokens;
    const size_t at = search->at;
    const char *tail = fold + entry->len;
    if (entry->dotted && tokens[at].text[tokens[at].len - 1] != '.')
        return false;
    const bool labels = at + 1 < search->n && (strcmp(tokens[at + 1].fold, ":") == 0 ||
                                               (tokens[at + 1].kind == TOKEN_NUMBER && entry->len > 2));
    if (entry->upper && strncmp(tokens[at].text, entry->upper, entry->len) != 0 && !(labels && !*tail) &&
        !(!*tail && at + 2 < search->n && tokens[at + 1].kind == TOKEN_NUMBER && strcmp(tokens[at + 2].fold, "§") == 0))
        return false; /* but 'pl 13 §' */
    if (!tail_fits(entry, tail, entry->n_words == 1))
        return false;
    *out = (struct word){.role = entry->role,
                         .activity = entry->activity,
                         .part = entry->part,
                         .end = at + 1,
                         .form = inflect_form(entry->word[0], entry->len, tail),
                         .whole = inflect_is_tail(tail),
                         .guessed = entry->short_form};
    return phrase_fits(entry, tokens, search->n, out);
}

static void stems_find(struct search *search, const char *fold) {
    const struct table *table = &search->lexicon->stems;
    uint32_t hash = 2166136261U;
    for (size_t len = 1; fold[len - 1] && len <= LONGEST_WORD; len++) {
        hash = hash_step(hash, fold[len - 1]);
        for (size_t i = hash & (table->size - 1); table->slot[i].value; i = (i + 1) & (table->size - 1)) {
            const struct entry *entry = &search->lexicon->entry[table->slot[i].value - 1];
            struct word word;
            if (table->slot[i].hash == hash && entry->len == len && memcmp(entry->word[0], fold, len) == 0 &&
                search->found < LEXICON_HITS && entry_fits(entry, search, fold, &word))
                search->out[search->found++] = word;
        }
    }
}

static bool names_something(const struct search *search) {
    for (size_t i = 0; i < search->found; i++)
        if (search->out[i].role != WORD_PART && search->out[i].role != WORD_TOPIC && search->out[i].role != WORD_LEFT &&
            search->out[i].role != WORD_RIGHT)
            return true;
    return false;
}

/* At most one letter wrong, missing, too many or swapped with the next. */
static bool one_edit_apart(const char *a, const char *b) {
    while (*a && *a == *b)
        a++, b++;
    if (!*a && !*b)
        return false;
    if (strcmp(a + (*a != '\0'), b) == 0 || strcmp(a, b + (*b != '\0')) == 0)
        return true;
    return *a && *b &&
           (strcmp(a + 1, b + 1) == 0 || (a[1] == b[0] && a[0] == b[1] && a[1] && strcmp(a + 2, b + 2) == 0));
}

static void misspelt_probe(struct search *search, uint32_t hash, const char *fold) {
    const struct table *table = &search->lexicon->misspelt;
    for (size_t i = hash & (table->size - 1); table->slot[i].value; i = (i + 1) & (table->size - 1)) {
        if (table->slot[i].hash != hash || search->found >= LEXICON_HITS)
            continue;
        const struct entry *entry = &search->lexicon->entry[table->slot[i].value - 1];
        const char *tail = inflect_common_tails()[table->slot[i].extra];
        char form[LONGEST_WORD + 8];
        memcpy(form, entry->word[0], entry->len);
        memcpy(form + entry->len, tail, strlen(tail) + 1);
        if (!names_something(search) && one_edit_apart(form, fold))
            search->out[search->found++] = (struct word){.role = entry->role,
                                                         .activity = entry->activity,
                                                         .part = entry->part,
                                                         .end = search->at + 1,
                                                         .form = inflect_form(entry->word[0], entry->len, tail),
                                                         .guessed = true};
    }
}

static void misspelt_find(struct search *search, const char *fold) {
    const size_t len = strlen(fold);
    if (len < LONG_WORD || len > LONGEST_WORD)
        return;
    uint32_t hashes[LONGEST_WORD];
    const size_t n = deletions_of(fold, len, hashes, LONGEST_WORD);
    const size_t before = search->found;
    misspelt_probe(search, hash_of(fold, len), fold);
    for (size_t i = 0; i < n && search->found == before; i++)
        misspelt_probe(search, hashes[i], fold);
}

/* 'trafik kontroller': two words that are one in the vocabulary. */
static void joined_find(struct search *search) {
    const struct token *a = &search->tokens[search->at];
    if (search->at + 1 >= search->n || a->kind != TOKEN_WORD || a[1].kind != TOKEN_WORD || !a[1].spaced)
        return;
    const size_t left = strlen(a->fold), right = strlen(a[1].fold);
    if (left < 3 || right < 3 || left + right > LONGEST_WORD)
        return;
    char fold[LONGEST_WORD + 1];
    memcpy(fold, a->fold, left);
    memcpy(fold + left, a[1].fold, right + 1);
    const struct token joined = {.kind = TOKEN_WORD, .text = fold, .fold = fold, .len = left + right};
    struct word words[LEXICON_HITS];
    struct search inner = {.lexicon = search->lexicon, .tokens = &joined, .n = 1, .out = words};
    stems_find(&inner, fold);
    for (size_t i = 0; i < inner.found && search->found < LEXICON_HITS; i++) {
        const bool whole = words[i].role == WORD_COUNT || words[i].role == WORD_NEVER || words[i].role == WORD_ASK;
        if (!whole || words[i].guessed)
            continue;
        words[i].end = search->at + 2;
        search->out[search->found++] = words[i];
    }
}

/* 'bälteskontroll': an unknown compound whose last part is a noun of the vocabulary. */
static void compound_find(struct search *search, const char *fold) {
    const size_t len = strlen(fold);
    for (size_t start = 3; start + 4 <= len && len <= LONGEST_WORD; start++) {
        if (((unsigned char)fold[start] & 0xC0) == 0x80)
            continue;
        const size_t before = search->found;
        stems_find(search, fold + start);
        size_t kept = before;
        for (size_t i = before; i < search->found; i++)
            if (search->out[i].role == WORD_NOUN && search->out[i].end == search->at + 1 &&
                !(search->out[i].guessed && strchr("aeiouy", fold[len - 1]))) { /* no 'ktr' in 'onyktra' */
                search->out[kept] = search->out[i];
                search->out[kept++].guessed = true;
            }
        search->found = kept;
        if (kept > before)
            return;
    }
}

size_t lexicon_find(const struct lexicon *lexicon, const struct token *tokens, size_t n, size_t at,
                    struct word out[LEXICON_HITS]) {
    struct search search = {.lexicon = lexicon, .tokens = tokens, .n = n, .at = at, .out = out};
    const struct token *token = &tokens[at];
    if (token->kind == TOKEN_MARK || token->kind == TOKEN_NUMBER) {
        if (token->kind == TOKEN_NUMBER)
            stems_find(&search, token->fold);
        return search.found;
    }
    stems_find(&search, token->fold);
    if (token->kind != TOKEN_WORD)
        return search.found;
    if (!names_something(&search))
        joined_find(&search);
    if (!names_something(&search))
        misspelt_find(&search, token->fold);
    if (!names_something(&search))
        compound_find(&search, token->fold);
    return search.found;
}

/* SPDX-License-Identifier: MIT
 *
 * One hash table from stems to entries, probed with every prefix of a word; what is listed comes from
 * lexicon_words.c. Misspelt long words are found through their forms with one letter left out.
 */
#include "marks/acronym.h"
#include "marks/lexicon_words.h"

#include "language/match.h"

#include <stdlib.h>

#define HASH_OF_NOTHING 2166136261U

static uint32_t hash_step(uint32_t hash, char c) {
    return (hash ^ (unsigned char)c) * 16777619U;
}

static uint32_t hash_of(const char *s, size_t len) {
    uint32_t hash = HASH_OF_NOTHING;
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
        uint32_t hash = HASH_OF_NOTHING;
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

/* What two words written apart may be: other entries are never found so. */
static bool is_name(const struct entry *entry) {
    const bool plain = entry->n_words == 1 && !entry->upper && !entry->dotted && !entry->short_form;
    return plain && (entry->role == WORD_COUNT || entry->role == WORD_NEVER || entry->role == WORD_ASK);
}

static int name_order(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names that may be written in two words, sorted. */
static void names_compile(struct lexicon *lexicon, struct arena *arena) {
    lexicon->name = ARENA_ARRAY(arena, const char *, lexicon->n_entries);
    for (size_t i = 0; i < lexicon->n_entries; i++)
        if (is_name(&lexicon->entry[i]))
            lexicon->name[lexicon->n_names++] = lexicon->entry[i].word[0];
    qsort(lexicon->name, lexicon->n_names, sizeof *lexicon->name, name_order);
}

struct lexicon *lexicon_create(struct arena *arena, const struct lofte_agreement *agreement) {
    struct lexicon *lexicon = ARENA_NEW(arena, struct lexicon);
    lexicon_words_collect(lexicon, arena, agreement);
    table_init(&lexicon->stems, arena, lexicon->n_entries);
    for (size_t i = 0; i < lexicon->n_entries; i++)
        table_put(&lexicon->stems, hash_of(lexicon->entry[i].word[0], lexicon->entry[i].len), (uint32_t)i, 0);
    misspellings_compile(lexicon, arena);
    names_compile(lexicon, arena);
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
        return !*tail || text_is(tail, "s");
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

/* ---- what is known of a spelling before its neighbours are looked at ---- */

struct hit {
    const struct entry *entry;
    uint8_t from; /* byte of the word that the entry begins at */
    bool bare;    /* the stem and no more */
    bool whole, guessed;
    enum word_form form;
};

struct hits {
    struct hit *hit;
    size_t n, cap;
};

struct lexis {
    struct hits whole;    /* that begin with the word */
    struct hits last;     /* that begin inside it, by their beginnings: last parts of a compound */
    struct hit *misspelt; /* NULL: none */
    /* May be the first half of a name that is written in two: a shorter name is its beginning, or it is that of the
     * names from lexicon->name[longer] on. */
    bool joins;
    size_t longer;
};

/* The entries whose first word `fold` begins with, one after the other. */
struct walk {
    const struct lexicon *lexicon;
    const char *fold;
    size_t len, slot; /* so many bytes have been hashed; len 0: none */
    uint32_t hash;
};

static const struct entry *walk_next(struct walk *walk) {
    const struct table *table = &walk->lexicon->stems;
    for (;;) {
        if (!walk->len || !table->slot[walk->slot].value) { /* the next prefix */
            if (!walk->fold[walk->len] || walk->len == LONGEST_WORD)
                return NULL;
            walk->hash = hash_step(walk->len ? walk->hash : HASH_OF_NOTHING, walk->fold[walk->len]);
            walk->slot = walk->hash & (table->size - 1);
            walk->len++;
            continue;
        }
        const struct slot *slot = &table->slot[walk->slot];
        walk->slot = (walk->slot + 1) & (table->size - 1);
        const struct entry *entry = &walk->lexicon->entry[slot->value - 1];
        if (slot->hash == walk->hash && entry->len == walk->len && memcmp(entry->word[0], walk->fold, walk->len) == 0)
            return entry;
    }
}

static bool hit_make(const struct entry *entry, const char *fold, size_t from, struct hit *out) {
    enum { SHORT = 3 }; /* 'bild' is no form of 'bil', though verbs end in -d */
    const char *tail = fold + from + entry->len;
    if (!tail_fits(entry, tail, entry->n_words == 1))
        return false;
    *out = (struct hit){.entry = entry,
                        .from = (uint8_t)from,
                        .bare = !*tail,
                        .whole = inflect_is_tail(tail) && !(entry->len <= SHORT && *tail == 'd'),
                        .guessed = entry->short_form,
                        .form = inflect_form(entry->word[0], entry->len, tail)};
    return true;
}

static void hits_collect(const struct lexicon *lexicon, struct arena *arena, const char *fold, size_t from,
                         struct hits *out) {
    struct walk walk = {.lexicon = lexicon, .fold = fold + from};
    const struct entry *entry;
    struct hit hit;
    while ((entry = walk_next(&walk)))
        if (hit_make(entry, fold, from, &hit))
            *ARENA_PUSH(arena, out->hit, out->n, out->cap) = hit;
}

/* At most one letter wrong, missing, too many or swapped with the next. */
static bool one_edit_apart(const char *a, const char *b) {
    while (*a && *a == *b)
        a++, b++;
    if (!*a && !*b)
        return false;
    if (text_is(a + (*a != '\0'), b) || text_is(a, b + (*b != '\0')))
        return true;
    return *a && *b && (text_is(a + 1, b + 1) || (a[1] == b[0] && a[0] == b[1] && a[1] && text_is(a + 2, b + 2)));
}

static struct hit *misspelt_probe(const struct lexicon *lexicon, struct arena *arena, uint32_t hash, const char *fold) {
    const struct table *table = &lexicon->misspelt;
    for (size_t i = hash & (table->size - 1); table->slot[i].value; i = (i + 1) & (table->size - 1)) {
        if (table->slot[i].hash != hash)
            continue;
        const struct entry *entry = &lexicon->entry[table->slot[i].value - 1];
        const char *tail = inflect_common_tails()[table->slot[i].extra];
        char form[LONGEST_WORD + 8];
        memcpy(form, entry->word[0], entry->len);
        memcpy(form + entry->len, tail, strlen(tail) + 1);
        if (!one_edit_apart(form, fold))
            continue;
        struct hit *hit = ARENA_NEW(arena, struct hit);
        *hit = (struct hit){.entry = entry, .guessed = true, .form = inflect_form(entry->word[0], entry->len, tail)};
        return hit;
    }
    return NULL;
}

static struct hit *misspelt_find(const struct lexicon *lexicon, struct arena *arena, const char *fold, size_t len) {
    if (len < LONG_WORD || len > LONGEST_WORD)
        return NULL;
    uint32_t hashes[LONGEST_WORD];
    const size_t n = deletions_of(fold, len, hashes, LONGEST_WORD);
    struct hit *found = misspelt_probe(lexicon, arena, hash_of(fold, len), fold);
    for (size_t i = 0; i < n && !found; i++)
        found = misspelt_probe(lexicon, arena, hashes[i], fold);
    return found;
}

/* The first of the names that begin with the word; n_names where none does. */
static size_t name_from(const struct lexicon *lexicon, const char *fold, size_t len) {
    size_t low = 0, high = lexicon->n_names;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (strcmp(lexicon->name[middle], fold) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < lexicon->n_names && strncmp(lexicon->name[low], fold, len) == 0 ? low : lexicon->n_names;
}

static bool begins_with_name(const struct lexicon *lexicon, const char *fold) {
    struct walk walk = {.lexicon = lexicon, .fold = fold};
    const struct entry *entry;
    while ((entry = walk_next(&walk)))
        if (is_name(entry))
            return true;
    return false;
}

/* 'fordons-ktr' -> 'fordonsktr' */
static const char *without_hyphens(struct arena *arena, const char *fold) {
    char *plain = arena_strdup(arena, fold), *to = plain;
    for (const char *from = fold; *from; from++)
        if (*from != '-' || !from[1])
            *to++ = *from;
    *to = '\0';
    return plain;
}

static const struct lexis *lexis_of(const struct lexicon *lexicon, struct spelling *spelling) {
    if (spelling->lexicon == lexicon)
        return spelling->lexis;
    const char *fold = spelling->fold;
    const size_t len = spelling->fold_len;
    struct lexis found = {.longer = lexicon->n_names};
    hits_collect(lexicon, spelling->arena, fold, 0, &found.whole);
    const size_t written = found.whole.n;
    if (spelling->kind == TOKEN_WORD && len > 2 && strchr(fold + 1, '-'))
        hits_collect(lexicon, spelling->arena, without_hyphens(spelling->arena, fold), 0, &found.whole);
    for (size_t i = written; i < found.whole.n; i++)
        found.whole.hit[i].guessed = true;
    if (spelling->kind == TOKEN_WORD) {
        found.joins = begins_with_name(lexicon, fold);
        found.longer = name_from(lexicon, fold, len);
        found.misspelt = misspelt_find(lexicon, spelling->arena, fold, len);
        for (size_t start = 3; start + 3 <= len && len <= LONGEST_WORD; start++)
            if (((unsigned char)fold[start] & 0xC0) != 0x80 &&
                (start + 3 < len || !strpbrk(fold + start, "aeiouyåäö"))) /* 'julbordsktr', no 'rattins' */
                hits_collect(lexicon, spelling->arena, fold, start, &found.last);
    }
    spelling->lexicon = lexicon;
    spelling->lexis = NULL;
    if (found.whole.n || found.last.n || found.misspelt || found.joins || found.longer < lexicon->n_names) {
        struct lexis *lexis = ARENA_NEW(spelling->arena, struct lexis);
        *lexis = found;
        spelling->lexis = lexis;
    }
    return spelling->lexis;
}

/* ---- a word among others ---- */

struct search {
    const struct lexicon *lexicon;
    const struct token *tokens;
    size_t n, at, found;
    struct word *out;
};

static void hit_take(struct search *search, const struct hit *hit) {
    const struct entry *entry = hit->entry;
    const struct token *token = &search->tokens[search->at];
    if (search->found == LEXICON_HITS || (entry->dotted && token->text[token->len - 1] != '.') ||
        (entry->upper &&
         !acronym_fits(search->tokens, search->n, search->at, (struct acronym){entry->upper, entry->len, hit->bare})))
        return;
    struct word *word = &search->out[search->found];
    *word = (struct word){.role = entry->role,
                          .activity = entry->activity,
                          .part = entry->part,
                          .rights = entry->rights,
                          .end = search->at + 1,
                          .form = entry->role == WORD_ACT ? FORM_BARE : hit->form, /* a verb is not one or many */
                          .whole = hit->whole,
                          .guessed = hit->guessed};
    search->found += phrase_fits(entry, search->tokens, search->n, word);
}

static bool names_something(const struct search *search) {
    for (size_t i = 0; i < search->found; i++)
        if (search->out[i].role != WORD_PART && search->out[i].role != WORD_TOPIC && search->out[i].role != WORD_LEFT &&
            search->out[i].role != WORD_RIGHT && search->out[i].role != WORD_ABOUT)
            return true;
    return false;
}

/* Can a name begin the words written as one in `fold`, the first `left` bytes of which are a word's? */
static bool may_join(const struct lexicon *lexicon, const struct lexis *lexis, const char *fold, size_t left) {
    bool found = lexis->joins;
    for (size_t i = lexis->longer; i < lexicon->n_names && !found; i++) {
        const char *name = lexicon->name[i];
        if (strncmp(name, fold, left) != 0)
            return false;
        found = name[left] == fold[left] && strncmp(fold + left, name + left, strlen(name + left)) == 0;
    }
    return found;
}

/* The words from the search's on, so many, as one. */
static void joined_take(struct search *search, const struct lexis *lexis, size_t pieces) {
    const struct token *a = &search->tokens[search->at];
    char fold[LONGEST_WORD + 1];
    size_t len = 0;
    for (size_t i = 0; i < pieces; i++) {
        const size_t more = a[i].spelling->fold_len;
        if (len + more > LONGEST_WORD)
            return;
        memcpy(fold + len, a[i].fold, more + 1);
        len += more;
    }
    if (!may_join(search->lexicon, lexis, fold, a->spelling->fold_len))
        return;
    const struct token joined = {.kind = TOKEN_WORD, .text = fold, .fold = fold, .len = len};
    struct word words[LEXICON_HITS];
    struct search inner = {.lexicon = search->lexicon, .tokens = &joined, .n = 1, .out = words};
    struct walk walk = {.lexicon = search->lexicon, .fold = fold};
    const struct entry *entry;
    struct hit hit;
    while ((entry = walk_next(&walk)))
        if (hit_make(entry, fold, 0, &hit))
            hit_take(&inner, &hit);
    for (size_t i = 0; i < inner.found && search->found < LEXICON_HITS; i++) {
        const bool whole = words[i].role == WORD_COUNT || words[i].role == WORD_NEVER || words[i].role == WORD_ASK;
        if (!whole || words[i].guessed)
            continue;
        words[i].end = search->at + pieces;
        search->out[search->found++] = words[i];
    }
}

static bool is_piece(const struct search *search, size_t at) {
    return at < search->n && search->tokens[at].kind == TOKEN_WORD && search->tokens[at].spaced;
}

/* 'trafik kontroller', 'trafik k ontroller': words that are one in the vocabulary. */
static void joined_find(struct search *search, const struct lexis *lexis) {
    enum { SHORTEST = 3 };
    static const char *const before[] = {"efter", "under", "inför", "över", "från", "mellan", "kring", NULL};
    const size_t next = search->at + 1;
    if (text_among(search->tokens[search->at].fold, before)) /* 'Efter kontrollen' is no 'efterkontroll' */
        return;
    if ((!lexis->joins && lexis->longer == search->lexicon->n_names) || !is_piece(search, next) ||
        search->tokens[search->at].spelling->fold_len < SHORTEST)
        return;
    if (search->tokens[next].spelling->fold_len >= SHORTEST)
        joined_take(search, lexis, 2);
    else if (is_piece(search, next + 1))
        joined_take(search, lexis, 3);
}

/* 'bälteskontroll': an unknown compound whose last part is a noun of the vocabulary. The longest such part counts. */
static void compound_find(struct search *search, const struct hits *last) {
    const char *end = search->tokens[search->at].fold + search->tokens[search->at].spelling->fold_len;
    for (size_t i = 0; i < last->n;) {
        const uint8_t from = last->hit[i].from;
        const size_t before = search->found;
        for (; i < last->n && last->hit[i].from == from; i++)
            hit_take(search, &last->hit[i]);
        size_t kept = before;
        for (size_t k = before; k < search->found; k++)
            if (search->out[k].role == WORD_NOUN && search->out[k].end == search->at + 1 &&
                !(search->out[k].guessed && strchr("aeiouy", end[-1]))) { /* no 'ktr' in 'onyktra' */
                search->out[kept] = search->out[k];
                search->out[kept++].guessed = true;
            }
        search->found = kept;
        if (kept > before)
            return;
    }
}

bool word_pairs(const struct word *left, const struct word *right) {
    return left->role == WORD_LEFT && right->role == WORD_RIGHT && left->activity == right->activity &&
           left->part == right->part / 64 && (left->rights >> right->part % 64 & 1);
}

size_t lexicon_find(const struct lexicon *lexicon, const struct token *tokens, size_t n, size_t at,
                    struct word out[LEXICON_HITS]) {
    struct search search = {.lexicon = lexicon, .tokens = tokens, .n = n, .at = at, .out = out};
    const struct token *token = &tokens[at];
    if (token->kind == TOKEN_MARK)
        return 0;
    const struct lexis *lexis = lexis_of(lexicon, token->spelling);
    if (!lexis)
        return 0;
    for (size_t i = 0; i < lexis->whole.n; i++)
        hit_take(&search, &lexis->whole.hit[i]);
    if (!names_something(&search))
        joined_find(&search, lexis);
    if (lexis->misspelt && !names_something(&search))
        hit_take(&search, lexis->misspelt);
    if (lexis->last.n && !names_something(&search))
        compound_find(&search, &lexis->last);
    return search.found;
}

void lexicon_shorten(const struct lexicon *lexicon, struct spellings *spellings) {
    for (size_t i = 0; i < lexicon->n_entries; i++) {
        const struct entry *entry = &lexicon->entry[i];
        if (entry->short_form && entry->exact && entry->n_words == 1 &&
            (entry->role == WORD_ACT || entry->role == WORD_NOUN))
            spellings_shorten(spellings, entry->word[0]);
    }
}

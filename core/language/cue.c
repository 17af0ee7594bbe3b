/* SPDX-License-Identifier: MIT
 *
 * The table of cue_words.c, hashed by the first word of each phrase. Phrases that stand in several rows join their
 * bits.
 */
#include "language/cue.h"

#include "base/text.h"
#include "language/cue_words.h"
#include "language/match.h"

struct cue_phrase {
    const char **word;
    size_t n_words;
    unsigned bits;
    struct cue_phrase *next; /* of the same first word, no longer than this one */
};

/* The phrases that begin with one word. */
struct cue_opener {
    const char *word;
    struct cue_phrase *phrase;
    struct cue_opener *next; /* in the bucket */
};

enum { BUCKETS = 2048, LONGEST_CUE = 8 };

struct cues {
    struct cue_opener *bucket[BUCKETS];
};

static size_t bucket_of(const char *word) {
    uint32_t hash = 2166136261U;
    for (; *word; word++)
        hash = (hash ^ (unsigned char)*word) * 16777619U;
    return hash % BUCKETS;
}

static bool same_words(const struct cue_phrase *phrase, const char **word, size_t n) {
    if (phrase->n_words != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!str_equal(phrase->word[i], word[i]))
            return false;
    return true;
}

static struct cue_opener *opener_find(const struct cues *cues, const char *word) {
    struct cue_opener *opener = cues->bucket[bucket_of(word)];
    while (opener && strcmp(opener->word, word) != 0)
        opener = opener->next;
    return opener;
}

static struct cue_opener *opener_of(struct cues *cues, struct arena *arena, const char *word) {
    struct cue_opener *opener = opener_find(cues, word);
    if (opener)
        return opener;
    struct cue_opener **head = &cues->bucket[bucket_of(word)];
    opener = ARENA_NEW(arena, struct cue_opener);
    *opener = (struct cue_opener){.word = word, .next = *head};
    return *head = opener;
}

static void phrase_add(struct cues *cues, struct arena *arena, unsigned bits, const char *text, size_t len) {
    const char *end = text + len;
    const char **words = ARENA_ARRAY(arena, const char *, LONGEST_CUE);
    size_t n = 0;
    while (text < end && n < LONGEST_CUE) {
        const char *space = memchr(text, ' ', (size_t)(end - text));
        const char *stop = space ? space : end;
        size_t size = (size_t)(stop - text);
        if (size > 1 && text[size - 1] == '.')
            size--; /* tokens fold an abbreviation's last dot away */
        words[n++] = arena_strndup(arena, text, size);
        text = stop + 1;
    }
    struct cue_phrase **at = &opener_of(cues, arena, words[0])->phrase;
    while (*at && (*at)->n_words >= n) {
        if (same_words(*at, words, n)) {
            (*at)->bits |= bits;
            return;
        }
        at = &(*at)->next;
    }
    struct cue_phrase *phrase = ARENA_NEW(arena, struct cue_phrase);
    *phrase = (struct cue_phrase){.word = words, .n_words = n, .bits = bits, .next = *at};
    *at = phrase;
}

struct cues *cues_create(struct arena *arena) {
    struct cues *cues = ARENA_NEW(arena, struct cues);
    size_t n;
    const struct cue_words *row = cue_words(&n);
    for (size_t i = 0; i < n; i++)
        for (const char *at = row[i].phrases; *at;) {
            const size_t len = strcspn(at, "|");
            phrase_add(cues, arena, row[i].bits, at, len);
            at += len + (at[len] == '|');
        }
    return cues;
}

/* The first word has been found to be the phrase's. */
static bool phrase_goes_on(const struct cue_phrase *phrase, const struct token *tokens, size_t n, size_t at) {
    if (at + phrase->n_words > n)
        return false;
    for (size_t i = 1; i < phrase->n_words; i++)
        if (!text_is(phrase->word[i], tokens[at + i].fold))
            return false;
    return true;
}

/* 'förlägges', 'hålles': as 'förläggs', 'hålls'. */
static const struct cue_opener *old_passive(const struct cues *cues, const char *fold) {
    enum { LEAST = 6, MOST = 24 };
    const size_t len = strlen(fold);
    char modern[MOST];
    if (len < LEAST || len >= MOST || !text_is(fold + len - 2, "es"))
        return NULL;
    memcpy(modern, fold, len - 2);
    modern[len - 2] = 's';
    modern[len - 1] = '\0';
    return opener_find(cues, modern);
}

static const struct cue_phrase *phrases_of(const struct cues *cues, struct spelling *spelling) {
    if (spelling->cues != cues) {
        const struct cue_opener *opener = opener_find(cues, spelling->fold);
        opener = opener ? opener : old_passive(cues, spelling->fold);
        spelling->cue_phrase = opener ? opener->phrase : NULL;
        spelling->cues = cues;
    }
    return spelling->cue_phrase;
}

unsigned cue_find(const struct cues *cues, const struct token *tokens, size_t n, size_t at, size_t *end) {
    for (const struct cue_phrase *p = phrases_of(cues, tokens[at].spelling); p; p = p->next)
        if (phrase_goes_on(p, tokens, n, at)) {
            *end = at + p->n_words;
            return p->bits;
        }
    return 0;
}

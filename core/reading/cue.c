/* SPDX-License-Identifier: MIT
 *
 * The table of cue_words.c, hashed by the first word of each phrase. Phrases that stand in several rows join their
 * bits.
 */
#include "reading/cue.h"

#include "base/text.h"
#include "reading/cue_words.h"

#include <string.h>

struct cue_phrase {
    const char **word;
    size_t n_words;
    unsigned bits;
    struct cue_phrase *next;
};

enum { BUCKETS = 2048, LONGEST_CUE = 8 };

struct cues {
    struct cue_phrase *bucket[BUCKETS];
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
    struct cue_phrase **head = &cues->bucket[bucket_of(words[0])];
    for (struct cue_phrase *old = *head; old; old = old->next)
        if (same_words(old, words, n)) {
            old->bits |= bits;
            return;
        }
    struct cue_phrase *phrase = ARENA_NEW(arena, struct cue_phrase);
    *phrase = (struct cue_phrase){.word = words, .n_words = n, .bits = bits, .next = *head};
    *head = phrase;
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

static bool phrase_fits(const struct cue_phrase *phrase, const struct token *tokens, size_t n, size_t at) {
    if (at + phrase->n_words > n)
        return false;
    for (size_t i = 0; i < phrase->n_words; i++) {
        if (strcmp(phrase->word[i], tokens[at + i].fold) != 0)
            return false;
    }
    return true;
}

/* The first of a bucket's phrases that begins with the word; others of its bucket may follow. */
static const struct cue_phrase *first_of(const struct cues *cues, struct spelling *spelling) {
    if (spelling->cues == cues)
        return spelling->cue_phrase;
    const struct cue_phrase *p = cues->bucket[bucket_of(spelling->fold)];
    while (p && strcmp(p->word[0], spelling->fold) != 0)
        p = p->next;
    spelling->cues = cues;
    return spelling->cue_phrase = p;
}

unsigned cue_find(const struct cues *cues, const struct token *tokens, size_t n, size_t at, size_t *end) {
    const struct cue_phrase *best = NULL;
    for (const struct cue_phrase *p = first_of(cues, tokens[at].spelling); p; p = p->next)
        if ((!best || p->n_words > best->n_words) && phrase_fits(p, tokens, n, at))
            best = p;
    if (!best)
        return 0;
    *end = at + best->n_words;
    return best->bits;
}

/* SPDX-License-Identifier: MIT
 *
 * The store is a hash table that grows up to a bound; long words and what comes after the bound are made anew each
 * time. Nothing depends on whether a word was found or made.
 */
#include "language/spelling.h"

#include "language/calendar_words.h"
#include "language/normalise.h"
#include "language/number_words.h"

#include <string.h>

enum { SLOTS_FIRST = 64, SPELLINGS_MOST = 8192, LONGEST_KEPT = 48 };

struct slot {
    uint32_t hash;
    struct spelling *spelling; /* NULL: free */
};

struct spellings {
    struct arena *arena, *owner;
    const char **shortened;
    size_t n_shortened, cap_shortened;
    struct slot *slot;
    size_t n, n_slots; /* n_slots is 0 or a power of two */
};

struct spellings *spellings_create(struct arena *arena) {
    struct spellings *spellings = ARENA_NEW(arena, struct spellings);
    spellings->arena = arena_create_under(arena);
    spellings->owner = arena;
    return spellings;
}

void spellings_shorten(struct spellings *spellings, const char *fold) {
    *ARENA_PUSH(spellings->owner, spellings->shortened, spellings->n_shortened, spellings->cap_shortened) = fold;
}

static bool is_shortened(const struct spellings *spellings, const char *fold) {
    const char *hyphen = strrchr(fold, '-'); /* 'PL-avlägsn.' */
    for (size_t i = 0; i < spellings->n_shortened; i++)
        if (strcmp(spellings->shortened[i], fold) == 0 || (hyphen && strcmp(spellings->shortened[i], hyphen + 1) == 0))
            return true;
    return false;
}

void spellings_tidy(struct spellings *spellings) {
    if (spellings->n < SPELLINGS_MOST)
        return;
    arena_reset(spellings->arena);
    spellings->slot = NULL;
    spellings->n = spellings->n_slots = 0;
}

static uint32_t hash_of(const char *s, size_t len) {
    uint32_t hash = 2166136261U;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)s[i]) * 16777619U;
    return hash ^ hash >> 15;
}

static struct spelling *spelling_make(const struct spellings *spellings, struct arena *arena, const char *text,
                                      size_t len, enum token_kind kind) {
    struct spelling *spelling = ARENA_NEW(arena, struct spelling);
    const char *fold = text_fold(arena, text, len);
    const size_t fold_len = strlen(fold);
    const bool lower = fold_len == len && memcmp(fold, text, len) == 0;
    *spelling = (struct spelling){.text = lower ? fold : arena_strndup(arena, text, len),
                                  .fold = fold,
                                  .len = (uint32_t)len,
                                  .fold_len = (uint32_t)fold_len,
                                  .kind = kind,
                                  .month_len = kind == TOKEN_WORD ? (uint32_t)month_before_noun(fold, fold_len) : 0,
                                  .number = (int16_t)number_of_word(fold),
                                  .rank = (int16_t)rank_of_word(fold),
                                  .shortened = is_shortened(spellings, fold),
                                  .arena = arena};
    for (int i = 0; i < 2; i++) {
        spelling->month[i] = (int8_t)month_of_word(fold, i);
        spelling->weekday[i] = (int8_t)weekday_of_word(fold, i);
    }
    return spelling;
}

const char *spelling_dotted(struct spelling *spelling) {
    if (!spelling->dotted)
        spelling->dotted = arena_printf(spelling->arena, "%s.", spelling->text);
    return spelling->dotted;
}

/* The slot that holds the spelling, or the free one that waits for it. */
static struct slot *slot_find(const struct spellings *spellings, uint32_t hash, const char *text, size_t len,
                              enum token_kind kind) {
    for (size_t i = hash & (spellings->n_slots - 1);; i = (i + 1) & (spellings->n_slots - 1)) {
        struct slot *slot = &spellings->slot[i];
        const struct spelling *old = slot->spelling;
        if (!old || (slot->hash == hash && old->len == len && old->kind == kind && memcmp(old->text, text, len) == 0))
            return slot;
    }
}

static void slots_grow(struct spellings *spellings) {
    const struct spellings old = *spellings;
    spellings->n_slots = old.n_slots ? old.n_slots * 2 : SLOTS_FIRST;
    spellings->slot = ARENA_ARRAY(spellings->arena, struct slot, spellings->n_slots);
    for (size_t i = 0; i < old.n_slots; i++) {
        const struct slot *slot = &old.slot[i];
        if (slot->spelling)
            *slot_find(spellings, slot->hash, slot->spelling->text, slot->spelling->len, slot->spelling->kind) = *slot;
    }
}

struct spelling *spelling_find(struct spellings *spellings, struct arena *scratch, const char *text, size_t len,
                               enum token_kind kind) {
    if (len > LONGEST_KEPT)
        return spelling_make(spellings, scratch, text, len, kind);
    if (spellings->n * 2 >= spellings->n_slots && spellings->n < SPELLINGS_MOST)
        slots_grow(spellings);
    const uint32_t hash = hash_of(text, len);
    struct slot *slot = slot_find(spellings, hash, text, len, kind);
    if (slot->spelling)
        return slot->spelling;
    if (spellings->n >= SPELLINGS_MOST)
        return spelling_make(spellings, scratch, text, len, kind);
    spellings->n++;
    *slot = (struct slot){.hash = hash, .spelling = spelling_make(spellings, spellings->arena, text, len, kind)};
    return slot->spelling;
}

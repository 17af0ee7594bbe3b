/* SPDX-License-Identifier: MIT
 *
 * What people's decisions say about the vocabularies: words that were rejected time after time, and words that wait for
 * a person though every person accepts them. A proposal for the analyst; no rule is changed.
 */
#include "engine/decisions.h"
#include "language/normalise.h"
#include "language/token.h"
#include "reading/spot.h"

#include <stdlib.h>
#include <string.h>

/* How often before a word is worth a line: once is chance. */
enum { REJECTED_LEAST = 2, ACCEPTED_LEAST = 3 };

/* A word or two of a sentence that named an activity, and what people said of the statement. */
struct use {
    const char *agreement, *pledge, *activity;
    const char *words; /* folded */
    bool pair;         /* the word and its neighbour */
    bool asks;         /* of the vocabulary's `ask` */
    int accepted, rejected;
    const char *statement; /* its id */
};

struct uses {
    struct use *use;
    size_t n, cap;
};

static void use_add(struct uses *uses, const struct lofte_statement *statement, const char *words, bool pair, bool asks,
                    struct arena *arena) {
    const bool rejected = statement->state == LOFTE_REJECTED;
    *ARENA_PUSH(arena, uses->use, uses->n, uses->cap) = (struct use){.agreement = statement->agreement,
                                                                     .pledge = statement->pledge,
                                                                     .activity = statement->activity,
                                                                     .words = text_fold(arena, words, strlen(words)),
                                                                     .pair = pair,
                                                                     .asks = asks,
                                                                     .accepted = rejected ? 0 : 1,
                                                                     .rejected = rejected ? 1 : 0,
                                                                     .statement = statement->id};
}

static const char *between(struct arena *arena, const char *text, const struct token *first, const struct token *last) {
    return arena_strndup(arena, text + first->at, last->at + last->len - first->at);
}

/* The words that named it, alone and with the word before and after. */
static void uses_of_statement(const struct reader *reader, const struct lofte_statement *statement, struct uses *uses,
                              struct arena *arena) {
    struct tokens tokens;
    size_t n;
    const char *quote = statement->quote;
    const struct lofte_spot *spots = spots_find(reader, quote, statement->activity, arena, &n);
    tokens_split(quote, arena, &tokens);
    for (size_t i = 0; i < n; i++)
        for (size_t t = 0; t < tokens.n; t++) {
            const struct token *first = &tokens.token[t], *last = first;
            if (first->at != spots[i].at)
                continue;
            while (last + 1 < tokens.token + tokens.n && last->at + last->len < spots[i].at + spots[i].len)
                last++;
            use_add(uses, statement, between(arena, quote, first, last), false, spots[i].asks, arena);
            if (t > 0 && first[-1].kind == TOKEN_WORD)
                use_add(uses, statement, between(arena, quote, first - 1, last), true, spots[i].asks, arena);
            if (last + 1 < tokens.token + tokens.n && last[1].kind == TOKEN_WORD)
                use_add(uses, statement, between(arena, quote, first, last + 1), true, spots[i].asks, arena);
        }
}

static int use_order(const void *a, const void *b) {
    const struct use *x = a, *y = b;
    int by = str_order(x->agreement, y->agreement);
    by = by ? by : str_order(x->pledge, y->pledge);
    by = by ? by : str_order(x->activity, y->activity);
    by = by ? by : x->pair - y->pair;
    by = by ? by : str_order(x->words, y->words);
    return by ? by : str_order(x->statement, y->statement);
}

static bool same_words(const struct use *x, const struct use *y) {
    return x->pair == y->pair && str_equal(x->words, y->words) && str_equal(x->activity, y->activity) &&
           str_equal(x->agreement, y->agreement);
}

/* A pair says more than its word only where the word itself is accepted elsewhere. */
static bool word_is_proposed(const struct lofte_suggestion *suggestions, size_t n, const struct use *pair) {
    for (size_t i = 0; i < n; i++)
        if (str_equal(suggestions[i].activity, pair->activity) &&
            str_equal(suggestions[i].agreement, pair->agreement) && strstr(pair->words, suggestions[i].words))
            return true;
    return false;
}

static void suggest(const struct use *use, size_t n, struct arena *arena, struct lofte_suggestions *out, size_t *cap) {
    int accepted = 0, rejected = 0;
    for (size_t i = 0; i < n; i++) {
        accepted += use[i].accepted;
        rejected += use[i].rejected;
    }
    const bool never = rejected >= REJECTED_LEAST && accepted == 0;
    const bool count = use->asks && !use->pair && accepted >= ACCEPTED_LEAST && rejected == 0;
    if ((!never && !count) || word_is_proposed(out->suggestion, out->n, use))
        return;
    struct lofte_suggestion *suggestion = ARENA_PUSH(arena, out->suggestion, out->n, *cap);
    *suggestion = (struct lofte_suggestion){.agreement = use->agreement,
                                            .pledge = use->pledge,
                                            .activity = use->activity,
                                            .list = never ? "never" : "count",
                                            .words = use->words,
                                            .statements = ARENA_ARRAY(arena, const char *, n)};
    for (size_t i = 0; i < n; i++)
        if (i == 0 || !str_equal(use[i].statement, use[i - 1].statement))
            suggestion->statements[suggestion->n_statements++] = use[i].statement;
}

int lofte_suggest(struct lofte *lofte, struct arena *arena, struct lofte_suggestions *out, struct lofte_err *err) {
    struct lofte_suggestions suggestions = {0};
    struct uses uses = {0};
    size_t cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        struct lofte_statements statements;
        const int rc = statements_known(lofte, lofte->agreements[a].id, NULL, arena, &statements, err);
        if (rc < 0)
            return rc;
        for (size_t i = 0; i < statements.n; i++) {
            struct lofte_statement *statement = &statements.statement[i];
            const bool counts = statement->state == LOFTE_LINKED; /* undecided, and nobody minded */
            struct lofte_decision key;
            if ((!statement->decision && !counts) || !statement->quote || !statement->quote[0])
                continue;
            statement_identify(statements.statement, i, arena, &key);
            statement->id = key.statement;
            uses_of_statement(agreement_reader(lofte, a), statement, &uses, arena);
        }
    }
    if (uses.n > 1)
        qsort(uses.use, uses.n, sizeof *uses.use, use_order);
    for (size_t i = 0, n; i < uses.n; i += n) {
        for (n = 1; i + n < uses.n && same_words(&uses.use[i], &uses.use[i + n]);)
            n++;
        suggest(&uses.use[i], n, arena, &suggestions, &cap);
    }
    *out = suggestions;
    return 0;
}

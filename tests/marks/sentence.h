/* SPDX-License-Identifier: MIT
 *
 * One sentence of minutes of 14 May 2024, marked by the fixture's vocabularies.
 */
#ifndef TESTS_MARKS_SENTENCE_H
#define TESTS_MARKS_SENTENCE_H

#include "marks/fixture.h"

#include "base/text.h"
#include "language/cue.h"
#include "language/spelling.h"
#include "marks/clause.h"

#include <string.h>

/* The marker, and the marks of the text's first sentence, live in the arena. */
static inline const struct marker *sentence_mark(struct arena *arena, const char *text, struct marks *out) {
    const struct lofte_agreement *agreement = fixture_agreement(arena);
    struct lexicon *lexicon = lexicon_create(arena, agreement);
    struct spellings *spellings = spellings_create(arena);
    lexicon_shorten(lexicon, spellings);
    struct marker *marker = ARENA_NEW(arena, struct marker);
    *marker = (struct marker){.lexicon = lexicon,
                              .cues = cues_create(arena),
                              .spellings = spellings,
                              .meeting = day_make(2024, 5, 14),
                              .agreement_from = agreement->period.from,
                              .agreement_to = agreement->period.to};
    struct tokens *tokens = ARENA_NEW(arena, struct tokens);
    tokens_split_known(text, spellings, arena, tokens);
    marks_make(marker, tokens, &tokens->sentence[0], arena, out);
    return marker;
}

/* The words of the marks [first, end), each with a space before it. */
static inline void words_show(const struct marks *marks, size_t first, size_t end, struct buf *out) {
    for (size_t i = first; i < end; i++)
        for (size_t t = marks->mark[i].first; t < marks->mark[i].end; t++)
            buf_printf(out, " %s", marks->token[t].fold);
}

#endif

/* SPDX-License-Identifier: MIT
 *
 * What does an agenda item say about each activity? The one door of core/reading: a meeting and an agreement's
 * vocabularies in, statements out. Pure; what words say by themselves, whatever the activities, is core/language's.
 */
#ifndef READING_READER_H
#define READING_READER_H

#include "base/text.h"
#include "lofte/types.h"

struct reader;

/* Compiles the vocabularies of an agreement's pledges in use. Lives in the arena. What it learns of words it keeps for
 * the next meeting, within bounds and without any effect on what it says; so it reads one meeting at a time. */
struct reader *reader_create(struct arena *arena, const struct lofte_agreement *agreement);
struct lexicon;
const struct lexicon *reader_lexicon(const struct reader *reader);

/* A figure in the text that disagrees with the item's <report> (the report counts). */
struct reader_warning {
    const char *item;
    int line;
    struct lofte_text text;
};

struct reader_result {
    struct lofte_statement *statements; /* document order; meeting, group, revision, date, item, seq filled in */
    size_t n_statements;
    struct reader_warning *warnings;
    size_t n_warnings;
};

/* Reads every item that is not closed, whatever the meeting's kind and status (`draft` is set for drafts; a call gives
 * mentions only). Certainty under READER_CERTAIN gives state `review`. */
enum { READER_CERTAIN = 70 };
void reader_read(const struct reader *reader, const struct lofte_meeting *meeting, struct arena *arena,
                 struct reader_result *out);

/* The first sentence of an item that looks as if it told of an activity: a word that a vocabulary knows, beside a
 * number or a verb of doing; NULL: none. For the items of which nothing was read. */
const char *reader_likeness(const struct reader *reader, lofte_day meeting, const struct lofte_item *item,
                            struct arena *arena);

/* Bumped when reading changes, so that stored statements are read anew. */
enum { READER_VERSION = 18 };

#endif

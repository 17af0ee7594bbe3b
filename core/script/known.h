/* SPDX-License-Identifier: MIT
 *
 * What plugins declared when they were last run, by the digest of their text: a declaration depends on nothing else, so
 * a plugin that has not changed need not be run for it again. Kept in one file of the workspace that may be deleted at
 * any time. It is read as mistrustfully as a worker's answer, and holds answers only, never a failure.
 */
#ifndef SCRIPT_KNOWN_H
#define SCRIPT_KNOWN_H

#include "base/text.h"

struct known;

struct known_answer {
    const char *digest; /* of the plugin's text */
    const char *gist;   /* see plugin.h */
    struct wire answer;
};

/* A file that is not there, is damaged or was written by another build of the program is an empty one, and so is
 * `path` NULL. */
struct known *known_read(const char *path, struct arena *arena);
/* NULL: it is to be run. */
const struct known_answer *known_find(const struct known *known, const char *digest);
/* What it points to must live as long as the arena of known_read. */
void known_note(struct known *known, const struct known_answer *answer);
/* Writes what was noted, where that is not what was read. Where it cannot be written the plugins are run again. */
void known_write(const struct known *known);

#endif

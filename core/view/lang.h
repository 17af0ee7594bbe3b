/* SPDX-License-Identifier: MIT
 *
 * A language of the faces: English, which the program is written in, or a catalogue of translations (a compiled gettext
 * .mo file). The file is read here and not through libc's gettext, because that answers in English wherever the machine
 * lacks the language's locale (a bare Debian has no sv_SE) and knows one language a process, where the web needs one a
 * request. Which language to take is the face's choice.
 */
#ifndef VIEW_LANG_H
#define VIEW_LANG_H

#include "base/err.h"

struct lang {
    const char *code; /* "sv", "en": also what struct lofte_words is read by */
    const char *mo;   /* the catalogue's bytes; NULL: English */
    size_t len;
};

/* Loads FOLDER/CODE/LC_MESSAGES/lofte.mo; "en" needs no file. Bytes live in the arena. Errors: ENOTFOUND, EIO, EREFUSED
 * (no catalogue). */
MUST_CHECK int lang_load(const char *code, const char *folder, struct arena *arena, struct lang *out,
                         struct lofte_err *err);
/* The translated template; `id` itself where there is none. */
const char *lang_find(const struct lang *lang, const char *id);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The bytes of a file -> UTF-8 text that starts with its first character. What is no XML text, or is stored in another
 * encoding than UTF-8, UTF-16, Windows-1252 and ISO-8859-1, is refused by name; nothing is guessed: the encoding is
 * the declared one, and UTF-16 begins with its mark or is declared.
 */
#ifndef XML_ENCODING_H
#define XML_ENCODING_H

#include "xml/remark.h"

struct text_span {
    const char *data;
    size_t len;
};

/* False: refused, and the remark says why. `out` points into `bytes` or into the remarks' arena. */
bool encoding_read(const char *bytes, size_t len, struct remarks *remarks, struct text_span *out);

/* The 1-based line of the byte at `at`; "\n", "\r\n" and a lone "\r" end a line. */
int line_at(const char *text, size_t at);

#endif

/* SPDX-License-Identifier: MIT
 *
 * Text of the other encodings that are read, to UTF-8. Which encoding a file is in is decided in encoding.c.
 */
#ifndef XML_TRANSCODE_H
#define XML_TRANSCODE_H

#include "xml/encoding.h"

/* False: something in the text is no letter of the encoding, and the remark says what and on which line. The new text
 * lives in the remarks' arena. */
bool latin1_read(struct text_span *text, struct remarks *remarks);
bool windows1252_read(struct text_span *text, struct remarks *remarks);
bool utf16_read(struct text_span *text, bool big_endian, struct remarks *remarks); /* without the mark */

#endif

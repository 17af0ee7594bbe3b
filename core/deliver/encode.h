/* SPDX-License-Identifier: MIT
 *
 * UTF-8 in the seven bits and short lines of mail.
 */
#ifndef DELIVER_ENCODE_H
#define DELIVER_ENCODE_H

#include "base/text.h"

/* Quoted-printable (RFC 2045) with lines of at most 76 and CRLF; "\n" and CRLF end a line, whatever else is bytes. */
void encode_quoted(struct buf *out, const char *text);
/* A header's value (RFC 2047): as it is where it is short and plain, else words of encoded UTF-8, folded. */
void encode_header(struct buf *out, const char *value);
/* Always encoded: where plain words would mean something else. */
void encode_words(struct buf *out, const char *value);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What may stand in a message's envelope and headers. Whatever could begin a header of its own is refused, not mended.
 */
#ifndef DELIVER_ADDRESS_H
#define DELIVER_ADDRESS_H

#include <stdbool.h>

enum { SUBJECT_BYTES = 500 };

/* name@domain of RFC 5321 without quoting, comments and literals, in ASCII: 64 and 255 bytes at most. */
bool address_valid(const char *address);
/* A host's name (letters, digits, hyphens, dots) or an address in figures, and ":port" where `port` allows it. */
bool host_valid(const char *host, bool port);
/* One line of UTF-8 without control characters, at most SUBJECT_BYTES. */
bool line_valid(const char *line);

#endif

/* SPDX-License-Identifier: MIT
 *
 * One message as it goes out and as it is put into a folder: RFC 5322, the same bytes at every try.
 */
#ifndef DELIVER_MAIL_H
#define DELIVER_MAIL_H

#include "base/err.h"
#include "base/text.h"

struct mail {
    const char *id;   /* hex digits: the Message-ID's left side */
    const char *from; /* an address */
    const char *to;   /* an address, or NULL: nobody's, `role` stands for whom it is meant */
    const char *role;
    const char *subject;
    const char *text;
    const char *html; /* NULL: none */
    int64_t created;  /* seconds since 1970-01-01 UTC */
};

/* EUSAGE: an address, the role or the subject is none, or could begin another header. */
MUST_CHECK int mail_check(const struct mail *mail, struct lofte_err *err);
/* Whatever passed mail_check as bytes with CRLF. */
void mail_compose(const struct mail *mail, struct buf *out);

#endif

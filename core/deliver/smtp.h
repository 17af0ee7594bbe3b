/* SPDX-License-Identifier: MIT
 *
 * A message to a mail server.
 */
#ifndef DELIVER_SMTP_H
#define DELIVER_SMTP_H

#include "deliver/mail.h"
#include "deliver/outcome.h"

enum smtp_security {
    SMTP_STARTTLS, /* required, never only where it is offered */
    SMTP_TLS,      /* from the first byte */
    SMTP_PLAIN     /* to this machine only */
};

struct smtp_server {
    const char *host; /* name or name:port */
    enum smtp_security security;
    const char *user, *password_file; /* user NULL: no log-in; file NULL: the environment */
    const char *ca_file;              /* NULL: the system's */
    int seconds;                      /* 0: as long as is allowed */
};

/* The message must have passed mail_check and have an address. */
void smtp_send(const struct smtp_server *server, const struct mail *mail, struct arena *arena, struct outcome *out);

#endif

/* SPDX-License-Identifier: MIT
 *
 * One round of the daemon: a workspace opened, what is due done, closed again, so that nothing grows. When there are
 * rounds stands in schedule.h, what signals do in cmd_daemon.c.
 */
#ifndef CLI_DAEMON_H
#define CLI_DAEMON_H

#include "cli/cmd.h"
#include "cli/notify_socket.h"
#include "cli/schedule.h"
#include "lofte/service.h"

#include <signal.h>

struct daemon {
    const struct call *call;
    const char *workspace;
    struct notify_socket notify;
    sigset_t signals; /* that it waits for; blocked, so that they come between steps only */
    struct arena *kept;
    struct lofte_settings settings; /* in `kept` */
    struct schedule schedule;
};

/* Does that work, each step with its own outcome, and stops between two when it is asked to end. Failures are told on
 * standard error and tried again later. */
void daemon_round(struct daemon *daemon, unsigned work);
/* Have SIGTERM or SIGINT come? They stay to be taken. */
bool daemon_ends(void);
/* One line on standard error: ids, numbers and sentences of lofte's own. `where` may be "". */
void daemon_log(const struct view *view, const char *where, const char *says);
void daemon_log_err(const struct view *view, const struct lofte_err *err);

#endif

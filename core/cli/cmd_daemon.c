/* SPDX-License-Identifier: MIT
 *
 * `lofte daemon`: stays in the foreground, for systemd or whoever starts it, until it is told to end.
 */
#include "base/cleanup.h"
#include "base/err.h"
#include "cli/daemon.h"
#include "cli/place.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

enum { LOOK_MS = 2000 };

/* The folder itself is locked: nothing is left behind, and whoever dies lets go. */
static int lock_workspace(const char *workspace, int *out, struct lofte_err *err) {
    cleanup_(fd_cleanup) int fd = open(workspace, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("{0} cannot be opened: {1}"), workspace, strerror(errno));
    if (flock(fd, LOCK_EX | LOCK_NB) < 0 && errno == EWOULDBLOCK)
        return err_set(err, LOFTE_EBUSY, N_("a daemon works in {0} already"), workspace);
    *out = fd_steal(&fd);
    return 0;
}

/* What stands there is kept where the new is bad. */
static int settings_renew(struct daemon *daemon, struct lofte_err *err) {
    struct arena *arena = arena_create();
    const int rc = lofte_settings(daemon->workspace, arena, &daemon->settings, err);
    struct arena *old = rc ? arena : daemon->kept;
    if (!rc)
        daemon->kept = arena;
    if (old)
        arena_destroy(old);
    return rc;
}

/* There is a workspace, and it can be opened: what is wrong later is tried again, what is wrong now is told. */
static int try_out(const struct daemon *daemon, struct lofte_err *err) {
    const struct lofte_options options = {.workspace = daemon->workspace,
                                          .shipped = daemon->call->shipped,
                                          .as_of = daemon->call->today,
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_STORE,
                                          .settings = daemon->settings.text};
    struct lofte *lofte = NULL;
    const int rc = lofte_open(&options, &lofte, err);
    lofte_close(lofte);
    return rc;
}

static void on_hangup(struct daemon *daemon) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view = daemon->call->view;
    struct lofte_err err;
    view.arena = arena;
    notify_socket_tell(&daemon->notify, "RELOADING=1");
    if (settings_renew(daemon, &err) < 0) {
        daemon_log_err(&view, &err);
        daemon_log(&view, "", say(&view, N_("the settings from before stay in force")));
    } else {
        schedule_change(&daemon->schedule, daemon->settings.tick_at);
        daemon_log(&view, "", say(&view, N_("the settings were read anew")));
    }
    notify_socket_tell(&daemon->notify, "READY=1");
}

static void tell_status(const struct daemon *daemon) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view = daemon->call->view;
    view.arena = arena;
    const int at = daemon->settings.tick_at;
    const char *time =
        arena_printf(arena, "%s %02d:%02d", say_day(&view, daemon->schedule.ticked + 1), at / 60, at % 60);
    const char *status = daemon->schedule.work ? say(&view, N_("Something failed and is tried again."))
                                               : say(&view, N_("Next tick: {0}."), time);
    notify_socket_tell(&daemon->notify, arena_printf(arena, "STATUS=%s", status));
}

/* The next signal, or 0 after a while. */
static int wait_signal(const struct daemon *daemon) {
    const int64_t half = daemon->notify.watchdog_ms / 2;
    const int64_t ms = half > 0 && half < LOOK_MS ? half : LOOK_MS;
    const struct timespec time = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
    const int signal = sigtimedwait(&daemon->signals, NULL, &time);
    return signal < 0 ? 0 : signal;
}

static void work_on(struct daemon *daemon) {
    struct moment now = place_moment();
    schedule_start(&daemon->schedule, daemon->settings.tick_at, &now);
    for (int signal = 0; signal != SIGTERM && signal != SIGINT; signal = wait_signal(daemon)) {
        now = place_moment();
        if (signal == SIGHUP)
            on_hangup(daemon);
        notify_socket_tell(&daemon->notify, "WATCHDOG=1");
        const unsigned work = schedule_due(&daemon->schedule, &now, place_mark(daemon->workspace));
        if (!work)
            continue;
        daemon_round(daemon, work);
        tell_status(daemon);
    }
}

int daemon_run(struct call *call) {
    struct daemon daemon = {.call = call, .workspace = place_workspace(call->value[OPTION_WORKSPACE])};
    cleanup_(fd_cleanup) int lock = -1;
    if (call->value[OPTION_AS_OF] || call->value[OPTION_AS_KNOWN])
        return err_set(&call->err, LOFTE_EUSAGE, N_("The daemon goes by the clock: no --as-of and no --as-known."));
    sigemptyset(&daemon.signals);
    sigaddset(&daemon.signals, SIGTERM);
    sigaddset(&daemon.signals, SIGINT);
    sigaddset(&daemon.signals, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &daemon.signals, NULL) < 0)
        return err_set(&call->err, LOFTE_EIO, N_("Signals cannot be held back: {0}."), strerror(errno));
    int rc = lock_workspace(daemon.workspace, &lock, &call->err);
    if (rc == 0)
        rc = settings_renew(&daemon, &call->err);
    if (rc == 0)
        rc = try_out(&daemon, &call->err);
    if (rc == 0) {
        notify_socket_open(&daemon.notify);
        notify_socket_tell(&daemon.notify, "READY=1");
        work_on(&daemon);
        notify_socket_tell(&daemon.notify, "STOPPING=1");
        notify_socket_close(&daemon.notify);
    }
    if (daemon.kept)
        arena_destroy(daemon.kept);
    return rc;
}

/* SPDX-License-Identifier: MIT
 *
 * From arguments to exit status: read, open, run, write. The answer goes to standard output in one piece and messages
 * to standard error.
 */
#include "base/cleanup.h"
#include "cli/help.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

CLEANUP_DEFINE(lofte_cleanup, struct lofte, lofte_close)

static int exit_status(int code) {
    switch ((enum lofte_code)code) {
#define X(name, value, sentence, exit, http)                                                                           \
    case name:                                                                                                         \
        return exit;
        LOFTE_CODES(X)
#undef X
    }
    return EXIT_FAILURE;
}

/* A standard stream that the caller has closed is filled, so that no database is opened in its place; one for output
 * is filled so that writing to it fails. */
static void fill_streams(void) {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != fd)
            _exit(EXIT_FAILURE);
}

static int write_all(int fd, const struct buf *buf, struct lofte_err *err) {
    for (size_t done = 0; done < buf->len;) {
        const ssize_t n = write(fd, buf->data + done, buf->len - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_set(err, LOFTE_EIO, N_("The answer could not be written: {0}."), strerror(errno));
        done += (size_t)n;
    }
    return LOFTE_OK;
}

int call_flush(struct call *call) {
    const int rc = write_all(STDOUT_FILENO, &call->view.out, &call->err);
    buf_init(&call->view.out, call->arena);
    return rc;
}

static void tell(struct call *call) {
    struct view view = call->view;
    buf_init(&view.out, call->arena);
    view.colour = false;
    view_put(&view, STYLE_PLAIN, call->err.where[0] ? view_withhold(&view, call->err.where) : "lofte");
    buf_puts(&view.out, ": ");
    view_line(&view, STYLE_PLAIN, view_guarded(&view, &call->err.text));
    if (call->err.code == LOFTE_EUSAGE && call->command)
        view_line(&view, STYLE_PLAIN, say(&view, N_("lofte {0} --help says more."), call->command->name));
    (void)write_all(STDERR_FILENO, &view.out, NULL); /* nowhere to tell it */
}

static const char *workspace(const struct call *call) {
    return place_workspace(call->value[OPTION_WORKSPACE]);
}

static void choose_language(struct call *call) {
    const char *code = call->value[OPTION_LANG];
    code = code ? code : lofte_workspace_language(workspace(call), call->arena);
    code = code ? code : place_language();
    struct call warning = {.arena = call->arena, .view = call->view};
    if (lang_load(code, place_locale(call->arena), call->arena, &call->view.lang, &warning.err))
        tell(&warning);
}

/* Warnings about the workspace go before the answer, once a command. */
static void warn(struct call *call) {
    size_t n;
    const struct lofte_finding *warnings = lofte_warnings(call->lofte, &n);
    struct view view = call->view;
    buf_init(&view.out, call->arena);
    view.colour = false;
    for (size_t i = 0; i < n; i++)
        view_finding(&view, &warnings[i]);
    (void)write_all(STDERR_FILENO, &view.out, NULL);
}

static int run_command(struct call *call) {
    const struct lofte_options options = {
        .workspace = workspace(call),
        .shipped = call->shipped,
        .as_of = options_day(call, OPTION_AS_OF, call->today),
        .as_known = options_day(call, OPTION_AS_KNOWN, LOFTE_NO_DAY),
        .needs = call->command->needs,
        .now = place_now(call->today, options_day(call, OPTION_AS_OF, call->today)),
        .actor = place_user(call->arena),
        .strict = call->value[OPTION_STRICT] != NULL,
        .mask = call->value[OPTION_MASK] != NULL,
    };
    cleanup_(lofte_cleanup) struct lofte *lofte = NULL;
    if (options.needs) {
        const int rc = lofte_open(&options, &lofte, &call->err);
        if (rc)
            return rc;
    }
    call->lofte = lofte;
    if (lofte)
        warn(call);
    return call->command->run(call);
}

static int obey(struct call *call) {
    if (call->value[OPTION_HELP])
        help_put(&call->view, call->command);
    else if (call->value[OPTION_VERSION])
        view_line(&call->view, STYLE_PLAIN, "lofte " LOFTE_VERSION);
    else
        return run_command(call);
    return LOFTE_OK;
}

int cli_main(int argc, char **argv) {
    fill_streams();
    (void)signal(SIGPIPE, SIG_IGN);
    (void)signal(SIGXFSZ, SIG_IGN); /* a limit on files is a write that fails, as a full disk is */
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct call call = {.arena = arena, .shipped = place_shipped(arena), .today = place_today()};
    view_init(&call.view, arena);
    call.view.today = call.today;
    call.view.width = place_width(STDOUT_FILENO);
    call.view.colour = place_colour();

    int rc = options_read(&call, argc, argv);
    /* A language that was mistyped is told in the locale's. */
    if (call.value[OPTION_LANG] && !str_equal(call.value[OPTION_LANG], "sv") &&
        !str_equal(call.value[OPTION_LANG], "en"))
        call.value[OPTION_LANG] = NULL;
    choose_language(&call);
    call.view.quiet = call.value[OPTION_QUIET] != NULL;
    if (!rc)
        rc = obey(&call);
    if (rc && call.err.text.id)
        tell(&call);
    const bool monitored = call.value[OPTION_NAGIOS] != NULL;
    if (rc && monitored)
        call.verdict = (int)view_nagios_failure(&call.view, &call.err);
    const int written = write_all(STDOUT_FILENO, &call.view.out, &call.err);
    if (written || (call.view.out.len && close(STDOUT_FILENO) != 0 &&
                    err_set(&call.err, LOFTE_EIO, N_("The answer could not be written: {0}."), strerror(errno)))) {
        tell(&call);
        return monitored ? (int)NAGIOS_UNKNOWN : EXIT_FAILURE;
    }
    return monitored ? call.verdict : exit_status(rc);
}

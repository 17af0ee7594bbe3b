/* SPDX-License-Identifier: MIT
 *
 * The steps of a round: tick, send, sign of life.
 */
#include "cli/daemon.h"
#include "base/cleanup.h"
#include "cli/place.h"
#include "cli/speaker.h"
#include "lofte/workflow.h"

#include <stdio.h>

CLEANUP_DEFINE(lofte_cleanup, struct lofte, lofte_close)

struct round {
    struct daemon *daemon;
    struct lofte *lofte;
    struct arena *arena;
    struct view view;
    struct lofte_err err;
    unsigned asks; /* WORK_… for the steps that follow */
};

bool daemon_ends(void) {
    sigset_t pending;
    return sigpending(&pending) == 0 && (sigismember(&pending, SIGTERM) > 0 || sigismember(&pending, SIGINT) > 0);
}

void daemon_log(const struct view *view, const char *where, const char *says) {
    struct view line = *view;
    buf_init(&line.out, view->arena);
    line.colour = false;
    view_put(&line, STYLE_PLAIN, where[0] ? where : "lofte");
    buf_puts(&line.out, ": ");
    view_line(&line, STYLE_PLAIN, says);
    (void)fwrite(line.out.data, 1, line.out.len, stderr);
}

void daemon_log_err(const struct view *view, const struct lofte_err *err) {
    daemon_log(view, err->where, view_text(view, &err->text));
}

static int tick(struct round *round) {
    const struct view *view = &round->view;
    struct speaker speaker = {view->lang.code, place_locale(round->arena)};
    const struct lofte_speaker words = speaker_make(&speaker);
    struct lofte_tick_report report;
    const int rc = lofte_tick(round->lofte, &words, round->arena, &report, &round->err);
    if (rc)
        return rc;
    round->asks = WORK_SEND | WORK_PING;
    if (!view->quiet && report.n_begun + report.n_ended + report.n_told)
        daemon_log(view, "",
                   say(view, N_("tick {0}: begun {1}, ended {2}, queued {3}"), say_day(view, report.day),
                       NUM(report.n_begun), NUM(report.n_ended), NUM(report.n_told)));
    for (size_t i = 0; i < report.n_silent; i++)
        daemon_log(view, "", say(view, N_("no receiver is set for {0}"), report.silent[i]));
    return 0;
}

static int send_due(struct round *round) {
    struct lofte_send_report report;
    const struct view *view = &round->view;
    int rc = lofte_outbox_send(round->lofte, &report, &round->err);
    if (rc == 0)
        rc = lofte_outbox_due(round->lofte, &round->daemon->schedule.send_at, &round->err);
    if (rc)
        return rc;
    if (report.n_failed + report.n_dead || (report.n_sent && !view->quiet))
        daemon_log(view, "",
                   say(view, N_("outbox: sent {0}, failed {1}, given up {2}"), NUM(report.n_sent), NUM(report.n_failed),
                       NUM(report.n_dead)));
    return 0;
}

static int ping(struct round *round) {
    return lofte_ping(round->lofte, &round->err);
}

/* ---- a round ---- */

static const struct step {
    unsigned needs;
    int (*run)(struct round *round);
} round_steps[WORKS] = {
    {LOFTE_NEEDS_STORE | LOFTE_NEEDS_PLUGINS, tick}, {LOFTE_NEEDS_STORE, send_due}, {LOFTE_NEEDS_STORE, ping}};

static int open_anew(struct round *round, const struct step *step, const struct moment *now) {
    const struct daemon *daemon = round->daemon;
    const struct lofte_options options = {.workspace = daemon->workspace,
                                          .shipped = daemon->call->shipped,
                                          .as_of = now->day,
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = step->needs,
                                          .now = now->seconds,
                                          .actor = place_user(round->arena),
                                          .settings = daemon->settings.text};
    return lofte_open(&options, &round->lofte, &round->err);
}

/* Each step opens the workspace for itself: an agreement that cannot be loaded holds up no message. */
static int take_step(struct round *round, const struct step *step) {
    struct daemon *daemon = round->daemon;
    const struct moment now = place_moment();
    int64_t before, after;
    int rc = open_anew(round, step, &now);
    cleanup_(lofte_cleanup) struct lofte *lofte = rc ? NULL : round->lofte;
    if (rc == 0)
        rc = lofte_written(lofte, &before, &round->err);
    if (rc)
        return rc;
    const struct mark mark = place_mark(daemon->workspace);
    rc = step->run(round);
    const struct mark left = place_mark(daemon->workspace);
    const bool alone = rc == 0 && lofte_written(lofte, &after, &round->err) == 0 && before == after;
    schedule_settle(&daemon->schedule, mark, left, rc == 0 && step->run == tick, alone);
    return rc;
}

/* What a step asks for (a tick asks for sending) is done in the same round. */
void daemon_round(struct daemon *daemon, unsigned work) {
    unsigned done = 0, failed = 0;
    for (int i = 0; i < WORKS && !daemon_ends(); i++) {
        const unsigned bit = 1U << i;
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct round round = {.daemon = daemon, .arena = arena, .view = daemon->call->view};
        round.view.arena = arena;
        if (!(work & bit))
            continue;
        notify_socket_tell(&daemon->notify, "WATCHDOG=1");
        done |= bit;
        if (take_step(&round, &round_steps[i]) < 0) {
            failed |= bit;
            daemon_log_err(&round.view, &round.err);
        }
        work |= round.asks;
    }
    const struct moment ended = place_moment();
    schedule_done(&daemon->schedule, done, failed, &ended);
}

/* SPDX-License-Identifier: MIT
 *
 * `lofte tick`: what the workflow asks for today, and what is to be sent.
 */
#include "cli/cmd.h"
#include "cli/place.h"
#include "cli/speaker.h"
#include "view/views.h"

int tick_command(struct call *call) {
    struct speaker speaker = {call->view.lang.code, place_locale(call->arena)};
    const struct lofte_speaker words = speaker_make(&speaker);
    const bool json = call->value[OPTION_JSON] != NULL;
    struct lofte_tick_report report;
    struct lofte_send_report sent;
    int rc = lofte_tick(call->lofte, &words, call->arena, &report, &call->err);
    if (rc == LOFTE_OK && !json)
        view_tick(&call->view, &report);
    if (rc == LOFTE_OK)
        rc = call_flush(call);
    if (rc == LOFTE_OK)
        rc = lofte_outbox_send(call->lofte, &sent, &call->err);
    if (rc)
        return rc;
    if (json)
        json_tick(&call->view, &report, &sent);
    else if (sent.configured || !report.n_silent)
        view_sent(&call->view, &sent);
    rc = outbox_judge(call, &sent);
    return rc ? rc : lofte_ping(call->lofte, &call->err);
}

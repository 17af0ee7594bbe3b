/* SPDX-License-Identifier: MIT
 *
 * `lofte alerts`: the list, what a receiver would be told today, or an act about one alert.
 */
#include "base/err.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/place.h"
#include "view/views.h"

static const struct {
    const char *verb;
    enum lofte_alert_act_kind kind;
} verbs[] = {
    {"ack", LOFTE_ALERT_ACKNOWLEDGED},
    {"silence", LOFTE_ALERT_SILENCED},
    {"unack", LOFTE_ALERT_WITHDRAWN},
};

static int act(struct call *call) {
    struct lofte_alert_deed deed = {.who = call->value[OPTION_BY] ? call->value[OPTION_BY] : place_user(call->arena),
                                    .reason = call->value[OPTION_REASON],
                                    .measure = call->value[OPTION_MEASURE],
                                    .until = options_day(call, OPTION_UNTIL, LOFTE_NO_DAY)};
    size_t verb = 0;
    while (verb < sizeof verbs / sizeof verbs[0] && !str_equal(verbs[verb].verb, call->args[0]))
        verb++;
    if (verb == sizeof verbs / sizeof verbs[0])
        return err_set(&call->err, LOFTE_EUSAGE, N_("lofte alerts knows ack, silence and unack, not {0}."),
                       call->args[0]);
    if (call->n_args < 2)
        return err_set(&call->err, LOFTE_EUSAGE, N_("Say which alert: lofte alerts lists them with their ids."));
    deed.kind = verbs[verb].kind;
    struct lofte_alert alert;
    const int rc = lofte_alert_act(call->lofte, call->args[1], &deed, call->arena, &alert, &call->err);
    if (rc == LOFTE_OK)
        (call->value[OPTION_JSON] ? json_alert : view_alert)(&call->view, &alert);
    return rc;
}

/* In the receiver's language, unless another was asked for. */
static int digest(struct call *call) {
    struct lofte_digest *digests;
    size_t n;
    int rc = lofte_digest(call->lofte, call->value[OPTION_DIGEST], call->arena, &digests, &n, &call->err);
    if (rc == LOFTE_OK && call->value[OPTION_JSON])
        json_digests(&call->view, digests, n);
    for (size_t i = 0; rc == LOFTE_OK && !call->value[OPTION_JSON] && i < n; i++) {
        const char *language = digests[i].receiver->language;
        if (language && !call->value[OPTION_LANG])
            rc = lang_load(language, place_locale(call->arena), call->arena, &call->view.lang, &call->err);
        if (rc == LOFTE_OK)
            view_digest(&call->view, &digests[i]);
    }
    return rc;
}

int alerts_run(struct call *call) {
    if (call->n_args)
        return act(call);
    if (call->value[OPTION_DIGEST])
        return digest(call);
    struct lofte_alerts alerts;
    const int rc = lofte_alerts(call->lofte, call->arena, &alerts, &call->err);
    if (rc)
        return rc;
    (call->value[OPTION_JSON] ? json_alerts : view_alerts)(&call->view, &alerts);
    return LOFTE_OK;
}

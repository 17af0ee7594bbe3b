/* SPDX-License-Identifier: MIT
 *
 * What a receiver is to be told today: the alerts that his patience lets through, on a day that is not quiet. Nothing
 * is sent here.
 */
#include "engine/digest.h"
#include "base/days.h"
#include "model/alert_life.h"
#include "model/names.h"
#include "model/pace.h"
#include "model/quiet_days.h"
#include "model/workflow.h"
#include "store/workflow.h"

/* LOFTE_NO_DAY: today. */
static lofte_day next_telling(enum lofte_patience patience, lofte_day today) {
    const int year = day_split(today).year;
    lofte_day day = next_working_day(today);
    if (patience == LOFTE_PATIENCE_YEAR)
        day = today <= yearly_day(year) ? yearly_day(year) : yearly_day(year + 1);
    return day == today ? LOFTE_NO_DAY : day;
}

/* ---- runs ---- */

int live_runs_read(struct lofte *lofte, const struct today *today, struct arena *arena, struct live_runs *out,
                   struct lofte_err *err) {
    struct live_runs runs = {0};
    struct lofte_run *run;
    size_t n;
    const int rc = store_runs(lofte->store, false, arena, &run, &n, err);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        struct live_run *live = ARENA_PUSH(arena, runs.live, runs.n, runs.cap);
        *live = (struct live_run){.run = &run[i]};
        for (size_t k = 0; k < today->n_occasions && !live->occasion; k++)
            if (run_is_about(&run[i], &today->occasion[k]))
                live->occasion = &today->occasion[k];
    }
    *out = runs;
    return 0;
}

bool step_tells(const struct lofte_run *run, const struct lofte_run_step *step, const struct lofte_agreement *agreement,
                const char *role) {
    return (step->step.effect == LOFTE_EFFECT_ALERT || step->step.effect == LOFTE_EFFECT_ESCALATE) &&
           str_equal(run->agreement, agreement->id) && str_equal(step->step.to, role);
}

bool run_is_unheard(const struct live_run *live, const struct today *today) {
    const struct lofte_alert *alert = today_alert(today, live->run->subject);
    return alert && alert->state == LOFTE_FIRING;
}

/* ---- one digest ---- */

struct composing {
    struct lofte *lofte;
    const struct today *today;
    const struct live_runs *runs;
    const struct lofte_agreement *agreement;
    const struct lofte_receiver *receiver;
    struct arena *arena;
    lofte_day told; /* when the receiver was told last; LOFTE_NO_DAY: never */
    struct lofte_digest digest;
};

/* Only what is the rules' to say: whether a step is due now, or was done while its run lives. */
static bool step_speaks(const struct composing *c, const struct live_run *live, const struct lofte_run_step *step) {
    if (!step_tells(live->run, step, c->agreement, c->receiver->role) || !live->occasion)
        return false;
    if (step->state == LOFTE_DOING_DONE)
        return true;
    return step_is_due(step, c->lofte->as_of) &&
           (step->step.effect != LOFTE_EFFECT_ESCALATE || run_is_unheard(live, c->today));
}

static bool is_escalated(const struct composing *c, const struct lofte_alert *alert) {
    for (size_t i = 0; i < c->runs->n; i++) {
        const struct live_run *live = &c->runs->live[i];
        for (size_t k = 0; k < live->run->n_steps && str_equal(live->run->subject, alert->id); k++)
            if (live->run->steps[k].step.effect == LOFTE_EFFECT_ESCALATE && step_speaks(c, live, &live->run->steps[k]))
                return true;
    }
    return false;
}

/* A step that has not told yet what he was told before: that the trouble goes on, or that nobody has it. */
static bool is_pressed(const struct composing *c, const struct lofte_alert *alert) {
    for (size_t i = 0; i < c->runs->n; i++) {
        const struct live_run *live = &c->runs->live[i];
        for (size_t k = 0; k < live->run->n_steps && str_equal(live->run->subject, alert->id); k++)
            if (live->run->steps[k].state == LOFTE_DOING_WAITS && step_speaks(c, live, &live->run->steps[k]) &&
                (live->run->on == LOFTE_ON_STAY || live->run->steps[k].step.effect == LOFTE_EFFECT_ESCALATE))
                return alert->state == LOFTE_FIRING && !alert->muted_by;
    }
    return false;
}

static struct alert_life life_for(const struct composing *c, const struct lofte_alert *alert) {
    struct alert_life life;
    alert_live(c->today->acts.act, c->today->acts.n, alert->id, c->receiver->role, alert->standing_state, alert->since,
               c->lofte->as_of, &life);
    return life;
}

static bool is_news(const struct composing *c, const struct lofte_alert *alert, const struct alert_life *life) {
    if (alert->muted_by || alert->state == LOFTE_SILENCED)
        return false;
    if (!life->told || life->told->standing != alert->standing_state)
        return true;
    return alert->fell == LOFTE_ACT_DUE && life->told->day < alert->act->until && alert->act->until <= c->lofte->as_of;
}

/* What tells of a year or a tertial tells how everything stands then. */
static bool rule_tells(const struct lofte_rule *rule, enum lofte_standing_state state, const char *role) {
    const bool calendar = rule->on == LOFTE_ON_YEAR || rule->on == LOFTE_ON_TERTIAL;
    const bool states = rule->on == LOFTE_ON_ENTER || rule->on == LOFTE_ON_STAY;
    if (!calendar && !(states && rule->states & 1U << state))
        return false;
    for (size_t i = 0; i < rule->n_steps; i++)
        if (rule->steps[i].effect == LOFTE_EFFECT_ALERT && str_equal(rule->steps[i].to, role))
            return true;
    return false;
}

/* Does a rule tell him of such a state? Without any rule his patience decides alone. */
static bool is_for(const struct composing *c, const struct lofte_alert *alert) {
    bool any = false;
    for (size_t i = 0; i < c->today->workflow.n; i++) {
        const struct lofte_ruling *ruling = &c->today->workflow.ruling[i];
        if (ruling->agreement != c->agreement)
            continue;
        any |= ruling->n > 0;
        for (size_t k = 0; ruling->pledge && str_equal(ruling->pledge->id, alert->standing->pledge) && k < ruling->n;
             k++)
            if (rule_tells(ruling->rule[k], alert->standing_state, c->receiver->role))
                return true;
    }
    return !any;
}

/* One that is over concerns whoever was told of it. */
static bool concerns(const struct composing *c, const struct lofte_alert *alert, const struct alert_life *life) {
    if (alert->state == LOFTE_RESOLVED)
        return life->told && standing_is_bad(life->told->standing);
    return (alert_concerns(c->receiver->patience, alert->standing_state) && is_for(c, alert)) || is_escalated(c, alert);
}

static void alerts_pick(struct composing *c, size_t a) {
    const struct alert_view view = {&c->today->evaluations[a], 1, &c->today->acts, c->receiver};
    struct lofte_alerts *alerts = &c->digest.alerts;
    alerts_collect(c->lofte, &view, c->arena, alerts);
    const size_t n = alerts->n;
    alerts->n = 0;
    for (size_t i = 0; i < n; i++) {
        struct lofte_alert *alert = &alerts->alert[i];
        const struct alert_life life = life_for(c, alert);
        if (!concerns(c, alert, &life))
            continue;
        alert->news = is_news(c, alert, &life);
        c->digest.news |= alert->news || is_pressed(c, alert);
        alerts->alert[alerts->n++] = *alert;
    }
}

/* What somebody has to do something about comes back until it is done; the rest is told once. */
static bool comes_back(enum lofte_trigger on) {
    return on == LOFTE_ON_MINUTES_OVERDUE || on == LOFTE_ON_STEP_OVERDUE || on == LOFTE_ON_ACTION_OVERDUE;
}

/* The new ones go before those that were told. */
static void notice_add(struct composing *c, const struct lofte_occasion *notice, bool is_new, size_t *cap) {
    struct lofte_digest *digest = &c->digest;
    *ARENA_PUSH(c->arena, digest->notices, digest->n_notices, *cap) = notice;
    if (!is_new)
        return;
    for (size_t i = digest->n_notices - 1; i > digest->n_new_notices; i--)
        digest->notices[i] = digest->notices[i - 1];
    digest->notices[digest->n_new_notices++] = notice;
    digest->news = true;
}

/* What rules tell of beside the activities' states. */
static void notices_pick(struct composing *c) {
    size_t cap = 0;
    for (size_t i = 0; i < c->runs->n; i++) {
        const struct live_run *live = &c->runs->live[i];
        bool speaks = false, waits = false;
        for (size_t k = 0; k < live->run->n_steps; k++)
            if (live->run->steps[k].step.effect == LOFTE_EFFECT_ALERT && step_speaks(c, live, &live->run->steps[k])) {
                speaks |= live->run->on != LOFTE_ON_ENTER && live->run->on != LOFTE_ON_STAY;
                waits |= live->run->steps[k].state == LOFTE_DOING_WAITS;
            }
        if (!speaks || (!waits && !comes_back(live->run->on)))
            continue;
        notice_add(c, live->occasion, waits, &cap);
    }
}

/* One that a rule opened is news to whoever owns it. */
static void actions_pick(struct composing *c) {
    size_t cap = 0;
    for (size_t i = 0; i < c->today->actions.n; i++) {
        const struct lofte_action *action = &c->today->actions.action[i];
        if (action->state != LOFTE_ACTION_OPEN || !str_equal(action->owner, c->receiver->role))
            continue;
        *ARENA_PUSH(c->arena, c->digest.actions, c->digest.n_actions, cap) = action;
        if (action->n_acts && str_equal(action->acts[0]->who, workflow_actor))
            c->digest.news |= c->told == LOFTE_NO_DAY || action->acts[0]->day > c->told;
    }
}

int digest_compose(struct lofte *lofte, const struct today *today, const struct live_runs *runs, size_t a,
                   const struct lofte_receiver *receiver, struct arena *arena, struct lofte_digest *out,
                   struct lofte_err *err) {
    const struct lofte_agreement *agreement = &lofte->agreements[a];
    struct composing c = {.lofte = lofte,
                          .today = today,
                          .runs = runs,
                          .agreement = agreement,
                          .receiver = receiver,
                          .arena = arena,
                          .digest = {.agreement = agreement, .receiver = receiver}};
    const int rc = store_telling_last(lofte->store, agreement->id, receiver->role, lofte->as_of, &c.told, err);
    if (rc < 0)
        return rc;
    c.digest.alerts = (struct lofte_alerts){
        .as_of = lofte->as_of, .agreements = lofte->agreements, .n_agreements = lofte->n_agreements};
    c.digest.next = next_telling(receiver->patience, lofte->as_of);
    if (c.digest.next == LOFTE_NO_DAY) {
        alerts_pick(&c, a);
        notices_pick(&c);
        actions_pick(&c);
    }
    *out = c.digest;
    return 0;
}

static const char *roles_list(const struct lofte *lofte, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t r = 0; r < lofte->agreements[a].n_receivers; r++)
            buf_printf(&buf, "%s%s", buf.len ? ", " : "", lofte->agreements[a].receivers[r].role);
    return buf.len ? buf.data : "–";
}

static bool has_role(const struct lofte_agreement *agreement, const char *role) {
    for (size_t r = 0; r < agreement->n_receivers; r++)
        if (str_equal(agreement->receivers[r].role, role))
            return true;
    return false;
}

static bool role_is_there(const struct lofte *lofte, const char *role) {
    for (size_t a = 0; a < lofte->n_agreements; a++)
        if (has_role(&lofte->agreements[a], role))
            return true;
    return false;
}

int lofte_digest(struct lofte *lofte, const char *role, struct arena *arena, struct lofte_digest **out, size_t *n,
                 struct lofte_err *err) {
    struct lofte_digest *digests = NULL;
    struct live_runs runs;
    struct today today;
    size_t used = 0, cap = 0;
    if (!role_is_there(lofte, role))
        return err_set(err, LOFTE_ENOTFOUND, N_("no agreement has a receiver \"{0}\"; there are: {1}"), role,
                       roles_list(lofte, arena));
    int rc = today_read(lofte, false, arena, &today, err);
    if (rc == 0)
        rc = live_runs_read(lofte, &today, arena, &runs, err);
    for (size_t a = 0; rc == 0 && a < lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &lofte->agreements[a];
        for (size_t r = 0; rc == 0 && r < agreement->n_receivers; r++)
            if (str_equal(agreement->receivers[r].role, role))
                rc = digest_compose(lofte, &today, &runs, a, &agreement->receivers[r], arena,
                                    ARENA_PUSH(arena, digests, used, cap), err);
    }
    if (rc < 0)
        return rc;
    *out = digests;
    *n = used;
    return 0;
}

int lofte_digest_told(struct lofte *lofte, const struct lofte_digest *digest, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, lofte->store, err);
    for (size_t i = 0; rc == 0 && i < digest->alerts.n; i++) {
        const struct lofte_alert *alert = &digest->alerts.alert[i];
        const struct lofte_alert_act act = {.alert = alert->id,
                                            .kind = LOFTE_ALERT_TOLD,
                                            .standing = alert->standing_state,
                                            .since = alert->since,
                                            .day = lofte->as_of,
                                            .until = LOFTE_NO_DAY,
                                            .who = digest->receiver->role};
        if ((rc = store_alert_act_put(lofte->store, &act, err)) == 0)
            rc = journal_note(lofte, "told", alert->id, NULL,
                              arena_printf(arena, "%s: %s", act.who, standing_name(act.standing)), err);
    }
    return rc < 0 ? rc : tx_commit(&tx, err);
}

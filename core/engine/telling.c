/* SPDX-License-Identifier: MIT
 *
 * Who is told today: at most one digest a receiver and day, and what became of the steps that asked for it.
 */
#include "base/days.h"
#include "base/digest.h"
#include "engine/outbox.h"
#include "engine/tick.h"
#include "model/alert_life.h"
#include "model/names.h"
#include "model/pace.h"
#include "model/workflow.h"
#include "store/workflow.h"

#include <string.h>

/* ---- letters ---- */

bool role_reaches(struct ticking *ticking, const char *role) {
    const struct settings *settings = &ticking->lofte->settings;
    if (ticking->rehearsal)
        return true;
    for (size_t i = 0; i < settings->n_receivers; i++)
        if (str_equal(settings->receivers[i].role, role))
            return true;
    for (size_t i = 0; i < ticking->report.n_silent; i++)
        if (str_equal(ticking->report.silent[i], role))
            return false;
    *ARENA_PUSH(ticking->arena, ticking->report.silent, ticking->report.n_silent, ticking->silent_cap) = role;
    return false;
}

/* Ids have no spaces; roles have. */
static const char *as_id(const char *words, struct arena *arena) {
    char *id = arena_strdup(arena, words);
    for (char *c = id; *c; c++)
        if (*c == ' ')
            *c = '-';
    return id;
}

int letter_queue(struct ticking *ticking, const char *kind, struct lofte_told *told, struct lofte_err *err) {
    struct arena *arena = ticking->arena;
    told->event = as_id(told->event, arena);
    const struct letter_fact facts[] = {{"agreement", told->agreement},
                                        {"day", DAY(told->day)},
                                        {"alerts", arena_printf(arena, "%zu", told->n_alerts)},
                                        {"resolved", arena_printf(arena, "%zu", told->n_resolved)}};
    const struct letter letter = {.event = told->event,
                                  .kind = kind,
                                  .role = told->role,
                                  .subject = told->letter.subject,
                                  .text = told->letter.text,
                                  .html = told->letter.html,
                                  .facts = facts,
                                  .n_facts = sizeof facts / sizeof facts[0]};
    const int rc = ticking->rehearsal ? 0 : outbox_queue(ticking->lofte, &letter, &told->n_targets, err);
    if (rc < 0)
        return rc;
    *ARENA_PUSH(arena, ticking->report.told, ticking->report.n_told, ticking->told_cap) = *told;
    return 0;
}

/* Of everything that the verdicts stand on: agreement and plugins as they were read, the reader, and the rules. */
static const char *rules_digest(const struct ticking *ticking, size_t a) {
    struct buf buf;
    buf_init(&buf, ticking->arena);
    wire_put_str(&buf, ticking->lofte->rules_now[a]);
    for (size_t i = 0; i < ticking->today.workflow.n; i++) {
        const struct lofte_ruling *ruling = &ticking->today.workflow.ruling[i];
        for (size_t k = 0; ruling->agreement == &ticking->lofte->agreements[a] && k < ruling->n; k++)
            wire_put_str(&buf, ruling->rule[k]->digest);
    }
    return digest_hex(ticking->arena, buf.data, buf.len);
}

/* ---- what became of the steps ---- */

struct telling {
    struct ticking *ticking;
    size_t a; /* the agreement's place */
    const struct lofte_receiver *receiver;
    struct lofte_digest digest;
    bool had;          /* a digest went to him earlier today */
    bool reaches;      /* somebody is set for the role */
    const char *event; /* of the digest that was queued now; NULL: none was */
};

static bool digest_has(const struct lofte_digest *digest, const struct live_run *live) {
    for (size_t i = 0; i < digest->alerts.n; i++)
        if (str_equal(digest->alerts.alert[i].id, live->run->subject))
            return true;
    for (size_t i = 0; i < digest->n_notices; i++)
        if (digest->notices[i] == live->occasion)
            return true;
    return false;
}

/* He heard of exactly this before, by another run or before there was a workflow. */
static const struct lofte_alert_act *heard_before(const struct telling *telling, const struct live_run *live) {
    const struct lofte *lofte = telling->ticking->lofte;
    const struct today *today = &telling->ticking->today;
    const struct lofte_alert *alert = today_alert(today, live->run->subject);
    struct alert_life life;
    if (!alert)
        return NULL;
    alert_live(today->acts.act, today->acts.n, alert->id, telling->receiver->role, alert->standing_state, alert->since,
               lofte->as_of, &life);
    return life.told && life.told->standing == alert->standing_state ? life.told : NULL;
}

static struct lofte_text why_not(const struct telling *telling, const struct live_run *live,
                                 const struct lofte_run_step *step) {
    struct arena *arena = telling->ticking->arena;
    const struct lofte_alert *alert = today_alert(&telling->ticking->today, live->run->subject);
    const char *role = telling->receiver->role;
    if (!telling->reaches)
        return text_make(arena, N_("no receiver is set for \"{0}\""), role);
    if (telling->had)
        return text_make(arena, N_("{0} has had a digest today; the next one tells of it"), role);
    if (alert && alert->state == LOFTE_SILENCED)
        return text_make(arena, N_("silenced until {0}"), DAY(alert->act->until));
    if (alert && alert->state == LOFTE_ACKNOWLEDGED)
        return text_make(arena, N_("acknowledged by {0}"), alert->act->who);
    if (step->step.effect == LOFTE_EFFECT_ESCALATE && (!alert || alert->state == LOFTE_RESOLVED))
        return text_make(arena, N_("there is nothing to acknowledge"));
    return text_make(arena, N_("{0} is told when it gets worse"), role);
}

static int step_settle(const struct telling *telling, struct live_run *live, size_t position, struct lofte_err *err) {
    const struct lofte_run_step *step = &live->run->steps[position];
    struct arena *arena = telling->ticking->arena;
    struct step_outcome outcome = {LOFTE_DOING_WAITS, LOFTE_NO_DAY, NULL, {0}};
    const struct lofte_alert_act *before =
        live->run->on == LOFTE_ON_ENTER && step->step.effect == LOFTE_EFFECT_ALERT ? heard_before(telling, live) : NULL;
    const bool escalates = step->step.effect == LOFTE_EFFECT_ESCALATE;
    if (telling->event && digest_has(&telling->digest, live) &&
        (!escalates || run_is_unheard(live, &telling->ticking->today))) {
        outcome = (struct step_outcome){LOFTE_DOING_DONE, LOFTE_NO_DAY, telling->event,
                                        text_make(arena, N_("{0} was told"), telling->receiver->role)};
    } else if (before) {
        outcome = (struct step_outcome){
            LOFTE_DOING_DONE, LOFTE_NO_DAY, NULL,
            text_make(arena, N_("{0} was told on {1} already"), telling->receiver->role, DAY(before->day))};
    } else if (telling->digest.next != LOFTE_NO_DAY) {
        outcome.next = telling->digest.next;
        outcome.result = text_make(arena, N_("{0} is not told anything before {1}"), telling->receiver->role,
                                   DAY(telling->digest.next));
    } else {
        outcome.result = why_not(telling, live, step);
    }
    return step_note(telling->ticking, live, position, &outcome, err);
}

static int steps_settle(const struct telling *telling, struct lofte_err *err) {
    const struct lofte_agreement *agreement = &telling->ticking->lofte->agreements[telling->a];
    struct live_runs *runs = &telling->ticking->runs;
    int rc = 0;
    for (size_t i = 0; i < runs->n; i++)
        for (size_t k = 0; rc == 0 && k < runs->live[i].run->n_steps; k++) {
            const struct lofte_run_step *step = &runs->live[i].run->steps[k];
            if (step_tells(runs->live[i].run, step, agreement, telling->receiver->role) &&
                step_is_due(step, telling->ticking->lofte->as_of))
                rc = step_settle(telling, &runs->live[i], k, err);
        }
    return rc;
}

/* ---- one receiver ---- */

static void told_count(const struct lofte_digest *digest, struct lofte_told *told) {
    for (size_t i = 0; i < digest->alerts.n; i++)
        *(digest->alerts.alert[i].state == LOFTE_RESOLVED ? &told->n_resolved : &told->n_alerts) += 1;
    told->n_notices = digest->n_notices;
    told->n_actions = digest->n_actions;
}

static int digest_send(struct telling *telling, struct lofte_err *err) {
    struct ticking *ticking = telling->ticking;
    struct lofte *lofte = ticking->lofte;
    struct lofte_told told = {
        .day = lofte->as_of, .agreement = lofte->agreements[telling->a].id, .role = telling->receiver->role};
    told.event = arena_printf(ticking->arena, "digest/%s/%s/%s", told.agreement, told.role, DAY(told.day));
    told_count(&telling->digest, &told);
    int rc = ticking->speaker->digest(ticking->speaker->data, &telling->digest, ticking->arena, &told.letter, err);
    if (rc == 0)
        rc = letter_queue(ticking, "alert", &told, err);
    const struct store_telling row = {told.agreement, told.role, told.day, told.event,
                                      rules_digest(ticking, telling->a)};
    if (rc < 0 || (rc = store_telling_put(lofte->store, &row, err)) < 0)
        return rc;
    telling->event = told.event;
    return lofte_digest_told(lofte, &telling->digest, err);
}

/* Whom rules name, or whoever was told of something that goes on or has ended. */
static bool takes_part(const struct ticking *ticking, const struct lofte_agreement *agreement, const char *role) {
    for (size_t i = 0; i < ticking->today.workflow.n; i++) {
        const struct lofte_ruling *ruling = &ticking->today.workflow.ruling[i];
        for (size_t k = 0; ruling->agreement == agreement && k < ruling->n; k++)
            for (size_t s = 0; s < ruling->rule[k]->n_steps; s++)
                if (str_equal(ruling->rule[k]->steps[s].to, role))
                    return true;
    }
    for (size_t i = 0; i < ticking->runs.n; i++)
        for (size_t k = 0; k < ticking->runs.live[i].run->n_steps; k++)
            if (step_tells(ticking->runs.live[i].run, &ticking->runs.live[i].run->steps[k], agreement, role))
                return true;
    return false;
}

static int receiver_tell(struct ticking *ticking, size_t a, const struct lofte_receiver *receiver,
                         struct lofte_err *err) {
    struct lofte *lofte = ticking->lofte;
    struct telling telling = {.ticking = ticking, .a = a, .receiver = receiver};
    lofte_day last;
    int rc = store_telling_last(lofte->store, lofte->agreements[a].id, receiver->role, lofte->as_of, &last, err);
    if (rc == 0)
        rc = digest_compose(lofte, &ticking->today, &ticking->runs, a, receiver, ticking->arena, &telling.digest, err);
    if (rc < 0)
        return rc;
    telling.had = last == lofte->as_of;
    telling.reaches = !telling.digest.news || role_reaches(ticking, receiver->role);
    if (telling.digest.news && telling.reaches && !telling.had)
        rc = digest_send(&telling, err);
    return rc < 0 ? rc : steps_settle(&telling, err);
}

int receivers_tell(struct ticking *ticking, struct lofte_err *err) {
    int rc = 0;
    for (size_t a = 0; a < ticking->lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &ticking->lofte->agreements[a];
        for (size_t r = 0; rc == 0 && r < agreement->n_receivers; r++)
            if (takes_part(ticking, agreement, agreement->receivers[r].role))
                rc = receiver_tell(ticking, a, &agreement->receivers[r], err);
    }
    return rc;
}

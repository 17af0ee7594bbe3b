/* SPDX-License-Identifier: MIT
 *
 * One tick: what is so today, the runs that begin and end by it, the steps that are due, and what receivers are told.
 */
#include "engine/tick.h"
#include "base/days.h"
#include "model/names.h"
#include "model/quiet_days.h"
#include "model/workflow.h"
#include "store/workflow.h"

const char workflow_actor[] = "workflow";

/* ---- steps ---- */

static bool text_same(const struct lofte_text *a, const struct lofte_text *b) {
    bool same = str_equal(a->id, b->id);
    for (size_t i = 0; i < sizeof a->arg / sizeof a->arg[0]; i++)
        same &= str_equal(a->arg[i], b->arg[i]);
    return same;
}

int step_note(struct ticking *ticking, struct live_run *live, size_t position, const struct step_outcome *outcome,
              struct lofte_err *err) {
    struct lofte_run_step *step = &live->run->steps[position];
    const lofte_day next = outcome->next == LOFTE_NO_DAY ? step->next : outcome->next;
    if (step->state == outcome->state && step->next == next && text_same(&step->result, &outcome->result))
        return 0;
    step->tries += outcome->state == LOFTE_DOING_WAITS;
    step->state = outcome->state;
    step->next = next;
    step->done = outcome->state == LOFTE_DOING_WAITS ? LOFTE_NO_DAY : ticking->lofte->as_of;
    step->ref = outcome->ref ? outcome->ref : step->ref;
    step->result = outcome->result;
    const int rc = store_run_step_put(ticking->lofte->store, live->run, position, err);
    if (rc < 0 || outcome->state == LOFTE_DOING_WAITS)
        return rc;
    const char *after = arena_printf(ticking->arena, "%s %s: %s", effect_name(step->step.effect), step->step.to,
                                     doing_name(outcome->state));
    return journal_note(ticking->lofte, "step", live->run->subject, NULL, after, err);
}

/* ---- runs ---- */

static const struct lofte_ruling *ruling_of(const struct ticking *ticking, const struct lofte_occasion *occasion) {
    for (size_t i = 0; i < ticking->today.workflow.n; i++) {
        const struct lofte_ruling *ruling = &ticking->today.workflow.ruling[i];
        if (str_equal(ruling->agreement->id, occasion->agreement->id) &&
            str_equal(ruling->pledge ? ruling->pledge->id : NULL, occasion->pledge ? occasion->pledge->id : NULL))
            return ruling;
    }
    return NULL;
}

static bool is_live(const struct ticking *ticking, const struct lofte_rule *rule,
                    const struct lofte_occasion *occasion) {
    for (size_t i = 0; i < ticking->runs.n; i++) {
        const struct lofte_run *run = ticking->runs.live[i].run;
        if (str_equal(run->rule, rule->id) && run_is_about(run, occasion))
            return true;
    }
    return false;
}

static int begin(struct ticking *ticking, const struct lofte_rule *rule, const struct lofte_occasion *occasion,
                 struct lofte_err *err) {
    if (is_live(ticking, rule, occasion))
        return 0;
    const int ran = trigger_lasts(rule->on) ? 0
                                            : store_run_exists(ticking->lofte->store, occasion->agreement->id, rule->id,
                                                               occasion->subject, err);
    if (ran != 0)
        return ran < 0 ? ran : 0;
    struct lofte_run *run = ARENA_NEW(ticking->arena, struct lofte_run);
    run_begin(rule, occasion, ticking->lofte->as_of, ticking->arena, run);
    int rc = store_run_put(ticking->lofte->store, run, err);
    if (rc == 0)
        rc = journal_note(ticking->lofte, "run", run->subject, NULL, run->rule, err);
    *ARENA_PUSH(ticking->arena, ticking->runs.live, ticking->runs.n, ticking->runs.cap) =
        (struct live_run){run, occasion};
    return rc;
}

static int runs_begin(struct ticking *ticking, struct lofte_err *err) {
    int rc = 0;
    for (size_t i = 0; i < ticking->today.n_occasions; i++) {
        const struct lofte_occasion *occasion = &ticking->today.occasion[i];
        const struct lofte_ruling *ruling = ruling_of(ticking, occasion);
        for (size_t k = 0; rc == 0 && ruling && k < ruling->n; k++)
            if (rule_asks_for(ruling->rule[k], occasion, ticking->lofte->as_of))
                rc = begin(ticking, ruling->rule[k], occasion, err);
    }
    return rc;
}

static int end(struct ticking *ticking, struct live_run *live, struct lofte_err *err) {
    const struct step_outcome dropped = {LOFTE_DOING_DROPPED, LOFTE_NO_DAY, NULL,
                                         text_make(ticking->arena, N_("not needed: it is no longer so"))};
    int rc = explanations_settle(ticking, live, err);
    for (size_t i = 0; rc == 0 && i < live->run->n_steps; i++)
        if (live->run->steps[i].state == LOFTE_DOING_WAITS)
            rc = step_note(ticking, live, i, &dropped, err);
    if (rc < 0)
        return rc;
    live->run->state = LOFTE_RUN_ENDED;
    live->run->ended = ticking->lofte->as_of;
    if ((rc = store_run_end(ticking->lofte->store, live->run, err)) < 0)
        return rc;
    *ARENA_PUSH(ticking->arena, ticking->report.ended, ticking->report.n_ended, ticking->ended_cap) = *live->run;
    return journal_note(ticking->lofte, "run", live->run->subject, live->run->rule, NULL, err);
}

/* Keeps those that live on. */
static int runs_end(struct ticking *ticking, struct lofte_err *err) {
    size_t kept = 0;
    int rc = 0;
    for (size_t i = 0; i < ticking->runs.n; i++) {
        struct live_run *live = &ticking->runs.live[i];
        if (rc < 0 || run_goes_on(live->run, live->occasion))
            ticking->runs.live[kept++] = *live;
        else
            rc = end(ticking, live, err);
    }
    ticking->runs.n = kept;
    return rc;
}

static int steps_do(struct ticking *ticking, struct lofte_err *err) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < ticking->runs.n; i++) {
        struct live_run *live = &ticking->runs.live[i];
        for (size_t k = 0; rc == 0 && k < live->run->n_steps; k++)
            if (step_is_due(&live->run->steps[k], ticking->lofte->as_of))
                rc = step_do(ticking, live, k, err);
        if (rc == 0)
            rc = explanations_settle(ticking, live, err);
    }
    return rc;
}

/* The rule of that id as it reads today where the run is; NULL: it is gone. */
static const struct lofte_rule *rule_today(const struct lofte_workflow *workflow, const struct lofte_run *run) {
    for (size_t i = 0; i < workflow->n; i++) {
        const struct lofte_ruling *ruling = &workflow->ruling[i];
        if (!str_equal(ruling->agreement->id, run->agreement) ||
            !str_equal(ruling->pledge ? ruling->pledge->id : NULL, run->pledge))
            continue;
        for (size_t k = 0; k < ruling->n; k++)
            if (str_equal(ruling->rule[k]->id, run->rule))
                return ruling->rule[k];
    }
    return NULL;
}

static void run_name(const struct lofte *lofte, const struct lofte_workflow *workflow, struct lofte_run *run) {
    const struct lofte_rule *rule = rule_today(workflow, run);
    run->outdated = !rule || !str_equal(rule->digest, run->digest);
    if (rule)
        run->title = rule->title;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const bool own = str_equal(lofte->agreements[a].id, run->agreement);
        const struct lofte_activity *activity = own ? run_activity(&lofte->agreements[a], run) : NULL;
        if (activity)
            run->about = activity->title;
    }
}

/* ---- the report ---- */

static void next_note(struct ticking *ticking, lofte_day day) {
    if (day > ticking->lofte->as_of && (ticking->report.next == LOFTE_NO_DAY || day < ticking->report.next))
        ticking->report.next = day;
}

static void report_make(struct ticking *ticking) {
    struct lofte_tick_report *report = &ticking->report;
    report->n_live = ticking->runs.n;
    for (size_t i = 0; i < ticking->runs.n; i++) {
        const struct lofte_run *run = ticking->runs.live[i].run;
        if (run->began == report->day)
            *ARENA_PUSH(ticking->arena, report->begun, report->n_begun, ticking->begun_cap) = *run;
        for (size_t k = 0; k < run->n_steps; k++)
            if (run->steps[k].state == LOFTE_DOING_WAITS && run->steps[k].next != LOFTE_NO_DAY)
                next_note(ticking, run->steps[k].next);
    }
    for (size_t i = 0; i < report->n_begun; i++)
        run_name(ticking->lofte, &ticking->today.workflow, &report->begun[i]);
    for (size_t i = 0; i < report->n_ended; i++)
        run_name(ticking->lofte, &ticking->today.workflow, &report->ended[i]);
    report->findings = ticking->today.alerts.findings;
    report->n_findings = ticking->today.alerts.n_findings;
}

/* ---- all of it ---- */

static int day_check(const struct lofte *lofte, struct lofte_err *err) {
    lofte_day last;
    if (lofte->as_known != LOFTE_NO_DAY)
        return err_set(err, LOFTE_EUSAGE, N_("a tick stands on all that is known: leave out --as-known"));
    const int rc = store_tick_last(lofte->store, &last, err);
    if (rc < 0 || last == LOFTE_NO_DAY || last <= lofte->as_of)
        return rc;
    return err_set(err, LOFTE_EUSAGE,
                   N_("the last tick was for {0}, and {1} is before that: what was sent then cannot be taken back; "
                      "lofte workflow simulate shows what an earlier day would have brought"),
                   DAY(last), DAY(lofte->as_of));
}

int tick_run(struct ticking *ticking, struct lofte_err *err) {
    struct lofte *lofte = ticking->lofte;
    ticking->report = (struct lofte_tick_report){.day = lofte->as_of, .next = LOFTE_NO_DAY};
    int rc;
    if ((rc = day_check(lofte, err)) < 0 ||
        (rc = today_read(lofte, ticking->rehearsal, ticking->arena, &ticking->today, err)) < 0 ||
        (rc = live_runs_read(lofte, &ticking->today, ticking->arena, &ticking->runs, err)) < 0 ||
        (rc = runs_end(ticking, err)) < 0 || (rc = runs_begin(ticking, err)) < 0 || (rc = steps_do(ticking, err)) < 0 ||
        (rc = receivers_tell(ticking, err)) < 0 || (rc = runs_end(ticking, err)) < 0 ||
        (rc = store_tick_put(lofte->store, lofte->as_of, lofte->now, err)) < 0)
        return rc;
    report_make(ticking);
    return 0;
}

int lofte_tick(struct lofte *lofte, const struct lofte_speaker *speaker, struct arena *arena,
               struct lofte_tick_report *out, struct lofte_err *err) {
    struct ticking ticking = {.lofte = lofte, .speaker = speaker, .arena = arena};
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, lofte->store, err);
    if (rc == 0)
        rc = tick_run(&ticking, err);
    if (rc < 0 || (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *out = ticking.report;
    return 0;
}

int lofte_runs(struct lofte *lofte, bool all, struct arena *arena, struct lofte_runs *out, struct lofte_err *err) {
    struct lofte_workflow workflow;
    struct lofte_runs runs;
    int rc;
    if ((rc = lofte_workflow(lofte, arena, &workflow, err)) < 0 ||
        (rc = store_runs(lofte->store, all, arena, &runs.run, &runs.n, err)) < 0 ||
        (rc = store_tick_last(lofte->store, &runs.last_tick, err)) < 0)
        return rc;
    for (size_t i = 0; i < runs.n; i++)
        run_name(lofte, &workflow, &runs.run[i]);
    *out = runs;
    return 0;
}

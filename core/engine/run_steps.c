/* SPDX-License-Identifier: MIT
 *
 * What steps do beside telling people: the effect and its record are in the same transaction.
 */
#include "base/days.h"
#include "engine/tick.h"
#include "model/quiet_days.h"
#include "model/workflow.h"
#include "store/workflow.h"

#include <string.h>

const struct lofte_receiver *receiver_find(const struct lofte_agreement *agreement, const char *role) {
    for (size_t i = 0; agreement && i < agreement->n_receivers; i++)
        if (str_equal(agreement->receivers[i].role, role))
            return &agreement->receivers[i];
    return NULL;
}

static const struct lofte_agreement *agreement_of(const struct lofte *lofte, const struct lofte_run *run) {
    for (size_t a = 0; a < lofte->n_agreements; a++)
        if (str_equal(lofte->agreements[a].id, run->agreement))
            return &lofte->agreements[a];
    return NULL;
}

/* ---- the next agenda ---- */

/* The first minutes in force of a meeting that the group held on that day or after it; NULL: none yet. */
static const char *meeting_since(const struct ticking *ticking, const char *agreement, const char *group,
                                 lofte_day day) {
    for (size_t a = 0; a < ticking->lofte->n_agreements; a++) {
        const struct evaluation *evaluation = &ticking->today.evaluations[a];
        for (size_t i = 0; str_equal(evaluation->agreement->id, agreement) && i < evaluation->n_meetings; i++) {
            const struct lofte_meeting *meeting = &evaluation->meetings[i];
            if (meeting->kind == LOFTE_MINUTES && str_equal(meeting->group, group) && meeting->date >= day)
                return meeting->id;
        }
    }
    return NULL;
}

static int agenda_put(struct ticking *ticking, struct live_run *live, size_t position, struct lofte_err *err) {
    const struct lofte_run_step *step = &live->run->steps[position];
    const char *meeting = meeting_since(ticking, live->run->agreement, step->step.to, step->next);
    const struct step_outcome outcome = {
        meeting ? LOFTE_DOING_DONE : LOFTE_DOING_WAITS, LOFTE_NO_DAY, meeting,
        meeting ? text_make(ticking->arena, N_("taken up at {0}"), meeting)
                : text_make(ticking->arena, N_("on the next agenda of {0}"), step->step.to)};
    return step_note(ticking, live, position, &outcome, err);
}

/* ---- actions ---- */

static const char *in_language(const struct lofte *lofte, const struct lofte_agreement *agreement, const char *role,
                               struct lofte_words words) {
    const struct lofte_receiver *receiver = receiver_find(agreement, role);
    const char *language = receiver && receiver->language ? receiver->language : lofte->settings.language;
    return str_equal(language, "en") ? words.en : words.sv;
}

/* What is asked where the rule has no words of its own. Stored, and so in both languages here. */
static const struct lofte_words explain_words = {"förklara varför det är så och vad som görs åt det: lofte alerts ack",
                                                 "explain why it is so and what is done about it: lofte alerts ack"};

/* What it is about goes before the rule's words: an action stands by itself in a list. */
static const char *action_words(const struct ticking *ticking, const struct live_run *live,
                                const struct lofte_rule_step *step) {
    const struct lofte_occasion *occasion = live->occasion;
    const struct lofte_agreement *agreement = agreement_of(ticking->lofte, live->run);
    const char *text = in_language(ticking->lofte, agreement, step->to, step->text.sv ? step->text : explain_words);
    if (occasion && occasion->standing)
        return arena_printf(ticking->arena, "%s: %s",
                            in_language(ticking->lofte, agreement, step->to, occasion->standing->activity->title),
                            text);
    if (occasion && occasion->path)
        return arena_printf(ticking->arena, "%s %s: %s", occasion->path->group, DAY(occasion->path->date), text);
    return text;
}

/* NULL: one about the same is open already, whose id is in `*open`. */
static const char *action_name(const struct ticking *ticking, const struct live_run *live, const char *text,
                               const char **open) {
    for (int nth = 0;; nth++) {
        const char *id = action_identify(live->run->subject, live->run->rule, text, nth, ticking->arena);
        const struct lofte_action *there = action_find(&ticking->today.actions, id);
        *open = id;
        if (!there)
            return id;
        if (there->state == LOFTE_ACTION_OPEN)
            return NULL;
    }
}

static int action_open(struct ticking *ticking, struct live_run *live, size_t position, struct lofte_err *err) {
    struct lofte *lofte = ticking->lofte;
    const struct lofte_rule_step *step = &live->run->steps[position].step;
    const char *text = action_words(ticking, live, step), *open;
    const char *id = action_name(ticking, live, text, &open);
    const lofte_day due = next_working_day(lofte->as_of + step->within_days);
    const struct lofte_action_act act = {.action = id,
                                         .kind = LOFTE_ACTION_ADDED,
                                         .text = text,
                                         .owner = step->to,
                                         .due = due,
                                         .follow_up = LOFTE_NO_DAY,
                                         .day = lofte->as_of,
                                         .who = workflow_actor};
    int rc = id ? store_action_act_put(lofte->store, &act, err) : 0;
    if (rc == 0 && id)
        rc = journal_note(lofte, "action", id, NULL, arena_printf(ticking->arena, "open: %s", DAY(due)), err);
    if (rc == 0 && id) /* digests of today have it */
        rc = actions_read(lofte, ticking->arena, &ticking->today.actions, err);
    if (rc < 0)
        return rc;
    const struct step_outcome outcome = {
        LOFTE_DOING_DONE, LOFTE_NO_DAY, open,
        id ? text_make(ticking->arena, N_("action {0}, to be done by {1}"), id, DAY(due))
           : text_make(ticking->arena, N_("action {0} is open already"), open)};
    return step_note(ticking, live, position, &outcome, err);
}

static int action_close(struct ticking *ticking, const char *id, enum lofte_action_act_kind kind, const char *note,
                        struct lofte_err *err) {
    struct lofte *lofte = ticking->lofte;
    const struct lofte_action_act act = {.action = id,
                                         .kind = kind,
                                         .due = LOFTE_NO_DAY,
                                         .follow_up = LOFTE_NO_DAY,
                                         .day = lofte->as_of,
                                         .who = workflow_actor,
                                         .note = note};
    int rc = store_action_act_put(lofte->store, &act, err);
    if (rc == 0)
        rc = journal_note(lofte, "action", id, "open", kind == LOFTE_ACTION_FINISHED ? "done" : "dropped", err);
    return rc < 0 ? rc : actions_read(lofte, ticking->arena, &ticking->today.actions, err);
}

int explanations_settle(struct ticking *ticking, struct live_run *live, struct lofte_err *err) {
    const struct lofte_alert *alert = today_alert(&ticking->today, live->run->subject);
    const bool given = alert && alert->state == LOFTE_ACKNOWLEDGED;
    const bool over = !run_goes_on(live->run, live->occasion);
    int rc = 0;
    for (size_t i = 0; rc == 0 && (given || over) && i < live->run->n_steps; i++) {
        const struct lofte_run_step *step = &live->run->steps[i];
        if (step->step.effect != LOFTE_EFFECT_EXPLAIN || step->state != LOFTE_DOING_DONE)
            continue;
        const struct lofte_action *action = action_find(&ticking->today.actions, step->ref);
        if (action && action->state == LOFTE_ACTION_OPEN)
            rc = action_close(ticking, action->id, given ? LOFTE_ACTION_FINISHED : LOFTE_ACTION_LEFT,
                              given ? alert->act->reason : NULL, err);
    }
    return rc;
}

/* ---- the report ---- */

static const char *window_name(const struct live_run *live, struct arena *arena) {
    const int year = day_split(live->occasion->window.to).year, month = day_split(live->occasion->window.to).month;
    return live->run->on == LOFTE_ON_YEAR ? arena_printf(arena, "%d", year)
                                          : arena_printf(arena, "%d-T%d", year, month / 4);
}

static int report_draft(struct ticking *ticking, struct live_run *live, size_t position, struct lofte_err *err) {
    struct lofte *lofte = ticking->lofte;
    const struct lofte_rule_step *step = &live->run->steps[position].step;
    const struct lofte_receiver *receiver = receiver_find(agreement_of(lofte, live->run), step->to);
    struct lofte_told told = {.day = lofte->as_of, .agreement = live->run->agreement, .role = step->to, .report = true};
    struct step_outcome outcome = {.state = LOFTE_DOING_WAITS, .next = LOFTE_NO_DAY};
    struct lofte_followup followup;
    if (!live->occasion || !receiver || day_is_quiet(lofte->as_of))
        return 0;
    if (!role_reaches(ticking, step->to)) {
        outcome.result = text_make(ticking->arena, N_("no receiver is set for \"{0}\""), step->to);
        return step_note(ticking, live, position, &outcome, err);
    }
    int rc = lofte_followup(lofte, ticking->arena, &followup, err);
    if (rc == 0)
        rc = ticking->speaker->report(ticking->speaker->data, receiver, &followup, live->occasion->window,
                                      ticking->arena, &told.letter, err);
    told.event =
        arena_printf(ticking->arena, "report/%s/%s/%s", told.agreement, window_name(live, ticking->arena), step->to);
    if (rc == 0)
        rc = letter_queue(ticking, "report", &told, err);
    if (rc < 0)
        return rc;
    outcome = (struct step_outcome){LOFTE_DOING_DONE, LOFTE_NO_DAY, told.event,
                                    text_make(ticking->arena, N_("the draft went to {0}"), step->to)};
    return step_note(ticking, live, position, &outcome, err);
}

int step_do(struct ticking *ticking, struct live_run *live, size_t position, struct lofte_err *err) {
    if (!agreement_of(ticking->lofte, live->run))
        return 0; /* its folder is gone: the step waits until it is back */
    switch (live->run->steps[position].step.effect) {
    case LOFTE_EFFECT_ALERT:
    case LOFTE_EFFECT_ESCALATE:
        return 0; /* with the digests: receivers_tell */
    case LOFTE_EFFECT_AGENDA:
        return agenda_put(ticking, live, position, err);
    case LOFTE_EFFECT_ACTION:
    case LOFTE_EFFECT_EXPLAIN:
        return action_open(ticking, live, position, err);
    case LOFTE_EFFECT_REPORT:
        return report_draft(ticking, live, position, err);
    }
    return 0;
}

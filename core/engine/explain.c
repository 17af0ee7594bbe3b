/* SPDX-License-Identifier: MIT
 *
 * Where a number comes from: every statement of an activity with its fate, every figure with its formula's inputs, and
 * sources that disagree.
 */
#include "base/days.h"
#include "engine/decisions.h"
#include "engine/evidence.h"
#include "engine/quarantine.h"
#include "model/recurrence.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- statements ---- */

static void statements_explain(const struct activity_evaluation *of, struct arena *arena,
                               struct lofte_explanation *out) {
    const int64_t *placed = evidence_placed(of, of->standing->window, arena);
    out->n_statements = of->n_entries;
    out->statements = ARENA_ARRAY(arena, struct lofte_explained, of->n_entries);
    for (size_t i = 0; i < of->n_entries; i++) {
        const struct ledger_outcome *outcome = &of->ledger.outcomes[i];
        struct lofte_explained *explained = &out->statements[i];
        *explained = (struct lofte_explained){.statement = of->entries[i].statement,
                                              .verdict = outcome->verdict,
                                              .placed = placed[i],
                                              .duplicate_of = outcome->duplicate_of,
                                              .n_duplicate_of = outcome->n_duplicate_of};
        if (outcome->verdict == LOFTE_COUNTED && explained->placed == 0)
            explained->verdict = LOFTE_OUTSIDE_WINDOW;
    }
}

void disagreements_explain(const struct activity_evaluation *of, struct arena *arena, struct lofte_disagreement **out,
                           size_t *n) {
    *n = of->ledger.n_disagreements;
    *out = ARENA_ARRAY(arena, struct lofte_disagreement, *n);
    for (size_t i = 0; i < *n; i++) {
        const struct ledger_disagreement *from = &of->ledger.disagreements[i];
        struct lofte_disagreement *to = &(*out)[i];
        to->claim = of->entries[from->claim].statement;
        to->text = text_make(arena, N_("{0}, item {1}, says {2}; other minutes tell of {3} in the same time"),
                             to->claim->meeting, to->claim->item, NUM(from->said), NUM(from->placed));
        to->n_others = from->n_others;
        to->others = ARENA_ARRAY(arena, const struct lofte_statement *, from->n_others);
        for (size_t k = 0; k < from->n_others; k++)
            to->others[k] = of->entries[from->others[k]].statement;
    }
}

/* ---- figures ---- */

static char *decimal(struct arena *arena, double value) {
    return arena_printf(arena, "%.1f", value);
}

static void derive(struct lofte_explanation *out, size_t *cap, struct arena *arena, const char *key,
                   struct lofte_text text) {
    *ARENA_PUSH(arena, out->derivations, out->n_derivations, *cap) =
        (struct lofte_derivation){.key = key, .text = text};
}

static void counts_derive(const struct lofte_standing *s, struct arena *arena, struct lofte_explanation *out,
                          size_t *cap) {
    derive(out, cap, arena, "counted",
           text_make(arena, N_("events from {1} to {2}, each once, in minutes dated up to {3}: {0}"), NUM(s->counted),
                     DAY(s->window.from), DAY(s->window.to), DAY(s->judged_to)));
    if (s->unconfirmed > 0)
        derive(out, cap, arena, "unconfirmed",
               text_make(arena, N_("{0} more if what waits in review is accepted"), NUM(s->unconfirmed)));
    if (s->in_drafts > 0)
        derive(out, cap, arena, "in_drafts",
               text_make(arena, N_("{0} more if the drafts are approved as they stand"), NUM(s->in_drafts)));
    if (s->booked > 0)
        derive(out, cap, arena, "booked",
               text_make(arena, N_("planned after {1} and inside the window: {0}"), NUM(s->booked), DAY(s->judged_to)));
    if (s->overdue_plans > 0)
        derive(out, cap, arena, "overdue_plans",
               text_make(arena, N_("planned up to {1} with nothing reported: {0}"), NUM(s->overdue_plans),
                         DAY(s->judged_to)));
}

static void pace_derive(const struct lofte_standing *s, struct arena *arena, struct lofte_explanation *out,
                        size_t *cap) {
    if (s->target <= 0 || s->judged_to == LOFTE_NO_DAY || isnan(s->planned_by_now))
        return;
    const double share = plan_share(&s->activity->target, s->window, s->judged_to);
    const char *percent = decimal(arena, share * 100);
    derive(out, cap, arena, "planned_by_now",
           text_make(arena, N_("{0} × {1} % = {2}: target × share of the plan by {3}"), NUM(s->target), percent,
                     decimal(arena, s->planned_by_now), DAY(s->judged_to)));
    if (s->shortfall >= 0)
        derive(out, cap, arena, "shortfall",
               text_make(arena, N_("{0} − {1}, in whole activities: {2}"), decimal(arena, s->planned_by_now),
                         NUM(s->counted), NUM(s->shortfall)));
    if (s->lag_weeks > 0)
        derive(out, cap, arena, "lag_weeks",
               text_make(arena, N_("the plan stood at {0} so long before {2}: {1}"), NUM(s->counted),
                         decimal(arena, s->lag_weeks), DAY(s->judged_to)));
    if (!isnan(s->needed_per_month) && isfinite(s->needed_per_month))
        derive(out, cap, arena, "needed_per_month",
               text_make(arena, N_("({0} − {1}) left until {2}: {3} a month"), NUM(s->target), NUM(s->counted),
                         DAY(s->window.to), decimal(arena, s->needed_per_month)));
    if (!isnan(s->probability))
        derive(out, cap, arena, "probability",
               text_make(arena,
                         N_("{0} of {1} done at {2} % of the plan; with a prior worth one activity the target is "
                            "reached with probability {3} %"),
                         NUM(s->counted), NUM(s->target), percent, decimal(arena, s->probability * 100)));
}

static int quotes_verify(struct lofte *lofte, const struct activity_evaluation *of, struct arena *arena,
                         struct lofte_verified *out, struct lofte_err *err) {
    out->failed = ARENA_ARRAY(arena, const struct lofte_statement *, of->n_entries);
    for (size_t i = 0; i < of->n_entries; i++) {
        bool holds;
        const int rc = store_quote_verify(lofte->store, of->entries[i].statement, &holds, err);
        if (rc < 0)
            return rc;
        out->n_checked++;
        out->n_weeded += of->entries[i].statement->sentence != NULL;
        if (!holds)
            out->failed[out->n_failed++] = of->entries[i].statement;
    }
    return 0;
}

static int activity_explain(struct lofte *lofte, const struct evaluation *evaluation, size_t index, bool verify,
                            struct arena *arena, struct lofte_explanation *out, struct lofte_err *err) {
    const struct activity_evaluation *of = &evaluation->activities[index];
    size_t cap = 0;
    *out =
        (struct lofte_explanation){.agreement = evaluation->agreement, .pledge = of->pledge, .standing = of->standing};
    statements_explain(of, arena, out);
    disagreements_explain(of, arena, &out->disagreements, &out->n_disagreements);
    counts_derive(of->standing, arena, out, &cap);
    pace_derive(of->standing, arena, out, &cap);
    return verify ? quotes_verify(lofte, of, arena, &out->verified, err) : 0;
}

/* ---- which activity is meant ---- */

/* "agreement/activity" or "activity". */
static bool is_meant(const char *words, const struct lofte_agreement *agreement, const char *activity) {
    const char *slash = strchr(words, '/');
    if (!slash)
        return str_equal(words, activity);
    const size_t n = (size_t)(slash - words);
    return strlen(agreement->id) == n && strncmp(agreement->id, words, n) == 0 && str_equal(slash + 1, activity);
}

/* The pledge that lacks just now and for which minutes told of the activity; NULL: none. */
static int lacking_find(struct lofte *lofte, const char *words, struct arena *arena, const struct lofte_pledge **out,
                        struct lofte_err *err) {
    struct lofte_statements all;
    const int rc = lofte_links(lofte, NULL, arena, &all, err);
    *out = NULL;
    for (size_t i = 0; rc == 0 && i < all.n && !*out; i++)
        for (size_t a = 0; a < lofte->n_agreements; a++)
            for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++) {
                const struct lofte_pledge *pledge = &lofte->agreements[a].pledges[p];
                if (pledge_lacks(pledge) && str_equal(pledge->id, all.statement[i].pledge) &&
                    is_meant(words, &lofte->agreements[a], all.statement[i].activity))
                    *out = pledge;
            }
    return rc;
}

/* "a, b": pledges whose activities are not known just now; NULL: none. */
static const char *lacking_names(const struct lofte *lofte, struct arena *arena) {
    struct buf names;
    buf_init(&names, arena);
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++)
            if (pledge_lacks(&lofte->agreements[a].pledges[p]))
                buf_printf(&names, "%s%s", names.len ? ", " : "", lofte->agreements[a].pledges[p].id);
    return names.len ? names.data : NULL;
}

static int not_found(struct lofte *lofte, const char *words, struct arena *arena, struct lofte_err *err) {
    const struct lofte_pledge *lacking;
    const int rc = lacking_find(lofte, words, arena, &lacking, err);
    if (rc < 0)
        return rc;
    if (lacking)
        return err_set(
            err, LOFTE_EPLUGIN,
            lacking->state == LOFTE_PLUGIN_QUARANTINED
                ? N_("activity {0} cannot be judged: the plugin of its pledge {1} is in quarantine; lofte plugins "
                     "says why")
                : N_("activity {0} cannot be judged: the plugin of its pledge {1} is bad; lofte plugins says why"),
            words, lacking->id);
    struct buf known;
    const char **ids = NULL;
    size_t n = 0, cap = 0;
    buf_init(&known, arena);
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++)
            for (size_t i = 0; i < lofte->agreements[a].pledges[p].n_activities; i++) {
                const char *id = lofte->agreements[a].pledges[p].activities[i].id;
                *ARENA_PUSH(arena, ids, n, cap) = id;
                buf_printf(&known, "%s%s", known.len ? ", " : "", id);
            }
    const char *without = lacking_names(lofte, arena);
    if (without)
        return err_set(
            err, LOFTE_ENOTFOUND,
            N_("there is no activity \"{0}\" among the pledges that can be judged; just now these cannot: {1}"), words,
            without);
    const char *near = str_nearest(words, ids, n);
    if (near)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no activity \"{0}\"; did you mean \"{1}\"?"), words, near);
    return err_set(err, LOFTE_ENOTFOUND, N_("there is no activity \"{0}\"; there are: {1}"), words, known.data);
}

/* So that a person can say what is wrong with one of them. */
static void statements_identify(const struct evaluation *evaluation, const char *activity, struct arena *arena) {
    for (size_t i = 0; i < evaluation->n_statements; i++) {
        struct lofte_decision key;
        if (!str_equal(evaluation->statements[i].activity, activity))
            continue;
        statement_identify(evaluation->statements, i, arena, &key);
        evaluation->statements[i].id = key.statement;
    }
}

int lofte_explain(struct lofte *lofte, const char *activity, bool verify, struct arena *arena,
                  struct lofte_explanation **out, size_t *n, struct lofte_err *err) {
    struct lofte_explanation *found = NULL;
    size_t n_found = 0, cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        struct evaluation evaluation;
        int rc = agreement_evaluate(lofte, &lofte->agreements[a], true, arena, &evaluation, err);
        for (size_t i = 0; rc == 0 && i < evaluation.n_activities; i++) {
            const char *id = evaluation.activities[i].activity->id;
            if (!is_meant(activity, &lofte->agreements[a], id))
                continue;
            statements_identify(&evaluation, id, arena);
            rc = activity_explain(lofte, &evaluation, i, verify, arena, ARENA_PUSH(arena, found, n_found, cap), err);
        }
        if (rc < 0)
            return rc;
    }
    if (n_found == 0)
        return not_found(lofte, activity, arena, err);
    *out = found;
    *n = n_found;
    return 0;
}

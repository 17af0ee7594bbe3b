/* SPDX-License-Identifier: MIT
 *
 * What is remembered of plugins that fail, in one command and from one to the next.
 */
#include "engine/quarantine.h"
#include "base/days.h"

#include <string.h>

enum { FAILURES = 3, STRIKES = 3 };

/* One pledge's plugin in this command. */
struct watch {
    bool worked[TROUBLE_PLACES];
    bool failed;
    int strikes; /* failed calls in a row */
    struct trouble trouble;
};

struct quarantine {
    struct trouble *troubles; /* as they were when the command began */
    size_t n_troubles;
    struct watch **watch; /* one array an agreement, one entry a pledge */
};

int quarantine_read(struct lofte *lofte, struct plugins_bans *out, struct lofte_err *err) {
    struct arena *arena = lofte->arena;
    struct quarantine *quarantine = ARENA_NEW(arena, struct quarantine);
    const int rc = store_troubles(lofte->store, arena, &quarantine->troubles, &quarantine->n_troubles, err);
    if (rc < 0)
        return rc;
    struct plugins_ban *bans = ARENA_ARRAY(arena, struct plugins_ban, quarantine->n_troubles);
    size_t n = 0;
    for (size_t i = 0; i < quarantine->n_troubles; i++) {
        const struct trouble *trouble = &quarantine->troubles[i];
        if (trouble->failures >= FAILURES)
            bans[n++] = (struct plugins_ban){trouble->agreement, trouble->pledge, trouble->digest, trouble->why};
    }
    lofte->quarantine = quarantine;
    *out = (struct plugins_bans){bans, n};
    return 0;
}

static const struct trouble *trouble_of(const struct quarantine *quarantine, const struct lofte_pledge *pledge) {
    for (size_t i = 0; i < quarantine->n_troubles; i++)
        if (str_equal(quarantine->troubles[i].agreement, pledge->agreement) &&
            str_equal(quarantine->troubles[i].pledge, pledge->id))
            return &quarantine->troubles[i];
    return NULL;
}

static void tell_pledge(const struct quarantine *quarantine, struct lofte_pledge *pledge) {
    const struct trouble *trouble = trouble_of(quarantine, pledge);
    if (!trouble)
        return;
    pledge->reset_on = trouble->reset_on;
    pledge->reset_by = trouble->reset_by;
    if (!str_equal(trouble->digest, pledge->digest) || trouble->failures == 0)
        return;
    pledge->failures = trouble->failures;
    pledge->failed_on = trouble->day;
}

void quarantine_begin(struct lofte *lofte) {
    struct quarantine *quarantine = lofte->quarantine;
    if (!quarantine)
        return;
    quarantine->watch = ARENA_ARRAY(lofte->arena, struct watch *, lofte->n_agreements);
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &lofte->agreements[a];
        quarantine->watch[a] = ARENA_ARRAY(lofte->arena, struct watch, agreement->n_pledges);
        for (size_t p = 0; p < agreement->n_pledges; p++) {
            struct lofte_pledge *pledge = &agreement->pledges[p];
            tell_pledge(quarantine, pledge);
            if (pledge->state == LOFTE_PLUGIN_ON)
                quarantine_note(lofte, pledge, TROUBLE_LOAD, NULL);
            if (pledge->state == LOFTE_PLUGIN_BAD && pledge->digest && plugins_at_fault(&pledge->why))
                quarantine_note(lofte, pledge, TROUBLE_LOAD, &pledge->why);
        }
    }
}

static struct watch *watch_of(const struct lofte *lofte, const struct lofte_pledge *pledge) {
    for (size_t a = 0; lofte->quarantine && a < lofte->n_agreements; a++)
        if (str_equal(lofte->agreements[a].id, pledge->agreement))
            return &lofte->quarantine->watch[a][pledge - lofte->agreements[a].pledges];
    return NULL;
}

void quarantine_note(struct lofte *lofte, const struct lofte_pledge *pledge, enum trouble_place place,
                     const struct lofte_finding *failure) {
    struct watch *watch = watch_of(lofte, pledge);
    if (!watch || (failure && !plugins_at_fault(failure)))
        return;
    watch->strikes = failure ? watch->strikes + 1 : 0;
    watch->worked[place] |= !failure;
    if (!failure || watch->failed)
        return;
    watch->failed = true;
    watch->trouble = (struct trouble){.agreement = pledge->agreement,
                                      .pledge = pledge->id,
                                      .digest = pledge->digest,
                                      .place = place,
                                      .day = lofte->as_of,
                                      .why = *failure};
    watch->trouble.why.text = text_put(lofte->arena, failure->text.id, failure->text.arg);
}

bool quarantine_struck(const struct lofte *lofte, const struct lofte_pledge *pledge) {
    const struct watch *watch = watch_of(lofte, pledge);
    return watch && watch->strikes >= STRIKES;
}

static int watch_write(struct lofte *lofte, const struct lofte_pledge *pledge, const struct watch *watch,
                       struct lofte_err *err) {
    if (watch->failed)
        return store_trouble_add(lofte->store, &watch->trouble, err);
    const struct trouble *before = trouble_of(lofte->quarantine, pledge);
    if (!before || before->failures == 0)
        return 0;
    const bool same = str_equal(before->digest, pledge->digest);
    return watch->worked[same ? before->place : TROUBLE_LOAD] ? store_trouble_over(lofte->store, before, err) : 0;
}

void quarantine_write(struct lofte *lofte) {
    if (!lofte->quarantine || !lofte->quarantine->watch || lofte->dry)
        return;
    struct lofte_err lost;
    store_hurry(lofte->store);
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++)
            if (watch_write(lofte, &lofte->agreements[a].pledges[p], &lofte->quarantine->watch[a][p], &lost) < 0)
                return;
}

bool pledge_lacks(const struct lofte_pledge *pledge) {
    return pledge->state == LOFTE_PLUGIN_BAD || pledge->state == LOFTE_PLUGIN_QUARANTINED;
}

void pledge_findings(const struct lofte_pledge *pledge, struct arena *arena, struct findings *findings) {
    if (!pledge_lacks(pledge))
        return;
    if (pledge->state == LOFTE_PLUGIN_QUARANTINED)
        finding_add(
            arena, findings, LOFTE_ERROR, 0, NULL,
            text_make(arena,
                      N_("pledge {0} cannot be judged: its plugin failed in {1} commands in a row, the last time "
                         "on {2}, and is in quarantine. When somebody has looked at it: lofte plugins reset {0}. "
                         "The last reason:"),
                      pledge->id, NUM(pledge->failures), DAY(pledge->failed_on)))
            ->file = pledge->file;
    *ARENA_PUSH(arena, findings->finding, findings->n, findings->cap) = pledge->why;
}

/* ---- a person lets it try again ---- */

/* "agreement/pledge" or "pledge". */
static bool is_meant(const char *words, const struct lofte_pledge *pledge) {
    const size_t n = strlen(pledge->agreement);
    return str_equal(words, pledge->id) ||
           (strncmp(words, pledge->agreement, n) == 0 && words[n] == '/' && str_equal(words + n + 1, pledge->id));
}

static int not_found(const struct lofte *lofte, const char *words, struct arena *arena, struct lofte_err *err) {
    const char **ids = NULL;
    size_t n = 0, cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++)
            *ARENA_PUSH(arena, ids, n, cap) = lofte->agreements[a].pledges[p].id;
    const char *near = str_nearest(words, ids, n);
    if (near)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no pledge \"{0}\"; did you mean \"{1}\"?"), words, near);
    return err_set(err, LOFTE_ENOTFOUND, N_("there is no pledge \"{0}\"; lofte plugins lists them"), words);
}

int lofte_plugin_reset(struct lofte *lofte, const char *pledge, const char *who, struct arena *arena,
                       struct lofte_err *err) {
    size_t found = 0, reset = 0;
    if (!lofte->store)
        return err_set(err, LOFTE_ESTORE, N_("there is no database here that can be opened; lofte doctor says more"));
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++) {
            const struct lofte_pledge *of = &lofte->agreements[a].pledges[p];
            if (!is_meant(pledge, of))
                continue;
            found++;
            if (of->failures == 0)
                continue;
            const struct trouble trouble = {
                .agreement = of->agreement, .pledge = of->id, .reset_on = lofte->as_of, .reset_by = who};
            const int rc = store_trouble_reset(lofte->store, &trouble, err);
            if (rc < 0)
                return rc;
            reset++;
        }
    if (!found)
        return not_found(lofte, pledge, arena, err);
    return reset ? 0
                 : err_set(err, LOFTE_ENOTFOUND, N_("the plugin of {0} has not failed; there is nothing to reset"),
                           pledge);
}

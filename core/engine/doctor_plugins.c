/* SPDX-License-Identifier: MIT
 *
 * The plugins: each loaded as any command loads it, but in quarantine or not as the database has it; nothing is noted.
 */
#include "base/days.h"
#include "base/file.h"
#include "engine/doctor.h"
#include "engine/quarantine.h"

static void pledge_look(struct doctor *doctor, const struct lofte_pledge *pledge) {
    struct arena *arena = doctor->arena;
    if (pledge->state == LOFTE_PLUGIN_QUARANTINED)
        doctor_add(doctor, "plugins", LOFTE_PROBLEM,
                   text_make(arena, N_("The plugin of {0} is in quarantine since {1}, so the pledge cannot be judged."),
                             pledge->id, DAY(pledge->failed_on)),
                   text_make(arena,
                             N_("See lofte plugins for the reason; when somebody has looked at it: lofte plugins reset "
                                "{0}"),
                             pledge->id));
    if (pledge->state == LOFTE_PLUGIN_BAD) {
        doctor_add(doctor, "plugins", LOFTE_PROBLEM,
                   text_make(arena, N_("The plugin of {0} is bad, so the pledge cannot be judged."), pledge->id),
                   text_make(arena, N_("Correct {0}; lofte plugins says what is wrong with it."), pledge->file));
    }
    if (pledge->state == LOFTE_PLUGIN_ON && pledge->failures)
        doctor_add(doctor, "plugins", LOFTE_ADVICE,
                   text_make(arena, N_("The plugin of {0} has failed; commands in a row: {1}."), pledge->id,
                             NUM(pledge->failures)),
                   text_make(arena, N_("See lofte plugins; after three it goes into quarantine.")));
}

/* Another pledge's word, claimed too: what minutes tell by it may be read for the one or the other. */
static void words_compare(struct doctor *doctor, const struct lofte_pledge *a, const struct lofte_pledge *b) {
    for (size_t i = 0; i < a->n_activities; i++)
        for (size_t k = 0; k < b->n_activities; k++) {
            const struct lofte_word_list *x = &a->activities[i].vocabulary.count,
                                         *y = &b->activities[k].vocabulary.count;
            for (size_t n = 0; n < x->n * y->n; n++)
                if (str_equal(x->word[n / y->n], y->word[n % y->n])) {
                    doctor_add(doctor, "plugins", LOFTE_ADVICE,
                               text_make(doctor->arena, N_("The pledges {0} and {1} both claim the word '{2}'."), a->id,
                                         b->id, x->word[n / y->n]),
                               text_make(doctor->arena,
                                         N_("Leave it to one of them, or minutes may count for the wrong one.")));
                    return;
                }
        }
}

static void agreement_look(struct doctor *doctor, const struct lofte_agreement *agreement) {
    size_t on = 0, off = 0;
    for (size_t p = 0; p < agreement->n_pledges; p++) {
        on += agreement->pledges[p].state == LOFTE_PLUGIN_ON;
        off += agreement->pledges[p].state == LOFTE_PLUGIN_OFF;
    }
    fine(doctor, "plugins", N_("{0}: pledges {1}, on {2}, off {3}; API {4}."), agreement->id, NUM(agreement->n_pledges),
         NUM(on), NUM(off), NUM(plugins_api()));
    for (size_t p = 0; p < agreement->n_pledges; p++) {
        pledge_look(doctor, &agreement->pledges[p]);
        for (size_t k = 0; k < p; k++)
            words_compare(doctor, &agreement->pledges[k], &agreement->pledges[p]);
    }
}

void doctor_plugins(struct doctor *doctor) {
    struct arena *arena = doctor->arena;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    struct lofte lofte = {.arena = arena, .as_of = doctor->options->as_of, .dry = true};
    struct plugins_bans bans = {0};
    cleanup_(store_cleanup) struct store *store = NULL;
    if (doctor->readable && store_open_raw(doctor->database, STORE_RAW_READ, &store, err) == 0) {
        lofte.store = store;
        (void)!quarantine_read(&lofte, &bans, err);
    }
    const char *folder = path_join(arena, doctor->options->workspace, workspace_plugins);
    if (plugins_load(folder, &bans, NULL, arena, &lofte.plugins, err) < 0) {
        doctor_add_err(doctor, "plugins", err,
                       text_make(arena, N_("Until this is put right no command can answer; see {0}."), folder));
        return;
    }
    lofte.agreements = plugins_agreements(lofte.plugins, &lofte.n_agreements);
    quarantine_begin(&lofte);
    if (lofte.n_agreements == 0)
        doctor_add(doctor, "plugins", LOFTE_PROBLEM, text_make(arena, N_("There is no agreement in {0}."), folder),
                   text_make(arena, N_("Put the agreement's folder back, from a backup or from the shipped ones.")));
    for (size_t a = 0; a < lofte.n_agreements; a++)
        agreement_look(doctor, &lofte.agreements[a]);
    plugins_close(lofte.plugins);
}

/* SPDX-License-Identifier: MIT
 *
 * Is this a sound place to work in? Every part is asked by itself, in a way that fails nowhere: broken set-ups are what
 * it is for. Here the order, the libraries and the workers; the rest in doctor_place.c, doctor_store.c and
 * doctor_plugins.c.
 */
#include "engine/doctor.h"
#include "base/digest.h"
#include "base/file.h"
#include "language/normalise.h"
#include "worker/trial.h"
#include "xml/minutes.h"

void doctor_add(struct doctor *doctor, const char *topic, enum lofte_health health, struct lofte_text says,
                struct lofte_text advice) {
    *ARENA_PUSH(doctor->arena, doctor->report.check, doctor->report.n, doctor->cap) =
        (struct lofte_check){topic, health, says, advice};
    doctor->report.n_problems += health == LOFTE_PROBLEM;
    doctor->report.n_advice += health == LOFTE_ADVICE;
}

void doctor_add_err(struct doctor *doctor, const char *topic, const struct lofte_err *err, struct lofte_text advice) {
    struct lofte_text says = text_put(doctor->arena, err->text.id, err->text.arg);
    doctor_add(doctor, topic, LOFTE_PROBLEM, says, advice);
}

static void libraries(struct doctor *doctor) {
    fine(doctor, "program", "lofte {0}.", LOFTE_VERSION);
    const struct store_library sqlite = store_library();
    if (sqlite.wal_bug)
        fine(doctor, "sqlite",
             N_("SQLite {0}. It has the bug that can damage a database in WAL mode; lofte uses another mode, so it "
                "cannot "
                "strike here."),
             sqlite.version);
    else
        fine(doctor, "sqlite", N_("SQLite {0}."), sqlite.version);
    fine(doctor, "libraries", N_("{0}, {1}, {2}, {3}, {4}."), minutes_library(), plugins_library(),
         worker_library(doctor->arena), digest_library(doctor->arena), normalise_library(doctor->arena));
}

static void workers(struct doctor *doctor) {
    struct arena *arena = doctor->arena;
    switch (worker_try()) {
    case TRIAL_HOLDS:
        fine(doctor, "isolation",
             N_("Plugins and XML are read in processes that can open no files and are ended in time."));
        break;
    case TRIAL_NO_START:
        doctor_add(
            doctor, "isolation", LOFTE_PROBLEM,
            text_make(arena, N_("No confined process can be started, so no minutes and no plugins can be read.")),
            text_make(arena, N_("Is lofte run in a container or under a limit that forbids seccomp or new processes? "
                                "Allow them.")));
        break;
    case TRIAL_OPENS:
    case TRIAL_LINGERS:
        doctor_add(
            doctor, "isolation", LOFTE_PROBLEM,
            text_make(arena, N_("The processes that read plugins and XML are not confined here.")),
            text_make(arena, N_("Use a kernel with seccomp filters, and read no plugins and minutes of strangers "
                                "until then.")));
        break;
    case TRIAL_UNCONFINED:
        doctor_add(
            doctor, "isolation", LOFTE_ADVICE,
            text_make(arena, N_("This is a build for tests, in which the processes that read plugins and XML are "
                                "not confined.")),
            text_make(arena, N_("Use a release build for real minutes.")));
        break;
    }
}

void doctor_machine(struct doctor *doctor) {
    libraries(doctor);
    workers(doctor);
}

void lofte_doctor(const struct lofte_options *options, struct arena *arena, struct lofte_doctor_report *out) {
    struct doctor doctor = {
        .options = options, .arena = arena, .database = path_join(arena, options->workspace, workspace_database)};
    doctor_machine(&doctor);
    if (doctor_place(&doctor)) {
        doctor_database(&doctor);
        doctor_plugins(&doctor);
    }
    *out = doctor.report;
}

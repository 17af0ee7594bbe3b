/* SPDX-License-Identifier: MIT
 *
 * The database: whose it is, its schema, whether it is whole, what an interrupted write left. Nothing is written.
 */
#include "base/days.h"
#include "base/file.h"
#include "engine/doctor.h"
#include "store/health.h"
#include "store/site.h"
#include "store/workflow.h"

#include <sys/stat.h>

static struct lofte_text restore_advice(struct doctor *doctor) {
    return text_make(doctor->arena, N_("Bring the latest backup back: lofte restore BACKUP"));
}

/* False: it is not to be opened. */
static bool schema(struct doctor *doctor) {
    struct arena *arena = doctor->arena;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    struct header header;
    if (header_read(doctor->database, &header, err) < 0) {
        doctor_add_err(doctor, "database", err, restore_advice(doctor));
        return false;
    }
    if (!header.sqlite || header.empty || !header.ours) {
        doctor_add(
            doctor, "database", LOFTE_PROBLEM,
            text_make(arena, N_("{0} is not a database of lofte, or its beginning is damaged."), doctor->database),
            restore_advice(doctor));
        return false;
    }
    const char *version = NUM(header.version), *known = NUM(schema_version());
    if (header.future) {
        doctor_add(doctor, "schema", LOFTE_PROBLEM,
                   text_make(arena, N_("The database has version {0}; this program knows versions up to {1}."), version,
                             known),
                   text_make(arena, N_("Install the newer lofte that wrote it.")));
        return false;
    }
    if (header.wal)
        doctor_add(
            doctor, "database", LOFTE_PROBLEM,
            text_make(arena, N_("Another program has put the database in WAL mode, in which two who write at once can "
                                "damage it.")),
            text_make(arena, N_("Close the other program; the next lofte command sets the mode back.")));
    const bool older = (int)header.version < schema_version();
    if (older) /* our statements would not fit its tables */
        fine(doctor, "schema", N_("The database has version {0}; the next command brings it to {1}."), version, known);
    else
        fine(doctor, "schema", N_("The database has version {0}, this program's own."), version);
    return !header.wal && !older;
}

static bool journal(struct doctor *doctor) {
    struct stat st;
    if (stat(arena_printf(doctor->arena, "%s-journal", doctor->database), &st) < 0 || st.st_size == 0)
        return true;
    doctor_add(
        doctor, "journal", LOFTE_ADVICE,
        text_make(doctor->arena, N_("A write was interrupted, or is going on just now; the database was not looked "
                                    "through.")),
        text_make(doctor->arena, N_("Run lofte meetings, which takes an unfinished write back, and then this "
                                    "again. Remove no file yourself.")));
    return false;
}

static void whole(struct doctor *doctor, struct store *store) {
    struct arena *arena = doctor->arena;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    struct store_check check;
    if (store_check(store, arena, &check, err) < 0) {
        doctor_add_err(doctor, "integrity", err, restore_advice(doctor));
        return;
    }
    doctor->readable = true;
    if (check.n_broken)
        doctor_add(doctor, "integrity", LOFTE_PROBLEM,
                   text_make(arena, N_("Minutes that are not as they were stored: {0} of {1}; the first is {2}."),
                             NUM(check.n_broken), NUM(check.n_revisions), check.broken),
                   restore_advice(doctor));
    else if (check.n_weeded)
        fine(doctor, "integrity",
             N_("The database is whole. Minutes: {0}, each as it was stored; of these weeded: {1}."),
             NUM(check.n_revisions), NUM(check.n_weeded));
    else
        fine(doctor, "integrity", N_("The database is whole. Minutes: {0}, each as it was stored."),
             NUM(check.n_revisions));
}

static void last_import(struct doctor *doctor, struct store *store) {
    struct arena *arena = doctor->arena;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    lofte_day last;
    if (store_last_import(store, &last, err) < 0 || last == LOFTE_NO_DAY || last <= doctor->options->as_of)
        return;
    doctor_add(
        doctor, "clock", LOFTE_PROBLEM,
        text_make(arena, N_("Minutes were imported on {0}, and the clock says that this is still to come."), DAY(last)),
        text_make(arena, N_("Set the clock: every judgement depends on the day.")));
}

static void last_tick(struct doctor *doctor, struct store *store) {
    struct arena *arena = doctor->arena;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    const lofte_day today = doctor->options->as_of;
    const struct lofte_text advice = text_make(
        arena, N_("Have it run every morning: lofte daemon, the systemd timer, or a line of cron with lofte tick."));
    lofte_day last;
    if (store_tick_last(store, &last, err) < 0 || (last == LOFTE_NO_DAY && !doctor->receivers))
        return;
    if (last == LOFTE_NO_DAY)
        doctor_add(doctor, "workflow", LOFTE_ADVICE,
                   text_make(arena, N_("Receivers are set and lofte tick has never been run, so they get nothing.")),
                   advice);
    else if (today - last > LOFTE_TICK_STALE)
        doctor_add(doctor, "workflow", LOFTE_ADVICE,
                   text_make(arena, N_("lofte tick was run last on {0}; nothing has been sent since."), DAY(last)),
                   advice);
    else
        fine(doctor, "workflow", N_("lofte tick was run last on {0}."), DAY(last));
}

void doctor_database(struct doctor *doctor) {
    if (!path_is_there(doctor->database) || !schema(doctor) || !journal(doctor))
        return;
    struct lofte_err *err = ARENA_NEW(doctor->arena, struct lofte_err);
    cleanup_(store_cleanup) struct store *store = NULL;
    if (store_open_raw(doctor->database, STORE_RAW_READ, &store, err) < 0) {
        doctor_add_err(doctor, "database", err, restore_advice(doctor));
        return;
    }
    whole(doctor, store);
    if (!doctor->readable)
        return;
    last_import(doctor, store);
    last_tick(doctor, store);
}

/* SPDX-License-Identifier: MIT
 *
 * Bringing a backup back: copied and checked first, what is there put aside, then the database by SQLite's own means
 * into the live one. Not by renaming a file over it: the journal of a killed writer would be rolled into the new file.
 * Only a database that cannot be opened at all is replaced, its journal going first.
 */
#include "base/days.h"
#include "base/file.h"
#include "base/move.h"
#include "engine/backup.h"
#include "engine/engine.h"
#include "engine/scratch.h"
#include "store/site.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* One restore under way; paths of the workspace, the backup and the copy of it that is brought back. */
struct restore {
    const char *workspace, *database;
    const char *backup, *copy, *copied;
    struct arena *arena;
    struct header header; /* the backup's */
    struct store_check check;
    bool damaged; /* the live database cannot be opened */
};

/* Before the backup is touched: a database left in WAL or in the middle of a change is not opened where it lies. */
static int check_header(struct restore *restore, struct lofte_err *err) {
    const char *database = path_join(restore->arena, restore->backup, workspace_database);
    if (!path_is_there(database))
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no backup in {0}"), restore->backup);
    if (path_same(restore->workspace, restore->backup))
        return err_set(err, LOFTE_EUSAGE, N_("{0} is the workspace itself; give a backup of it"), restore->backup);
    const int rc = header_read(database, &restore->header, err);
    if (rc < 0)
        return rc;
    if (restore->header.wal || file_bytes(arena_printf(restore->arena, "%s-journal", database)) > 0)
        return err_set(
            err, LOFTE_ESTORE,
            N_("{0} was left in the middle of a change; run lofte --workspace {0} status once, then restore it"),
            restore->backup);
    return 0;
}

/* Copies the backup beside the live database, brings the copy up to this program's version and reads all of it. */
static int fetch_database(struct restore *restore, struct lofte_err *err) {
    const char *from = path_join(restore->arena, restore->backup, workspace_database);
    cleanup_(store_cleanup) struct store *backup = NULL;
    cleanup_(store_cleanup) struct store *copy = NULL;
    int rc;
    if ((rc = store_open_raw(from, STORE_RAW_READ, &backup, err)) < 0 || (rc = store_ours(backup, err)) < 0 ||
        (rc = database_copy(backup, restore->copied, from, err)) < 0 ||
        (rc = store_open(restore->copied, false, &copy, err)) < 0)
        return rc;
    return store_check(copy, restore->arena, &restore->check, err);
}

static int fetch(struct restore *restore, struct lofte_err *err) {
    const struct header *header = &restore->header;
    const int rc = fetch_database(restore, err);
    const bool told = header->future || (header->sqlite && !header->ours); /* in words of its own */
    if (rc == LOFTE_ESTORE && !told)
        return err_set(err, LOFTE_ESTORE, N_("the backup {0} is damaged and is not restored; take another one"),
                       restore->backup);
    if (rc < 0)
        return rc;
    if (restore->check.n_broken)
        return err_set(
            err, LOFTE_ESTORE,
            N_("{0} holds minutes that do not fit their checksums any more: {1}, the first of {2}; it is not "
               "restored. Take another backup, or look at this one with lofte --workspace {0} status"),
            restore->backup, NUM(restore->check.n_broken), restore->check.broken);
    return belongings_copy(restore->backup, restore->copy, err);
}

/* Is the live database one that can be written into? Another program's is not touched; one in WAL is brought back from
 * it first. */
static int look_at_live(struct restore *restore, struct lofte_err *err) {
    struct header header;
    int rc = header_read(restore->database, &header, err);
    if (rc == LOFTE_ENOTFOUND)
        return 0;
    if (rc < 0)
        return rc;
    if (header.sqlite && !header.empty && !header.ours)
        return err_set(err, LOFTE_ESTORE, N_("{0} is not a database of lofte; nothing was changed in it"),
                       restore->database);
    if (header.wal) {
        cleanup_(store_cleanup) struct store *live = NULL;
        rc = store_open(restore->database, false, &live, err);
    }
    restore->damaged = !header.sqlite || rc == LOFTE_ESTORE;
    return restore->damaged ? 0 : rc;
}

/* What SQLite keeps beside a database while it is written. */
static const char *const companions[] = {"-journal", "-wal", "-shm"};
enum { COMPANIONS = sizeof companions / sizeof companions[0] };

static int aside_raw(const struct restore *restore, const char *to, struct lofte_err *err) {
    const char *copy = path_join(restore->arena, to, workspace_database);
    (void)unlink(copy);
    int rc = file_copy(restore->database, copy, err);
    for (size_t i = 0; rc == 0 && i < COMPANIONS; i++) {
        const char *beside = arena_printf(restore->arena, "%s%s", restore->database, companions[i]);
        const char *to_beside = arena_printf(restore->arena, "%s%s", copy, companions[i]);
        (void)unlink(to_beside);
        if (path_is_there(beside))
            rc = file_copy(beside, to_beside, err);
    }
    return rc;
}

/* The live database into the folder: copied by SQLite, which also ends what a killed writer left, or where that cannot
 * be, byte by byte. */
static int aside_database(struct restore *restore, const char *to, struct lofte_err *err) {
    if (!restore->damaged) {
        cleanup_(store_cleanup) struct store *live = NULL;
        int rc = store_open_raw(restore->database, STORE_RAW_WRITE, &live, err);
        if (rc == 0)
            rc = database_copy(live, path_join(restore->arena, to, workspace_database), restore->database, err);
        if (rc != LOFTE_ESTORE)
            return rc;
    }
    restore->damaged = true;
    return aside_raw(restore, to, err);
}

/* The first free name of the day. */
static const char *aside_name(const struct restore *restore, lofte_day today) {
    const char *first =
        path_join(restore->arena, restore->workspace, arena_printf(restore->arena, "before-restore-%s", DAY(today)));
    const char *name = first;
    for (int i = 2; path_is_there(name); i++)
        name = arena_printf(restore->arena, "%s-%d", first, i);
    return name;
}

static int put_aside(struct restore *restore, lofte_day today, const char **out, struct lofte_err *err) {
    cleanup_(scratch_drop) struct scratch scratch = {.fd = -1};
    const char *name = aside_name(restore, today);
    int rc;
    if ((rc = scratch_make(restore->workspace, restore->arena, &scratch, err)) < 0 ||
        (path_is_there(restore->database) && (rc = aside_database(restore, scratch.path, err)) < 0) ||
        (rc = belongings_copy(restore->workspace, scratch.path, err)) < 0 || (rc = folder_sync(scratch.path, err)) < 0)
        return rc;
    mode_take(scratch.path, restore->workspace);
    if ((rc = path_move(scratch.path, name, err)) < 0)
        return rc;
    scratch.path = NULL;
    *out = name;
    return 0;
}

static int bring_database(const struct restore *restore, struct lofte_err *err) {
    if (restore->damaged) {
        for (size_t i = 0; i < COMPANIONS; i++)
            (void)unlink(arena_printf(restore->arena, "%s%s", restore->database, companions[i]));
        const int rc = folder_sync(restore->workspace, err);
        if (rc == 0 && rename(restore->copied, restore->database) < 0)
            return err_set(err, LOFTE_EIO, N_("{0} cannot be replaced: {1}"), restore->database, strerror(errno));
        return rc == 0 ? folder_sync(restore->workspace, err) : rc;
    }
    cleanup_(store_cleanup) struct store *copy = NULL;
    cleanup_(store_cleanup) struct store *live = NULL;
    int rc;
    if ((rc = store_open_raw(restore->copied, STORE_RAW_READ, &copy, err)) < 0 ||
        (rc = store_open_raw(restore->database, STORE_RAW_CREATE, &live, err)) < 0)
        return rc;
    return store_copy(copy, live, err);
}

static int bring_belongings(const struct restore *restore, struct lofte_err *err) {
    const char *const names[] = {workspace_plugins, workspace_settings};
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < sizeof names / sizeof names[0]; i++) {
        const char *from = path_join(restore->arena, restore->copy, names[i]);
        if (path_is_there(from))
            rc = path_exchange(from, path_join(restore->arena, restore->workspace, names[i]), err);
    }
    return rc;
}

static bool holds_something(const struct restore *restore) {
    return path_is_there(restore->database) ||
           path_is_there(path_join(restore->arena, restore->workspace, workspace_plugins)) ||
           path_is_there(path_join(restore->arena, restore->workspace, workspace_settings));
}

static int restore_do(struct restore *restore, lofte_day today, struct lofte_restore_report *report,
                      struct lofte_err *err) {
    cleanup_(scratch_drop) struct scratch scratch = {.fd = -1};
    int rc;
    if ((rc = look_at_live(restore, err)) < 0 ||
        (rc = scratch_make(restore->workspace, restore->arena, &scratch, err)) < 0)
        return rc;
    restore->copy = scratch.path;
    restore->copied = path_join(restore->arena, scratch.path, workspace_database);
    if ((rc = fetch(restore, err)) < 0 ||
        (holds_something(restore) && (rc = put_aside(restore, today, &report->aside, err)) < 0))
        return rc;
    report->bytes = file_bytes(restore->copied);
    if ((rc = bring_database(restore, err)) < 0)
        return rc;
    return bring_belongings(restore, err);
}

int lofte_restore(const char *workspace, const char *dir, lofte_day today, struct arena *arena,
                  struct lofte_restore_report *out, struct lofte_err *err) {
    struct lofte_restore_report report = {0};
    struct restore restore = {.workspace = workspace, .backup = dir, .arena = arena};
    restore.database = path_join(arena, workspace, workspace_database);
    int rc;
    if ((rc = check_header(&restore, err)) < 0)
        return rc;
    const bool made = !path_is_there(workspace);
    if ((rc = folder_make(workspace, err)) == 0)
        rc = restore_do(&restore, today, &report, err);
    if (rc < 0) {
        if (made)
            (void)rmdir(workspace);
        return rc;
    }
    report.damaged = restore.damaged;
    report.n_revisions = restore.check.n_revisions;
    *out = report;
    return 0;
}

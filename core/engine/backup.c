/* SPDX-License-Identifier: MIT
 *
 * A backup is a workspace: made beside its place under another name, read back and checked, put on the disk, renamed.
 * The live workspace remembers the last one in a file of its own and not in the database: there it could not be read
 * when it is needed, and a restore would bring back what was true of the backup.
 */
#include "engine/backup.h"
#include "base/days.h"
#include "base/file.h"
#include "base/move.h"
#include "engine/engine.h"
#include "engine/scratch.h"
#include "privacy/identity.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

static const char remembered[] = "last-backup";

int64_t file_bytes(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 ? (int64_t)st.st_size : 0;
}

bool path_same(const char *a, const char *b) {
    struct stat sa, sb;
    return stat(a, &sa) == 0 && stat(b, &sb) == 0 && sa.st_dev == sb.st_dev && sa.st_ino == sb.st_ino;
}

void mode_take(const char *path, const char *like) {
    struct stat st;
    if (stat(like, &st) == 0)
        (void)chmod(path, st.st_mode & 0777);
}

int database_copy(struct store *from, const char *to, const char *like, struct lofte_err *err) {
    cleanup_(store_cleanup) struct store *store = NULL;
    int rc;
    if ((rc = store_open_raw(to, STORE_RAW_CREATE, &store, err)) < 0)
        return rc;
    mode_take(to, like);
    return store_copy(from, store, err);
}

int belongings_copy(const char *from, const char *to, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *settings = path_join(arena, from, workspace_settings);
    const char *plugins = path_join(arena, from, workspace_plugins);
    int rc = 0;
    if (path_is_there(settings))
        rc = file_copy(settings, path_join(arena, to, workspace_settings), err);
    if (rc == 0 && path_is_folder(plugins))
        rc = folder_copy(plugins, path_join(arena, to, workspace_plugins), err);
    return rc;
}

/* A place among the plugins would be read as one, and be copied into itself. */
static int check_place(const struct lofte *lofte, const char *dir, const char *folder, struct lofte_err *err) {
    char inside[PATH_MAX], outside[PATH_MAX];
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    if (path_is_there(dir))
        return err_set(err, LOFTE_EUSAGE, N_("{0} is there already and is not overwritten; give a new name"), dir);
    if (!path_is_folder(folder))
        return err_set(err, LOFTE_ENOTFOUND, N_("the folder {0} does not exist"), folder);
    if (!realpath(folder, inside) || !realpath(path_join(arena, lofte->workspace, workspace_plugins), outside))
        return 0;
    const size_t n = strlen(outside);
    if (strncmp(inside, outside, n) == 0 && (inside[n] == '\0' || inside[n] == '/'))
        return err_set(err, LOFTE_EUSAGE, N_("{0} lies among the plugins; give another place"), dir);
    return 0;
}

/* Reads the copy back: opened as any workspace's. What is wrong with it is wrong with the live one, `like`. */
static int check_copy(const char *path, const char *like, struct arena *arena, struct lofte_backup_report *report,
                      struct lofte_err *err) {
    cleanup_(store_cleanup) struct store *store = NULL;
    struct store_check check;
    struct findings findings = {0};
    int rc;
    if ((rc = store_open(path, false, &store, err)) == 0)
        rc = store_check(store, arena, &check, err);
    if (rc == LOFTE_ESTORE)
        return err_set(err, LOFTE_ESTORE,
                       N_("no backup was made: {0}, or the disk for the backup, is damaged; an earlier backup is "
                          "brought back with: lofte restore BACKUP"),
                       like);
    if (rc != 0)
        return rc;
    if (check.n_broken)
        finding_add(arena, &findings, LOFTE_WARNING, 0, NULL,
                    text_make(arena,
                              N_("the workspace holds minutes that do not fit their checksums any more: {0}, the first "
                                 "of {1}; the backup holds them as they are and will not be restored over others"),
                              NUM(check.n_broken), check.broken));
    report->n_revisions = check.n_revisions;
    report->findings = findings.finding;
    report->n_findings = findings.n;
    return 0;
}

static int fill(struct lofte *lofte, const char *place, struct arena *arena, struct lofte_backup_report *report,
                struct lofte_err *err) {
    const char *database = path_join(arena, place, workspace_database);
    const char *live = path_join(arena, lofte->workspace, workspace_database);
    int rc;
    if ((rc = database_copy(lofte->store, database, live, err)) < 0 ||
        (rc = belongings_copy(lofte->workspace, place, err)) < 0 ||
        (rc = check_copy(database, live, arena, report, err)) < 0)
        return rc;
    (void)unlink(arena_printf(arena, "%s-journal", database)); /* empty: the mode TRUNCATE leaves it */
    report->bytes = file_bytes(database);
    mode_take(place, lofte->workspace);
    return folder_sync(place, err);
}

/* The backup is there whether or not this can be written. */
static void remember(const struct lofte *lofte, struct arena *arena, struct lofte_backup_report *report) {
    struct lofte_err err;
    struct findings findings = {.n = 0};
    const char *text =
        arena_printf(arena, "%s %s\n", DAY(lofte->as_of), identity_withhold(report->path, lofte->as_of, arena));
    if (file_write(path_join(arena, lofte->workspace, remembered), text, strlen(text), &err) == 0)
        return;
    for (size_t i = 0; i < report->n_findings; i++)
        finding_add(arena, &findings, LOFTE_WARNING, 0, NULL, report->findings[i].text);
    finding_add(arena, &findings, LOFTE_WARNING, 0, NULL, text_put(arena, err.text.id, err.text.arg));
    report->findings = findings.finding;
    report->n_findings = findings.n;
}

struct lofte_last_backup lofte_last_backup(const char *workspace, struct arena *arena) {
    struct lofte_last_backup last = {.day = LOFTE_NO_DAY};
    char *text;
    size_t len;
    if (file_read(path_join(arena, workspace, remembered), (size_t)2 * PATH_MAX, arena, &text, &len, NULL) < 0 ||
        len < 13 || text[10] != ' ' || text[len - 1] != '\n')
        return last;
    text[10] = text[len - 1] = '\0';
    last.day = day_parse(text);
    last.path = last.day == LOFTE_NO_DAY ? NULL : text + 11;
    return last;
}

/* The name as it was given, without slashes at its end. */
static const char *place_name(const char *dir, struct arena *arena) {
    size_t n = strlen(dir);
    while (n > 1 && dir[n - 1] == '/')
        n--;
    return arena_strndup(arena, dir, n);
}

int lofte_backup(struct lofte *lofte, const char *dir, struct arena *arena, struct lofte_backup_report *out,
                 struct lofte_err *err) {
    cleanup_(scratch_drop) struct scratch scratch = {.fd = -1};
    struct lofte_backup_report report = {0};
    char path[PATH_MAX];
    const char *place = place_name(dir, arena), *folder = path_folder(arena, place);
    int rc;
    if ((rc = check_place(lofte, place, folder, err)) < 0 || (rc = scratch_make(folder, arena, &scratch, err)) < 0 ||
        (rc = fill(lofte, scratch.path, arena, &report, err)) < 0 || (rc = path_move(scratch.path, place, err)) < 0)
        return rc;
    scratch.path = NULL;
    report.path = arena_strdup(arena, realpath(place, path) ? path : place);
    remember(lofte, arena, &report);
    *out = report;
    return 0;
}

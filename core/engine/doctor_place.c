/* SPDX-License-Identifier: MIT
 *
 * The workspace as files: is it there, whose is it, who may write to it, what disk it lies on, when it was last copied.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/file.h"
#include "deliver/library.h"
#include "deliver/secret.h"
#include "engine/doctor.h"
#include "store/site.h"

#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum {
    DEPTH = 3,
    MB = 1024 * 1024,
    FREE_LITTLE_MB = 100,
    FREE_SOME_MB = 1024,
    BACKUP_DAYS = 7,
    YEAR_FIRST = 2020,
    YEAR_LAST = 2100
};

static bool there(struct doctor *doctor) {
    const char *workspace = doctor->options->workspace;
    if (path_is_there(doctor->database)) {
        fine(doctor, "workspace", N_("{0} is a workspace."), workspace);
        return true;
    }
    const bool part = path_is_folder(path_join(doctor->arena, workspace, workspace_plugins));
    doctor_add(
        doctor, "workspace", LOFTE_PROBLEM,
        part ? text_make(doctor->arena, N_("{0} has plugins but no database."), workspace)
             : text_make(doctor->arena, N_("There is no workspace in {0}."), workspace),
        part ? text_make(doctor->arena, N_("Bring the latest backup back: lofte restore BACKUP"))
             : text_make(doctor->arena, N_("Go to its folder, or name it with --workspace DIR, or make one: lofte "
                                           "init DIR --agreement ID")));
    return part;
}

static bool is_sent(const struct settings *settings) {
    for (size_t i = 0; i < settings->n_receivers; i++)
        if (settings->receivers[i].channel == LOFTE_MAIL || settings->receivers[i].channel == LOFTE_WEBHOOK)
            return true;
    return false;
}

/* What sending would stumble over. */
static void messages(struct doctor *doctor, const struct settings *settings) {
    const struct smtp_server *mail = &settings->mail;
    struct arena *arena = doctor->arena;
    const struct lofte_text advice = text_make(arena, N_("Put it right, then try it: lofte notify test --send"));
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    struct secret_key key;
    const char *password;
    bool good = true;
    if (settings->n_receivers == 0) {
        fine(doctor, "messages", N_("No receiver is set in the settings, so no messages are sent."));
        return;
    }
    if (is_sent(settings) && !library_is_there()) {
        good = false;
        doctor_add(doctor, "messages", LOFTE_PROBLEM, text_make(arena, LIBRARY_MISSING, LIBRARY_FILE), advice);
    }
    if (mail->user && mail->password_file && secret_read(mail->password_file, arena, &password, err) < 0) {
        good = false;
        doctor_add_err(doctor, "messages", err, advice);
    }
    for (size_t i = 0; i < settings->n_webhooks; i++)
        if (secret_key_read(settings->webhooks[i].secret_file, arena, &key, err) < 0) {
            good = false;
            doctor_add_err(doctor, "messages", err, advice);
        }
    if (good)
        fine(doctor, "messages", N_("Receivers of messages: {0}."), NUM(settings->n_receivers));
}

static void settings(struct doctor *doctor) {
    struct settings settings = {0};
    struct lofte_err *err = ARENA_NEW(doctor->arena, struct lofte_err);
    if (settings_read(doctor->options->workspace, doctor->arena, &settings, err) < 0)
        doctor_add_err(doctor, "settings", err,
                       text_make(doctor->arena, N_("Correct the file {0}, or remove it."),
                                 path_join(doctor->arena, doctor->options->workspace, workspace_settings)));
    else
        messages(doctor, &settings);
    doctor->receivers = settings.n_receivers > 0;
}

/* ---- permissions ---- */

/* How many files and folders have each fault, and the first of them. */
struct faults {
    size_t n_open, n_foreign;
    const char *open, *foreign;
};

static void look_at(struct doctor *doctor, const char *path, int depth, struct faults *faults) {
    struct stat st;
    if (lstat(path, &st) < 0 || S_ISLNK(st.st_mode))
        return;
    if (st.st_mode & S_IWOTH && faults->n_open++ == 0)
        faults->open = path;
    if (st.st_uid != 0 && st.st_uid != geteuid() && faults->n_foreign++ == 0)
        faults->foreign = path;
    char **names;
    size_t n;
    if (!S_ISDIR(st.st_mode) || depth >= DEPTH || folder_list(path, doctor->arena, &names, &n, NULL) < 0)
        return;
    for (size_t i = 0; i < n; i++)
        look_at(doctor, path_join(doctor->arena, path, names[i]), depth + 1, faults);
}

static void permissions(struct doctor *doctor) {
    static const char *const parts[] = {NULL, workspace_database, workspace_settings, workspace_plugins};
    struct arena *arena = doctor->arena;
    const char *workspace = doctor->options->workspace;
    struct faults faults = {0};
    look_at(doctor, workspace, DEPTH, &faults);
    for (size_t i = 1; i < sizeof parts / sizeof parts[0]; i++)
        look_at(doctor, path_join(arena, workspace, parts[i]), 0, &faults);
    if (faults.n_open)
        doctor_add(doctor, "permissions", LOFTE_PROBLEM,
                   text_make(arena, N_("Everybody on this machine may write to {0} (in all {1})."), faults.open,
                             NUM(faults.n_open)),
                   text_make(arena, N_("Take that away: chmod -R o-w {0}"), workspace));
    if (faults.n_foreign)
        doctor_add(
            doctor, "permissions", LOFTE_PROBLEM,
            text_make(arena, N_("{0} belongs to another user (in all {1})."), faults.foreign, NUM(faults.n_foreign)),
            text_make(arena, N_("Run lofte as the user whose workspace it is, or have it given to you: chown -R")));
    if (access(workspace, W_OK) < 0 || (path_is_there(doctor->database) && access(doctor->database, R_OK | W_OK) < 0))
        doctor_add(doctor, "permissions", LOFTE_ADVICE,
                   text_make(arena, N_("You may not write here: lofte answers, but imports nothing.")),
                   text_make(arena, N_("Ask the workspace's owner for permission if you are to import minutes.")));
    else if (!faults.n_open && !faults.n_foreign)
        fine(doctor, "permissions", N_("Nobody but you and root may write to the workspace."));
}

/* ---- disk, clock, backup ---- */

static void disk(struct doctor *doctor) {
    struct arena *arena = doctor->arena;
    struct statvfs fs;
    const char *network = site_network(doctor->database);
    if (network)
        doctor_add(doctor, "disk", LOFTE_PROBLEM,
                   text_make(arena,
                             N_("The workspace lies on a network file system ({0}), where two who write at once can "
                                "damage the database."),
                             network),
                   text_make(arena, N_("Move it to a local disk; its backups may lie there.")));
    if (statvfs(doctor->options->workspace, &fs) < 0)
        return;
    const uint64_t mb = (uint64_t)fs.f_bavail * fs.f_frsize / MB;
    const struct lofte_text says = text_make(arena, N_("{0} MB are free on the disk."), NUM(mb));
    const struct lofte_text advice = text_make(arena, N_("Free some space: with a full disk nothing can be imported."));
    if (mb < FREE_SOME_MB)
        doctor_add(doctor, "disk", mb < FREE_LITTLE_MB ? LOFTE_PROBLEM : LOFTE_ADVICE, says, advice);
    else if (!network)
        doctor_add(doctor, "disk", LOFTE_HEALTHY, says, (struct lofte_text){0});
}

static void clock(struct doctor *doctor) {
    const lofte_day today = doctor->options->as_of;
    const int year = day_split(today).year;
    if (year < YEAR_FIRST || year > YEAR_LAST)
        doctor_add(doctor, "clock", LOFTE_PROBLEM, text_make(doctor->arena, N_("The clock says {0}."), DAY(today)),
                   text_make(doctor->arena, N_("Set the clock: every judgement depends on the day.")));
    else
        fine(doctor, "clock", N_("Today is {0}."), DAY(today));
}

static void backup(struct doctor *doctor) {
    struct arena *arena = doctor->arena;
    const struct lofte_last_backup last = lofte_last_backup(doctor->options->workspace, arena);
    const struct lofte_text advice = text_make(arena, N_("Make one, on another disk: lofte backup DIR"));
    if (last.day == LOFTE_NO_DAY)
        doctor_add(doctor, "backup", LOFTE_ADVICE, text_make(arena, N_("No backup has been made yet.")), advice);
    else if (!path_is_there(last.path) && !strchr(last.path, '*')) /* not: remembered without its whole name */
        doctor_add(
            doctor, "backup", LOFTE_ADVICE,
            text_make(arena, N_("The last backup is of {0}, and it is not in {1} any more."), DAY(last.day), last.path),
            advice);
    else if (doctor->options->as_of - last.day > BACKUP_DAYS)
        doctor_add(doctor, "backup", LOFTE_ADVICE,
                   text_make(arena, N_("The last backup is {0} days old ({1})."),
                             NUM(doctor->options->as_of - last.day), last.path),
                   advice);
    else
        fine(doctor, "backup", N_("The last backup is of {0}: {1}"), DAY(last.day), last.path);
}

bool doctor_place(struct doctor *doctor) {
    clock(doctor);
    if (!there(doctor))
        return false;
    settings(doctor);
    permissions(doctor);
    disk(doctor);
    backup(doctor);
    return true;
}

/* SPDX-License-Identifier: MIT
 *
 * A workspace: a folder with the database, the settings and the agreements' plugins. Made whole or not at all, opened
 * for as much as a command needs.
 */
#include "base/digest.h"
#include "base/file.h"
#include "engine/quarantine.h"
#include "lofte/service.h"
#include "store/health.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

const char workspace_database[] = "lofte.db", workspace_plugins[] = "plugins", workspace_settings[] = "settings";
static const char workspace_known[] = "declared"; /* by the plugins; see script/known.h */

struct store_view lofte_view(const struct lofte *lofte) {
    return (struct store_view){.as_of = lofte->as_of, .as_known = lofte->as_known};
}

bool agreement_covers(const struct lofte_agreement *agreement, const struct lofte_meeting *meeting) {
    return str_equal(agreement->municipality, meeting->municipality);
}

static int refuse_bad_plugins(const struct lofte *lofte, struct lofte_err *err) {
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t p = 0; p < lofte->agreements[a].n_pledges; p++) {
            const struct lofte_pledge *pledge = &lofte->agreements[a].pledges[p];
            if (!pledge_lacks(pledge))
                continue;
            cleanup_(arena_cleanup) struct arena *arena = arena_create();
            err_put(err, LOFTE_EPLUGIN, pledge->why.text.id, pledge->why.text.arg);
            return err_prefix(err, pledge->why.line ? arena_printf(arena, "%s:%d", pledge->file, pledge->why.line)
                                                    : pledge->file);
        }
    return 0;
}

/* Minutes read while a pledge lacks are to be read again when it is back, and not before. */
static const char *rules_now(const struct lofte *lofte, size_t agreement) {
    const struct lofte_agreement *of = &lofte->agreements[agreement];
    struct buf buf;
    buf_init(&buf, lofte->arena);
    buf_puts(&buf, lofte->rules[agreement]);
    for (size_t p = 0; p < of->n_pledges; p++)
        if (pledge_lacks(&of->pledges[p]))
            buf_printf(&buf, " -%s", of->pledges[p].id);
    return buf.data;
}

static int open_plugins(struct lofte *lofte, const struct lofte_options *options, struct lofte_err *err) {
    const char *own = path_join(lofte->arena, options->workspace, workspace_plugins);
    /* checking minutes needs no workspace: the shipped agreements will do */
    const char *folder = path_is_folder(own) || lofte->store ? own : options->shipped;
    const char *known = lofte->store ? path_join(lofte->arena, options->workspace, workspace_known) : NULL;
    struct plugins_bans bans = {0};
    int rc = lofte->store ? quarantine_read(lofte, &bans, err) : 0;
    if (rc < 0 || (rc = plugins_load(folder, &bans, known, lofte->arena, &lofte->plugins, err)) < 0)
        return rc;
    lofte->agreements = plugins_agreements(lofte->plugins, &lofte->n_agreements);
    quarantine_begin(lofte);
    if (lofte->n_agreements == 0)
        return err_set(err, LOFTE_EPLUGIN, N_("there is no agreement in {0}"), folder);
    if (options->strict && (rc = refuse_bad_plugins(lofte, err)) < 0)
        return rc;
    for (size_t lane = 0; lane < READING_LANES; lane++)
        lofte->readers[lane] = ARENA_ARRAY(lofte->arena, const struct reader *, lofte->n_agreements);
    lofte->rules = ARENA_ARRAY(lofte->arena, const char *, lofte->n_agreements);
    lofte->rules_now = ARENA_ARRAY(lofte->arena, const char *, lofte->n_agreements);
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        lofte->rules[a] = arena_printf(lofte->arena, "%d:%s", READER_VERSION, lofte->agreements[a].digest);
        lofte->rules_now[a] = rules_now(lofte, a);
    }
    return 0;
}

static int open_store(struct lofte *lofte, const char *workspace, struct lofte_err *err) {
    const char *path = path_join(lofte->arena, workspace, workspace_database);
    if (!path_is_there(path))
        return err_set(err, LOFTE_ENOTFOUND,
                       N_("there is no workspace in {0}; make one with: lofte init {0} --agreement ID"), workspace);
    const int rc = store_open(path, false, &lofte->store, err);
    if (rc == 0 && store_network(lofte->store))
        finding_add(lofte->arena, &lofte->warnings, LOFTE_WARNING, 0, NULL,
                    text_make(lofte->arena,
                              N_("{0} lies on a network file system ({1}), where two who write at once can damage it; "
                                 "keep the workspace on a local disk and only its backups there"),
                              path, store_network(lofte->store)));
    return rc;
}

const struct lofte_finding *lofte_warnings(const struct lofte *lofte, size_t *n) {
    *n = lofte->warnings.n;
    return lofte->warnings.finding;
}

/* Only to know which plugins are in quarantine. */
static void open_store_if_there(struct lofte *lofte, const char *workspace) {
    struct lofte_err unused;
    lofte->dry = true;
    if (open_store(lofte, workspace, &unused) < 0)
        lofte->store = NULL;
}

CLEANUP_DEFINE(lofte_cleanup, struct lofte, lofte_close)

int lofte_open(const struct lofte_options *options, struct lofte **out, struct lofte_err *err) {
    struct arena *arena = arena_create();
    cleanup_(lofte_cleanup) struct lofte *lofte = ARENA_NEW(arena, struct lofte);
    lofte->arena = arena;
    lofte->workspace = arena_strdup(arena, options->workspace);
    lofte->as_of = options->as_of;
    lofte->as_known = options->as_known;
    lofte->mask = options->mask;
    lofte->now = options->now;
    lofte->actor = arena_strdup(arena, options->actor ? options->actor : "-");
    int rc = options->settings ? settings_parse(arena_strdup(arena, options->settings),
                                                path_join(arena, options->workspace, workspace_settings), arena,
                                                &lofte->settings, err)
                               : settings_read(options->workspace, arena, &lofte->settings, err);
    if (rc == 0 && options->needs & LOFTE_NEEDS_STORE)
        rc = open_store(lofte, options->workspace, err);
    else if (rc == 0 && options->needs & LOFTE_MAY_STORE)
        open_store_if_there(lofte, options->workspace);
    if (rc == 0 && options->needs & LOFTE_NEEDS_PLUGINS)
        rc = open_plugins(lofte, options, err);
    if (rc == 0 && options->needs & LOFTE_NEEDS_STORE && lofte->plugins)
        rc = unread_read(lofte, err);
    if (rc < 0)
        return rc;
    *out = steal(&lofte);
    return 0;
}

void lofte_close(struct lofte *lofte) {
    if (!lofte)
        return;
    quarantine_write(lofte);
    plugins_close(lofte->plugins);
    store_close(lofte->store);
    arena_destroy(lofte->arena);
}

int lofte_written(struct lofte *lofte, int64_t *out, struct lofte_err *err) {
    return store_written(lofte->store, out, err);
}

const char *lofte_workspace_language(const char *dir, struct arena *arena) {
    struct settings settings = {0};
    return settings_read(dir, arena, &settings, NULL) == 0 ? settings.language : NULL;
}

/* ---- init ---- */

static int check_place(const char *dir, struct arena *arena, struct lofte_err *err) {
    if (!path_is_there(dir))
        return 0;
    if (!path_is_folder(dir))
        return err_set(err, LOFTE_EUSAGE, N_("{0} is a file; give a new or empty folder"), dir);
    char **names;
    size_t n;
    const int rc = folder_list(dir, arena, &names, &n, err);
    if (rc == 0 && n > 0)
        return err_set(err, LOFTE_EUSAGE, N_("{0} is not empty; give a new or empty folder"), dir);
    return rc;
}

static int check_agreement(const char *id, const char *shipped, struct arena *arena, struct lofte_err *err) {
    char **names;
    size_t n;
    int rc = folder_list(shipped, arena, &names, &n, err);
    if (rc < 0)
        return rc;
    struct buf known;
    buf_init(&known, arena);
    for (size_t i = 0; i < n; i++) {
        if (!path_is_folder(path_join(arena, shipped, names[i])))
            continue;
        if (str_equal(names[i], id))
            return 0;
        buf_printf(&known, "%s%s", known.len ? ", " : "", names[i]);
    }
    return err_set(err, LOFTE_EUSAGE, N_("there is no agreement \"{0}\"; shipped are: {1}"), id, known.data);
}

static int fill_workspace(const char *dir, const char *agreement, const char *shipped, const char *lang,
                          struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *plugins = path_join(arena, dir, workspace_plugins);
    int rc = folder_make(plugins, err);
    if (rc == 0)
        rc = folder_copy(path_join(arena, shipped, agreement), path_join(arena, plugins, agreement), err);
    if (rc == 0)
        rc = settings_write(dir, lang, err);
    cleanup_(store_cleanup) struct store *store = NULL;
    return rc < 0 ? rc : store_open(path_join(arena, dir, workspace_database), true, &store, err);
}

/* An existing folder (the shell may stand in it) is filled in place, the database last; a new one is made beside its
 * place under another name and renamed. */
int lofte_init(const char *dir, const char *agreement, const char *shipped, const char *lang, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    int rc = check_place(dir, arena, err);
    if (rc == 0)
        rc = check_agreement(agreement, shipped, arena, err);
    if (rc < 0)
        return rc;
    size_t n = strlen(dir);
    while (n > 1 && dir[n - 1] == '/')
        n--;
    const char *place = arena_strndup(arena, dir, n);
    const bool there = path_is_there(place);
    const char *work = there ? place : arena_printf(arena, "%s.part", place);
    if (!there)
        folder_clear(work);
    if ((rc = folder_make(work, err)) == 0)
        rc = fill_workspace(work, agreement, shipped, lang, err);
    if (rc == 0 && !there && rename(work, place) < 0)
        rc = err_set(err, LOFTE_EIO, N_("{0} cannot be made: {1}"), place, strerror(errno));
    if (rc < 0) {
        folder_clear(work);
        if (!there)
            (void)rmdir(work);
    }
    return rc;
}

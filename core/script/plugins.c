/* SPDX-License-Identifier: MIT
 *
 * From a folder to agreements: discovery, one worker a plugin, declarations read, bad ones set aside with the reason.
 */
#include "script/plugins.h"
#include "base/cleanup.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/limits.h"
#include "script/declare.h"
#include "script/known.h"
#include "script/plugin.h"

#include <stdlib.h>
#include <string.h>

static const char agreement_file[] = "agreement.lua", pledge_file[] = "pledge.lua", off_suffix[] = ".disable";

enum { AHEAD = 8 /* plugins that run while the first of them is waited for */ };

struct plugins {
    struct arena *arena;
    const struct plugins_bans *bans; /* NULL: none */
    struct known *known;
    struct vm fresh;        /* of all plugins, each in its own process; see host.h */
    struct plugin **plugin; /* of pledges in use that have functions */
    size_t n, cap;
    struct plugin *leaving[AHEAD]; /* told to end, not waited for; a ring */
    size_t n_left;
    struct lofte_agreement *agreements;
    size_t n_agreements, cap_agreements;
};

/* Opened when the first is to run. NULL: there is not the memory, so the child tries. */
static struct vm *fresh_state(struct plugins *plugins) {
    const struct vm_limits limits = {.memory = LIMIT_PLUGIN_MEMORY, .steps = LIMIT_PLUGIN_STEPS};
    if (!plugins->fresh.lua)
        (void)vm_open(&plugins->fresh, "", &limits, plugins->arena);
    return plugins->fresh.lua ? &plugins->fresh : NULL;
}

struct plugin *plugins_find(struct plugins *plugins, const struct lofte_pledge *pledge) {
    for (size_t i = 0; i < plugins->n; i++) {
        struct plugin *plugin = plugins->plugin[i];
        if (!str_equal(plugin->pledge->agreement, pledge->agreement) || !str_equal(plugin->pledge->id, pledge->id))
            continue;
        plugin->host.fresh = fresh_state(plugins);
        return plugin;
    }
    return NULL;
}

void plugins_close(struct plugins *plugins) {
    if (!plugins)
        return;
    for (size_t i = 0; i < plugins->n; i++)
        plugin_close(plugins->plugin[i]);
    for (size_t i = 0; i < AHEAD; i++)
        plugin_close(plugins->leaving[i]);
    vm_close(&plugins->fresh);
}

CLEANUP_DEFINE(plugins_cleanup, struct plugins, plugins_close)

const struct lofte_agreement *plugins_agreements(const struct plugins *plugins, size_t *n) {
    *n = plugins->n_agreements;
    return plugins->agreements;
}

static bool is_off(const char *folder) {
    const size_t n = strlen(folder), tail = sizeof off_suffix - 1;
    return n > tail && str_equal(folder + n - tail, off_suffix);
}

/* "id.disable" -> "id" */
static char *id_of(struct arena *arena, const char *folder) {
    return arena_strndup(arena, folder, strlen(folder) - (is_off(folder) ? sizeof off_suffix - 1 : 0));
}

static int order_pledges(const void *a, const void *b) {
    const struct lofte_pledge *one = a, *other = b;
    const int order = str_order(one->id, other->id);
    return order ? order : (int)one->state - (int)other->state;
}

/* Lets the plugin's file run in its worker, where it is not known what it returns. */
static void plugin_run(struct plugin *plugin, struct plugins *plugins) {
    const struct known_answer *known = known_find(plugins->known, plugin->digest);
    if (known) {
        plugin->known = known->answer;
        plugin->gist = known->gist;
        return;
    }
    plugin->host.fresh = fresh_state(plugins);
    struct buf ask;
    buf_init(&ask, plugins->arena);
    wire_put_u32(&ask, HOST_DECLARE);
    plugin_send(plugin, &ask);
    plugin_gist(plugin, plugins->arena); /* while it runs */
}

/* Its process ends while others are read: to wait for each end takes longer than to read a small plugin. */
static void plugin_leave(struct plugins *plugins, struct plugin *plugin) {
    struct plugin **place = &plugins->leaving[plugins->n_left++ % AHEAD];
    plugin_close(*place);
    *place = plugin;
    if (plugin)
        plugin_dismiss(plugin);
}

static int plugin_start(struct plugin *plugin, const char *path, struct plugins *plugins, struct lofte_err *err) {
    const int rc = plugin_open(plugin, path, plugins->arena, err);
    if (rc == 0)
        plugin_run(plugin, plugins);
    return rc;
}

static int plugin_declaration(struct plugin *plugin, struct plugins *plugins, struct value *out,
                              struct lofte_err *err) {
    struct wire answer = plugin->known;
    const int rc = answer.data ? 0 : plugin_take(plugin, plugins->arena, &answer, err);
    if (rc < 0)
        return rc;
    const struct known_answer now = {
        .digest = plugin->digest,
        .gist = plugin->gist,
        .answer = {.data = answer.data + answer.at, .len = answer.len - answer.at},
    };
    value_get(&answer, plugins->arena, out);
    if (answer.bad)
        return plugin_fail_answer(plugin, err);
    known_note(plugins->known, &now);
    return 0;
}

static struct shape_reader reader_of(const struct plugin *plugin, struct arena *arena, struct lofte_err *err) {
    return (struct shape_reader){.arena = arena, .err = err, .file = plugin->path, .text = plugin->host.text};
}

/* ---- pledges ---- */

/* A pledge whose plugin runs while those before it are read. */
struct loading {
    struct lofte_pledge *pledge;
    struct plugin *plugin;         /* NULL: there is none to run */
    const struct plugins_ban *ban; /* it may not run */
    struct lofte_err *err;
    const char *gist; /* NULL: its file could not be read */
    int rc;           /* of the start */
};

/* NULL: it may run. */
static const struct plugins_ban *ban_find(const struct plugins_bans *bans, const struct lofte_pledge *pledge) {
    for (size_t i = 0; bans && i < bans->n; i++)
        if (str_equal(bans->ban[i].agreement, pledge->agreement) && str_equal(bans->ban[i].pledge, pledge->id) &&
            str_equal(bans->ban[i].digest, pledge->digest))
            return &bans->ban[i];
    return NULL;
}

static int loading_start(struct loading *loading, struct plugins *plugins) {
    struct lofte_pledge *pledge = loading->pledge;
    if (!declared_id_valid(pledge->id))
        return err_set(loading->err, LOFTE_EPLUGIN,
                       N_("the folder name '{0}' may hold a–z, 0–9 and hyphens only and begins with a letter"),
                       pledge->id);
    const int rc = plugin_open(loading->plugin, pledge->file, plugins->arena, loading->err);
    pledge->digest = loading->plugin->digest;
    if (rc < 0)
        return rc;
    loading->ban = ban_find(plugins->bans, pledge);
    if (loading->ban)
        plugin_gist(loading->plugin, plugins->arena);
    else
        plugin_run(loading->plugin, plugins);
    loading->gist = loading->plugin->gist;
    return 0;
}

static void pledge_start(struct plugins *plugins, struct lofte_pledge *pledge, struct loading *out) {
    *out = (struct loading){.pledge = pledge};
    if (pledge->state != LOFTE_PLUGIN_ON)
        return;
    out->err = ARENA_NEW(plugins->arena, struct lofte_err);
    out->plugin = ARENA_NEW(plugins->arena, struct plugin);
    out->plugin->path = pledge->file;
    out->plugin->pledge = pledge;
    out->rc = loading_start(out, plugins);
}

static int pledge_read(const struct loading *loading, const struct lofte_agreement *agreement,
                       struct plugins *plugins) {
    struct arena *arena = plugins->arena;
    struct value value = {0};
    int rc = loading->rc;
    if (rc == 0)
        rc = plugin_declaration(loading->plugin, plugins, &value, loading->err);
    if (rc < 0)
        return rc;
    struct shape_reader reader = reader_of(loading->plugin, arena, loading->err);
    struct lofte_pledge declared = *loading->pledge;
    rc = declare_pledge(&reader, &value, &declared);
    if (rc == 0)
        rc = declare_fits(&reader, &declared, agreement);
    if (rc == 0)
        rc = declare_rules_fit(&reader, &value, agreement, &declared);
    if (rc == 0)
        *loading->pledge = declared;
    return rc;
}

static void set_aside(struct lofte_pledge *pledge, enum lofte_plugin_state state, struct lofte_finding why) {
    pledge->state = state;
    pledge->why = why;
    pledge->why.file = pledge->file;
    pledge->n_activities = 0;
    pledge->n_rules = 0;
    pledge->has_statement = pledge->has_assess = pledge->has_words = false;
}

/* Whatever is wrong with it stays with it. */
static void pledge_load(struct plugins *plugins, const struct lofte_agreement *agreement, struct loading *loading) {
    struct arena *arena = plugins->arena;
    struct lofte_pledge *pledge = loading->pledge;
    if (!loading->plugin)
        return;
    if (loading->ban)
        set_aside(pledge, LOFTE_PLUGIN_QUARANTINED, loading->ban->why);
    else if (pledge_read(loading, agreement, plugins) < 0)
        set_aside(pledge, LOFTE_PLUGIN_BAD, plugin_finding(loading->plugin, loading->err, arena));
    else if (pledge->has_statement || pledge->has_assess || pledge->has_words)
        *ARENA_PUSH(arena, plugins->plugin, plugins->n, plugins->cap) = steal(&loading->plugin);
    plugin_leave(plugins, steal(&loading->plugin));
}

static const struct lofte_activity *shared_activity(const struct lofte_pledge *a, const struct lofte_pledge *b) {
    for (size_t i = 0; i < a->n_activities; i++)
        for (size_t k = 0; k < b->n_activities; k++)
            if (str_equal(a->activities[i].id, b->activities[k].id))
                return &a->activities[i];
    return NULL;
}

static const char clash[] = N_("the pledge '{0}' has an activity '{1}' already; give this one another id");

/* Activities are told apart by id all over an agreement: the pledge that comes later is set aside. */
static void clashes_set_aside(const struct lofte_agreement *agreement, struct arena *arena) {
    for (size_t i = 1; i < agreement->n_pledges; i++)
        for (size_t k = 0; k < i; k++) {
            struct lofte_pledge *pledge = &agreement->pledges[i];
            const struct lofte_activity *shared = shared_activity(&agreement->pledges[k], pledge);
            if (!shared)
                continue;
            set_aside(pledge, LOFTE_PLUGIN_BAD,
                      (struct lofte_finding){.severity = LOFTE_ERROR,
                                             .text = text_make(arena, clash, agreement->pledges[k].id, shared->id)});
        }
}

bool plugins_at_fault(const struct lofte_finding *why) {
    return !str_equal(why->text.id, clash) && !plugin_not_started(why);
}

/* The folders of an agreement as pledges that are on or off, sorted. */
static int pledges_list(struct arena *arena, const char *folder, struct lofte_agreement *agreement,
                        struct lofte_err *err) {
    char **names;
    size_t n;
    const int rc = folder_list(folder, arena, &names, &n, err);
    if (rc < 0)
        return rc;
    if (n > LIMIT_PLUGINS)
        return err_set(err, LOFTE_ELIMIT, N_("{0} has more than {1} entries"), folder, NUM(LIMIT_PLUGINS));
    agreement->pledges = ARENA_ARRAY(arena, struct lofte_pledge, n);
    for (size_t i = 0; i < n; i++) {
        const char *path = path_join(arena, folder, names[i]);
        if (!path_is_folder(path))
            continue;
        agreement->pledges[agreement->n_pledges++] =
            (struct lofte_pledge){.agreement = agreement->id,
                                  .id = id_of(arena, names[i]),
                                  .state = is_off(names[i]) ? LOFTE_PLUGIN_OFF : LOFTE_PLUGIN_ON,
                                  .failed_on = LOFTE_NO_DAY,
                                  .reset_on = LOFTE_NO_DAY,
                                  .file = path_join(arena, path, pledge_file)};
    }
    if (agreement->n_pledges > 1)
        qsort(agreement->pledges, agreement->n_pledges, sizeof *agreement->pledges, order_pledges);
    return 0;
}

/* ---- agreements ---- */

/* An agreement whose file and whose first pledges' run side by side. */
struct opening {
    struct lofte_agreement agreement;
    struct plugin *plugin;
    struct loading loading[AHEAD]; /* a ring */
    size_t n_started;
};

static void opening_close(struct opening *opening) {
    plugin_close(opening->plugin);
    for (size_t i = 0; i < AHEAD; i++)
        plugin_close(opening->loading[i].plugin);
}
CLEANUP_DEFINE(opening_cleanup, struct opening, opening_close)

/* Up to AHEAD from `at` on. */
static void pledges_start(struct plugins *plugins, struct opening *opening, size_t at) {
    const struct lofte_agreement *agreement = &opening->agreement;
    for (; opening->n_started < agreement->n_pledges && opening->n_started < at + AHEAD; opening->n_started++)
        pledge_start(plugins, &agreement->pledges[opening->n_started], &opening->loading[opening->n_started % AHEAD]);
}

static void pledges_load(struct plugins *plugins, struct opening *opening) {
    struct lofte_agreement *agreement = &opening->agreement;
    struct buf steers;
    buf_init(&steers, plugins->arena);
    buf_printf(&steers, "%d %s %s\n", SCRIPT_API, agreement->id, opening->plugin->gist);
    for (size_t i = 0; i < agreement->n_pledges; i++) {
        struct loading *loading = &opening->loading[i % AHEAD];
        pledges_start(plugins, opening, i);
        pledge_load(plugins, agreement, loading);
        if (loading->gist)
            buf_printf(&steers, "%s %s\n", agreement->pledges[i].id, loading->gist);
    }
    agreement->digest = digest_hex(plugins->arena, steers.data, steers.len);
    clashes_set_aside(agreement, plugins->arena);
}

static int agreement_start(struct plugins *plugins, const char *folder, struct opening *opening,
                           struct lofte_err *err) {
    const char *path = path_join(plugins->arena, folder, agreement_file), *id = opening->agreement.id;
    if (!declared_id_valid(id))
        return err_set(err, LOFTE_EPLUGIN,
                       N_("the folder name '{0}' may hold a–z, 0–9 and hyphens only and begins with a letter"), id);
    if (!path_is_there(path))
        return err_set(err, LOFTE_EPLUGIN, N_("the folder {0} has no agreement.lua"), folder);
    const int rc = plugin_start(opening->plugin, path, plugins, err);
    return rc < 0 ? err_prefix(err, path) : pledges_list(plugins->arena, folder, &opening->agreement, err);
}

static int agreement_load(struct plugins *plugins, const char *folder, const char *id, struct lofte_err *err) {
    struct arena *arena = plugins->arena;
    struct value value = {0};
    cleanup_(opening_cleanup) struct opening *opening = ARENA_NEW(arena, struct opening);
    opening->agreement = (struct lofte_agreement){.id = arena_strdup(arena, id), .decided_on = LOFTE_NO_DAY};
    opening->plugin = ARENA_NEW(arena, struct plugin);
    int rc = agreement_start(plugins, folder, opening, err);
    if (rc < 0)
        return rc;
    pledges_start(plugins, opening, 0);
    if ((rc = plugin_declaration(opening->plugin, plugins, &value, err)) < 0)
        return rc;
    struct shape_reader reader = reader_of(opening->plugin, arena, err);
    if ((rc = declare_agreement(&reader, &value, &opening->agreement)) < 0)
        return rc;
    pledges_load(plugins, opening);
    plugin_leave(plugins, steal(&opening->plugin));
    *ARENA_PUSH(arena, plugins->agreements, plugins->n_agreements, plugins->cap_agreements) = opening->agreement;
    return 0;
}

int plugins_load(const char *folder, const struct plugins_bans *bans, const char *known, struct arena *arena,
                 struct plugins **out, struct lofte_err *err) {
    cleanup_(plugins_cleanup) struct plugins *plugins = ARENA_NEW(arena, struct plugins);
    plugins->arena = arena;
    plugins->bans = bans;
    plugins->known = known_read(known, arena);
    char **names;
    size_t n;
    int rc = folder_list(folder, arena, &names, &n, err);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        const char *path = path_join(arena, folder, names[i]);
        if (path_is_folder(path) && !is_off(names[i]))
            rc = agreement_load(plugins, path, names[i], err);
    }
    if (rc < 0)
        return rc;
    known_write(plugins->known);
    *out = steal(&plugins);
    return 0;
}

int plugins_api(void) {
    return SCRIPT_API;
}

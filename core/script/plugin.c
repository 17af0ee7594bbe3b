/* SPDX-License-Identifier: MIT
 *
 * One plugin: its file, its worker, its verdicts.
 */
#include "script/plugin.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/limits.h"
#include "script/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Address space that a worker needs beside Lua's own memory: the message, its copy, the C library. */
enum { WORKER_ROOM = 64 * 1024 * 1024 };

int plugin_open(struct plugin *plugin, const char *path, struct arena *arena, struct lofte_err *err) {
    char *text;
    size_t len;
    plugin->path = path;
    /* a plugin decides what is shown to the leadership */
    const int rc = file_read_own(path, LIMIT_PLUGIN_BYTES, arena, &text, &len, err);
    if (rc < 0)
        return rc;
    plugin->digest = digest_hex(arena, text, len);
    plugin->host = (struct host_plugin){.name = path_name(path),
                                        .text = text,
                                        .len = len,
                                        .limits = {.memory = LIMIT_PLUGIN_MEMORY, .steps = LIMIT_PLUGIN_STEPS}};
    const struct worker_spec spec = {.prepare = host_prepare,
                                     .serve = host_serve,
                                     .context = &plugin->host,
                                     .ms = LIMIT_PLUGIN_MS,
                                     .memory = LIMIT_PLUGIN_MEMORY + WORKER_ROOM,
                                     .answer = LIMIT_PLUGIN_ANSWER};
    plugin->worker = worker_create(&spec);
    return 0;
}

void plugin_gist(struct plugin *plugin, struct arena *arena) {
    struct buf gist;
    buf_init(&gist, arena);
    source_gist(plugin->host.text, plugin->pledge ? "pledge" : "agreement", &gist);
    plugin->gist = digest_hex(arena, gist.data, gist.len);
}

void plugin_dismiss(struct plugin *plugin) {
    if (plugin->worker)
        worker_dismiss(plugin->worker);
}

void plugin_close(struct plugin *plugin) {
    if (!plugin)
        return;
    worker_destroy(plugin->worker);
    plugin->worker = NULL;
}

/* ---- verdicts ---- */

static const char *const deaths[] = {
    [WORKER_TIME] = N_("the plugin ran longer than {0} ms and was ended"),
    [WORKER_STARVED] = N_("the machine was too busy: in {0} ms the plugin could hardly run"),
    [WORKER_MEMORY] = N_("the plugin used more than {1} MB of memory and was ended"),
    [WORKER_CRASHED] = N_("the plugin's process crashed"),
    [WORKER_BAD_ANSWER] = N_("the plugin's answer cannot be read"),
    [WORKER_NO_START] = N_("no process could be started for the plugin"),
};

static int fail_death(const struct plugin *plugin, enum worker_verdict verdict, struct lofte_err *err) {
    const int code = verdict == WORKER_NO_START || verdict == WORKER_STARVED ? LOFTE_EWORKER : LOFTE_EPLUGIN;
    (void)err_set(err, code, deaths[verdict], NUM(LIMIT_PLUGIN_MS), NUM(LIMIT_PLUGIN_MEMORY / (1024 * 1024)));
    return err_prefix(err, plugin->path);
}

bool plugin_not_started(const struct lofte_finding *why) {
    return str_equal(why->text.id, deaths[WORKER_NO_START]) || str_equal(why->text.id, deaths[WORKER_STARVED]);
}

int plugin_fail_answer(const struct plugin *plugin, struct lofte_err *err) {
    return fail_death(plugin, WORKER_BAD_ANSWER, err);
}

static int fail_fault(const struct plugin *plugin, struct wire *answer, struct arena *arena, struct lofte_err *err) {
    const uint32_t kind = wire_get_u32(answer), line = wire_get_u32(answer);
    const char *message = wire_get_str(answer, arena), *stack = wire_get_str(answer, arena);
    if (answer->bad || kind > VM_MEMORY || line > LIMIT_PLUGIN_BYTES || !message || !stack)
        return plugin_fail_answer(plugin, err);
    if (!utf8_valid(message, strlen(message)) || !utf8_valid(stack, strlen(stack)) || !shape_text_plain(message) ||
        !shape_text_plain(stack))
        return plugin_fail_answer(plugin, err);
    if (kind == VM_MEMORY)
        (void)err_set(err, LOFTE_EPLUGIN, N_("the plugin wants more than {0} MB of memory"),
                      NUM(LIMIT_PLUGIN_MEMORY / (1024 * 1024)));
    else if (kind == VM_STEPS)
        (void)err_set(err, LOFTE_EPLUGIN,
                      N_("the plugin takes more than {0} million steps; is there an endless loop? ({1})"),
                      NUM(LIMIT_PLUGIN_STEPS / 1000000), stack);
    else if (stack[0])
        (void)err_set(err, LOFTE_EPLUGIN, N_("{0} ({1})"), message, stack);
    else
        (void)err_set(err, LOFTE_EPLUGIN, N_("{0}"), message);
    char where[512];
    if (line)
        (void)snprintf(where, sizeof where, "%.480s:%u", plugin->path, line);
    else
        (void)snprintf(where, sizeof where, "%.500s", plugin->path);
    return err_prefix(err, where);
}

void plugin_send(struct plugin *plugin, const struct buf *in) {
    worker_ask(plugin->worker, in->data, in->len);
}

int plugin_take(struct plugin *plugin, struct arena *arena, struct wire *answer, struct lofte_err *err) {
    const enum worker_verdict verdict = worker_take(plugin->worker, arena, answer);
    if (verdict != WORKER_ANSWERED)
        return fail_death(plugin, verdict, err);
    const uint32_t kind = wire_get_u32(answer);
    if (kind == HOST_FAULT && !answer->bad)
        return fail_fault(plugin, answer, arena, err);
    return kind == HOST_DONE && !answer->bad ? 0 : plugin_fail_answer(plugin, err);
}

int plugin_ask(struct plugin *plugin, const struct buf *in, struct arena *arena, struct wire *answer,
               struct lofte_err *err) {
    if (in->len > LIMIT_MESSAGE_BYTES)
        return err_set(err, LOFTE_ELIMIT, N_("{0}: too much at once for one plugin"), plugin->path);
    plugin_send(plugin, in);
    return plugin_take(plugin, arena, answer, err);
}

struct lofte_finding plugin_finding(const struct plugin *plugin, const struct lofte_err *err, struct arena *arena) {
    const size_t n = strlen(plugin->path);
    struct lofte_finding finding = {.severity = LOFTE_ERROR, .file = plugin->path};
    if (strncmp(err->where, plugin->path, n) == 0 && err->where[n] == ':')
        finding.line = (int)strtol(err->where + n + 1, NULL, 10);
    finding.text = text_put(arena, err->text.id, err->text.arg);
    return finding;
}

/* SPDX-License-Identifier: MIT
 *
 * One plugin's file and its worker, seen from the parent: asking, and turning the verdict into a sentence. Shared by
 * plugins.c and call.c.
 */
#ifndef SCRIPT_PLUGIN_H
#define SCRIPT_PLUGIN_H

#include "script/host.h"
#include "script/plugins.h"
#include "script/shape.h"
#include "worker/worker.h"

struct plugin {
    struct host_plugin host;
    const char *path;
    const char *digest;
    const char *gist;  /* digest of what steers reading */
    struct wire known; /* what it declared before; no data: it is run */
    struct worker *worker;
    const struct lofte_pledge *pledge; /* NULL: an agreement's file */
};

/* Reads the file under its conditions (owner, permissions, size). `plugin` must keep its address. */
MUST_CHECK int plugin_open(struct plugin *plugin, const char *path, struct arena *arena, struct lofte_err *err);
/* Sets it, from the text. */
void plugin_gist(struct plugin *plugin, struct arena *arena);
/* Ends its process without waiting for that; nothing is asked any more. */
void plugin_dismiss(struct plugin *plugin);
void plugin_close(struct plugin *plugin); /* NULL is fine */
/* One message there and back; on 0 `answer` stands behind HOST_DONE. Errors: EPLUGIN and EWORKER, with file and line.
 */
MUST_CHECK int plugin_ask(struct plugin *plugin, const struct buf *in, struct arena *arena, struct wire *answer,
                          struct lofte_err *err);
/* The same in two steps, so that several plugins are asked before the first is waited for. `in` must stay until then.
 */
void plugin_send(struct plugin *plugin, const struct buf *in);
MUST_CHECK int plugin_take(struct plugin *plugin, struct arena *arena, struct wire *answer, struct lofte_err *err);
/* For an answer that does not hold what was asked for. */
int plugin_fail_answer(const struct plugin *plugin, struct lofte_err *err);
/* An error as a finding about the plugin's file. */
struct lofte_finding plugin_finding(const struct plugin *plugin, const struct lofte_err *err, struct arena *arena);

/* Is the reason that no process could be started? */
bool plugin_not_started(const struct lofte_finding *why);

/* The plugin of a pledge, or NULL. */
struct plugin *plugins_find(struct plugins *plugins, const struct lofte_pledge *pledge);

#endif

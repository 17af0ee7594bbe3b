/* SPDX-License-Identifier: MIT
 *
 * The plugin border: folders of agreements and pledges in Lua -> declarations as data, and calls of the few pure
 * functions that a plugin may define. Every plugin runs in a worker of its own; one that misbehaves is named and set
 * aside while the others go on.
 */
#ifndef SCRIPT_PLUGINS_H
#define SCRIPT_PLUGINS_H

#include "base/err.h"
#include "lofte/types.h"

struct plugins;

/* A plugin that is not to be run as long as its file is this one. */
struct plugins_ban {
    const char *agreement, *pledge, *digest;
    struct lofte_finding why; /* without the file */
};
struct plugins_bans {
    const struct plugins_ban *ban;
    size_t n;
};

/* Loads every agreement folder below `folder` (sorted): agreement.lua and <pledge>/pledge.lua. A folder whose name ends
 * in ".disable" is listed as off. A bad pledge is set aside with its reason (pledge->state, ->why), and so is the
 * later of two that share an activity's id. One that is banned (`bans` may be NULL) is not run: QUARANTINED. Fails only
 * when the folder cannot be read or an agreement.lua is bad (EPLUGIN). `known` is a file in which declarations are
 * kept, so that only what has changed is run; NULL: all are. */
MUST_CHECK int plugins_load(const char *folder, const struct plugins_bans *bans, const char *known, struct arena *arena,
                            struct plugins **out, struct lofte_err *err);
void plugins_close(struct plugins *plugins);
/* "Lua 5.4.4" */
const char *plugins_library(void);
/* The API number that plugins name. */
int plugins_api(void);
/* Is this reason the doing of the plugin itself, and not of the machine or of another plugin? */
bool plugins_at_fault(const struct lofte_finding *why);
const struct lofte_agreement *plugins_agreements(const struct plugins *plugins, size_t *n);

/* Hands statements of one pledge to its `statement` function, one crossing for all: it may lower the certainty, change
 * kind, count, window or part, or refuse (kind mention, reason). Nothing to do for a pledge without it. A failure is a
 * finding and leaves the statements in review. */
void plugins_statements(struct plugins *plugins, const struct lofte_pledge *pledge, struct lofte_statement *statements,
                        size_t n, struct arena *arena, struct lofte_finding **failure);
/* Hands the standings of one pledge to its `assess` and `words` functions. `assess` may change state and since; `words`
 * gives note. On failure the finding says why and `cannot_be_judged` is set by the caller. */
void plugins_assess(struct plugins *plugins, const struct lofte_pledge *pledge, struct lofte_standing *standings,
                    size_t n, struct arena *arena, struct lofte_finding **failure);

#endif

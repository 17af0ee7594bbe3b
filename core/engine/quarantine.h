/* SPDX-License-Identifier: MIT
 *
 * Plugins that fail. A command in which a plugin fails (when it is loaded or in a call: time, memory, crash, error, bad
 * result) is one failure, however often it fails in it; three such commands in a row put it in quarantine, and a
 * command in which what failed last time works sets the count back. Within a command a plugin that fails three calls in
 * a row is not asked again.
 */
#ifndef ENGINE_QUARANTINE_H
#define ENGINE_QUARANTINE_H

#include "engine/engine.h"
#include "store/quarantine.h"

/* Which plugins are not to be run; before they are loaded. */
MUST_CHECK int quarantine_read(struct lofte *lofte, struct plugins_bans *out, struct lofte_err *err);
/* After they are loaded: notes how that went, and tells each pledge its failures so far. */
void quarantine_begin(struct lofte *lofte);
/* How a call of a pledge's plugin went; `failure` NULL: well. */
void quarantine_note(struct lofte *lofte, const struct lofte_pledge *pledge, enum trouble_place place,
                     const struct lofte_finding *failure);
/* Is the plugin not to be asked again in this command? */
bool quarantine_struck(const struct lofte *lofte, const struct lofte_pledge *pledge);
/* Stores what changed. A database that cannot be written now costs the note, not the answer. */
void quarantine_write(struct lofte *lofte);

/* Is the pledge without a say just now, its plugin bad or in quarantine? */
bool pledge_lacks(const struct lofte_pledge *pledge);
/* What to tell of a pledge that lacks. */
void pledge_findings(const struct lofte_pledge *pledge, struct arena *arena, struct findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 *
 * The names of our enums as contracts.md writes them in XML, JSON, SQL and Lua: one table each, both ways.
 */
#ifndef MODEL_NAMES_H
#define MODEL_NAMES_H

#include "lofte/acts.h"
#include "lofte/types.h"
#include "lofte/workflow.h"

/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): one macro defines them all */
const char *kind_name(enum lofte_kind kind);
const char *precision_name(enum lofte_precision precision);
const char *state_name(enum lofte_state state);
const char *source_name(enum lofte_source source);
const char *decided_name(enum lofte_decided decided);
const char *standing_name(enum lofte_standing_state state);
const char *verdict_name(enum lofte_verdict verdict);
const char *alert_state_name(enum lofte_alert_state state);
const char *alert_act_kind_name(enum lofte_alert_act_kind kind);
const char *action_act_kind_name(enum lofte_action_act_kind kind);
const char *action_state_name(enum lofte_action_state state);
const char *per_name(enum lofte_per per);
const char *meeting_kind_name(enum lofte_meeting_kind kind);
const char *meeting_status_name(enum lofte_meeting_status status);
const char *passage_kind_name(enum lofte_passage_kind kind);
const char *trigger_name(enum lofte_trigger trigger);
const char *effect_name(enum lofte_effect effect);
const char *run_state_name(enum lofte_run_state state);
const char *doing_name(enum lofte_doing doing);
const char *import_outcome_name(int outcome); /* enum lofte_import_outcome */

/* The other way: false for a name that is not in the table, `*out` untouched. */
bool kind_from_name(const char *name, enum lofte_kind *out);
bool precision_from_name(const char *name, enum lofte_precision *out);
bool state_from_name(const char *name, enum lofte_state *out);
bool source_from_name(const char *name, enum lofte_source *out);
bool decided_from_name(const char *name, enum lofte_decided *out);
bool standing_from_name(const char *name, enum lofte_standing_state *out);
bool alert_act_kind_from_name(const char *name, enum lofte_alert_act_kind *out);
bool action_act_kind_from_name(const char *name, enum lofte_action_act_kind *out);
bool per_from_name(const char *name, enum lofte_per *out);
bool meeting_kind_from_name(const char *name, enum lofte_meeting_kind *out);
bool meeting_status_from_name(const char *name, enum lofte_meeting_status *out);
bool trigger_from_name(const char *name, enum lofte_trigger *out);
bool effect_from_name(const char *name, enum lofte_effect *out);
bool run_state_from_name(const char *name, enum lofte_run_state *out);
bool doing_from_name(const char *name, enum lofte_doing *out);
bool passage_kind_from_name(const char *name, enum lofte_passage_kind *out);
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */

#endif

/* SPDX-License-Identifier: MIT
 *
 * One table of names for each enum, indexed by its values.
 */
#include "model/names.h"
#include "lofte/lofte.h"

#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static int find(const char *const *table, size_t n, const char *name) {
    for (size_t i = 0; name && i < n; i++)
        if (strcmp(table[i], name) == 0)
            return (int)i;
    return -1;
}

/* Defines noun_name() over the names given in the order of the enum. */
#define NAMES(noun, type, ...)                                                                                         \
    static const char *const noun##_names[] = {__VA_ARGS__};                                                           \
    const char *noun##_name(type value) {                                                                              \
        return (size_t)value < COUNT(noun##_names) ? noun##_names[(size_t)value] : "?";                                \
    }

/* Defines noun_from_name() over the same table. */
#define FROM_NAME(noun, type)                                                                                          \
    bool noun##_from_name(const char *name, type *out) {                                                               \
        const int found = find(noun##_names, COUNT(noun##_names), name);                                               \
        if (found >= 0)                                                                                                \
            *out = (type)found;                                                                                        \
        return found >= 0;                                                                                             \
    }

NAMES(kind, enum lofte_kind, "done", "total", "none", "planned", "cancelled", "mention")
FROM_NAME(kind, enum lofte_kind)
NAMES(precision, enum lofte_precision, "exact", "at_least", "about", "unspecified")
FROM_NAME(precision, enum lofte_precision)
NAMES(state, enum lofte_state, "linked", "review", "accepted", "rejected", "changed")
FROM_NAME(state, enum lofte_state)
NAMES(source, enum lofte_source, "text", "report")
FROM_NAME(source, enum lofte_source)
NAMES(decided, enum lofte_decided, "accepted", "rejected", "changed", "withdrawn")
FROM_NAME(decided, enum lofte_decided)
NAMES(per, enum lofte_per, "year", "tertial", "half_year", "term", "quarter", "month", "week", "period", "windows")
FROM_NAME(per, enum lofte_per)
NAMES(meeting_kind, enum lofte_meeting_kind, "minutes", "call")
FROM_NAME(meeting_kind, enum lofte_meeting_kind)
NAMES(meeting_status, enum lofte_meeting_status, "approved", "draft")
FROM_NAME(meeting_status, enum lofte_meeting_status)
NAMES(passage_kind, enum lofte_passage_kind, "p", "decision", "action")
FROM_NAME(passage_kind, enum lofte_passage_kind)
NAMES(standing, enum lofte_standing_state, "reached", "on_plan", "too_early", "closing", "no_report", "quiet", "late",
      "behind", "missed", "followed", "paused")
FROM_NAME(standing, enum lofte_standing_state)
NAMES(alert_act_kind, enum lofte_alert_act_kind, "acknowledged", "silenced", "withdrawn", "told")
FROM_NAME(alert_act_kind, enum lofte_alert_act_kind)
NAMES(action_act_kind, enum lofte_action_act_kind, "added", "accepted", "moved", "done", "dropped")
FROM_NAME(action_act_kind, enum lofte_action_act_kind)
NAMES(action_state, enum lofte_action_state, "open", "proposed", "done", "dropped", "gone")
NAMES(verdict, enum lofte_verdict, "counted", "duplicate_of", "outside_window", "superseded", "other_place",
      "condition_unmet", "approximate", "no_number", "waiting", "in_draft", "rejected")
NAMES(alert_state, enum lofte_alert_state, "firing", "acknowledged", "silenced", "resolved")
NAMES(import_outcome, int, "new", "revised", "older", "same", "refused")
NAMES(trigger, enum lofte_trigger, "enter", "stay", "import", "minutes_overdue", "step_overdue", "plan_passed",
      "action_overdue", "tertial", "year")
FROM_NAME(trigger, enum lofte_trigger)
NAMES(effect, enum lofte_effect, "alert", "agenda", "action", "explain", "escalate", "report")
FROM_NAME(effect, enum lofte_effect)
NAMES(run_state, enum lofte_run_state, "live", "ended")
FROM_NAME(run_state, enum lofte_run_state)
NAMES(doing, enum lofte_doing, "waits", "done", "dropped")
FROM_NAME(doing, enum lofte_doing)

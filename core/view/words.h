/* SPDX-License-Identifier: MIT
 *
 * Our enums in words for people, with a symbol and a style for the states: never by colour alone. The names that
 * machines read are model/names.h.
 */
#ifndef VIEW_WORDS_H
#define VIEW_WORDS_H

#include "lofte/lofte.h"
#include "view/view.h"

const char *standing_word(const struct view *view, enum lofte_standing_state state);
/* "3 missed", of pledges or alerts. */
const char *standing_count(const struct view *view, int64_t n, enum lofte_standing_state state);
const char *standing_symbol(enum lofte_standing_state state);
enum style standing_style(enum lofte_standing_state state);
/* "? Title: cannot be judged, its plugin is bad"; `plugin` ON: it failed. */
const char *unjudged_words(const struct view *view, enum lofte_plugin_state plugin, const char *title);
const char *alert_word(const struct view *view, enum lofte_alert_state state);
const char *alert_count(const struct view *view, int64_t n, enum lofte_alert_state state);
const char *action_word(const struct view *view, enum lofte_action_state state);
const char *statement_word(const struct view *view, enum lofte_state state);
const char *outcome_word(const struct view *view, enum lofte_import_outcome outcome);

/* What a statement says: "at least 4 done", "none", "planned". */
const char *claim_words(const struct view *view, const struct lofte_statement *statement);
/* "30 a year", "no number". */
const char *target_words(const struct view *view, const struct lofte_activity *activity);
/* A field of the standing as contracts.md names it, in words. */
const char *number_word(const struct view *view, const char *key);
/* Where it says so: "sspf-2023-03-14, item 3". */
const char *place_words(const struct view *view, const struct lofte_statement *statement);
/* The sentence in quotation marks, or that it was weeded and when. */
const char *quote_words(const struct view *view, const struct lofte_statement *statement);

#endif

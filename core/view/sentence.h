/* SPDX-License-Identifier: MIT
 *
 * The one text of an alert, for the status, the alerts and their JSON alike: what, how far, how late, what is needed,
 * since when, where it says so.
 */
#ifndef VIEW_SENTENCE_H
#define VIEW_SENTENCE_H

#include "view/words.h"

struct alert_text {
    const char *lead; /* what, how far, how late */
    const char *rest; /* "": that is all */
};
struct alert_text alert_text(const struct view *view, const struct lofte_alert *alert);
/* Both, one after the other. */
const char *alert_sentence(const struct view *view, const struct lofte_alert *alert);
/* "4 pledges: 1 missed, 1 behind, 2 on plan.": worst first. */
const char *pledges_sentence(const struct view *view, const struct lofte_status *status);
/* What the status tells of a standing that is bad, as an alert without evidence. */
struct lofte_alert alert_of_standing(const struct lofte_standing *standing);
struct lofte_alert alert_of_window(const struct lofte_standing *standing, const struct lofte_closed_window *closed);
/* The activity's name. */
const char *activity_title(const struct view *view, const struct lofte_standing *standing);

#endif

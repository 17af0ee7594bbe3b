/* SPDX-License-Identifier: MIT
 *
 * Rules of one meeting's minutes that no grammar says, and what deserves a warning. Pure.
 */
#ifndef MODEL_MEETING_H
#define MODEL_MEETING_H

#include "lofte/arena.h"
#include "lofte/types.h"

struct findings {
    struct lofte_finding *finding;
    size_t n, cap;
};

struct lofte_finding *finding_add(struct arena *arena, struct findings *findings, enum lofte_severity severity,
                                  int line, const char *item, struct lofte_text text);

/* Keeps the first LIMIT_ERRORS_SHOWN errors and as many warnings, and one more of each, which may be the parser's own
 * line of this sort; a line of each says how many more there were, that of the errors first. */
void findings_trim(struct arena *arena, struct findings *findings);

/* Errors: item numbers not unique, from after to, a count above LIMIT_COUNT, a total without a count, a municipality
 * that no agreement knows, a group that its agreement does not declare, a report or `about` of an activity that no
 * agreement knows ('did you mean'). Warnings: dated outside every agreement's period (a meeting within two months after
 * the end is normal), a done window in the future of the meeting. Errors first, then by line. `file` of each finding is
 * left NULL for the caller. */
void meeting_check(const struct lofte_meeting *meeting, const struct lofte_agreement *agreements, size_t n_agreements,
                   struct arena *arena, struct findings *out);

#endif

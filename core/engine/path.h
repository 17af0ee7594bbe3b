/* SPDX-License-Identifier: MIT
 *
 * Meetings from their call to their figures.
 */
#ifndef ENGINE_PATH_H
#define ENGINE_PATH_H

#include "engine/engine.h"

struct paths {
    struct lofte_path *path; /* by date, group, agreement */
    size_t n;
    struct lofte_cancellation *cancellation; /* by date, group */
    size_t n_cancellations;
};

/* Every meeting that is known of in the workspace's view: those that were called and are still to come as well. */
MUST_CHECK int paths_read(struct lofte *lofte, struct arena *arena, struct paths *out, struct lofte_err *err);
/* The path of a group's meeting on that day; NULL: none. */
struct lofte_path *path_find(const struct paths *paths, const char *group, lofte_day date);
/* The agreement that has the group, and whose period holds the day where one does; ENOTFOUND names the groups. */
MUST_CHECK int group_find(struct lofte *lofte, const char *group, lofte_day date, struct arena *arena,
                          const struct lofte_agreement **agreement, const struct lofte_group **out,
                          struct lofte_err *err);
/* The day by which the group's next minutes were due, with a finding, where they have not come; LOFTE_NO_DAY. */
lofte_day silence_find(const struct lofte *lofte, const struct lofte_agreement *agreement,
                       const struct lofte_group *group, const struct paths *paths, struct arena *arena,
                       struct findings *out);

#endif

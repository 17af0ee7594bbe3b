/* SPDX-License-Identifier: MIT
 *
 * Known by a verb of calling off in a clause that has no number and no name of its own.
 */
#include "figures/left_out.h"

#include "figures/implied.h"
#include "language/match.h"

/* '27/5 utgår, nytt 17/6' below the activity's name: the first of the two. */
static bool is_row_off(const struct scene *scene, const struct clause *clause) {
    return scene->terse && scene->title == scene->current && scene->title != NO_ACTIVITY &&
           clause->end <= clause->first + 3 && scene->marks.mark[clause->first].kind == MARK_WHEN &&
           (clause->own & CUE_CANCEL) && scene->clauses.n > 1;
}

/* 'blev det tre, medan den som var tänkt till den 29 fick ställas in': one more, which was not held. */
void left_out_add(struct scene *scene, struct figures *out, size_t *cap, size_t index) {
    static const char *const opens[] = {"medan", "men", "och", NULL};
    const struct clause *clause = &scene->clauses.clause[index];
    const size_t it = clause->first + 1;
    if (index == 0 && !out->n && is_row_off(scene, clause))
        implied_put(scene, out, cap, 0, implied_cue(scene, clause, CUE_CANCEL));
    if (!out->n || out->figure[out->n - 1].clause >= index || it + 1 >= clause->end ||
        !text_among(mark_first(&scene->marks, clause->first), opens) || !(clause->own & (CUE_CANCEL | CUE_MOVE)) ||
        !text_is(mark_first(&scene->marks, it), "den") || !text_is(mark_first(&scene->marks, it + 1), "som"))
        return;
    if (figures_in(out, index))
        return;
    implied_put(scene, out, cap, index, implied_cue(scene, clause, CUE_CANCEL | CUE_MOVE));
    out->figure[out->n - 1].activity = out->figure[out->n - 2].activity;
}

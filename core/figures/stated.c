/* SPDX-License-Identifier: MIT
 *
 * '– genomförd: fredag 23/8, Resecentrum', '– inställd: 9/8, sjukdom', 'Genomförda: 23/8 och 25/8.'
 */
#include "figures/stated.h"

#include "figures/implied.h"
#include "language/match.h"

static bool is_days(const struct mark *mark) {
    return mark->kind == MARK_WHEN &&
           (mark->when.kind == WHEN_DAY || (mark->when.kind == WHEN_DAYS && mark->when.listed > 1));
}

bool stated_add(struct scene *scene, struct figures *out, size_t *cap) {
    static const char *const one[] = {"genomförd", "gjord",      "utförd",     "hållen",      "avklarad", "verkställd",
                                      "planerad",  "inplanerad", "bokad",      "inbokad",     "inställd", "struken",
                                      "flyttad",   "avblåst",    "uppskjuten", "framflyttad", NULL};
    static const char *const several[] = {"genomförda",  "gjorda", "utförda",  "hållna",    "planerade",
                                          "inplanerade", "bokade", "inbokade", "inställda", NULL};
    const struct marks *marks = &scene->marks;
    const bool many = text_among(mark_first(marks, 0), several);
    if (scene->current == NO_ACTIVITY || scene->title != scene->current || !scene->clauses.n ||
        !(many || text_among(mark_first(marks, 0), one)))
        return false;
    const size_t day = marks->n > 1 && marks->mark[1].stop == ':' ? 2 : 1;
    if (day >= marks->n || !is_days(&marks->mark[day]) || (marks->mark[day].when.listed > 1) != many)
        return false;
    implied_put(scene, out, cap, 0, 0);
    if (out->n && many)
        out->figure[out->n - 1].form = FORM_PLURAL;
    return true;
}

/* SPDX-License-Identifier: MIT
 *
 * Known by 'ena', 'övriga', 'resten' behind a whole that was planned, promised or set.
 */
#include "figures/portion.h"

#include "language/match.h"

/* 'Två kontroller var planerade i april, men bara den ena blev av': the figure that was set and is parted here. */
static const struct figure *parted(const struct scene *scene, const struct figures *out, size_t at) {
    const struct figure *whole = out->n ? &out->figure[out->n - 1] : NULL;
    const size_t clause = clause_of(&scene->clauses, at);
    const bool set = whole && whole->count == 2 && whole->clause < clause &&
                     (scene->clauses.clause[whole->clause].own & (CUE_PLAN | CUE_CANCEL));
    return set && (scene->clauses.clause[clause].own & (CUE_DONE | CUE_PAST)) ? whole : NULL;
}

/* 'gjordes bara den ena av de två kontrollerna': the whole is told behind it, and is spent. */
static bool one_of_two(struct scene *scene, size_t at) {
    enum { NEAR = 4 };
    if (at + 1 >= scene->marks.n || !text_is(mark_first(&scene->marks, at + 1), "av"))
        return false;
    for (size_t i = at + 2; i + 1 < scene->marks.n && i <= at + NEAR; i++) {
        struct mark *number = &scene->marks.mark[i];
        const bool planned =
            i + 2 < scene->marks.n && (number[1].cues & CUE_PLAN); /* 'de två planerade kontrollerna' */
        const size_t mention = planned ? i + 2 : i + 1, activity = scene_resolve(scene, mention);
        if (number->kind != MARK_NUMBER || number->number.value != 2 || activity == NO_ACTIVITY)
            continue;
        if (planned)
            number[1].cues = CUE_SMALL;
        number->kind = MARK_CUE;
        number->cues = CUE_SMALL;
        scene->marks.mark[mention].spent = true;
        scene->promised_activity = activity;
        return true;
    }
    return false;
}

/* 'kom den ena till stånd, medan den andra fick utgå', 'kom fem till stånd; övriga fick utgå': of the whole that the
 * sentence begins with. 0: no such word. */
int64_t portion_named(struct scene *scene, const struct figures *out, size_t at) {
    static const char *const rest[] = {"övriga", "resterande", "resten", "återstoden", "återstående", NULL};
    const char *fold = mark_last(&scene->marks, at);
    const bool one = text_is(fold, "ena");
    if (!one && !text_among(fold, rest))
        return 0;
    size_t whole = NO_MARK;
    for (size_t i = 0; i < at && whole == NO_MARK; i++)
        if (scene->marks.mark[i].spent)
            whole = i;
    const unsigned own = scene->clauses.clause[clause_of(&scene->clauses, at)].own;
    if (scene->set_passage == scene->passage + 1 && scene->promised > 1 && one && at < 2)
        return 1; /* 'Två var bestämda till oktober. Den ena hölls den 25.' */
    if (one && one_of_two(scene, at))
        return 1;
    const struct figure *set = one ? parted(scene, out, at) : NULL;
    if (set) {
        scene->promised_activity = set->activity;
        return 1;
    }
    if (whole == NO_MARK || scene->promised < 2 || !(own & (CUE_EVENT | CUE_PAST)) ||
        !text_is(mark_first(&scene->marks, 0), "av"))
        return 0;
    if (one)
        return 1;
    const bool bare = at + 1 == scene->marks.n || scene->marks.mark[at + 1].kind != MARK_WORD;
    if (!bare || !(own & CUE_EVENT))
        return 0;
    int64_t left = scene->promised;
    for (size_t i = 0; i < out->n; i++)
        left -= out->figure[i].activity == scene->promised_activity ? out->figure[i].count : 0;
    return left > 0 ? left : 0;
}

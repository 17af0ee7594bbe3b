/* SPDX-License-Identifier: MIT
 *
 * A day or a week is taken by the reading nearer to the meeting; longer times by the verb.
 */
#include "reading/judge.h"
#include "reading/certainty.h"

bool judge_ahead(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window window = timing_window(scene, when, plan);
    return when && (when->future || (window.from != LOFTE_NO_DAY && window.from > scene->marker->meeting));
}

bool judge_behind(const struct scene *scene, const struct when *when, bool plan) {
    const struct lofte_window window = timing_window(scene, when, plan);
    const lofte_day last = plan ? window.to : window.from;
    return when && window.to != LOFTE_NO_DAY && last <= scene->marker->meeting && !when->future;
}

void judge_window(const struct scene *scene, struct claim *claim, const struct when *when) {
    claim->window = timing_window(scene, when, claim->kind == LOFTE_PLANNED);
    if (when && claim->kind == LOFTE_CANCELLED && when->kind != WHEN_VAGUE)
        claim->window = when_nearest(when, scene->marker->meeting);
    claim->has_time = claim->window.from != LOFTE_NO_DAY || claim->window.to != LOFTE_NO_DAY;
}

bool judge_many(const struct figure *figure) {
    return figure->form == FORM_PLURAL || figure->form == FORM_DEFINITE_PLURAL;
}

struct claim judge_claim(const struct scene *scene, const struct judged *judged, enum lofte_kind kind) {
    const struct figure *figure = judged->figure;
    struct claim claim = {.activity = figure->activity,
                          .kind = kind,
                          .count = figure->count,
                          .precision = figure->precision,
                          .part = figure->part,
                          .doubts = certainty_doubts(scene, judged, kind)};
    judge_window(scene, &claim, judged->timing.when);
    const struct when *when = judged->timing.when;
    const bool open = figure->form == FORM_BARE || figure->form == FORM_DEFINITE_PLURAL ||
                      (figure->form == FORM_PLURAL && (scene->terse || (judged->cues & (CUE_PAST | CUE_DONE))));
    if (!figure->numbered && open && when && when->kind == WHEN_DAYS && when->listed > 1) {
        claim.count = (int64_t)when->listed; /* 'trafikktr 3 okt o 9 okt' */
        claim.precision = LOFTE_EXACT;
    } else if (!figure->numbered && !judge_many(figure)) {
        claim.count = 1;
        claim.precision = LOFTE_EXACT;
    }
    return claim;
}

bool judge_told(const struct scene *scene, const struct judged *judged) {
    return (judged->cues & CUE_DONE) || scene->section == SECTION_DONE;
}

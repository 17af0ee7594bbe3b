/* SPDX-License-Identifier: MIT
 *
 * Known by the words right beside the cue, or by what stands behind the comma.
 */
#include "marks/turn.h"

#include "language/match.h"

void turn_become(struct marks *marks, size_t at) {
    enum { NEAR = 2 };
    static const char *const ends[] = {"d", "t", "da", "ta", "na", "en", NULL};
    if (!text_is(mark_last(marks, at), "bli"))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR && marks->mark[i].kind == MARK_CUE; i++)
        if ((marks->mark[i].cues & CUE_DONE) && text_ends_among(mark_last(marks, i), ends)) {
            marks->mark[i].cues = (marks->mark[i].cues & ~(unsigned)CUE_DONE) | CUE_PRESENT;
            return;
        }
}

void turn_preliminary(struct marks *marks, size_t at) {
    static const char *const figures[] = {"siffr",   "utdrag", "uppgift",   "statistik", "utfall",
                                          "rapport", "underl", "redovisni", "resultat",  "antal",
                                          "sammans", "data",   "räkni",     "slutsiffr", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind == MARK_CUE && text_begins(mark_first(marks, at), "prel") && at + 1 < marks->n &&
        text_begins_among(mark_first(marks, at + 1), figures))
        mark->cues &= ~(unsigned)CUE_PLAN;
}

void turn_fulfilled(struct marks *marks, size_t at) {
    static const char *const and[] = {"och", "vilket", NULL}, *const it[] = {"det", "detta", "så", NULL};
    static const char *const was[] = {"gjordes", "skedde", "genomfördes", "hände", "hölls", "blev", NULL};
    if (marks->mark[at].stop != ',')
        return;
    const size_t subject = at + 1 + (at + 1 < marks->n && text_is(mark_first(marks, at + 1), "och"));
    if (subject + 2 >= marks->n || !text_among(mark_first(marks, at + 1), and) ||
        !(text_among(mark_first(marks, subject), it) || subject == at + 1))
        return;
    const size_t verb = subject + 1;
    size_t when = verb + 1;
    while (when < marks->n && when < verb + 3 && marks->mark[when].kind == MARK_CUE)
        when++;
    if (!text_among(mark_first(marks, verb), was) || when >= marks->n || marks->mark[when].kind != MARK_WHEN)
        return;
    for (size_t i = 0; i < at; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_CUE)
            mark->cues &= ~(unsigned)(CUE_PLAN | CUE_PRESENT | CUE_TARGET);
        else if (mark->kind == MARK_MENTION && (mark->cues & (CUE_PLAN | CUE_PRESENT))) /* 'ska återrapporteras' */
            mark->cues = (mark->cues & ~(unsigned)(CUE_PLAN | CUE_PRESENT)) | CUE_DONE;
    }
}

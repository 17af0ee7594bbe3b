/* SPDX-License-Identifier: MIT
 *
 * Only two at a time, and only numbers that count nothing of their own ('tre respektive två förare').
 */
#include "figures/respective.h"

#include "figures/binding.h"
#include "language/match.h"

bool respective_joins(const struct marks *marks, size_t at) {
    static const char *const words[] = {"respektive", "resp", NULL};
    return text_among(mark_last(marks, at), words);
}

/* '4 st', '4 gånger' */
static bool is_times(const struct mark *mark) {
    return (mark->cues & CUE_TIMES) && mark->kind != MARK_NUMBER;
}

/* The number that 'respektive' joins to the one at the mark, behind it; or NO_MARK. */
static size_t second_of(const struct marks *marks, size_t at) {
    size_t joint = at + 1;
    joint += joint < marks->n && is_times(&marks->mark[joint]);
    return joint + 1 < marks->n && respective_joins(marks, joint) && marks->mark[joint + 1].kind == MARK_NUMBER
               ? joint + 1
               : NO_MARK;
}

/* The number that 'respektive' joins to the one at the mark, before it; or NO_MARK. */
static size_t first_of(const struct marks *marks, size_t at) {
    if (at < 2 || !respective_joins(marks, at - 1))
        return NO_MARK;
    size_t first = at - 2;
    first -= first > 0 && is_times(&marks->mark[first]);
    return marks->mark[first].kind == MARK_NUMBER ? first : NO_MARK;
}

/* The activities named among the marks, each once, in their order: at most one more than `room`. */
static size_t named_among(const struct scene *scene, size_t first, size_t end, size_t *activity, size_t room) {
    size_t n = 0;
    for (size_t i = first; i < end && n <= room; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const size_t here = mark->kind == MARK_MENTION && (mark->word[0].role == WORD_COUNT || mark->paired)
                                ? scene_resolve(scene, i)
                                : NO_ACTIVITY;
        bool known = here == NO_ACTIVITY;
        for (size_t k = 0; k < n && !known; k++)
            known = activity[k] == here;
        if (known)
            continue;
        if (n < room)
            activity[n] = here;
        n++;
    }
    return n;
}

/* 'Mars och april: 3 respektive 2': of two times, and not of two activities. */
static bool is_of_two_times(const struct scene *scene, size_t first) {
    size_t times = 0;
    for (size_t i = first; i-- > 0 && scene->marks.mark[i].kind != MARK_NUMBER;)
        times += scene->marks.mark[i].kind == MARK_WHEN;
    return times > 1;
}

size_t respective_activity(const struct scene *scene, size_t at) {
    enum { TWO = 2 };
    const struct marks *marks = &scene->marks;
    const size_t behind = second_of(marks, at), before = behind == NO_MARK ? first_of(marks, at) : NO_MARK;
    if (behind == NO_MARK && before == NO_MARK)
        return NO_ACTIVITY;
    const size_t first = behind == NO_MARK ? before : at, second = behind == NO_MARK ? at : behind;
    const struct clause *clause = &scene->clauses.clause[clause_of(&scene->clauses, second)];
    const struct binding binding = binding_find(scene, second, clause);
    const bool bare =
        binding.head == HEAD_NOTHING || (binding.head == HEAD_UNIT && (marks->mark[binding.at].cues & CUE_TIMES));
    if (!bare || is_of_two_times(scene, first))
        return NO_ACTIVITY;
    size_t named[TWO];
    size_t n = named_among(scene, 0, first, named, TWO);
    if (!n)
        n = named_among(scene, second + 1, marks->n, named, TWO);
    if (!n && scene->two_named) {
        named[0] = scene->first_named;
        named[1] = scene->second_named;
        n = TWO;
    }
    return n == TWO ? named[at == second] : NO_ACTIVITY;
}

void respective_remember(struct scene *scene) {
    enum { TWO = 2 };
    size_t named[TWO];
    const size_t n = named_among(scene, 0, scene->marks.n, named, TWO);
    if (!n)
        return;
    scene->two_named = n == TWO;
    scene->first_named = named[0];
    scene->second_named = n == TWO ? named[1] : NO_ACTIVITY;
}

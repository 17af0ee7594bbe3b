/* SPDX-License-Identifier: MIT
 *
 * The reasons, and what in a clause shows each.
 */
#include "reading/trace.h"

#include "base/err.h"

enum trace { TRACE_SPOKEN, TRACE_OTHER, TRACE_NEVER, TRACE_PROMISE, TRACE_COMPARED, TRACE_ASKED };

static const char *const reasons[] = {
    [TRACE_SPOKEN] = N_("the text speaks of it and tells of none"),
    [TRACE_OTHER] = N_("the number counts something else"),
    [TRACE_NEVER] = N_("the word names something else"),
    [TRACE_PROMISE] = N_("the text restates the promise"),
    [TRACE_COMPARED] = N_("the text compares with another time or place"),
    [TRACE_ASKED] = N_("the text asks for it or about it"),
};

/* These say no more than that there is nothing. */
static bool is_idle(enum trace trace) {
    return trace == TRACE_SPOKEN || trace == TRACE_OTHER;
}

static const struct clause *clause_at(const struct scene *scene, size_t at) {
    for (size_t c = 0; c < scene->clauses.n; c++)
        if (at < scene->clauses.clause[c].end)
            return &scene->clauses.clause[c];
    return NULL;
}

static bool counts_in(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.value > 0 &&
            !scene->marks.mark[i].number.article)
            return true;
    return false;
}

static enum trace trace_of(const struct scene *scene, size_t at) {
    const struct clause *clause = clause_at(scene, at);
    if (!clause)
        return TRACE_SPOKEN;
    const bool counts = counts_in(scene, clause);
    if (counts && ((clause->cues & CUE_TARGET) || scene->promise || scene->marks.mark[at].spent))
        return TRACE_PROMISE;
    if (clause->cues & CUE_COMPARE)
        return TRACE_COMPARED;
    if (clause->question || scene->asked || (clause->own & CUE_ASK))
        return TRACE_ASKED;
    return counts ? TRACE_OTHER : TRACE_SPOKEN;
}

static void trace_keep(struct scene *scene, size_t before, size_t activity, enum trace trace, const char *quote) {
    struct topic *topic = &scene->topic[activity];
    if (topic->listed != scene->stamp)
        topic->traced = 0;
    topic->listed = scene->stamp;
    if (topic->traced & 1U << trace)
        return;
    for (size_t i = before; i < scene->n_claims; i++)
        if (scene->claim[i].activity == activity)
            return;
    topic->traced |= 1U << trace;
    *ARENA_PUSH(scene->scratch, scene->spoken, scene->n_spoken, scene->cap_spoken) =
        (struct spoken){.activity = activity, .quote = quote, .reason = reasons[trace], .idle = is_idle(trace)};
}

/* 'Fyra nattvandringar genomfördes': only where the clause tells of a doing or counts. */
static void nevers_keep(struct scene *scene, size_t before, size_t at, const char *quote) {
    const struct mark *mark = &scene->marks.mark[at];
    const struct clause *clause = clause_at(scene, at);
    if (!clause || !((clause->own & CUE_DONE) || counts_in(scene, clause)))
        return;
    for (size_t k = 0; k < mark->n_words; k++)
        if (mark->word[k].role == WORD_NEVER)
            trace_keep(scene, before, mark->word[k].activity, TRACE_NEVER, quote);
}

void traces_keep(struct scene *scene, size_t before, const char *quote) {
    for (size_t i = 0; i < scene->marks.n; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity != NO_ACTIVITY)
            trace_keep(scene, before, activity, trace_of(scene, i), quote);
        else if (scene->marks.mark[i].n_words)
            nevers_keep(scene, before, i, quote);
    }
}

void traces_write(struct scene *scene) {
    for (size_t i = 0; i < scene->n_spoken; i++) {
        const struct spoken *spoken = &scene->spoken[i];
        if (spoken->idle && scene_last(scene, spoken->activity))
            continue;
        *ARENA_PUSH(scene->scratch, scene->claim, scene->n_claims, scene->cap_claims) =
            (struct claim){.activity = spoken->activity,
                           .kind = LOFTE_MENTION,
                           .count = -1,
                           .precision = LOFTE_UNSPECIFIED,
                           .window = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                           .certainty = 90,
                           .quote = spoken->quote,
                           .reason = spoken->reason};
    }
}

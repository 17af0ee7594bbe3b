/* SPDX-License-Identifier: MIT
 *
 * A number that nothing names needs a time, a verb or the sentence's first place.
 */
#include "figures/alone.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "figures/place.h"
#include "figures/respective.h"
#include "figures/target.h"
#include "language/match.h"

/* '3 (mars), 4 (april), 1 (maj)': the month of each stands in brackets behind it. */
static bool is_timed_in_brackets(const struct scene *scene, size_t index) {
    const struct clause *clause = &scene->clauses.clause[index];
    if (index + 1 >= scene->clauses.n || clause->end != clause->first + 1)
        return false;
    const struct clause *next = clause + 1;
    return next->bracket && next->end == next->first + 1 && scene->marks.mark[next->first].kind == MARK_WHEN;
}

/* 'Därefter två till, den 4 och den 12 april', of what the paragraph has told: the number's days stand behind a comma.
 */
static bool is_timed_behind(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const struct claim *last = scene->current == NO_ACTIVITY ? NULL : scene_last(scene, scene->current);
    if (figure->clause || figure->clause + 1 >= scene->clauses.n || figure->at > 1 || clause->end > figure->at + 2 ||
        scene->marks.mark[clause->end].stop != ',' || !last || last->passage != scene->passage)
        return false;
    if (clause->end == figure->at + 2 && !text_is(mark_last(&scene->marks, figure->at + 1), "till"))
        return false;
    const struct clause *next = clause + 1;
    return next->end == next->first + 1 && scene->marks.mark[next->first].kind == MARK_WHEN &&
           scene->marks.mark[next->first].when.kind != WHEN_SO_FAR;
}

/* 'Trafikkontroll, april, 4', 'Trafikkontroller – 30 per år – 29': a cell of its own behind the activity's name. */
static bool is_cell(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const bool headed = clause->end == clause->first + 2 && other_sums_up(mark_last(&scene->marks, clause->first));
    if (!scene->terse || !figure->clause || (clause->end != clause->first + 1 && !headed))
        return false;
    bool target = false;
    for (size_t c = 0; c < figure->clause; c++)
        for (size_t i = scene->clauses.clause[c].first; i < scene->clauses.clause[c].end; i++) {
            const enum mark_kind kind = scene->marks.mark[i].kind;
            target = scene->clauses.clause[c].own & CUE_TARGET;
            const bool link = scene->marks.mark[i].cues & CUE_LINK;
            const bool other = kind != MARK_MENTION && kind != MARK_WHEN && kind != MARK_STOP && !link && !target;
            if (headed ? kind == MARK_NUMBER && !target : other)
                return false;
        }
    return true;
}

/* 'för få anmälda (fyra)': the bracket says how many of the word before it. */
static bool counts_word_before(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (!clause->bracket || clause->end != clause->first + 1 || clause->first < 2)
        return false;
    const struct mark *word = &scene->marks.mark[clause->first - 2];
    const struct token *token = &scene->marks.token[word->end - 1];
    return word->kind == MARK_WORD && !word->n_words && text_is(token->text, token->fold) &&
           text_ends_among(token->fold, (const char *const[]){"da", "na", "re", "ar", "er", "or", "de", NULL});
}

static bool is_ours(const struct scene *scene, size_t at) {
    const struct mark *mark = &scene->marks.mark[at];
    return (mark->kind == MARK_PLACE && !mark->neighbour) || place_is_here(&scene->marks, at);
}

static bool neighbours_in(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_PLACE && scene->marks.mark[i].neighbour)
            return true;
    return false;
}

static bool tells_of_last_year(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.last_year)
            return true;
    return clause->own & CUE_COMPARE;
}

/* 'tre mot planerade fem' */
static bool is_set_against(const struct scene *scene, const struct figure *figure) {
    enum { NEAR = 4 };
    const size_t end = scene->clauses.clause[figure->clause].end;
    if (figure->at + 1 >= end || !text_is(mark_first(&scene->marks, figure->at + 1), "mot"))
        return false;
    for (size_t i = figure->at + 2; i < end && i <= figure->at + NEAR; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER)
            return true;
    return false;
}

/* 'vandring 1, langningskampanj 2': the number of a word that names none of ours, in a row of names and numbers. */
static bool is_rows_other(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (figure->at == clause->first || figure->at + 1 != clause->end || figure->clause + 1 >= scene->clauses.n)
        return false;
    const struct mark *before = &scene->marks.mark[figure->at - 1];
    const struct clause *next = clause + 1;
    const bool unknown = before->kind == MARK_WORD && !before->n_words;
    const bool half =
        before->n_words && before->word[0].role == WORD_NOUN && scene_resolve(scene, figure->at - 1) == NO_ACTIVITY;
    return (unknown || half) && next->end >= next->first + 2 && scene->marks.mark[next->first].kind == MARK_MENTION &&
           scene->marks.mark[next->first + 1].kind == MARK_NUMBER;
}

/* 'Ingen körde för fort. Ingen!', 'Böter? Inga.': nothing else in the sentence, which answers no question about ours.
 */
static bool is_lone_none(const struct scene *scene, const struct figure *figure) {
    const bool alone = scene->marks.n == 1 || (scene->marks.n == 2 && scene->marks.mark[1].kind == MARK_STOP);
    return alone && (scene->marks.mark[figure->at].cues & CUE_ZERO) && !scene->first_sentence &&
           !scene->asked_of.names && scene->label == NO_ACTIVITY;
}

/* 'satte körförbud på sex', and not 'landade antalet på sex' */
static bool is_borne_by_others(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const by[] = {"på", "hos", "med", NULL};
    return at > clause->first + 1 && at + 1 == clause->end && !scene->terse &&
           scene->marks.mark[at - 1].cues == CUE_LINK && scene->marks.mark[at - 2].kind == MARK_WORD &&
           !other_sums_up(mark_last(&scene->marks, at - 2)) && text_among(mark_last(&scene->marks, at - 1), by);
}

/* 'Tabellen visar 14 för året' */
static bool is_table(const char *fold) {
    static const char *const tables[] = {"tabell", "mätare", "list", "statistik", "sammanst", "räkn", "uppfölj", NULL};
    return text_begins_among(fold, tables) || other_sums_up(fold);
}

/* 'varav i Tranås centrum fyra', 'i Eksjö gjordes fyra, hos oss en' */
static bool is_placed(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const bool share =
        clause->first + 1 < figure->at && is_ours(scene, clause->first) && /* 'Tranås del är elva' */
        text_among(mark_first(&scene->marks, clause->first + 1), (const char *const[]){"del", "andel", NULL});
    const bool set_beside = share || (clause->first && neighbours_in(scene, clause - 1));
    for (size_t i = clause->first; (clause->part || set_beside) && i < figure->at; i++)
        if (is_ours(scene, i))
            return true;
    return false;
}

/* 'varav 3 här' */
static bool is_part_here(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const size_t next = figure->at + 1;
    return clause->part && next < clause->end &&
           (scene->marks.mark[next].kind == MARK_PLACE || is_ours(scene, next) ||
            (next + 1 < clause->end && is_ours(scene, next + 1)));
}

/* 'nio respektive fjorton' */
static bool is_respective(const struct scene *scene, const struct clause *clause) {
    return clause->first && clause->end == clause->first + 1 && respective_joins(&scene->marks, clause->first - 1) &&
           !tells_of_last_year(scene, clause - 1);
}

/* '…, till ett antal av två' */
static bool is_amount(const struct scene *scene, const struct figure *figure) {
    return figure->at > scene->clauses.clause[figure->clause].first + 1 &&
           text_is(mark_last(&scene->marks, figure->at - 1), "av") &&
           text_is(mark_last(&scene->marks, figure->at - 2), "antal");
}

/* A verb, a time, a label or pieces: what lets a number stand for what is spoken of. */
static bool is_told(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if ((clause->own & (CUE_EVENT | CUE_PAST | CUE_TOTAL | CUE_MORE | CUE_TIMES | CUE_EACH | CUE_CORRECT)) ||
        clause->more || (scene->section != SECTION_NONE && scene->title_label == NO_ACTIVITY) ||
        scene->label != NO_ACTIVITY || figure->of_target)
        return true;
    static const char *const pieces[] = {"st", "stycken", "gånger", "ggr", "tillfällen", NULL};
    if (text_among(mark_last(&scene->marks, figure->at), pieces))
        return true;
    if (figure->at == 1 && scene->title_time.known && other_sums_up(mark_first(&scene->marks, 0)))
        return true; /* 'Utfall 2' below 'LOB under maj' */
    for (size_t i = clause->first; i < clause->end; i++) {
        const bool amount = i + 2 < figure->at && text_is(mark_last(&scene->marks, i), "antalet") &&
                            scene->marks.mark[i + 1].kind != MARK_WORD; /* 'stannade antalet i Tranås vid tre' */
        if (amount || scene->marks.mark[i].kind == MARK_WHEN)
            return true;
    }
    return is_timed_in_brackets(scene, figure->clause) || is_timed_behind(scene, figure);
}

/* 'Böter: 7', 'pol 2', 'ute till 24': the number is that of what stands before it. */
static bool is_of_word_before(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (figure->at == clause->first)
        return false;
    const struct mark *before = &scene->marks.mark[figure->at - 1];
    const char *fold = mark_last(&scene->marks, figure->at - 1);
    const bool told = clause->own & (CUE_DONE | CUE_PLAN | CUE_PRESENT | CUE_TOTAL);
    static const char *const outcomes[] = {"resultat", "utfall", "antal",     "summa",       "läget",
                                           "läge",     "nuläge", "ställning", "ställningen", NULL};
    if (figure->at > 1 && before->stop == ':' && scene->marks.mark[figure->at - 2].kind == MARK_WORD &&
        scene->label == NO_ACTIVITY && !text_among(mark_last(&scene->marks, figure->at - 2), outcomes) && !told)
        return true;
    static const char *const shows[] = {"visar", "visade", "anger", "angav", "säger", "redovisar", NULL};
    static const char *const then[] = {"därefter", "härefter", "sedermera", "vidare", "dessutom", "sen", NULL};
    const bool label = scene->label != NO_ACTIVITY && figure->at == clause->first + 1; /* 'Krog 2' */
    const bool shown = figure->at == clause->first + 2 && is_table(mark_first(&scene->marks, clause->first)) &&
                       text_among(fold, shows);
    const bool noun = !label && !shown && !other_sums_up(fold) && !text_among(fold, then) &&
                      (before->kind == MARK_WORD || (before->kind == MARK_PLACE && !before->neighbour));
    const bool clock = text_is(fold, "till") && scene->lent;
    return (noun || clock) && !told && !(clause->own & (CUE_VERB | CUE_PAST)) && !is_placed(scene, figure);
}

/* 'Anmärkning riktades mot två' */
static bool is_against(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    return figure->at > clause->first + 1 && figure->at + 1 == clause->end &&
           text_is(mark_last(&scene->marks, figure->at - 1), "mot") &&
           scene->marks.mark[clause->first].kind == MARK_WORD;
}

/* 'Det är lätt att se de två': those that were told of. */
static bool is_those_told(const struct scene *scene, const struct clause *clause, size_t at) {
    return at && scene->marks.mark[at - 1].kind == MARK_WORD && /* 'I oktober var de två' */
           scene->marks.mark[at].number.definite && scene->n_claims && !scene->terse &&
           !(clause->own & (CUE_EVENT | CUE_TOTAL));
}

bool alone_counts(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (is_those_told(scene, clause, figure->at))
        return false;
    if (place_in_row(scene, figure->at))
        return true;
    const bool amount = is_amount(scene, figure);
    if (is_against(scene, figure) || is_lone_none(scene, figure) || is_rows_other(scene, figure) ||
        (!amount && is_borne_by_others(scene, clause, figure->at)) || is_of_word_before(scene, figure) ||
        counts_word_before(scene, figure))
        return false;
    const bool first =
        figure->at == clause->first && figure->clause == 0 && scene->first_sentence && clause->end - clause->first <= 3;
    return first || amount || is_told(scene, figure) || is_part_here(scene, figure) || is_placed(scene, figure) ||
           is_respective(scene, clause) || is_cell(scene, figure) || is_set_against(scene, figure) ||
           target_is_right(scene, figure->at) || (clause->cues & CUE_EVENT) ||
           scene->marks.mark[figure->at].cues & CUE_ZERO;
}

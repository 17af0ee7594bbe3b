/* SPDX-License-Identifier: MIT
 *
 * In brackets, behind 'alltså' or 'till ett antal av', as evenings, as one person beside others, as a row of days.
 */
#include "figures/apart.h"

#include "language/match.h"

#include <string.h>

/* 'på Storgatan (två), Falkgatan (en)': numbers alone in brackets; their sum, or -1 for fewer than two. */
int64_t apart_sum(const struct scene *scene, size_t clause) {
    int64_t sum = 0;
    size_t n = 0;
    for (size_t c = clause + 1; c < scene->clauses.n; c++) {
        const struct clause *next = &scene->clauses.clause[c];
        const struct mark *mark = &scene->marks.mark[next->first];
        if (!next->bracket || next->end != next->first + 1 || mark->kind != MARK_NUMBER || mark->number.value < 1)
            continue;
        if (next->first > 1 && mark[-2].kind == MARK_WHEN)
            return -1; /* 'i mars (1), april (2)': each of its own month */
        sum += mark->number.value;
        n++;
    }
    return n > 1 ? sum : -1;
}

/* 'har verkställts den nittonde och den tredje maj, till ett antal av två': what the next clause says and no more; -1
 * where it does not. */
int64_t apart_amount(struct scene *scene, size_t clause) {
    enum { LONG = 5 };
    if (clause + 1 >= scene->clauses.n)
        return -1;
    const struct clause *next = &scene->clauses.clause[clause + 1];
    struct mark *mark = &scene->marks.mark[next->end - 1];
    if (next->bracket || next->end > next->first + LONG || mark->kind != MARK_NUMBER || mark->number.value < 1 ||
        mark->number.ordinal || !text_is(mark_first(&scene->marks, next->first), "till"))
        return -1;
    for (size_t i = next->first; i + 1 < next->end; i++)
        if (text_among(mark_last(&scene->marks, i), (const char *const[]){"antal", "antalet", NULL})) {
            mark->kind = MARK_CUE;
            return mark->number.value;
        }
    return -1;
}

bool apart_days(const struct scene *scene, size_t at) {
    static const char *const tails[] = {"kvällar",   "nätter",   "helger",   "lördagar", "fredagar",     "söndagar",
                                        "torsdagar", "onsdagar", "tisdagar", "måndagar", "eftermiddagar"};
    const struct mark *mark = &scene->marks.mark[at];
    if (mark->kind != MARK_NUMBER || mark->number.value < 2 || mark->number.ordinal || at + 1 >= scene->marks.n)
        return false;
    const char *fold = mark_first(&scene->marks, at + 1);
    const size_t len = strlen(fold);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (len >= strlen(tails[i]) && strcmp(fold + len - strlen(tails[i]), tails[i]) == 0)
            return true;
    return false;
}

/* 'tillsyn har utövats på nio krogar, fördelat på två kvällar', 'Kontroller utfördes två lördagar i maj': how many
 * times; -1 where it is not said. */
int64_t apart_spread(const struct scene *scene, size_t clause) {
    enum { NEAR = 2 };
    static const char *const spread[] = {"fördelat", "fördelade", "fördelad", NULL};
    static const char *const units[] = {"kvällar", "tillfällen", "dagar", "nätter", "omgångar", "helger", NULL};
    const size_t last = clause + NEAR < scene->clauses.n ? clause + NEAR : scene->clauses.n - 1;
    for (size_t i = scene->clauses.clause[clause].first; i + 2 < scene->clauses.clause[last].end; i++) {
        const struct mark *mark = &scene->marks.mark[i + 2];
        const bool times =
            mark->kind == MARK_NUMBER && mark->number.value > 0 && text_is(mark_first(&scene->marks, i + 1), "på");
        if (times && text_among(mark_first(&scene->marks, i), spread) &&
            (text_among(mark_last(&scene->marks, i + 2), units) ||
             (i + 3 < scene->marks.n && text_among(mark_first(&scene->marks, i + 3), units))))
            return mark->number.value;
    }
    const struct clause *own = &scene->clauses.clause[clause];
    size_t end = own->end; /* '… av kommunen | och polisen två lördagar' */
    if (clause + 1 < scene->clauses.n && !(own[1].own & (CUE_EVENT | CUE_PAST)) && !own[1].bracket)
        end = own[1].end;
    for (size_t i = own->first; (own->own & (CUE_EVENT | CUE_PAST)) && i < end; i++)
        if (apart_days(scene, i))
            return scene->marks.mark[i].number.value;
    return -1;
}

int64_t apart_alone(struct scene *scene, size_t clause) {
    static const char *const words[] = {"alltså", "nämligen", "sammanlagt", "totalt", "inalles", NULL};
    for (size_t c = clause + 1; c < scene->clauses.n && c < clause + 3; c++) {
        const struct clause *next = &scene->clauses.clause[c];
        struct mark *mark = &scene->marks.mark[next->end - 1];
        if (next->end != next->first + 2 || mark->kind != MARK_NUMBER || mark->number.value < 1 ||
            !text_among(mark_first(&scene->marks, next->first), words))
            continue;
        mark->kind = MARK_CUE;
        return mark->number.value;
    }
    return -1;
}

void apart_said(struct scene *scene, struct figure *figure) {
    const int64_t said = apart_alone(scene, figure->clause);
    if (said < 0)
        return;
    figure->count = said;
    figure->precision = LOFTE_EXACT;
    figure->article = false;
}

/* A noun for people or things; 'man' is a pronoun elsewhere. */
static bool is_noun(const struct marks *marks, size_t at) {
    return marks->mark[at].kind == MARK_WORD || text_is(mark_last(marks, at), "man");
}

/* 'Två kvinnor och en man LOB:ades': how many stand before the number, beside the same verb behind it. */
static int64_t companions_before(const struct scene *scene, const struct figure *figure) {
    const struct marks *marks = &scene->marks;
    const size_t at = figure->at;
    if (at < 3 || at + 2 >= marks->n || !text_is(mark_last(marks, at - 1), "och") || !is_noun(marks, at + 1) ||
        marks->mark[at - 2].kind != MARK_WORD || marks->mark[at + 2].kind != MARK_MENTION ||
        !mark_is(&marks->mark[at + 2], WORD_ACT, figure->activity))
        return 0;
    const struct mark *number = &marks->mark[at - 3];
    const bool opens = at == 3 || number[-1].kind == MARK_STOP || number[-1].kind == MARK_WHEN;
    return opens && number->kind == MARK_NUMBER && !number->number.ordinal && number->number.value > 0 &&
                   scene_is_person(scene, at - 2, figure->activity)
               ? number->number.value
               : 0;
}

int64_t apart_companions(struct scene *scene, const struct figure *figure) {
    enum { NEAR = 6 };
    static const char *const joins[] = {"och", "samt", "o", NULL};
    struct marks *marks = &scene->marks;
    const size_t at = figure->at;
    const int64_t before = companions_before(scene, figure);
    if (before > 0)
        return before;
    if (at + 4 >= marks->n || figure->count < 1 || marks->mark[at + 1].kind != MARK_WORD ||
        !text_among(mark_last(marks, at + 2), joins) || marks->mark[at + 3].kind != MARK_NUMBER ||
        marks->mark[at + 3].number.value < 1 || marks->mark[at + 3].number.ordinal || !is_noun(marks, at + 4))
        return 0;
    const struct mark *next = at + 5 < marks->n ? &marks->mark[at + 5] : NULL;
    if (next && (next->kind == MARK_WORD || (next->kind == MARK_CUE && !(next->cues & CUE_LINK))))
        return 0; /* '… och en moped togs i förvar' */
    bool verb = false;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at; i++)
        verb = verb || (marks->mark[i].kind == MARK_MENTION && mark_is(&marks->mark[i], WORD_ACT, figure->activity));
    for (size_t i = at + 5; i < marks->n && i < at + 5 + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_MENTION && marks->mark[i].word[0].role == WORD_ACT)
            return 0; /* '… och tre kvinnor avvisades' */
    if (!verb)
        return 0;
    marks->mark[at + 3].kind = MARK_CUE;
    return marks->mark[at + 3].number.value;
}

int64_t apart_dates(const struct scene *scene, size_t clause) {
    int64_t n = 0;
    lofte_day before = LOFTE_NO_DAY;
    for (size_t c = clause; scene->terse && c < scene->clauses.n; c++) {
        const struct clause *own = &scene->clauses.clause[c];
        const struct mark *last = &scene->marks.mark[own->end - 1];
        if (own->bracket)
            continue;
        static const char *const joins[] = {"och", "samt", "o", NULL}; /* 'Ktr 13/11 (Östra) samt 20/11 (Västra)' */
        const size_t first = own->first + text_among(mark_first(&scene->marks, own->first), joins);
        if (last->kind != MARK_WHEN || last->when.kind != WHEN_DAY || last->when.listed > 1 ||
            (c > clause && own->end != first + 1))
            break;
        const lofte_day day = when_nearest(&last->when, scene->marker->meeting).from;
        n += day != before; /* 'i går, 13/5' is one */
        before = day;
    }
    return n > 1 ? n : -1;
}

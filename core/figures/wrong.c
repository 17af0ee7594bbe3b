/* SPDX-License-Identifier: MIT
 *
 * Known by the words that say so, before the number or behind it.
 */
#include "figures/wrong.h"

#include "language/match.h"

#include <string.h>

static bool is(const struct scene *scene, size_t mark, const char *fold) {
    return text_is(mark_first(&scene->marks, mark), fold);
}

/* 'angavs till tio' alone is a figure told; that it was wrong must be said. */
static bool is_said_wrong(const struct scene *scene, size_t at) {
    static const char *const before[] = {"tidigare", "då", "felaktigt", "först", "ursprungligen", "protokollet", NULL};
    if (!is(scene, at, "angavs"))
        return true;
    for (size_t i = 0; i < scene->marks.n; i++)
        if ((scene->marks.mark[i].cues & CUE_CORRECT) || is(scene, i, "men") ||
            text_among(mark_first(&scene->marks, i), before))
            return true;
    return false;
}

bool wrong_follows(const struct scene *scene, const struct clause *clause, size_t at) {
    for (size_t i = at; i-- > clause->first && i + 6 > at;) {
        if ((scene->marks.mark[i].cues & CUE_WRONG) && is_said_wrong(scene, i))
            return true;
        if (i + 1 == at && (scene->marks.mark[i].cues & CUE_NOT))
            return true;
    }
    return false;
}

bool wrong_stated(const struct scene *scene, size_t at) {
    enum { NEAR = 3 };
    static const char *const statements[] = {"uppgiften", "uppgifterna", "noteringen", "påståendet", "raden", NULL};
    static const char *const wrong[] = {"fel", "felaktig", "felaktiga", "oriktig", "oriktiga", NULL};
    static const char *const was[] = {"var", "är", "befanns", "befunnits", "sig", "varit", "vara", NULL};
    bool said = false;
    for (size_t i = 0; i < at && !said; i++)
        for (size_t k = i + 1; k < at && k < i + NEAR && text_among(mark_last(&scene->marks, i), statements); k++)
            said = said || text_is(mark_last(&scene->marks, k), "att");
    for (size_t i = at + 1; said && i < scene->marks.n && scene->marks.mark[i].stop != ';'; i++)
        if (text_among(mark_first(&scene->marks, i), wrong) && text_among(mark_last(&scene->marks, i - 1), was))
            return true;
    return false;
}

/* 'Uppgiften om fem kontroller var fel.', 'I protokollet står att det var sju, men det var fem.': quoted, and wrong. */
bool wrong_quoted(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const wrong[] = {"fel", "felaktig", "oriktig", "felaktiga", "oriktiga", NULL};
    static const char *const was[] = {"var", "är", "blev", "varit", NULL};
    static const char *const counted[] = {"medräkn", "inräkn", "dubbelräkn", "räknats", "räknades", "bokför", NULL};
    static const char *const says[] = {"står", "stod", "anges", "angavs", "uppges", "uppgavs", "uppgives", NULL};
    if (wrong_stated(scene, at))
        return true;
    bool mistaken = false; /* 'ett ärende har av misstag medräknats' */
    for (size_t i = at + 1; i < clause->end; i++) {
        mistaken = mistaken || (scene->marks.mark[i].cues & CUE_WRONG);
        if (mistaken && text_begins_among(mark_first(&scene->marks, i), counted))
            return true;
    }
    for (size_t i = at + 1; i < clause->end; i++)
        if (text_among(mark_first(&scene->marks, i), wrong) && text_among(mark_first(&scene->marks, i - 1), was))
            return true;
    bool paper = false, said = false;
    for (size_t i = 0; i < at; i++) {
        paper = paper || text_begins(mark_first(&scene->marks, i), "protokoll");
        said = said || (paper && text_among(mark_first(&scene->marks, i), says));
    }
    for (size_t i = at + 1; said && i + 4 <= scene->marks.n; i++)
        if (is(scene, i, "men") && (is(scene, i + 1, "det") || is(scene, i + 1, "antalet")) &&
            text_among(mark_first(&scene->marks, i + 2), was) && scene->marks.mark[i + 3].kind == MARK_NUMBER)
            return true;
    return false;
}

bool wrong_denies_told(const struct marks *marks) {
    static const char *const it[] = {"det", "detta", "siffran", "uppgiften", NULL};
    static const char *const is_[] = {"var", "är", "stämde", "stämmer", NULL};
    static const char *const wrong[] = {"fel", "felaktigt", "felaktig", "inte", "ej", NULL};
    const size_t n = marks->n && marks->mark[marks->n - 1].kind == MARK_STOP ? marks->n - 1 : marks->n;
    return n == 3 && text_among(mark_first(marks, 0), it) && text_among(mark_first(marks, 1), is_) &&
           text_among(mark_last(marks, 2), wrong);
}

/* 'I juni uppgav vi fem': what we said then. */
static bool quotes_us(const struct marks *marks) {
    static const char *const said[] = {"uppgav", "angav", "skrev", "rapporterade", "redovisade", "meddelade", NULL};
    static const char *const who[] = {"vi", "jag", "polisen", NULL};
    for (size_t i = 0; i + 1 < marks->n; i++)
        if (text_among(mark_first(marks, i), said) && text_among(mark_first(marks, i + 1), who))
            return true;
    return false;
}

bool wrong_quotes_paper(const struct marks *marks) {
    static const char *const tells[] = {"angavs", "angivits", "stod", "står", "skrevs", "uppgavs", "antecknades", NULL};
    bool paper = false, told = false;
    for (size_t i = 0; i < marks->n && !told; i++)
        told = text_among(mark_first(marks, i), tells) || text_among(mark_last(marks, i), tells);
    for (size_t i = 0; i < marks->n && told && !paper; i++)
        paper = strstr(mark_first(marks, i), "protokoll") || strstr(mark_first(marks, i), "anteckning");
    return paper || quotes_us(marks);
}

void wrong_put_right(struct scene *scene) {
    static const char *const it[] = {"det", "de", "rätt", NULL}, *const was[] = {"var", "blev", "är", NULL};
    struct marks *marks = &scene->marks;
    const bool alone = marks->n == 3 || (marks->n == 4 && marks->mark[3].kind == MARK_STOP);
    if (scene->quoted && marks->correction == SIZE_MAX && alone && text_among(mark_last(marks, 0), it) &&
        text_among(mark_last(marks, 1), was) && marks->mark[2].kind == MARK_NUMBER) {
        marks->correction = 1;
        scene->clauses.clause[0].own |= CUE_CORRECT;
        scene->clauses.clause[0].cues |= CUE_CORRECT;
    }
}

void wrong_spend(struct scene *scene, size_t at) {
    const size_t activity = scene_resolve(scene, at);
    scene->marks.mark[at].spent = true;
    for (size_t i = at + 1; i < scene->marks.n; i++) {
        struct mark *mark = &scene->marks.mark[i];
        const bool law = mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT;
        if (law ? scene_resolve(scene, i) != activity : !(mark->cues & CUE_LINK))
            return;
        mark->spent = law;
    }
}

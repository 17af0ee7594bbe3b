/* SPDX-License-Identifier: MIT
 *
 * Parts are known by their sum; a repeated number by what stands before it in the item.
 */
#include "figures/series.h"

#include "figures/place.h"
#include "language/match.h"

#include <string.h>

static const char *last_of(const struct scene *scene, size_t mark) {
    return mark_last(&scene->marks, mark);
}

/* 'som under juni och juli tillsammans': the claims inside a time that follows 'som'. */
static int64_t sum_within(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    int64_t sum = -1;
    bool same = false, as = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        same = same || (mark->cues & CUE_SAME);
        as = as || (same && strcmp(scene->marks.token[mark->end - 1].fold, "som") == 0);
        if (!as || i == clause->first)
            continue;
        if (mark->kind != MARK_WHEN || !(scene->marks.mark[i - 1].cues & (CUE_RELATIVE | CUE_LINK)) || i < figure->at)
            continue;
        for (size_t k = 0; k < scene->n_claims; k++) {
            const struct claim *claim = &scene->claim[k];
            if (claim->activity == figure->activity && claim->count > 0 &&
                claim->window.from >= mark->when.window.from && claim->window.to <= mark->when.window.to &&
                claim->has_time)
                sum = (sum < 0 ? 0 : sum) + claim->count;
        }
    }
    return sum;
}

static bool clause_timed(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return true;
    return false;
}

/* 'alltså två', 'samma som i jan (1)': the number said after all; 'i mars två' is one of another time. */
static int64_t said_after(struct scene *scene, const struct figure *figure) {
    for (size_t c = figure->clause + 1; c < scene->clauses.n && c < figure->clause + 2; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        for (size_t i = clause->first; i < clause->end; i++) {
            struct mark *mark = &scene->marks.mark[i];
            const bool alone = i + 1 == clause->end && clause->end - clause->first <= 3 && !clause_timed(scene, clause);
            const bool named = i + 2 == clause->end && clause->end - clause->first <= 3 && /* 'alltså två kontroller' */
                               scene_resolve(scene, i + 1) == figure->activity;
            if (mark->kind != MARK_NUMBER || !(alone || named))
                continue;
            if (named)
                mark[1].kind = MARK_WORD;
            mark->kind = MARK_CUE;
            return mark->number.value;
        }
    }
    return -1;
}

/* 'lika många X som Y': the number last told of Y. */
static int64_t told_of_other(struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = clause->first + 1; i < clause->end; i++) {
        const size_t other = scene_resolve(scene, i);
        const char *before = mark_last(&scene->marks, i - 1);
        if (other == NO_ACTIVITY || other == figure->activity || strcmp(before, "som") != 0)
            continue;
        const struct claim *last = scene_last(scene, other);
        scene->marks.mark[i].spent = last != NULL;
        return last ? last->count : -1;
    }
    return -1;
}

/* How many a part is: one where a single one is named without a number. */
static int64_t amount_of(const struct figure *part) {
    const bool one = part->mention != NO_MARK && (part->form == FORM_BARE || part->form == FORM_DEFINITE);
    return part->numbered ? part->count : one ? 1 : -1;
}

int64_t series_same(struct scene *scene, const struct figures *figures, const struct figure *figure) {
    const int64_t said = said_after(scene, figure);
    if (said >= 0)
        return said;
    const int64_t other = told_of_other(scene, figure);
    if (other >= 0)
        return other;
    const int64_t sum = sum_within(scene, figure);
    if (sum >= 0)
        return sum;
    for (size_t i = figures->n; i-- > 0;)
        if (figures->figure[i].activity == figure->activity && amount_of(&figures->figure[i]) >= 0)
            return amount_of(&figures->figure[i]); /* '1/12 nykt.ktr, 13/12 d:o' */
    const struct claim *last = scene_last(scene, figure->activity);
    if (last)
        return last->count;
    return scene->promised_activity == figure->activity && scene->promised ? scene->promised : -1;
}

/* 'Trettio ingripanden under tertial 1: 19 LOB, 11 PL' */
static bool behind_colon(const struct scene *scene, const struct figure *whole, const struct figure *part) {
    for (size_t i = whole->at; i < part->at; i++)
        if (scene->marks.mark[i].stop == ':')
            return true;
    return false;
}

static bool is_part_of(const struct scene *scene, const struct figure *whole, const struct figure *part) {
    const int64_t amount = amount_of(part);
    return part->activity == whole->activity && amount > 0 && amount < whole->count && !part->same &&
           (part->clause != whole->clause || behind_colon(scene, whole, part));
}

static const struct when *time_of(const struct scene *scene, const struct figure *figure) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE)
            return &scene->marks.mark[i].when;
    return NULL;
}

/* The part's time: its clause's, or that of a clause between the whole and it ('…, medan april, som är färsk, stannade
 * vid två'). */
static const struct when *part_time(const struct scene *scene, const struct figure *whole, const struct figure *part) {
    for (size_t c = part->clause; c > whole->clause; c--) {
        const struct figure there = {.clause = c};
        const struct when *when = time_of(scene, &there);
        if (when)
            return when;
    }
    return part->clause == whole->clause ? time_of(scene, part) : NULL;
}

/* A part lies inside its whole's time; a whole without a time has no dated parts before others of its kind. */
static bool may_lie_in(const struct when *whole, const struct when *part) {
    return !part || (whole && part->window.from >= whole->window.from && part->window.to <= whole->window.to);
}

/* 'Maj: 2 omh. 5/5, 1 avv. 9/5': a day behind the number is nearer than the line's month. */
static const struct when *whole_time(const struct scene *scene, const struct figure *whole) {
    const struct clause *clause = &scene->clauses.clause[whole->clause];
    for (size_t i = whole->at + 1; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_DAY)
            return &scene->marks.mark[i].when;
    return time_of(scene, whole);
}

static bool is_many(const struct figure *name) {
    return (name->form == FORM_PLURAL || name->form == FORM_DEFINITE_PLURAL) && name->count < 0;
}

static bool tells_times(const struct scene *scene, const struct figure *figure) {
    static const char *const words[] = {"tillfällen", "tillfälle", "gånger", "ggr", "kvällar",
                                        "omgångar",   "pass",      "st",     NULL};
    const size_t at = figure->at;
    return text_among(last_of(scene, at), words) ||
           (at + 1 < scene->marks.n && text_among(last_of(scene, at + 1), words));
}

/* 'Kontroller 5/11 (halkbanan) samt 13/11 (moped), en var': brackets and times. */
static bool none_between(const struct scene *scene, const struct figure *name, const struct figure *next) {
    enum { FAR = 5 };
    for (size_t c = name->clause + 1; c < next->clause; c++)
        if (scene->clauses.clause[c].own & (CUE_EVENT | CUE_PAST | CUE_VERB))
            return false;
    return next->clause > name->clause && next->clause <= name->clause + FAR;
}

/* 'har krogtillsyn, gemensam för kommunen och polisen, skett vid tre tillfällen': what lies between tells nothing. */
static bool quiet_between(const struct scene *scene, const struct figure *name, const struct figure *next) {
    enum { FAR = 4 };
    if (next->clause > name->clause + FAR || !tells_times(scene, next))
        return false;
    for (size_t c = name->clause + 1; c < next->clause; c++)
        if (scene->clauses.clause[c].own & (CUE_EVENT | CUE_MORE))
            return false;
    return true;
}

/* 'Trafikkontroll 10/8, ytterligare en 17/8': each has a day of its own. */
static bool both_dated(const struct scene *scene, const struct figure *name, const struct figure *next) {
    const struct when *first = time_of(scene, name), *second = time_of(scene, next);
    return (next->article || next->count == 1) && first && second && first->kind == WHEN_DAY &&
           (second->kind == WHEN_DAY || second->kind == WHEN_PERIOD) && first->listed < 2 &&
           (first->window.from < second->window.from || first->window.from > second->window.to);
}

/* 'I maj hölls kontroller den 5 och den 13, och hittills i år är antalet 23': the days tell how many, and the number
 * is of more than those. */
static bool sums_up_more(const struct scene *scene, const struct figure *name, const struct figure *next) {
    const struct clause *own = &scene->clauses.clause[name->clause], *sum = &scene->clauses.clause[next->clause];
    bool days = false, more = sum->own & CUE_TOTAL;
    for (size_t i = own->first; i < own->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        days = days || (mark->kind == MARK_WHEN && mark->when.kind == WHEN_DAYS && mark->when.listed > 1 &&
                        (int64_t)mark->when.listed < next->count);
    }
    for (size_t i = sum->first; i < sum->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        more = more || (mark->kind == MARK_WHEN && (mark->when.kind == WHEN_SO_FAR || mark->when.year));
    }
    return days && more;
}

static void figures_cut(struct figures *figures, size_t first, size_t end) {
    memmove(&figures->figure[first], &figures->figure[end], (figures->n - end) * sizeof figures->figure[0]);
    figures->n -= end - first;
}

/* 'LOB användes, enligt polisen, 27 gånger': the clause between holds no figure, and the last one nothing but the
 * number of times. */
static bool is_counted_behind(const struct scene *scene, const struct figure *name, const struct figure *next) {
    enum { LONG = 9 };
    static const char *const uses[] = {"användes", "använts",    "används",     "brukades",    "brukats",
                                       "skett",    "skedde",     "tillämpades", "tillämpats",  "genomfördes",
                                       "gjordes",  "genomförts", "gjorts",      "utnyttjades", NULL};
    const struct clause *own = &scene->clauses.clause[name->clause], *last = &scene->clauses.clause[next->clause];
    return next->clause == name->clause + 2 && !name->numbered && tells_times(scene, next) && next->at == last->first &&
           text_among(last_of(scene, own->end - 1), uses) && last->first - own->end < LONG &&
           !(last->own & (CUE_EVENT | CUE_PAST));
}

/* 'Krogkontroll i samverkan mellan kommunen | och polisen har skett vid två tillfällen': a name that the next clause
 * counts. */
static void names_drop(const struct scene *scene, struct figures *figures) {
    for (size_t i = 0; i + 1 < figures->n;) {
        const struct figure *name = &figures->figure[i], *next = name + 1;
        const unsigned own = scene->clauses.clause[name->clause].own;
        const char *opens = scene->marks.token[scene->marks.mark[scene->clauses.clause[next->clause].first].first].fold;
        const bool amount = next->at + 1 < scene->marks.n && strcmp(last_of(scene, next->at + 1), "antalet") == 0;
        const struct clause *c =
            &scene->clauses.clause[name->clause]; /* 'Antalet omhändertaganden (LOB) uppgick till fyra' */
        const bool headed = text_begins(mark_first(&scene->marks, c->first), "antal");
        const bool apposed =
            headed || amount || strcmp(opens, "alltså") == 0; /* 'de hållna kontrollerna, fem till antalet,' */
        const size_t behind =
            scene->clauses.clause[name->clause].end; /* 'har kontrollerat trafiken enligt följande: …' */
        const bool colon = behind < scene->marks.n && scene->marks.mark[behind].stop == ':';
        const bool listed = (is_many(name) || colon) && !(scene->clauses.clause[next->clause].own & CUE_EVENT);
        const bool times = tells_times(scene, next) && /* '…, vid två tillfällen' */
                           !(scene->clauses.clause[next->clause].own & (CUE_EVENT | CUE_PAST | CUE_MORE));
        const bool shared_out = /* 'Kontroller utfördes den 14 och den 28 maj, två kontroller vardera dagen' */
            is_many(name) && next->numbered && next->activity == name->activity && none_between(scene, name, next) &&
            (scene->clauses.clause[next->clause].own & CUE_EACH);
        const bool counted = !name->numbered && !shared_out &&
                             (apposed || listed || times || !(own & (CUE_EVENT | CUE_PAST))) &&
                             next->activity == name->activity && next->understood && next->numbered &&
                             (next->clause == name->clause + 1 || listed || is_counted_behind(scene, name, next) ||
                              (!(own & CUE_EVENT) && quiet_between(scene, name, next)) ||
                              (next->clause == name->clause + 2 && scene->clauses.clause[name->clause + 1].bracket));
        if ((!counted && !shared_out) || both_dated(scene, name, next) || sums_up_more(scene, name, next)) {
            i++;
            continue;
        }
        figures_cut(figures, i, i + 1);
    }
}

/* 'en informationsinsats genom ett utskick', 'i form av ett brev': what it was done with. */
static bool is_means(const struct scene *scene, size_t at) {
    static const char *const by[] = {"genom", "medelst", "bestående", "såsom", NULL};
    static const char *const form[] = {"form", "bestod", NULL};
    if (!at)
        return false;
    const bool of = at > 1 && strcmp(last_of(scene, at - 1), "av") == 0;
    return text_among(last_of(scene, at - 1), by) ||
           (of && (text_among(last_of(scene, at - 2), form) || text_among(last_of(scene, at - 2), by)));
}

/* 'en insats med två nykterhetskontroller': a word that only half names it, and what it held. */
static bool holds_next(const struct scene *scene, const struct figure *whole, const struct figure *part) {
    return whole->article && whole->mention != NO_MARK && part->mention != NO_MARK && part->numbered &&
           whole->clause == part->clause && whole->activity == part->activity && part->at > whole->at + 1 &&
           (scene->marks.mark[whole->mention].word[0].role == WORD_NOUN || scene->marks.mark[whole->mention].paired) &&
           scene->marks.mark[part->mention].word[0].role == WORD_COUNT && text_is(last_of(scene, part->at - 1), "med");
}

/* 'tre informationsinsatser: ett föräldrabrev, en träff samt en webbkampanj': what the number consists of. */
static void contents_drop(const struct scene *scene, struct figures *figures) {
    for (size_t w = 0; w + 1 < figures->n; w++) {
        const struct figure *whole = &figures->figure[w];
        if (!whole->numbered || whole->count < 1)
            continue;
        if (holds_next(scene, whole, whole + 1)) {
            figures_cut(figures, w, w + 1);
            continue;
        }
        bool colon = false;
        const struct figure *part = &figures->figure[w + 1];
        if (part->article && part->at > whole->at && !whole->understood && is_means(scene, part->at)) {
            figures_cut(figures, w + 1, w + 2);
            continue;
        }
        if (whole->count < 2)
            continue;
        for (size_t i = whole->at; i < figures->figure[w + 1].at; i++)
            colon = colon || scene->marks.mark[i].stop == ':' || strcmp(last_of(scene, i), "nämligen") == 0;
        size_t end = w + 1;
        while (colon && end < figures->n && (figures->figure[end].article || !figures->figure[end].numbered) &&
               figures->figure[end].activity == whole->activity && !time_of(scene, &figures->figure[end]))
            end++;
        figures_cut(figures, w + 1, end);
    }
}

/* 'Vid 23 tillfällen (tolv i juni, elva i juli) har LOB använts': brackets part the number from what it counts. */
static void brackets_bridge(const struct scene *scene, struct figures *figures) {
    for (size_t n = 0; n + 1 < figures->n; n++) {
        struct figure *number = &figures->figure[n];
        size_t c = number->clause + 1;
        while (c < scene->clauses.n && scene->clauses.clause[c].bracket)
            c++;
        size_t name = n + 1;
        while (name < figures->n && figures->figure[name].clause < c)
            name++;
        if (c == number->clause + 1 || !number->understood || !number->numbered ||
            (scene->clauses.clause[number->clause].own & CUE_EVENT) || name == figures->n ||
            figures->figure[name].clause != c || figures->figure[name].numbered ||
            figures->figure[name].activity != number->activity)
            continue;
        number->clause = c;
        number->mention = figures->figure[name].mention;
        number->understood = false;
        figures_cut(figures, n + 1, name + 1);
    }
}

/* '6 LOB (2 under 18) och 4 avvisade': what stands in brackets and what does not make no sum. */
static bool same_bracket(const struct scene *scene, const struct figure *a, const struct figure *b) {
    return scene->clauses.clause[a->clause].bracket == scene->clauses.clause[b->clause].bracket;
}

/* 'två narkotikainsatser, en den 22 september och en den 6 oktober', 'sex kontroller, fördelat på två i mars och fyra i
 * april': the whole has no time, and each of its parts one of its own. */
static bool is_told_apart(const struct scene *scene, const struct figures *figures, size_t at) {
    const struct figure *whole = &figures->figure[at];
    if (time_of(scene, whole))
        return false;
    int64_t sum = 0;
    for (size_t i = at + 1; i < figures->n && sum < whole->count; i++) {
        const struct figure *part = &figures->figure[i];
        const struct when *when = time_of(scene, part);
        const bool day = part->article && when && (when->kind == WHEN_DAY || when->kind == WHEN_PERIOD);
        const bool period = part->numbered && part->understood && when && when->kind == WHEN_PERIOD;
        if (part->activity != whole->activity || part->clause == whole->clause || !(day || period) ||
            scene->clauses.clause[part->clause].part)
            return false;
        sum += part->count;
    }
    return sum == whole->count;
}

/* 'två kontroller, en i gryningen och en efter mörkrets inbrott': as many clauses that begin with 'en' as were told,
 * and no time in them. */
static bool is_one_of_row(const struct scene *scene, const struct figure *whole, const struct figure *figure) {
    if (!figure->article || figure->mention != NO_MARK || !whole->numbered || whole->article ||
        whole->activity != figure->activity)
        return false;
    int64_t row = 0;
    for (size_t c = whole->clause + 1; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if (scene->marks.mark[clause->first].kind != MARK_NUMBER || !scene->marks.mark[clause->first].number.article ||
            clause_timed(scene, clause))
            break;
        row++;
    }
    return row > 1 && row == whole->count;
}

static void rows_drop(const struct scene *scene, struct figures *figures) {
    size_t kept = 0;
    for (size_t i = 0; i < figures->n; i++)
        if (!kept || !is_one_of_row(scene, &figures->figure[kept - 1], &figures->figure[i]))
            figures->figure[kept++] = figures->figure[i];
    figures->n = kept;
}

void series_settle(const struct scene *scene, struct figures *figures) {
    brackets_bridge(scene, figures);
    names_drop(scene, figures);
    contents_drop(scene, figures);
    rows_drop(scene, figures);
    for (size_t w = 0; w < figures->n; w++) {
        const struct figure *whole = &figures->figure[w];
        if (!whole->numbered || whole->article || whole->count < 2)
            continue;
        int64_t sum = 0;
        size_t end = w + 1;
        while (end < figures->n && sum < whole->count && is_part_of(scene, whole, &figures->figure[end]) &&
               same_bracket(scene, &figures->figure[w + 1], &figures->figure[end]) &&
               may_lie_in(whole_time(scene, whole), part_time(scene, whole, &figures->figure[end])))
            sum += amount_of(&figures->figure[end++]);
        if (sum != whole->count && is_told_apart(scene, figures, w)) {
            figures_cut(figures, w, w + 1);
            continue;
        }
        bool placed = false; /* '26, varav Nässjö 11, Eksjö 8, Tranås 7': one of the parts is ours alone */
        for (size_t i = w + 1; i < end; i++)
            placed = placed || place_in_row(scene, figures->figure[i].at);
        if (sum != whole->count || end - w < 3 || placed)
            continue;
        figures_cut(figures, w + 1, end);
    }
}

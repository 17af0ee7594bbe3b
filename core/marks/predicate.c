/* SPDX-License-Identifier: MIT
 *
 * A clause without a verb of doing takes that of the clause before it, or of the one behind.
 */
#include "marks/predicate.h"

#include "language/match.h"

enum { PREDICATE = CUE_EVENT | CUE_TARGET | CUE_ASK | CUE_NOT | CUE_CORRECT };

static bool is_word(const struct marks *marks, size_t at, const char *fold) {
    return marks->mark[at].end == marks->mark[at].first + 1 && text_is(mark_first(marks, at), fold);
}

/* 'en mer än vi hade tänkt oss' */
static bool compares(const struct marks *marks, const struct clause *clause) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (is_word(marks, i, "än"))
            return !(clause->own & (CUE_DONE | CUE_CANCEL | CUE_MOVE));
    return false;
}

/* 'nio kontroller, att jämföra med sju i fjol, samt två insatser': a comparison between commas lends nothing. */
static bool is_put_in(const struct marks *marks, const struct clause *inner, const struct clause *next) {
    return inner->first && next->first && marks->mark[inner->first - 1].stop == ',' &&
           marks->mark[next->first - 1].stop == ',' && clause_joins(marks, next->first) &&
           (((inner->own & (CUE_COMPARE | CUE_TARGET)) && !(inner->own & CUE_EVENT)) || compares(marks, inner));
}

/* '…, och den kontroll vi hade lagt på den 25 ställdes in', 'det blev en, den andra ställdes in', 'det blev tre, medan
 * den som var tänkt till den 29 ställdes in': a subject of its own. */
static bool names_own(const struct marks *marks, const struct clause *clause) {
    enum { NEAR = 4 };
    static const char *const others[] = {"andra", "annan", "tredje", "övriga", "resterande", "återstående", NULL};
    for (size_t i = clause->first; i < clause->end; i++)
        if (marks->mark[i].kind == MARK_MENTION ||
            (i < clause->first + NEAR &&
             (text_among(mark_last(marks, i), others) ||
              (is_word(marks, i, "den") && i + 1 < clause->end && is_word(marks, i + 1, "som")))))
            return true;
    return false;
}

/* What a clause without a verb of doing does not share: 'fem var planerade, men det blev tre', 'kunde icke lämnas, men
 * han uppskattade antalet till fyrtio'. */
static unsigned unshared(const struct marks *marks, const struct clause *clause) {
    unsigned withheld = 0;
    for (size_t i = clause->first; i < clause->end; i++)
        if (is_word(marks, i, "blev"))
            withheld = CUE_PLAN | CUE_PRESENT;
    const bool against =
        is_word(marks, clause->first, "men") || (clause->first && is_word(marks, clause->first - 1, "men"));
    return against && (clause->own & (CUE_PAST | CUE_VERB)) ? CUE_PLAN | CUE_PRESENT | CUE_CANCEL | CUE_NOT : withheld;
}

void predicates_share(const struct marks *marks, struct clauses *clauses) {
    for (size_t i = 0; i < clauses->n; i++)
        clauses->clause[i].cues = clauses->clause[i].own;
    for (size_t i = 1; i < clauses->n; i++) {
        struct clause *clause = &clauses->clause[i];
        if ((clause->own & PREDICATE) || clause->aside)
            continue;
        const struct clause *lender = NULL; /* the last one before it */
        for (size_t k = 0; k < i; k++)
            if (!clauses->clause[k].aside && clauses->clause[k].bracket <= clause->bracket &&
                !(k && k + 1 == i && is_put_in(marks, &clauses->clause[k], clause)))
                lender = &clauses->clause[k];
        const bool colon = clause->first && marks->mark[clause->first - 1].stop == ':';
        if (lender)
            clause->cues |=
                lender->cues & (unsigned)(PREDICATE | (colon ? 0U : CUE_COMPARE)) & ~unshared(marks, clause);
    }
    unsigned later = 0;
    size_t from = clauses->n; /* the clause that `later` is of */
    for (size_t i = clauses->n; i-- > 0;) {
        struct clause *clause = &clauses->clause[i];
        if (clause->aside)
            continue;
        if (clause->cues & PREDICATE) {
            later = clause->own & (unsigned)(CUE_EVENT | CUE_NOT);
            from = i;
        } else if ((clause->own & (CUE_PAST | CUE_VERB)) && from < clauses->n &&
                   names_own(marks, &clauses->clause[from]))
            clause->cues |= later & ~(unsigned)(CUE_PLAN | CUE_PRESENT | CUE_CANCEL | CUE_MOVE);
        else /* 'det blev en, mot planerade tre': what is past shares no plan */
            clause->cues |=
                clause->own & (CUE_PAST | CUE_TOTAL | CUE_VERB) ? later & ~(unsigned)(CUE_PLAN | CUE_PRESENT) : later;
    }
}

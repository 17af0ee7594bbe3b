/* SPDX-License-Identifier: MIT
 *
 * Known by a verb of telling beside the denial, or by the paper that the thing is missing in.
 */
#include "marks/untold.h"

#include "language/match.h"

/* 'närmare besked kunde inte lämnas', 'kunde ej ge något svar': more is not known, and nothing else denied. */
static void notice_settle(struct marks *marks, size_t at) {
    enum { REACH = 4 };
    static const char *const notices[] = {"besked", "upplysning", "upplysningar", "svar", "detaljer", NULL};
    static const char *const gives[] = {"lämn", "ges", "ge", "givas", "fås", "få", "erhåll", "finns", "fanns", NULL};
    if (!text_among(mark_last(marks, at), notices))
        return;
    size_t first = at, end = at + 1;
    while (first > 0 && first + REACH > at && marks->mark[first - 1].kind == MARK_CUE)
        first--;
    while (end < marks->n && end <= at + REACH && marks->mark[end].kind != MARK_STOP &&
           marks->mark[end].kind != MARK_WHEN && marks->mark[end].kind != MARK_NUMBER)
        end++;
    bool denied = false, given = false;
    for (size_t i = first; i < end; i++) {
        denied = denied || (marks->mark[i].cues & (CUE_NOT | CUE_CANCEL));
        given = given || text_begins_among(mark_last(marks, i), gives);
    }
    for (size_t i = first; denied && given && i < end; i++)
        if (marks->mark[i].kind == MARK_CUE)
            marks->mark[i].cues = CUE_SMALL;
}

/* 'var inte registrerad', 'togs ej upp', 'finns inte med i rapporten': it had not been told of, which says nothing of
 * whether it took place. */
static void denial_settle(struct marks *marks, size_t at) {
    enum { REACH = 3 };
    static const char *const tells[] = {"redovisa",     "rapporter", "inrapporter", "registrer", "medräkn", "bokför",
                                        "protokollför", "antecknad", "antecknats",  "diarieför", "upptag",  "berätta",
                                        "nämn",         "kommenter", "berör",       NULL};
    static const char *const counts[] = {"räknats", "räknades", "tagits", "togs",  "fanns",
                                         "finns",   "kom",      "kommit", "komma", NULL};
    static const char *const along[] = {"med", "upp", NULL};
    struct mark *denial = &marks->mark[at];
    if (denial->kind != MARK_CUE || !(denial->cues & CUE_NOT) || denial->end != denial->first + 1)
        return;
    for (size_t i = at > 1 ? at - 2 : 0; i < marks->n && i <= at + REACH; i++) {
        if (marks->mark[i].kind == MARK_STOP && i > at)
            return;
        const bool beside = i > at && i + 1 < marks->n && text_among(mark_first(marks, i + 1), along);
        const bool before = i + 1 == at && at + 1 < marks->n && text_among(mark_first(marks, at + 1), along);
        if (!text_begins_among(mark_first(marks, i), tells) &&
            !((beside || before) && text_among(mark_first(marks, i), counts)))
            continue;
        if (i < at) { /* 'redovisades inte' */
            marks->mark[i].kind = MARK_CUE;
            marks->mark[i].cues = CUE_PAST;
        }
        denial->cues = CUE_SMALL;
        return;
    }
}

/* 'dec-prot.' */
static bool is_paper_of_month(const char *fold) {
    const char *hyphen = strchr(fold, '-');
    return hyphen && text_begins(hyphen + 1, "prot");
}

static bool is_paper(const char *fold) {
    static const char *const papers[] = {
        "prot",      "anteckning",  "minnesanteck", "redovisning", "rapport", "sammanställning",
        "statistik", "uppföljning", "förteckning",  NULL};
    return text_begins_among(fold, papers) || is_paper_of_month(fold);
}

/* 'En kontroll den 31 mars saknas i förra protokollet', 'I protokollet saknades en kontroll': it took place. */
static void lacking_settle(struct marks *marks, size_t at) {
    enum { NEAR = 5 };
    static const char *const lacks[] = {"saknas", "saknades", "saknats", "fattas", "fattades", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !text_among(mark_first(marks, at), lacks))
        return;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < marks->n && i <= at + NEAR; i++) {
        const bool in = i && text_among(mark_last(marks, i - 1), (const char *const[]){"i", "ur", NULL});
        const bool described = i > 1 && marks->mark[i - 1].kind != MARK_STOP && /* 'i förra protokollet' */
                               text_among(mark_last(marks, i - 2), (const char *const[]){"i", "ur", NULL});
        if ((in || described) && is_paper(mark_first(marks, i))) {
            mark->cues = CUE_PAST;
            return;
        }
    }
}

/* 'kom inte med i EST:s senaste anteckningar', 'föll bort i förra protokollet': missing in a paper. */
static void missing_settle(struct marks *marks, size_t at) {
    enum { NEAR = 5 };
    static const char *const ends[] = {"med", "bort", "i", NULL};
    static const char *const in[] = {"i", "ur", "från", NULL};
    static const char *const came[] = {"kom", "kommit", "fanns", "finns", "togs", "tagits", NULL};
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !(mark->cues & (CUE_CANCEL | CUE_NOTOURS)))
        return;
    const bool within = text_is(mark_last(marks, at), "i"); /* 'kom' 'inte med i' */
    if (within && (!at || !text_among(mark_first(marks, at - 1), came)))
        return;
    if (!text_among(mark_last(marks, at), ends) ||
        (!within && (at + 1 >= marks->n || !text_among(mark_first(marks, at + 1), in))))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (is_paper(mark_first(marks, i))) {
            mark->cues = CUE_SMALL;
            return;
        }
}

/* 'fick skjuts hem': a ride, and nothing put off. */
static void ride_settle(struct marks *marks, size_t at) {
    static const char *const got[] = {"fick", "få", "fått", "får", "gav", "en", "ge", NULL};
    if (at && text_is(mark_first(marks, at), "skjuts") && marks->mark[at].end == marks->mark[at].first + 1 &&
        text_among(mark_last(marks, at - 1), got))
        marks->mark[at].cues = CUE_SMALL;
}

/* 'EST-protokollet den 19 maj säger fem i april': when the paper was written, where it tells of another time. */
void untold_paper_date(struct marks *marks, size_t at) {
    enum { BEHIND = 3, AHEAD = 2 };
    static const char *const says[] = {"säger",  "anger",   "angav",     "angavs",      "står",    "stod",  "uppger",
                                       "uppgav", "skriver", "noterades", "redovisades", "uppgavs", "anges", NULL};
    if (marks->mark[at].kind != MARK_WHEN)
        return;
    bool paper = false, said = false, other = false;
    for (size_t i = at; i-- > 0 && i + BEHIND >= at && !paper && marks->mark[i].kind != MARK_NUMBER;) {
        const char *fold = mark_last(marks, i);
        paper = is_paper(fold) || strstr(fold, "-prot") || strstr(fold, "protokoll") || strstr(fold, "anteckning");
    }
    for (size_t i = at + 1; i < marks->n; i++) {
        said = said || (i <= at + AHEAD && text_among(mark_first(marks, i), says));
        other = other || marks->mark[i].kind == MARK_WHEN;
    }
    if (paper && said && other)
        mark_drop(marks, at);
}

void untold_settle(struct marks *marks, size_t at) {
    notice_settle(marks, at);
    ride_settle(marks, at);
    denial_settle(marks, at);
    missing_settle(marks, at);
    lacking_settle(marks, at);
}

/* SPDX-License-Identifier: MIT
 *
 * Language only: nothing but a subject, an adverb or a number lies between the verb and what belongs to it.
 */
#include "marks/particle.h"

#include "language/match.h"

enum { NEAR = 8 };

struct particle_verb {
    const char *verb[6], *particle[4];
    unsigned cue;
};

/* The forms of a row begin with the same letter. */
static const struct particle_verb verbs[] = {
    {{"ställdes", "ställs", "ställts", "ställa", "ställas"}, {"in"}, CUE_CANCEL},
    {{"sköts", "skjuts", "skjutits", "skjutas"}, {"upp", "fram"}, CUE_MOVE},
    {{"flyttades", "flyttas", "flyttats"}, {"fram"}, CUE_MOVE},
    {{"blåstes", "blåses"}, {"av"}, CUE_CANCEL},
    {{"prioriterades", "prioriterats"}, {"bort"}, CUE_CANCEL},
    {{"valdes"}, {"bort"}, CUE_CANCEL},
    {{"blev", "blivit"}, {"av"}, CUE_DONE},
    {{"delades", "delade", "delats"}, {"ut"}, CUE_DONE},
    {{"skickades", "skickade"}, {"ut"}, CUE_DONE},
    {{"ställde", "ställer", "ställs", "ställts", "ställt"}, {"utsikt"}, CUE_PLAN},
};

/* Between a verb and its particle stand no stop and no preposition that the particle could belong to. */
static void particles_join(struct marks *marks, size_t at) {
    const char *fold = mark_first(marks, at);
    for (size_t v = 0; v < sizeof verbs / sizeof verbs[0]; v++) {
        if (fold[0] != verbs[v].verb[0][0] || !text_listed(fold, verbs[v].verb))
            continue;
        for (size_t i = at + 1; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
            const bool last = i + 1 == marks->n || marks->mark[i + 1].kind == MARK_STOP ||
                              marks->mark[i + 1].kind == MARK_WHEN || /* 'blev i stället av den 23 april' */
                              (marks->mark[i + 1].kind == MARK_CUE && !text_is(mark_first(marks, i + 1), "den"));
            if (last && text_listed(mark_first(marks, i), verbs[v].particle)) {
                marks->mark[at].kind = MARK_CUE;
                marks->mark[at].cues |= verbs[v].cue;
                return;
            }
        }
    }
}

/* 'vill ha en krogkontroll till, i juni': proposed, where how many and when is said. */
static void wish_settle(struct marks *marks, size_t at) {
    enum { FAR = 9 };
    struct mark *mark = &marks->mark[at];
    if (mark->kind != MARK_CUE || !text_is(mark_first(marks, at), "vill") || !text_is(mark_last(marks, at), "ha") ||
        at + 1 >= marks->n || marks->mark[at + 1].kind != MARK_NUMBER)
        return;
    for (size_t i = at + 2; i < marks->n && i < at + FAR; i++)
        if (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.window.from != LOFTE_NO_DAY)
            mark->cues = CUE_PLAN;
}

/* '… blev avlägsnad när marknaden skulle plockas ihop': what was to happen then is another thing. */
static void meanwhile_settle(struct marks *marks, size_t at) {
    enum { OPENING = 2, REACH = 4 };
    if (!text_is(mark_first(marks, at), "skulle") || marks->mark[at].kind != MARK_CUE)
        return;
    for (size_t i = at; i-- > OPENING && i + REACH >= at && marks->mark[i].kind != MARK_STOP;) {
        if (marks->mark[i].kind == MARK_MENTION)
            return;
        if (text_is(mark_first(marks, i), "när"))
            marks->mark[at].cues = CUE_SMALL;
    }
}

/* 'Sedan gruppen möttes i februari': since that meeting, on a day that is not said. */
static void since_met_settle(struct marks *marks, size_t at) {
    enum { REACH = 5 };
    static const char *const met[] = {"möttes", "träffades", "sammanträdde", "samlades", "sågs", NULL};
    bool meeting = false;
    if (!text_is(mark_first(marks, at), "sedan"))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + REACH && marks->mark[i].kind != MARK_STOP; i++) {
        struct mark *mark = &marks->mark[i];
        if (meeting && mark->kind == MARK_WHEN && mark->when.kind == WHEN_PERIOD) {
            mark->when = (struct when){.kind = WHEN_VAGUE,
                                       .window = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                                       .ahead = {LOFTE_NO_DAY, LOFTE_NO_DAY},
                                       .since_meeting = true};
            return;
        }
        meeting = meeting || text_among(mark_first(marks, i), met);
    }
}

/* 'hann man bara med en', 'hann patrullen inte med den tredje', 'kom vi iväg på en': with what was done, or was not,
 * behind it. */
static void manage_join(struct marks *marks, size_t at) {
    static const char *const managed[] = {"hann", "hanns", "hunnit", "hunnits", NULL};
    static const char *const came[] = {"kom", "kommit", NULL};
    const char *fold = mark_first(marks, at);
    const char *tail = text_among(fold, managed) ? "med" : text_among(fold, came) ? "iväg" : NULL;
    bool denied = false;
    if (!tail || (marks->mark[at].cues & (CUE_DONE | CUE_CANCEL)))
        return;
    for (size_t i = at + 1; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
        denied = denied || (marks->mark[i].cues & CUE_NOT);
        if (!text_is(mark_first(marks, i), tail))
            continue;
        if (denied && *tail == 'i') /* 'till den andra kom vi aldrig iväg': told elsewhere */
            return;
        marks->mark[at].kind = MARK_CUE;
        marks->mark[at].cues |= denied ? CUE_CANCEL : CUE_DONE;
        return;
    }
}

/* 'Den 12 mars ägde ännu en rum': the noun of the phrase stands where a number's noun would. */
static void room_join(struct marks *marks, size_t at) {
    static const char *const took[] = {"ägde", "ägt", NULL};
    static const char *const takes[] = {"äger", "äga", NULL};
    if (!text_is(mark_first(marks, at), "rum") || marks->mark[at].end > marks->mark[at].first + 1)
        return;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;) {
        const bool past = text_among(mark_first(marks, i), took);
        if (!past && !text_among(mark_first(marks, i), takes))
            continue;
        marks->mark[at].kind = MARK_CUE;
        marks->mark[at].cues |= past ? CUE_DONE : CUE_PRESENT;
        marks->mark[i].kind = MARK_CUE; /* 'En sådan ägde därjämte rum' */
        marks->mark[i].cues = CUE_SMALL;
        return;
    }
}

/* 'Vandringen den 25 maj går inte': it will not be held. */
static void no_go_settle(struct marks *marks, size_t at) {
    struct mark *mark = &marks->mark[at];
    const bool goes = text_is(mark_first(marks, at), "går") && mark->end == mark->first + 1;
    if (!goes || at + 1 >= marks->n || !(marks->mark[at + 1].cues & CUE_NOT) ||
        !(at + 2 == marks->n || marks->mark[at + 2].kind == MARK_STOP || (marks->mark[at + 2].cues & CUE_SUB)))
        return;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (marks->mark[i].kind == MARK_MENTION) {
            mark->cues = CUE_CANCEL;
            marks->mark[at + 1].cues = CUE_SMALL;
            return;
        }
}

/* 'skjutits fram till den 25 maj': the day that it was moved to, and no end of a stretch. */
static void moved_to(struct marks *marks, size_t at) {
    if (!(marks->mark[at].cues & CUE_MOVE) || at + 1 >= marks->n)
        return;
    struct mark *time = &marks->mark[at + 1];
    if (time->kind != MARK_WHEN || time->when.kind != WHEN_SO_FAR || !text_is(mark_first(marks, at + 1), "fram") ||
        time->when.window.to == LOFTE_NO_DAY)
        return;
    time->when.kind = WHEN_DAY;
    time->when.window.from = time->when.window.to;
    time->when.ahead.from = time->when.ahead.to;
    time->when.listed = 1;
}

/* 'polisen vid dörren och hon själv vid disken': in person, and not alone. */
static void in_person(struct marks *marks, size_t at) {
    static const char *const who[] = {"hon", "han", "jag", NULL};
    if (at && (marks->mark[at].cues & CUE_ALONE) && text_is(mark_first(marks, at), "själv") &&
        text_among(mark_last(marks, at - 1), who))
        marks->mark[at].cues &= ~(unsigned)CUE_ALONE;
}

/* 'polislagen användes för att avvisa två': they were. */
static void purpose_settle(struct marks *marks, size_t at) {
    static const char *const used[] = {"användes",  "använts",     "tillämpades", "tillämpats",
                                       "nyttjades", "utnyttjades", "åberopades",  NULL};
    if (!text_among(mark_first(marks, at), used))
        return;
    for (size_t i = at + 1; i + 1 < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++) {
        struct mark *act = &marks->mark[i + 1];
        if (!text_is(mark_last(marks, i), "att") || act->kind != MARK_MENTION || act->word[0].role != WORD_ACT)
            continue;
        act->cues = (act->cues & ~(unsigned)(CUE_PRESENT | CUE_PLAN)) | CUE_DONE;
        return;
    }
}

/* 'ledde inte till några ingripanden': nothing came of what was held. */
static void led_to_settle(struct marks *marks, size_t at) {
    static const char *const led[] = {"ledde", "lett", "resulterade", "resulterat", NULL};
    if (at + 2 >= marks->n || !text_among(mark_first(marks, at), led) || !(marks->mark[at + 1].cues & CUE_NOT) ||
        !text_among(mark_first(marks, at + 2), (const char *const[]){"till", "i", NULL}))
        return;
    marks->mark[at + 1].kind = MARK_CUE;
    marks->mark[at + 1].cues = CUE_SMALL;
    for (size_t i = at + 2; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (marks->mark[i].kind == MARK_MENTION || marks->mark[i].kind == MARK_NUMBER) {
            marks->mark[i].kind = MARK_WORD;
            marks->mark[i].n_words = 0;
        }
}

/* 'Gruppen beslutade den 22 februari om en vandring', 'Beslut fattades i september om': asked for, and held some other
 * time. */
static void decided_settle(struct marks *marks, size_t at) {
    static const char *const taken[] = {"fattades", "togs", "fattats", "tagits", NULL};
    if (!text_begins(mark_first(marks, at), "beslut"))
        return;
    size_t time = at + 1;
    while (time < marks->n && (text_among(mark_first(marks, time), taken) || (marks->mark[time].cues & CUE_LINK)))
        time++;
    if (time + 1 >= marks->n || marks->mark[time].kind != MARK_WHEN || !text_is(mark_first(marks, time + 1), "om"))
        return;
    marks->mark[at].kind = MARK_CUE;
    marks->mark[at].cues |= CUE_ASK;
}

/* 'Ja, en till våren': the season that it is for. */
static void season_settle(struct marks *marks, size_t at) {
    static const char *const seasons[] = {"våren", "sommaren", "hösten", "vintern", "jul", "påsk", NULL};
    if ((marks->mark[at].cues & CUE_NEXT) && text_is(mark_first(marks, at), "en") &&
        text_is(mark_last(marks, at), "till") && at + 1 < marks->n && marks->mark[at + 1].kind == MARK_WHEN &&
        marks->mark[at + 1].when.kind == WHEN_VAGUE && text_among(mark_first(marks, at + 1), seasons))
        marks->mark[at].cues |= CUE_PLAN;
}

/* 'Förvaltningen gick i september igenom hur …': looked at. */
static void through_settle(struct marks *marks, size_t at) {
    static const char *const went[] = {"gick", "gått", NULL};
    if (!text_among(mark_first(marks, at), went))
        return;
    for (size_t i = at + 2; i < marks->n && i < at + NEAR && marks->mark[i].kind != MARK_STOP; i++)
        if (text_is(mark_first(marks, i), "igenom")) {
            marks->mark[at].kind = MARK_CUE;
            marks->mark[at].cues = CUE_ASK;
            return;
        }
}

/* 'räknas ingripandet inte till löftet': what was told is none of ours. */
static void not_reckoned_settle(struct marks *marks, size_t at) {
    enum { FAR = 4 };
    bool denied = false, to = false;
    if (!text_is(mark_first(marks, at), "räknas"))
        return;
    for (size_t i = at + 1; i < marks->n && i <= at + FAR && marks->mark[i].kind != MARK_STOP; i++) {
        denied = denied || (marks->mark[i].cues & CUE_NOT);
        to = to || text_is(mark_first(marks, i), "till");
        if (denied && to && text_is(mark_first(marks, i), "löftet")) {
            marks->mark[at].kind = MARK_CUE;
            marks->mark[at].cues = CUE_NOTOURS;
            return;
        }
    }
}

/* 'Inför avslutningen får vårdnadshavarna ett brev': will be given. */
static void receivers_settle(struct marks *marks, size_t at) {
    static const char *const who[] = {"vårdnadshav", "föräldr", "hushåll", "familj", NULL};
    if (text_is(mark_first(marks, at), "får") && at && at + 1 < marks->n &&
        text_begins_among(mark_first(marks, at + 1), who)) {
        marks->mark[at].kind = MARK_CUE;
        marks->mark[at].cues = CUE_PRESENT;
    }
}

/* 'tog polisen nya tag': went on. */
static void new_go_settle(struct marks *marks, size_t at) {
    if (!text_is(mark_first(marks, at), "nya") || !text_is(mark_last(marks, at), "tag"))
        return;
    for (size_t i = at; i-- > 0 && i + NEAR > at && marks->mark[i].kind != MARK_STOP;)
        if (text_is(mark_first(marks, i), "tog"))
            marks->mark[at].cues = CUE_SMALL;
}

void particle_settle(struct marks *marks, size_t at) {
    decided_settle(marks, at);
    season_settle(marks, at);
    through_settle(marks, at);
    receivers_settle(marks, at);
    not_reckoned_settle(marks, at);
    new_go_settle(marks, at);
    moved_to(marks, at);
    in_person(marks, at);
    particles_join(marks, at);
    room_join(marks, at);
    manage_join(marks, at);
    wish_settle(marks, at);
    since_met_settle(marks, at);
    meanwhile_settle(marks, at);
    no_go_settle(marks, at);
    purpose_settle(marks, at);
    led_to_settle(marks, at);
}
